import { didYouMean } from '../core/did-you-mean.ts';
import { addDuration, parseDuration } from '../core/duration.ts';
import type { PanneEffect, PanneMatch, PanneWhen } from '../core/panne.ts';
import { formatInstant } from '../core/paris-time.ts';
import { type Catalogue, type CatalogueLayer, type CatalogueRow, GATEWAY, OAUTH } from '../pannes/catalogue.ts';
import { HTML_STATUSES } from '../pannes/html-page.ts';
import type { Bac } from '../store/bac.ts';
import { readInstant } from './clock.ts';
import { isAdminRefusal } from './errors.ts';

/** A fault as it is asked, before anything of it is known to exist. */
export interface FaultWish {
  readonly match?: PanneMatch;
  readonly when?: PanneWhen;
  readonly effect?: Omit<PanneEffect, 'cut' | 'latency'> & { readonly cut?: string; readonly latency?: object };
  readonly ttl?: string;
  readonly until?: string;
}

/** What a fault may name. */
export interface FaultContext {
  readonly applications: () => readonly string[];
  readonly hasPersona: (slug: string) => boolean;
  /** Some of them, among which the nearest one is looked for. */
  readonly personas: () => readonly string[];
  readonly catalogue: Catalogue;
}

/** What it may name in a bac. */
export const faultContextOf = ({ applications, personnes }: Bac, catalogue: Catalogue): FaultContext => ({
  applications: () => applications.list().map(({ slug }) => slug),
  hasPersona: (slug) => personnes.findBySlug(slug) !== undefined,
  personas: () => personnes.list({ after: '', limit: NEAREST_AMONG }).map(({ slug }) => slug),
  catalogue,
});

const FIELDS = {
  fault: ['id', 'profile', 'match', 'when', 'effect', 'ttl', 'until', 'note'],
  match: ['api', 'operation', 'application', 'spi', 'persona'],
  when: ['first', 'every'],
  effect: ['error', 'status', 'code', 'html', 'latencyMs', 'latency', 'cut', 'truncate'],
  latency: ['medianMs', 'sigma', 'seed'],
} as const;

const CUTS = ['before-headers', 'after-headers'];

const quote = (word: string | number): string => `"${String(word).slice(0, 64)}"`;
const near = (word: string | number, known: readonly string[]): string => didYouMean(String(word).slice(0, 64), known);
const unknown = (place: string, what: string, word: string | number, known: readonly string[], elsewhere = ''): string =>
  `${place}: unknown ${what} ${quote(word)}${near(word, known) || elsewhere}`;

const LISTED = ': GET /_sandbox/faults/catalogue lists them';

/** Fields that nothing reads; `place` ends with a dot, or is empty. */
function checkFields(value: object | undefined, kind: keyof typeof FIELDS, place: string): string[] {
  const known: readonly string[] = FIELDS[kind];
  return Object.keys(value ?? {})
    .filter((field) => !known.includes(field))
    .map((field) => `${place}${field.slice(0, 64)}: unknown field${near(field, known)}`);
}

/** The layers that can answer the calls that a fault is for; empty when what it names does not exist. */
function layersFor({ api, operation }: PanneMatch, catalogue: Catalogue): readonly CatalogueLayer[] {
  const serving = catalogue.filter(
    (layer) => layer.name !== GATEWAY && (api ?? layer.name) === layer.name && (!operation || layer.operations.includes(operation)),
  );
  const gateway = serving.some(({ name }) => name !== OAUTH) ? catalogue.filter(({ name }) => name === GATEWAY) : [];
  return [...serving, ...gateway];
}

function checkPlace({ api, operation }: PanneMatch, catalogue: Catalogue): string[] {
  const serving = catalogue.filter(({ name }) => name !== GATEWAY);
  const names = serving.map(({ name }) => name);
  if (api !== undefined && !names.includes(api)) return [unknown('match.api', 'API', api, names)];
  const operations = serving.filter(({ name }) => (api ?? name) === name).flatMap((layer) => layer.operations);
  if (operation === undefined || operations.includes(operation)) return [];
  return [unknown('match.operation', `operation${api === undefined ? '' : ` of ${api}`}`, operation, operations, LISTED)];
}

