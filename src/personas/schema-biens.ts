import * as z from 'zod';
import { PROGRESSION_HELP, parseProgression } from '../core/progression.ts';
import { instant, slug, strict, text } from './schema-words.ts';

/** The clock goes from 1970 to 2199. */
const LAST_MS = 7_258_118_399_999;

const fields = z.record(z.string(), z.unknown(), 'expected fields and values');
const statut = text.nullable();
const numero = z.int('expected a whole number').positive('expected a number above zero');
const element = z.looseObject({ id: numero }, 'expected keys and values');

const vehicule = strict({
  id: numero,
  statut,
  misAJour: instant,
  echeance: instant.optional(),
  lectures: z.int('expected a whole number').nonnegative('expected a number of readings').default(0),
  remise: fields,
  /** The first deposit, when it was corrected or completed since. */
  depot: fields.optional(),
  suivi: z.record(z.string(), text.nullable(), 'expected stamps').default({}),
  histoire: z
    .array(
      strict({
        le: instant,
        acteur: text,
        par: text,
        evenement: text,
        de: statut.default(null),
        a: statut.default(null),
        donnees: fields.default({}),
      }),
      'expected a list of events',
    )
    .default([]),
});

/** The goods of an application, in the state they are in. Scalars have the types that YAML gives them. */
export const biensSchema = strict({
  application: slug,
  entites: z.array(element, 'expected a list of entities').default([]),
  lieux: z.array(element, 'expected a list of places').default([]),
  vehicules: z.array(vehicule, 'expected a list of vehicles').default([]),
});

const horloge = z.union(
  [
    z.literal('reelle'),
    strict({
      instant: instant.refine((ms) => ms >= 0 && ms <= LAST_MS, 'the clock goes from 1970 to 2199'),
      arretee: z.boolean('expected true or false').default(false),
      allure: z.number('expected a number').min(0.001, 'expected 0.001 at least').max(1_000_000, 'expected 1000000 at most').default(1),
    }),
  ],
  { error: 'expected "reelle", or "instant", "arretee" and "allure"' },
);

const progression = text
  .refine((mode) => parseProgression(mode) !== null, {
    error: ({ input }) => `"${String(input)}" is not a progression (${PROGRESSION_HELP})`,
  })
  .transform((mode) => parseProgression(mode) ?? { mode: 'manual' as const });

/** Settings of a bac. */
export const reglagesSchema = strict({ horloge: horloge.optional(), progression: progression.optional() });

export type BiensEntry = z.infer<typeof biensSchema>;
export type VehiculeEntry = BiensEntry['vehicules'][number];
export type ReglagesEntry = z.infer<typeof reglagesSchema>;
