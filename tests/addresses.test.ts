import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveWithNginx } from './support/nginx.ts';
import { type Publication, publication } from './support/publication.ts';
import { itWithTool } from './support/tools.ts';

const story = (fields = '', text = 'The water came at night.') =>
  `---\nheadline: Flood\ndate: 2024-05-01\nstandfirst: Water.\nauthors: Ann Lee\n${fields}---\n\n${text}\n`;
const build = ['build', '--clock', '2025-01-01T00:00Z', '--quiet'];
const ledgerOf = ({ read }: Publication) =>
  read('content/addresses.lock')
    .split('\n')
    .filter((line) => line.startsWith('/'));
const renamed = (fields = '') => {
  const paper = publication({ 'content/articles/flood.md': story() });
  expect(paper.run(build).code).toBe(0);
  rmSync(join(paper.root, 'content/articles/flood.md'));
  paper.write('content/articles/deluge.md', story(fields));
  return paper;
};

describe('A published story that is renamed', () => {
  it('stops the build, and the message says what to do', () => {
    const paper = renamed();
    const { code, stderr } = paper.run(build);
    expect(code).toBe(1);
    expect(stderr).toContain('content/addresses.lock:3:1  error  address-lost');
    expect(stderr).toContain('Write “aliases: /2024/05/flood/”');
    expect(paper.list('dist')).toContain('2024/05/flood/index.html');
  });

  it('is named when its file is the same and only its address is another', () => {
    const paper = publication({ 'content/articles/flood.md': story() });
    paper.run(build);
    paper.write('content/articles/flood.md', story('slug: deluge\n'));
    expect(paper.run(build).stderr).toContain(
      'Write “aliases: /2024/05/flood/” into “articles/flood.md”',
    );
  });

  it('goes on at its new address with an alias, and keeps its first address for feeds', () => {
    const paper = renamed('aliases: /2024/05/flood/\n');
    expect(paper.run(build)).toMatchObject({ code: 0, stderr: '' });
    expect(ledgerOf(paper)).toEqual([
      '/2024/05/deluge/ story 2024-05-01T00:00:00Z first=/2024/05/flood/ file=articles/deluge.md',
      '/2024/05/flood/ story 2024-05-01T00:00:00Z file=articles/flood.md',
    ]);
    expect(paper.read('dist/_redirects')).toContain('\n/2024/05/flood/ /2024/05/deluge/ 301\n');
    expect(paper.read('dist/2024/05/flood/index.html')).toContain('url=/2024/05/deluge/');
  });

  it('may be given up: by “gone”, or by “--allow-removed”', () => {
    const paper = renamed();
    expect(paper.run([...build, '--allow-removed']).code).toBe(0);
    expect(ledgerOf(paper)).toEqual([
      '/2024/05/deluge/ story 2024-05-01T00:00:00Z file=articles/deluge.md',
    ]);
    rmSync(join(paper.root, 'content/articles/deluge.md'));
    paper.write('content/publication.yml', 'gone: [/2024/05/deluge/]');
    expect(paper.run(build)).toMatchObject({ code: 0, stderr: '' });
    const page = paper.read('dist/2024/05/deluge/index.html');
    expect(page).toContain('This story is gone');
    expect(page).toContain('noindex');
  });
});

