import { type Markup, markup } from './markup.ts';
import type { RequestBody } from './read-document.ts';
import { renderExample, renderRequestFields } from './render-fields.ts';
import { presentType, writeExample } from './render-format.ts';
import { renderNote, renderSource } from './render-parts.ts';
import { renderInline } from './render-text.ts';

/** The body to send: its media type, its fields, its examples; nothing for an operation without one. */
export function renderRequest(body: RequestBody | undefined, isOwn: boolean): Markup | null {
  if (body === undefined) return null;
  return markup`<h4>Corps de la requête</h4>
${body.description !== undefined && markup`<p class="response">${renderInline(body.description)} ${renderSource(body['x-source'])}</p>`}${renderNote(body)}
${Object.entries(body.content).map(
  ([
    mediaType,
    { schema, examples },
  ]) => markup`${schema?.description !== undefined && markup`<p class="response">${renderInline(schema.description)} ${renderSource(schema['x-source'])}</p>`}
<p class="media"><span class="muted">Content-Type</span> <code>${mediaType}</code>${schema && markup` · <code>${presentType(schema)}</code>`} · ${body.required ? 'obligatoire' : 'facultatif'}</p>
${schema && renderRequestFields(schema, isOwn)}
${Object.values(examples).map(({ summary, value }) => renderExample(summary, writeExample(mediaType, value), 'Exemple de corps'))}`,
)}`;
}
