import type { Command } from 'commander';
import { act, type Cli, type Told } from './act.ts';
import { findServer } from './find-server.ts';
import type { Given } from './given.ts';
import type { Server } from './server.ts';

/** What a command that speaks to a running server works with. */
export interface ServerContext extends Given {
  readonly server: Server;
  /** Undefined: `commun`. */
  readonly bac: string | undefined;
}

/** Adds the options by which a command finds its server. */
export function addServerOptions(command: Command): Command {
  return command
    .option('--url <URL>', 'the server [SANDBOX_URL] (http://127.0.0.1:8080)')
    .option('--port <PORT>', 'its port on this machine, in place of --url [SANDBOX_PORT]')
    .option('--admin-token <TOKEN>', 'its admin token [SANDBOX_ADMIN_TOKEN]');
}

/** The bac that is meant. */
const readBac = ({ options }: Given, { environment }: Pick<Cli, 'environment'>): string | undefined =>
  typeof options.bac === 'string' ? options.bac : environment.SANDBOX_BAC || undefined;

/** A command on a server. */
export function actOnServer(command: Command, cli: Cli, run: (context: ServerContext) => Promise<Told | null>): void {
  act(addServerOptions(command), cli, (given) => run({ ...given, server: findServer(given, cli.environment), bac: readBac(given, cli) }));
}

/** A command on a bac of a server. */
export function actOnBac(command: Command, cli: Cli, run: (context: ServerContext) => Promise<Told | null>): void {
  actOnServer(command.option('--bac <ID>', 'the bac [SANDBOX_BAC] (commun)'), cli, run);
}
