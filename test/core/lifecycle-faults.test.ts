import { describe, expect, test } from 'vitest';
import { declaration, load, type Raw } from './loan.ts';

type Fault = readonly [path: string, what: string];

/** The faults of a declaration that was patched, paths as text. */
function faultsOf(patch: (raw: Raw) => void): Fault[] {
  const raw = declaration();
  patch(raw);
  const loaded = load(raw);
  return 'faults' in loaded ? loaded.faults.map(({ path, what }) => [path.join('.'), what]) : [];
}

const STATUSES = 'one of Asked, Reserved, Ordered, Lent, Late, Returned, Filed';
const unused = (event: string, from: string[], more = {}) => ({
  ...{ description: event, 'x-source': 'assumed', event, from, to: 'Asked', actor: 'library' },
  ...more,
});

type Row = readonly [what: string, patch: (raw: Raw) => void, faults: readonly Fault[]];

const ofStatuses: Row[] = [
  ['an unknown status to leave', (raw) => (raw.transitions[8].from[1] = 'Reservd'), [['transitions.8.from.1', 'unknown status "Reservd" (did you mean "Reserved"?)']]],
  ['an unknown status to lead to', (raw) => (raw.transitions[9].to = 'Burnt'), [['transitions.9.to', `unknown status "Burnt" (${STATUSES})`], ['statuses.Filed', 'status "Filed" is never reached']]],
  ['a status named as what every object has', (raw) => raw.transitions[8].from.push('constructor'), [['transitions.8.from.2', `unknown status "constructor" (${STATUSES})`]]],
  ['an unknown initial status', (raw) => (raw.initial = 'asked'), [['initial', 'unknown status "asked" (did you mean "Asked"?)']]],
  ['a status that nothing leads to', (raw) => (raw.statuses.Sold = raw.statuses.Late), [['statuses.Sold', 'status "Sold" is never reached']]],
  ['statuses that only lead to one another', (raw) => {
    raw.statuses = { ...raw.statuses, One: raw.statuses.Late, Two: raw.statuses.Late };
    raw.transitions.push(unused('go', ['One'], { to: 'Two' }), unused('come', ['Two'], { to: 'One' }));
  }, [['statuses.One', 'status "One" is never reached'], ['statuses.Two', 'status "Two" is never reached']]],
  ['a last status that is left', (raw) => (raw.statuses.Ordered.terminal = true), [['transitions.4.from', '"receive" leaves "Ordered", which is terminal']]],
];

const ofActors: Row[] = [
  ['an event of an operation that names none', (raw) => delete raw.transitions[7].operation, [['transitions.7', '"renew" is an event of reader and names no operation']]],
  ['an unknown operation', (raw) => (raw.transitions[7].operation = 'PUT /loans/{id}/renewals'), [['transitions.7.operation', 'unknown operation "PUT /loans/{id}/renewals" (did you mean "PUT /loans/{id}/renewal"?)']]],
  ["an operation for an event of the sandbox's side", (raw) => (raw.transitions[4].operation = 'POST /loans'), [['transitions.4.operation', '"receive" is an event of library, who has no operation'], ['transitions.4.operation', 'POST /loans already makes the event "ask"']]],
  ['an unknown actor', (raw) => (raw.transitions[4].actor = 'librar'), [['transitions.4.actor', 'unknown actor "librar" (did you mean "library"?)']]],
  ['an actor named as what every object has', (raw) => (raw.transitions[4].actor = 'constructor'), [['transitions.4.actor', 'unknown actor "constructor" (one of reader, library)']]],
  ['one operation for two events', (raw) => (raw.transitions[7].operation = 'DELETE /loans/{id}'), [['transitions.8.operation', 'DELETE /loans/{id} already makes the event "renew"']]],
];

const GUARD_NAMES = 'one of on-shelf, fines-below, not-before, not-after-today';
const ofGuards: Row[] = [
  ['an unknown guard', (raw) => (raw.transitions[1].guards[0].guard = 'fine-below'), [['transitions.1.guards.0.guard', 'unknown guard "fine-below" (did you mean "fines-below"?)']]],
  ['a guard named as what every object has', (raw) => (raw.transitions[1].guards[0] = { guard: 'constructor' }), [['transitions.1.guards.0.guard', `unknown guard "constructor" (${GUARD_NAMES})`]]],
  ['a parameter of another type', (raw) => (raw.transitions[1].guards[0].euros = '10'), [['transitions.1.guards.0.euros', 'guard "fines-below": Invalid input: expected number, received string']]],
  ['a parameter out of range', (raw) => (raw.transitions[1].guards[0].euros = 0), [['transitions.1.guards.0.euros', 'guard "fines-below": Too small: expected number to be >0']]],
  ['a parameter that is missing', (raw) => delete raw.transitions[5].guards[1].field, [['transitions.5.guards.1.field', 'guard "not-after-today": Invalid input: expected string, received undefined']]],
  ['a parameter that the guard does not know', (raw) => (raw.transitions[2].guards[0].room = 'A'), [['transitions.2.guards.0', 'guard "on-shelf": Unrecognized key: "room"']]],
];

