import { type Content, type Markup, markup } from './markup.ts';
import type { Schema, Sourced } from './read-schema.ts';
import { renderInline } from './render-text.ts';

const SOURCES = {
  published: { word: 'publié', title: 'Dans le contrat ou la documentation publiés' },
  observed: { word: 'observé', title: 'Vu sur la plateforme réelle ou chez un client en production' },
  law: { word: 'loi', title: 'Tiré de la loi' },
  cgu: { word: 'CGU', title: "Prévu par les conditions générales d'utilisation" },
  assumed: { word: 'supposé', title: 'Ni publié ni observé : choix du bac à sable' },
} as const;

type SourceName = keyof typeof SOURCES;
export const SOURCE_NAMES = Object.keys(SOURCES) as readonly SourceName[];
export const sourceTitle = (name: SourceName): string => SOURCES[name].title;

const isSourceName = (text: string): text is SourceName => Object.hasOwn(SOURCES, text);

/** Badge of where a behaviour comes from; nothing when the contract does not say. */
export function renderSource(source: string | undefined): Markup | null {
  if (source === undefined) return null;
  if (!isSourceName(source)) return markup`<span class="source">${source}</span>`;
  const { word, title } = SOURCES[source];
  return markup`<span class="source source-${source}" title="${title}">${word}</span>`;
}

/** The note that goes with a source, as a small paragraph. */
export const renderNote = ({ 'x-source-note': note }: Sourced): Markup | null =>
  note === undefined ? null : markup`<p class="note">${renderInline(note)}</p>`;

/** Deliberate departures from the published contract. */
export const renderDeviations = (deviations: readonly (readonly [string, string])[]): Markup[] =>
  deviations.map(([name, text]) => markup`<p class="note"><b>Écart volontaire</b>, <code>${name}</code>\u00a0: ${renderInline(text)}</p>`);

/** A block to copy; the page's script adds the button. */
export const renderBlock = (text: string, label: string): Markup =>
  markup`<div class="block" data-copy><pre tabindex="0" aria-label="${label}"><code>${text}</code></pre></div>`;

/** Where the values of a field are listed: a path of the same API. */
export const renderNomenclature = ({ 'x-nomenclature': name, 'x-nomenclature-fermee': isClosed }: Schema): Markup | null =>
  name === undefined
    ? null
    : markup`<p class="note">${isClosed ? 'Liste fermée' : 'Liste'}\u00a0: <code>/referentiels/nomenclatures/<wbr>${name}</code></p>`;

/** Link to an operation in the page: the operationId is the stable anchor. */
export const operationHref = ({ operationId }: { readonly operationId: string }): string => `#${encodeURIComponent(operationId)}`;

/** Path with its variables marked, and a place to break the line after each slash. */
export const renderPath = (path: string): Content =>
  path.split(/(\{[^}]+\}|\/)/).map((part) => {
    if (part === '/') return markup`/<wbr>`;
    return part.startsWith('{') ? markup`<var>${part}</var>` : part;
  });
