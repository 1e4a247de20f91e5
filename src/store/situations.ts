import type { Declaration, Situation } from '../core/situation.ts';
import type { BacDatabase } from './database.ts';

export interface SituationsTable {
  insert(situation: Situation): void;
  /** Those of a household. */
  removeOf(foyer: string): void;
  /** Ids of the situations of a person for an absolute year or, failing that, for the same year said relatively (`n-1`). */
  idsOf(spi: string, annee: number, relative: string): readonly number[];
  get(id: number): Situation | undefined;
  /** Changes each time something is written: what was computed from the situations before is stale. */
  version(): number;
  /** True when the person declares, in any year. */
  isDeclarant(spi: string): boolean;
  /** Households in which a person declares, in any year, by name. */
  foyersOf(spi: string): readonly string[];
}

/** What a situation that does not say otherwise is: left out, a document takes a third of the place. */
const UNSAID = {
  spiDec2: null,
  autourPlafondLep: null,
  correctif: false,
  dateEtablissement: null,
  dateRecouvrement: null,
  ifi: false,
  adresse: null,
  locauxTh: [],
} as const satisfies Partial<Situation>;
const UNSAID_DECLARATION = {
  dependants: {},
  casesSituation: [],
  periode: null,
  deces: null,
  montantsConnus: null,
} as const satisfies Partial<Declaration>;

/** JSON leaves out what is undefined. */
const said = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined);

function write(situation: Situation): string {
  const { foyer, annee, spiDec1, declaration } = situation;
  const { situationFamille, cases } = declaration;
  return JSON.stringify({
    foyer,
    annee,
    spiDec1,
    spiDec2: situation.spiDec2 ?? undefined,
    declaration: {
      situationFamille,
      dependants: said(declaration.dependants),
      casesSituation: said(declaration.casesSituation),
      cases,
      periode: declaration.periode ?? undefined,
      deces: declaration.deces ?? undefined,
      montantsConnus: declaration.montantsConnus ?? undefined,
    } satisfies Record<keyof Declaration, unknown>,
    autourPlafondLep: situation.autourPlafondLep ?? undefined,
    correctif: situation.correctif || undefined,
    dateEtablissement: situation.dateEtablissement ?? undefined,
    dateRecouvrement: situation.dateRecouvrement ?? undefined,
    ifi: situation.ifi || undefined,
    adresse: situation.adresse ?? undefined,
    locauxTh: said(situation.locauxTh),
  } satisfies Record<keyof Situation, unknown>);
}

function read(document: string): Situation {
  const written: Situation = JSON.parse(document);
  return { ...UNSAID, ...written, declaration: { ...UNSAID_DECLARATION, ...written.declaration } };
}

interface IdRow {
  annee: string;
  situation: number;
}

export function createSituationsTable(db: BacDatabase): SituationsTable {
  const insert = db.prepare('INSERT INTO situations (foyer, annee, document) VALUES (?, ?, ?)');
  const insertDeclarant = db.prepare('INSERT INTO declarants (spi, annee, situation) VALUES (?, ?, ?)');
  const removeDeclarants = db.prepare('DELETE FROM declarants WHERE situation IN (SELECT id FROM situations WHERE foyer = ?)');
  const remove = db.prepare('DELETE FROM situations WHERE foyer = ?');
  const ids = db.prepare<[string, string, string], IdRow>(
    'SELECT annee, situation FROM declarants WHERE spi = ? AND annee IN (?, ?) ORDER BY situation',
  );
  const get = db.prepare<[number], { document: string }>('SELECT document FROM situations WHERE id = ?');
  const declares = db.prepare<[string], { found: number }>('SELECT 1 AS found FROM declarants WHERE spi = ? LIMIT 1');
  const foyers = db.prepare<[string], { foyer: string }>(
    'SELECT DISTINCT foyer FROM declarants JOIN situations ON situations.id = declarants.situation WHERE spi = ? ORDER BY foyer',
  );
  let version = 0;
  return {
    version: () => version,
    insert: (situation) => {
      version += 1;
      const annee = String(situation.annee);
      const id = insert.run(situation.foyer, annee, write(situation)).lastInsertRowid;
      insertDeclarant.run(situation.spiDec1, annee, id);
      if (situation.spiDec2) insertDeclarant.run(situation.spiDec2, annee, id);
    },
    removeOf: (foyer) => {
      version += 1;
      removeDeclarants.run(foyer);
      remove.run(foyer);
    },
    idsOf: (spi, annee, relative) => {
      const rows = ids.all(spi, String(annee), relative);
      const absolute = rows.filter((row) => row.annee !== relative);
      return (absolute.length > 0 ? absolute : rows).map((row) => row.situation);
    },
    get: (id) => {
      const row = get.get(id);
      return row && read(row.document);
    },
    isDeclarant: (spi) => declares.get(spi) !== undefined,
    foyersOf: (spi) => foyers.all(spi).map((row) => row.foyer),
  };
}
