import { SUPPORTED_BOXES } from '../../referentiels/calcul-avis/supported-boxes.ts';

/** What a column may be, beside the boxes: the words of the fixtures, and the names that files give them, without accents nor spaces. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  slug: ['identifiant', 'id'],
  spi: ['numerofiscal', 'nofiscal', 'numfiscal', 'numerospi', 'nfiscal'],
  sexe: ['genre', 'civilite'],
  nomNaissance: ['nom', 'nomdenaissance', 'nomdefamille', 'nomfamille', 'nomnaissance'],
  nomUsage: ['nomdusage', 'nomusuel', 'nomepoux', 'nommarital'],
  prenoms: ['prenom', 'firstname'],
  prenomUsage: ['prenomdusage', 'prenomusuel'],
  'naissance.date': ['datenaissance', 'datedenaissance', 'neele', 'nele', 'birthdate', 'ddn'],
  'naissance.commune': ['communenaissance', 'codecommunenaissance', 'inseenaissance', 'codeinseenaissance'],
  'naissance.libelle': ['lieunaissance', 'lieudenaissance', 'villenaissance', 'villedenaissance'],
  'naissance.pays': ['paysnaissance', 'paysdenaissance', 'codepaysnaissance'],
  'adresse.complement': ['complement', 'complementadresse', 'batiment'],
  'adresse.numero': ['numero', 'numerovoie', 'novoie'],
  'adresse.voie': ['voie', 'rue', 'adresse', 'libellevoie'],
  'adresse.codeVoie': ['codevoie', 'rivoli'],
  'adresse.codePostal': ['codepostal', 'cp'],
  'adresse.commune': ['codecommune', 'codeinsee', 'insee', 'communeinsee'],
  'adresse.libelle': ['ville', 'commune', 'localite', 'libellecommune'],
  histoire: ['description', 'recit'],
  usage: ['commentaire', 'remarque'],
  communicable: [],
  foyer: ['foyerfiscal', 'menage', 'idfoyer', 'numerofoyer'],
  situationFamille: ['situation', 'situationfamiliale', 'situationdefamille', 'sitfam'],
  annee: ['anneerevenus', 'anneederevenus', 'anneedesrevenus', 'annrev', 'revenusde'],
  casesSituation: ['casessituation', 'cases'],
  'dependants.F': ['enfants', 'nombreenfants', 'nbenfants', 'enfantsacharge', 'personnesacharge'],
  'dependants.H': ['enfantsalternes', 'residencealternee', 'gardealternee'],
  'dependants.J': ['rattaches', 'majeursrattaches', 'enfantsrattaches'],
  'dependants.G': [],
  'dependants.I': [],
  'dependants.N': [],
  'dependants.P': [],
  'dependants.R': [],
  'cases.1AJ': ['salaire', 'salaires', 'salaireannuel'],
  'cases.1AS': ['pension', 'pensions', 'retraite', 'retraites'],
  'cases.1AP': ['chomage', 'allocationschomage'],
};

/** A header without case, accents nor signs. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const BOXES = Object.keys(SUPPORTED_BOXES);

/** Every field that a column may be mapped to. */
export const FIELDS: readonly string[] = [...new Set([...Object.keys(NAMES), ...BOXES.map((box) => `cases.${box}`)])];

/** By the plain spelling of a header: the field it names. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...BOXES.map((box) => [plain(box), `cases.${box}`] as const),
  ...FIELDS.map((field) => [plain(field), field] as const),
  ...Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
]);

/** Fields that say something of a household. */
export const isFiscal = (field: string): boolean =>
  /^(cases|dependants)\./.test(field) || ['foyer', 'situationFamille', 'annee', 'casesSituation'].includes(field);
