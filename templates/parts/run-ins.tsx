import type { VNode } from 'preact';
import type { ShownRunIn, ShownRunIns } from '../../src/pages/view.ts';
import { Prose } from './prose.tsx';

interface RunInsProps extends Pick<ShownRunIns, 'entries'> {
  readonly prose: readonly string[];
}

/** Paragraphs whose bold label turned out to be no speaker: printed as the file has them. */
export function RunIns({ entries, prose }: RunInsProps): VNode {
  return (
    <>
      {entries.map((entry) => (
        <Prose
          key={entry.piece}
          prose={prose}
          piece={entry.piece}
          {...(entry.kind === 'run-in'
            ? { label: <RunInLabel {...entry} />, colon: entry.colon }
            : {})}
        />
      ))}
    </>
  );
}

function RunInLabel({ label, form, colon, inside, href }: ShownRunIn): VNode {
  const name = href === undefined ? label : <a href={href}>{label}</a>;
  const marked = (
    <>
      {name}
      {inside && colon}
    </>
  );
  return (
    <>
      {inForm(form, marked)}
      {!inside && colon}
    </>
  );
}

function inForm(form: ShownRunIn['form'], marked: VNode): VNode {
  if (form === 'strong') return <strong>{marked}</strong>;
  if (form === 'emphasis') return <em>{marked}</em>;
  if (form === 'plain') return marked;
  return (
    <em>
      <strong>{marked}</strong>
    </em>
  );
}
