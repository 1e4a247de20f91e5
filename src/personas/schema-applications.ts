import * as z from 'zod';
import { JOUR_RELATIF } from '../core/jour-relatif.ts';
import { isNetwork } from '../core/networks.ts';
import { RESSOURCES_BY_API } from './known-scopes.ts';
import { count, dayOfYear, fullDate, oneOf, slug, strict, text, truth } from './schema-words.ts';

/** Default quota of the terms of use of every API: 50 calls a minute. */
const DEFAULT_QUOTA = 50;

const quota = z.union([z.literal('illimite').transform(() => null), count], {
  error: ({ input }) => `"${String(input)}" is neither a number of calls a minute nor "illimite"`,
});

const sha256 = text.regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal (64 digits)');
const credential = text.regex(/^[A-Za-z0-9_]{27}a$/, 'expected 28 letters, digits or underscores, the last one "a"');

const jour = text.refine((day) => JOUR_RELATIF.test(day) || fullDate.safeParse(day).success, {
  error: ({ input }) => `"${String(input)}" is neither a date (YYYY-MM-DD) nor a distance in days to the creation of the bac (J+60, J-3)`,
});
const network = text.refine(isNetwork, { error: ({ input }) => `"${String(input)}" is not a network (192.0.2.0/24, 2001:db8::/32)` });
const positive = count.refine((calls) => calls > 0, 'expected a whole number above zero');
const sentences = (what: string) => z.array(text, `expected a list of ${what}`).min(1, `expected one of ${what} at least`);

/** Local part and domain, neither with a space nor a second at sign: what a form checks of an address. */
const courriel = text.regex(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, { error: ({ input }) => `"${String(input)}" is not an e-mail address` });
const contact = strict({ nom: text, courriel });

const habilitation = strict({
  api: oneOf(Object.keys(RESSOURCES_BY_API) as (keyof typeof RESSOURCES_BY_API)[]),
  demarche: text,
  textes: sentences('legal texts'),
  destinataires: sentences('recipients'),
  contacts: strict({ technique: contact, protectionDonnees: contact }),
  modalites: z.array(text, 'expected a list of modalities').default([]),
  franceConnect: text.nullable().default(null),
  teleservices: z.array(text, 'expected a list of ID_Teleservice').default([]),
  scopes: z.array(text, 'expected a list of DataPass scopes').default([]),
  trigrammesSip: z.array(text.regex(/^[A-Z]{3}$/, 'expected three capital letters'), 'expected a list of trigrammes').default([]),
  quotaParMinute: quota.default(DEFAULT_QUOTA),
  rafale: strict({ appels: positive, secondes: positive }).nullable().default(null),
  souscription: oneOf(['active', 'bloquee', 'en-attente']).default('active'),
  bascule: dayOfYear.nullable().default(null),
  homologation: strict({ fin: jour }).nullable().default(null),
  questionnaire: strict({ date: jour }).nullable().default(null),
  suspension: strict({ depuis: jour, motif: text }).nullable().default(null),
  resiliation: strict({ notifieeLe: jour }).nullable().default(null),
});

const certificat = strict({
  exige: truth,
  sujet: text.regex(/^[A-Z]+=[^,=]+(, [A-Z]+=[^,=]+)*$/, 'expected parts of a subject, e.g. "O=Partenaire fictif, CN=valide"').optional(),
  empreinte: text.regex(/^([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$/, 'expected a SHA-256 in hexadecimal').optional(),
});

/** An entry of `applications.yaml`. */
export const applicationSchema = strict({
  slug,
  nom: text,
  histoire: text,
  clientId: credential,
  secret: credential.optional(),
  /** In place of the secret, which an export does not know. */
  secretSha256: sha256.optional(),
  active: truth.default(true),
  certificat: certificat.optional(),
  organisation: text,
  adressesIp: z.array(network, 'expected a list of networks').default([]),
  bloquee: truth.default(false),
  quotaTotalParMinute: positive.nullable().default(null),
  habilitations: z.array(habilitation, 'expected a list of habilitations'),
});

export type ApplicationEntry = z.infer<typeof applicationSchema>;
export type HabilitationEntry = ApplicationEntry['habilitations'][number];
