import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const EXTENSION = '.sqlite';
const UNFINISHED = `${EXTENSION}.new`;

export const bacFile = (dataFolder: string, id: string): string => join(dataFolder, 'bacs', `${id}${EXTENSION}`);

/** Bacs that a data folder keeps, by id; none when it is new. What a killed process was writing is cleared away. */
export function listKeptBacs(dataFolder: string): readonly string[] {
  const folder = dirname(bacFile(dataFolder, ''));
  if (!existsSync(folder)) return [];
  for (const leftover of readdirSync(folder).filter((file) => file.endsWith(UNFINISHED))) rmSync(join(folder, leftover), { force: true });
  const files = readdirSync(folder).filter((file) => file.endsWith(EXTENSION));
  return files.map((file) => file.slice(0, -EXTENSION.length)).sort();
}
