import type { Lang, Words } from '../core/words.ts';

/** One fault of a fixture file, where a person finds it. Lines and columns start at 1. */
export interface FixtureProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, in which entry, and the nearest valid value. */
  readonly what: Words;
}

function inReadingOrder(a: FixtureProblem, b: FixtureProblem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

/** One `file:line:column: what` a line, in reading order, each once. */
export function renderProblems(problems: readonly FixtureProblem[], lang: Lang): string {
  const lines = problems.toSorted(inReadingOrder).map(({ file, line, column, what }) => `${file}:${line}:${column}: ${what[lang]}`);
  return [...new Set(lines)].join('\n');
}

/** Thrown once for all the faults of all the fixture files; its message lists them in English. */
export class FixtureError extends Error {
  override name = 'FixtureError';
  readonly problems: readonly FixtureProblem[];

  constructor(problems: readonly FixtureProblem[]) {
    super(renderProblems(problems, 'en'));
    this.problems = problems.toSorted(inReadingOrder);
  }
}
