import { parseArgs } from 'node:util';

export type Scheme = 'light' | 'dark';

/** Which shots are wanted. */
export interface ShotOptions {
  /** The folder that they go to, in place of earlier ones. */
  readonly out: string;
  /** Names of sights; all of them when none is given. */
  readonly only: readonly string[];
  /** Widths of the window in CSS pixels. */
  readonly widths: readonly number[];
  readonly schemes: readonly Scheme[];
  /** Also PDF files, as from a printer? */
  readonly print: boolean;
  /** The folder for the pictures of the README, when only those are wanted. */
  readonly showcase: string | undefined;
  /** The moment that the sample is built for. */
  readonly clock: string;
}

/** The options that command-line arguments ask for; throws on those that make no sense. */
export function readShotOptions(args: readonly string[]): ShotOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string', default: 'shots' },
      only: { type: 'string', default: '' },
      widths: { type: 'string', default: '360,768,1280' },
      schemes: { type: 'string', default: 'light,dark' },
      'no-print': { type: 'boolean', default: false },
      showcase: { type: 'string' },
      clock: { type: 'string', default: '2025-11-09T07:00Z' },
    },
  });
  return {
    out: values.out,
    only: listOf(values.only),
    widths: listOf(values.widths).map(widthOf),
    schemes: listOf(values.schemes).map(schemeOf),
    print: !values['no-print'],
    showcase: values.showcase,
    clock: values.clock,
  };
}

const listOf = (text: string): readonly string[] => text.split(',').filter((part) => part !== '');

function widthOf(text: string): number {
  if (!/^[1-9]\d{2,3}$/.test(text)) throw new Error(`--widths wants pixels, not “${text}”`);
  return Number(text);
}

function schemeOf(text: string): Scheme {
  if (text !== 'light' && text !== 'dark')
    throw new Error(`--schemes wants “light” or “dark”, not “${text}”`);
  return text;
}
