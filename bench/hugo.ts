import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusStory } from './corpus.ts';
import { replaceIn, writeFile } from './files.ts';
import type { Places, Program } from './program.ts';
import { storyFile } from './story-file.ts';

/** Hugo, the program at `binary`, with a site in `root`. */
export function hugo(root: string, { checkout }: Places, binary: string): Program {
  const output = join(root, 'public');
  const writeStory = (story: CorpusStory): void =>
    writeFile(join(root, 'content/articles', `${story.id}.md`), asHugoWants(storyFile(story)));
  return {
    name: 'Hugo',
    output,
    layOut: (stories) => {
      rmSync(root, { recursive: true, force: true });
      cpSync(join(checkout, 'bench/peers/hugo'), root, { recursive: true });
      for (const story of stories) writeStory(story);
    },
    writeStory,
    changeTemplate: (mark) =>
      replaceIn(join(root, 'layouts/baseof.html'), /data-layout="\d+"/, `data-layout="${mark}"`),
    changeSettings: (mark) => replaceIn(join(root, 'hugo.toml'), /Edition \d+/, `Edition ${mark}`),
    forget: () => {
      for (const folder of [output, join(root, 'resources')])
        rmSync(folder, { recursive: true, force: true });
    },
    command: { file: binary, args: ['--quiet', '--noBuildLock'], folder: root },
  };
}

/** Hugo knows sections by folder only, so that lists of them are made from a taxonomy, which wants a list of names. */
function asHugoWants(text: string): string {
  return text.replace(/^section: (.*)$/m, 'desks: [$1]');
}
