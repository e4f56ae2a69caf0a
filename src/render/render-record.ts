import type { Prose } from '../content/prose.ts';
import type { SearchedPart, SearchRecord } from '../pages/search/search-record.ts';
import { escapeHtml } from './escape.ts';
import { fillProse } from './fill-prose.ts';

/**
 * A record as the page that Pagefind reads (https://pagefind.app/docs/metadata/): headings that have an id are places to which
 * it leads readers, what stands in attributes is shown or filtered by and is no text. `prose` is the one that the record names.
 */
export function renderRecord(record: SearchRecord, prose: Prose): string {
  const pieces = fillProse(prose, { links: [], images: [] });
  const { lang, standfirst, keyPoints, parts } = record;
  const text = [
    ...(standfirst === undefined ? [] : [`<p>${escapeHtml(standfirst)}</p>`]),
    ...keyPoints.map((point) => `<p>${escapeHtml(point)}</p>`),
    ...parts.map((part) => partHtml(part, pieces)),
  ];
  return `<html lang="${escapeHtml(lang)}"><body>${factsOf(record)}${text.join('\n')}</body></html>`;
}

function partHtml({ piece, label = '', id }: SearchedPart, pieces: readonly string[]): string {
  const text = headingsWithIds(pieces[piece] ?? '');
  const name = escapeHtml(label);
  if (id === undefined) return label === '' ? text : `<p>${name}:</p>${text}`;
  // A name that is said before every answer must not weigh as much as a crosshead.
  return `<h6 id="${escapeHtml(id)}" data-pagefind-weight="1">${name || '–'}</h6>${text}`;
}

/** The id of a heading stands on the link in it, which is empty. */
function headingsWithIds(html: string): string {
  return html.replace(linkedHeading, '<h$1 id="$2">');
}

/** The values of attributes may hold what ends tags. */
const linkedHeading =
  /<h([2-6])(?:"[^"]*"|[^<>"])*><a class="heading-link" id="([^"]*)"(?:"[^"]*"|[^<>"])*><\/a>/g;

/** What results show, are filtered and sorted by. */
function factsOf({
  byline,
  published,
  label,
  section,
  people,
  topics,
  headline,
  at,
}: SearchRecord): string {
  return [
    fact('meta', 'title', headline),
    fact('meta', 'byline', byline.join(', ')),
    fact('meta', 'published', published?.text ?? ''),
    fact('meta', 'datetime', published?.datetime ?? ''),
    fact('meta', 'label', label ?? ''),
    fact('meta', 'topics', topics.join(', ')),
    ...(section === undefined ? [] : [fact('filter', 'by', `section:${section}`)]),
    ...people.map((person) => fact('filter', 'by', `person:${person}`)),
    fact('sort', 'date', at === undefined ? '' : sortKey(at)),
  ].join('');
}

/** Sorts as text as moments do, those before 1970 too; Pagefind would cut what it takes for a number. */
function sortKey(at: number): string {
  return `t${String(at + 1e15).padStart(16, '0')}`;
}

function fact(kind: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  if (value === '') return '';
  return `<i data-pagefind-${kind}="${name}[data-is]" data-is="${escapeHtml(value)}"></i>`;
}
