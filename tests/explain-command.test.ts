import { describe, expect, it } from 'vitest';
import { publication } from './support/publication.ts';

const files = {
  'content/articles/flood.md':
    '---\nheadline: Flood\ndate: 2024-05-05\ntags: Rivers\nauthors: Ada Moreau\n---\n\nThe water came.',
  'content/people/ada-moreau.md': '---\nname: Ada Moreau\n---\n\nReports on rivers.',
};

const build = ['build', '--quiet', '--clock', '2025-01-01T00:00Z'];
const explain = (url: string) => ['explain', url, '--clock', '2025-01-01T00:00Z'];

describe('broadsheet explain', () => {
  it('says what a page is made from, and why it was made', () => {
    const paper = publication(files);
    paper.run(build);
    const { code, stdout } = paper.run(explain('/2024/05/flood/'));
    expect(code).toBe(0);
    expect(stdout.replace(/template +\S+\/templates\//, 'template    …/templates/')).toBe(
      [
        '/2024/05/flood/',
        '  file        dist/2024/05/flood/index.html',
        '  template    …/templates/article.tsx (article)',
        '  made from   content/articles/flood.md',
        '              content/people/ada-moreau.md',
        '  last build  Made anew, because it is new',
        '  next build  Would keep it as it is',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['kept it', {}, 'Kept as it was', 'Would keep it as it is'],
    [
      'must make it anew for its own template',
      { 'templates/tag.tsx': 'export const template = () => <p>Tag</p>;' },
      'Kept as it was',
      'Would be made anew, because its template has changed',
    ],
    [
      'must make it anew for the settings',
      { 'content/publication.yml': 'name: The Tarn' },
      'Kept as it was',
      'because what stands round every page has changed',
    ],
    [
      'must make it anew for a story that it shows',
      {
        'content/articles/flood.md': files['content/articles/flood.md'].replace('Flood', 'Deluge'),
      },
      'Kept as it was',
      'because something that it shows has changed',
    ],
  ])('tells of a build that %s', (_, changes, last, next) => {
    const paper = publication(files);
    paper.run(build);
    paper.write(
      'content/articles/other.md',
      '---\nheadline: Other\ndate: 2024-06-01\n---\n\nText.',
    );
    paper.run(build);
    for (const [path, text] of Object.entries(changes)) paper.write(path, text);
    const { stdout } = paper.run(explain('/tags/rivers/'));
    expect(stdout).toContain(`last build  ${last}`);
    expect(stdout).toContain(next);
  });

  it('writes nothing, and takes an address as people type it', () => {
    const paper = publication(files);
    expect(paper.run(explain('https://example.com/tags/rivers')).code).toBe(0);
    expect(paper.list('.').filter((path) => !path.startsWith('content/'))).toEqual([]);
  });

  it('names the nearest address when there is no such page', () => {
    const { code, stderr } = publication(files).run(explain('/tags/river/'));
    expect(code).toBe(2);
    expect(stderr).toContain('There is no page “/tags/river/”');
    expect(stderr).toContain('Did you mean “/tags/rivers/”?');
  });
});
