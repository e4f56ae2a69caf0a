import { instantOf } from '../../base/date.ts';
import { given } from '../../base/given.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Site } from '../../site/site.ts';
import type { Correction } from '../../site/stories/correction.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { feedLinks } from '../feeds/feed-links.ts';
import { makeMetadata } from '../frame/make-metadata.ts';
import { listOf } from '../frame/subject.ts';
import { type Outline, outlineOf } from '../outline.ts';
import { makePage, type Page } from '../page.ts';
import type { CorrectionsView, ShownCorrection, ShownCorrections } from '../view.ts';
import { titleOfListPage } from './list.ts';
import { type ListPage, paginate } from './pagination.ts';

/** Where all corrections are listed. */
export const correctionsUrl = '/corrections/' as UrlPath;

/** A correction in its story. */
export interface CorrectionEntry {
  readonly story: Story;
  readonly correction: Correction;
}

/** The list of all corrections, newest first, with those of retracted stories; no page when there are none. */
export function correctionsPages(edition: Edition): readonly Outline[] {
  const entries = correctionEntries(edition.site);
  if (entries.length === 0) return [];
  const pages = paginate(correctionsUrl, entries, edition.site.publication.pageSize);
  return pages.map((page) => outlineOf(correctionsPage(page, edition)));
}

/** Has the publication anything to correct? */
export function hasCorrections({ stories, retracted }: Site): boolean {
  return retracted.length > 0 || stories.some(({ corrections }) => corrections.length > 0);
}

/** The corrections of all stories, of retracted ones too, newest first and those without date last. */
export function correctionEntries({ stories, retracted }: Site): readonly CorrectionEntry[] {
  const entries = [...stories, ...retracted].flatMap((story) =>
    story.corrections.map((correction) => ({ story, correction, at: instantOfDate(correction) })),
  );
  return entries.sort(
    (a, b) => b.at - a.at || (a.story.source < b.story.source ? -1 : a.story === b.story ? 0 : 1),
  );
}

function instantOfDate({ date }: Correction): number {
  return date ? instantOf(date) : Number.MIN_SAFE_INTEGER;
}

function correctionsPage(
  { url, items, number, newer, older }: ListPage<CorrectionEntry>,
  edition: Edition,
): Page<CorrectionsView> {
  const { page } = edition.addresses;
  const title = edition.words.correctionsList;
  const named = titleOfListPage(title, number, edition);
  return makePage({
    url,
    metadata: makeMetadata(
      {
        url,
        title: named,
        subject: listOf(named),
        ...given({ feeds: feedLinks('corrections', correctionsUrl, title, edition) }),
      },
      edition,
    ),
    current: page(correctionsUrl),
    view: {
      kind: 'corrections',
      title,
      entries: items.map(({ story, correction }) => ({
        ...showCorrection(correction, edition),
        story: { name: story.headline, href: page(story.url, correction.id) },
        ...given({ lang: story.lang }),
      })),
      pager: given({ number, newer: newer && page(newer), older: older && page(older) }),
    },
  });
}

/** The corrections of a story by where they stand; undefined when there are none. */
export function showCorrections(
  { corrections }: Story,
  edition: Edition,
): ShownCorrections | undefined {
  if (corrections.length === 0) return undefined;
  const at = (wanted: Correction['placement']): readonly ShownCorrection[] =>
    corrections
      .filter(({ placement }) => placement === wanted)
      .map((correction) => showCorrection(correction, edition));
  return { above: at('top'), below: at('bottom') };
}

/** A correction as it is shown. */
export function showCorrection(
  { id, kind, date, text }: Correction,
  edition: Edition,
): ShownCorrection {
  return { id, kind, text, ...(date ? { date: edition.date(date) } : {}) };
}
