import { type Markup, markup } from './markup.ts';
import type { Response } from './read-document.ts';
import { renderAnswerFields, renderExample } from './render-fields.ts';
import { writeExample } from './render-format.ts';
import { renderNote, renderSource } from './render-parts.ts';
import { renderInline } from './render-text.ts';

/** A success: its media type, its fields with the DataPass scope that opens each, its examples. */
export function renderResponse(status: string, response: Response, isOwn: boolean): Markup {
  const bodies = Object.entries(response.content);
  return markup`<h4>Réponse ${status}</h4>
<p class="response">${renderInline(response.description)} ${renderSource(response['x-source'])}</p>${renderNote(response)}
${bodies.map(
  ([mediaType, { schema, examples }]) => markup`<p class="media"><span class="muted">Content-Type</span> <code>${mediaType}</code></p>
${schema && renderAnswerFields(schema, isOwn)}
${Object.values(examples).map(({ summary, value }) => renderExample(summary, writeExample(mediaType, value), 'Exemple de réponse'))}`,
)}`;
}
