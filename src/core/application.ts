import type { JourAnnee } from './situation.ts';

/** State of a subscription as the gateway knows it: blocked answers 900907, on hold answers 900909. */
export type EtatSouscription = 'active' | 'bloquee' | 'en-attente';

/** The convention of one application for one API: what its DataPass form granted. */
export interface Habilitation {
  /** Short name of the API, e.g. `impot-particulier`. */
  readonly api: string;
  readonly demarche: string;
  /** Values of `ID_Teleservice` this convention knows, one per use case. */
  readonly teleservices: readonly string[];
  /** OAuth scopes the subscription grants, e.g. `RessourceIR`. */
  readonly ressources: readonly string[];
  /** DataPass scopes: data (`dgfip_rfr`) and years (`dgfip_annee_n_moins_1`). */
  readonly scopes: readonly string[];
  /** HERMES: trigrammes of the partner's systems, under which it deposits. */
  readonly trigrammesSip: readonly string[];
  /** Calls a minute; null is unlimited (load tests). */
  readonly quotaParMinute: number | null;
  readonly souscription: EtatSouscription;
  /** Day on which the last income year becomes readable for this convention; null: the platform's. */
  readonly bascule: JourAnnee | null;
}

/** A partner's application: the credentials and what they may reach. */
export interface Application {
  readonly slug: string;
  readonly nom: string;
  readonly histoire: string;
  /** 28 characters, `[A-Za-z0-9_]{27}a`. */
  readonly clientId: string;
  readonly secret: string;
  readonly active: boolean;
  readonly habilitations: readonly Habilitation[];
}
