import type { Prose } from '../content/prose.ts';
import type { ExportedInterview, ExportedTurn, PlannedExport } from '../pages/exports/export.ts';
import type { OutputFile } from './file.ts';
import { fillProse } from './fill-prose.ts';
import { plainText } from './plain-text.ts';

/** The file of an interview, as data or as plain text. `prose` is the one that the plan names. */
export function renderExport(planned: PlannedExport, prose: Prose): OutputFile {
  const pieces = fillProse(prose, planned.prose);
  const print = planned.kind === 'transcript' ? transcript : interviewData;
  return { path: planned.path, contents: print(planned.interview, pieces) };
}

function interviewData(
  { entries, introduction, note, ...interview }: ExportedInterview,
  pieces: readonly string[],
): string {
  const turns = entries.filter((entry) => entry.kind === 'turn');
  const html = (piece: number): string => pieces[piece] ?? '';
  const data = {
    ...interview,
    ...(introduction === undefined ? {} : { introduction: plainText(html(introduction)) }),
    turns: turns.map(({ kind: _, colon: __, piece, ...turn }) => ({
      ...turn,
      text: plainText(html(piece)),
      html: html(piece),
    })),
    ...(note === undefined ? {} : { note: plainText(html(note)) }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function transcript(interview: ExportedInterview, pieces: readonly string[]): string {
  const text = (piece: number | undefined): string =>
    piece === undefined ? '' : plainText(pieces[piece] ?? '');
  const { title, url, published, introduction, entries, note, setting } = interview;
  const paragraphs = [
    title,
    published === undefined ? url : `${published.slice(0, 10)}\n${url}`,
    text(introduction),
    ...entries.map((entry) =>
      entry.kind === 'chapter' ? text(entry.piece) : spoken(entry, text(entry.piece)),
    ),
    text(note),
    setting?.note ?? '',
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function spoken({ label, colon }: ExportedTurn, speech: string): string {
  return `${label}${colon === '' ? ':' : colon} ${speech}`.trimEnd();
}
