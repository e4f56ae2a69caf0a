import { distance } from 'fastest-levenshtein';
import type { PersonName } from '../people/name.ts';

/**
 * The languages in which a name changes its endings behind « interview with », by the words that announce one: everything
 * in Cyrillic or Greek but Bulgarian, Polish, Czech and Slovak.
 */
const inflecting =
  /^(?!интервю)[\p{Script=Cyrillic}\p{Script=Greek}]|^(?:wywiad|rozmowa|rozhovor)(?!\p{L})/iu;

/** Do the words that announce an interview put the names behind them into another case: `Wywiad z Anną Nowak`? Not before a colon. */
export function inflectsNames(announcement: string): boolean {
  return inflecting.test(announcement.trim()) && !/[:：]\s*$/u.test(announcement);
}

/** Guests and names that are compared at most; each is compared with each. */
const most = 50;

/**
 * Which of the names (`Олена Ковальчук`) is that of each guest whose name is in another case (`Оленою Ковальчук`), by number of
 * the guest. The nearest ones belong together, each once; a guest whom no name resembles is left out.
 */
export function nominativesOf(
  guests: readonly PersonName[],
  names: readonly PersonName[],
): ReadonlyMap<number, PersonName> {
  const pairs = guests
    .slice(0, most)
    .flatMap((guest, number) =>
      names.slice(0, most).flatMap((name) => {
        const edits = editsOfEndings(guest, name);
        return edits === undefined ? [] : [{ number, name, edits }];
      }),
    )
    .sort((one, other) => one.edits - other.edits);
  const found = new Map<number, PersonName>();
  const taken = new Set<PersonName>();
  for (const { number, name } of pairs) {
    if (found.has(number) || taken.has(name)) continue;
    found.set(number, name);
    taken.add(name);
  }
  return found;
}

/** How many letters change from one name to the other; undefined when they are not two cases of one. */
function editsOfEndings(guest: PersonName, name: PersonName): number | undefined {
  const words = guest.full.split(' ');
  const others = name.full.split(' ');
  if (words.length === others.length)
    return sum(words.map((word, n) => edits(word, others[n] ?? '')));
  // One of them tells a second name that the other leaves out.
  const family = edits(guest.family ?? '', name.family ?? '');
  return family === 0 ? sum([family, edits(words[0] ?? '', others[0] ?? '')]) : undefined;
}

/** Longest change of an ending: `kiem` to `ek`. */
const mostEdits = 3;

function edits(word: string, other: string): number | undefined {
  const [one, two] = [plain(word), plain(other)];
  let shared = 0;
  while (shared < one.length && one[shared] === two[shared]) shared += 1;
  const wanted = Math.max(1, Math.floor(Math.min(one.length, two.length) / 2));
  const changed = distance(one.slice(shared), two.slice(shared));
  return shared >= wanted && changed <= mostEdits ? changed : undefined;
}

function sum(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce((total, number) =>
    total === undefined || number === undefined ? undefined : total + number,
  );
}

/** Without marks over letters, some of which come and go with the ending: `Zdeňkem`, `Zdeněk`. */
function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
