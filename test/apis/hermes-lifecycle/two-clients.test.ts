import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type DeposantClient, deposantFor, deposit, domaineOf, instant, prepareDeposit, remiseOf, SIP } from '../../support/hermes.ts';
import { NOW, sandboxForTest } from '../../support/sandbox.ts';

/** A sandbox on a socket, called as any server is; its in-process `fetch` is left aside. */
async function startOnSocket() {
  const sandbox = await sandboxForTest({ port: 0 });
  const overSocket = { fetch: (input: string | URL | Request, init?: RequestInit) => fetch(new URL(String(input), sandbox.url), init) };
  const [one, two] = await Promise.all([deposantFor(overSocket), deposantFor(overSocket)]);
  return { sandbox, one, two, domaine: domaineOf(overSocket), references: await prepareDeposit(one) };
}

const parallel = <T>(count: number, run: (rank: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, rank) => run(rank)));

const idsFound = async (client: DeposantClient) =>
  ((await client.search(instant(-1), instant(1))).body as { id: number; idCorrelation: string }[]).map(
    ({ id, idCorrelation }): [number, string] => [id, idCorrelation],
  );

const count = (values: readonly unknown[]) =>
  Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((one) => one === value).length]));

test('one deposit sent by twenty calls at once gives one vehicle, and one answer', async () => {
  const { one, two, domaine, references } = await startOnSocket();
  const answers = await parallel(20, (rank) => (rank % 2 ? one : two).post('/vehicules', remiseOf(references)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const id = (await idsFound(one))[0]?.[0] ?? 0;
  expect(await idsFound(two)).toEqual([[id, 'SIF0000001']]);
  expect(answers[0]).toEqual({ status: 200, body: { id_correlation: 'SIF0000001', id, dateDemandePriseEnCharge: NOW } });
  expect((await domaine.vehicule(id)).history.map(({ event }) => event)).toEqual(['deposer']);
});

test('twenty contents sent at once under one idCorrelation give one vehicle, and nineteen conflicts', async () => {
  const { one, two, references } = await startOnSocket();
  const answers = await parallel(20, (rank) =>
    (rank % 2 ? one : two).post('/vehicules', remiseOf({ ...references, modele: `MODELE ${rank}` })),
  );
  expect(count(answers.map(({ status }) => status))).toEqual({ 200: 1, 409: 19 });
  expect((await idsFound(two)).length).toBe(1);
});

test('twenty deposits at once give twenty numbers in a row', async () => {
  const { one, two, references } = await startOnSocket();
  const ids = await parallel(20, (rank) => deposit(rank % 2 ? one : two, { ...references, idCorrelation: `SIF${rank}` }));
  const first = Math.min(...ids);
  expect([...ids].sort()).toEqual(Array.from({ length: 20 }, (_, rank) => first + rank));
});

const OUTCOMES = [
  { method: 'DELETE', path: '', body: undefined, event: 'retirer' },
  { method: 'PUT', path: '', body: 'remise', event: 'completer' },
  { method: 'PUT', path: '/restitution', body: { trigrammeSIP: SIP, dateRestitution: NOW }, event: 'restituer' },
] as const;

test('a withdrawal, a complement and a restitution sent at once: the trace says which ones came to pass, in a possible order', async () => {
  const { one, two, domaine, references } = await startOnSocket();
  for (let round = 0; round < 15; round += 1) {
    const id = await deposit(one, { ...references, idCorrelation: `SIF${round}` });
    await domaine.event(id, 'demander-complement', { motif: 'PHOTOS_MANQUANTES' });
    const order = OUTCOMES.map((_, rank) => OUTCOMES[(rank + round) % 3] as (typeof OUTCOMES)[number]);
    const remise = remiseOf({ ...references, idCorrelation: `SIF${round}`, modele: 'COMPLET' });
    const answers = await Promise.all(
      order.map(({ method, path, body }, rank) =>
        (rank % 2 ? one : two).call(method, `/vehicules/${id}${path}`, body === 'remise' ? remise : body),
      ),
    );
    const won = order.filter((_, rank) => (answers[rank]?.status ?? 500) < 300).map(({ event }) => event);
    const made = (await domaine.vehicule(id)).history.slice(2).map(({ event }) => event);
    expect([...made].sort()).toEqual([...won].sort());
    // A complement leads back to where the two others are open; each of these closes all the rest.
    expect([['retirer'], ['restituer'], ['completer', 'retirer'], ['completer', 'restituer']]).toContainEqual(made);
    for (const { status } of answers) expect([200, 204, 404, 409]).toContain(status);
  }
});

test.each(OUTCOMES)('of ten calls at once that $event, exactly one is done', async ({ method, path, body, event }) => {
  const { one, two, domaine, references } = await startOnSocket();
  const id = await deposit(one, references);
  await domaine.event(id, 'demander-complement', { motif: 'PHOTOS_MANQUANTES' });
  const sent = body === 'remise' ? remiseOf({ ...references, modele: 'COMPLET' }) : body;
  const answers = await parallel(10, (rank) => (rank % 2 ? one : two).call(method, `/vehicules/${id}${path}`, sent));
  const gone = event === 'retirer';
  expect(count(answers.map(({ status }) => status))).toEqual({ [gone ? 204 : 200]: 1, [gone ? 404 : 409]: 9 });
  expect((await domaine.vehicule(id)).history.slice(2).map((step) => step.event)).toEqual([event]);
});

test('the Domaine and the depositor at once: one of them is refused, never both nor neither', async () => {
  const { one, domaine, references } = await startOnSocket();
  for (let round = 0; round < 10; round += 1) {
    const id = await deposit(one, { ...references, idCorrelation: `SIF${round}` });
    const [accepted, withdrawn] = await Promise.all([domaine.event(id, 'accepter'), one.delete(`/vehicules/${id}`)]);
    expect([
      [200, 409],
      [409, 204],
    ]).toContainEqual([accepted.status, withdrawn.status]);
  }
});

test('what is due is done once, however many calls find it due', async () => {
  const { sandbox, one, two, domaine, references } = await startOnSocket();
  await domaine.progression('time');
  const id = await deposit(one, { ...references, idCorrelation: randomUUID() });
  sandbox.clock.advance(40 * 86_400_000);
  await Promise.all([one.renewToken(), two.renewToken()]);
  const statuses = await parallel(20, async (rank) => (await (rank % 2 ? one : two).get(`/vehicules/${id}`)).body as { statut: string });
  expect(count(statuses.map(({ statut }) => statut))).toEqual({ 'En cours de vente': 20 });
  expect((await domaine.vehicule(id)).history.map(({ at, event }) => [at, event])).toEqual([
    [NOW, 'deposer'],
    [instant(5), 'accepter'],
    [instant(15), 'constater-presence'],
    [instant(20), 'lotir'],
    [instant(35), 'ouvrir-vente'],
  ]);
});
