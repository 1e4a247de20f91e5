import { expect } from 'vitest';

/** `NOW` in Paris, as every error says it. */
const HORODATAGE = '2026-09-15T12:00:00+02:00';

export interface Expected {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  /** Id of the row, as `X-Sandbox-Error` says it. */
  readonly error: string;
  readonly mediaType?: string;
}

/** Checks a refusal whole: status, media type, `X-Sandbox-Error` and body, to the letter. */
export async function expectRefusal(response: Response, { status, code, message, error, mediaType }: Expected): Promise<void> {
  expect({
    status: response.status,
    mediaType: response.headers.get('content-type'),
    error: response.headers.get('x-sandbox-error'),
    body: await response.json(),
  }).toEqual({ status, mediaType: mediaType ?? 'application/json', error, body: { erreur: { code, message, horodatage: HORODATAGE } } });
}
