import type { z } from 'zod';
import { codeCommune, codePays, codePostal, oneOf, partialDate, slug, strict, text, truth } from './schema-words.ts';

const FRANCE = '99100';

const naissance = strict({
  date: partialDate,
  pays: codePays.default(FRANCE),
  commune: codeCommune.optional(),
  libelle: text.optional(),
});

const adresse = strict({
  complement: text.optional(),
  numero: text.optional(),
  indiceRepetition: oneOf(['B', 'T', 'Q']).optional(),
  voie: text.optional(),
  codeVoie: text.regex(/^[0-9A-Z]{4}$/, 'a street code has 4 characters').optional(),
  codePostal: codePostal.optional(),
  commune: codeCommune.optional(),
  libelle: text.optional(),
  pays: codePays.default(FRANCE),
  libellePays: text.optional(),
});

/** An entry of `personas.yaml`. */
export const personaSchema = strict({
  slug,
  histoire: text,
  usage: text,
  spi: text,
  identitePublique: truth.default(false),
  sexe: oneOf(['F', 'M']),
  nomNaissance: text,
  nomUsage: text.optional(),
  prenoms: text,
  prenomUsage: text.optional(),
  naissance,
  adresse,
  communicable: truth.default(true),
});

export type PersonaEntry = z.infer<typeof personaSchema>;
