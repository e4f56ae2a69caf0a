import type { RootContent } from 'mdast';
import { VFile } from 'vfile';
import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import { digest } from '../../base/digest.ts';
import { given } from '../../base/given.ts';
import { countWords, cutAtWord } from '../../base/text.ts';
import type { Body } from '../body.ts';
import type { Span } from '../interview/grouping.ts';
import { originOf } from '../lines/line-map.ts';
import type { Prose } from '../prose.ts';
import type { BodyContext, Findings } from './context.ts';
import { deepest, tooDeep } from './depth.ts';
import type { MarkdownEngine } from './engine.ts';
import { cutAtMarkers } from './marker.ts';
import { makePassages } from './passages.ts';
import { layOutPieces } from './piece-layout.ts';
import { plainText } from './plain-text.ts';

/** A body understood: its record, its HTML, and what there is to say about it. */
export interface RenderedBody {
  readonly body: Body;
  readonly prose: Prose;
  readonly diagnostics: readonly Diagnostic[];
}

/** Longest beginning of a text that is kept, in characters. */
const longestOpening = 300;

/** Turn a body that went through the line pass into its record and its HTML. */
export function renderBody(context: BodyContext, engine: MarkdownEngine): RenderedBody {
  const root = engine.parse(context.passed.markdown);
  const deep = tooDeep(root);
  if (deep !== undefined) return refusedBody(context, deep.position?.start.line ?? 1);

  const findings = emptyFindings(context);
  const file = new VFile({ data: { findings } });
  // The tree is taken apart while it goes through the pipeline; texts are read from its children as they were.
  const children = [...root.children];
  const html = engine.render(root, file);
  const prose: Prose = { pieces: cutAtMarkers(html, context.source, findings.pieces) };
  return { body: makeBody(findings, children, prose), prose, diagnostics: findings.diagnostics };
}

function emptyFindings(context: BodyContext): Findings {
  return {
    context,
    diagnostics: [],
    headings: [],
    links: [],
    images: [],
    grouping: { ranges: [], diagnostics: [] },
    headline: {},
    pieces: 0,
  };
}

function makeBody(findings: Findings, children: readonly RootContent[], prose: Prose): Body {
  const { context, grouping, headings, links, images } = findings;
  const layout = layOutPieces(grouping, findings.headline.child);
  const kept = (span: Span): readonly RootContent[] =>
    children.slice(span.from, span.to).filter((_, index) => !layout.dropped.has(span.from + index));
  const textOf = (span: Span): string => plainText(...kept(span));
  const passages = makePassages(grouping, layout, textOf, { roleNames: context.roleNames, links });
  const notes = prose.pieces[layout.notes]?.length ?? 0;
  const running = grouping.ranges
    .filter(({ kind }) => kind === 'prose')
    .map(textOf)
    .join(' ')
    .trim();
  const words = countWords(plainText(...children.filter((_, index) => !layout.dropped.has(index))));
  return {
    prose: digest(prose),
    passages: notes > 0 ? [...passages, { kind: 'notes', piece: layout.notes }] : passages,
    links,
    images,
    headings,
    hashtags: context.passed.hashtags,
    words,
    opening: cutAtWord(running || textOf({ from: 0, to: children.length }), longestOpening),
    ...given({ headline: findings.headline.headline }),
  };
}

function refusedBody({ path, passed }: BodyContext, line: number): RenderedBody {
  const prose: Prose = { pieces: [] };
  const place = { path, ...originOf(passed.map, line, 1) };
  const message = `Quotations, lists or emphasis are nested more than ${deepest} deep here`;
  return {
    body: {
      prose: digest(prose),
      passages: [],
      links: [],
      images: [],
      headings: [],
      hashtags: passed.hashtags,
      words: 0,
      opening: '',
    },
    prose,
    diagnostics: [
      diagnose('nesting-too-deep', place, message, 'Take some of the “>”, “-” or “*” out'),
    ],
  };
}
