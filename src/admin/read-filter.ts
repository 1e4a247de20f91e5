import { didYouMean } from '../core/did-you-mean.ts';
import type { JournalFilter } from '../store/journal-query.ts';
import { readInstant } from './clock.ts';
import { MOST_NAMES } from './entries.ts';
import { type AdminRefusal, isAdminRefusal, refuseAdmin } from './errors.ts';
import { collect, newestSlices } from './journal-slices.ts';
import type { AdminTools } from './plug.ts';

/** The criteria as they are asked, in a query or a body. */
export interface Asked {
  readonly application?: string | undefined;
  readonly api?: string | undefined;
  readonly operation?: string | undefined;
  readonly status?: number | string | undefined;
  readonly code?: number | undefined;
  readonly error?: string | undefined;
  readonly policy?: string | undefined;
  readonly correlationId?: string | undefined;
  /** A SPI or a slug. */
  readonly personne?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: number | undefined;
}

type Tools = Pick<AdminTools, 'bac' | 'referentiels' | 'explanations'>;

type Named = 'api' | 'application' | 'operation' | 'error' | 'policy';

function knownNames({ api }: Asked, { bac, explanations }: Tools): Readonly<Record<Named, () => readonly string[]>> {
  const { routes, policies, errors } = explanations;
  // Read now: the bac may be closed by the time it is asked.
  const slugs = bac.applications.list().map(({ slug }) => slug);
  return {
    api: () => [...routes.keys()],
    application: () => slugs,
    operation: () => (api === undefined ? [...routes.values()].flat() : (routes.get(api) ?? [])),
    error: () => errors,
    policy: () => policies,
  };
}

/** Where the names are, when none is near. */
const LISTS: Readonly<Record<Named, string>> = {
  api: '',
  application: ': GET /_sandbox/applications lists them',
  operation: ': the contracts at /_sandbox/ list them',
  error: ': docs/refusals.md lists them',
  policy: ': docs/refusals.md lists the checks',
};

/** True when some line says this word: an application deleted since, a refusal on a route that does not exist. */
async function isInJournal({ bac }: Tools, filter: JournalFilter): Promise<boolean> {
  const { journal } = bac.calls;
  const { newest } = journal.query(filter);
  return (await collect(newestSlices(journal, {}), 1, newest)).length > 0;
}

/** Refuses a word that nothing knows: no call would ever answer it, and an empty list would hide the mistake. */
async function checkNames(asked: Asked, tools: Tools): Promise<AdminRefusal<400> | undefined> {
  const lists = knownNames(asked, tools);
  // Listed before anything is waited for: the bac may be closed meanwhile.
  const wanted = (Object.keys(lists) as Named[]).flatMap((name) => {
    const word = asked[name];
    return word === undefined ? [] : [{ name, word, known: lists[name]() }];
  });
  for (const { name, word, known } of wanted) {
    if (known.includes(word)) continue;
    const about = name === 'operation' ? { api: asked.api, operation: word } : { [name]: word };
    // Of a journal closed meanwhile nobody knows what it held, and the caller says so.
    if ((await isInJournal(tools, about)) || !tools.bac.calls.journal.isOpen()) continue;
    const shown = word.slice(0, 100);
    const where = name === 'operation' && asked.api !== undefined ? ` of ${asked.api}` : '';
    return refuseAdmin(400, `${name}-unknown`, `${name}: nothing is called "${shown}"${where}${didYouMean(shown, known) || LISTS[name]}`);
  }
  return undefined;
}

const SPI = /^\d{13}$/;

function readSpi(personne: string | undefined, { bac, referentiels }: Tools): string | undefined | AdminRefusal<400> {
  if (personne === undefined || SPI.test(personne)) return personne;
  const found = referentiels.personnes.findBySlug(personne);
  if (found) return found.spi;
  const near = didYouMean(personne.slice(0, 64), bac.personnes.slugs(MOST_NAMES));
  return refuseAdmin(
    400,
    'personne-unknown',
    `personne: expected a SPI (13 digits) or the slug of a persona${near || '; GET /_sandbox/personas lists them'}`,
  );
}

/** `404`, or `4xx` for the whole class. */
function readStatus(status: number | string | undefined): JournalFilter['status'] {
  if (status === undefined) return undefined;
  const text = String(status);
  return { from: Number(text.replace('xx', '00')), to: Number(text.replace('xx', '99')) };
}

function readMs(text: string | undefined, field: string, { bac }: Tools): number | undefined | AdminRefusal<400> {
  return text === undefined ? undefined : readInstant(text, field, bac.clock);
}

const isRefused = (value: unknown): value is AdminRefusal<400> => typeof value === 'object' && value !== null && isAdminRefusal(value);

/** The filter that is asked for, or a refusal that says which criterion makes no sense. */
export async function readFilter(asked: Asked, tools: Tools): Promise<JournalFilter | AdminRefusal<400>> {
  const { application, api, operation, code, error, policy, correlationId, after } = asked;
  const spi = readSpi(asked.personne, tools);
  if (isRefused(spi)) return spi;
  const fromMs = readMs(asked.from, 'from', tools);
  if (isRefused(fromMs)) return fromMs;
  const toMs = readMs(asked.to, 'to', tools);
  if (isRefused(toMs)) return toMs;
  const unknown = await checkNames(asked, tools);
  if (unknown) return unknown;
  return { application, api, operation, status: readStatus(asked.status), code, error, policy, correlationId, spi, fromMs, toMs, after };
}

/** True when it is a filter. `error` is a name in both. */
export const isFilter = (found: JournalFilter | AdminRefusal): found is JournalFilter => !('message' in found);
