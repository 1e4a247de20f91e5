import { suggest, type Words } from '../core/words.ts';
import type { Issue } from './entry.ts';
import type { HabilitationEntry } from './schema-applications.ts';

type Api = HabilitationEntry['api'];

/** Modalities that each form offers. HERMES has none. */
const MODALITES_BY_API = {
  'impot-particulier': ['with_spi', 'with_etat_civil', 'with_france_connect'],
  sfip: ['with_spi', 'with_etat_civil'],
  r2p: [
    'with_acces_etat_civil',
    'with_acces_spi',
    'with_acces_etat_civil_et_adresse',
    'with_acces_etat_civil_restitution_spi',
    'with_acces_etat_civil_complet_adresse',
    'with_acces_etat_civil_degrade_adresse',
  ],
  hermes: [],
} as const satisfies Record<Api, readonly string[]>;

/** Calls a minute that each form lets choose; 50 is the terms of use's own. Unlimited is ours, for load tests. */
const VOLUMETRIES: Readonly<Record<Api, readonly number[]>> = {
  'impot-particulier': [50, 100, 200, 500, 750, 1000],
  sfip: [50, 100, 200, 500, 750, 1000],
  r2p: [50, 200, 1000],
  hermes: [50, 200, 1000],
};

/** Our word for a convention that measures a server: the only one without a quota. */
const LOAD_TESTS = 'tests_de_charge';

/** Use cases that the forms of these two APIs know. Those of R2P and HERMES are not published: any text. */
const DEMARCHES: readonly string[] = [
  'cantine_scolaire',
  'place_creche',
  'activites_periscolaires',
  'stationnement_residentiel',
  'carte_stationnement',
  'aides_sociales_facultatives',
  'carte_transport',
  'quotient_familial',
  'eligibilite_lep',
  'ordonnateur',
  'migration_api_particulier',
  LOAD_TESTS,
];

/** APIs whose operations want the header ID_Teleservice, as their contracts declare. */
export const APIS_WITH_TELESERVICE: ReadonlySet<Api> = new Set(['impot-particulier', 'sfip', 'hermes']);

/** Our word for the document of specific needs that lifts the rules of the form. */
const SPECIFIC_NEEDS = 'expression_de_besoin';
const IF_UNAVAILABLE = 'dgfip_annee_n_moins_2_si_indispo_n_moins_1';
const AFTER_DEATH = 'dgfip_annee_df_au_3112_si_deces_ctb_mp';
const IFI = 'dgfip_indiIFI';
const LEP = 'dgfip_IndLep';
const PLAIN_YEARS = ['dgfip_annee_n_moins_1', 'dgfip_annee_n_moins_2', 'dgfip_annee_n_moins_3'];
const isYear = (scope: string): boolean => scope.startsWith('dgfip_annee_');
/** Scopes whose fields are on the detailed avis, `RessourceIRFacture`. */
const isDetail = (scope: string): boolean =>
  /^dgfip_(RevNets_|PaDeduc_|EpargRetrDeduc$|RevDecl_Cat1_Tspr$|RevDecl_Cat5_NonSal$)/.test(scope);

function ressourcesOfImpotParticulier(scopes: readonly string[]): string[] {
  const has = (scope: string) => scopes.includes(scope);
  const plain = scopes.some((scope) => !isYear(scope) && scope !== IFI && scope !== LEP && scope !== SPECIFIC_NEEDS && !isDetail(scope));
  const granted: readonly (readonly [string, boolean])[] = [
    ['RessourceIR', plain],
    ['RessourceIRDerniere', has(AFTER_DEATH)],
    ['RessourceIRDerniere2', has(IF_UNAVAILABLE)],
    // Neither has a scope of the form: only specific needs open them.
    ['RessourceIRMultiple', has(SPECIFIC_NEEDS)],
    ['RessourceIRFacture', scopes.some(isDetail)],
    ['RessourceIFI', has(IFI)],
    ['RessourceTHPrincipale', has(SPECIFIC_NEEDS)],
    ['RessourceLEP', has(LEP)],
  ];
  return granted.flatMap(([ressource, open]) => (open ? [ressource] : []));
}

