import { compileNetworks } from '../core/networks.ts';
import type { TokenKind } from '../oauth/dialect.ts';
import type { IpRule } from './call.ts';
import { createEdge } from './edge.ts';
import { chooseProfile, type PROFILES } from './profiles/index.ts';
import type { Gateway } from './run-call.ts';
import { createThrottleLag } from './throttle-lag.ts';

/** The settings that are the gateway's. */
interface GatewaySettings {
  readonly relaxedBearer: boolean;
  readonly trustedProxies: readonly string[];
  readonly ipRule: IpRule;
  readonly strict: boolean;
  readonly profile: keyof typeof PROFILES;
  readonly tokenKind?: TokenKind | undefined;
  readonly rfc: boolean;
  readonly throttleLag: number;
  readonly timestampSkew?: number | undefined;
  readonly echoHeaders: boolean;
  readonly activityId: boolean;
}

export function createGateway(settings: GatewaySettings, parts: Pick<Gateway, 'bacs' | 'log' | 'mtls' | 'pannes'>): Gateway {
  const { relaxedBearer, trustedProxies, ipRule, strict, echoHeaders, activityId, throttleLag } = settings;
  const profile = chooseProfile(settings);
  return {
    ...parts,
    relaxedBearer,
    isProxy: compileNetworks(trustedProxies),
    ipRule,
    throttleLag: createThrottleLag(throttleLag),
    profile,
    strict,
    edge: createEdge({ profile, echoHeaders, activityId }),
  };
}
