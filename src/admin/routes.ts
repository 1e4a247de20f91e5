import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Referentiels } from '../referentiels/referentiels.ts';
import type { Bac, Bacs } from '../store/bacs.ts';
import { type CertificatesOptions, listCertificates, readCertificateFile } from './certificates.ts';
import { moveClock, readClock } from './clock.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';
import { presentBac } from './health.ts';
import * as hermes from './hermes.ts';
import { mintConsent } from './mint-consent.ts';
import { readJournal } from './read-journal.ts';

type Env = { Bindings: Partial<HttpBindings> };

export interface AdminOptions {
  readonly version: string;
  readonly profile: string;
  readonly bacs: Bacs;
  readonly referentielsOf: (bac: Bac) => Referentiels;
  readonly contracts: Readonly<Record<string, unknown>>;
  /** YAML text of a contract, as written. */
  readonly contractText: (api: string) => string;
  /** The key that signs tokens, public half. */
  readonly jwk: () => Promise<object>;
  /** Null without TLS. */
  readonly certificates: CertificatesOptions | null;
}

const BODY_LIMIT_BYTES = 64 * 1024;

const isRefusal = (value: object): value is AdminRefusal => 'error' in value && 'message' in value;

function answer(c: Context<Env>, value: object, status: 200 | 201 = 200): Response {
  if (!isRefusal(value)) return c.json(value, status);
  const { status: code, ...told } = value;
  return c.json(told, code);
}

/** The body as JSON, or a refusal that says why it cannot be read. */
async function readJson(c: Context<Env>): Promise<{ readonly json: unknown } | AdminRefusal> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
    return refuseAdmin(415, 'media-type-unsupported', 'the Content-Type is not application/json');
  try {
    return { json: JSON.parse(await c.req.text()) };
  } catch {
    return refuseAdmin(400, 'request-malformed', 'the body is not JSON');
  }
}

/** The bac that `?bac=` names; without it, the one of calls that carry no credential. */
function findBac(c: Context<Env>, bacs: Bacs): Bac | AdminRefusal {
  const id = c.req.query('bac');
  const bac = id === undefined ? bacs.reception() : bacs.get(id);
  const known = bacs.list().map((one) => one.id);
  return bac ?? refuseAdmin(404, 'bac-unknown', `no bac has this id; known ones: ${known.join(', ')}`);
}

function mountClock(app: Hono<Env>, { bacs }: AdminOptions): void {
  app.get('/_sandbox/clock', (c) => {
    const bac = findBac(c, bacs);
    return answer(c, isRefusal(bac) ? bac : readClock(bac));
  });
  app.post('/_sandbox/clock', async (c) => {
    const body = await readJson(c);
    if (isRefusal(body)) return answer(c, body);
    const bac = findBac(c, bacs);
    return answer(c, isRefusal(bac) ? bac : moveClock(body.json, bac));
  });
}

/** The Domaine's side of HERMES: nothing here is reached with a depositor's token, and no token is asked. */
function mountHermes(app: Hono<Env>, { bacs, referentielsOf }: AdminOptions): void {
  const read = (run: (context: hermes.HermesContext, c: Context<Env>) => object) => (c: Context<Env>) => {
    const bac = findBac(c, bacs);
    return answer(c, isRefusal(bac) ? bac : run({ bac, biens: referentielsOf(bac).biens }, c));
  };
  const write = (run: (body: unknown, context: hermes.HermesContext, c: Context<Env>) => object) => async (c: Context<Env>) => {
    const body = await readJson(c);
    return isRefusal(body) ? answer(c, body) : read((context) => run(body.json, context, c))(c);
  };
  const vehicule = (c: Context<Env>): string => c.req.param('id') ?? '';
  app.get(
    '/_sandbox/hermes/vehicules',
    read((context, c) => hermes.listVehicules(c.req.query('limit'), context)),
  );
  app.get(
    '/_sandbox/hermes/vehicules/:id',
    read((context, c) => hermes.readVehicule(vehicule(c), context)),
  );
  app.post(
    '/_sandbox/hermes/vehicules/:id/events',
    write((body, context, c) => hermes.makeEvent(vehicule(c), body, context)),
  );
  app.get(
    '/_sandbox/hermes/progression',
    read((context) => hermes.readProgression(context)),
  );
  app.put(
    '/_sandbox/hermes/progression',
    write((body, context) => hermes.setProgression(body, context)),
  );
}

