import type { Command } from 'commander';
import type { Given } from './given.ts';

/** The criteria that listing, export, following and verification share: option, key of the admin API, meaning. */
const CRITERIA = [
  ['application', 'application', 'SLUG', 'of an application'],
  ['api', 'api', 'API', 'to an API; oauth for /token and /revoke'],
  ['operation', 'operation', 'OPERATION', "to an operation, e.g. 'GET /personne/{spi}'"],
  ['status', 'status', 'STATUS', 'answered with that HTTP status, or 4xx'],
  ['code', 'code', 'CODE', 'answered with that error code'],
  ['error', 'error', 'NAME', 'refused so (X-Sandbox-Error)'],
  ['policy', 'policy', 'CHECK', 'decided by that check; api where the API answered'],
  ['correlation-id', 'correlationId', 'ID', 'with that X-Correlation-ID'],
  ['personne', 'personne', 'WHO', 'about a person: SPI or slug'],
  ['from', 'from', 'INSTANT', "not before, by the bac's clock"],
  ['to', 'to', 'INSTANT', "not after, by the bac's clock"],
  ['after', 'after', 'NUMBER', 'whose number is above'],
] as const;

export function addFilter(command: Command): Command {
  for (const [flag, , value, meaning] of CRITERIA) command.option(`--${flag} <${value}>`, `calls ${meaning}`);
  return command;
}

/** What was given of the criteria, by the names of the admin API. */
export function readFilter({ options }: Pick<Given, 'options'>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    CRITERIA.flatMap(([, key]) => {
      const value = options[key];
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );
}
