import { renderErreur } from '../../core/erreur.ts';
import type { Profile } from './profile.ts';

/** WSO2 3.2 behind DGFiP's wrapping: always JSON, whatever `Accept` says; of WSO2's texts only the message remains. */
export const DGFIP: Profile = {
  name: 'dgfip',
  renderFault: (error, nowMs) => ({ mediaType: 'application/json', body: renderErreur(error, nowMs) }),
  // Sent for missing credentials too, and none on a 403: WSO2 3.x.
  challenge: 'OAuth2 realm="WSO2 API Manager", error="invalid_token", error_description="The access token expired"',
  welcome: 'Welcome to APIM',
  retryAfter: true,
};
