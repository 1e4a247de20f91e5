import { BlockList } from 'node:net';
import { type Designation, type WellFormed, YEARS_TAXED } from './calls.ts';
import { type Form, formOf, oauthScopesOf, type Partner, teleserviceFor } from './forms.ts';
import type { Operation } from './operations.ts';

/** Day of the matrix, in Paris; the bac is created on it, and the conventions count from it. */
const TODAY = '2026-09-15';
const CIVIL_YEAR = 2026;

/** How a call ends: `served`, or the id of the refusal. */
export type Verdict = string;
export const SERVED: Verdict = 'served';

function shift(jour: string, { days = 0, months = 0 }): string {
  const date = new Date(`${jour}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** `J-3` and `J+20` count from the creation of the bac. */
const dayOf = (jour: string): string => (jour.startsWith('J') ? shift(TODAY, { days: Number(jour.slice(1)) }) : jour);

/** CGU: a convention is cut from its day on, its homologation holds through its last, a questionnaire three years, a notice two months. */
function judgeConvention({ suspension, homologation, questionnaire, resiliation }: Form): Verdict {
  if (suspension && dayOf(suspension.depuis) <= TODAY) return 'convention-suspended';
  if (homologation && dayOf(homologation.fin) < TODAY) return 'homologation-ended';
  if (questionnaire && shift(dayOf(questionnaire.date), { months: 36 }) <= TODAY) return 'questionnaire-outdated';
  if (resiliation && shift(dayOf(resiliation.notifieeLe), { months: 2 }) <= TODAY) return 'convention-ended';
  return SERVED;
}

function isDeclared(addresses: readonly string[], caller: string): boolean {
  const list = new BlockList();
  for (const network of addresses) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), address.includes(':') ? 'ipv6' : 'ipv4');
  }
  return addresses.length === 0 || list.check(caller, caller.includes(':') ? 'ipv6' : 'ipv4');
}

const firstFault = (...judges: readonly (() => Verdict)[]): Verdict => {
  for (const judge of judges) {
    const verdict = judge();
    if (verdict !== SERVED) return verdict;
  }
  return SERVED;
};

const unless = (fine: boolean, refusal: Verdict): Verdict => (fine ? SERVED : refusal);

function judgeSubscription(form: Form): Verdict {
  if (form.souscription === 'bloquee') return 'subscription-blocked';
  return unless(form.souscription !== 'en-attente', 'subscription-on-hold');
}

/** What the gateway says, before the API. A deactivated application gets no token, so what it sends is not one. */
export function judgeAtGateway(partner: Partner, operation: Operation, caller: string): Verdict {
  if (partner.active === false) return 'token-invalid';
  // No call of the matrix comes over TLS.
  if (partner.certificat?.exige) return 'certificate-missing';
  const form = formOf(partner, operation.api);
  if (!form) return 'not-subscribed';
  const held = oauthScopesOf(partner);
  return firstFault(
    () => judgeSubscription(form),
    () => judgeConvention(form),
    () => unless(operation.scopes.length === 0 || operation.scopes.some((scope) => held.includes(scope)), 'scope-missing'),
    () => unless(!partner.bloquee, 'application-blocked'),
    () => unless(isDeclared(partner.adressesIp ?? [], caller), 'caller-blocked'),
    () =>
      unless(
        !operation.wantsTeleservice || (form.teleservices ?? []).includes(teleserviceFor(partner, operation.api)),
        'teleservice-unknown',
      ),
  );
}

/** Modalities of the form that open a way of designating somebody, by API. */
const OPENS: Readonly<Record<string, Partial<Record<Designation, readonly string[]>>>> = {
  'impot-particulier': { spi: ['with_spi', 'with_etat_civil'], consent: ['with_france_connect'] },
  sfip: { spi: ['with_spi'], birth: ['with_etat_civil'], address: ['with_etat_civil'], 'birth and address': ['with_etat_civil'] },
  r2p: {
    spi: ['with_acces_spi'],
    birth: ['with_acces_etat_civil', 'with_acces_etat_civil_et_adresse', 'with_acces_etat_civil_complet_adresse'],
    address: ['with_acces_etat_civil_degrade_adresse', 'with_acces_etat_civil_et_adresse'],
    'birth and address': ['with_acces_etat_civil_complet_adresse', 'with_acces_etat_civil_et_adresse'],
  },
};

function opensDesignation({ modalites = [] }: Form, { operation: { api, path }, designation }: WellFormed): boolean {
  if (designation === 'nobody') return true;
  const one = path === '/personne/spi' ? ['with_acces_etat_civil_restitution_spi'] : (OPENS[api]?.[designation] ?? []);
  return one.some((modalite) => modalites.includes(modalite));
}

/** In September last year's income is taxed, so that "n-2 if n-1 is not available" opens n-1. */
function opensYear({ scopes = [] }: Form, year: number): boolean {
  if (scopes.includes('expression_de_besoin')) return true;
  if (year === CIVIL_YEAR - 1 && scopes.includes('dgfip_annee_n_moins_2_si_indispo_n_moins_1')) return true;
  return scopes.includes(`dgfip_annee_n_moins_${CIVIL_YEAR - year}`);
}

/** The LEP is opened by a scope that stands alone on the form, the taxe d'habitation by no scope: neither asks for a year. */
const asksYear = ({ api, path }: Operation): boolean => api === 'impot-particulier' && !/\/(lep|th)\//.test(path);

/** How a well-formed call of a partner ends. */
export function judge(partner: Partner, call: WellFormed, caller: string): Verdict {
  const { operation, year } = call;
  const atGateway = judgeAtGateway(partner, operation, caller);
  const form = formOf(partner, operation.api);
  if (atGateway !== SERVED || !form) return atGateway;
  return firstFault(
    () => unless(opensDesignation(form, call), 'modality-not-granted'),
    () => unless(year === null || !asksYear(operation) || opensYear(form, year), 'year-not-granted'),
    () => unless(year === null || YEARS_TAXED.includes(year), operation.api === 'sfip' ? 'no-result-02ga' : 'no-result'),
  );
}
