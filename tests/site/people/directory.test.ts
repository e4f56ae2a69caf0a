import { describe, expect, it } from 'vitest';
import { personNamed, readDirectory } from '../../../src/site/people/directory.ts';
import { parse } from '../../support/site.ts';

const directory = readDirectory(
  Object.entries({
    'people/sarah-mitchell.md':
      '---\nname: Dr. Sarah Mitchell\naliases: [Sally Mitchell]\njobTitle: Historian\n---\n',
    'people/zhang-wei.md': '---\nname: 张伟\nhonorificPrefix: 教授\n---\n',
    'people/ann-lee.md': '',
  }).flatMap(([path, text]) => {
    const { document } = parse(path, text);
    return document?.kind === 'person' ? [document] : [];
  }),
);
const found = (text: string) => {
  const { slug, name } = personNamed(text, directory);
  return [slug, name.full];
};

describe('personNamed()', () => {
  it.each([
    'sarah-mitchell',
    'Sarah Mitchell',
    'Dr. Sarah Mitchell',
    'SARAH MITCHELL',
    'Sally Mitchell',
  ])('finds the file of Sarah Mitchell by “%s”', (text) => {
    expect(found(text)).toEqual(['sarah-mitchell', 'Sarah Mitchell']);
  });

  it('finds nobody by a family name or a given name, which many may share', () => {
    expect(found('Mitchell')).toEqual(['mitchell', 'Mitchell']);
    expect(found('Sarah')).toEqual(['sarah', 'Sarah']);
  });

  it('finds names of other scripts', () => {
    expect(found('张伟')).toEqual(['zhang-wei', '张伟']);
    expect(personNamed('张伟', directory).name.honorificPrefix).toBe('教授');
  });

  it('takes a file without name for whom its own name says', () => {
    expect(found('ann lee')).toEqual(['ann-lee', 'ann lee']);
  });

  it('makes somebody without file out of the name itself', () => {
    expect(personNamed('Prof. Bo Ek', directory)).toEqual({
      slug: 'bo-ek',
      name: { full: 'Bo Ek', given: 'Bo', family: 'Ek', honorificPrefix: 'Prof.' },
      aliases: [],
    });
  });
});
