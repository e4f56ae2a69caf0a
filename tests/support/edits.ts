import { readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { BuildOptions } from '../../src/pipeline/build-options.ts';
import { picture } from './pictures.ts';
import { listFiles, writeFiles } from './scratch.ts';

/** What may lie where a story names its lead picture: two sizes, two colours, one that ends too early. */
const [small = Buffer.alloc(0), ...others] = await Promise.all([
  picture({ width: 24, height: 16 }),
  picture({ width: 24, height: 16, colours: ['#00ff00', '#000000'], position: true }),
  picture({ width: 20, height: 50, colours: ['#ffff00', '#ffffff'] }),
]);
const photographs = [small, ...others, small.subarray(0, small.length - 40)];

/** What a newsroom does between two builds: a kind of change, and numbers that say which. */
export interface Edit {
  readonly kind: keyof typeof changes;
  readonly which: number;
  readonly how: number;
}

/** The publication that is edited, and the options with which it is built. */
export interface Newsroom {
  readonly root: string;
  readonly options: Pick<BuildOptions, 'now' | 'show' | 'ledger' | 'allowRemoved'> & {
    readonly baseUrl?: string;
  };
}

/** Make an edit; gives the newsroom as it is afterwards. */
export function make({ kind, which, how }: Edit, newsroom: Newsroom): Newsroom {
  return changes[kind](newsroom, which, how) ?? newsroom;
}

type Change = (newsroom: Newsroom, which: number, how: number) => Newsroom | undefined;

const changes = {
  write: ({ root }, which, how) => put(root, `content/articles/s${which}.md`, story(which, how)),
  interview: ({ root }, which, how) =>
    put(root, `content/interviews/i${which % 3}.md`, interview(which, how)),
  words: ({ root }, which, how) => {
    const texts = listFiles(join(root, 'content')).filter((path) =>
      /^(?:articles|interviews)\/.*\.md$/.test(path),
    );
    const path = texts[which % Math.max(1, texts.length)];
    if (path === undefined) return;
    const place = join(root, 'content', path);
    const text = readFileSync(place, 'utf8').replace(/\s*Late words \d+\.$/, '');
    writeFileSync(place, `${text}\n\nLate words ${how}.`);
  },
  undated: ({ root }, which, how) =>
    how % 3 === 0
      ? put(root, 'content/articles/undated.md', `# Undated ${which}\n\nText.`)
      : remove(root, 'content/articles/undated.md'),
  remove: ({ root }, which) => remove(root, `content/articles/s${which}.md`),
  rename: ({ root }, which) => {
    const names = listFiles(join(root, 'content/articles'));
    const name = names[which % Math.max(1, names.length)];
    if (name === undefined) return;
    const target = name.startsWith('s') ? `t${name.slice(1)}` : `s${name.slice(1)}`;
    renameSync(join(root, 'content/articles', name), join(root, 'content/articles', target));
  },
  // What the ledger asks of whoever renames a story: take the former address along.
  renameWithAlias: ({ root }, which, how) => {
    const names = listFiles(join(root, 'content/articles')).filter((path) => /^s\d/.test(path));
    const name = names[which % Math.max(1, names.length)];
    const known = urlsIn(root, name ?? '');
    if (name === undefined || known.length === 0) return;
    const place = join(root, 'content/articles', name);
    const text = readFileSync(place, 'utf8').replace(/^(?:aliases|slug): .*\n/gm, '');
    const fields = `slug: moved-${which}-${how}\naliases: [${known.join(', ')}]`;
    writeFileSync(place, text.replace('---\n', `---\n${fields}\n`));
  },
  ledger: ({ root }, which, how) => {
    const place = join(root, 'content/addresses.lock');
    if (how % 4 === 0) return remove(root, 'content/addresses.lock');
    const lines = listFiles(join(root, 'content')).includes('addresses.lock')
      ? readFileSync(place, 'utf8').split('\n')
      : [];
    if (lines.length < 3) return;
    // Forget one, as after a merge that went wrong, or give one twice, as after one that went well.
    const at = 2 + (which % (lines.length - 2));
    const changed = how % 4 === 1 ? [...lines, lines[at] ?? ''] : lines.toSpliced(at, 1);
    writeFileSync(place, changed.join(how % 4 === 2 ? '\r\n' : '\n'));
  },
  allowRemoved: (newsroom, _, how) => ({
    ...newsroom,
    options: { ...newsroom.options, allowRemoved: how % 3 > 0 },
  }),
  person: ({ root }, which, how) =>
    how % 4 === 0
      ? remove(root, 'content/people/ada-moreau.md')
      : put(
          root,
          'content/people/ada-moreau.md',
          `---\nname: Ada Moreau\njobTitle: Reporter ${which}\n---\n\nWrites about rivers.`,
        ),
  tag: ({ root }, which, how) =>
    how % 4 === 0
      ? remove(root, 'content/tags/rivers.md')
      : put(
          root,
          'content/tags/rivers.md',
          `---\nname: Rivers ${which}\naliases: [Streams]\n---\n`,
        ),
  section: ({ root }, which, how) =>
    how % 4 === 0
      ? remove(root, 'content/sections/climate.md')
      : put(root, 'content/sections/climate.md', `---\nname: Climate ${which}\n---\n\nWarm.`),
  page: ({ root }, which, how) =>
    how % 3 === 0
      ? remove(root, 'content/pages/about.md')
      : put(root, 'content/pages/about.md', `---\nheadline: About us ${which}\n---\n\nWe print.`),
  settings: ({ root }, which, how) => put(root, 'content/publication.yml', settings(which, how)),
  template: ({ root }, which, how) => {
    const [kind = 'tag'] = [['article', 'tag', 'front', 'person'][which % 4]];
    const text = `export const template = ({ view }) => <p id="v${how}">{JSON.stringify(view)}</p>;`;
    return put(root, `templates/${kind}.tsx`, text);
  },
  style: ({ root }, _, how) => put(root, 'templates/styles/main.css', `p { margin: ${how}px }`),
  copied: ({ root }, which, how) =>
    how % 3 === 0
      ? remove(root, `public/files/${which}.txt`)
      : put(root, `public/files/${which}.txt`, `Text ${how}`),
  picture: ({ root }, which, how) =>
    put(root, `content/articles/p${which % 2}.svg`, `<svg xmlns="x" id="${how}"/>`),
  photograph: ({ root }, which, how) =>
    how % 6 === 0
      ? remove(root, `content/articles/q${which % 2}.jpg`)
      : put(root, `content/articles/q${which % 2}.jpg`, photographOf(how)),
  clock: (newsroom, which) => ({
    ...newsroom,
    options: { ...newsroom.options, now: () => Date.UTC(2024, which, 15) },
  }),
  shown: (newsroom, _, how) => ({
    ...newsroom,
    options: {
      ...newsroom.options,
      show: { drafts: how % 2 === 0, future: how % 3 === 0, expired: how % 5 === 0 },
    },
  }),
  address: ({ options: { baseUrl: _, ...options }, ...newsroom }, which, how) => ({
    ...newsroom,
    options: how % 2 === 0 ? options : { ...options, baseUrl: `https://n${which}.example/p` },
  }),
  tamper: ({ root }, which, how) => {
    const files = listFiles(join(root, 'dist'));
    const path = files[(which * 24 + how) % Math.max(1, files.length)];
    if (path === undefined) return;
    if (how % 2 === 0) rmSync(join(root, 'dist', path));
    else writeFileSync(join(root, 'dist', path), 'Somebody was here');
  },
  forget: ({ root }, which) => {
    const state = join(root, '.broadsheet');
    const files = listFiles(state).filter((path) =>
      /\.(?:json|bin|pack)$|pictures|search/.test(path),
    );
    const path = files[which % Math.max(1, files.length)];
    if (path !== undefined && !path.endsWith('manifest.bin'))
      truncateSync(join(state, path), which);
  },
} satisfies Readonly<Record<string, Change>>;

/** Any edit. */
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Edit['kind']>('write') },
    { weight: 6, arbitrary: fc.constant<Edit['kind']>('words') },
    { weight: 2, arbitrary: fc.constant<Edit['kind']>('photograph') },
    { weight: 10, arbitrary: fc.constantFrom(...(Object.keys(changes) as Edit['kind'][])) },
  ),
  which: fc.nat(9),
  how: fc.nat(23),
});

