/** A command that cannot be carried out as it was given. */
export class UsageError extends Error {
  readonly hint: string;

  /** Both one sentence, without final period. */
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
