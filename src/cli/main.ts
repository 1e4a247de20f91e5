#!/usr/bin/env node
import { generateSigningKeyPem } from '../oauth/signing-key.ts';

// The key that signs tokens takes up to 0.3 s to make, off the main thread: it is begun before the rest is even loaded.
const signingKey = ['start', 'exec'].includes(process.argv[2] ?? '') ? generateSigningKeyPem() : undefined;
signingKey?.catch(() => undefined);
const { runProgram } = await import('./program.ts');
await runProgram(process.argv.slice(2), signingKey);
