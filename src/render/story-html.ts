import type { StoryBlock } from '../pages/story/story-block.ts';
import type { ShownFigure } from '../pages/view.ts';
import { escapeHtml } from './escape.ts';

/**
 * The text of a story as HTML that holds wherever it is taken to: no ids, no anchors of headings, no address that depends on the
 * page it stands in. `pieces`: its prose, filled. `url`: of its page, absolute.
 */
export function storyHtml(
  blocks: readonly StoryBlock[],
  pieces: readonly string[],
  url: string,
): string {
  return portable(blocks.map((block) => blockHtml(block, pieces)).join('\n'), url);
}

function blockHtml(block: StoryBlock, pieces: readonly string[]): string {
  switch (block.kind) {
    case 'prose':
      return pieces[block.piece] ?? '';
    case 'labelled':
      return labelledHtml(block, pieces[block.piece] ?? '');
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'line':
      return lineHtml(block, pieces);
    case 'points':
      return `<ul>${block.points.map(pointHtml).join('')}</ul>`;
    case 'figure':
      return figureHtml(block.figure);
  }
}

type BlockOf<Kind extends StoryBlock['kind']> = Extract<StoryBlock, { kind: Kind }>;

const paragraph = '<p>';

/** The label goes into the first paragraph, as pages have it (`templates/parts/prose.tsx`). */
function labelledHtml(block: BlockOf<'labelled'>, html: string): string {
  const label = labelHtml(block);
  const attribute = block.lang === undefined ? '' : ` lang="${escapeHtml(block.lang)}"`;
  if (!html.startsWith(paragraph)) return `<p${attribute}>${label}</p>${html}`;
  const speech = html.slice(paragraph.length);
  const gap = speech.startsWith('</p>') || block.colon.endsWith('：') ? '' : ' ';
  const said = `${paragraph}${label}${gap}${speech}`;
  return attribute === '' ? said : `<div${attribute}>${said}</div>`;
}

function labelHtml({ label, form, colon, inside, href }: BlockOf<'labelled'>): string {
  const name = linkHtml(label, href);
  const marked = inside ? `${name}${escapeHtml(colon)}` : name;
  return `${inForm(form, marked)}${inside ? '' : escapeHtml(colon)}`;
}

function inForm(form: BlockOf<'labelled'>['form'], html: string): string {
  if (form === 'strong') return `<strong>${html}</strong>`;
  if (form === 'emphasis') return `<em>${html}</em>`;
  return form === 'plain' ? html : `<em><strong>${html}</strong></em>`;
}

function lineHtml(
  { bold, text, links = [], piece }: BlockOf<'line'>,
  pieces: readonly string[],
): string {
  const parts = [
    bold === undefined ? '' : `<strong>${escapeHtml(bold)}</strong>`,
    text === undefined ? '' : escapeHtml(text),
    links.map(({ name, href }) => linkHtml(name, href)).join(', '),
    piece === undefined ? '' : (pieces[piece] ?? ''),
  ];
  return `<p>${parts.filter((part) => part !== '').join(' ')}</p>`;
}

function pointHtml({ text, href }: BlockOf<'points'>['points'][number]): string {
  return `<li>${linkHtml(text, href)}</li>`;
}

function linkHtml(text: string, href: string | undefined): string {
  return href === undefined
    ? escapeHtml(text)
    : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}

function figureHtml({ src, alt, width, height, caption, credit }: ShownFigure): string {
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const said = [caption, credit].filter((text) => text !== undefined).map(escapeHtml);
  const words = said.length > 0 ? `<figcaption>${said.join(' ')}</figcaption>` : '';
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${size}>${words}</figure>`;
}

/** A heading with the link to itself, and the label that keeps that from being read out. */
const linkedHeading =
  /(<h\d)(?: aria-label="[^"]*")?><a class="heading-link"(?:"[^"]*"|[^<>"])*><\/a>/g;

/** A tag; values of attributes may hold what ends tags. */
const tag = /<[a-z][a-z\d]*(?:"[^"]*"|[^<>"])*>/g;
/** May a tag hold an id, or an address that is not whole? */
const mayDepend = / (?:id="|(?:href|src|poster|cite)="(?![a-z][a-z\d+.-]*:))/i;
/** Attributes one after the other, so that what looks like one in a value is none. */
const attribute = / ([a-z][a-z\d-]*)(?:="([^"]*)")?/gi;
const isAddress = /^(?:href|src|poster|cite)$/i;

function portable(html: string, url: string): string {
  return html.replace(linkedHeading, '$1>').replace(tag, (found) => {
    if (!mayDepend.test(found)) return found;
    return found.replace(attribute, (whole, name: string, value = '') => {
      if (name === 'id' || name === 'aria-describedby') return '';
      return isAddress.test(name) ? ` ${name}="${wholeAddress(value, url)}"` : whole;
    });
  });
}

/** `written`: as HTML has it. */
function wholeAddress(written: string, url: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return written;
  const address = written.replace(/&(?:amp|#38|#x26);/gi, '&');
  return escapeHtml(URL.canParse(address, url) ? new URL(address, url).href : url);
}
