import { APIS } from './apis/index.ts';
import { listRoutes } from './contract/load.ts';
import type { ErrorRow } from './core/refusal.ts';
import { GATEWAY_ERRORS } from './gateway/errors.ts';
import { OAUTH_ERRORS } from './oauth/errors.ts';
import { type Catalogue, type CatalogueRow, GATEWAY, OAUTH } from './pannes/catalogue.ts';

const rowsOf = (errors: Readonly<Record<string, ErrorRow>>): CatalogueRow[] =>
  Object.values(errors).map(({ id, status, code, message }) => ({ id, status, code, message }));

/** All that can be injected: the errors of each layer, and the operations that they can be injected on. */
export function createCatalogue(contracts: Readonly<Record<string, unknown>>): Catalogue {
  return [
    {
      name: OAUTH,
      operations: ['POST /token', 'POST /revoke'],
      errors: Object.entries(OAUTH_ERRORS).map(([id, { status, error, description }]) => ({
        id,
        status,
        code: error,
        message: description,
      })),
    },
    { name: GATEWAY, operations: [], errors: rowsOf(GATEWAY_ERRORS) },
    ...APIS.map(({ name, errors }) => ({ name, operations: [...listRoutes(contracts[name]).keys()], errors: rowsOf(errors) })),
  ];
}
