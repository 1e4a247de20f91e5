import { createAnswerCheck } from '../contract/check-answer.ts';
import type { Operation } from '../contract/load.ts';
import { compileInput, type RawInput, type ReadInput } from '../contract/read-input.ts';
import type { Input } from '../core/api.ts';
import { refuseUnknownBac } from './bacs.ts';
import { type AdminRefusal, isAdminRefusal } from './errors.ts';
import { refuseBody, refuseParameter, refuseUnknownParameters } from './explain-input.ts';
import type { AdminOptions, AdminTools, RawAnswer } from './plug.ts';

/** A request on one of the sandbox's own routes, as plain data. */
export interface AdminRequest extends RawInput, Pick<AdminTools, 'origin' | 'peer' | 'forwarded'> {
  /** What `?bac=` says. */
  readonly bac: string | undefined;
}

export type AdminReply = { readonly status: number; readonly body?: unknown } | RawAnswer | AdminRefusal;

/** A handler of any route: past the types of its own contract. */
export type AdminHandler = (input: Input, tools: AdminTools) => AdminReply | Promise<AdminReply>;

/** What a refusal tells, in JSON. */
export const presentRefusal = ({ error, message, detail }: AdminRefusal): object => ({ error, message, ...detail });

const takesBac = ({ parameters }: Operation): boolean => parameters.some(({ name, in: place }) => name === 'bac' && place === 'query');

function readTools(operation: Operation, request: AdminRequest, options: AdminOptions): AdminTools | AdminRefusal {
  const { origin, peer, forwarded } = request;
  const { bacs, referentielsOf } = options;
  const id = takesBac(operation) ? request.bac : undefined;
  const bac = id === undefined ? bacs.reception() : bacs.get(id);
  if (!bac) return refuseUnknownBac(bacs, id ?? '');
  return { ...options, bac, referentiels: referentielsOf(bac), origin, peer, forwarded };
}

function readRequest(operation: Operation, read: ReadInput, request: AdminRequest): { readonly input: Input } | AdminRefusal {
  const unknown = operation.isOpen ? null : refuseUnknownParameters(request.query, operation.parameters);
  if (unknown) return unknown;
  const found = read(request);
  if ('input' in found) return found;
  if ('malformedBody' in found) return refuseBody(found.malformedBody, operation);
  const { malformed } = found;
  return refuseParameter(
    malformed,
    operation.parameters.find(({ name }) => name === malformed.name),
  );
}

/** Throws when a reply is not what the contract declares: a bug of ours. */
function checkReply({ route, responses }: Operation, check: ReturnType<typeof createAnswerCheck>, reply: AdminReply): void {
  if ('raw' in reply) return;
  const response = responses.get(reply.status);
  const told = isAdminRefusal(reply) ? presentRefusal(reply) : reply.body;
  const departure = response ? check(response, told) : `it declares no status ${reply.status}`;
  if (departure !== null) throw new Error(`${route} departs from openapi/sandbox.yaml: ${departure}`);
}

/** One route of the contract: reads the request, decides and, when `strict`, checks the reply. */
export function createAction(operation: Operation, handler: AdminHandler, options: AdminOptions & { readonly strict: boolean }) {
  const check = createAnswerCheck();
  let read: ReadInput | undefined;
  const decide = (request: AdminRequest): AdminReply | Promise<AdminReply> => {
    read ??= compileInput(operation);
    const found = readRequest(operation, read, request);
    if (isAdminRefusal(found)) return found;
    const tools = readTools(operation, request, options);
    return isAdminRefusal(tools) ? tools : handler(found.input, tools);
  };
  return async (request: AdminRequest): Promise<AdminReply> => {
    const reply = await decide(request);
    if (options.strict) checkReply(operation, check, reply);
    return reply;
  };
}
