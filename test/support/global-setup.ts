import type { TestProject } from 'vitest/node';
import { generateSigningKeyPem } from '../../src/oauth/signing-key.ts';

declare module 'vitest' {
  interface ProvidedContext {
    signingKey: string;
  }
}

/** One RSA key for the whole run: making one takes longer than most tests. */
export async function setup({ provide }: TestProject): Promise<void> {
  provide('signingKey', await generateSigningKeyPem());
}
