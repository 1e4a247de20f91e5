import { contracts } from '../../support/sandbox.ts';
import type { Raw } from './patched-contract.ts';
import type { Command, World } from './random-life.ts';

const { transitions } = (contracts.hermes as Raw)['x-lifecycle'];
const PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

type Step = Raw;

/** The transition that a step of a history declares to be. */
export const transitionOfStep = ({ event, actor, from, to }: Step): Raw =>
  transitions.find(
    (one: Raw) =>
      one.event === event && one.actor === actor && one.to === to && (from === null ? one.from.length === 0 : one.from.includes(from)),
  );

function stamp(source: string, { at, data }: Step): unknown {
  if (source === 'now') return at;
  if (source === 'today') return PARIS.format(new Date(at));
  return data[source.replace('event.', '')] ?? null;
}

/** What the declaration makes of a history: every field that its transitions write and erase. */
function replay(history: readonly Step[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const step of history) {
    const { stamps = {}, clears = [] } = transitionOfStep(step);
    for (const field of clears) fields[field] = null;
    for (const [field, source] of Object.entries<string>(stamps)) fields[field] = stamp(source, step);
  }
  return fields;
}

const SHOWN = [
  'dateReception',
  'dateQualification',
  'dateVente',
  'datePaiement',
  'raisonSocialeSociete',
  'prenomClient',
  'nomClient',
  'prixFrappe',
];

/** What a search must answer, from the histories and from who deposited what. */
export function expectedSearch(world: World, views: readonly Raw[], { who, from, to, entite }: Command & { kind: 'rechercher' }): object[] {
  const asked = entite < 2 ? world.sides[who].entites[entite as 0 | 1].idEntiteRemettante : null;
  return views
    .map((view, rank) => ({ view, at: view.history.at(-1).at, deposit: world.deposits[rank] as World['deposits'][number] }))
    .filter(({ view, at, deposit }) => deposit.who === who && view.statut !== null && at > world.at(from) && at < world.at(to))
    .filter(({ deposit }) => asked === null || deposit.remise.idEntiteRemettante === asked)
    .sort((one, other) => one.at.localeCompare(other.at) || one.view.id - other.view.id)
    .map(({ view }) => {
      const fields = replay(view.history);
      const shown = Object.fromEntries(SHOWN.map((field) => [field, fields[field] ?? null]));
      return { idCorrelation: view.idCorrelation, id: view.id, statut: view.statut, ...shown };
    });
}

const DAYS = ['dateEnlevement', 'dateRestitution', 'dateDestruction'];

/** What became of a vehicle, as its depositor must read it: what a depositor gave as an instant is told as a day in Paris. */
export function expectedSuivi({ statut, history }: Raw): object {
  const fields = replay(history);
  const told = [...SHOWN, ...DAYS, 'commissariat', 'motifComplement', 'motifRefus'].map((field) => {
    const value = (fields[field] ?? null) as string | null;
    return [field, DAYS.includes(field) && value?.includes('T') ? PARIS.format(new Date(value)) : value];
  });
  return { statut, dateMiseAJour: history.at(-1).at, ...Object.fromEntries(told) };
}
