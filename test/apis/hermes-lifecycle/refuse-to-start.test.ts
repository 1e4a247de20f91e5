import { spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ContractError } from '../../../src/contract/lifecycle.ts';
import { createSandbox } from '../../../src/sandbox.ts';
import { folderForTest } from '../../support/data-folder.ts';
import { contracts } from '../../support/sandbox.ts';
import { documentsWith, type Raw, transitionOf } from './patched-contract.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const refusalOf = (patch: (lifecycle: Raw, contract: Raw) => void): Promise<unknown> =>
  createSandbox({ documents: documentsWith(patch), port: 0 }).then(
    (sandbox) => sandbox.close(),
    (error) => error,
  );

test('a sandbox does not start on a contract whose lifecycle has faults', async () => {
  const error = await refusalOf((lifecycle, contract) => {
    transitionOf(lifecycle, 'ouvrir-vente').after = 'bientôt';
    contract.components.schemas.Statut.enum.push('Perdu');
  });
  expect(error).toBeInstanceOf(ContractError);
  expect((error as Error).message).toMatch(
    /^openapi\/hermes\.yaml:\d+: x-lifecycle\.transitions\.\d+\.after: "bientôt" is not an ISO 8601 duration longer than zero and of 100 years at most$/,
  );
});

test('nor on one whose statuses are not those of the schema', async () => {
  const error = await refusalOf((_lifecycle, contract) => contract.components.schemas.Statut.enum.push('Perdu'));
  expect(error).toBeInstanceOf(ContractError);
  expect((error as Error).message).toMatch(
    /^openapi\/hermes\.yaml:\d+: components\.schemas\.Statut\.enum: "Perdu" is not a status of x-lifecycle$/,
  );
});

test('nor on one whose scenario would go round in circles', async () => {
  const error = await refusalOf((lifecycle) => {
    lifecycle.scenarios.defaillance.events['Vendu à régler'] = [{ event: 'constater-defaillance' }];
  });
  expect(error).toBeInstanceOf(ContractError);
  expect((error as Error).message).toMatch(
    /^openapi\/hermes\.yaml:\d+: x-lifecycle\.scenarios\.defaillance: goes round in circles: A lotir, Loti, En cours de vente, Vendu à régler$/,
  );
});

test('nor on one whose delay is longer than dates exist', async () => {
  const error = await refusalOf((lifecycle) => {
    transitionOf(lifecycle, 'accepter').after = 'P200000000D';
  });
  expect(error).toBeInstanceOf(ContractError);
  expect((error as Error).message).toMatch(
    /^openapi\/hermes\.yaml:\d+: x-lifecycle\.transitions\.\d+\.after: "P200000000D" is not an ISO 8601 duration longer than zero and of 100 years at most$/,
  );
});

/** A copy of the sources, to run the command over a contract that is not the repository's. */
function copySources(change: (text: string) => string): string {
  const folder = folderForTest();
  for (const part of ['src', 'fixtures', 'openapi', 'package.json']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const contract = join(folder, 'openapi/hermes.yaml');
  writeFileSync(contract, change(readFileSync(contract, 'utf8')));
  return folder;
}

async function runStart(folder: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'start', '--port', '0'], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
  });
  const read = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (read[stream] += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...read };
}

test('the command says each fault with the line to mend, and nothing else', async () => {
  const folder = copySources((text) =>
    text.replace('event: ouvrir-vente', 'évent: ouvrir-vente').replace('initial: Proposé', 'initial: 3'),
  );
  const lines = readFileSync(join(folder, 'openapi/hermes.yaml'), 'utf8').split('\n');
  const lineOf = (passage: string): number => lines.findIndex((line) => line.includes(passage)) + 1;
  const rank = (contracts.hermes as Raw)['x-lifecycle'].transitions.findIndex(({ event }: Raw) => event === 'ouvrir-vente');
  const inTransition = `openapi/hermes.yaml:${lineOf('évent:')}: x-lifecycle.transitions.${rank}`;
  expect(await runStart(folder)).toEqual({
    code: 1,
    stdout: '',
    stderr: [
      `apim-sandbox: openapi/hermes.yaml:${lineOf('initial: 3')}: x-lifecycle.initial: Invalid input: expected string, received number`,
      `${inTransition}.event: Invalid input: expected string, received undefined`,
      `${inTransition}: Unrecognized key: "évent"`,
      '',
    ].join('\n'),
  });
});
