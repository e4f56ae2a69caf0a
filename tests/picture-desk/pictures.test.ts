import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pictures } from '../../picture-desk/pictures.ts';
import { listFiles } from '../support/scratch.ts';

const folder = 'content/pictures';
const names = pictures.map(({ name }) => `${name}.webp`).sort();

it('Every picture of the sample is drawn by the picture desk, and light enough to be kept', async () => {
  expect(readdirSync(folder).sort()).toEqual(names);
  for (const name of names) {
    expect(statSync(join(folder, name)).size, name).toBeLessThanOrEqual(250_000);
    const { width = 0 } = await sharp(join(folder, name)).metadata();
    expect(width, name).toBeGreaterThanOrEqual(600);
  }
});

it('Every picture is used, told in words and credited', () => {
  const texts = listFiles('content')
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join('content', path), 'utf8'));
  for (const name of names) {
    const using = texts.filter((text) => text.includes(`/pictures/${name}`));
    expect(using, name).not.toEqual([]);
    for (const text of using) {
      expect(text, name).toMatch(/^ {2}alt: .{12,}$|!\[.{12,}\]\(\/pictures/m);
      expect(text, name).toContain('Illustration: Wilf Oduya');
    }
  }
});
