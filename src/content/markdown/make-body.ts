import type { RootContent } from 'mdast';
import { digest } from '../../base/digest.ts';
import { given } from '../../base/given.ts';
import { pushAll } from '../../base/push-all.ts';
import { countWords, cutAtWord } from '../../base/text.ts';
import type { Body, PullQuote } from '../body.ts';
import type { Grouping, Span } from '../interview/grouping.ts';
import type { Hashtag } from '../lines/pass.ts';
import { withoutStamps } from '../lines/time-stamp.ts';
import type { Prose } from '../prose.ts';
import { checkQuotes } from './check-quotes.ts';
import type { Findings } from './context.ts';
import type { FoldedDirectives } from './fold-directives.ts';
import { makePassages } from './passages.ts';
import { layOutPieces } from './piece-layout.ts';
import { plainText } from './plain-text.ts';

/** Longest beginning of a text that is kept, in characters. */
const longestOpening = 300;

/** The top of a body's tree as it was before it became HTML. */
interface BodyTree extends Pick<FoldedDirectives, 'quotes' | 'boxes'> {
  readonly children: readonly RootContent[];
}

/**
 * The record of a body, from what the visitors have found; what there is to say of labels and pull quotes is added to
 * the diagnostics.
 */
export function makeBody(
  { context, grouping, headings, links, images, hashtags, headline, diagnostics }: Findings,
  { children, quotes, boxes }: BodyTree,
  prose: Prose,
): Body {
  const layout = layOutPieces(grouping, headline.child);
  const textWithout = (left: ReadonlySet<RootContent>, { from, to }: Span): string =>
    plainText(
      children.slice(from, to).filter((_, index) => !layout.dropped.has(from + index)),
      left,
    );
  const textOf = (span: Span): string => textWithout(boxes, span);
  const running = grouping.ranges
    .filter(({ kind }) => kind === 'prose')
    .map(textOf)
    .join(' ')
    .trim();
  const whole = { from: 0, to: children.length };
  const passages = makePassages(grouping, layout, textOf, {
    ...context,
    headings,
    links,
    diagnostics,
  });
  const notes = prose.pieces[layout.notes]?.length ?? 0;
  const quoteNodes = new Set(quotes.map(({ node }) => node));
  const pullQuotes = quotes.map(
    ({ text, by, line, column }): PullQuote => ({ text, line, column, ...given({ by }) }),
  );
  if (pullQuotes.length > 0) {
    const turns = turnsOf(grouping).map(({ mark, ...span }) => ({
      label: mark.label,
      text: textWithout(quoteNodes, span),
    }));
    const said = { text: textWithout(quoteNodes, whole), turns };
    pushAll(diagnostics, checkQuotes(pullQuotes, said, context.path));
  }
  return {
    prose: digest(prose),
    passages: notes > 0 ? [...passages, { kind: 'notes', piece: layout.notes }] : passages,
    links,
    images,
    headings,
    hashtags: [...context.passed.hashtags, ...hashtags].sort(inTheOrderOfTheText),
    pullQuotes,
    words: countWords(textWithout(quoteNodes, whole)),
    opening: cutAtWord(withoutStamps(running || textOf(whole)), longestOpening),
    ...given({ headline: headline.headline }),
  };
}

function inTheOrderOfTheText(a: Hashtag, b: Hashtag): number {
  return a.line - b.line || a.column - b.column;
}

function turnsOf({ ranges }: Grouping) {
  const entries = ranges.flatMap((range) => (range.kind === 'interview' ? range.entries : []));
  return entries.filter((entry) => entry.kind === 'turn');
}
