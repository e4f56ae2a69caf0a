import { given } from '../../base/given.ts';
import { outputPathOf, type UrlPath } from '../../base/path.ts';
import type { StoryType } from '../../content/fields/story.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { workLabel } from '../label.ts';
import { showCorrection } from '../lists/corrections.ts';
import { bylineText } from '../story/byline-text.ts';
import { shownTags } from '../story/shown-tags.ts';
import { storyBlocks, textBlocks } from '../story/story-blocks.ts';
import { furnitureOf } from '../story/story-view.ts';
import { absoluteProse } from './absolute-prose.ts';
import { ninjsPeople } from './ninjs-people.ts';
import { ninjsPicture } from './ninjs-picture.ts';
import { policyLinks } from './policy-links.ts';
import type { PlannedNinjs } from './told-files.ts';

/** Where a story stands as ninjs: by its id where that can be the name of a file, else by its address. */
export function ninjsUrl({ id, url }: Pick<Story, 'id' | 'url'>): UrlPath {
  const name = id !== undefined && /^[\w-][\w.-]{0,99}$/.test(id) ? id : pathOf(url);
  return `/api/${name}.ninjs.json` as UrlPath;
}

function pathOf(url: UrlPath): string {
  const path = url.replace(/^\/|\/$/g, '').replace(/\.html?$/, '');
  return path === '' ? 'index' : path;
}

/** A story as ninjs. Of one that was taken back headline, dates and retraction are left. */
export function planNinjs(story: Story, edition: Edition): PlannedNinjs {
  const { canceled, source } = story;
  const url = ninjsUrl(story);
  const page = wholeAddress(story.url, edition);
  const item = { ...headOf(story, page, edition), ...(canceled ? {} : bodyOf(story, edition)) };
  return {
    kind: 'ninjs',
    url,
    path: outputPathOf(url),
    source,
    page,
    item,
    blocks: canceled ? [] : blocksOf(story, edition),
    ...given({ prose: canceled ? undefined : absoluteProse(story.text().body, edition) }),
  };
}

/** The text, at its beginning who paid for it; a standfirst stands apart unless somebody did. */
function blocksOf(story: Story, edition: Edition): PlannedNinjs['blocks'] {
  return story.sponsor ? storyBlocks(story, edition) : textBlocks(story, edition);
}

/** What is said of every story. */
function headOf(story: Story, page: string, edition: Edition) {
  const { id, type, headline, shortHeadline, published, updated, canceled, lang } = story;
  const changed = (updated ?? published)?.at;
  const short = { role: 'short', value: shortHeadline ?? '' };
  return {
    uri: id !== undefined && isUri(id) ? id : page,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    representationType: 'full',
    pubStatus: canceled ? 'canceled' : 'usable',
    language: lang ?? edition.usual,
    headlines: [
      { role: 'main', value: headline },
      ...(shortHeadline === undefined || canceled ? [] : [short]),
    ],
    genres: [genreOf(story.sponsor ? 'sponsored' : type, edition)],
    renditions: [{ name: 'page', href: page, contentType: 'text/html' }],
    trustIndicators: policyLinks(edition)
      .filter(({ href }) => URL.canParse(href))
      .map(({ policy, name, href }) => ({
        role: `https://schema.org/${policy}`,
        title: name,
        href,
      })),
    ...given({
      altIds: id === undefined ? undefined : [{ role: 'id', value: id }],
      // It tells one state of a story from the next, and grows.
      version: changed,
      firstCreated: published?.at,
      versionCreated: changed,
      edNote: noteOf(story, edition),
    }),
  };
}

/** What is not said of a story that was taken back. */
function bodyOf(story: Story, edition: Edition) {
  const { standfirst, dateline, expires, copyrightHolder, license } = story;
  const { publication } = edition.site;
  const terms = license ?? publication.license;
  const { people, organisations } = ninjsPeople(story, edition);
  const picture = ninjsPicture(story, edition);
  return given({
    by: bylineText(furnitureOf(story, edition), edition),
    located: dateline,
    descriptions: standfirst === undefined ? undefined : [{ role: 'summary', value: standfirst }],
    people,
    organisations,
    subjects: subjectsOf(story, edition),
    expires: expires?.at,
    copyrightHolder: copyrightHolder ?? publication.copyrightHolder,
    usageTerms: terms !== undefined && !isUri(terms) ? terms : undefined,
    rightsInfo: terms !== undefined && isUri(terms) ? { linkedRights: terms } : undefined,
    associations: picture && [picture],
  });
}

/** Of genres that the IPTC has a word for (http://cv.iptc.org/newscodes/genre/), which is ours with a capital. */
const genresOfIptc: ReadonlySet<StoryType> = new Set([
  'analysis',
  'background',
  'feature',
  'interview',
  'obituary',
  'opinion',
  'profile',
  'review',
]);

function genreOf(type: StoryType, { words }: Edition) {
  const capital = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  return {
    name: workLabel(type, words) ?? capital,
    literal: type,
    ...(genresOfIptc.has(type) ? { uri: `http://cv.iptc.org/newscodes/genre/${capital}` } : {}),
  };
}

/** The section, then the topics. */
function subjectsOf(story: Story, edition: Edition) {
  const { site } = edition;
  const section = story.section === undefined ? undefined : site.sections.get(story.section);
  const tags = shownTags(story, edition).map((tag) => ({ ...tag, rel: 'about' }));
  const all = [...(section ? [{ ...section, rel: 'section' }] : []), ...tags];
  return all.length === 0
    ? undefined
    : all.map(({ name, rel, slug, url }) => ({
        name,
        rel,
        literal: slug,
        uri: wholeAddress(url, edition),
      }));
}

/** Its corrections, one a line; of a story that was taken back the retractions. */
function noteOf({ corrections, canceled }: Story, edition: Edition): string | undefined {
  const { words } = edition;
  const lines = corrections
    .filter(({ kind }) => !canceled || kind === 'retraction')
    .map((correction) => {
      const { kind, date, text } = showCorrection(correction, edition);
      const dated = date ? `${words.comma}${date.text}` : '';
      return `${words.corrections[kind]}${dated}${words.colon}${text || words.retracted}`;
    });
  return lines.length === 0 ? undefined : lines.join('\n');
}

function wholeAddress(url: UrlPath, { addresses }: Edition): string {
  return addresses.absolute(url) ?? addresses.page(url);
}

/** With a scheme, and nothing that may not stand in a URI. */
function isUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:[!#-;=?-[\]_a-z~%]+$/i.test(text) && URL.canParse(text);
}
