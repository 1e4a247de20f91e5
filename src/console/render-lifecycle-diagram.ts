import type { LifecycleDeclaration } from '../core/lifecycle-declaration.ts';
import { arrangeLifecycle } from './arrange-lifecycle.ts';
import { type Diagram, type Label, layOutLifecycle } from './lay-out-lifecycle.ts';
import { type Markup, markup } from './markup.ts';
import { BOX_WIDTH, TEXT_LINE } from './place-boxes.ts';

const ARROWS = { right: 'l-8 -4v8z', left: 'l8 -4v8z', down: 'l-4 -8h8z' } as const;

const renderArrow = ({ x, y, towards }: Diagram['arrows'][number]): Markup =>
  markup`<path class="arrow" d="M${x} ${y}${ARROWS[towards]}"/>`;

const renderLabel = ({ x, y, number, event, byOperation }: Label): Markup =>
  markup`<g class="move${byOperation && ' by-operation'}"><rect x="${x}" y="${y - 8}" width="19" height="16" rx="8"/><text class="number" x="${x + 9.5}" y="${y + 4}">${number}</text><text x="${x + 23}" y="${y + 4}">${event}</text></g>`;

function renderBox(box: Diagram['boxes'][number], { statuses }: LifecycleDeclaration): Markup {
  const { place, x, y, height, words } = box;
  const isTerminal = place !== null && statuses[place]?.terminal === true;
  const kind = place === null ? 'gone' : isTerminal ? 'terminal' : 'status-box';
  const first = y + height / 2 + 5 - ((words.length - 1) * TEXT_LINE) / 2;
  const middle = x + BOX_WIDTH / 2;
  return markup`<g class="${kind}"><rect x="${x}" y="${y}" width="${BOX_WIDTH}" height="${height}" rx="5"/>${isTerminal && markup`<rect class="inner" x="${x + 3}" y="${y + 3}" width="${BOX_WIDTH - 6}" height="${height - 6}" rx="3"/>`}<text>${words.map((line, at) => markup`<tspan x="${middle}" y="${first + at * TEXT_LINE}">${line}</tspan>`)}</text></g>`;
}

/** State diagram of a lifecycle, drawn from its declaration; what it shows is in the table of transitions too. */
export function renderLifecycleDiagram(lifecycle: LifecycleDeclaration): Markup {
  const { width, height, start, boxes, wires, arrows, labels } = layOutLifecycle(arrangeLifecycle(lifecycle));
  return markup`<svg class="diagram" role="img" aria-label="Diagramme des statuts ; le tableau des transitions dit la même chose" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${wires.map((path) => markup`<path class="gap" d="${path}"/><path class="wire" d="${path}"/>\n`)}
${arrows.map(renderArrow)}
<circle class="start" cx="${start.x}" cy="${start.y}" r="6"/>
${boxes.map((box) => renderBox(box, lifecycle))}
${labels.map(renderLabel)}
</svg>`;
}
