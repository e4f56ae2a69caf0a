import type { VNode } from 'preact';
import type { ShownUpdate } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { Prose } from './prose.tsx';

interface UpdateProps {
  readonly update: ShownUpdate;
  readonly prose: readonly string[];
}

/** Heading and its anchor, then the day and the time of day that its text begins with. */
const opening =
  /^(<h\d(?: aria-label="[^"]*")?>(?:<a class="heading-link"[^>]*><\/a>)?)((?:\d{4}-\d{2}-\d{2}[\sT,]+)?)(\d{1,2}[:.h]\d{2}(?:\s*(?:[ap]\.?m\.?|Uhr)(?![\p{L}]))?)/iu;

/**
 * An entry of a live report. The time in its heading is marked for machines, without the day where that stands above; one that is written in another way, such as in
 * italics, stands above the heading once more.
 */
export function Update({ update: { piece, datetime, day, dated }, prose }: UpdateProps): VNode {
  const html = prose[piece] ?? '';
  const [whole = '', heading = '', date = '', clock = ''] = opening.exec(html) ?? [];
  return (
    <>
      {day && (
        <p class="dated">
          <Ours>
            <time datetime={day.datetime}>{day.text}</time>
          </Ours>
        </p>
      )}
      {whole === '' ? (
        <p class="dated">
          <time datetime={datetime}>{clockOf(datetime)}</time>
        </p>
      ) : (
        <>
          <Prose prose={[heading]} piece={0} />
          <time datetime={datetime}>{dated ? clock : date + clock}</time>
        </>
      )}
      <Prose prose={[html.slice(whole.length)]} piece={0} />
    </>
  );
}

function clockOf(datetime: string): string {
  return /\d{2}:\d{2}/.exec(datetime.replace(/^.*T/, ''))?.[0] ?? datetime;
}
