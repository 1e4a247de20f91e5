import { describe, expect, test } from 'vitest';
import { createAnswerCheck } from '../../src/contract/check-answer.ts';
import { loadContract, type ResponseContract } from '../../src/contract/load.ts';
import { contracts } from '../support/sandbox.ts';

const check = createAnswerCheck();
const NO_BODY: ResponseContract = { mediaType: null, schema: null };

function responseOf(api: string, route: string, status: number): ResponseContract {
  const response = loadContract(api, contracts[api])
    .operations.find((operation) => operation.route === route)
    ?.responses.get(status);
  if (!response) throw new Error(`no ${status} on ${route}`);
  return response;
}

const situation = responseOf('impot-particulier', 'GET /spi/{spi}/situations/ir/assiettes/annrev/{annrev}', 200);
const lep = responseOf('sfip', 'GET /demandeDeService/02GA/departement/{departement}/annrev/{annrev}/bareme/{bareme}/personne', 200);

describe('checking an answer against its contract', () => {
  test.each([
    ['nothing where nothing is declared', NO_BODY, undefined],
    ['no field at all: each is optional', situation, {}],
    ['nulls where they are declared', situation, { rfr: null, mntRevbareme: null, datRec: null }],
    ['dates as ISO 8601', situation, { datRec: '2026-07-31' }],
    ['a negative tax', situation, { montTotIr: -36 }],
    ['quarters of parts', situation, { nbPart: 6.75 }],
    ['O', lep, { statut: 'O' }],
  ])('accepts %s', (_what, response, body) => {
    expect(check(response, body)).toBeNull();
  });

  test.each([
    ['a body where none is declared', NO_BODY, {}, 'the contract declares no body'],
    ['no body where one is declared', situation, undefined, 'expected object'],
    ['a field the contract does not know', situation, { getcommune: 'RENNES' }, 'getcommune'],
    ['one in an object inside', situation, { aftDetail: { getcommune: 'RENNES' } }, 'aftDetail'],
    ['cents', situation, { rfr: 27_352.5 }, 'rfr'],
    ['a number as text', situation, { rfr: '27352' }, 'rfr'],
    ['null where it is not declared', situation, { dateNaisDec2: null }, 'dateNaisDec2'],
    ['a date as DGFiP prints it', situation, { datRec: '31/07/2026' }, 'datRec'],
    ['a required field that is absent', lep, {}, 'statut'],
  ])('tells where %s departs', (_what, response, body, place) => {
    expect(check(response, body)).toContain(place);
  });
});
