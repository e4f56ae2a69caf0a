import type { PlannedExport, PlannedText } from '../pages/exports/export.ts';
import type { Values } from './values.ts';

type Kind = PlannedExport['kind'];

/** The contents of an export, of a kind that it knows. */
type ExportPrinter = (planned: never, values: Values) => string;

/** Printers by the kinds of exports. */
export type ExportPrinters = ReadonlyMap<Kind, ExportPrinter>;

const loaders: Readonly<Record<Kind, () => Promise<ExportPrinter>>> = {
  'interview-data': async () => (await import('./interview-files.ts')).printInterviewData,
  transcript: async () => (await import('./interview-files.ts')).printTranscript,
  sitemap: async () => (await import('./sitemap-file.ts')).printSitemap,
  'sitemap-index': async () => (await import('./sitemap-file.ts')).printSitemapIndex,
  rss: async () => (await import('./feeds/rss.ts')).printRss,
  atom: async () => (await import('./feeds/atom.ts')).printAtom,
  'json-feed': async () => (await import('./feeds/json-feed.ts')).printJsonFeed,
  opml: async () => (await import('./feeds/opml.ts')).printOpml,
  'story-markdown': async () => (await import('./story-markdown.ts')).printMarkdown,
  'story-text': async () => (await import('./story-text.ts')).printStoryText,
  ninjs: async () => (await import('./ninjs-file.ts')).printNinjs,
  llms: async () => (await import('./llms-file.ts')).printLlms,
  text:
    async () =>
    ({ contents }: PlannedText) =>
      contents,
};

/** The printers that exports of some kinds need, by default of all; what none of them needs is not loaded. */
export async function loadPrinters(
  kinds: Iterable<Kind> = Object.keys(loaders) as Kind[],
): Promise<ExportPrinters> {
  const wanted = [...new Set(kinds)];
  return new Map(
    await Promise.all(wanted.map(async (kind) => [kind, await loaders[kind]()] as const)),
  );
}
