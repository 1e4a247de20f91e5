import { type Markup, markup } from './markup.ts';
import type { Operation, Reference } from './read-document.ts';
import { readErrors } from './read-errors.ts';
import { DEFAULT_ORIGIN, readScopes, renderTokenCurl, type ShownApplication } from './render-curl.ts';
import { LIFECYCLE_ID, renderLifecycle } from './render-lifecycle.ts';
import { renderOperation } from './render-operation.ts';
import { operationHref, renderBlock, renderSource, SOURCE_NAMES, sourceTitle } from './render-parts.ts';
import { renderInline, renderText } from './render-text.ts';

interface TagGroup {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly operations: readonly Operation[];
}

/** Operations under their first tag, in the contract's order; those with no declared tag come last. */
function groupByTag({ tags, operations }: Reference): TagGroup[] {
  const declared = new Set(tags.map(({ name }) => name));
  const tagOf = ({ tags: [first] }: Operation) => (first !== undefined && declared.has(first) ? first : null);
  return [...tags, null]
    .map((tag, at) => ({
      id: `groupe-${at + 1}`,
      name: tag?.name ?? 'Autres opérations',
      description: tag?.description,
      operations: operations.filter((operation) => tagOf(operation) === (tag?.name ?? null)),
    }))
    .filter((group) => group.operations.length > 0);
}

const renderEntry = (operation: Operation): Markup =>
  markup`<li data-for="${operation.operationId}"><a href="${operationHref(operation)}">${renderInline(operation.summary)}</a>${operation.deprecated && markup` <span class="deprecated">dépréciée</span>`}</li>`;

const renderContents = (
  groups: readonly TagGroup[],
  { lifecycle }: Reference,
): Markup => markup`<nav class="contents" aria-label="Opérations">
<details open><summary>Opérations</summary>
<div class="filter" hidden><label for="filtre">Filtrer</label><input id="filtre" type="search" autocomplete="off" spellcheck="false" placeholder="chemin, champ, code…" aria-describedby="filtre-bilan"><p id="filtre-bilan" role="status"></p></div>
${lifecycle && markup`<p class="tag"><a href="#${LIFECYCLE_ID}">Cycle de vie</a></p>`}
${groups.map(
  (group) => markup`<div data-group="${group.id}"><p class="tag"><a href="#${group.id}">${renderInline(group.name)}</a></p>
<ul>${group.operations.map(renderEntry)}</ul></div>`,
)}
</details></nav>`;

const renderGroup = (
  group: TagGroup,
  isOwn: boolean,
): Markup => markup`<section class="group" id="${group.id}" aria-labelledby="titre-${group.id}">
<h2 id="titre-${group.id}">${renderInline(group.name)}</h2>
<div class="prose">${renderText(group.description)}</div>
${group.operations.map((operation) => renderOperation(operation, isOwn))}
</section>`;

/** The body of any error, each shape once: they are few, and the same for every operation of an API. */
function renderErrorShapes({ operations }: Reference): Markup | null {
  const cases = operations.flatMap(({ responses }) => readErrors(responses)).flatMap((group) => group.cases);
  const shapes = [...new Set(cases.map(({ envelope }) => envelope.keys))].flatMap((keys) =>
    cases.filter(({ envelope }) => envelope.keys === keys).slice(0, 1),
  );
  if (shapes.length === 0) return null;
  const names = shapes.length > 1;
  return markup`<h3>Corps d’une erreur</h3>${shapes.map(
    ({ envelope, body }) =>
      markup`${names && markup`<p class="prose">${renderInline(envelope.description)}</p>\n`}${renderBlock(JSON.stringify(body, null, 2), `Corps d’une erreur${names ? `, ${envelope.keys}` : ''}`)}`,
  )}`;
}

