import { type Lifecycle, loadLifecycle } from '../core/lifecycle.ts';
import type { DeclarationFault } from '../core/lifecycle-declaration.ts';
import type { Guards } from '../core/lifecycle-guard.ts';
import { PROGRESSION_MODES } from '../core/progression.ts';
import { listRoutes } from './load.ts';

/** A contract that cannot be served: where it is wrong, and what is. */
export class ContractError extends Error {
  override name = 'ContractError';
}

interface Sources<Subject> {
  readonly api: string;
  /** The OpenAPI document, already parsed. */
  readonly document: unknown;
  readonly guards: Guards<Subject>;
  /** YAML text of the contract, read only to tell a line. */
  readonly text: () => string;
}

const KEY = 'x-lifecycle';

/** Statuses are written twice, for the server and for client generators: the two must say the same. */
function checkStatuses(document: unknown, statuses: readonly string[]): DeclarationFault[] {
  const { components } = document as { components?: { schemas?: { Statut?: { enum?: readonly string[] } } } };
  const values = components?.schemas?.Statut?.enum ?? [];
  return [
    ...statuses
      .filter((status) => !values.includes(status))
      .map((status) => ({ path: [KEY, 'statuses', status], what: `status "${status}" is not in the enum of components/schemas/Statut` })),
    ...values
      .filter((value) => !statuses.includes(value))
      .map((value) => ({ path: ['components', 'schemas', 'Statut', 'enum'], what: `"${value}" is not a status of ${KEY}` })),
  ];
}

/** `file:line: what` for each fault; the line is that of the nearest thing that exists. */
async function toMessage(api: string, faults: readonly DeclarationFault[], text: string): Promise<string> {
  const { isNode, LineCounter, parseDocument } = await import('yaml');
  const counter = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: counter });
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = yaml.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  return faults.map(({ path, what }) => `openapi/${api}.yaml:${lineOf(path)}: ${path.join('.')}: ${what}`).join('\n');
}

/** Loads the lifecycle that a contract declares; throws one `ContractError` that lists every fault with its line. */
export async function loadContractLifecycle<Subject>({ api, document, guards, text }: Sources<Subject>): Promise<Lifecycle<Subject>> {
  const loaded = loadLifecycle((document as Record<string, unknown>)[KEY], guards, {
    operations: listRoutes(document),
    progressions: PROGRESSION_MODES,
  });
  const faults =
    'faults' in loaded
      ? loaded.faults.map(({ path, what }) => ({ path: [KEY, ...path], what }))
      : checkStatuses(document, Object.keys(loaded.lifecycle.declaration.statuses));
  if ('lifecycle' in loaded && faults.length === 0) return loaded.lifecycle;
  throw new ContractError(await toMessage(api, faults, text()));
}
