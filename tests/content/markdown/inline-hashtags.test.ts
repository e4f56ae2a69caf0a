import { expect, it } from 'vitest';
import { parseText } from '../../support/parse-text.ts';

const linking = { headline: 'Given', linkHashtags: true };

function tagsOf(text: string) {
  return parseText(text, linking).body.hashtags.map((hashtag) => hashtag.text);
}

it.each([
  ['see #Stop now', ['Stop']],
  ['(#Stop)', ['Stop']],
  ['“#Stop”', ['Stop']],
  ['#a.#b said', ['a', 'b']],
  ['#far-right- and #C++', ['far-right', 'C++']],
  ['a **#bold** and *#italic* tag', ['bold', 'italic']],
  ['在 #日本 说', ['日本']],
])('%s holds hashtags', (text, tags) => {
  expect(tagsOf(text)).toEqual(tags);
});

it.each([
  'number #1 and #2024',
  'C# and F# and foo#bar',
  'page/#part',
  'a \\#Stop b',
  'a &#39;s b',
  'colours #fff and #c0ffee',
  '`#Stop`',
  '[see #Stop](/a)',
  '[see **#Stop**](/a)',
  '## About #Stop',
  'https://example.org/#Stop',
  '![#Stop](a.png) x',
  '<b title="#Stop">x</b>',
  '```\n#Stop\n```',
])('%s holds none', (text) => {
  expect(tagsOf(text)).toEqual([]);
});

it('They become links that say which topic they mean, and know their places', () => {
  const { body, pieces } = parseText(
    'One.\n\nSee #ClimateChange\nand **#Stop**.\n\n#a #b',
    linking,
  );
  expect(pieces[0]).toContain('<a href="{link 0}">#ClimateChange</a>');
  expect(body.links.map(({ hashtag }) => hashtag)).toEqual(['ClimateChange', 'Stop']);
  expect(body.hashtags).toEqual([
    { text: 'ClimateChange', line: 3, column: 5 },
    { text: 'Stop', line: 4, column: 7 },
    { text: 'a', line: 6, column: 1 },
    { text: 'b', line: 6, column: 4 },
  ]);
  const html = parseText('See #Stop, <b>now</b>.', linking);
  expect(html.body.links).toMatchObject([{ hashtag: 'Stop' }]);
  expect(html.pieces[0]).not.toContain('data-');
});

it('They are found right behind a label, a time stamp and an escaped one', () => {
  const text = `## Q&A\n\n**Lee:** ok #three\n\n[00:07] **Q:** #four?\n\n**Lee:** \\[00:09\\] #five`;
  const { body, pieces } = parseText(text, linking);
  expect(body.hashtags).toEqual([
    { text: 'three', line: 3, column: 13 },
    { text: 'four', line: 5, column: 16 },
    { text: 'five', line: 7, column: 20 },
  ]);
  expect(pieces[0]).toBe('<p>ok <a href="{link 0}">#three</a></p>');
  expect(tagsOf('**Lee:** ok #three')).toEqual(['three']);
});

it('By default they stay text', () => {
  const { body, pieces } = parseText('see #Stop now', { headline: 'Given' });
  expect([body.hashtags, pieces[0]]).toEqual([[], '<p>see #Stop now</p>']);
});

it('A line of hashtags that is kept is printed, and counts', () => {
  const { body, pieces } = parseText('One.\n#a #b\nTwo.', {
    headline: 'Given',
    hashtagLines: 'keep',
  });
  expect(pieces[0]?.replaceAll('\n', '')).toBe('<p>One.</p><p>#a #b</p><p>Two.</p>');
  expect(body.hashtags.map(({ text }) => text)).toEqual(['a', 'b']);
});
