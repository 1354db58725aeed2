// The one style sheet: tokens of paper and ink for light and dark, and the components.
//
// A string and not a file, because a content script can adopt a constructed sheet under
// any policy of the page, and cannot load a file without showing it to the page.
// No red and no green: words and the shape of lines carry the meaning, colour only helps.

/** Colours and type. `:root` serves pages; `.tokens` shadow roots, whose host the page could ask for its colours. */
export const TOKENS = `
:root, .tokens {
  color-scheme: light dark;
  --paper: light-dark(#fff, #1d1c1a);
  --ink: light-dark(#1b1a17, #ece8de);
  --soft: light-dark(#625e55, #aaa497);
  --rule: light-dark(#d9d4c7, #3f3c37);
  --edge: light-dark(#858073, #8b8578);
  --tint: light-dark(#f7f4ec, #282622);
  --accent: light-dark(#0b5c63, #7cc7cd);
  --on-accent: light-dark(#fff, #10201f);
  --ochre: light-dark(#8a5100, #e0a95a);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --serif: Georgia, "Iowan Old Style", "Noto Serif", "DejaVu Serif", serif;
}
:root[data-theme=light], .tokens[data-theme=light] { color-scheme: light; }
:root[data-theme=dark], .tokens[data-theme=dark] { color-scheme: dark; }
`;

/** Text, links, buttons, fields: what every surface needs. */
export const BASE = `
*, *::before, *::after { box-sizing: border-box; }
.mh { font: 13px/1.45 var(--sans); color: var(--ink); background: var(--paper); text-align: start;
  overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; scrollbar-color: var(--edge) var(--paper); }
.mh :where(h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote) { margin: 0; padding: 0; }
.mh :where(ul, ol) { list-style: none; }
.mh h1 { font: 600 22px/1.2 var(--serif); letter-spacing: .01em; }
.mh :is(h2, .section-name) { font: 600 12px/1.3 var(--sans); letter-spacing: .05em; text-transform: uppercase; color: var(--soft); }
.mh h3 { font: 600 13px/1.4 var(--sans); }
.mh a { color: var(--accent); text-underline-offset: 2px; }
.mh .soft { color: var(--soft); }
.mh .small { font-size: 12px; }
.mh .serif { font-family: var(--serif); }
.mh .word { display: inline-block; border: 1px solid var(--ochre); color: var(--ochre); padding: 0 6px;
  border-radius: 2px; font-size: 12px; line-height: 1.6; }
.mh .notices { display: grid; gap: 4px; }
.mh .notices > li { border-inline-start: 3px solid var(--ochre); color: var(--ochre); padding-inline-start: 8px; font-weight: 600; }
.mh .marks-legend { display: grid; gap: 6px; padding: 2px 0 6px; }
.mh .aside { border-inline-start: 3px solid var(--ochre); padding-block: 2px; padding-inline-start: 8px; }
.mh button, .mh .button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--edge);
  border-radius: 3px; padding: 4px 10px; min-height: 28px; cursor: pointer; text-decoration: none; text-align: center; }
.mh button:hover { background: var(--tint); }
.mh button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.mh button.main:hover { filter: brightness(1.08); }
.mh button.bare { border: 0; background: none; color: var(--accent); text-decoration: underline; text-underline-offset: 2px;
  padding: 2px 0; min-height: 24px; text-align: start; }
.mh button[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.mh button:disabled { color: var(--soft); border-style: dashed; cursor: default; }
.mh :is(button, a, input, select, textarea, summary, [tabindex]):focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.mh :is(h1, h2)[tabindex="-1"]:focus-visible { outline: none; }
.mh :is(input[type=text], input[type=search], select, textarea) { font: inherit; color: var(--ink); background: var(--paper);
  border: 1px solid var(--edge); border-radius: 3px; padding: 4px 8px; min-height: 28px; max-width: 100%; }
.mh textarea { width: 100%; resize: vertical; line-height: 1.4; }
.mh input:is([type=checkbox], [type=radio]) { accent-color: var(--accent); width: 16px; height: 16px; margin: 0; flex: none; }
.mh label { cursor: pointer; }
.mh .row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.mh .row.apart { justify-content: space-between; }
.mh .check { display: flex; gap: 8px; align-items: flex-start; padding: 4px 0; }
.mh .check input { margin-top: 2px; }
.mh .check .more { display: block; }
:is(.mh, .mh *).sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.mh .status:empty { display: none; }
.mh summary { cursor: pointer; color: var(--accent); padding: 3px 0; padding-inline-start: 15px; text-indent: -15px; min-height: 24px; }
.mh details[open] > summary { margin-bottom: 4px; }
.mh kbd { font: 12px/1 ui-monospace, "DejaVu Sans Mono", monospace; border: 1px solid var(--rule); border-radius: 3px; padding: 1px 5px; background: var(--tint); }
.mh hr { border: 0; border-top: 1px solid var(--rule); margin: 14px 0; }
@media (prefers-reduced-motion: no-preference) { .mh button { transition: background-color .12s; } }
@media (forced-colors: active) {
  .mh label.card:has(:checked) { border: 2px solid Highlight; }
  .mh .word, .mh button { border-color: ButtonBorder; }
  .mh button[aria-pressed=true] { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
  .mh button.main { border-width: 2px; }
}
`;

