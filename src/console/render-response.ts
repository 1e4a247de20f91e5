import { type Markup, markup } from './markup.ts';
import type { Response, Schema } from './read-document.ts';
import { type Field, readDeviations, readFields } from './read-fields.ts';
import { presentEnum, presentType, renderBlock, renderDeviations, renderNote, renderSource } from './render-parts.ts';
import { renderInline } from './render-text.ts';

/** Beyond these, a table or an example is folded: an assessment has some ninety fields, and fifteen operations return it. */
const OPEN_FIELDS = 14;
const OPEN_LINES = 16;

function renderScopes({ scopes, openedWith }: Field): Markup {
  if (openedWith !== undefined) return markup`<span class="muted">avec <code>${openedWith}</code></span>`;
  if (scopes.length === 0) return markup`<span class="muted">aucun</span>`;
  const codes = scopes.map((scope) => markup`<div><code>${scope}</code></div>`);
  return markup`${scopes.length > 1 && markup`<div class="muted">l’un de</div>`}${codes}`;
}

const renderField = (field: Field): Markup => markup`<tr>
<th scope="row"><code><span class="muted">${field.parent.split(/(?<=\.)/).map((part) => markup`${part}<wbr>`)}</span>${field.name}</code></th>
<td data-label="Type">${presentType(field.schema)}${field.schema.enum && markup`<div>${presentEnum(field.schema.enum)}</div>`}</td>
<td data-label="Sens">${renderInline(field.schema.description ?? '')}${renderNote(field)}${renderDeviations(field.deviations)}</td>
<td data-label="Scope DataPass">${renderScopes(field)}</td>
<td data-label="Source">${renderSource(field['x-source'])}</td>
</tr>`;

function renderFields(schema: Schema): Markup | null {
  const fields = readFields(schema);
  if (fields.length === 0) return null;
  return markup`${renderDeviations(readDeviations(schema))}
<details${fields.length <= OPEN_FIELDS && markup` open`}><summary>Champs de la réponse <span class="count">${fields.length}</span></summary>
<div class="scroll"><table class="fields">
<thead><tr><th scope="col">Champ</th><th scope="col">Type</th><th scope="col">Sens</th><th scope="col">Scope DataPass</th><th scope="col">Source</th></tr></thead>
<tbody>${fields.map(renderField)}</tbody>
</table></div></details>`;
}

function renderExample(summary: string, value: unknown): Markup {
  const json = JSON.stringify(value, null, 2);
  const isShort = json.split('\n').length <= OPEN_LINES;
  return markup`<details${isShort && markup` open`}><summary>Exemple <span class="muted">${renderInline(summary)}</span></summary>
${renderBlock(json, `Exemple de réponse : ${summary}`)}</details>`;
}

/** A success: its media type, its fields with the DataPass scope that opens each, its examples. */
export function renderResponse(status: string, response: Response): Markup {
  const bodies = Object.entries(response.content);
  return markup`<h4>Réponse ${status}</h4>
<p class="response">${renderInline(response.description)} ${renderSource(response['x-source'])}</p>${renderNote(response)}
${bodies.map(
  ([mediaType, { schema, examples }]) => markup`<p class="media"><span class="muted">Content-Type</span> <code>${mediaType}</code></p>
${schema && renderFields(schema)}
${Object.values(examples).map(({ summary, value }) => renderExample(summary, value))}`,
)}`;
}
