import type { Panne } from '../core/panne.ts';

export type ProfileRule = Pick<Panne, 'match' | 'when' | 'effect'>;

/** A known bad day, as a few faults. */
export interface PanneProfile {
  /** In French, as the pages and the contract are. */
  readonly description: string;
  /** How long it lasts unless told otherwise, ISO 8601. */
  readonly ttl: string;
  readonly rules: readonly ProfileRule[];
}

const always = null;

export const PANNE_PROFILES: Readonly<Record<string, PanneProfile>> = {
  'maintenance-nocturne': {
    description: 'Deux heures de maintenance : toutes les API sont fermées, les jetons sont encore donnés.',
    ttl: 'PT2H',
    rules: [
      { match: { api: 'hermes' }, when: always, effect: { error: 'api-maintenance' } },
      { match: {}, when: always, effect: { error: 'api-blocked' } },
    ],
  },
  'certificat-expire': {
    description: 'Le certificat client a expiré dans la nuit : toutes les API refusent, les jetons sont encore donnés.',
    ttl: 'P1D',
    rules: [{ match: {}, when: always, effect: { error: 'certificate-expired' } }],
  },
  'panne-cinq-minutes': {
    description: "Plus rien ne répond pendant cinq minutes, /token compris : une connexion coupée sur quatre, une page 502 d'Apache sinon.",
    ttl: 'PT5M',
    rules: [
      { match: {}, when: { every: 4 }, effect: { cut: 'before-headers' } },
      { match: {}, when: always, effect: { html: 502 } },
    ],
  },
  'campagne-declarative': {
    description:
      'La presse du printemps : tout est lent, un appel sur dix rencontre la limite de débit des API, un sur vingt-cinq un délai dépassé.',
    ttl: 'P1D',
    rules: [
      { match: {}, when: { every: 10 }, effect: { error: 'hard-limit-reached' } },
      { match: {}, when: { every: 25 }, effect: { html: 504 } },
      { match: {}, when: always, effect: { latency: { medianMs: 400, sigma: 0.5, seed: 2026 } } },
    ],
  },
};
