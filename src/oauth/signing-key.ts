import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type JsonWebKey,
  type KeyObject,
  sign,
} from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder } from '../core/make-folder.ts';

/** The key that signs access tokens (RS256), and its public half as a JWK. */
export interface SigningKey {
  readonly jwk: JsonWebKey & { readonly kid: string };
  /** A compact JWS of the claims; header `{x5t, kid, alg}` in WSO2's order. */
  readonly signJwt: (claims: object) => string;
  /** A text in the shape of a UUID of version 3, always the same for a seed, and which nobody finds without the key. */
  readonly deriveUuid: (seed: string) => string;
}

/** A key file that cannot be used: what, where, what to do. */
export class SigningKeyError extends Error {
  override name = 'SigningKeyError';
}

const toBase64Url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Thirty-two hexadecimal digits in the shape of a UUID: version 3, and the variant of RFC 9562. */
function shapeUuid(hex: string): string {
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-3${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function toSigningKey(privateKey: KeyObject): SigningKey {
  const publicKey = createPublicKey(privateKey);
  // WSO2 publishes the base64url of the hexadecimal SHA-1 of its certificate. The sandbox has no certificate: its public key stands in.
  const thumbprint = createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  const x5t = Buffer.from(thumbprint).toString('base64url');
  const kid = `${x5t}_RS256`;
  const header = toBase64Url({ x5t, kid, alg: 'RS256' });
  return {
    jwk: { ...publicKey.export({ format: 'jwk' }), use: 'sig', kid, alg: 'RS256' },
    signJwt: (claims) => {
      const signed = `${header}.${toBase64Url(claims)}`;
      return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
    },
    deriveUuid: (seed) => {
      const secret = privateKey.export({ type: 'pkcs8', format: 'der' });
      return shapeUuid(createHmac('sha256', secret).update(seed).digest('hex'));
    },
  };
}

function readKey(pem: string, origin: string): SigningKey {
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(pem);
  } catch (cause) {
    throw new SigningKeyError(`${origin}: is not a private key in PEM; delete it and a new one will be made`, { cause });
  }
  if (privateKey.asymmetricKeyType !== 'rsa')
    throw new SigningKeyError(`${origin}: is a ${privateKey.asymmetricKeyType} key; RS256 needs an RSA one`);
  return toSigningKey(privateKey);
}

/** A new RSA key of 2048 bits in PEM (PKCS#8), made off the main thread: about 0.2 s. */
export async function generateSigningKeyPem(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** The key of the data folder, made the first time and written 0600; without a folder, the one made lasts as long as the process. */
export async function loadSigningKey(dataFolder: string | null, generate: () => string | Promise<string>): Promise<SigningKey> {
  if (dataFolder === null) return readKey(await generate(), 'signing key');
  const file = join(dataFolder, 'signing-key.pem');
  try {
    if (existsSync(file)) return readKey(readFileSync(file, 'utf8'), file);
    const pem = await generate();
    makeFolder(dataFolder);
    writeFileSync(file, pem, { mode: 0o600 });
    return readKey(pem, file);
  } catch (cause) {
    if (cause instanceof SigningKeyError) throw cause;
    throw new SigningKeyError(`${file}: cannot be read or written (${(cause as NodeJS.ErrnoException).code}): check it and its folder`, {
      cause,
    });
  }
}
