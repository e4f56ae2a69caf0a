import type { RootContent } from 'mdast';
import type { Digest } from '../../base/digest.ts';
import { given } from '../../base/given.ts';
import { pushAll } from '../../base/push-all.ts';
import { cutAtWord } from '../../base/text.ts';
import type { Body, Passage, PullQuote } from '../body.ts';
import type { Grouping, Span } from '../interview/grouping.ts';
import type { Hashtag } from '../lines/pass.ts';
import { withoutStamps } from '../lines/time-stamp.ts';
import type { Prose } from '../prose.ts';
import { type BlockTexts, blockTexts } from './block-texts.ts';
import { checkQuotes } from './check-quotes.ts';
import type { Findings } from './context.ts';
import type { FoldedDirectives } from './fold-directives.ts';
import { makePassages, type PassageTexts } from './passages.ts';
import { layOutPieces } from './piece-layout.ts';

/** Longest beginning of a text that is kept, in characters. */
const longestOpening = 300;

/** As much text, in UTF-16 units, as surely holds that many characters besides time stamps. */
const enoughForOpening = 2000;

/** The top of a body's tree as it was before it became HTML. */
interface BodyTree extends Pick<FoldedDirectives, 'quotes' | 'boxes'> {
  readonly children: readonly RootContent[];
}

/**
 * The record of a body, from what the visitors have found; what there is to say of labels and pull quotes is added to
 * the diagnostics. `name`: what the prose is to be known by.
 */
export function makeBody(
  findings: Findings,
  { children, quotes, boxes }: BodyTree,
  prose: Prose,
  name: Digest,
): Body {
  const { context, grouping, headings, links, images, hashtags, headline, diagnostics } = findings;
  const layout = layOutPieces(grouping, headline.child);
  const texts = blockTexts(children, layout.dropped);
  const whole = { from: 0, to: children.length };
  const running = grouping.ranges.filter(({ kind }) => kind === 'prose');
  const opening = (spans: readonly Span[]): string =>
    withoutStamps(texts.beginningOf(spans, enoughForOpening, boxes));
  const passages = makePassages(grouping, layout, withoutBoxes(texts, boxes), findings);
  const notes = prose.pieces[layout.notes]?.length ?? 0;
  const quoteNodes = new Set(quotes.map(({ node }) => node));
  const pullQuotes = quotes.map(
    ({ text, by, line, column }): PullQuote => ({ text, line, column, ...given({ by }) }),
  );
  if (pullQuotes.length > 0) {
    const turns = turnsOf(grouping).map(({ mark, ...span }) => ({
      label: mark.label,
      text: texts.textOf(span, quoteNodes),
    }));
    const said = { text: texts.textOf(whole, quoteNodes), turns };
    pushAll(diagnostics, checkQuotes(pullQuotes, said, context.path));
  }
  return {
    prose: name,
    passages: notes > 0 ? [...passages, { kind: 'notes', piece: layout.notes }] : passages,
    links,
    images,
    headings,
    hashtags: [...context.passed.hashtags, ...hashtags].sort(inTheOrderOfTheText),
    pullQuotes,
    words: texts.wordsOf(whole, quoteNodes),
    opening: cutAtWord(opening(running) || opening([whole]), longestOpening),
    ...given({ headline: headline.headline, wordsBesideInterviews: wordsBeside(passages) }),
  };
}

/** Undefined when no passage is certain to be an interview. */
function wordsBeside(passages: readonly Passage[]): number | undefined {
  let words = 0;
  let interviews = false;
  for (const passage of passages) {
    if (passage.kind === 'prose') words += passage.words;
    else if (passage.kind === 'interview' && passage.evidence !== 'likely') interviews = true;
  }
  return interviews ? words : undefined;
}

/** The texts in which boxes do not count. */
function withoutBoxes(
  { textOf, wordsOf }: BlockTexts,
  boxes: ReadonlySet<RootContent>,
): PassageTexts {
  return { textOf: (span) => textOf(span, boxes), wordsOf: (span) => wordsOf(span, boxes) };
}

function inTheOrderOfTheText(a: Hashtag, b: Hashtag): number {
  return a.line - b.line || a.column - b.column;
}

function turnsOf({ ranges }: Grouping) {
  const entries = ranges.flatMap((range) => (range.kind === 'interview' ? range.entries : []));
  return entries.filter((entry) => entry.kind === 'turn');
}
