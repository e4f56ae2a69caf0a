import type { Body } from '../../src/content/body.ts';
import { parseHtml, textOf } from './html.ts';

/** The words of a body as a page shows them, in order: headings, labels and pieces; `x1`, `x2` … are the words that count. */
export function shownWords(body: Body, pieces: readonly string[]): readonly string[] {
  const piece = (n: number | undefined) => (n === undefined ? '' : (pieces[n] ?? ''));
  const parts = body.passages.flatMap((passage) =>
    passage.kind !== 'interview'
      ? [piece(passage.piece)]
      : [
          passage.heading ?? '',
          piece(passage.introduction),
          ...passage.entries.flatMap((entry) =>
            entry.kind === 'turn' ? [entry.label, piece(entry.piece)] : [piece(entry.piece)],
          ),
          piece(passage.note),
        ],
  );
  return countedWords(textOf(parseHtml(parts.join('\n\n'))));
}

/** The words `x1`, `x2` … of a text, in order. */
export function countedWords(text: string): readonly string[] {
  return text.match(/x\d+/g) ?? [];
}
