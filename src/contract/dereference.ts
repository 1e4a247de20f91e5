/** What stands for a schema met inside itself. */
const SAME_AS_ABOVE = { type: 'object', description: 'Même forme que plus haut.' };

function follow(document: unknown, reference: string): unknown {
  let at = document;
  for (const key of reference.slice(2).split('/'))
    at = (at as Record<string, unknown> | null | undefined)?.[decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')];
  if (at === undefined) throw new Error(`contract: ${reference} does not exist`);
  return at;
}

/** Gives any node of a contract with its local `$ref`s replaced by what they point at, each target once; throws on a dangling one. */
export function createDereference(document: unknown): (node: unknown) => unknown {
  const resolved = new Map<string, unknown>();
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    if (!('$ref' in node) || typeof node.$ref !== 'string')
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
    if (!resolved.has(node.$ref)) {
      resolved.set(node.$ref, SAME_AS_ABOVE);
      resolved.set(node.$ref, walk(follow(document, node.$ref)));
    }
    return resolved.get(node.$ref);
  };
  return walk;
}
