import type { LifecycleDeclaration, Transition } from '../core/lifecycle-declaration.ts';
import { type Content, type Markup, markup } from './markup.ts';
import type { Reference } from './read-document.ts';
import { isByOperation } from './read-lifecycle.ts';
import { SCHEMA } from './read-schema.ts';
import { presentType } from './render-format.ts';
import { operationHref, renderNomenclature, renderPath, renderSource } from './render-parts.ts';
import { renderInline } from './render-text.ts';

const MOMENTS: Readonly<Record<string, string>> = { now: 'date et heure de l’événement', today: 'jour de l’événement' };

/** What the contract calls `P3D` or `event.motif`, in words; anything else as it is written. */
const presentDelay = (after: string): string =>
  after.replace(/^P(\d+)D$/, (_whole, days: string) => `${days} jour${days === '1' ? '' : 's'}`);

function presentStamp(field: string, value: string): Content {
  if (Object.hasOwn(MOMENTS, value)) return MOMENTS[value];
  if (!value.startsWith('event.')) return markup`<code>${value}</code>`;
  const received = value.slice('event.'.length);
  return received === field ? 'valeur reçue' : markup`<code>${received}</code> reçu`;
}

/** A guard as the contract writes it: its name, then each parameter and its value. */
function renderGuard({ guard, ...parameters }: Transition['guards'][number]): Markup {
  const named = Object.entries(parameters).map(([name, value], at) => markup`${at > 0 && ', '}${name} <code>${String(value)}</code>`);
  return markup`<code>${guard}</code>${named.length > 0 && markup`\u00a0: ${named}`}`;
}

function renderData({ data }: Transition): Markup[] {
  const { properties = {}, required = [] } = SCHEMA.parse(data ?? {});
  return Object.entries(properties).map(([name, schema]) => {
    const need = required.includes(name) ? ', obligatoire' : '';
    return markup`<code>${name}</code> (${presentType(schema)}${need})\u00a0: ${renderInline(schema.description ?? '')}${renderNomenclature(schema)}`;
  });
}

const renderList = (title: string, items: readonly Markup[]): Content =>
  items.length > 0 &&
  markup`<div class="effect"><span class="muted">${title}</span><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul></div>`;

function renderEffects(transition: Transition): Content {
  const stamps = Object.entries(transition.stamps).map(
    ([field, value]) => markup`<code>${field}</code>\u00a0: ${presentStamp(field, value)}`,
  );
  return [
    renderList('À condition', transition.guards.map(renderGuard)),
    renderList('Reçoit', renderData(transition)),
    renderList('Écrit', stamps),
    transition.clears.length > 0 &&
      markup`<div class="effect"><span class="muted">Efface</span> ${transition.clears.map((field, at) => [at > 0 && ', ', markup`<code>${field}</code>`])}</div>`,
  ];
}

function renderWho(transition: Transition, { lifecycle, operations, basePaths }: ReferenceWithLifecycle): Content {
  const { actor, operation } = transition;
  if (!isByOperation(lifecycle, transition)) return markup`<code>${actor}</code><div>bac à sable</div>`;
  const found = operations.find(({ method, path }) => `${method} ${path}` === operation?.replace(' ', ` ${basePaths[0]}`));
  const words = markup`<code>${renderPath(operation ?? '–')}</code>`;
  return markup`<code>${actor}</code><div>${found ? markup`<a href="${operationHref(found)}">${words}</a>` : words}</div>`;
}

function renderDelay({ after, progression }: Transition): Content {
  if (after === undefined) return null;
  return [
    presentDelay(after),
    progression && markup`<div class="note">en progression ${progression.map((mode) => markup`<code>${mode}</code> `)}seulement</div>`,
  ];
}

const renderWay = ({ from, to }: Transition): Content => [
  from.length === 0 ? markup`<div class="muted">création</div>` : from.map((status) => markup`<div>${status}</div>`),
  markup`<div>→ ${to === null ? markup`<span class="muted">n’existe plus</span>` : markup`<b>${to}</b>`}</div>`,
];

const renderRow = (transition: Transition, at: number, reference: ReferenceWithLifecycle): Markup => markup`<tr>
<th scope="row">${at + 1}. <code>${transition.event}</code><p class="note">${renderInline(transition.description)}</p></th>
<td data-label="De → vers"><div>${renderWay(transition)}</div></td>
<td data-label="Par">${renderWho(transition, reference)}</td>
<td data-label="Règles">${renderEffects(transition)}</td>
<td data-label="Délai">${renderDelay(transition)}</td>
<td data-label="Source">${renderSource(transition['x-source'])}${transition.law !== undefined && markup`<p class="note">${renderInline(transition.law)}</p>`}</td>
</tr>`;

export interface ReferenceWithLifecycle extends Reference {
  readonly lifecycle: LifecycleDeclaration;
}

/** Every transition, numbered as in the diagram. */
export const renderTransitions = (reference: ReferenceWithLifecycle): Markup => markup`<div class="scroll"><table class="transitions">
<thead><tr>${['Événement', 'De → vers', 'Par', 'Règles', 'Délai', 'Source'].map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${reference.lifecycle.transitions.map((transition, at) => renderRow(transition, at, reference))}</tbody>
</table></div>`;