/** Among so many slugs, the nearest one is looked for: a bac may hold a hundred thousand people. */
const NEAREST_AMONG = 1000;

function checkWho({ application, spi, persona }: PanneMatch, { applications, hasPersona, personas }: FaultContext): string[] {
  const issues: string[] = [];
  if (application !== undefined && !applications().includes(application))
    issues.push(unknown('match.application', 'application', application, applications(), ': GET /_sandbox/applications lists them'));
  if (spi !== undefined && !/^\d{13}$/.test(spi)) issues.push(`match.spi: ${quote(spi)} is not 13 digits`);
  if (persona !== undefined && !hasPersona(persona))
    issues.push(unknown('match.persona', 'persona', persona, personas(), ': GET /_sandbox/personas lists them'));
  if (spi !== undefined && persona !== undefined) issues.push('match: give "spi" or "persona", one of them');
  return issues;
}

const rowsOf = (layers: readonly CatalogueLayer[]): CatalogueRow[] => layers.flatMap(({ errors }) => errors);

/** Whose an error is that the calls in view cannot meet. */
function tellElsewhere(is: (row: CatalogueRow) => boolean, catalogue: Catalogue): string {
  const owners = catalogue.filter(({ errors }) => errors.some(is)).map(({ name }) => name);
  return owners.length === 0 ? LISTED : ` here: it is of ${owners.join(', ')}`;
}

function checkError(error: string, rows: readonly CatalogueRow[], catalogue: Catalogue): string[] {
  const ids = [...new Set(rows.map(({ id }) => id))];
  if (ids.includes(error)) return [];
  const elsewhere = tellElsewhere(({ id }) => id === error, catalogue);
  return [unknown('effect.error', 'error', error, ids, elsewhere)];
}

function checkRow(
  { error, status, code }: NonNullable<FaultWish['effect']>,
  layers: readonly CatalogueLayer[],
  catalogue: Catalogue,
): string[] {
  const rows = rowsOf(layers);
  if (error !== undefined && (status !== undefined || code !== undefined))
    return ['effect: give "error" alone, or "status" and "code" together'];
  if (error !== undefined) return checkError(error, rows, catalogue);
  if (status === undefined && code === undefined) return [];
  if (status === undefined) return ['effect.status: missing, it goes with "code"'];
  if (code === undefined) return ['effect.code: missing, it goes with "status"'];
  const ofCode = rows.filter((row) => String(row.code) === String(code));
  if (ofCode.length === 0) {
    const elsewhere = tellElsewhere((row) => String(row.code) === String(code), catalogue);
    return [unknown('effect.code', 'code', code, [...new Set(rows.map((row) => String(row.code)))], elsewhere)];
  }
  if (ofCode.some((row) => row.status === status)) return [];
  const statuses = [...new Set(ofCode.map((row) => row.status))].join(' or ');
  return [`effect.status: ${status} does not go with code ${code} (did you mean ${statuses}?)`];
}

/** Pairs of fields that say the same part of an effect twice. */
const RIVALS: readonly (readonly [keyof PanneEffect, keyof PanneEffect])[] = [
  ['error', 'html'],
  ['code', 'html'],
  ['latencyMs', 'latency'],
  ['cut', 'truncate'],
];

