import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sandboxForTest } from '../support/sandbox.ts';
import { API_NAMES, createConsole, fetchPage, readText, rowsOf } from './read-page.ts';

const ADDRESSES = ['/_sandbox/', ...API_NAMES.map((api) => `/_sandbox/reference/${api}`), '/_sandbox/reference/nope'];

describe.each(ADDRESSES)('%s', (address) => {
  test('is HTML that may load and run nothing but its own style and script', async () => {
    const response = await createConsole().request(address);
    const page = await response.text();
    const hash = (tag: string) => {
      const blocks = [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))];
      expect(blocks.length).toBe(1);
      return `'sha256-${createHash('sha256')
        .update(blocks[0]?.[1] ?? '')
        .digest('base64')}'`;
    };
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  test('loads nothing from elsewhere and has no inline handler or style', async () => {
    const page = await fetchPage(address);
    const targets = [...page.matchAll(/\s(?:src|href|action|srcset|poster)\s*=\s*["']?([^"'\s>]*)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(target).toMatch(/^(\/_sandbox\/|#|data:image\/svg\+xml,)/);
    const [, style = ''] = page.match(/<style>([\s\S]*?)<\/style>/) ?? [];
    expect(style).not.toMatch(/url\(|@import|https?:/);
    expect(page).not.toMatch(/<[^>]+\s(?:on\w+|style)\s*=/);
  });

  test('has unique ids, and every link inside it leads to one', async () => {
    const page = await fetchPage(address);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(anchors));
  });
});

describe('the home page', () => {
  test('lists the homologations to renew, and has no such section when there is none', async () => {
    const dues = [
      { application: 'mediatheque', nom: 'Médiathèque <de> Figeac', api: 'impot-particulier', fin: '2026-09-14', isOver: true },
      { application: 'stationnement', nom: 'Stationnement de Colmar', api: 'sfip', fin: '2026-10-05', isOver: false },
    ];
    const page = await fetchPage('/_sandbox/', createConsole(undefined, dues));
    const section = page.split('<section class="dues"')[1]?.split('</section>')[0] ?? '';
    expect(rowsOf(section)).toEqual([
      ['Application', 'API', 'Fin', 'À faire'],
      [
        'Médiathèque <de> Figeac mediatheque',
        'impot-particulier',
        '14/09/2026',
        "Finie : l'échange est suspendu (403, code 910002) tant que la nouvelle attestation n'est pas donnée.",
      ],
      [
        'Stationnement de Colmar stationnement',
        'sfip',
        '05/10/2026',
        'Donner la nouvelle attestation avant cette date ; les appels seront refusés dès le lendemain.',
      ],
    ]);
    expect(readText(await fetchPage('/_sandbox/'))).not.toContain('Homologations à renouveler');
  });

  test('follows the clock of the bac', async () => {
    const { fetch, clock } = await sandboxForTest();
    const home = async () => readText(await (await fetch('/_sandbox/')).text());
    expect(await home()).toContain('Stationnement de Colmar homologation-bientot-echue impot-particulier 05/10/2026 Donner');
    clock.set('2026-10-06T10:00:00Z');
    expect(await home()).toContain('Stationnement de Colmar homologation-bientot-echue impot-particulier 05/10/2026 Finie');
  });

  test('says that the data are fictitious and that the DGFiP is not behind', async () => {
    const text = readText(await fetchPage('/_sandbox/'));
    expect(text).toContain('Données fictives. Les personnes, les montants, les organisations et les secrets sont inventés.');
    expect(text).toContain("Ce serveur n'est pas un service de la DGFiP et ne lui transmet rien.");
  });

  test.each([
    ['hermes', '/hmsa/api/v1', '12 opérations'],
    ['impot-particulier', '/impotparticulier/1.0', '15 opérations'],
    ['r2p', '/r2p/v1', '3 opérations'],
    ['sfip', '/sfip/v1', '3 opérations'],
  ])('presents %s with its base path, reference and contract', async (api, basePath, count) => {
    const page = await fetchPage('/_sandbox/');
    expect(readText(page)).toContain(`${basePath} ${count}`);
    expect(page).toContain(`href="/_sandbox/reference/${api}"`);
    expect(page).toContain(`href="/_sandbox/contracts/${api}.yaml"`);
    expect(page).toContain(`href="/_sandbox/contracts/${api}.json"`);
  });

  test('gives the token endpoint and the tools', async () => {
    const page = await fetchPage('/_sandbox/');
    expect(readText(page)).toContain('POST http://localhost/token');
    for (const tool of ['health', 'jwks', 'journal']) expect(page).toContain(`href="/_sandbox/${tool}"`);
  });

  test('is found without its last slash', async () => {
    const response = await createConsole().request('/_sandbox');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/_sandbox/']);
  });
});

describe('an unknown API', () => {
  test('is a 404 that gives the known names', async () => {
    const response = await createConsole().request('/_sandbox/reference/nope');
    const page = await response.text();
    expect(response.status).toBe(404);
    expect(readText(page)).toContain(
      "Aucune API ne s'appelle nope. Les noms connus : hermes HERMES, véhicules remis au Domaine impot-particulier Impôt particulier r2p R2P, recherche des personnes physiques sfip",
    );
    for (const api of API_NAMES) expect(page).toContain(`<li><a href="/_sandbox/reference/${api}">`);
  });

  test('has its name escaped', async () => {
    const page = await fetchPage('/_sandbox/reference/%3Cimg%20src=x%3E');
    expect(page).toContain('&lt;img src=x&gt;');
    expect(page).not.toContain('<img');
  });
});

describe('the origin in commands', () => {
  const readCommand = async (url: string) => (await fetchPage(url)).match(/TOKEN=\$\(curl -sS &#39;([^&]*)&#39;/)?.[1];

  test.each(['http://localhost:9999', 'https://bac-a-sable.interne.example', 'http://[::1]:8080'])(
    'is the one that the reader used: %s',
    async (origin) => {
      expect(await readCommand(`${origin}/_sandbox/reference/r2p`)).toBe(`${origin}/token`);
    },
  );

  test('follows each reader, though the page is rendered once', async () => {
    const app = createConsole();
    await fetchPage('http://first.example/_sandbox/', app);
    const second = await fetchPage('http://second.example/_sandbox/', app);
    expect(second).toContain('http://second.example/token');
    expect(second).not.toContain('first.example');
  });

  test.each(["http://a'b/", 'http://$(id)/', 'http://a`id`/'])('is not repeated when a shell could misread it: %s', async (origin) => {
    expect(await readCommand(`${origin}_sandbox/reference/r2p`)).toBe('http://127.0.0.1:8080/token');
  });
});

test('a contract is read once, whatever the number of pages', async () => {
  let readings = 0;
  const counted = {
    api: 'r2p',
    get document() {
      readings += 1;
      return { info: { title: 'T', version: '1' }, servers: [{ url: '/t' }], paths: {} };
    },
  };
  const app = createConsole([counted]);
  const pages = await Promise.all(
    ['/_sandbox/', '/_sandbox/', '/_sandbox/reference/r2p', '/_sandbox/reference/nope'].map((path) => fetchPage(path, app)),
  );
  expect(pages[0]).toBe(pages[1]);
  expect(readings).toBe(1);
});
