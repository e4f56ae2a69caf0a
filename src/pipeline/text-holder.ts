import type { Digest } from '../base/digest.ts';
import type { ContentPath } from '../base/path.ts';
import type { Document, DocumentOf, Sketch } from '../content/document.ts';
import type { StoryFields } from '../content/fields/story.ts';
import { sketchOf } from '../content/sketch.ts';
import type { Texts } from '../content/texts.ts';
import type { Store } from '../store/store.ts';
import { recall } from './parse-files.ts';

/** Of so many files the texts fit into memory; those of more are left in the store, which takes a tenth more time. */
export const mostHeld = 5000;

/** Knows where the texts of stories are: in memory, or in the store. */
export interface TextHolder {
  /** What is to be held of a document that the store remembers under a key. */
  readonly take: (document: Document, key: Digest) => Sketch;
  readonly texts: Texts;
}

/** The store no longer has the text of a story that it had when the build began: then it is damaged. */
export class LostText extends Error {}

/** Leaves the texts of stories in a store, from which each is fetched when it is asked for; or holds all of them. */
export function textHolder(store: Store, areHeld: boolean): TextHolder {
  return areHeld ? inMemory() : inStore(store);
}

type StoryDocument = DocumentOf<'story', StoryFields>;

function inMemory(): TextHolder {
  const stories = new Map<ContentPath, StoryDocument>();
  return {
    take: (document) => {
      if (document.kind === 'story') stories.set(document.path, document);
      return document;
    },
    texts: { areHeld: true, of: (path) => stories.get(path) ?? lost(path) },
  };
}

function inStore(store: Store): TextHolder {
  const keys = new Map<ContentPath, Digest>();
  return {
    take: (document, key) => {
      if (document.kind === 'story') keys.set(document.path, key);
      return sketchOf(document);
    },
    texts: {
      areHeld: false,
      of: (path) => {
        const key = keys.get(path);
        const document = key && recall(key, store)?.document;
        return document?.kind === 'story' ? document : lost(path);
      },
    },
  };
}

function lost(path: ContentPath): never {
  throw new LostText(`The text of “${path}” is lost`);
}
