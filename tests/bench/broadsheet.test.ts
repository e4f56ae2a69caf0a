import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { broadsheet, type Templates } from '../../bench/broadsheet.ts';
import { corpus } from '../../bench/corpus.ts';
import { measure } from '../../bench/measure.ts';
import { verify } from '../../bench/verify.ts';
import { scratchFolder } from '../support/scratch.ts';

const places = { checkout: resolve('.'), package: resolve('.') };

/** A small site of the benchmark, built once; what the build had to say about it, but for notices. */
async function built(templates: Templates) {
  const program = broadsheet(join(scratchFolder(), 'site'), places, templates);
  program.layOut(corpus(12));
  const { printed } = await measure(program.countingCommand ?? program.command);
  const { diagnostics } = JSON.parse(printed) as {
    readonly diagnostics: readonly { readonly severity: string; readonly message: string }[];
  };
  return { program, complaints: diagnostics.filter(({ severity }) => severity !== 'notice') };
}

it('The site of the benchmark has nothing wrong with it, and its pages hold what others print', async () => {
  const { program, complaints } = await built('lean');
  expect(complaints).toEqual([]);
  verify(program, 12);
  expect(() => verify(program, 13)).toThrow('no such file');
});

it('Changes of template and setting hit files that are there, with lean templates and with full ones', async () => {
  for (const templates of ['lean', 'full'] as const) {
    const { program, complaints } = await built(templates);
    expect(complaints).toEqual([]);
    program.changeTemplate(3);
    program.changeSettings(4);
    program.forget();
    expect(existsSync(program.output)).toBe(false);
  }
});
