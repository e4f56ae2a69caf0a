import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import { tagKey } from './tag-key.ts';
import { placeOf, type TagName, type TagNames, type TagSpelling } from './tag-name.ts';

/** Letters from which on one letter more, less or other is taken for an error of typing. */
const longEnough = 7;

/** Letters from which on an `s` at the end is taken for a plural. */
const shortestPlural = 4;

/**
 * Tags of one story alone that are nearly a tag of several: its plural or singular, or the same with one letter wrong. Short tags
 * and digits are never near: `Mali` is not `Malta`, nor `COP28` a misspelt `COP29`. A tag with a file is meant as it is.
 */
export function reportNearTags(
  spellings: readonly TagSpelling[],
  names: Pick<TagNames, 'byKey' | 'byFile'>,
): readonly Diagnostic[] {
  const used = [...usesOf(spellings, names).values()];
  const filed = new Set(names.byFile.values());
  const index = indexOf(used.filter(({ tag, stories }) => stories > 1 || filed.has(tag)));
  return used.flatMap(({ tag, key, stories, first }) => {
    if (stories > 1 || filed.has(tag)) return [];
    const near = nearestTo(key, index);
    return near ? [nearTag(tag, near, first)] : [];
  });
}

/** A tag, the number of stories that have it, and where it is written first and last. */
interface Use {
  readonly tag: TagName;
  readonly key: string;
  stories: number;
  readonly first: TagSpelling;
  last: TagSpelling;
}

function usesOf(
  spellings: readonly TagSpelling[],
  { byKey }: Pick<TagNames, 'byKey'>,
): ReadonlyMap<TagName, Use> {
  const uses = new Map<TagName, Use>();
  for (const spelling of spellings) {
    const key = tagKey(spelling.text);
    const tag = byKey.get(key);
    if (tag === undefined) continue;
    const use = uses.get(tag);
    if (use === undefined) uses.set(tag, { tag, key, stories: 1, first: spelling, last: spelling });
    else if (use.last.path !== spelling.path) {
      use.stories += 1;
      use.last = spelling;
    }
  }
  return uses;
}

/** Well-known tags by their keys, and by their keys with one letter left out, so that none has to be compared with all. */
function indexOf(uses: readonly Use[]): ReadonlyMap<string, readonly Use[]> {
  const index = new Map<string, Use[]>();
  for (const use of uses) {
    for (const form of formsOf(use.key)) {
      const list = index.get(form);
      if (list) list.push(use);
      else index.set(form, [use]);
    }
  }
  return index;
}

/** What one error can make of a key shares one of these with it; a plural shares the singular. */
function formsOf(key: string): ReadonlySet<string> {
  const letters = [...key];
  const shorter =
    letters.length < longEnough
      ? []
      : letters.map((_, n) => [...letters.slice(0, n), ...letters.slice(n + 1)].join(''));
  return new Set([key, ...singularsOf(key), ...shorter]);
}

function singularsOf(key: string): readonly string[] {
  return [/s$/, /es$/]
    .map((ending) => key.replace(ending, ''))
    .concat(key.replace(/ies$/, 'y'))
    .filter((singular) => singular !== key && [...singular].length >= shortestPlural);
}

function nearestTo(key: string, index: ReadonlyMap<string, readonly Use[]>): Use | undefined {
  const candidates = new Set([...formsOf(key)].flatMap((form) => index.get(form) ?? []));
  return [...candidates]
    .filter(
      (use) => isPlural(use.key, key) || isPlural(key, use.key) || isOneErrorFrom(use.key, key),
    )
    .sort((a, b) => b.stories - a.stories || (a.key < b.key ? -1 : 1))[0];
}

function isPlural(key: string, singular: string): boolean {
  return singularsOf(key).includes(singular);
}

/** One letter is missing, too many or wrong, or two stand in the wrong order; and no digit is. */
function isOneErrorFrom(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]];
  if (Math.min(left.length, right.length) < longEnough) return false;
  const from = left.findIndex((letter, n) => letter !== right[n]);
  const at = from === -1 ? Math.min(left.length, right.length) : from;
  if (/\p{N}/u.test(`${left[at] ?? ''}${right[at] ?? ''}`)) return false;
  const rest = (letters: readonly string[], skipped: number): string =>
    letters.slice(at + skipped).join('');
  const swapped = `${left[at + 1]}${left[at]}${rest(left, 2)}`;
  return (
    rest(left, 1) === rest(right, 1) ||
    rest(left, 1) === rest(right, 0) ||
    rest(left, 0) === rest(right, 1) ||
    swapped === rest(right, 0)
  );
}

function nearTag({ name }: TagName, { tag, stories }: Use, spelling: TagSpelling): Diagnostic {
  const count = stories === 1 ? '1 story' : `${stories} stories`;
  return diagnose(
    'tag-near',
    placeOf(spelling),
    `The tag “${name}” stands on this story alone, and is nearly “${tag.name}”, which has ${count}`,
    `If they mean the same, write “${tag.name}”; else give “${name}” a file below “tags/”`,
  );
}
