import { given } from '../../base/given.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { makeMetadata } from '../frame/make-metadata.ts';
import type { Alternate } from '../frame/metadata.ts';
import { makePage, type Page } from '../page.ts';
import { showPortrait } from '../story/figure.ts';
import type { FrontView, ShownOpinion } from '../view.ts';
import { accentOf, makeCard } from './card.ts';
import { frontStories } from './front-stories.ts';
import { canSpeak, showSpoken } from './spoken.ts';

/** The front page of an edition: lead, secondaries, the latest, an interview and opinion, then a band a section. */
export function frontPage(edition: Edition, main: Edition = edition): Page<FrontView> {
  const { publication } = edition.site;
  const { stories } = edition.own;
  const chosen = frontStories(edition.own, canSpeak);
  const { lead, spoken } = chosen;
  const card = (story: Story) => makeCard(story, edition);
  const newest = stories[0]?.published;
  const url = edition.root;
  return makePage({
    url,
    metadata: makeMetadata(
      {
        url,
        title: publication.name,
        subject: { kind: 'front' },
        ...given({ description: publication.description, alternates: frontsOf(main) }),
      },
      edition,
    ),
    current: edition.addresses.page(url),
    ...given({ edition: edition.tag }),
    view: {
      kind: 'front',
      beneath: chosen.beneath.map(card),
      secondary: chosen.secondary.map(card),
      latest: chosen.latest.map(card),
      opinion: chosen.opinion.map((story) => showOpinion(story, edition)),
      bands: chosen.bands.map(({ section, stories: own }) => ({
        section: { name: section.name, href: edition.addresses.page(section.url) },
        cards: own.map(card),
        ...given({ accent: accentOf(section.slug, edition) }),
      })),
      ...given({
        lead: lead && card(lead),
        spoken: spoken && showSpoken(spoken, edition),
        edition: newest && edition.date({ ...newest, precision: 'day' }),
      }),
    },
  });
}

/** The fronts in all languages, for search engines. */
function frontsOf({ others, ...main }: Edition): readonly Alternate[] | undefined {
  const all = [main, ...others].flatMap(({ language, root, addresses }) => {
    const href = addresses.absolute(root);
    return href === undefined ? [] : [{ hreflang: new Intl.Locale(language.tag).baseName, href }];
  });
  const [first] = all;
  return first && all.length > 1
    ? [...all, { hreflang: 'x-default', href: first.href }]
    : undefined;
}

function showOpinion(story: Story, edition: Edition): ShownOpinion {
  const slug = story.byline[0]?.person;
  const person = slug && edition.site.people.get(slug);
  return {
    card: makeCard(story, edition),
    ...given({
      portrait: person?.details && showPortrait(person.details, person.name, edition),
    }),
  };
}
