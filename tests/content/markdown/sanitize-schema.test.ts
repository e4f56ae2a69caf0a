import type { Element, Nodes } from 'hast';
import { expect, it } from 'vitest';
import { makeEngine } from '../../../src/content/markdown/engine.ts';
import { elements, parseHtml } from '../../support/html.ts';
import { htmlOfText, parseText } from '../../support/parse-text.ts';
import { payloads } from './xss-payloads.ts';

const reference = await makeEngine('remark-parse');
const running =
  /^(?:script|style|iframe|frame|frameset|object|embed|applet|base|meta|link|form|button|input|textarea|svg|math|template|noscript|portal|dialog|map|area|title)$/;
const addresses = [
  'href',
  'src',
  'cite',
  'poster',
  'srcSet',
  'action',
  'formAction',
  'data',
  'xLinkHref',
];

function liveIn(html: string): readonly string[] {
  const page = parseHtml(`<!doctype html><title>t</title><body>${html}`);
  const body = elements(page, ({ tagName }) => tagName === 'body');
  return body.flatMap((node: Nodes) => elements(node).slice(1)).flatMap(liveParts);
}

function liveParts({ tagName, properties }: Element): readonly string[] {
  const isBox = tagName === 'input' && properties['type'] === 'checkbox';
  const names = Object.keys(properties).filter((name) =>
    /^on|^(?:style|ping|name|background|srcDoc)$/i.test(name),
  );
  const schemes = addresses
    .map((name) => String(properties[name] ?? ''))
    .filter((value) => /^[\s\0-\x20]*[a-z][a-z\d+.-]*:/i.test(value))
    .filter((value) => !/^(?:https?|mailto|tel):/.test(value));
  return [...(running.test(tagName) && !isBox ? [tagName] : []), ...names, ...schemes];
}

it('The judge knows what is live', () => {
  expect(liveIn('<img src=x onerror=alert(1)>')).toEqual(['onError']);
  expect(liveIn('<a href="javascript:x">a</a><svg></svg>')).toEqual(['javascript:x', 'svg']);
});

it.each(payloads)('%j is dead in the prose', (payload) => {
  for (const text of [payload, `A story.\n\n${payload}\n\nGoes on.`]) {
    const { body, pieces } = parseText(text, { headline: 'Given' });
    expect(liveIn(pieces.join('\n'))).toEqual([]);
    for (const { href } of body.links)
      expect(href).not.toMatch(/^[^/?#]*(?:script|data|file|blob|jar)\s*:/i);
    for (const { src } of body.images) expect(src).not.toMatch(/^[^/?#]*(?:script|data|file)\s*:/i);
    expect(liveIn(parseText(text, { headline: 'Given' }, reference).pieces.join('\n'))).toEqual([]);
  }
});

it('Ids and classes of authors never survive, in a document with HTML or without', () => {
  const html = htmlOfText(
    '<p id="x" class="byline">a</p><a id="fn-x" name="y">b</a><h2 id="main">c</h2>\n\n## Main',
  );
  const page = parseHtml(html);
  const ids = elements(page).flatMap(({ properties }) => properties['id'] ?? []);
  expect(ids).toEqual(['c', 'main-2']);
  expect(html).not.toMatch(/byline|name=/);
});

it('What news needs stays', () => {
  const html =
    '<figure><img src="a.png" alt="A"><figcaption>Caption <cite>Book</cite></figcaption></figure>' +
    '<p>H<sub>2</sub>O <mark>marked</mark> <abbr title="United Nations">UN</abbr> <time datetime="2024-11-11">Monday</time></p>';
  expect(htmlOfText(html).trim()).toBe(html.replace('<img src="a.png" alt="A">', '{image 0}'));
});

it('A tag left open in one turn does not reach the next', () => {
  const { pieces } = parseText('## Q&A\n\n**Q:** <b>bold\n\n**A:** plain', { headline: 'Given' });
  expect(pieces[0]).toMatch(/^<p><b>bold<\/b><\/p>/);
  expect(pieces[1]).toBe('<p>plain</p>');
});

it('What is left out is reported with its line', () => {
  const { diagnostics } = parseText(
    'One.\n\n<iframe src="https://a.b"></iframe>\n\n<b onclick="x">b</b>',
  );
  expect(
    diagnostics.map(({ code, place, message }) => [code, place?.line, message.split(' ')[0]]),
  ).toEqual([
    ['html-dropped', 3, '<iframe>'],
    ['html-dropped', 5, 'on-click='],
  ]);
});

it.each(['plain', 'with <b>HTML</b>'])('Footnotes lead there and back in a document %s', (kind) => {
  const html = htmlOfText(
    `A claim,[^1] ${kind}; another.[^long-Name]\n\n[^1]: Source.\n[^long-Name]: Other.`,
  );
  const page = parseHtml(html);
  const ids = new Set(elements(page).map(({ properties }) => properties['id']));
  const hrefs = elements(page).flatMap(({ properties }) =>
    properties['dataFootnoteRef'] !== undefined || properties['dataFootnoteBackref'] !== undefined
      ? [String(properties['href'])]
      : [],
  );
  expect(hrefs).toHaveLength(4);
  for (const href of hrefs) expect(ids).toContain(decodeURIComponent(href.slice(1)));
});
