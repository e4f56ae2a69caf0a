import type { ContentPath } from '../../src/base/path.ts';
import type { Document } from '../../src/content/document.ts';
import type { Texts } from '../../src/content/texts.ts';

/** The texts of documents; held in memory, or fetched at each question. */
export function textsOf(documents: readonly Document[], areHeld = true): Texts {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  return {
    areHeld,
    of: (path: ContentPath) => {
      const document = byPath.get(path);
      if (document?.kind !== 'story') throw new Error(`“${path}” is no story`);
      return areHeld ? document : structuredClone(document);
    },
  };
}
