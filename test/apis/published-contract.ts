import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { contracts } from '../support/sandbox.ts';

interface Reference {
  readonly $ref: string;
}

interface Example {
  readonly value: unknown;
}

/** A contract as this project writes them: responses and examples are references to components. */
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Reference>> }>>>>;
  readonly components: {
    readonly responses: Readonly<
      Record<string, { readonly content?: Readonly<Record<string, { readonly examples: Readonly<Record<string, Reference>> }>> }>
    >;
    readonly examples: Readonly<Record<string, Example>>;
  };
}

/** A contract as written: none of the product's readers takes part in these checks. */
export const documentOf = (api: string): Document => contracts[api] as Document;

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const isWithin = (limit: number) => (value: number) => Number.isInteger(value) && value >= -limit && value < limit;

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('date', (text) => DATE.test(text) && !Number.isNaN(Date.parse(text)));
  ajv.addFormat('date-time', (text) => DATE_TIME.test(text) && !Number.isNaN(Date.parse(text)));
  ajv.addFormat('int32', { type: 'number', validate: isWithin(2 ** 31) });
  ajv.addFormat('int64', { type: 'number', validate: isWithin(2 ** 53) });
  ajv.addFormat('double', { type: 'number', validate: Number.isFinite });
  for (const [api, document] of Object.entries(contracts)) ajv.addSchema(document as object, api);
  return ajv;
}

const ajv = createAjv();
const validators = new Map<string, ValidateFunction>();
const escapePointer = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

function validatorOf(reference: string): ValidateFunction {
  const known = validators.get(reference) ?? ajv.compile({ $ref: reference });
  validators.set(reference, known);
  return known;
}

/** A response as it came back, and the operation it answers. */
export interface Answered {
  readonly api: string;
  /** Path of the contract, e.g. `/personne/{spi}`. */
  readonly path: string;
  readonly status: number;
  readonly mediaType: string | null;
  readonly text: string;
}

/** Null when a body conforms to the schema of a response of `components/responses`; else how it departs. */
export function bodyDeparture(api: string, response: string, mediaType: string, body: unknown): string | null {
  const validate = validatorOf(`${api}#/components/responses/${response}/content/${escapePointer(mediaType)}/schema`);
  return validate(body) ? null : ajv.errorsText(validate.errors);
}

/** Null when the answer is one that the contract declares; else how it departs. */
export function departureOf({ api, path, status, mediaType, text }: Answered): string | null {
  const { paths, components } = documentOf(api);
  const name = paths[path]?.get?.responses[status]?.$ref.split('/').at(-1);
  if (name === undefined) return `status ${status} is not declared`;
  const content = components.responses[name]?.content;
  if (!content) return text === '' && mediaType === null ? null : 'a body, and none is declared';
  if (mediaType === null || !content[mediaType]) return `media type ${mediaType} is not declared for ${status}`;
  return bodyDeparture(api, name, mediaType, JSON.parse(text));
}
