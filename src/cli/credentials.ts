import type { Command } from 'commander';
import { didYouMean } from '../core/did-you-mean.ts';
import { loadDocuments } from '../documents.ts';
import type { Given } from './given.ts';
import { CommandError, EXIT } from './outcome.ts';
import { type Answered, type Server, unreachable } from './server.ts';

type ToldApplication = Answered<'GET /bacs/{id}'>['applications'][number];

/** What a client needs to call as an application. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
  /** First value of ID_Teleservice, by API. */
  readonly teleservices: Readonly<Record<string, string>>;
}

const DEFAULT_APPLICATION = 'editeur-demonstration';

export const addCredentialOptions = (command: Command): Command =>
  command
    .option('--app <SLUG>', `an application of the bac (${DEFAULT_APPLICATION})`)
    .option('--client-id <ID>', 'the application that has it [SANDBOX_CLIENT_ID]')
    .option('--client-secret <SECRET>', 'its secret, needed in another bac than commun [SANDBOX_CLIENT_SECRET]');

/** Whose credentials: which bac, and what the command line and the environment say. */
export interface Whose extends Pick<Given, 'options'> {
  readonly bac: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

function choose(applications: readonly ToldApplication[], { options, environment, bac = 'commun' }: Whose): ToldApplication {
  const clientId = options.clientId ?? (options.app === undefined ? environment.SANDBOX_CLIENT_ID || undefined : undefined);
  if (typeof clientId === 'string') {
    const found = applications.find((one) => one.clientId === clientId);
    if (found) return found;
    throw new CommandError(
      `${options.clientId === undefined ? 'SANDBOX_CLIENT_ID' : '--client-id'}: no application of the bac ${bac} has "${clientId}": name its bac with --bac, or an application with --app`,
      EXIT.usage,
    );
  }
  const slug = String(options.app ?? DEFAULT_APPLICATION);
  const found = applications.find((one) => one.slug === slug);
  if (found) return found;
  const slugs = applications.map((one) => one.slug);
  throw new CommandError(`--app: no application of the bac ${bac} is called "${slug}"${didYouMean(slug, slugs)}`, EXIT.usage);
}

/** A secret is told when it is made; those of the fixtures are known of all. */
async function findSecret({ clientId, slug }: ToldApplication, { options, environment }: Whose): Promise<string> {
  if (typeof options.clientSecret === 'string') return options.clientSecret;
  if (environment.SANDBOX_CLIENT_ID === clientId && environment.SANDBOX_CLIENT_SECRET) return environment.SANDBOX_CLIENT_SECRET;
  const { applications } = (await loadDocuments()).fixtures;
  const ready = applications.find((one) => one.clientId === clientId);
  if (ready?.secret) return ready.secret;
  throw new CommandError(
    `the secret of ${slug} (${clientId}) was only told when it was made: give it with --client-secret, or SANDBOX_CLIENT_ID and SANDBOX_CLIENT_SECRET`,
    EXIT.usage,
  );
}

/** The credentials of an application as it stands on the server. */
export async function readCredentials(server: Server, whose: Whose): Promise<Credentials> {
  const { applications } = await server.ask('GET /bacs/{id}', { path: { id: whose.bac ?? 'commun' } });
  const application = choose(applications, whose);
  const { clientId, habilitations } = application;
  return {
    clientId,
    clientSecret: await findSecret(application, whose),
    scopes: [...new Set(habilitations.flatMap(({ scopes }) => scopes))],
    teleservices: Object.fromEntries(
      habilitations.flatMap(({ api, teleservices: [first] }) => (first === undefined ? [] : [[api, first]])),
    ),
  };
}

interface TokenTold {
  readonly access_token?: string;
  readonly error_description?: string;
}

/** What `/token` answers for these scopes. */
export async function mintToken(
  url: string,
  { clientId, clientSecret }: Credentials,
  scopes: readonly string[],
): Promise<TokenTold & { readonly access_token: string }> {
  const response = await fetch(`${url}/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: scopes.join(' ') }),
  }).catch((error: Error) => {
    throw unreachable(url, error);
  });
  const told = (await response.json().catch(() => ({}))) as TokenTold;
  if (told.access_token !== undefined) return { ...told, access_token: told.access_token };
  const why = response.headers.get('x-sandbox-why') ?? told.error_description;
  throw new CommandError(`${url}/token answered ${response.status}, and no token${why === undefined ? '' : `: ${why}`}`);
}

/** The variables that a client finds, under the same names whoever sets them. */
export function toVariables({ url, adminToken }: Server, { clientId, clientSecret, teleservices }: Credentials, bac?: string) {
  const ids = Object.entries(teleservices).map(([api, value]) => [
    `SANDBOX_ID_TELESERVICE_${api.toUpperCase().replaceAll('-', '_')}`,
    value,
  ]);
  return {
    SANDBOX_URL: url,
    SANDBOX_TOKEN_URL: `${url}/token`,
    SANDBOX_CLIENT_ID: clientId,
    SANDBOX_CLIENT_SECRET: clientSecret,
    ...(Object.fromEntries(ids) as Readonly<Record<string, string>>),
    ...(bac !== undefined && { SANDBOX_BAC: bac }),
    ...(adminToken !== null && { SANDBOX_ADMIN_TOKEN: adminToken }),
  };
}
