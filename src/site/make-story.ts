import { compareMoments } from '../base/date.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { given } from '../base/given.ts';
import type { ContentPath } from '../base/path.ts';
import type { Slug } from '../base/slug.ts';
import type { StoryFields } from '../content/fields/story.ts';
import type { Publication } from '../content/publication.ts';
import { type Directory, personNamed } from './directory.ts';
import { reportGuesses } from './guess.ts';
import { type Interview, makeInterview } from './interview.ts';
import type { Linked } from './linked-body.ts';
import { nameKey } from './name.ts';
import { findRelated } from './related.ts';
import type { SectionNames } from './section.ts';
import type { Credit, Story } from './story.ts';
import { addressStory, type StoryAddress, type StoryDocument } from './story-address.ts';
import type { TagNames } from './tag.ts';
import { tagKey } from './tag-key.ts';
import { resolveTarget, type Targets } from './target.ts';

/** What a story is made with, besides its own document. */
export interface StoryContext {
  readonly publication: Publication;
  readonly directory: Directory;
  readonly tags: TagNames;
  readonly sections: SectionNames;
  /** Of every story of the site. */
  readonly addresses: ReadonlyMap<ContentPath, StoryAddress>;
  readonly targets: Targets;
}

/** The story a document tells, with everything worth knowing about how it was understood. */
export function makeStory(
  document: Linked<StoryDocument>,
  context: StoryContext,
): { readonly story: Story; readonly diagnostics: readonly Diagnostic[] } {
  const { path, fields, body } = document;
  const { diagnostics: misplaced, ...address } =
    context.addresses.get(path) ?? addressStory(document, context.publication, context.sections);
  const { interviews, diagnostics } = makeInterviews(document, context.directory);
  const { related, diagnostics: unknown } = findRelated(
    document,
    context.addresses,
    context.targets,
  );
  const story: Story = {
    kind: address.type === 'interview' ? 'interview' : 'article',
    ...address,
    ...ownFields(fields),
    ...given({
      imageTarget: fields.image && resolveTarget(fields.image.src, path, context.targets),
    }),
    byline: fields.authors.map(({ name }) => creditOf(name, context)),
    tags: tagsOf(document, context.tags),
    body,
    interviews,
    related,
  };
  const guesses = reportGuesses(document, address.headline);
  return { story, diagnostics: [...misplaced, ...diagnostics, ...unknown, ...guesses] };
}

/** What a story takes over from its front matter as it is. */
function ownFields(fields: StoryFields) {
  const { published, shortHeadline, seoTitle, kicker, standfirst, description, dateline } = fields;
  const { lang, dir, image, canonical, featured, weight, noindex } = fields;
  return {
    featured,
    weight,
    noindex,
    ...given({
      published,
      updated: laterUpdate(fields),
      shortHeadline,
      seoTitle,
      kicker,
      standfirst,
    }),
    ...given({ description, dateline, lang, dir, image, canonical }),
  };
}

function makeInterviews(
  { path, fields, body }: StoryDocument,
  directory: Directory,
): { readonly interviews: readonly Interview[]; readonly diagnostics: readonly Diagnostic[] } {
  const interviews: Interview[] = [];
  const diagnostics: Diagnostic[] = [];
  const takenIds = new Set(['main', 'interview', ...body.headings.map(({ id }) => id)]);
  for (const [index, passage] of body.passages.entries()) {
    if (passage.kind !== 'interview') continue;
    const id = interviews.length === 0 ? 'interview' : `interview-${interviews.length + 1}`;
    takenIds.add(id);
    const made = makeInterview(
      passage,
      { passage: index, id, takenIds },
      { path, fields, directory },
    );
    diagnostics.push(...made.diagnostics);
    if (made.interview) interviews.push(made.interview);
  }
  return { interviews, diagnostics };
}

function creditOf(text: string, { publication, directory }: StoryContext): Credit {
  if (nameKey(text) === nameKey(publication.name)) return { name: publication.name };
  const { name, slug } = personNamed(text, directory);
  return { name: [name.full, name.honorificSuffix].filter(Boolean).join(' '), person: slug };
}

function tagsOf({ fields, body }: StoryDocument, tags: TagNames): readonly Slug[] {
  const texts = [...fields.tags, ...body.hashtags.map(({ text }) => text)];
  return [...new Set(texts.flatMap((text) => tags.get(tagKey(text))?.slug ?? []))];
}

function laterUpdate({ published, updated }: StoryFields): StoryFields['updated'] {
  if (!updated || (published && compareMoments(updated, published) <= 0)) return undefined;
  return updated;
}
