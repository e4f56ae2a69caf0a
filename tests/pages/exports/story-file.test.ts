import { describe, expect, it } from 'vitest';
import { loadPrinters } from '../../../src/render/export-printers.ts';
import { renderExport } from '../../../src/render/render-export.ts';
import { wholePlan } from '../../support/pages.ts';
import { assembled, type ContentFiles, type SiteOptions } from '../../support/site.ts';

const printers = await loadPrinters();

/** The exports of the files given, by path. */
function exportsOf(
  content: ContentFiles,
  options?: SiteOptions,
): Readonly<Record<string, string | undefined>> {
  const { site, proses } = assembled(content, options);
  return Object.fromEntries(
    wholePlan(site).exports.map((planned) => {
      const { path, contents } = renderExport(planned, proses, printers);
      return [path, String(contents)];
    }),
  );
}

const settings =
  'name: The Tarn\nurl: https://tarn.example/paper\ndescription: News *of* the river.';
const flood = `---
headline: The [flood]
kicker: River
type: analysis
date: 2024-05-01T10:00
authors: [Ada Moreau, Ben Achter]
contributors: [{person: Cleo Ilves, role: photographer}]
standfirst: The water came.
dateline: QUERN
section: Town
tags: [Rivers]
keyPoints: [Ten houses, One weir]
image: {src: weir.jpg, alt: The weir, caption: At dawn, creditText: C. Ilves}
corrections: [{date: 2024-05-02, text: It was ten houses.}]
---
It rose **fast**, see [the talk](../interviews/talk.md) and [outside](https://a.example/?b&c).[^1]

## Later

| a | b |
| - | - |
| 1 | 2 |

3. Three
4. Four

> Said *she*.

[^1]: A note.
`;
const talk = `---
headline: A talk
date: 2024-04-01
authors: Ada Moreau
---
**Interview with Dr. Ann Lee, mayor**

**Ada Moreau:** Why?

**Ann Lee:** So.

And more.
`;
const files = {
  'publication.yml': settings,
  'articles/flood.md': flood,
  'articles/weir.jpg': '',
  'interviews/talk.md': talk,
};

describe('index.md', () => {
  it('is the whole story, from headline to corrections, with absolute addresses', () => {
    expect(exportsOf(files)['town/2024/05/flood/index.md']).toMatchInlineSnapshot(`
      "# The \\[flood]

      River

      **Analysis**

      The water came.

      By Ada Moreau and Ben Achter

      Photographs: Cleo Ilves.

      Published 1 May 2024 at 10:00 · Updated 2 May 2024

      <https://tarn.example/paper/town/2024/05/flood/>

      QUERN

      **Correction, 2 May 2024:** It was ten houses.

      ![The weir](https://tarn.example/paper/media/articles/weir.jpg)

      At dawn C. Ilves

      ## Key points

      - Ten houses
      - One weir

      It rose **fast**, see [the talk](https://tarn.example/paper/2024/04/talk/) and [outside](https://a.example/?b\\&c).[1](https://tarn.example/paper/town/2024/05/flood/#fn-1)

      ## Later

      | a | b |
      | - | - |
      | 1 | 2 |

      3. Three
      4. Four

      > Said *she*.

      ## Footnotes

      1. A note.
      "
    `);
  });

  it('names who speaks', () => {
    expect(exportsOf(files)['2024/04/talk/index.md']).toMatchInlineSnapshot(`
      "# A talk

      **Interview**

      By Ada Moreau

      Published 1 April 2024

      <https://tarn.example/paper/2024/04/talk/>

      ## Interview with Dr. Ann Lee, mayor

      **[Ada Moreau](https://tarn.example/paper/people/ada-moreau/):** Why?

      **[Ann Lee](https://tarn.example/paper/people/ann-lee/):** So.

      And more.
      "
    `);
  });

  it('leads from the root where the publication has no address', () => {
    const { 'publication.yml': _, ...others } = files;
    const text = exportsOf(others)['town/2024/05/flood/index.md'] ?? '';
    expect(text).toContain('[the talk](/2024/04/talk/)');
    expect(text).not.toContain('.invalid');
  });

  it('leaves of a story that was taken back nothing but the retraction', () => {
    const text = exportsOf({
      ...files,
      'articles/flood.md': flood.replace(
        'corrections: [',
        'pubStatus: canceled\ncorrections: [{date: 2024-05-03, kind: retraction, text: All wrong.}, ',
      ),
    });
    expect(text['town/2024/05/flood/index.md']).toMatchInlineSnapshot(`
      "# The \\[flood]

      Published 1 May 2024 at 10:00 · Updated 3 May 2024

      <https://tarn.example/paper/town/2024/05/flood/>

      **Retraction, 3 May 2024:** All wrong.
      "
    `);
    expect(text['town/2024/05/flood/index.txt']).not.toMatch(/rose|water|houses|Ben/);
  });
});

