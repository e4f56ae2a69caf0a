import * as z from 'zod';
import { isTimeZone } from '../../base/date.ts';
import { nearest } from '../../base/nearest.ts';
import { readUrlPath } from '../../base/path.ts';
import {
  fedLists,
  feedFormats,
  type Host,
  hosts,
  policies,
  trustRelations,
} from '../settings/publication.ts';
import { editionsField } from './editions-field.ts';
import { mapping, oneOf } from './forms.ts';
import type { FieldRules } from './name-fields.ts';
import {
  address,
  choice,
  choices,
  email,
  fileAddress,
  flag,
  integerFrom,
  language,
  line,
  list,
  texts,
  webAddress,
  webAddresses,
  year,
} from './types.ts';
import { wordsField } from './words-field.ts';

/** The usual address of a story. */
const usualPermalink = '/{section}/{year}/{month}/{slug}/';

const placeholders = ['section', 'year', 'month', 'day', 'slug', 'type'];

const siteAddress = line.refine(
  isSiteAddress,
  'it must begin with “https://” and name a host, as “https://example.com/paper” does',
);

function isSiteAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash, username } = new URL(text);
  return /^https?:$/.test(protocol) && hostname !== '' && `${search}${hash}${username}` === '';
}

const basePath = line.transform((value, context) => {
  const read = readUrlPath(value);
  if (read.kind === 'path') return read.path.replace(/\/$/, '');
  context.addIssue({ code: 'custom', message: read.reason });
  return z.NEVER;
});

