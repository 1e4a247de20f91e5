import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ContractError, loadContractLifecycle } from '../../src/contract/lifecycle.ts';
import { readContractText } from '../../src/documents.ts';
import { GUARDS } from '../../src/referentiels/biens/guards.ts';

const TEXT = readContractText('hermes');

const load = (text: string) => loadContractLifecycle({ api: 'hermes', document: parse(text), guards: GUARDS, text: () => text });

/** The contract with one passage replaced; it must stand there once. */
function patch(text: string, passage: string, by: string): string {
  const [before, after, ...more] = text.split(passage);
  if (after === undefined || more.length > 0) throw new Error(`${more.length + (after === undefined ? 0 : 1)} times: ${passage}`);
  return `${before}${by}${after}`;
}

/** The line (from 1) where a passage begins; it must stand there once. */
function lineOf(text: string, passage: string): number {
  const [before = '', after, ...more] = text.split(passage);
  if (after === undefined || more.length > 0) throw new Error(`not once: ${passage}`);
  return before.split('\n').length;
}

/** The message of the refusal of a text. */
async function refusalOf(text: string): Promise<string> {
  const error: unknown = await load(text).then(
    () => null,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(ContractError);
  return (error as ContractError).message;
}

const transition = (event: string) => parse(TEXT)['x-lifecycle'].transitions.findIndex((one: { event: string }) => one.event === event);

const STATUTS = parse(TEXT).components.schemas.Statut.enum as string[];

test('the contract of HERMES declares a lifecycle of the statuses of its schema', async () => {
  const { declaration, initial } = await load(TEXT);
  expect(initial).toBe('Proposé');
  expect(Object.keys(declaration.statuses).sort()).toEqual([...STATUTS].sort());
});

describe('a fault is told with the line where it is written', () => {
  const AT = 'x-lifecycle.transitions';
  test.each<[string, string, string, string, string]>([
    [
      'a status misspelt in a list',
      'from: [A lotir, Loti]',
      'from: [A lotir, Lotti]',
      `${AT}.${transition('transferer')}.from.1: unknown status "Lotti" (did you mean "Loti"?)`,
      'from: [A lotir, Lotti]',
    ],
    [
      'a delay',
      'after: P15D',
      'after: 15 jours',
      `${AT}.${transition('ouvrir-vente')}.after: "15 jours" is not an ISO 8601 duration longer than zero and of 100 years at most`,
      'after: 15 jours',
    ],
    [
      'the name of a guard',
      '{guard: hors-fourriere}',
      '{guard: hors-fouriere}',
      `${AT}.${transition('remettre-en-vente')}.guards.0.guard: unknown guard "hors-fouriere" (did you mean "hors-fourriere"?)`,
      '{guard: hors-fouriere}',
    ],
    [
      'a parameter that a guard misses, at the guard',
      '{guard: date-au-plus-tot, field: dateEnlevement, reference: datePaiement}',
      '{guard: date-au-plus-tot, field: dateEnlevement}',
      `${AT}.${transition('enlever')}.guards.0.reference: guard "date-au-plus-tot": Invalid input: expected string, received undefined`,
      '{guard: date-au-plus-tot, field: dateEnlevement}',
    ],
    [
      'an operation that the contract does not have',
      'operation: DELETE /vehicules/{id}',
      'operation: DELETE /vehicule/{id}',
      `${AT}.${transition('retirer')}.operation: unknown operation "DELETE /vehicule/{id}" (did you mean "DELETE /vehicules/{id}"?)`,
      'operation: DELETE /vehicule/{id}',
    ],
    [
      'a key that a transition misses, at the transition',
      '      to: Restitué\n      actor: domaine\n',
      '      to: Restitué\n',
      `${AT}.${transition('constater-restitution')}.actor: Invalid input: expected string, received undefined`,
      'event: constater-restitution\n      description',
    ],
    [
      'a status that is never reached',
      '    Archivé intermédiaire: {',
      "    Perdu: {description: 'Perdu.', x-source: assumed}\n    Archivé intermédiaire: {",
      'x-lifecycle.statuses.Perdu: status "Perdu" is never reached',
      '    Perdu: {',
    ],
    [
      'an event of a scenario',
      'Proposé: [{event: refuser, data: [{motif: GAGE_OU_OPPOSITION}]}]',
      'Proposé: [{event: refusé, data: [{motif: GAGE_OU_OPPOSITION}]}]',
      'x-lifecycle.scenarios.refus-gage.events.Proposé.0.event: unknown event of the sandbox\'s side from "Proposé" "refusé" (did you mean "refuser"?)',
      'event: refusé',
    ],
    [
      'data of a scenario that spread over lines, at the one that is wrong',
      "prixFrappe: '2350.00'",
      'prixFrappe: 2350',
      'x-lifecycle.scenarios.vente.events.En cours de vente.0.data.2: "adjuger": ✖ Invalid input: expected string, received number\n  → at prixFrappe',
      'prixFrappe: 2350',
    ],
    [
      'a stamp of a field that the body of its operation does not have',
      'stamps: {dateEnlevement: event.dateEnlevement}',
      'stamps: {dateEnlevement: event.dateEnlevment}',
      `${AT}.${transition('enlever')}.stamps.dateEnlevement: unknown field of the event "dateEnlevment" (did you mean "dateEnlevement"?)`,
      'event.dateEnlevment',
    ],
    [
      'data of no type of JSON',
      'motif: {type: string, x-nomenclature: motifs-refus',
      'motif: {type: strng, x-nomenclature: motifs-refus',
      `${AT}.${transition('refuser')}.data: not a JSON schema: Unsupported type: strng`,
      'type: object\n        additionalProperties: false\n        required: [motif]\n        properties:\n          motif: {type: strng',
    ],
    [
      'an unknown status in the parameter of a guard',
      '{guard: vient-de, statut: A lotir}',
      '{guard: vient-de, statut: A loti}',
      `${AT}.${transition('recevoir-transfert')}.guards.0.statut: unknown status "A loti" (did you mean "A lotir"?)`,
      'A loti}',
    ],
    [
      'the delay of an operation',
      '      operation: DELETE /vehicules/{id}\n',
      '      operation: DELETE /vehicules/{id}\n      after: P3D # never\n',
      `${AT}.${transition('retirer')}.after: "retirer" is made by deposant, not by itself: it has no delay`,
      'after: P3D # never',
    ],
    [
      'a scenario that goes round in circles',
      '[{event: constater-defaillance}, {event: encaisser}]',
      '[{event: constater-defaillance}]',
      'x-lifecycle.scenarios.defaillance: goes round in circles: A lotir, Loti, En cours de vente, Vendu à régler',
      'description: Acquéreur défaillant',
    ],
    [
      'the default scenario',
      'default: vente',
      'default: ventes',
      'x-lifecycle.scenarios.default: unknown scenario "ventes" (did you mean "vente"?)',
      'default: ventes',
    ],
    [
      'the initial status',
      'initial: Proposé',
      'initial: Propose',
      'x-lifecycle.initial: unknown status "Propose" (did you mean "Proposé"?)',
      'initial: Propose',
    ],
  ])('%s', async (_, passage, by, fault, place) => {
    const text = patch(TEXT, passage, by);
    expect(await refusalOf(text)).toBe(`openapi/hermes.yaml:${lineOf(text, place)}: ${fault}`);
  });

  test('wherever the contract is longer or shorter above', async () => {
    const wrong = patch(TEXT, 'after: P15D', 'after: P0D');
    const longer = patch(wrong, '# Une transition part', '# Une ligne de plus.\n\n  # Une transition part');
    const [first, second] = await Promise.all([refusalOf(wrong), refusalOf(longer)]);
    expect([first, second].map((message) => Number(message.split(':')[1]))).toEqual([lineOf(wrong, 'P0D'), lineOf(wrong, 'P0D') + 2]);
  });
});

test('several faults are told at once, one a line', async () => {
  const text = patch(patch(TEXT, 'after: P15D', 'after: P0D'), 'default: vente', 'default: ventes');
  expect((await refusalOf(text)).split('\n')).toEqual([
    `openapi/hermes.yaml:${lineOf(text, 'P0D')}: x-lifecycle.transitions.${transition('ouvrir-vente')}.after: "P0D" is not an ISO 8601 duration longer than zero and of 100 years at most`,
    `openapi/hermes.yaml:${lineOf(text, 'default: ventes')}: x-lifecycle.scenarios.default: unknown scenario "ventes" (did you mean "vente"?)`,
  ]);
});

describe('the statuses and the enum of the schema Statut say the same:', () => {
  const ENUM = `enum: [${STATUTS.join(', ')}]`;

  test('a status out of the enum is refused, where it is declared', async () => {
    const text = patch(TEXT, ENUM, ENUM.replace('Loti, ', ''));
    expect(await refusalOf(text)).toBe(
      `openapi/hermes.yaml:${lineOf(text, '    Loti: {description')}: x-lifecycle.statuses.Loti: status "Loti" is not in the enum of components/schemas/Statut`,
    );
  });

  test('a value that is no status is refused, at the enum', async () => {
    const text = patch(TEXT, ENUM, ENUM.replace('Loti, ', 'Loti, Lotis, '));
    expect(await refusalOf(text)).toBe(
      `openapi/hermes.yaml:${lineOf(text, 'Lotis,')}: components.schemas.Statut.enum: "Lotis" is not a status of x-lifecycle`,
    );
  });

  test('a status spelt in two ways is refused on both sides', async () => {
    const text = patch(TEXT, ENUM, ENUM.replace('Loti, ', 'loti, '));
    expect((await refusalOf(text)).split('\n')).toEqual([
      `openapi/hermes.yaml:${lineOf(text, '    Loti: {description')}: x-lifecycle.statuses.Loti: status "Loti" is not in the enum of components/schemas/Statut`,
      `openapi/hermes.yaml:${lineOf(text, 'loti, ')}: components.schemas.Statut.enum: "loti" is not a status of x-lifecycle`,
    ]);
  });

  test('the schema without its enum is refused for every status', async () => {
    const text = patch(TEXT, `      ${ENUM}\n`, '');
    const faults = (await refusalOf(text)).split('\n');
    expect(faults.map((fault) => /status "(.+)" is not in the enum/.exec(fault)?.[1]).sort()).toEqual([...STATUTS].sort());
  });
});

test('a contract without a lifecycle is refused, at its first line', async () => {
  const text = patch(TEXT, 'x-lifecycle:\n  initial', 'x-life:\n  initial');
  expect(await refusalOf(text)).toBe('openapi/hermes.yaml:1: x-lifecycle: Invalid input: expected object, received undefined');
});
