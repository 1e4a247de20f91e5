import { expect, test } from 'vitest';
import { fullAccessClient, personaOf, read, sandboxForTest } from '../support/sandbox.ts';

test('goes from a civil status to a SPI, then to a tax situation, as the two calls of the CGU', async () => {
  const client = await fullAccessClient(await sandboxForTest());
  const found = await read(await client.r2p('/personne/spi?nom=Moreau&prenom=lea&naisDate=12/04/1991&naisCodeDept=35&naisCodeCommune=238'));
  expect(found).toEqual({ status: 200, body: { identifiant: { spi: personaOf('lea-moreau').spi } } });

  const situation = await read(await client.ip(`/spi/${personaOf('lea-moreau').spi}/situations/ir/assiettes/annrev/2025`));
  expect(situation.status).toBe(200);
  expect(situation.body).toMatchObject({ rfr: 27_352, sitFam: 'C', nbPart: 1, nmNaiDec1: 'MOREAU', prnmDec1: 'LÉA MARIE' });
});

test('goes from a civil status to a tax situation in one call through SFiP', async () => {
  const client = await fullAccessClient(await sandboxForTest());
  const answer = await read(
    await client.sfip(
      '/demandeDeService/02AA/personne?nom=MOREAU&prenom=LÉA%20MARIE&naisDate=12/04/1991&naisCodePays=99100&naisCodeDept=35&naisCodeCommune=238',
    ),
  );
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ rfr: 27_352, sitFam: 'C' });
});
