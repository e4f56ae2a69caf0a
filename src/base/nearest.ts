import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was probably meant by a misspelt word; undefined when none is near. Case does not count; near means
 * an edit distance of at most a third of the word's length, and of 1 to 4. The same letters in another order are one edit.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.min(4, Math.max(1, Math.floor(word.length / 3)));
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= limit && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}

function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits > 1 && a.length === b.length && inOrder(a) === inOrder(b) ? 1 : edits;
}

function inOrder(word: string): string {
  return [...word].sort().join('');
}
