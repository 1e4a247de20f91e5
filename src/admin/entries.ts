import { didYouMean } from '../core/did-you-mean.ts';
import type { FixtureEntry } from '../core/fixtures.ts';
import type { Fault } from '../personas/entry.ts';
import type { Page } from '../store/page.ts';
import { refuseUnknownBac } from './bacs.ts';
import { type AdminRefusal, isAdminRefusal, refuseAdmin } from './errors.ts';
import { mergePatch } from './merge-patch.ts';
import type { AdminTools } from './plug.ts';

/** Names among which the nearest of an unknown one is looked for: beyond, the search would take longer than the answer is worth. */
export const MOST_NAMES = 10_000;
const MOST_ENTRIES = 1000;
const MOST_FAULTS = 1000;

export type Rules = typeof import('../personas/read-change.ts').rules;

/**
 * Acts with the rules of the fixtures, which are loaded the first time they are needed: a start does without. The bac may have gone, or
 * another taken its place, in the meantime.
 */
export async function withRules<T>(tools: AdminTools, act: (rules: Rules, tools: AdminTools) => T): Promise<T | AdminRefusal<404>> {
  const { rules } = await import('../personas/read-change.ts');
  const bac = tools.bacs.get(tools.bac.id);
  return bac ? act(rules, { ...tools, bac, referentiels: tools.referentielsOf(bac) }) : refuseUnknownBac(tools.bacs, tools.bac.id);
}

/** Refuses with all that is wrong. */
export function refuseFaults(faults: readonly Fault[]): AdminRefusal<400> {
  const told = faults.slice(0, MOST_FAULTS);
  const message = told.map(({ path, message: what }) => (path === '' ? what : `${path}: ${what}`)).join('; ');
  return refuseAdmin(400, 'entry-refused', message, { faults: told });
}

/** An entry to write, as the request leaves it; `before` is the one in whose place it comes. */
export interface Wish {
  readonly name: string;
  readonly json: FixtureEntry;
  readonly before: FixtureEntry | undefined;
  /** True: what the request leaves out is as if it had never been said. */
  readonly isPatch: boolean;
}

/** What was written, as the fixtures would say it. */
export interface Written {
  readonly entry: FixtureEntry;
  /** Of an application, when it is new. */
  readonly clientSecret?: string;
}

/** Entries of a kind in a bac: how they are found, written and removed, and what may be refused. */
export interface Shelf<Unwritten extends AdminRefusal = AdminRefusal, Unremoved extends AdminRefusal = AdminRefusal> {
  readonly noun: string;
  /** Key of the name. */
  readonly key: string;
  readonly route: string;
  find(name: string, tools: AdminTools): FixtureEntry | undefined;
  /** The entry with what is never shown: what a change is made on. */
  readonly findWhole?: (name: string, tools: AdminTools) => FixtureEntry | undefined;
  list(page: Page, tools: AdminTools): readonly FixtureEntry[];
  count(tools: AdminTools): number;
  names(limit: number, tools: AdminTools): readonly string[];
  /** Checks, then writes; nothing is written when it is refused. */
  write(wish: Wish, rules: Rules, tools: AdminTools): Written | Unwritten;
  /** Null: it is done. */
  remove(name: string, rules: Rules, tools: AdminTools): Unremoved | null;
}

type Label = Pick<Shelf, 'noun' | 'key' | 'route' | 'names'>;

export function refuseUnknownEntry({ noun, route, names }: Label, name: string, tools: AdminTools): AdminRefusal<404> {
  const word = name.slice(0, 64);
  const near = didYouMean(word, names(MOST_NAMES, tools));
  return refuseAdmin(404, `${noun}-unknown`, `the bac ${tools.bac.id} has no ${noun} "${word}"${near}: GET /_sandbox${route} lists them`);
}

const refuseOtherName = ({ key }: Label, name: string): AdminRefusal<400> =>
  refuseFaults([{ path: key, message: `"${name}" is expected: the name of the path does not change` }]);

function answer<const Status extends 200 | 201, Refusal extends AdminRefusal>(
  status: Status,
  written: Written | Refusal,
  { bac }: AdminTools,
) {
  return isAdminRefusal(written) ? written : { status, body: { bac: bac.id, ...written } };
}

interface Named {
  readonly name: string;
}

/** What can be done with the entries of a kind, whatever the kind. */
export function createEntryActions<Unwritten extends AdminRefusal, Unremoved extends AdminRefusal>(shelf: Shelf<Unwritten, Unremoved>) {
  const { key, noun } = shelf;
  const findWhole = shelf.findWhole ?? shelf.find;
  return {
    list: ({ after = '', limit = MOST_ENTRIES }: Partial<Page>, tools: AdminTools) => ({
      status: 200 as const,
      body: { bac: tools.bac.id, total: shelf.count(tools), entries: [...shelf.list({ after, limit }, tools)] },
    }),
    read: ({ name }: Named, tools: AdminTools) => {
      const entry = shelf.find(name, tools);
      return entry ? { status: 200 as const, body: { bac: tools.bac.id, entry } } : refuseUnknownEntry(shelf, name, tools);
    },
    add: (json: FixtureEntry, given: AdminTools) =>
      withRules(given, (rules, tools) => {
        const name = String(json[key]);
        if (shelf.find(name, tools))
          return refuseAdmin(409, `${noun}-exists`, `${key}: the bac ${tools.bac.id} has a ${noun} "${name}": PUT or PATCH changes it`);
        return answer(201, shelf.write({ name, json, before: undefined, isPatch: false }, rules, tools), tools);
      }),
    put: ({ name }: Named, json: FixtureEntry, given: AdminTools) =>
      withRules(given, (rules, tools) => {
        const before = findWhole(name, tools);
        if (json[key] !== undefined && json[key] !== name) return refuseOtherName(shelf, name);
        const written = shelf.write({ name, json: { ...json, [key]: name }, before, isPatch: false }, rules, tools);
        return before ? answer(200, written, tools) : answer(201, written, tools);
      }),
    patch: ({ name }: Named, patch: FixtureEntry, given: AdminTools) =>
      withRules(given, (rules, tools) => {
        const before = findWhole(name, tools);
        if (!before) return refuseUnknownEntry(shelf, name, tools);
        const json = mergePatch(before, patch) as FixtureEntry;
        if (json[key] !== name) return refuseOtherName(shelf, name);
        return answer(200, shelf.write({ name, json, before, isPatch: true }, rules, tools), tools);
      }),
    remove: ({ name }: Named, given: AdminTools) =>
      withRules(given, (rules, tools) => {
        if (!shelf.find(name, tools)) return refuseUnknownEntry(shelf, name, tools);
        return shelf.remove(name, rules, tools) ?? { status: 204 as const };
      }),
  };
}
