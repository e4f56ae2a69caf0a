import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stateFolder } from './manifest.ts';
import { checkPlace, realPlace } from './place.ts';
import { diskProblem, type Problem } from './problem.ts';

/** The folder in which builds into one output keep what they know of each other. */
export interface State {
  readonly folder: string;
  /** Take the folder away again if it is new: a build that is refused leaves no trace. */
  readonly discard: () => void;
}

/** Make sure that there is such a folder beside `output`; or say why nothing may be written to that output at all. */
export function prepareState(
  output: string,
  sources: Readonly<Record<string, string>>,
): { readonly state: State } | { readonly problem: Problem } {
  const place = realPlace(output);
  const misplaced = checkPlace(place, sources);
  if (misplaced) return { problem: misplaced };
  const folder = stateFolder(place);
  const [made] = [dirname(folder), folder].filter((path) => !existsSync(path));
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(dirname(folder), '.gitignore'), '*\n');
  } catch (error) {
    return { problem: diskProblem(error) };
  }
  return {
    state: {
      folder,
      discard: () => {
        if (made !== undefined) rmSync(made, { recursive: true, force: true });
      },
    },
  };
}
