// The overlay alone, in a page of a test, without the extension and without the core: a
// Report is made here out of words that stand in the page.
import { Overlay } from '../../extension/content/overlay/overlay.js';
import { Finder } from '../../extension/content/overlay/anchor.js';
import { Marks } from '../../extension/content/overlay/marks.js';
import { measure } from '../../extension/content/measure.js';
import * as place from '../../extension/content/overlay/place.js';
import * as banner from '../../extension/content/overlay/banner.js';
import { strings } from '../../extension/ui/strings.js';

/** The anchor of the first place where `quote` stands in an element's text. */
function anchorOf(quote, within = document.body) {
  const walker = document.createTreeWalker(within, 1);
  let best = within;
  for (let n = walker.currentNode; n; n = walker.nextNode()) if (n.textContent.includes(quote)) best = n;
  const text = best.textContent;
  const start = text.indexOf(quote);
  const path = [];
  for (let n = best; n !== document.documentElement; n = n.parentElement) path.unshift([...n.parentElement.children].indexOf(n));
  return { path, start, end: start + quote.length, quote, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(start + quote.length, start + quote.length + 32) };
}

function claim(id, quote, kind, state, source) {
  return {
    id, text: quote, kind, anchor: anchorOf(quote), sentence: null, quotes: [], checkable: state !== 'uncertain', checkable_score: 0.8,
    attribution: { state, source: source ? { kind: 'person', resolved: null, anchor: null, resolved_anchor: null, ...source } : null, cue: source ? 'said' : null, carried_over: false },
    citations: [],
  };
}

globalThis.lab = { Overlay, Finder, Marks, measure, place, banner, strings, anchorOf, claim };
