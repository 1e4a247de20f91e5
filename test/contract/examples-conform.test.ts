import { describe, expect, test } from 'vitest';
import { bodyDeparture, documentOf } from '../apis/published-contract.ts';
import { apiContracts } from '../support/sandbox.ts';

/** Every example of a response, with where it stands. */
function examplesOf(api: string): { response: string; mediaType: string; example: string; value: unknown }[] {
  const { responses, examples } = documentOf(api).components;
  return Object.entries(responses).flatMap(([response, { content = {} }]) =>
    Object.entries(content).flatMap(([mediaType, { examples: references }]) =>
      Object.values(references).map(({ $ref }) => {
        const example = $ref.split('/').at(-1) ?? '';
        return { response, mediaType, example, value: examples[example]?.value };
      }),
    ),
  );
}

describe.each(Object.keys(apiContracts))('the contract of %s', (api) => {
  test.each(examplesOf(api))('gives $example as an example of $response that conforms to it', ({ response, mediaType, value }) => {
    expect(bodyDeparture(api, response, mediaType, value)).toBeNull();
  });
});
