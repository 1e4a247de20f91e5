import { type Cut, latencyOf, type Panne, type PanneEffect, type PanneMatch, strikes } from '../core/panne.ts';
import type { Bac } from '../store/bac.ts';
import type { ArmedPanne } from '../store/pannes.ts';

/** How an effect names an error row: its id, or its status and code. */
export type ErrorChoice = Pick<PanneEffect, 'error' | 'status' | 'code'>;

/** A call, as far as faults look at it. */
export interface Subject<Row> {
  readonly api: string;
  readonly operation: string;
  /** Slug; undefined when the credential is nobody's. */
  readonly application: string | undefined;
  /** Person asked about: looked for when a fault wants to know. */
  readonly spi: () => string | undefined;
  /** The row that an effect names, here; null: there is none such here, or the call does not reach the place where it stands. */
  readonly rowOf: (choice: ErrorChoice) => Row | null;
}

/** What the faults make of a call. */
export interface Injection<Row> {
  /** Id of the fault that chose the answer, else of the first one: for the journal. Null: none struck. */
  readonly fault: string | null;
  /** For a person: which faults, and what they do beside the answer. */
  readonly why: string;
  /** In place of the call's own; null: that one stands. */
  readonly answer: { readonly row: Row } | { readonly html: number } | null;
  readonly latencyMs: number;
  readonly cut: Cut | null;
  readonly truncate: number | null;
  /** Ids of the armed faults that the call was for, to be counted. */
  readonly seen: readonly string[];
}

type Part = 'answer' | 'latency' | 'transport';

const namesRow = ({ error, code }: PanneEffect): boolean => error !== undefined || code !== undefined;

function partsOf(effect: PanneEffect): Part[] {
  const parts: Part[] = [];
  if (namesRow(effect) || effect.html !== undefined) parts.push('answer');
  if (effect.latencyMs !== undefined || effect.latency) parts.push('latency');
  if (effect.cut !== undefined || effect.truncate !== undefined) parts.push('transport');
  return parts;
}

/** Whether a call is about the person that a fault names; a person who is not in the bac is nobody. */
function isAbout<Row>({ spi, persona }: PanneMatch, bac: Bac, subject: Subject<Row>): boolean {
  if (spi === undefined && persona === undefined) return true;
  const wanted = spi ?? bac.personnes.findBySlug(persona ?? '')?.spi;
  return wanted !== undefined && wanted === subject.spi();
}

/** Whether a fault is for a call, here and now. */
function isFor<Row>({ match, effect, untilMs }: Panne, bac: Bac, subject: Subject<Row>): boolean {
  const { api, operation, application } = match;
  if (untilMs !== null && bac.clock.now() >= untilMs) return false;
  if ((api ?? subject.api) !== subject.api || (operation ?? subject.operation) !== subject.operation) return false;
  if (application !== undefined && application !== subject.application) return false;
  return isAbout(match, bac, subject) && (!namesRow(effect) || subject.rowOf(effect) !== null);
}

interface Struck {
  readonly panne: Panne;
  readonly parts: readonly Part[];
  /** Calls that it was for before this one. */
  readonly seen: number;
}

/** What is left of the faults for a call: each part of it goes to the first that has something to say of it. */
function strike<Row>(pannes: readonly (Panne | ArmedPanne)[], bac: Bac, subject: Subject<Row>) {
  const taken = new Set<Part>();
  const struck: Struck[] = [];
  const seenIds: string[] = [];
  for (const panne of pannes) {
    const parts = partsOf(panne.effect).filter((part) => !taken.has(part));
    if (parts.length === 0 || !isFor(panne, bac, subject)) continue;
    // One that the SPI chose is armed nowhere: it strikes always and counts nothing.
    const seen = 'seen' in panne ? panne.seen : 0;
    if ('seen' in panne) seenIds.push(panne.id);
    if (!strikes(panne.when, seen)) continue;
    for (const part of parts) taken.add(part);
    struck.push({ panne, parts, seen });
  }
  return { struck, seenIds };
}

function answerOf<Row>({ effect }: Panne, subject: Subject<Row>): Injection<Row>['answer'] {
  if (effect.html !== undefined) return { html: effect.html };
  const row = subject.rowOf(effect);
  return row === null ? null : { row };
}

/** What a fault does to the way the answer is sent, for a person. */
function describeWire({ latencyMs, cut, truncate }: Pick<Injection<unknown>, 'latencyMs' | 'cut' | 'truncate'>): string[] {
  return [
    ...(latencyMs > 0 ? [`${latencyMs} ms of latency`] : []),
    ...(cut === null ? [] : [`the connection is cut ${cut.replace('-', ' the ')}`]),
    ...(truncate === null ? [] : [`the body ends after ${truncate < 1 ? `${truncate} of it` : `${truncate} bytes`}`]),
  ];
}

const quote = ({ id, note }: Panne): string => `"${id}"${note === null ? '' : ` (${note})`}`;

/** Chooses what strikes a call among the faults of its bac and `first`, which the call itself chose. Null: nothing, and none was for it. */
export function chooseInjection<Row>(bac: Bac, first: Panne | undefined, subject: Subject<Row>): Injection<Row> | null {
  const armed = bac.pannes.list();
  if (!first && armed.length === 0) return null;
  const { struck, seenIds } = strike(first ? [first, ...armed] : armed, bac, subject);
  const [lead] = struck;
  if (!lead) return seenIds.length === 0 ? null : { ...UNTOUCHED, seen: seenIds };
  const of = (part: Part): Struck | undefined => struck.find(({ parts }) => parts.includes(part));
  const [answering, slowing, breaking] = [of('answer'), of('latency'), of('transport')];
  const wire = {
    latencyMs: slowing ? latencyOf(slowing.panne.effect, slowing.seen) : 0,
    cut: breaking?.panne.effect.cut ?? null,
    truncate: breaking?.panne.effect.truncate ?? null,
  };
  const names = struck.map(({ panne }) => quote(panne)).join(', ');
  return {
    fault: (answering ?? lead).panne.id,
    why: [`injected by the fault ${names}`, ...describeWire(wire)].join(', '),
    answer: answering ? answerOf(answering.panne, subject) : null,
    ...wire,
    seen: seenIds,
  };
}

/** The call was for faults, none of which struck. */
const UNTOUCHED = { fault: null, why: '', answer: null, latencyMs: 0, cut: null, truncate: null } as const;
