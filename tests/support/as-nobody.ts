/** Run something as a user without rights: root may read everything, other users are what they are. */
export function asNobody<Result>(run: () => Result): Result {
  const user = process.geteuid?.();
  if (user !== 0) return run();
  process.seteuid?.(65_534);
  try {
    return run();
  } finally {
    process.seteuid?.(user);
  }
}
