import { applicationSchema } from './schema-applications.ts';
import { personaSchema } from './schema-personas.ts';
import { foyerSchema } from './schema-situations.ts';

/** What fixtures are made of: what messages call an entry, the key of its name, and its shape. */
export const PERSONA = { noun: 'persona', nameKey: 'slug', schema: personaSchema };
export const FOYER = { noun: 'foyer', nameKey: 'foyer', schema: foyerSchema };
export const APPLICATION = { noun: 'application', nameKey: 'slug', schema: applicationSchema };
