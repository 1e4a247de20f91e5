import type { Personne } from '../../core/personne.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { zoneOf } from '../../referentiels/plafonds-lep.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import type { components } from './contract.gen.ts';
import { IMPOT_PARTICULIER_ERRORS } from './errors.ts';
import { presentAssiette, presentDerniereSituation, presentFacture, presentPeriode } from './present-situation.ts';
import { presentTh } from './present-th.ts';
import { readAvis, readLastAvis, readLatestAvis, readOnlyAvis } from './read-situations.ts';
import { checkCommunicable } from './usager.ts';

type Schemas = components['schemas'];
type Ok<Body> = { readonly status: 200; readonly body: Body };
type Refused = Refusal<403> | Refusal<410>;

const ok = <Body>(body: Body): Ok<Body> => ({ status: 200, body });

export function situationIr(usager: Personne, annee: number, tools: Tools): Ok<Schemas['SituationIr']> | Refused {
  const avis = readOnlyAvis(usager, annee, tools);
  return isRefusal(avis) ? avis : ok(avis.once(presentAssiette));
}

export function situationsIrMultiple(usager: Personne, annee: number, tools: Tools): Ok<Schemas['SituationsIrPeriodes']> | Refused {
  const avis = readAvis(usager, annee, tools);
  return isRefusal(avis) ? avis : ok({ situationsIR: avis.map(presentPeriode) });
}

export function derniereSituationIr(usager: Personne, annee: number, tools: Tools): Ok<Schemas['DerniereSituationIr']> | Refused {
  const avis = readLastAvis(usager, annee, tools);
  return isRefusal(avis) ? avis : ok(avis.once(presentDerniereSituation));
}

export function derniereSituationDeuxAns(usager: Personne, tools: Tools): Ok<Schemas['DerniereSituationIr']> | Refused {
  const avis = readLatestAvis(usager, tools);
  return isRefusal(avis) ? avis : ok(avis.once(presentDerniereSituation));
}

export function facturesIr(usager: Personne, annee: number, tools: Tools): Ok<Schemas['FactureIr']> | Refused {
  const avis = readOnlyAvis(usager, annee, tools);
  return isRefusal(avis) ? avis : ok(avis.once(presentFacture));
}

/** `O`, or no result: a household that is not taxed to the IFI never gets `N`. */
export function situationIfi(usager: Personne, annee: number, tools: Tools): Ok<Schemas['IndicateurIfi']> | Refused {
  const avis = readLastAvis(usager, annee, tools);
  if (isRefusal(avis)) return avis;
  return avis.situation.ifi
    ? ok({ indicateurIfiIsf: 'O' })
    : refuse(IMPOT_PARTICULIER_ERRORS['no-result'], `${usager.slug} is not taxed to the IFI for ${annee}`);
}

/**
 * Withdrawn from the product in 05/2025 and not fed since 2022, so only households with a home on file answer. No DataPass scope
 * opens it: the OAuth scope of the resource is the only right asked for.
 */
export function situationsTh(
  usager: Personne,
  annee: number,
  { referentiels, nowMs, habilitation }: Tools,
): Ok<Schemas['SituationsTh']> | Refused {
  const refusal = checkCommunicable(usager);
  if (refusal) return refusal;
  const avis = referentiels.situations
    .avisOf(usager.spi, annee, nowMs, habilitation.bascule)
    .filter(({ situation }) => situation.locauxTh.length > 0);
  if (avis.length === 0)
    return refuse(IMPOT_PARTICULIER_ERRORS['no-result'], `${usager.slug} has no taxe d'habitation on file for ${annee}`);
  return ok({ situationsTH: avis.map(presentTh) });
}

interface LepInput {
  readonly departement: string;
  readonly annrev: string;
  readonly bareme: string;
}

/** Decides `O` or `N` from an RFR and the threshold of a scale year; null when no answer can be given (unknown scale or territory, RFR unknown). */
export function decideLep(
  usager: Personne,
  { departement, annrev, bareme }: LepInput,
  { referentiels, nowMs, habilitation }: Tools,
): 'O' | 'N' | 'none' | 'no-avis' {
  const etabli = referentiels.situations.avisOf(usager.spi, Number(annrev), nowMs, habilitation.bascule).at(-1);
  if (!etabli) return 'no-avis';
  const zone = zoneOf(departement);
  const plafond = zone && referentiels.plafondsLep.plafond(Number(bareme), zone, etabli.avis.nbPart);
  if (plafond === null) return 'none';
  return etabli.avis.rfr <= plafond ? 'O' : 'N';
}

/** LEP: for banks. Takes a year and asks for no DataPass year: `dgfip_IndLep` stands alone on the form. */
export function ouvertureLep(
  usager: Personne,
  input: LepInput,
  tools: Tools,
): Ok<Schemas['OuvertureLep']> | { readonly status: 204 } | Refused {
  if (!usager.communicable)
    return refuse(IMPOT_PARTICULIER_ERRORS['file-not-communicable-lep'], `the file of ${usager.slug} is not communicable`);
  const statut = decideLep(usager, input, tools);
  if (statut === 'no-avis')
    return refuse(
      IMPOT_PARTICULIER_ERRORS['no-result'],
      `${usager.slug} has no avis for the income year ${input.annrev} on the bac's clock`,
    );
  return statut === 'none' ? { status: 204 } : ok({ statut });
}
