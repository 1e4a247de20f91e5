import { didYouMean } from '../../core/did-you-mean.ts';
import { anchorOf, REFUSALS } from '../../refusal-catalogue.ts';
import { act, type Define } from '../act.ts';
import { renderTable } from '../io.ts';
import { matchesWords } from '../match-words.ts';
import { CommandError } from '../outcome.ts';

interface Refusal {
  readonly layer: string;
  readonly id: string;
  readonly status: number;
  readonly code: number | string | null;
  readonly message: string | null;
  readonly when: string;
  readonly advice: string;
  readonly source: string;
  readonly doc: string;
}

const listRefusals = (): readonly Refusal[] =>
  REFUSALS.flatMap(({ name, rows }) =>
    rows.map(({ id, status, code, message, when, advice, source }) => ({
      layer: name,
      id,
      status,
      code,
      message,
      when,
      advice,
      source,
      doc: `docs/refusals.md#${anchorOf(id, name)}`,
    })),
  );

const renderRow = ({ layer, id, status, code, message, when, advice, source, doc }: Refusal, bold: (text: string) => string): string =>
  `${bold(`${status} ${code ?? ''} ${id}`)} (${layer}, ${source})\n  message  ${message ?? ''}\n  when     ${when}\n  change   ${advice}\n  more     ${doc}\n`;

/** Those of a code or a name when there are some, else those that hold every word. */
function find(all: readonly Refusal[], words: readonly string[]): readonly Refusal[] {
  const [word = ''] = words;
  const named = words.length === 1 ? all.filter(({ id, code }) => id === word || String(code) === word) : [];
  if (named.length > 0) return named;
  return all.filter((row) => matchesWords(words, Object.values(row)));
}

/** `apim-sandbox errors`: the refusal catalogue, without a server. */
export const defineErrors: Define = (command, { io, environment }) => {
  command.argument('[WORD...]', 'a code (900804), a name (quota-exceeded), or words that the refusal holds');
  act(command, { io, environment }, async ({ args }) => {
    const all = listRefusals();
    const found = find(all, args);
    if (found.length === 0) {
      const asked = args.join(' ');
      const names = all.flatMap(({ id, code }) => [id, String(code)]);
      throw new CommandError(
        `no refusal has the code, the name or the words "${asked}"${didYouMean(asked, names)}; "apim-sandbox errors" lists them`,
      );
    }
    const rows = found.map(({ layer, status, code, id, when }) => [layer, String(status), String(code ?? ''), id, when]);
    const isDetailed = args.length > 0 && found.length <= 8;
    const text = isDetailed
      ? found.map((row) => renderRow(row, io.bold)).join('\n')
      : renderTable(['layer', 'HTTP', 'code', 'X-Sandbox-Error', 'when'], rows, io.bold);
    return { json: { errors: found }, text };
  });
};
