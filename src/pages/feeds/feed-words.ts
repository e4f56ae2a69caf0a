/** The words of feeds. */
export const feedWords = {
  /** A headline with the kind of work in front of it. */
  labelled: (label: string, headline: string): string => `${label}: ${headline}`,
  /** The title of the list of all feeds. */
  allFeeds: (publication: string): string => `Feeds of ${publication}`,
  groups: {
    sections: 'Sections',
    tags: 'Topics',
    people: 'People',
    series: 'Series',
    others: 'Lists',
  },
};
