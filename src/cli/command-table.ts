import type { Define } from './act.ts';

/** A command of the first level: what `--help` says of it, and where it is, loaded when it is called. */
interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Define>;
}

const entry = (name: string, summary: string, load: Entry['load']): Entry => ({ name, summary, load });

/** Every command, in the order of `--help`. */
export const COMMANDS: readonly Entry[] = [
  entry('start', 'serves until SIGINT or SIGTERM', async () => (await import('./commands/start.ts')).defineStart),
  entry('stop', 'ends a server that this user started', async () => (await import('./commands/stop.ts')).defineStop),
  entry('wait', 'waits until the server answers', async () => (await import('./commands/wait.ts')).defineWait),
  entry('status', 'says what the server is and which bacs it has', async () => (await import('./commands/status.ts')).defineStatus),
  entry('env', 'variables for a client, to eval', async () => (await import('./commands/env.ts')).defineEnv),
  entry('exec', 'runs a command beside a sandbox of its own', async () => (await import('./commands/exec.ts')).defineExec),
  entry('doctor', 'checks what a sandbox needs on this machine', async () => (await import('./commands/doctor.ts')).defineDoctor),
  entry(
    'healthcheck',
    'ends with 0 when the server answers, 1 when not',
    async () => (await import('./commands/healthcheck.ts')).defineHealthcheck,
  ),
  entry('token', 'mints an access token', async () => (await import('./commands/token.ts')).defineToken),
  entry('curl', 'calls the platform with curl, token and headers added', async () => (await import('./commands/curl.ts')).defineCurl),
  entry('explain', 'says why a call was answered so', async () => (await import('./commands/explain.ts')).defineExplain),
  entry('bac', 'isolated sets of people, conventions, quotas and journal', async () => (await import('./commands/bac.ts')).defineBac),
  entry('clock', 'the clock of a bac', async () => (await import('./commands/clock.ts')).defineClock),
  entry('fault', 'what is broken on purpose in a bac', async () => (await import('./commands/fault.ts')).defineFault),
  entry('snapshot', 'states of a bac kept under a name', async () => (await import('./commands/snapshot.ts')).defineSnapshot),
  entry('journal', 'what was called, and what was answered', async () => (await import('./commands/journal.ts')).defineJournal),
  entry('fixtures', 'the files that bacs are filled from', async () => (await import('./commands/fixtures.ts')).defineFixtures),
  entry('certs', 'lists the client certificates of --tls, and writes them', async () => (await import('./commands/certs.ts')).defineCerts),
  entry('errors', 'the refusals of the platform, and what to change', async () => (await import('./commands/errors.ts')).defineErrors),
  entry('personas', 'the fictitious people', async () => (await import('./commands/personas.ts')).definePersonas),
  entry(
    'completion',
    'a script that completes these commands in a shell',
    async () => (await import('./commands/completion.ts')).defineCompletion,
  ),
];
