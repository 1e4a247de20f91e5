import type { Words } from '../../core/words.ts';
import { plain } from './fields.ts';

/** What is written for a value, or what is wrong with it. `note`: what was made of it, where that is not plain. */
export type Converted = { readonly value: string; readonly note?: Words } | { readonly words: Words };

const two = (text: string): string => text.padStart(2, '0');

/** `12/04/1991`, `12-04-1991`, `04/1991`: what is already as the fixtures have it is left so. */
function toDate(text: string): Converted {
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (day) return { value: `${day[3]}-${two(day[2] ?? '')}-${two(day[1] ?? '')}` };
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return { value: `${month[2]}-${two(month[1] ?? '')}` };
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return { value: text };
  return {
    words: {
      en: `"${text}" is not a date (12/04/1991, 1991-04-12, 04/1991 or 1991)`,
      fr: `"${text}" n'est pas une date (12/04/1991, 1991-04-12, 04/1991 ou 1991)`,
    },
  };
}

const SEXES: Readonly<Record<string, string>> = Object.fromEntries([
  ...['f', 'femme', 'feminin', 'mme', 'madame', 'mlle', '2'].map((word) => [word, 'F']),
  ...['m', 'h', 'homme', 'masculin', 'mr', 'monsieur', '1'].map((word) => [word, 'M']),
]);

const SITUATIONS: Readonly<Record<string, string>> = Object.fromEntries([
  ...['m', 'marie', 'mariee', 'maries'].map((word) => [word, 'M']),
  ...['o', 'pacs', 'pacse', 'pacsee', 'pacses'].map((word) => [word, 'O']),
  ...['c', 'celibataire', 'concubinage', 'concubin', 'concubine'].map((word) => [word, 'C']),
  ...['d', 'divorce', 'divorcee', 'separe', 'separee'].map((word) => [word, 'D']),
  ...['v', 'veuf', 'veuve'].map((word) => [word, 'V']),
]);

const toWord =
  (words: Readonly<Record<string, string>>) =>
  (text: string): Converted => {
    const value = Object.hasOwn(words, plain(text)) ? words[plain(text)] : undefined;
    if (value !== undefined) return { value };
    const known = [...new Set(Object.values(words))].join(', ');
    return { words: { en: `unknown value "${text}" (one of ${known})`, fr: `valeur inconnue "${text}" (parmi ${known})` } };
  };

/** `24 500`, `24 500,00 €`: a number of euros, without cents. */
function toAmount(text: string): Converted {
  const value = text.replace(/[\s €]/g, '').replace(/[.,]0{1,2}$/, '');
  if (/^-?\d+$/.test(value)) return { value };
  return { words: { en: `"${text}" is not a whole number`, fr: `"${text}" n'est pas un nombre entier` } };
}

/** A spreadsheet drops the first zero of a code. */
function toCode(text: string): Converted {
  if (!/^\d{4}$/.test(text)) return { value: text };
  return {
    value: `0${text}`,
    note: { en: 'codes of four digits had lost their first zero', fr: 'des codes à quatre chiffres avaient perdu leur premier zéro' },
  };
}

const toCapitals = (text: string): Converted =>
  text === text.toUpperCase()
    ? { value: text }
    : { value: text.toUpperCase(), note: { en: 'names are written in capitals', fr: 'les noms sont écrits en capitales' } };

const CONVERTERS: Readonly<Record<string, (text: string) => Converted>> = {
  'naissance.date': toDate,
  sexe: toWord(SEXES),
  situationFamille: toWord(SITUATIONS),
  nomNaissance: toCapitals,
  nomUsage: toCapitals,
  prenoms: (text) => toCapitals(text.replace(/\s*,\s*/g, ' ')),
  prenomUsage: toCapitals,
  spi: (text) => ({ value: text.replace(/\s/g, '') }),
  'naissance.commune': toCode,
  'adresse.commune': toCode,
  'adresse.codePostal': toCode,
  communicable: toWord({ oui: 'true', true: 'true', '1': 'true', non: 'false', false: 'false', '0': 'false' }),
  annee: (text) => ({ value: text.toLowerCase().replace(/^n\s*-\s*/, 'n-') }),
};

/** Reads a value as its field has it. */
export function convert(field: string, text: string): Converted {
  if (/^(cases|dependants)\./.test(field)) return toAmount(text);
  return CONVERTERS[field]?.(text) ?? { value: text };
}
