import type { DatePartielle, Personne } from '../../core/personne.ts';
import type { CaseSituation, Declaration, LigneAvis } from '../../core/situation.ts';
import { BOX_GROUPS, BOX_GROUPS_2022 } from '../../referentiels/calcul-avis/box-codes.ts';
import { departementOf } from '../../referentiels/communes.ts';
import type { AvisEtabli } from '../../referentiels/situations.ts';
import type { components } from './contract.gen.ts';

type Schemas = components['schemas'];

const DEPENDANTS = ['F', 'H', 'J', 'N', 'P', 'R'] as const;

function presentPac({ dependants }: Declaration): Schemas['Pac'] {
  const count = (box: keyof typeof dependants): number => dependants[box] ?? 0;
  return {
    // G and I are cards held by children already counted in F and H.
    nbPac: DEPENDANTS.reduce((sum, box) => sum + count(box), 0),
    nbPacF: count('F'),
    nbPacG: count('G'),
    nbPacH: count('H'),
    nbPacI: count('I'),
    nbPacR: count('R'),
    nbPacJ: count('J'),
    nbPacN: count('N'),
    nbPacP: count('P'),
  };
}

function presentDate(date: DatePartielle | undefined): { jour: string | null; mois: string | null; annee: string | null } {
  return { jour: date?.jour ?? null, mois: date?.mois ?? null, annee: date?.annee ?? null };
}

/** Département of birth; null abroad or without a person. */
function birthDepartement(personne: Personne | null): string | null {
  const commune = personne?.naissance.lieu.commune;
  return commune ? departementOf(commune) : null;
}

/** Always an object of three parts for a date, null parts when there is no declarant 2: known clients read them without a guard. */
function presentDeclarants({ dec1, dec2 }: AvisEtabli) {
  return {
    nmNaiDec1: dec1.nomNaissance,
    nmUsaDec1: dec1.nomUsage,
    prnmDec1: dec1.prenoms,
    dateNaisDec1: presentDate(dec1.naissance.date),
    dptNaissDec1: birthDepartement(dec1),
    lieuNaissDec1: dec1.naissance.lieu.libelleCommune,
    nmNaiDec2: dec2?.nomNaissance ?? null,
    nmUsaDec2: dec2?.nomUsage ?? null,
    prnmDec2: dec2?.prenoms ?? null,
    dateNaisDec2: presentDate(dec2?.naissance.date),
    dptNaissDec2: birthDepartement(dec2),
    lieuNaissDec2: dec2?.naissance.lieu.libelleCommune ?? null,
  };
}

function presentAdresse({ adresse }: AvisEtabli) {
  return {
    aft: [adresse.complement, adresse.voie, adresse.codePostal, adresse.commune].filter(Boolean).join(' '),
    aftDetail: {
      complementAdresse: adresse.complement,
      voie: adresse.voie,
      commune: adresse.commune,
      codePostal: adresse.codePostal || null,
    },
  };
}

/** Ticked boxes carry their own letter. */
function presentCasesSituation({ casesSituation }: Declaration): Schemas['SitParDeclaree'] {
  const ticked = (box: CaseSituation) => (casesSituation.includes(box) ? box : null);
  return {
    sitPartP: ticked('P'),
    sitPartF: ticked('F'),
    sitPartW: ticked('W'),
    sitComb: ticked('S'),
    pensVeufGuerre: ticked('G'),
    indEnfSeul5ansMin: ticked('L'),
    indNonSeul: ticked('N'),
  };
}

type CaseDeclaree = Schemas['CaseDeclaree'];

function presentBoxes({ cases }: Declaration, codes: readonly string[]): CaseDeclaree[] {
  return codes.filter((code) => cases[code] !== undefined).map((code) => ({ code, valeur: String(cases[code]) }));
}

