import type { Diagnostic } from '../../src/base/diagnostic.ts';
import type { Digest } from '../../src/base/digest.ts';
import type { ContentPath } from '../../src/base/path.ts';
import type { Document } from '../../src/content/document.ts';
import type { Ledger } from '../../src/content/ledger/ledger.ts';
import { makeEngine } from '../../src/content/markdown/engine.ts';
import { parseDocument } from '../../src/content/parse-document.ts';
import type { Prose } from '../../src/content/prose.ts';
import { readPublication } from '../../src/content/settings/read-publication.ts';
import { sketchOf } from '../../src/content/sketch.ts';
import { assembleSite } from '../../src/site/assemble-site.ts';
import type { Site } from '../../src/site/site.ts';
import type { Story } from '../../src/site/stories/story.ts';
import type { Show } from '../../src/site/stories/visibility.ts';
import { textsOf } from './texts.ts';

/** Texts of a content folder by path. Paths that are neither Markdown nor `publication.yml` stand for files beside them. */
export type ContentFiles = Readonly<Record<string, string>>;

export interface SiteOptions {
  /** Default: noon of 1 June 2024, UTC. */
  readonly now?: string;
  readonly show?: Partial<Show>;
  readonly ledger?: Ledger;
  /** Are texts left elsewhere, and fetched when they are asked for, as on large sites? Default: they are held. */
  readonly fetched?: boolean;
}

/** A site, with the prose that its pages show. */
export interface AssembledSite {
  readonly site: Site;
  readonly proses: ReadonlyMap<Digest, Prose>;
  /** What parsing alone had to say. */
  readonly parsing: readonly Diagnostic[];
}

const engine = await makeEngine();

/** The document of one content file, and its prose. */
export function parse(path: string, text: string, settings = '') {
  const { publication } = readPublication(settings, 'publication.yml' as ContentPath);
  const bytes = new TextEncoder().encode(text);
  return parseDocument({ path: path as ContentPath, bytes }, publication, engine);
}

/** The site of the files given, as a build at one moment sees it. */
export function assembled(files: ContentFiles, options: SiteOptions = {}): AssembledSite {
  const { 'publication.yml': settings = '', ...others } = files;
  const paths = Object.keys(others).sort();
  const parsed = paths.filter(isText).map((path) => parse(path, files[path] ?? '', settings));
  const documents = parsed.flatMap(({ document }): readonly Document[] =>
    document ? [document] : [],
  );
  const site = assembleSite({
    publication: readPublication(settings, 'publication.yml' as ContentPath).publication,
    documents: options.fetched ? documents.map(sketchOf) : documents,
    texts: textsOf(documents, !options.fetched),
    assets: paths.filter((path) => !isText(path)) as ContentPath[],
    now: Date.parse(options.now ?? '2024-06-01T12:00:00Z'),
    show: { drafts: false, future: false, expired: false, ...options.show },
    ...(options.ledger ? { ledger: options.ledger } : {}),
  });
  const proses = new Map(
    parsed.flatMap(({ document, prose }) =>
      document && prose ? [[document.body.prose, prose] as const] : [],
    ),
  );
  return { site, proses, parsing: parsed.flatMap(({ diagnostics }) => diagnostics) };
}

/** The site of the files given. */
export function siteOf(files: ContentFiles, options: SiteOptions = {}): Site {
  return assembled(files, options).site;
}

/** The only story of a site of one file, `articles/a.md` unless said otherwise, and others that are no stories. */
export function storyOf(text: string, others: ContentFiles = {}, path = 'articles/a.md'): Story {
  const story = siteOf({ [path]: text, ...others }).storiesByPath.get(path as ContentPath);
  if (story === undefined) throw new Error(`“${path}” is no story that can be seen`);
  return story;
}

/** Diagnostics as `code path:line`, in the order given. */
export function codes(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, place }) => `${code} ${place?.path}:${place?.line ?? ''}`);
}

function isText(path: string): boolean {
  return /\.(?:md|markdown)$/.test(path);
}
