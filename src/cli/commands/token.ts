import type { Define } from '../act.ts';
import { addCredentialOptions, mintToken, readCredentials } from '../credentials.ts';
import { actOnBac } from '../server-command.ts';

/** `apim-sandbox token`: an access token, alone on its line. */
export const defineToken: Define = (command, cli) => {
  addCredentialOptions(command).option('--scope <SCOPES>', 'separated by spaces (all those of the application)');
  actOnBac(command, cli, async ({ server, bac, options }) => {
    const credentials = await readCredentials(server, { bac, options, environment: cli.environment });
    const scopes = typeof options.scope === 'string' ? options.scope.split(/[ ,]+/) : credentials.scopes;
    const told = await mintToken(server.url, credentials, scopes);
    return { json: told, text: `${told.access_token}\n` };
  });
};
