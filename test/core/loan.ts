import * as z from 'zod';
import { type Lifecycle, loadLifecycle } from '../../src/core/lifecycle.ts';
import type { Guards } from '../../src/core/lifecycle-guard.ts';

/** A lifecycle that has nothing to do with vehicles: the loan of a book, by a reader, from a library. */
export interface Loan {
  readonly onShelf: boolean;
  readonly fines: number;
  readonly lentOn?: string;
}

export const GUARDS: Guards<Loan> = {
  'on-shelf': {
    about: 'subject',
    params: z.strictObject({}),
    check: ({ subject }) => (subject.onShelf ? null : 'the book is not on its shelf'),
  },
  'fines-below': {
    about: 'subject',
    params: z.strictObject({ euros: z.int().positive() }),
    check: ({ subject, params }) => (subject.fines < Number(params.euros) ? null : `the reader owes ${params.euros} euros or more`),
  },
  'asked-in': {
    about: 'subject',
    params: z.strictObject({ status: z.string() }),
    statusParams: ['status'],
    check: () => null,
  },
  'not-before': {
    about: 'data',
    params: z.strictObject({ field: z.string() }),
    check: ({ subject: { lentOn = '' }, data, params }) => {
      const field = String(params.field);
      return String(data[field]) < lentOn ? { field, code: 'TOO_EARLY', message: `before ${lentOn}` } : null;
    },
  },
  'not-after-today': {
    about: 'data',
    params: z.strictObject({ field: z.string() }),
    check: ({ data, nowMs, params }) => {
      const field = String(params.field);
      return Date.parse(String(data[field])) > nowMs ? { field, code: 'FUTURE', message: 'after today' } : null;
    },
  },
};

export const AROUND = {
  operations: new Map([
    ['POST /loans', ['shelfmark']],
    ['PUT /loans/{id}/return', ['on', 'note']],
    ['DELETE /loans/{id}', []],
    ['PUT /loans/{id}/renewal', []],
  ]),
  progressions: ['manual', 'time', 'reads'],
};

/** An object of a declaration, open to any change that a test wants to make. */
// biome-ignore lint/suspicious/noExplicitAny: what is patched here is by nature of any shape.
export type Raw = any;

const sourced = (description: string) => ({ description, 'x-source': 'assumed' });
const schema = (properties: object, required: string[]) => ({ type: 'object', additionalProperties: false, required, properties });
const lent = schema({ room: { type: 'string', maxLength: 1 } }, ['room']);

const TRANSITIONS = [
  { event: 'ask', from: [], to: 'Asked', actor: 'reader', operation: 'POST /loans', stamps: { askedAt: 'now' } },
  { event: 'reserve', from: ['Asked'], to: 'Reserved', actor: 'library', guards: [{ guard: 'fines-below', euros: 10 }], after: 'P2D' },
  {
    event: 'lend',
    from: ['Reserved'],
    to: 'Lent',
    actor: 'library',
    guards: [{ guard: 'on-shelf' }],
    data: lent,
    stamps: { room: 'event.room', lentOn: 'today' },
  },
  { event: 'lend', from: ['Reserved'], to: 'Ordered', actor: 'library', data: lent, after: 'PT12H' },
  { event: 'receive', from: ['Ordered'], to: 'Reserved', actor: 'library' },
  {
    event: 'return',
    from: ['Lent', 'Late'],
    to: 'Returned',
    actor: 'reader',
    operation: 'PUT /loans/{id}/return',
    guards: [
      { guard: 'not-before', field: 'on' },
      { guard: 'not-after-today', field: 'on' },
    ],
    stamps: { returnedOn: 'event.on', note: 'event.note' },
    clears: ['reminder'],
  },
  {
    event: 'remind',
    from: ['Lent'],
    to: 'Late',
    actor: 'library',
    data: schema({ reason: { type: 'string' } }, ['reason']),
    stamps: { reminder: 'event.reason' },
    after: 'P3W',
  },
  { event: 'renew', from: ['Late'], to: 'Lent', actor: 'reader', operation: 'PUT /loans/{id}/renewal', clears: ['reminder'] },
  { event: 'cancel', from: ['Asked', 'Reserved'], to: null, actor: 'reader', operation: 'DELETE /loans/{id}' },
  { event: 'file', from: ['Returned'], to: 'Filed', actor: 'library', after: 'P1M', progression: ['time'] },
];

/** A new copy, to be patched. */
export const declaration = (): Raw => ({
  initial: 'Asked',
  actors: { reader: { description: 'By an operation.', acts: 'operation' }, library: { description: 'By itself.', acts: 'sandbox' } },
  statuses: {
    ...Object.fromEntries(['Asked', 'Reserved', 'Ordered', 'Lent', 'Late', 'Returned'].map((name) => [name, sourced(name)])),
    Filed: { ...sourced('Filed'), terminal: true },
  },
  transitions: structuredClone(TRANSITIONS).map((transition) => ({ ...sourced(transition.event), ...transition })),
  scenarios: {
    field: 'shelfmark',
    default: 'usual',
    usual: {
      ...sourced('Lent and returned.'),
      values: ['QA 76.9'],
      events: {
        Asked: [{ event: 'reserve' }],
        Reserved: [{ event: 'lend', data: [{ room: 'A' }, { room: 'B' }, { room: 'C' }] }],
        Returned: [{ event: 'file' }],
      },
    },
    forgetful: {
      ...sourced('Reminded each time, in other words.'),
      values: ['PQ-2601', 'PQ-2602'],
      events: {
        Lent: [
          { event: 'remind', data: [{ reason: 'forgotten' }] },
          { event: 'remind', data: [{ reason: 'lost' }] },
        ],
        Returned: [],
      },
    },
  },
});

export const load = (raw: Raw) => loadLifecycle(raw, GUARDS, AROUND);

/** The lifecycle of a declaration that has no fault. */
export function lifecycleOf(raw: Raw = declaration()): Lifecycle<Loan> {
  const loaded = load(raw);
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.lifecycle;
}

/** Changes by path, `transitions.1.after`; undefined removes, and the rank after the last one adds. */
export type Changes = Readonly<Record<string, unknown>>;

function patched(changes: Changes): Raw {
  const raw = declaration();
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((at, key) => at[key], raw);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return raw;
}

/** The faults of a patched declaration, each as `path: what`. */
export function faultsOf(changes: Changes): string[] {
  const loaded = load(patched(changes));
  return 'faults' in loaded ? loaded.faults.map(({ path, what }) => `${path.join('.')}: ${what}`) : [];
}
