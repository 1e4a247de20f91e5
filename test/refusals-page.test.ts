import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { REHEARSALS, type Rehearsal } from '../scripts/rehearsals.ts';
import { HERMES_ERRORS } from '../src/apis/hermes/errors.ts';
import { IMPOT_PARTICULIER_ERRORS } from '../src/apis/impot-particulier/errors.ts';
import { R2P_ERRORS } from '../src/apis/r2p/errors.ts';
import { SFIP_ERRORS } from '../src/apis/sfip/errors.ts';
import { GATEWAY_ERRORS } from '../src/gateway/errors.ts';
import { POLICIES } from '../src/gateway/policies/index.ts';
import { OAUTH_ERRORS } from '../src/oauth/errors.ts';
import { basicOf, postForm } from './support/oauth.ts';
import { contracts, headersFor, startSandbox, teleserviceOf, tokenFor } from './support/sandbox.ts';

const page = readFileSync(new URL('../docs/refusals.md', import.meta.url), 'utf8');
const sections = new Map(page.split(/^## /m).map((section) => [section.split('\n', 1)[0] ?? '', section]));
const anchors = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);

interface Row {
  readonly status: number;
  readonly code?: number;
  readonly message?: string;
  readonly error?: string;
  readonly description?: string;
  readonly when: string;
  readonly advice: string;
  readonly source: string;
}

const TABLES: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  'Token and revoke': OAUTH_ERRORS,
  Gateway: GATEWAY_ERRORS,
  'Impôt particulier': IMPOT_PARTICULIER_ERRORS,
  R2P: R2P_ERRORS,
  SFiP: SFIP_ERRORS,
  HERMES: HERMES_ERRORS,
};

/** Answered before a table is looked at: see the end of the page. */
const OUTSIDE = ['body-too-large', 'media-type-unsupported', 'body-unreadable', 'request-unreadable', 'internal-error'];

const ROWS = Object.entries(TABLES).flatMap(([title, rows]) => Object.entries(rows).map(([id, row]) => ({ title, id, row })));

describe('the page of refusals', () => {
  test.each(ROWS)('has $id in its section, $title, whole', ({ title, id, row }) => {
    const line = sections
      .get(title)
      ?.split('\n')
      .find((one) => one.includes(`</a>\`${id}\` |`));
    const { status, code, message, error, description, when, advice, source } = row;
    const shown = error === undefined ? [`${code}`, `\`${message}\``] : [`\`${error}\``, `\`${description}\``];
    const cells = line?.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').replace(/^<a id="[^"]+"><\/a>/, ''));
    expect(cells?.slice(0, 7)).toEqual([`${status}`, ...shown, `\`${id}\``, when, advice, source]);
  });

  test('has an anchor for each X-Sandbox-Error, and no anchor twice', () => {
    expect([...ROWS.map(({ id }) => id), ...OUTSIDE].filter((id) => !anchors.includes(id))).toEqual([]);
    expect(anchors).toEqual([...new Set(anchors)]);
  });

  test('links to anchors that exist', () => {
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((id) => !anchors.includes(id))).toEqual([]);
  });

  test('has the checks of the gateway in their order', () => {
    const listed = [...(sections.get('Order of the checks') ?? '').matchAll(/^(\d+)\. `([^`]+)`: (.+)$/gm)];
    expect(listed.map(([, rank, name, source]) => ({ rank, name, source }))).toEqual(
      POLICIES.map(({ name, source }, at) => ({ rank: `${at + 1}`, name, source })),
    );
  });

  test('gives an advice that is not the cause again', () => {
    expect(ROWS.filter(({ row }) => row.advice.length < 20 || row.advice.includes(row.when) || row.when.includes(row.advice))).toEqual([]);
  });
});

const REHEARSED = Object.entries(REHEARSALS).flatMap(([layer, rehearsals]) =>
  Object.entries(rehearsals).map(([id, rehearsal]) => ({ layer, id, rehearsal })),
);

describe('a call that the page shows', () => {
  const starting = startSandbox();
  afterAll(async () => (await starting).close());

  async function rehearse({ application, call, body }: Rehearsal): Promise<Response> {
    const { fetch } = await starting;
    const [method = '', path = ''] = call.split(' ');
    if (path === '/token') return postForm({ fetch }, path, { grant_type: 'client_credentials' }, basicOf(application));
    const token = await tokenFor({ fetch }, application);
    const api = Object.keys(contracts).find((name) => path.startsWith(`/${name.replace('-', '')}/`)) ?? '';
    const headers = headersFor(token, teleserviceOf(application, api), body ? { 'content-type': 'application/json' } : {});
    return fetch(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  }

  test.each(REHEARSED)('is refused as it says: $layer, $id', async ({ id, rehearsal }) => {
    expect((await rehearse(rehearsal)).headers.get('x-sandbox-error')).toBe(id);
  });

  test('is that of a row of its layer, on the page', () => {
    const rows = Object.values(TABLES).map((table) => Object.keys(table));
    const known = Object.keys(REHEARSALS).map((layer, at) => [
      layer,
      Object.keys(REHEARSALS[layer] ?? {}).filter((id) => !rows[at]?.includes(id)),
    ]);
    expect(known).toEqual(Object.keys(REHEARSALS).map((layer) => [layer, []]));
    expect(REHEARSED.filter(({ rehearsal }) => !page.includes(`\`${rehearsal.application}\` \`${rehearsal.call}\``))).toEqual([]);
  });
});
