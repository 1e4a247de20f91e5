import * as z from 'zod';
import { createDereference } from '../contract/dereference.ts';
import type { LifecycleDeclaration } from '../core/lifecycle-declaration.ts';
import { LIFECYCLE } from './read-lifecycle.ts';
import { SCHEMA, SOURCED } from './read-schema.ts';

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const PARAMETER = z.object({
  ...SOURCED,
  name: z.string(),
  in: z.enum(['path', 'query', 'header', 'cookie']),
  required: z.boolean().default(false),
  description: z.string().optional(),
  example: z.union([z.string(), z.number(), z.boolean()]).optional(),
  schema: SCHEMA.default({}),
});

const EXAMPLE = z.object({ ...SOURCED, summary: z.string().default(''), value: z.unknown() });

const CONTENT = z
  .record(z.string(), z.object({ schema: SCHEMA.optional(), examples: z.record(z.string(), EXAMPLE).default({}) }))
  .default({});

const RESPONSE = z.object({ ...SOURCED, description: z.string().default(''), content: CONTENT });

const REQUEST_BODY = z.object({ ...SOURCED, description: z.string().optional(), required: z.boolean().default(false), content: CONTENT });

const OPERATION = z.object({
  ...SOURCED,
  operationId: z.string(),
  tags: z.array(z.string()).default([]),
  summary: z.string().default(''),
  description: z.string().optional(),
  deprecated: z.boolean().default(false),
  security: z.array(z.record(z.string(), z.array(z.string()))).default([]),
  parameters: z.array(PARAMETER).default([]),
  requestBody: REQUEST_BODY.optional(),
  responses: z.record(z.string(), RESPONSE),
});

const DOCUMENT = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string().default('') }),
  servers: z.array(z.object({ url: z.string() })).min(1),
  tags: z.array(z.object({ name: z.string(), description: z.string().optional() })).default([]),
  paths: z.record(z.string(), z.partialRecord(z.enum(VERBS), OPERATION)),
  'x-lifecycle': LIFECYCLE.optional(),
});

export type Parameter = z.infer<typeof PARAMETER>;
export type Response = z.infer<typeof RESPONSE>;
export type RequestBody = z.infer<typeof REQUEST_BODY>;

export interface Operation extends Omit<z.infer<typeof OPERATION>, 'security'> {
  readonly method: string;
  /** With the context of the API on the gateway: `/r2p/v1/personne`. */
  readonly path: string;
  /** OAuth scopes of which the token must hold one; empty: any token will do. */
  readonly scopes: readonly string[];
}

/** An API as its reference page shows it. */
export interface Reference {
  readonly api: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** Contexts on the gateway, e.g. `/impotparticulier/1.0`. */
  readonly basePaths: readonly [string, ...string[]];
  readonly tags: readonly { readonly name: string; readonly description?: string | undefined }[];
  readonly operations: readonly Operation[];
  /** What becomes of the objects that the API creates, when the contract declares it. */
  readonly lifecycle: LifecycleDeclaration | undefined;
}

const readBasePath = (url: string): string => new URL(url, 'http://x').pathname.replace(/\/$/, '');

function parseDocument(api: string, document: unknown): z.infer<typeof DOCUMENT> {
  const { data, error } = DOCUMENT.safeParse(createDereference(document)(document));
  if (!data) throw new Error(`contract ${api}: cannot be shown as a reference:\n${z.prettifyError(error)}`);
  return data;
}

/** Reads an OpenAPI document (already parsed) for its reader; operations keep the document's order. */
export function readReference(api: string, document: unknown): Reference {
  const { info, servers, tags, paths, 'x-lifecycle': lifecycle } = parseDocument(api, document);
  const [basePath = '', ...others] = servers.map(({ url }) => readBasePath(url));
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([verb, { security, ...operation }]) => {
      const scopes = [...new Set(security.flatMap((entry) => Object.values(entry).flat()))];
      return { ...operation, method: verb.toUpperCase(), path: basePath + path, scopes };
    }),
  );
  return { api, ...info, basePaths: [basePath, ...others], tags, operations, lifecycle };
}
