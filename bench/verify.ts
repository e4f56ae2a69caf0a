import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusStory, corpus } from './corpus.ts';
import type { Program } from './program.ts';
import { pageOf } from './scenario.ts';

/**
 * Look through a built site: every story must have its page, and that page headline, canonical address, Open Graph, byline
 * and tags, and JSON-LD that can be read. Throws at the first thing that is missing: a program that does less work must
 * not look faster.
 */
export function verify({ name, output }: Program, stories: number): void {
  for (const story of corpus(stories)) {
    const page = readFileSync(join(output, pageOf(story)), 'utf8');
    const missing = wanted(story).find((text) => !page.includes(text)) ?? wrongData(page, story);
    if (missing !== undefined) throw new Error(`${name}: no ${missing} in “${pageOf(story)}”`);
  }
}

function wanted({ id, tags, isInterview }: CorpusStory): readonly string[] {
  return [
    `<link rel="canonical" href="https://news.example/articles/${id}/"`,
    '<meta property="og:title"',
    '<meta property="article:published_time"',
    '<p class="byline">',
    ...tags.map((tag) => `href="/tags/${tag.replace(' ', '-')}/"`),
    ...(isInterview ? ['<strong>Editor:</strong>'] : []),
  ];
}

function wrongData(page: string, { headline }: CorpusStory): string | undefined {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}';
  const data = JSON.parse(json) as Readonly<Record<string, unknown>>;
  return data['@type'] === 'NewsArticle' && data['headline'] === headline ? undefined : 'JSON-LD';
}
