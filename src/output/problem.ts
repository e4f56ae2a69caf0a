/** Why an output folder cannot be used, or a site not be published. */
export interface Problem {
  /** `place`: the folder is the wrong one, so the command must change; `disk`: the machine would not have it. */
  readonly kind: 'place' | 'disk';
  /** One sentence, no final period. */
  readonly message: string;
  readonly hint: string;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it lies on a disk that cannot be written to',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than the disk allows',
  EMFILE: 'too many files are open on this machine',
  ENFILE: 'too many files are open on this machine',
  ENAMETOOLONG: 'its name is too long for this disk',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'a folder stands where a file is needed',
};

/** The problem behind an error of the file system; anything else is thrown on. */
export function diskProblem(error: unknown): Problem {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const path = 'path' in error ? String(error.path) : 'the output folder';
  const reason = reasons[String(error.code)] ?? String(error.code);
  return {
    kind: 'disk',
    message: `“${path}” cannot be written: ${reason}`,
    hint: 'Nothing was published: the site is as it was before. Mend the cause, then build again',
  };
}
