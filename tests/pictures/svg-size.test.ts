import { expect, it } from 'vitest';
import { svgSize } from '../../src/pictures/svg-size.ts';

it.each([
  ['<svg width="300" height="200"/>', { width: 300, height: 200 }],
  ["<svg width='3in' height='2in'/>", { width: 288, height: 192 }],
  ['<?xml version="1.0"?><!-- A map --><svg viewBox="0 0 30 20"/>', { width: 30, height: 20 }],
  ['<svg viewBox="0,0,30,20" width="90"/>', { width: 90, height: 60 }],
  ['<svg viewBox="0 0 30 20" height="10px"/>', { width: 15, height: 10 }],
  ['<svg width="100%" height="100%" viewBox="0 0 4 3"/>', { width: 4, height: 3 }],
  ['<svg width="100%"/>', undefined],
  ['<svg viewBox="0 0 0 0"/>', undefined],
  ['<p>No drawing</p>', undefined],
])('svgSize() tells the size of %s', (text, size) => {
  expect(svgSize(text)).toEqual(size);
});
