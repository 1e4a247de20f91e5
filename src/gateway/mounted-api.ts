import { createAnswerCheck } from '../contract/check-answer.ts';
import { compileFilter } from '../contract/filter-answer.ts';
import type { Contract, Operation } from '../contract/load.ts';
import { compileInput, type ReadInput } from '../contract/read-input.ts';
import type { Answer, Api, Input, MalformedBody } from '../core/api.ts';
import type { Habilitation } from '../core/application.ts';
import type { ErrorRow, Refusal } from '../core/refusal.ts';
import type { Call, GatewayRequest } from './call.ts';

/** An operation of a contract with the code that serves it. Readers and filters are built the first time they are needed. */
export interface MountedOperation {
  readonly operation: Operation;
  /** Undefined: published and not served (501). */
  readonly handler: ((input: Input, call: Call) => Answer | Refusal) | undefined;
  readonly readInput: ReadInput;
  /** What the API itself refuses with. */
  readonly errors: Readonly<Record<string, ErrorRow>>;
  /** The SPI that a call gives, in its path or in its query; undefined: none, or one that cannot be read. */
  readonly giveSpi: GiveSpi;
  /** SPI of the person that a call asks about, whatever it designates them by; undefined: nobody, or a call that cannot be read. */
  readonly findSpi: (request: GatewayRequest, call: Call) => string | undefined;
  readonly malformed: Api<unknown>['malformed'];
  readonly malformedBody: (problem: MalformedBody, call: Call) => Refusal;
  readonly renderError: Api<unknown>['renderError'];
  readonly failed: Refusal;
  /** Drops the fields that the habilitation does not open. */
  readonly filter: (habilitation: Habilitation, answer: Answer) => unknown;
  /** JSON of a filtered body. */
  readonly toText: (body: unknown) => string;
  /** Null, or how the body departs from the contract. */
  readonly check: (answer: Answer) => string | null;
}

export interface MountedApi {
  readonly contract: Contract;
  readonly operations: readonly MountedOperation[];
}

function once<T>(create: () => T): () => T {
  let created: { value: T } | undefined;
  return () => {
    created ??= { value: create() };
    return created.value;
  };
}

/** Remembers what is made of an object for as long as the object is in use: most answers are those of a few avis, read again and again. */
function perObject<T>(make: (value: unknown) => T): (value: unknown) => T {
  const made = new WeakMap<object, { readonly value: T }>();
  return (source) => {
    if (typeof source !== 'object' || source === null) return make(source);
    const known = made.get(source) ?? { value: make(source) };
    made.set(source, known);
    return known.value;
  };
}

function createFilter(operation: Operation): MountedOperation['filter'] {
  const compiled = new WeakMap<Habilitation, Map<number, (value: unknown) => unknown>>();
  return (habilitation, { status, body }) => {
    const byStatus = compiled.get(habilitation) ?? new Map<number, (value: unknown) => unknown>();
    compiled.set(habilitation, byStatus);
    const response = operation.responses.get(status);
    const filter =
      byStatus.get(status) ?? (response ? perObject(compileFilter(response, new Set(habilitation.scopes))) : (value: unknown) => value);
    byStatus.set(status, filter);
    return filter(body);
  };
}

type GiveSpi = (request: GatewayRequest) => string | undefined;

/** Reads the SPI where the operation asks for one, without reading the rest of the call. */
function compileSpi({ parameters }: Operation): GiveSpi {
  const place = parameters.find(({ name }) => name === 'spi')?.in;
  if (place === 'path') return ({ path }) => path.spi;
  return place === 'query' ? ({ query }) => /(?:^|&)spi=(\d{13})(?:&|$)/.exec(query)?.[1] : () => undefined;
}

/** Ties an API to its contract. `toolsFor` gives its handlers what they work with, for one call. */
export function mountedApi<Tools>(contract: Contract, api: Api<Tools>, toolsFor: (call: Call) => Tools): MountedApi {
  const check = createAnswerCheck();
  const toText = perObject((body) => JSON.stringify(body));
  const malformedBody = (problem: MalformedBody, call: Call): Refusal => {
    if (!api.malformedBody) throw new Error(`${api.name} takes bodies and has no malformedBody`);
    return api.malformedBody(problem, toolsFor(call));
  };
  const operations = contract.operations.map((operation): MountedOperation => {
    const handler = api.handlers[operation.route];
    const readInput = once(() => compileInput(operation));
    const giveSpi = compileSpi(operation);
    return {
      operation,
      handler: handler && ((input, call) => handler(input, toolsFor(call))),
      readInput: (raw) => readInput()(raw),
      errors: api.errors,
      giveSpi,
      findSpi: (request, call) => {
        const spi = giveSpi(request);
        if (spi !== undefined || !api.designate || !call.habilitation) return spi;
        const read = readInput()(request);
        return 'input' in read ? api.designate(read.input, toolsFor(call)) : undefined;
      },
      malformed: api.malformed,
      malformedBody,
      renderError: api.renderError,
      failed: api.failed,
      filter: createFilter(operation),
      toText,
      check: ({ status, body }) => {
        const response = operation.responses.get(status);
        return response ? check(response, body) : `the contract declares no status ${status}`;
      },
    };
  });
  return { contract, operations };
}
