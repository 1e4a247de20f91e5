import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

// The package exports `createSandbox` alone: of the declarations that `tsc` wrote, those that its types lead to are all that a consumer's compiler reads.
const kept = new Set<string>();
function keep(file: string): void {
  if (kept.has(file)) return;
  kept.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)\.(?:ts|js)'/g))
    keep(join(dirname(file), `${path}.d.ts`));
}
keep(join('dist', 'index.d.ts'));

for (const entry of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  const file = join('dist', entry);
  if (!file.endsWith('.d.ts') || kept.has(file)) continue;
  rmSync(file);
  for (let folder = dirname(file); existsSync(folder) && readdirSync(folder).length === 0; folder = dirname(folder)) rmdirSync(folder);
}
