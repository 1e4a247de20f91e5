import { hash } from 'node:crypto';
import type { Personne } from '../core/personne.ts';
import type { AdresseAvis, Avis, Declaration, JourAnnee, Situation } from '../core/situation.ts';
import type { PersonnesTable } from '../store/personnes.ts';
import type { SituationsTable } from '../store/situations.ts';
import type { BaremeIr } from './calcul-avis/bareme.ts';
import { pickBareme } from './calcul-avis/bareme.ts';
import { computeAvis, salaryForRfr } from './calcul-avis/compute-avis.ts';
import { computeParts } from './calcul-avis/parts.ts';
import type { Calendrier } from './calendrier.ts';
import { departementOf } from './communes.ts';
import type { PlafondsLep } from './plafonds-lep.ts';

/** An avis of one income year, computed, with its declarants and the dates printed on it (`AAAA-MM-JJ`). */
export interface AvisEtabli {
  readonly annee: number;
  readonly declaration: Declaration;
  readonly avis: Avis;
  readonly dec1: Personne;
  readonly dec2: Personne | null;
  readonly adresse: AdresseAvis;
  readonly dateEtablissement: string;
  readonly dateRecouvrement: string;
  readonly debut: string;
  readonly fin: string;
  readonly correctif: boolean;
  readonly numeroRole: string;
  readonly numeroFip: string;
  readonly situation: Situation;
  /** What `present` makes of this avis, made the first time only: an established avis does not change. */
  readonly once: <T extends object>(present: (avis: AvisEtabli) => T) => T;
}

export interface Situations {
  /** The avis of a declarant for an income year, by period; a corrected one replaces the first. Empty: none, or not yet taxed. */
  avisOf(spi: string, annee: number, nowMs: number, bascule: JourAnnee | null): readonly AvisEtabli[];
  /** True when the person declares, in any year: a rattaché does not. */
  isDeclarant(spi: string): boolean;
}

export interface SituationsOptions {
  readonly situations: SituationsTable;
  readonly personnes: PersonnesTable;
  readonly calendrier: Calendrier;
  readonly baremes: readonly BaremeIr[];
  readonly plafondsLep: PlafondsLep;
}

/** Years of declarants whose avis, computed the first time they are read, are kept. */
const MEMO_SIZE = 20_000;

function addressOf({ adresse }: Personne): AdresseAvis {
  const street = [adresse.numero, adresse.indiceRepetition && INDICES[adresse.indiceRepetition], adresse.voie].filter(Boolean).join(' ');
  return {
    complement: adresse.complement,
    voie: street,
    codePostal: adresse.codePostal ?? '',
    // Abroad there is no postcode of ours: the country closes the address.
    commune: adresse.commune ? (adresse.libelleCommune ?? '') : [adresse.libelleCommune, adresse.libellePays].filter(Boolean).join(' '),
  };
}

const INDICES = { B: 'BIS', T: 'TER', Q: 'QUATER' } as const;

/** The declaration with its boxes; a persona around a LEP threshold gets the salary that leads there. */
function resolveDeclaration(
  { declaration, autourPlafondLep }: Situation,
  bareme: BaremeIr,
  civilYear: number,
  plafondsLep: PlafondsLep,
): Declaration {
  if (!autourPlafondLep) return declaration;
  const { zone, ecartEuros } = autourPlafondLep;
  const plafond = plafondsLep.plafond(plafondsLep.nearestBareme(civilYear), zone, computeParts(declaration)) ?? 0;
  return { ...declaration, cases: { ...declaration.cases, '1AJ': salaryForRfr(plafond + ecartEuros, bareme) } };
}

/**
 * Role and FIP numbers: their format is not published. Digits drawn from a hash, so that they hold from one call to the next and do
 * not give the SPI away.
 */
function printedNumbers({ spi, adresse }: Personne, annee: number): Pick<AvisEtabli, 'numeroRole' | 'numeroFip'> {
  const digits = (length: number, seed: string) =>
    String(Number.parseInt(hash('sha1', seed).slice(0, 13), 16) % 10 ** length).padStart(length, '0');
  const departement = adresse.commune ? departementOf(adresse.commune).slice(0, 2) : '99';
  return { numeroRole: digits(3, `role ${spi} ${annee}`), numeroFip: `${departement}0${digits(10, `fip ${spi}`)}` };
}

export function createSituations({ situations, personnes, calendrier, baremes, plafondsLep }: SituationsOptions): Situations {
  const memo = new Map<string, readonly AvisEtabli[]>();
  // Both only grow: a change of either changes their sum.
  const version = () => situations.version() + personnes.version();
  let memoVersion = version();

  const personne = (spi: string): Personne => {
    const found = personnes.findBySpi(spi);
    if (!found) throw new Error('a situation points at a person who does not exist');
    return found;
  };

  const establish = (situation: Situation, annee: number, civilYear: number): AvisEtabli => {
    const bareme = pickBareme(baremes, annee);
    const declaration = resolveDeclaration(situation, bareme, civilYear, plafondsLep);
    const dec1 = personne(situation.spiDec1);
    const issued = situation.correctif ? '07-21' : '07-07';
    const presented = new Map<unknown, object>();
    const established: AvisEtabli = {
      annee,
      declaration,
      avis: computeAvis(declaration, annee, bareme),
      dec1,
      dec2: situation.spiDec2 === null ? null : personne(situation.spiDec2),
      adresse: situation.adresse ?? addressOf(dec1),
      dateEtablissement: situation.dateEtablissement ?? `${annee + 1}-${issued}`,
      dateRecouvrement: situation.dateRecouvrement ?? `${annee + 1}-07-31`,
      debut: `${annee}-${declaration.periode?.debut ?? '01-01'}`,
      fin: `${annee}-${declaration.periode?.fin ?? '12-31'}`,
      correctif: situation.correctif,
      ...printedNumbers(dec1, annee),
      situation,
      once: <T extends object>(present: (avis: AvisEtabli) => T): T => {
        const body = presented.get(present) ?? present(established);
        presented.set(present, body);
        return body as T;
      },
    };
    return established;
  };

  /** By period; a corrected avis replaces the first one of its period. */
  const establishYear = (spi: string, annee: number, civilYear: number): readonly AvisEtabli[] => {
    const byPeriod = new Map<string, AvisEtabli>();
    for (const id of situations.idsOf(spi, annee, `n-${civilYear - annee}`)) {
      const situation = situations.get(id);
      if (!situation) throw new Error(`situation ${id} does not exist`);
      const established = establish(situation, annee, civilYear);
      const earlier = byPeriod.get(established.debut);
      if (!earlier?.correctif || established.correctif) byPeriod.set(established.debut, established);
    }
    return [...byPeriod.values()].sort((a, b) => (a.debut < b.debut ? -1 : 1));
  };

  return {
    avisOf: (spi, annee, nowMs, bascule) => {
      if (!calendrier.isOpen(annee, nowMs, bascule)) return [];
      const civilYear = calendrier.civilYear(nowMs);
      if (memoVersion !== version() || memo.size >= MEMO_SIZE) memo.clear();
      memoVersion = version();
      const key = `${spi}:${annee}:${civilYear}`;
      const established = memo.get(key) ?? establishYear(spi, annee, civilYear);
      memo.set(key, established);
      return established;
    },
    isDeclarant: (spi) => situations.isDeclarant(spi),
  };
}
