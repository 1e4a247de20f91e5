import type { Command } from 'commander';
import { didYouMean, nearestOf } from '../core/did-you-mean.ts';
import { CommandError, EXIT } from './outcome.ts';

const wrong = (message: string): CommandError => new CommandError(message, EXIT.usage);

/** `apim-sandbox bac show`, as it is typed. */
function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

const seeHelp = (command: Command): string => `see "${pathOf(command)} --help"`;

function refuseOption(command: Command, flag: string): CommandError {
  const known = [...command.options.flatMap(({ long }) => long ?? []), '--help'];
  const elsewhere = command.usage().includes(' -- ') ? '; what is meant for the command it runs comes after --' : '';
  return wrong(`${flag}: unknown option of "${pathOf(command)}"${didYouMean(flag, known)}${elsewhere}; ${seeHelp(command)}`);
}

/** Gives how many of the words after an option are its value. */
function readOption(command: Command, arg: string, next: string | undefined): 0 | 1 {
  const cut = arg.startsWith('--') ? arg.indexOf('=') : -1;
  const flag = cut < 0 ? arg : arg.slice(0, cut);
  const option = command.options.find((one) => one.long === flag || one.short === flag);
  if (!option) throw refuseOption(command, flag);
  if (!option.required && cut >= 0) throw wrong(`${flag}: is a switch, and takes no value`);
  if (!option.required || cut >= 0) return 0;
  if (next === undefined || /^-./.test(next)) throw wrong(`${flag}: has no value (one that starts with a dash is written ${flag}=-VALUE)`);
  return 1;
}

function descend(command: Command, word: string): Command {
  const found = command.commands.find((one) => one.name() === word);
  if (found) return found;
  const names = command.commands.map((one) => one.name());
  // Two letters swapped are as near as a name of so few can be.
  const [near] = nearestOf(word, names, 1);
  const advice = near === undefined ? didYouMean(word, names) : ` (did you mean "${near}"?)`;
  throw wrong(`unknown command "${pathOf(command).split(' ').slice(1).concat(word).join(' ')}"${advice}; ${seeHelp(command)}`);
}

function checkArguments(command: Command, words: readonly string[]): void {
  const wanted = command.registeredArguments;
  const missing = wanted[words.length];
  if (missing?.required) throw wrong(`${missing.name()}: is missing; ${seeHelp(command)}`);
  if (words.length > wanted.length && !wanted.at(-1)?.variadic)
    throw wrong(`"${words[wanted.length]}": is one argument too many for "${pathOf(command)}"; ${seeHelp(command)}`);
}

/** What is run has options of its own: it stands after the dashes that end ours. */
function checkWord(command: Command, word: string): string {
  if (!command.usage().includes(' -- <')) return word;
  throw wrong(`"${word}": the command to run comes after --: ${pathOf(command)} -- ${word}; ${seeHelp(command)}`);
}

/** What was typed, as the tree reads it: the command, and its words. Null: help was asked for before anything wrong. */
interface Reading {
  readonly command: Command;
  readonly words: readonly string[];
}

function read(program: Command, args: readonly string[]): Reading | null {
  let command = program;
  const words: string[] = [];
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  for (let at = 0; at < end; at++) {
    const arg = args[at] ?? '';
    if (arg === '-h' || arg === '--help') return null;
    if (arg.startsWith('-') && arg !== '-') at += readOption(command, arg, args[at + 1]);
    else if (command.commands.length > 0) command = descend(command, arg);
    else words.push(checkWord(command, arg));
  }
  return { command, words: [...words, ...args.slice(end + 1)] };
}

/**
 * Refuses a wrong command line with what, where and the nearest that exists, which the library does not say. An option is followed by a dash only
 * when its value was forgotten: `--port --quiet`. Help is given before what follows it is looked at.
 */
export function checkCommandLine(program: Command, args: readonly string[]): void {
  const reading = read(program, args);
  if (reading === null) return;
  const { command, words } = reading;
  if (command.commands.length > 0)
    throw wrong(`"${pathOf(command)}": what to do is missing: one of ${command.commands.map((one) => one.name()).join(', ')}`);
  checkArguments(command, words);
}
