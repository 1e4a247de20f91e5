import * as z from 'zod';
import type { ZoneLep } from '../core/situation.ts';
import { readWords, say, suggest } from '../core/words.ts';

const KEYS = say('expected keys and values', 'des clés et leurs valeurs sont attendues');
const EUROS = say('expected a whole number of euros above zero', "un nombre entier d'euros supérieur à zéro est attendu");
const euros = (description: string) =>
  z
    .int(EUROS)
    .positive(EUROS)
    .meta({ description: `${description}, en euros.`, examples: [23028] });

function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const unknown = (key: string) => {
    const near = suggest(key, Object.keys(shape));
    return say(`unknown key "${key}"${near.en}`, `clé inconnue "${key}"${near.fr}`);
  };
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map(unknown).join('\n') : KEYS) });
}

const palier = strict({
  unePart: euros('Plafond pour une part'),
  premiereDemiPart: euros('Supplément de la première demi-part'),
  demiPartSuivante: euros('Supplément de chaque demi-part suivante'),
  exacts: z
    .record(z.string(), z.int(EUROS).positive(EUROS), KEYS)
    .optional()
    .meta({ description: "Plafond publié par nombre de parts, où la somme s'en écarte d'un euro.", examples: [{ '2': 35012 }] }),
  source: z
    .enum(['published', 'assumed'], { error: () => say('expected published or assumed', 'published ou assumed est attendu') })
    .meta({ description: 'published : chiffre publié ; assumed : déduit des années voisines.', examples: ['published'] }),
});

/** Thresholds by scale year and territory. */
export const plafondsLepSchema = z.record(
  z.string().regex(/^\d{4}$/, say('expected a scale year, e.g. 2026', 'une année de barème est attendue, ex. 2026')),
  strict({
    metropole: palier.meta({ description: 'Plafonds de la métropole.' }),
    'antilles-reunion': palier.meta({ description: 'Plafonds de la Guadeloupe, de la Martinique et de La Réunion.' }),
    guyane: palier.meta({ description: 'Plafonds de la Guyane.' }),
    mayotte: palier.meta({ description: 'Plafonds de Mayotte.' }),
  }),
  KEYS,
);

type Palier = z.infer<typeof palier>;

export type TablePlafondsLep = z.infer<typeof plafondsLepSchema>;

/** Checks a table of thresholds, the built-in one or a user's. Throws with every problem and its place. */
export function parsePlafondsLep(document: unknown, file: string): TablePlafondsLep {
  const result = plafondsLepSchema.safeParse(document);
  if (result.success) return result.data;
  const explain = (issue: z.core.$ZodIssue) => {
    const { message } = (issue.code === 'invalid_key' && issue.issues[0]) || issue;
    return message
      .split('\n')
      .map((one) => readWords(one).en)
      .join(', ');
  };
  throw new Error(
    `${file}: ${result.error.issues.map((issue) => `${issue.path.join('.') || 'the document'}: ${explain(issue)}`).join('; ')}`,
  );
}

export interface PlafondsLep {
  /** Threshold in euros, or null when the table does not know the scale year. */
  plafond(bareme: number, zone: ZoneLep, nbPart: number): number | null;
  /** The scale year to use when `annee` is not in the table: the nearest one before it, else the first. */
  nearestBareme(annee: number): number;
}

function computePlafond({ unePart, premiereDemiPart, demiPartSuivante, exacts }: Palier, nbPart: number): number {
  const exact = exacts?.[String(nbPart)];
  if (exact !== undefined) return exact;
  const halfParts = Math.max(0, (nbPart - 1) * 2);
  return Math.round(unePart + Math.min(halfParts, 1) * premiereDemiPart + Math.max(halfParts - 1, 0) * demiPartSuivante);
}

export function createPlafondsLep(plafonds: TablePlafondsLep): PlafondsLep {
  const known = Object.keys(plafonds).map(Number).sort();
  return {
    plafond: (bareme, zone, nbPart) => {
      const zones = plafonds[String(bareme)];
      return zones ? computePlafond(zones[zone], nbPart) : null;
    },
    nearestBareme: (annee) => known.findLast((bareme) => bareme <= annee) ?? known[0] ?? annee,
  };
}

const OVERSEAS: Readonly<Record<string, ZoneLep>> = {
  '971': 'antilles-reunion',
  '972': 'antilles-reunion',
  '973': 'guyane',
  '974': 'antilles-reunion',
  '976': 'mayotte',
};

/** Territory of a `departement` as the LEP resource writes it (`750`, `2A0`, `971`); null where no threshold exists (987, 988…). */
export function zoneOf(departement: string): ZoneLep | null {
  return departement.startsWith('9') && /^9[78]/.test(departement) ? (OVERSEAS[departement] ?? null) : 'metropole';
}
