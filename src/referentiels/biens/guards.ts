import * as z from 'zod';
import { parseDateHeure } from '../../core/date-heure.ts';
import type { DataFault, Guards } from '../../core/lifecycle-guard.ts';
import { parisDate } from '../../core/paris-time.ts';
import type { Fields } from '../../core/vehicule.ts';

/** A vehicle as the guards of its lifecycle see it; before its deposit it has no fields. */
export interface SujetBien {
  /** What was handed over, and what the transitions stamped. */
  readonly fields: Fields;
  /** Status that the vehicle had before the present one. */
  readonly previous: () => string | null;
}

const DAY_MS = 86_400_000;
const field = z.string().min(1);

interface Moment {
  readonly day: string;
  /** Null for a field that holds a day only. */
  readonly ms: number | null;
}

/** Null for what is absent or no date: other checks say so. */
function toMoment(value: unknown): Moment | null {
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { day: value, ms: null };
  const ms = parseDateHeure(value);
  return ms === null ? null : { day: parisDate(ms), ms };
}

function isBefore(one: Moment, other: Moment): boolean {
  return one.ms !== null && other.ms !== null ? one.ms < other.ms : one.day < other.day;
}

/** Days since the epoch of the instant as it is written, in universal time. */
const toDays = ({ ms, day }: Moment): number => Math.floor((ms ?? parseDateHeure(`${day}T00:00:00Z`) ?? 0) / DAY_MS);

const fault = (name: string, code: string, problem: string): DataFault => ({ field: name, code, message: `${name} : ${problem}` });

/** Conditions that the lifecycle of HERMES names. A new one is added here; which transitions it guards is said in the contract. */
export const GUARDS: Guards<SujetBien> = {
  'date-passee': {
    about: 'data',
    params: z.strictObject({ field }),
    check: ({ data, nowMs, params }) => {
      const name = String(params.field);
      const ms = toMoment(data[name])?.ms ?? null;
      return ms !== null && ms > nowMs ? fault(name, 'DATE_FUTURE', `postérieure à la date du jour, ${parisDate(nowMs)}`) : null;
    },
  },
  'date-au-plus-tot': {
    about: 'data',
    params: z.strictObject({ field, reference: field }),
    check: ({ subject, data, params }) => {
      const [name, reference] = [String(params.field), String(params.reference)];
      const [moment, earliest] = [toMoment(data[name]), toMoment(data[reference] ?? subject.fields[reference])];
      return moment && earliest && isBefore(moment, earliest) ? fault(name, 'DATE_INCOHERENTE', `antérieure à ${reference}`) : null;
    },
  },
  'delai-legal': {
    about: 'data',
    params: z.strictObject({ field, reference: field, jours: z.int().positive(), si: field }),
    check: ({ data, params }) => {
      const [name, reference] = [String(params.field), String(params.reference)];
      const [moment, start] = [toMoment(data[name]), toMoment(data[reference])];
      if (data[String(params.si)] !== true || !moment || !start || isBefore(moment, start)) return null;
      // Delays run in whole days: the hours of the two instants do not count.
      const days = toDays(moment) - toDays(start);
      return days < Number(params.jours) ? fault(name, 'DELAI_LEGAL', `moins de ${params.jours} jours après ${reference}`) : null;
    },
  },
  'montant-positif': {
    about: 'data',
    params: z.strictObject({ field }),
    check: ({ data, params }) => {
      const name = String(params.field);
      return Number(data[name]) > 0 ? null : fault(name, 'MONTANT_NUL', 'un montant positif est attendu');
    },
  },
  'vient-de': {
    about: 'subject',
    params: z.strictObject({ statut: field }),
    statusParams: ['statut'],
    check: ({ subject, params }) => (subject.previous() === params.statut ? null : `the vehicle does not come from "${params.statut}"`),
  },
  'hors-fourriere': {
    about: 'subject',
    params: z.strictObject({}),
    check: ({ subject }) =>
      subject.fields.fourriereAdministrative === true
        ? 'a vehicle from a pound is destroyed after one failed sale (Code de la route, L325-8)'
        : null,
  },
};
