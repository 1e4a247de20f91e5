import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { onTestFinished } from 'vitest';
import { impotParticulier } from '../../src/apis/impot-particulier/index.ts';
import { parseConfig } from '../../src/config.ts';
import { loadContract } from '../../src/contract/load.ts';
import type { Application } from '../../src/core/application.ts';
import { loadDocuments } from '../../src/documents.ts';
import type { Call } from '../../src/gateway/call.ts';
import { createPannes } from '../../src/gateway/inject.ts';
import { mountApi, mountRest } from '../../src/gateway/mount.ts';
import { mountedApi } from '../../src/gateway/mounted-api.ts';
import { PROFILES } from '../../src/gateway/profiles/index.ts';
import type { Gateway } from '../../src/gateway/run-call.ts';
import { loadReferentiels } from '../../src/load-referentiels.ts';
import { createReferentiels, type Tools } from '../../src/referentiels/referentiels.ts';
import { type Bac, openBac } from '../../src/store/bac.ts';
import { createBacs } from '../../src/store/bacs.ts';
import { hashToken } from '../../src/store/tokens.ts';
import { NOW } from './sandbox.ts';

const documents = await loadDocuments();
const data = await loadReferentiels(parseConfig({}), documents);

export interface BacSpec {
  readonly id: string;
  readonly applications: readonly Application[];
  readonly blockedApis?: readonly string[];
  readonly maintenance?: ReadonlyMap<string, number>;
  readonly hardLimits?: ReadonlyMap<string, number>;
  readonly now?: string;
}

/** A bac in memory with the fixtures' people and the applications given, its clock frozen; closed at the end of the test. */
export function bacForTest({ id, applications, blockedApis = [], now = NOW, ...limits }: BacSpec): Bac {
  const bac = openBac({
    id,
    dataFolder: null,
    now,
    journalRows: 1000,
    blockedApis,
    ...limits,
    fixtures: () => ({ ...documents.fixtures, applications }),
  });
  bac.clock.freeze();
  bac.clock.set(now);
  onTestFinished(() => bac.close());
  return bac;
}

/** Gives an application a token without passing by `/token`. */
export function grantToken(bac: Bac, token: string, { clientId }: Application, scopes: readonly string[], ttlMs = 3_600_000): void {
  bac.tokens.insert(hashToken(token), { clientId, scopes, expiresMs: bac.clock.now() + ttlMs });
}

/**
 * The gateway before Impôt particulier, over bacs made for the test: for what the fixtures cannot say (any application, any
 * contract, several bacs). The sandbox of `sandbox.ts` is the rule; this is the exception.
 */
export function composeGateway(
  bacs: readonly Bac[],
  patchContract: (document: unknown) => unknown = (document) => document,
  settings: Partial<Pick<Gateway, 'ipRule' | 'mtls'>> = {},
) {
  const open = createBacs();
  for (const bac of bacs) open.add(bac);
  const toolsFor = ({ bac, application, habilitation, nowMs }: Call): Tools => {
    if (!application || !habilitation) throw new Error('an API was called without a habilitation');
    return { referentiels: createReferentiels(bac, data), application, habilitation, nowMs };
  };
  const contract = loadContract('impot-particulier', patchContract(documents.contracts['impot-particulier']));
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();
  const gateway = {
    bacs: open,
    relaxedBearer: false,
    isProxy: () => false,
    mtls: { required: false, header: '', authority: null },
    ipRule: 'gateway' as const,
    throttleLag: null,
    profile: PROFILES.dgfip,
    strict: true,
    log: () => undefined,
    pannes: createPannes([]),
    ...settings,
  };
  mountApi(app, gateway, mountedApi(contract, impotParticulier, toolsFor));
  mountRest(app, gateway, contract.basePaths);
  return { fetch: async (path: string, init?: RequestInit) => app.fetch(new Request(new URL(path, 'http://gateway.invalid'), init)) };
}
