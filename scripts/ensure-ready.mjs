// Run before `npm start` and `npm test`: installs the dependencies when they are absent or stale, and with `--build` compiles what
// changed. Plain JavaScript without imports of ours: it runs when nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`apim-sandbox: Node ${process.versions.node} is too old: Node 20.19 or later is needed`);
  process.exit(1);
}

function digest(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

function isCurrent(stamp, expected) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === expected;
}

function run(command, args, advice) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(`apim-sandbox: "${command} ${args.join(' ')}" failed${error ? ` (${error.message})` : ''}: ${advice}`);
  process.exit(1);
}

// The native module is built for one version of Node: another one makes the install stale too.
const wanted = `${digest(['package-lock.json'])} node-${process.versions.modules}`;
const installed = 'node_modules/.apim-sandbox-installed';
if (!isCurrent(installed, wanted)) {
  console.error('apim-sandbox: installing dependencies (better-sqlite3 may compile: about a minute)');
  // Not `npm ci`: it refuses a lock that does not list the optional binaries of every other platform, which some registries do not hold.
  run(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    'check the network, and that a C++ toolchain (python3, make, g++) is installed',
  );
  writeFileSync(installed, wanted);
}

if (process.argv.includes('--build')) {
  const sources = digest([
    'src',
    'openapi',
    'fixtures',
    'scripts',
    'tsconfig.json',
    'tsconfig.build.json',
    'package.json',
    'package-lock.json',
  ]);
  if (!isCurrent('dist/.built', sources)) {
    run('npm', ['run', '--silent', 'build'], 'the message above says where; the last build is left as it was');
    writeFileSync('dist/.built', sources);
  }
}
