import type { Define } from '../act.ts';
import type { Io } from '../io.ts';
import type { Answered } from '../server.ts';
import { actOnBac } from '../server-command.ts';

type Explained = Answered<'GET /explain/{correlationId}'>['explained'][number];

const MARKS: Readonly<Record<string, string>> = { passed: '+', refused: 'x', answered: '=', injected: '!' };

const section = (title: string, lines: readonly string[], bold: Io['bold']): string =>
  lines.length === 0 ? '' : `\n${bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;

function render({ call, summary, path, error, change, quotas, closedFields, doc }: Explained, bold: Io['bold']): string {
  const checks = path
    .filter(({ outcome }) => outcome !== 'not reached' && outcome !== 'skipped')
    .map(({ check, outcome, detail }) => `${MARKS[outcome] ?? ' '} ${check}: ${outcome}${detail === null ? '' : `, ${detail}`}`);
  return [
    `${bold(`${call.status} ${call.api ?? ''} ${call.operation}`)} at ${call.at}\n${summary}\n`,
    section('Checks', checks, bold),
    section('What would let it pass', change, bold),
    section('Error', error ? [`${error.id} (${error.source}): ${error.when}`] : [], bold),
    section(
      'Quotas of the minute',
      quotas.map(({ of, used, limit }) => `${of}: ${used} of ${limit}`),
      bold,
    ),
    section(
      'Fields that the habilitation closes',
      closedFields.map(({ field, opens }) => `${field} (${opens.join(', ')})`),
      bold,
    ),
    doc === null ? '' : `\n${doc}\n`,
  ].join('');
}

/** `apim-sandbox explain`: the path of a call, check by check, and what to change. */
export const defineExplain: Define = (command, cli) => {
  command.argument('<CORRELATION_ID>', 'X-Correlation-ID of the call').option('--clear', 'shows SPIs whole');
  actOnBac(command, cli, async ({ server, bac, options, args: [correlationId = ''] }) => {
    const spi = options.clear === true ? 'clear' : undefined;
    const told = await server.ask('GET /explain/{correlationId}', { path: { correlationId }, query: { bac, spi } });
    return { json: told, text: told.explained.map((one) => render(one, cli.io.bold)).join('\n') };
  });
};
