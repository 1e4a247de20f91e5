import { describe, expect, test } from 'vitest';
import type { Fixtures } from '../../src/core/fixtures.ts';
import { DATAPASS_DATA_SCOPES, KNOWN_SCOPES, RESSOURCES_BY_API } from '../../src/personas/known-scopes.ts';
import { fixtures, SOURCES } from './built-in-sources.ts';

const { applications } = fixtures;

describe('the built-in applications', () => {
  const habilitationsOf = (slug: string) => applications.find((one) => one.slug === slug)?.habilitations ?? [];

  test('open with one that has every API, every OAuth scope and every DataPass scope', () => {
    const [first] = applications;
    expect(first?.active).toBe(true);
    expect(first?.habilitations.map(({ api, ressources }) => [api, ressources])).toEqual(Object.entries(RESSOURCES_BY_API));
    const scopes = first?.habilitations
      .filter(({ api }) => api === 'impot-particulier' || api === 'sfip')
      .map((habilitation) => new Set(habilitation.scopes));
    expect(scopes).toEqual([new Set(KNOWN_SCOPES), new Set(KNOWN_SCOPES)]);
  });

  test('hold a canteen that reads n-1 and n-2 and little else', () => {
    const [impot] = habilitationsOf('cantine-rennes');
    const opened = DATAPASS_DATA_SCOPES.filter((scope) => impot?.scopes.includes(scope));
    expect(opened).not.toContain('dgfip_rbg');
    expect(opened).toHaveLength(13);
    expect(impot?.scopes.filter((scope) => scope.startsWith('dgfip_annee'))).toEqual(['dgfip_annee_n_moins_1', 'dgfip_annee_n_moins_2']);
  });

  test.each<readonly [string, (all: Fixtures) => boolean]>([
    ['twenty-two of them', () => applications.length === 22],
    [
      'a bank that reads the LEP indicator and nothing else',
      () => habilitationsOf('banque-lep').every(({ scopes }) => scopes.join() === 'dgfip_IndLep'),
    ],
    ['one that only knows SFiP', () => applications.some(({ habilitations }) => habilitations.map(({ api }) => api).join() === 'sfip')],
    [
      'one blocked on an API and on hold on another',
      () =>
        applications.some(({ habilitations }) =>
          ['bloquee', 'en-attente'].every((etat) => habilitations.some(({ souscription }) => souscription === etat)),
        ),
    ],
    [
      'two contacts for each convention, at mail domains that do not exist',
      () =>
        applications
          .flatMap(({ habilitations }) => habilitations)
          .flatMap(({ contacts: { technique, protectionDonnees } }) => [technique, protectionDonnees])
          .every(({ nom, courriel }) => nom.includes(' ') && /^[a-z.-]+@[a-z-]+\.invalid$/.test(courriel)),
    ],
    ['an inactive one', () => applications.some(({ active }) => !active)],
    [
      'one without a quota anywhere',
      () => applications.some(({ habilitations }) => habilitations.every(({ quotaParMinute }) => quotaParMinute === null)),
    ],
  ])('hold %s', (_sentence, predicate) => {
    expect(predicate(fixtures)).toBe(true);
  });
});

test('every fixture file says in its first lines which schema it has, and that it is fictitious', () => {
  for (const { file, text } of SOURCES)
    expect(text, file).toMatch(/^# yaml-language-server: \$schema=\S+\.schema\.json\n# Données fictives/);
});
