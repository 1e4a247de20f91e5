import type { Panne, PanneEffect } from '../core/panne.ts';
import { MAGIC_SPI_PREFIX, spiKey } from '../core/spi.ts';
import { type Catalogue, type CatalogueRow, GATEWAY } from './catalogue.ts';

/** A value that a client sends in place of a person, or of a plate, and that always leads to one fault. */
export interface MagicValue {
  readonly value: string;
  /** Null: on every API that asks for it. */
  readonly api: string | null;
  readonly panne: Panne;
  /** Null: the fault is no error of the platform. */
  readonly row: CatalogueRow | null;
}

/** Third digit of a magic SPI: who answers. */
const DIGITS: Readonly<Record<string, string>> = { [GATEWAY]: '0', 'impot-particulier': '1', r2p: '2', sfip: '3' };
const TRANSPORT_DIGIT = '9';

/** Ids that start so are those of magic values: no fault of a bac may take one. */
export const MAGIC_ID_PREFIX = 'magique-';

/** The faults of transport that have a SPI: six digits, name, effect. */
const TRANSPORTS: readonly (readonly [digits: string, name: string, effect: PanneEffect])[] = [
  ['000502', 'html-502', { html: 502 }],
  ['000503', 'html-503', { html: 503 }],
  ['000504', 'html-504', { html: 504 }],
  ['100002', 'latence-2-s', { latencyMs: 2000 }],
  ['100010', 'latence-10-s', { latencyMs: 10_000 }],
  ['100030', 'latence-30-s', { latencyMs: 30_000 }],
  ['200001', 'coupure-avant-entetes', { cut: 'before-headers' }],
  ['200002', 'coupure-apres-entetes', { cut: 'after-headers' }],
  ['300050', 'corps-tronque', { truncate: 0.5 }],
];

function toSpi(digit: string, digits: string, variant: number): string {
  const firstTen = `${MAGIC_SPI_PREFIX}${digit}${digits}${variant}`;
  return firstTen + spiKey(firstTen);
}

/** HERMES knows nobody: there, the plate of a vehicle chooses, as it does for the outcomes of its lifecycle. */
const toPlate = (code: string, variant: number): string => `PN-${code.padStart(3, '0')}-Z${'ABCDEFGH'[variant]}`;

const toPanne = (name: string, effect: PanneEffect, api: string | null): Panne => ({
  id: `${MAGIC_ID_PREFIX}${name}`,
  match: api === null ? {} : { api },
  when: null,
  effect,
  armedMs: 0,
  untilMs: null,
  profile: null,
  note: null,
});

/** Rank of a row among those of its layer that have its code: it is the last digit, so a new row goes after those of its code. */
const variantOf = (row: CatalogueRow, rows: readonly CatalogueRow[]): number => rows.filter(({ code }) => code === row.code).indexOf(row);

/** Every magic value: one for each error row of the gateway and of each API, then the faults of transport. */
export function listMagicValues(catalogue: Catalogue): readonly MagicValue[] {
  const ofRows = catalogue.flatMap(({ name, errors }) =>
    errors.flatMap((row): MagicValue[] => {
      const digit = DIGITS[name];
      if (digit === undefined && name !== 'hermes') return [];
      const [code, variant] = [String(row.code), variantOf(row, errors)];
      const value = digit === undefined ? toPlate(code, variant) : toSpi(digit, code.padStart(6, '0'), variant);
      const api = name === GATEWAY ? null : name;
      return [{ value, api, row, panne: toPanne(`${name}-${row.id}`, { error: row.id }, api) }];
    }),
  );
  const ofTransport = TRANSPORTS.map(
    ([digits, name, effect]): MagicValue => ({
      value: toSpi(TRANSPORT_DIGIT, digits, 0),
      api: null,
      row: null,
      panne: toPanne(name, effect, null),
    }),
  );
  return [...ofRows, ...ofTransport];
}

/** Where a call may carry a magic value. */
export interface MagicBearer {
  /** As the path or the query has it. */
  readonly spi: string | undefined;
  /** Text of the body. */
  readonly body: string | undefined;
}

export type FindMagic = (bearer: MagicBearer) => Panne | undefined;

const PLATE = /"numeroImmatriculation"\s*:\s*"(PN-\d{3}-Z[A-H])"/;

/** Finds the fault that a call chose by what it carries. */
export function createFindMagic(catalogue: Catalogue): FindMagic {
  let known: ReadonlyMap<string, Panne> | undefined;
  return ({ spi, body }) => {
    const value = spi?.startsWith(MAGIC_SPI_PREFIX) ? spi : body?.includes('"PN-') ? PLATE.exec(body)?.[1] : undefined;
    if (value === undefined) return undefined;
    known ??= new Map(listMagicValues(catalogue).map((magic) => [magic.value, magic.panne]));
    return known.get(value);
  };
}
