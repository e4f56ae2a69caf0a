import type { OutputPath } from '../base/path.ts';

/** A file of the finished site. */
export interface OutputFile {
  readonly path: OutputPath;
  readonly contents: string | Uint8Array;
}
