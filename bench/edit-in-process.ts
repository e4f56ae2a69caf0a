import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildIfChanged } from '../src/build-if-changed.ts';
import { type Memory, openMemory } from '../src/store/memory.ts';
import { type BroadsheetSite, broadsheetSite } from './broadsheet.ts';
import { type CorpusStory, clock } from './corpus.ts';
import { withParagraph } from './edits.ts';
import { median } from './median.ts';
import type { Places, Program } from './program.ts';

/**
 * Milliseconds from saving one edited story to a site that is up to date, in a process that built it before and kept its
 * memory, and that is told which file it was, as a preview is: the median of so many edits.
 */
export async function editInProcess(
  program: Program,
  { root, places }: { readonly root: string; readonly places: Places },
  edited: CorpusStory,
  runs: number,
): Promise<number> {
  const options = optionsOf(broadsheetSite(root), places);
  await buildIfChanged(options);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    program.writeStory(withParagraph(edited, 1000 + run));
    const start = performance.now();
    const changed = [join(options.folders.content, 'articles', `${edited.id}.md`)];
    const { outcome } = await buildIfChanged({ ...options, changed });
    times.push(performance.now() - start);
    if (outcome !== 'published') throw new Error(`The build in this process was ${outcome}`);
  }
  return median(times);
}

function optionsOf(
  { root, content, templates, output }: BroadsheetSite,
  places: Places,
): Parameters<typeof buildIfChanged>[0] {
  const folders = {
    content,
    templates,
    output,
    public: join(root, 'public'),
    package: places.package,
  };
  let memory: Memory | undefined;
  return {
    folders,
    now: () => Date.parse(clock),
    show: { drafts: false, future: false, expired: false },
    strict: false,
    force: false,
    threads: availableParallelism(),
    openMemory: (folder) => {
      memory ??= openMemory(folder, 'bench');
      return memory;
    },
  };
}
