import { SETTINGS } from '../config.ts';

/** Text of `--help`. */
export function renderHelp(): string {
  const rows = Object.entries(SETTINGS).map(
    ([name, setting]) => [`--${name}${'value' in setting ? ` ${setting.value}` : ''}`, setting.env, setting.help] as const,
  );
  const flagWidth = Math.max(...rows.map(([flag]) => flag.length));
  const envWidth = Math.max(...rows.map(([, env]) => env.length));
  const lines = rows.map(([flag, env, help]) => `  ${flag.padEnd(flagWidth)}  ${env.padEnd(envWidth)}  ${help}`);
  return `apim-sandbox: emulates the DGFiP API platform over fictitious people.

Usage: apim-sandbox start [options]
       apim-sandbox certs [--out FOLDER] [--data FOLDER | --port PORT]

certs lists the client certificates of a sandbox that runs with --tls (on --port), or those of its data folder (--data);
with --out it writes them there, with their keys, in PEM and PKCS#12, and prints the curl line of each.

Options of start, each also an environment variable (the option wins):
${lines.join('\n')}

  --help, -h     this text
  --version, -v  the version

Exit codes: 0 stopped on request; 1 could not start; 2 wrong command line.
`;
}
