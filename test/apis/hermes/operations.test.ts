import { describe, expect, test } from 'vitest';
import { type DeposantClient, deposantFor } from '../../support/hermes.ts';
import { FULL_ACCESS, read, sandboxForFile } from '../../support/sandbox.ts';
import { partiesOf, reach, refused, row, STATUSES, TDC } from './parties.ts';

const sandbox = await sandboxForFile();
const parties = await partiesOf(sandbox);
let rank = 0;

const AT = '2026-09-15T10:00:00Z';
const COMPLETE = 'PUT /vehicules/{id}';
const WITHDRAW = 'DELETE /vehicules/{id}';
const REMOVE = 'PUT /vehicules/{id}/enlevement';
const RETURN = 'PUT /vehicules/{id}/restitution';

/** What each status opens to the depositor, in the order of the contract. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  Proposé: [WITHDRAW, RETURN],
  'En attente de complément': [COMPLETE, WITHDRAW, RETURN],
  'Recevable à récoler': [RETURN],
  'A lotir': [RETURN],
  Loti: [RETURN],
  'En cours de transfert': [RETURN],
  'En cours de vente': [RETURN],
  'Vendu à enlever': [REMOVE],
};

/** Each operation of the depositor: its event, where it leads, and a well-formed body. */
const OPERATIONS: Readonly<
  Record<string, { event: string; to: string | null; status: number; body: (remise: object) => object | undefined }>
> = {
  [COMPLETE]: { event: 'completer', to: 'Proposé', status: 200, body: (remise) => remise },
  [WITHDRAW]: { event: 'retirer', to: null, status: 204, body: () => undefined },
  [REMOVE]: { event: 'enlever', to: 'Enlevé', status: 200, body: () => ({ trigrammeSIP: TDC, dateEnlevement: AT }) },
  [RETURN]: { event: 'restituer', to: 'Restitué', status: 200, body: () => ({ trigrammeSIP: TDC, dateRestitution: AT }) },
};

const CASES = STATUSES.flatMap((statut) => Object.keys(OPERATIONS).map((operation) => [statut, operation] as const));
const ALLOWED = CASES.filter(([statut, operation]) => OPEN[statut]?.includes(operation));
const REFUSED = CASES.filter(([statut, operation]) => !OPEN[statut]?.includes(operation));

const send = (client: DeposantClient, operation: string, id: number | string, body: object | undefined) => {
  const [method = '', path = ''] = operation.split(' ');
  return client.send(method, path.replace('{id}', String(id)), body);
};

async function vehiculeIn(statut: string) {
  rank += 1;
  const idCorrelation = `OP-${rank}`;
  return { id: await reach(parties, statut, { idCorrelation }), remise: parties.remise({ idCorrelation }) };
}

test('the statuses are those of the contract', () => expect(STATUSES).toHaveLength(16));

test.each(ALLOWED)('in the status %s, %s is made by the depositor, and traced', async (statut, operation) => {
  const { id, remise } = await vehiculeIn(statut);
  const { event, to, status, body } = OPERATIONS[operation] ?? expect.fail();
  const before = await parties.domaine.vehicule(id);
  const response = await send(parties.client, operation, id, body(remise));
  expect([response.status, response.headers.get('x-sandbox-error')]).toEqual([status, null]);
  const text = await response.text();
  if (operation === COMPLETE) expect(JSON.parse(text)).toMatchObject({ id, statut: to, motifComplement: null });
  else expect(text).toBe('');
  const { trigrammeSIP: _sip, ...dated } = (body(remise) ?? {}) as Record<string, unknown>;
  const after = await parties.domaine.vehicule(id);
  expect([after.statut, after.history]).toEqual([
    to,
    [
      ...before.history,
      {
        at: '2026-09-15T10:00:00.000Z',
        actor: 'deposant',
        by: 'tir-de-charge',
        event,
        from: statut,
        to,
        data: operation === COMPLETE ? remise : dated,
      },
    ],
  ]);
});

test.each(REFUSED)('in the status %s, %s is refused with what is possible, and nothing changes', async (statut, operation) => {
  const { id, remise } = await vehiculeIn(statut);
  const { event, body } = OPERATIONS[operation] ?? expect.fail();
  const state = async () => [await parties.domaine.vehicule(id), await parties.client.get(`/vehicules/${id}`), await parties.search()];
  const before = await state();
  const response = await send(parties.client, operation, id, body(remise));
  const plain = statut.normalize('NFD').replace(/\p{M}/gu, '');
  expect(response.headers.get('x-sandbox-why')).toBe(`"${event}" does not leave the status "${plain}"`);
  const possible = OPEN[statut] ? `opérations possibles : ${OPEN[statut].join(', ')}` : 'aucune opération possible';
  expect(await read(response)).toEqual(
    refused('operation-not-allowed', row(String(id), ['STATUT_INCOMPATIBLE', `le véhicule est au statut « ${statut} » ; ${possible}`])),
  );
  expect(await state()).toEqual(before);
});

