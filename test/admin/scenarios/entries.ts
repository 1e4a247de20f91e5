import { after, call, guarded, namesBac, refusesBodies, type Step } from './scenario.ts';

type Json = Readonly<Record<string, unknown>>;

/** Entries of a kind, as the scenarios need them. */
export interface Kind {
  readonly route: string;
  readonly name: string;
  /** One that no rule refuses, without its name. */
  readonly entry: Json;
  /** Key of the name. */
  readonly key: string;
  /** What is refused of a change. */
  readonly unfit: Json;
  /** What a bac needs before. */
  readonly first?: readonly Step[];
}

/** What is common to the operations on the entries of any kind. */
export function entryScenarios({ route, name, key, entry, unfit, first = [] }: Kind) {
  const one = `${route}/${name}`;
  const whole = { ...entry, [key]: name };
  const there: readonly Step[] = [...first, ['POST', route, whole]];
  return {
    there,
    list: { 200: after(there, 'GET', route), ...namesBac('GET', route), 400: call('GET', `${route}?limit=0`), ...guarded('GET', route) },
    add: {
      201: after(first, 'POST', route, whole),
      ...namesBac('POST', route, whole),
      400: after(first, 'POST', route, { ...whole, ...unfit }),
      409: after(there, 'POST', route, whole),
      ...refusesBodies('POST', route),
      ...guarded('POST', route),
    },
    read: {
      200: after(there, 'GET', one),
      ...namesBac('GET', one),
      404: after([], 'GET', one),
      ...guarded('GET', one),
    },
    put: {
      200: after(there, 'PUT', one, entry),
      201: after(first, 'PUT', one, entry),
      ...namesBac('PUT', one, entry),
      400: after(first, 'PUT', one, { ...entry, ...unfit }),
      ...refusesBodies('PUT', one),
      ...guarded('PUT', one),
    },
    patch: {
      200: after(there, 'PATCH', one, {}),
      400: after(there, 'PATCH', one, unfit),
      404: after(first, 'PATCH', one, {}),
      ...refusesBodies('PATCH', one),
      ...guarded('PATCH', one),
    },
    remove: {
      204: after(there, 'DELETE', one),
      ...namesBac('DELETE', one),
      404: after([], 'DELETE', one),
      ...guarded('DELETE', one),
    },
  };
}
