import * as z from 'zod';
import { formatInstant } from '../core/paris-time.ts';
import type { Referentiels } from '../referentiels/referentiels.ts';
import type { Bac } from '../store/bacs.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';

const requestSchema = z.strictObject({
  persona: z.string().optional(),
  spi: z
    .string()
    .regex(/^\d{13}$/, 'expected 13 digits')
    .optional(),
  expires_in: z.int('expected a number of seconds').min(1).max(86_400).default(60),
});

export interface MintedConsent {
  readonly token: string;
  readonly persona: string;
  readonly expires_in: number;
  readonly expires_at: string;
}

/**
 * Mints a FranceConnect consent token for a persona (by slug or SPI), as if the person had just signed in: it goes into
 * `X-FranceConnect-OAuth`. Lives 60 s unless told otherwise, as FranceConnect's own access tokens do.
 */
export function mintConsent(body: unknown, bac: Bac, { personnes, consentements }: Referentiels): MintedConsent | AdminRefusal {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) return refuseAdmin(400, 'request-malformed', z.prettifyError(parsed.error));
  const { persona, spi, expires_in } = parsed.data;
  if ((persona === undefined) === (spi === undefined))
    return refuseAdmin(400, 'request-malformed', 'give "persona" (a slug) or "spi" (13 digits), one of them');
  const found = persona === undefined ? personnes.findBySpi(spi ?? '') : personnes.findBySlug(persona);
  if (!found)
    return refuseAdmin(
      404,
      'persona-unknown',
      `no persona has this ${persona === undefined ? 'spi' : 'slug'}; the list is in docs/personas.md`,
    );
  const { token, expiresMs } = consentements.mint(found.spi, bac.clock.now(), expires_in);
  return { token, persona: found.slug, expires_in, expires_at: formatInstant(expiresMs) };
}
