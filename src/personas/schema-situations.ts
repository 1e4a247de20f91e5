import * as z from 'zod';
import { codePostal, count, dayOfYear, fullDate, oneOf, quarters, slug, strict, text, truth, wholeNumber } from './schema-words.ts';

const dependants = strict({
  F: count.exactOptional(),
  G: count.exactOptional(),
  H: count.exactOptional(),
  I: count.exactOptional(),
  J: count.exactOptional(),
  N: count.exactOptional(),
  P: count.exactOptional(),
  R: count.exactOptional(),
});

const adresse = strict({ complement: text.optional(), voie: text, codePostal, commune: text });

const localTh = strict({
  natureLocal: oneOf(['MA', 'AP', 'ME', 'MP']),
  invariant: text.regex(/^\d{10}[A-Z]?$/, 'an invariant has 10 digits and perhaps a letter'),
});

const montantsConnus = strict({
  rfr: wholeNumber.exactOptional(),
  nbPart: quarters.exactOptional(),
  revenuBrutGlobal: wholeNumber.exactOptional(),
  revenuImposable: wholeNumber.exactOptional(),
  impotAvantImputations: wholeNumber.exactOptional(),
  montantTotal: wholeNumber.exactOptional(),
});

const cases = z.record(z.string(), wholeNumber, 'expected boxes and amounts');

/** What a household says of itself, and each year may say otherwise. */
const menage = {
  declarants: z
    .array(slug, 'expected a list of persona slugs')
    .min(1, 'expected one or two declarants')
    .max(2, 'expected one or two declarants'),
  situationFamille: oneOf(['M', 'O', 'C', 'D', 'V']),
  dependants,
  casesSituation: z.array(oneOf(['T', 'L', 'N', 'P', 'F', 'W', 'S', 'G']), 'expected a list of boxes'),
  adresse,
  locauxTh: z.array(localTh, 'expected a list of premises'),
};

/** What is said of one avis. */
const avis = {
  situationFamille: menage.situationFamille.optional(),
  dependants: menage.dependants.optional(),
  casesSituation: menage.casesSituation.optional(),
  adresse: menage.adresse.optional(),
  ifi: truth.optional(),
  montantsConnus: montantsConnus.optional(),
  dateEtablissement: fullDate.optional(),
  dateRecouvrement: fullDate.optional(),
};

const correctif = strict({ ...avis, cases });

const annee = strict({
  ...avis,
  cases: cases.default({}),
  declarants: menage.declarants.optional(),
  locauxTh: menage.locauxTh.optional(),
  deces: strict({ declarant: oneOf(['1', '2']).transform((rank) => (rank === '1' ? 1 : 2)), jour: dayOfYear }).optional(),
  periode: strict({ debut: dayOfYear, fin: dayOfYear }).optional(),
  autourPlafondLep: strict({ zone: oneOf(['metropole', 'antilles-reunion', 'guyane', 'mayotte']), ecartEuros: wholeNumber }).optional(),
  correctif: correctif.optional(),
});

const nomAnnee = z
  .string()
  .regex(/^(n-[123]|\d{4})$/, { error: ({ input }) => `unknown year "${String(input)}" (n-1, n-2, n-3 or four digits)` });

/** A year with two periods is a list; a year with one stands alone. */
const periodes = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(annee));

/** An entry of `situations/*.yaml`: a tax household and its years. */
export const foyerSchema = strict({
  ...menage,
  foyer: slug,
  dependants: menage.dependants.default({}),
  casesSituation: menage.casesSituation.default([]),
  adresse: menage.adresse.optional(),
  locauxTh: menage.locauxTh.default([]),
  annees: z.record(nomAnnee, periodes, 'expected years'),
});

export type FoyerEntry = z.infer<typeof foyerSchema>;
export type AnneeEntry = z.infer<typeof annee>;
