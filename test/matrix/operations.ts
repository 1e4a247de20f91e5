import { contracts } from '../support/sandbox.ts';

interface Reference {
  readonly $ref?: string;
}

export interface Schema extends Reference {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly 'x-datapass'?: string | readonly string[];
}

interface ResponseObject extends Reference {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface OperationObject {
  readonly security: readonly { readonly oauth2: readonly string[] }[];
  readonly parameters?: readonly (Reference & { readonly name?: string })[];
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
}

/** An operation of a contract, read from the contract as it is written. */
export interface Operation {
  readonly api: string;
  readonly base: string;
  readonly method: string;
  readonly path: string;
  /** `GET /personne/{spi}` */
  readonly route: string;
  /** Methods of the path, as CORS announces them. */
  readonly methods: string;
  /** OAuth scopes, one of which is enough; none: any token. */
  readonly scopes: readonly string[];
  readonly wantsTeleservice: boolean;
  /** Of the 200, when it has a body. */
  readonly mediaType: string | null;
  readonly schema: Schema | null;
}

/** Follows a `#/components/…` reference. */
export function follow<T extends Reference>(api: string, value: T): T {
  if (value.$ref === undefined) return value;
  const found = value.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], contracts[api]);
  return follow(api, found as T);
}

const VERBS = ['get', 'post', 'put', 'delete'];

function operationsOf(api: string): Operation[] {
  const { servers, paths } = contracts[api] as Document;
  return Object.entries(paths).flatMap(([path, item]) => {
    const verbs = VERBS.filter((verb) => verb in item);
    return verbs.map((verb): Operation => {
      const { security, parameters = [], responses } = item[verb] as OperationObject;
      const content = responses['200'] && follow(api, responses['200']).content;
      const [mediaType, body] = Object.entries(content ?? {})[0] ?? [null, null];
      const method = verb.toUpperCase();
      return {
        api,
        base: servers[0]?.url ?? '',
        method,
        path,
        route: `${method} ${path}`,
        methods: verbs.map((one) => one.toUpperCase()).join(', '),
        scopes: security.flatMap(({ oauth2 }) => oauth2),
        wantsTeleservice: parameters.some((parameter) => follow(api, parameter).name === 'ID_Teleservice'),
        mediaType,
        schema: body?.schema ?? null,
      };
    });
  });
}

const GET_APIS = ['impot-particulier', 'r2p', 'sfip'] as const;

export const GET_OPERATIONS = GET_APIS.flatMap(operationsOf);
export const HERMES_OPERATIONS = operationsOf('hermes');

export function operationOf(api: string, route: string): Operation {
  const found = [...GET_OPERATIONS, ...HERMES_OPERATIONS].find((operation) => operation.api === api && operation.route === route);
  if (!found) throw new Error(`${api} has no ${route}`);
  return found;
}
