import { describe, expect, test } from 'vitest';
import { readReference } from '../../src/console/read-document.ts';
import { createConsole, fetchPage, plain, readContract, readText, rowOf, rowsOf, tableOf } from './read-page.ts';

const page = await fetchPage('/_sandbox/reference/hermes');
const section = page.split('<section class="common" id="cycle-de-vie"')[1]?.split('</section>')[0] ?? '';

interface Declared {
  readonly statuses: Readonly<Record<string, { readonly description: string; readonly terminal?: boolean }>>;
  readonly transitions: readonly {
    readonly event: string;
    readonly description: string;
    readonly from: readonly string[];
    readonly to: string | null;
    readonly actor: string;
    readonly operation?: string;
    readonly guards?: readonly Readonly<Record<string, unknown>>[];
    readonly stamps?: Readonly<Record<string, string>>;
    readonly clears?: readonly string[];
    readonly law?: string;
    readonly 'x-source': string;
  }[];
  readonly scenarios: Readonly<Record<string, { readonly description: string; readonly values: readonly string[] }>>;
}

const { statuses, transitions, scenarios } = (readContract('hermes') as unknown as { readonly 'x-lifecycle': Declared })['x-lifecycle'];

const SOURCES: Record<string, string> = { observed: 'observé', law: 'loi', cgu: 'CGU', assumed: 'supposé' };

test('the lifecycle is reached from the table of contents, and only where the contract has one', async () => {
  expect(page).toContain('<a href="#cycle-de-vie">Cycle de vie</a>');
  for (const api of ['impot-particulier', 'r2p', 'sfip'])
    expect((await fetchPage(`/_sandbox/reference/${api}`)).split('<body>')[1]?.split('<script>')[0]).not.toContain('cycle-de-vie');
});

test('the lifecycle steps aside, as the introduction does, when the operations are filtered', () => {
  expect(page).toContain("querySelectorAll('#avant, #cycle-de-vie, .introduction > :not(h1)')) part.hidden = words.length > 0");
});

test('each actor is told, with the mark that its events have in the diagram', () => {
  expect(section).toContain('<span class="badge by-operation">n</span> <code>deposant</code>');
  expect(section).toContain('<span class="badge">n</span> <code>domaine</code>');
  expect(readText(section)).toContain('Le partenaire, par une opération de ce contrat.');
});

test('each status has its meaning, its place and its source', () => {
  const table = tableOf(section, 'statuses');
  expect(rowsOf(table).length).toBe(1 + Object.keys(statuses).length);
  for (const [name, { description, terminal }] of Object.entries(statuses))
    expect(rowOf(table, name)).toEqual([name, plain(description), name === 'Proposé' ? 'initial' : terminal ? 'terminal' : '', 'observé']);
});

