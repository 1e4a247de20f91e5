import type { Config } from '../config.ts';
import type { Sandbox } from '../sandbox.ts';

/** The resource of the first call: it takes no year, so that the command works whatever the date. */
const FIRST_RESOURCE = {
  scope: 'RessourceIRDerniere2',
  path: (spi: string) => `/impotparticulier/1.0/spi/${spi}/dernieresituation/ir/assiettes/deuxans`,
};

/** The token that the sandbox made; null: none is asked for, or the one given, which is never printed. */
const madeToken = (adminToken: string | null, config: Config): string | null => (config.adminToken === undefined ? adminToken : null);

/** What is printed even when nothing else is: without it nobody could use the sandbox's own routes. */
export function renderQuietBanner({ adminToken }: Sandbox, config: Config): string {
  const made = madeToken(adminToken, config);
  return made === null ? '' : `Admin token  ${made}\n`;
}

/** What a newcomer needs on screen: where, with which credentials, and two commands to paste. */
export function renderBanner({ url, application, apis, persona, tls, adminToken }: Sandbox, config: Config): string {
  const { clientId, clientSecret, idTeleservice } = application;
  const width = Math.max(...apis.map(({ title }) => title.length));
  const made = madeToken(adminToken, config);
  const lines = apis.map(({ title, basePath }) => `  ${title.padEnd(width)}  ${url}${basePath}`);
  return `apim-sandbox is listening on ${url} (fictitious people and amounts; ${config.data ? `kept in ${config.data}` : 'in memory'})

${lines.join('\n')}
  ${'Token'.padEnd(width)}  ${url}/token
  ${'Reference'.padEnd(width)}  ${url}/_sandbox/${tls ? `\n  ${'HTTPS'.padEnd(width)}  ${tls.url} (client certificates: apim-sandbox certs --port ${new URL(url).port})` : ''}${made === null ? '' : `\n  ${'Admin token'.padEnd(width)}  ${made}`}

Application "${application.nom}"
  client_id       ${clientId}
  client_secret   ${clientSecret}
  ID_Teleservice  ${idTeleservice}

Get a token, then read the last tax situation of ${persona.nom}:

  TOKEN=$(curl -s ${url}/token -u ${clientId}:${clientSecret} \\
    -d grant_type=client_credentials -d scope=${FIRST_RESOURCE.scope} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')

  curl -s ${url}${FIRST_RESOURCE.path(persona.spi)} -H "Authorization: Bearer $TOKEN" \\
    -H "X-Correlation-ID: 123e4567-e89b-12d3-a456-426655440000" -H "ID_Teleservice: ${idTeleservice}"

`;
}
