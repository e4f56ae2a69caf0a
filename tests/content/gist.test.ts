import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../src/base/path.ts';
import type { Document } from '../../src/content/document.ts';
import { gistOf } from '../../src/content/gist.ts';
import { makeEngine } from '../../src/content/markdown/engine.ts';
import { parseDocument } from '../../src/content/parse-document.ts';
import { readSettings } from '../../src/content/settings/read-settings.ts';
import { parseSettings } from '../../src/content/settings/settings.ts';

const engine = await makeEngine();
const settings = parseSettings(readSettings(undefined).publication);

function documentOf(text: string, path = 'articles/a.md'): Document {
  const bytes = Buffer.from(text);
  const { document } = parseDocument({ path: path as ContentPath, bytes }, settings, engine);
  if (document === undefined) throw new Error('The text makes no document');
  return document;
}

const head = '---\nheadline: Flood\ndate: 2024-05-05\nstandfirst: Water in the town.\n---\n\n';
const body = 'The water came at night. See [the map](map.md).\n\n## Morning\n\nIt went.';
const before = documentOf(head + body);

const talk = (answer: string) =>
  `---\nheadline: A talk\ndate: 2024-05-05\nstandfirst: Two words.\ntype: interview\n---\n\n**Ada Moreau:** How high was it?\n\n**Dela Fisk:** ${answer}`;

describe('gistOf()', () => {
  it.each([
    ['other words', body.replace('at night', 'after a long evening')],
    ['another paragraph', `${body}\n\nNobody was hurt.`],
    ['a paragraph above a link', `At noon it rained.\n\n${body}`],
    ['emphasis', body.replace('night', '*night*')],
  ])('is the same with %s', (_, text) => {
    expect(gistOf(documentOf(head + text), false)).toBe(gistOf(before, false));
  });

  it.each([
    ['another link', body.replace('map.md', 'maps.md')],
    ['another heading', body.replace('Morning', 'Evening')],
    ['another hashtag', `${body}\n\n#Rivers`],
    ['a picture', `${body}\n\n![The weir](weir.jpg)`],
    ['so many words that it takes longer to read', `${body}\n\n${'Rain. '.repeat(400)}`],
  ])('is another with %s', (_, text) => {
    expect(gistOf(documentOf(head + text), false)).not.toBe(gistOf(before, false));
  });

  it('is another with any other field', () => {
    const other = head.replace('Flood', 'Floods');
    expect(gistOf(documentOf(other + body), false)).not.toBe(gistOf(before, false));
  });

  it('holds the opening where nothing else describes the story', () => {
    const bare = head.replace('standfirst: Water in the town.\n', '');
    const opening = (text: string) => gistOf(documentOf(bare + text), false);
    expect(opening(body.replace('at night', 'at noon'))).not.toBe(opening(body));
    const long = `${body}\n\n${'It rained all day. '.repeat(20)}`;
    expect(opening(`${long}It went.`)).toBe(opening(`${long}It left.`));
  });

  it('knows where things stand only when it is asked to', () => {
    const lower = documentOf(`${head}At noon it rained.\n\n${body}`);
    expect(gistOf(lower, true)).not.toBe(gistOf(before, true));
  });

  it('holds how a turn begins, and not how it goes on', () => {
    const long =
      'Three metres and more, I think, as far as anybody could tell in that night, and nobody had expected the water to come that far up the hill again.';
    const gist = (answer: string) => gistOf(documentOf(talk(answer), 'interviews/a.md'), false);
    expect(gist(`${long} It was bad.`)).toBe(gist(`${long} It was very, very bad.`));
    expect(gist(`Four${long}`)).not.toBe(gist(long));
  });

  it('takes no label for a place', () => {
    const speakers = (role: string) =>
      gistOf(
        documentOf(
          `---\nheadline: A\nspeakers:\n  line: { name: Ada Moreau, role: ${role} }\n---\n\n**line:** How?`,
        ),
        false,
      );
    expect(speakers('interviewer')).not.toBe(speakers('interviewee'));
  });
});
