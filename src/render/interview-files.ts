import type { ExportedInterview, ExportedTurn, PlannedInterview } from '../pages/exports/export.ts';
import { fillProse } from './fill-prose.ts';
import { plainText } from './plain-text.ts';
import { proseIn, type Values } from './values.ts';

/** An interview as data: JSON with the text of every turn, plain and as HTML. */
export function printInterviewData({ interview, prose }: PlannedInterview, values: Values): string {
  return interviewData(interview, fillProse(proseIn(values, prose.digest), prose));
}

/** An interview as plain text, as it would be written down by hand. */
export function printTranscript({ interview, prose }: PlannedInterview, values: Values): string {
  return transcript(interview, fillProse(proseIn(values, prose.digest), prose));
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
