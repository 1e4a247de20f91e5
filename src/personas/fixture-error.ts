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

const lineOf = ({ file, line, column, what }: FixtureProblem, lang: Lang): string => `${file}:${line}:${column}: ${what[lang]}`;

/** In reading order, each once: what a household says of itself is checked for each of its years. */
const inOrder = (problems: readonly FixtureProblem[]): readonly FixtureProblem[] => [
  ...new Map(problems.toSorted(inReadingOrder).map((problem) => [lineOf(problem, 'en'), problem])).values(),
];

/** One `file:line:column: what` a line, in reading order, each once. */
export const renderProblems = (problems: readonly FixtureProblem[], lang: Lang): string =>
  inOrder(problems)
    .map((problem) => lineOf(problem, lang))
    .join('\n');

/** Thrown once for all the faults of all the fixture files; its message lists them in English. */
export class FixtureError extends Error {
  override name = 'FixtureError';
  readonly problems: readonly FixtureProblem[];

  constructor(problems: readonly FixtureProblem[]) {
    super(renderProblems(problems, 'en'));
    this.problems = inOrder(problems);
  }
}
