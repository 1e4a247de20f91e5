import { MAGIC_SPI_PREFIX, spiKey } from '../core/spi.ts';
import type { Words } from '../core/words.ts';
import { type Issue, onEach, type Rule, unique } from './entry.ts';
import type { PersonaEntry } from './schema-personas.ts';

/** Longest birth name, and longest first name, that R2P takes, by its published contract. */
const LONGEST_NAME = 100;
const LONGEST_FIRST_NAME = 20;
const FRANCE = '99100';

const magicSpi = (spi: string): Words => ({
  en: `"${spi}" starts with ${MAGIC_SPI_PREFIX}, as the SPIs that lead to a fault do (docs/faults.md): take another`,
  fr: `"${spi}" commence par ${MAGIC_SPI_PREFIX}, comme les SPI qui mènent à une panne (docs/faults.md) : prenez-en un autre`,
});

function wrongKey(spi: string, key: string): Words {
  const start = spi.slice(0, 10);
  return {
    en: `"${spi}" has a wrong key: ${start} modulo 511 is ${key} (did you mean "${start}${key}"?)`,
    fr: `"${spi}" a une clé fausse : ${start} modulo 511 donne ${key} (vouliez-vous dire "${start}${key}" ?)`,
  };
}

function checkSpi({ spi, identitePublique }: PersonaEntry): Issue[] {
  const path = ['spi'];
  if (!/^\d{13}$/.test(spi)) return [{ path, what: { en: `"${spi}" is not 13 digits`, fr: `"${spi}" n'a pas 13 chiffres` } }];
  if (!/^[0-3]/.test(spi))
    return [{ path, what: { en: `"${spi}" must start with 0, 1, 2 or 3`, fr: `"${spi}" doit commencer par 0, 1, 2 ou 3` } }];
  if (spi.startsWith(MAGIC_SPI_PREFIX)) return [{ path, what: magicSpi(spi) }];
  const key = spiKey(spi.slice(0, 10));
  if (identitePublique || spi.endsWith(key)) return [];
  return [{ path, what: wrongKey(spi, key) }];
}

/** DGFiP's presentation v2.9: upper case only, a dash is kept, first names separated by a space. Some public sandbox identities break it. */
function checkCase(persona: PersonaEntry): Issue[] {
  if (persona.identitePublique) return [];
  return (['nomNaissance', 'nomUsage', 'prenoms', 'prenomUsage'] as const).flatMap((field) => {
    const name = persona[field];
    if (name === undefined || name === name.toUpperCase()) return [];
    const upper = name.toUpperCase();
    const en = `"${name}" must be upper case (did you mean "${upper}"?)`;
    return [{ path: [field], what: { en, fr: `"${name}" doit être en majuscules (vouliez-vous dire "${upper}" ?)` } }];
  });
}

function checkLength({ nomNaissance, prenoms }: PersonaEntry): Issue[] {
  const issues: Issue[] = [];
  const length = nomNaissance.length;
  if (length > LONGEST_NAME)
    issues.push({
      path: ['nomNaissance'],
      what: { en: `${length} characters, ${LONGEST_NAME} at most`, fr: `${length} caractères, ${LONGEST_NAME} au plus` },
    });
  for (const prenom of prenoms.split(' ').filter((word) => word.length > LONGEST_FIRST_NAME))
    issues.push({
      path: ['prenoms'],
      what: {
        en: `"${prenom}" has ${prenom.length} characters, ${LONGEST_FIRST_NAME} at most`,
        fr: `"${prenom}" a ${prenom.length} caractères, ${LONGEST_FIRST_NAME} au plus`,
      },
    });
  return issues;
}

/** A commune of birth is a French one: those of the overseas collectivities too (Papeete is 98735 in 99100). */
function checkBirthPlace({ naissance: { pays, commune, libelle } }: PersonaEntry): Issue[] {
  const path = ['naissance'];
  if (pays !== FRANCE && commune !== undefined)
    return [
      {
        path: ['naissance', 'commune'],
        what: {
          en: `a person born in ${pays} has no French commune of birth`,
          fr: `une personne née en ${pays} n'a pas de commune de naissance française`,
        },
      },
    ];
  if (pays === FRANCE && commune === undefined)
    return [
      { path, what: { en: 'missing "commune": this person is born in France', fr: '"commune" manque : cette personne est née en France' } },
    ];
  if (commune !== undefined && libelle === undefined)
    return [
      { path, what: { en: `missing "libelle": the name of commune ${commune}`, fr: `"libelle" manque : le nom de la commune ${commune}` } },
    ];
  return [];
}

function checkAddressFields({ adresse }: PersonaEntry): Issue[] {
  const path = ['adresse'];
  if (adresse.pays === FRANCE) {
    const missing = (['commune', 'codePostal', 'libelle'] as const).filter((field) => adresse[field] === undefined);
    return missing.map((field) => ({
      path,
      what: { en: `missing "${field}": this address is in France`, fr: `"${field}" manque : cette adresse est en France` },
    }));
  }
  const issues: Issue[] = [];
  if (adresse.libellePays === undefined)
    issues.push({
      path,
      what: {
        en: `missing "libellePays": the name of country ${adresse.pays}`,
        fr: `"libellePays" manque : le nom du pays ${adresse.pays}`,
      },
    });
  for (const field of ['commune', 'codePostal'] as const)
    if (adresse[field] !== undefined)
      issues.push({ path: ['adresse', field], what: { en: 'an address abroad has none', fr: "une adresse à l'étranger n'en a pas" } });
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
  const prefix = postcodePrefix(commune);
  const what = {
    en: `${codePostal} is not a postcode of commune ${commune}: it would start with ${prefix}`,
    fr: `${codePostal} n'est pas un code postal de la commune ${commune} : il commencerait par ${prefix}`,
  };
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
