import * as z from 'zod';
import type { ResponseContract } from './load.ts';

/** Checks bodies against their contract; a validator is built the first time its response is met. Null: the body conforms. */
export function createAnswerCheck(): (response: ResponseContract, body: unknown) => string | null {
  const validators = new WeakMap<ResponseContract, z.ZodType>();
  return (response, body) => {
    if (response.schema === null) return body === undefined ? null : 'the contract declares no body';
    const known = validators.get(response) ?? z.fromJSONSchema(response.schema as Parameters<typeof z.fromJSONSchema>[0]);
    validators.set(response, known);
    const result = known.safeParse(body);
    return result.success ? null : z.prettifyError(result.error);
  };
}
