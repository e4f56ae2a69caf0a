import type { ArchiveView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Empty } from './parts/empty.tsx';
import { Shell } from './parts/shell.tsx';
import { useSpeech } from './parts/speech.ts';
import { Year } from './parts/year.tsx';

/** A calendar of all months in which something was published. */
export const template: Template<ArchiveView> = (props) => {
  const { words } = useSpeech();
  const { years } = props.view;
  return (
    <Shell {...props}>
      <div class="list-heading">
        <h1 class="headline">{words.archive}</h1>
      </div>
      {years.length === 0 ? (
        <Empty>{words.nothingPublished}</Empty>
      ) : (
        years.map((year) => <Year key={year.year} {...year} />)
      )}
    </Shell>
  );
};
