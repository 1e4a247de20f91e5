import { type Markup, markup, renderMarkup, trustMarkup } from './markup.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import type { Reference } from './read-document.ts';
import { STYLE_SHEET } from './style-sheet.ts';

/** A small drawing of a sandbox, in the page itself: nothing is fetched. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230b5c6b'/%3E%3Cpath d='M3 12h10M5 12l3-6 3 6' stroke='white' stroke-width='1.5' fill='none' stroke-linejoin='round'/%3E%3C/svg%3E";

const renderLink = (current: string | null, path: string, words: string): Markup =>
  markup`<a href="${path}"${current === path && markup` aria-current="page"`}>${words}</a>`;

/** A whole HTML document; `path` is the address of the page, for the menu. */
export function renderPage(page: { title: string; path: string | null; content: Markup }, references: readonly Reference[]): string {
  const { title, path, content } = page;
  const links = references.map((reference) =>
    renderLink(path, `/_sandbox/reference/${encodeURIComponent(reference.api)}`, reference.title.split(',')[0] ?? reference.api),
  );
  return `<!doctype html>\n${renderMarkup(markup`<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${trustMarkup(STYLE_SHEET)}</style>
</head>
<body>
<a class="skip" href="#contenu">Aller au contenu</a>
<div class="bar"><a class="name" href="/_sandbox/">apim-sandbox</a> <span class="fictitious">données fictives</span>
<nav aria-label="Pages">${renderLink(path, '/_sandbox/', 'Accueil')} ${links.map((link) => markup`${link} `)}</nav></div>
${content}
<script>${trustMarkup(PAGE_SCRIPT)}</script>
</body>
</html>`)}\n`;
}
