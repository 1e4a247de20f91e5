import { renderErreur } from '../../core/erreur.ts';
import { formatHttpDate } from '../../core/paris-time.ts';
import type { ErrorRow } from '../../core/refusal.ts';
import type { AccessTexts } from './access-texts.ts';
import type { FaultContext, Profile, RenderFault } from './profile.ts';

/** What a fault says, in order. */
type Fields = readonly (readonly [name: string, value: string | number])[];
type ReadFields = (error: ErrorRow, context: FaultContext) => Fields;
type Write = (fields: Fields) => ReturnType<RenderFault>;

const XML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (value: string | number): string => String(value).replace(/[&<>]/g, (character) => XML_ENTITIES[character] ?? '');

/** `<ams:fault xmlns:ams="…"><ams:code>…`, without an XML declaration. */
function xml(prefix: string, namespace: string): Write {
  const element = ([name, value]: Fields[number]) => `<${prefix}:${name}>${escapeXml(value)}</${prefix}:${name}>`;
  return (fields) => ({
    mediaType: 'application/xml; charset=UTF-8',
    body: `<${prefix}:fault xmlns:${prefix}="${namespace}">${fields.map(element).join('')}</${prefix}:fault>`,
  });
}

const JSON_TYPE = 'application/json; charset=UTF-8';
const nestedJson: Write = (fields) => ({ mediaType: JSON_TYPE, body: JSON.stringify({ fault: Object.fromEntries(fields) }) });
const flatJson: Write = (fields) => ({
  mediaType: JSON_TYPE,
  body: JSON.stringify(Object.fromEntries(fields.map(([name, value]) => [name, String(value)]))),
});

/** Up to 3.2 the whole `Accept` is compared as one text: a media type among others, or with a quality, does not count. */
const jsonOnExactAccept =
  (read: ReadFields, write: Write): RenderFault =>
  (error, context) =>
    (context.accept === 'application/json' ? nestedJson : write)(read(error, context));

const always =
  (read: ReadFields, write: Write): RenderFault =>
  (error, context) =>
    write(read(error, context));

const describe = ({ description, message }: ErrorRow): string => description ?? message;

/** A row's own description, else the version's text for the code, its blanks filled in. */
function describeAccess(texts: AccessTexts): (error: ErrorRow, context: FaultContext) => string {
  return (error, { credential, apiContext, resource }) => {
    if (error.description !== undefined) return error.description;
    const ofCredential = texts[credential];
    const blanks: Readonly<Record<string, string>> = {
      apiContext,
      version: apiContext.slice(apiContext.lastIndexOf('/') + 1),
      code: String(error.code),
      message: error.message,
      resource,
    };
    return (ofCredential.byCode[error.code] ?? ofCredential.others).replace(/\{(\w+)\}/g, (_, name: string) => blanks[name] ?? '');
  };
}

/** `2020-Mar-25 12:36:00+0000 UTC`. */
function formatNextAccess(epochMs: number): string {
  const [, day, month, year, time] = formatHttpDate(epochMs).split(' ');
  return `${year}-${month}-${day} ${time}+0000 UTC`;
}

function readAccess(texts: AccessTexts): ReadFields {
  const describeFault = describeAccess(texts);
  return (error, context) => [
    ['code', error.code],
    ['message', error.message],
    ['description', describeFault(error, context)],
  ];
}

/** `announce` ends the description with the instant, from 4.x on. */
function readThrottle(announce: string): ReadFields {
  return (error, { retryAtMs }) => {
    const nextAccess = retryAtMs === undefined ? null : formatNextAccess(retryAtMs);
    const fields: Fields = [
      ['code', error.code],
      ['message', error.message],
      ['description', nextAccess === null ? describe(error) : describe(error) + announce.replace('{nextAccessTime}', nextAccess)],
    ];
    return nextAccess === null ? fields : [...fields, ['nextAccessTime', nextAccess]];
  };
}

const readReport: ReadFields = (error) => [
  ['code', error.code],
  ['type', 'Status report'],
  ['message', error.message],
  ['description', describe(error)],
];

/** From 4.x on, a blocked API has its message for a type, and no message. */
const readBlocked: ReadFields = (error) => [
  ['code', error.code],
  ['type', error.message],
  ['description', describe(error)],
];

/** DGFiP's envelope: always JSON, whatever `Accept` says; of WSO2's texts only the message remains. */
export const envelope: RenderFault = (error, { nowMs }) => ({ mediaType: 'application/json', body: renderErreur(error, nowMs) });

/** What DGFiP's mediation says has no form in stock WSO2: its envelope stays, as a customised sequence would write it under any version. Assumed. */
const mediation = envelope;

const AM = 'http://wso2.org/apimanager';

/** 2.x and 3.x: XML, or JSON for authentication and throttling when `Accept` is that very type. */
export function xmlFaults(texts: AccessTexts): Profile['faults'] {
  const report = always(readReport, xml('am', AM));
  return {
    auth: jsonOnExactAccept(readAccess(texts), xml('ams', `${AM}/security`)),
    throttle: jsonOnExactAccept(readThrottle(''), xml('amt', `${AM}/throttling`)),
    gateway: report,
    lifecycle: report,
    mediation,
  };
}

/** 4.x: flat JSON, every value a text, whatever `Accept` says. */
export function flatJsonFaults(texts: AccessTexts): Profile['faults'] {
  return {
    auth: always(readAccess(texts), flatJson),
    throttle: always(readThrottle(' .You can access API after {nextAccessTime}'), flatJson),
    gateway: always(readReport, flatJson),
    lifecycle: always(readBlocked, flatJson),
    mediation,
  };
}

/** A challenge on the 401 of the authentication handler, and none on its 403. */
export const challengeOn401 =
  (challenge: string): Profile['challenge'] =>
  ({ status, family }) =>
    status === 401 && family === 'auth' ? challenge : undefined;
