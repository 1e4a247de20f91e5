import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { contracts } from '../../support/sandbox.ts';

interface Responses {
  readonly [status: string]: { readonly $ref?: string; readonly content?: Readonly<Record<string, unknown>> };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Responses }>>>>;
  readonly components: { readonly responses: Responses };
}

const document = contracts.sandbox as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(document as object, 'sandbox');
const validators = new Map<string, ValidateFunction>();

function validatorOf(pointer: string): ValidateFunction {
  const known = validators.get(pointer) ?? ajv.compile({ $ref: `sandbox#${pointer}` });
  validators.set(pointer, known);
  return known;
}

const escapePointer = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

/** The body and its media type; a live stream has no end to wait for. */
async function readText(response: Response): Promise<{ readonly mediaType: string; readonly text: string }> {
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (mediaType !== 'text/event-stream') return { mediaType, text: await response.text() };
  await response.body?.cancel();
  return { mediaType, text: '' };
}

/** Null when an answer is one that the contract declares for the route, none of the product's readers taking part; else how it departs. */
export async function departureOf(route: string, response: Response): Promise<string | null> {
  const [verb = '', path = ''] = route.split(' ');
  const { status } = response;
  const declared = document.paths[path]?.[verb.toLowerCase()]?.responses[status];
  if (!declared) return `status ${status} is not declared`;
  const name = declared.$ref?.split('/').at(-1);
  const { content } = name === undefined ? declared : (document.components.responses[name] ?? {});
  const { mediaType, text } = await readText(response);
  if (!content) return text === '' && !response.headers.has('content-type') ? null : 'a body, and none is declared';
  if (!(mediaType in content)) return `media type ${mediaType} is not declared for ${status}`;
  const at =
    name === undefined
      ? `/paths/${escapePointer(path)}/${verb.toLowerCase()}/responses/${status}`
      : `/components/responses/${escapePointer(name)}`;
  const validate = validatorOf(`${at}/content/${escapePointer(mediaType)}/schema`);
  const body: unknown = mediaType === 'application/json' ? JSON.parse(text) : text;
  return validate(body) ? null : ajv.errorsText(validate.errors);
}
