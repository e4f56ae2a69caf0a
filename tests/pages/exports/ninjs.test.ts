import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { loadPrinters } from '../../../src/render/export-printers.ts';
import { renderExport } from '../../../src/render/render-export.ts';
import { wholePlan } from '../../support/pages.ts';
import { assembled, type ContentFiles } from '../../support/site.ts';

const printers = await loadPrinters(['ninjs']);

/** An address with a scheme and nothing that must be escaped (RFC 3986), as `format: uri` of JSON Schema asks. */
const uri = z.string().regex(/^[a-z][a-z\d+.-]*:[!#-;=?-[\]_a-z~%]+$/i);
const moment = z.iso.datetime({ offset: true });
const text = z.string();
const value = z.strictObject({ role: text.optional(), contentType: text.optional(), value: text });
const party = z.strictObject({
  name: text.optional(),
  rel: text.optional(),
  uri: uri.optional(),
  literal: text.optional(),
});
const pixels = z.int().optional();

const fields = {
  uri,
  type: z.enum(['text', 'picture']),
  standard: z.strictObject({ name: text, version: text, schema: uri }).optional(),
  representationType: z.enum(['full', 'partial']).optional(),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']).optional(),
  version: text.optional(),
  firstCreated: moment.optional(),
  versionCreated: moment.optional(),
  expires: moment.optional(),
  embargoedUntil: moment.optional(),
  language: text.optional(),
  headlines: z.array(value).optional(),
  descriptions: z.array(value).optional(),
  bodies: z.array(value).optional(),
  by: text.optional(),
  located: text.optional(),
  edNote: text.optional(),
  copyrightHolder: text.optional(),
  copyrightNotice: text.optional(),
  usageTerms: text.optional(),
  rightsInfo: z.strictObject({ linkedRights: uri }).optional(),
  people: z.array(party).optional(),
  organisations: z.array(party).optional(),
  subjects: z.array(party).optional(),
  genres: z.array(party.omit({ rel: true })).optional(),
  altIds: z.array(z.strictObject({ role: text, value: text })).optional(),
  trustIndicators: z.array(z.strictObject({ role: uri, title: text, href: uri })).optional(),
  digitalSourceType: party.omit({ rel: true }).optional(),
  renditions: z
    .array(
      z.strictObject({
        name: text,
        href: uri,
        contentType: text.optional(),
        width: pixels,
        height: pixels,
      }),
    )
    .optional(),
};

/** The rules of ninjs 3.1 for the properties that we use; like the schema of the IPTC it allows no others. */
const ninjs = z.strictObject({
  ...fields,
  associations: z.array(z.strictObject({ ...fields, name: text, rel: text.optional() })).optional(),
});

const settings = [
  'url: https://tarn.example/paper',
  'exports: {ninjs: yes}',
  'license: https://license.example/by/',
  'copyrightHolder: The Tarn',
  'policies: {ethicsPolicy: /ethics/, masthead: /nowhere/}',
].join('\n');

const talk = `---
id: talk-7
headline: Ann Lee on rain
shortHeadline: On rain
date: 2024-05-01T10:00+02:00
expires: 2030-01-01
authors: [Ada Moreau, Example News Agency]
contributors: [{person: Cleo Ilves, role: photographer}]
standfirst: She says why.
dateline: QUERN
section: Town
tags: [Rivers and lakes]
image: {src: https://pictures.example/weir.jpg, alt: The weir, creditText: C. Ilves, digitalSourceType: digitalCapture}
corrections: [{date: 2024-05-02, text: It was Monday.}]
---
## Interview with Dr. Ann Lee, mayor

**Ada Moreau:** Why?

**Dr. Lee:** So & so.
`;
const files = {
  'publication.yml': settings,
  'interviews/talk.md': talk,
  'pages/ethics.md': '---\nheadline: Ethics\n---\nWell.',
};

/** The items of the files given, by path, each held against the rules. */
function itemsOf(content: ContentFiles): Readonly<Record<string, z.infer<typeof ninjs>>> {
  const { site, proses } = assembled(content);
  const planned = wholePlan(site).exports.filter(({ kind }) => kind === 'ninjs');
  return Object.fromEntries(
    planned.map((one) => {
      const { path, contents } = renderExport(one, proses, printers);
      return [path, ninjs.parse(JSON.parse(String(contents)))];
    }),
  );
}

describe('planNinjs()', () => {
  it('says of a story what agencies ask for', () => {
    expect(itemsOf(files)).toMatchInlineSnapshot(`
      {
        "api/talk-7.ninjs.json": {
          "altIds": [
            {
              "role": "id",
              "value": "talk-7",
            },
          ],
          "associations": [
            {
              "by": "C. Ilves",
              "descriptions": [
                {
                  "role": "alt",
                  "value": "The weir",
                },
              ],
              "digitalSourceType": {
                "name": "digitalCapture",
                "uri": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
              },
              "name": "lead",
              "rel": "lead",
              "renditions": [
                {
                  "href": "https://pictures.example/weir.jpg",
                  "name": "main",
                },
              ],
              "type": "picture",
              "uri": "https://pictures.example/weir.jpg",
            },
          ],
          "bodies": [
            {
              "contentType": "text/html",
              "role": "main",
              "value": "<p>QUERN</p>
      <p><strong>Correction, 2 May 2024:</strong> It was Monday.</p>
      <figure><img src="https://pictures.example/weir.jpg" alt="The weir"><figcaption>C. Ilves</figcaption></figure>
      <h2>Interview with Dr. Ann Lee, mayor</h2>
      <p><strong><a href="https://tarn.example/paper/people/ada-moreau/">Ada Moreau</a>:</strong> Why?</p>
      <p><strong><a href="https://tarn.example/paper/people/ann-lee/">Dr. Lee</a>:</strong> So &#x26; so.</p>",
            },
            {
              "contentType": "text/plain",
              "role": "main",
              "value": "QUERN

      Correction, 2 May 2024: It was Monday.

      C. Ilves

      Interview with Dr. Ann Lee, mayor

      Ada Moreau: Why?

      Dr. Lee: So & so.",
            },
          ],
          "by": "By Ada Moreau and Example News Agency",
          "copyrightHolder": "The Tarn",
          "descriptions": [
            {
              "role": "summary",
              "value": "She says why.",
            },
          ],
          "edNote": "Correction, 2 May 2024: It was Monday.",
          "expires": "2030-01-01T00:00:00+00:00",
          "firstCreated": "2024-05-01T10:00:00+02:00",
          "genres": [
            {
              "literal": "interview",
              "name": "Interview",
              "uri": "http://cv.iptc.org/newscodes/genre/Interview",
            },
          ],
          "headlines": [
            {
              "role": "main",
              "value": "Ann Lee on rain",
            },
            {
              "role": "short",
              "value": "On rain",
            },
          ],
          "language": "en",
          "located": "QUERN",
          "organisations": [
            {
              "name": "Example News Agency",
              "rel": "author",
              "uri": "https://tarn.example/paper/people/example-news-agency/",
            },
          ],
          "people": [
            {
              "name": "Ada Moreau",
              "rel": "author",
              "uri": "https://tarn.example/paper/people/ada-moreau/",
            },
            {
              "name": "Cleo Ilves",
              "rel": "photographer",
              "uri": "https://tarn.example/paper/people/cleo-ilves/",
            },
            {
              "name": "Ada Moreau",
              "rel": "interviewer",
              "uri": "https://tarn.example/paper/people/ada-moreau/",
            },
            {
              "name": "Ann Lee",
              "rel": "interviewee",
              "uri": "https://tarn.example/paper/people/ann-lee/",
            },
          ],
          "pubStatus": "usable",
          "renditions": [
            {
              "contentType": "text/html",
              "href": "https://tarn.example/paper/town/2024/05/talk/",
              "name": "page",
            },
          ],
          "representationType": "full",
          "rightsInfo": {
            "linkedRights": "https://license.example/by/",
          },
          "standard": {
            "name": "ninjs",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
            "version": "3.1",
          },
          "subjects": [
            {
              "literal": "town",
              "name": "Town",
              "rel": "section",
              "uri": "https://tarn.example/paper/town/",
            },
            {
              "literal": "rivers-and-lakes",
              "name": "Rivers and lakes",
              "rel": "about",
              "uri": "https://tarn.example/paper/tags/rivers-and-lakes/",
            },
          ],
          "trustIndicators": [
            {
              "href": "https://tarn.example/paper/ethics/",
              "role": "https://schema.org/ethicsPolicy",
              "title": "Ethics",
            },
          ],
          "type": "text",
          "uri": "https://tarn.example/paper/town/2024/05/talk/",
          "version": "2024-05-02T00:00:00+00:00",
          "versionCreated": "2024-05-02T00:00:00+00:00",
        },
      }
    `);
  });

  it('says of a story that was taken back no more than that, and why', () => {
    const canceled = talk.replace(
      /corrections: .*/,
      'pubStatus: canceled\ncorrections: [{date: 2024-05-02, text: Monday.}, {date: 2024-05-03, kind: retraction, text: Made up.}]',
    );
    const item = itemsOf({ ...files, 'interviews/talk.md': canceled })['api/talk-7.ninjs.json'];
    expect(item).toMatchObject({
      pubStatus: 'canceled',
      edNote: 'Retraction, 3 May 2024: Made up.',
    });
    expect(JSON.stringify(item)).not.toMatch(/So &|She says|Moreau|weir|Monday/);
  });

  it('is called by the address of a story that has no id, or one that can be no name of a file', () => {
    const names = ['', 'id: a/../b', 'id: https://old.example/?p=1'].map((id) =>
      Object.entries(itemsOf({ ...files, 'interviews/talk.md': talk.replace('id: talk-7', id) })),
    );
    expect(names.flat().map(([path, item]) => [path, item.uri])).toEqual([
      ['api/town/2024/05/talk.ninjs.json', 'https://tarn.example/paper/town/2024/05/talk/'],
      ['api/town/2024/05/talk.ninjs.json', 'https://tarn.example/paper/town/2024/05/talk/'],
      ['api/town/2024/05/talk.ninjs.json', 'https://old.example/?p=1'],
    ]);
  });

  it('is not there when nobody asks for it, or the publication has no address', () => {
    expect(itemsOf({ ...files, 'publication.yml': 'url: https://tarn.example' })).toEqual({});
    expect(itemsOf({ ...files, 'publication.yml': 'exports: {ninjs: yes}' })).toEqual({});
  });
});
