import { expect } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { type Answered, domaineOf } from './hermes.ts';

export type Json = Readonly<Record<string, unknown>>;

/** The sandbox's own routes, on a bac. */
export function adminOf(sandbox: Pick<Sandbox, 'fetch'>, bac = 'commun') {
  const { call } = domaineOf(sandbox);
  // The bacs themselves are in none.
  const on = (path: string) => (path === '/bacs' ? path : `${path}${path.includes('?') ? '&' : '?'}bac=${bac}`);
  const ask = (method: string, path: string, body?: unknown): Promise<Answered> => call(method, on(path), body);
  const exported = async (more = '') => (await sandbox.fetch(`/_sandbox${on(`/fixtures${more}`)}`)).text();
  const load = async (text: string, type = 'application/yaml'): Promise<Answered> => {
    const response = await sandbox.fetch(`/_sandbox${on('/fixtures')}`, { method: 'PUT', headers: { 'content-type': type }, body: text });
    return { status: response.status, body: await response.json() };
  };
  return {
    ask,
    exported,
    load,
    entry: async (path: string) => ((await ask('GET', path)).body as { entry: Json }).entry,
    /** What a refused request answers; the bac holds what it held. */
    refused: async (method: string, path: string, body?: unknown): Promise<Answered> => {
      const before = await exported('?credentials=true');
      const answered = await ask(method, path, body);
      expect(answered.status).toBeGreaterThanOrEqual(400);
      expect(await exported('?credentials=true')).toBe(before);
      return answered;
    },
  };
}

/** A refusal of an entry, from its faults. */
export const refusedFor = (...faults: readonly (readonly [string, string])[]): Answered => ({
  status: 400,
  body: {
    error: 'entry-refused',
    message: faults.map(([path, message]) => (path === '' ? message : `${path}: ${message}`)).join('; '),
    faults: faults.map(([path, message]) => ({ path, message })),
  },
});

/** A persona that no rule refuses. */
export const personOf = (changes: Json = {}): Json => ({
  slug: 'jean-test',
  histoire: 'Développeur à Nantes.',
  usage: 'Un premier essai.',
  spi: '3099999901005',
  sexe: 'M',
  nomNaissance: 'TEST',
  prenoms: 'JEAN',
  naissance: { date: '1990-05-17', commune: '44109', libelle: 'NANTES' },
  adresse: { numero: '3', voie: 'RUE DE LA PAIX', codePostal: '44000', commune: '44109', libelle: 'NANTES' },
  ...changes,
});

/** An application with a convention for R2P, without credentials. */
/** Who answers for a convention. */
export const CONTACTS = {
  technique: { nom: 'Ana Roux', courriel: 'ana.roux@atelier.invalid' },
  protectionDonnees: { nom: 'Paul Roy', courriel: 'paul.roy@atelier.invalid' },
};

export const applicationEntry = (changes: Json = {}): Json => ({
  slug: 'essai',
  nom: 'Essai',
  histoire: 'Une application d’un moment.',
  organisation: 'Atelier',
  habilitations: [
    {
      api: 'r2p',
      demarche: 'recherche_spi',
      textes: ['Une loi'],
      destinataires: ['Un service'],
      contacts: CONTACTS,
      modalites: ['with_acces_etat_civil_restitution_spi'],
      teleservices: ['ESSAI_01'],
    },
  ],
  ...changes,
});
