import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { askToken } from '../support/oauth.ts';
import { headersFor, NOW, startSandbox } from '../support/sandbox.ts';
import { DEPOSITORS, type Prepared, prepareDepositor, SECRETS_OF_VEHICLES } from './deposits.ts';
import { oauthScopesOf, PARTNERS, type Partner, teleserviceFor } from './forms.ts';
import { hermesCallOf } from './hermes-calls.ts';
import { HERMES_OPERATIONS, type Operation } from './operations.ts';
import { leaksOf } from './secrecy.ts';
import { judgeAtGateway, SERVED } from './verdict.ts';
import { CORRELATION_ID, readWholeAnswer, refusedWith, servedWith, type Whole } from './whole-answer.ts';

const DECLARED_BY_ONE = '192.0.2.7';
const STEP_MS = 4000;

interface Cell {
  readonly name: string;
  readonly partner: Partner;
  readonly operation: Operation;
  readonly atMs: number;
}

const CELLS = PARTNERS.flatMap((partner) => HERMES_OPERATIONS.map((operation) => ({ partner, operation }))).map(
  (cell, rank): Cell => ({
    ...cell,
    name: `${cell.partner.slug} is answered to ${cell.operation.route}: ${judgeAtGateway(cell.partner, cell.operation, DECLARED_BY_ONE)}`,
    // After the minute in which the deposits are prepared.
    atMs: Date.parse(NOW) + 60_000 + rank * STEP_MS,
  }),
);

describe('each ready application is answered what its forms say, on each operation of HERMES', () => {
  let sandbox: Sandbox;
  const tokens = new Map<string, string>();
  const prepared = new Map<string, Prepared>();

  beforeAll(async () => {
    sandbox = await startSandbox({ trustedProxies: ['127.0.0.1'] });
    for (const slug of Object.keys(DEPOSITORS)) prepared.set(slug, await prepareDepositor(sandbox, slug));
    for (const partner of PARTNERS) {
      const scope = oauthScopesOf(partner).join(' ');
      const token = await askToken(sandbox, partner.slug, { scope, validity_period: '86400' });
      if (token !== undefined) tokens.set(partner.slug, token);
    }
  });
  afterAll(() => sandbox.close());

  /** What the depositor calls; anybody else calls on the first depositor's goods. */
  const callOf = ({ partner, operation, atMs }: Cell) => {
    const goods = prepared.get(partner.slug) ?? (prepared.get('editeur-demonstration') as Prepared);
    return hermesCallOf(operation.route, goods, new Date(atMs).toISOString());
  };

  async function send(cell: Cell): Promise<Whole> {
    const { partner, operation } = cell;
    const { path, body } = callOf(cell);
    const headers = headersFor(tokens.get(partner.slug) ?? 'none', teleserviceFor(partner, 'hermes'), {
      'x-correlation-id': CORRELATION_ID,
      'x-forwarded-for': DECLARED_BY_ONE,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    });
    const init = { method: operation.method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return readWholeAnswer(await sandbox.fetch(`${operation.base}${path}`, init));
  }

  function expectationOf(cell: Cell): object {
    const { partner, operation, atMs } = cell;
    const around = { atMs, api: 'hermes', methods: operation.methods, correlationId: CORRELATION_ID };
    const verdict = judgeAtGateway(partner, operation, DECLARED_BY_ONE);
    if (verdict !== SERVED) return refusedWith(verdict, around);
    const { answer = null, status } = callOf(cell);
    return servedWith(answer, answer === null ? null : operation.mediaType, around, status);
  }

  test.each(CELLS.map((cell) => [cell.name, cell] as const))('%s', async (_, cell) => {
    sandbox.clock.set(new Date(cell.atMs).toISOString());
    const answer = await send(cell);
    expect(answer).toEqual(expectationOf(cell));
    if (answer.status >= 400) expect(leaksOf(answer, SECRETS_OF_VEHICLES, [])).toEqual([]);
  });

  test('only the three depositors are served, and nothing of one is in the lists of another', () => {
    const served = CELLS.filter(({ partner, operation }) => judgeAtGateway(partner, operation, DECLARED_BY_ONE) === SERVED);
    expect([...new Set(served.map(({ partner }) => partner.slug))].sort()).toEqual(Object.keys(DEPOSITORS).sort());
    expect(served).toHaveLength(36);
  });
});
