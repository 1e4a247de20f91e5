import { follow, type Schema } from './operations.ts';

/** Fields that an avis may lack: it says nothing of the scale when nothing is taxed at it. */
const MAY_LACK = ['mntRevbareme'];

const isOpen = (schema: Schema, scopes: readonly string[]): boolean =>
  schema['x-datapass'] === undefined || [schema['x-datapass']].flat().some((scope) => scopes.includes(scope));

/**
 * What an application with these DataPass scopes sees of an answer: every property of the contract that they open, and no other. It is
 * the contract that is walked, and the whole answer must hold each of its properties.
 */
export function visibleOf(api: string, reference: Schema, scopes: readonly string[], whole: unknown): unknown {
  const schema = follow(api, reference);
  if (whole === null) return null;
  if (schema.items) {
    const { items } = schema;
    return (whole as readonly unknown[]).map((item) => visibleOf(api, items, scopes, item));
  }
  if (!schema.properties) return whole;
  const fields = whole as Readonly<Record<string, unknown>>;
  const open = Object.entries(schema.properties).filter(([, property]) => isOpen(follow(api, property), scopes));
  const seen = open.flatMap(([name, property]) => {
    if (fields[name] !== undefined) return [[name, visibleOf(api, property, scopes, fields[name])]];
    if (MAY_LACK.includes(name)) return [];
    throw new Error(`the full-access application does not receive ${name}`);
  });
  return Object.fromEntries(seen);
}

/** Every key of an answer, with the keys of its parent before it; items of an array share theirs. */
export function keysOf(value: unknown, parent = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => keysOf(item, parent)))];
  return Object.entries(value).flatMap(([key, field]) => [parent + key, ...keysOf(field, `${parent}${key}.`)]);
}
