import type { Command } from 'commander';
import { didYouMean } from '../core/did-you-mean.ts';
import type { Lang, Words } from '../core/words.ts';
import { type FixtureError, renderProblems } from '../documents.ts';
import type { Given } from './given.ts';
import { CommandError, EXIT } from './outcome.ts';

const LANGS: readonly string[] = ['fr', 'en'] satisfies Lang[];

export const addLang = (command: Command): Command => command.option('--lang <LANG>', 'of what is said of fixtures: fr or en (the locale)');

/** Asked for, or that of the locale: LC_ALL, LC_MESSAGES, LANG, as POSIX ranks them. */
export function readLang({ options: { lang } }: Given, environment: NodeJS.ProcessEnv): Lang {
  if (lang === 'fr' || lang === 'en') return lang;
  if (lang !== undefined) throw new CommandError(`--lang: unknown language "${lang}"${didYouMean(String(lang), LANGS)}`, EXIT.usage);
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** The faults of fixtures, and what cannot be generated, in the language of the user; any other error as it is. */
export function inLanguage(error: Error, lang: Lang): Error {
  if (error.name === 'FixtureError') {
    // A line each, as a compiler does.
    const lines = renderProblems((error as FixtureError).problems, lang).split('\n');
    return new CommandError(lines.join('\napim-sandbox: '), EXIT.usage);
  }
  // Its first word is the option that is wrong.
  if ('words' in error) return new CommandError(`--${(error.words as Words)[lang]}`, EXIT.usage);
  return error;
}
