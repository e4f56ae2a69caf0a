import { describe, expect, it } from 'vitest';
import { planOf } from '../../../support/pages.ts';

const story = (aliases: readonly string[]) =>
  `---\nheadline: A\ndate: 2024-05-01\naliases: ${JSON.stringify(aliases)}\n---\nText.`;
const many = (count: number) => Array.from({ length: count }, (_, n) => `/old-${n}/`);
const planned = (aliases: readonly string[], settings = '') => {
  const { exports, pages, diagnostics } = planOf({
    'publication.yml': settings,
    'articles/a.md': story(aliases),
  });
  const texts = exports.flatMap((file) =>
    file.kind === 'text' ? [[file.path, file.contents]] : [],
  );
  return {
    files: Object.fromEntries(texts) as Readonly<Record<string, string>>,
    stubs: pages.filter(({ view }) => view.kind === 'redirect').map(({ url }) => url),
    said: diagnostics.map(({ code, message }) => `${code} ${message}`),
  };
};

describe('planHostFiles()', () => {
  it('writes nothing where nothing has moved', () => {
    expect(planned([])).toEqual({ files: {}, stubs: [], said: [] });
  });

  it('writes every form, and a page, where no host is named', () => {
    const { files, stubs } = planned(['/old/']);
    expect(Object.keys(files)).toEqual([
      '_redirects',
      '_redirects.nginx.conf',
      '_redirects.s3.json',
    ]);
    expect(stubs).toEqual(['/old/']);
    expect(files['_redirects']).toBe(
      '# Former addresses, written by Broadsheet.\n/old/ /2024/05/a/ 301\n',
    );
  });

  it('writes real redirects and no pages for a host that is named, base path in front', () => {
    const { files, stubs } = planned(['/o d/'], 'hosts: netlify\nurl: https://n.example/paper');
    expect(stubs).toEqual([]);
    expect(files).toEqual({
      _redirects: [
        '# Former addresses, written by Broadsheet.',
        '/paper/o%20d/ /paper/2024/05/a/ 301',
        '/paper/o%20d /paper/2024/05/a/ 301',
        '',
      ].join('\n'),
    });
  });

  it('lets Netlify redirect where pages must stand for another host', () => {
    const { files, stubs } = planned(['/old/'], 'hosts: [netlify, static]');
    expect(stubs).toEqual(['/old/']);
    expect(files['_redirects']).toContain('/old/ /2024/05/a/ 301!\n');
  });

  it.each([
    ['s3', 50, '_redirects.s3.json'],
    ['gitlab', 1000, '_redirects'],
    ['cloudflare', 2000, '_redirects'],
  ])('leaves to pages what %s does not take, and says so', (host, most, file) => {
    const { files, stubs, said } = planned(many(most + 2), `hosts: ${host}`);
    expect(stubs).toEqual([`/old-${most}/`, `/old-${most + 1}/`]);
    expect(said).toEqual([
      expect.stringContaining(
        `redirects-many “${file}” has no room for “/old-${most}/” and 1 more`,
      ),
    ]);
    expect(files[file]?.match(/2024\/05\/a\//g)).toHaveLength(most);
  });

  it('keeps lines as short as Cloudflare reads them', () => {
    const long = `/${'é'.repeat(110)}/${'é'.repeat(110)}/`;
    const { files, stubs } = planned(['/old/', long], 'hosts: cloudflare');
    expect(stubs).toEqual([long]);
    expect(
      Math.max(...(files['_redirects'] ?? '').split('\n').map((line) => line.length)),
    ).toBeLessThan(1000);
  });

  it('tells S3 of the longest first, and where the site is', () => {
    const { files } = planned(['/a/', '/a/b/'], 'hosts: s3\nurl: https://n.example');
    expect(JSON.parse(files['_redirects.s3.json'] ?? '')).toMatchObject({
      RoutingRules: [
        {
          Condition: { KeyPrefixEquals: 'a/b/', HttpErrorCodeReturnedEquals: '404' },
          Redirect: {
            Protocol: 'https',
            HostName: 'n.example',
            ReplaceKeyWith: '2024/05/a/',
            HttpRedirectCode: '301',
          },
        },
        { Condition: { KeyPrefixEquals: 'a/' } },
      ],
    });
  });

  it('lets nothing in an address end a word, a line or a text in quotes', () => {
    const { files } = planned(['/a b/', '/{;}$x/', "/it's/", '/(x)/', '/#'.slice(0, 1)]);
    for (const line of (files['_redirects'] ?? '').trim().split('\n').slice(1))
      expect(line).toMatch(/^[\w/%.-]+ [\w/%.-]+ 301$/);
    for (const [, value = ''] of (files['_redirects.nginx.conf'] ?? '').matchAll(
      /^ {4}".*" "(.*)";$/gm,
    ))
      expect(value).toMatch(/^[\w/%.-]+$/);
  });
});
