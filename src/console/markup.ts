import { escapeHtml } from './escape-html.ts';

/** A symbol, so that no value read from a contract can pass for markup. */
const HTML: unique symbol = Symbol('html');

/** HTML that is safe to send: made by `markup`, whose every value is escaped. */
export interface Markup {
  readonly [HTML]: string;
}

export type Content = Markup | string | number | false | null | undefined | readonly Content[];

function renderContent(value: Content): string {
  if (value === false || value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  if (HTML in value) return value[HTML];
  return value.map(renderContent).join('');
}

/** Template of HTML: a value is escaped unless it is itself markup; a list is joined; false, null and undefined are nothing. */
export const markup = (template: TemplateStringsArray, ...values: readonly Content[]): Markup => ({
  [HTML]: String.raw({ raw: template }, ...values.map(renderContent)),
});

/** For our own style sheet and script only: their text goes out unescaped. */
export const trustMarkup = (html: string): Markup => ({ [HTML]: html });

export const renderMarkup = (content: Markup): string => content[HTML];
