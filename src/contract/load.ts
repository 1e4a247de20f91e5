import { createDereference } from './dereference.ts';

/** A JSON schema of a contract, its references resolved. Extensions carry the rules of the platform. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly 'x-datapass'?: string | readonly string[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: string | number;
}

export interface ResponseContract {
  /** Media type of the body; null when there is none. */
  readonly mediaType: string | null;
  readonly schema: Schema | null;
}

/** One operation of an API, as the gateway and the API read it. */
export interface Operation {
  readonly api: string;
  /** `GET /spi/{spi}/…`: the key of its handler. */
  readonly route: string;
  readonly verb: string;
  readonly path: string;
  /** OAuth scopes of which the token must hold one; empty: any token will do. */
  readonly scopes: readonly string[];
  /** True when the operation says that it asks for no credential at all. */
  readonly isOpen: boolean;
  readonly parameters: readonly Parameter[];
  /** Schema of the JSON body; null when the operation takes none. */
  readonly body: Schema | null;
  /** True when the operation takes a body of another kind, as text. */
  readonly takesText: boolean;
  /** True when the operation declares the header `ID_Teleservice`. */
  readonly wantsTeleservice: boolean;
  /** By status. An error status may list several media types: the API's own comes before the gateway's `application/json`. */
  readonly responses: ReadonlyMap<number, ResponseContract>;
}

export interface Contract {
  readonly api: string;
  readonly title: string;
  /** Contexts on the gateway, e.g. `/impotparticulier/1.0`. */
  readonly basePaths: readonly string[];
  readonly operations: readonly Operation[];
  readonly document: unknown;
}

interface MediaTypes {
  readonly [mediaType: string]: { readonly schema?: Schema };
}

interface RawOperation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: MediaTypes };
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly responses: Readonly<Record<string, { readonly content?: MediaTypes }>>;
}

interface RawDocument {
  readonly info: { readonly title: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

interface Place {
  readonly path: string;
  readonly verb: (typeof VERBS)[number];
  readonly raw: unknown;
}

const listPlaces = ({ paths }: RawDocument): Place[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    VERBS.filter((verb) => item[verb] !== undefined).map((verb) => ({ path, verb, raw: item[verb] })),
  );

const toRoute = ({ path, verb }: Pick<Place, 'path' | 'verb'>): string => `${verb.toUpperCase()} ${path}`;

function readResponse(content: MediaTypes | undefined): ResponseContract {
  const types = Object.keys(content ?? {});
  const mediaType = types.find((type) => type !== 'application/json') ?? types[0] ?? null;
  return { mediaType, schema: (mediaType !== null && content?.[mediaType]?.schema) || null };
}

function readOperation(api: string, place: Place, raw: RawOperation): Operation {
  const { path, verb } = place;
  const parameters = raw.parameters ?? [];
  return {
    api,
    route: toRoute(place),
    verb: verb.toUpperCase(),
    path,
    scopes: [...new Set((raw.security ?? []).flatMap((entry) => Object.values(entry).flat()))],
    isOpen: raw.security?.length === 0,
    parameters,
    body: raw.requestBody?.content['application/json']?.schema ?? null,
    takesText: raw.requestBody !== undefined && raw.requestBody.content['application/json'] === undefined,
    wantsTeleservice: parameters.some((parameter) => parameter.in === 'header' && parameter.name.toLowerCase() === 'id_teleservice'),
    responses: new Map(
      Object.entries(raw.responses)
        .filter(([status]) => /^\d{3}$/.test(status))
        .map(([status, response]) => [Number(status), readResponse(response.content)]),
    ),
  };
}

/** The routes of an OpenAPI document, each with the fields of its body, without reading the rest of its operations. */
export function listRoutes(document: unknown): Map<string, readonly string[]> {
  const dereference = createDereference(document);
  return new Map(
    listPlaces(document as RawDocument).map((place) => {
      const body = dereference((place.raw as RawOperation).requestBody) as RawOperation['requestBody'];
      return [toRoute(place), Object.keys(body?.content['application/json']?.schema?.properties ?? {})];
    }),
  );
}

/** Reads an OpenAPI document (already parsed) into what the server needs; operations keep the document's order. */
export function loadContract(api: string, document: unknown): Contract {
  const { info, servers } = document as RawDocument;
  const dereference = createDereference(document);
  const operations = listPlaces(document as RawDocument).map((place) => readOperation(api, place, dereference(place.raw) as RawOperation));
  return {
    api,
    title: info.title,
    basePaths: servers.map((server) => new URL(server.url, 'http://x').pathname.replace(/\/$/, '')),
    operations,
    document,
  };
}
