import * as z from 'zod';
import { say } from '../core/words.ts';
import {
  codePostal,
  count,
  dayOfYear,
  fullDate,
  listOf,
  oneOf,
  quarters,
  slug,
  strict,
  text,
  textLike,
  truth,
  wholeNumber,
} from './schema-words.ts';

const personnes = (description: string) =>
  count.exactOptional().meta({ description: `${description}, en nombre de personnes.`, examples: [1] });

const dependants = strict({
  F: personnes('Case F : enfants à charge non mariés de moins de 18 ans ou infirmes'),
  G: personnes("Case G : enfants de la case F titulaires de la carte d'invalidité"),
  H: personnes('Case H : enfants à charge en résidence alternée'),
  I: personnes("Case I : enfants de la case H titulaires de la carte d'invalidité"),
  J: personnes('Case J : enfants majeurs célibataires rattachés, sans enfant'),
  N: personnes('Case N : enfants mariés ou chargés de famille rattachés'),
  P: personnes('Case P : personnes rattachées par les enfants de la case N'),
  R: personnes('Case R : personnes invalides recueillies'),
});

const adresse = strict({
  complement: text.optional().meta({ description: "Complément d'adresse.", examples: ['APPARTEMENT 4'] }),
  voie: text.meta({ description: 'Numéro et voie.', examples: ['12 RUE DES LAVANDIERES'] }),
  codePostal: codePostal.meta({ description: 'Code postal, 5 chiffres.', examples: ['35000'] }),
  commune: text.meta({ description: 'Nom de la commune.', examples: ['RENNES'] }),
});

const localTh = strict({
  natureLocal: oneOf(['MA', 'AP', 'ME', 'MP']).meta({
    description: 'Nature du local : MA (maison), AP (appartement), ME, MP.',
    examples: ['AP'],
  }),
  invariant: textLike(
    /^\d{10}[A-Z]?$/,
    'an invariant has 10 digits and perhaps a letter',
    'un invariant a 10 chiffres et parfois une lettre',
  ).meta({
    description: 'Invariant du local : 10 chiffres et parfois une lettre.',
    examples: ['4410912345A'],
  }),
});

const euros = (description: string) => wholeNumber.exactOptional().meta({ description: `${description}, en euros.`, examples: [24580] });

const montantsConnus = strict({
  rfr: euros('Revenu fiscal de référence'),
  nbPart: quarters.exactOptional().meta({ description: 'Nombre de parts, par quarts.', examples: [2.5] }),
  revenuBrutGlobal: euros('Revenu brut global'),
  revenuImposable: euros('Revenu imposable'),
  impotAvantImputations: euros('Impôt avant imputations'),
  montantTotal: euros("Montant de l'impôt ; négatif, c'est une restitution"),
});

const CASES = {
  description: 'Cases de la déclaration de revenus et leurs montants, en euros.',
  examples: [{ '1AJ': 24000 }],
};

/** Boxes are checked by a rule, which names the nearest one. */
export const casesSchema = z
  .record(z.string(), wholeNumber, say('expected boxes and amounts', 'des cases et leurs montants sont attendus'))
  .meta(CASES);

const declarants = say('expected one or two declarants', 'un ou deux déclarants sont attendus');

/** What a household says of itself, and each year may say otherwise. */
const menage = {
  declarants: listOf(slug.meta({ description: "Slug d'une persona.", examples: ['lea-moreau'] }), 'persona slugs', 'de slugs de personas')
    .min(1, declarants)
    .max(2, declarants)
    .meta({ description: 'Les déclarants, le 1 puis le 2 ; deux pour M et O, un sinon.', examples: [['lea-moreau']] }),
  situationFamille: oneOf(['M', 'O', 'C', 'D', 'V']).meta({
    description: 'Situation de famille : M (marié), O (pacsé), C (célibataire), D (divorcé ou séparé), V (veuf).',
    examples: ['C'],
  }),
  dependants: dependants.meta({ description: 'Personnes à charge, par case du cadre C ou D.', examples: [{ F: 2 }] }),
  casesSituation: listOf(oneOf(['T', 'L', 'N', 'P', 'F', 'W', 'S', 'G']), 'boxes', 'de cases').meta({
    description:
      'Cases cochées du cadre « situation du foyer » : T, L, N, W, G pour une personne seule, F et S pour un couple, P pour tous.',
    examples: [['T']],
  }),
  adresse: adresse.meta({
    description: "Adresse fiscale de l'avis ; sans elle, celle du déclarant 1.",
    examples: [{ voie: '12 RUE X', codePostal: '35000', commune: 'RENNES' }],
  }),
  locauxTh: listOf(localTh, 'premises', 'de locaux').meta({
    description: "Locaux d'habitation pour la taxe d'habitation.",
    examples: [[{ natureLocal: 'AP', invariant: '4410912345' }]],
  }),
};

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().meta(schema.meta() ?? {});

