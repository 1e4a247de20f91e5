import { personaOf } from '../support/sandbox.ts';
import { COUPLE } from './calls.ts';
import { type Prepared, remiseBy } from './deposits.ts';
import { type Operation, operationOf } from './operations.ts';

/** An application with an operation that serves it, and what its own API says of each fault of the input. */
export interface Target {
  readonly slug: string;
  readonly operation: Operation;
  /** Path below the context, about this SPI and year. */
  readonly pathOf: (spi: string, year: string) => string;
  /** Present: the person is that of a FranceConnect consent. */
  readonly consent?: true;
  /** Another at each rank. */
  readonly bodyOf?: (prepared: Pick<Prepared, 'sip' | 'refs'>, rank: number) => object;
  /** Id of the refusal for each fault of the input; what is not here is not in its path or query. */
  readonly input: Readonly<Partial<Record<InputFault, string>>>;
}

export type InputFault = keyof typeof INPUT_FAULTS;

/** How a call departs from the good one of its target. */
export interface Departure {
  readonly token?: TokenKind;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly spi?: string;
  readonly year?: string;
  /** Good calls that are made first, in the same instant. */
  readonly before?: number;
}

export type TokenKind = 'live' | 'expired' | 'revoked' | 'unknown' | 'without scope';

export const INPUT_FAULTS = {
  'a SPI of twelve digits': { spi: '309990171344' },
  'a SPI with a letter': { spi: '309990171344A' },
  'a SPI that nobody has': { spi: '3999999999999' },
  'a year of two digits': { year: '25' },
  'a year in letters': { year: 'deux-mille' },
  'a year outside the form': { year: '2023' },
  'a year without avis': { year: '1999' },
  'no consent': { headers: { 'x-franceconnect-oauth': undefined } },
  'a consent that nobody gave': { headers: { 'x-franceconnect-oauth': '8b1c7f2e-5d90-4c3f-b6a4-71e0d92fa5c8' } },
} as const satisfies Readonly<Record<string, Departure>>;

const BAD_SPI = ['a SPI of twelve digits', 'a SPI with a letter'] as const;
const BAD_YEAR = ['a year of two digits', 'a year in letters'] as const;
const all = <Fault extends string>(faults: readonly Fault[], error: string) =>
  Object.fromEntries(faults.map((fault) => [fault, error])) as Record<Fault, string>;

export const TARGETS: readonly Target[] = [
  {
    slug: 'cantine-rennes',
    operation: operationOf('impot-particulier', 'GET /spi/{spi}/situations/ir/assiettes/annrev/{annrev}'),
    pathOf: (spi, year) => `/spi/${spi}/situations/ir/assiettes/annrev/${year}`,
    input: {
      ...all(BAD_SPI, 'spi-malformed'),
      ...all(BAD_YEAR, 'year-malformed'),
      'a SPI that nobody has': 'usager-unknown',
      'a year outside the form': 'year-not-granted',
      'a year without avis': 'year-not-granted',
    },
  },
  {
    slug: 'banque-lep',
    operation: operationOf('impot-particulier', 'GET /spi/{spi}/lep/departement/{departement}/annrev/{annrev}/bareme/{bareme}'),
    pathOf: (spi, year) => `/spi/${spi}/lep/departement/440/annrev/${year}/bareme/2026`,
    input: {
      ...all(BAD_SPI, 'spi-malformed-lep'),
      ...all(BAD_YEAR, 'year-malformed-lep'),
      'a SPI that nobody has': 'usager-unknown',
      'a year without avis': 'no-result',
    },
  },
  {
    slug: 'carte-transport',
    operation: operationOf('impot-particulier', 'GET /dernieresituation/ir/assiettes/annrev/{annrev}'),
    pathOf: (_spi, year) => `/dernieresituation/ir/assiettes/annrev/${year}`,
    consent: true,
    input: {
      ...all(BAD_YEAR, 'year-malformed'),
      'a year outside the form': 'year-not-granted',
      'a year without avis': 'year-not-granted',
      'no consent': 'consent-missing',
      'a consent that nobody gave': 'consent-refused',
    },
  },
  {
    slug: 'ordonnateur',
    operation: operationOf('r2p', 'GET /personne/{spi}'),
    pathOf: (spi) => `/personne/${spi}`,
    input: { ...all(BAD_SPI, 'parameter-malformed'), 'a SPI that nobody has': 'person-unknown' },
  },
  {
    slug: 'aides-sociales-sfip',
    operation: operationOf('sfip', 'GET /demandeDeService/02AA/personne'),
    pathOf: (spi) => `/demandeDeService/02AA/personne?spi=${spi}`,
    input: { ...all(BAD_SPI, 'parameter-malformed'), 'a SPI that nobody has': 'person-unknown' },
  },
  {
    slug: 'si-fourrieres',
    operation: operationOf('hermes', 'POST /vehicules'),
    pathOf: () => '/vehicules',
    bodyOf: (prepared, rank) => remiseBy(prepared, `FAUTE-${rank}`),
    input: {},
  },
];

export const GOOD_SPI = personaOf(COUPLE).spi;
export const GOOD_YEAR = '2025';
