// From an anchor of the Report to the words in the living page.
//
// The path is tried first and believed only where exactly the expected words stand there;
// then the words are searched with their surroundings. Where that is not clear the answer
// is null: better no mark than a mark on the wrong words.

import { shadowRoots } from '../shadow.js';

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'IFRAME', 'TEXTAREA', 'TITLE', 'NOEMBED', 'NOFRAMES', 'TEMPLATE']);
const BLANK = /[\s\u00ad\u200b\u2060\ufeff\0]+/g;

/** Text without white space and invisible characters: what is compared. */
export const bare = (text) => text.replace(BLANK, '');

/** @typedef {{node: Text, start: number, end: number}} Segment */

/**
 * @param {Document} document
 * @param {number[]} path
 * @param {(el: Element) => ShadowRoot|null} shadowOf
 * @returns {Element|ShadowRoot|null}
 */
export function nodeAt(document, path, shadowOf) {
  /** @type {Element|ShadowRoot|null} */
  let at = document.documentElement;
  for (const step of path) {
    if (!at) return null;
    if (step === -1) at = at instanceof (document.defaultView ?? globalThis).Element || 'tagName' in at ? shadowOf(/** @type {Element} */ (at)) : null;
    else at = at.children[step] ?? null;
  }
  return at;
}

/** As `nodeAt`, elements only. */
export function elementAt(document, path, shadowOf) {
  const found = nodeAt(document, path, shadowOf);
  return found && 'tagName' in found ? found : null;
}

/** The text nodes of a tree, in order, shadow roots left out. */
function* texts(root) {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* SHOW_TEXT */);
  for (let n = walker.nextNode(); n; n = walker.nextNode()) yield /** @type {Text} */ (n);
}

const silent = (node) => SILENT.has(node.parentNode?.nodeName.toUpperCase());

/** Segments of `start`..`end`, UTF-16 units of the node's textContent. */
function segmentsIn(root, start, end) {
  /** @type {Segment[]} */
  const out = [];
  let at = 0;
  for (const node of texts(root)) {
    const { length } = node.data;
    if (at >= end) break;
    if (at + length > start && !silent(node)) {
      const segment = { node, start: Math.max(0, start - at), end: Math.min(length, end - at) };
      if (segment.end > segment.start) out.push(segment);
    }
    at += length;
  }
  return out;
}

/** @param {Segment[]} segments */
export const textOf = (segments) => segments.map((s) => s.node.data.slice(s.start, s.end)).join('');

/** Drops white space at both ends, so that no mark hangs over. */
function trimmed(segments) {
  const out = segments.map((s) => ({ ...s }));
  while (out.length) {
    const first = /** @type {Segment} */ (out[0]);
    const text = first.node.data.slice(first.start, first.end);
    const cut = text.length - text.replace(/^[\s\u00ad\u200b\u2060\ufeff]+/, '').length;
    if (cut < text.length) {
      first.start += cut;
      break;
    }
    out.shift();
  }
  while (out.length) {
    const last = /** @type {Segment} */ (out[out.length - 1]);
    const text = last.node.data.slice(last.start, last.end);
    const cut = text.length - text.replace(/[\s\u00ad\u200b\u2060\ufeff]+$/, '').length;
    if (cut < text.length) {
      last.end -= cut;
      break;
    }
    out.pop();
  }
  return out;
}

/** All words of a document, made on first need, for searching. */
class Index {
  /** @param {Document} document */
  constructor(document) {
    /** @type {Text[]} */
    this.nodes = [];
    /** @type {number[]} */
    this.starts = [];
    const parts = [];
    let at = 0;
    if (document.body) {
      for (const node of texts(document.body)) {
        if (silent(node)) continue;
        const text = bare(node.data);
        if (!text) continue;
        this.nodes.push(node);
        this.starts.push(at);
        parts.push(text);
        at += text.length;
      }
    }
    this.text = parts.join('');
  }

  /** Raw offset in node `n` of its `k`-th bare unit. */
  raw(n, k) {
    const { data } = /** @type {Text} */ (this.nodes[n]);
    let seen = 0;
    for (let i = 0; i < data.length; i += 1) {
      if (/[\s\u00ad\u200b\u2060\ufeff\0]/.test(/** @type {string} */ (data[i]))) continue;
      if (seen === k) return i;
      seen += 1;
    }
    return data.length;
  }

