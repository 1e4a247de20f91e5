import { type LifecycleDeclaration, type Scenario, scenariosOf } from '../core/lifecycle-declaration.ts';
import { type Content, type Markup, markup } from './markup.ts';
import type { Reference } from './read-document.ts';
import { renderLifecycleDiagram } from './render-lifecycle-diagram.ts';
import { renderNote, renderSource } from './render-parts.ts';
import { renderInline } from './render-text.ts';
import { type ReferenceWithLifecycle, renderTransitions } from './render-transitions.ts';

const OPEN_STEPS = 3;

const renderStatuses = ({ statuses, initial }: LifecycleDeclaration): Markup => markup`<div class="scroll"><table class="statuses">
<thead><tr><th scope="col">Statut</th><th scope="col">Sens</th><th scope="col">Place</th><th scope="col">Source</th></tr></thead>
<tbody>${Object.entries(statuses).map(
  ([name, status]) => markup`<tr>
<th scope="row">${name}</th>
<td data-label="Sens">${renderInline(status.description)}${renderNote(status)}</td>
<td data-label="Place">${[name === initial && 'initial', status.terminal && 'terminal'].filter(Boolean).join(', ')}</td>
<td data-label="Source">${renderSource(status['x-source'])}</td>
</tr>`,
)}</tbody>
</table></div>`;

type Step = Scenario['events'][string][number];

const renderValues = (values: Readonly<Record<string, unknown>>): Content =>
  Object.entries(values).map(([name, value], at) => [at > 0 && ', ', name, ' ', markup`<code>${String(value)}</code>`]);

/** What an event brings: one set of values, or one of several by the number of the object. */
function renderStep({ event, data = [] }: Step): Markup {
  const sets = data.map((values, at) => [at > 0 && ' ou ', renderValues(values)]);
  return markup`<code>${event}</code>${sets.length > 0 && markup` (${sets}${sets.length > 1 && ', selon le numéro'})`}`;
}

function renderSteps(events: Scenario['events']): Markup | null {
  const entries = Object.entries(events);
  if (entries.length === 0) return null;
  const list = markup`<ul class="steps">${entries.map(
    ([status, steps]) =>
      markup`<li>${status}\u00a0: ${steps.length === 0 ? 'rien' : steps.map((step, at) => [at > 0 && ', puis ', renderStep(step)])}</li>`,
  )}</ul>`;
  return entries.length <= OPEN_STEPS ? list : markup`<details><summary>Statut par statut</summary>${list}</details>`;
}

function renderScenarios(lifecycle: LifecycleDeclaration): Markup {
  const { field, default: fallback } = lifecycle.scenarios;
  return markup`<h3>Scénarios</h3>
<p class="prose">La valeur de <code>${field}</code> choisit ce que le bac à sable fait de lui-même. Ce qu’un scénario ne dit pas est celui de <code>${fallback}</code>, qui vaut pour toute autre valeur.</p>
<div class="scroll"><table class="scenarios">
<thead><tr><th scope="col"><code>${field}</code></th><th scope="col">Scénario</th><th scope="col">Ce qui arrive</th><th scope="col">Source</th></tr></thead>
<tbody>${scenariosOf(lifecycle).map(
    ([name, scenario]) => markup`<tr>
<th scope="row"><code>${scenario.values.join(', ')}</code>${name === fallback && markup`<div class="note">et toute autre valeur</div>`}</th>
<td data-label="Scénario"><code>${name}</code></td>
<td data-label="Ce qui arrive"><div>${renderInline(scenario.description)}${renderSteps(scenario.events)}</div></td>
<td data-label="Source">${renderSource(scenario['x-source'])}</td>
</tr>`,
  )}</tbody>
</table></div>`;
}

const renderActors = ({ actors }: LifecycleDeclaration): Markup =>
  markup`<dl class="legend actors">${Object.entries(actors).map(
    ([name, { description, acts }]) =>
      markup`<div><dt><span class="badge${acts === 'operation' && ' by-operation'}">n</span> <code>${name}</code></dt><dd>${renderInline(description)}</dd></div>`,
  )}</dl>`;

const hasLifecycle = (reference: Reference): reference is ReferenceWithLifecycle => reference.lifecycle !== undefined;

export const LIFECYCLE_ID = 'cycle-de-vie';

/** What becomes of the objects of an API: diagram, transitions, statuses, scenarios; nothing when the contract does not say. */
export function renderLifecycle(reference: Reference): Markup | null {
  if (!hasLifecycle(reference)) return null;
  const { lifecycle } = reference;
  return markup`<section class="common" id="${LIFECYCLE_ID}" aria-labelledby="titre-${LIFECYCLE_ID}">
<h2 id="titre-${LIFECYCLE_ID}">Cycle de vie</h2>
<p class="prose">Le nombre devant un événement est son numéro dans le tableau des transitions.</p>
${renderActors(lifecycle)}
<div class="scroll drawing" tabindex="0" role="group" aria-label="Diagramme des statuts">${renderLifecycleDiagram(lifecycle)}</div>
<h3>Statuts</h3>
${renderStatuses(lifecycle)}
<h3>Transitions</h3>
${lifecycle.transitions.some(({ after }) => after !== undefined) && markup`<p class="prose">Le délai est celui au bout duquel le bac à sable agit de lui-même, en progression <code>time</code>.</p>`}
${renderTransitions(reference)}
${renderScenarios(lifecycle)}
</section>`;
}
