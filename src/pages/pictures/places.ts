import type { PictureUse } from '../../site/picture-use.ts';
import type { CutRule } from './cut.ts';

/** Where a page shows a picture. */
export type PicturePlace = 'lead' | 'card' | 'text' | 'portrait';

/**
 * How large pictures are made for each place; the widest is what a large screen of double density needs. The widths of cards are
 * some of those of lead pictures, since most photographs are three by two already: then both are the same files.
 */
export const places: Readonly<Record<PicturePlace, CutRule & { readonly sizes: string }>> = {
  lead: {
    widths: [360, 540, 720, 1080, 1440, 1920],
    sizes: '(min-width: 65rem) 60rem, 92vw',
  },
  card: {
    widths: [360, 720, 1080, 1440],
    ratio: 3 / 2,
    sizes: '(min-width: 48rem) 12rem, 92vw',
  },
  text: {
    widths: [360, 720, 1080, 1440],
    sizes: '(min-width: 48rem) 40rem, 92vw',
  },
  portrait: {
    widths: [160, 320, 640],
    ratio: 1,
    sizes: '(min-width: 20rem) 20rem, 92vw',
  },
};

/** Where pictures stand that are used in some way. */
export const placesOf: Readonly<Record<PictureUse['as'], readonly PicturePlace[]>> = {
  story: ['lead', 'card'],
  page: ['lead'],
  text: ['text'],
  portrait: ['portrait'],
  link: [],
};
