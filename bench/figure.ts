import type { Spread } from './statistics.ts';

/** One line of the table. Null: this system does not tell. */
export interface Figure {
  readonly group: string;
  readonly what: string;
  readonly unit: string;
  readonly median: number | null;
  /** Absent: one measure, or a median of medians. */
  readonly min?: number;
  readonly max?: number;
  readonly target?: Target;
}

export interface Target {
  readonly wanted: string;
  /** Null: not measured, or reached by a figure that the machine made too kind. */
  readonly reached: boolean | null;
}

/** A figure by its median, with what it should be. */
export function figure(
  group: string,
  what: string,
  unit: string,
  value: Spread | number | null,
  limit?: { readonly atLeast?: number; readonly atMost?: number },
): Figure {
  const spread = typeof value === 'object' && value !== null ? value : { median: value };
  return { group, what, unit, ...spread, ...(limit && { target: judge(spread.median, limit) }) };
}

function judge(measured: number | null, { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number }): Target {
  const wanted = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  if (measured === null) return { wanted, reached: null };
  return { wanted, reached: atLeast === undefined ? measured <= (atMost ?? 0) : measured >= atLeast };
}

const show = (value: number | null | undefined): string => {
  if (value === undefined) return '';
  if (value === null) return 'n/a';
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
};

const VERDICTS = { true: 'reached', false: 'NOT reached', null: 'undecided' };

/** All the figures in one table, a blank line between the groups. */
export function renderFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, unit, median, min, max, target }) => [
    what,
    unit,
    show(median),
    show(min),
    show(max),
    target?.wanted ?? '',
    target ? VERDICTS[`${target.reached}`] : '',
  ]);
  const heads = ['', 'unit', 'median', 'min', 'max', 'wanted', ''];
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  // Words to the left, numbers to the right.
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column >= 2 && column <= 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const lines = rows.map((row, rank) => {
    const { group } = figures[rank] ?? { group: '' };
    return figures[rank - 1]?.group === group ? line(row) : `\n${group}\n${line(row)}`;
  });
  return `${line(heads)}\n${lines.join('\n')}`;
}
