import { personaOf } from '../support/sandbox.ts';
import type { Whole } from './whole-answer.ts';

/** Without case nor accents. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();

/** Numbers of an answer that are money, and texts that are numbers of money; a year is neither. */
export function amountsOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(amountsOf);
  const text = String(value);
  return /^\d{4,}$/.test(text) && !/^(19|20)\d\d$/.test(text) ? [text] : [];
}

/** What tells who somebody is: names, SPI, birth and address. */
export function identityOf(slug: string): string[] {
  const { nomNaissance, nomUsage, prenoms, spi, adresse, naissance } = personaOf(slug);
  const names = [nomNaissance, nomUsage ?? '', prenoms].flatMap((name) => name.split(' ')).filter((name) => name.length > 2);
  const { jour, mois, annee } = naissance.date;
  return [...names, spi, adresse.voie ?? '', `${jour}/${mois}/${annee}`, `${annee}-${mois}-${jour}`].filter((text) => text !== '');
}

/**
 * The secrets that a refusal lets out, in its body or a header. Identifiers of the call are random; the sandbox names a persona by its
 * slug in X-Sandbox-Why, which is no answer of the platform: that one word is set aside.
 */
export function leaksOf({ headers, body }: Whole, secrets: readonly string[], personas: readonly string[]): string[] {
  const { 'x-request-id': _request, 'x-correlation-id': _correlation, ...told } = headers;
  const why = personas.reduce((text, slug) => text.replaceAll(slug, ''), told['x-sandbox-why'] ?? '');
  const said = plain(JSON.stringify([{ ...told, 'x-sandbox-why': why }, body]));
  return secrets.filter((secret) => said.includes(plain(secret)));
}
