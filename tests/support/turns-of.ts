import { parseText, type TextOptions } from './parse-text.ts';

/**
 * A body as a list to compare: `prose`, `interview (evidence)`, `Label: words of the turn`, `chapter: words`, `note: words`.
 */
export function outline(text: string, options: TextOptions = {}): readonly string[] {
  const { body, pieces } = parseText(text, { headline: 'Given', ...options });
  const words = (piece: number) =>
    (pieces[piece] ?? '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return body.passages.flatMap((passage) => {
    if (passage.kind !== 'interview') return [`${passage.kind}: ${words(passage.piece)}`];
    const { evidence, heading, guests, introduction, entries, note } = passage;
    return [
      `interview by ${evidence}${heading === undefined ? '' : ` “${heading}” with “${guests}”`}`,
      ...(introduction === undefined ? [] : [`introduction: ${words(introduction)}`]),
      ...entries.map((entry) =>
        entry.kind === 'chapter'
          ? `chapter: ${words(entry.piece)}`
          : `${entry.label || `(${entry.roleWord})`}: ${words(entry.piece)}`,
      ),
      ...(note === undefined ? [] : [`note: ${words(note)}`]),
    ];
  });
}
