import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { R2P_ERRORS } from '../../../src/apis/r2p/errors.ts';
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

const LEA = 'nom=MOREAU&prenom=LEA&naisDate=12/04/1991';
const BIRTH = `${LEA}&naisCodeDept=35&naisCodeCommune=238`;
const onBoth = (query: string): string[] => [`/personne?${query}`, `/personne/spi?${query}`];

/** A row without its scenario does not compile. */
const SCENARIOS = {
  'parameter-malformed': {
    status: 400,
    code: 4003,
    message: 'Un des paramètres en entrée est non conforme aux valeurs possibles',
    paths: [...onBoth(`${BIRTH}&sexe=3`), '/personne/30999017134'],
  },
  'parameter-missing': {
    status: 400,
    code: 4004,
    message: 'Un des paramètres obligatoires en entrée est absent',
    paths: [...onBoth('prenom=LEA'), ...onBoth(LEA)],
  },
  'modality-not-granted': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    application: 'ordonnateur',
    paths: [`/personne?${BIRTH}`, `/personne?${BIRTH}&adrCodePays=99100&adrCodeDept=35&adrCodeCommune=238`],
  },
  'several-people': {
    status: 403,
    code: 40305,
    message: 'Trop de réponse ou dossier non communicable',
    paths: onBoth('nom=BENAMAR&prenom=Mohamed&naisDate=01/01/1958&naisCodePays=99352'),
  },
  'file-not-communicable': {
    status: 403,
    code: 40305,
    message: 'Trop de réponse ou dossier non communicable',
    paths: [
      ...onBoth('nom=DELCOURT&prenom=Marc&naisDate=19/09/1978&naisCodeDept=75&naisCodeCommune=112'),
      `/personne/${personaOf('marc-delcourt').spi}`,
    ],
  },
  'person-unknown': {
    status: 404,
    code: 40433,
    message: 'Personne non trouvée',
    paths: [...onBoth(`${BIRTH}&sexe=1`), '/personne/3099999999999'],
  },
  'technical-error': { status: 500, code: 50001, message: 'Erreur technique', paths: onBoth(BIRTH) },
} as const satisfies Record<keyof typeof R2P_ERRORS, Scenario>;

const { 'technical-error': technicalError, ...others } = SCENARIOS;

describe('each error of R2P', () => {
  let sandbox: Sandbox;
  let client: Client;
  beforeAll(async () => {
    sandbox = await startSandbox();
    client = await clientFor(sandbox, UNLIMITED);
  });
  afterAll(() => sandbox.close());

  test.each(Object.entries(others))('answers %s to the letter', async (error, scenario: Scenario) => {
    const { paths, application, ...expected } = scenario;
    const caller = application === undefined ? client : await clientFor(sandbox, application);
    for (const path of paths) await expectRefusal(await caller.r2p(path), { error, ...expected });
  });

  test('tells the two causes of 40305 apart beside the body only', async () => {
    const why = async (path: string) => (await client.r2p(path)).headers.get('x-sandbox-why');
    expect(await why(SCENARIOS['several-people'].paths[0] ?? '')).toBe(
      '2 people answer the criteria: mohamed-benamar-vaulx, mohamed-benamar-roubaix',
    );
    expect(await why(SCENARIOS['file-not-communicable'].paths[0] ?? '')).toBe('the file of marc-delcourt is not communicable');
  });

  test.each([
    ['nobody of that name', 'nom=MORO&prenom=LEA', /nobody was born under this nom with this prenom \(MORO, LEA\)/],
    ['another birth', 'nom=MOREAU&prenom=LEA', /lea-moreau has these names, and another sex, birth or address/],
  ])('says which criterion loses everyone: %s', async (_case, names, why) => {
    const response = await client.r2p(`/personne?${names}&naisDate=1990&naisCodeDept=35&naisCodeCommune=238`);
    expect(response.headers.get('x-sandbox-why')).toMatch(why);
  });
});

test('a bug of the sandbox is answered by the technical error of R2P, its stack in the log', async () => {
  const sandbox = await sandboxOverEditedData((db) => db.prepare("UPDATE personnes SET document = '{'").run());
  const client = await fullAccessClient(sandbox);
  for (const path of technicalError.paths) await expectRefusal(await client.r2p(path), { error: 'technical-error', ...technicalError });
  expect(sandbox.log.join('\n')).toContain('SyntaxError');
});
