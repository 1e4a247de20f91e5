import { type Content, type Markup, markup } from './markup.ts';
import type { Parameter, Schema } from './read-document.ts';
import { presentEnum, presentType, renderNote, renderSource } from './render-parts.ts';
import { renderInline } from './render-text.ts';

const PLACES = { path: 'chemin', query: 'requête', header: 'en-tête', cookie: 'cookie' } as const satisfies Record<Parameter['in'], string>;

function presentLength({ minLength, maxLength }: Schema): string | null {
  if (maxLength === undefined) return minLength === undefined ? null : `${minLength} caractères au moins`;
  return minLength === undefined ? `${maxLength} caractères au plus` : `${minLength} à ${maxLength} caractères`;
}

function presentRange({ minimum, maximum }: Schema): string | null {
  if (maximum === undefined) return minimum === undefined ? null : `${minimum} au moins`;
  return minimum === undefined ? `${maximum} au plus` : `de ${minimum} à ${maximum}`;
}

function renderFormat(schema: Schema): Markup {
  const lines: Content[] = [presentType(schema), presentLength(schema), presentRange(schema)];
  if (schema.enum) lines.push(presentEnum(schema.enum));
  if (schema.pattern !== undefined) lines.push(markup`<code class="pattern">${schema.pattern}</code>`);
  return markup`${lines.filter((line) => line !== null).map((line) => markup`<div>${line}</div>`)}`;
}

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
