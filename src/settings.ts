type Switch = boolean | 'true' | 'false' | '1' | '0' | '' | undefined;
/** A list, or its items separated by commas. */
type List = readonly string[] | string | undefined;
type Count = number | string | undefined;

/** Every setting, as a program gives it to `createSandbox`. The command line and the environment have the same, under the names of `--help`. */
export interface SandboxSettings {
  /** TCP port; 0 takes a free one. Absent: no socket, `fetch` answers in process. */
  readonly port?: Count;
  /** Address to listen on; 127.0.0.1 by default. */
  readonly host?: string | undefined;
  /** Folder that keeps people, tokens, journal and signing key; absent: all is in memory. */
  readonly data?: string | undefined;
  /** Folder of fixtures that come over the built-in ones (docs/fixtures.md). */
  readonly fixtures?: string | undefined;
  /** Opens the sandbox's own routes, 16 printable characters or more; absent: they are open on a loopback address, and elsewhere one is made. */
  readonly adminToken?: string | undefined;
  /** Listens in HTTPS too, and makes a set of client certificates. */
  readonly tls?: Switch;
  /** TCP port of HTTPS; 8443 by default, 0 takes a free one. */
  readonly tlsPort?: Count;
  /** Names and addresses of the server's certificate, beside localhost, 127.0.0.1 and ::1. */
  readonly tlsName?: List;
  /** Where a bad client certificate is refused: by a 401 of the gateway (default), or by closing the connection. */
  readonly tlsRefusal?: 'gateway' | 'handshake' | undefined;
  /** Every API call must carry a client certificate. */
  readonly mtlsRequired?: Switch;
  /** Header in which a trusted proxy gives the client certificate; X-WSO2-CLIENT-CERTIFICATE by default. */
  readonly clientCertificateHeader?: string | undefined;
  /** Which gateway it is; dgfip by default. */
  readonly profile?: 'dgfip' | 'wso2-2.6' | 'wso2-3.2' | 'wso2-4.2' | undefined;
  /** Kind of the tokens, in place of the profile's own. */
  readonly tokenKind?: 'opaque' | 'jwt' | undefined;
  /** Faults of the gateway send the headers of the request back. */
  readonly echoHeaders?: Switch;
  /** Answers of the APIs carry `activityid`. */
  readonly activityId?: Switch;
  /** Refuses a percent-encoded id or secret in Basic. */
  readonly strictBasic?: Switch;
  /** Mends what departs from the RFCs. */
  readonly rfc?: Switch;
  /** Checks every answer against its contract; a departure is answered 500. */
  readonly strict?: Switch;
  /** Seconds added to `expires_in` of an opaque token given again. */
  readonly timestampSkew?: Count;
  /** Seconds after which the gateway hears that a quota is spent; 0 by default, 59 at most. */
  readonly throttleLag?: Count;
  /** Accepts "bearer" in any case. */
  readonly relaxedBearer?: Switch;
  /** First instant of the clock, ISO 8601; real time by default. */
  readonly now?: string | undefined;
  /** Day on which the last income year becomes readable, MM-DD; 07-22 by default. */
  readonly yearOpening?: string | undefined;
  /** YAML file of LEP thresholds in place of the built-in table. */
  readonly plafondsLep?: string | undefined;
  /** APIs that answer 503 700700. */
  readonly blockedApis?: List;
  /** Networks (CIDR) of proxies whose X-Forwarded-For and client certificate header are believed. */
  readonly trustedProxies?: List;
  /** Where an undeclared address is refused; gateway by default. */
  readonly ipRule?: 'gateway' | 'network' | undefined;
  /** Calls a second that an API lets pass, `sfip=20`. */
  readonly hardLimits?: List;
  /** How the Domaine acts by itself: manual (default), immediate, time or reads:N. */
  readonly hermesProgression?: string | undefined;
  /** First minute, Paris time, of the two hours a night when HERMES answers 503. */
  readonly hermesMaintenance?: string | undefined;
  /** Calls that the journal keeps, at least; 100,000 by default. */
  readonly journalRows?: Count;
  /** Prints nothing; of the command line. */
  readonly quiet?: Switch;
}
