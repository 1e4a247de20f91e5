import { describe, expect, test } from 'vitest';
import { partiesOf, reach } from '../apis/hermes/parties.ts';
import { read, sandboxForFile } from '../support/sandbox.ts';

const sandbox = await sandboxForFile();
const parties = await partiesOf(sandbox);
let rank = 0;

const event = (id: number | string, body: unknown) => parties.domaine.call('POST', `/hermes/vehicules/${id}/events`, body);
const refusal = (status: number, error: string, message: string) => ({ status, body: { error, message } });

describe('an event is refused, and nothing changes,', () => {
  const KEY = (name: string, key: string, near = '') => refusal(400, 'event-malformed', `${name}: ${key}: unknown field${near}`);
  const BAD_PRICE = refusal(400, 'event-malformed', 'adjuger: prixFrappe: expected a string, e.g. "1200.00"');
  const bodyFault = (message: string) => refusal(400, 'request-malformed', message);
  const byDepositor = (name: string, operation: string) =>
    refusal(400, 'event-of-depositor', `"${name}" is made by the depositor: ${operation} with its token`);
  const missing = (name: string, field: string) =>
    refusal(
      400,
      'event-malformed',
      expect.stringMatching(new RegExp(`^${name}: ${field}: missing, expected a string`)) as unknown as string,
    );

  test.each([
    [
      'that is misspelled',
      'Proposé',
      { event: 'acepter' },
      refusal(400, 'event-unknown', 'unknown event "acepter" (did you mean "accepter"?)'),
    ],
    ['in capitals', 'Proposé', { event: 'ACCEPTER' }, refusal(400, 'event-unknown', 'unknown event "ACCEPTER" (did you mean "accepter"?)')],
    [
      'that nothing is like',
      'Proposé',
      { event: 'vendre-aux-encheres' },
      refusal(400, 'event-unknown', 'unknown event "vendre-aux-encheres"'),
    ],
    ['with the name of no event', 'Proposé', { event: '' }, refusal(400, 'event-unknown', 'unknown event ""')],
    ['of every object', 'Proposé', { event: 'constructor' }, refusal(400, 'event-unknown', 'unknown event "constructor"')],
    ['of a deposit', 'Proposé', { event: 'deposer' }, byDepositor('deposer', 'POST /vehicules')],
    ['of a complement', 'En attente de complément', { event: 'completer' }, byDepositor('completer', 'PUT /vehicules/{id}')],
    ['of a withdrawal', 'Proposé', { event: 'retirer' }, byDepositor('retirer', 'DELETE /vehicules/{id}')],
    ['of a removal', 'Vendu à enlever', { event: 'enlever' }, byDepositor('enlever', 'PUT /vehicules/{id}/enlevement')],
    ['of a return', 'Proposé', { event: 'restituer' }, byDepositor('restituer', 'PUT /vehicules/{id}/restitution')],
    ['without its reason', 'Proposé', { event: 'refuser' }, missing('refuser', 'motif')],
    [
      'for a reason that is misspelled',
      'Proposé',
      { event: 'refuser', motif: 'VALEUR_INSUFISANTE' },
      refusal(400, 'event-malformed', 'refuser: motif: unknown code (did you mean "VALEUR_INSUFFISANTE"?)'),
    ],
    [
      'for a reason of another list',
      'Proposé',
      { event: 'demander-complement', motif: 'VEHICULE_VOLE' },
      refusal(400, 'event-malformed', expect.stringMatching(/^demander-complement: motif: unknown code \(one of PHOTOS_MANQUANTES, /)),
    ],
    [
      'at an unknown place of sale',
      'A lotir',
      { event: 'lotir', commissariat: 'RENES' },
      refusal(400, 'event-malformed', 'lotir: commissariat: unknown code (did you mean "RENNES"?)'),
    ],
    ['without a price', 'En cours de vente', { event: 'adjuger' }, missing('adjuger', 'prixFrappe')],
    [
      'at no price',
      'En cours de vente',
      { event: 'adjuger', prixFrappe: '0.00' },
      refusal(400, 'event-malformed', 'prixFrappe : un montant positif est attendu'),
    ],
    ['at a price without cents', 'En cours de vente', { event: 'adjuger', prixFrappe: '1200' }, BAD_PRICE],
    ['at a price with a comma', 'En cours de vente', { event: 'adjuger', prixFrappe: '1200,00' }, BAD_PRICE],
    ['at a negative price', 'En cours de vente', { event: 'adjuger', prixFrappe: '-1.00' }, BAD_PRICE],
    [
      'with a field more',
      'En cours de vente',
      { event: 'adjuger', prixFrappe: '1.00', acheteur: 'X' },
      KEY('adjuger', 'acheteur', ' (one of prixFrappe, raisonSocialeSociete, prenomClient, nomClient)'),
    ],
    ['that brings nothing, with something', 'Proposé', { event: 'accepter', motif: 'X' }, KEY('accepter', 'motif')],
    ['without its name', 'Proposé', {}, bodyFault('event: missing, expected a string, e.g. "accepter"')],
    ['whose name is no text', 'Proposé', { event: 1 }, bodyFault('event: expected a string, e.g. "accepter", not a number')],
    ['in an array', 'Proposé', [{ event: 'accepter' }], bodyFault('the body: expected a JSON object, not an array')],
  ])('%s (%s)', async (_case, statut, body, expected) => {
    const id = await reach(parties, statut, { idCorrelation: `R-${rank++}` });
    const before = await parties.domaine.vehicule(id);
    expect(await event(id, body)).toEqual(expected);
    expect(await parties.domaine.vehicule(id)).toEqual(before);
  });

  test.each([
    ['text/plain', '{"event":"accepter"}', refusal(415, 'media-type-unsupported', 'Content-Type: expected application/json')],
    ['application/json', '{"event":', refusal(400, 'request-malformed', 'the body is not JSON: expected a JSON object')],
    ['application/json', '', refusal(400, 'request-malformed', 'the body is empty: expected a JSON object')],
  ])('as %s, %j', async (type, body, expected) => {
    const id = await parties.deposit({ idCorrelation: `R-${rank++}` });
    const headers = { 'content-type': type };
    const response = await sandbox.fetch(`/_sandbox/hermes/vehicules/${id}/events`, { method: 'POST', headers, body });
    expect(await read(response)).toEqual(expected);
    expect((await parties.domaine.vehicule(id)).statut).toBe('Proposé');
  });

  test('in a bac that does not exist', async () => {
    const id = await parties.deposit({ idCorrelation: `R-${rank++}` });
    const unknown = refusal(404, 'bac-unknown', 'no bac is called "prive" (one of commun): GET /_sandbox/bacs lists them');
    expect(await parties.domaine.call('POST', `/hermes/vehicules/${id}/events?bac=prive`, { event: 'accepter' })).toEqual(unknown);
    expect(await parties.domaine.call('GET', `/hermes/vehicules/${id}?bac=prive`)).toEqual(unknown);
    expect((await parties.domaine.vehicule(id)).statut).toBe('Proposé');
  });
});