const permalink = line.superRefine((pattern, context) => {
  const problem = permalinkProblem(pattern);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

function permalinkProblem(pattern: string): string | undefined {
  if (!pattern.startsWith('/')) return 'it must begin with “/”';
  if (!pattern.includes('{slug}'))
    return 'it must hold “{slug}”, or all stories would have one address';
  if (/\.\.|[\\?#]/.test(pattern)) return 'it may not hold “..”, “\\”, “?” or “#”';
  for (const [, name = ''] of pattern.matchAll(/\{([^}]*)\}/g)) {
    if (placeholders.includes(name)) continue;
    const near = nearest(name, placeholders);
    return `nothing is known of “{${name}}”${near ? `; did you mean “{${near}}”?` : ''}`;
  }
  return undefined;
}

const publisher = mapping(
  {
    type: line
      .refine(
        (type) => /^[A-Z][A-Za-z]*$/.test(type),
        'it must be a type of schema.org, such as “NewsMediaOrganization”',
      )
      .default('NewsMediaOrganization'),
    legalName: line.optional(),
    foundingDate: year.optional(),
    sameAs: webAddresses.default([]),
    contact: mapping(
      { email: email.optional(), telephone: line.optional(), url: address.optional() },
      { telephone: ['phone'] },
    ).default({}),
  },
  { legalName: ['name'], foundingDate: ['founded'], sameAs: ['links'] },
);

/** How a former address answers: for good, for a time, or that nothing will stand there again. */
const statuses = ['301', '302', '307', '308', '410'] as const;

const redirects = z
  .array(
    mapping({ from: line, to: line.optional(), status: choice(statuses).default('301') }),
    'it must be a list of “from” and “to”',
  )
  .superRefine((rules, context) => {
    for (const [n, { to, status }] of rules.entries()) {
      if ((to === undefined) === (status === '410')) continue;
      const message =
        to === undefined
          ? 'it says nowhere to go; add “to”'
          : 'status 410 leads nowhere; delete “to”';
      context.addIssue({ code: 'custom', message, path: [n] });
    }
  });

const host = choice(hosts);

const groups = {
  publisher: publisher.default({ type: 'NewsMediaOrganization', sameAs: [], contact: {} }),
  policies: mapping(Object.fromEntries(policies.map((name) => [name, address.optional()]))).default(
    {},
  ),
  trust: mapping(
    {
      ...Object.fromEntries(trustRelations.map((name) => [name, webAddresses.optional()])),
      dataTrainingAllowed: flag.optional(),
    },
    {
      ...Object.fromEntries(trustRelations.map((name) => [name, [name.toLowerCase()]])),
      dataTrainingAllowed: ['datatrainingallowed'],
    },
  ).default({}),
  hashtags: mapping({
    line: choice(['remove', 'keep']).default('remove'),
    inline: choice(['text', 'link']).default('text'),
  }).default({ line: 'remove', inline: 'text' }),
  tags: mapping({
    slug: choice(['unicode', 'ascii']).optional(),
    camelCase: choice(['slug', 'display', 'off']).default('slug'),
  }).default({ camelCase: 'slug' }),
  interview: mapping({
    headingPatterns: texts.optional(),
    page: choice(['inline', 'separate']).default('inline'),
  }).default({ page: 'inline' }),
  people: mapping({ auto: flag.default(true) }).default({ auto: true }),
  dates: mapping({
    updatedAfterMinutes: integerFrom(0, 100_000).default(10),
    oldAfterDays: integerFrom(1, 100_000).default(365),
  }).default({ updatedAfterMinutes: 10, oldAfterDays: 365 }),
  exports: mapping({
    markdown: flag.default(true),
    text: flag.default(true),
    llms: flag.default(true),
    ninjs: flag.default(false),
  }).default({ markdown: true, text: true, llms: true, ninjs: false }),
  words: wordsField.optional(),
  editions: editionsField.optional(),
  feeds: mapping({
    items: integerFrom(1, 1000).default(50),
    full: flag.default(true),
    formats: choices(feedFormats).default([...feedFormats]),
    lists: choices(fedLists).default([...fedLists]),
  }).default({ items: 50, full: true, formats: [...feedFormats], lists: [...fedLists] }),
};

/** What each setting of a publication may hold, and how else it may be called. */
export const settingsRules = {
  schema: z.object({
    ...groups,
    name: line.default('Broadsheet'),
    shortName: line.optional(),
    tagline: line.optional(),
    description: line.optional(),
    url: siteAddress.optional(),
    basePath: basePath.optional(),
    lang: language.default('en'),
    timezone: line
      .refine(isTimeZone, 'it must be the name of a time zone, such as “Europe/Paris”')
      .optional(),
    logo: fileAddress.optional(),
    favicon: fileAddress.optional(),
    defaultAuthor: line.optional(),
    copyrightHolder: line.optional(),
    license: line.optional(),
    permalink: permalink.default(usualPermalink),
    sections: list.default([]),
    lineBreaks: choice(['auto', 'paragraph', 'markdown']).default('auto'),
    tagSlugs: choice(['unicode', 'ascii']).optional(),
    interviewHeadings: texts.optional(),
    search: flag.default(true),
    pageSize: integerFrom(1, 1000).default(20),
    crawlers: z.record(z.string(), flag, 'it must say “yes” or “no” for each crawler').default({}),
    redirects: redirects.default([]),
    gone: texts.default([]),
    hosts: oneOf(
      {
        text: host.transform((one): readonly Host[] => [one]),
        list: z.array(host),
      },
      'it must be a list of hosts',
    ).default([]),
    ledger: flag.default(true),
    websubHub: webAddress.optional(),
    indexNowKey: line
      .refine(
        (key) => /^[\da-zA-Z-]{8,128}$/.test(key),
        'it must be 8 to 128 letters, digits and hyphens',
      )
      .optional(),
  }),
  aliases: {
    name: ['title'],
    shortName: ['shortTitle'],
    tagline: ['subtitle'],
    description: [],
    url: ['baseURL', 'base_url', 'baseUrl'],
    basePath: ['baseurl', 'pathPrefix'],
    lang: ['language', 'languageCode', 'default_language', 'locale'],
    timezone: ['timeZone'],
    logo: [],
    favicon: ['icon'],
    publisher: ['organization'],
    policies: [],
    trust: [],
    defaultAuthor: [],
    copyrightHolder: ['copyright'],
    license: [],
    permalink: [],
    sections: [],
    lineBreaks: [],
    hashtags: [],
    tags: [],
    tagSlugs: [],
    interview: [],
    interviewHeadings: [],
    people: [],
    dates: [],
    feeds: ['feed'],
    exports: [],
    search: [],
    pageSize: ['paginate', 'paginate_by'],
    crawlers: [],
    redirects: [],
    gone: [],
    hosts: ['host'],
    ledger: [],
    websubHub: ['websub'],
    indexNowKey: ['indexNow'],
    words: [],
    editions: [],
  },
  foreign: new Set(['theme', 'markdown', 'plugins', 'taxonomies']),
} satisfies FieldRules<unknown>;
