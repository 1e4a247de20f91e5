import type { Personne } from '../../../src/core/personne.ts';
import { type CivilStatus, queryOf } from '../../support/civil-status.ts';
import { type Client, fixtures } from '../../support/sandbox.ts';

type Answer = {
  readonly identifiant?: { readonly spi: string };
  readonly personnePhysique?: { readonly identifiant: { readonly spi: string } };
};

const slugOf = (spi: string | undefined): Personne['slug'] | undefined => fixtures.personnes.find((one) => one.spi === spi)?.slug;

/** Slug of the person whom R2P finds, else the id of its refusal. `query` is a civil status, or text to send as it is. */
export async function findSlug(client: Client, query: CivilStatus | string, path = '/personne'): Promise<string | undefined> {
  const response = await client.r2p(path + (typeof query === 'string' ? query : queryOf(query)));
  if (response.status !== 200) return response.headers.get('x-sandbox-error') ?? undefined;
  const { identifiant, personnePhysique } = (await response.json()) as Answer;
  return slugOf((personnePhysique?.identifiant ?? identifiant)?.spi);
}
