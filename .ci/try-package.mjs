// Packs the project, installs the tarball in an empty folder, starts the command and imports the library there.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'apim-sandbox-package-'));
try {
  const packed = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { encoding: 'utf8' });
  const [{ filename, size, entryCount }] = JSON.parse(packed);
  console.log(`package: ${entryCount} files, ${Math.round(size / 1024)} KiB packed`);
  const tarball = join(folder, filename);
  execFileSync('npx', ['publint', '--strict', tarball], { stdio: ['ignore', 2, 2] });
  // CommonJS is served by its own `import()`: the package is ES modules alone.
  execFileSync('npx', ['attw', tarball, '--profile', 'esm-only', '--format', 'ascii'], { stdio: ['ignore', 2, 2] });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `./${filename}`], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });

  const megabytes = Number(execFileSync('du', ['-sk', 'node_modules'], { cwd: folder, encoding: 'utf8' }).split('\t')[0]) / 1024;
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  console.log(`package: ${megabytes.toFixed(1)} MB and ${installed.length} packages once installed`);

  // A consumer's compiler reads our types as published, without ours nor those of what is bundled.
  const consumer = `
    import { createSandbox, type Sandbox } from 'apim-sandbox';
    export const sandbox: Promise<Sandbox> = createSandbox({ port: 0 });
    // @ts-expect-error: proves that the types are there, not "any"
    export const wrong: Promise<number> = sandbox.then(({ url }) => url);
  `;
  writeFileSync(join(folder, 'consumer.ts'), consumer);
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
  execFileSync('node', [...compiler, join(folder, 'consumer.ts')], { stdio: ['ignore', 2, 2] });

  const program = `
    import { createSandbox } from 'apim-sandbox';
    const sandbox = await createSandbox({ port: 0 });
    const response = await fetch(sandbox.url + '/_sandbox/health');
    await sandbox.close();
    console.log(response.status);
  `;
  const status = execFileSync('node', ['--input-type=module', '-e', program], { cwd: folder, encoding: 'utf8' }).trim();
  if (status !== '200') throw new Error(`the library answered ${status}`);

  const server = spawn(join(folder, 'node_modules/.bin/apim-sandbox'), ['start', '--port', '0'], { stdio: ['ignore', 'pipe', 2] });
  const banner = await new Promise((resolve, reject) => {
    server.stdout.once('data', (data) => resolve(String(data)));
    server.once('exit', (code) => reject(new Error(`the command ended with ${code}`)));
  });
  server.removeAllListeners('exit');
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(banner) ?? [];
  const health = await fetch(`${url}/_sandbox/health`);
  server.kill('SIGTERM');
  if (health.status !== 200) throw new Error(`the command answered ${health.status}`);
  console.log('package: the library and the command answer from an empty folder');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
