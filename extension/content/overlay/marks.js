// The marks on claims: CSS Custom Highlights over ranges of the page's own text. No node
// of the page is touched; where nobody else dresses the words, one constructed sheet is
// adopted and taken away again.
//
// Line style tells the kinds apart, colour only helps: solid a quotation, dotted reported
// with a source, dashed no source found, fine dotted uncertain.

import { markOf } from '../../ui/wording.js';
import { colour, luminance } from '../measure.js';
import { Finder, bare, rangeOf, textOf } from './anchor.js';
import { KINDS, PLAIN, TONES, highlightName, highlightNames, highlightStyle } from './page-style.js';

/** @typedef {import('./anchor.js').Segment} Segment */
/** @typedef {{id: string, claim: import('../../../build/report').Claim, kind: string, tone: string, segments: Segment[], ranges: Range[], words: string}} Mark
 *   `ranges`: more than one where source and cue stand between the words */

const MAX_MARKS = 2000;

export class Marks {
  /**
   * @param {Document} document
   * @param {(el: Element) => ShadowRoot|null} shadowOf
   * @param {string} [name] of the overlay, under which the words are registered
   * @param {boolean} [dressed] whether the document has the style of marked words already
   */
  constructor(document, shadowOf, name = PLAIN, dressed = false) {
    this.document = document;
    this.name = name;
    this.ready = dressed;
    this.view = /** @type {any} */ (document.defaultView);
    this.shadowOf = shadowOf;
    /** @type {Mark[]} */
    this.marks = [];
    /** @type {string[]} ids of claims whose words were not found */
    this.lost = [];
    /** @type {Map<Text, {start: number, end: number, mark: Mark}[]>} */
    this.byNode = new Map();
    /** @type {CSSStyleSheet|null} */
    this.sheet = null;
    /** @type {Set<Document|ShadowRoot>} trees that wear the sheet */
    this.dressed = new Set();
  }

  /** @param {string} kind @param {string} tone */
  key(kind, tone) { return highlightName(this.name, kind, tone); }

  get supported() { return !!this.view?.CSS?.highlights && !!this.view.Highlight; }

  /**
   * Draws the marks of these claims in place of those before.
   * @param {import('../../../build/report').Claim[]} claims
   * @param {string} density all, unsourced or off
   */
  draw(claims, density) {
    const finder = new Finder(this.document, this.shadowOf);
    const tones = new Map();
    this.marks = [];
    this.lost = [];
    this.byNode = new Map();
    for (const claim of claims.slice(0, MAX_MARKS)) {
      const parts = claim.parts?.length ? claim.parts.map((a) => finder.find(a)) : [finder.find(claim.anchor, claim.text)];
      const found = /** @type {Segment[][]} */ (parts.every((s) => s?.length) ? parts : []);
      const segments = found.flat();
      const first = segments[0]?.node.parentElement;
      if (!first) {
        this.lost.push(claim.id);
        continue;
      }
      const kind = markOf(claim);
      if (density === 'off' || (density === 'unsourced' && kind !== 'no_source')) continue;
      if (!tones.has(first)) tones.set(first, toneOf(first));
      const mark = { id: claim.id, claim, kind, tone: tones.get(first), segments, ranges: found.map(rangeOf), words: bare(textOf(segments)) };
      this.marks.push(mark);
      for (const { node, start, end } of segments) {
        const here = this.byNode.get(node) ?? [];
        here.push({ start, end, mark });
        this.byNode.set(node, here);
      }
    }
    this.marks.sort((a, b) => order(a.ranges[0], b.ranges[0]));
    this.paint();
  }

  paint() {
    if (!this.supported) return;
    const { CSS, Highlight } = this.view;
    for (const kind of KINDS.filter((k) => k !== 'active')) {
      for (const tone of TONES) {
        const ranges = this.marks.filter((m) => m.kind === kind && m.tone === tone).flatMap((m) => m.ranges);
        if (ranges.length) {
          const highlight = new Highlight(...ranges);
          highlight.priority = KINDS.indexOf(kind);
          CSS.highlights.set(this.key(kind, tone), highlight);
        } else {
          CSS.highlights.delete(this.key(kind, tone));
        }
      }
    }
    if (this.marks.length) this.dress();
    else this.undress();
  }

  /** The document, and each shadow tree with words of claims, gets the sheet: a style of the user ends at shadow trees. */
  dress() {
    if (!this.sheet) {
      this.sheet = new this.view.CSSStyleSheet();
      /** @type {CSSStyleSheet} */ (this.sheet).replaceSync(highlightStyle(this.name));
    }
    const trees = new Set(this.marks.map((m) => /** @type {Document|ShadowRoot} */ (m.ranges[0]?.startContainer.getRootNode())));
    for (const tree of trees) {
      if (this.ready && tree === this.document) continue;
      if (![...tree.adoptedStyleSheets].includes(/** @type {any} */ (this.sheet))) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, /** @type {any} */ (this.sheet)];
      this.dressed.add(tree);
    }
  }

  undress() {
    for (const tree of this.dressed) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((s) => s !== this.sheet);
    this.dressed.clear();
  }

  /** Whether each mark still stands on exactly its words. */
  intact() {
    return this.marks.every((m) => m.segments.every((s) => s.node.isConnected) && bare(textOf(m.segments)) === m.words);
  }

  /** @param {Mark|null} mark the one whose note is open */
  activate(mark) {
    if (!this.supported) return;
    const { CSS, Highlight } = this.view;
    for (const tone of TONES) CSS.highlights.delete(this.key('active', tone));
    if (mark) CSS.highlights.set(this.key('active', mark.tone), new Highlight(...mark.ranges));
  }

  /**
   * The innermost mark at a point of the viewport, with the line of it that is there.
   * @returns {{mark: Mark, box: DOMRect}|null}
   */
  at(x, y) {
    if (!this.marks.length) return null;
    const spot = caret(this.document, x, y);
    if (!spot) return null;
    const here = this.byNode.get(/** @type {Text} */ (spot.node));
    if (!here) return null;
    const near = here.filter((h) => spot.offset >= h.start && spot.offset <= h.end).sort((a, b) => a.mark.words.length - b.mark.words.length);
    for (const { mark } of near) {
      // The caret is the nearest one: the point itself must lie on the words.
      for (const box of mark.ranges.flatMap((r) => [...r.getClientRects()])) {
        if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 3) return { mark, box };
      }
    }
    return null;
  }

  clear() {
    this.marks = [];
    this.byNode = new Map();
    if (this.supported) {
      for (const key of highlightNames(this.name)) this.view.CSS.highlights.delete(key);
    }
    this.undress();
  }
}

/** Document order; ranges of different trees stay as they are. */
function order(a, b) {
  try {
    return a.compareBoundaryPoints(0, b);
  } catch {
    return 0;
  }
}

function caret(document, x, y) {
  const doc = /** @type {any} */ (document);
  if (doc.caretPositionFromPoint) {
    const p = doc.caretPositionFromPoint(x, y);
    return p && { node: p.offsetNode, offset: p.offset };
  }
  const r = doc.caretRangeFromPoint?.(x, y);
  return r && { node: r.startContainer, offset: r.startOffset };
}

/** The tone that fits the page's text: light text wants the dark palette. */
function toneOf(el) {
  const ink = colour(/** @type {Window} */ (el.ownerDocument.defaultView).getComputedStyle(el).color);
  return ink && luminance(ink) > 0.4 ? 'dark' : 'light';
}
