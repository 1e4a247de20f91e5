import { formatParis } from './paris-time.ts';
import type { ErrorRow } from './refusal.ts';

/** The body of every DGFiP error: `{"erreur":{code,message,horodatage}}`, code as a number, local Paris time. */
export function renderErreur({ code, message }: ErrorRow, nowMs: number): string {
  return JSON.stringify({ erreur: { code, message, horodatage: formatParis(nowMs) } });
}
