import type { Lot } from './entries.ts';

/** A file of generated fixtures; `path` is relative to the folder. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

export interface RenderOptions {
  readonly format: 'yaml' | 'json';
  /** Lines that say how the entries were made; JSON has no room for them. */
  readonly head: readonly string[];
}

/** Text that YAML reads as it stands, in a block and between braces: anything else is written between quotes. */
const PLAIN = /^[\p{L}\d][\p{L}\d .'’;/()+-]*[\p{L}\d.)]$|^[\p{L}\d]$/u;
/** Words that YAML's core schema would read as something else than text. */
const WORDS = /^(null|true|false|yes|no|on|off|y|n)$/i;

function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) && !WORDS.test(value) ? value : JSON.stringify(value);
}

/** A value on one line, as the built-in files have them: `{ 1AJ: 29480 }`, `[lea-moreau]`. */
function flow(value: unknown): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** Prose that holds a comma or a colon may stand unquoted in a block, never between braces. */
const PROSE = /^[\p{L}\d][\p{L}\d .,'’;/()+-]*[\p{L}\d.)]$/u;

const block = (value: unknown): string => (typeof value === 'string' && PROSE.test(value) && !WORDS.test(value) ? value : flow(value));

function lines(key: string, value: unknown): string[] {
  if (key !== 'annees') return [`  ${key}: ${block(value)}`];
  const years = Object.entries(value as object).flatMap(([year, said]) =>
    Array.isArray(said) ? [`    ${year}:`, ...said.map((period) => `      - ${flow(period)}`)] : [`    ${year}: ${flow(said)}`],
  );
  return ['  annees:', ...years];
}

const entry = (fields: object): string =>
  `-${Object.entries(fields)
    .flatMap(([key, value]) => lines(key, value))
    .join('\n')
    .slice(1)}\n`;

function renderYaml(head: readonly string[], entries: readonly object[]): string {
  return `${head.map((line) => `# ${line}\n`).join('')}\n${entries.map(entry).join('\n')}`;
}

/** One entry a line: a difference between two files is readable. */
const renderJson = (entries: readonly object[]): string =>
  entries.length === 0 ? '[]\n' : `[\n${entries.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;

/** The files of a lot: `personas/0001.json`, `situations/0001.json`. */
function renderLot({ personas, situations }: Lot, rank: number, { format, head }: RenderOptions): readonly GeneratedFile[] {
  const name = `${String(rank).padStart(4, '0')}.${format}`;
  const render = (entries: readonly object[]) => (format === 'yaml' ? renderYaml(head, entries) : renderJson(entries));
  return [
    { path: `personas/${name}`, text: render(personas) },
    { path: `situations/${name}`, text: render(situations) },
  ];
}

/** The files of lots, one lot at a time in memory. */
export async function* renderFiles(lots: AsyncIterable<Lot> | Iterable<Lot>, options: RenderOptions): AsyncGenerator<GeneratedFile> {
  let rank = 1;
  for await (const lot of lots) yield* renderLot(lot, rank++, options);
}

/** The head of files: what they are, the command that made them, and the version whose bytes they are. */
export const headOf = (command: string, version: string): readonly string[] => [
  'Données fictives : personnes, adresses, numéros fiscaux et montants sont inventés ; toute ressemblance est fortuite.',
  `Produit par « ${command} », apim-sandbox ${version} : la même commande et la même version donnent les mêmes octets.`,
];