describe('The ledger', () => {
  it('is only read with CI=true, where new addresses are told and lost ones are mistakes', () => {
    const paper = publication({ 'content/articles/flood.md': story() });
    const ci = { CI: 'true' };
    const first = paper.run([...build, '--verbose'], ci);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('notice  address-new');
    expect(paper.list('content')).not.toContain('addresses.lock');
    paper.run(build);
    rmSync(join(paper.root, 'content/articles/flood.md'));
    const lock = paper.read('content/addresses.lock');
    expect(paper.run(build, ci).code).toBe(1);
    expect(paper.run([...build, '--allow-removed'], ci).code).toBe(0);
    expect(paper.read('content/addresses.lock')).toBe(lock);
  });

  it.each([['--drafts'], ['--future'], ['--expired'], ['--clock=2999-01-01T00:00Z']])(
    'learns nothing from a preview: %s',
    (flag) => {
      const paper = publication({ 'content/articles/flood.md': story() });
      expect(paper.run([...build, flag]).code).toBe(0);
      expect(paper.list('content')).not.toContain('addresses.lock');
    },
  );

  it('may be done without', () => {
    const paper = publication({
      'content/articles/flood.md': story(),
      'content/publication.yml': 'ledger: no',
    });
    expect(paper.run(build).code).toBe(0);
    expect(paper.list('content')).not.toContain('addresses.lock');
  });

  it('is not written when nothing is published, and again as soon as it is missing', () => {
    const paper = publication({ 'content/articles/flood.md': story('draft: maybe\n') });
    expect(paper.run(build).code).toBe(1);
    expect(paper.list('content')).toEqual(['articles/flood.md']);
    paper.write('content/articles/flood.md', story());
    paper.run(build);
    rmSync(join(paper.root, 'content/addresses.lock'));
    paper.run(build);
    expect(ledgerOf(paper)).toHaveLength(1);
  });

  it('lets a story go whose time is over, with its former addresses', () => {
    const paper = publication({
      'content/articles/flood.md': story('expires: 2025-06-01\naliases: /old/\n'),
    });
    paper.run(build);
    const later = ['build', '--clock', '2025-07-01T00:00Z', '--quiet'];
    expect(paper.run(later)).toMatchObject({ code: 0, stderr: '' });
    expect(paper.read('dist/old/index.html')).toContain('This story is gone');
  });

  it('does not miss at an earlier moment what is published later', () => {
    const paper = publication({ 'content/articles/flood.md': story() });
    paper.run(build);
    expect(paper.run(['build', '--clock', '2024-01-01T00:00Z', '--quiet'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(ledgerOf(paper)).toHaveLength(1);
  });

  it('says what is wrong in it, and keeps Windows’ line ends', () => {
    const paper = publication({ 'content/articles/flood.md': story() });
    paper.run(build);
    const text = paper.read('content/addresses.lock');
    paper.write('content/addresses.lock', `${text}<<<<<<< HEAD\n\u0007 garbage\n`);
    const { code, stderr } = paper.run(build);
    expect(code).toBe(1);
    expect(stderr).toMatch(/content\/addresses\.lock:\d+:\d+ {2}error/);
    paper.write('content/addresses.lock', text.replaceAll('\n', '\r\n'));
    paper.write('content/articles/rain.md', story());
    expect(paper.run(build).code).toBe(0);
    expect(paper.read('content/addresses.lock').split('\r\n')).toHaveLength(5);
  });
});

const hostile = [
  '/a b/',
  '/{;}/',
  '/$uri/$1/',
  "/it's/",
  '/über/',
  '/~x/',
  '/default/',
  '/(a)/&=+,@!/',
];

describe('Redirects', () => {
  itWithTool('nginx', 'are understood by nginx, whatever stands in an address', async (program) => {
    const long = `/${'x'.repeat(200)}/${'y'.repeat(200)}/`;
    const many = Array.from({ length: 1500 }, (_, n) => `/former/story-number-${n}/`);
    const paper = publication({
      'content/articles/flood.md': story(
        `aliases: ${JSON.stringify([...hostile, long, ...many])}\n`,
      ),
      'content/articles/b.md': story('permalink: "/{b}; $uri/"\naliases: [/to-b/]\n'),
      'content/publication.yml': [
        'hosts: nginx',
        'redirects:',
        '  - {from: /out/, to: "https://example.org/a?b=$uri;}{", status: 302}',
        '  - {from: /seven/, to: "/2024/05/flood/#text", status: 307}',
        '  - {from: /eight/, to: /seven/, status: 308}',
        'gone: [/weg/]',
      ].join('\n'),
    });
    expect(paper.run(build)).toMatchObject({ code: 0, stderr: '' });
    expect(paper.list('dist').filter((path) => path.startsWith('former'))).toEqual([]);
    const ask = await serveWithNginx(program, join(paper.root, 'dist'));
    const flood = { status: 301, location: '/2024/05/flood/' };
    for (const address of [...hostile, long, many[0] ?? '', many[1499] ?? '']) {
      expect([address, await ask(encodeURI(address))]).toEqual([address, flood]);
      expect(await ask(encodeURI(address.slice(0, -1)))).toEqual(flood);
    }
    expect(await ask('/to-b/?x=1')).toEqual({
      status: 301,
      location: '/%7Bb%7D%3B%20%24uri/',
    });
    expect(await ask('/out/')).toEqual({
      status: 302,
      location: 'https://example.org/a?b=%24uri%3B%7D%7B',
    });
    expect(await ask('/seven/')).toEqual({ status: 307, location: '/2024/05/flood/#text' });
    expect(await ask('/eight/')).toEqual({ status: 307, location: '/2024/05/flood/#text' });
    expect(await ask('/weg/')).toEqual({ status: 410 });
    expect(await ask('/2024/05/flood/')).toEqual({ status: 200 });
    expect(await ask('/elsewhere/')).toEqual({ status: 404 });
  });

  it('are refused where an address could be taken for something else', () => {
    const paper = publication({
      'content/articles/flood.md': story(
        'aliases: ["/a\\nb/", "/a\\"b/", "/a*/", "/:x/", "/a\\\\b/"]\n',
      ),
    });
    const { code, stderr } = paper.run(build);
    expect(code).toBe(1);
    expect(stderr.match(/error {2}address-wrong/g)?.length).toBeGreaterThanOrEqual(4);
  });
});
