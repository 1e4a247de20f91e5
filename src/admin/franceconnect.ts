import { formatInstant } from '../core/paris-time.ts';
import { refuseAdmin } from './errors.ts';
import type { AdminHandlers } from './plug.ts';

/** As FranceConnect's own access tokens. */
const DEFAULT_SECONDS = 60;

export const franceConnectHandlers = {
  /** Mints a consent token for a persona, as if the person had just signed in: it goes into `X-FranceConnect-OAuth`. */
  'POST /franceconnect/tokens': ({ body: { persona, spi, expires_in = DEFAULT_SECONDS } }, { bac, referentiels }) => {
    const { personnes, consentements } = referentiels;
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
    return { status: 201, body: { token, persona: found.slug, expires_in, expires_at: formatInstant(expiresMs) } };
  },
} satisfies Partial<AdminHandlers>;
