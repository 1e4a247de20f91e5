import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Answered } from '../src/cli/server.ts';
import type { PersonaFixture } from '../src/generation/entries.ts';
import { generate } from '../src/generation/generate.ts';
import { renderFiles } from '../src/generation/render.ts';
import { readRssMb } from './process-cost.ts';
import { type RunningServer, startSandbox } from './servers.ts';
import { type Spread, spread } from './statistics.ts';

const PEOPLE = [100, 100_000] as const;
/** People looked up, spread over the whole. */
const LOOK_UPS = 200;
const SEED = 42;

/** What a number of people costs. */
export interface VolumeCost {
  readonly people: number;
  /** To draw them and write their files. */
  readonly generateSeconds: number;
  /** From `spawn` to the first answer, on their folder. */
  readonly startSeconds: number;
  /** Before any bac but the first. */
  readonly rssMb: number | null;
  /** A SPI by civil status, over HTTP, on one connection. */
  readonly searchMs: Spread;
  /** The last avis of a SPI, over HTTP: never asked before, so computed. */
  readonly situationMs: Spread;
  /** `POST /_sandbox/bacs`: a copy of all of them. */
  readonly bacMs: Spread;
}

async function writePeople(people: number, folder: string): Promise<readonly PersonaFixture[]> {
  const sample: PersonaFixture[] = [];
  const every = Math.max(1, Math.floor(people / LOOK_UPS));
  let seen = 0;
  async function* lots() {
    for await (const lot of generate({ people, seed: SEED })) {
      for (const persona of lot.personas) if (seen++ % every === 0) sample.push(persona);
      yield lot;
    }
  }
  for await (const { path, text } of renderFiles(lots(), { format: 'json', head: [] })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return sample;
}

/** Civil status as R2P is asked for it. */
function searchOf({ nomNaissance, prenoms, naissance }: PersonaFixture): string {
  const [annee = '', mois = '', jour = ''] = naissance.date.split('-');
  const place = naissance.commune
    ? {
        naisCodePays: '99100',
        naisCodeDept: naissance.commune.slice(0, naissance.commune.startsWith('97') ? 3 : 2),
        naisCodeCommune: naissance.commune.slice(naissance.commune.startsWith('97') ? 3 : 2),
      }
    : { naisCodePays: naissance.pays ?? '' };
  return `/r2p/v1/personne/spi?${new URLSearchParams({ nom: nomNaissance, prenom: prenoms.split(' ')[0] ?? '', naisDate: `${jour}/${mois}/${annee}`, ...place })}`;
}

/** The application that no quota holds back. */
const APPLICATION = 'tir-de-charge';

async function createBac(url: string): Promise<Answered<'POST /bacs'>> {
  const response = await fetch(`${url}/_sandbox/bacs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"ttl":"PT5M"}',
  });
  return (await response.json()) as Answered<'POST /bacs'>;
}

async function timeAll<Item>(items: readonly Item[], act: (item: Item) => Promise<number>, wanted: number): Promise<Spread> {
  const times: number[] = [];
  for (const item of items) {
    const startedAt = performance.now();
    const status = await act(item);
    times.push(performance.now() - startedAt);
    if (status !== wanted) throw new Error(`volume: answered ${status}`);
  }
  return spread(times);
}

async function measureServer(
  server: RunningServer,
  sample: readonly PersonaFixture[],
): Promise<Pick<VolumeCost, 'searchMs' | 'situationMs' | 'bacMs'>> {
  const { url } = server;
  const { applications } = await createBac(url);
  const application = applications.find(({ slug }) => slug === APPLICATION);
  if (!application) throw new Error(`volume: no application ${APPLICATION}`);
  const { clientId, clientSecret, habilitations } = application;
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: habilitations.flatMap(({ scopes }) => scopes).join(' '),
  });
  const { access_token: token } = (await (await fetch(`${url}/token`, { method: 'POST', body: form })).json()) as { access_token: string };
  const headers = {
    authorization: `Bearer ${token}`,
    'x-correlation-id': '123e4567-e89b-12d3-a456-426655440000',
    id_teleservice: habilitations.find(({ api }) => api === 'impot-particulier')?.teleservices[0] ?? '',
  };
  const call = async (path: string): Promise<number> => {
    const response = await fetch(url + path, { headers });
    await response.arrayBuffer();
    return response.status;
  };
  // Whoever declares: a student attached to parents has no avis.
  const declarants = sample.filter(({ usage }) => !usage.startsWith('Rattaché'));
  await call(searchOf(sample[0] as PersonaFixture));
  return {
    searchMs: await timeAll(sample, (persona) => call(searchOf(persona)), 200),
    situationMs: await timeAll(declarants, ({ spi }) => call(`/impotparticulier/1.0/spi/${spi}/situations/ir/assiettes/annrev/2025`), 200),
    bacMs: await timeAll([1, 2, 3, 4, 5], async () => ((await createBac(url)).applications.length > 0 ? 201 : 0), 201),
  };
}

async function measurePeople(people: number): Promise<VolumeCost> {
  const folder = mkdtempSync(join(tmpdir(), 'apim-sandbox-volume-'));
  try {
    const before = performance.now();
    const sample = await writePeople(people, folder);
    const generateSeconds = (performance.now() - before) / 1000;
    const startedAt = performance.now();
    const server = await startSandbox({ fixtures: folder });
    try {
      const startSeconds = (performance.now() - startedAt) / 1000;
      const rssMb = readRssMb(server.pid);
      return { people, generateSeconds, startSeconds, rssMb, ...(await measureServer(server, sample)) };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A few people, then a great many: what grows with their number, and what does not. */
export async function measureVolume(progress: (line: string) => void): Promise<readonly VolumeCost[]> {
  const costs: VolumeCost[] = [];
  for (const people of PEOPLE) {
    progress(`${people} people`);
    costs.push(await measurePeople(people));
  }
  return costs;
}
