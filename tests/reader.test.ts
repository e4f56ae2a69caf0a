import './reader/accessible.ts';
import './reader/fitting.ts';
import './reader/keyboard.ts';
import './reader/layout.ts';
import './reader/light.ts';
import './reader/private.ts';
import './reader/reader-mode.ts';
import './reader/senses.ts';
import './reader/steady.ts';
import './reader/valid.ts';
import { expect, it } from 'vitest';
import { printedPaper } from './reader/paper.ts';
import { kindsOfPages, readersPages, remarkable } from './reader/readers-pages.ts';

it('The paper has pages of every kind, so that each is looked at', async () => {
  const pages = readersPages(await printedPaper());
  expect([...new Set(pages.map(({ kind }) => kind))].sort()).toEqual([...kindsOfPages].sort());
  const missing = Object.entries(remarkable).flatMap(([name, is]) => (pages.some(is) ? [] : name));
  expect(missing).toEqual([]);
}, 300_000);
