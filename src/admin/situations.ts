import type { FixtureEntry } from '../core/fixtures.ts';
import { writeFoyer } from '../personas/write-entries.ts';
import type { Bac } from '../store/bac.ts';
import { createEntryActions, MOST_NAMES, type Rules, refuseFaults, type Shelf } from './entries.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';
import type { AdminHandlers } from './plug.ts';

/** Writes what a household declares, in place of what it declared. */
export function writeSituations(foyer: string, entry: FixtureEntry, rules: Rules, { situations, personnes }: Bac): void {
  situations.removeOf(foyer);
  for (const situation of rules.situationsOf(entry, (slug) => personnes.findBySlug(slug)?.spi ?? '')) situations.insert(situation);
}

/** The households in which people declare, but one. */
function othersOf(foyer: string, { personnes, situations, foyers }: Bac) {
  return (slugs: readonly string[]): readonly FixtureEntry[] => {
    const names = slugs.flatMap((slug) => situations.foyersOf(personnes.findBySlug(slug)?.spi ?? ''));
    const others = [...new Set(names)].filter((name) => name !== foyer);
    return others.map((name) => foyers.find(name)).filter((entry) => entry !== undefined);
  };
}

const situations: Shelf<AdminRefusal<400>, AdminRefusal<409>> = {
  noun: 'foyer',
  key: 'foyer',
  route: '/situations',
  find: (name, { bac }) => bac.foyers.find(name),
  list: (page, { bac }) => bac.foyers.list(page),
  count: ({ bac }) => bac.foyers.count(),
  names: (limit, { bac }) => bac.foyers.names(limit),
  write: ({ name, json, before }, rules, { bac }) => {
    const { personnes } = bac;
    const known = { has: (slug: string) => personnes.findBySlug(slug) !== undefined, slugs: () => personnes.slugs(MOST_NAMES) };
    const read = rules.readFoyer(json, before, { known, others: othersOf(name, bac) });
    if ('faults' in read) return refuseFaults(read.faults);
    const entry = writeFoyer(read.value);
    bac.transaction(() => {
      bac.foyers.save({ foyer: name, entry });
      writeSituations(name, entry, rules, bac);
    });
    return { entry };
  },
  remove: (name, rules, { bac }) => {
    const faults = rules.checkLeft(bac.foyers.find(name) ?? {}, othersOf(name, bac));
    if (faults.length > 0)
      return refuseAdmin(409, 'foyer-needed', `without "${name}", ${faults.map(({ message }) => message).join('; ')}`, { faults });
    bac.transaction(() => {
      bac.situations.removeOf(name);
      bac.foyers.remove(name);
    });
    return null;
  },
};

const actions = createEntryActions(situations);

export const situationHandlers = {
  'GET /situations': ({ query }, tools) => actions.list(query, tools),
  'POST /situations': ({ body }, tools) => actions.add(body, tools),
  'GET /situations/{foyer}': ({ path: { foyer } }, tools) => actions.read({ name: foyer }, tools),
  'PUT /situations/{foyer}': ({ path: { foyer }, body }, tools) => actions.put({ name: foyer }, body, tools),
  'PATCH /situations/{foyer}': ({ path: { foyer }, body }, tools) => actions.patch({ name: foyer }, body, tools),
  'DELETE /situations/{foyer}': ({ path: { foyer } }, tools) => actions.remove({ name: foyer }, tools),
} satisfies Partial<AdminHandlers>;
