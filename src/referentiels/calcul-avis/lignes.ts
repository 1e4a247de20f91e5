import type { LigneAvis } from '../../core/situation.ts';
import type { Revenus } from './revenus.ts';
import { type Colonnes, sumColonnes } from './salaires-pensions.ts';

// DGFiP's presentation gives the range 1565 to 1610 and eleven rates, not which is which: this pairing is assumed.
const CODES_TAUX: readonly (readonly [number, string])[] = [
  [7.5, '1565'],
  [12.8, '1575'],
  [18, '1580'],
  [19, '1585'],
  [30, '1595'],
  [41, '1600'],
];

function nullIfEmpty(amount: number): number | null {
  return amount === 0 ? null : amount;
}

function ligneParPersonne(code: string, libelle: string, colonnes: Colonnes): LigneAvis {
  return {
    code,
    libelle,
    dec1: nullIfEmpty(colonnes.dec1),
    dec2: nullIfEmpty(colonnes.dec2),
    personnesACharge: nullIfEmpty(colonnes.personnesACharge),
    total: sumColonnes(colonnes),
  };
}

function ligneFoyer(code: string, libelle: string, total: number): LigneAvis {
  return { code, libelle, dec1: null, dec2: null, personnesACharge: null, total };
}

function computeLignesBrutes({ salairesPensions, activites }: Revenus): readonly LigneAvis[] {
  return [
    ligneParPersonne('0020', 'Salaires', salairesPensions.salaires),
    ligneParPersonne('0021', 'Autres revenus imposables', salairesPensions.autres),
    ligneParPersonne('0022', 'Revenus des associés et gérants', salairesPensions.gerants),
    ligneParPersonne('0040', 'Heures supplémentaires et jours RTT exonérés', salairesPensions.heuresSup),
    ligneParPersonne('0150', 'Pensions, retraites, rentes', salairesPensions.pensions),
    ligneParPersonne('0175', "Pensions d'invalidité", salairesPensions.invalidite),
    ligneParPersonne('0180', 'Pensions alimentaires perçues', salairesPensions.alimentaires),
    ...activites.map(({ codeBrut, libelle, brut }) => ligneParPersonne(codeBrut, libelle, brut)),
  ];
}

function computeLignesNettes({ salairesPensions, capital, fonciers, activites }: Revenus): readonly LigneAvis[] {
  return [
    ligneParPersonne('0240', 'Salaires, pensions, rentes nets', salairesPensions.nets),
    ligneFoyer('0902', 'Rentes viagères à titre onéreux nettes', salairesPensions.rentes),
    ligneFoyer('0940', 'Revenus de capitaux mobiliers imposables', capital.rcmBareme),
    ligneFoyer('0991', 'Plus-values et gains divers imposables', capital.pvBareme),
    ligneFoyer('1000', 'Revenus fonciers nets', fonciers),
    ...activites.map(({ codeNet, libelle, net }) => ligneParPersonne(codeNet, `${libelle} nets`, net)),
  ];
}

function computeLignesCharges({ charges }: Revenus): readonly LigneAvis[] {
  const dec1 = { dec1: charges.epargneRetraiteDec1, dec2: 0, personnesACharge: 0 };
  const dec2 = { dec1: 0, dec2: charges.epargneRetraiteDec2, personnesACharge: 0 };
  return [
    ligneFoyer('1320', 'Pension alimentaire versée à enfants majeurs (16)', charges.enfantsMajeurs),
    ligneFoyer('1330', 'Autres pensions alimentaires versées', charges.autresPensions),
    ligneFoyer('1340', 'Déductions diverses et CSG déductible', charges.diverses),
    ligneParPersonne('1400', "Cotisations d'épargne retraite déclarant 1", dec1),
    ligneParPersonne('1402', "Cotisations d'épargne retraite déclarant 2", dec2),
  ];
}

function computeLignesForfaitaires({ capital }: Revenus): readonly LigneAvis[] {
  return CODES_TAUX.map(([taux, code]) => {
    const base = capital.forfaitaires.find((forfaitaire) => forfaitaire.taux === taux)?.base ?? 0;
    return ligneFoyer(code, `Revenus au taux forfaitaire de ${String(taux).replace('.', ',')} %`, base);
  });
}

/** Lines of the avis that are not empty, in its order: gross incomes, net incomes, charges, flat rates, décote. Codes and labels: DGFiP's presentation v2.9 p. 20-25. */
export function computeLignes(revenus: Revenus, decote: number): readonly LigneAvis[] {
  return [
    ...computeLignesBrutes(revenus),
    ...computeLignesNettes(revenus),
    ...computeLignesCharges(revenus),
    ...computeLignesForfaitaires(revenus),
    ligneFoyer('1830', 'Décote', decote),
  ].filter(({ dec1, dec2, personnesACharge, total }) =>
    [dec1, dec2, personnesACharge, total].some((amount) => amount !== null && amount !== 0),
  );
}
