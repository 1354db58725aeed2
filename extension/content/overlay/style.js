// What the overlay wears inside its shadow root: the tokens of the whole interface, and
// the few rules of strip and notes.

import { BASE, MARKS, PANEL, TOKENS } from '../../ui/style.js';

export const OVERLAY = `${TOKENS}${BASE}${MARKS}${PANEL}
.tokens { display: contents; direction: ltr; }
.mh.strip { position: fixed; height: 30px; display: flex; gap: 12px; align-items: center; padding: 0 6px 0 14px; white-space: nowrap;
  overflow: hidden; border: solid var(--rule); border-width: 0 0 1px; font-size: 13px; overflow-wrap: normal; pointer-events: auto; }
.mh.strip.bottom { border-width: 1px 0 0; }
.mh.strip .brand { font: 600 13px/1 var(--serif); letter-spacing: .02em; flex: none; }
.mh.strip .who { display: flex; gap: .5em; align-items: center; min-width: 0; overflow: hidden; flex: 0 1 auto; }
/* What matters least gives way first, and whole before the next is touched: the publisher, further words, the owner, the first word. */
.mh.strip .who > * { flex: 0 1 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; }
/* A part that has no room for a word or two goes altogether: it falls into a second line, which is not seen. */
.mh.strip .who > .part { display: flex; flex-wrap: wrap; height: 1.45em; }
.mh.strip .who > .part::before { content: ""; height: 1.45em; }
.mh.strip .who > .part > span { flex: 1 1 7em; min-width: 0; max-width: max-content; overflow: hidden; text-overflow: ellipsis; }
/* The words before a publisher that the page names itself are long: without a name after them they say nothing. */
.mh.strip .who > .said > span { flex-basis: 19em; }
.mh.strip .who > .publisher { flex-shrink: 1e15; }
.mh.strip .who > .publisher:not(.said) > span { flex-basis: 12em; }
@media (max-width: 1200px) { .mh.strip .who > .publisher { order: 1; } }
.mh.strip .who > .word { flex-shrink: 1; min-width: 4em; }
.mh.strip .who > .word ~ .word { flex-shrink: 1e10; min-width: 0; }
.mh.strip .who > .owner { flex-shrink: 1e5; }
.mh.strip .who > .name { flex-shrink: 0; max-width: 65%; }
.mh.strip b { font-weight: 600; }
.mh.strip .bar-line { color: var(--rule); flex: none; }
.mh.strip .word { line-height: 1.5; }
.mh.strip button { border: 0; background: none; padding: 0 8px; min-height: 28px; color: var(--soft); flex: none; font-size: 13px; border-radius: 0; }
.mh.strip button:hover { color: var(--ink); background: var(--tint); }
.mh.strip button:focus-visible { outline-offset: -2px; }
.mh.strip .end { margin-inline-start: auto; display: flex; flex: none; }
.mh.strip.warned { border-color: var(--ochre); }
.mh.icon { position: fixed; width: 30px; height: 30px; pointer-events: auto; background: none; }
.mh.icon button { width: 30px; height: 30px; min-height: 30px; padding: 0; font: 600 15px/1 var(--serif); border-color: var(--rule); box-shadow: 0 1px 6px #0002; }
.mh.icon.warned button { border: 2px solid var(--ochre); color: var(--ochre); }
.mh.note { position: fixed; width: 320px; max-width: calc(100% - 16px); border: 1px solid var(--rule); border-radius: 4px;
  box-shadow: 0 6px 24px #0003; padding: 10px 12px 8px; pointer-events: auto; max-height: min(420px, calc(100vh - 16px)); overflow: auto; }
.mh.note h2 { font: 600 13px/1.4 var(--sans); letter-spacing: 0; text-transform: none; color: var(--ink); margin: 0 0 3px; }
.mh.note h2 .soft { font-weight: 400; }
.mh.note p + p { margin-top: 3px; }
.mh.note .foot { display: flex; justify-content: space-between; align-items: center; gap: 8px; color: var(--soft); border-top: 1px solid var(--rule);
  margin-top: 8px; padding-top: 4px; font-size: 12px; }
.mh.note .foot button { border: 0; background: none; padding: 0 6px; min-height: 24px; min-width: 24px; color: var(--soft); }
.mh.note .foot button:hover { color: var(--ink); background: var(--tint); }
.mh.note ul.cites > li { padding: 2px 0; }
.mh.note:focus { outline: none; }
.mh.note:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.mh.consent { position: fixed; width: 440px; max-width: calc(100% - 16px); border: 1px solid var(--rule); border-inline-start: 3px solid var(--ochre);
  border-radius: 3px; padding: 8px 12px 6px; box-shadow: 0 4px 18px #0003; pointer-events: auto; font-size: 13px; }
.mh.consent.small { width: 300px; font-size: 12px; padding: 6px 10px 4px; }
.mh.consent.line { display: flex; gap: 10px; align-items: center; width: auto; padding: 2px 10px; }
.mh.consent.line p { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.mh.consent.line .foot { flex: none; margin: 0; gap: 10px; }
.mh.consent.line .off .words, .mh.consent.handle p { display: none; }
.mh.consent .foot { display: flex; justify-content: space-between; gap: 12px; align-items: center; margin-top: 2px; }
.mh.consent .foot button.bare { font-size: 12px; }
.mh.consent .foot .off { color: var(--soft); text-decoration: none; }
.mh.drawer { position: fixed; inset: 0 0 0 auto; width: min(400px, 100%); border-inline-start: 1px solid var(--rule); overflow: auto;
  box-shadow: -6px 0 24px #0002; pointer-events: auto; overscroll-behavior: contain; background: var(--paper); }
.mh.drawer.mirrored { inset: 0 auto 0 0; border-inline-width: 0 1px; border-inline-style: solid; border-inline-color: var(--rule); box-shadow: 6px 0 24px #0002; }
.mh.undo { position: fixed; min-height: 30px; display: flex; gap: 14px; align-items: center; padding: 0 14px; white-space: nowrap;
  border: 1px solid var(--rule); border-radius: 3px; pointer-events: auto; box-shadow: 0 1px 6px #0002; }
@media (prefers-reduced-motion: no-preference) { .mh.note.fresh { animation: in .12s ease-out; } }
@keyframes in { from { opacity: 0; } }
@media (forced-colors: active) { .mh.strip, .mh.note, .mh.consent, .mh.drawer, .mh.icon button { border-color: CanvasText; } }
@media (max-width: 480px) { .mh.strip button { padding: 0 4px; min-width: 24px; } .mh.strip .who > .owner > span { flex-basis: 6em; }
  .mh.strip .open .counts, .mh.strip .who > .word ~ * { display: none; } .mh.strip .who > .word { min-width: 9em; } }
@media (max-width: 640px) { .mh.strip { gap: 8px; padding-inline-start: 10px; } .mh.strip .brand, .mh.strip .bar-line { display: none; } }
`;