function put(root: string, path: string, contents: string | Uint8Array): undefined {
  writeFiles(root, { [path]: contents });
}

function remove(root: string, path: string): undefined {
  rmSync(join(root, path), { force: true });
}

/** The addresses of the ledger at which a file of `articles/` stood last. */
function urlsIn(root: string, name: string): readonly string[] {
  if (!listFiles(join(root, 'content')).includes('addresses.lock')) return [];
  return readFileSync(join(root, 'content/addresses.lock'), 'utf8')
    .split(/\r?\n/)
    .flatMap((line) => (line.endsWith(`file=articles/${name}`) ? [line.split(' ')[0] ?? ''] : []));
}

function photographOf(how: number): Uint8Array {
  return photographs[how === 23 ? 3 : how % 3] ?? small;
}

/** A drawing or a photograph in the text, or a link to one. */
function picturesIn(which: number, how: number): readonly string[] {
  const photograph = `q${which % 2}.jpg`;
  const texts: Readonly<Record<number, string>> = {
    2: `![The weir](p${which % 2}.svg)`,
    4: `![The weir](${photograph})`,
    5: `[The weir](${photograph})`,
  };
  const text = texts[how % 9];
  return text === undefined ? [] : [text, ''];
}

/** Its lead picture, and the point of it that must be seen. */
function leadOf(which: number, how: number): string {
  return `image: {src: q${which % 2}.jpg, alt: The weir, focus: [0.${how % 10}, 0.5]}`;
}

