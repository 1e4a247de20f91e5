import type { Answered } from '../src/cli/server.ts';
import { readRssMb } from './process-cost.ts';
import { NOW, startSilentSandbox } from './servers.ts';
import { type Spread, spread } from './statistics.ts';

/** What the sandbox's own routes cost: one connection, one request after the other, loopback included. */
export interface BacCosts {
  readonly bacs: number;
  /** `POST /_sandbox/bacs`: people, goods, conventions and fresh credentials. */
  readonly createMs: Spread;
  /** `POST /_sandbox/clock`, of one bac among all. */
  readonly advanceMs: Spread;
  readonly rssMbPerBac: number | null;
  /** A token, fifty calls that pass, one that is refused, a minute forward, one that passes: all of it, over HTTP. */
  readonly quotaJourneyMs: Spread;
}

const WARM_UP = 20;
const BACS = 1000;
const ADVANCES = 500;

async function time(count: number, urlOf: (rank: number) => string, bodyOf: (rank: number) => object): Promise<number[]> {
  const headers = { 'content-type': 'application/json' };
  const times: number[] = [];
  for (let rank = 0; rank < count; rank += 1) {
    const startedAt = performance.now();
    const response = await fetch(urlOf(rank), { method: 'POST', headers, body: JSON.stringify(bodyOf(rank)) });
    const text = await response.text();
    times.push(performance.now() - startedAt);
    if (!response.ok) throw new Error(`${urlOf(rank)}: ${response.status} ${text}`);
  }
  return times;
}

const JOURNEYS = 20;
const PERSON = '3099901713440';

/** "The 51st call is refused, advance one minute, it passes", in a bac of its own; throws when it is not so. */
async function timeQuotaJourney(url: string, rank: number): Promise<number> {
  const json = { 'content-type': 'application/json' };
  const id = `quota-${rank}`;
  const body = JSON.stringify({ id, now: NOW, frozen: true });
  const { applications } = (await (
    await fetch(`${url}/_sandbox/bacs`, { method: 'POST', headers: json, body })
  ).json()) as Answered<'POST /bacs'>;
  const { clientId, clientSecret } = applications.find(({ slug }) => slug === 'editeur-demonstration') ?? {
    clientId: '',
    clientSecret: '',
  };
  const startedAt = performance.now();
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: 'RessourceIR',
  });
  const { access_token: token } = (await (await fetch(`${url}/token`, { method: 'POST', body: form })).json()) as { access_token: string };
  const headers = {
    authorization: `Bearer ${token}`,
    'x-correlation-id': '123e4567-e89b-12d3-a456-426655440000',
    id_teleservice: 'EDITEUR_LANNION_IP_01',
  };
  const call = async () => {
    const response = await fetch(`${url}/impotparticulier/1.0/spi/${PERSON}/situations/ir/assiettes/annrev/2025`, { headers });
    await response.arrayBuffer();
    return response.status;
  };
  const statuses: number[] = [];
  for (let made = 0; made < 51; made += 1) statuses.push(await call());
  await fetch(`${url}/_sandbox/clock?bac=${id}`, { method: 'POST', headers: json, body: JSON.stringify({ advance: 'PT1M' }) });
  statuses.push(await call());
  if (statuses.map((status, at) => status === (at === 50 ? 429 : 200)).includes(false))
    throw new Error(`quota journey: ${statuses.join(' ')}`);
  return performance.now() - startedAt;
}

/** Opens a thousand bacs in one process, then moves the clock of one of them. */
export async function measureBacs(progress: (line: string) => void): Promise<BacCosts> {
  progress(`${BACS} bacs`);
  const sandbox = await startSilentSandbox();
  try {
    const create = (count: number, name: string) =>
      time(
        count,
        () => `${sandbox.url}/_sandbox/bacs`,
        (rank) => ({ id: `${name}-${rank}` }),
      );
    await create(WARM_UP, 'warm');
    const before = readRssMb(sandbox.pid);
    const creations = await create(BACS, 'bac');
    const after = readRssMb(sandbox.pid);
    const advances = await time(
      ADVANCES,
      () => `${sandbox.url}/_sandbox/clock?bac=bac-500`,
      () => ({ advance: 'PT1M' }),
    );
    const journeys: number[] = [];
    for (let rank = 0; rank < JOURNEYS; rank += 1) journeys.push(await timeQuotaJourney(sandbox.url, rank));
    return {
      bacs: BACS,
      quotaJourneyMs: spread(journeys),
      createMs: spread(creations),
      advanceMs: spread(advances),
      rssMbPerBac: before === null || after === null ? null : (after - before) / BACS,
    };
  } finally {
    await sandbox.stop();
  }
}
