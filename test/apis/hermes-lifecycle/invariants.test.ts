import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HERMES_ERRORS } from '../../../src/apis/hermes/errors.ts';
import { contracts } from '../../support/sandbox.ts';
import { expectedSearch, expectedSuivi, transitionOfStep } from './expected-search.ts';
import type { Raw } from './patched-contract.ts';
import { type Command, DEPOSANTS, live, lives, type World } from './random-life.ts';

const { transitions } = (contracts.hermes as Raw)['x-lifecycle'];

/** A life that every draw holds: a deposit, then a reading and a search that find it. */
const PLAIN_LIFE: Command[] = [
  { kind: 'deposer', who: DEPOSANTS[0], correlation: 0, variant: 0, pound: false, plate: 'BX-482-TR' },
  { kind: 'lire', who: DEPOSANTS[0], nth: 0 },
  { kind: 'rechercher', who: DEPOSANTS[0], from: -24, to: 24, entite: 0 },
];

/** Checks every step of many lives. */
const holds = (numRuns: number, around: Parameters<typeof live>[1]) =>
  fc.assert(
    fc.asyncProperty(lives(40), (commands) => live(commands, around)),
    { numRuns, examples: [[PLAIN_LIFE]] },
  );

/** A history is a path: it begins by the creation, each step leaves where the last one came, and nothing follows a withdrawal. */
function expectPath({ history, statut, id }: Raw, owner: string): void {
  let status: string | null = null;
  let before: string | null = null;
  for (const [rank, step] of history.entries()) {
    expect({ id, step, declared: transitionOfStep(step) !== undefined }).toEqual({ id, step, declared: true });
    expect([step.from, step.from === null]).toEqual([status, rank === 0]);
    if (step.event === 'recevoir-transfert') expect(step.to).toBe(before);
    expect(step.actor === 'deposant' ? [owner] : ['admin', 'progression']).toContain(step.by);
    [before, status] = [status, step.to];
  }
  expect(status).toBe(statut);
}

test('the trace of every vehicle is a path of the declared graph, each step made by the declared actor', async () => {
  const made = new Set<string>();
  await holds(20, async (world, command, run) => {
    await run();
    for (const [rank, view] of (await world.look()).entries()) {
      expectPath(view, world.deposits[rank]?.who ?? '');
      if (view.history.some(({ event }: Raw) => event === 'remettre-en-vente'))
        expect(world.deposits[rank]?.remise.fourriereAdministrative).toBe(false);
      for (const { event } of view.history) made.add(event);
    }
    return command;
  });
  // A run that walks only a corner of the graph would prove little.
  expect(made.size).toBeGreaterThan(new Set(transitions.map(({ event }: Raw) => event)).size / 3);
});

test('a history only grows, and the date of update of a vehicle never goes back, whatever the clock does', async () => {
  await holds(20, async (world, _command, run) => {
    const before = await world.look();
    await run();
    const after = await world.look();
    for (const [rank, view] of after.entries()) {
      const instants = view.history.map(({ at }: Raw) => at);
      expect(instants).toEqual([...instants].sort());
      expect(view.dateMiseAJour).toBe(instants.at(-1));
      expect(view.history.slice(0, before[rank]?.history.length ?? 0)).toEqual(before[rank]?.history ?? []);
    }
  });
});

const ROUTES: Readonly<Record<string, readonly [path: string, verb: string]>> = {
  deposer: ['/vehicules', 'post'],
  completer: ['/vehicules/{id}', 'put'],
  retirer: ['/vehicules/{id}', 'delete'],
  enlever: ['/vehicules/{id}/enlevement', 'put'],
  restituer: ['/vehicules/{id}/restitution', 'put'],
  lire: ['/vehicules/{id}', 'get'],
  rechercher: ['/vehicules/_search', 'post'],
};
const ADMIN_REFUSALS = [
  '400 event-unknown',
  '400 event-of-depositor',
  '400 event-malformed',
  '409 event-closed',
  '404 vehicule-unknown',
  '400 request-malformed',
];

function expectDocumented({ kind }: Command, { status, body, error }: { status: number; body: unknown; error: string | null }): void {
  const route = ROUTES[kind];
  if (!route) {
    expect(ADMIN_REFUSALS).toContain(`${status} ${error}`);
    return;
  }
  const [path, verb] = route;
  const row = Object.entries(HERMES_ERRORS).find(([id]) => id === error)?.[1];
  expect({ status, code: (body as Raw).code, message: (body as Raw).message }).toEqual({
    status: row?.status,
    code: row?.code,
    message: row?.message,
  });
  expect(Object.keys((contracts.hermes as Raw).paths[path][verb].responses)).toContain(String(status));
}

test('a refused call is a documented error, and changes nothing', async () => {
  const refusals = new Set<string>();
  const all = async (world: World) => {
    const seen = await world.look();
    // In the mode reads:N a search is a reading, which may move a vehicle: it is then no witness.
    const { mode } = await world.progression();
    return { seen, mode, found: mode.startsWith('reads') ? [] : await Promise.all(DEPOSANTS.map((slug) => world.search(slug))) };
  };
  await holds(15, async (world, command, run) => {
    const before = await all(world);
    const answer = await run();
    if (answer.status < 400) return;
    refusals.add(`${answer.status} ${answer.error}`);
    expectDocumented(command, answer);
    expect(await all(world)).toEqual(before);
  });
  expect([...refusals].sort()).toEqual(
    expect.arrayContaining(['400 request-malformed', '404 vehicule-unknown', '409 event-closed', '409 operation-not-allowed']),
  );
});

test('a search and a reading answer what the histories say, of the vehicles of the caller alone', async () => {
  const told = { found: 0, read: 0 };
  await holds(30, async (world, command, run) => {
    const answer = await run();
    const views = await world.look();
    if (command.kind === 'lire' && answer.status === 200) {
      expect(answer.body).toMatchObject(expectedSuivi(views.find(({ id }) => id === (answer.body as Raw).id)));
      told.read += 1;
    }
    if (command.kind !== 'rechercher') return;
    if (command.from > command.to) return expect(answer).toMatchObject({ status: 400, error: 'request-malformed' });
    const expected = expectedSearch(world, views, command);
    expect(answer).toEqual({ status: 200, error: null, body: expected });
    told.found += expected.length;
  });
  expect(Math.min(told.found, told.read)).toBeGreaterThan(0);
});

test('no depositor ever reads or moves what another one deposited, even under the same trigramme and idCorrelation', async () => {
  await holds(30, async (world, command, run) => {
    const { status, body } = await run();
    if (!('who' in command)) return;
    const told = JSON.stringify(body);
    const isOwn = ({ who }: { who: string }) => who === command.who;
    for (const slug of DEPOSANTS) if (slug !== command.who) expect(told).not.toContain(`REMISE DE ${slug}`);
    if ('nth' in command) return isOwn(world.pick(command.nth, command.who)) || expect(status).toBe(404);
    for (const { id } of world.deposits.filter((one) => !isOwn(one))) expect(told).not.toContain(String(id));
  });
});

test('no call ever fails, and the log has no stack', async () => {
  await holds(30, async (world, _command, run) => {
    const { status } = await run();
    expect(status).toBeLessThan(500);
    expect(world.sandbox.log.filter((line) => /\n\s+at |^5\d\d /.test(line))).toEqual([]);
  });
});
