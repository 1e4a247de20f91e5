import type { Personne } from '../core/personne.ts';
import { toPersonne } from '../personas/to-core.ts';
import { writePersonne } from '../personas/write-entries.ts';
import { createEntryActions, type Rules, refuseFaults, type Shelf } from './entries.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';
import type { AdminHandlers, AdminTools } from './plug.ts';
import { writeSituations } from './situations.ts';

/** Puts a person in the place of another of the same slug: under another SPI, their avis and their consents follow. */
function replacePersonne(before: Personne, personne: Personne, rules: Rules, { bac }: AdminTools): void {
  const foyers = bac.situations.foyersOf(before.spi);
  bac.personnes.replace(before.spi, personne);
  if (before.spi === personne.spi) return;
  bac.consents.follow(before.spi, personne.spi);
  for (const foyer of foyers) writeSituations(foyer, bac.foyers.find(foyer) ?? {}, rules, bac);
}

const personas: Shelf<AdminRefusal<400>, AdminRefusal<409>> = {
  noun: 'persona',
  key: 'slug',
  route: '/personas',
  find: (name, { bac }) => {
    const personne = bac.personnes.findBySlug(name);
    return personne && writePersonne(personne);
  },
  list: (page, { bac }) => bac.personnes.list(page).map(writePersonne),
  count: ({ bac }) => bac.personnes.count(),
  names: (limit, { bac }) => bac.personnes.slugs(limit),
  write: ({ name, json }, rules, tools) => {
    const { personnes, transaction } = tools.bac;
    const read = rules.readPersona(json, ({ spi }) => {
      const other = personnes.findBySpi(spi);
      return other && other.slug !== name ? [writePersonne(other)] : [];
    });
    if ('faults' in read) return refuseFaults(read.faults);
    const personne = toPersonne(read.value);
    const before = personnes.findBySlug(name);
    transaction(() => (before ? replacePersonne(before, personne, rules, tools) : personnes.insert(personne)));
    return { entry: writePersonne(personne) };
  },
  remove: (name, _rules, { bac }) => {
    const { spi = '' } = bac.personnes.findBySlug(name) ?? {};
    const foyers = bac.situations.foyersOf(spi);
    if (foyers.length > 0)
      return refuseAdmin(
        409,
        'persona-used',
        `"${name}" declares in ${foyers.map((foyer) => `"${foyer}"`).join(', ')}: change or delete that first (/_sandbox/situations)`,
        { foyers },
      );
    bac.transaction(() => {
      bac.personnes.remove(spi);
      bac.consents.follow(spi, null);
    });
    return null;
  },
};

const actions = createEntryActions(personas);

export const personaHandlers = {
  'GET /personas': ({ query }, tools) => actions.list(query, tools),
  'POST /personas': ({ body }, tools) => actions.add(body, tools),
  'GET /personas/{slug}': ({ path: { slug } }, tools) => actions.read({ name: slug }, tools),
  'PUT /personas/{slug}': ({ path: { slug }, body }, tools) => actions.put({ name: slug }, body, tools),
  'PATCH /personas/{slug}': ({ path: { slug }, body }, tools) => actions.patch({ name: slug }, body, tools),
  'DELETE /personas/{slug}': ({ path: { slug } }, tools) => actions.remove({ name: slug }, tools),
} satisfies Partial<AdminHandlers>;
