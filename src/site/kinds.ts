import type { BodyFacts } from '../content/body.ts';
import type { Sketch } from '../content/document.ts';

type Kind = Sketch['kind'];

/** A document of one kind whose body is known as far as `B`. */
type Of<K extends Kind, B extends BodyFacts> = Extract<Sketch, { kind: K }> & { readonly body: B };

/** Documents by what they are, each list in the order given. */
export type DocumentsByKind<B extends BodyFacts = BodyFacts> = {
  readonly [K in Kind]: readonly Of<K, B>[];
};

/** Sort documents into one list a kind. */
export function byKind<B extends BodyFacts>(
  documents: readonly (Sketch & { readonly body: B })[],
): DocumentsByKind<B> {
  const of = <K extends Kind>(kind: K): Of<K, B>[] =>
    documents.filter(
      (document): document is Of<K, B> & (typeof documents)[number] => document.kind === kind,
    );
  return {
    story: of('story'),
    person: of('person'),
    section: of('section'),
    tag: of('tag'),
    series: of('series'),
    page: of('page'),
  };
}
