import * as z from 'zod';
import { JOUR_RELATIF } from '../core/jour-relatif.ts';
import { isNetwork } from '../core/networks.ts';
import { say } from '../core/words.ts';
import { RESSOURCES_BY_API } from './known-scopes.ts';
import { count, dayOfYear, fullDate, listOf, oneOf, slug, strict, text, textLike, truth } from './schema-words.ts';

/** Default quota of the terms of use of every API: 50 calls a minute. */
const DEFAULT_QUOTA = 50;

const quota = z.union([z.literal('illimite').transform(() => null), count], {
  error: ({ input }) =>
    say(
      `"${String(input)}" is neither a number of calls a minute nor "illimite"`,
      `"${String(input)}" n'est ni un nombre d'appels par minute ni "illimite"`,
    ),
});

const sha256 = textLike(
  /^[0-9a-f]{64}$/,
  'expected a SHA-256 in hexadecimal (64 digits)',
  'un SHA-256 en hexadécimal (64 chiffres) est attendu',
);
const credential = textLike(
  /^[A-Za-z0-9_]{27}a$/,
  'expected 28 letters, digits or underscores, the last one "a"',
  '28 lettres, chiffres ou tirets bas sont attendus, le dernier caractère étant "a"',
);

const jour = text.refine((day) => JOUR_RELATIF.test(day) || fullDate.safeParse(day).success, {
  error: ({ input }) =>
    say(
      `"${String(input)}" is neither a date (YYYY-MM-DD) nor a distance in days to the creation of the bac (J+60, J-3)`,
      `"${String(input)}" n'est ni une date (AAAA-MM-JJ) ni un écart en jours à la création du bac (J+60, J-3)`,
    ),
});
const network = text.refine(isNetwork, {
  error: ({ input }) =>
    say(
      `"${String(input)}" is not a network (192.0.2.0/24, 2001:db8::/32)`,
      `"${String(input)}" n'est pas un réseau (192.0.2.0/24, 2001:db8::/32)`,
    ),
});
const positive = count.refine(
  (calls) => calls > 0,
  say('expected a whole number above zero', 'un nombre entier supérieur à zéro est attendu'),
);
const sentences = (en: string, fr: string) =>
  listOf(text, en, fr).min(1, say(`expected one of ${en} at least`, `une liste ${fr} non vide est attendue`));

/** Local part and domain, neither with a space nor a second at sign: what a form checks of an address. */
const courriel = text.regex(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, {
  error: ({ input }) => say(`"${String(input)}" is not an e-mail address`, `"${String(input)}" n'est pas une adresse électronique`),
});
const contact = strict({
  nom: text.meta({ description: 'Prénom et nom, inventés.', examples: ['Maëlle Kerdoncuff'] }),
  courriel: courriel.meta({
    description: 'Adresse électronique, dans un domaine en .invalid.',
    examples: ['maelle.kerdoncuff@ville.invalid'],
  }),
});
const day = (description: string, example: string) =>
  jour.meta({
    description: `${description} : une date (AAAA-MM-JJ), ou un écart en jours à la création du bac (J+60, J-3).`,
    examples: [example],
  });

const convention = {
  homologation: strict({ fin: day('Dernier jour', 'J+700') })
    .nullable()
    .default(null)
    .meta({ description: "Homologation de sécurité : passé son dernier jour, l'échange est suspendu.", examples: [{ fin: 'J+700' }] }),
  questionnaire: strict({ date: day('Jour de la dernière réponse', 'J-100') })
    .nullable()
    .default(null)
    .meta({ description: 'Questionnaire de sécurité, renouvelé tous les trois ans au plus.', examples: [{ date: 'J-100' }] }),
  suspension: strict({
    depuis: day('Premier jour', 'J-3'),
    motif: text.meta({ description: 'Motif.', examples: ['Incident de sécurité'] }),
  })
    .nullable()
    .default(null)
    .meta({ description: "Suspension de l'échange.", examples: [{ depuis: 'J-3', motif: 'Incident de sécurité' }] }),
  resiliation: strict({ notifieeLe: day('Jour de la notification', 'J-20') })
    .nullable()
    .default(null)
    .meta({ description: "Résiliation notifiée : l'échange est maintenu deux mois.", examples: [{ notifieeLe: 'J-20' }] }),
};

