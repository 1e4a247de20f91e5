import { type Content, type Markup, markup } from './markup.ts';
import type { Operation } from './read-document.ts';
import { readErrors } from './read-errors.ts';
import { renderCurl } from './render-curl.ts';
import { renderErrors } from './render-errors.ts';
import { renderParameters } from './render-parameters.ts';
import { operationHref, renderBlock, renderNote, renderPath, renderSource } from './render-parts.ts';
import { renderRequest } from './render-request.ts';
import { renderResponse } from './render-response.ts';
import { renderInline, renderText } from './render-text.ts';

function renderScopeNeeded(scopes: readonly string[]): Content {
  if (scopes.length === 0) return 'aucun, un jeton valide suffit';
  return scopes.map((scope, at) => [at > 0 && ' ou ', markup`<code>${scope}</code>`]);
}

/** What opens the operation and where its behaviour comes from. The sandbox's own have no scope, and nobody published them. */
function renderAccess({ credential, scopes, 'x-source': source }: Operation, isOwn: boolean): Markup {
  if (isOwn) return markup`<div><dt>Accès</dt><dd>${credential === 'admin' ? 'jeton d’administration' : 'libre'}</dd></div>`;
  return markup`<div><dt>Scope OAuth</dt><dd>${renderScopeNeeded(scopes)}</dd></div>
<div><dt>Source</dt><dd>${renderSource(source) ?? '–'}</dd></div>`;
}

/** Everything about one operation: call, parameters, command, answers, errors. */
export function renderOperation(operation: Operation, isOwn: boolean): Markup {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  return markup`<section class="operation" id="${operation.operationId}" aria-labelledby="titre-${operation.operationId}">
<h3 id="titre-${operation.operationId}">${renderInline(operation.summary)} ${operation.deprecated && markup`<span class="deprecated">dépréciée</span>`}<a class="anchor" href="${operationHref(operation)}" aria-label="Lien vers cette opération">#</a></h3>
<p class="call"><span class="method">${operation.method}</span> <code>${renderPath(operation.path)}</code></p>
<div class="prose">${renderText(operation.description)}</div>
<dl class="facts">
${renderAccess(operation, isOwn)}
<div><dt>Identifiant</dt><dd><code>${operation.operationId}</code></dd></div>
</dl>
${renderNote(operation)}
<h4>Appel</h4>
${renderBlock(renderCurl(operation), `Commande curl : ${operation.summary}`)}
${renderParameters(operation.parameters)}
${renderRequest(operation.requestBody, isOwn)}
${successes.map(([status, response]) => renderResponse(status, response, isOwn))}
${renderErrors(readErrors(operation.responses), isOwn)}
</section>`;
}
