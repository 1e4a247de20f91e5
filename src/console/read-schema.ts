import * as z from 'zod';

/** Where a behaviour comes from, on any node of a contract. */
export interface Sourced {
  readonly 'x-source'?: string | undefined;
  readonly 'x-source-note'?: string | undefined;
}

/** A JSON schema, as far as a reader needs it. */
export interface Schema extends Sourced {
  readonly type?: string | readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly required?: readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly items?: Schema | undefined;
  readonly oneOf?: readonly Schema[] | undefined;
  /** Name of the list that holds the values, served at `/referentiels/nomenclatures/<name>`. */
  readonly 'x-nomenclature'?: string | undefined;
  readonly 'x-nomenclature-fermee'?: boolean | undefined;
  readonly 'x-datapass'?: string | readonly string[] | undefined;
  readonly 'x-deviation'?: Readonly<Record<string, string>> | undefined;
}

export const SOURCED = { 'x-source': z.string().optional(), 'x-source-note': z.string().optional() };

export const SCHEMA: z.ZodType<Schema> = z.object({
  ...SOURCED,
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  required: z.array(z.string()).optional(),
  enum: z.array(z.unknown()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  properties: z.lazy(() => z.record(z.string(), SCHEMA)).optional(),
  items: z.lazy(() => SCHEMA).optional(),
  oneOf: z.lazy(() => z.array(SCHEMA)).optional(),
  'x-nomenclature': z.string().optional(),
  'x-nomenclature-fermee': z.boolean().optional(),
  'x-datapass': z.union([z.string(), z.array(z.string())]).optional(),
  'x-deviation': z.record(z.string(), z.string()).optional(),
});
