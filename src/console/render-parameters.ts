import { type Markup, markup } from './markup.ts';
import type { Parameter } from './read-document.ts';
import { renderFormat } from './render-format.ts';
import { renderNote, renderSource } from './render-parts.ts';
import { renderInline } from './render-text.ts';

const PLACES = { path: 'chemin', query: 'requête', header: 'en-tête', cookie: 'cookie' } as const satisfies Record<Parameter['in'], string>;

const renderParameter = (parameter: Parameter): Markup => markup`<tr>
<th scope="row"><code>${parameter.name}</code></th>
<td data-label="Place">${PLACES[parameter.in]}</td>
<td data-label="Obligatoire">${parameter.required ? markup`<b>oui</b>` : 'non'}</td>
<td data-label="Format">${renderFormat(parameter.schema)}</td>
<td data-label="Description">${renderInline(parameter.description ?? '')} ${renderSource(parameter['x-source'])}${renderNote(parameter)}</td>
<td data-label="Exemple">${parameter.example !== undefined && markup`<code>${String(parameter.example)}</code>`}</td>
</tr>`;

/** What to send: name, place, whether it is required, format, meaning, example. */
export function renderParameters(parameters: readonly Parameter[]): Markup | null {
  if (parameters.length === 0) return null;
  return markup`<h4>Paramètres</h4>
<div class="scroll"><table class="parameters">
<thead><tr><th scope="col">Nom</th><th scope="col">Place</th><th scope="col">Obligatoire</th><th scope="col">Format</th><th scope="col">Description</th><th scope="col">Exemple</th></tr></thead>
<tbody>${parameters.map(renderParameter)}</tbody>
</table></div>`;
}
