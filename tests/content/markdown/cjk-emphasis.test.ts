import { expect, it } from 'vitest';
import { makeEngine } from '../../../src/content/markdown/engine.ts';
import { htmlOfText, parseText } from '../../support/parse-text.ts';

const reference = await makeEngine('remark-parse');

it.each([
  ['他说**重点。**后文', '<p>他说<strong>重点。</strong>后文</p>'],
  ['这是**“重点”**的文章。', '<p>这是<strong>“重点”</strong>的文章。</p>'],
  ['*强调！*后文 **再。**后', '<p><em>强调！</em>后文 <strong>再。</strong>后</p>'],
  ['**重点**后文', '<p><strong>重点</strong>后文</p>'],
  ['太郎は**「こんにちは」**といった', '<p>太郎は<strong>「こんにちは」</strong>といった</p>'],
  ['他说\\*\\*重点。\\*\\*后文', '<p>他说**重点。**后文</p>'],
  ['2 * 3 * 4 是 24', '<p>2 * 3 * 4 是 24</p>'],
  ['`他说**重点。**后文`', '<p><code>他说**重点。**后文</code></p>'],
])('%s', (text, html) => {
  const options = { headline: 'Given', hasTurns: false };
  expect(htmlOfText(text, options).trim()).toBe(html);
  expect(parseText(text, options, reference).pieces.join('').trim()).toBe(html);
});

it('What a speaker says first is rewritten as all text is, in turns and behind bold words', () => {
  const said = '彼は<strong>「はい」</strong>と言った？';
  const turn = '**記者：**彼は**「はい」**と言った？';
  const turns = `## Q&A\n\n${turn}\n\n[00:07] **山田：**彼は**「はい」**と言った？`;
  expect(htmlOfText(turns)).toContain(`<p>${said}</p>`);
  expect(htmlOfText(turns)).toContain(`<p>[00:07] ${said}</p>`);
  expect(htmlOfText(turn)).toContain(`<strong>記者：</strong> ${said}`);
  expect(htmlOfText('**注：**彼は\\*\\*「はい」\\*\\*と')).toContain('彼は**「はい」**と');
});
