import type { ErrorRow, Refusal } from './refusal.ts';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Every route of a contract as text, e.g. `GET /personne/{spi}`. */
export type RouteOf<Paths> = {
  [Path in keyof Paths & string]: {
    [V in Verb]: Paths[Path] extends { [K in V]: { responses: unknown } } ? `${Uppercase<V>} ${Path}` : never;
  }[Verb];
}[keyof Paths & string];

type OperationAt<Paths, Route> = Route extends `${infer V} ${infer Path}`
  ? Path extends keyof Paths
    ? Lowercase<V> extends keyof Paths[Path]
      ? Paths[Path][Lowercase<V>]
      : never
    : never
  : never;

type ParametersIn<Operation, Place extends string> = Operation extends { parameters: { [K in Place]?: infer P } }
  ? Exclude<P, undefined> extends never
    ? Record<never, never>
    : Exclude<P, undefined>
  : Record<never, never>;

type BodyIn<Operation> = Operation extends { requestBody: { content: infer Content } } ? Content[keyof Content] : undefined;

/** Typed input of a route, as its contract declares it. */
export interface InputOf<Paths, Route> {
  readonly path: ParametersIn<OperationAt<Paths, Route>, 'path'>;
  readonly query: ParametersIn<OperationAt<Paths, Route>, 'query'>;
  readonly header: ParametersIn<OperationAt<Paths, Route>, 'header'>;
  readonly body: BodyIn<OperationAt<Paths, Route>>;
}

type ResponsesAt<Paths, Route> = OperationAt<Paths, Route> extends { responses: infer Responses } ? Responses : never;
type Success = 200 | 201 | 202 | 204;

/** The body of a response, under whatever media type it is declared: DGFiP's are vendor types. */
type BodyOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

type AnswerFrom<Responses> = {
  [Status in keyof Responses & Success]: BodyOf<Responses[Status]> extends undefined
    ? { readonly status: Status; readonly why?: string | undefined }
    : { readonly status: Status; readonly body: BodyOf<Responses[Status]>; readonly why?: string | undefined };
}[keyof Responses & Success];

/** A declared success of the route: its status and the body that goes with it. */
export type AnswerOf<Paths, Route> = AnswerFrom<ResponsesAt<Paths, Route>>;

/** A refusal whose status the route declares. */
export type RefusalOf<Paths, Route> = Refusal<Exclude<keyof ResponsesAt<Paths, Route> & number, Success>>;

/** One handler per route of the contract: a missing route, an unknown one, an undeclared status or a wrong body does not compile. */
export type Handlers<Paths, Tools> = {
  readonly [Route in RouteOf<Paths>]: (input: InputOf<Paths, Route>, tools: Tools) => AnswerOf<Paths, Route> | RefusalOf<Paths, Route>;
};

/** A parameter that does not have the format its contract declares. */
export interface MalformedParameter {
  readonly route: string;
  readonly place: 'path' | 'query' | 'header';
  readonly name: string;
  readonly missing: boolean;
  /** True: given twice, or not text at all; false: of another format than the contract's. */
  readonly unreadable: boolean;
  /** What is wrong, for a person; holds no value of the caller. */
  readonly problem: string;
}

/** A fault of a body: where, and of what kind. `schema` is what the contract expects there. */
export interface BodyFault {
  readonly path: readonly (string | number)[];
  readonly kind: 'missing' | 'unknown' | 'invalid';
  readonly schema: unknown;
}

/** A body that is not what its contract declares: it cannot be read at all, or has faults, all of them. */
export interface MalformedBody {
  readonly route: string;
  readonly place: 'body';
  readonly unreadable: 'media-type' | 'too-large' | 'syntax' | null;
  /** The JSON received; undefined when it cannot be read. */
  readonly value: unknown;
  readonly faults: readonly BodyFault[];
  readonly problem: string;
}

/** Untyped form of a handler's answer, as the gateway carries it. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** What a person should know of this answer: goes to `X-Sandbox-Why` and the journal, never to the body. */
  readonly why?: string | undefined;
}

/** Untyped input, as the contract read it. */
export interface Input {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** An API as the gateway mounts it. */
export interface Api<Tools> {
  readonly name: string;
  readonly handlers: Readonly<Record<string, (input: Input, tools: Tools) => Answer | Refusal>>;
  /** What it refuses with. */
  readonly errors: Readonly<Record<string, ErrorRow>>;
  /** SPI of the person that a call asks about by other means than a SPI. Needed where there are such means. */
  readonly designate?: (input: Input, tools: Tools) => string | undefined;
  /** The API's own answer to a parameter out of format. */
  readonly malformed: (problem: MalformedParameter) => Refusal;
  /** The API's own answer to a body out of format: every fault at once. Needed where an operation takes a body. */
  readonly malformedBody?: (problem: MalformedBody, tools: Tools) => Refusal;
  /** The body of a refusal of the API, as JSON. */
  readonly renderError: (refusal: Refusal, nowMs: number) => string;
  /** The API's own answer when the habilitation does not open what is asked. */
  readonly failed: Refusal;
}

interface ApiDefinition<Paths, Tools> extends Omit<Api<Tools>, 'handlers'> {
  readonly handlers: Handlers<Paths, Tools>;
}

/**
 * Plugs an API: `defineApi<paths, Tools>()({...})`, where `paths` is generated from its contract.
 * The handlers are checked against the contract here and nowhere else: past this point they are plain functions.
 */
export function defineApi<Paths, Tools>(): (definition: ApiDefinition<Paths, Tools>) => Api<Tools> {
  return (definition) => definition as unknown as Api<Tools>;
}
