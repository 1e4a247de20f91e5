import { randomBytes, type webcrypto, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { BitString, Integer, OctetString, PrintableString, Sequence, Set as SetOf, Utf8String } from 'asn1js';
import {
  AltName,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  ExtKeyUsage,
  GeneralName,
  RelativeDistinguishedNames,
  Time,
  TimeType,
} from 'pkijs';
import { toDate } from '../core/clock.ts';
import type { Pair } from './pair-files.ts';

/** Who a certificate names, when it is valid, and what it may be used for. */
export interface Order {
  readonly commonName: string;
  readonly organisation: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly use: 'authority' | 'client' | { readonly serverNames: readonly string[] };
}

const OID = {
  countryName: '2.5.4.6',
  organizationName: '2.5.4.10',
  commonName: '2.5.4.3',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extKeyUsage: '2.5.29.37',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
} as const;

const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
/** Bits of KeyUsage, the first one on the left (RFC 5280 §4.2.1.3). */
const KEY_USAGE = { authority: [0b0000_0110, 1], leaf: [0b1000_0000, 7] } as const;
/** UTCTime has two digits for the year, which mean 1950 to 2049 (RFC 5280 §4.1.2.5). */
const UTC_TIME_ENDS_MS = 2_524_608_000_000;

const toPem = (label: string, der: ArrayBuffer): string =>
  `-----BEGIN ${label}-----\n${(
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n')}\n-----END ${label}-----\n`;

const fromPem = (pem: string): Buffer => Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64');

function toTime(epochMs: number): Time {
  // Certificates know no fraction of a second.
  const value = toDate(Math.floor(epochMs / 1000) * 1000);
  return new Time({ type: epochMs < UTC_TIME_ENDS_MS ? TimeType.UTCTime : TimeType.GeneralizedTime, value });
}

/** Encoded here: pkijs puts all the parts of a name into one set, which readers show as `C=FR + O=…`. */
function toName({ organisation, commonName }: Order): RelativeDistinguishedNames {
  const part = (type: string, value: PrintableString | Utf8String) =>
    new SetOf({ value: [new AttributeTypeAndValue({ type, value }).toSchema()] });
  const parts = [
    part(OID.countryName, new PrintableString({ value: 'FR' })),
    part(OID.organizationName, new Utf8String({ value: organisation })),
    part(OID.commonName, new Utf8String({ value: commonName })),
  ];
  return RelativeDistinguishedNames.fromBER(new Sequence({ value: parts }).toBER());
}

/** The bytes of an address, as subjectAltName holds them: `::1` is written out first. */
function toAddressBytes(address: string): Uint8Array {
  if (isIP(address) === 4) return Uint8Array.from(address.split('.').map(Number));
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [left, right] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return Uint8Array.from(groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff]));
}

function toGeneralName(name: string): GeneralName {
  if (isIP(name) === 0) return new GeneralName({ type: 2, value: name });
  return new GeneralName({ type: 7, value: new OctetString({ valueHex: toAddressBytes(name) }) });
}

function extensionsOf({ use }: Order): Extension[] {
  const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new Extension({ extnID, critical, extnValue: value.toBER() });
  const isAuthority = use === 'authority';
  const [bits, unusedBits] = isAuthority ? KEY_USAGE.authority : KEY_USAGE.leaf;
  const extensions = [
    extension(OID.basicConstraints, true, new BasicConstraints({ cA: isAuthority }).toSchema()),
    extension(OID.keyUsage, true, new BitString({ valueHex: Uint8Array.of(bits), unusedBits })),
  ];
  if (isAuthority) return extensions;
  const keyPurposes = [use === 'client' ? OID.clientAuth : OID.serverAuth];
  extensions.push(extension(OID.extKeyUsage, false, new ExtKeyUsage({ keyPurposes }).toSchema()));
  if (use !== 'client')
    extensions.push(extension(OID.subjectAltName, false, new AltName({ altNames: use.serverNames.map(toGeneralName) }).toSchema()));
  return extensions;
}

function importKey(pem: string): Promise<webcrypto.CryptoKey> {
  return crypto.subtle.importKey('pkcs8', fromPem(pem), P256, false, ['sign']);
}

/** Makes a key of the curve P-256 and its certificate, signed by an authority; by itself when there is none. */
export async function issue(order: Order, issuer: Pair | null): Promise<Pair> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(P256, true, ['sign', 'verify']);
  const certificate = new Certificate({ version: 2 });
  // The first byte under 0x80 and not 0: a positive number, as short as its encoding.
  certificate.serialNumber = new Integer({ valueHex: Uint8Array.of(0x4a, ...randomBytes(15)) });
  certificate.subject = toName(order);
  certificate.issuer = issuer ? Certificate.fromBER(new X509Certificate(issuer.cert).raw).subject : certificate.subject;
  certificate.notBefore = toTime(order.fromMs);
  certificate.notAfter = toTime(order.toMs);
  certificate.extensions = extensionsOf(order);
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  await certificate.sign(issuer ? await importKey(issuer.key) : privateKey, 'SHA-256');
  return {
    cert: toPem('CERTIFICATE', certificate.toSchema(true).toBER()),
    key: toPem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', privateKey)),
  };
}
