import * as z from 'zod';
import { say } from '../core/words.ts';
import { fieldsSchema } from './schema-biens.ts';
import { instantText, listOf, slug, strict, text } from './schema-words.ts';

const champs = (description: string) => ({
  description: `${description}, dans les mots du contrat de HERMES.`,
  examples: [{ trigrammeSIP: 'EDI' }],
});

const evenement = z
  .looseObject(
    {
      le: instantText.meta({ description: "Instant de l'événement, ISO 8601.", examples: ['2026-03-20T10:00:00Z'] }),
      event: text.meta({
        description: "Événement du cycle de vie ; les autres clés sont les données qu'il apporte.",
        examples: ['accepter'],
      }),
    },
    say('expected keys and values', 'des clés et leurs valeurs sont attendues'),
  )
  .meta({ description: 'Ce que le Domaine a fait depuis.' });

const vehicule = strict({
  depose: instantText.meta({
    description: "Instant du dépôt, ISO 8601 ; un véhicule déposé après l'instant du bac n'y est pas encore.",
    examples: ['2026-03-02T09:15:30Z'],
  }),
  remise: fieldsSchema.meta(champs('La remise')),
  evenements: listOf(evenement, 'events', "d'événements")
    .default([])
    .meta({ description: 'Les événements du Domaine, dans leur ordre.', examples: [[]] }),
});

/** An entry of `hermes.yaml`: what an application has already handed over when a bac is made. */
export const depotsSchema = strict({
  application: slug.meta({ description: "Slug de l'application qui dépose.", examples: ['editeur-demonstration'] }),
  entites: listOf(fieldsSchema, 'entities', "d'entités").default([]).meta(champs('Entités remettantes')),
  lieux: listOf(fieldsSchema, 'places', 'de lieux').default([]).meta(champs('Lieux de dépôt')),
  vehicules: listOf(vehicule, 'vehicles', 'de véhicules')
    .default([])
    .meta({ description: 'Véhicules déposés.', examples: [[]] }),
});

export type DepotsEntry = z.infer<typeof depotsSchema>;