/** The marks on words, in lists as in the page: each its own line, colour only helps. */
export const MARKS = `
.mh .m { text-underline-offset: 3px; text-decoration-line: underline; }
.mh .m-quotation { text-decoration-style: solid; text-decoration-color: var(--accent); text-decoration-thickness: 1.5px; }
.mh .m-attributed { text-decoration-style: dotted; text-decoration-color: var(--accent); text-decoration-thickness: 2px; }
.mh .m-no_source { text-decoration-style: dashed; text-decoration-color: var(--ochre); text-decoration-thickness: 1.5px; }
.mh .m-uncertain { text-decoration-style: dotted; text-decoration-color: var(--soft); text-decoration-thickness: 1px; }
`;

/** The panel and what it is made of. */
export const PANEL = `
.mh.panel { padding: 14px 16px 24px; min-width: 0; }
.mh.panel > header { display: grid; gap: 6px; }
.mh.panel .title { display: flex; gap: 10px; justify-content: space-between; align-items: flex-start; }
.mh.panel .title button { flex: none; margin-block-start: -3px; }
.mh.panel > header p:empty { display: none; }
.mh.panel > header ~ p { margin-top: 8px; }
.mh.panel > header ~ p + p { margin-top: 4px; }
.mh.panel .panel-name { font: 600 18px/1.25 var(--serif); letter-spacing: .01em; text-transform: none; color: var(--ink); margin: 0; }
.mh.panel .section-name { margin: 0; }
.mh.panel section { border-top: 1px solid var(--rule); margin-top: 16px; padding-top: 12px; display: grid; gap: 8px; }
.mh.panel section > * { min-width: 0; }
.mh.panel section > details + details { margin-top: -6px; }
.mh .scroll { overflow-x: auto; }
.mh svg.diagram { display: block; margin: 0 auto; }
.mh svg.diagram:not(.wide) { max-width: 100%; height: auto; }
.mh svg.diagram text { font: 12px var(--sans); fill: var(--ink); }
.mh svg.diagram .sub { font-size: 11px; fill: var(--soft); }
.mh svg.diagram rect { fill: var(--tint); stroke: var(--rule); }
.mh svg.diagram .root rect { stroke: var(--accent); stroke-width: 1.5; }
.mh svg.diagram .root text { font-weight: 600; }
.mh svg.diagram .step { fill: none; stroke: var(--soft); }
.mh svg.diagram .unsure { stroke-dasharray: 4 3; }
.mh .lines > li { padding: 4px 0; }
.mh .lines > li + li { border-top: 1px solid color-mix(in srgb, var(--rule) 60%, transparent); }
.mh q, .mh blockquote { font-family: var(--serif); font-style: normal; quotes: none; color: var(--ink); }
.mh blockquote { border-inline-start: 2px solid var(--rule); padding-inline-start: 8px; margin: 2px 0; font-size: 12.5px; }
.mh dl.pairs { display: grid; grid-template-columns: minmax(90px, 34%) 1fr; gap: 3px 10px; }
.mh dl.pairs dt { color: var(--soft); }
.mh .bar { display: flex; height: 14px; border: 1px solid var(--edge); border-radius: 2px; overflow: hidden; background: var(--paper); }
.mh .bar i { display: block; min-width: 4px; }
.mh .bar i + i { border-inline-start: 1px solid var(--paper); }
.mh .p-named { background: var(--accent); }
.mh .p-document { background: repeating-linear-gradient(45deg, var(--accent) 0 3px, var(--paper) 3px 6px); }
.mh .p-agency { background: radial-gradient(circle at 3px 3px, var(--accent) 1.6px, var(--paper) 1.7px) 0 0 / 6px 6px; }
.mh .p-anonymous { background: repeating-linear-gradient(90deg, var(--soft) 0 2px, var(--paper) 2px 5px); }
.mh .p-none { background: var(--paper); }
.mh .legend { display: grid; gap: 2px; font-size: 12.5px; max-width: 480px; }
.mh .legend li { display: grid; grid-template-columns: 22px 1fr auto; gap: 8px; align-items: center; }
.mh .legend i { display: block; height: 11px; border: 1px solid var(--edge); border-radius: 2px; }
.mh .legend b { font-variant-numeric: tabular-nums; }
.mh .legend i:empty + span, .mh .legend b { min-width: 0; }
.mh .filters { display: flex; flex-wrap: wrap; gap: 6px; }
.mh .filters button { padding: 2px 8px; min-height: 26px; font-size: 12px; }
.mh .claims > li { padding: 7px 0; }
.mh .claims > li + li { border-top: 1px solid var(--rule); }
.mh .claims button.claim { display: block; width: 100%; border: 0; border-radius: 0; padding: 0; background: none; color: inherit; text-align: start;
  font: 14px/1.45 var(--serif); min-height: 24px; }
.mh .claims button.claim:hover { background: var(--tint); }
.mh .choices > li { display: grid; gap: 2px; padding: 5px 0; }
.mh .choices > li + li { border-top: 1px solid color-mix(in srgb, var(--rule) 60%, transparent); }
@media (forced-colors: active) {
  .mh .bar, .mh .bar i, .mh .legend i { forced-color-adjust: none; }
  .mh .bar, .mh .legend i { border-color: CanvasText; }
  .mh .bar i + i { border-color: CanvasText; }
  .mh svg.diagram rect { fill: Canvas; stroke: CanvasText; }
  .mh svg.diagram text, .mh svg.diagram .sub { fill: CanvasText; }
  .mh svg.diagram .step { stroke: CanvasText; }
}
@media print { .mh .noprint { display: none; } }
`;

