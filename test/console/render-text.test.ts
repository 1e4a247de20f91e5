import { expect, test } from 'vitest';
import { renderMarkup } from '../../src/console/markup.ts';
import { renderText } from '../../src/console/render-text.ts';

test.each([
  ['one paragraph\nover two lines', '<p>one paragraph over two lines</p>'],
  ['first\n\nsecond', '<p>first</p><p>second</p>'],
  ['broken here  \nand here\\\nagain', '<p>broken here<br>and here<br>again</p>'],
  ['a `code <b>` span', '<p>a <code>code &lt;b&gt;</code> span</p>'],
  ["l'impôt : oui ; non ?", '<p>l\u2019impôt\u00a0: oui\u202f; non\u202f?</p>'],
  ["kept in code: `l'impôt : x`", '<p>kept in code: <code>l&#39;impôt : x</code></p>'],
  ['a lone ` backtick', '<p>a lone ` backtick</p>'],
  [undefined, ''],
])('renders %j', (text, html) => {
  expect(renderMarkup(renderText(text))).toBe(html);
});
