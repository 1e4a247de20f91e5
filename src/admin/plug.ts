import type { ClosedField } from '../contract/filter-answer.ts';
import type { AnswerOf, InputOf, RefusalOf, RouteOf } from '../core/api.ts';
import type { Habilitation } from '../core/application.ts';
import type { Catalogue } from '../pannes/catalogue.ts';
import type { Referentiels } from '../referentiels/referentiels.ts';
import type { Bac } from '../store/bac.ts';
import type { Bacs } from '../store/bacs.ts';
import type { JournalRow } from '../store/journal-entry.ts';
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

/** A check of the gateway, as a call meets it. `looksAt` null: nothing asks for it. */
export interface MetCheck {
  readonly check: string;
  readonly looksAt: string | null;
}

/** The row of a refusal, whatever its layer. */
export interface ExplainedError {
  readonly id: string;
  readonly status: number;
  readonly code: number | string | null;
  readonly message: string | null;
  readonly when: string;
  readonly source: string;
  readonly advice: string;
  readonly change?: readonly string[] | undefined;
}

/** What explains a call beside its line in the journal. */
export interface Explanations {
  /** Of each API; under `oauth`, those of the key manager. */
  readonly routes: ReadonlyMap<string, readonly string[]>;
  /** Ids that the journal may say. */
  readonly errors: readonly string[];
  /** What may decide: a check, the route, an API, the key manager. */
  readonly policies: readonly string[];
  /** The ordered checks, as they stand at present. */
  readonly checksOf: (call: JournalRow, bac: Bac) => readonly MetCheck[];
  /** What the last check let through, or refused after the quota, spent it. */
  readonly isCounted: (policy: string) => boolean;
  readonly refusalOf: (call: JournalRow) => { readonly row: ExplainedError; readonly anchor: string } | undefined;
  /** Fields of the answer that the habilitation does not open. */
  readonly closedFieldsOf: (call: JournalRow, habilitation: Habilitation) => readonly ClosedField[];
}

/** What the sandbox gives its own routes. */
export interface AdminOptions {
  readonly version: string;
  readonly profile: string;
  /** Random, a new one at each start. */
  readonly instance: string;
  /** Lines that the journal of a bac keeps, at least. */
  readonly journalRows: number;
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
  readonly explanations: Explanations;
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
