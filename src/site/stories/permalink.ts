import { type Moment, yearMonthDay } from '../../base/date.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Slug } from '../../base/slug.ts';

/** What a permalink pattern may speak of. */
export interface PermalinkParts {
  readonly section?: Slug;
  readonly published?: Moment;
  readonly slug: Slug;
  readonly type: string;
}

/**
 * A story's address by the publication's pattern: `/{section}/{year}/{month}/{slug}/`. Parts that are empty are left out,
 * with the marks that stood beside them; an address that ends in no file name gets its final slash.
 */
export function permalink(pattern: string, parts: PermalinkParts, timeZone: string): UrlPath {
  const date = parts.published && yearMonthDay(parts.published, timeZone);
  const values: Readonly<Record<string, string>> = {
    section: parts.section ?? '',
    year: date?.year ?? '',
    month: date?.month ?? '',
    day: date?.day ?? '',
    slug: parts.slug,
    type: parts.type,
  };
  const names = pattern
    .split('/')
    .map((name) => filled(name, values))
    .filter((name) => name !== '');
  if (names.length === 0) return '/' as UrlPath;
  const isFile = /\.[a-z\d]{1,8}$/i.test(names.at(-1) ?? '') && !pattern.endsWith('/');
  return `/${names.join('/')}${isFile ? '' : '/'}` as UrlPath;
}

function filled(name: string, values: Readonly<Record<string, string>>): string {
  if (!name.includes('{')) return name;
  const kept = name
    .replace(/[-_.]*\{(\w+)\}/g, (part, key: string) => (values[key] ? part : ''))
    .replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  return kept === name ? name : kept.replace(/^[-_.]+/, '');
}