function presentRev({ declaration, annee }: AvisEtabli): Schemas['Rev'] {
  const { dependants, casesSituation, cases } = declaration;
  const of2022 = annee === 2022 ? BOX_GROUPS_2022 : { rcm: [], pv: [] };
  return {
    tspr: presentBoxes(declaration, BOX_GROUPS.tspr),
    rcm: presentBoxes(declaration, [...BOX_GROUPS.rcm, ...of2022.rcm]),
    pv: presentBoxes(declaration, [...BOX_GROUPS.pv, ...of2022.pv]),
    fonc: presentBoxes(declaration, BOX_GROUPS.fonc),
    pro: presentBoxes(declaration, BOX_GROUPS.pro),
    chges: presentBoxes(declaration, BOX_GROUPS.chges),
    rici: presentBoxes(declaration, BOX_GROUPS.rici),
    alpha: [
      ...Object.entries(dependants).map(([code, count]) => ({ code, valeur: String(count) })),
      ...casesSituation.map((code) => ({ code, valeur: 'X' })),
    ],
    div: presentBoxes(
      declaration,
      Object.keys(cases).filter((code) => code.startsWith('8')),
    ),
  };
}

/** Alimony received by the household: boxes 1AO to 1DO. */
function receivedAlimony({ cases }: Declaration): number | null {
  const amounts = ['1AO', '1BO', '1CO', '1DO'].map((code) => cases[code]).filter((amount) => amount !== undefined);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The fields that every assiette shares, in euros. */
export function presentAssiette(etabli: AvisEtabli): Schemas['SituationIr'] {
  const { avis, declaration } = etabli;
  return {
    rfr: avis.rfr,
    sitFam: declaration.situationFamille,
    nbPart: avis.nbPart,
    pac: presentPac(declaration),
    ...presentDeclarants(etabli),
    ...presentAdresse(etabli),
    sitParIso: declaration.casesSituation.includes('T') ? 'T' : null,
    pensAlPer: receivedAlimony(declaration),
    indDeficit: avis.deficit ? 'O' : null,
    revenuBrutGlobal: avis.revenuBrutGlobal,
    sitPart: null,
    sitParDeclaree: presentCasesSituation(declaration),
    indOptionImpotSepar: null,
    // Absent, not null, when nothing is taxed at the progressive scale.
    ...(avis.impotBareme === null ? {} : { mntRevbareme: avis.impotBareme }),
    datRec: etabli.dateRecouvrement,
    datEtab: etabli.dateEtablissement,
    impAvImput: avis.impotAvantImputations,
    montTotIr: avis.montantTotal,
    revImposable: avis.revenuImposable,
    numRole: etabli.numeroRole,
    fipNum: etabli.numeroFip,
    rev: presentRev(etabli),
  };
}

export function presentDerniereSituation(etabli: AvisEtabli): Schemas['DerniereSituationIr'] {
  return { annRevenu: etabli.annee, ...presentAssiette(etabli) };
}

/** One avis of a year that may hold two: with its declarants' SPIs, its period and the death that closed it. */
export function presentPeriode(etabli: AvisEtabli): Schemas['SituationIrPeriode'] {
  const { deces } = etabli.declaration;
  const deathOf = (declarant: 1 | 2) => (deces?.declarant === declarant ? `${etabli.annee}-${deces.jour}` : null);
  return {
    ...presentAssiette(etabli),
    spiDec1: etabli.dec1.spi,
    spiDec2: etabli.dec2?.spi ?? null,
    dateDebutPeriode: etabli.debut,
    dateFinPeriode: etabli.fin,
    // Its values are not published.
    typeAvis: null,
    dateDecesdec1: deathOf(1),
    dateDecesdec2: deathOf(2),
  };
}

const amount = (euros: number | null): string | null => (euros === null ? null : String(euros));

function presentLigne(ligne: LigneAvis, index: number): Schemas['LigneFacture'] {
  return {
    numLigne: index + 1,
    codeLigne: ligne.code,
    libelleLigne: ligne.libelle,
    colonne1: amount(ligne.dec1),
    colonne2: amount(ligne.dec2),
    colonne3: amount(ligne.personnesACharge),
    colonne4: amount(ligne.total),
  };
}

export function presentFacture(etabli: AvisEtabli): Schemas['FactureIr'] {
  return { ...presentAssiette(etabli), facture: etabli.avis.lignes.map(presentLigne) };
}
