import type { FaultContext } from './profile.ts';

/** Long texts of the authentication faults. `{apiContext}`, `{version}`, `{code}`, `{message}` and `{resource}` are filled in. */
interface Texts {
  readonly byCode: Readonly<Record<number, string>>;
  /** Of the codes that have none of their own. */
  readonly others: string;
}

/** The validator of JWTs and that of opaque tokens do not say the same. */
export type AccessTexts = Readonly<Record<FaultContext['credential'], Texts>>;

const FAILURE = 'Access failure for API: {apiContext}, version: {version} status: ({code}) - {message}';

const MISSING_2 =
  'Required OAuth credentials not provided. Make sure your API invocation call has a header: "Authorization: Bearer ACCESS_TOKEN"';
const TEXTS_2: Texts = {
  byCode: { 900901: `${FAILURE}. Make sure you have given the correct access token`, 900902: MISSING_2 },
  others: FAILURE,
};

/** 2.x validates every token in the same way. */
export const ACCESS_TEXTS_2: AccessTexts = { opaque: TEXTS_2, jwt: TEXTS_2, 'revoked-jwt': TEXTS_2 };

const MISSING_3 =
  "Invalid Credentials. Make sure your API invocation call has a header: 'Authorization : Bearer ACCESS_TOKEN' or 'Authorization : Basic ACCESS_TOKEN' or 'apikey: API_KEY'";
const PROVIDE = 'Make sure you have provided the correct security credentials';
const NOT_SUBSCRIBED = 'User is NOT authorized to access the Resource. API Subscription validation failed.';
const JWT_TEXTS_3: Texts = {
  byCode: {
    900901: `Invalid Credentials. ${PROVIDE}`,
    900902: MISSING_3,
    // Read for 900908; assumed for the two other states of a subscription, which the same check finds.
    900907: NOT_SUBSCRIBED,
    900908: NOT_SUBSCRIBED,
    900909: NOT_SUBSCRIBED,
    900910: 'User is NOT authorized to access the Resource: {resource}. Scope validation failed.',
  },
  others: FAILURE,
};

/** From 3.0 to 4.4. */
export const ACCESS_TEXTS_3: AccessTexts = {
  opaque: { byCode: { 900901: `${FAILURE}. ${PROVIDE}`, 900902: MISSING_3 }, others: FAILURE },
  jwt: JWT_TEXTS_3,
  'revoked-jwt': { ...JWT_TEXTS_3, byCode: { ...JWT_TEXTS_3.byCode, 900901: `Invalid JWT token. ${PROVIDE}` } },
};
