import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../src/content/markdown/block-texts.ts';
import { makeEngine } from '../../../src/content/markdown/engine.ts';

const { parse } = await makeEngine();

const root: Root = parse(
  ['# Title', 'One **two** three.', '- four\n- five', '`six`', '```\nseven\n```'].join('\n\n'),
);
const texts = blockTexts(root.children, new Set([0]));
const whole = { from: 0, to: root.children.length };

describe('blockTexts()', () => {
  it('gives the text of a span, blocks apart, without what is dropped', () => {
    expect(texts.textOf(whole)).toBe('One two three. four five six seven');
    expect(texts.textOf({ from: 2, to: 3 })).toBe('four five');
    expect(texts.textOf({ from: 2, to: 2 })).toBe('');
  });

  it('counts its words', () => {
    expect(texts.wordsOf(whole)).toBe(7);
    expect(texts.wordsOf({ from: 1, to: 2 })).toBe(3);
  });

  it('leaves out what it is told to, also inside of blocks', () => {
    const list = root.children[2];
    const item = list?.type === 'list' ? list.children[1] : undefined;
    const left = new Set(item ? [item as unknown as RootContent] : []);
    expect(texts.textOf(whole, left)).toBe('One two three. four six seven');
    expect(texts.wordsOf(whole, left)).toBe(6);
    expect(texts.textOf(whole)).toContain('five');
  });

  it('gives a beginning of whole blocks', () => {
    const spans = [
      { from: 1, to: 2 },
      { from: 3, to: 5 },
    ];
    expect(texts.beginningOf(spans, 5)).toBe('One two three.');
    expect(texts.beginningOf(spans, 15)).toBe('One two three. six');
    expect(texts.beginningOf(spans, 1000)).toBe('One two three. six seven');
  });
});
