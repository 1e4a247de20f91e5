import * as z from 'zod';
import { parseDateHeure } from '../core/date-heure.ts';
import { didYouMean } from '../core/did-you-mean.ts';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** An object that refuses unknown keys and names the nearest known one, a line per unknown key. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => `unknown key "${key}"${didYouMean(key, known)}`).join('\n')
        : 'expected keys and values',
  });
}

/** One word of a closed list. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, { error: ({ input }) => `unknown value "${String(input)}"${didYouMean(String(input), words)}` });
}

function matching(pattern: RegExp, expected: string) {
  return z.string('expected text').regex(pattern, { error: ({ input }) => `"${String(input)}" is not ${expected}`, abort: true });
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

export const text = z.string('expected text').min(1, 'expected text');
export const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug (lower-case letters, digits and single dashes)');
export const wholeNumber = matching(/^-?\d+$/, 'a whole number').transform(Number);
export const count = matching(/^\d+$/, 'a whole number').transform(Number);
/** A number of shares: quarter steps. */
export const quarters = matching(/^\d+(\.(25|5|75))?$/, 'a number of shares (2, 2.5, 2.75)').transform(Number);
export const truth = oneOf(['true', 'false']).transform((word) => word === 'true');
export const codePays = matching(/^99\d{3}$/, 'an INSEE country code (99100 is France)');
export const codeCommune = matching(/^(\d{2}|2[AB])\d{3}$/, 'a 5-character INSEE commune code');
export const codePostal = matching(/^\d{5}$/, 'a 5-digit postcode');

/** 29 February is refused: a relative year may not have one. */
export const dayOfYear = matching(/^\d\d-\d\d$/, 'a day of the year (MM-DD)').refine(isDayOfEveryYear, {
  error: ({ input }) => `"${String(input)}" is not a day of every year`,
});

export const fullDate = matching(/^\d{4}-\d\d-\d\d$/, 'a date (YYYY-MM-DD)').refine(isDayOfCalendar, {
  error: ({ input }) => `"${String(input)}" is not a date of the calendar`,
});

/** `1991-04-12`, `1991-04` when the day is unknown, `1991` when the month is too. */
export const partialDate = matching(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a birth date (1991-04-12, 1991-04 or 1991)')
  .refine((date) => isDayOfCalendar(`${date}-01-01`.slice(0, 10)), {
    error: ({ input }) => `"${String(input)}" is not a date of the calendar`,
  })
  .transform((date) => {
    const [annee = '', mois = null, jour = null] = date.split('-');
    return { annee, mois, jour };
  });

/** An instant in ISO 8601, read as epoch milliseconds. */
export const instant = z
  .string('expected an instant in text, e.g. "2026-03-02T09:15:30.000Z"')
  .refine((value) => parseDateHeure(value) !== null, {
    error: ({ input }) => `"${String(input)}" is not an instant (2026-03-02T09:15:30.000Z)`,
  })
  .transform((value) => parseDateHeure(value) ?? 0);