describe('the table of transitions', () => {
  const rows = rowsOf(tableOf(section, 'transitions')).slice(1);

  const numbered = transitions.map((transition, at) => ({ ...transition, number: at + 1 }));

  test.each(numbered)('$number tells that $event goes from $from to $to, by whom and from what source', (transition) => {
    const { number, event, description, from, to, actor, operation, law = '' } = transition;
    const [name, way, who, , , source] = rows[number - 1] ?? [];
    expect([name, way, who, source]).toEqual([
      `${number}. ${event} ${plain(description)}`,
      `${from.join(' ') || 'création'} → ${to ?? "n'existe plus"}`,
      `${actor} ${operation ?? 'bac à sable'}`,
      plain(`${SOURCES[transition['x-source']]} ${law}`),
    ]);
  });

  test.each(numbered)('$number tells what $event requires, writes and erases', ({ number, guards = [], stamps = {}, clears = [] }) => {
    const rules = rows[number - 1]?.[3] ?? '';
    for (const { guard, ...parameters } of guards) {
      const words = Object.entries(parameters).map(([parameter, value]) => `${parameter} ${value}`);
      expect(rules).toContain([guard, ...(words.length > 0 ? [words.join(', ')] : [])].join(' : '));
    }
    for (const field of Object.keys(stamps)) expect(rules).toMatch(new RegExp(`Écrit .*\\b${field} : \\S`));
    expect(rules.match(/Efface .*$/)?.[0]).toBe(clears.length > 0 ? `Efface ${clears.join(', ')}` : undefined);
  });

  test('has what an event brings, and what is written of it', () => {
    expect(rows[4]?.[3]).toBe(
      'Reçoit motif (string, obligatoire) : Motif du refus. Liste : /referentiels/nomenclatures/motifs-refus Écrit motifRefus : motif reçu Efface motifComplement',
    );
    expect(rows[5]?.[3]).toBe("Écrit dateQualification : jour de l'événement");
    expect(rows[0]?.[3]).toMatch(/ Écrit dateReception : date et heure de l'événement$/);
    expect(rows[13]?.[3]).toContain('prixFrappe : valeur reçue');
  });

  test('has the delay of an event that the Domaine makes by itself, in days', () => {
    expect(readText(section)).toContain('Le délai est celui au bout duquel le bac à sable agit de lui-même, en progression time.');
    expect(rows.map(([, , , , delay]) => delay)).toEqual(
      `, 3 jours, , , 5 jours, 5 jours, 10 jours, 10 jours, 3 jours, 2 jours, 2 jours, 5 jours, 15 jours, 10 jours, 10 jours, 5 jours, 10 jours, , 10 jours, 10 jours, , 4 jours, 30 jours en progression time seulement`.split(
        ', ',
      ),
    );
  });

  test('leads to the operation that makes the event', () => {
    const table = tableOf(section, 'transitions');
    for (const id of ['deposerVehicule', 'completerVehicule', 'retirerVehicule', 'enleverVehicule', 'restituerVehicule'])
      expect(table).toContain(`<a href="#${id}">`);
  });
});

describe('the table of scenarios', () => {
  const table = tableOf(section, 'scenarios');
  const named = Object.entries(scenarios).filter(([name]) => !['field', 'default'].includes(name));

  test('tells for each plate what happens', () => {
    expect(rowsOf(table).length).toBe(1 + named.length);
    for (const [name, { description, values }] of named) {
      const [, , what] = rowsOf(table).find(([, scenario]) => scenario === name) ?? [];
      expect(table).toContain(`<code>${values.join(', ')}</code>`);
      expect(what).toContain(plain(description));
    }
  });

  test('says the steps, what each brings, and when nothing is done', () => {
    expect(rowOf(table, 'AA-004-ZZ')[2]).toBe(
      'Complément demandé, puis vendu. Proposé : demander-complement (motif PHOTOS_MANQUANTES), puis accepter',
    );
    expect(rowOf(table, 'AA-011-ZZ')[2]).toBe('Le Domaine ne fait rien. Proposé : rien');
  });

  test('says which one stands for any other plate, and folds its many steps', () => {
    const [plate = '', , what] = rowOf(table, 'AA-001-ZZ et toute autre valeur');
    expect(plate).toBe('AA-001-ZZ et toute autre valeur');
    expect(what).toContain(
      'A lotir : lotir (commissariat RENNES ou commissariat SAINT-MAURICE FOURRIERES ou commissariat LYON ou commissariat TOULOUSE, selon le numéro)',
    );
    expect(table.match(/<details[^>]*>/g)).toEqual(['<details>']);
  });
});

describe('the diagram', () => {
  const drawing = section.split('<svg ')[1]?.split('</svg>')[0] ?? '';

  test('draws every status and every event of the contract', () => {
    const boxes = [...drawing.matchAll(/<text>((?:<tspan[^>]*>[^<]*<\/tspan>)+)<\/text>/g)].map(([, words = '']) => readText(words));
    expect(boxes.sort()).toEqual([...Object.keys(statuses), "n'existe plus"].sort());
    const events = [...drawing.matchAll(/<text class="number"[^>]*>(\d+)<\/text><text[^>]*>([^<]*)<\/text>/g)].map(
      ([, number, event]) => `${number} ${event}`,
    );
    expect(new Set(events)).toEqual(new Set(transitions.map(({ event }, at) => `${at + 1} ${event}`)));
  });

  test('marks the events that the API makes, and the last status', () => {
    const marked = [...drawing.matchAll(/<g class="move by-operation">.*?<text class="number"[^>]*>(\d+)</g)].map(([, number]) =>
      Number(number),
    );
    expect(new Set(marked)).toEqual(new Set([1, 3, 4, 18, 21]));
    expect(readText(drawing.split('<g class="terminal">')[1]?.split('</g>')[0] ?? '')).toBe('Archivé intermédiaire');
  });

  test('is named to whom does not see it, and scrolls where it is too wide', () => {
    expect(section).toContain('<div class="scroll drawing" tabindex="0" role="group" aria-label="Diagramme des statuts">');
    expect(drawing).toContain('role="img" aria-label="Diagramme des statuts ; le tableau des transitions dit la même chose"');
  });
});

describe('a lifecycle', () => {
  const documentOf = (lifecycle: object) => ({
    info: { title: 'T', version: '1' },
    servers: [{ url: '/t' }],
    paths: {},
    'x-lifecycle': lifecycle,
  });
  const noted = { description: 'd', 'x-source': 'assumed' };
  const declared = {
    initial: 'A',
    actors: {},
    statuses: { A: noted, B: noted },
    transitions: [{ ...noted, event: 'aller', actor: 'x', from: ['A'], to: 'B', after: 'PT2H' }],
    scenarios: { field: 'f', default: 'un', un: { ...noted, values: [], events: {} } },
  };

  test('that the server could not read is refused, with the place of the fault', () => {
    const lifecycle = { ...declared, statuses: { A: {}, B: noted } };
    expect(() => readReference('t', documentOf(lifecycle))).toThrow(/at \["x-lifecycle"\]\.statuses\.A\.description/);
  });

  test('has a delay of another unit than days shown as it is written', async () => {
    const html = await fetchPage('/_sandbox/reference/t', createConsole([{ api: 't', document: documentOf(declared) }]));
    expect(rowsOf(tableOf(html, 'transitions'))[1]).toEqual(['1. aller d', 'A → B', 'x bac à sable', '', 'PT2H', 'supposé']);
  });
});
