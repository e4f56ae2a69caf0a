import { expect, it } from 'vitest';
import { makeEngine } from '../../../src/content/markdown/engine.ts';
import { parseText } from '../../support/parse-text.ts';

it('The engine says which parser it has', async () => {
  expect((await makeEngine()).parser).toBe('satteri');
  expect((await makeEngine('remark-parse')).parser).toBe('remark-parse');
});

it('Both parsers give the same record and the same prose', async () => {
  const text =
    '# News\n\nText[^1] with [link](a.md) and ![picture](b.png).\n\n**Interview with Ann**\n**Q:** Who? **A:** x\n**A:** Me.\n\n- [x] a\n\n| a |\n| - |\n| ~~b~~ |\n\n[^1]: Note with <b>HTML</b>.';
  expect(parseText(text, {}, await makeEngine('remark-parse'))).toEqual(parseText(text));
});

it('Nothing beyond CommonMark and GitHub’s additions is syntax', async () => {
  const { parse } = await makeEngine();
  const text = '$a$ ^b^ ~c~ [[d]] :e[f] "g" -- {#h}\n\n+++\ni\n+++';
  expect(JSON.stringify(parse(text))).not.toMatch(
    /"(?:math|inlineMath|superscript|subscript|wikiLink|textDirective|toml)"/,
  );
  expect(parse('# A {#b}').children).toMatchObject([{ children: [{ value: 'A {#b}' }] }]);
});

it('A list of a thousand items is loose as a whole when one item is', () => {
  const items = Array.from({ length: 1000 }, (_, n) => `- item ${n}`);
  const tight = parseText(items.join('\n'), { headline: 'Given' }).pieces.join('');
  expect(tight).not.toContain('<p>');
  const loose = parseText(`${items.join('\n')}\n\n- last`, { headline: 'Given' }).pieces.join('');
  expect(loose.match(/<p>/g)).toHaveLength(1001);
});
