import * as z from 'zod';
import { PROGRESSION_HELP, parseProgression } from '../core/progression.ts';
import { say } from '../core/words.ts';
import { instant, listOf, slug, strict, text } from './schema-words.ts';

/** The clock goes from 1970 to 2199. */
const LAST_MS = 7_258_118_399_999;
const WHOLE = say('expected a whole number', 'un nombre entier est attendu');
const READINGS = say('expected a number of readings', 'un nombre de lectures est attendu');
const KEYS = say('expected keys and values', 'des clés et leurs valeurs sont attendues');

export const fieldsSchema = z.record(
  z.string(),
  z.unknown(),
  say('expected fields and values', 'des champs et leurs valeurs sont attendus'),
);
const statut = text.nullable();
const numero = z
  .int(WHOLE)
  .positive(say('expected a number above zero', 'un nombre supérieur à zéro est attendu'))
  .meta({ description: 'Numéro, unique dans le bac.', examples: [1_100_000_001] });
const element = z.looseObject({ id: numero }, KEYS);
const champs = (description: string) => ({
  description: `${description}, dans les mots du contrat de HERMES.`,
  examples: [{ trigrammeSIP: 'EDI' }],
});
const moment = { examples: ['2026-03-02T09:15:30.000Z'] };

const evenement = strict({
  le: instant.meta({ description: "Instant de l'événement, ISO 8601.", ...moment }),
  acteur: text.meta({ description: 'Qui agit : le remettant ou le Domaine.', examples: ['domaine'] }),
  par: text.meta({ description: 'Application ou scénario qui a agi.', examples: ['editeur-demonstration'] }),
  evenement: text.meta({ description: "Nom de l'événement, dans le cycle de vie du contrat.", examples: ['accepter'] }),
  de: statut.default(null).meta({ description: 'Statut avant.', examples: ['Déposé'] }),
  a: statut.default(null).meta({ description: 'Statut après.', examples: ['Accepté'] }),
  donnees: fieldsSchema.default({}).meta({ description: "Données que l'événement apporte.", examples: [{}] }),
});

const vehicule = strict({
  id: numero,
  statut: statut.meta({ description: 'Statut dans le cycle de vie ; null : retiré.', examples: ['Déposé'] }),
  misAJour: instant.meta({ description: 'Instant de la dernière mise à jour, ISO 8601.', ...moment }),
  echeance: instant.optional().meta({ description: 'Instant de la prochaine transition du Domaine, ISO 8601.', ...moment }),
  lectures: z
    .int(WHOLE)
    .nonnegative(READINGS)
    .default(0)
    .meta({ description: 'Lectures faites depuis la dernière transition.', examples: [0] }),
  remise: fieldsSchema.meta(champs("La remise telle qu'elle est")),
  depot: fieldsSchema.optional().meta(champs("Le premier dépôt, s'il a été corrigé ou complété depuis")),
  suivi: z
    .record(z.string(), text.nullable(), say('expected stamps', 'des repères de suivi sont attendus'))
    .default({})
    .meta({ description: 'Dates et repères écrits par le cycle de vie.', examples: [{}] }),
  histoire: listOf(evenement, 'events', "d'événements")
    .default([])
    .meta({ description: 'Les événements passés, dans leur ordre.', examples: [[]] }),
});

/** The goods of an application, in the state they are in. Scalars have the types that YAML gives them. */
export const biensSchema = strict({
  application: slug.meta({ description: "Slug de l'application qui a déposé ces biens.", examples: ['editeur-demonstration'] }),
  entites: listOf(element, 'entities', "d'entités").default([]).meta(champs('Entités remettantes et leur numéro')),
  lieux: listOf(element, 'places', 'de lieux').default([]).meta(champs('Lieux de dépôt et leur numéro')),
  vehicules: listOf(vehicule, 'vehicles', 'de véhicules')
    .default([])
    .meta({ description: 'Véhicules, dans leur état présent.', examples: [[]] }),
});

const BOOLEAN = say('expected true or false', 'true ou false est attendu');
const NUMBER = say('expected a number', 'un nombre est attendu');

const horloge = z.union(
  [
    z.literal('reelle'),
    strict({
      instant: instant
        .refine((ms) => ms >= 0 && ms <= LAST_MS, say('the clock goes from 1970 to 2199', "l'horloge va de 1970 à 2199"))
        .meta({ description: "Instant de l'horloge, ISO 8601.", ...moment }),
      arretee: z
        .boolean(BOOLEAN)
        .default(false)
        .meta({ description: "true : l'horloge est arrêtée.", examples: [true] }),
      allure: z
        .number(NUMBER)
        .min(0.001, say('expected 0.001 at least', '0.001 au moins est attendu'))
        .max(1_000_000, say('expected 1000000 at most', '1000000 au plus est attendu'))
        .default(1)
        .meta({ description: "Secondes de l'horloge par seconde réelle.", examples: [60] }),
    }),
  ],
  { error: say('expected "reelle", or "instant", "arretee" and "allure"', '"reelle" est attendu, ou "instant", "arretee" et "allure"') },
);

const progression = text
  .refine((mode) => parseProgression(mode) !== null, {
    error: ({ input }) =>
      say(
        `"${String(input)}" is not a progression (${PROGRESSION_HELP})`,
        `"${String(input)}" n'est pas une progression (${PROGRESSION_HELP})`,
      ),
  })
  .transform((mode) => parseProgression(mode) ?? { mode: 'manual' as const });

/** Settings of a bac. */
export const reglagesSchema = strict({
  horloge: horloge
    .optional()
    .meta({ description: 'Horloge du bac : reelle, ou un instant, arrêtée ou non, et son allure.', examples: ['reelle'] }),
  progression: progression
    .optional()
    .meta({ description: 'Comment le Domaine agit de lui-même : manual, immediate, time ou reads:N.', examples: ['manual'] }),
});

export type BiensEntry = z.infer<typeof biensSchema>;
export type VehiculeEntry = BiensEntry['vehicules'][number];
export type ReglagesEntry = z.infer<typeof reglagesSchema>;
