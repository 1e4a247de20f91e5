import * as z from 'zod';
import type { Response } from './read-document.ts';
import type { Schema, Sourced } from './read-schema.ts';

/** One fault in the `detail` of an error. */
interface Fault {
  readonly code: string;
  readonly message: string;
}

/** A shape of error body: the names at its root, and what the contract says of it. */
export interface Envelope {
  readonly keys: string;
  readonly description: string;
}

/** One documented error: a named example of a response. */
export interface ErrorCase extends Sourced {
  readonly code: string;
  readonly message: string;
  readonly when: string;
  readonly mediaType: string;
  readonly body: unknown;
  /** What the body says of each fault, where its envelope lists them. */
  readonly faults: readonly Fault[];
  readonly envelope: Envelope;
}

export interface ErrorGroup extends Sourced {
  readonly status: string;
  /** What the response says of the status itself, its codes left out. */
  readonly lead: string;
  readonly cases: readonly ErrorCase[];
}

const CODE = z.union([z.number(), z.string()]).transform(String);
const FAULT = z.object({ code: CODE, message: z.string() });

/** The two envelopes of the platform (its gateway's, and HERMES's own, which lists the faults of each row), and the sandbox's. */
const BODY = z.union([
  z.object({ error: z.string(), message: z.string() }).transform(({ error, message }) => ({ code: error, message, faults: [] })),
  z.object({ erreur: FAULT }).transform(({ erreur }) => ({ ...erreur, faults: [] })),
  z
    .object({ ...FAULT.shape, detail: z.array(z.object({ errors: z.array(FAULT) })).default([]) })
    .transform(({ code, message, detail }) => ({ code, message, faults: detail.flatMap(({ errors }) => errors) })),
]);

/** The envelope that a body has, described by the schema of the same root among those of its response. */
function readEnvelope(body: unknown, schema: Schema = {}): Envelope {
  const keysOf = (value: object) => Object.keys(value).sort().join(' ');
  const keys = keysOf(Object(body));
  const described = (schema.oneOf ?? [schema]).find(({ properties }) => keysOf(properties ?? {}) === keys);
  return { keys, description: described?.description ?? '' };
}

interface Meanings {
  readonly lead: string;
  readonly byCode: ReadonlyMap<string, string>;
}

/** Our contracts spell the meaning of each code in the response's description: `Requête mal formée. 4001 : numéro fiscal mal formé.` */
function readMeanings(description: string, codes: ReadonlySet<string>): Meanings {
  const byCode = new Map<string, string>();
  const lead = description.replace(/(?<!\d)(\d{4,6})(?: : ([^.]*))?\.(?=\s|$)\s*/g, (sentence, code: string, meaning?: string) => {
    if (!codes.has(code)) return sentence;
    if (meaning !== undefined) byCode.set(code, meaning.replace(/\s+/g, ' ').trim());
    return '';
  });
  return { lead: lead.trim(), byCode };
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The fuller of the two: what the code means everywhere, or what this response says of it. */
const presentWhen = (summary: string, meaning = ''): string => (meaning.length > summary.length ? capitalize(meaning) : summary);

function readCases({ content, description }: Response): { lead: string; cases: ErrorCase[] } {
  const found = Object.entries(content).flatMap(([mediaType, { schema, examples }]) =>
    Object.entries(examples).map(([name, example]) => {
      const read = BODY.safeParse(example.value).data ?? { code: name, message: '', faults: [] };
      return { ...example, ...read, body: example.value, mediaType, envelope: readEnvelope(example.value, schema) };
    }),
  );
  const { lead, byCode } = readMeanings(description, new Set(found.map(({ code }) => code)));
  return { lead, cases: found.map((entry) => ({ ...entry, when: presentWhen(entry.summary, byCode.get(entry.code)) })) };
}

/** The errors of an operation by status, in the contract's order: every response but the successes. */
export const readErrors = (responses: Readonly<Record<string, Response>>): ErrorGroup[] =>
  Object.entries(responses)
    .filter(([status]) => !status.startsWith('2'))
    .map(([status, response]) => ({
      status,
      'x-source': response['x-source'],
      'x-source-note': response['x-source-note'],
      ...readCases(response),
    }));
