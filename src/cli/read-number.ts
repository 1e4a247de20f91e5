import type { Given } from './given.ts';
import { CommandError, EXIT } from './outcome.ts';

/** The number that an option gives; undefined without it. */
export function readNumber({ options }: Pick<Given, 'options'>, key: string, flag: string): number | undefined {
  const text = options[key];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (typeof text === 'string' && text.trim() !== '' && Number.isFinite(number)) return number;
  throw new CommandError(`${flag}: "${text}": expected a number`, EXIT.usage);
}
