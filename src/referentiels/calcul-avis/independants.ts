import { computePercent } from './arrondi.ts';
import type { Colonnes } from './salaires-pensions.ts';
import { type SupportedBox, sumBoxes } from './supported-boxes.ts';

type Cases = Readonly<Record<string, number>>;
/** The same box for declarant 1 and declarant 2. */
type Paire = readonly [SupportedBox, SupportedBox];

interface Activite {
  readonly codeBrut: string;
  readonly codeNet: string;
  readonly libelle: string;
  /** Turnover boxes, with the rebate of the regime in percent. */
  readonly micro: readonly { readonly paire: Paire; readonly abattement: number }[];
  readonly reel?: Paire;
  readonly reelSansOga?: Paire;
  readonly deficit?: Paire;
}

/** Gross and net of one kind of activity, by declarant. Amounts in euros; a deficit is negative. */
export interface RevenuActivite {
  readonly codeBrut: string;
  readonly codeNet: string;
  readonly libelle: string;
  readonly brut: Colonnes;
  readonly net: Colonnes;
}

// Rebates: CGI 64 bis (87 %), 50-0 (71 % and 50 %), 102 ter (34 %). Which code stands for which regime is assumed: DGFiP's presentation gives the families only.
const ACTIVITES: readonly Activite[] = [
  { codeBrut: '0361', codeNet: '0363', libelle: 'Revenus agricoles (micro)', micro: [{ paire: ['5XB', '5YB'], abattement: 87 }] },
  {
    codeBrut: '0370',
    codeNet: '0470',
    libelle: 'Revenus agricoles (régime réel)',
    micro: [],
    reel: ['5HC', '5IC'],
    reelSansOga: ['5HI', '5II'],
    deficit: ['5HF', '5IF'],
  },
  {
    codeBrut: '0530',
    codeNet: '0550',
    libelle: 'Revenus industriels et commerciaux professionnels (micro)',
    micro: [
      { paire: ['5KO', '5LO'], abattement: 71 },
      { paire: ['5KP', '5LP'], abattement: 50 },
    ],
  },
  {
    codeBrut: '0570',
    codeNet: '0591',
    libelle: 'Revenus industriels et commerciaux professionnels (régime réel)',
    micro: [],
    reel: ['5KC', '5LC'],
    reelSansOga: ['5KI', '5LI'],
    deficit: ['5KF', '5LF'],
  },
  {
    codeBrut: '0600',
    codeNet: '0620',
    libelle: 'Revenus industriels et commerciaux non professionnels (micro)',
    micro: [
      { paire: ['5NO', '5OO'], abattement: 71 },
      { paire: ['5NP', '5OP'], abattement: 50 },
    ],
  },
  {
    codeBrut: '0706',
    codeNet: '0710',
    libelle: 'Revenus des locations meublées non professionnelles (micro)',
    micro: [{ paire: ['5ND', '5OD'], abattement: 50 }],
  },
  {
    codeBrut: '0739',
    codeNet: '0748',
    libelle: 'Revenus non commerciaux professionnels (micro)',
    micro: [{ paire: ['5HQ', '5IQ'], abattement: 34 }],
  },
  {
    codeBrut: '0760',
    codeNet: '0780',
    libelle: 'Revenus non commerciaux professionnels (déclaration contrôlée)',
    micro: [],
    reel: ['5QC', '5RC'],
    reelSansOga: ['5QI', '5RI'],
    deficit: ['5QE', '5RE'],
  },
  {
    codeBrut: '0790',
    codeNet: '0810',
    libelle: 'Revenus non commerciaux non professionnels (micro)',
    micro: [{ paire: ['5KU', '5LU'], abattement: 34 }],
  },
];

// CGI 151-0: taxed by a flat payment on turnover; only the RFR counts them.
const VERSEMENT_LIBERATOIRE: readonly (readonly [number, readonly SupportedBox[]])[] = [
  [71, ['5TA', '5UA']],
  [50, ['5TB', '5UB']],
  [34, ['5TE', '5UE']],
];

// CGI 50-0 and 102 ter: the rebate is never under 305 euros.
const ABATTEMENT_MICRO_MINIMUM = 305;

// CGI 158 7, as phased out by art. 34 of the loi de finances 2021: what the profits of those outside an approved body are counted for, in percent.
const COEFFICIENTS_SANS_OGA: Readonly<Record<number, number>> = { 2020: 120, 2021: 115, 2022: 110 };

function pickCoefficientSansOga(annee: number): number {
  return COEFFICIENTS_SANS_OGA[annee] ?? (annee < 2020 ? 125 : 100);
}

function computeNetMicro(recettes: number, abattement: number): number {
  return recettes - Math.min(recettes, Math.max(ABATTEMENT_MICRO_MINIMUM, computePercent(recettes, abattement)));
}

function computeDeclarant(cases: Cases, annee: number, activite: Activite, rank: 0 | 1): { brut: number; net: number } {
  const amountOf = (paire: Paire | undefined): number => (paire === undefined ? 0 : sumBoxes(cases, paire[rank]));
  const reel = amountOf(activite.reel) - amountOf(activite.deficit);
  const sansOga = amountOf(activite.reelSansOga);
  const recettes = activite.micro.reduce((sum, { paire }) => sum + amountOf(paire), 0);
  const micro = activite.micro.reduce((sum, { paire, abattement }) => sum + computeNetMicro(amountOf(paire), abattement), 0);
  return { brut: recettes + reel + sansOga, net: micro + reel + computePercent(sansOga, pickCoefficientSansOga(annee)) };
}

/** Every declared activity of the self-employed, gross and net, in the order of the avis. */
export function computeIndependants(cases: Cases, annee: number): readonly RevenuActivite[] {
  return ACTIVITES.map((activite) => {
    const dec1 = computeDeclarant(cases, annee, activite, 0);
    const dec2 = computeDeclarant(cases, annee, activite, 1);
    return {
      codeBrut: activite.codeBrut,
      codeNet: activite.codeNet,
      libelle: activite.libelle,
      brut: { dec1: dec1.brut, dec2: dec2.brut, personnesACharge: 0 },
      net: { dec1: dec1.net, dec2: dec2.net, personnesACharge: 0 },
    };
  });
}

/** Profit of the auto-entrepreneurs who chose the flat payment, in euros: out of the tax, in the RFR (CGI 1417 IV 1° d). */
export function computeVersementLiberatoire(cases: Cases): number {
  const nets = VERSEMENT_LIBERATOIRE.map(([abattement, codes]) =>
    codes.reduce((sum, code) => sum + computeNetMicro(sumBoxes(cases, code), abattement), 0),
  );
  return nets.reduce((sum, net) => sum + net, 0);
}
