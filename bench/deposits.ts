import { type Calls, callOnce, fetchToken, type HttpCall } from './calls.ts';

const BASE_PATH = '/hermes/v1';
const MARK = '#';

/** A call that deposits another vehicle each time, on a sandbox where its entity and its place of deposit are created first. */
export async function prepareDeposits(url: string, { deposit }: Calls): Promise<HttpCall> {
  const accessToken = await fetchToken(url, deposit);
  const headers = {
    authorization: `Bearer ${accessToken}`,
    'x-correlation-id': '123e4567-e89b-12d3-a456-426655440000',
    id_teleservice: deposit.teleservice,
    'content-type': 'application/json',
  };
  const post = (path: string): HttpCall => ({ method: 'POST', path: `${BASE_PATH}${path}`, headers });
  const create = async (path: string, row: object): Promise<number> => {
    const { body } = await callOnce(url, { ...post(path), body: JSON.stringify([row]) });
    return Number((JSON.parse(body) as { id: string }[])[0]?.id);
  };
  const idEntiteRemettante = await create('/referentiels/entitesremettantes', deposit.entite);
  const idLieuDepot = await create('/referentiels/lieux-de-depot', { ...deposit.lieu, idEntiteRemettante });
  const remise = { ...deposit.remise, idEntiteRemettante, idLieuDepot, idCorrelation: MARK };
  const [head, tail] = JSON.stringify(remise).split(MARK);
  let sent = 0;
  return {
    ...post('/vehicules'),
    nextBody: () => {
      sent += 1;
      return `${head}${String(sent).padStart(10, '0')}${tail}`;
    },
  };
}
