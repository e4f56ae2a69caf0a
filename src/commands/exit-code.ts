/** What the command tells whoever started it. */
export const exitCode = {
  fine: 0,
  contentErrors: 1,
  usage: 2,
  checksFailed: 3,
  publishingFailed: 4,
  /** A mistake in Broadsheet itself (`EX_SOFTWARE` of sysexits.h). */
  ownMistake: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