function mountContracts(app: Hono<Env>, { contracts, contractText }: AdminOptions): void {
  const known = Object.keys(contracts);
  app.get('/_sandbox/contracts', (c) =>
    c.json({ contracts: known.map((api) => ({ api, yaml: `/_sandbox/contracts/${api}.yaml`, json: `/_sandbox/contracts/${api}.json` })) }),
  );
  app.get('/_sandbox/contracts/:file', (c) => {
    const [, api = '', format] = /^(.+)\.(yaml|json)$/.exec(c.req.param('file')) ?? [];
    if (!Object.hasOwn(contracts, api))
      return answer(c, refuseAdmin(404, 'contract-unknown', `known contracts: ${known.join(', ')}, each as .yaml or .json`));
    if (format === 'json') return c.json(contracts[api] as object);
    return c.body(contractText(api), 200, { 'Content-Type': 'application/yaml; charset=utf-8' });
  });
}

function mountCertificates(app: Hono<Env>, { bacs, certificates }: AdminOptions): void {
  app.get('/_sandbox/certs', (c) => answer(c, listCertificates(certificates, bacs.reception().clock.now())));
  app.get('/_sandbox/certs/:file', async (c) => {
    const peer = c.env?.incoming?.socket.remoteAddress;
    const forwarded = c.req.header('x-forwarded-for') !== undefined || c.req.header('forwarded') !== undefined;
    const file = await readCertificateFile(certificates, c.req.param('file'), { peer, forwarded });
    if (isRefusal(file)) return answer(c, file);
    return c.body(new Uint8Array(Buffer.from(file.content)), 200, { 'Content-Type': file.mediaType, 'Cache-Control': 'no-store' });
  });
}

/** Mounts the sandbox's own routes, apart from the platform's. */
export function mountAdmin(app: Hono<Env>, options: AdminOptions): void {
  const { bacs, version, profile, jwk, referentielsOf } = options;
  // No answer of ours may be read by another site's page: none carries CORS headers.
  app.use(
    '/_sandbox/*',
    bodyLimit({
      maxSize: BODY_LIMIT_BYTES,
      onError: (c) => answer(c, refuseAdmin(413, 'body-too-large', `the body is over ${BODY_LIMIT_BYTES} bytes`)),
    }),
  );

  app.get('/_sandbox/health', (c) => c.json({ status: 'ready', version, profile, bacs: bacs.list().map(presentBac) }));
  app.get('/_sandbox/jwks', async (c) => c.json({ keys: [await jwk()] }));
  app.get('/_sandbox/journal', (c) => {
    const bac = findBac(c, bacs);
    return answer(c, isRefusal(bac) ? bac : readJournal(c.req.query('limit'), bac));
  });
  app.post('/_sandbox/franceconnect/tokens', async (c) => {
    const body = await readJson(c);
    if (isRefusal(body)) return answer(c, body);
    const bac = findBac(c, bacs);
    return answer(c, isRefusal(bac) ? bac : mintConsent(body.json, bac, referentielsOf(bac)), 201);
  });
  mountClock(app, options);
  mountHermes(app, options);
  mountContracts(app, options);
  mountCertificates(app, options);
  app.all('/_sandbox/*', (c) =>
    answer(c, refuseAdmin(404, 'route-unknown', `${c.req.method} ${c.req.path} does not exist; start at /_sandbox/`)),
  );
}
