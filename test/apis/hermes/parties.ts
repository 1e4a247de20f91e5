import { HERMES_ERRORS } from '../../../src/apis/hermes/errors.ts';
import type { Sandbox, SandboxOptions } from '../../../src/sandbox.ts';
import { type Answered, deposantFor, deposit, domaineOf, prepareDeposit, remiseOf } from '../../support/hermes.ts';
import { sandboxForTest, UNLIMITED } from '../../support/sandbox.ts';

type Json = Readonly<Record<string, unknown>>;

/** Trigramme of the application without a quota. */
export const TDC = 'TDC';

/** A depositor without a quota, with an entity and a place of its own, and the Domaine before it. */
export async function partiesOf(sandbox: Pick<Sandbox, 'fetch'>, slug = UNLIMITED, sip = TDC) {
  const client = await deposantFor(sandbox, slug);
  const refs = await prepareDeposit(client, { trigrammeSIP: sip });
  const remise = (changes: Json = {}): Json => remiseOf({ trigrammeSIP: sip, ...refs, ...changes });
  return {
    client,
    domaine: domaineOf(sandbox),
    refs,
    remise,
    deposit: (changes: Json = {}) => deposit(client, remise(changes)),
    search: (dateDebut = '2020-01-01T00:00:00Z', dateFin = '2199-01-01T00:00:00Z', more: Json = {}) =>
      client.search(dateDebut, dateFin, { trigrammeSIP: sip, ...more }),
  };
}

export type Parties = Awaited<ReturnType<typeof partiesOf>>;

/** As `partiesOf`, in a sandbox of the test's own. */
export async function partiesForTest(options: SandboxOptions = {}) {
  const sandbox = await sandboxForTest(options);
  return { sandbox, ...(await partiesOf(sandbox)) };
}

/** A row of `detail` and its errors. */
export const row = (id: string, ...errors: readonly (readonly [code: string, message: string])[]) => ({
  id,
  errors: errors.map(([code, message]) => ({ code, message })),
});

/** A whole refusal of HERMES; its texts are checked to the letter in errors.test.ts. */
export function refused(error: keyof typeof HERMES_ERRORS, ...detail: readonly object[]): Answered {
  const { status, code, message } = HERMES_ERRORS[error];
  return { status, body: { code, message, horodatage: '2026-09-15T10:00:00Z', detail } };
}

const PRESENT = ['accepter', 'constater-presence'];
const ON_SALE = [...PRESENT, 'lotir', 'ouvrir-vente'];
const PAID = [...ON_SALE, 'adjuger', 'encaisser'];

/** The events that bring a new vehicle to each status of the contract. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  Proposé: [],
  'En attente de complément': ['demander-complement'],
  Refusé: ['refuser'],
  'Recevable à récoler': ['accepter'],
  'A lotir': PRESENT,
  Loti: [...PRESENT, 'lotir'],
  'En cours de transfert': [...PRESENT, 'transferer'],
  'En cours de vente': ON_SALE,
  Invendu: [...ON_SALE, 'constater-invendu'],
  'Vendu à régler': [...ON_SALE, 'adjuger'],
  'Vendu à enlever': PAID,
  Enlevé: [...PAID, 'enlever'],
  Détruit: [...ON_SALE, 'constater-invendu', 'detruire'],
  Manquant: ['accepter', 'constater-absence'],
  Restitué: ['constater-restitution'],
  'Archivé intermédiaire': ['refuser', 'archiver'],
};

export const STATUSES = Object.keys(WAYS);

/** What an event brings, where the contract asks for something. */
export const DATA: Readonly<Record<string, Json>> = {
  'demander-complement': { motif: 'PHOTOS_MANQUANTES' },
  refuser: { motif: 'VALEUR_INSUFFISANTE' },
  adjuger: { prixFrappe: '1200.00' },
};

/** A new vehicle brought to a status. */
export async function reach({ client, domaine, deposit: give }: Parties, statut: string, changes: Json = {}): Promise<number> {
  const id = await give(changes);
  for (const event of WAYS[statut] ?? []) {
    const { status, body } =
      event === 'enlever'
        ? await client.put(`/vehicules/${id}/enlevement`, { trigrammeSIP: TDC, dateEnlevement: '2026-09-15T10:00:00Z' })
        : await domaine.event(id, event, DATA[event]);
    if (status !== 200) throw new Error(`${statut} not reached: ${event}: ${status} ${JSON.stringify(body)}`);
  }
  return id;
}
