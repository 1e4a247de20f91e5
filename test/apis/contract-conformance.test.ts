import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Personne } from '../../src/core/personne.ts';
import type { Sandbox } from '../../src/sandbox.ts';
import { addressOf, birthDateOf, birthOf, type CivilStatus, queryOf, splitCommune } from '../support/civil-status.ts';
import { mintConsent } from '../support/consent.ts';
import { type Client, clientFor, fixtures, startSandbox, UNLIMITED } from '../support/sandbox.ts';
import { departureOf, documentOf } from './published-contract.ts';

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];
const CONTEXTS = { 'impot-particulier': 'ip', r2p: 'r2p', sfip: 'sfip' } as const;

type Api = keyof typeof CONTEXTS;

interface Call {
  readonly api: Api;
  /** Path of the contract. */
  readonly path: string;
  readonly url: string;
  readonly consent?: string;
}

/** The département as the LEP resources write it. */
function departementOf({ adresse }: Personne): string {
  return adresse.commune === null ? '750' : splitCommune(adresse.commune).departement.padEnd(3, '0');
}

function expandPath(path: string, personne: Personne): string[] {
  const filled = path.replace('{spi}', personne.spi).replace('{departement}', departementOf(personne));
  if (!filled.includes('{annrev}')) return [filled];
  return YEARS.map((year) => filled.replace('{annrev}', String(year)).replace('{bareme}', String(year + 1)));
}

/** Without a SPI in its path, an operation of Impôt particulier is the FranceConnect form. */
function callsOfImpotParticulier(personne: Personne, consent: string): Call[] {
  return Object.keys(documentOf('impot-particulier').paths).flatMap((path) =>
    expandPath(path, personne).map((url) => ({
      api: 'impot-particulier' as const,
      path,
      url,
      ...(path.startsWith('/spi/') ? {} : { consent }),
    })),
  );
}

function searchesFor(personne: Personne): Record<Api, Record<string, readonly CivilStatus[]>> {
  const birth = birthOf(personne);
  const address = addressOf(personne);
  const designations = [birth, address, { spi: personne.spi, naisDate: birthDateOf(personne) }];
  return {
    'impot-particulier': {},
    r2p: { '/personne': [birth, address, { ...birth, ...address }], '/personne/spi': [birth], '/personne/{spi}': [{}] },
    sfip: {
      '/information': [{}],
      '/demandeDeService/02AA/personne': designations,
      '/demandeDeService/02GA/departement/{departement}/annrev/{annrev}/bareme/{bareme}/personne': designations,
    },
  };
}

function callsOfSearches(personne: Personne, api: 'r2p' | 'sfip'): Call[] {
  return Object.entries(searchesFor(personne)[api]).flatMap(([path, queries]) =>
    queries.flatMap((query) => expandPath(path, personne).map((url) => ({ api, path, url: url + queryOf(query) }))),
  );
}

describe('every answer is one that its contract declares', () => {
  let sandbox: Sandbox & { readonly log: readonly string[] };
  let client: Client;
  const seen = new Set<string>();

  beforeAll(async () => {
    sandbox = await startSandbox();
    client = await clientFor(sandbox, UNLIMITED);
  });
  afterAll(() => sandbox.close());

  async function check({ api, path, url, consent }: Call): Promise<string | null> {
    const response = await client[CONTEXTS[api]](url, { 'x-franceconnect-oauth': consent });
    const text = await response.text();
    seen.add(`${response.status} ${api} ${path}`);
    if (response.status >= 500) return `${response.status} ${url}: ${sandbox.log.at(-2)}`;
    const departure = departureOf({ api, path, status: response.status, mediaType: response.headers.get('content-type'), text });
    return departure && `${response.status} ${url}: ${departure}`;
  }

  test.each(fixtures.personnes)('about $slug, by SPI, by FranceConnect consent and by civil status', async (personne) => {
    const consent = await mintConsent(sandbox, personne.slug);
    const calls = [
      ...callsOfImpotParticulier(personne, consent),
      ...callsOfSearches(personne, 'r2p'),
      ...callsOfSearches(personne, 'sfip'),
    ];
    const departures: string[] = [];
    for (const call of calls) {
      const departure = await check(call);
      if (departure) departures.push(departure);
    }
    expect(departures).toEqual([]);
  });

  test('and each operation of the three contracts succeeded for somebody', () => {
    const operations = (['impot-particulier', 'r2p', 'sfip'] as const).flatMap((api) =>
      Object.keys(documentOf(api).paths).map((path) => `200 ${api} ${path}`),
    );
    expect(operations.filter((operation) => !seen.has(operation))).toEqual([]);
  });
});
