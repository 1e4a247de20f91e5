import * as z from 'zod';
import { parseDateHeure } from '../core/date-heure.ts';
import { say, suggest } from '../core/words.ts';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** An object that refuses unknown keys and names the nearest known one, a line per unknown key. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  const unknown = (key: string): string => {
    const near = suggest(key, known);
    return say(`unknown key "${key}"${near.en}`, `clé inconnue "${key}"${near.fr}`);
  };
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map(unknown).join('\n')
        : say('expected keys and values', 'des clés et leurs valeurs sont attendues'),
  });
}

/** One word of a closed list. */
export function oneOf<const Choices extends readonly string[]>(choices: Choices) {
  return z.enum(choices, {
    error: ({ input }) => {
      const near = suggest(String(input), choices);
      return say(`unknown value "${String(input)}"${near.en}`, `valeur inconnue "${String(input)}"${near.fr}`);
    },
  });
}

const TEXT = say('expected text', 'un texte est attendu');

function matching(pattern: RegExp, en: string, fr: string) {
  return z
    .string(TEXT)
    .regex(pattern, { error: ({ input }) => say(`"${String(input)}" is not ${en}`, `"${String(input)}" n'est pas ${fr}`), abort: true });
}

function isDayOfEveryYear(day: string): boolean {
  const [month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return dayOfMonth >= 1 && dayOfMonth <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

function isDayOfCalendar(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const day = date.slice(5);
  return isDayOfEveryYear(day) || (isLeap && day === '02-29');
}

const notOfCalendar = {
  error: ({ input }: { readonly input?: unknown }) =>
    say(`"${String(input)}" is not a date of the calendar`, `"${String(input)}" n'est pas une date du calendrier`),
};

/** Characters that are not seen, or turn the direction of what follows: no name has any, and no terminal should be given them. */
const UNSEEN = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const NO_UNSEEN = say('holds a control character', 'contient un caractère de contrôle');

export const text = z
  .string(TEXT)
  .min(1, TEXT)
  .refine((value) => !UNSEEN.test(value), NO_UNSEEN);
/** Text of a form of its own. */
export const textLike = (pattern: RegExp, en: string, fr: string) => text.regex(pattern, say(en, fr));
export const slug = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'a slug (lower-case letters, digits and single dashes)',
  'un slug (minuscules sans accent, chiffres et tirets simples)',
);
export const wholeNumber = matching(/^-?\d+$/, 'a whole number', 'un nombre entier').transform(Number);
export const count = matching(/^\d+$/, 'a whole number', 'un nombre entier').transform(Number);
/** A number of shares: quarter steps. */
export const quarters = matching(/^\d+(\.(25|5|75))?$/, 'a number of shares (2, 2.5, 2.75)', 'un nombre de parts (2, 2.5, 2.75)').transform(
  Number,
);
export const truth = oneOf(['true', 'false']).transform((word) => word === 'true');
export const codePays = matching(/^99\d{3}$/, 'an INSEE country code (99100 is France)', 'un code pays INSEE (99100 pour la France)');
export const codeCommune = matching(/^(\d{2}|2[AB])\d{3}$/, 'a 5-character INSEE commune code', 'un code commune INSEE de 5 caractères');
export const codePostal = matching(/^\d{5}$/, 'a 5-digit postcode', 'un code postal de 5 chiffres');

/** 29 February is refused: a relative year may not have one. */
export const dayOfYear = matching(/^\d\d-\d\d$/, 'a day of the year (MM-DD)', "un jour de l'année (MM-JJ)").refine(isDayOfEveryYear, {
  error: ({ input }) =>
    say(`"${String(input)}" is not a day of every year`, `"${String(input)}" n'est pas un jour qui existe chaque année`),
});

export const fullDate = matching(/^\d{4}-\d\d-\d\d$/, 'a date (YYYY-MM-DD)', 'une date (AAAA-MM-JJ)').refine(
  isDayOfCalendar,
  notOfCalendar,
);

/** `1991-04-12`, `1991-04` when the day is unknown, `1991` when the month is too. */
export const partialDate = matching(
  /^\d{4}(-\d\d(-\d\d)?)?$/,
  'a birth date (1991-04-12, 1991-04 or 1991)',
  'une date de naissance (1991-04-12, 1991-04 ou 1991)',
)
  .refine((date) => isDayOfCalendar(`${date}-01-01`.slice(0, 10)), notOfCalendar)
  .transform((date) => {
    const [annee = '', mois = null, jour = null] = date.split('-');
    return { annee, mois, jour };
  });

/** An instant in ISO 8601, as written. */
export const instantText = z
  .string(say('expected an instant in text, e.g. "2026-03-02T09:15:30.000Z"', 'un instant est attendu, ex. "2026-03-02T09:15:30.000Z"'))
  .refine((value) => parseDateHeure(value) !== null, {
    error: ({ input }) =>
      say(
        `"${String(input)}" is not an instant (2026-03-02T09:15:30.000Z)`,
        `"${String(input)}" n'est pas un instant (2026-03-02T09:15:30.000Z)`,
      ),
  });

/** An instant in ISO 8601, read as epoch milliseconds. */
export const instant = instantText.transform((value) => parseDateHeure(value) ?? 0);

/** A list, of what messages call `en` and `fr`. */
export const listOf = <Item extends z.ZodType>(item: Item, en: string, fr: string) =>
  z.array(item, say(`expected a list of ${en}`, `une liste ${fr} est attendue`));
