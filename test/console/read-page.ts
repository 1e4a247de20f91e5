import { readFileSync } from 'node:fs';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { parse } from 'yaml';
import { mountConsole } from '../../src/console/routes.ts';
import type { HomologationDue } from '../../src/core/homologation.ts';

/** Stands for an application of the fixtures. */
export const APPLICATION = { nom: 'Ville d’essai', clientId: 'the-id', clientSecret: 'the-secret' };

export const API_NAMES = ['hermes', 'impot-particulier', 'r2p', 'sfip'] as const;

type Json = Readonly<Record<string, unknown>>;

export interface PublishedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly deprecated?: boolean;
  readonly 'x-source': string;
  readonly 'x-source-note'?: string;
  readonly security: readonly { readonly oauth2: readonly string[] }[];
  readonly parameters: readonly (Json & { readonly name: string; readonly in: string; readonly schema: Json })[];
  readonly requestBody?: { readonly required: boolean; readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Readonly<Record<string, MediaType>> }>>;
}

interface MediaType {
  readonly schema: Json;
  readonly examples: Readonly<Record<string, { readonly summary: string; readonly value: unknown; readonly 'x-source'?: string }>>;
}

export interface PublishedContract {
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, PublishedOperation>>>>;
}

/** The contract as a YAML anchor would have it: every `$ref` replaced, by other code than the console's. */
export function readContract(api: string): PublishedContract {
  const document = parse(readFileSync(new URL(`../../openapi/${api}.yaml`, import.meta.url), 'utf8'));
  const expand = (_key: string, value: unknown): unknown => {
    const reference = (value as Json | null)?.$ref;
    if (typeof reference !== 'string') return value;
    return reference
      .slice(2)
      .split('/')
      .reduce((at, key) => at[key], document);
  };
  return JSON.parse(JSON.stringify(document, expand));
}

const CONTRACTS = API_NAMES.map((api) => ({ api: api as string, document: readContract(api) as unknown }));

export function createConsole(contracts = CONTRACTS, dues: readonly HomologationDue[] = []) {
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();
  mountConsole(app, { contracts, application: APPLICATION, dues: () => dues });
  return app;
}

export async function fetchPage(path: string, app = createConsole()): Promise<string> {
  const response = await app.request(path);
  return response.text();
}

/** What a reader sees of some HTML: no tags, entities read, typographic spaces and apostrophes made plain. */
export const readText = (html: string): string =>
  html
    .replace(/<wbr>/g, '')
    .replace(/<(script|style)>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:code|span|var|b|a)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|\u2019/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** HTML of one operation, found by its anchor. */
export function operationOf(page: string, operationId: string): string {
  const [, section = ''] = page.split(`<section class="operation" id="${operationId}"`);
  return section.split('</section>')[0] ?? '';
}

/** Cells of every row of a table. */
export const rowsOf = (table: string): string[][] =>
  table
    .split('<tr>')
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => readText(cell)));

/** Cells of the row that a table's first column names so; one row expected. */
export function rowOf(table: string, name: string): string[] {
  const found = rowsOf(table).filter(([first]) => first === name);
  if (found.length !== 1) throw new Error(`${found.length} rows are named ${name}`);
  return found[0] ?? [];
}

export const tableOf = (section: string, kind: string): string => section.split(`<table class="${kind}">`)[1]?.split('</table>')[0] ?? '';