const habilitation = strict({
  api: oneOf(Object.keys(RESSOURCES_BY_API) as (keyof typeof RESSOURCES_BY_API)[]).meta({
    description: "L'API ouverte.",
    examples: ['impot-particulier'],
  }),
  demarche: text.meta({
    description: "Cas d'usage du formulaire DataPass (impot-particulier et sfip) ; texte libre pour r2p et hermes.",
    examples: ['cantine_scolaire'],
  }),
  textes: sentences('legal texts', 'de textes juridiques').meta({
    description: "Textes qui fondent l'accès.",
    examples: [['CRPA, article L114-8']],
  }),
  destinataires: sentences('recipients', 'de destinataires').meta({
    description: 'Services qui lisent les données.',
    examples: [['Service des écoles']],
  }),
  contacts: strict({
    technique: contact.meta({
      description: 'Contact technique, averti de la création du compte.',
      examples: [{ nom: 'A B', courriel: 'a@ville.invalid' }],
    }),
    protectionDonnees: contact.meta({
      description: 'Contact pour la sécurité et la protection des données.',
      examples: [{ nom: 'C D', courriel: 'c@ville.invalid' }],
    }),
  }).meta({ description: 'Les deux contacts que le formulaire demande.', examples: [{}] }),
  modalites: listOf(text, 'modalities', 'de modalités')
    .default([])
    .meta({ description: 'Modalités du formulaire : comment une personne peut être désignée.', examples: [['with_spi']] }),
  franceConnect: text
    .nullable()
    .default(null)
    .meta({ description: "Identifiant de l'habilitation FranceConnect, pour with_france_connect.", examples: ['FC-2024-0417'] }),
  teleservices: listOf(text, 'ID_Teleservice', "d'ID_Teleservice")
    .default([])
    .meta({
      description: "Valeurs d'ID_Teleservice de la convention, une par cas d'usage ; aucune ne sert deux fois.",
      examples: [['CANTINE_01']],
    }),
  scopes: listOf(text, 'DataPass scopes', 'de scopes DataPass')
    .default([])
    .meta({
      description: "Scopes DataPass : champs (dgfip_rfr) et années (dgfip_annee_n_moins_1). Les scopes OAuth s'en déduisent.",
      examples: [['dgfip_rfr', 'dgfip_annee_n_moins_1']],
    }),
  trigrammesSip: listOf(
    textLike(/^[A-Z]{3}$/, 'expected three capital letters', 'trois lettres majuscules sont attendues'),
    'trigrammes',
    'de trigrammes',
  )
    .default([])
    .meta({ description: "HERMES : trigrammes des systèmes d'information du partenaire.", examples: [['EDI']] }),
  quotaParMinute: quota
    .default(DEFAULT_QUOTA)
    .meta({ description: 'Appels par minute ; illimite pour les seuls tests de charge.', examples: [200] }),
  rafale: strict({
    appels: positive.meta({ description: "Nombre d'appels.", examples: [10] }),
    secondes: positive.meta({ description: 'Durée, en secondes.', examples: [1] }),
  })
    .nullable()
    .default(null)
    .meta({
      description: "Appels admis en un court laps de temps ; sans elle, pas d'autre limite que le quota.",
      examples: [{ appels: 10, secondes: 1 }],
    }),
  souscription: oneOf(['active', 'bloquee', 'en-attente'])
    .default('active')
    .meta({ description: 'État de la souscription sur la passerelle.', examples: ['active'] }),
  bascule: dayOfYear
    .nullable()
    .default(null)
    .meta({
      description: "Jour (MM-JJ) où la dernière année de revenus s'ouvre à cette convention ; sinon celui de la plateforme.",
      examples: ['09-01'],
    }),
  ...convention,
});

const certificat = strict({
  exige: truth.meta({ description: 'true : chaque appel doit présenter un certificat client.', examples: [true] }),
  sujet: textLike(
    /^[A-Z]+=[^,=]+(, [A-Z]+=[^,=]+)*$/,
    'expected parts of a subject, e.g. "O=Partenaire fictif, CN=valide"',
    'des éléments d\'un sujet sont attendus, ex. "O=Partenaire fictif, CN=valide"',
  )
    .optional()
    .meta({ description: 'Éléments que le sujet du certificat doit porter.', examples: ['O=Partenaire fictif, CN=valide'] }),
  empreinte: textLike(
    /^([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$/,
    'expected a SHA-256 in hexadecimal',
    'un SHA-256 en hexadécimal est attendu',
  )
    .optional()
    .meta({ description: 'Empreinte SHA-256 du certificat, en hexadécimal.', examples: ['ab'.repeat(32)] }),
});

/** An entry of `applications.yaml`. */
export const applicationSchema = strict({
  slug: slug.meta({ description: "Nom de l'application, unique.", examples: ['cantine-rennes'] }),
  nom: text.meta({ description: "Nom de l'application.", examples: ['Cantine de Rennes'] }),
  histoire: text.meta({ description: 'Ce que fait cette application, en une ligne.', examples: ['Calcule le tarif de la cantine.'] }),
  clientId: credential.meta({
    description: 'client_id OAuth : 28 caractères dont le dernier est a. Unique.',
    examples: ['UoSnPb51Xa4jcAoealywX1DmX4Ha'],
  }),
  secret: credential
    .optional()
    .meta({ description: 'Secret OAuth : 28 caractères dont le dernier est a. Unique.', examples: ['2Gp4oMHy0RNbDLzTRo3XXOg4QHQa'] }),
  secretSha256: sha256
    .optional()
    .meta({ description: 'SHA-256 du secret en hexadécimal, à la place du secret.', examples: ['0'.repeat(64)] }),
  active: truth.default(true).meta({ description: 'false : le compte est désactivé.', examples: [true] }),
  certificat: certificat
    .optional()
    .meta({ description: "Certificat client exigé des appels de l'application.", examples: [{ exige: true }] }),
  organisation: text.meta({ description: 'Organisme partenaire, inventé.', examples: ['Ville de Rennes'] }),
  adressesIp: listOf(network, 'networks', 'de réseaux')
    .default([])
    .meta({ description: "Réseaux (CIDR) d'où l'application peut appeler ; aucun : tous.", examples: [['192.0.2.0/24']] }),
  bloquee: truth
    .default(false)
    .meta({ description: 'true : coupée sur toutes les API par une condition de blocage de la passerelle.', examples: [false] }),
  quotaTotalParMinute: positive
    .nullable()
    .default(null)
    .meta({ description: 'Appels par minute, toutes API confondues.', examples: [500] }),
  habilitations: listOf(habilitation, 'habilitations', "d'habilitations").meta({
    description: 'Les conventions, une par API au plus.',
    examples: [[]],
  }),
});

export type ApplicationEntry = z.infer<typeof applicationSchema>;
export type HabilitationEntry = ApplicationEntry['habilitations'][number];
