import { expect, test } from 'vitest';
import { createDereference } from '../../src/contract/dereference.ts';

test('replaces references, those of named examples too, and those inside what they point at', () => {
  const document = {
    examples: { a: { $ref: '#/components/examples/A' } },
    components: { examples: { A: { value: { $ref: '#/components/x~1y' } } }, 'x/y': 1 },
  };
  expect(createDereference(document)(document)).toMatchObject({ examples: { a: { value: 1 } } });
});

test('cuts short a schema inside itself', () => {
  const document = {
    schema: { $ref: '#/components/Tree' },
    components: { Tree: { properties: { child: { $ref: '#/components/Tree' } } } },
  };
  expect(createDereference(document)(document)).toMatchObject({
    schema: { properties: { child: { type: 'object', description: 'Même forme que plus haut.' } } },
  });
});

test('names a reference that leads nowhere', () => {
  expect(() => createDereference({})({ a: { $ref: '#/components/schemas/Absent' } })).toThrow(
    'contract: #/components/schemas/Absent does not exist',
  );
});
