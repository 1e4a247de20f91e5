import { chmodSync, writeFileSync } from 'node:fs';
import { readSources } from '../src/documents.ts';

// Last step of the build: the YAML sources, validated, as the JSON that the server reads at start.
writeFileSync('dist/documents.json', JSON.stringify(await readSources()));
chmodSync('dist/cli/main.js', 0o755);