/** One story in five is French, and a version of one that is not. */
function languageOf(which: number, how: number): readonly string[] {
  if (how % 5 > 1) return [];
  const key = `translationKey: flood-${which % 3}`;
  return how % 5 === 1 ? ['lang: fr', key] : [key];
}

function story(which: number, how: number): string {
  const month = String(1 + (which % 9)).padStart(2, '0');
  return [
    '---',
    `headline: Story ${which}${how % 7 === 0 ? ` told ${how} times` : ''}`,
    `date: 2024-${month}-0${1 + (how % 3)}`,
    `authors: [${how % 2 === 0 ? 'Ada Moreau' : 'Ben Achter, Cleo Ilves'}]`,
    `section: ${['climate', 'world', 'city'][how % 3]}`,
    `tags: [Rivers, ${['Weirs', 'Rain', 'Streams'][which % 3]}]`,
    ...(how % 4 === 2 ? [] : [`standfirst: The ${which}th flood of the year.`]),
    ...(how % 4 === 3 ? [leadOf(which, how)] : []),
    ...languageOf(which, how),
    ...(how % 11 === 0 ? ['draft: true'] : []),
    ...(how % 5 === 0 ? [`expires: 2024-${month}-20`] : []),
    ...(how % 6 === 0 ? ['series: The Weir', `part: ${1 + which}`] : []),
    ...(how % 9 === 3 ? [`paywall: yes`, `itemReviewed: {name: Weir ${how}}`, 'type: review'] : []),
    ...(how % 8 === 0
      ? ['corrections:', `  - date: 2024-${month}-09`, `    text: It was ${how}.`]
      : []),
    '---',
    '',
    `The water came at night, ${how} metres high. It is the ${which}th time.`,
    '',
    ...(how % 4 === 1 ? [`Read [another story](s${(which + 1) % 10}.md).`, ''] : []),
    ...picturesIn(which, how),
    ...(how % 3 === 2 ? ['#Night #Weirs', ''] : []),
  ].join('\n');
}

function interview(which: number, how: number): string {
  return [
    '---',
    `headline: A talk ${which}`,
    'date: 2024-02-02',
    'standfirst: About the river.',
    'authors: Ada Moreau',
    '---',
    '',
    '**Interview with Dela Fisk, engineer**',
    '',
    '**Ada Moreau:** How high was it?',
    '',
    `**Dela Fisk:** ${how} metres, I think.`,
  ].join('\n');
}

/** In which languages the publication appears, and with which words. */
function spoken(which: number, how: number): readonly string[] {
  return [
    ...(how % 7 === 0 ? [`lang: ${['de', 'uk', 'ar', 'it'][which % 4]}`] : []),
    ...(how % 6 === 1 ? [`words: {archive: Attic ${which}}`] : []),
    ...(how % 4 === 1 ? [`editions: {fr: {name: Le Tarn ${which}}}`] : []),
  ];
}

function settings(which: number, how: number): string {
  const full = which % 2 === 0 ? 'yes' : 'no';
  const perhaps: readonly (readonly [isThere: boolean, ...lines: readonly string[]])[] = [
    [how % 3 === 0, 'permalink: /{year}/{slug}/'],
    [how % 4 === 0, 'hashtags:', '  inline: link'],
    [how % 5 === 0, 'timezone: Europe/Berlin'],
    [how % 6 === 1, 'redirects:', `  - {from: /r${which}/, to: /archive/}`],
    [how % 6 === 2, `gone: [/g${which}/]`, 'hosts: nginx'],
    [how % 12 === 3, 'ledger: no'],
    [how % 3 === 1, 'policies: {masthead: /about/, ethicsPolicy: /nowhere/}'],
    [how % 6 === 2, 'url: https://tarn.example', `shortName: T${which}`],
    [how % 2 === 0, 'search: no'],
    [how % 3 === 2, `exports: {markdown: ${full}, llms: ${full}, text: no, ninjs: yes}`],
    [
      how % 3 === 1,
      'url: https://tarn.example',
      `feeds: {items: ${1 + (which % 3)}, full: ${full}}`,
    ],
  ];
  const chosen = perhaps.flatMap(([isThere, ...lines]) => (isThere ? lines : []));
  return [
    `name: The Tarn ${which}`,
    `pageSize: ${2 + (how % 4)}`,
    ...spoken(which, how),
    ...chosen,
  ].join('\n');
}
