import { execFile } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { folderForTest } from '../support/data-folder.ts';
import { sandboxForTest } from '../support/sandbox.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Runs the commands of a page on fixtures as they are written, but those that serve, in a folder that has the examples. */
async function runPage(page: string): Promise<string> {
  const script = [...readFileSync(pathOf(page), 'utf8').matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block).join('');
  const { url } = await sandboxForTest({ port: 0 });
  const cwd = folderForTest();
  symlinkSync(pathOf('examples'), join(cwd, 'examples'));
  const npx = `npx() { [ "$2" = start ] || '${process.execPath}' '${pathOf('dist/cli/main.js')}' "\${@:2}"; }\n`;
  const { stdout } = await promisify(execFile)('bash', ['-euc', npx + script], { cwd, env: { PATH: process.env.PATH, SANDBOX_URL: url } });
  return stdout;
}

test('each command on fixtures of docs/fixtures.md does what the page says', async () => {
  const printed = await runPage('docs/fixtures.md');
  expect(printed).toMatch(/^examples\/equipe: 3 files, every rule held;/);
  expect(printed).toContain('\n# personas.yaml\n- slug: lea-moreau\n');
  expect(printed).toContain('\n105 people, 94 households; nothing is loaded\ncommun: 105 people, 94 households\n');
});

test('each command of docs/volume.md does what the page says', async () => {
  expect(await runPage('docs/volume.md')).toBe(`2 files in volume: apim-sandbox start --fixtures volume
2 files in autour-du-lep: apim-sandbox start --fixtures autour-du-lep
volume: 2 files, every rule held; with the built-in ones: 1105 people, 838 households, 22 applications
2 people, 2 households; nothing is written
2 people, 2 households in gens: apim-sandbox start --fixtures gens
`);
});
