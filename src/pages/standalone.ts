import { given } from '../base/given.ts';
import type { StandalonePage } from '../site/standalone.ts';
import type { Edition } from './edition.ts';
import { makeMetadata } from './frame/make-metadata.ts';
import { makePage, type Page } from './page.ts';
import { showFigure } from './story/figure.ts';
import { showPassages } from './story/passages.ts';
import { showProse } from './story/prose.ts';
import type { StandaloneView } from './view.ts';

/** The page of a file below `pages/`. */
export function standalonePage(page: StandalonePage, edition: Edition): Page<StandaloneView> {
  const { url, headline, standfirst, updated, lang, noindex, body } = page;
  const description = page.description ?? standfirst ?? body.opening;
  return makePage({
    url,
    metadata: makeMetadata(
      {
        url,
        title: headline,
        description,
        noindex,
        subject: { kind: 'text', name: headline, ...given({ modified: updated?.at }) },
        ...given({ lang }),
      },
      edition,
    ),
    current: edition.addresses.page(url),
    view: {
      kind: 'standalone',
      headline,
      passages: showPassages({ body, headline, interviews: [], updates: [] }, edition),
      ...given({
        standfirst,
        markedStandfirst: body.written?.standfirst,
        figure: showFigure(page, edition),
      }),
      ...(updated ? { updated: edition.date(updated) } : {}),
    },
    prose: showProse(body, edition),
  });
}
