import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import { digest } from '../../base/digest.ts';
import type { Body } from '../body.ts';
import { originOf } from '../lines/line-map.ts';
import type { BodyContext } from './context.ts';
import type { Excess } from './limits.ts';

const reasons: Readonly<Record<Excess['code'], readonly [message: string, hint: string]>> = {
  'nesting-too-deep': [
    'Quotations, lists, emphasis or HTML are nested more than 100 deep here',
    'Take some of the “>”, “-”, “*” or tags out',
  ],
  'marks-too-many': [
    'More marks of emphasis, links, entities (“&amp;”) or tags left open stand here than can be read in reasonable time',
    'Part the paragraph by empty lines, or take some of the marks out',
  ],
  'table-too-large': [
    'The tables of this text have more than 100,000 cells, short rows filled up',
    'Part the table, or offer it as a file',
  ],
  'footnotes-too-many': [
    'This text has more than 2,000 footnotes',
    'Part the text, or take some of the notes out',
  ],
};

/** What is known of a body that is not rendered, and why it is not. */
export function refuseBody(
  { path, passed }: BodyContext,
  { code, line }: Excess,
): {
  readonly body: Body;
  readonly prose: { readonly pieces: [] };
  readonly diagnostics: readonly Diagnostic[];
} {
  const prose = { pieces: [] } as const;
  const [message, hint] = reasons[code];
  return {
    body: {
      prose: digest(prose),
      passages: [],
      links: [],
      images: [],
      headings: [],
      hashtags: passed.hashtags,
      pullQuotes: [],
      words: 0,
      opening: '',
    },
    prose: { pieces: [] },
    diagnostics: [diagnose(code, { path, ...originOf(passed.map, line, 1) }, message, hint)],
  };
}
