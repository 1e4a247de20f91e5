import { createHash, X509Certificate } from 'node:crypto';
import { BmpString, OctetString } from 'asn1js';
import { Attribute, AuthenticatedSafe, CertBag, Certificate, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, SafeBag, SafeContents } from 'pkijs';
import type { Pair } from './pair-files.ts';

const OID = {
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  friendlyName: '1.2.840.113549.1.9.20',
  localKeyId: '1.2.840.113549.1.9.21',
} as const;

const HASH = 'SHA-256';
/** As many as openssl makes. */
const ITERATIONS = 2048;
/** The safe whose certificates are not secret; the key has its own envelope. */
const PLAIN = { privacyMode: 0 };
const BY_PASSWORD = 0;

function certBag(pem: string, bagAttributes: Attribute[]): SafeBag {
  const certificate = Certificate.fromBER(new X509Certificate(pem).raw);
  return new SafeBag({ bagId: OID.certBag, bagValue: new CertBag({ parsedValue: certificate }), bagAttributes });
}

/** A key with its certificate and the authority's, as PKCS#12: the file that Java, .NET and browsers import. */
export async function toPkcs12({ cert, key }: Pair, authority: string, name: string, password: string): Promise<Buffer> {
  const secret = new TextEncoder().encode(password).buffer as ArrayBuffer;
  const fingerprint = createHash('sha1').update(new X509Certificate(cert).raw).digest();
  // The same two marks on both tell the reader which certificate is the key's.
  const marks = [
    new Attribute({ type: OID.friendlyName, values: [new BmpString({ value: name })] }),
    new Attribute({ type: OID.localKeyId, values: [new OctetString({ valueHex: fingerprint })] }),
  ];
  const der = Buffer.from(key.replace(/-----[^-]+-----/g, ''), 'base64');
  const keyBag = new PKCS8ShroudedKeyBag({ parsedValue: PrivateKeyInfo.fromBER(der) });
  await keyBag.makeInternalValues({
    password: secret,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
    hmacHashAlgorithm: HASH,
    iterationCount: ITERATIONS,
  });
  const value = new SafeContents({
    safeBags: [
      new SafeBag({ bagId: OID.shroudedKeyBag, bagValue: keyBag, bagAttributes: marks }),
      certBag(cert, marks),
      certBag(authority, []),
    ],
  });
  const authenticatedSafe = new AuthenticatedSafe({ parsedValue: { safeContents: [{ ...PLAIN, value }] } });
  await authenticatedSafe.makeInternalValues({ safeContents: [{}] });
  const pfx = new PFX({ parsedValue: { integrityMode: BY_PASSWORD, authenticatedSafe } });
  await pfx.makeInternalValues({ password: secret, iterations: ITERATIONS, pbkdf2HashAlgorithm: HASH, hmacHashAlgorithm: HASH });
  return Buffer.from(pfx.toSchema().toBER());
}
