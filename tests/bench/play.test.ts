import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { broadsheet } from '../../bench/broadsheet.ts';
import { corpus } from '../../bench/corpus.ts';
import { newestPlainStory } from '../../bench/edits.ts';
import { playRound } from '../../bench/play.ts';
import { scenarios } from '../../bench/scenario.ts';
import { scratchFolder } from '../support/scratch.ts';

const places = { checkout: resolve('.'), package: resolve('.') };

it('Every scenario changes what it says, round after round, and its proof stands in the built site', async () => {
  const stories = 12;
  const program = broadsheet(join(scratchFolder(), 'site'), places, 'lean');
  program.layOut(corpus(stories));
  const edited = newestPlainStory(stories);
  const written: Record<string, number | undefined> = {};
  for (const scenario of scenarios) {
    const { report } = await playRound(scenario, { program, stories, edited, mark: 0 });
    written[scenario.name] = report?.written;
    if (scenario.name === 'new story') expect(report?.pages).toBeGreaterThan(40);
  }
  expect(written).toMatchObject({ 'nothing changed': 0, 'one edit': 1 });
  expect(written['template changed']).toBe(written['setting changed']);
  for (const scenario of scenarios) {
    const second = await playRound(scenario, { program, stories, edited, mark: 1 });
    expect(second.cost.wall).toBeGreaterThan(0);
  }
}, 60_000);

it('A build that did not do what was asked is found out', async () => {
  const program = broadsheet(join(scratchFolder(), 'site'), places, 'lean');
  program.layOut(corpus(5));
  const [cold] = scenarios;
  if (cold === undefined) throw new Error('There should be a scenario');
  const idle = { ...cold, proof: () => ({ path: 'index.html', words: 'Edition 99' }) };
  const edited = newestPlainStory(5);
  const round = playRound(idle, { program, stories: 5, edited, mark: 0 });
  await expect(round).rejects.toThrow('“Edition 99” is not in “index.html”');
});
