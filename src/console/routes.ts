import { createHash } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { HomologationDue } from '../core/homologation.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { type Reference, readReference } from './read-document.ts';
import { DEFAULT_ORIGIN, type ShownApplication } from './render-curl.ts';
import { renderHome, renderUnknownApi } from './render-home.ts';
import { renderPage } from './render-page.ts';
import { renderReference } from './render-reference.ts';
import { STYLE_SHEET } from './style-sheet.ts';

type Env = { Bindings: Partial<HttpBindings> };

interface ConsolePages {
  /** Name of each API and its OpenAPI document, already parsed; the sandbox's own stands apart. */
  readonly contracts: readonly { readonly api: string; readonly document: unknown }[];
  readonly application: ShownApplication;
  /** The homologations to renew now. */
  readonly dues: () => readonly HomologationDue[];
  /** False: this server asks for no admin token, and the commands send none. */
  readonly asksAdminToken?: boolean;
}

const withoutAdminToken = (reference: Reference): Reference => ({
  ...reference,
  operations: reference.operations.map((one) => (one.credential === 'admin' ? { ...one, credential: 'none' } : one)),
});

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page's own style and script, known by their hash, and nothing else: the pages are cached, so a nonce would not be one. */
const createHeaders = (): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src ${hashSource(STYLE_SHEET)}`,
    `script-src ${hashSource(PAGE_SCRIPT)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
});

/** The origin that the reader used, for commands that work when pasted; a host that a shell could misread is not repeated. */
function readOrigin(c: Context<Env>): string {
  const { origin } = new URL(c.req.url);
  return /^https?:\/\/[\w.:[\]-]+$/.test(origin) ? origin : DEFAULT_ORIGIN;
}

/** Mounts the pages for people: the home of the sandbox and the reference of each API, each rendered at its first reading. */
export function mountConsole(app: Hono<Env>, { contracts, application, asksAdminToken = false, dues }: ConsolePages): void {
  const headers = createHeaders();
  const rendered = new Map<string, string>();
  let read: readonly Reference[] | undefined;
  const references = () => {
    read ??= contracts
      .map(({ api, document }) => readReference(api, document))
      .map((reference) => (asksAdminToken ? reference : withoutAdminToken(reference)));
    return read;
  };
  const respond = (c: Context<Env>, page: string, status = 200) =>
    new Response(page.replaceAll(DEFAULT_ORIGIN, readOrigin(c)), { status, headers });
  const once = (path: string, render: () => string): string => {
    const page = rendered.get(path) ?? render();
    rendered.set(path, page);
    return page;
  };

  app.get('/_sandbox', (c) => c.redirect('/_sandbox/'));
  app.get('/_sandbox/', (c) => {
    const path = '/_sandbox/';
    const page = { title: 'Bac à sable des API de la DGFiP', path };
    return respond(c, renderPage({ ...page, content: renderHome(references(), application, dues()) }, references()));
  });
  app.get('/_sandbox/reference/:api', (c) => {
    const api = c.req.param('api');
    const reference = references().find((candidate) => candidate.api === api);
    if (!reference)
      return respond(c, renderPage({ title: 'API inconnue', path: null, content: renderUnknownApi(api, references()) }, references()), 404);
    const path = `/_sandbox/reference/${encodeURIComponent(api)}`;
    const title = `${reference.title} · référence · apim-sandbox`;
    return respond(
      c,
      once(path, () => renderPage({ title, path, content: renderReference(reference, application) }, references())),
    );
  });
}
