import { type Markup, markup } from './markup.ts';
import type { ErrorCase, ErrorGroup } from './read-errors.ts';
import { renderNote, renderSource } from './render-parts.ts';
import { renderInline } from './render-text.ts';

const renderFault = ({ code, message }: ErrorCase['faults'][number]): Markup => markup`<p class="note"><code>${code}</code> ${message}</p>`;

const renderCase = (error: ErrorCase, isOwn: boolean): Markup => markup`<tr>
<th scope="row"><code>${error.code}</code></th>
<td data-label="Message"><code class="message">${error.message}</code>${error.faults.map(renderFault)}</td>
<td data-label="Quand">${renderInline(error.when)}${renderNote(error)}</td>
${!isOwn && markup`<td data-label="Source">${renderSource(error['x-source'])}</td>`}
</tr>`;

/** The gateway and an API may say the same words, each in its media type: one row, the types are told below the table. */
function withoutTwins(cases: readonly ErrorCase[]): ErrorCase[] {
  return [...new Map(cases.map((error) => [`${error.code} ${error.message} ${error.when}`, error])).values()];
}

const presentStatus = (status: string): string => (status === 'default' ? 'autre statut' : status);

const renderGroup = (group: ErrorGroup, isOwn: boolean): Markup => markup`<tbody>
<tr class="group"><th scope="rowgroup" colspan="${isOwn ? 3 : 4}"><span class="status">${presentStatus(group.status)}</span> ${renderInline(group.lead)} ${renderSource(group['x-source'])}${renderNote(group)}</th></tr>
${withoutTwins(group.cases).map((error) => renderCase(error, isOwn))}</tbody>`;

/** SFiP's own errors have a vendor type, those of its gateway do not: said once under the table rather than on every row. */
function renderMediaTypes(groups: readonly ErrorGroup[]): Markup {
  const cases = groups.flatMap((group) => group.cases);
  const types = [...new Set(cases.map(({ mediaType }) => mediaType))];
  if (types.length <= 1)
    return markup`<p class="media"><span class="muted">Content-Type des erreurs</span> ${types.map((type) => markup`<code>${type}</code>`)}</p>`;
  return markup`<ul class="media">${types.map((type) => {
    const codes = [...new Set(cases.filter(({ mediaType }) => mediaType === type).map(({ code }) => code))];
    return markup`<li><code>${type}</code> <span class="muted">pour ${codes.join(', ')}</span></li>`;
  })}</ul>`;
}

/** The errors of an operation: status, code, message, when. */
export function renderErrors(groups: readonly ErrorGroup[], isOwn: boolean): Markup | null {
  if (groups.length === 0) return null;
  return markup`<h4>Erreurs</h4>
<div class="scroll"><table class="errors">
<thead><tr><th scope="col">Code</th><th scope="col">Message</th><th scope="col">Quand</th>${!isOwn && markup`<th scope="col">Source</th>`}</tr></thead>
${groups.map((group) => renderGroup(group, isOwn))}
</table></div>
${renderMediaTypes(groups)}`;
}