const renderIntroduction = (reference: Reference): Markup => markup`<header class="introduction">
<p class="kicker">${reference.isOwn ? 'Référence des routes du bac à sable' : 'Référence de l’API'}</p>
<h1>${renderInline(reference.title)} <span class="version">${reference.version}</span></h1>
<div class="prose">${renderText(reference.description)}</div>
<dl class="facts">
<div><dt>Adresse de base</dt><dd>${reference.basePaths.map((path) => markup`<div><code>${DEFAULT_ORIGIN}${path}</code></div>`)}</dd></div>
<div><dt>Contrat OpenAPI</dt><dd><a href="/_sandbox/contracts/${encodeURIComponent(reference.api)}.yaml">YAML</a> · <a href="/_sandbox/contracts/${encodeURIComponent(reference.api)}.json">JSON</a></dd></div>
<div><dt>Opérations</dt><dd>${reference.operations.length}</dd></div>
</dl>
</header>`;

/** An example that writes does not answer twice alike: it is said. */
const renderUse = ({ operations }: Reference, application: ShownApplication): Markup =>
  operations.some(({ requestBody }) => requestBody)
    ? markup`<p class="prose">Les commandes de cette page reprennent les exemples du contrat\u00a0: elles répondent telles quelles dans un bac neuf, avec l’application «\u00a0${application.nom}\u00a0». Celles qui écrivent changent l’état du bac\u00a0: une seconde fois, la réponse peut être un refus.</p>`
    : markup`<p class="prose">Les commandes de cette page reprennent les exemples du contrat\u00a0: elles répondent telles quelles, avec l’application «\u00a0${application.nom}\u00a0», sauf le jeton FranceConnect, qui s’obtient par <code>POST /_sandbox/franceconnect/tokens</code>.</p>`;

const renderCommon = (
  reference: Reference,
  application: ShownApplication,
): Markup => markup`<section class="common" id="avant" aria-labelledby="titre-avant">
<h2 id="titre-avant">Avant d’appeler</h2>
<h3>Obtenir un jeton</h3>
<p class="prose">La commande demande tous les scopes de cette API\u202f; le jeton ne reçoit que ceux de l’habilitation. Il se passe ensuite dans <code>Authorization: Bearer</code>.</p>
${renderBlock(renderTokenCurl(readScopes(reference), application), 'Commande curl : obtenir un jeton')}
${renderUse(reference, application)}
${renderErrorShapes(reference)}
<h3>D’où vient chaque comportement</h3>
<dl class="legend">${SOURCE_NAMES.map((name) => markup`<div><dt>${renderSource(name)}</dt><dd>${renderInline(sourceTitle(name))}</dd></div>`)}</dl>
</section>`;

const renderOwnUse = (reference: Reference): Markup => markup`<section class="common" id="avant" aria-labelledby="titre-avant">
<h2 id="titre-avant">Avant d’appeler</h2>
${
  reference.operations.some(({ credential }) => credential === 'admin')
    ? markup`<p class="prose">Ce serveur demande un jeton d’administration\u00a0: les commandes le lisent dans la variable <code>SANDBOX_ADMIN_TOKEN</code>, à remplir avec celui que le serveur a reçu ou affiché à son démarrage.</p>`
    : markup`<p class="prose">Ce serveur n’écoute que cette machine et n’a pas reçu de jeton d’administration\u00a0: rien n’est demandé.</p>`
}
<p class="prose">Les commandes de cette page reprennent les exemples du contrat. Elles répondent telles quelles dans un bac neuf, dans l’ordre\u00a0: un instantané se garde avant de se charger, et les certificats demandent l’option <code>--tls</code>. Les messages sont en anglais\u00a0: quoi, où, que faire.</p>
${renderErrorShapes(reference)}
</section>`;

/** The reference of an API, as the content of a page. */
export function renderReference(reference: Reference, application: ShownApplication): Markup {
  const groups = groupByTag(reference);
  return markup`<main class="reference" id="contenu">
${renderIntroduction(reference)}
${renderContents(groups, reference)}
<div class="body">
${reference.isOwn ? renderOwnUse(reference) : renderCommon(reference, application)}
${renderLifecycle(reference)}
${groups.map((group) => renderGroup(group, reference.isOwn))}
<p class="nothing" hidden>Aucune opération ne contient ces mots.</p>
</div>
</main>`;
}
