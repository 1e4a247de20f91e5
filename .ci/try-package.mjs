// Follows the README's section on pipelines from an empty folder, word by word, to a green step; then looks at what was packed and installed.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [, section = ''] = readFileSync('README.md', 'utf8').split('\n## In a pipeline\n');
const [pack, install] = [...section.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block);
const project = mkdtempSync(join(tmpdir(), 'apim-sandbox-package-'));
const run = (command, args, options = {}) => execFileSync(command, args, { stdio: ['ignore', 2, 2], ...options });

try {
  run('bash', ['-euc', pack]);
  const name = readdirSync('.').find((file) => file.endsWith('.tgz'));
  const tarball = join(project, name);
  renameSync(name, tarball);
  console.log(`package: ${Math.round(statSync(tarball).size / 1024)} KiB packed`);
  run('npx', ['publint', '--strict', tarball]);
  // CommonJS is served by its own `import()`: the package is ES modules alone.
  run('npx', ['attw', tarball, '--profile', 'esm-only', '--format', 'ascii']);

  // The project of a partner: a test that calls the platform, and nothing of ours but what the README has it install.
  copyFileSync('examples/ci/npm-script/situation.test.js', join(project, 'situation.test.js'));
  writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module","scripts":{"test":"node --test"}}');
  run('bash', ['-euxo', 'pipefail', '-c', install], { cwd: project });
  console.log('package: the pipeline step of the README is green');
  const megabytes = Number(execFileSync('du', ['-sk', 'node_modules'], { cwd: project, encoding: 'utf8' }).split('\t')[0]) / 1024;
  const installed = readdirSync(join(project, 'node_modules')).filter((folder) => !folder.startsWith('.'));
  console.log(`package: ${megabytes.toFixed(1)} MB and ${installed.length} packages once installed`);

  // A consumer's compiler reads our types as published, without ours nor those of what is bundled.
  const consumer = `
    import { createSandbox, type Sandbox } from 'apim-sandbox';
    export const sandbox: Promise<Sandbox> = createSandbox({ port: 0 });
    // @ts-expect-error: proves that the types are there, not "any"
    export const wrong: Promise<number> = sandbox.then(({ url }) => url);
  `;
  writeFileSync(join(project, 'consumer.ts'), consumer);
  const compiler = [
    'node_modules/typescript/bin/tsc',
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--types',
    'node',
    '--typeRoots',
    'node_modules/@types',
  ];
  run('node', [...compiler, join(project, 'consumer.ts')]);

  const program = `
    import { createSandbox } from 'apim-sandbox';
    const sandbox = await createSandbox({ port: 0 });
    const response = await fetch(sandbox.url + '/_sandbox/health');
    await sandbox.close();
    console.log(response.status);
  `;
  const status = execFileSync('node', ['--input-type=module', '-e', program], { cwd: project, encoding: 'utf8' }).trim();
  if (status !== '200') throw new Error(`the library answered ${status}`);

  const server = spawn('npx', ['apim-sandbox', 'start', '--port', '0'], { cwd: project, stdio: ['ignore', 'pipe', 2], detached: true });
  const banner = await new Promise((resolve, reject) => {
    server.stdout.once('data', (data) => resolve(String(data)));
    server.once('exit', (code) => reject(new Error(`the command ended with ${code}`)));
  });
  server.removeAllListeners('exit');
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(banner) ?? [];
  const health = await fetch(`${url}/_sandbox/health`);
  // The whole group: npx stands before the server.
  process.kill(-server.pid, 'SIGTERM');
  if (health.status !== 200) throw new Error(`the command answered ${health.status}`);
  console.log('package: the library and the command answer from an empty folder');
} finally {
  rmSync(project, { recursive: true, force: true });
}
