/** One sheet for every page: system fonts, light and dark, no image, nothing to fetch. */
export const STYLE_SHEET = `
:root {
  color-scheme: light dark;
  --bg: #ffffff; --raised: #f5f7f8; --ink: #1c2127; --muted: #58626d; --line: #dfe4e8; --accent: #0b5c6b; --accent-soft: #e3f0f2;
  --amber: #7a4b00; --amber-soft: #fdf1d8; --violet: #56389a; --violet-soft: #eee9fa; --blue: #1d4f91; --blue-soft: #e5eefa; --red: #9b2c1f; --red-soft: #fbe9e6;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Code', 'Roboto Mono', 'DejaVu Sans Mono', Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --bg: #13171b; --raised: #1b2126; --ink: #e2e6ea; --muted: #9ba6b1; --line: #2e363e; --accent: #7cc7d5; --accent-soft: #173238;
    --amber: #f0c274; --amber-soft: #36290f; --violet: #c3b0f2; --violet-soft: #2a2340; --blue: #9cc1f2; --blue-soft: #182a42; --red: #f1a196; --red-soft: #3b1c18;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; }
[hidden] { display: none !important; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 2rem; letter-spacing: -.015em; }
h2 { font-size: 1.375rem; letter-spacing: -.01em; }
h3 { font-size: 1.125rem; }
h4 { font-size: .875rem; margin: 1.75rem 0 .5rem; }
p, dl, ul { margin: 0; }
code, pre, var { font-family: var(--mono); font-size: .875em; font-style: normal; }
code { overflow-wrap: break-word; }
.prose { max-width: 46rem; }
.prose p + p { margin-top: .75rem; }
.prose code, .known code { background: var(--raised); border-radius: 3px; padding: .05em .25em; }
.prose code { white-space: nowrap; }
.muted { color: var(--muted); }
.note { color: var(--muted); font-size: .8125rem; line-height: 1.45; font-weight: 400; margin-top: .2rem; max-width: 46rem; }
.note b { font-weight: 600; color: var(--ink); }
.skip { position: absolute; left: -999rem; background: var(--bg); padding: .5rem 1rem; z-index: 1; }
.skip:focus { left: 0; }

.bar { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .875rem; padding: .75rem clamp(1rem, 3vw, 2.5rem); border-bottom: 1px solid var(--line); font-size: .9375rem; }
.bar .name { font-weight: 650; color: inherit; text-decoration: none; }
.bar nav { display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; margin-left: auto; }
.bar nav a { color: var(--muted); text-decoration: none; }
.bar nav a:hover, .bar nav a[aria-current] { color: var(--ink); }
.bar nav a[aria-current] { font-weight: 600; box-shadow: 0 2px var(--accent); }
.fictitious { font-size: .8125rem; color: var(--amber); background: var(--amber-soft); border-radius: 3px; padding: .05rem .45rem; }

main { padding: 2.25rem clamp(1rem, 3vw, 2.5rem) 5rem; max-width: 88rem; margin: 0 auto; }
.home { max-width: 62rem; }
.home section { margin-top: 2.75rem; }
.home h2 { margin-bottom: .875rem; }
.introduction .prose { margin-top: .75rem; }
.kicker { color: var(--muted); font-size: .875rem; }
.version { color: var(--muted); font-weight: 400; font-size: .75em; letter-spacing: 0; }
.notice { margin-top: 1.25rem; padding: .75rem 1rem; background: var(--amber-soft); border-left: 3px solid var(--amber); max-width: 46rem; font-size: .9375rem; }
.apis { border-top: 1px solid var(--line); }
.api { padding: 1.125rem 0; border-bottom: 1px solid var(--line); }
.api p { margin-top: .3rem; max-width: 46rem; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9375rem; }
.tools div { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.tools div:first-child { border-top: 1px solid var(--line); }
.tools dt { flex: 0 0 13rem; }
.tools a, .known a { text-underline-offset: .35em; }
.tools dd, .facts dd, .legend dd { margin: 0; }
.dues .scroll { margin-top: .75rem; }
.dues td code, .dues th code { white-space: nowrap; }
.dues th code { font-weight: 400; color: var(--muted); }
.known { margin-top: 1rem; padding-left: 1.25rem; line-height: 2; }

.reference { display: grid; grid-template: auto 1fr / 16.5rem minmax(0, 1fr); column-gap: 3rem; }
.reference .introduction { grid-column: 2; }
.body { grid-column: 2; }
.contents { grid-row: 1 / 3; grid-column: 1; align-self: start; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; font-size: .875rem; line-height: 1.4; padding: 2px 2px 1rem; }
.contents summary { font-weight: 600; }
.contents ul { list-style: none; padding: 0; border-left: 1px solid var(--line); }
.contents li { padding: .2rem 0 .2rem .75rem; }
.contents li a { color: inherit; text-decoration: none; }
.contents li a:hover { color: var(--accent); text-decoration: underline; }
.contents .tag { font-weight: 600; margin: 1rem 0 .35rem; }
.contents .tag a { color: inherit; text-decoration: none; }
.filter label { display: block; font-size: .8125rem; color: var(--muted); margin: .5rem 0 .2rem; }
.filter input { width: 100%; font: inherit; color: inherit; background: var(--bg); border: 1px solid var(--muted); border-radius: 4px; padding: .35rem .5rem; }
.filter p { font-size: .8125rem; color: var(--muted); min-height: 1.4em; }

.facts { display: flex; flex-wrap: wrap; gap: .375rem 2.25rem; margin-top: 1rem; font-size: .9375rem; }
.facts + .note { margin-top: .6rem; }
.facts dt { color: var(--muted); font-size: .8125rem; }
.legend { margin-top: .5rem; font-size: .9375rem; }
.legend div { display: flex; gap: .75rem; padding: .15rem 0; }
.legend dt { flex: 0 0 5rem; }
.common, section.group { margin-top: 3rem; padding-top: 1.5rem; border-top: 2px solid var(--ink); }
.common h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
.common .block + .prose { margin-top: .75rem; }
section.group > .prose { color: var(--muted); margin-top: .25rem; }
.operation { margin-top: 2.25rem; padding-top: 1.75rem; border-top: 1px solid var(--line); }
section.group > .prose + .operation { border-top: 0; padding-top: 0; margin-top: 1.75rem; }
.operation:target h3 { background: var(--accent-soft); box-shadow: 0 0 0 .3rem var(--accent-soft); }
.anchor { color: var(--muted); text-decoration: none; font-weight: 400; padding: 0 .35rem; opacity: .7; }
h3:hover .anchor, .anchor:focus-visible { opacity: 1; }
.call { margin: .5rem 0 .75rem; font-size: .9375rem; padding-left: 2.7rem; text-indent: -2.7rem; }
.call code { font-size: .9375em; overflow-wrap: break-word; }
.call var { color: var(--accent); font-size: 1em; }
.method { display: inline-block; text-indent: 0; font: 600 .75rem/1.5 var(--mono); color: var(--accent); background: var(--accent-soft); border-radius: 3px; padding: .05rem .4rem; margin-right: .25rem; }
.deprecated { font-size: .75rem; font-weight: 500; color: var(--red); background: var(--red-soft); border-radius: 3px; padding: .1rem .4rem; vertical-align: .1em; white-space: nowrap; }
.source { display: inline-block; font-size: .75rem; font-weight: 500; line-height: 1.4; border-radius: 3px; padding: 0 .35rem; color: var(--muted); background: var(--raised); white-space: nowrap; }
.source-observed { color: var(--blue); background: var(--blue-soft); }
.source-law { color: var(--violet); background: var(--violet-soft); }
.source-cgu { color: var(--accent); background: var(--accent-soft); }
.source-assumed { color: var(--amber); background: var(--amber-soft); }
.response { font-size: .9375rem; }
.media { font-size: .8125rem; margin-top: .35rem; }
ul.media { list-style: none; padding: 0; margin-top: .6rem; }

.block { position: relative; }
pre { margin: 0; padding: .8rem 5rem .8rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 4px; overflow: auto; max-height: 32rem; font-size: .8125rem; line-height: 1.55; white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { font-size: 1em; overflow-wrap: inherit; }
.prose + .block { margin-top: .75rem; }
.block button { position: absolute; top: .4rem; right: .4rem; font: inherit; font-size: .75rem; color: var(--muted); background: var(--bg); border: 1px solid var(--line); border-radius: 3px; padding: .15rem .5rem; cursor: pointer; }
.block button:hover { color: var(--ink); border-color: var(--muted); }
details { margin-top: .75rem; }
summary { cursor: pointer; font-size: .875rem; font-weight: 600; padding: .15rem 0; }
summary .muted, summary .count { font-weight: 400; color: var(--muted); }
summary + .scroll, summary + .block { margin-top: .4rem; }

.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: .8125rem; font-weight: 500; color: var(--muted); border-bottom-color: var(--muted); padding-top: 0; white-space: nowrap; }
tbody th { font-weight: 600; }
td code, tbody th code { font-size: .8125rem; }
.pattern { color: var(--muted); overflow-wrap: anywhere; }
.parameters th, .errors th[scope=row], .facts code { white-space: nowrap; }
.parameters td:nth-child(4) { min-width: 8rem; max-width: 14rem; }
.parameters td:nth-child(5) { min-width: 9rem; }
.parameters td:nth-child(6) { min-width: 8.5rem; }
.parameters td:nth-child(6) code { overflow-wrap: anywhere; }
.fields { table-layout: fixed; min-width: 40rem; }
.fields th, .fields td code { overflow-wrap: anywhere; }
.fields thead th:nth-child(1) { width: 24%; }
.fields thead th:nth-child(2) { width: 15%; }
.fields thead th:nth-child(4) { width: 23%; }
.fields thead th:nth-child(5) { width: 8%; }
.fields.request thead th:nth-child(2) { width: 25%; }
.fields.request thead th:nth-child(3) { width: 10%; }
.fields.request thead th:nth-child(4) { width: auto; }
.statuses th, .scenarios th { white-space: nowrap; }
.transitions { table-layout: fixed; min-width: 56rem; }
.transitions code { overflow-wrap: anywhere; }
.transitions var { font-size: 1em; }
.transitions thead th:nth-child(1) { width: 20%; }
.transitions thead th:nth-child(2) { width: 17%; }
.transitions thead th:nth-child(3) { width: 15%; }
.transitions thead th:nth-child(5) { width: 6rem; }
.transitions thead th:nth-child(6) { width: 14%; }
.effect + .effect { margin-top: .35rem; }
.effect ul, .steps { padding-left: 1.1rem; }
.badge { display: inline-block; font: 600 .75rem/1.25rem var(--mono); text-align: center; width: 1.5rem; border-radius: .7rem; border: 1px solid var(--muted); }
.badge.by-operation { color: var(--bg); background: var(--accent); border-color: var(--accent); }
.actors dt { flex: 0 0 8.5rem; }
.common > h2 + .prose { margin-top: .5rem; }
.common .prose + .scroll { margin-top: .75rem; }
.drawing { margin-top: 1.25rem; padding-bottom: .5rem; }
.message { white-space: pre-wrap; overflow-wrap: break-word; }
.status { font: 600 .9375rem var(--mono); margin-right: .5rem; }
tr.group th { font-weight: 400; padding-top: .9rem; }
.errors tbody tr:not(.group) th { padding-left: 1rem; }

.diagram { display: block; font: 500 13px/1 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; }
.diagram rect { fill: var(--raised); stroke: var(--muted); }
.diagram text { fill: var(--ink); }
.diagram .terminal text, .diagram .status-box text, .diagram .gone text { text-anchor: middle; }
.diagram .terminal .inner { fill: none; }
.diagram .gone rect { fill: none; stroke-dasharray: 4 3; }
.diagram .gone text { fill: var(--muted); }
.wire { fill: none; stroke: var(--muted); stroke-width: 1.25; }
.gap { fill: none; stroke: var(--bg); stroke-width: 6; }
.arrow { fill: var(--muted); }
.start { fill: var(--ink); }
.move text { font: 11px/1 var(--mono); }
.move .number { font-size: 10.5px; font-weight: 600; text-anchor: middle; }
.move rect { stroke: var(--muted); fill: var(--bg); }
.by-operation rect { fill: var(--accent); stroke: var(--accent); }
.by-operation .number { fill: var(--bg); }
@media (max-width: 60rem) {
  .reference { display: block; }
  .contents { position: static; max-height: none; margin-top: 2rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 4px; }
  .contents .filter { max-width: 24rem; }
}
@media (max-width: 44rem) {
  h1 { font-size: 1.625rem; }
  main { padding-top: 1.5rem; }
  .bar nav { margin-left: 0; width: 100%; }
  .facts { display: block; }
  .facts div { margin-top: .35rem; }
  .facts code { white-space: normal; overflow-wrap: anywhere; }
  .prose code { white-space: normal; overflow-wrap: anywhere; }
  .call { padding-left: 0; text-indent: 0; }
  .tools dt { flex-basis: 100%; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, tbody, tr, th[scope], td { display: block; }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  tbody th, td { border: 0; padding: .1rem 0; min-width: 0 !important; max-width: none !important; }
  .errors tbody tr:not(.group) th { padding-left: 0; }
  th[scope=row] { white-space: normal; overflow-wrap: anywhere; }
  td { position: relative; padding-left: 7.25rem; }
  td::before { content: attr(data-label); position: absolute; left: 0; color: var(--muted); font-size: .8125rem; }
  td:empty { display: none; }
  .fields, .transitions { min-width: 0; }
  pre { padding: .65rem .75rem; font-size: .75rem; }
  [data-copy] button { position: static; margin-top: .35rem; padding: .3rem .75rem; }
}
@media print {
  .contents, .bar nav, .block button, .anchor { display: none; }
  .reference { display: block; }
  pre { max-height: none; }
  tr, pre { break-inside: avoid; }
}
`;
