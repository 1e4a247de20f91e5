import { isDeepStrictEqual } from 'node:util';
import type { Lifecycle } from '../../core/lifecycle.ts';
import type { DataFault } from '../../core/lifecycle-guard.ts';
import type { Deposant, Element, Fields, NatureElement, Trace, Vehicule } from '../../core/vehicule.ts';
import type { Bac } from '../../store/bac.ts';
import type { SujetBien } from './guards.ts';
import type { Nomenclatures } from './nomenclatures.ts';
import { createVie, readRemise, type Vie } from './vie.ts';

/** What the référentiel of goods is built on: read from the contract and the fixtures, the same for every bac. */
export interface BiensData {
  readonly lifecycle: Lifecycle<SujetBien>;
  readonly nomenclatures: Nomenclatures;
}

/** A row to create, already checked. */
export interface NewElement {
  readonly deposant: Deposant;
  readonly idCorrelation: string;
  readonly fields: Fields;
}

/** A deposit, already checked: the vehicle (new, or that of the first time), or null when its idCorrelation is another's. */
export type Depot = { readonly vehicule: Vehicule; readonly replayed: boolean } | null;

/** Goods handed over to the Domaine, and the referentials of those who hand them over. */
export interface Biens {
  readonly lifecycle: Lifecycle<SujetBien>;
  readonly nomenclatures: Nomenclatures;
  readonly vie: Vie;
  /** Creates rows, all or none; the same row again keeps its id. Gives the rows whose idCorrelation holds another content, if any. */
  createElements(
    nature: NatureElement,
    rows: readonly NewElement[],
  ): { readonly ids: readonly number[] } | { readonly taken: readonly NewElement[] };
  listElements(nature: NatureElement, clientId: string): readonly Element[];
  /** The element of a depositor; another's is as good as absent. */
  findElement(nature: NatureElement, deposant: Deposant, id: number): Element | undefined;
  /** What the guards of the lifecycle say of a deposit or of its complement. */
  faultsOfDepot(remise: Fields, atMs: number): readonly DataFault[];
  deposer(deposant: Deposant, idCorrelation: string, remise: Fields, depot: { by: string; atMs: number }): Depot;
  find(id: number): Vehicule | undefined;
  updatedBetween(deposant: Deposant, fromMs: number, toMs: number): readonly Vehicule[];
  ofDeposant(deposant: Deposant): readonly Vehicule[];
  latest(limit: number): readonly Vehicule[];
  tracesOf(vehicule: Vehicule): readonly Trace[];
}

export function createBiens(bac: Bac, { lifecycle, nomenclatures }: BiensData): Biens {
  const { elements, vehicules, traces, transaction } = bac;
  const vie = createVie(bac, lifecycle);

  function deposer(deposant: Deposant, idCorrelation: string, remise: Fields, { by, atMs }: Parameters<Biens['deposer']>[3]): Depot {
    const before = vehicules.findByCorrelation(deposant, idCorrelation);
    if (before) return isDeepStrictEqual(before.depot, remise) ? { vehicule: before, replayed: true } : null;
    const created: Omit<Vehicule, 'id'> = {
      ...deposant,
      idCorrelation,
      ...readRemise(remise, lifecycle),
      statut: lifecycle.initial,
      updatedMs: atMs,
      dueMs: null,
      reads: 0,
      depot: remise,
      suivi: {},
    };
    return transaction(() => {
      const vehicule = { ...created, id: vehicules.insert(created) };
      return { vehicule: vie.begin(vehicule, { ...lifecycle.creation, by, data: remise, atMs }), replayed: false };
    });
  }

  return {
    lifecycle,
    nomenclatures,
    vie,
    createElements: (nature, rows) => {
      const known = rows.map(({ deposant, idCorrelation }) => elements.findByCorrelation(nature, deposant, idCorrelation));
      const taken = rows.filter(({ fields }, rank) => known[rank] && !isDeepStrictEqual(known[rank]?.fields, fields));
      if (taken.length > 0) return { taken };
      return transaction(() => ({
        ids: rows.map(
          ({ deposant, idCorrelation, fields }, rank) => known[rank]?.id ?? elements.insert(nature, deposant, idCorrelation, fields),
        ),
      }));
    },
    listElements: (nature, clientId) => elements.list(nature, clientId),
    findElement: (nature, { clientId, sip }, id) => {
      const found = elements.find(nature, id);
      return found?.clientId === clientId && found.sip === sip ? found : undefined;
    },
    faultsOfDepot: (remise, atMs) => vie.faultsOf({ ...lifecycle.creation, data: remise, atMs }),
    deposer,
    find: (id) => vehicules.find(id),
    updatedBetween: (deposant, fromMs, toMs) => vehicules.updatedBetween(deposant, fromMs, toMs),
    ofDeposant: (deposant) => vehicules.ofDeposant(deposant),
    latest: (limit) => vehicules.latest(limit),
    tracesOf: ({ id }) => traces.ofVehicule(id),
  };
}
