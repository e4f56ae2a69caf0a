/** Words that announce an interview at the start of a heading, in the languages we ship. */
const announcing = [
  '(?:(?:the|an|exclusive|our|full)\\s+)*interview\\s+with',
  '(?:the\\s+)?q\\s*(?:&|and|&amp;)\\s*a(?:\\s+with)?(?![\\p{L}\\p{N}])',
  '(?:in|a)\\s+conversation\\s+with',
  '(?:the\\s+|full\\s+)?(?:interview\\s+)?transcript(?![\\p{L}\\p{N}])',
  '(?:das\\s+|ein\\s+)?interview\\s+mit',
  '(?:im\\s+)?gespräch\\s+mit',
  "(?:l’|l')?entretien\\s+avec",
  '(?:la\\s+)?entrevista\\s+(?:a|con|com)',
  "(?:l’|l')?intervista\\s+(?:a|con)",
  'wywiad\\s+z',
  '(?:het\\s+)?interview\\s+met',
  'интервью\\s+с',
  "інтерв[’'ʼ]ю\\s+з(?:і)?",
  'συνέντευξη\\s+(?:με|του|της)',
  '专访|專訪|对话|對話',
  'インタビュー[:：]?|独占インタビュー',
  '(?:مقابلة|حوار)\\s+مع',
];

const pattern = new RegExp(
  `^(?:${announcing.join('|')})(?:[\\s:：–—-]+|(?<=[话話访訪ー:：])|$)`,
  'iu',
);

/** What an interview heading says after its announcing words; undefined when the heading announces no interview. */
export function readAnnouncement(
  heading: string,
  furtherWords: readonly string[],
): string | undefined {
  const text = heading.normalize('NFC').replace(/\s+/g, ' ').trim();
  const match = pattern.exec(text);
  if (match) return text.slice(match[0].length).trim();
  const own = furtherWords.find((words) => text.toLowerCase().startsWith(words.toLowerCase()));
  return own === undefined ? undefined : text.slice(own.length).trim();
}

/** The text of a line that is bold as a whole and ends without a colon; undefined for every other line. */
export function readBoldLine(line: string): string | undefined {
  const [, mark, text = ''] = /^ {0,3}(\*\*|__)(\S(?:.*\S)?)\1\s*$/u.exec(line.slice(0, 400)) ?? [];
  if (mark === undefined || text.includes(mark) || /[:：﹕꞉፦៖]$/u.test(text)) return undefined;
  return text;
}
