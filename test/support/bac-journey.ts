/** A partner's test, whole, in a bac of its own over the network: what several of them do at once on one server. Runs in a process without vitest. */

type Json = Record<string, unknown>;

interface Answered {
  readonly status: number;
  readonly date: string | null;
  readonly body: Json;
}

export interface Server {
  readonly url: string;
  readonly deposit: Json;
}

const BIRTH = 'nom=MOREAU&prenom=LEA&naisDate=12/04/1991&naisCodePays=99100&naisCodeDept=35&naisCodeCommune=238';
const QUOTA = 50;

async function ask(url: string, init: RequestInit = {}): Promise<Answered> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, date: response.headers.get('date'), body: isJson ? JSON.parse(text) : { text } };
}

const send = (method: string, body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** Reads what every journey needs of a server, once. */
export async function meetServer(url: string): Promise<Server> {
  const { body } = await ask(`${url}/_sandbox/contracts/hermes.json`);
  const { components } = body as { components: { examples: { Depot: { value: Json } } } };
  return {
    url,
    deposit: { ...components.examples.Depot.value, trigrammeSIP: 'EDI', idEntiteRemettante: 1100000001, idLieuDepot: 1200000001 },
  };
}

function expect(what: string, found: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what}: found ${a}, expected ${b}`);
}

interface Application {
  readonly slug: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

async function mintToken(url: string, { clientId, clientSecret }: Application): Promise<string> {
  const scope = 'api_r2p_resolution_spi RessourceIR hermes_depot_biens';
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope });
  const { status, body } = await ask(`${url}/token`, { method: 'POST', body: form });
  expect('the token', status, 200);
  return String(body.access_token);
}

/** Two calls, a 429, a move of the clock and a deposit, then what the bac says of them. Throws at the first trace of another bac. */
export async function liveInBac({ url, deposit }: Server, id: string, rank: number): Promise<void> {
  const admin = `${url}/_sandbox`;
  const now = new Date(Date.UTC(2026, 8, 1) + rank * 61_000).toISOString();
  const created = await ask(`${admin}/bacs`, send('POST', { id, now, frozen: true, ttl: 'PT10M' }));
  expect(`${id}: its birth`, [created.status, created.body.id, (created.body.clock as Json).now], [201, id, now]);
  const application = (created.body.applications as Application[]).find(({ slug }) => slug === 'editeur-demonstration');
  if (!application) throw new Error(`${id} has no editeur-demonstration`);
  const token = await mintToken(url, application);
  const correlationId = `00000000-0000-4000-8000-${String(rank).padStart(12, '0')}`;
  const headers = { authorization: `Bearer ${token}`, 'x-correlation-id': correlationId };

  const { body: found } = await ask(`${url}/r2p/v1/personne/spi?${BIRTH}`, { headers });
  const ip = { headers: { ...headers, id_teleservice: 'EDITEUR_LANNION_IP_01' } };
  const situation = `${url}/impotparticulier/1.0/spi/${(found.identifiant as Json).spi}/situations/ir/assiettes/annrev/2025`;
  const first = await ask(situation, ip);
  expect(`${id}: its first call`, [first.status, first.date], [200, new Date(now).toUTCString()]);
  for (let made = 1; made < QUOTA; made += 1) expect(`${id}: call ${made + 1}`, (await ask(situation, ip)).status, 200);
  expect(`${id}: the call past its quota`, (await ask(situation, ip)).status, 429);
  await ask(`${admin}/clock?bac=${id}`, send('POST', { advance: 'PT1M' }));
  const later = await ask(situation, ip);
  expect(`${id}: a minute later`, [later.status, later.date], [200, new Date(Date.parse(now) + 60_000).toUTCString()]);

  const hermes = { ...headers, id_teleservice: 'EDITEUR_LANNION_HERMES_01' };
  const deposited = await ask(`${url}/hermes/v1/vehicules`, send('POST', { ...deposit, idCorrelation: `EDI-${id}` }, hermes));
  expect(`${id}: its deposit`, [deposited.status, deposited.body.id_correlation], [200, `EDI-${id}`]);
  const { body: goods } = await ask(`${admin}/hermes/vehicules?bac=${id}`);
  const numbers = (goods.vehicules as { idCorrelation: string }[]).map(({ idCorrelation }) => idCorrelation);
  expect(`${id}: its goods`, [numbers.length, numbers[0]], [5, `EDI-${id}`]);

  const { body: journal } = await ask(`${admin}/journal?bac=${id}&limit=1000`);
  const calls = (journal.calls as { correlationId: string | null }[]).map((call) => call.correlationId);
  // The token, R2P, the quota and the two calls around the clock's move, the deposit.
  expect(`${id}: its journal`, [calls.length, calls.filter((one) => one === correlationId).length], [QUOTA + 5, QUOTA + 4]);
  if (rank % 2 === 0) expect(`${id}: its end`, (await ask(`${admin}/bacs/${id}`, { method: 'DELETE' })).status, 204);
}