/** Whole pages: popup, options, first run, demo, explorer. */
export const PAGE = `
html { background: var(--paper); scrollbar-color: var(--edge) var(--paper); }
body.mh { margin: 0; min-height: 100vh; font-size: 15px; }
body.mh > main { max-width: 760px; margin: 0 auto; padding: 28px 20px 60px; display: grid; gap: 14px; }
body.mh > main > * { min-width: 0; }
body.mh > main:not(.panel) h1 { font-size: 28px; }
body.mh > main:not(.panel) > section > h2 { margin-top: 16px; font-size: 13px; }
body.mh > main:not(.panel) h3 { font-size: 15px; margin-top: 4px; }
body.mh > main.panel { display: block; padding: 14px 16px 24px; font-size: 13px; }
body.mh > main > section { display: grid; gap: 8px; }
body.mh > main > section > * { min-width: 0; }
body.mh > main > section > .row { margin-top: 2px; }
body.mh .scroll.tall { max-height: 420px; overflow-y: auto; }
body.mh tbody :is(th, td) { vertical-align: middle; }
body.mh thead th { position: sticky; top: 0; background: var(--paper); }
body.mh > main > section.card > h2 { margin: 0; }
body.mh > main:not(.panel) dl.pairs:not(.keys) { row-gap: 8px; }
body.mh dl.keys { grid-template-columns: max-content 1fr; gap: 5px 16px; align-items: baseline; }
body.mh .card { border: 1px solid var(--rule); border-radius: 4px; padding: 14px 16px; display: grid; gap: 8px; }
body.mh label.card { cursor: pointer; }
body.mh label.card .check { padding: 0; gap: 10px; font-size: 17px; line-height: 1.4; }
body.mh label.card .check input { margin-top: 4px; }
body.mh label.card .more { padding-inline-start: 26px; }
body.mh label.card:hover { background: var(--tint); }
body.mh label.card:has(:checked) { border-color: var(--accent); box-shadow: inset 3px 0 var(--accent); }
body.mh .brand { font: 600 15px/1 var(--serif); letter-spacing: .02em; }
body.mh .row > :is(input[type=text], input[type=search]) { flex: 1 1 150px; min-width: 0; max-width: 320px; }
body.mh .field { display: grid; grid-template-columns: minmax(150px, 40%) 1fr; gap: 4px 14px; align-items: center; padding: 5px 0; }
body.mh .lead { font: 17px/1.5 var(--serif); }
body.mh fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: 2px; min-width: 0; }
body.mh legend { padding: 0; font-weight: 600; }
body.mh table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
body.mh .scroll > table { min-width: 560px; }
body.mh :is(th, td) { text-align: start; padding: 5px 18px 5px 0; border-bottom: 1px solid var(--rule); vertical-align: top; font-weight: 400; }
body.mh tbody :is(th, td) { vertical-align: middle; }
body.mh thead th { color: var(--soft); font-size: 13px; }
@media (max-width: 520px) {
  body.mh .field { grid-template-columns: 1fr; }
  body.mh > main { padding: 18px 14px 40px; }
  body.mh > main > section > .row > label { flex: 1 0 100%; }
  body.mh .scroll > table { min-width: 0; }
  body.mh .scroll > table thead { display: none; }
  body.mh .scroll > table tr { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; padding: 8px 0; border-bottom: 1px solid var(--rule); }
  body.mh .scroll > table :is(th, td) { border: 0; padding: 0; display: flex; gap: 6px; align-items: center; }
  body.mh .scroll > table th { flex: 1 0 100%; font-weight: 600; }
  body.mh .scroll > table td[data-label]::before { content: attr(data-label); color: var(--soft); font-size: 13px; }
}
`;

/** Everything, as one text. */
export const ALL = TOKENS + BASE + MARKS + PANEL + PAGE;

/**
 * A constructed sheet for `adoptedStyleSheets`.
 * @param {string} css
 */
export function sheet(css) {
  const out = new CSSStyleSheet();
  out.replaceSync(css);
  return out;
}

/**
 * Dresses a whole page in the sheet, the language and the chosen theme.
 * @param {string} css
 * @param {{theme?: string, language?: string}} [look]
 */
export function dress(css, look = {}) {
  document.adoptedStyleSheets = [sheet(css)];
  if (look.theme && look.theme !== 'auto') document.documentElement.dataset.theme = look.theme;
  else delete document.documentElement.dataset.theme;
  if (look.language) document.documentElement.lang = look.language;
}
