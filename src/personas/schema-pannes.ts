import * as z from 'zod';
import { say } from '../core/words.ts';
import { instant, strict, text } from './schema-words.ts';

const WHOLE = say('expected a whole number', 'un nombre entier est attendu');
const ZERO_AT_LEAST = say('expected 0 at least', '0 au moins est attendu');
const STATUS = say('expected a status', 'un statut est attendu');
const CALLS = say('expected a number of calls', "un nombre d'appels est attendu");

const whole = z.int(WHOLE).positive(say('expected a number above zero', 'un nombre supérieur à zéro est attendu'));
const ms = z
  .int(say('expected a number of milliseconds', 'un nombre de millisecondes est attendu'))
  .min(0, ZERO_AT_LEAST)
  .max(120_000, say('expected 120000 at most', '120000 au plus est attendu'));

const match = strict({
  api: text.exactOptional().meta({ description: "Nom court de l'API.", examples: ['sfip'] }),
  operation: text.exactOptional().meta({ description: 'Opération : méthode et chemin du contrat.', examples: ['POST /token'] }),
  application: text.exactOptional().meta({ description: "Slug de l'application qui appelle.", examples: ['cantine-rennes'] }),
  spi: text.exactOptional().meta({ description: "SPI visé par l'appel.", examples: ['3099901713440'] }),
  persona: text.exactOptional().meta({ description: "Slug de la persona visée par l'appel.", examples: ['lea-moreau'] }),
});

const latency = strict({
  medianMs: ms.meta({ description: 'Médiane, en millisecondes.', examples: [800] }),
  sigma: z
    .number(say('expected a number', 'un nombre est attendu'))
    .min(0, ZERO_AT_LEAST)
    .max(3, say('expected 3 at most', '3 au plus est attendu'))
    .meta({ description: 'Dispersion de la loi log-normale, de 0 à 3.', examples: [0.5] }),
  seed: z.int(WHOLE).meta({ description: 'Graine du tirage.', examples: [1] }),
});

const effect = strict({
  error: text.exactOptional().meta({ description: 'Identifiant du refus à rendre (docs/refusals.md).', examples: ['quota-exceeded'] }),
  status: z
    .int(STATUS)
    .exactOptional()
    .meta({ description: 'Statut HTTP du refus à rendre.', examples: [503] }),
  code: z
    .union([z.int(), text], say('expected a code', 'un code est attendu'))
    .exactOptional()
    .meta({ description: 'Code du refus à rendre.', examples: [700700] }),
  html: z
    .int(STATUS)
    .exactOptional()
    .meta({ description: "Statut HTTP d'une page HTML de serveur frontal.", examples: [502] }),
  latencyMs: ms.exactOptional().meta({ description: 'Attente, en millisecondes.', examples: [3000] }),
  latency: latency.exactOptional().meta({ description: 'Attente tirée au sort.', examples: [{ medianMs: 800, sigma: 0.5, seed: 1 }] }),
  cut: z
    .enum(
      ['before-headers', 'after-headers'],
      say('expected before-headers or after-headers', 'before-headers ou after-headers est attendu'),
    )
    .exactOptional()
    .meta({ description: 'Coupure de la connexion, avant ou après les en-têtes.', examples: ['after-headers'] }),
  truncate: z
    .number(say('expected a number of bytes, or a part below 1', "un nombre d'octets, ou une part inférieure à 1, est attendu"))
    .min(0, ZERO_AT_LEAST)
    .exactOptional()
    .meta({ description: 'Octets du corps à laisser passer, ou part inférieure à 1.', examples: [0.5] }),
});

/** A fault of a bac, in the words of `POST /_sandbox/faults`; instants are those of its clock. Scalars have the types that YAML gives them. */
export const panneSchema = strict({
  id: text.meta({ description: 'Identifiant de la panne, unique dans le bac.', examples: ['panne-1'] }),
  match: match.default({}).meta({ description: 'Les appels visés ; vide : tous.', examples: [{ api: 'sfip' }] }),
  when: strict({
    first: whole.exactOptional().meta({ description: 'Les N premiers appels.', examples: [3] }),
    every: whole.exactOptional().meta({ description: 'Un appel sur N.', examples: [10] }),
  })
    .nullable()
    .default(null)
    .meta({ description: 'Le rang des appels touchés ; sans lui, tous.', examples: [{ first: 3 }] }),
  effect: effect.meta({ description: 'Ce qui arrive à ces appels.', examples: [{ latencyMs: 3000 }] }),
  armedAt: instant.meta({ description: 'Instant où elle a été armée, ISO 8601.', examples: ['2026-03-02T09:15:30.000Z'] }),
  until: instant
    .nullable()
    .default(null)
    .meta({ description: 'Instant où elle cesse, ISO 8601.', examples: ['2026-03-02T10:15:30.000Z'] }),
  profile: text
    .nullable()
    .default(null)
    .meta({ description: "Profil d'où elle vient.", examples: ['lente'] }),
  note: text
    .nullable()
    .default(null)
    .meta({ description: 'Note libre.', examples: ['Essai de reprise'] }),
  seen: z
    .int(CALLS)
    .nonnegative(CALLS)
    .default(0)
    .meta({ description: "Appels qu'elle visait jusqu'ici.", examples: [0] }),
});

export type PanneEntry = z.infer<typeof panneSchema>;
