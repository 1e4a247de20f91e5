import type { DataFault } from '../../core/lifecycle-guard.ts';
import type { Fields } from '../../core/vehicule.ts';

/** A value of a nomenclature; `parent` is a code of the nomenclature above. */
export interface Code {
  readonly code: string;
  readonly libelle: string;
  readonly parent?: string;
}

export type TableNomenclatures = Readonly<Record<string, readonly Code[]>>;

export interface Nomenclatures {
  get(name: string): readonly Code[];
  /**
   * Checks the codes of an object against the nomenclatures that its schema names. `faults`: a code outside a closed list, or under
   * another parent. `notes`: an unknown code of an open list, which is let through because the platform's own list is not published.
   */
  check(schema: string, fields: Fields): { readonly faults: readonly DataFault[]; readonly notes: readonly string[] };
}

interface Champ {
  readonly field: string;
  readonly nomenclature: string;
  readonly closed: boolean;
}

interface Property {
  readonly 'x-nomenclature'?: string;
  readonly 'x-nomenclature-fermee'?: boolean;
}

interface ContractSchemas {
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: Readonly<Record<string, Property>> }>> };
}

function readChamps(document: unknown): Map<string, readonly Champ[]> {
  const { schemas } = (document as ContractSchemas).components;
  return new Map(
    Object.entries(schemas).map(([name, { properties = {} }]) => [
      name,
      Object.entries(properties).flatMap(([field, property]) => {
        const nomenclature = property['x-nomenclature'];
        return nomenclature === undefined ? [] : [{ field, nomenclature, closed: property['x-nomenclature-fermee'] === true }];
      }),
    ]),
  );
}

/** The nomenclature that holds the parents of another one's codes. */
function parentOf(table: TableNomenclatures, name: string): string | undefined {
  const parents = (table[name] ?? []).flatMap(({ parent }) => parent ?? []);
  if (parents.length === 0) return undefined;
  return Object.keys(table).find((other) => parents.every((parent) => table[other]?.some(({ code }) => code === parent)));
}

/** @param document the contract of HERMES, whose `x-nomenclature` says which list a field takes its values from. */
export function createNomenclatures(table: TableNomenclatures, document: unknown): Nomenclatures {
  const champs = readChamps(document);
  const byCode = new Map(Object.entries(table).map(([name, codes]) => [name, new Map(codes.map((code) => [code.code, code]))]));
  const parents = new Map(Object.keys(table).map((name) => [name, parentOf(table, name)]));

  /** The code that a field holds, the one that it must depend on, and what is wrong. */
  function checkChamp(champ: Champ, fields: Fields, all: readonly Champ[]): { fault?: DataFault; note?: string } {
    const { field, nomenclature, closed } = champ;
    const value = fields[field];
    if (typeof value !== 'string' || value === '') return {};
    const code = byCode.get(nomenclature)?.get(value);
    if (!code && closed)
      return { fault: { field, code: 'CODE_INCONNU', message: `${field} : « ${value} » n'est pas dans la nomenclature ${nomenclature}` } };
    if (!code)
      return { note: `${field} is not in the sandbox's nomenclature ${nomenclature}, let through: the platform's is not published` };
    const above = all.find((one) => one.nomenclature === parents.get(nomenclature));
    const parent = above && byCode.get(above.nomenclature)?.get(String(fields[above.field]));
    if (!parent || code.parent === parent.code) return {};
    return { fault: { field, code: 'CODE_INCOHERENT', message: `${field} : « ${value} » ne dépend pas de « ${parent.code} »` } };
  }

  return {
    get: (name) => table[name] ?? [],
    check: (schema, fields) => {
      const all = champs.get(schema) ?? [];
      const verdicts = all.map((champ) => checkChamp(champ, fields, all));
      return { faults: verdicts.flatMap(({ fault }) => fault ?? []), notes: verdicts.flatMap(({ note }) => note ?? []) };
    },
  };
}
