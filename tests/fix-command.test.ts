import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publication } from './support/publication.ts';

const seed = readFileSync('tests/publications/pasted-seed/content/articles/seed.md', 'utf8');

describe('broadsheet fix --write-front-matter', () => {
  it('writes what was guessed, after which nothing is guessed and the page is the same', () => {
    const { run, read } = publication({ 'content/articles/2024-11-11-seed.md': seed });
    run();
    const page = read('dist/2024/11/seed/index.html');
    const file = 'content/articles/2024-11-11-seed.md';
    expect(run(['fix', '--write-front-matter', file])).toEqual({
      code: 0,
      stdout: `${file}: added headline, date, tags, speakers\n`,
      stderr: '',
    });
    expect(read(file)).toBe(
      [
        '---',
        'headline: Donald Trump promised to end the wars',
        'date: 2024-11-11',
        'tags: [Stop, escalation, Tempo]',
        'speakers:',
        '  Dr. Mitchell:',
        '    name: Sarah Mitchell',
        '    honorificPrefix: Dr.',
        '    jobTitle: International Relations Expert',
        '---',
        '',
        seed,
      ].join('\n'),
    );
    expect(run()).toMatchObject({ code: 0, stderr: '' });
    expect(read('dist/2024/11/seed/index.html')).toBe(page);
    expect(run(['fix', '--write-front-matter', file]).stdout).toBe(`${file}: nothing to add\n`);
  });

  it('writes nothing with --dry-run, and shows the lines', () => {
    const { run, read } = publication({
      'content/flood.md': 'The water came at night. It stood.\n',
    });
    expect(run(['fix', '--write-front-matter', '--dry-run', 'content/flood.md']).stdout).toBe(
      'content/flood.md: would add headline\n  + ---\n  + headline: The water came at night\n  + ---\n  + \n',
    );
    expect(read('content/flood.md')).toBe('The water came at night. It stood.\n');
  });

  it('keeps fields that are there, under whatever name', () => {
    const text =
      '---\ntitle: Mine\nkeywords: [Own]\n---\n**Q:** Why?\n\n**A:** So.\n\n**Q:** How?\n\n**A:** Thus.\n\n#Tarn\n';
    const { run, read } = publication({ 'content/flood.md': text });
    expect(run(['fix', '--write-front-matter', 'content/flood.md']).stdout).toBe(
      'content/flood.md: added type\n',
    );
    expect(read('content/flood.md')).toBe(text.replace('[Own]\n', '[Own]\ntype: interview\n'));
  });

  it('writes the names that “speakers” and the heading tell, and not what labels say', () => {
    const text =
      '---\nheadline: A\ndate: 2024-05-01\ntype: interview\n---\n## Entretien avec Mme Hélène Le Goff, maire\n\n**Editor:** Why?\n\n**Mme Le Goff:** So.\n\n**Le Goff (laughing):** And so.\n';
    const { run, read } = publication({ 'content/flood.md': text });
    expect(run(['fix', '--write-front-matter', 'content/flood.md']).stdout).toBe(
      'content/flood.md: added speakers\n',
    );
    const told = '    name: Hélène Le Goff\n    honorificPrefix: Mme\n    jobTitle: maire\n';
    expect(read('content/flood.md')).toContain(
      `speakers:\n  Mme Le Goff:\n${told}  Le Goff (laughing):\n${told}---\n`,
    );
    expect(run(['build', '--clock', '2025-01-01T00:00Z'])).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['---\ntitle: ""\n---\nThe water came. It stood.\n', '---\nheadline: The water came\n---\n'],
    ['---\nheadline:\n---\nThe water came. It stood.\n', '---\nheadline: The water came\n---\n'],
  ])('writes a field that is empty: %j', (text, written) => {
    const { run, read } = publication({ 'content/flood.md': text });
    expect(run(['fix', '--write-front-matter', 'content/flood.md']).stdout).toBe(
      'content/flood.md: added headline\n',
    );
    expect(read('content/flood.md')).toBe(`${written}The water came. It stood.\n`);
  });

  it.each([
    [['fix', 'content/flood.md'], 'Say what to fix'],
    [['fix', '--write-front-matter'], 'names no files'],
    [['fix', '--write-front-matter', 'flood.md'], 'does not lie in the content folder'],
    [['fix', '--write-front-matter', 'content/none.md'], 'There is no story'],
  ])('ends with 2: broadsheet %j', (args, message) => {
    const { run } = publication({ 'content/flood.md': 'Text.' });
    const { code, stderr } = run(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('ends with 1 and changes nothing when a file has a mistake', () => {
    const text = '---\ndate: 2024-02-30\n---\nText.\n';
    const { run, read } = publication({ 'content/flood.md': text });
    const { code, stderr } = run(['fix', '--write-front-matter', 'content/flood.md']);
    expect(code).toBe(1);
    expect(stderr).toContain('date-wrong');
    expect(read('content/flood.md')).toBe(text);
  });
});
