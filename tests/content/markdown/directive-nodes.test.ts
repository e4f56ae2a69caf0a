import { expect, it } from 'vitest';
import { htmlOfText, parseText } from '../../support/parse-text.ts';

const given = { headline: 'Given' };

function html(text: string): string {
  return htmlOfText(text).replaceAll('\n', '');
}

it.each([
  [
    'A pull quote',
    'I was *there*.\n\n:::pullquote{by="Ann Lee"}\nI was *there*.\n:::',
    '<p>I was <em>there</em>.</p><figure class="pullquote"><blockquote><p>I was <em>there</em>.</p></blockquote><figcaption>Ann Lee</figcaption></figure>',
  ],
  [
    'A fact box',
    ':::factbox[Ann & Co]\n**Born:** 1970\n\n- one\n:::',
    '<section class="factbox" aria-label="Ann &#x26; Co"><p class="box-title"><b>Ann &#x26; Co</b></p><p><strong>Born:</strong> 1970</p><ul><li>one</li></ul></section>',
  ],
  [
    'A timeline',
    ':::timeline\n- 1990: one\n- 1991: two\n:::',
    '<section class="timeline-box"><ol class="timeline"><li>1990: one</li><li>1991: two</li></ol></section>',
  ],
  [
    'A picture',
    '::figure[A cow]{src=cow.jpg alt="Cow" credit="J. Doe"}',
    '<figure>{image 0}<figcaption>A cow <span class="figure-credit">J. Doe</span></figcaption></figure>',
  ],
  [
    'A picture with a long caption',
    ':::figure{src=cow.jpg alt="Cow"}\nA *cow*.\n:::',
    '<figure><div>{image 0}</div><figcaption><p>A <em>cow</em>.</p></figcaption></figure>',
  ],
  [
    'A film elsewhere is a link, never a frame',
    '::embed[The film]{url=https://example.org/v?a=1}',
    '<figure class="embed"><p><a href="{link 0}">The film</a> <span class="embed-host">example.org</span></p></figure>',
  ],
  [
    'A box in a list of paragraphs parts them',
    'a\n:::factbox\nb\n:::\nc',
    '<p>a</p><section class="factbox"><p>b</p></section><p>c</p>',
  ],
])('%s', (_, text, expected) => {
  expect(html(text)).toBe(expected);
  expect(html(`${text}\n\n<b>HTML</b>`)).toContain(expected.replace(/<p>c<\/p>$/, ''));
});

it('A picture, a link and a pull quote know their places in the file', () => {
  const { body } = parseText(
    'One.\n\n::figure{src=a.png}\n\n::embed{url=https://a.b}\n\n  :::pullquote[Ann]\nOne.\n:::',
    given,
  );
  expect(body.images).toMatchObject([{ src: 'a.png', line: 3, column: 1 }]);
  expect(body.links).toMatchObject([{ href: 'https://a.b', line: 5, column: 1 }]);
  expect(body.pullQuotes).toEqual([{ text: 'One.', by: 'Ann', line: 7, column: 3 }]);
});

it('An address that could run is left out', () => {
  const { diagnostics, pieces } = parseText('::embed[x]{url="javascript:alert(1)"}', given);
  expect(diagnostics.map(({ code }) => code)).toEqual(['link-unsafe']);
  expect(pieces.join('')).not.toContain('javascript');
});

it('Boxes belong to the turn in which they stand, whatever they hold', () => {
  const text =
    '## Q&A\n\n**Q:** Who?\n\n**A:** Me.\n\n:::factbox\n## Facts\n\n**Born:** 1970\n\n***\n:::\n\nStill me.\n\n**Q:** Ah.';
  const { body, pieces } = parseText(text, given);
  const [interview] = body.passages;
  expect(interview?.kind === 'interview' && interview.entries.map((entry) => entry.kind)).toEqual([
    'turn',
    'turn',
    'turn',
  ]);
  expect(pieces[1]).toContain('Still me.');
  expect(interview?.kind === 'interview' && interview.entries[1]).toMatchObject({
    opening: 'Me. Still me.',
    words: 3,
  });
});

it('What is misspelt or never closed stays as text', () => {
  expect(html(':::factbx\na\n:::')).toBe('<p>:::factbxa:::</p>');
  expect(html(':::factbox\na')).toBe('<p>:::factboxa</p>');
});
