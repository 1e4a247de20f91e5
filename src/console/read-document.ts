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

const SECURITY = z.array(z.record(z.string(), z.array(z.string())));

const OPERATION = z.object({
  ...SOURCED,
  operationId: z.string(),
  tags: z.array(z.string()).default([]),
  summary: z.string().default(''),
  description: z.string().optional(),
  deprecated: z.boolean().default(false),
  security: SECURITY.optional(),
  parameters: z.array(PARAMETER).default([]),
  requestBody: REQUEST_BODY.optional(),
  responses: z.record(z.string(), RESPONSE),
});

const DOCUMENT = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string().default('') }),
  servers: z.array(z.object({ url: z.string() })).min(1),
  tags: z.array(z.object({ name: z.string(), description: z.string().optional() })).default([]),
  paths: z.record(z.string(), z.partialRecord(z.enum(VERBS), OPERATION)),
  security: SECURITY.optional(),
  components: z
    .object({ securitySchemes: z.record(z.string(), z.object({ type: z.string() })).default({}) })
    .default({ securitySchemes: {} }),
  'x-lifecycle': LIFECYCLE.optional(),
});

export type Parameter = z.infer<typeof PARAMETER>;
export type Response = z.infer<typeof RESPONSE>;
export type RequestBody = z.infer<typeof REQUEST_BODY>;

/** What an operation asks of its caller: the token of an application, that of the sandbox's own routes, or nothing. */
export type Credential = 'application' | 'admin' | 'none';

export interface Operation extends Omit<z.infer<typeof OPERATION>, 'security'> {
  readonly method: string;
  /** With the context of the API on the gateway: `/r2p/v1/personne`. */
  readonly path: string;
  /** OAuth scopes of which the token must hold one; empty: any token will do. */
  readonly scopes: readonly string[];
  readonly credential: Credential;
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
  /** True for the contract of the sandbox's own routes, which no application calls. */
  readonly isOwn: boolean;
}

const readBasePath = (url: string): string => new URL(url, 'http://x').pathname.replace(/\/$/, '');

function parseDocument(api: string, document: unknown): z.infer<typeof DOCUMENT> {
  const { data, error } = DOCUMENT.safeParse(createDereference(document)(document));
  if (!data) throw new Error(`contract ${api}: cannot be shown as a reference:\n${z.prettifyError(error)}`);
  return data;
}

type Schemes = z.infer<typeof DOCUMENT>['components']['securitySchemes'];

/** Without a word on security an operation is the platform's: any token will do. */
function readCredential(security: z.infer<typeof SECURITY> | undefined, schemes: Schemes): Credential {
  if (security === undefined) return 'application';
  const named = security.flatMap((entry) => Object.keys(entry));
  if (named.length === 0) return 'none';
  return named.every((name) => schemes[name]?.type === 'http') ? 'admin' : 'application';
}

/** Reads an OpenAPI document (already parsed) for its reader; operations keep the document's order. */
export function readReference(api: string, document: unknown): Reference {
  const { info, servers, tags, paths, security: common, components, 'x-lifecycle': lifecycle } = parseDocument(api, document);
  const [basePath = '', ...others] = servers.map(({ url }) => readBasePath(url));
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([verb, { security = common, ...operation }]) => {
      const scopes = [...new Set((security ?? []).flatMap((entry) => Object.values(entry).flat()))];
      const credential = readCredential(security, components.securitySchemes);
      return { ...operation, method: verb.toUpperCase(), path: basePath + path, scopes, credential };
    }),
  );
  const isOwn = operations.some(({ credential }) => credential === 'admin');
  return { api, ...info, basePaths: [basePath, ...others], tags, operations, lifecycle, isOwn };
}
