import type { ZoneLep } from '../../core/situation.ts';
import { type BaremeIr, pickBareme } from '../../referentiels/calcul-avis/bareme.ts';
import { salaryForRfr } from '../../referentiels/calcul-avis/compute-avis.ts';
import type { PlafondsLep } from '../../referentiels/plafonds-lep.ts';
import type { Dependants, FoyerFixture, Lot } from '../entries.ts';
import { formatParts } from '../recits.ts';
import { createFigurants, RENNES, type Role } from './figurants.ts';

/** Shares, and the dependants of a single person who has them. */
const PARTS: readonly (readonly [parts: number, dependants: Dependants])[] = [
  [1, {}],
  [1.25, { H: 1 }],
  [1.5, { F: 1 }],
  [1.75, { F: 1, H: 1 }],
  [2, { F: 2 }],
  [2.5, { F: 2, H: 1 }],
  [3, { F: 3 }],
  [3.5, { F: 3, H: 1 }],
  [4, { F: 4 }],
  [5, { F: 5 }],
];

const PLACES = {
  metropole: RENNES,
  'antilles-reunion': { codePostal: '97200', commune: '97209', libelle: 'FORT-DE-FRANCE' },
  guyane: { codePostal: '97300', commune: '97302', libelle: 'CAYENNE' },
  mayotte: { codePostal: '97600', commune: '97611', libelle: 'MAMOUDZOU' },
} as const satisfies Record<ZoneLep, object>;

const ZONES = Object.keys(PLACES) as readonly ZoneLep[];

const GAPS = [
  [-1, 'un-euro-sous', 'Un euro sous le plafond'],
  [0, 'au-plafond', 'Exactement au plafond'],
  [1, 'un-euro-dessus', 'Un euro au-dessus du plafond'],
] as const;

export interface LepData {
  readonly plafonds: PlafondsLep;
  readonly baremes: readonly BaremeIr[];
}

interface Case {
  readonly slug: string;
  readonly zone: ZoneLep;
  readonly parts: number;
  readonly dependants: Dependants;
  readonly plafond: number;
  readonly gap: -1 | 0 | 1;
  readonly where: string;
}

function casesOf(bareme: number, zone: ZoneLep, { plafonds }: LepData): Case[] {
  return PARTS.flatMap(([parts, dependants]) => {
    const plafond = plafonds.plafond(bareme, zone, parts);
    const name = `lep-${bareme}-${zone}-${String(parts).replace('.', '-')}-part${parts < 2 ? '' : 's'}`;
    return plafond === null
      ? []
      : GAPS.map(([gap, word, where]) => ({ slug: `${name}-${word}`, zone, parts, dependants, plafond, gap, where }));
  });
}

function toRole(bareme: number, { slug, zone, parts, plafond, gap, where }: Case): Role {
  const [last, previous, rfr] = [bareme - 1, bareme - 2, plafond + gap];
  return {
    slug,
    histoire: `${where} du LEP de ${bareme}, ${formatParts(parts)}, ${zone}.`,
    usage: `LEP ${bareme}, ${zone}, ${formatParts(parts)} ; plafond ${plafond}, RFR ${rfr} en ${last} et ${previous} ; statut ${gap > 0 ? 'N' : 'O'}.`,
    sexe: gap === 0 ? 'M' : 'F',
    place: PLACES[zone],
  };
}

function toFoyer(bareme: number, { slug, dependants, plafond, gap }: Case, { baremes }: LepData): FoyerFixture {
  const salaire = (annee: number) => ({ cases: { '1AJ': salaryForRfr(plafond + gap, pickBareme(baremes, annee)) } });
  return {
    foyer: slug,
    declarants: [slug],
    situationFamille: 'C',
    ...(Object.keys(dependants).length > 0 && { dependants }),
    annees: { [bareme - 1]: salaire(bareme - 1), [bareme - 2]: salaire(bareme - 2) },
  };
}

/**
 * People a euro under, at and over each threshold of a scale year, for its two income years. Their years and salaries are absolute: the
 * scale that is asked for stays theirs whatever the clock.
 */
export function aroundLep(bareme: number, data: LepData): Lot {
  const make = createFigurants((bareme - 2000) * 1000);
  const cases = ZONES.flatMap((zone) => casesOf(bareme, zone, data));
  return {
    personas: cases.map((one) => make(toRole(bareme, one))),
    situations: cases.map((one) => toFoyer(bareme, one, data)),
  };
}
