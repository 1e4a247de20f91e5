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
