import type { OutputPath } from '../../base/path.ts';
import type { Edition } from '../edition.ts';
import { planFeeds } from '../feeds/plan-feeds.ts';
import type { PlannedIcon } from '../icons.ts';
import type { Outline } from '../outline.ts';
import { planSitemaps } from '../sitemaps/plan-sitemaps.ts';
import type { ExportOutline } from './export.ts';
import { planLlms } from './llms.ts';
import { planRobots } from './robots.ts';
import { planTrust } from './trust.ts';
import { planWebManifest } from './web-manifest.ts';

/** What else the site will hold. */
export interface SiteFiles {
  readonly pages: readonly Outline[];
  /** Files that the publication brings itself. */
  readonly copies: readonly OutputPath[];
  readonly icons: readonly PlannedIcon[];
}

/** Files about the whole site, for machines. One that the publication brings itself takes the place of ours. */
export function siteExports(
  { pages, copies, icons }: SiteFiles,
  edition: Edition,
): readonly ExportOutline[] {
  const urls = new Set(pages.map(({ url }) => url));
  const own = new Set<string>(copies);
  return [
    ...planFeeds(edition),
    ...planSitemaps(edition, (url) => urls.has(url)),
    ...planRobots(edition),
    ...planTrust(edition),
    ...planLlms(edition),
    ...planWebManifest(icons, edition),
  ].filter(({ path }) => !own.has(path));
}
