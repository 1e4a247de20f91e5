import type { Argument, Command } from 'commander';
import { code, tableOf } from './render-table.ts';

function presentArgument(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** Options that stand once, above the table. */
const SHARED = ['--json', '--url', '--port', '--admin-token', '--bac'];

function rowsOf(command: Command, path: string, settings: ReadonlySet<string>): string[][] {
  if (command.commands.length > 0) return command.commands.flatMap((one) => rowsOf(one, `${path} ${one.name()}`, settings));
  const longs = command.options.map(({ long }) => long ?? '');
  const takesSettings = [...settings].every((setting) => longs.includes(setting));
  const own = command.options.filter(({ long = '' }) => !SHARED.includes(long) && !(takesSettings && settings.has(long)));
  const typed = [path, ...command.registeredArguments.map(presentArgument)].join(' ');
  return [
    [code(typed), command.description(), [...(takesSettings ? ['*settings*'] : []), ...own.map(({ flags }) => code(flags))].join(', ')],
  ];
}

/** Every command of the tree, with what it takes; `settings` are the options of a server. */
export function renderCommands(program: Command, settings: ReadonlySet<string>): string {
  const rows = program.commands.flatMap((one) => rowsOf(one, one.name(), settings));
  return tableOf(['command', 'what it does', 'options of its own'], rows);
}
