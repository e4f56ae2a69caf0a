import type { CorpusStory } from './corpus.ts';

/** The whole text of a story's file. Lists of tags are written in the one or the other way of YAML, as by different hands. */
export function storyFile(story: CorpusStory): string {
  const { headline, description, date, updated, authors, section, tags, image, body } = story;
  const lines = [
    '---',
    `title: ${scalar(headline)}`,
    `description: ${scalar(description)}`,
    `date: ${date}`,
    ...(updated === undefined ? [] : [`updated: ${updated}`]),
    'authors:',
    ...authors.map((author) => `  - ${author}`),
    `section: ${section}`,
    ...(date.endsWith('5:00Z')
      ? ['tags:', ...tags.map((tag) => `  - ${tag}`)]
      : [`tags: [${tags.join(', ')}]`]),
    ...(image === undefined ? [] : [`image: ${image}`, 'imageAlt: As it was seen on the day']),
    '---',
    '',
  ];
  return `${lines.join('\n')}\n${body}`;
}

/** Text that YAML could misread stands in quotation marks. */
function scalar(text: string): string {
  return /^\p{L}[^:#"\\]*$/u.test(text) ? text : JSON.stringify(text);
}
