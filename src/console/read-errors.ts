import * as z from 'zod';
import type { Response, Sourced } from './read-document.ts';

/** One documented error: a named example of a response. */
export interface ErrorCase extends Sourced {
  readonly code: string;
  readonly message: string;
  readonly when: string;
  readonly mediaType: string;
  readonly body: unknown;
}

export interface ErrorGroup extends Sourced {
  readonly status: string;
  /** What the response says of the status itself, its codes left out. */
  readonly lead: string;
  readonly cases: readonly ErrorCase[];
}

const BODY = z.object({ erreur: z.object({ code: z.union([z.number(), z.string()]), message: z.string() }) });

interface Meanings {
  readonly lead: string;
  readonly byCode: ReadonlyMap<string, string>;
}

/** Our contracts spell the meaning of each code in the response's description: `Requête mal formée. 4001 : numéro fiscal mal formé.` */
function readMeanings(description: string, codes: ReadonlySet<string>): Meanings {
  const byCode = new Map<string, string>();
  const lead = description.replace(/(?<!\d)(\d{4,6})(?: : ([^.]*))?\.(?=\s|$)\s*/g, (sentence, code: string, meaning?: string) => {
    if (!codes.has(code)) return sentence;
    if (meaning !== undefined) byCode.set(code, meaning.replace(/\s+/g, ' ').trim());
    return '';
  });
  return { lead: lead.trim(), byCode };
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The fuller of the two: what the code means everywhere, or what this response says of it. */
const presentWhen = (summary: string, meaning = ''): string => (meaning.length > summary.length ? capitalize(meaning) : summary);

function readCases({ content, description }: Response): { lead: string; cases: ErrorCase[] } {
  const found = Object.entries(content).flatMap(([mediaType, { examples }]) =>
    Object.entries(examples).map(([name, example]) => {
      const erreur = BODY.safeParse(example.value).data?.erreur;
      return { ...example, body: example.value, mediaType, code: String(erreur?.code ?? name), message: erreur?.message ?? '' };
    }),
  );
  const { lead, byCode } = readMeanings(description, new Set(found.map(({ code }) => code)));
  return { lead, cases: found.map((entry) => ({ ...entry, when: presentWhen(entry.summary, byCode.get(entry.code)) })) };
}

/** The errors of an operation by status, in the contract's order: every response but the successes. */
export const readErrors = (responses: Readonly<Record<string, Response>>): ErrorGroup[] =>
  Object.entries(responses)
    .filter(([status]) => !status.startsWith('2'))
    .map(([status, response]) => ({
      status,
      'x-source': response['x-source'],
      'x-source-note': response['x-source-note'],
      ...readCases(response),
    }));
