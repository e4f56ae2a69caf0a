import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levelGiver } from '../../../src/content/markdown/heading-levels.ts';
import { parseText, type TextOptions } from '../../support/parse-text.ts';

it.each([
  [
    [2, 3, 3, 2],
    [2, 3, 3, 2],
  ],
  [
    [3, 3, 4],
    [2, 2, 3],
  ],
  [
    [3, 2, 3],
    [2, 2, 3],
  ],
  [
    [2, 4, 3],
    [2, 3, 3],
  ],
  [
    [1, 2, 1],
    [2, 3, 2],
  ],
  [
    [1, 2, 3, 4, 5, 6, 6],
    [2, 3, 4, 5, 6, 6, 6],
  ],
])('Headings written at %j are printed at %j', (depths, levels) => {
  const give = levelGiver();
  expect(depths.map(give)).toEqual(levels);
});

it('No level is left out, and a deeper heading is never printed above what it stands under', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 })), (depths) => {
      const give = levelGiver();
      let above = 1;
      for (const depth of depths) {
        const level = give(depth);
        expect(level).toBeGreaterThan(1);
        expect(level).toBeLessThanOrEqual(above + 1);
        above = level;
      }
    }),
  );
});

function printed(text: string, options: TextOptions = { headline: 'Given' }) {
  const { body } = parseText(text, options);
  const interviews = body.passages.flatMap((passage) =>
    passage.kind === 'interview' ? [passage.level] : [],
  );
  return [interviews, body.headings.map(({ level }) => level)];
}

const turns = '**Q:** Quem?\n\n### Vida\n\n**A:** Eu.\n\n**Q:** E?\n\n**A:** Sim.';
const deep = turns.replace('###', '####');

it.each<[string, string, readonly unknown[]]>([
  ['A heading that comes first', `### Entrevista com Ana\n\n${deep}`, [[2], [3]]],
  ['One below a crosshead', `## Hoje\n\nX.\n\n### Entrevista com Ana\n\n${deep}`, [[3], [2, 4]]],
  ['One that is bold', `X.\n\n**Entrevista com Ana**\n\n${turns}`, [[2], [3]]],
  ['Chapters without a heading', turns, [[2], [2]]],
  ['Headings in boxes', '> #### A\n\n:::factbox\n### B\n:::\n\n## C', [[], [2, 2, 2]]],
])('%s', (_, text, levels) => {
  expect(printed(text)).toEqual(levels);
});

it('Chapters stand right under the headline that an interview’s heading is', () => {
  expect(printed(`## Entrevista com Ana\n\n${turns}`, {})).toEqual([[2], [2]]);
  expect(printed(`# Entrevista com Ana\n\n${turns}`, {})).toEqual([[2], [2]]);
  const headline = 'Entrevista com Ana';
  expect(printed(`## Entrevista com Ana\n\n${turns}`, { headline })).toEqual([[2], [2]]);
});

it('A heading without words, as press releases end with, is not printed', () => {
  const { body, pieces } = parseText('One.\n\n###\n\n## Two\n\nThree.\n\n###', {
    headline: 'Given',
  });
  expect(pieces[0]?.replace(/ aria-label="[^"]*"|<a [^>]*><\/a>|\n/g, '')).toBe(
    '<p>One.</p><h2>Two</h2><p>Three.</p>',
  );
  expect(body.headings.map(({ text, level }) => [text, level])).toEqual([['Two', 2]]);
});
