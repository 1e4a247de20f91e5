import { type Content, type Markup, markup } from './markup.ts';

/** French typography: an unbreakable space before `: ; ? ! »` and after `«`, and a real apostrophe between letters. */
const typesetFrench = (text: string): string =>
  text
    .replace(/ (?=[:»])/g, '\u00a0')
    .replace(/ (?=[;?!])/g, '\u202f')
    .replace(/« /g, '«\u00a0')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '\u2019');

/** A line of prose with its `code` spans; its words are otherwise taken as they are. */
export function renderInline(text: string): Markup {
  const parts: Content[] = text.split(/`([^`]+)`/).map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : typesetFrench(part)));
  return markup`${parts}`;
}

/** The little of Markdown that the contracts use: paragraphs, `code`, and a line break after two spaces or a backslash. */
export function renderText(text: string | undefined): Markup {
  const paragraphs = (text ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return markup`${paragraphs.map((paragraph) => {
    const lines = paragraph.trim().split(/(?: {2,}|\\)\n/);
    return markup`<p>${lines.map((line, at) => [at > 0 && markup`<br>`, renderInline(line.replace(/\s*\n\s*/g, ' '))])}</p>`;
  })}`;
}
