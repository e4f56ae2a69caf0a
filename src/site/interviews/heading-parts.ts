import { isMononym } from '../people/name.ts';

/** A stretch of an interview's heading between commas and words such as « and ». */
export interface HeadingPart {
  /** What joins it to the part before it. `list` is a comma that parts the items of a list: `、`. */
  readonly link: 'start' | 'comma' | 'list' | 'and';
  /** The comma or word as written, with its spaces. */
  readonly glue: string;
  readonly text: string;
  /** The text up to a dash with spaces or `(`, and what is behind that. */
  readonly name: string;
  readonly aside: string;
}

const and = 'and|und|et|y|e|en|i|та|і|й|и|και|و|och|og';
const han = String.raw`[\p{Script=Han}\p{Script=Katakana}]`;
const links = new RegExp(
  String.raw`\s*[,،，、]\s*(?:(?:${and})\s+)?|\s+(?:${and}|a)\s+|\s*[&＆]\s*|(?<=${han}{2})[と和与與及](?=${han}{2})`,
  'gu',
);
const asides = /[(（][^()（）]*[)）]/gu;

/** Words that lead over to the subject, in the languages we ship. */
const about =
  /([,،，]?)\s+(?:[Oo]n|[Aa]bout|[Oo]ver|[Üü]ber|[Ss]ur|[Ss]obre|su|о|об|про|o|για)\s+/gu;

/**
 * The parts of a heading's text behind its announcing words and before its subject: `Ann Lee, mayor, and Bo Ek on bread` has
 * three. `isName` tells names from descriptions, of which a subject may be part: `expert on bread`.
 */
export function headingParts(
  text: string,
  isName: (text: string) => boolean,
): readonly HeadingPart[] {
  const whole = withoutSubject(text, isName);
  // What stands in brackets belongs together.
  const masked = whole.replace(asides, (aside) => '\u0000'.repeat(aside.length));
  const parts: HeadingPart[] = [];
  let from = 0;
  let glue = '';
  for (const match of [...masked.matchAll(links), undefined]) {
    const stretch = whole.slice(from, match?.index ?? whole.length).trim();
    if (stretch !== '') parts.push(partOf(stretch, parts.length === 0 ? '' : glue));
    glue = match?.[0] ?? '';
    from = (match?.index ?? 0) + glue.length;
  }
  return parts;
}

function partOf(text: string, glue: string): HeadingPart {
  const end = /\s[–—-]\s|[(（]/u.exec(text);
  const name = end ? text.slice(0, end.index).trim() : text;
  const aside = end ? text.slice(end.index + end[0].length).trim() : '';
  return { link: linkOf(glue), glue, text, name: withoutArticle(name), aside };
}

function linkOf(glue: string): HeadingPart['link'] {
  if (glue === '') return 'start';
  if (/[\p{L}&＆]/u.test(glue)) return 'and';
  return glue.includes('、') ? 'list' : 'comma';
}

/** Greek sets an article before names. */
function withoutArticle(name: string): string {
  return name.replace(/^(?:τον|την|τη|του|της)\s+/iu, '');
}

function withoutSubject(text: string, isName: (text: string) => boolean): string {
  const [beforeColon = ''] = text.split(/\s*(?::(?=\s|$)|：)/u);
  const kept = beforeColon.trim() === '' ? text : beforeColon;
  for (const { index, 1: comma } of kept.matchAll(about)) {
    const before = kept.slice(0, index);
    if (comma !== '' || namesOnly(before, isName)) return before;
  }
  return kept;
}

function namesOnly(text: string, isName: (text: string) => boolean): boolean {
  return text
    .replace(asides, '')
    .split(links)
    .every((part) => isName(part.trim()) || isMononym(part.trim()));
}
