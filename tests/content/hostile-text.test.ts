import { expect, it } from 'vitest';
import type { ContentPath } from '../../src/base/path.ts';
import { makeEngine } from '../../src/content/markdown/engine.ts';
import { parseDocument } from '../../src/content/parse-document.ts';
import type { ParseSettings } from '../../src/content/settings/settings.ts';

const engine = await makeEngine();
const settings: ParseSettings = {
  name: 'The Daily Broadsheet',
  lang: 'en',
  timeZone: 'UTC',
  lineBreaks: 'auto',
  interviewHeadings: [],
  hashtags: { inline: 'link', line: 'remove' },
};

/** What takes time by the square of its length shows at a fifth of a megabyte, too. */
const isLong = process.env['BROADSHEET_LONG'] === '1';
const size = isLong ? 1_000_000 : 200_000;
/** Milliseconds. */
const longest = isLong ? 10_000 : 4000;

const filled = (text: string) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
const counted = (part: (n: number) => string) => {
  let text = '';
  for (let n = 1; text.length < size; n += 1) text += part(n);
  return text;
};

it.each<[string, string]>([
  ['one line of words', filled('word ')],
  ['one word', filled('a')],
  ['lines of one word', filled('word\n')],
  ['paragraphs of one word', filled('word\n\n')],
  ['white space', `a${filled(' ')}b`],
  ['empty lines', filled('\n')],
  ['combining marks', `a${filled('\u0301')}`],
  ['private characters', filled('\uE000 ')],
  ['emphasis that never closes', filled('*a_ ')],
  ['emphasis that never opens', filled('a* ')],
  ['emphasis in other alphabets', filled('*记')],
  ['emphasis in other alphabets, line by line', filled('é *a*\n')],
  ['speakers without spaces', filled('**记者：**你好')],
  ['bold marks', filled('**')],
  ['bold marks and words', filled('**a ')],
  [
    'bold pairs and closing marks',
    `${filled('a**b').slice(size / 2)}${filled('c* ').slice(size / 2)}`,
  ],
  ['marks inside each other', `${filled('*').slice(size / 2)}a${filled('*').slice(size / 2)}`],
  ['both marks in turn', filled('_*')],
  ['strikethrough', filled('~a ')],
  ['paragraphs full of marks', filled(`${'*a_ '.repeat(20_000)}\n\n`)],
  ['open brackets', filled('[')],
  ['open pictures', filled('![')],
  ['pictures in brackets', filled('![[a](b)')],
  ['half links', filled('[a](<b')],
  ['links', filled('[a](b) ')],
  ['links beside words of other alphabets', filled('记[a](b)')],
  ['undefined references', filled('[a] ')],
  ['references', `[a]: b\n\n${filled('[a][a]')}`],
  ['definitions', filled('[a]: b\n')],
  ['references to definitions', counted((n) => `[${n}]: b\n[${n}] `)],
  ['brackets inside each other', `${filled('[').slice(size / 2)}a${filled(']').slice(size / 2)}`],
  ['one note, over and over', `${filled('[^1] ')}\n\n[^1]: a`],
  ['notes without text', filled('[^1]')],
  ['addresses', filled('http://a. ')],
  ['addresses without spaces', filled('http://a.')],
  ['an address of brackets', `http://a.b/${filled(')')}`],
  ['an address of entities', `http://a.b/${filled('&amp;')}`],
  ['an address of ampersands', `http://a.b/${filled('&a;')}`],
  ['mail addresses', filled('a@b.c ')],
  ['addresses at bars', filled('http://a|')],
  ['a table of addresses', `|a|\n|-|\n${filled('|http://a.b|\n')}`],
  ['quotations in lists', filled('> - ')],
  ['quotation marks', filled('>')],
  ['quotations ninety deep', filled(`${'> '.repeat(90)}a\n`)],
  ['quotations', filled('> a\n\n')],
  ['list marks', filled('- ')],
  ['short items', filled('- a\n')],
  ['items in items', counted((n) => `${'  '.repeat(n % 90)}- a\n`)],
  ['numbered items', filled('1. a\n')],
  ['bars', filled('|')],
  ['rows without a table', filled('|a|b|\n')],
  ['rows', `|a|b|\n|-|-|\n${filled('|a|b|\n')}`],
  ['a wide table', `${filled('|a')}\n${filled('|-')}`],
  ['half comments', filled('a<!--')],
  ['half instructions', filled('a<?')],
  ['half sections', filled('a<![CDATA[')],
  ['half tags', filled('<a ')],
  ['tags', filled('<b>')],
  ['pairs of tags', filled('<b>x</b>')],
  ['paragraphs of HTML', filled('<p>x\n')],
  ['links of HTML', filled('<a href=x>')],
  ['open tags before paragraphs of HTML', '<b>'.repeat(80) + filled('<p>x')],
  ['tags that cross', filled('<i><b></i>')],
  ['attributes of HTML', `<b ${counted((n) => `a${n}=1 `)}>`],
  ['entities', filled('&amp;')],
  ['entities and words', filled('&amp; word ')],
  ['lines of entities', filled('&amp; word\n')],
  ['entities in a list', filled('- &amp; word\n')],
  ['ampersands', filled('& ')],
  ['backticks', filled('`a ')],
  ['ever longer backticks', counted((n) => `${'`'.repeat(n)} `)],
  ['fences of code', filled('```\na\n```\n')],
  ['backslashes', filled('\\')],
  ['escaped marks', filled('\\*')],
  ['dollars', filled('$$ ')],
  ['number signs', filled('#')],
  ['hashtags', filled('#tag ')],
  ['hashtags in running text', `And ${filled('#a ')}`],
  ['lines of hashtags', filled('#tag\n')],
  ['different hashtags', counted((n) => `#tag${n} and `)],
  ['headlines', filled('# a\n')],
  ['one heading over and over', filled('## a\n')],
  ['different headings', counted((n) => `## a${n}\n`)],
  ['underlined headings', filled('a\n-\n')],
  ['bold lines', filled('**Name**\n')],
  ['bold paragraphs', filled('**Name**\n\n')],
  ['bold questions', filled('**q?**\n\n')],
  ['labels in one line', filled('**A:** ')],
  ['labels without speech', filled('**A:**\n\n')],
  ['declared turns without speech', `---\ntype: interview\n---\n${filled('**A:**\n\n')}`],
  ['turns', filled('**Ann:** x.\n**Bob:** y?\n')],
  ['turns whose lines were joined', `**Ann:** x.\n${filled('x. **Ann:** y ')}`],
  ['time stamps', filled('[00:00:01] ')],
  ['turns with time stamps', filled('[00:00:01] **A:** x\n')],
  ['bold interview headings', filled('**Interview with Ann**\n')],
  ['interviews', filled('**Interview with Ann**\n**A:** x\n**B:** y\n')],
  ['stage directions', filled('(laughs)\n\n')],
  ['colons', filled(':')],
  ['fences of directives', filled(':::factbox\n')],
  ['boxes', filled(':::factbox\na\n:::\n')],
  ['pull quotes', counted((n) => `:::pullquote\na${n}\n:::\n\n`)],
  ['attributes', `:::factbox{${filled('a="b" ')}}`],
  ['front matter', `---\n${filled('a: b\n')}---\n`],
  ['tags in the front matter', `---\ntags: [${filled('a, ')}]\n---\nx`],
])(
  '%s: a megabyte is read in under ten seconds',
  (_, text) => {
    const path = 'articles/a.md' as ContentPath;
    const bytes = new TextEncoder().encode(text);
    const start = performance.now();
    parseDocument({ path, bytes }, settings, engine);
    expect(performance.now() - start).toBeLessThan(longest);
  },
  60_000,
);
