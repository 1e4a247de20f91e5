import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { readSources } from '../src/documents.ts';

// The YAML sources are validated before anything is touched: with a fault in a fixture or a contract, the last build stays.
const sources = await readSources().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
rmSync('dist', { recursive: true, force: true });

// `tsc` writes the type declarations afterwards. The code is bundled, because loading a hundred small files and the whole of zod costs a
// third of the start-up; what is native, or only read in development, stays outside.
const { metafile } = await build({
  entryPoints: ['src/index.ts', 'src/cli/main.ts'],
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['better-sqlite3', 'yaml'],
  // commander is CommonJS, and asks for modules of Node by `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  metafile: true,
  logLevel: 'warning',
});
chmodSync('dist/cli/main.js', 0o755);

// The sources as the JSON that the server reads at start.
writeFileSync('dist/documents.json', JSON.stringify(sources));

// The bundle is a copy of those packages: their licences ask to go with it.
const bundled = new Set(Object.keys(metafile.inputs).flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []));
const notices = [...bundled].sort().map((name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string; license: string };
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
});
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', notices.join(`\n${'-'.repeat(80)}\n\n`));
