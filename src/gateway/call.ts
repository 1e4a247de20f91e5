import type { Operation } from '../contract/load.ts';
import type { RawBody } from '../contract/read-body.ts';
import type { Habilitation } from '../core/application.ts';
import type { ClientCertificate } from '../core/client-certificate.ts';
import type { Networks } from '../core/networks.ts';
import type { StoredApplication } from '../store/applications.ts';
import type { Bac } from '../store/bac.ts';
import type { Bacs } from '../store/bacs.ts';
import { hashToken, type StoredToken } from '../store/tokens.ts';
import { type DemandedCertificate, type MutualTls, readDemandedCertificate } from './client-certificate.ts';
import { readCaller } from './peer.ts';
import type { ThrottleLag } from './throttle-lag.ts';

/** A request on an operation of a contract, as plain data. */
export interface GatewayRequest {
  readonly header: (name: string) => string | undefined;
  readonly path: Readonly<Record<string, string>>;
  /** Path and query as they came, for the journal. */
  readonly target: string;
  /** Without the question mark, still percent-encoded. */
  readonly query: string;
  /** Absent where the operation takes no body. */
  readonly body?: RawBody;
  /** Address at the other end of the socket; absent when the call is made in process. */
  readonly peer?: string | undefined;
  /** What the client presented on its TLS connection. */
  readonly clientCertificate?: ClientCertificate | undefined;
}

/** Where the rule on the caller's address stands: a blocking condition of the gateway, or a network filter before it. */
export type IpRule = 'gateway' | 'network';

/** What the policies decide on: everything is read once, before the first of them. */
export interface Call {
  readonly bac: Bac;
  readonly nowMs: number;
  readonly operation: Operation;
  readonly authorization: string | undefined;
  /** False: no `Authorization: Bearer …` that the gateway would read. */
  readonly hasBearer: boolean;
  readonly token: StoredToken | undefined;
  readonly application: StoredApplication | undefined;
  readonly habilitation: Habilitation | undefined;
  /** Minutes since the epoch: the quota's fixed window. */
  readonly window: number;
  /** Calls already counted in the window. */
  readonly used: number;
  /** Where the call comes from, once the declared proxies are passed. */
  readonly caller: string;
  readonly ipRule: IpRule;
  /** Null: a quota refuses as soon as it is spent. */
  readonly throttleLag: ThrottleLag | null;
  /** Null: no certificate is demanded. */
  readonly certificate: DemandedCertificate | null;
  readonly correlationId: string | undefined;
  readonly teleservice: string | undefined;
}

export interface CallContext {
  readonly bacs: Bacs;
  /** Accepts `bearer` in any case; the platform only reads `Bearer`. */
  readonly relaxedBearer: boolean;
  readonly isProxy: Networks;
  readonly mtls: MutualTls;
  readonly ipRule: IpRule;
  readonly throttleLag: ThrottleLag | null;
}

export const WINDOW_MS = 60_000;
/** Window of an API's hard limit. */
export const HARD_LIMIT_MS = 1000;

/** The token that a request carries. Undefined: no `Authorization: Bearer …` that the gateway would read. */
const readBearer = (authorization: string | undefined, relaxed: boolean): string | undefined =>
  (relaxed ? /^bearer +(\S+)\s*$/i : /^Bearer +(\S+)\s*$/).exec(authorization ?? '')?.[1];

/** Where a call is journaled: the bac of its token, else the one that receives the calls whose credential nobody knows. */
export function findBac({ bacs, relaxedBearer }: Pick<CallContext, 'bacs' | 'relaxedBearer'>, authorization: string | undefined): Bac {
  const bearer = readBearer(authorization, relaxedBearer);
  return (bearer !== undefined && bacs.ofToken(hashToken(bearer))) || bacs.reception();
}

/** Reads what a request says and what the bac of its credential knows of it. */
export function readCall(context: CallContext, operation: Operation, request: GatewayRequest): Call {
  const { bacs, relaxedBearer, isProxy, ipRule, throttleLag } = context;
  const { header, peer } = request;
  const authorization = header('authorization');
  const bearer = readBearer(authorization, relaxedBearer);
  const tokenHash = bearer === undefined ? undefined : hashToken(bearer);
  const bac = (tokenHash !== undefined && bacs.ofToken(tokenHash)) || bacs.reception();
  const token = tokenHash === undefined ? undefined : bac.tokens.find(tokenHash);
  const application = token && bac.applications.find(token.clientId);
  const nowMs = bac.clock.now();
  const window = Math.floor(nowMs / WINDOW_MS);
  return Object.freeze({
    bac,
    nowMs,
    operation,
    authorization,
    hasBearer: bearer !== undefined,
    token,
    application,
    habilitation: application?.habilitationFor.get(operation.api),
    window,
    used: application ? bac.calls.used(application.clientId, operation.api, window) : 0,
    caller: readCaller(peer, header('x-forwarded-for'), isProxy),
    ipRule,
    throttleLag,
    certificate: readDemandedCertificate(request, application, context),
    correlationId: header('x-correlation-id'),
    teleservice: header('id_teleservice'),
  });
}
