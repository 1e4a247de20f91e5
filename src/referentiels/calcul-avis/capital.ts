import { computePercent } from './arrondi.ts';
import { type SupportedBox, sumBoxes } from './supported-boxes.ts';

type Cases = Readonly<Record<string, number>>;

/** An income taxed at a flat rate, percent and euros. */
export interface BaseForfaitaire {
  readonly taux: number;
  readonly base: number;
}

/** Capital income and gains of a household. Amounts in euros. */
export interface Capital {
  /** Capital income taxed at the scale. */
  readonly rcmBareme: number;
  /** Gains taxed at the scale. */
  readonly pvBareme: number;
  readonly forfaitaires: readonly BaseForfaitaire[];
  /** What the RFR adds: income taxed at source once for all, and rebates that the RFR ignores (CGI 1417 IV 1°). */
  readonly ajoutRfr: number;
  /** CSG deductible from the global income (CGI 154 quinquies II). */
  readonly csgDeductible: number;
}

// CGI 200 A 1: the flat tax, 12.8 % for the income tax.
const TAUX_PFU = 12.8;
// CGI 154 quinquies II.
const TAUX_CSG_DEDUCTIBLE = 6.8;
// CGI 158 3 2°: rebate on dividends, only with the option for the scale.
const TAUX_ABATTEMENT_DIVIDENDES = 40;
// CGI 125-0 A I: yearly rebate on the products of life insurances of 8 years and more.
const ABATTEMENT_ASSURANCE_VIE = { seul: 4600, couple: 9200 };

const GAINS_A_TAUX_PROPRE = [
  ['3VD', 18],
  ['3SJ', 19],
  ['3VI', 30],
  ['3SK', 30],
  ['3VF', 41],
] as const satisfies readonly (readonly [SupportedBox, number])[];

interface AssuranceVie {
  readonly bareme: number;
  readonly taux75: number;
  readonly taux128: number;
}

/** The rebate is used up first by the products taxed at the scale, then by those at 7.5 %, then at 12.8 % (CGI 200 A 1 B 2° c). */
function computeAssuranceVie(cases: Cases, isCouple: boolean): AssuranceVie {
  let left = isCouple ? ABATTEMENT_ASSURANCE_VIE.couple : ABATTEMENT_ASSURANCE_VIE.seul;
  const [bareme = 0, taux75 = 0, taux128 = 0] = (['2CH', '2VV', '2WW'] as const).map((code) => {
    const brut = sumBoxes(cases, code);
    const abattement = Math.min(left, brut);
    left -= abattement;
    return brut - abattement;
  });
  return { bareme, taux75, taux128 };
}

function sumForfaitaires(bases: readonly BaseForfaitaire[]): readonly BaseForfaitaire[] {
  const byTaux = new Map<number, number>();
  for (const { taux, base } of bases) {
    byTaux.set(taux, (byTaux.get(taux) ?? 0) + base);
  }
  return [...byTaux].map(([taux, base]) => ({ taux, base })).filter(({ base }) => base > 0);
}

/** Flat tax, or the scale for the whole of it when box 2OP is ticked (CGI 200 A 2). */
export function computeCapital(cases: Cases, isCouple: boolean): Capital {
  const hasOptionBareme = sumBoxes(cases, '2OP') > 0;
  const assuranceVie = computeAssuranceVie(cases, isCouple);
  const dividendes = sumBoxes(cases, '2DC', '2FU');
  // CGI 158 7 2°: deemed distributions count for 125 %, whatever the mode of taxation.
  const autres = sumBoxes(cases, '2TS', '2TR', '2TT', '2ZZ') + computePercent(sumBoxes(cases, '2GO'), 125);
  const gains = sumBoxes(cases, '3VG', '3UA');
  const taxesALaSource = sumBoxes(cases, '2DH', '2XX', '2EE');
  const propres = GAINS_A_TAUX_PROPRE.map(([code, taux]) => ({ taux, base: sumBoxes(cases, code) }));
  if (!hasOptionBareme) {
    const pfu = [
      { taux: 7.5, base: assuranceVie.taux75 },
      { taux: TAUX_PFU, base: dividendes + autres + assuranceVie.taux128 + gains },
    ];
    const forfaitaires = sumForfaitaires([...pfu, ...propres]);
    return { rcmBareme: assuranceVie.bareme, pvBareme: 0, forfaitaires, ajoutRfr: taxesALaSource, csgDeductible: 0 };
  }
  const abattement = computePercent(dividendes, TAUX_ABATTEMENT_DIVIDENDES);
  const dureeDetention = Math.min(gains, sumBoxes(cases, '3SG'));
  const vie = assuranceVie.bareme + assuranceVie.taux75 + assuranceVie.taux128;
  return {
    rcmBareme: Math.max(0, dividendes - abattement + autres + vie - sumBoxes(cases, '2CA')),
    pvBareme: gains - dureeDetention,
    forfaitaires: sumForfaitaires(propres),
    ajoutRfr: taxesALaSource + abattement + dureeDetention,
    csgDeductible: computePercent(sumBoxes(cases, '2BH'), TAUX_CSG_DEDUCTIBLE),
  };
}
