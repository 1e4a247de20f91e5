import { anchorJour } from './jour-relatif.ts';
import type { JourAnnee } from './situation.ts';

/** State of a subscription as the gateway knows it: blocked answers 900907, on hold answers 900909. */
export type EtatSouscription = 'active' | 'bloquee' | 'en-attente';

/** Calls that may pass in a short time: the spike arrest of a subscription. */
export interface Rafale {
  readonly appels: number;
  readonly secondes: number;
}

/** A person whom the DGFiP can reach. */
export interface Contact {
  readonly nom: string;
  readonly courriel: string;
}

/** The convention of one application for one API: what its DataPass form granted. Days are `YYYY-MM-DD`, in Paris. */
export interface Habilitation {
  /** Short name of the API, e.g. `impot-particulier`. */
  readonly api: string;
  readonly demarche: string;
  /** Laws, decrees or deliberations that allow the access. */
  readonly textes: readonly string[];
  /** Services that read the data. */
  readonly destinataires: readonly string[];
  /** The technical one is notified of the account; the other answers for security and data protection (CGU §3.1, §5.2). */
  readonly contacts: { readonly technique: Contact; readonly protectionDonnees: Contact };
  /** DataPass modalities: how a person may be designated. */
  readonly modalites: readonly string[];
  /** Id of the FranceConnect habilitation that `with_france_connect` leans on. */
  readonly franceConnect: string | null;
  /** Values of `ID_Teleservice` this convention knows, one per use case. */
  readonly teleservices: readonly string[];
  /** OAuth scopes the subscription grants, e.g. `RessourceIR`: they follow from the form. */
  readonly ressources: readonly string[];
  /** DataPass scopes: data (`dgfip_rfr`) and years (`dgfip_annee_n_moins_1`). */
  readonly scopes: readonly string[];
  /** HERMES: trigrammes of the partner's systems, under which it deposits. */
  readonly trigrammesSip: readonly string[];
  /** Calls a minute; null is unlimited (load tests). */
  readonly quotaParMinute: number | null;
  readonly rafale: Rafale | null;
  readonly souscription: EtatSouscription;
  /** Day on which the last income year becomes readable for this convention; null: the platform's. */
  readonly bascule: JourAnnee | null;
  /** Security homologation: past its last day, the exchange is suspended. */
  readonly homologation: { readonly fin: string } | null;
  /** Security questionnaire: renewed every three years at most. */
  readonly questionnaire: { readonly date: string } | null;
  readonly suspension: { readonly depuis: string; readonly motif: string } | null;
  /** Notice of termination: the exchange is kept up for two months. */
  readonly resiliation: { readonly notifieeLe: string } | null;
}

/** The client certificate that a call of an application must carry. */
export interface CertificatDemande {
  readonly exige: boolean;
  /** Parts that the subject must hold, e.g. `O=Partenaire fictif, CN=valide`. */
  readonly sujet?: string | undefined;
  /** SHA-256 of the certificate, in hexadecimal. */
  readonly empreinte?: string | undefined;
}

/** A partner's application: the credentials and what they may reach. */
export interface Application {
  readonly slug: string;
  readonly nom: string;
  readonly histoire: string;
  /** 28 characters, `[A-Za-z0-9_]{27}a`. */
  readonly clientId: string;
  /** Empty when only its hash is known. */
  readonly secret: string;
  /** SHA-256 of the secret, in hexadecimal, where the fixtures say no more. */
  readonly secretSha256?: string | undefined;
  readonly active: boolean;
  /** Absent: none is demanded. */
  readonly certificat?: CertificatDemande | undefined;
  readonly organisation: string;
  /** Networks (CIDR) the application may call from; none: any. */
  readonly adressesIp: readonly string[];
  /** True: cut by a blocking condition of the gateway, on every API. */
  readonly bloquee: boolean;
  /** Calls a minute, all APIs together; null: no such limit. */
  readonly quotaTotalParMinute: number | null;
  readonly habilitations: readonly Habilitation[];
}

function anchorHabilitation(habilitation: Habilitation, createdMs: number): Habilitation {
  const { homologation, questionnaire, suspension, resiliation } = habilitation;
  const anchor = (jour: string) => anchorJour(jour, createdMs);
  return {
    ...habilitation,
    homologation: homologation && { fin: anchor(homologation.fin) },
    questionnaire: questionnaire && { date: anchor(questionnaire.date) },
    suspension: suspension && { ...suspension, depuis: anchor(suspension.depuis) },
    resiliation: resiliation && { notifieeLe: anchor(resiliation.notifieeLe) },
  };
}

/** The application with the days of its conventions counted from the creation of its bac. */
export function anchorApplication(application: Application, createdMs: number): Application {
  return { ...application, habilitations: application.habilitations.map((habilitation) => anchorHabilitation(habilitation, createdMs)) };
}
