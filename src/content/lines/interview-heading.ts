import { beginsWithLetter } from './block-state.ts';

/** Words that announce an interview at the start of a heading, in the languages we ship. */
const announcing = [
  '(?:(?:the|an|exclusive|our|full)\\s+)*interview\\s+with',
  '(?:(?:the|an|exclusive|our|full|big|exklusives?)\\s+|exklusiv-)*interview(?:\\s+exclusive|\\s+exklusiv)?\\s?[:：]',
  '(?:the\\s+)?q\\s*(?:&|and|&amp;)\\s*a(?:\\s+with)?(?![\\p{L}\\p{N}])',
  '(?:in|a)\\s+conversation\\s+with',
  '(?:the\\s+|full\\s+)?(?:interview\\s+)?transcript(?![\\p{L}\\p{N}])',
  '(?:das\\s+|ein\\s+)?interview\\s+mit',
  '(?:im\\s+)?gespräch(?:\\s+mit|\\s?:)',
  "(?:l’|l')?entretien(?:\\s+avec|(?:\\s+exclusif)?\\s?:)",
  '(?:la\\s+)?entrevista(?:\\s+(?:a|con|com)|(?:\\s+exclusiva)?\\s?:)',
  "(?:l’|l')?intervista(?:\\s+(?:a|con)|(?:\\s+esclusiva)?\\s?:)",
  'wywiad(?:\\s+z|\\s?:)',
  '(?:het\\s+)?interview\\s+met',
  'интервью(?:\\s+с|\\s?:)',
  "інтерв[’'ʼ]ю(?:\\s+зі?|\\s?:)",
  'συνέντευξη(?:\\s+(?:με|του|της)|\\s?:)',
  '(?:独家|獨家)?(?:专访|專訪|对话|對話)',
  'インタビュー[:：]?|独占インタビュー',
  '(?:مقابلة|حوار)(?:\\s+مع|\\s?:)',
];

const pattern = new RegExp(
  `^(?:${announcing.join('|')})(?:[\\s:：–—-]+|(?<=[话話访訪ー:：])|$)`,
  'iu',
);

/** Headings that announce an interview with their last words; the guest stands before them. */
const closing: readonly RegExp[] = [
  /^exclusive\s?[:–—-]\s*(.+?)(?:[’']s?)?\s+interview$/iu,
  /^(?:【[^】]*】\s*)?(.+?)(?:への?|に)?(?:独占|単独|特別|緊急|ロング)*インタビュー$/u,
  /^(?:【[^】]*】\s*)?(.+?)に(?:聞く|きく|訊く)$/u,
];

/** What stands behind a Japanese name and is no part of it. */
const titles =
  /(?<=..)(?:市長|町長|村長|区長|知事|首相|大臣|議員|社長|会長|教授|博士|監督|選手|代表|先生)?(?:さん|氏|様)?$/u;

/** What an interview heading says besides its announcing words; undefined when the heading announces no interview. */
export function readAnnouncement(
  heading: string,
  furtherWords: readonly string[],
): string | undefined {
  const text = heading.normalize('NFC').replace(/\s+/g, ' ').trim();
  const match = pattern.exec(text);
  if (match) return text.slice(match[0].length).trim();
  const own = furtherWords.find((words) => text.toLowerCase().startsWith(words.toLowerCase()));
  if (own !== undefined) return text.slice(own.length).trim();
  const named = closing.flatMap((words) => words.exec(text)?.[1] ?? [])[0];
  return named?.replace(titles, '').trim();
}

/** Roughly the words of a heading's Markdown, to look for an announcement in; its text is what a parser makes of it. */
export function headingWords(markdown: string): string {
  if (!/[{[\\*`_&]|\s\s|[^\S ]/.test(markdown)) return markdown.trim();
  return markdown
    .replace(/\s*\{#[^{}\s]*\}\s*$/u, '')
    .replace(/!?\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])?/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])|[*`]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '$1')
    .replaceAll('&amp;', '&')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim();
}

/** The text of a line that is bold as a whole and ends without a colon; undefined for every other line. */
export function readBoldLine(line: string): string | undefined {
  if (beginsWithLetter(line)) return undefined;
  const [, mark, text = ''] = /^ {0,3}(\*\*|__)(\S(?:.*\S)?)\1\s*$/u.exec(line.slice(0, 400)) ?? [];
  if (mark === undefined || text.includes(mark) || /[:：﹕꞉፦៖]$/u.test(text)) return undefined;
  return text;
}
