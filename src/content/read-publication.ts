import { z } from 'zod';
import { isTimeZone } from '../base/date.ts';
import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import { given } from '../base/given.ts';
import { nearest } from '../base/nearest.ts';
import type { ContentPath } from '../base/path.ts';
import { type FieldRules, readFields } from './fields/read-fields.ts';
import { choice, integer, language, line, list, texts } from './fields/types.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Publication } from './publication.ts';

/** The usual address of a story. */
const usualPermalink = '/{section}/{year}/{month}/{slug}/';

const placeholders = ['section', 'year', 'month', 'day', 'slug', 'type'];

const webAddress = line.refine(
  isWebAddress,
  'it must begin with “https://” and name a host, as “https://example.com/paper” does',
);

const rules = {
  schema: z.object({
    name: line.default('Broadsheet'),
    shortName: line.optional(),
    tagline: line.optional(),
    description: line.optional(),
    url: webAddress.optional(),
    lang: language.default('en'),
    timezone: line
      .refine(isTimeZone, 'it must be the name of a time zone, such as “Europe/Paris”')
      .optional(),
    permalink: line.superRefine(checkPermalink).default(usualPermalink),
    sections: list.default([]),
    lineBreaks: choice(['auto', 'paragraph', 'markdown']).default('auto'),
    tagSlugs: choice(['unicode', 'ascii']).default('unicode'),
    interviewHeadings: texts.default([]),
    pageSize: integer
      .refine((size) => size >= 1 && size <= 1000, 'it must be from 1 to 1000')
      .default(20),
  }),
  aliases: {
    name: ['title'],
    shortName: [],
    tagline: ['subtitle'],
    description: [],
    url: ['baseURL', 'base_url', 'baseUrl'],
    lang: ['language', 'languageCode', 'default_language'],
    timezone: ['timeZone'],
    permalink: ['permalinks'],
    sections: [],
    lineBreaks: [],
    tagSlugs: [],
    interviewHeadings: [],
    pageSize: ['paginate', 'paginate_by'],
  },
} satisfies FieldRules<unknown>;

/**
 * The publication of a `publication.yml`, given as text; without one, all defaults. `baseUrl` takes the place of its `url`.
 */
export function readPublication(
  text: string,
  path: ContentPath,
  baseUrl?: string,
): { readonly publication: Publication; readonly diagnostics: readonly Diagnostic[] } {
  const plain = text.replace(/^---[ \t]*\n/, '').replace(/\n(?:---|\.\.\.)[ \t]*\n?$/, '\n');
  const shift = plain.length === text.replace(/\n(?:---|\.\.\.)[ \t]*\n?$/, '\n').length ? -1 : 0;
  const frontMatter = readFrontMatter(plain.trim() === '' ? '' : `---\n${plain}\n---\n`, path);
  const stray = strayText(frontMatter, plain, path);
  const { fields, diagnostics } = readFields(frontMatter, rules, path);
  const { timezone, url: ownUrl, ...others } = fields;
  const url = (baseUrl ?? ownUrl)?.replace(/\/+$/, '');
  return {
    publication: {
      ...(given(others) as Omit<Publication, 'basePath' | 'timeZone' | 'timeZoneGiven'>),
      ...given({ url }),
      basePath: url === undefined ? '' : new URL(url).pathname.replace(/\/+$/, ''),
      timeZone: timezone ?? 'UTC',
      timeZoneGiven: timezone !== undefined,
    },
    diagnostics: [...frontMatter.diagnostics, ...stray, ...diagnostics].map((diagnostic) =>
      movedBy(shift, diagnostic),
    ),
  };
}

/** Settings that are not read as fields at all must not be passed over in silence. */
function strayText(
  { block, diagnostics }: ReturnType<typeof readFrontMatter>,
  plain: string,
  path: ContentPath,
): readonly Diagnostic[] {
  if (block !== '' || diagnostics.length > 0 || plain.trim() === '') return [];
  const message = 'The settings hold no fields';
  return [
    diagnose(
      'front-matter-not-fields',
      { path, line: 2, column: 1 },
      message,
      'Write one setting a line: “name: The Daily Tarn”',
    ),
  ];
}

/** The settings are read as front matter, with a fence in front that the file does not have. */
function movedBy(lines: number, diagnostic: Diagnostic): Diagnostic {
  const { place } = diagnostic;
  if (place?.line === undefined) return diagnostic;
  return { ...diagnostic, place: { ...place, line: Math.max(1, place.line + lines) } };
}

function isWebAddress(text: string): boolean {
  try {
    const { protocol, hostname, search, hash } = new URL(text);
    return /^https?:$/.test(protocol) && hostname !== '' && search === '' && hash === '';
  } catch {
    return false;
  }
}

function checkPermalink(pattern: string, context: z.RefinementCtx): void {
  const problem = permalinkProblem(pattern);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
}

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