function ressourcesOfR2p(modalites: readonly string[]): string[] {
  const searches = modalites.some((modalite) => modalite !== 'with_acces_etat_civil_restitution_spi');
  const resolves = modalites.includes('with_acces_etat_civil_restitution_spi');
  return [...(searches ? ['api_r2p_recherche_personne_physique'] : []), ...(resolves ? ['api_r2p_resolution_spi'] : [])];
}

function ressourcesOfSfip(scopes: readonly string[]): string[] {
  const reads = scopes.some((scope) => !isYear(scope) && scope !== LEP && scope !== SPECIFIC_NEEDS);
  return [...(scopes.includes(LEP) ? ['sfip_lep'] : []), ...(reads ? ['sfip_donnees_fiscales_usagers'] : [])];
}

/** OAuth scopes that a convention opens: they follow from what its form says. Assumed: the platform's own table is not published. */
export function ressourcesOf({ api, scopes, modalites }: HabilitationEntry): readonly string[] {
  if (api === 'impot-particulier') return ressourcesOfImpotParticulier(scopes);
  if (api === 'r2p') return ressourcesOfR2p(modalites);
  return api === 'sfip' ? ressourcesOfSfip(scopes) : ['hermes_depot_biens'];
}

/** The form of these two APIs has a list of use cases and rules on scopes, unless specific needs are attached. */
function hasFormRules({ api, scopes }: HabilitationEntry): boolean {
  return (api === 'impot-particulier' || api === 'sfip') && !scopes.includes(SPECIFIC_NEEDS);
}

const unlessSpecificNeeds = ({ en, fr }: Words): Words => ({
  en: `${en}, unless ${SPECIFIC_NEEDS} is attached`,
  fr: `${fr}, sauf si ${SPECIFIC_NEEDS} est joint`,
});

function checkDemarche(habilitation: HabilitationEntry): Issue[] {
  const { api, demarche } = habilitation;
  if (!hasFormRules(habilitation) || DEMARCHES.includes(demarche)) return [];
  const near = suggest(demarche, DEMARCHES);
  const all = DEMARCHES.join(', ');
  const what = unlessSpecificNeeds({
    en: `unknown use case of ${api} "${demarche}"${near.en || ` (one of ${all})`}`,
    fr: `cas d'usage de ${api} inconnu "${demarche}"${near.fr || ` (valeurs admises : ${all})`}`,
  });
  return [{ path: ['demarche'], what }];
}

function checkScopeRules(habilitation: HabilitationEntry): Issue[] {
  if (!hasFormRules(habilitation)) return [];
  const { scopes } = habilitation;
  const has = (scope: string) => scopes.includes(scope);
  const issue = (en: string, fr: string): Issue => ({ path: ['scopes'], what: unlessSpecificNeeds({ en, fr }) });
  const plain = PLAIN_YEARS.filter(has);
  const byLastYear = [IF_UNAVAILABLE, AFTER_DEATH].filter(has);
  const issues: Issue[] = [];
  if (has(LEP) && scopes.length > 1) issues.push(issue(`DataPass takes ${LEP} alone`, `DataPass n'accepte ${LEP} que seul`));
  else if (!has(LEP) && !scopes.some(isYear))
    issues.push(
      issue('DataPass asks one scope of year at least (dgfip_annee_…)', "DataPass demande au moins un scope d'année (dgfip_annee_…)"),
    );
  if (scopes.length > 0 && scopes.every(isYear))
    issues.push(
      issue(
        'DataPass asks one scope of data at least beside the years (dgfip_rfr…)',
        'DataPass demande, outre les années, au moins un scope de donnée (dgfip_rfr…)',
      ),
    );
  if (has(IF_UNAVAILABLE) && plain.length > 0) {
    const years = plain.join(', ');
    issues.push(issue(`DataPass takes ${IF_UNAVAILABLE} without ${years}`, `DataPass n'accepte ${IF_UNAVAILABLE} que sans ${years}`));
  }
  if (byLastYear.length > 0 && has(IFI))
    issues.push(
      issue(`DataPass takes ${byLastYear.join(' and ')} without ${IFI}`, `DataPass n'accepte ${byLastYear.join(' et ')} que sans ${IFI}`),
    );
  return issues;
}

