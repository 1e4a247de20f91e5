import { hash } from 'node:crypto';
import { suggest, type Words } from '../core/words.ts';
import { checkDataPass } from './datapass.ts';
import { alreadyThatOf, type Finding, type Issue, onEach, type Rule, unique } from './entry.ts';
import { KNOWN_SCOPES } from './known-scopes.ts';
import type { ApplicationEntry } from './schema-applications.ts';

function unknownScope(scope: string): Words {
  const near = suggest(scope, KNOWN_SCOPES);
  return { en: `unknown DataPass scope "${scope}"${near.en}`, fr: `scope DataPass inconnu "${scope}"${near.fr}` };
}

function checkScopes({ habilitations }: ApplicationEntry): Issue[] {
  return habilitations.flatMap(({ scopes }, index) =>
    scopes.flatMap((scope, rank) =>
      KNOWN_SCOPES.includes(scope) ? [] : [{ path: ['habilitations', index, 'scopes', rank], what: unknownScope(scope) }],
    ),
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
    const what =
      api === 'hermes'
        ? { en: 'a habilitation for hermes needs "trigrammesSip"', fr: 'une habilitation à hermes demande "trigrammesSip"' }
        : { en: `"trigrammesSip" is for hermes, not for ${api}`, fr: `"trigrammesSip" ne vaut que pour hermes, pas pour ${api}` };
    return [{ path: ['habilitations', rank, 'api'], what }];
  });
}

/** The gateway finds the convention by application and API: there can be one. */
function checkOnePerApi({ habilitations }: ApplicationEntry): Issue[] {
  const apis = habilitations.map(({ api }) => api);
  return apis.flatMap((api, index) =>
    apis.indexOf(api) === index
      ? []
      : [
          {
            path: ['habilitations', index, 'api'],
            what: { en: `a second habilitation for ${api}`, fr: `une seconde habilitation à ${api}` },
          },
        ],
  );
}

/** A secret, or its hash where only that is known. */
function checkSecret({ secret, secretSha256 }: ApplicationEntry): Issue[] {
  if ((secret === undefined) !== (secretSha256 === undefined)) return [];
  if (secret === undefined) return [{ path: [], what: { en: 'missing "secret"', fr: '"secret" manque' } }];
  return [{ path: ['secretSha256'], what: { en: 'is of no use beside "secret"', fr: 'ne sert à rien à côté de "secret"' } }];
}

const sha256Of = ({ secret, secretSha256 }: ApplicationEntry): string | null =>
  secret === undefined ? (secretSha256 ?? null) : hash('sha256', secret);

const teleservicesOf = ({ habilitations }: ApplicationEntry) =>
  habilitations.flatMap(({ teleservices }, rank) =>
    teleservices.map((teleservice, index) => ({ teleservice, path: ['habilitations', rank, 'teleservices', index] })),
  );

/** CGU: one use case per ID_Teleservice, so none serves twice. */
const teleservicesOnce: Rule<ApplicationEntry> = () => {
  const seen = new Map<string, Words>();
  return {
    see: (entries) => {
      const findings: Finding[] = [];
      for (const entry of entries)
        for (const { teleservice, path } of teleservicesOf(entry.value)) {
          const first = seen.get(teleservice);
          if (first !== undefined) findings.push({ entry, path, what: alreadyThatOf(`"${teleservice}"`, first) });
          else seen.set(teleservice, entry.label);
        }
      return findings;
    },
  };
};

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
  teleservicesOnce,
];
