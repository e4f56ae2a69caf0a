import type { UrlPath } from '../../base/path.ts';
import { slugify } from '../../base/slug.ts';
import type { Site } from '../../site/site.ts';
import type { Tag } from '../../site/tags/tag.ts';
import type { Edition } from '../edition.ts';
import { makeMetadata } from '../frame/make-metadata.ts';
import { listOf } from '../frame/subject.ts';
import { makePage, type Page } from '../page.ts';
import type { TagIndexView } from '../view.ts';
import { collatorOf } from './collation.ts';

/** The index of all tags from A to Z, with the number of stories of each. Those of people stand apart. */
export function tagIndexPage(edition: Edition): Page<TagIndexView> {
  const { tags, people, publication } = edition.site;
  const { compare } = collatorOf(publication.lang, { numeric: true });
  const letterOf = makeLetterOf(publication.lang);
  const letters = new Map<string, Tag[]>();
  const names = namesOf(people);
  const shown = [...tags.values()]
    .filter(({ hidden }) => !hidden)
    .sort((a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
  const isPerson = ({ name, person }: Tag) => person !== undefined || names.has(nameKey(name));
  for (const tag of shown) {
    if (isPerson(tag)) continue;
    const letter = letterOf(tag.name);
    const group = letters.get(letter) ?? [];
    letters.set(letter, group);
    group.push(tag);
  }
  const url = '/tags/' as UrlPath;
  return makePage({
    url,
    metadata: makeMetadata(
      { url, title: edition.words.topics, subject: listOf(edition.words.topics) },
      edition,
    ),
    current: edition.addresses.page(url),
    view: {
      kind: 'tag-index',
      groups: [...letters].map(([letter, group]) => ({
        letter,
        id: letter === '#' ? 'letter-other' : `letter-${slugify(letter, 'unicode')}`,
        tags: group.map((tag) => entryOf(tag, edition)),
      })),
      people: shown.filter(isPerson).map((tag) => entryOf(tag, edition)),
    },
  });
}

function entryOf(
  { name, url, stories }: Tag,
  { addresses }: Edition,
): TagIndexView['people'][number] {
  return { name, href: addresses.page(url), count: stories.length };
}

function namesOf(people: Site['people']): ReadonlySet<string> {
  const shown = [...people.values()].filter(({ url }) => url !== undefined);
  return new Set(shown.map(({ name }) => nameKey(name)));
}

/**
 * The letter under which a name stands: its first, without those accents that the language takes for none: `É` is `E` in
 * French, `Å` a letter of its own in Swedish. Korean syllables stand under their first consonant. `#` for no letter.
 */
function makeLetterOf(lang: string): (name: string) => string {
  const { compare } = collatorOf(lang, { sensitivity: 'base' });
  return (name) => {
    const [first = ''] = name.normalize('NFC');
    if (!/\p{L}/u.test(first)) return '#';
    const [plain = first] = first.normalize('NFD');
    const consonant = consonants[plain.charCodeAt(0) - 0x1100];
    if (consonant !== undefined) return consonant;
    const letter = upper(first, lang);
    return compare(plain, first) === 0 ? upper(plain, lang) : letter;
  };
}

/** The consonants with which Korean syllables begin, from U+1100 on, as letters that can stand alone. */
const consonants = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];

function upper(letter: string, lang: string): string {
  const capital = letter.toLocaleUpperCase(lang);
  return [...capital].length === 1 ? capital : letter;
}

/** Names that differ in case or form of their letters only are one. */
function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
