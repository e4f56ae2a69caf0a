import { given } from '../../base/given.ts';
import type { Publication } from './publication.ts';

/** Everything besides its bytes and its path that the parse of a document depends on. */
export type ParseSettings = Pick<
  Publication,
  'name' | 'shortName' | 'lang' | 'timeZone' | 'lineBreaks' | 'interviewHeadings'
> &
  Partial<Pick<Publication, 'hashtags' | 'editions'>>;

/** The part of a publication's settings that documents depend on, and nothing else. */
export function parseSettings(publication: Publication): ParseSettings {
  const { name, shortName, lang, timeZone, lineBreaks, interviewHeadings, hashtags } = publication;
  const editions = publication.editions?.map((edition) => ({ lang: edition.lang }));
  return {
    name,
    lang,
    timeZone,
    lineBreaks,
    interviewHeadings,
    hashtags,
    ...given({ shortName, editions }),
  };
}
