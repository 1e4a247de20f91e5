import type { Command } from 'commander';
import { didYouMean } from '../../core/did-you-mean.ts';
import type { FixtureEntry } from '../../core/fixtures.ts';
import { createSandbox } from '../../sandbox.ts';
import { act, type Cli } from '../act.ts';
import type { Given } from '../given.ts';
import { renderTable } from '../io.ts';
import { addLang } from '../language.ts';
import { CommandError, EXIT } from '../outcome.ts';
import { createProgress } from '../progress.ts';
import { createServer, type Server } from '../server.ts';

/** The kinds of entries: their file, the key of their name, what says who or what they are. */
const KINDS = [
  { kind: 'personas', route: 'GET /personas', nameKey: 'slug', what: ({ usage }: FixtureEntry) => String(usage) },
  {
    kind: 'situations',
    route: 'GET /situations',
    nameKey: 'foyer',
    what: ({ declarants, annees }: FixtureEntry) => `${(declarants as string[]).join(', ')}: ${Object.keys(annees as object).join(', ')}`,
  },
  { kind: 'applications', route: 'GET /applications', nameKey: 'slug', what: ({ nom }: FixtureEntry) => String(nom) },
] as const;

type Kind = (typeof KINDS)[number];

interface Found {
  readonly kind: Kind;
  readonly name: string;
  readonly entry: FixtureEntry;
}

/** Entries asked for at once. */
const PAGE = 1000;

async function readKind(server: Server, kind: Kind): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (;;) {
    const after = found.at(-1)?.name;
    const { entries } = await server.ask(kind.route, { query: { limit: PAGE, after } });
    found.push(...entries.map((entry) => ({ kind, name: String((entry as FixtureEntry)[kind.nameKey]), entry: entry as FixtureEntry })));
    if (entries.length < PAGE) return found;
  }
}

/** Every entry that a start with these fixtures would serve, as the files say it. */
async function readEntries({ options }: Given, { io, environment }: Cli): Promise<readonly Found[]> {
  const folder = options.fixtures ?? environment.SANDBOX_FIXTURES;
  const sandbox = await createSandbox({ ...(folder && { fixtures: String(folder) }), onProgress: createProgress(io, 'read') });
  try {
    const server = createServer({ url: sandbox.url, adminToken: null, fetch: sandbox.fetch });
    return (await Promise.all(KINDS.map((kind) => readKind(server, kind)))).flat();
  } finally {
    await sandbox.close();
  }
}

const addFixtures = (command: Command): Command =>
  addLang(command.option('--fixtures <FOLDER>', 'a folder over the built-in ones [SANDBOX_FIXTURES]'));

/** By kind, as the files hold them. */
const toFiles = (found: readonly Found[]): Readonly<Record<string, readonly FixtureEntry[]>> =>
  Object.fromEntries(KINDS.map((kind) => [kind.kind, found.filter((one) => one.kind === kind).map(({ entry }) => entry)]));

/** `apim-sandbox fixtures list`: every entry by its name. */
export function defineList(command: Command, cli: Cli): void {
  const names = KINDS.map(({ kind }) => kind);
  const list = command
    .command('list')
    .description('the entries that a start would serve')
    .argument('[KIND]', `${names.join(', ')} (all)`);
  act(addFixtures(list), cli, async (given) => {
    const [asked] = given.args;
    if (asked !== undefined && !(names as readonly string[]).includes(asked))
      throw new CommandError(`"${asked}": unknown kind${didYouMean(asked, names)}`, EXIT.usage);
    const found = (await readEntries(given, cli)).filter(({ kind }) => asked === undefined || kind.kind === asked);
    const entries = found.map(({ kind, name, entry }) => ({ kind: kind.kind, name, what: kind.what(entry) }));
    const rows = entries.map(({ kind, name, what }) => [kind, name, what]);
    return { json: { entries }, text: renderTable(['kind', 'name', 'what'], rows, cli.io.bold) };
  });
}

/** `apim-sandbox fixtures show`: entries as files hold them, to copy. */
export function defineShow(command: Command, cli: Cli): void {
  const show = command
    .command('show')
    .description('an entry as the files write it; of a person, the households too')
    .argument('<NAME>', 'a slug, a SPI, or the name of a household');
  act(addFixtures(show), cli, async (given) => {
    const [asked = ''] = given.args;
    const all = await readEntries(given, cli);
    const wanted = all.find(({ entry }) => entry.spi === asked)?.name ?? asked;
    const found = all.filter(({ name, entry }) => name === wanted || (entry.declarants as string[] | undefined)?.includes(wanted));
    if (found.length === 0) {
      const near = didYouMean(
        asked,
        all.map(({ name }) => name),
      );
      throw new CommandError(`no entry is called "${asked}"${near}; "apim-sandbox fixtures list" lists them`);
    }
    const { stringify } = await import('yaml');
    const files = Object.entries(toFiles(found)).filter(([, entries]) => entries.length > 0);
    const text = files.map(([kind, entries]) => `# ${kind}.yaml\n${stringify(entries, { lineWidth: 0 })}`).join('\n');
    return { json: toFiles(found), text };
  });
}
