import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeposantClient, deposantFor } from '../support/hermes.ts';
import { NOW } from '../support/sandbox.ts';
import { entiteBy, type Prepared, remiseBy, SECRETS_OF_VEHICLES } from './deposits.ts';
import { leaksOf } from './secrecy.ts';
import { CORRELATION_ID, readWholeAnswer, refusedByHermes } from './whole-answer.ts';
import { openWorld, type World } from './world.ts';

/** Vehicle of the full-access application in every new bac, paid by a garage. */
const OF_ANOTHER = 1_300_000_001;
const BUYERS = ['GARAGE DU PONT NEUF', 'BX-482-TR', 'VF1BR1A0H45678901'];

const MALFORMED = 'La requête transmise est incorrecte (voir section détail). Veuillez vérifier et soumettre à nouveau votre demande.';
const UNKNOWN = "Le bien demandé n'existe pas.";
const FOREIGN = "Le trigramme transmis n'est pas autorisé pour votre application.";
const TAKEN = "L'identifiant de corrélation est déjà utilisé.";
const NOT_NOW = "L'opération demandée n'est pas possible dans l'état actuel du bien.";
const TOO_LONG = 'La requête transmise est trop volumineuse.';
const NOT_JSON = "Le type de contenu de la requête n'est pas accepté.";

type Row = readonly [id: string, ...errors: readonly (readonly [code: string, message: string])[]];

interface Fault {
  readonly method?: string;
  readonly path?: string;
  /** An object is sent as JSON, a text as it is. */
  readonly body?: unknown;
  readonly contentType?: string;
  /** Methods of the path. */
  readonly methods?: string;
  readonly refusal: readonly [error: string, status: number, message: string];
  readonly detail?: readonly Row[];
}

const nobody = (id: number | string): Row => [String(id), ['BIEN_INCONNU', 'aucun véhicule de votre application ne porte ce numéro']];
const OF_VEHICLE = 'GET, PUT, DELETE';
const request = (error: string, code: string, message: string) =>
  ({ refusal: ['request-malformed', 400, MALFORMED], detail: [[error, [code, message]]] }) as const;
const incompatible = (statut: string, possible: string) =>
  ['STATUT_INCOMPATIBLE', `le véhicule est au statut « ${statut} » ; ${possible}`] as const;

