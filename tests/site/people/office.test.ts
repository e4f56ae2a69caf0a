import { expect, it } from 'vitest';
import { namesOffice, namesWork } from '../../../src/site/people/office.ts';

it.each([
  ['mayor of Tarn', true, true],
  ['International Relations Expert', true, true],
  ['Co-founder', true, true],
  ['hydrologist', true, true],
  ['Bürgermeisterin', true, true],
  ['经济学家', true, true],
  ['The Times', false, true],
  ['World Bank', false, true],
  ['Audience Member', false, true],
  ['Speaker One', false, true],
  ['Bo Ek', false, false],
  ['Martin Baker', false, false],
  ['via interpreter', false, true],
  ['voice-over', false, false],
  ['李小龙', false, false],
  ['', false, false],
])('“%s” names an office: %s; work of any kind: %s', (text, office, work) => {
  expect([namesOffice(text), namesWork(text)]).toEqual([office, work]);
});
