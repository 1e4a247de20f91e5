import type { Words } from '../../core/words.ts';

/** A fault of a CSV file, where a person finds it. */
export interface CsvProblem {
  /** From 1, the header's own; that of the row's first line. */
  readonly line: number;
  /** As the header spells it; null: the row as a whole. */
  readonly column: string | null;
  readonly words: Words;
}
