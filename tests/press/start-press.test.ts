import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Href } from '../../src/base/address.ts';
import { english } from '../../src/base/languages/english.ts';
import type { NotFoundView, View } from '../../src/pages/view.ts';
import { type Press, startPress } from '../../src/press/start-press.ts';
import { speechOf } from '../../src/render/speech.ts';
import type { TemplateProps } from '../../src/render/template.ts';
import { newMemory } from '../../src/store/memory.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

const packageFolder = resolve('.');

/** A press with these files in the publication's own template folder. */
async function pressOf(files: Readonly<Record<string, string>>) {
  const own = scratchFolder();
  writeFiles(own, files);
  return startPress([own, resolve('templates')], packageFolder, newMemory());
}

async function workingPress(files: Readonly<Record<string, string>>): Promise<Press> {
  const { press, diagnostics } = await pressOf(files);
  expect(diagnostics).toEqual([]);
  if (press === undefined) throw new Error('There should be a press');
  return press;
}

const view: NotFoundView = { kind: 'not-found', sections: [] };
const props: TemplateProps<View> = {
  view,
  metadata: { title: 'Gone <b>', lang: 'en', dir: 'ltr', openGraph: [] },
  frame: {
    publication: { name: 'The Tarn & Sea', lang: 'en', dir: 'ltr', home: '/' as Href },
    language: english,
    sections: [],
    lists: [],
    pages: [],
    publisher: { type: 'NewsMediaOrganization', policies: {} },
  },
  speech: speechOf(english),
  prose: [],
  assets: {},
  jsonLd: () => '',
};

describe('startPress()', () => {
  it('renders whole documents with our own templates, every value escaped', async () => {
    const { templates } = await workingPress({});
    const html = templates.render('not-found', props);
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(html).toContain('The Tarn &amp; Sea');
    expect(html).toContain('<title>Gone &lt;b></title>');
  });

  it('takes a template of the publication in place of ours, and gives it our parts', async () => {
    const { templates } = await workingPress({
      'not-found.tsx': `
        import { Shell } from './parts/shell.tsx';
        export const template = (props) => <Shell {...props}><h1>Lost at sea</h1></Shell>;`,
    });
    expect(templates.render('not-found', props)).toContain(
      '<main id="main"><h1>Lost at sea</h1></main>',
    );
  });

  it('takes a part of the publication also where our own templates import it', async () => {
    const { templates } = await workingPress({
      'parts/masthead.tsx': 'export const Masthead = () => <header>Our own masthead</header>;',
    });
    expect(templates.render('not-found', props)).toContain('<header>Our own masthead</header>');
  });

  it('names styles and scripts by their contents', async () => {
    const first = await workingPress({ 'styles/main.css': 'p { color: red }' });
    const again = await workingPress({ 'styles/main.css': 'p { color: red }' });
    const other = await workingPress({ 'styles/main.css': 'p { color: blue }' });
    expect(first.assets.paths['main.css']).toMatch(/^assets\/main-[\da-f]{10}\.css$/);
    expect(again.assets.paths).toEqual(first.assets.paths);
    expect(other.assets.paths['main.css']).not.toBe(first.assets.paths['main.css']);
    expect(other.assets.paths['main.js']).toBe(first.assets.paths['main.js']);
  });

  it('takes a sheet of the publication where our own style imports it, and files that styles name', async () => {
    const { assets } = await workingPress({
      'styles/main.css': "@import './own.css';",
      'styles/own.css': "body { background: url('./paper.svg') }",
      'styles/paper.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    const style = assets.files.find(({ path }) => path === assets.paths['main.css']);
    const picture = assets.files.find(({ path }) => path.endsWith('.svg'));
    expect(picture?.path).toMatch(/^assets\/paper-[\dA-Z]{8}\.svg$/);
    expect(new TextDecoder().decode(style?.contents())).toContain(
      picture?.path.replace('assets/', ''),
    );
  });

  it('says where a template cannot be compiled, and where a style cannot', async () => {
    const { press, diagnostics } = await pressOf({
      'front.tsx': 'export const template = () => null;\nconst broken = ;\n',
      'styles/main.css': "@import './missing.css';",
    });
    expect(press).toBeUndefined();
    expect(diagnostics.map(({ code, place }) => ({ code, ...place }))).toEqual([
      { code: 'template-wrong', folder: 'templates', path: 'front.tsx', line: 2, column: 16 },
      { code: 'template-wrong', folder: 'templates', path: 'styles/main.css', line: 1, column: 9 },
    ]);
  });

  it('knows the line of a template that throws while it renders', async () => {
    const { templates } = await workingPress({
      'not-found.tsx':
        'export const template = (props) => {\n  return <p>{props.view.nothing.at(0)}</p>;\n};',
    });
    let caught: unknown;
    try {
      templates.render('not-found', props);
    } catch (error) {
      caught = error;
    }
    expect(templates.placeOf(caught)).toMatchObject({
      folder: 'templates',
      path: 'not-found.tsx',
      line: 2,
    });
    expect(templates.placeOf('no error at all')).toBeUndefined();
  });
});
