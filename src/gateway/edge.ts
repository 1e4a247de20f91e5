import { randomUUID } from 'node:crypto';
import type { FaultFamily } from '../core/refusal.ts';
import type { Profile } from './profiles/profile.ts';
import type { Edge } from './run-call.ts';

/** Never echoed: the credential and the host, as WSO2; what frames a message, which would break the answer. */
const NEVER_ECHOED: ReadonlySet<string> = new Set([
  'authorization',
  'host',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);
const SOMETIMES_ECHOED: ReadonlySet<string> = new Set(['accept', 'x-jwt-assertion']);

/** A fault is built on the message of the request, whose headers come back with it. */
function echoed(request: Headers, { echoesAccept }: Profile, family: FaultFamily): Record<string, string> {
  const keepsAccept = echoesAccept.includes(family);
  const kept = [...request].filter(([name]) => !NEVER_ECHOED.has(name) && (keepsAccept || !SOMETIMES_ECHOED.has(name)));
  return Object.fromEntries(kept);
}

/** Headers under one spelling: an echoed one never stands beside the gateway's own. */
const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

interface EdgeOptions {
  readonly profile: Profile;
  readonly echoHeaders: boolean;
  readonly activityId: boolean;
}

/** Undefined when no switch is on, so that an answer costs nothing more. */
export function createEdge({ profile, echoHeaders, activityId }: EdgeOptions): Edge | undefined {
  if (!echoHeaders && !activityId) return undefined;
  return (request, reply) => ({
    ...reply,
    headers: {
      ...(echoHeaders && reply.fault ? echoed(request, profile, reply.fault) : {}),
      // The client's own value is kept.
      ...(activityId ? { activityid: request.get('activityid') ?? randomUUID() } : {}),
      ...lowerCased(reply.headers),
    },
  });
}
