import { styleText } from 'node:util';

/** What a command writes to. Machine output goes to `out`, words for people to `tell`. */
export interface Io {
  readonly out: (text: string) => void;
  readonly tell: (text: string) => void;
  readonly bold: (text: string) => string;
}

/** Colours on a terminal only, and not under NO_COLOR (no-color.org). */
export function createIo(environment: NodeJS.ProcessEnv): Io {
  const isPlain = !process.stdout.isTTY || Boolean(environment.NO_COLOR);
  return {
    out: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    bold: (text) => (isPlain ? text : styleText('bold', text)),
  };
}

/** Aligned columns under a line of heads; the last column is not padded. */
export function renderTable(heads: readonly string[], rows: readonly (readonly string[])[], bold: Io['bold'] = (text) => text): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${bold(line(heads))}\n${rows.map((row) => `${line(row)}\n`).join('')}`;
}
