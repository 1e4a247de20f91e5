import { expect } from 'vitest';
import { contracts, NOW } from '../support/sandbox.ts';
import { DEPOSITORS, entiteBy, lieuBy, PERIOD, type Prepared, remiseBy } from './deposits.ts';

type Json = Readonly<Record<string, unknown>>;

/** A well-formed call of an operation of HERMES by a depositor, and the whole body of its answer. */
interface HermesCall {
  readonly path: string;
  readonly body?: unknown;
  /** Absent: the answer has no body. */
  readonly answer?: unknown;
  readonly status?: number;
}

const NEVER = ['dateQualification', 'dateVente', 'datePaiement', 'raisonSocialeSociete', 'prenomClient', 'nomClient', 'prixFrappe'];
const NEVER_ON_FILE = ['commissariat', 'motifComplement', 'motifRefus', 'dateEnlevement', 'dateRestitution', 'dateDestruction'];
const unknown = (fields: readonly string[]): Json => Object.fromEntries(fields.map((field) => [field, null]));

/** A vehicle that nobody has examined. */
const foundOf = (id: number, remise: Json): Json => ({
  idCorrelation: remise.idCorrelation,
  id,
  statut: 'Proposé',
  dateReception: NOW,
  ...unknown(NEVER),
});

const ficheOf = (id: number, remise: Json, updatedAt: string): Json => ({
  ...remise,
  ...foundOf(id, remise),
  ...unknown(NEVER_ON_FILE),
  dateMiseAJour: updatedAt,
});

const seeded = (name: string): readonly Json[] =>
  (contracts.hermes as { components: { examples: Readonly<Record<string, { value: readonly Json[] }>> } }).components.examples[name]
    ?.value ?? [];

const DIGITS = expect.stringMatching(/^\d{10}$/);

/** What the depositor has: the fixtures' own for the first application, then what was prepared, in order. */
function listed(name: string, { sip }: Prepared, own: readonly Json[]): readonly Json[] {
  return [...(DEPOSITORS['editeur-demonstration'] === sip ? seeded(name) : []), ...own];
}

/** The call of each operation by a depositor, at an instant of the clock. */
export function hermesCallOf(route: string, prepared: Prepared, at: string): HermesCall {
  const { sip, refs } = prepared;
  const entite = entiteBy(sip);
  const lieu = lieuBy(prepared);
  const id = String(refs.idEntiteRemettante);
  const ownEntite = prepared.own.idEntiteRemettante;
  const read = { ...remiseBy(prepared, 'LUE'), ...prepared.own };
  const calls: Readonly<Record<string, HermesCall>> = {
    // The same row again: the same identifier, so that the lists below stay as they are.
    'POST /referentiels/entitesremettantes': {
      path: '/referentiels/entitesremettantes',
      body: [entite],
      answer: [{ idCorrelation: entite.idCorrelation, id }],
    },
    'GET /referentiels/entitesremettantes': {
      path: '/referentiels/entitesremettantes',
      answer: listed('EntitesListees', prepared, [
        { id, ...entite },
        { id: String(ownEntite), ...entite, idCorrelation: `MATRICE-${sip}-LUE` },
      ]),
    },
    'POST /referentiels/lieux-de-depot': {
      path: '/referentiels/lieux-de-depot',
      body: [lieu],
      answer: [{ idCorrelation: lieu.idCorrelation, id: String(refs.idLieuDepot) }],
    },
    'GET /referentiels/lieux-de-depot': {
      path: '/referentiels/lieux-de-depot',
      answer: listed('LieuxListes', prepared, [
        { id: String(refs.idLieuDepot), ...lieu },
        { id: DIGITS, ...lieu, idCorrelation: `MATRICE-${sip}-LUE`, idEntiteRemettante: ownEntite },
      ]),
    },
    'GET /referentiels/nomenclatures/{nomenclature}': {
      path: '/referentiels/nomenclatures/typologies-niveau-1',
      answer: expect.arrayContaining([{ code: 'COLL', libelle: expect.any(String) }]),
    },
    'POST /vehicules': {
      path: '/vehicules',
      body: remiseBy(prepared, 'NOUVELLE'),
      answer: { id_correlation: `MATRICE-${sip}-NOUVELLE`, id: expect.any(Number), dateDemandePriseEnCharge: at },
    },
    'POST /vehicules/_search': {
      path: '/vehicules/_search',
      body: { trigrammeSIP: sip, ...PERIOD, idEntitesRemettantes: [ownEntite] },
      answer: [foundOf(prepared.read, read)],
    },
    'GET /vehicules/{id}': { path: `/vehicules/${prepared.read}`, answer: ficheOf(prepared.read, read, NOW) },
    'PUT /vehicules/{id}': {
      path: `/vehicules/${prepared.complete}`,
      body: remiseBy(prepared, 'INCOMPLETE'),
      answer: ficheOf(prepared.complete, remiseBy(prepared, 'INCOMPLETE'), at),
    },
    'DELETE /vehicules/{id}': { path: `/vehicules/${prepared.withdraw}`, status: 204 },
    'PUT /vehicules/{id}/enlevement': {
      path: `/vehicules/${prepared.collect}/enlevement`,
      body: { trigrammeSIP: sip, dateEnlevement: NOW },
    },
    'PUT /vehicules/{id}/restitution': {
      path: `/vehicules/${prepared.restore}/restitution`,
      body: { trigrammeSIP: sip, dateRestitution: NOW },
    },
  };
  const call = calls[route];
  if (!call) throw new Error(`the matrix has no call for ${route}`);
  return call;
}
