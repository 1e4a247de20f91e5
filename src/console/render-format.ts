import { type Content, type Markup, markup } from './markup.ts';
import type { Schema } from './read-schema.ts';

const DIGITS_ONLY = /^\^(?:\\d|\[0-9\])(?:\{[\d,]+\}|[+*])?\$$/;

const readTypes = ({ type }: Schema): readonly string[] => [type ?? []].flat();

/** Forms that clients write in two ways, where the list of JSON types would not say which strings pass. */
function presentEither(schema: Schema): string | null {
  const types = readTypes(schema).filter((name) => name !== 'null');
  if (types.length !== 2 || !types.includes('string')) return null;
  if (types.includes('integer') && DIGITS_ONLY.test(schema.pattern ?? '')) return 'entier, ou chaîne de chiffres';
  const values = (schema.enum ?? []).filter((value) => value !== null).map((value) => JSON.stringify(value));
  const isEither = values.length === 4 && ['true', 'false', '"true"', '"false"'].every((value) => values.includes(value));
  return types.includes('boolean') && isEither ? 'booléen, ou "true"/"false"' : null;
}

function presentTypeNames(schema: Schema): string {
  const { format, items } = schema;
  const named = readTypes(schema)
    .filter((name) => name !== 'null')
    .map((name) => (name === 'array' ? `${items ? presentElement(items) : ''}[]` : name));
  return named.join(' ou ') + (format === undefined ? '' : `\u00a0(${format})`);
}

const presentElement = (items: Schema): string => (presentEither(items) === null ? presentType(items) : `(${presentType(items)})`);

/** A JSON type as people say it: `integer (int64) ou null`, `object[]`, `entier, ou chaîne de chiffres`. */
export const presentType = (schema: Schema): string =>
  `${presentEither(schema) ?? presentTypeNames(schema)}${readTypes(schema).includes('null') ? ' ou\u00a0null' : ''}`;

/** The values allowed, unless the type has said them. */
export const presentEnum = (schema: Schema): string | null =>
  schema.enum === undefined || presentEither(schema) !== null ? null : `parmi ${schema.enum.map(String).join(', ')}`;

const presentLetters = (count: number): string => `${count} caractère${count > 1 ? 's' : ''}`;

function presentLength({ minLength, maxLength }: Schema): string | null {
  if (maxLength === undefined) return minLength === undefined ? null : `${presentLetters(minLength)} au moins`;
  return minLength === undefined ? `${presentLetters(maxLength)} au plus` : `${minLength} à ${presentLetters(maxLength)}`;
}

function presentRange({ minimum, maximum }: Schema): string | null {
  if (maximum === undefined) return minimum === undefined ? null : `${minimum} au moins`;
  return minimum === undefined ? `${maximum} au plus` : `de ${minimum} à ${maximum}`;
}

/** What a value sent must look like: its type, its bounds, its values, its pattern. */
export function renderFormat(schema: Schema): Markup {
  const lines: Content[] = [presentType(schema), presentLength(schema), presentRange(schema), presentEnum(schema)];
  if (schema.pattern !== undefined) lines.push(markup`<code class="pattern">${schema.pattern}</code>`);
  return markup`${lines.filter((line) => line !== null).map((line) => markup`<div>${line}</div>`)}`;
}

/** The example of a body as it is sent: JSON, but for a text of another media type. */
export const writeExample = (mediaType: string, value: unknown): string =>
  typeof value === 'string' && !mediaType.includes('json') ? value : JSON.stringify(value, null, 2);
