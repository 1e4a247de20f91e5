import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Cli } from '../act.ts';
import { CommandError } from '../outcome.ts';
import { actOnBac } from '../server-command.ts';

/** `apim-sandbox fixtures export`: a bac as one YAML document. */
export function defineExport(command: Command, cli: Cli): void {
  const exportation = command
    .command('export')
    .description('a bac of a server as one YAML document')
    .option('--credentials', 'with the client ids and the hashes of the secrets')
    .option('--out <FILE>', 'writes it there, in place of the output');
  actOnBac(exportation, cli, async ({ server, bac, options: { credentials, out } }) => {
    const response = await server.fetch('GET /fixtures', { query: { bac, credentials: credentials === true ? 'true' : undefined } });
    const document = await response.text();
    if (typeof out !== 'string') return { json: { document }, text: document };
    try {
      writeFileSync(out, document);
    } catch (cause) {
      throw new CommandError(
        `--out: ${out}: cannot be written (${(cause as NodeJS.ErrnoException).code}): check its folder, or give another file`,
      );
    }
    return { json: { out, bytes: Buffer.byteLength(document) }, text: '' };
  });
}
