import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import type { StorySketch } from '../../content/document.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { findReference, type References } from './reference.ts';
import { storiesByLanguage } from './stories-by-language.ts';
import type { Story } from './story.ts';
import type { Sighted } from './visibility.ts';

/** Stories that are one in several languages: each of them with all of them, itself among them. */
export type Translations = ReadonlyMap<ContentPath, readonly Story[]>;

interface Sources {
  /** Those that stand, in order. */
  readonly stories: readonly Story[];
  readonly documents: readonly StorySketch[];
  readonly references: References;
}

/**
 * Which stories are translations of each other: those with one `translationKey`, and those that say `translationOf`. In a group
 * the story in the publication's language comes first, the others by their tags; of two in one language the second in the
 * order of paths is left out.
 */
export function joinTranslations(
  stories: readonly Story[],
  documents: readonly StorySketch[],
  sighted: Pick<Sighted, 'hidden' | 'expired'>,
  {
    publication,
    references,
  }: { readonly publication: Publication; readonly references: References },
): {
  readonly translations: Translations;
  readonly languages: ReadonlyMap<string, readonly Story[]>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const meant = documents.filter(
    ({ fields }) => (fields.translationKey ?? fields.translationOf) !== undefined,
  );
  const languages = storiesByLanguage(stories, publication.lang);
  if (meant.length === 0) return { translations: new Map(), languages, diagnostics: [] };
  const { groups, diagnostics } = groupStories(meant, { stories, documents, references });
  const translations = new Map<ContentPath, readonly Story[]>();
  for (const group of groups) {
    const one = oneALanguage(group, publication.lang);
    diagnostics.push(...one.clashes);
    const [alone] = one.stories;
    const isAlone = one.stories.length === 1 && one.clashes.length === 0 && group.isKeyed;
    if (alone && isAlone && !isAwaited(group.key, sighted))
      diagnostics.push(keyedAlone(alone, group));
    if (one.stories.length > 1)
      for (const { source } of one.stories) translations.set(source, one.stories);
  }
  return { translations, languages, diagnostics };
}

/** Is there a story of that key that may not be seen now? */
function isAwaited(key: string, { hidden, expired }: Pick<Sighted, 'hidden' | 'expired'>): boolean {
  return [...hidden, ...expired].some(
    ({ kind, fields }) => kind === 'story' && fields.translationKey === key,
  );
}

/** What is said to be one story. */
interface Group {
  readonly key: string;
  /** Does a `translationKey` say so? */
  readonly isKeyed: boolean;
  readonly members: { readonly story: Story; readonly document: StorySketch }[];
}

function groupStories(
  meant: readonly StorySketch[],
  { stories, documents, references }: Sources,
): { readonly groups: readonly Group[]; readonly diagnostics: Diagnostic[] } {
  const storyAt = new Map(stories.map((story) => [story.source, story]));
  const documentAt = new Map(documents.map((document) => [document.path, document]));
  const groups = new Map<string, Group>();
  const diagnostics: Diagnostic[] = [];
  const join = (path: ContentPath, key: string, isKeyed: boolean): void => {
    const story = storyAt.get(path);
    const document = documentAt.get(path);
    if (!story || !document) return;
    const group = groups.get(`${isKeyed} ${key}`) ?? { key, isKeyed, members: [] };
    groups.set(`${isKeyed} ${key}`, group);
    if (!group.members.some((member) => member.story === story))
      group.members.push({ story, document });
  };
  for (const { path, fields } of meant) {
    if (fields.translationKey !== undefined) {
      join(path, fields.translationKey, true);
      continue;
    }
    const original = originalOf(path, fields.translationOf ?? '', references);
    if (typeof original === 'object') {
      diagnostics.push(
        diagnose(
          'reference-unknown',
          { path, ...fields.places.translationOf },
          original.message,
          original.hint,
        ),
      );
    }
    if (typeof original !== 'string') continue;
    const keyed = documentAt.get(original)?.fields.translationKey;
    if (keyed === undefined) join(original, original, false);
    join(path, keyed ?? original, keyed !== undefined);
  }
  return { groups: [...groups.values()], diagnostics };
}

/** The story that another is a translation of; undefined when it may not be seen now. */
function originalOf(
  path: ContentPath,
  text: string,
  references: References,
): ContentPath | undefined | { readonly message: string; readonly hint: string } {
  const found = findReference(text, path, references);
  if (found.kind === 'story') return found.source;
  if (found.kind === 'unseen') return undefined;
  return {
    message: `No story is called “${text}”`,
    hint: found.near
      ? `Did you mean “${found.near}”?`
      : 'Write the path of its file, such as “articles/flood.md”',
  };
}

function oneALanguage({ key, members }: Group, own: string) {
  const byLanguage = new Map<string, Group['members'][number]>();
  const clashes: Diagnostic[] = [];
  const inOrder = [...members].sort((a, b) => (a.story.source < b.story.source ? -1 : 1));
  for (const member of inOrder) {
    const lang = member.story.lang ?? own;
    const first = byLanguage.get(lang);
    if (first === undefined) byLanguage.set(lang, member);
    else clashes.push(clash(member, first.story, lang, key));
  }
  const rank = (lang: string) => (lang === own ? '' : lang);
  const stories = [...byLanguage]
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
    .map(([, { story }]) => story);
  return { stories, clashes };
}

function clash(
  { document: { path, fields } }: Group['members'][number],
  first: Story,
  lang: string,
  key: string,
): Diagnostic {
  return diagnose(
    'translation-clash',
    { path, ...(fields.places.translationKey ?? fields.places.translationOf) },
    `“${first.source}” is the version in the language “${lang}” of “${key}” already`,
    'Say in which language it is by “lang”, or take it out of the translations',
  );
}

function keyedAlone({ source }: Story, { key, members }: Group): Diagnostic {
  const fields = members[0]?.document.fields;
  return diagnose(
    'translation-alone',
    { path: source, ...fields?.places.translationKey },
    `No other story has the translation key “${key}”`,
    'Give it to the other versions of the story, each with its “lang”',
  );
}
