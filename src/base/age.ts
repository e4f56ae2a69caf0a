/** A day, in milliseconds. */
export const day = 24 * 60 * 60 * 1000;

/** Stories are news for search engines for so long after their publication, in milliseconds. */
export const newsAge = 2 * day;
