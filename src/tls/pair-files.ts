import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../core/make-folder.ts';

/** A certificate and its private key, both in PEM. */
export interface Pair {
  readonly cert: string;
  readonly key: string;
}

/** A certificate or a folder of certificates that cannot be used: what, where, what to do. */
export class CertificateError extends Error {
  override name = 'CertificateError';
}

function explain(file: string, cause: unknown): CertificateError {
  if (cause instanceof CertificateError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  return new CertificateError(`${file}: cannot be read or written (${code ?? message}): check it and its folder`, { cause });
}

/** Makes a folder that only its owner enters; one that exists is left as it is. */
export function makePrivateFolder(folder: string): void {
  try {
    makeFolder(folder, 0o700);
  } catch (cause) {
    throw explain(folder, cause);
  }
}

/** Written beside, then renamed: a process that dies in between leaves the old file whole. `secret`: only its owner reads it. */
export function writePrivately(file: string, content: string | Uint8Array, secret: boolean): void {
  try {
    const mode = secret ? 0o600 : 0o644;
    writeFileSync(`${file}.part`, content, { mode });
    chmodSync(`${file}.part`, mode);
    renameSync(`${file}.part`, file);
  } catch (cause) {
    throw explain(file, cause);
  }
}

/** Files of a pair: `valide.pem`, and `valide-key.pem` that only its owner reads. */
function pairFiles(folder: string, name: string): { readonly cert: string; readonly key: string } {
  return { cert: join(folder, `${name}.pem`), key: join(folder, `${name}-key.pem`) };
}

function parsed<T>(file: string, what: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    throw new CertificateError(`${file}: is not ${what} in PEM; delete it and a new one will be made`, { cause });
  }
}

/** A pair of a folder; null when it is not there whole, as after a start that was cut. */
export function readPair(folder: string, name: string): Pair | null {
  const files = pairFiles(folder, name);
  if (!existsSync(files.cert) || !existsSync(files.key)) return null;
  const read = (file: string): string => {
    try {
      return readFileSync(file, 'utf8');
    } catch (cause) {
      throw explain(file, cause);
    }
  };
  const pair = { cert: read(files.cert), key: read(files.key) };
  const certificate = parsed(files.cert, 'a certificate', () => new X509Certificate(pair.cert));
  const key = parsed(files.key, 'a private key', () => createPrivateKey(pair.key));
  return certificate.checkPrivateKey(key) ? pair : null;
}

export function writePair(folder: string, name: string, { cert, key }: Pair): void {
  const files = pairFiles(folder, name);
  makePrivateFolder(folder);
  writePrivately(files.key, key, true);
  writePrivately(files.cert, cert, false);
}
