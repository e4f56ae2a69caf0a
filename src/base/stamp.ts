/** What a file system tells of a file without opening it: as long as none of it changes, nor did the contents. */
export interface Stamp {
  /** In bytes. */
  readonly size: number;
  /** When the contents changed, in milliseconds since 1970. */
  readonly modified: number;
  /** When anything about the file changed, its name and rights included; a copy cannot set it back. */
  readonly changed: number;
  readonly inode: number;
}

/** The stamp in what `lstat` gives. */
export function stampOf(stats: {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}): Stamp {
  return { size: stats.size, modified: stats.mtimeMs, changed: stats.ctimeMs, inode: stats.ino };
}

/** Do two stamps tell of one file that nobody has changed? */
export function isSameStamp(one: Stamp, other: Stamp): boolean {
  return (
    one.size === other.size &&
    one.modified === other.modified &&
    one.changed === other.changed &&
    one.inode === other.inode
  );
}
