/** One fault of a fixture file, where a person finds it. Lines and columns start at 1. */
export interface FixtureProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, in which entry, and the nearest valid value. */
  readonly what: string;
}

function inReadingOrder(a: FixtureProblem, b: FixtureProblem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

/** Thrown once for all the faults of all the fixture files; its message has one `file:line:column: what` a line. */
export class FixtureError extends Error {
  readonly problems: readonly FixtureProblem[];

  constructor(problems: readonly FixtureProblem[]) {
    const sorted = problems.toSorted(inReadingOrder);
    const lines = new Set(sorted.map(({ file, line, column, what }) => `${file}:${line}:${column}: ${what}`));
    super([...lines].join('\n'));
    this.name = 'FixtureError';
    this.problems = sorted;
  }
}
