import { describe, expect, test } from 'vitest';
import { readReference } from '../../src/console/read-document.ts';
import { createConsole, fetchPage } from './read-page.ts';

const HOSTILE = `"><img src=x onerror=alert(1)></code></style></script>'&`;
const ESCAPED = '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&lt;/code&gt;&lt;/style&gt;&lt;/script&gt;';
const NOTED = { 'x-source': HOSTILE, 'x-source-note': HOSTILE };

const FIELD = {
  type: HOSTILE,
  format: HOSTILE,
  description: HOSTILE,
  enum: [HOSTILE],
  'x-datapass': [HOSTILE],
  'x-deviation': { [HOSTILE]: HOSTILE },
  ...NOTED,
};
const RESPONSE = {
  description: HOSTILE,
  ...NOTED,
  content: {
    [HOSTILE]: {
      schema: {
        'x-deviation': { [HOSTILE]: HOSTILE },
        properties: { [HOSTILE]: { ...FIELD, properties: { [HOSTILE]: { type: 'string' } } } },
      },
      examples: { [HOSTILE]: { summary: HOSTILE, ...NOTED, value: { erreur: { code: HOSTILE, message: HOSTILE }, [HOSTILE]: HOSTILE } } },
    },
  },
};
const LIFECYCLE = {
  initial: HOSTILE,
  actors: { [HOSTILE]: { description: HOSTILE, acts: 'operation' } },
  statuses: { [HOSTILE]: { description: HOSTILE, terminal: true, ...NOTED }, [`${HOSTILE}2`]: { description: HOSTILE, ...NOTED } },
  transitions: [
    {
      event: HOSTILE,
      description: HOSTILE,
      from: [HOSTILE],
      to: `${HOSTILE}2`,
      actor: HOSTILE,
      operation: HOSTILE,
      guards: [{ guard: HOSTILE, [HOSTILE]: HOSTILE }],
      data: { properties: { [HOSTILE]: { type: HOSTILE, description: HOSTILE, 'x-nomenclature': HOSTILE } } },
      stamps: { [HOSTILE]: 'now' },
      clears: [HOSTILE],
      after: HOSTILE,
      progression: [HOSTILE],
      law: HOSTILE,
      ...NOTED,
    },
  ],
  scenarios: {
    field: HOSTILE,
    default: HOSTILE,
    [HOSTILE]: {
      description: HOSTILE,
      values: [HOSTILE],
      events: { [HOSTILE]: [{ event: HOSTILE, data: [{ [HOSTILE]: HOSTILE }] }] },
      ...NOTED,
    },
  },
};
const BODY = {
  description: HOSTILE,
  ...NOTED,
  content: {
    [HOSTILE]: {
      schema: { description: HOSTILE, properties: { [HOSTILE]: { ...FIELD, pattern: HOSTILE, 'x-nomenclature': HOSTILE } } },
      examples: { [HOSTILE]: { summary: HOSTILE, value: { [HOSTILE]: HOSTILE } } },
    },
  },
};
const OWN_ERROR = {
  description: HOSTILE,
  content: {
    [HOSTILE]: {
      schema: { oneOf: [{ description: HOSTILE, properties: { code: {}, message: {}, detail: {} } }] },
      examples: {
        [HOSTILE]: {
          summary: HOSTILE,
          value: { code: HOSTILE, message: HOSTILE, detail: [{ errors: [{ code: HOSTILE, message: HOSTILE }] }] },
        },
      },
    },
  },
};
const DOCUMENT = {
  info: { title: HOSTILE, version: HOSTILE, description: `${HOSTILE}\n\n\`${HOSTILE}\`` },
  servers: [{ url: '/t' }],
  tags: [{ name: HOSTILE, description: HOSTILE }],
  paths: {
    [`/{${HOSTILE}}`]: {
      get: {
        operationId: HOSTILE,
        tags: [HOSTILE],
        summary: HOSTILE,
        description: HOSTILE,
        ...NOTED,
        security: [{ oauth2: [HOSTILE] }],
        parameters: ['path', 'query', 'header'].map((place) => ({
          name: HOSTILE,
          in: place,
          required: true,
          description: HOSTILE,
          example: HOSTILE,
          schema: { type: 'string', pattern: HOSTILE, enum: [HOSTILE] },
          ...NOTED,
        })),
        requestBody: BODY,
        responses: { 200: RESPONSE, [HOSTILE]: RESPONSE, 409: OWN_ERROR },
      },
    },
  },
};

const count = (text: string, part: string): number => text.split(part).length - 1;

describe.each(['/_sandbox/', `/_sandbox/reference/${encodeURIComponent(HOSTILE)}`, '/_sandbox/reference/nope'])(
  '%s of a hostile contract',
  (path) => {
    test('shows its words and lets none of them be markup', async () => {
      const page = await fetchPage(path, createConsole([{ api: HOSTILE, document: DOCUMENT }]));
      expect(count(page, ESCAPED)).toBeGreaterThan(path.includes('nope') ? 1 : 3);
      expect(page).not.toContain('<img');
      for (const tag of ['<script', '</script>', '<style', '</style>']) expect(count(page, tag)).toBe(1);
      expect(page).not.toMatch(/\shref="(javascript|https?):/);
    });
  },
);

test('every word of the contract is on the page, each time escaped', async () => {
  const page = await fetchPage(`/_sandbox/reference/${encodeURIComponent(HOSTILE)}`, createConsole([{ api: HOSTILE, document: DOCUMENT }]));
  expect(count(page, 'onerror=alert(1)')).toBe(count(page, 'img src=x onerror=alert(1)&gt;'));
  expect(count(page, ESCAPED)).toBeGreaterThan(60);
});

test('every word of a hostile lifecycle is on the page, and none is markup', async () => {
  const document = { ...DOCUMENT, 'x-lifecycle': LIFECYCLE };
  const page = await fetchPage(`/_sandbox/reference/${encodeURIComponent(HOSTILE)}`, createConsole([{ api: HOSTILE, document }]));
  const [, section = ''] = page.split('id="cycle-de-vie"');
  const tables = section.split('</svg>')[1]?.split('</section>')[0] ?? '';
  expect(count(tables, 'onerror=alert(1)')).toBe(count(tables, 'img src=x onerror=alert(1)&gt;'));
  expect(count(tables, ESCAPED)).toBeGreaterThan(30);
  expect(page).not.toContain('<img');
  for (const tag of ['<script', '</script>', '<style', '</style>', '<svg', '</svg>']) expect(count(page, tag)).toBe(1);
});

test('an object where a contract has words is refused, with its place', () => {
  const document = { ...DOCUMENT, info: { title: { html: '<b>' }, version: '1' } };
  expect(() => readReference('hermes', document)).toThrow(/^contract hermes: cannot be shown as a reference:\n.*\n.*at info\.title$/);
});