const ofMoves: Row[] = [
  ['a stamp of what the event does not bring', (raw) => (raw.transitions[2].stamps.room = 'event.rooms'), [['transitions.2.stamps.room', 'unknown field of the event "rooms" (did you mean "room"?)']]],
  ['a delay that is none', (raw) => (raw.transitions[1].after = '2 days'), [['transitions.1.after', '"2 days" is not an ISO 8601 duration longer than zero']]],
  ['a delay of zero', (raw) => (raw.transitions[1].after = 'P0D'), [['transitions.1.after', '"P0D" is not an ISO 8601 duration longer than zero']]],
  ['an unknown progression', (raw) => raw.transitions[9].progression.push('tim'), [['transitions.9.progression.1', 'unknown progression "tim" (did you mean "time"?)']]],
  ['an event that an earlier one always hides', (raw) => raw.transitions.push({ ...raw.transitions[3], guards: [{ guard: 'on-shelf' }] }), [['transitions.10', '"lend" from "Reserved" is never reached: an earlier one has no guard']]],
  ['no creation', (raw) => (raw.transitions[0].from = ['Filed']), [['transitions.0.from', '"ask" leaves "Filed", which is terminal'], ['transitions', '0 transitions have an empty "from": expected one, which creates']].slice(0)] as unknown as Row,
  ['two creations', (raw) => raw.transitions.push(unused('appear', [])), [['transitions', '2 transitions have an empty "from": expected one, which creates']]],
  ['a creation elsewhere than at the start', (raw) => (raw.transitions[0].to = 'Reserved'), [['transitions.0.to', 'creation leads elsewhere than the initial status "Asked"']]],
  ['a creation of nothing', (raw) => (raw.transitions[0].to = null), [['transitions.0.to', 'creation leads elsewhere than the initial status "Asked"']]],
];

const FORGETFUL = 'scenarios.forgetful.events';
const ofScenarios: Row[] = [
  ['an unknown status', (raw) => (raw.scenarios.forgetful.events.Lates = []), [[`${FORGETFUL}.Lates`, 'unknown status "Lates" (did you mean "Late"?)']]],
  ['an event that is not open there', (raw) => (raw.scenarios.forgetful.events.Asked = [{ event: 'remind' }]), [[`${FORGETFUL}.Asked.0.event`, 'unknown event of the sandbox\'s side from "Asked" "remind" (one of reserve)']]],
  ['an event of the other side', (raw) => raw.scenarios.forgetful.events.Lent.push({ event: 'return' }), [[`${FORGETFUL}.Lent.2.event`, 'unknown event of the sandbox\'s side from "Lent" "return" (did you mean "remind"?)']]].slice(0)] as unknown as Row,
  ['data that the event does not take', (raw) => (raw.scenarios.forgetful.events.Lent[1].data[0] = { reason: 3 }), [[`${FORGETFUL}.Lent.1.data.0`, '✖ Invalid input: expected string, received number\n  → at reason']]],
  ['data for an event that brings nothing', (raw) => (raw.scenarios.usual.events.Asked[0].data = [{}, { room: 'A' }]), [['scenarios.usual.events.Asked.0.data.1', '✖ Unrecognized key: "room"']]],
  ['a value of another one', (raw) => raw.scenarios.forgetful.values.push('QA 76.9'), [['scenarios.forgetful.values.2', '"QA 76.9" already designates another scenario']]],
  ['an unknown default', (raw) => (raw.scenarios.default = 'usuel'), [['scenarios.default', 'unknown scenario "usuel" (did you mean "usual"?)']]],
];

const ofShapes: Row[] = [
  ['nothing at all', (raw) => Object.keys(raw).forEach((key) => delete raw[key]), ['initial', 'actors', 'statuses', 'transitions', 'scenarios'].map((key): Fault => [key, `Invalid input: expected ${key === 'initial' ? 'string' : key === 'transitions' ? 'array' : key === 'scenarios' ? 'object' : 'record'}, received undefined`])],
  ['an unknown key', (raw) => (raw.transitions[1].form = ['Asked']), [['transitions.1', 'Unrecognized key: "form"']]],
  ['no source', (raw) => delete raw.transitions[1]['x-source'], [['transitions.1.x-source', 'Invalid input: expected string, received undefined']]],
  ['no description of a status', (raw) => (raw.statuses.Late.description = ''), [['statuses.Late.description', 'Too small: expected string to have >=1 characters']]],
  ['a status written where a list is expected', (raw) => (raw.transitions[1].from = 'Asked'), [['transitions.1.from', 'Invalid input: expected array, received string']]],
  ['a transition that does not say where it leads', (raw) => delete raw.transitions[8].to, [['transitions.8.to', 'Invalid input: expected string, received undefined']]],
  ['a guard without a name', (raw) => raw.transitions[4].guards = [{ euros: 3 }], [['transitions.4.guards.0.guard', 'Invalid input: expected string, received undefined']]],
  ['a stamp that is no source', (raw) => (raw.transitions[0].stamps.askedAt = 'yesterday'), [['transitions.0.stamps.askedAt', 'expected today, now or event.<field>']]],
  ['a side that does not exist', (raw) => (raw.actors.library.acts = 'alone'), [['actors.library.acts', 'Invalid option: expected one of "operation"|"sandbox"']]],
];
