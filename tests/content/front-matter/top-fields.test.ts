import { describe, expect, it } from 'vitest';
import { topFields } from '../../../src/content/front-matter/top-fields.ts';

const found = (block: string) =>
  Object.fromEntries(
    [...topFields(block, 2)].map(([name, { name: at, value }]) => [
      name,
      [at, value].map((point) => point && `${point.line}:${point.column}`).join(' '),
    ]),
  );

describe('topFields()', () => {
  it('finds names at the beginning of lines, and values on the same line', () => {
    expect(
      found(
        'title: A: b\n"quoted": x\n\'single\' :  y\ntags:\n  - title: no\n  section: no\nempty:\ntext: |\n  tags: no\n# date: no\nlist: [a]',
      ),
    ).toEqual({
      title: '2:1 2:8',
      quoted: '3:1 3:11',
      single: '4:1 4:13',
      tags: '5:1 ',
      empty: '8:1 ',
      text: '9:1 9:7',
      list: '12:1 12:7',
    });
  });

  it('leaves to the parser what it cannot be sure of', () => {
    expect(found('{title: A}')).toEqual({});
    expect(found('  title: A')).toEqual({});
    expect(found('- title: A')).toEqual({});
    expect(found('a: b\n? c\n: d\n"e\\"": f\ng:h: i')).toEqual({
      a: '2:1 2:4',
      'g:h': '6:1 6:6',
    });
    expect(found('a: &x b\nc: *x\nd: !t e\nf: # g')).toEqual({
      a: '2:1 ',
      c: '3:1 ',
      d: '4:1 ',
      f: '5:1 ',
    });
  });
});
