import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusStory, clock } from './corpus.ts';
import { replaceIn, writeFile } from './files.ts';
import type { Command, Places, Program } from './program.ts';
import { storyFile } from './story-file.ts';
import { authors } from './vocabulary.ts';

/** `lean` does the work of the other programs; `full` prints what a newspaper made with Broadsheet really has. */
export type Templates = 'lean' | 'full';

/** Where the site of the benchmark lies, below its scratch folder. */
export interface BroadsheetSite {
  readonly root: string;
  readonly content: string;
  readonly templates: string;
  readonly output: string;
}

/** The folders of the site in `root`. */
export function broadsheetSite(root: string): BroadsheetSite {
  return {
    root,
    content: join(root, 'content'),
    templates: join(root, 'templates'),
    output: join(root, 'dist'),
  };
}

/** Broadsheet with a site in `root`. */
export function broadsheet(root: string, places: Places, templates: Templates): Program {
  const site = broadsheetSite(root);
  const settings = join(site.content, 'publication.yml');
  const writeStory = (story: CorpusStory): void =>
    writeFile(join(site.content, 'articles', `${story.id}.md`), storyFile(story));
  return {
    name: 'Broadsheet',
    output: site.output,
    layOut: (stories) => {
      rmSync(root, { recursive: true, force: true });
      cpSync(join(places.checkout, 'bench/publication/publication.yml'), settings, {
        recursive: true,
      });
      layOutTemplates(site, places, templates);
      for (const author of authors) writePerson(site, author);
      for (const story of stories) writeStory(story);
    },
    writeStory,
    changeTemplate: (mark) =>
      replaceIn(
        join(site.templates, 'parts/shell.tsx'),
        /data-layout="\d+"/,
        `data-layout="${mark}"`,
      ),
    changeSettings: (mark) => replaceIn(settings, /Edition \d+/, `Edition ${mark}`),
    forget: () => {
      for (const folder of [site.output, join(root, '.broadsheet')])
        rmSync(folder, { recursive: true, force: true });
    },
    command: buildCommand(site, places, '--quiet'),
    countingCommand: buildCommand(site, places, '--json'),
  };
}

function buildCommand({ root }: BroadsheetSite, places: Places, flag: string): Command {
  const cli = join(places.package, 'lib/cli.js');
  const args = [cli, 'build', '--root', root, '--clock', clock, flag];
  return { file: process.execPath, args, folder: root };
}

/** The full templates are those of the package; only the layout lies in the site, so that it can be changed. */
function layOutTemplates(
  { templates: folder }: BroadsheetSite,
  places: Places,
  templates: Templates,
): void {
  if (templates === 'lean') {
    cpSync(join(places.checkout, 'bench/publication/templates'), folder, { recursive: true });
    return;
  }
  const shell = join(folder, 'parts/shell.tsx');
  cpSync(join(places.package, 'templates/parts/shell.tsx'), shell, { recursive: true });
  replaceIn(shell, /<body /, '<body data-layout="0" ');
}

/** Authors have files, so that they have pages although guests of interviews have none. */
function writePerson({ content }: BroadsheetSite, name: string): void {
  const file = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
  writeFile(join(content, 'people', `${file}.md`), `---\nname: ${name}\n---\n`);
}
