import * as z from 'zod';
import { instant, strict, text } from './schema-words.ts';

const whole = z.int('expected a whole number').positive('expected a number above zero');
const ms = z.int('expected a number of milliseconds').min(0, 'expected 0 at least').max(120_000, 'expected 120000 at most');

const match = strict({
  api: text.exactOptional(),
  operation: text.exactOptional(),
  application: text.exactOptional(),
  spi: text.exactOptional(),
  persona: text.exactOptional(),
});

const effect = strict({
  error: text.exactOptional(),
  status: z.int('expected a status').exactOptional(),
  code: z.union([z.int(), text], 'expected a code').exactOptional(),
  html: z.int('expected a status').exactOptional(),
  latencyMs: ms.exactOptional(),
  latency: strict({
    medianMs: ms,
    sigma: z.number('expected a number').min(0, 'expected 0 at least').max(3, 'expected 3 at most'),
    seed: z.int('expected a whole number'),
  }).exactOptional(),
  cut: z.enum(['before-headers', 'after-headers'], 'expected before-headers or after-headers').exactOptional(),
  truncate: z.number('expected a number of bytes, or a part below 1').min(0, 'expected 0 at least').exactOptional(),
});

/** A fault of a bac, in the words of `POST /_sandbox/faults`; instants are those of its clock. Scalars have the types that YAML gives them. */
export const panneSchema = strict({
  id: text,
  match: match.default({}),
  when: strict({ first: whole.exactOptional(), every: whole.exactOptional() }).nullable().default(null),
  effect,
  armedAt: instant,
  until: instant.nullable().default(null),
  profile: text.nullable().default(null),
  note: text.nullable().default(null),
  /** Calls that it was for until now. */
  seen: z.int('expected a number of calls').nonnegative('expected a number of calls').default(0),
});

export type PanneEntry = z.infer<typeof panneSchema>;
