import { describe, expect, test } from 'vitest';
import { HERMES_ERRORS } from '../../src/apis/hermes/errors.ts';
import { IMPOT_PARTICULIER_ERRORS } from '../../src/apis/impot-particulier/errors.ts';
import { R2P_ERRORS } from '../../src/apis/r2p/errors.ts';
import { SFIP_ERRORS } from '../../src/apis/sfip/errors.ts';
import type { ErrorRow } from '../../src/core/refusal.ts';
import { GATEWAY_ERRORS } from '../../src/gateway/errors.ts';
import { contracts } from '../support/sandbox.ts';

interface Response {
  readonly $ref: string;
  readonly content?: Readonly<Record<string, { readonly examples: Readonly<Record<string, { readonly $ref: string }>> }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Response>> }>>>>;
  readonly components: {
    readonly responses: Readonly<Record<string, Response>>;
    readonly examples: Readonly<Record<string, { readonly value: Coded & { readonly erreur?: Coded } }>>;
  };
}

/** A body of HERMES; the other APIs and the gateway put it in an envelope. */
interface Coded {
  readonly code?: number;
  readonly message?: string;
}

interface Documented {
  readonly status: number;
  readonly mediaType: string;
  readonly name: string;
  readonly code: number;
  readonly message: string;
}

const nameOf = ($ref: string): string => $ref.split('/').at(-1) ?? '';

const toStatus = (status: string): number => (status === 'default' ? 500 : Number(status));

/** The errors that a response shows by its examples. */
function errorsOf({ components }: Document, status: string, { $ref }: Response): Documented[] {
  const contents = Object.entries(components.responses[nameOf($ref)]?.content ?? {});
  return contents.flatMap(([mediaType, { examples }]) =>
    Object.entries(examples).flatMap(([name, example]) => {
      const value = components.examples[nameOf(example.$ref)]?.value ?? {};
      const { code, message } = value.erreur ?? value;
      return code === undefined || message === undefined ? [] : [{ status: toStatus(status), mediaType, name, code, message }];
    }),
  );
}

/** Every error that a contract shows, each once. `default` counts as 500. */
function documentedErrors(api: string): Documented[] {
  const document = contracts[api] as Document;
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const errors = operations.flatMap(({ responses }) =>
    Object.entries(responses).flatMap(([status, response]) => errorsOf(document, status, response)),
  );
  return [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
}

const APIS = [
  ['impot-particulier', IMPOT_PARTICULIER_ERRORS, 'application/json'],
  ['r2p', R2P_ERRORS, 'application/json'],
  ['sfip', SFIP_ERRORS, 'application/vnd.dgfip.sfip.v1.0+json'],
  ['hermes', HERMES_ERRORS, 'application/json'],
] as const;

/** Answered before the operation is known, so no operation declares them. */
const ROUTE_ERRORS: readonly string[] = ['api-unknown', 'resource-unknown', 'method-not-allowed'];
const gatewayRows: readonly ErrorRow[] = Object.values(GATEWAY_ERRORS).filter(({ id }) => !ROUTE_ERRORS.includes(id));

/** Shown by a contract and answered by nothing here, or otherwise than it shows. */
const KNOWN_DEPARTURES: Readonly<Record<string, readonly string[]>> = {
  'impot-particulier': [],
  r2p: [],
  hermes: [],
  // Published, and never answered: /information is always available here.
  sfip: ['400 40401 application/vnd.dgfip.sfip.v1.0+json'],
};

const isSame = (row: ErrorRow, { status, code, message }: Documented): boolean =>
  row.status === status && row.code === code && row.message === message;

describe.each(APIS)('the errors of %s', (api, errors, mediaType) => {
  const rows: readonly ErrorRow[] = Object.values(errors);
  const documented = documentedErrors(api);

  test.each(rows.map(({ id }) => id))('%s is in an example of the contract, under its status, to the letter', (id) => {
    const row = rows.find((one) => one.id === id) as ErrorRow;
    expect(documented.some((error) => error.mediaType === mediaType && isSame(row, error))).toBe(true);
  });

  test('and no example shows an error that nobody answers', () => {
    const unknown = documented.filter(
      (error) =>
        !rows.some((row) => error.mediaType === mediaType && isSame(row, error)) &&
        !gatewayRows.some((row) => error.mediaType === 'application/json' && isSame(row, error)),
    );
    expect(unknown.map((error) => `${error.status} ${error.code} ${error.mediaType}`).sort()).toEqual(KNOWN_DEPARTURES[api]);
  });

  test('and each example is named by its code', () => {
    expect(documented.filter(({ name, code }) => name !== String(code) && name !== `${code}Correlation`)).toEqual([]);
  });
});
