import { expect, test } from 'vitest';
import { hashToken } from '../../src/store/tokens.ts';
import { bacForTest, composeGateway, grantToken } from '../support/composed-gateway.ts';
import { applicationOf, FULL_ACCESS, headersFor, personaOf, read } from '../support/sandbox.ts';

const SPI = personaOf('lea-moreau').spi;
const IP = `/impotparticulier/1.0/spi/${SPI}/situations/ir/assiettes/annrev/2025`;

/** Two bacs, each with an application of its own name; the credentials are one application's, renamed. */
function twoBacs() {
  const first = { ...applicationOf(FULL_ACCESS), slug: 'of-the-first', clientId: 'first_client_id_of_the_test_a' };
  const second = { ...applicationOf(FULL_ACCESS), slug: 'of-the-second', clientId: 'second_client_id_of_a_test_a' };
  const bacs = [
    bacForTest({ id: 'first', applications: [first] }),
    bacForTest({ id: 'second', applications: [second], now: '2027-03-01T08:00:00.000Z' }),
  ] as const;
  grantToken(bacs[0], 'first-token', first, ['RessourceIR']);
  grantToken(bacs[1], 'second-token', second, ['RessourceIR']);
  const { fetch } = composeGateway(bacs);
  const call = (token: string, correlationId?: string) =>
    fetch(IP, { headers: headersFor(token, 'EDITEUR_LANNION_IP_01', correlationId ? { 'x-correlation-id': correlationId } : {}) });
  return { bacs, first, second, call };
}

test('a token leads to the bac that gave it: its clock, its quota, its journal', async () => {
  const { bacs, call } = twoBacs();
  const [ofFirst, ofSecond] = [await call('first-token'), await call('second-token')];
  expect([ofFirst.headers.get('date'), ofSecond.headers.get('date')]).toEqual([
    'Tue, 15 Sep 2026 10:00:00 GMT',
    'Mon, 01 Mar 2027 08:00:00 GMT',
  ]);
  const journals = bacs.map(({ calls }) => calls.journal.latest(10).map(({ application, requestId }) => [application, requestId]));
  expect(journals).toEqual([
    [['of-the-first', ofFirst.headers.get('x-request-id')]],
    [['of-the-second', ofSecond.headers.get('x-request-id')]],
  ]);
});

test('the quota that one bac spends is whole in the other', async () => {
  const { call } = twoBacs();
  const statuses: number[] = [];
  for (let made = 0; made < 51; made += 1) statuses.push((await call('first-token')).status);
  expect([statuses.at(49), statuses.at(50), (await call('second-token')).status]).toEqual([200, 429, 200]);
});

test('time that passes in one bac does not pass in the other', async () => {
  const { bacs, call } = twoBacs();
  bacs[0].clock.advance(3_600_000);
  expect([(await call('first-token')).status, (await call('second-token')).status]).toEqual([401, 200]);
});

test('a token revoked, a consent minted and a situation added in one bac are unknown to the other', () => {
  const { bacs } = twoBacs();
  const [first, second] = bacs;
  grantToken(second, 'first-token', { ...applicationOf(FULL_ACCESS) }, []);
  first.tokens.revoke(hashToken('first-token'));
  first.consents.insert('consent', { spi: SPI, expiresMs: 1 });
  first.personnes.insert({ ...personaOf('lea-moreau'), spi: '3999999999999', slug: 'newcomer' });
  const seen = bacs.map(({ tokens, consents, personnes, applications }) => ({
    revoked: tokens.find(hashToken('first-token'))?.revoked,
    consent: consents.find('consent'),
    newcomer: personnes.findBySlug('newcomer')?.spi,
    clients: applications.clientIds(),
  }));
  expect(seen).toEqual([
    { revoked: true, consent: { spi: SPI, expiresMs: 1 }, newcomer: '3999999999999', clients: ['first_client_id_of_the_test_a'] },
    { revoked: false, consent: undefined, newcomer: undefined, clients: ['second_client_id_of_a_test_a'] },
  ]);
});

test('an API blocked in one bac answers in the other, and a call without a known token meets the first', async () => {
  const application = applicationOf(FULL_ACCESS);
  const bacs = [
    bacForTest({ id: 'blocked', applications: [], blockedApis: ['impot-particulier'] }),
    bacForTest({ id: 'open', applications: [application] }),
  ];
  grantToken(bacs[1] as (typeof bacs)[number], 'open-token', application, ['RessourceIR']);
  const { fetch } = composeGateway(bacs);
  const statusWith = async (token: string) => (await read(await fetch(IP, { headers: headersFor(token, 'EDITEUR_LANNION_IP_01') }))).status;
  expect([await statusWith('open-token'), await statusWith('unknown')]).toEqual([200, 503]);
  expect(bacs.map(({ calls }) => calls.journal.latest(10).map(({ status }) => status))).toEqual([[503], [200]]);
});
