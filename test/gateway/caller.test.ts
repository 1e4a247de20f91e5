import { describe, expect, test } from 'vitest';
import { compileNetworks, isNetwork } from '../../src/core/networks.ts';
import { readCaller } from '../../src/gateway/peer.ts';
import { documentsWith } from '../support/documents.ts';
import { headersFor, personaOf, sandboxForTest, teleserviceOf, tokenFor } from '../support/sandbox.ts';

describe('a network', () => {
  test.each(['192.0.2.7', '192.0.2.0/24', '0.0.0.0/0', '2001:db8::1', '2001:db8::/32', '::/0', '10.0.0.1/32'])('is %s', (text) => {
    expect(isNetwork(text)).toBe(true);
  });

  test.each([
    '',
    'localhost',
    '192.0.2',
    '192.0.2.0/33',
    '192.0.2.0/-1',
    '192.0.2.0/24/8',
    '2001:db8::/129',
    '/8',
    '192.0.2.0/ 8',
    '192.0.2.256',
  ])('is not %s', (text) => {
    expect(isNetwork(text)).toBe(false);
  });

  test.each<readonly [string, string, boolean]>([
    ['192.0.2.0/24', '192.0.2.255', true],
    ['192.0.2.0/24', '192.0.3.0', false],
    ['192.0.2.0/24', '::ffff:192.0.2.9', true],
    ['::ffff:192.0.2.9', '192.0.2.9', true],
    ['2001:db8::/32', '2001:db8:ffff::1', true],
    ['2001:db8::/32', '2001:db9::1', false],
    ['0.0.0.0/0', '2001:db8::1', false],
    ['192.0.2.0/24', 'not an address', false],
  ])('%s holds %s: %s', (network, address, held) => {
    expect(compileNetworks([network])(address)).toBe(held);
  });
});

describe('the caller', () => {
  const isProxy = compileNetworks(['10.0.0.0/8', '::1']);
  test.each<readonly [string, string | undefined, string | undefined, string]>([
    ['the peer, when it is no declared proxy, whatever it writes', '198.51.100.4', '192.0.2.7', '198.51.100.4'],
    ['what the proxy received', '10.0.0.1', '192.0.2.7', '192.0.2.7'],
    ['the last hop that is no proxy, not the first that anybody may write', '10.0.0.1', '203.0.113.9, 192.0.2.7, 10.0.0.2', '192.0.2.7'],
    ['the proxy, when it names nobody', '10.0.0.1', undefined, '10.0.0.1'],
    ['a hop that is no address, whatever is written before it', '10.0.0.1', '192.0.2.9, unknown', '"unknown"'],
    ['the address of a hop with its port', '10.0.0.1', '192.0.2.9, 198.51.100.7:4711', '198.51.100.7'],
    ['the IPv6 address of a hop with its port', '10.0.0.1', '192.0.2.9, [2001:db8:99::1]:443', '2001:db8:99::1'],
    ['the first of them, when every hop is a declared proxy', '10.0.0.1', '10.9.9.9, 10.0.0.2', '10.9.9.9'],
    ['the plain address behind a mapped one', '::ffff:10.0.0.1', '::ffff:192.0.2.7', '192.0.2.7'],
    ['an IPv6 address', '::1', '2001:db8::5', '2001:db8::5'],
    ['this machine, when the call is made in process', undefined, '192.0.2.7', '127.0.0.1'],
  ])('is %s', (_, peer, forwardedFor, caller) => {
    expect(readCaller(peer, forwardedFor, isProxy)).toBe(caller);
  });
});

describe('an application that declared its addresses', () => {
  const SLUG = 'cantine-rennes';
  const PATH = `/impotparticulier/1.0/spi/${personaOf('lea-moreau').spi}/situations/ir/assiettes/annrev/2025`;

  /** Over a socket: the peer is this machine. */
  async function call(adressesIp: readonly string[], forwardedFor: string | undefined, trustedProxies: string[] = []) {
    const sandbox = await sandboxForTest({ port: 0, documents: documentsWith(SLUG, { adressesIp }), trustedProxies });
    const overSocket = (path: string | URL | Request, init?: RequestInit) => fetch(new URL(String(path), sandbox.url), init);
    const token = await tokenFor({ fetch: overSocket }, SLUG);
    const response = await overSocket(PATH, {
      headers: headersFor(token, teleserviceOf(SLUG, 'impot-particulier'), { 'x-forwarded-for': forwardedFor }),
    });
    return [response.status, response.headers.get('x-sandbox-error')];
  }

  test.each<readonly [string, readonly string[], string | undefined, string[], readonly [number, string | null]]>([
    ['calls from one of them', ['127.0.0.0/8'], undefined, [], [200, null]],
    ['is refused from another', ['192.0.2.0/24'], undefined, [], [403, 'caller-blocked']],
    ['is not believed when it forwards itself', ['192.0.2.0/24'], '192.0.2.7', [], [403, 'caller-blocked']],
    ['is believed through a declared proxy', ['192.0.2.0/24'], '192.0.2.7', ['127.0.0.1', '::1'], [200, null]],
    [
      'is refused through a declared proxy, from another address',
      ['192.0.2.0/24'],
      '198.51.100.4',
      ['127.0.0.1', '::1'],
      [403, 'caller-blocked'],
    ],
    ['with no list calls from anywhere', [], '198.51.100.4', ['127.0.0.1', '::1'], [200, null]],
  ])('%s', async (_, adressesIp, forwardedFor, trustedProxies, answer) => {
    expect(await call(adressesIp, forwardedFor, trustedProxies)).toEqual(answer);
  });
});
