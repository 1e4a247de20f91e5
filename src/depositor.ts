import type { Deposited, Depositor, DepositRefusal, DepositRoute } from './admin/depositor.ts';
import { refuseMeaning } from './apis/hermes/check-deposit.ts';
import { hermes } from './apis/hermes/index.ts';
import { refuseMalformedBody } from './apis/hermes/malformed.ts';
import type { MalformedBody } from './core/api.ts';
import { isRefusal, type Refusal } from './core/refusal.ts';
import type { Fields } from './core/vehicule.ts';
import type { MountedApi } from './gateway/mounted-api.ts';
import type { Referentiels, Tools } from './referentiels/referentiels.ts';
import type { StoredApplication } from './store/applications.ts';
import type { Bac } from './store/bac.ts';

type Row = Fields & { readonly trigrammeSIP: string };

interface Detail {
  readonly errors: readonly { readonly message: string }[];
}

function toRefused({ error, why, detail }: Refusal): { readonly refused: DepositRefusal } {
  const messages = ((detail ?? []) as readonly Detail[]).flatMap(({ errors }) => errors.map(({ message }) => message));
  return { refused: { status: error.status === 409 ? 409 : 400, messages: messages.length > 0 ? messages : [why], detail } };
}

/** Operations on referentials take rows. */
const isList = (route: DepositRoute): boolean => route !== 'POST /vehicules';

/** Fields as the body of a call, in JSON: they are read as those of a client are. */
const toBody = (route: DepositRoute, fields: unknown) => ({ text: JSON.stringify(isList(route) ? [fields] : fields) });

/** HERMES, among the APIs served, for whoever is not one of its clients. */
export function createDepositor(apis: readonly MountedApi[], referentielsOf: (bac: Bac) => Referentiels): Depositor {
  const operations = apis.flatMap((api) => api.operations).filter(({ operation }) => operation.api === hermes.name);
  const operationOf = (route: DepositRoute) => {
    const found = operations.find(({ operation }) => operation.route === route);
    if (!found) throw new Error(`openapi/hermes.yaml has no ${route}`);
    return found;
  };

  function read(route: DepositRoute, fields: unknown): { readonly body: unknown } | { readonly malformedBody: MalformedBody } {
    const body = toBody(route, fields);
    const found = operationOf(route).readInput({ path: {}, query: '', header: () => 'application/json', body });
    if ('malformed' in found) throw new Error(`${route}: ${found.malformed.problem}`);
    return 'malformedBody' in found ? found : { body: found.input.body };
  }

  function toolsOf(bac: Bac, application: StoredApplication): Tools | { readonly refused: DepositRefusal } {
    const habilitation = application.habilitationFor.get('hermes');
    if (habilitation) return { referentiels: referentielsOf(bac), application, habilitation, nowMs: bac.clock.now() };
    const message = `"${application.slug}" has no habilitation for hermes: PUT /_sandbox/applications/${application.slug}/habilitations/hermes`;
    return { refused: { status: 409, messages: [message], detail: undefined } };
  }

  function prepare(bac: Bac, application: StoredApplication, route: DepositRoute, fields: Fields) {
    const tools = toolsOf(bac, application);
    if ('refused' in tools) return tools;
    const found = read(route, fields);
    if ('malformedBody' in found) return toRefused(refuseMalformedBody(found.malformedBody, tools));
    return { tools, body: found.body };
  }

  return {
    formatFaults: (route, fields) => {
      const found = read(route, fields);
      if (!('malformedBody' in found)) return [];
      return found.malformedBody.faults.map((fault) => ({ ...fault, path: isList(route) ? fault.path.slice(1) : fault.path }));
    },
    check: (bac, application, route, fields) => {
      const prepared = prepare(bac, application, route, fields);
      if ('refused' in prepared) return prepared;
      const rows = [prepared.body].flat() as readonly Row[];
      const refusal = refuseMeaning(route, rows, prepared.tools);
      return refusal ? toRefused(refusal) : { value: rows[0] ?? {} };
    },
    create: (bac, application, route, fields): Deposited<number> => {
      const prepared = prepare(bac, application, route, fields);
      if ('refused' in prepared) return prepared;
      const handler = hermes.handlers[route];
      if (!handler) throw new Error(`HERMES does not serve ${route}`);
      const answer = handler({ path: {}, query: {}, header: {}, body: prepared.body }, prepared.tools);
      if (isRefusal(answer)) return toRefused(answer);
      const [created] = [answer.body].flat() as readonly { readonly id: number | string }[];
      return { value: Number(created?.id) };
    },
  };
}
