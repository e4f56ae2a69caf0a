import { type CorpusStory, clock, corpus } from './corpus.ts';
import { tags } from './vocabulary.ts';

/** The newest story of a corpus that is plain text, without speakers and hashtags: what a newsroom edits most. */
export function newestPlainStory(count: number): CorpusStory {
  let newest: CorpusStory | undefined;
  for (const story of corpus(count)) {
    if (story.isInterview || story.hasHashtags) continue;
    if (newest === undefined || story.date > newest.date) newest = story;
  }
  if (newest === undefined) throw new Error(`None of ${count} stories is plain: take more`);
  return newest;
}

/** A story with one paragraph more, another one each time. */
export function withParagraph(story: CorpusStory, mark: number): CorpusStory {
  return { ...story, body: `${story.body}\n${addedParagraph(mark)}\n` };
}

/** The words that are added, so that they can be looked for. */
export function addedParagraph(mark: number): string {
  return `Late addition number ${mark}.`;
}

/** A story whose first tag is exchanged for a rare one, another one each time. */
export function withOtherTag(story: CorpusStory, mark: number): CorpusStory {
  const others = story.tags.slice(1);
  return { ...story, tags: [otherTag(story, mark), ...others] };
}

/** The tag that is put in the place of the first. */
export function otherTag({ tags: own }: CorpusStory, mark: number): string {
  const rare = tags.slice(100).filter((tag) => !own.includes(tag));
  return rare[mark % rare.length] ?? '';
}

/** A story that came in within the last hour before the clock of the builds, so that it is the newest of all. */
export function asNews({ updated: _, ...story }: CorpusStory, mark: number): CorpusStory {
  const date = new Date(Date.parse(clock) - (60 - (mark % 60)) * 60_000).toISOString();
  const folder = date.slice(0, 7).replace('-', '/');
  const file = story.id.split('/').at(-1);
  return { ...story, id: `${folder}/${file}`, date: date.replace('.000', '') };
}
