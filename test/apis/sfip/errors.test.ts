import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SFIP_ERRORS } from '../../../src/apis/sfip/errors.ts';
import type { Sandbox } from '../../../src/sandbox.ts';
import { sandboxOverEditedData } from '../../support/data-folder.ts';
import { expectRefusal } from '../../support/refusal.ts';
import { type Client, clientFor, fullAccessClient, personaOf, startSandbox, UNLIMITED } from '../../support/sandbox.ts';

interface Scenario {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly paths: readonly string[];
  /** Slug of the application; the one that may everything unless told otherwise. */
  readonly application?: string;
}

const MEDIA_TYPE = 'application/vnd.dgfip.sfip.v1.0+json';
const NO_INFORMATION = 'Informations non disponibles pour la personne, merci de renseigner le numéro fiscal et la date de naissance';
const spiOf = (slug: string): string => personaOf(slug).spi;
const on02AA = (query: string): string => `/demandeDeService/02AA/personne?${query}`;
const on02GA = (query: string, lep = 'departement/350/annrev/2025/bareme/2026'): string =>
  `/demandeDeService/02GA/${lep}/personne?${query}`;
const onBoth = (query: string): string[] => [on02AA(query), on02GA(query)];
const LEA = `spi=${spiOf('lea-moreau')}`;

/** A row without its scenario does not compile. */
const SCENARIOS = {
  'parameter-malformed': {
    status: 400,
    code: 4003,
    message: 'Un des paramètres en entrée est non conforme aux valeurs possibles',
    paths: [
      ...onBoth('spi=123'),
      ...onBoth(`${LEA}&naisDate=12-04-1991`),
      ...onBoth(''),
      ...onBoth('nom=MOREAU'),
      ...onBoth('nom=MOREAU&prenom=LEA'),
      ...onBoth(`${LEA}&naisCodeCommune=238`),
      on02GA(LEA, 'departement/35/annrev/2025/bareme/2026'),
      on02GA(LEA, 'departement/350/annrev/25/bareme/2026'),
      on02GA(LEA, 'departement/350/annrev/2025/bareme/MMXXVI'),
    ],
  },
  'modality-not-granted': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    application: 'aides-sociales',
    paths: [on02AA(LEA)],
  },
  'several-people': {
    status: 403,
    code: 40305,
    message: NO_INFORMATION,
    paths: onBoth('nom=BENAMAR&prenom=Mohamed&naisDate=01/01/1958&naisCodePays=99352'),
  },
  'file-not-communicable': {
    status: 403,
    code: 40305,
    message: NO_INFORMATION,
    paths: [
      ...onBoth(`spi=${spiOf('marc-delcourt')}&naisDate=19/09/1978`),
      ...onBoth('nom=DELCOURT&prenom=Marc&naisDate=19/09/1978&naisCodeDept=75&naisCodeCommune=112'),
    ],
  },
  'person-unknown': {
    status: 404,
    code: 40433,
    message: 'Informations non disponibles pour la personne merci de renseigner le numéro fiscal et la date de naissance.',
    paths: [
      ...onBoth('spi=3099999999999&naisDate=12/04/1991'),
      ...onBoth('nom=MOREAU&prenom=LEA&naisDate=1990&naisCodeDept=35&naisCodeCommune=238'),
    ],
  },
  'no-result-02ga': {
    status: 410,
    code: 4101,
    message: 'Absence de réponse',
    paths: [
      on02GA(`spi=${spiOf('hugo-meunier')}`),
      on02GA(`spi=${spiOf('paola-ricci')}`),
      on02GA(`spi=${spiOf('lucas-morin')}`, 'departement/860/annrev/2024/bareme/2026'),
      on02GA(LEA, 'departement/350/annrev/2026/bareme/2026'),
      on02GA(LEA, 'departement/987/annrev/2025/bareme/2026'),
      on02GA(LEA, 'departement/350/annrev/2025/bareme/2040'),
    ],
  },
  // 416 here, 410 above: the published contract says so.
  'no-result-02aa': {
    status: 416,
    code: 4101,
    message: 'Absence de réponse',
    paths: [on02AA(`spi=${spiOf('hugo-meunier')}`), on02AA(`spi=${spiOf('paola-ricci')}`)],
  },
  'technical-error': { status: 500, code: 40401, message: 'Une erreur est survenue', paths: onBoth(`${LEA}&naisDate=12/04/1991`) },
} as const satisfies Record<keyof typeof SFIP_ERRORS, Scenario>;

const { 'technical-error': technicalError, ...others } = SCENARIOS;

describe('each error of SFiP', () => {
  let sandbox: Sandbox;
  let client: Client;
  beforeAll(async () => {
    sandbox = await startSandbox();
    client = await clientFor(sandbox, UNLIMITED);
  });
  afterAll(() => sandbox.close());

  test.each(Object.entries(others))('answers %s to the letter, in the media type of its successes', async (error, scenario: Scenario) => {
    const { paths, application, ...expected } = scenario;
    const caller = application === undefined ? client : await clientFor(sandbox, application);
    for (const path of paths) await expectRefusal(await caller.sfip(path), { error, ...expected, mediaType: MEDIA_TYPE });
  });

  test('names the person to the developer, never in the body', async () => {
    const response = await client.sfip(on02AA(`spi=${spiOf('lea-moreau')}&naisDate=13/04/1991`));
    expect(response.headers.get('x-sandbox-why')).toBe('the SPI is that of lea-moreau, whose civil status or address is another');
    expect(Object.keys((await response.json()) as object)).toEqual(['erreur']);
  });
});

test('a bug of the sandbox is answered by the technical error of SFiP, its stack in the log', async () => {
  const sandbox = await sandboxOverEditedData((db) => db.prepare("UPDATE situations SET document = '{'").run());
  const client = await fullAccessClient(sandbox);
  for (const path of technicalError.paths)
    await expectRefusal(await client.sfip(path), { error: 'technical-error', ...technicalError, mediaType: MEDIA_TYPE });
  expect(sandbox.log.join('\n')).toContain('SyntaxError');
});
