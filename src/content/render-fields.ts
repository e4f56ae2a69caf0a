import type { Diagnostic } from '../base/diagnostic.ts';
import { type Digest, digest } from '../base/digest.ts';
import { pushAll } from '../base/push-all.ts';
import type { Link, WrittenField } from './body.ts';
import type { FieldPlaces } from './front-matter/field-places.ts';
import type { BodyContext } from './markdown/context.ts';
import type { MarkdownEngine } from './markdown/engine.ts';
import type { RenderedBody } from './markdown/render-body.ts';
import { renderField } from './markdown/render-field.ts';
import type { FieldPath } from './point.ts';
import type { Piece } from './prose.ts';

/** The fields of a file that are written in Markdown. */
export type WrittenFields = Readonly<Partial<Record<WrittenField, string>>>;

/** A standfirst is one line; the others may have paragraphs. */
const forms = {
  standfirst: 'line',
  methods: 'blocks',
  backstory: 'blocks',
  aiDisclosure: 'blocks',
} as const satisfies Record<WrittenField, 'line' | 'blocks'>;

/** Where the fields of a file stand; `typed` is the way to each. */
interface Placed {
  readonly typed: ReadonlyMap<string, FieldPath>;
  readonly places: FieldPlaces;
}

/** Render fields behind the body of their file, so that their links are followed and checked as its links are; `plain` is their text without marks. */
export function renderFields(
  fields: WrittenFields,
  { typed, places }: Placed,
  { body, prose, diagnostics }: RenderedBody,
  context: Pick<BodyContext, 'path' | 'source' | 'lang'>,
  engine: MarkdownEngine,
): RenderedBody & { readonly plain: WrittenFields } {
  const plain: Partial<Record<WrittenField, string>> = {};
  const written: Partial<Record<WrittenField, number>> = {};
  const pieces: Piece[] = [...prose.pieces];
  const links: Link[] = [...body.links];
  const found: Diagnostic[] = [];
  for (const name of writtenFields) {
    const text = fields[name];
    if (text === undefined || text === '') continue;
    const at = typed.get(name) ?? [name];
    const place = places.nameAt(at);
    const textAt = (part: string) => places.textAt(at, part);
    const field = renderField({ text, form: forms[name], place, textAt }, context, engine);
    plain[name] = field.plain;
    pushAll(found, field.diagnostics);
    if (field.piece === undefined) continue;
    written[name] = pieces.length;
    pieces.push(behind(field.piece, links.length));
    pushAll(links, field.links);
  }
  if (pieces.length === prose.pieces.length) {
    return { body, prose, plain, diagnostics: [...diagnostics, ...found] };
  }
  const name: Digest = digest([body.prose, ...pieces.slice(prose.pieces.length)]);
  return {
    body: { ...body, prose: name, links, written },
    prose: { pieces },
    plain,
    diagnostics: [...diagnostics, ...found],
  };
}

const writtenFields = ['standfirst', 'backstory', 'methods', 'aiDisclosure'] as const;

/** A piece whose links are counted from `first`. */
function behind(piece: Piece, first: number): Piece {
  return piece.map((part) => (typeof part === 'string' ? part : { ...part, n: part.n + first }));
}
