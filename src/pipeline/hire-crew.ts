import { join } from 'node:path';
import { type Crew, makeCrew } from '../press/crew.ts';
import type { Memory } from '../store/memory.ts';
import type { BuildOptions } from './build-options.ts';

/** The threads that a build may have: they help each other by way of a store that all of them can reach. */
export function hireCrew(
  { store }: Memory,
  { threads, workerMemory, folders }: Pick<BuildOptions, 'threads' | 'workerMemory' | 'folders'>,
): Crew {
  const size = 'folder' in store ? threads - 1 : 0;
  return makeCrew(size, join(folders.package, 'lib/worker.js'), workerMemory);
}
