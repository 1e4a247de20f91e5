import { MAGIC_SPI_PREFIX, spiKey } from '../core/spi.ts';
import { type Issue, onEach, type Rule, unique } from './entry.ts';
import type { PersonaEntry } from './schema-personas.ts';

/** Longest birth name, and longest first name, that R2P takes, by its published contract. */
const LONGEST_NAME = 100;
const LONGEST_FIRST_NAME = 20;
const FRANCE = '99100';

function checkSpi({ spi, identitePublique }: PersonaEntry): Issue[] {
  const path = ['spi'];
  if (!/^\d{13}$/.test(spi)) return [{ path, what: `"${spi}" is not 13 digits` }];
  if (!/^[0-3]/.test(spi)) return [{ path, what: `"${spi}" must start with 0, 1, 2 or 3` }];
  if (spi.startsWith(MAGIC_SPI_PREFIX))
    return [{ path, what: `"${spi}" starts with ${MAGIC_SPI_PREFIX}, as the SPIs that lead to a fault do (docs/faults.md): take another` }];
  const key = spiKey(spi.slice(0, 10));
  if (identitePublique || spi.endsWith(key)) return [];
  return [{ path, what: `"${spi}" has a wrong key: ${spi.slice(0, 10)} modulo 511 is ${key} (did you mean "${spi.slice(0, 10)}${key}"?)` }];
}

/** DGFiP's presentation v2.9: upper case only, a dash is kept, first names separated by a space. Some public sandbox identities break it. */
function checkCase(persona: PersonaEntry): Issue[] {
  if (persona.identitePublique) return [];
  return (['nomNaissance', 'nomUsage', 'prenoms', 'prenomUsage'] as const).flatMap((field) => {
    const name = persona[field];
    if (name === undefined || name === name.toUpperCase()) return [];
    return [{ path: [field], what: `"${name}" must be upper case (did you mean "${name.toUpperCase()}"?)` }];
  });
}

function checkLength({ nomNaissance, prenoms }: PersonaEntry): Issue[] {
  const issues: Issue[] = [];
  if (nomNaissance.length > LONGEST_NAME)
    issues.push({ path: ['nomNaissance'], what: `${nomNaissance.length} characters, ${LONGEST_NAME} at most` });
  for (const prenom of prenoms.split(' ').filter((word) => word.length > LONGEST_FIRST_NAME))
    issues.push({ path: ['prenoms'], what: `"${prenom}" has ${prenom.length} characters, ${LONGEST_FIRST_NAME} at most` });
  return issues;
}

/** A commune of birth is a French one: those of the overseas collectivities too (Papeete is 98735 in 99100). */
function checkBirthPlace({ naissance: { pays, commune, libelle } }: PersonaEntry): Issue[] {
  const path = ['naissance'];
  if (pays !== FRANCE && commune !== undefined)
    return [{ path: ['naissance', 'commune'], what: `a person born in ${pays} has no French commune of birth` }];
  if (pays === FRANCE && commune === undefined) return [{ path, what: 'missing "commune": this person is born in France' }];
  if (commune !== undefined && libelle === undefined) return [{ path, what: `missing "libelle": the name of commune ${commune}` }];
  return [];
}

function checkAddressFields({ adresse }: PersonaEntry): Issue[] {
  const path = ['adresse'];
  if (adresse.pays === FRANCE) {
    const missing = (['commune', 'codePostal', 'libelle'] as const).filter((field) => adresse[field] === undefined);
    return missing.map((field) => ({ path, what: `missing "${field}": this address is in France` }));
  }
  const issues: Issue[] =
    adresse.libellePays === undefined ? [{ path, what: `missing "libellePays": the name of country ${adresse.pays}` }] : [];
  for (const field of ['commune', 'codePostal'] as const)
    if (adresse[field] !== undefined) issues.push({ path: ['adresse', field], what: 'an address abroad has none' });
  return issues;
}

/** First characters of the postcodes of a commune: Corsica shares 20, Saint-Barthélemy and Saint-Martin those of Guadeloupe. */
function postcodePrefix(commune: string): string {
  if (commune.startsWith('2A') || commune.startsWith('2B')) return '20';
  if (commune.startsWith('977') || commune.startsWith('978')) return '971';
  return commune.startsWith('97') || commune.startsWith('98') ? commune.slice(0, 3) : commune.slice(0, 2);
}

function checkPostcode({ adresse: { commune, codePostal } }: PersonaEntry): Issue[] {
  if (commune === undefined || codePostal === undefined || codePostal.startsWith(postcodePrefix(commune))) return [];
  const what = `${codePostal} is not a postcode of commune ${commune}: it would start with ${postcodePrefix(commune)}`;
  return [{ path: ['adresse', 'codePostal'], what }];
}

/** What a persona must be beyond its shape. */
export const PERSONA_RULES: readonly Rule<PersonaEntry>[] = [
  unique(['slug'], ({ slug }) => slug),
  unique(['spi'], ({ spi }) => spi),
  onEach(checkSpi),
  onEach(checkCase),
  onEach(checkLength),
  onEach(checkBirthPlace),
  onEach(checkAddressFields),
  onEach(checkPostcode),
];
