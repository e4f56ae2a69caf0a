import { expect, it } from 'vitest';
import { htmlOfText, parseText } from '../../support/parse-text.ts';

const html = (text: string) => htmlOfText(text).replaceAll('\n', '');

it('Links and pictures leave gaps, in the order of the text', () => {
  const { pieces, body } = parseText(
    '[a](b.md "t") ![c](d.png "e") <f@g.org>\n\n![h](i.png "Caption")',
    { headline: 'Given' },
  );
  expect(pieces[0]?.replaceAll('\n', '')).toBe(
    '<p><a href="{link 0}" title="t">a</a> {image 0} <a href="{link 1}">f@g.org</a></p>' +
      '<figure>{image 1}<figcaption>Caption</figcaption></figure>',
  );
  expect(body.links.map(({ href }) => href)).toEqual(['b.md', 'mailto:f@g.org']);
  expect(body.images.map(({ src, alt, title }) => [src, alt, title])).toEqual([
    ['d.png', 'c', 'e'],
    ['i.png', 'h', undefined],
  ]);
});

it('Names of files are kept as they were written, whatever their script', () => {
  const { body } = parseText('[a](<Über uns.md>) [b](новости.md) [c](100%.md) ![d](<a b.png>)', {
    headline: 'Given',
  });
  expect(body.links.map(({ href }) => href)).toEqual(['Über uns.md', 'новости.md', '100%.md']);
  expect(body.images.map(({ src }) => src)).toEqual(['a b.png']);
});

it('Tables have a box to scroll in, and classes for their columns', () => {
  expect(html('| a | b |\n| - | -: |\n| c | d |')).toBe(
    '<div class="table" role="region" tabindex="0" aria-label="Table 1"><table><thead><tr><th>a</th><th class="align-right">b</th></tr></thead>' +
      '<tbody><tr><td>c</td><td class="align-right">d</td></tr></tbody></table></div>',
  );
});

it('An unsafe address is taken out, its text stays', () => {
  expect(html('[a](javascript:b) ![c](data:d)')).toBe('<p>a c</p>');
  expect(html('<video poster="data:a" src="javascript:b">c</video>')).toBe(
    '<p><video>c</video></p>',
  );
});

it('A heading is named by its text alone, and not by the label of its link', () => {
  const html = htmlOfText('## Rain & *wind*\n\n## ![](a.png)');
  expect(html).toContain('<h2 aria-label="Rain &#x26; wind"><a class="heading-link"');
  expect(html).toContain('<h2><a class="heading-link"');
});

it('A table is named by its caption, else by its number', () => {
  const html = htmlOfText(
    '| a |\n|---|\n| b |\n\n<table><caption>The <b>herons</b></caption><tr><td>1</td></tr></table>',
  );
  const names = [...html.matchAll(/<div class="table"[^>]* aria-label="([^"]*)"/g)];
  expect(names.map(([, name]) => name)).toEqual(['Table 1', 'The herons']);
});
