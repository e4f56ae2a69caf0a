import type { UrlPath } from '../base/path.ts';
import type { Edition } from './edition.ts';
import { listPages } from './list.ts';
import type { Page } from './page.ts';

/** The list of all interviews: stories that are one, and articles that hold one. */
export function interviewsPages(edition: Edition): readonly Page[] {
  const stories = edition.site.stories.filter(
    ({ kind, interviews }) => kind === 'interview' || interviews.length > 0,
  );
  return listPages(
    { kind: 'interviews', url: '/interviews/' as UrlPath, title: 'Interviews', stories },
    edition,
  );
}