/** What is said of one avis. */
const avis = {
  situationFamille: optional(menage.situationFamille),
  dependants: optional(menage.dependants),
  casesSituation: optional(menage.casesSituation),
  adresse: optional(menage.adresse),
  ifi: truth.optional().meta({ description: "true : assujetti à l'impôt sur la fortune immobilière.", examples: [true] }),
  montantsConnus: montantsConnus
    .optional()
    .meta({ description: 'Montants publiés, rendus tels quels au lieu du calcul.', examples: [{ rfr: 33640, nbPart: 6.75 }] }),
  dateEtablissement: fullDate
    .optional()
    .meta({ description: "Date d'établissement de l'avis ; sinon celle du calendrier.", examples: ['2026-07-07'] }),
  dateRecouvrement: fullDate
    .optional()
    .meta({ description: 'Date de mise en recouvrement ; sinon celle du calendrier.', examples: ['2026-07-31'] }),
};

const correctif = strict({ ...avis, cases: casesSchema });

export const anneeSchema = strict({
  ...avis,
  cases: casesSchema.default({}).meta(CASES),
  declarants: optional(menage.declarants),
  locauxTh: optional(menage.locauxTh),
  deces: strict({
    declarant: oneOf(['1', '2'])
      .transform((rank) => (rank === '1' ? 1 : 2))
      .meta({ description: 'Rang du déclarant décédé : 1 ou 2.', examples: [2] }),
    jour: dayOfYear.meta({ description: 'Jour du décès (MM-JJ) : le dernier de sa période.', examples: ['06-14'] }),
  })
    .optional()
    .meta({ description: "Décès d'un déclarant, qui clôt la période.", examples: [{ declarant: 2, jour: '06-14' }] }),
  periode: strict({
    debut: dayOfYear.meta({ description: 'Premier jour (MM-JJ).', examples: ['01-01'] }),
    fin: dayOfYear.meta({ description: 'Dernier jour (MM-JJ).', examples: ['06-14'] }),
  })
    .optional()
    .meta({
      description:
        "Partie de l'année que l'avis couvre ; absente, l'année entière. Les périodes d'une personne couvrent l'année sans trou ni chevauchement.",
      examples: [{ debut: '01-01', fin: '06-14' }],
    }),
  autourPlafondLep: strict({
    zone: oneOf(['metropole', 'antilles-reunion', 'guyane', 'mayotte']).meta({
      description: 'Territoire du plafond.',
      examples: ['metropole'],
    }),
    ecartEuros: wholeNumber.meta({ description: 'Écart au plafond, en euros.', examples: [-1] }),
  })
    .optional()
    .meta({
      description: 'Demande un salaire (case 1AJ) tel que le revenu fiscal de référence soit le plafond du LEP, plus cet écart.',
      examples: [{ zone: 'metropole', ecartEuros: 1 }],
    }),
  correctif: correctif.optional().meta({
    description:
      "Avis correctif : remplace le premier ; ses cases remplacent toutes celles du premier, le reste est repris s'il n'est pas redit.",
    examples: [{ cases: { '1AJ': 28000 } }],
  }),
});

const nomAnnee = z.string().regex(/^(n-[123]|\d{4})$/, {
  error: ({ input }) =>
    say(
      `unknown year "${String(input)}" (n-1, n-2, n-3 or four digits)`,
      `année inconnue "${String(input)}" (n-1, n-2, n-3 ou quatre chiffres)`,
    ),
});

/** A year with two periods is a list; a year with one stands alone. */
export const periodesSchema = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(anneeSchema));

/** An entry of `situations/*.yaml`: a tax household and its years. */
export const foyerSchema = strict({
  ...menage,
  foyer: slug.meta({ description: 'Nom du foyer fiscal, unique.', examples: ['moreau'] }),
  dependants: menage.dependants.default({}).meta(menage.dependants.meta() ?? {}),
  casesSituation: menage.casesSituation.default([]).meta(menage.casesSituation.meta() ?? {}),
  adresse: optional(menage.adresse),
  locauxTh: menage.locauxTh.default([]).meta(menage.locauxTh.meta() ?? {}),
  annees: z.record(nomAnnee, periodesSchema, say('expected years', 'des années sont attendues')).meta({
    description:
      "Avis du foyer par année de revenus : n-1, n-2, n-3 (comptées de l'horloge du bac) ou quatre chiffres. Une année en plusieurs périodes est une liste.",
    examples: [{ 'n-1': { cases: { '1AJ': 24000 } } }],
  }),
});

export type FoyerEntry = z.infer<typeof foyerSchema>;
export type AnneeEntry = z.infer<typeof anneeSchema>;