const READ = 'GET /vehicules/{id}';
const unknown = (id: number) =>
  refused('vehicule-unknown', row(String(id), ['BIEN_INCONNU', 'aucun véhicule de votre application ne porte ce numéro']));
const bodyOf = (operation: string): object | undefined => OPERATIONS[operation]?.body(parties.remise());

describe.each([READ, ...Object.keys(OPERATIONS)])('%s', (operation) => {
  const call = (client: DeposantClient, id: number | string, body = bodyOf(operation)) => send(client, operation, id, body);

  test('does not know a number that no vehicle has', async () => {
    const response = await call(parties.client, 1_399_999_999);
    expect(response.headers.get('x-sandbox-why')).toBe('no vehicle has this number');
    expect(await read(response)).toEqual(unknown(1_399_999_999));
  });

  test('no longer knows a withdrawn vehicle', async () => {
    const { id } = await vehiculeIn('Proposé');
    await parties.client.delete(`/vehicules/${id}`);
    const response = await call(parties.client, id);
    expect(response.headers.get('x-sandbox-why')).toBe('this vehicle was withdrawn');
    expect(await read(response)).toEqual(unknown(id));
  });

  test('does not know the vehicle of another application, whose state stays as it was', async () => {
    const other = await deposantFor(sandbox, FULL_ACCESS);
    const before = await other.get('/vehicules/1300000002');
    const response = await call(parties.client, 1_300_000_002);
    expect(response.headers.get('x-sandbox-why')).toBe('this vehicle was deposited by another application or under another trigramme');
    expect(await read(response)).toEqual(unknown(1_300_000_002));
    expect(await other.get('/vehicules/1300000002')).toEqual(before);
  });

  test.each(['abc', '0', '-1', '1.5', '01', '1e9', '+1', '%20', '1300000001%00', '1234567890123456', '__proto__'])(
    'takes no number written %s',
    async (id) => {
      expect(await read(await call(parties.client, id))).toEqual(
        refused('request-malformed', row('', ['FORMAT_INVALIDE', 'id : format incorrect'])),
      );
    },
  );
});

test.each([COMPLETE, REMOVE, RETURN])(
  '%s is refused under a trigramme of another system, before its status is looked at',
  async (operation) => {
    const { id } = await vehiculeIn('Refusé');
    const response = await send(parties.client, operation, id, { ...bodyOf(operation), trigrammeSIP: 'EDI' });
    const named = operation === COMPLETE ? 'SIF0000001' : '';
    expect(await read(response)).toEqual(
      refused(
        'trigramme-not-granted',
        row(named, ['TRIGRAMME_NON_AUTORISE', "trigrammeSIP : « EDI » n'est pas un trigramme de votre habilitation"]),
      ),
    );
  },
);

test.each([REMOVE, RETURN])('%s is refused under another trigramme of the same application than that of the deposit', async (operation) => {
  const editeur = await deposantFor(sandbox, FULL_ACCESS);
  const id = operation === REMOVE ? 1_300_000_001 : 1_300_000_004;
  const response = await send(editeur, operation, id, { ...bodyOf(operation), trigrammeSIP: 'SIF' });
  expect(await read(response)).toEqual(
    refused(
      'request-malformed',
      row(operation === REMOVE ? 'EDI0000124' : 'EDI0000126', ['CHAMP_NON_MODIFIABLE', 'trigrammeSIP : celui du dépôt est attendu']),
    ),
  );
});

test.each([REMOVE, RETURN])('%s is refused for its status first, when its date has no meaning either', async (operation) => {
  const { id } = await vehiculeIn('Refusé');
  const field = operation === REMOVE ? 'dateEnlevement' : 'dateRestitution';
  for (const date of ['2026-02-30T00:00:00Z', '2027-01-01T00:00:00Z', '1970-01-01T00:00:00Z']) {
    const response = await send(parties.client, operation, id, { trigrammeSIP: TDC, [field]: date });
    const message = 'le véhicule est au statut « Refusé » ; aucune opération possible';
    expect(await read(response)).toEqual(refused('operation-not-allowed', row(String(id), ['STATUT_INCOMPATIBLE', message])));
  }
});

test.each([REMOVE, RETURN])('%s is refused for its format first, whatever the status', async (operation) => {
  const { id } = await vehiculeIn('Refusé');
  const field = operation === REMOVE ? 'dateEnlevement' : 'dateRestitution';
  const response = await send(parties.client, operation, id, { trigrammeSIP: TDC, [field]: 'hier' });
  const message = `${field} : format incorrect, attendu un texte, par exemple `;
  expect([response.status, JSON.stringify(await response.json())]).toEqual([400, expect.stringContaining(message)]);
});