function checkParts(effect: NonNullable<FaultWish['effect']>): string[] {
  const { html, cut, truncate } = effect;
  const issues = RIVALS.filter((pair) => pair.every((field) => effect[field] !== undefined)).map(
    ([one, other]) => `effect: give "${one}" or "${other}", one of them`,
  );
  if (html !== undefined && !HTML_STATUSES.includes(html)) issues.push(`effect.html: ${html} is not one of ${HTML_STATUSES.join(', ')}`);
  if (cut !== undefined && !CUTS.includes(cut)) issues.push(unknown('effect.cut', 'cut', cut, CUTS));
  if (truncate !== undefined && truncate > 1 && !Number.isInteger(truncate))
    issues.push(`effect.truncate: ${truncate} is neither a part below 1 nor a whole number of bytes`);
  if (FIELDS.effect.every((field) => effect[field] === undefined))
    issues.push(`effect: is empty; give one or more of ${FIELDS.effect.join(', ')}`);
  return issues;
}

function checkEffect({ effect, match = {} }: Pick<FaultWish, 'match' | 'effect'>, catalogue: Catalogue): string[] {
  if (!effect) return ['effect: missing'];
  // A place that does not exist is told on its own: every error could then be meant.
  const layers = checkPlace(match, catalogue).length === 0 ? layersFor(match, catalogue) : catalogue;
  return [
    ...checkFields(effect, 'effect', 'effect.'),
    ...checkFields(effect.latency, 'latency', 'effect.latency.'),
    ...checkRow(effect, layers, catalogue),
    ...checkParts(effect),
  ];
}

/** End of a fault on the bac's clock: null, never. Texts: what is wrong. */
export function readEnd({ ttl, until }: Pick<FaultWish, 'ttl' | 'until'>, { clock }: Bac): number | null | readonly string[] {
  if (ttl !== undefined && until !== undefined) return ['give "ttl" or "until", one of them'];
  if (until !== undefined) {
    const instant = readInstant(until, 'until', clock);
    if (typeof instant === 'object' && isAdminRefusal(instant)) return [instant.message];
    return instant > clock.now() ? instant : [`until: the clock of the bac is at ${formatInstant(clock.now())}, give a later instant`];
  }
  if (ttl === undefined) return null;
  const duration = parseDuration(ttl);
  const end = duration ? readInstantMs(addDuration(clock.now(), duration)) : null;
  return end !== null && end > clock.now() ? end : ['ttl: expected an ISO 8601 duration over zero, e.g. PT5M'];
}

/** Beyond the year 2199 nothing has an instant to write. */
const LAST_MS = 7_258_118_399_999;
const readInstantMs = (ms: number): number | null => (ms <= LAST_MS ? ms : null);

/** Everything that is wrong with what a fault is for and does, the nearest that exists beside each name. */
export function checkFault(wish: Pick<FaultWish, 'match' | 'when' | 'effect'>, context: FaultContext): readonly string[] {
  const { match = {}, when } = wish;
  return [
    ...checkFields(match, 'match', 'match.'),
    ...checkPlace(match, context.catalogue),
    ...checkWho(match, context),
    ...checkFields(when, 'when', 'when.'),
    ...(when && (when.first === undefined) === (when.every === undefined) ? ['when: give "first" or "every", one of them'] : []),
    ...checkEffect(wish, context.catalogue),
  ];
}

/** The same for a fault that is asked now: its other fields, and its end. */
export function checkWish(wish: FaultWish, context: FaultContext, bac: Bac): readonly string[] {
  const end = readEnd(wish, bac);
  return [...checkFields(wish, 'fault', ''), ...checkFault(wish, context), ...(Array.isArray(end) ? (end as readonly string[]) : [])];
}

/** The same for a profile: it takes nothing but how long it lasts. */
export function checkProfile(name: string, wish: FaultWish, known: readonly string[], bac: Bac): readonly string[] {
  const end = readEnd(wish, bac);
  return [
    ...(known.includes(name) ? [] : [unknown('profile', 'profile', name, known)]),
    ...Object.keys(wish)
      .filter((field) => !['profile', 'ttl'].includes(field))
      .map((field) => `${field.slice(0, 64)}: a profile takes "ttl" and nothing else`),
    ...(Array.isArray(end) ? (end as readonly string[]) : []),
  ];
}
