import { parse } from 'yaml';
import type { Lot } from '../../src/generation/entries.ts';
import { type GenerateOptions, generate } from '../../src/generation/generate.ts';
import { headOf, type RenderOptions, renderFiles } from '../../src/generation/render.ts';
import type { FixtureSource } from '../../src/personas/read-fixtures.ts';
import type { Sandbox } from '../../src/sandbox.ts';
import { adminOf } from '../support/admin.ts';

export async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The people of a volume, in one lot. */
export async function drawn(options: GenerateOptions): Promise<Lot> {
  const lots = await allOf(generate(options));
  return { personas: lots.flatMap(({ personas }) => personas), situations: lots.flatMap(({ situations }) => situations) };
}

const HEAD = headOf('apim-sandbox fixtures generate', '0.0.0');

export const filesOf = (lots: AsyncIterable<Lot> | Iterable<Lot>, format: RenderOptions['format'] = 'json') =>
  allOf(renderFiles(lots, { format, head: HEAD }));

/** The files of lots, as the reader of fixtures takes them. */
export const sourcesOf = async (lots: AsyncIterable<Lot> | Iterable<Lot>, format?: RenderOptions['format']): Promise<FixtureSource[]> =>
  (await filesOf(lots, format)).map(({ path, text }) => ({
    file: path,
    kind: path.startsWith('personas/') ? 'personas' : 'situations',
    text,
  }));

/** Puts people in the place of those that a sandbox has, through its own route; it keeps its applications. */
export async function putPeople(sandbox: Sandbox, { personas, situations }: Lot): Promise<void> {
  const admin = adminOf(sandbox);
  const { applications } = parse(await admin.exported('?credentials=true')) as { applications: unknown };
  const { status, body } = await admin.load(JSON.stringify({ personas, situations, applications }));
  if (status !== 200) throw new Error(`the sandbox refused them: ${JSON.stringify(body)}`);
}
