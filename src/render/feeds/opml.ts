import { generateOpml, type Opml } from 'feedsmith';
import type { PlannedOpml } from '../../pages/feeds/feed.ts';
import { type FeedDate, type XmlTokens, xmlTokens } from './xml-tokens.ts';

/** The list of all feeds as OPML 2.0 (http://opml.org/spec2.opml), each group an outline with its feeds inside. */
export function printOpml({ title, groups }: PlannedOpml): string {
  const tokens = xmlTokens();
  const outlines = groups.flatMap(({ name, feeds }): Outline[] => {
    const own = feeds.map((feed) => outlineOf(feed, tokens));
    return name === undefined ? own : [{ text: tokens.text(name), outlines: own }];
  });
  const opml = { head: { title: tokens.text(title) }, body: { outlines } };
  return `${tokens.fill(generateOpml(opml, { strict: true }))}\n`;
}

type Outline = Opml.Outline<FeedDate, [], true>;

type Feed = PlannedOpml['groups'][number]['feeds'][number];

function outlineOf({ title, self, home }: Feed, { text }: XmlTokens): Outline {
  return {
    text: text(title),
    type: 'rss',
    title: text(title),
    xmlUrl: text(self),
    htmlUrl: text(home),
  };
}
