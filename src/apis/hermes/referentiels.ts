import type { InputOf } from '../../core/api.ts';
import type { DataFault } from '../../core/lifecycle-guard.ts';
import type { Fields, NatureElement } from '../../core/vehicule.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import { checkRow } from './check-row.ts';
import type { components, paths } from './contract.gen.ts';
import { deposantOf, refuseForeign } from './deposant.ts';
import { refuseRows, refuseTaken } from './detail.ts';
import { HERMES_ERRORS } from './errors.ts';

type Row = { readonly trigrammeSIP: string; readonly idCorrelation: string } & Fields;

const DUPLICATE: DataFault = {
  field: 'idCorrelation',
  code: 'DOUBLON',
  message: 'idCorrelation : présent plusieurs fois dans la requête',
};

/** Creates the rows of an array, all or none. */
function create(nature: NatureElement, route: string, schema: string, rows: readonly Row[], tools: Tools) {
  const foreign = refuseForeign(rows, tools);
  if (foreign) return foreign;
  const keys = rows.map(({ trigrammeSIP, idCorrelation }) => `${trigrammeSIP} ${idCorrelation}`);
  const repeated = new Set(keys.filter((key, rank) => keys.indexOf(key) !== rank));
  const faulty = rows.map((row, rank) => ({
    id: row.idCorrelation,
    faults: [...(repeated.has(keys[rank] ?? '') ? [DUPLICATE] : []), ...checkRow(route, row, [], tools)],
  }));
  const wrong = faulty.filter(({ faults }) => faults.length > 0);
  if (wrong.length > 0) return refuseRows(HERMES_ERRORS['request-malformed'], wrong);
  const created = tools.referentiels.biens.createElements(
    nature,
    rows.map((row) => ({ deposant: deposantOf(row, tools), idCorrelation: row.idCorrelation, fields: row })),
  );
  if ('taken' in created) return refuseTaken(created.taken.map(({ idCorrelation }) => idCorrelation));
  const notes = new Set(rows.flatMap((row) => tools.referentiels.biens.nomenclatures.check(schema, row).notes));
  return {
    status: 200 as const,
    body: rows.map(({ idCorrelation }, rank) => ({ idCorrelation, id: String(created.ids[rank]) })),
    why: [...notes].join('; ') || undefined,
  };
}

export const creerEntites = ({ body }: InputOf<paths, 'POST /referentiels/entitesremettantes'>, tools: Tools) =>
  create('entite', 'POST /referentiels/entitesremettantes', 'EntiteRemettante', body, tools);

export const creerLieux = ({ body }: InputOf<paths, 'POST /referentiels/lieux-de-depot'>, tools: Tools) =>
  create('lieu', 'POST /referentiels/lieux-de-depot', 'LieuDeDepot', body, tools);

/** Rows that the application created, under the trigrammes it still has. */
function list<Row>(nature: NatureElement, { application, habilitation, referentiels: { biens } }: Tools): Row[] {
  return biens
    .listElements(nature, application.clientId)
    .filter(({ sip }) => habilitation.trigrammesSip.includes(sip))
    .map(({ id, fields }) => ({ id: String(id), ...fields }) as Row);
}

export const listerEntites = (_input: unknown, tools: Tools) => ({
  status: 200 as const,
  body: list<components['schemas']['EntiteEnregistree']>('entite', tools),
});

export const listerLieux = (_input: unknown, tools: Tools) => ({
  status: 200 as const,
  body: list<components['schemas']['LieuEnregistre']>('lieu', tools),
});

export const lireNomenclature = (
  { path }: InputOf<paths, 'GET /referentiels/nomenclatures/{nomenclature}'>,
  { referentiels: { biens } }: Tools,
) => ({ status: 200 as const, body: [...biens.nomenclatures.get(path.nomenclature)] });
