#!/usr/bin/env node
import { generateSigningKeyPem } from '../oauth/signing-key.ts';

// The key that signs tokens takes up to 0.3 s to make, off the main thread: it is begun before the rest is even loaded.
const signingKey = process.argv[2] === 'start' ? generateSigningKeyPem() : undefined;
signingKey?.catch(() => undefined);
const { runCommand } = await import('./run-command.ts');
await runCommand(process.argv.slice(2), signingKey);
