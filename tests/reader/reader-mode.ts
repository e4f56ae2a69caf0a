import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { Element, Nodes } from 'hast';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { named, parseHtml, textOf } from '../support/html.ts';
import { type Publication, publication } from '../support/publication.ts';
import { printedPaper } from './paper.ts';
import { readersPages } from './readers-pages.ts';

/** What stands in the article for other reasons than to be read there: repetitions, and what reader modes show by themselves. */
const notText = /^(?:kicker|signed|dated|old|pullquote|questions|skip|sr-only)$/;

/** Everything that holds a text of its own; what lies deeper is part of it. */
const texts = /^(?:p|li|td|th|h[1-6]|figcaption|blockquote|pre|dt|dd|summary|caption)$/;

it('Reader modes keep every story of the sample whole', async () => {
  expect(lostIn(await printedPaper())).toEqual([]);
}, 300_000);

it('Reader modes keep a pasted story whole', () => {
  const pasted = publication('tests/publications/pasted-seed');
  expect(pasted.run().code).toBe(0);
  expect(lostIn(pasted)).toEqual([]);
}, 300_000);

/** What is lost of all stories of a publication, one line each. */
function lostIn(paper: Publication): readonly string[] {
  const stories = readersPages(paper).filter(
    ({ kind }) => kind === 'article' || kind === 'interview',
  );
  expect(stories.length).toBeGreaterThan(0);
  return stories.flatMap(({ address, html }) => lost(html).map((text) => `${address}: ${text}`));
}

/** Texts of a story that a reader mode drops, in the order of the page, and what it should have dropped. */
function lost(html: string): readonly string[] {
  const { document } = parseHTML(html);
  const isRetracted = html.includes('class="retraction"');
  const isReadable = isProbablyReaderable(document) || isRetracted;
  const read = new Readability(document).parse();
  if (!read?.content) return ['everything'];
  const kept = textOf(parseHtml(read.content));
  const story = named(parseHtml(html), 'article').find(isStory);
  const wanted = story ? textsOf(story) : [];
  let from = 0;
  const dropped = wanted.filter((text) => {
    const place = kept.indexOf(text, from);
    if (place >= 0) from = place;
    return place < 0;
  });
  const headline = textOf(named(parseHtml(html), 'h1')[0] ?? { type: 'root', children: [] });
  return [
    ...(isReadable ? [] : ['is not taken for a story']),
    ...(read.title?.includes(headline) ? [] : [`headline “${headline}”, not “${read.title}”`]),
    ...dropped.map((text) => `lost “${text.slice(0, 80)}”`),
    ...strangers(html, read.content).map((href) => `kept a link to ${href}`),
    ...(kept.includes('¶') ? ['kept the marks of permalinks'] : []),
  ];
}

/** Links of a reader mode that stand in navigation, topics or related stories, and not in the story. */
function strangers(html: string, content: string): readonly string[] {
  const hrefs = (node: Nodes) =>
    named(node, 'a').map(({ properties }) => String(properties['href']).replace(/^#/, '/#'));
  const story = named(parseHtml(html), 'article').find(isStory);
  const own = new Set(story ? hrefs(story) : []);
  return hrefs(parseHtml(content)).filter((href) => !own.has(href));
}

const classesOf = ({ properties }: Element): readonly string[] =>
  [properties['className'] ?? []].flat().map(String);

const isStory = (element: Element): boolean => classesOf(element).includes('story');

function textsOf(element: Element): readonly string[] {
  if (element.tagName === 'nav' || classesOf(element).some((name) => notText.test(name))) return [];
  const inner = element.children.flatMap((child) =>
    child.type === 'element' ? textsOf(child) : [],
  );
  const isLeaf = texts.test(element.tagName) && element.tagName !== 'h1' && inner.length === 0;
  return isLeaf ? [textOf(element)].filter(Boolean) : inner;
}
