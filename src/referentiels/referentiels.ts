import type { Application, Habilitation } from '../core/application.ts';
import type { JourAnnee } from '../core/situation.ts';
import type { Bac } from '../store/bac.ts';
import { type Biens, type BiensData, createBiens } from './biens/biens.ts';
import type { BaremeIr } from './calcul-avis/bareme.ts';
import { type Calendrier, createCalendrier } from './calendrier.ts';
import { type Consentements, createConsentements } from './consentements.ts';
import { createPersonnes, type Personnes } from './personnes.ts';
import { createPlafondsLep, type PlafondsLep, type TablePlafondsLep } from './plafonds-lep.ts';
import { createSituations, type Situations } from './situations.ts';

/** What DGFiP knows, shared by its APIs: a person exists once. */
export interface Referentiels {
  readonly personnes: Personnes;
  readonly situations: Situations;
  readonly plafondsLep: PlafondsLep;
  readonly calendrier: Calendrier;
  readonly consentements: Consentements;
  readonly biens: Biens;
  /** Names of the départements and collectivités, by INSEE code. */
  readonly departements: Readonly<Record<string, string>>;
}

/** What an API's handlers work with, for one call. */
export interface Tools {
  readonly referentiels: Referentiels;
  readonly application: Pick<Application, 'clientId' | 'slug'>;
  readonly habilitation: Habilitation;
  readonly nowMs: number;
}

/** The data files the référentiels are built on. */
export interface ReferentielsData {
  readonly baremes: readonly BaremeIr[];
  readonly plafondsLep: TablePlafondsLep;
  readonly departements: Readonly<Record<string, string>>;
  /** Day on which the last income year opens, `07-22` on the platform. */
  readonly yearOpening: JourAnnee;
  readonly biens: BiensData;
}

/** The référentiels of one bac. */
export function createReferentiels(bac: Bac, data: ReferentielsData): Referentiels {
  const calendrier = createCalendrier(data.yearOpening);
  const plafondsLep = createPlafondsLep(data.plafondsLep);
  return {
    personnes: createPersonnes(bac.personnes),
    situations: createSituations({ situations: bac.situations, personnes: bac.personnes, calendrier, baremes: data.baremes, plafondsLep }),
    plafondsLep,
    calendrier,
    consentements: createConsentements(bac.consents),
    biens: createBiens(bac, data.biens),
    departements: data.departements,
  };
}
