import type { ResponseContract, Schema } from './load.ts';

type Filter = (value: unknown) => unknown;

const isOpen = (schema: Schema, scopes: ReadonlySet<string>): boolean => {
  const wanted = schema['x-datapass'];
  return wanted === undefined || [wanted].flat().some((scope) => scopes.has(scope as string));
};

/** Null when nothing can be closed below this schema: the value goes through untouched. */
function compile(schema: Schema, scopes: ReadonlySet<string>): Filter | null {
  if (schema.items) {
    const item = compile(schema.items, scopes);
    return item && ((value) => (Array.isArray(value) ? value.map(item) : value));
  }
  const properties = Object.entries(schema.properties ?? {});
  const open = properties.filter(([, property]) => isOpen(property, scopes));
  const filters = new Map(open.map(([name, property]) => [name, compile(property, scopes)]));
  if (open.length === properties.length && [...filters.values()].every((filter) => filter === null)) return null;
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const kept: Record<string, unknown> = {};
    for (const [name, filter] of filters) {
      const field = (value as Record<string, unknown>)[name];
      if (field !== undefined) kept[name] = filter ? filter(field) : field;
    }
    return kept;
  };
}

/**
 * Compiles the filter of a response for a set of DataPass scopes: a field whose `x-datapass` is not granted is absent from the
 * answer, not null. Source: CGU §5.1, "only the data allowed"; the shape for a narrow convention is SFiP's published example.
 */
export function compileFilter(response: ResponseContract, scopes: ReadonlySet<string>): Filter {
  return (response.schema && compile(response.schema, scopes)) ?? ((value) => value);
}

/** A field that a set of DataPass scopes leaves out of an answer, and the scopes of which one would open it. */
export interface ClosedField {
  /** `personne.adresse`, `lignes[].code`. */
  readonly field: string;
  readonly opens: readonly string[];
}

function listClosed(schema: Schema, scopes: ReadonlySet<string>, place: string): ClosedField[] {
  if (schema.items) return listClosed(schema.items, scopes, `${place}[]`);
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const field = place === '' ? name : `${place}.${name}`;
    if (isOpen(property, scopes)) return listClosed(property, scopes, field);
    return [{ field, opens: [property['x-datapass'] ?? []].flat() as string[] }];
  });
}

/** What `compileFilter` drops, in the order of the contract. */
export function listClosedFields({ schema }: ResponseContract, scopes: ReadonlySet<string>): readonly ClosedField[] {
  return schema ? listClosed(schema, scopes, '') : [];
}
