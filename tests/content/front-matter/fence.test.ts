import { describe, expect, it } from 'vitest';
import { findFence } from '../../../src/content/front-matter/fence.ts';

const kindOf = (text: string) => {
  const fence = findFence(text);
  return fence.kind === 'wrong' ? `${fence.code} on line ${fence.line}` : fence.kind;
};

describe('findFence()', () => {
  it('parts the fields from the body and says on which line the body begins', () => {
    expect(findFence('---\ntitle: A\ntags: [b]\n---\n\nText\n')).toEqual({
      kind: 'block',
      block: 'title: A\ntags: [b]\n',
      body: '\nText\n',
      bodyLine: 5,
    });
  });

  it.each([
    ['closed by dots', '---\ntitle: A\n...\nText'],
    ['without body', '---\ntitle: A\n---'],
    ['with spaces after the fences', '---  \ntitle: A\n--- \t\nText'],
    ['empty', '---\n---\nText'],
    ['empty but for blank lines', '---\n\n---\nText'],
    ['nothing but a comment, which is no heading to any other tool', '---\n# x\n---\nText'],
    ['nothing but comments', '---\n# About the flood\n#\n\n# draft: yes\n---\nText'],
    ['with nothing but fields in comments', '---\n# draft: yes\n---\nText'],
    ['with a comment first', '---\n# About the flood\ntitle: A\n---\nText'],
    ['with a quoted name', '---\n"title": A\n---\nText'],
    ['with a name in another script', '---\nзаголовок: A\n---\nText'],
    ['with a name that begins with a dollar', '---\n$schema: x\n---\nText'],
    ['with a merge key first', '---\n<<: {title: A}\n---\nText'],
    ['indented', '---\n  title: A\n---\nText'],
    ['indented by a tab', '---\n\ttitle: A\n---\nText'],
    ['in braces', '---\n{title: A}\n---\nText'],
    ['whose first colon lacks its space', '---\ntitle:A\ndate: 2024-01-01\n---\nText'],
  ])('finds front matter that is %s', (_, text) => {
    expect(kindOf(text)).toBe('block');
  });

  it.each([
    ['a text without fence', 'Text\n---\nmore'],
    ['a thematic break before prose', '---\nOnce upon a time.\n---\nThe end.'],
    ['a thematic break that nothing follows', '---'],
    ['two thematic breaks round a heading', '---\n## A heading\n---\nText'],
    ['two thematic breaks round hashtags', '---\n#Stop #Tempo\n---\nText'],
    ['two thematic breaks round a heading with text', '---\n# A heading\nText\n---\nText'],
    ['two thematic breaks round a list', '---\n- one\n- two\n---\nText'],
    ['a thematic break before an address', '---\nhttps://example.com/\n---\nText'],
    ['a longer thematic break', '-----\nText\n-----\n'],
    ['a thematic break with spaces', '--- - -\nText'],
    ['template braces', '---\n{{ title }}\n---\nText'],
  ])('keeps the text of %s', (_, text) => {
    expect(kindOf(text)).toBe('none');
  });

  it.each([
    ['js', 'js'],
    ['javascript', 'javascript'],
    ['JS', 'JS'],
    ['JavaScript', 'JavaScript'],
    [' js ', 'js'],
    ['json', 'json'],
    ['toml', 'toml'],
    ['coffee', 'coffee'],
    ['constructor', 'constructor'],
    ['toString', 'toString'],
    ['__proto__', '__proto__'],
  ])('refuses the language of “---%s”', (spelling, language) => {
    expect(findFence(`---${spelling}\nmodule.exports = {}\n---\nText`)).toEqual({
      kind: 'wrong',
      code: 'front-matter-language',
      line: 1,
      message: `The front matter says it is written in “${language}”, and only YAML is read`,
      hint: 'Begin it with “---” alone and write the fields as “name: value”',
    });
  });

  it.each([
    ['---\ntitle: A\nText that goes on', 'front-matter-unclosed on line 1'],
    ['---\ntitle: A\n---- \n---\nText', 'front-matter-fence on line 3'],
    ['---\ntitle: A\n--- end\n---\nText', 'front-matter-fence on line 3'],
    ['----\ntitle: A\n----\nText', 'front-matter-fence on line 1'],
    ['---yaml\ntitle: A\n---\nText', 'front-matter-fence on line 1'],
    ['--- # mine\ntitle: A\n---\nText', 'front-matter-fence on line 1'],
    ['\n---\ntitle: A\n---\nText', 'front-matter-displaced on line 2'],
    ['\n\n ---\ntitle: A\n---\nText', 'front-matter-displaced on line 3'],
    ['+++\ntitle = "A"\n+++\nText', 'front-matter-language on line 1'],
    ['{\n  "title": "A"\n}\nText', 'front-matter-language on line 1'],
    ['{"title": "A"}\nText', 'front-matter-language on line 1'],
  ])('refuses %j, which would be printed as text', (text, expected) => {
    expect(kindOf(text)).toBe(expected);
  });

  it('takes no time over hostile lines', () => {
    for (const text of ['---\n', 'a'.repeat(500_000), ' '.repeat(500_000), '{"'.repeat(200_000)]) {
      expect(kindOf(`---\n${text}\n---\n`)).toMatch(/none|block/);
      expect(kindOf(text)).toBe('none');
    }
  });
});
