import type { Diagnostic } from '../../base/diagnostic.ts';
import { given } from '../../base/given.ts';
import { lately } from '../../base/lately.ts';
import type { ContentPath } from '../../base/path.ts';
import type { StorySketch } from '../../content/document.ts';
import type { Texts } from '../../content/texts.ts';
import type { Unrelated } from './kinship.ts';
import { type LinkedBody, linkBody } from './linked-body.ts';
import { makeStory, type StoryContext } from './make-story.ts';
import type { StoryAddress } from './story-address.ts';
import { makeText, type StoryPlace, type StoryText } from './story-text.ts';

/** By itself, because a function made beside `texts` would hold these, too. */
function held(text: StoryText): () => StoryText {
  return () => text;
}

/** What stories are told with. */
export interface TellingContext extends Omit<StoryContext, 'textOf'> {
  /** Of every story of the site. */
  readonly addresses: ReadonlyMap<ContentPath, StoryAddress>;
  readonly texts: Texts;
  /** Shown every text once. */
  readonly check: (body: LinkedBody) => void;
}

/** A story, with everything worth knowing about how it was understood. */
export interface ToldStory {
  readonly story: Unrelated;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Tells the story of each document. Its text is made for that, and held only when the texts of all documents are held anyway;
 * else it is fetched and made again when it is asked for, and no more than a few are in memory.
 */
export function storyTeller(context: TellingContext): (document: StorySketch) => ToldStory {
  const { addresses, texts, targets, check } = context;
  const textAt = (place: StoryPlace) => {
    const document = texts.of(place.source);
    const body = linkBody(document.path, document.body, targets);
    return makeText({ ...document, body }, place, context);
  };
  const again = lately(
    ({ source }: StoryPlace) => source as string,
    (place: StoryPlace): StoryText => textAt(place).text,
  );
  return (document) => {
    const address = addresses.get(document.path);
    if (address === undefined) throw new Error(`“${document.path}” has no address`);
    const place = { ...address, ...given({ published: document.fields.published }) };
    const { text, diagnostics } = textAt(place);
    check(text.body);
    const textOf = texts.areHeld ? held(text) : again;
    const made = makeStory(document, address, text, { ...context, textOf });
    return { story: made.story, diagnostics: [...diagnostics, ...made.diagnostics] };
  };
}
