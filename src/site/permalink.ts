import { type Moment, yearMonthDay } from '../base/date.ts';
import type { UrlPath } from '../base/path.ts';
import type { Slug } from '../base/slug.ts';

/** What a permalink pattern may speak of. */
export interface PermalinkParts {
  readonly section?: Slug;
  readonly published?: Moment;
  readonly slug: Slug;
  readonly type: string;
}

/** A story's address by the publication's pattern: `/{section}/{year}/{month}/{slug}/`. Parts that are empty are left out. */
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
  const filled = pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return filled.replace(/\/{2,}/g, '/') as UrlPath;
}
