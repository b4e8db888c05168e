/** How the HTML report looks, on screen and on A4 paper. Colours never say what the words beside them do not. */
export const HTML_STYLE = `
:root { color-scheme: light; --line: #d0d7de; --good: #1a7f37; --doubt: #9a6700; --bad: #cf222e; }
body { font: 14px/1.45 system-ui, sans-serif; color: #1f2328; background: #fff; max-width: 1080px; margin: 2em auto; padding: 0 1em; }
header { border-left: 8px solid; padding: 0 1em; margin-bottom: 1.5em; }
h1 { margin: 0; font-size: 1.6em; }
h2 { margin: 1.8em 0 0.5em; font-size: 1.2em; border-bottom: 1px solid var(--line); }
header p, footer { color: #59636e; margin: 0; }
footer { margin-top: 2em; border-top: 1px solid var(--line); padding-top: 0.5em; }
.accepted { color: var(--good); } .accepted-with-remarks { color: var(--doubt); } .rejected { color: var(--bad); }
h2 span { font-weight: normal; font-size: 0.85em; margin-left: 0.5em; }
table { border-collapse: collapse; margin: 0.8em 0; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: 0.2em 0.5em; text-align: left; vertical-align: top; }
thead th { background: #f6f8fa; }
tbody th { font-weight: 600; white-space: nowrap; }
.samples, .criteria, .files { width: 100%; }
.criteria tbody th { font-weight: normal; white-space: normal; }
.samples { table-layout: fixed; } .samples tbody > tr > * { white-space: normal; overflow-wrap: break-word; }
.samples thead th { box-sizing: border-box; width: 16%; }
.samples thead th:nth-child(1) { width: 11%; } .samples thead th:nth-child(3) { width: 15%; }
.samples thead th:nth-child(4) { width: 23%; } .samples thead th:nth-child(6) { width: 19%; }
.files td:last-child { font: 0.85em ui-monospace, monospace; overflow-wrap: anywhere; }
tr.failed > *, tr.overruled > *, .error { color: var(--bad); } tr.off > *, tr.not-judged > * { color: #59636e; }
tr.failed > :nth-child(2), tr.overruled > :nth-child(2), h2 .rejected { font-weight: 600; }
.findings { list-style: none; padding: 0; } .findings li { margin: 0.2em 0; padding-left: 0.6em; border-left: 3px solid; }
.findings .error { border-color: var(--bad); } .findings .warning { border-color: var(--doubt); } .findings .note { border-color: var(--line); }
code { font-size: 0.85em; color: #59636e; }
.plate { table-layout: fixed; width: 100%; font-size: 0.85em; }
.plate th, .plate td { text-align: center; padding: 0.15em; overflow: hidden; }
.plate tr > :first-child { width: 1.6em; }
.plate small { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; color: #424a53; }
.plate .state { font-style: italic; color: var(--bad); }
figure { margin: 0.8em 0; } figcaption { font-size: 0.85em; color: #59636e; }
.curve { width: 100%; max-width: 720px; display: block; font-size: 11px; }
.curve path { fill: none; } .curve .grid { stroke: #eaeef2; } .curve .axes { stroke: #59636e; }
.curve .band { fill: rgb(31 111 235 / 0.15); }
.curve .fitted { stroke: #1f6feb; stroke-width: 2; } .curve .limit, .curve .cut { stroke: #9a6700; stroke-dasharray: 5 4; }
.curve .used { fill: #1f2328; } .curve .unused { fill: #fff; stroke: var(--bad); stroke-width: 1.5; }
.curve .sample { stroke: #8250df; } .curve text { fill: #424a53; }
@media print {
  @page { size: A4; margin: 14mm; }
  body { max-width: none; margin: 0; padding: 0; font-size: 9pt; }
  section { break-before: page; } tr, li, svg, .plate { break-inside: avoid; } h2 { break-after: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
