import * as z from 'zod';

export const switchSchema = z.union(
  [z.boolean(), z.enum(['true', '1', 'false', '0', '']).transform((text) => text === 'true' || text === '1')],
  {
    error: 'is a switch: expected true, false, 1 or 0',
  },
);
/** Digits only: `Number` would read an empty text as 0. */
export const count = (max: number, what: string) =>
  z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)], { error: what }).pipe(z.int(what).min(0, what).max(max, what));
export const signed = (max: number, what: string) =>
  z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^-?\d+$/)
          .transform(Number),
      ],
      { error: what },
    )
    .pipe(z.int(what).min(-max, what).max(max, what));
export const text = z.string().min(1, 'is empty');

export const list = z.union([
  z.array(z.string()),
  z.string().transform((names) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ),
]);
