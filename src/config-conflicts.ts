import { type Config, ConfigError, SETTINGS } from './config.ts';
import { chooseProfile } from './gateway/profiles/index.ts';

/** What does nothing without HTTPS. */
const OF_TLS = {
  tlsPort: 'tls-port',
  tlsName: 'tls-name',
  tlsRefusal: 'tls-refusal',
} as const satisfies Partial<Record<keyof Config, keyof typeof SETTINGS>>;

function checkTls({ tls, mtlsRequired, ...config }: Config): string[] {
  if (tls) return [];
  const idle = Object.entries(OF_TLS).filter(([key]) => config[key as keyof typeof OF_TLS] !== undefined);
  return [
    ...idle.map(([, name]) => `--${name} (${SETTINGS[name].env}): is of no use without --tls`),
    ...(mtlsRequired ? ['--mtls-required: needs --tls, which makes the authority that certificates are checked with'] : []),
  ];
}

/** Only a token that is given again shows the skew, and a JWT never is. */
function checkSkew(config: Config): string[] {
  const { timestampSkew } = config;
  if (timestampSkew === undefined || chooseProfile(config).keyManager.tokenKind === 'opaque') return [];
  return [
    `--timestamp-skew (${SETTINGS['timestamp-skew'].env}): shows on tokens that are given again, and a JWT never is: add --token-kind opaque, or take --profile wso2-2.6`,
  ];
}

/** Settings that are right one by one and make no sense together; throws one `ConfigError` with every problem. */
export function checkConflicts(config: Config): void {
  const problems = [...checkTls(config), ...checkSkew(config)];
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
}
