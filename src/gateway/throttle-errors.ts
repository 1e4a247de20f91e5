import type { ErrorRows } from '../core/refusal.ts';

/** Rows of `errors.ts`: blocking conditions, quotas and limits. */
export const THROTTLE_ERRORS = {
  'quota-exceeded': {
    family: 'throttle',
    announcesRetry: true,
    status: 429,
    code: 900804,
    message: 'Message throttled out',
    description: 'You have exceeded your quota',
    when: 'the calls of this application to this API in the current UTC minute reach its quota',
    advice:
      'in the client, wait for the instant of Retry-After and spread the calls; for more, choose a larger volume in DataPass (`quotaParMinute` in the fixtures)',
    change: ['client', 'fixtures/applications.yaml: {application} → habilitations.{api}.quotaParMinute', 'POST /_sandbox/clock'],
    source: 'published',
  },
  'application-blocked': {
    family: 'throttle',
    status: 403,
    code: 900805,
    message: 'Message blocked',
    description: 'You have been blocked from accessing the resource',
    when: 'the application is cut by a blocking condition, on every API',
    advice: 'stop the calls and ask the DGFiP to lift the block; in the sandbox, remove `bloquee: true` from fixtures/applications.yaml',
    change: ['fixtures/applications.yaml: {application} → bloquee'],
    source: 'assumed',
  },
  'caller-blocked': {
    family: 'throttle',
    status: 403,
    code: 900805,
    message: 'Message blocked',
    description: 'You have been blocked from accessing the resource',
    when: 'the address of the caller is not one that the application declared',
    advice:
      'call from a declared address, or ask the DGFiP to add yours (`adressesIp` in the fixtures); behind a proxy of your own, name it in --trusted-proxies',
    change: ['fixtures/applications.yaml: {application} → adressesIp', '--trusted-proxies'],
    source: 'assumed',
  },
  'burst-exceeded': {
    family: 'throttle',
    status: 429,
    code: 900807,
    message: 'Message throttled out',
    description: 'You have exceeded your quota',
    when: 'the calls of a subscription in a short window reach its spike arrest (rafale)',
    advice:
      'in the client, spread the calls over the seconds that X-Sandbox-Why gives, no Retry-After comes; in the sandbox, it is `rafale` in the fixtures',
    change: ['client', 'fixtures/applications.yaml: {application} → habilitations.{api}.rafale'],
    source: 'assumed',
  },
  'application-quota-exceeded': {
    family: 'throttle',
    announcesRetry: true,
    status: 429,
    code: 900803,
    message: 'Message throttled out',
    description: 'You have exceeded your quota',
    when: 'the calls of the application in the current UTC minute, all APIs together, reach its quota',
    advice:
      'in the client, count the calls to all the APIs together and wait for the instant of Retry-After; in the sandbox, it is `quotaTotalParMinute` in the fixtures',
    change: ['client', 'fixtures/applications.yaml: {application} → quotaTotalParMinute', 'POST /_sandbox/clock'],
    source: 'assumed',
  },
  'hard-limit-reached': {
    family: 'throttle',
    status: 503,
    code: 900801,
    message: 'API Limit Reached',
    description: 'API not accepting requests',
    when: 'the calls to the API in a second, all applications together, reach its limit (--hard-limits)',
    advice: 'in the client, wait a second or more and try again; in the sandbox, raise the limit',
    change: ['client', '--hard-limits'],
    source: 'assumed',
  },
} as const satisfies ErrorRows;
