import type { PanneEffect, PanneMatch, PanneWhen } from '../src/core/panne.ts';
import type { Catalogue } from '../src/pannes/catalogue.ts';
import { listMagicValues, type MagicValue } from '../src/pannes/magic.ts';
import { PANNE_PROFILES } from '../src/pannes/profiles.ts';
import { code, tableOf } from './render-table.ts';

const describeMatch = (match: PanneMatch): string =>
  Object.entries(match)
    .map(([field, value]) => `${field} ${code(value)}`)
    .join(', ') || 'everything';

function describeWhen(when: PanneWhen | null): string {
  if (when?.first !== undefined) return `the ${when.first} first`;
  return when?.every === undefined ? 'always' : `1 in ${when.every}`;
}

const describeEffect = (effect: PanneEffect): string => code(JSON.stringify(effect));

export function renderProfiles(): string {
  const rows = Object.entries(PANNE_PROFILES).flatMap(([id, { description, ttl, rules }]) =>
    rules.map(({ match, when, effect }, at) => [
      at === 0 ? code(id) : '',
      at === 0 ? description : '',
      at === 0 ? ttl : '',
      describeMatch(match),
      describeWhen(when),
      describeEffect(effect),
    ]),
  );
  return tableOf(['profile', 'what happens', 'lasts', 'calls', 'struck', 'effect'], rows);
}

function toRow({ value, api, row, panne: { effect } }: MagicValue): string[] {
  const where = api ?? 'every API';
  if (!row) return [code(value), '', '', describeEffect(effect), where];
  return [code(value), String(row.status), String(row.code), code(row.id), where];
}

/** The SPIs and the plates that lead to a fault. */
export function renderMagic(catalogue: Catalogue): string {
  return tableOf(['value', 'HTTP', 'code', 'what is answered', 'where'], listMagicValues(catalogue).map(toRow));
}
