import type { Schema, Sourced } from './read-schema.ts';

/** A field of a body, named by its path from the root: `pac.nbPac`, `rev.tspr[].code`. */
export interface Field extends Sourced {
  readonly parent: string;
  readonly name: string;
  readonly schema: Schema;
  /** Whether it must be there when what holds it is. */
  readonly required: boolean;
  /** DataPass scopes of which one opens the field. */
  readonly scopes: readonly string[];
  /** Path of the field above whose scopes open this one, when it has none of its own. */
  readonly openedWith: string | undefined;
  readonly deviations: readonly (readonly [string, string])[];
}

interface Element {
  readonly schema: Schema;
  /** `[]` for each list around the element. */
  readonly suffix: string;
}

const readElement = (schema: Schema, suffix = ''): Element =>
  schema.items ? readElement(schema.items, `${suffix}[]`) : { schema, suffix };

/** Fields of a body, parents before their children; a field below a closed one is closed with it, as the gateway's filter has it. */
export function readFields(root: Schema, above = '', openedWith?: string): Field[] {
  const { schema, suffix } = readElement(root);
  const parent = above + suffix + (above + suffix === '' ? '' : '.');
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const scopes = [property['x-datapass'] ?? []].flat();
    const path = parent + name;
    const field: Field = {
      parent,
      name,
      schema: property,
      required: schema.required?.includes(name) ?? false,
      scopes,
      openedWith: scopes.length > 0 ? undefined : openedWith,
      deviations: readDeviations(property),
      'x-source': property['x-source'],
      'x-source-note': property['x-source-note'],
    };
    return [field, ...readFields(property, path, scopes.length > 0 ? path : openedWith)];
  });
}

/** Deliberate departures from the published contract, by name of what departs. */
export const readDeviations = (schema: Schema): [string, string][] =>
  Object.entries({ ...schema['x-deviation'], ...readElement(schema).schema['x-deviation'] });
