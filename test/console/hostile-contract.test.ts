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
        responses: { 200: RESPONSE, [HOSTILE]: RESPONSE },
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

test('an object where a contract has words is refused, with its place', () => {
  const document = { ...DOCUMENT, info: { title: { html: '<b>' }, version: '1' } };
  expect(() => readReference('hermes', document)).toThrow(/^contract hermes: cannot be shown as a reference:\n.*\n.*at info\.title$/);
});
