import { hash } from 'node:crypto';
import { didYouMean } from '../core/did-you-mean.ts';
import { checkDataPass } from './datapass.ts';
import { type Entry, type Finding, type Issue, onEach, type Rule, unique } from './entry.ts';
import { KNOWN_SCOPES } from './known-scopes.ts';
import type { ApplicationEntry } from './schema-applications.ts';

function unknownWords(words: readonly string[], known: readonly string[], path: Issue['path'], noun: string): Issue[] {
  return words.flatMap((word, index) =>
    known.includes(word) ? [] : [{ path: [...path, index], what: `unknown ${noun} "${word}"${didYouMean(word, known)}` }],
  );
}

function checkScopes({ habilitations }: ApplicationEntry): Issue[] {
  return habilitations.flatMap(({ scopes }, index) =>
    unknownWords(scopes, KNOWN_SCOPES, ['habilitations', index, 'scopes'], 'DataPass scope'),
  );
}

function checkForm({ habilitations }: ApplicationEntry): Issue[] {
  return habilitations.flatMap((habilitation, rank) =>
    checkDataPass(habilitation).map((issue) => ({ ...issue, path: ['habilitations', rank, ...issue.path] })),
  );
}

/** HERMES knows a depositor by its trigrammes; the other APIs know none. */
function checkTrigrammes({ habilitations }: ApplicationEntry): Issue[] {
  return habilitations.flatMap(({ api, trigrammesSip }, rank) => {
    if ((api === 'hermes') === trigrammesSip.length > 0) return [];
    const what = api === 'hermes' ? 'a habilitation for hermes needs "trigrammesSip"' : `"trigrammesSip" is for hermes, not for ${api}`;
    return [{ path: ['habilitations', rank, 'api'], what }];
  });
}

/** The gateway finds the convention by application and API: there can be one. */
function checkOnePerApi({ habilitations }: ApplicationEntry): Issue[] {
  const apis = habilitations.map(({ api }) => api);
  return apis.flatMap((api, index) =>
    apis.indexOf(api) === index ? [] : [{ path: ['habilitations', index, 'api'], what: `a second habilitation for ${api}` }],
  );
}

/** A secret, or its hash where only that is known. */
function checkSecret({ secret, secretSha256 }: ApplicationEntry): Issue[] {
  if ((secret === undefined) !== (secretSha256 === undefined)) return [];
  if (secret === undefined) return [{ path: [], what: 'missing "secret"' }];
  return [{ path: ['secretSha256'], what: 'is of no use beside "secret"' }];
}

const sha256Of = ({ secret, secretSha256 }: ApplicationEntry): string | null =>
  secret === undefined ? (secretSha256 ?? null) : hash('sha256', secret);

/** CGU: one use case per ID_Teleservice, so none serves twice. */
function checkTeleservices(entries: readonly Entry<ApplicationEntry>[]): Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const entry of entries)
    for (const [rank, { teleservices }] of entry.value.habilitations.entries())
      for (const [index, teleservice] of teleservices.entries()) {
        const first = seen.get(teleservice);
        const path = ['habilitations', rank, 'teleservices', index];
        if (first !== undefined) findings.push({ entry, path, what: `"${teleservice}" is already that of ${first}` });
        else seen.set(teleservice, entry.label);
      }
  return findings;
}

/** What an application must be beyond its shape. */
export const APPLICATION_RULES: readonly Rule<ApplicationEntry>[] = [
  unique(['slug'], ({ slug }) => slug),
  unique(['clientId'], ({ clientId }) => clientId),
  unique(['secret'], sha256Of, ({ secret, secretSha256 }) => secret ?? secretSha256 ?? null),
  onEach(checkSecret),
  onEach(checkScopes),
  onEach(checkForm),
  onEach(checkTrigrammes),
  onEach(checkOnePerApi),
  checkTeleservices,
];
