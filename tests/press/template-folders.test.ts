import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findImport, findTemplate, templateName } from '../../src/press/template-folders.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

function folders() {
  const root = scratchFolder();
  writeFiles(root, {
    'own/parts/card.tsx': '',
    'ours/parts/card.tsx': '',
    'ours/parts/byline.tsx': '',
    'ours/front.tsx': '',
  });
  return { root, both: [join(root, 'own'), join(root, 'ours')] };
}

it('findTemplate() takes the publication’s own file before ours', () => {
  const { root, both } = folders();
  expect(findTemplate('parts/card.tsx', both)).toBe(join(root, 'own/parts/card.tsx'));
  expect(findTemplate('front.tsx', both)).toBe(join(root, 'ours/front.tsx'));
  expect(findTemplate('none.tsx', both)).toBeUndefined();
});

it('findImport() looks in both folders, whoever imports', () => {
  const { root, both } = folders();
  expect(findImport('./parts/card.tsx', join(root, 'ours'), both)).toBe(
    join(root, 'own/parts/card.tsx'),
  );
  expect(findImport('./byline.tsx', join(root, 'own/parts'), both)).toBe(
    join(root, 'ours/parts/byline.tsx'),
  );
  expect(findImport('../front.tsx', join(root, 'own/parts'), both)).toBe(
    join(root, 'ours/front.tsx'),
  );
  expect(findImport('../../elsewhere.ts', join(root, 'own/parts'), both)).toBeUndefined();
});

it('templateName() is the path below the template folder', () => {
  const { root, both } = folders();
  expect(templateName(join(root, 'ours/parts/card.tsx'), both)).toBe('parts/card.tsx');
  expect(templateName(join(root, 'oursish/card.tsx'), both)).toBeUndefined();
});
