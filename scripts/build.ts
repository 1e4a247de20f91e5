import { chmodSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { readSources } from '../src/documents.ts';

// `tsc` has written the type declarations. The code is bundled, because loading a hundred small files and the whole of zod costs a
// third of the start-up; what is native, or only read in development, stays outside.
await build({
  entryPoints: ['src/index.ts', 'src/cli/main.ts'],
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['better-sqlite3', 'yaml'],
  logLevel: 'warning',
});
chmodSync('dist/cli/main.js', 0o755);

// The YAML sources, validated now, as the JSON that the server reads at start.
writeFileSync('dist/documents.json', JSON.stringify(await readSources()));