/** Every fault of a call of HERMES by itself, given what the depositor has. */
function faultsOf(mine: Prepared): Readonly<Record<string, Fault>> {
  const good = remiseBy(mine, 'FAUTIVE');
  const id = 'MATRICE-SIF-FAUTIVE';
  const { marque: _marque, ...incomplete } = good;
  const foreign = (row: string): Row => [
    row,
    ['TRIGRAMME_NON_AUTORISE', "trigrammeSIP : « EDI » n'est pas un trigramme de votre habilitation"],
  ];
  return {
    'a body that is no JSON': { body: '{"marque":', ...request('', 'JSON_INVALIDE', "le corps de la requête n'est pas du JSON lisible") },
    'an empty body': { body: '', ...request('', 'JSON_INVALIDE', "le corps de la requête n'est pas du JSON lisible") },
    'a body that is text': { body: good, contentType: 'text/plain', refusal: ['body-not-json', 415, NOT_JSON] },
    'a body of more than a mebibyte': {
      body: JSON.stringify({ ...good, description: 'x'.repeat(1_048_576) }),
      refusal: ['body-too-long', 413, TOO_LONG],
    },
    'a field missing': { body: incomplete, ...request(id, 'CHAMP_OBLIGATOIRE', 'marque : champ obligatoire') },
    'a field too many': { body: { ...good, couleur: 'ROUGE' }, ...request(id, 'CHAMP_INCONNU', 'couleur : champ inconnu') },
    'a trigramme of another': {
      body: { ...good, trigrammeSIP: 'EDI' },
      refusal: ['trigramme-not-granted', 403, FOREIGN],
      detail: [foreign(id)],
    },
    'an idCorrelation that holds another content': {
      body: { ...remiseBy(mine, 'RETIREE'), modele: 'MEGANE' },
      refusal: ['correlation-taken', 409, TAKEN],
      detail: [
        ['MATRICE-SIF-RETIREE', ['CORRELATION_DEJA_UTILISEE', 'idCorrelation : déjà utilisé par votre système pour un autre contenu']],
      ],
    },
    'an entity under the trigramme of another': {
      path: '/referentiels/entitesremettantes',
      methods: 'GET, POST',
      body: [{ ...entiteBy('SIF'), trigrammeSIP: 'EDI' }],
      refusal: ['trigramme-not-granted', 403, FOREIGN],
      detail: [foreign('MATRICE-SIF-REF')],
    },
    'a vehicle that nobody has': {
      method: 'GET',
      path: '/vehicules/1999999999',
      methods: OF_VEHICLE,
      refusal: ['vehicule-unknown', 404, UNKNOWN],
      detail: [nobody(1_999_999_999)],
    },
    'the vehicle of another, read': {
      method: 'GET',
      path: `/vehicules/${OF_ANOTHER}`,
      methods: OF_VEHICLE,
      refusal: ['vehicule-unknown', 404, UNKNOWN],
      detail: [nobody(OF_ANOTHER)],
    },
    'the vehicle of another, withdrawn': {
      method: 'DELETE',
      path: `/vehicules/${OF_ANOTHER}`,
      methods: OF_VEHICLE,
      refusal: ['vehicule-unknown', 404, UNKNOWN],
      detail: [nobody(OF_ANOTHER)],
    },
    'the vehicle of another, collected': {
      method: 'PUT',
      path: `/vehicules/${OF_ANOTHER}/enlevement`,
      methods: 'PUT',
      body: { trigrammeSIP: 'SIF', dateEnlevement: NOW },
      refusal: ['vehicule-unknown', 404, UNKNOWN],
      detail: [nobody(OF_ANOTHER)],
    },
    'a number in letters': {
      method: 'GET',
      path: '/vehicules/abc',
      methods: OF_VEHICLE,
      ...request('', 'FORMAT_INVALIDE', 'id : format incorrect'),
    },
    'a nomenclature that there is not': {
      method: 'GET',
      path: '/referentiels/nomenclatures/couleurs',
      methods: 'GET',
      ...request('', 'FORMAT_INVALIDE', 'nomenclature : format incorrect'),
    },
    'a vehicle collected before it is paid': {
      method: 'PUT',
      path: `/vehicules/${mine.read}/enlevement`,
      methods: 'PUT',
      body: { trigrammeSIP: 'SIF', dateEnlevement: NOW },
      refusal: ['operation-not-allowed', 409, NOT_NOW],
      detail: [
        [String(mine.read), incompatible('Proposé', 'opérations possibles : DELETE /vehicules/{id}, PUT /vehicules/{id}/restitution')],
      ],
    },
    'a vehicle withdrawn once it is paid': {
      method: 'DELETE',
      path: `/vehicules/${mine.collect}`,
      methods: OF_VEHICLE,
      refusal: ['operation-not-allowed', 409, NOT_NOW],
      detail: [[String(mine.collect), incompatible('Vendu à enlever', 'opérations possibles : PUT /vehicules/{id}/enlevement')]],
    },
  };
}

const SHAPE = { sip: 'SIF', refs: { idEntiteRemettante: 0, idLieuDepot: 0 } } as Prepared;

describe('si-fourrieres, with one fault that HERMES alone can see', () => {
  let world: World;
  let client: DeposantClient;

  beforeAll(async () => {
    world = await openWorld('plain');
    client = await deposantFor(world.sandbox, 'si-fourrieres');
  });
  afterAll(() => world.close());

  test.each(Object.keys(faultsOf(SHAPE)))('%s: is refused whole, and nothing of a vehicle is told', async (name) => {
    const {
      method = 'POST',
      path = '/vehicules',
      body,
      contentType,
      methods = 'POST',
      refusal,
      detail = [],
    } = faultsOf(world.prepared as Prepared)[name] as Fault;
    const headers = { 'x-correlation-id': CORRELATION_ID, ...(contentType === undefined ? {} : { 'content-type': contentType }) };
    const answer = await readWholeAnswer(await client.send(method, path, body, headers));
    const rows = detail.map(([id, ...errors]) => ({ id, errors: errors.map(([code, message]) => ({ code, message })) }));
    const around = { atMs: world.sandbox.clock.now(), api: 'hermes', methods, correlationId: CORRELATION_ID };
    expect(answer).toEqual(refusedByHermes(...refusal, rows, around));
    expect(leaksOf(answer, [...SECRETS_OF_VEHICLES, ...BUYERS], [])).toEqual([]);
  });

  test('the vehicles are as they were', async () => {
    const { read, collect } = world.prepared as Prepared;
    const statuses = await Promise.all([read, collect].map(async (id) => (await client.get(`/vehicules/${id}`)).body));
    expect(statuses).toEqual([expect.objectContaining({ statut: 'Proposé' }), expect.objectContaining({ statut: 'Vendu à enlever' })]);
    expect((await client.search('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')).body).toHaveLength(5);
  });
});
