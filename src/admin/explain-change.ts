import type { JournalRow } from '../store/journal-entry.ts';
import type { AdminTools } from './plug.ts';

const CLIENT = "the client's own code";

function personaOf({ spi }: JournalRow, { referentiels }: AdminTools): string {
  if (spi === null) return 'the person asked for';
  return referentiels.personnes.findBySpi(spi)?.slug ?? `a new entry with the SPI ${spi}`;
}

/** What would let the call pass: entries of the fixtures and settings, by name; nothing for a success. */
export function explainChange(call: JournalRow, tools: AdminTools): readonly string[] {
  const { error, fault, application, api } = call;
  if (fault !== null) return [`the faults of the sandbox: ${fault}`];
  if (error === null) return [];
  const fill = (text: string): string =>
    text
      .replace('{application}', application ?? 'its application')
      .replace('{api}', api ?? 'its API')
      .replace('{persona}', () => personaOf(call, tools));
  const { change = ['client'] } = tools.explanations.refusalOf(call)?.row ?? {};
  return change.map((entry) => (entry === 'client' ? CLIENT : fill(entry)));
}
