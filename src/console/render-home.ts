import type { HomologationDue } from '../core/homologation.ts';
import { type Markup, markup } from './markup.ts';
import type { Reference } from './read-document.ts';
import { DEFAULT_ORIGIN, renderTokenCurl, type ShownApplication } from './render-curl.ts';
import { renderBlock } from './render-parts.ts';
import { renderInline } from './render-text.ts';

const TOOLS = [
  { path: '/_sandbox/health', meaning: 'État du serveur, applications sans quota, homologations à renouveler' },
  { path: '/_sandbox/jwks', meaning: 'Clés publiques qui signent les jetons' },
  { path: '/_sandbox/journal', meaning: 'Journal des appels reçus, et la raison de chaque refus' },
] as const;

/** `2026-10-05` as it is read: `05/10/2026`. */
const frenchDay = (day: string): string => day.split('-').reverse().join('/');

const firstParagraph = (description: string): string => (description.split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').trim();

const renderApi = ({ api, title, version, description, basePaths, operations }: Reference): Markup => {
  const name = encodeURIComponent(api);
  return markup`<article class="api">
<h3><a href="/_sandbox/reference/${name}">${renderInline(title)}</a> <span class="version">${version}</span></h3>
<p>${basePaths.map((path) => markup`<code>${path}</code> `)}<span class="muted">${operations.length} opérations</span></p>
<p>${renderInline(firstParagraph(description))}</p>
<p class="links"><a href="/_sandbox/reference/${name}">Référence</a> <a href="/_sandbox/contracts/${name}.yaml">Contrat YAML</a> <a href="/_sandbox/contracts/${name}.json">Contrat JSON</a></p>
</article>`;
};

const renderDue = ({ application, nom, api, fin, isOver }: HomologationDue): Markup => {
  const due = isOver
    ? markup`<b>Finie</b>\u00a0: l’échange est suspendu (403, code 910002) tant que la nouvelle attestation n’est pas donnée.`
    : markup`Donner la nouvelle attestation avant cette date\u00a0; les appels seront refusés dès le lendemain.`;
  return markup`<tr><th scope="row">${nom}<br><code>${application}</code></th><td data-label="API"><code>${api}</code></td><td data-label="Fin">${frenchDay(fin)}</td><td data-label="À faire">${due}</td></tr>`;
};

/** CGU §3.4.1: the new attestation is due three months before the end. */
const renderDues = (dues: readonly HomologationDue[]): Markup | null =>
  dues.length === 0
    ? null
    : markup`<section class="dues" aria-labelledby="titre-homologations"><h2 id="titre-homologations">Homologations à renouveler</h2>
<p class="prose">Trois mois avant la fin d’une homologation de sécurité, une nouvelle attestation est attendue. Au bac à sable, c’est <code>homologation.fin</code> d’une habilitation, à l’heure du bac.</p>
<div class="scroll"><table><thead><tr><th scope="col">Application</th><th scope="col">API</th><th scope="col">Fin</th><th scope="col">À faire</th></tr></thead>
<tbody>${dues.map(renderDue)}</tbody></table></div></section>`;

/** The sandbox's first page: what it is, its APIs, its token endpoint, its tools. */
export const renderHome = (
  references: readonly Reference[],
  application: ShownApplication,
  dues: readonly HomologationDue[],
): Markup => markup`<main class="home" id="contenu">
<header class="introduction">
<h1>Bac à sable des API de la DGFiP</h1>
<div class="prose"><p>Ce serveur émule la plateforme d’API de la DGFiP\u00a0: mêmes chemins, mêmes jetons OAuth\u00a02, mêmes quotas, mêmes codes d’erreur. Il sert à développer et à tester un client, sans compte ni accès au réseau.</p></div>
<p class="notice"><b>Données fictives.</b> Les personnes, les montants, les organisations et les secrets sont inventés. Ce serveur n’est pas un service de la DGFiP et ne lui transmet rien.</p>
</header>
<section aria-labelledby="titre-api"><h2 id="titre-api">API</h2>
<div class="apis">${references.filter(({ isOwn }) => !isOwn).map(renderApi)}</div></section>
<section aria-labelledby="titre-jeton"><h2 id="titre-jeton">Jeton d’accès</h2>
<p class="call"><span class="method">POST</span> <code>${DEFAULT_ORIGIN}/token</code></p>
<p class="prose">Un jeton s’obtient par <code>client_credentials</code>, avec l’identifiant et le secret d’une application du bac à sable\u00a0: ici «\u00a0${application.nom}\u00a0». Le paramètre <code>scope</code> nomme les ressources à ouvrir.</p>
${renderBlock(renderTokenCurl(references[0]?.operations[0]?.scopes ?? [], application), 'Commande curl : obtenir un jeton')}</section>
${references
  .filter(({ isOwn }) => isOwn)
  .map(
    (
      reference,
    ) => markup`<section aria-labelledby="titre-commande"><h2 id="titre-commande">Ce que le bac à sable ajoute à la plateforme</h2>
<div class="apis">${renderApi(reference)}</div></section>
`,
  )}${renderDues(dues)}
<section aria-labelledby="titre-outils"><h2 id="titre-outils">Outils</h2>
<dl class="tools">${TOOLS.map(({ path, meaning }) => markup`<div><dt><a href="${path}"><code>${path}</code></a></dt><dd>${meaning}</dd></div>`)}</dl></section>
</main>`;

/** What answers to an API that does not exist: the names that do. */
export const renderUnknownApi = (asked: string, references: readonly Reference[]): Markup => markup`<main class="home" id="contenu">
<header class="introduction"><h1>API inconnue</h1>
<p class="prose">Aucune API ne s’appelle <code>${asked}</code>. Les noms connus\u00a0:</p></header>
<ul class="known">${references.map(({ api, title }) => markup`<li><a href="/_sandbox/reference/${encodeURIComponent(api)}"><code>${api}</code></a> ${renderInline(title)}</li>`)}</ul>
</main>`;
