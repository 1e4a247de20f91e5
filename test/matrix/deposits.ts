import type { Sandbox } from '../../src/sandbox.ts';
import {
  type DeposantClient,
  deposantFor,
  deposit,
  domaineOf,
  entiteOf,
  instant,
  lieuOf,
  prepareDeposit,
  remiseOf,
} from '../support/hermes.ts';

type Json = Readonly<Record<string, unknown>>;

/** The applications that deposit, and the trigramme that each does it under. */
export const DEPOSITORS: Readonly<Record<string, string>> = {
  'editeur-demonstration': 'EDI',
  'si-fourrieres': 'SIF',
  'tir-de-charge': 'TDC',
};

/** A plate that designates no scenario, and what the buyer of the vehicle is called. */
const PLATE = 'GQ-731-XB';
const VIN = 'VF1MATRIX12345678';
const BUYER = 'DUPONT-MATRICE';
const PRICE = '123456.78';

export interface Prepared {
  readonly sip: string;
  readonly refs: { readonly idEntiteRemettante: number; readonly idLieuDepot: number };
  /** Entity and place of the vehicle that is read, which hold no other. */
  readonly own: Prepared['refs'];
  /** Number of the vehicle that each operation is made on. */
  readonly read: number;
  readonly complete: number;
  readonly withdraw: number;
  readonly collect: number;
  readonly restore: number;
}

export const SECRETS_OF_VEHICLES = [PLATE, VIN, BUYER, PRICE];

const nameOf = (sip: string, what: string) => ({ trigrammeSIP: sip, idCorrelation: `MATRICE-${sip}-${what}` });

export const entiteBy = (sip: string): Json => entiteOf(nameOf(sip, 'REF'));
export const lieuBy = ({ sip, refs }: Pick<Prepared, 'sip' | 'refs'>): Json =>
  lieuOf({ ...nameOf(sip, 'REF'), idEntiteRemettante: refs.idEntiteRemettante });
export const remiseBy = ({ sip, refs }: Pick<Prepared, 'sip' | 'refs'>, what: string): Json =>
  remiseOf({ ...refs, ...nameOf(sip, what), numeroImmatriculation: PLATE, numeroSerieVin: VIN });

const PAID: readonly (readonly [event: string, data?: Json])[] = [
  ['accepter'],
  ['constater-presence'],
  ['lotir'],
  ['ouvrir-vente'],
  ['adjuger', { prixFrappe: PRICE, prenomClient: 'Odile', nomClient: BUYER }],
  ['encaisser'],
];

/** An entity, a place, and a vehicle in the status that each operation asks for. */
export async function prepareDepositor(sandbox: Pick<Sandbox, 'fetch'>, slug: string): Promise<Prepared> {
  const client: DeposantClient = await deposantFor(sandbox, slug);
  const sip = DEPOSITORS[slug] ?? '';
  const refs = await prepareDeposit(client, nameOf(sip, 'REF'));
  const give = (what: string, changes: Json = {}) => deposit(client, { ...remiseBy({ sip, refs }, what), ...changes });
  const domaine = domaineOf(sandbox);
  const own = await prepareDeposit(client, nameOf(sip, 'LUE'));
  const prepared = {
    sip,
    refs,
    own,
    read: await give('LUE', own),
    complete: await give('INCOMPLETE'),
    withdraw: await give('RETIREE'),
    collect: await give('PAYEE'),
    restore: await give('RESTITUEE'),
  };
  await domaine.event(prepared.complete, 'demander-complement', { motif: 'PHOTOS_MANQUANTES' });
  for (const [event, data] of PAID) await domaine.event(prepared.collect, event, data);
  return prepared;
}

/** A period that holds every update of the day. */
export const PERIOD = { dateDebut: instant(-1), dateFin: instant(1) };
