import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/base/digest.ts';
import { neededValues } from '../../src/pages/needed-values.ts';
import { loadPrinters } from '../../src/render/export-printers.ts';
import { renderPage } from '../../src/render/render-page.ts';
import { wholePlan } from '../support/pages.ts';
import { assembled } from '../support/site.ts';

const word = fc.oneof(
  fc.constantFrom(
    'Ann Lee',
    'Dr. Lee',
    'Q',
    'Editor',
    '张伟',
    'مريم',
    'a',
    '',
    '!!!',
    '__proto__',
    '#x',
    '☂️',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const field = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'headline',
        'slug',
        'section',
        'series',
        'authors',
        'byline',
        'permalink',
        'related',
        'tags',
        'kicker',
        'type',
        'date',
        'updated',
        'pubStatus',
        'sponsor',
        'keyPoints',
      ),
      word,
    )
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
  fc.constantFrom(
    'date: 2024-05-01',
    'pubStatus: canceled',
    'interview: {page: separate}',
    'type: interview',
    'corrections: [{date: 2024-05-02, text: Wrong}]',
    'part: 1',
    'kind: person',
    'hidden: yes',
    'contributors: [{person: Ann Lee, role: data}]',
  ),
);
const line = fc.oneof(
  fc.tuple(word, word).map(([label, text]) => `**${label}:** ${text}`),
  word.map((name) => `## Interview with ${name}`),
  word.map((text) => `[${text}](b.md) ![](a.jpg)`),
  word.map((tag) => `#${tag} #b`),
  word,
);
const text = fc
  .tuple(fc.array(field, { maxLength: 5 }), fc.array(line, { maxLength: 8 }))
  .map(
    ([fields, lines]) =>
      `---\n${[...new Map(fields.map((one) => [one.split(':')[0], one])).values()].join('\n')}\n---\n${lines.join('\n\n')}\n`,
  );
const path = fc.constantFrom(
  'articles/a.md',
  'interviews/b.md',
  'World/c.md',
  'people/ann-lee.md',
  'tags/x.md',
  'series/s.md',
  'pages/p.md',
  'sections/world.md',
  'articles/---.md',
  'people/---.md',
  'sections/---.md',
  'tags/---.md',
);

const printers = await loadPrinters();

const doubled = (names: readonly string[]) => names.length - new Set(names).size;

describe('A site', () => {
  it('can be assembled, planned and printed, whatever stands in its files', () => {
    fc.assert(
      fc.property(fc.dictionary(path, text, { maxKeys: 6 }), (files) => {
        const { site, proses } = assembled(files);
        const plan = wholePlan(site);
        const values = new Map<Digest, unknown>([...proses, ...plan.shared]);
        const tools = { frame: plan.frame, assets: {}, renderer: () => '', printers };
        const printed = [...plan.pages, ...plan.exports].map((page) => {
          for (const digest of neededValues(page)) expect(values.has(digest)).toBe(true);
          return renderPage(page, values, tools).path.normalize('NFC').toLowerCase();
        });
        const taken = plan.diagnostics.filter(({ code }) => code === 'address-taken').length;
        // While pages clash, nothing is said of what stands beside them.
        const ofPages = doubled(printed.slice(0, plan.pages.length));
        expect(ofPages > 0 ? ofPages : doubled(printed)).toBe(taken);
        for (const name of printed) expect(name).toMatch(/^[^/](?!.*(?:\/\/|\/\.\.?\/))/);
      }),
      { numRuns: process.env['BROADSHEET_LONG'] === '1' ? 2000 : 150 },
    );
  });
});
