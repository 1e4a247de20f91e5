import type { Explanations } from './admin/plug.ts';
import { listClosedFields } from './contract/filter-answer.ts';
import type { Operation } from './contract/load.ts';
import type { MountedApi } from './gateway/mounted-api.ts';
import { POLICIES, QUOTA_RANK } from './gateway/policies/index.ts';
import type { Gateway } from './gateway/run-call.ts';
import { findRefusal, refusalIds } from './refusal-catalogue.ts';
import type { JournalRow } from './store/journal-entry.ts';

const OAUTH_ROUTES = ['POST /token', 'POST /revoke'];

/** Where the row of a refusal is looked for: an API that publishes an operation and does not serve it refuses as the gateway. */
function layersOf({ policy, api }: JournalRow): readonly string[] {
  if (policy === 'oauth') return ['oauth'];
  return policy === 'api' ? [api ?? '', 'gateway'] : ['gateway', api ?? ''];
}

/** What the gateway, the key manager and the contracts know that explains a call. */
export function createExplanations({ ipRule, mtls }: Pick<Gateway, 'ipRule' | 'mtls'>, apis: readonly MountedApi[]): Explanations {
  const operations = new Map<string, Operation>(
    apis.flatMap(({ operations: all }) => all.map(({ operation }) => [`${operation.api} ${operation.route}`, operation])),
  );
  const operationOf = ({ api, operation }: JournalRow) => operations.get(`${api} ${operation}`);
  const afterQuota = new Set(['api', ...POLICIES.slice(QUOTA_RANK + 1).map(({ name }) => name)]);
  const routes = apis.map(({ contract }): [string, string[]] => [contract.api, contract.operations.map(({ route }) => route)]);
  return {
    routes: new Map([...routes, ['oauth', OAUTH_ROUTES]]),
    errors: refusalIds(),
    policies: ['route', ...POLICIES.map(({ name }) => name), 'api', 'oauth'],
    checksOf: (call, bac) => {
      const operation = operationOf(call);
      const application = bac.applications.list().find(({ slug }) => slug === call.application);
      const habilitation = operation && application?.habilitationFor.get(operation.api);
      return POLICIES.map(({ name, lookAt }) => ({
        check: name,
        looksAt: operation ? lookAt({ bac, operation, application, habilitation, ipRule, mtlsRequired: mtls.required }) : null,
      }));
    },
    isCounted: (policy) => afterQuota.has(policy),
    refusalOf: (call) => (call.error === null ? undefined : findRefusal(call.error, layersOf(call))),
    closedFieldsOf: (call, { scopes }) => {
      const response = operationOf(call)?.responses.get(call.status);
      return response ? listClosedFields(response, new Set(scopes)) : [];
    },
  };
}
