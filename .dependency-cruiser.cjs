/** Who may import whom: the layers of CONTRIBUTING.md. Type imports count. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
});

const CORE = '^src/core/';
const CONTRACT = '^src/contract/';
const STORE = '^src/store/';
const REFERENTIELS = '^src/referentiels/';
const PANNES = '^src/pannes/';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: ['\\.gen\\.ts$', '^src/(index|cli/main)\\.ts$'] }, to: {} },
    only('core-imports-nothing', CORE, [], 'core holds the words that every part speaks'),
    only('contract-on-core', CONTRACT, [CORE]),
    only('store-on-core', STORE, [CORE]),
    only('referentiels', REFERENTIELS, [CORE, STORE]),
    only('personas', '^src/personas/', [CORE, STORE, REFERENTIELS]),
    only(
      'generation',
      '^src/generation/',
      [CORE, REFERENTIELS, '^src/personas/', '^src/documents\\.ts$'],
      'no server needs it: the command line alone',
    ),
    only('impot-particulier', '^src/apis/impot-particulier/', [CORE, REFERENTIELS, CONTRACT]),
    only('r2p', '^src/apis/r2p/', [CORE, REFERENTIELS, CONTRACT]),
    only(
      'sfip',
      '^src/apis/sfip/',
      [CORE, REFERENTIELS, CONTRACT, '^src/apis/(r2p|impot-particulier)/'],
      'SFiP is the broker of the two others',
    ),
    only('pannes', PANNES, [CORE, STORE]),
    only(
      'gateway',
      '^src/gateway/',
      [CORE, CONTRACT, STORE, PANNES, '^src/oauth/dialect\\.ts$'],
      'a profile is a gateway and its key manager',
    ),
    only('oauth', '^src/oauth/', [CORE, STORE, PANNES]),
    only('tls', '^src/tls/', [CORE]),
    only('admin', '^src/admin/', [CORE, CONTRACT, STORE, REFERENTIELS, PANNES, '^src/personas/']),
    only('console', '^src/console/', [CORE, CONTRACT, '^src/admin/', '^src/recette/']),
    only('entry', '^src/index\\.ts$', [CORE, '^src/(sandbox|config)\\.ts$']),
    only(
      'cli',
      '^src/cli/',
      [
        CORE,
        '^src/(tls|generation)/',
        '^src/admin/contract\\.gen\\.ts$',
        '^src/(sandbox|config|documents|fixtures-folder|refusal-catalogue|oauth/signing-key)\\.ts$',
      ],
      'the signing key is begun before the rest is loaded',
    ),
    {
      name: 'generation-for-the-command-line',
      comment: 'a server that starts loads nothing of it',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|generation)/' },
      to: { path: '^src/generation/' },
    },
    {
      name: 'names-and-csv-in-generation',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/generation/' },
      to: { path: 'node_modules/(@faker-js/faker|csv-parse)/' },
    },
    {
      name: 'hono-at-the-edges',
      comment: 'everything behind the HTTP edge works on plain data',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '^src/(create-app|sandbox|listen)\\.ts$',
          '^src/cli/',
          '^src/gateway/mount\\.ts$',
          '^src/(oauth|admin|console)/routes\\.ts$',
        ],
      },
      to: { path: 'node_modules/(@hono|hono)/' },
    },
    {
      name: 'node-http-at-the-edges',
      comment: 'the probe of a container cannot wait for fetch to be loaded',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(listen|cli/probe)\\.ts$' },
      to: { path: '^(node:)?https?$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
