import type { AnswerOf, InputOf, RefusalOf, RouteOf } from '../core/api.ts';
import type { Catalogue } from '../pannes/catalogue.ts';
import type { Referentiels } from '../referentiels/referentiels.ts';
import type { Bac } from '../store/bac.ts';
import type { Bacs } from '../store/bacs.ts';
import type { BacDesk } from './bac-desk.ts';
import type { paths } from './contract.gen.ts';
import type { Depositor } from './depositor.ts';
import type { AdminRefusal } from './errors.ts';

/** The sandbox's client certificates, as these routes show them. */
export interface CertificatesOptions {
  readonly desk: {
    readonly list: (nowMs: number, url: string) => object;
    readonly file: (name: string) => Promise<{ readonly content: string | Buffer; readonly mediaType: string } | null>;
  };
  /** Base URL of the HTTPS listener. */
  readonly url: () => string;
}

/** What the sandbox gives its own routes. */
export interface AdminOptions {
  readonly version: string;
  readonly profile: string;
  readonly bacs: Bacs;
  readonly desk: BacDesk;
  readonly depositor: Depositor;
  readonly referentielsOf: (bac: Bac) => Referentiels;
  readonly contracts: Readonly<Record<string, unknown>>;
  /** YAML text of a contract, as written. */
  readonly contractText: (api: string) => string;
  /** The key that signs tokens, public half. */
  readonly jwk: () => Promise<object>;
  /** All that can be injected. */
  readonly catalogue: Catalogue;
  /** Null without TLS. */
  readonly certificates: CertificatesOptions | null;
}

/** What a handler works with, for one request. */
export interface AdminTools extends AdminOptions {
  /** The one that `?bac=` names; without it, the one of calls that carry no credential. */
  readonly bac: Bac;
  /** Of that bac. */
  readonly referentiels: Referentiels;
  /** Scheme, host and port that the caller used. */
  readonly origin: string;
  /** Address at the other end; absent when the request is made in process. */
  readonly peer: string | undefined;
  /** True: the request says that a proxy handed it on. */
  readonly forwarded: boolean;
}

/** `GET /bacs`: every route of openapi/sandbox.yaml. */
export type AdminRoute = RouteOf<paths>;

/** A body that is not JSON: sent as it is. */
export interface RawAnswer {
  readonly status: 200;
  readonly raw: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  readonly mediaType: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type StatusOf<Route extends AdminRoute> = RefusalOf<paths, Route>['error']['status'];

export type AdminResult<Route extends AdminRoute> = AnswerOf<paths, Route> | AdminRefusal<StatusOf<Route>> | RawAnswer;

/** One handler per route of the contract: a missing one, an undeclared status or a wrong body does not compile. */
export type AdminHandlers = {
  readonly [Route in AdminRoute]: (input: InputOf<paths, Route>, tools: AdminTools) => AdminResult<Route> | Promise<AdminResult<Route>>;
};
