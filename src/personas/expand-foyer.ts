import type { AnneeFixture, Declaration, Situation } from '../core/situation.ts';
import type { Entry } from './entry.ts';
import type { Path } from './fixture-document.ts';
import type { AnneeEntry, FoyerEntry } from './schema-situations.ts';

/** A situation as fixtures say it: its declarants are still slugs. */
export interface AvisLu extends Omit<Situation, 'spiDec1' | 'spiDec2'> {
  readonly declarants: readonly string[];
}

type AdresseEntry = NonNullable<FoyerEntry['adresse']>;

function toAnnee(name: string): AnneeFixture {
  return name === 'n-1' || name === 'n-2' || name === 'n-3' ? name : Number(name);
}

function toAdresse(adresse: AdresseEntry | undefined): Situation['adresse'] {
  return adresse === undefined ? null : { ...adresse, complement: adresse.complement ?? null };
}

/** What the year does not say, the household says. */
function toDeclaration(foyer: FoyerEntry, year: AnneeEntry): Declaration {
  return {
    situationFamille: year.situationFamille ?? foyer.situationFamille,
    dependants: year.dependants ?? foyer.dependants,
    casesSituation: year.casesSituation ?? foyer.casesSituation,
    cases: year.cases,
    periode: year.periode ?? null,
    deces: year.deces ?? null,
    montantsConnus: year.montantsConnus ?? null,
  };
}

function toAvis(foyer: FoyerEntry, annee: string, year: AnneeEntry, correctif: boolean): AvisLu {
  return {
    foyer: foyer.foyer,
    annee: toAnnee(annee),
    declarants: year.declarants ?? foyer.declarants,
    declaration: toDeclaration(foyer, year),
    autourPlafondLep: year.autourPlafondLep ?? null,
    correctif,
    dateEtablissement: year.dateEtablissement ?? null,
    dateRecouvrement: year.dateRecouvrement ?? null,
    ifi: year.ifi ?? false,
    adresse: toAdresse(year.adresse ?? foyer.adresse),
    locauxTh: year.locauxTh ?? foyer.locauxTh,
  };
}

/** A correctif keeps what the first avis said, save what it says itself; its boxes replace the first ones altogether. */
function corrected({ correctif, ...first }: AnneeEntry): AnneeEntry {
  const changes = Object.entries(correctif ?? {}).filter(([, value]) => value !== undefined);
  return { ...first, autourPlafondLep: undefined, ...Object.fromEntries(changes) };
}

const HOUSEHOLD: Path = [];

/** One entry per avis of the household: its years, the periods of a year, and the correctif after the avis it replaces. */
export function expandFoyer(entry: Entry<FoyerEntry>): Entry<AvisLu>[] {
  const { value: foyer, document, label, path } = entry;
  const expanded: Entry<AvisLu>[] = [];
  for (const [annee, periods] of Object.entries(foyer.annees))
    for (const [index, year] of periods.entries()) {
      const base = ['annees', annee, index];
      expanded.push({ value: toAvis(foyer, annee, year, false), document, label, path, bases: [base, HOUSEHOLD] });
      if (year.correctif === undefined) continue;
      const bases = [[...base, 'correctif'], base, HOUSEHOLD];
      expanded.push({ value: toAvis(foyer, annee, corrected(year), true), document, label, path, bases });
    }
  return expanded;
}
