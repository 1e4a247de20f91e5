import * as z from 'zod';
import type { ZoneLep } from '../core/situation.ts';

const palier = z.strictObject({
  unePart: z.int().positive(),
  premiereDemiPart: z.int().positive(),
  demiPartSuivante: z.int().positive(),
  exacts: z.record(z.string(), z.int().positive()).optional(),
  source: z.enum(['published', 'assumed']),
});

const table = z.record(
  z.string().regex(/^\d{4}$/, 'expected a scale year, e.g. 2026'),
  z.strictObject({ metropole: palier, 'antilles-reunion': palier, guyane: palier, mayotte: palier }),
);

type Palier = z.infer<typeof palier>;

export type TablePlafondsLep = z.infer<typeof table>;

/** Checks a table of thresholds, the built-in one or a user's. Throws with every problem and its place. */
export function parsePlafondsLep(document: unknown, file: string): TablePlafondsLep {
  const result = table.safeParse(document);
  if (result.success) return result.data;
  const explain = (issue: z.core.$ZodIssue) => (issue.code === 'invalid_key' ? issue.issues[0] : issue)?.message;
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
