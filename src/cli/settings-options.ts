import { type Command, Option } from 'commander';
import { type Config, parseConfig, readEnvironment, SETTINGS, settingKey } from '../config.ts';
import type { Given } from './given.ts';

/** Every setting of the server as an option; the environment variable of each is in its help. */
export function addSettings(command: Command): Command {
  for (const [name, setting] of Object.entries(SETTINGS))
    command.addOption(new Option(`--${name}${'value' in setting ? ` <${setting.value}>` : ''}`, `${setting.help} [${setting.env}]`));
  return command;
}

/** The settings among the options, over those of the environment, over defaults of the command. */
export function readSettings({ options }: Given, defaults: Readonly<Record<string, unknown>> = {}): Config {
  const keys = new Set(Object.keys(SETTINGS).map(settingKey));
  const given = Object.fromEntries(Object.entries(options).filter(([key]) => keys.has(key)));
  return parseConfig({ ...defaults, ...readEnvironment(), ...given });
}
