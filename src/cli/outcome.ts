/** What the process ends with. Documented in docs/cli.md; a script may rely on them. */
export const EXIT = {
  done: 0,
  /** It could not be done: the server does not start, does not answer, or refused. */
  failed: 1,
  /** The command line or a setting is wrong. */
  usage: 2,
  /** What was to be verified is not so. */
  notMet: 3,
  /** The time given ran out. */
  timedOut: 4,
} as const;

/** A command that ends badly: its message goes to the error stream, on one line where it can. */
export class CommandError extends Error {
  override name = 'CommandError';
  /** One of `EXIT`, or that of a command that was run. */
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}
