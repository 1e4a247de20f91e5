import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adminOf, clientOf, type NewBacView } from '../support/bacs.ts';
import { NOW, sandboxForFile } from '../support/sandbox.ts';

const sandbox = await sandboxForFile();
const admin = adminOf(sandbox);

interface Party {
  readonly id: string;
  readonly bac: NewBacView;
  client: Awaited<ReturnType<typeof clientOf>>;
}

/** What may be done to a bac; what is refused (a snapshot that is not there, a token that a clock has killed) counts too. */
const ACTIONS: Readonly<Record<string, (party: Party, amount: number) => Promise<unknown>>> = {
  'calls an API': ({ client }) => client.situation(),
  'spends its quota': async ({ client }, amount) => {
    for (let made = 0; made < amount; made += 1) await client.situation();
  },
  'asks for another token': async (party) => {
    await party.client.askToken();
  },
  'reads by consent': async ({ id, client }) => client.withConsent(await admin.consent(id)),
  'deposits a vehicle': ({ client }, amount) => client.deposit(`V-${amount}`),
  'plays the Domaine': async ({ id }, amount) => {
    const [first] = await admin.vehicules(id);
    const event = ['accepter', 'refuser', 'constater-restitution'][amount % 3];
    return admin.call('POST', `/hermes/vehicules/${first?.id}/events?bac=${id}`, { event, motif: 'VALEUR_INSUFFISANTE' });
  },
  'changes the progression': ({ id }, amount) =>
    admin.call('PUT', `/hermes/progression?bac=${id}`, { mode: ['time', 'immediate', 'manual', `reads:${amount}`][amount % 4] }),
  'advances its clock': ({ id }, amount) => admin.move(id, { advance: `PT${amount}M` }),
  'sets its clock': ({ id }, amount) => admin.move(id, { set: `20${20 + amount}-09-15`, frozen: true, scale: amount }),
  'saves a snapshot': ({ id }, amount) => admin.save(id, `state-${amount % 3}`),
  'loads a snapshot': ({ id }, amount) => admin.call('POST', `/snapshots/state-${amount % 3}/load?bac=${id}`),
  'is reset': ({ id }) => admin.reset(id),
  'is cloned, and its clone is deleted': async ({ id }) => {
    const copy = await admin.clone(id);
    await (await clientOf(sandbox, copy)).situation();
    await admin.call('DELETE', `/bacs/${copy.id}`);
  },
};

/** All that can be seen of a bac without changing it. */
const observe = ({ id }: Party) =>
  Promise.all(
    [`/bacs/${id}`, ...['clock', 'snapshots', 'journal', 'hermes/vehicules', 'hermes/progression'].map((path) => `/${path}?bac=${id}`)].map(
      (path) => admin.call('GET', path),
    ),
  );

/** What its client still meets: the last thing looked at, since it leaves a trace. */
async function probe({ client }: Party) {
  const first = await client.situation();
  return [first.status, first.headers.get('date'), await first.json(), (await client.askToken()).status];
}

async function newParties(): Promise<Party[]> {
  const bacs = [await admin.create({ now: NOW, frozen: true }), await admin.create({ now: '2027-03-01', frozen: true })];
  const [first] = bacs;
  if (first) bacs.push(await admin.clone(first.id));
  return Promise.all(bacs.map(async (bac) => ({ id: bac.id, bac, client: await clientOf(sandbox, bac) })));
}

const step = fc.record({ rank: fc.nat(2), action: fc.constantFrom(...Object.keys(ACTIONS)), amount: fc.integer({ min: 1, max: 52 }) });

test('whatever is done to a bac, in any order, nothing of the others changes', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const parties = await newParties();
      for (const { rank, action, amount } of steps) {
        const [actor, ...others] = [...parties.slice(rank), ...parties.slice(0, rank)];
        const before = await Promise.all(others.map(observe));
        if (actor) await ACTIONS[action]?.(actor, amount);
        expect(await Promise.all(others.map(observe))).toEqual(before);
      }
      for (const { id } of parties) await admin.call('DELETE', `/bacs/${id}`);
    }),
    { numRuns: 40 },
  );
});

test('a client meets in its bac what it would meet if the others did not exist', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const [watched, busy, alone] = await newParties();
      if (!watched || !busy || !alone) throw new Error('three bacs were to be made');
      // The last is a clone of the first: only what is done to the second could tell them apart.
      for (const { action, amount } of steps) await ACTIONS[action]?.(busy, amount);
      expect(await probe(watched)).toEqual(await probe(alone));
      for (const { id } of [watched, busy, alone]) await admin.call('DELETE', `/bacs/${id}`);
    }),
    { numRuns: 25 },
  );
});
