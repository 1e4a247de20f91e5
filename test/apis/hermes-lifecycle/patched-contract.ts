import { loadDocuments } from '../../../src/documents.ts';
import { type DeposantClient, deposantFor, deposit, domaineOf, prepareDeposit } from '../../support/hermes.ts';
import { NOW, sandboxForTest } from '../../support/sandbox.ts';

// biome-ignore lint/suspicious/noExplicitAny: what is patched here is by nature of any shape.
export type Raw = any;

const documents = await loadDocuments();

/** The built-in documents with a HERMES contract changed, and nothing deposited in advance. */
export function documentsWith(patch: (lifecycle: Raw, contract: Raw) => void) {
  const hermes: Raw = structuredClone(documents.contracts.hermes);
  patch(hermes['x-lifecycle'], hermes);
  return { ...documents, biens: [], contracts: { ...documents.contracts, hermes } };
}

/** A transition of a lifecycle, by its event. */
export function transitionOf(lifecycle: Raw, event: string): Raw {
  const found = lifecycle.transitions.find((one: Raw) => one.event === event);
  if (!found) throw new Error(`no ${event}`);
  return found;
}

/** A sandbox whose contract was patched, its two sides, and what a deposit refers to. */
export async function startWith(patch: (lifecycle: Raw, contract: Raw) => void) {
  const sandbox = await sandboxForTest({ documents: documentsWith(patch) });
  const [deposant, domaine] = [await deposantFor(sandbox), domaineOf(sandbox)];
  const references = await prepareDeposit(deposant);
  return {
    sandbox,
    deposant,
    domaine,
    references,
    deposer: (changes: object = {}) => deposit(deposant, { ...references, ...changes }),
    /** Makes events of the Domaine one after the other, which must all be possible. */
    async make(id: number, ...events: readonly string[]) {
      for (const event of events) {
        const { status, body } = await domaine.event(id, event);
        if (status !== 200) throw new Error(`${event}: ${status} ${JSON.stringify(body)}`);
      }
    },
  };
}

/** A refusal in the present status, to the letter. */
export const refusedInState = (id: number, message: string) => ({
  status: 409,
  body: {
    code: 409,
    message: "L'opération demandée n'est pas possible dans l'état actuel du bien.",
    horodatage: `${NOW.slice(0, 19)}Z`,
    detail: [{ id: String(id), errors: [{ code: 'STATUT_INCOMPATIBLE', message }] }],
  },
});

/** The status that a depositor reads. */
export async function statutOf(deposant: DeposantClient, id: number): Promise<unknown> {
  const { body } = await deposant.get(`/vehicules/${id}`);
  return (body as { statut?: string }).statut;
}
