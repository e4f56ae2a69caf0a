import type { Publication } from './publication.ts';

/** Everything besides its bytes that the parse of a document depends on. */
export type ParseSettings = Pick<
  Publication,
  'name' | 'shortName' | 'lang' | 'timeZone' | 'lineBreaks' | 'interviewHeadings'
> &
  Partial<Pick<Publication, 'hashtags'>>;
