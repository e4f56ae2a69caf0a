import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Templates } from './broadsheet.ts';

/** What is to be measured. */
export interface BenchOptions {
  /** Numbers of stories, one measurement each. */
  readonly stories: readonly number[];
  /** Measured runs of each scenario. */
  readonly runs: number;
  /** Absolute; everything that is built lies below it. */
  readonly scratch: string;
  readonly templates: Templates;
  /** Count work instead of measuring time. */
  readonly check: boolean;
  /** Leave `bench/RESULTS.md` as it is. */
  readonly printOnly: boolean;
}

/** The options that command-line arguments ask for; throws on those that make no sense. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      stories: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '5' },
      scratch: { type: 'string', default: join(tmpdir(), 'broadsheet-bench') },
      templates: { type: 'string', default: 'lean' },
      check: { type: 'boolean', default: false },
      'print-only': { type: 'boolean', default: false },
    },
  });
  const { templates } = values;
  if (templates !== 'lean' && templates !== 'full')
    throw new Error(`--templates is “lean” or “full”, not “${templates}”`);
  return {
    stories: values.stories.split(',').map((text) => wholeNumber('--stories', text)),
    runs: wholeNumber('--runs', values.runs),
    scratch: resolve(values.scratch),
    templates,
    check: values.check,
    printOnly: values['print-only'],
  };
}

function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text.trim())) {
    throw new Error(`${option} wants whole numbers from 1, not “${text}”`);
  }
  return Number(text);
}