function unknownModalite(api: Api, modalite: string): Words {
  const known = MODALITES_BY_API[api].join(', ');
  return {
    en: `unknown modality of ${api} "${modalite}" (one of ${known || 'none'})`,
    fr: `modalité de ${api} inconnue "${modalite}" (valeurs admises : ${known || 'aucune'})`,
  };
}

function checkModalites({ api, modalites, franceConnect }: HabilitationEntry): Issue[] {
  const known: readonly string[] = MODALITES_BY_API[api];
  const issues: Issue[] = modalites.flatMap((modalite, index) =>
    known.includes(modalite) ? [] : [{ path: ['modalites', index], what: unknownModalite(api, modalite) }],
  );
  if (known.length > 0 && modalites.length === 0)
    issues.push({
      path: ['modalites'],
      what: { en: `the form of ${api} asks one modality at least`, fr: `le formulaire de ${api} demande au moins une modalité` },
    });
  const wantsFranceConnect = (modalites as readonly string[]).includes('with_france_connect');
  if (wantsFranceConnect && franceConnect === null)
    issues.push({
      path: ['modalites'],
      what: {
        en: 'with_france_connect needs "franceConnect", the id of the FranceConnect habilitation',
        fr: 'with_france_connect demande "franceConnect", l\'identifiant de l\'habilitation FranceConnect',
      },
    });
  if (!wantsFranceConnect && franceConnect !== null)
    issues.push({
      path: ['franceConnect'],
      what: { en: 'is of no use without the modality with_france_connect', fr: 'ne sert à rien sans la modalité with_france_connect' },
    });
  return issues;
}

function checkVolumetrie({ api, demarche, quotaParMinute }: HabilitationEntry): Issue[] {
  const choices = VOLUMETRIES[api];
  if (quotaParMinute === null ? demarche === LOAD_TESTS : choices.includes(quotaParMinute)) return [];
  const offered = choices.join(', ');
  const what = {
    en: `the form of ${api} offers ${offered} calls a minute ("illimite" is for load tests, whose "demarche" is ${LOAD_TESTS})`,
    fr: `le formulaire de ${api} propose ${offered} appels par minute ("illimite" est pour les tests de charge, dont "demarche" est ${LOAD_TESTS})`,
  };
  return [{ path: ['quotaParMinute'], what }];
}

function checkTeleservices({ api, teleservices }: HabilitationEntry): Issue[] {
  if (teleservices.length > 0 || !APIS_WITH_TELESERVICE.has(api)) return [];
  const what = {
    en: `the operations of ${api} want an ID_Teleservice: name one at least, or no call can pass`,
    fr: `les opérations de ${api} exigent un ID_Teleservice : nommez-en au moins un, sans quoi aucun appel ne passe`,
  };
  return [{ path: ['teleservices'], what }];
}

function checkTwice({ scopes, modalites }: HabilitationEntry): Issue[] {
  return Object.entries({ scopes, modalites }).flatMap(([key, words]) =>
    words.flatMap((word, index) => {
      const what = { en: `"${word}" is there twice`, fr: `"${word}" figure deux fois` };
      return words.indexOf(word) === index ? [] : [{ path: [key, index], what }];
    }),
  );
}

/** Everything in a convention that DataPass would not have let through. */
export function checkDataPass(habilitation: HabilitationEntry): Issue[] {
  const checks = [checkDemarche, checkModalites, checkTeleservices, checkTwice, checkScopeRules, checkVolumetrie];
  return checks.flatMap((check) => check(habilitation));
}
