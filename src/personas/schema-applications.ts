import * as z from 'zod';
import { RESSOURCES_BY_API } from './known-scopes.ts';
import { count, dayOfYear, oneOf, slug, strict, text, truth } from './schema-words.ts';

/** Default quota of the terms of use of every API: 50 calls a minute. */
const DEFAULT_QUOTA = 50;

const quota = z.union([z.literal('illimite').transform(() => null), count], {
  error: ({ input }) => `"${String(input)}" is neither a number of calls a minute nor "illimite"`,
});

const credential = text.regex(/^[A-Za-z0-9_]{27}a$/, 'expected 28 letters, digits or underscores, the last one "a"');

const habilitation = strict({
  api: oneOf(Object.keys(RESSOURCES_BY_API) as (keyof typeof RESSOURCES_BY_API)[]),
  demarche: text,
  teleservices: z.array(text, 'expected a list of ID_Teleservice').default([]),
  ressources: z.array(text, 'expected a list of OAuth scopes'),
  scopes: z.array(text, 'expected a list of DataPass scopes').default([]),
  trigrammesSip: z.array(text.regex(/^[A-Z]{3}$/, 'expected three capital letters'), 'expected a list of trigrammes').default([]),
  quotaParMinute: quota.default(DEFAULT_QUOTA),
  souscription: oneOf(['active', 'bloquee', 'en-attente']).default('active'),
  bascule: dayOfYear.nullable().default(null),
});

/** An entry of `applications.yaml`. */
export const applicationSchema = strict({
  slug,
  nom: text,
  histoire: text,
  clientId: credential,
  secret: credential,
  active: truth.default(true),
  habilitations: z.array(habilitation, 'expected a list of habilitations'),
});

export type ApplicationEntry = z.infer<typeof applicationSchema>;
