import type { z } from 'zod';
import { codeCommune, codePays, codePostal, oneOf, partialDate, slug, strict, text, textLike, truth } from './schema-words.ts';

const FRANCE = '99100';

const naissance = strict({
  date: partialDate.meta({
    description: "Date de naissance ; sans le jour, ou sans le mois ni le jour, quand l'état civil ne les connaît pas.",
    examples: ['1991-04-12', '1991-04', '1991'],
  }),
  pays: codePays
    .default(FRANCE)
    .meta({ description: 'Pays de naissance, code INSEE à 5 chiffres ; 99100 (France) par défaut.', examples: ['99350'] }),
  commune: codeCommune
    .optional()
    .meta({ description: 'Commune de naissance, code INSEE ; exigée en France, absente ailleurs.', examples: ['35238', '2B033'] }),
  libelle: text.optional().meta({ description: 'Nom de la commune de naissance, en majuscules.', examples: ['RENNES'] }),
});

const adresse = strict({
  complement: text.optional().meta({ description: "Complément d'adresse.", examples: ['BATIMENT B'] }),
  numero: text.optional().meta({ description: 'Numéro dans la voie.', examples: ['12'] }),
  indiceRepetition: oneOf(['B', 'T', 'Q'])
    .optional()
    .meta({ description: 'Indice de répétition du numéro : B (bis), T (ter), Q (quater).', examples: ['B'] }),
  voie: text.optional().meta({ description: 'Type et nom de la voie, ou lieu-dit.', examples: ['RUE DES LAVANDIERES'] }),
  codeVoie: textLike(/^[0-9A-Z]{4}$/, 'a street code has 4 characters', 'un code de voie a 4 caractères')
    .optional()
    .meta({ description: 'Code FANTOIR de la voie, 4 caractères.', examples: ['8818'] }),
  codePostal: codePostal.optional().meta({ description: "Code postal ; exigé en France, absent à l'étranger.", examples: ['35000'] }),
  commune: codeCommune
    .optional()
    .meta({ description: "Commune, code INSEE ; exigée en France, absente à l'étranger.", examples: ['35238'] }),
  libelle: text.optional().meta({ description: 'Nom de la commune, ou de la ville étrangère.', examples: ['RENNES'] }),
  pays: codePays.default(FRANCE).meta({ description: 'Pays, code INSEE à 5 chiffres ; 99100 (France) par défaut.', examples: ['99401'] }),
  libellePays: text.optional().meta({ description: "Nom du pays ; exigé à l'étranger.", examples: ['CANADA'] }),
});

/** An entry of `personas.yaml`. */
export const personaSchema = strict({
  slug: slug.meta({
    description: 'Nom de la persona, unique : les foyers et les routes du bac à sable la désignent ainsi.',
    examples: ['lea-moreau'],
  }),
  histoire: text.meta({ description: 'Qui est cette personne, en une ligne.', examples: ['Infirmière à Rennes.'] }),
  usage: text.meta({ description: 'Ce que la persona sert à éprouver, en une ligne.', examples: ['Célibataire, une part.'] }),
  spi: text.meta({
    description: 'Numéro fiscal, 13 chiffres : 10 chiffres dont le premier va de 0 à 3, puis leur reste modulo 511 sur 3 chiffres. Unique.',
    examples: ['3099901713440'],
  }),
  identitePublique: truth.default(false).meta({
    description: 'true : identité publiée par la DGFiP, dont la clé du SPI et la casse des noms ne sont pas vérifiées.',
    examples: [false],
  }),
  sexe: oneOf(['F', 'M']).meta({ description: 'Sexe : F ou M.', examples: ['F'] }),
  nomNaissance: text.meta({ description: 'Nom de naissance, en majuscules, 100 caractères au plus.', examples: ['MOREAU'] }),
  nomUsage: text.optional().meta({ description: "Nom d'usage, en majuscules, s'il diffère du nom de naissance.", examples: ['LE GOFF'] }),
  prenoms: text.meta({
    description: 'Prénoms séparés par une espace, en majuscules, 20 caractères au plus chacun.',
    examples: ['LÉA MARIE'],
  }),
  prenomUsage: text.optional().meta({ description: "Prénom d'usage, en majuscules.", examples: ['MARIE'] }),
  naissance: naissance.meta({ description: 'Naissance.', examples: [{ date: '1991-04-12', commune: '35238', libelle: 'RENNES' }] }),
  adresse: adresse.meta({
    description: 'Adresse postale.',
    examples: [{ numero: '12', voie: 'RUE DES LAVANDIERES', codePostal: '35000', commune: '35238', libelle: 'RENNES' }],
  }),
  communicable: truth.default(true).meta({ description: 'false : le dossier existe et ne doit pas être communiqué.', examples: [true] }),
});

export type PersonaEntry = z.infer<typeof personaSchema>;
