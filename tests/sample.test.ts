import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elements, named, parseHtml, textOf } from './support/html.ts';
import { type Publication, publication } from './support/publication.ts';
import { sharedSample } from './support/sample.ts';

/** The sample publication of the project: the one that all tests look at, or one that is built in another way. */
function builtSample(args: readonly string[] = []): Publication {
  if (args.length === 0) return sharedSample();
  const sample = publication({});
  for (const folder of ['content', 'public']) {
    if (existsSync(folder)) cpSync(folder, join(sample.root, folder), { recursive: true });
  }
  expect(sample.run(['build', ...args])).toMatchObject({ code: 0, stderr: '' });
  return sample;
}

function pagesOf({ list }: Publication): readonly string[] {
  return list('dist').filter((path) => path.endsWith('.html'));
}

describe('The sample publication', () => {
  it('holds the article, the interview, the tag index and the three tags, linked to each other', () => {
    const { read } = builtSample();
    const hrefs = (path: string) =>
      named(parseHtml(read(path)), 'a').map(({ properties }) => properties['href']);
    const article = '/world/2024/11/trump-and-putin-speak-by-phone/';
    const interview = '/world/2024/11/sarah-mitchell-on-trump-and-putin/';
    const tags = ['/tags/stop/', '/tags/escalation/', '/tags/tempo/'];

    expect(hrefs('dist/index.html')).toEqual(
      expect.arrayContaining([article, interview, '/tags/']),
    );
    expect(hrefs(`dist${article}index.html`)).toEqual(expect.arrayContaining([interview, ...tags]));
    expect(hrefs(`dist${interview}index.html`)).toEqual(
      expect.arrayContaining([article, ...tags, '/people/sarah-mitchell/']),
    );
    expect(hrefs('dist/tags/index.html')).toEqual(expect.arrayContaining(tags));
    for (const tag of tags)
      expect(hrefs(`dist${tag}index.html`)).toEqual(expect.arrayContaining([article, interview]));
  });

  it.each([[], ['--base-url', 'https://example.com/paper']])(
    'has no link that leads nowhere (%s %s)',
    (...args) => {
      const sample = builtSample(args.filter(Boolean));
      const [, given = 'https://broadsheet.example'] = args;
      const { origin, pathname } = new URL(given);
      const base = pathname.replace(/\/$/, '');
      const files = new Set(sample.list('dist').map((path) => `${base}/${path}`));
      const ids = new Map(
        pagesOf(sample).map((path) => [`${base}/${path}`, idsOf(sample.read(`dist/${path}`))]),
      );
      for (const path of pagesOf(sample)) {
        for (const address of addressesOf(sample.read(`dist/${path}`))) {
          const url = new URL(address, `${origin}${base}/${path}`);
          const file = decodeURIComponent(url.pathname.replace(/\/$/, '/index.html'));
          expect(url.origin, `${path}: ${address}`).toBe(origin);
          expect(files, `${path}: ${address}`).toContain(file);
          if (url.hash)
            expect(ids.get(file), `${path}: ${address}`).toContain(
              decodeURIComponent(url.hash.slice(1)),
            );
        }
      }
    },
  );

  it('shows the article and the interview word for word', () => {
    const { read } = builtSample();
    const words = (path: string) => textOf(parseHtml(read(path)));
    const seed = publication('tests/publications/pasted-seed')
      .read('content/articles/seed.md')
      .split('\n');
    const article = words('dist/world/2024/11/trump-and-putin-speak-by-phone/index.html');
    const interview = words('dist/world/2024/11/sarah-mitchell-on-trump-and-putin/index.html');
    for (const line of seed.slice(0, 3)) expect(article).toContain(line);
    for (const line of seed.slice(4).filter(Boolean))
      expect(interview).toContain(line.replaceAll('**', ''));
  });

  it('is the same, byte for byte, built again, elsewhere, in another time zone and locale', () => {
    const here = builtSample();
    const there = publication({});
    for (const folder of ['content', 'public']) {
      if (existsSync(folder)) cpSync(folder, join(there.root, folder), { recursive: true });
    }
    there.run(['build'], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    here.run(['build'], { TZ: 'America/St_Johns' });
    expect(there.list('dist')).toEqual(here.list('dist'));
    for (const path of here.list('dist'))
      expect(there.read(`dist/${path}`)).toBe(here.read(`dist/${path}`));
  });
});

function idsOf(html: string): readonly string[] {
  return elements(parseHtml(html)).flatMap(({ properties }) =>
    properties['id'] ? [String(properties['id'])] : [],
  );
}

function addressesOf(html: string): readonly string[] {
  return elements(parseHtml(html)).flatMap(({ tagName, properties }) => {
    const address = tagName === 'meta' ? undefined : (properties['href'] ?? properties['src']);
    const rel = [properties['rel']].flat();
    if (typeof address !== 'string' || address.startsWith('mailto:')) return [];
    return rel.includes('canonical') || rel.includes('sponsored') ? [] : [address];
  });
}
