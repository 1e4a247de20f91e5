import type { AnneeFixture, FoyerFixture, Lot, PersonaFixture } from '../entries.ts';
import { createFigurants, type Role } from './figurants.ts';

const salaire = (amount: number): AnneeFixture => ({ cases: { '1AJ': amount } });
const salaires = (one: number, two: number): AnneeFixture => ({ cases: { '1AJ': one, '1BJ': two } });

const seul = (slug: string, annees: FoyerFixture['annees'], rest: Partial<FoyerFixture> = {}): FoyerFixture => ({
  foyer: slug,
  declarants: [slug],
  situationFamille: 'C',
  annees,
  ...rest,
});

const couple = (
  foyer: string,
  declarants: readonly string[],
  annees: FoyerFixture['annees'],
  rest: Partial<FoyerFixture> = {},
): FoyerFixture => ({
  foyer,
  declarants,
  situationFamille: 'M',
  annees,
  ...rest,
});

const FOYERS: readonly FoyerFixture[] = [
  seul('annrev-trois-annees', { 'n-1': salaire(26_400), 'n-2': salaire(25_700), 'n-3': salaire(25_100) }),
  seul('annrev-premiere-declaration', { 'n-1': salaire(21_300) }),
  seul('annrev-sans-n-1', { 'n-2': salaire(23_900), 'n-3': salaire(23_200) }),
  seul('annrev-sans-n-2', { 'n-1': salaire(27_800), 'n-3': salaire(24_600) }),
  seul('annrev-n-3-seule', { 'n-3': salaire(22_500) }),
  seul('annrev-ancien-rattache', { 'n-1': salaire(19_800) }),
  seul('annrev-parent', {
    'n-1': salaire(38_200),
    'n-2': { ...salaire(37_500), dependants: { J: 1 } },
    'n-3': { ...salaire(36_900), dependants: { J: 1 } },
  }),
  seul('annrev-arrivee', { 'n-1': salaire(12_700) }),
  seul('annrev-depart', { 'n-2': salaire(14_200), 'n-3': salaire(33_600) }),
  couple('annrev-mariage', ['annrev-mariage-1', 'annrev-mariage-2'], { 'n-1': salaires(29_400, 24_800) }),
  ...['annrev-mariage-1', 'annrev-mariage-2'].map((slug) => seul(slug, { 'n-2': salaire(28_100), 'n-3': salaire(27_300) })),
  couple('annrev-divorce', ['annrev-divorce-1', 'annrev-divorce-2'], { 'n-2': salaires(33_400, 26_100), 'n-3': salaires(32_700, 25_500) }),
  ...['annrev-divorce-1', 'annrev-divorce-2'].map((slug) => seul(slug, { 'n-1': salaire(30_200) }, { situationFamille: 'D' })),
  couple('annrev-deces', ['annrev-deces-defunt', 'annrev-deces-survivant'], {
    'n-1': [
      { periode: { debut: '01-01', fin: '06-30' }, deces: { declarant: 1, jour: '06-30' }, cases: { '1AS': 9600, '1BS': 8100 } },
      {
        periode: { debut: '07-01', fin: '12-31' },
        declarants: ['annrev-deces-survivant'],
        situationFamille: 'V',
        cases: { '1AS': 11_900 },
      },
    ],
    'n-2': { cases: { '1AS': 18_900, '1BS': 15_800 } },
    'n-3': { cases: { '1AS': 18_500, '1BS': 15_400 } },
  }),
];

type Figurant = Omit<Role, 'usage'>;

const ROLES: readonly Figurant[] = [
  { slug: 'annrev-trois-annees', histoire: 'Déclare chaque année ; une année de plus à chaque ouverture.' },
  { slug: 'annrev-premiere-declaration', histoire: "Premier emploi l'an dernier, première déclaration.", annee: 2002 },
  { slug: 'annrev-sans-n-1', histoire: "N'a rien déclaré pour l'an dernier." },
  { slug: 'annrev-sans-n-2', histoire: "Une année à l'étranger entre deux années déclarées.", sexe: 'M' },
  { slug: 'annrev-n-3-seule', histoire: 'Une seule déclaration, la plus ancienne des années ouvertes.', sexe: 'M' },
  { slug: 'annrev-ancien-rattache', histoire: 'Étudiant rattaché à sa mère en n-2 et n-3, déclarant en n-1.', sexe: 'M', annee: 2003 },
  { slug: 'annrev-parent', histoire: 'A rattaché son fils jusque n-2.', annee: 1975 },
  { slug: 'annrev-rattache', histoire: 'Étudiante, toujours rattachée à ses parents.', annee: 2005 },
  { slug: 'annrev-arrivee', histoire: "Arrivée d'Italie l'an dernier, une déclaration en France.", pays: '99127' },
  {
    slug: 'annrev-depart',
    histoire: 'Partie au Canada en n-2, plus rien à déclarer en France depuis.',
    adresse: { numero: 310, voie: 'RUE DES ERABLIERES', libelle: 'MONTREAL', pays: '99401', libellePays: 'CANADA' },
  },
  { slug: 'annrev-mariage-1', histoire: 'Mariée en n-1 ; célibataire avant.' },
  { slug: 'annrev-mariage-2', histoire: 'Marié en n-1 ; célibataire avant.', sexe: 'M' },
  { slug: 'annrev-divorce-1', histoire: 'Divorcé en n-1 ; avis commun avant.', sexe: 'M' },
  { slug: 'annrev-divorce-2', histoire: 'Divorcée en n-1 ; avis commun avant.' },
  { slug: 'annrev-deces-defunt', histoire: 'Mort le 30 juin n-1 ; un seul avis cette année-là.', sexe: 'M', annee: 1948 },
  { slug: 'annrev-deces-survivant', histoire: 'Veuve depuis le 30 juin n-1 ; deux avis cette année-là.', annee: 1950 },
];

const YEARS = ['n-1', 'n-2', 'n-3'] as const;

/** How many avis someone has for a year. */
function countAvis(slug: string, year: string): number {
  return FOYERS.flatMap(({ declarants, annees }) =>
    [annees[year] ?? []].flat().filter((period) => (period.declarants ?? declarants).includes(slug)),
  ).length;
}

const ANSWERS = ['410/4101', '200', '410/4103'] as const;

/** What the assiettes of each year answer once the last one is open, and of n-1 before. */
function usageOf(slug: string): string {
  const counts = YEARS.map((year) => countAvis(slug, year));
  if (counts.every((count) => count === 0)) return 'assiettes n-1 410/4102, n-2 410/4102, n-3 410/4102 ; avant la bascule n-1 410/4102.';
  const answers = YEARS.map((year, rank) => `${year} ${ANSWERS[counts[rank] ?? 0]}`).join(', ');
  return `assiettes ${answers} ; avant la bascule n-1 410/4101.`;
}

/** People around the opening of an income year: what each of their years answers. */
export function aroundAnnrev(): Lot {
  const make = createFigurants(950_000);
  const personas: PersonaFixture[] = ROLES.map((role) => make({ ...role, usage: usageOf(role.slug) }));
  return { personas, situations: FOYERS };
}
