import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { named, parseHtml, textOf } from './support/html.ts';
import { publication } from './support/publication.ts';

const story = '---\nheadline: Rivers rise\ndate: 2024-11-11\n---\n\nThe water came at night.\n';

describe('broadsheet build', () => {
  it('builds a bare folder of Markdown when only content and output are named', () => {
    const { run, read, list } = publication({ 'notes/flood.md': story });
    expect(run(['build', '--content', 'notes', '--out', 'site'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(textOf(parseHtml(read('site/2024/11/flood/index.html')))).toContain(
      'The water came at night.',
    );
    expect(list('dist')).toEqual([]);
  });

  it('builds a publication with nothing in it', () => {
    const { run, read } = publication({ 'content/publication.yml': 'name: The Tarn\n' });
    expect(run()).toMatchObject({ code: 0, stderr: '' });
    expect(textOf(parseHtml(read('dist/index.html')))).toContain('Nothing has been published yet.');
  });

  it('prints a summary of stories, pages and files', () => {
    const { run } = publication({ 'content/flood.md': story });
    expect(run().stdout).toMatch(/^1 story, 9 pages \(1 front, 1 article, /);
    expect(run().stdout).toMatch(/\n0 written, \d+ unchanged, 0 removed in \d+\.\d s → dist\n/);
  });

  it('prints nothing with --quiet, and one JSON object with --json', () => {
    const { run } = publication({ 'content/flood.md': 'Pasted text.' });
    expect(run(['build', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const { code, stdout, stderr } = run(['build', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'published',
      exitCode: 0,
      stories: 1,
      pages: { front: 1, article: 1 },
      changes: { written: [], removed: [] },
      diagnostics: [
        { code: 'date-missing', severity: 'warning', file: 'content/flood.md', line: 1, column: 1 },
        {
          code: 'headline-guessed',
          severity: 'warning',
          file: 'content/flood.md',
          line: 1,
          column: 1,
        },
      ],
    });
  });

  it('writes nothing when there is an error, and leaves yesterday’s site as it was', () => {
    const { run, write, read, list } = publication({ 'content/flood.md': story });
    run();
    const before = list('dist').map((path) => [path, read(`dist/${path}`)]);
    write('content/flood.md', story.replace('11-11', '02-30'));
    write('content/new.md', story);
    const { code, stdout, stderr } = run();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('content/flood.md:3:7  error  date-wrong');
    expect(stderr).toContain('    3 │ date: 2024-02-30\n      │       ^\n');
    expect(stderr).toContain('Nothing was published: 1 error');
    expect(list('dist').map((path) => [path, read(`dist/${path}`)])).toEqual(before);
  });

  it('lets warnings stop it with --strict only', () => {
    const { run, list } = publication({ 'content/flood.md': 'Pasted text.' });
    expect(run(['build', '--strict'])).toMatchObject({ code: 1, stdout: '' });
    expect(list('dist')).toEqual([]);
    expect(run(['build'])).toMatchObject({ code: 0 });
  });

  it('leaves out what may not be seen at the moment of --clock, unless it is asked to show it', () => {
    const dated = (fields: string) => `---\nheadline: Rivers\n${fields}\n---\n\nText.\n`;
    const { run, list, read } = publication({
      'content/now.md': dated('date: 2024-11-11'),
      'content/draft.md': dated('date: 2024-11-11\ndraft: yes'),
      'content/embargoed.md': dated('date: 2024-11-11\nembargo: 2024-11-12T12:00Z'),
      'content/expired.md': dated('date: 2024-11-01\nexpires: 2024-11-10'),
    });
    const stories = (...flags: readonly string[]) => {
      expect(run(['build', ...flags])).toMatchObject({ code: 0 });
      const shown = list('dist').filter(
        (path) => path.endsWith('.html') && !read(`dist/${path}`).includes('page-gone'),
      );
      return shown.flatMap((path) => /^2024\/11\/(.*)\/index\.html$/.exec(path)?.[1] ?? []);
    };
    expect(stories('--clock', '2024-11-12T11:59Z')).toEqual(['now']);
    expect(stories('--clock', '2024-11-12T12:00Z')).toEqual(['embargoed', 'now']);
    expect(stories('--clock', '2024-11-09')).toEqual(['expired']);
    expect(stories('--clock', '2024-11-12', '--drafts')).toEqual(['draft', 'now']);
    expect(stories('--clock', '2024-11-12', '--future')).toEqual(['embargoed', 'now']);
    expect(stories('--clock', '2024-11-12', '--expired')).toEqual(['expired', 'now']);
  });

  it('removes the pages of a story that is gone', () => {
    const { root, run, list } = publication({
      'content/flood.md': story,
      'content/drought.md': story,
    });
    const files = (name: string) => ['html', 'md', 'txt'].map((end) => `11/${name}/index.${end}`);
    run();
    expect(list('dist/2024')).toEqual([...files('drought'), ...files('flood')]);
    rmSync(join(root, 'content/drought.md'));
    expect(run(['build', '--allow-removed']).stdout).toMatch(/[3-9] removed/);
    expect(list('dist/2024')).toEqual(files('flood'));
  });

  it('puts the path of --base-url in front of every link', () => {
    const { run, read } = publication({ 'content/flood.md': story });
    run(['build', '--base-url', 'https://example.com/paper/']);
    const page = parseHtml(read('dist/2024/11/flood/index.html'));
    const hrefs = named(page, 'a').map(({ properties }) => properties['href']);
    expect(
      hrefs.every((href) =>
        /^(?:\/paper\/|#|mailto:|https:\/\/example\.com\/paper\/)/.test(String(href)),
      ),
    ).toBe(true);
    expect(read('dist/2024/11/flood/index.html')).toContain(
      'href="https://example.com/paper/2024/11/flood/"',
    );
  });

  it('takes templates and public files of the publication', () => {
    const { run, read } = publication({
      'content/flood.md': story,
      'templates/parts/colophon.tsx':
        'export const Colophon = () => <footer>Printed on the Tarn</footer>;',
      'public/robots.txt': 'User-agent: *\n',
    });
    expect(run()).toMatchObject({ code: 0 });
    expect(read('dist/index.html')).toContain('<footer>Printed on the Tarn</footer>');
    expect(read('dist/robots.txt')).toBe('User-agent: *\n');
  });

  it('reports a public file that would be written over a page, and a template that fails', () => {
    const { run, list } = publication({
      'content/flood.md': story,
      'public/2024/11/flood/index.html': 'mine',
    });
    expect(run().stderr).toContain('public/2024/11/flood/index.html  error  address-taken');
    const failing = publication({
      'content/flood.md': story,
      'templates/front.tsx': 'export const template = ({ view }) => <p>{view.nothing.at(0)}</p>;\n',
    });
    const { code, stderr } = failing.run();
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /templates\/front\.tsx:1:\d+ {2}error {2}template-wrong\n {2}The template failed on the page “\/”/,
    );
    expect([...list('dist'), ...failing.list('dist')]).toEqual([]);
  });

  it.each([
    [['build', '--drfts'], 'Did you mean --drafts?'],
    [['biuld'], 'Did you mean build?'],
    [['build', '--clock', 'noon'], '“--clock noon” is no moment'],
    [['build', '--base-url', 'example.com'], '“--base-url example.com” is no web address'],
    [['build', '--content', 'none'], 'There is no content folder'],
    [['build', '--out', 'content'], 'Nothing is written to'],
    [['build', '--out', 'content/flood.md'], 'it is a file'],
    [['build', '--out', 'mine'], '“notes.txt”, which Broadsheet did not write'],
    [[], 'Usage: broadsheet'],
  ])('ends with 2 and writes nothing: broadsheet %j', (args, message) => {
    const files = { 'content/flood.md': story, 'mine/notes.txt': 'mine' };
    const { run, list } = publication(files);
    const { code, stdout, stderr } = run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(list('.')).toEqual(Object.keys(files));
  });

  it('ends with 4 and keeps the last site when the disk will not have the new one', () => {
    const { root, run, write, list, read } = publication({ 'content/flood.md': story });
    run();
    const before = list('dist').map((path) => read(`dist/${path}`));
    write('content/flood.md', story.replace('night', 'noon'));
    // A file where a folder is needed stops root, too, whom permissions do not stop.
    rmSync(join(root, '.broadsheet'), { recursive: true });
    write('.broadsheet', '');
    const { code, stderr } = run();
    expect(code).toBe(4);
    expect(stderr).toContain('cannot be written: a file stands where a folder is needed');
    expect(list('dist').map((path) => read(`dist/${path}`))).toEqual(before);
  });

  it('prints help and version', () => {
    const { run } = publication({});
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run(['build', '--help'])).toMatchObject({ code: 0, stderr: '' });
    expect(run(['help', 'build']).stdout).toContain('--base-url <url>');
  });
});