  /** The node that holds bare unit `at`. */
  nodeOf(at) {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const mid = (low + high) >> 1;
      if (/** @type {number} */ (this.starts[mid]) <= at) low = mid + 1;
      else high = mid;
    }
    return low - 1;
  }

  segments(start, end) {
    const [a, b] = [this.nodeOf(start), this.nodeOf(end - 1)];
    if (a < 0 || b < a) return [];
    const out = [];
    for (let n = a; n <= b; n += 1) {
      const node = /** @type {Text} */ (this.nodes[n]);
      const zero = /** @type {number} */ (this.starts[n]);
      out.push({
        node, start: n === a ? this.raw(n, start - zero) : 0, end: n === b ? this.raw(n, end - 1 - zero) + 1 : node.data.length,
      });
    }
    return out;
  }

  /** Where `words` stand, by their surroundings; null where that is not clear. */
  find(words, prefix, suffix) {
    if (words.length < 2) return null;
    /** @type {{at: number, score: number}[]} */
    const hits = [];
    for (let at = this.text.indexOf(words); at >= 0 && hits.length < 50; at = this.text.indexOf(words, at + 1)) {
      let score = 0;
      while (score < prefix.length && this.text[at - 1 - score] === prefix[prefix.length - 1 - score]) score += 1;
      let after = 0;
      while (after < suffix.length && this.text[at + words.length + after] === suffix[after]) after += 1;
      hits.push({ at, score: score + after });
    }
    hits.sort((a, b) => b.score - a.score);
    const [best, second] = hits;
    if (!best || (second && second.score === best.score)) return null;
    const wanted = prefix.length + suffix.length;
    const enough = best.score >= Math.min(8, wanted) || (hits.length === 1 && words.length >= 24);
    return enough ? this.segments(best.at, best.at + words.length) : null;
  }
}

/** Finds anchors in one document, for as long as it does not change. */
export class Finder {
  /**
   * @param {Document} document
   * @param {(el: Element) => ShadowRoot|null} shadowOf
   */
  constructor(document, shadowOf) {
    this.document = document;
    this.shadowOf = shadowOf;
    /** @type {Index|null} */
    this.index = null;
  }

  /**
   * @param {import('../../../build/report').Anchor} anchor
   * @param {string} [text] all of the words, where the anchor's quote is cut
   * @returns {Segment[]|null}
   */
  find(anchor, text = anchor.quote) {
    const words = bare(text);
    if (!words) return null;
    const root = nodeAt(this.document, anchor.path, this.shadowOf);
    if (root) {
      const there = segmentsIn(root, anchor.start, anchor.end);
      if (there.length && same(bare(textOf(there)), words, anchor.quote)) return trimmed(there);
    }
    this.index ??= new Index(this.document);
    const found = this.index.find(words, bare(anchor.prefix), bare(anchor.suffix));
    return found?.length ? trimmed(found) : null;
  }

  /** Text of the shadow trees in an element, which its textContent leaves out. */
  inShadow(el) {
    const own = this.shadowOf(el);
    return bare([...(own ? [own, ...shadowRoots(own, this.shadowOf, 20)] : []), ...shadowRoots(el, this.shadowOf, 20)].map((r) => r.textContent ?? '').join(''));
  }

  /** The element of an anchor: by its path where its words fit, else around the words. */
  element(anchor) {
    const at = elementAt(this.document, anchor.path, this.shadowOf);
    const words = bare(anchor.quote);
    if (at && (!words || bare(at.textContent ?? '').includes(words) || this.inShadow(at).includes(words) || at.getAttribute('value') || at.getAttribute('aria-label'))) return at;
    if (!words) return null;
    const found = this.find(anchor);
    return found?.[0]?.node.parentElement ?? null;
  }
}

/** Exactly the words; where the quote was cut at 300 characters, its beginning. */
function same(there, words, quote) {
  return there === words || (quote.length >= 300 && bare(quote) === words && there.startsWith(words));
}

/** @param {Segment[]} segments */
export function rangeOf(segments) {
  const first = /** @type {Segment} */ (segments[0]);
  const last = /** @type {Segment} */ (segments[segments.length - 1]);
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}
