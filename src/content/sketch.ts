import { given } from '../base/given.ts';
import type { Document, Sketch } from './document.ts';

/** What a site must know of a document while it holds all of them: of a story not its text, which is by far the larger part. */
export function sketchOf(document: Document): Sketch {
  if (document.kind !== 'story') return document;
  const { kind, path, digest, fields, body } = document;
  const { prose, hashtags, words, headline, wordsBesideInterviews } = body;
  const facts = { prose, hashtags, words, ...given({ headline, wordsBesideInterviews }) };
  return { kind, path, digest, fields, body: facts };
}