describe('index.txt', () => {
  it('is the same without marks', () => {
    expect(exportsOf(files)['town/2024/05/flood/index.txt']).toMatchInlineSnapshot(`
      "The [flood]

      River

      Analysis

      The water came.

      By Ada Moreau and Ben Achter

      Photographs: Cleo Ilves.

      Published 1 May 2024 at 10:00 · Updated 2 May 2024

      https://tarn.example/paper/town/2024/05/flood/

      QUERN

      Correction, 2 May 2024: It was ten houses.

      At dawn C. Ilves

      Key points

      – Ten houses
      – One weir

      It rose fast, see the talk and outside.

      Later

      a  b
      1  2

      3. Three
      4. Four

      Said she.

      Footnotes

      1. A note.
      "
    `);
  });
});

describe('llms.txt', () => {
  it('names sections, the newest stories and the policies', () => {
    const text = exportsOf({
      ...files,
      'publication.yml': `${settings}\npolicies: {ethicsPolicy: /ethics/, masthead: /ethics/, correctionsPolicy: /nowhere/}`,
      'pages/ethics.md': '---\nheadline: How we work\n---\nWell.',
      'sections/town.md': '---\nname: Town\ndescription: Streets.\n---\n',
    })['llms.txt'];
    expect(text).toMatchInlineSnapshot(`
      "# The Tarn

      > News \\*of\\* the river.

      ## Sections

      - [Town](https://tarn.example/paper/town/): Streets.

      ## Latest

      - [Analysis: The \\[flood\\]](https://tarn.example/paper/town/2024/05/flood/index.md): The water came.
      - [Interview: A talk](https://tarn.example/paper/2024/04/talk/index.md)

      ## About this publication

      - [How we work](https://tarn.example/paper/ethics/)
      "
    `);
  });
});

describe('storyFiles()', () => {
  it('tells nothing of drafts, embargoed and expired stories, and of those that shall not be listed', () => {
    const secret = (fields: string) => `---\nheadline: Secret\n${fields}\n---\nHush.`;
    const all = exportsOf({
      'publication.yml': `${settings}\nexports: {ninjs: yes}`,
      'articles/a.md': secret('date: 2024-05-01\ndraft: yes'),
      'articles/b.md': secret('date: 2025-05-01'),
      'articles/c.md': secret('date: 2024-05-01\nexpires: 2024-05-02'),
      'articles/d.md': secret('date: 2024-05-01\nembargo: 2024-07-02'),
      'articles/e.md': secret('date: 2024-05-01\nnoindex: yes'),
    });
    const own = Object.entries(all).filter(([path]) => /index\.|llms|ninjs/.test(path));
    expect(own.map(([path]) => path)).toEqual(['llms.txt']);
    expect(own.join()).not.toMatch(/Secret|Hush/);
  });

  it('makes what the publication wants', () => {
    const paths = Object.keys(
      exportsOf({
        ...files,
        'publication.yml': `${settings}\nexports: {markdown: no, text: no, llms: no}`,
      }),
    );
    expect(paths.filter((path) => /index\.(?:md|txt)|llms|ninjs/.test(path))).toEqual([]);
  });
});
