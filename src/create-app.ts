import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { BacDesk } from './admin/bac-desk.ts';
import type { Guard } from './admin/guard.ts';
import type { CertificatesOptions } from './admin/plug.ts';
import { mountAdmin } from './admin/routes.ts';
import { mountConsole } from './console/routes.ts';
import { listHomologationsDue } from './core/homologation.ts';
import { parisDate } from './core/paris-time.ts';
import { createDepositor } from './depositor.ts';
import { type Documents, readContractText, readVersion } from './documents.ts';
import { createExplanations } from './explanations.ts';
import { mountApi, mountRest } from './gateway/mount.ts';
import type { MountedApi } from './gateway/mounted-api.ts';
import type { Gateway } from './gateway/run-call.ts';
import { mountOAuth } from './oauth/routes.ts';
import type { SigningKey } from './oauth/signing-key.ts';
import type { Catalogue } from './pannes/catalogue.ts';
import { ConnectionCut } from './pannes/deliver.ts';
import { readyToUse } from './ready-to-use.ts';
import type { Referentiels } from './referentiels/referentiels.ts';
import type { Bac } from './store/bac.ts';

interface AppParts {
  readonly instance: string;
  readonly journalRows: number;
  readonly guard: Guard;
  readonly asksAdminToken: boolean;
  readonly desk: BacDesk;
  readonly gateway: Gateway;
  readonly strictBasic: boolean;
  readonly documents: Documents;
  readonly apis: readonly MountedApi[];
  readonly signingKey: Promise<SigningKey>;
  readonly referentielsOf: (bac: Bac) => Referentiels;
  readonly certificates: CertificatesOptions | null;
  readonly catalogue: Catalogue;
}

/** Mounts everything that answers: tokens, pages, the sandbox's own routes, the APIs. */
export function createApp({
  instance,
  gateway,
  guard,
  asksAdminToken,
  desk,
  strictBasic,
  journalRows,
  documents,
  apis,
  signingKey,
  referentielsOf,
  certificates,
  catalogue,
}: AppParts) {
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();
  const { bacs, log, profile, pannes } = gateway;
  mountOAuth(app, { bacs, dialect: profile.keyManager, strictBasic, signingKey, log, pauses: pannes.pauses });
  mountConsole(app, {
    contracts: [...apis.map(({ contract }) => contract), { api: 'sandbox', document: documents.contracts.sandbox }],
    asksAdminToken,
    application: readyToUse(documents).application,
    dues: () => {
      const { applications, clock } = bacs.reception();
      return listHomologationsDue(applications.list(), parisDate(clock.now()));
    },
  });
  mountAdmin(app, {
    version: readVersion(),
    profile: profile.name,
    instance,
    journalRows,
    bacs,
    desk,
    depositor: createDepositor(apis, referentielsOf),
    strict: gateway.strict,
    guard,
    referentielsOf,
    contracts: documents.contracts,
    contractText: readContractText,
    jwk: async () => (await signingKey).jwk,
    certificates,
    catalogue,
    explanations: createExplanations(gateway, apis),
  });
  for (const api of apis) mountApi(app, gateway, api);
  mountRest(
    app,
    gateway,
    apis.flatMap(({ contract }) => contract.basePaths),
  );
  app.onError((error, c) => {
    // What a fault makes a call in process meet: `fetch` rejects with it.
    if (error instanceof ConnectionCut) throw error;
    if (error.message === 'aborted') {
      log(`400 request-unreadable ${c.req.method}: the client broke off its request`);
      return c.json({ error: 'request-unreadable', message: 'the request was broken off before its end' }, 400, {
        'X-Sandbox-Error': 'request-unreadable',
      });
    }
    log(`${c.req.method}: ${error.stack}`);
    return c.json({ error: 'internal-error', message: 'a bug of the sandbox: see its log' }, 500, { 'X-Sandbox-Error': 'internal-error' });
  });
  return app;
}
