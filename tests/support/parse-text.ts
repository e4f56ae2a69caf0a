import { digest } from '../../src/base/digest.ts';
import type { ContentPath } from '../../src/base/path.ts';
import { type LineOptions, passLines } from '../../src/content/lines/pass-lines.ts';
import type { BodyContext } from '../../src/content/markdown/context.ts';
import { type MarkdownEngine, makeEngine } from '../../src/content/markdown/engine.ts';
import { type RenderedBody, renderBody } from '../../src/content/markdown/render-body.ts';
import type { Piece } from '../../src/content/prose.ts';

const path = 'articles/a.md' as ContentPath;

/** The engine of an everyday build. */
const engine = await makeEngine();

/** What a test may say of its story besides the text. */
export type TextOptions = Partial<LineOptions> &
  Partial<
    Pick<BodyContext, 'declared' | 'headline' | 'roleNames' | 'hasTurns' | 'live' | 'linkHashtags'>
  >;

/** The line pass over a text that begins on line 1 of its file. */
export function pass(text: string, options: TextOptions = {}) {
  const { lineBreaks = 'auto', declaredLabels = [], interviewHeadings = [], ...others } = options;
  return passLines(text, 1, { path, lineBreaks, declaredLabels, interviewHeadings, ...others });
}

/** A text that went through line pass and Markdown, its pieces as HTML: `{link 0}` and `{image 0}` where gaps are. */
export function parseText(
  text: string,
  options: TextOptions = {},
  by: MarkdownEngine = engine,
): RenderedBody & { readonly pieces: readonly string[] } {
  const {
    headline,
    declared = false,
    roleNames = [],
    hasTurns = true,
    live = false,
    linkHashtags = false,
  } = options;
  const rendered = renderBody(
    {
      path,
      source: digest(text),
      passed: pass(text, { isInterview: declared, ...options }),
      lang: 'en',
      declared,
      roleNames,
      hasTurns,
      live,
      linkHashtags,
      ...(headline === undefined ? {} : { headline }),
    },
    by,
  );
  return { ...rendered, pieces: rendered.prose.pieces.map(htmlOf) };
}

/** The pieces of a text as one HTML. */
export function htmlOfText(text: string, options: TextOptions = {}): string {
  return parseText(text, { headline: 'Given', ...options }).pieces.join('\n');
}

function htmlOf(piece: Piece): string {
  return piece
    .map((part) => (typeof part === 'string' ? part : `{${part.gap} ${part.n}}`))
    .join('');
}
