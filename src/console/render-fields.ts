import { type Content, type Markup, markup } from './markup.ts';
import { type Field, readDeviations, readFields } from './read-fields.ts';
import type { Schema } from './read-schema.ts';
import { presentEnum, presentType, renderFormat } from './render-format.ts';
import { renderBlock, renderDeviations, renderNomenclature, renderNote, renderSource } from './render-parts.ts';
import { renderInline } from './render-text.ts';

/** Beyond these, a table or an example is folded: an assessment has some ninety fields, and fifteen operations return it. */
const OPEN_FIELDS = 14;
const OPEN_LINES = 16;

function renderScopes({ scopes, openedWith }: Field): Markup {
  if (openedWith !== undefined) return markup`<span class="muted">avec <code>${openedWith}</code></span>`;
  if (scopes.length === 0) return markup`<span class="muted">aucun</span>`;
  const codes = scopes.map((scope) => markup`<div><code>${scope}</code></div>`);
  return markup`${scopes.length > 1 && markup`<div class="muted">l’un de</div>`}${codes}`;
}

interface Column {
  readonly title: string;
  readonly cell: (field: Field) => Content;
}

const SENSE: Column = {
  title: 'Sens',
  cell: (field) => [
    renderInline(field.schema.description ?? ''),
    renderNomenclature(field.schema),
    renderNote(field),
    renderDeviations(field.deviations),
  ],
};
const SCOPE: Column = { title: 'Scope DataPass', cell: renderScopes };
const SOURCE: Column = { title: 'Source', cell: (field) => renderSource(field['x-source']) };

function renderAnswerType({ schema }: Field): Content {
  const values = presentEnum(schema);
  return [presentType(schema), values !== null && markup`<div>${values}</div>`];
}

interface FieldTable {
  readonly kind: string;
  readonly summary: string;
  readonly columns: readonly Column[];
}

const ANSWER: FieldTable = {
  kind: 'fields',
  summary: 'Champs de la réponse',
  columns: [{ title: 'Type', cell: renderAnswerType }, SENSE, SCOPE, SOURCE],
};

const REQUEST: FieldTable = {
  kind: 'fields request',
  summary: 'Champs du corps',
  columns: [
    { title: 'Type', cell: ({ schema }) => renderFormat(schema) },
    { title: 'Obligatoire', cell: ({ required }) => (required ? markup`<b>oui</b>` : 'non') },
    SENSE,
    SOURCE,
  ],
};

const renderRow = (field: Field, columns: readonly Column[]): Markup => markup`<tr>
<th scope="row"><code><span class="muted">${field.parent.split(/(?<=\.)/).map((part) => markup`${part}<wbr>`)}</span>${field.name}</code></th>
${columns.map(({ title, cell }) => markup`<td data-label="${title}">${cell(field)}</td>\n`)}</tr>`;

function renderTable(schema: Schema, { kind, summary, columns }: FieldTable): Markup | null {
  const fields = readFields(schema);
  if (fields.length === 0) return null;
  return markup`${renderDeviations(readDeviations(schema))}
<details${fields.length <= OPEN_FIELDS && markup` open`}><summary>${summary} <span class="count">${fields.length}</span></summary>
<div class="scroll"><table class="${kind}">
<thead><tr><th scope="col">Champ</th>${columns.map(({ title }) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${fields.map((field) => renderRow(field, columns))}</tbody>
</table></div></details>`;
}

/** The sandbox's own fields have neither scope nor source: nothing closes them, nobody published them. */
const withColumns = ({ columns, ...table }: FieldTable, isOwn: boolean): FieldTable => ({
  ...table,
  columns: isOwn ? columns.filter((column) => column !== SCOPE && column !== SOURCE) : columns,
});

/** Fields of an answer, with the DataPass scope that opens each. */
export const renderAnswerFields = (schema: Schema, isOwn: boolean): Markup | null => renderTable(schema, withColumns(ANSWER, isOwn));

/** Fields of a body to send, with whether each is required where its parent is sent. */
export const renderRequestFields = (schema: Schema, isOwn: boolean): Markup | null => renderTable(schema, withColumns(REQUEST, isOwn));

/** An example of a body, as it is sent, folded when it is long; `label` names it to a reader who does not see it. */
export function renderExample(summary: string, example: string, label: string): Markup {
  const isShort = example.split('\n').length <= OPEN_LINES;
  return markup`<details${isShort && markup` open`}><summary>Exemple <span class="muted">${renderInline(summary)}</span></summary>
${renderBlock(example, `${label} : ${summary}`)}</details>`;
}
