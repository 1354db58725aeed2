// The overlay on one document: outlet strip, marks with their notes, consent note, panel.
//
// In: a Report, the strings, the view (which layers, how), and what the surroundings can
// do as actions. Out: one element with a closed shadow root, and highlights. Knows no
// extension API: the demo page uses it as it is.

import { h } from '../../ui/dom.js';
import { renderPanel, saveFile } from '../../ui/panel.js';
import { shadowOf as rootOf } from '../shadow.js';
import { Finder, rangeOf } from './anchor.js';
import { bannerBox, partsOf } from './banner.js';
import { consentNote, frameNote, place } from './consent-note.js';
import { Host } from './host.js';
import { Marks } from './marks.js';
import { note, placeNote } from './note.js';
import { PLAIN } from './page-style.js';
import { boxOf, overlaps, placeStrip, protectedBoxes, sizeOf, stillFree } from './place.js';
import { HEIGHT, strip } from './strip.js';
import { OVERLAY } from './style.js';
import { undoNote } from './undo.js';

/** Milliseconds that the pointer rests on a mark before its note opens, and leaves before it closes. */
const OPEN_AFTER = 240;
const CLOSE_AFTER = 260;
/** Height of words up to which a note stands beside all of them, in CSS pixels. */
const MAX_WORDS = 170;
/** How often words that were not found are looked for again as the page changes. */
const MAX_TRIES = 5;

/**
 * @typedef {object} Look
 * @property {{outlet: boolean, consent: boolean, claims: boolean}} layers
 * @property {string} marks   all, unsourced or off
 * @property {string} strip   top, bottom or icon
 * @property {string} theme   auto, light or dark
 *
 * @typedef {object} Actions
 * @property {(section?: string) => Promise<boolean>} [panel] opens a panel outside of the page, or closes it where no section is asked for; false: there is none
 * @property {(change: object) => void} [site] remembers something for this site
 * @property {(at: string) => void} [options]
 * @property {(url: string) => Promise<{url: string, read_at: string, notice: any}>} [notice] reads the site's legal notice
 * @property {() => boolean} [alive] whether the overlay may stay at all
 * @property {(what: {marks?: {drawn: number, lost: string[]}, banner?: string|null, strip?: string, problem?: string|null}) => void} [tell]
 *
 * @typedef {object} Banner
 * @property {Element} element          in this document: the banner, or the frame that holds it
 * @property {Element[]} choices        its buttons, as far as they are in this document
 * @property {Element|null} [frame]     the frame, where the banner is in one
 * @property {import('./banner.js').Parts|null} [parts] what the frame holds, where it could be read, in its own coordinates
 */

export class Overlay {
  /**
   * @param {object} given
   * @param {Document} given.document
   * @param {any} given.report
   * @param {import('../../ui/strings.js').Strings} given.strings
   * @param {Look} given.view
   * @param {Actions} [given.actions]
   * @param {(el: Element) => ShadowRoot|null} [given.shadowOf]
   * @param {string} [given.name] of the one element
   * @param {boolean} [given.dressed] whether the document has the style of `page-style.js` already
   */
  constructor({ document, report, strings, view, actions = {}, shadowOf = rootOf, name = PLAIN, dressed = false }) {
    this.document = document;
    this.window = /** @type {Window & typeof globalThis} */ (document.defaultView);
    this.report = report;
    this.t = strings;
    this.view = view;
    this.actions = actions;
    this.shadowOf = shadowOf;
    /** @type {Banner|null} */
    this.banner = null;
    /** @type {string|null} origin of an unreadable frame that seems to hold a banner */
    this.foreignOrigin = null;
    this.marks = new Marks(document, shadowOf, name, dressed);
    this.open = null;
    /** How often lost words were looked for again. */
    this.tries = 0;
    this.stop = new AbortController();
    const lost = () => {
      this.gone = true;
      actions.tell?.({ problem: 'page_removes_overlay' });
    };
    this.host = new Host(document, OVERLAY, { lost, alive: actions.alive }, name, dressed);
    this.live = h('div', { class: 'mh sr', role: 'status', 'aria-live': 'polite', style: { background: 'none' } });
    this.host.root.append(this.live);
    this.listen();
    this.render();
  }

  // ------------------------------------------------------------ drawing

  /** Draws everything anew out of Report and view. */
  render() {
    this.host.theme(this.view.theme, this.t.language);
    this.drawMarks();
    this.drawStrip();
    this.drawConsent();
    if (this.drawer) this.drawPanel();
  }

  drawMarks() {
    const { layers, marks } = this.view;
    if (layers.claims) this.marks.draw(this.report?.claims ?? [], marks);
    else this.marks.clear();
    this.keepNote();
    const { lost } = this.marks;
    this.actions.tell?.({ marks: { drawn: this.marks.marks.length, lost: layers.claims ? lost : [] } });
  }

  /** An open note stays open over the same claim in new marks. */
  keepNote() {
    if (!this.open) return;
    const { claim } = this.open.mark;
    const mark = this.marks.marks.find((m) => m.claim === claim || (m.id === claim.id && m.claim.text === claim.text));
    if (!mark) {
      this.closeNote();
      return;
    }
    this.open.mark = mark;
    this.marks.activate(mark);
    this.placeNote();
  }

  drawStrip() {
    this.strip?.line.remove();
    this.strip?.icon.remove();
    this.strip = undefined;
    if (!this.view.layers.outlet || !this.report) return;
    this.strip = strip({
      report: this.report, t: this.t, claims: this.view.layers.claims,
      open: () => this.openPanel(), hide: () => this.switchOff('outlet'),
    });
    this.strip.line.hidden = true;
    this.strip.icon.hidden = true;
    this.host.root.append(this.strip.line, this.strip.icon);
    this.placeStrip(true);
  }

  /** @param {boolean} [anew] whether the wished place is tried before the one it has */
  placeStrip(anew = false) {
    if (!this.strip) return;
    const { line, icon } = this.strip;
    const spare = this.spared();
    // It stays where it is for as long as it covers nothing: nobody likes it to jump.
    if (!anew && this.stripAt && stillFree(this.document, this.host.element, this.stripAt, spare)) return;
    const at = placeStrip(this.document, this.host.element, this.view.strip, HEIGHT, spare);
    this.stripAt = at;
    this.tellStrip(at?.form ?? 'none');
    line.style.display = at?.form === 'line' ? '' : 'none';
    icon.style.display = at?.form === 'icon' ? '' : 'none';
    line.hidden = at?.form !== 'line';
    icon.hidden = at?.form !== 'icon';
    if (!at) return;
    const el = at.form === 'line' ? line : icon;
    line.classList.toggle('bottom', at.edge === 'bottom');
    el.style.left = `${at.box.left}px`;
    el.style.top = `${at.box.top}px`;
    el.style.width = at.form === 'line' ? `${at.box.right - at.box.left}px` : '';
  }

  tellStrip(strip) {
    if (this.stripTold === strip) return;
    this.stripTold = strip;
    this.actions.tell?.({ strip });
  }

  /** Boxes of the banner and its buttons: nothing of ours lies on them. */
  spared() {
    const { banner } = this;
    if (!banner?.element.isConnected) return [];
    const out = [this.framed()?.box ?? bannerBox(banner.element, banner.choices, sizeOf(this.document)), ...banner.choices.map(boxOf)];
    return out.filter((b) => b.right > b.left && b.bottom > b.top);
  }

  /** What a banner in a frame holds, in this window's coordinates; null where it is not known. */
  framed() {
    const { frame, parts } = this.banner ?? {};
    if (!frame || !parts) return null;
    const { left, top } = boxOf(frame);
    const [x, y] = [left + frame.clientLeft, top + frame.clientTop];
    const moved = (b) => ({ left: b.left + x, top: b.top + y, right: b.right + x, bottom: b.bottom + y });
    return { box: moved(parts.box), controls: parts.controls.map(moved), words: parts.words.map(moved) };
  }

  /** Switches a layer off on this site, and offers for a moment to take that back. @param {'outlet'|'consent'} layer */
  switchOff(layer) {
    const from = layer === 'consent' ? this.consent : this.stripAt?.form === 'icon' ? this.strip?.icon : this.strip?.line;
    this.undo?.remove();
    const { site } = this.actions;
    this.undo = from ? undoNote({ from, size: sizeOf(this.document), t: this.t, undo: () => site?.({ layers: { [layer]: true } }) }) : null;
    site?.({ layers: { [layer]: false } });
    this.undo?.show(this.host.root);
  }

  // ------------------------------------------------------------ consent

  /** The banner in the page, or null when it is gone. @param {Banner|null} banner */
  setBanner(banner) {
    this.banner = banner;
    if (!banner) this.bannerTold = null;
    this.placeStrip(true);
    this.drawConsent();
  }

  /** @param {string|null} origin */
  setForeign(origin, element) {
    this.foreignOrigin = origin;
    this.foreignElement = element;
    this.drawConsent();
  }

  drawConsent() {
    this.consent?.remove();
    this.consent = null;
    const { consent } = this.report ?? {};
    if (!this.view.layers.consent) return this.raise();
    const off = () => this.switchOff('consent');
    if (this.banner && consent) {
      this.consent = consentNote({ consent, t: this.t, more: () => this.openPanel('consent'), off });
    } else if (this.foreignOrigin && this.actions.options) {
      this.consent = frameNote({ origin: this.foreignOrigin, t: this.t, offer: () => this.actions.options?.('frames'), off });
    }
    if (this.consent) {
      this.host.root.append(this.consent);
      this.placeConsent();
    }
    return this.raise();
  }

  /** While the page scrolls: what a banner holds is measured again only where the banner moves with it. */
  followBanner() {
    if (this.consent && this.bannerPlace() !== this.bannerAt) this.placeConsent();
  }

  bannerPlace() {
    const element = this.banner?.element ?? this.foreignElement;
    return element?.isConnected ? Object.values(boxOf(element)).map(Math.round).join() : '';
  }

  placeConsent() {
    const el = this.consent;
    if (!el) return;
    const element = this.banner?.element ?? this.foreignElement;
    this.bannerAt = this.bannerPlace();
    if (!element?.isConnected) {
      el.hidden = true;
      return;
    }
    const size = sizeOf(this.document);
    const choices = this.banner?.choices ?? [];
    const inFrame = !!this.banner?.frame || !this.banner;
    // A frame that was not read is all controls.
    const closed = boxOf(element);
    const { box, controls, words } = inFrame ? this.framed() ?? { box: closed, controls: [closed], words: [closed] } : partsOf(element, choices, this.shadowOf);
    const spare = [...(this.strip && this.stripAt ? [this.stripAt.box] : []), ...[this.undo?.el, this.drawer].filter((own) => own?.isConnected).map(boxOf)];
    // A banner further down the page is not being read.
    const seen = overlaps(box, { left: 0, top: 0, right: size.width, bottom: size.height });
    const shown = seen && (place(this.document, el, box, controls, [...spare, ...protectedBoxes(this.document, size)], words, true) || place(this.document, el, box, controls, spare, words));
    if (!seen) el.hidden = true;
    // While the panel takes the room, that says nothing of the page.
    if (seen && !this.drawer) this.tellBanner(shown ? 'shown' : 'no_room');
  }

  tellBanner(banner) {
    if (this.bannerTold === banner) return;
    this.bannerTold = banner;
    this.actions.tell?.({ banner });
  }

  /** A modal dialog of the page lies above everything that is not raised above it. */
  raise() {
    const element = this.banner?.element;
    const dialog = /** @type {any} */ (element?.closest?.('dialog') ?? element?.querySelector?.('dialog[open]'));
    const modal = !!this.consent && !!dialog?.matches?.(':modal');
    if (modal !== !!this.raised) {
      this.raised = modal;
      this.host.raise(modal);
    }
  }

  // ------------------------------------------------------------ notes

  /**
   * @param {import('./marks.js').Mark} mark
   * @param {DOMRect|null} line
   * @param {{pinned?: boolean, focus?: boolean}} [how]
   */
  openNote(mark, line, { pinned = false, focus = false } = {}) {
    const before = this.open;
    if (before?.mark === mark && before.pinned >= pinned && !focus) return;
    const back = before?.back ?? (focus ? this.focused() : null);
    before?.el.remove();
    const { marks } = this.marks;
    const el = note({
      claim: mark.claim, t: this.t, index: marks.indexOf(mark), total: marks.length,
      go: (step) => this.step(step), jump: this.jumpOf(mark.claim), close: () => this.closeNote(true),
    });
    this.open = { mark, el, pinned: pinned || focus, back, line };
    this.host.root.append(el);
    this.placeNote();
    this.marks.activate(mark);
    if (focus) el.focus({ preventScroll: true });
    else this.live.textContent = '';
  }

  placeNote() {
    const { open } = this;
    if (!open) return;
    const boxes = open.mark.ranges.flatMap((r) => [...r.getClientRects()]).filter((b) => b.width > 1);
    const last = open.line;
    const line = (last && boxes.find((b) => Math.abs(b.top - last.top) < 2 && Math.abs(b.left - last.left) < 2)) ?? boxes[0];
    if (!line) return;
    open.line = line;
    // Beside the whole of the words, so that it hides none of them, where they are not long.
    const top = Math.min(...boxes.map((b) => b.top));
    const bottom = Math.max(...boxes.map((b) => b.bottom));
    const words = bottom - top < MAX_WORDS ? { left: line.left, right: line.right, top, bottom } : line;
    const own = open.el.getBoundingClientRect();
    const first = open.mark.ranges[0]?.startContainer.parentElement;
    const mirrored = !!first && this.window.getComputedStyle(first).direction === 'rtl';
    const spot = placeNote(sizeOf(this.document), words, { width: own.width, height: own.height }, this.foot(words, own.width), mirrored);
    open.el.style.left = `${Math.round(spot.left)}px`;
    open.el.style.top = `${Math.round(spot.top)}px`;
  }

  /** Where the room for a note below `words` ends: at the strip, or at the consent note where that is in its way. */
  foot(words, width) {
    const ends = [];
    if (this.stripAt?.edge === 'bottom') ends.push(this.stripAt.box.top);
    if (this.consent && !this.consent.hidden) {
      const box = boxOf(this.consent);
      if (box.top > words.top && overlaps({ ...words, right: words.left + width, bottom: box.bottom }, box)) ends.push(box.top);
    }
    return ends.length ? Math.min(...ends) : undefined;
  }

  /** @param {boolean} [back] whether the focus goes back to where it was */
  closeNote(back = false) {
    const { open } = this;
    if (!open) return;
    this.open = null;
    this.marks.activate(null);
    const focused = open.el.matches(':focus-within');
    open.el.remove();
    if ((back || focused) && open.back && /** @type {any} */ (open.back).isConnected) /** @type {any} */ (open.back).focus?.({ preventScroll: true });
  }

  /** To the next or previous claim from the open note, else from what is on the screen. */
  step(by) {
    const { marks } = this.marks;
    if (!marks.length) {
      this.say(this.t.t('no_claims'));
      return false;
    }
    let at = this.open ? marks.indexOf(this.open.mark) : -1;
    if (at < 0) {
      const seen = marks.findIndex((m) => (m.ranges[0]?.getBoundingClientRect().bottom ?? 0) > 0);
      at = seen < 0 ? marks.length - 1 : seen - (by > 0 ? 1 : 0);
    }
    const next = marks[(at + by + marks.length) % marks.length];
    if (next) this.goTo(next);
    return true;
  }

  /** @param {import('./marks.js').Mark} mark */
  goTo(mark) {
    if (mark.ranges[0]) this.reveal(mark.ranges[0]);
    this.openNote(mark, null, { focus: true });
  }

  /** Scrolls words into the middle of the window, where they are not in view. */
  reveal(range) {
    const box = range.getBoundingClientRect();
    const size = sizeOf(this.document);
    // What stands at the window's foot hides the words as well as its edge does; the consent note where it stands in their column.
    const note = this.consent && !this.consent.hidden ? boxOf(this.consent) : null;
    const foot = Math.min(size.height, ...(this.stripAt?.edge === 'bottom' ? [this.stripAt.box.top] : []), ...this.spared().map((b) => b.top).filter((t) => t > size.height / 2),
      ...(note && note.top > size.height / 3 && note.left < box.right && note.right > box.left ? [note.top] : []));
    if (box.top >= 50 && box.bottom <= foot - 120) return;
    const el = range.startContainer.parentElement;
    el?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const after = range.getBoundingClientRect();
    if (after.top < 50 || after.bottom > foot - 20) this.window.scrollBy({ top: after.top - foot / 3, behavior: 'instant' });
  }

  /** @param {string} id of a claim; false where its words are not on the page */
  showClaim(id) {
    const mark = this.marks.marks.find((m) => m.id === id);
    if (mark) {
      this.goTo(mark);
      return true;
    }
    const claim = this.report?.claims.find((c) => c.id === id);
    return claim ? this.showAnchor(claim.anchor, claim.text) : false;
  }

  showAnchor(anchor, text = anchor.quote) {
    if (typeof anchor.frame === 'number') return false; // its words are in another document
    const found = new Finder(this.document, this.shadowOf).find(anchor, text);
    if (!found) return false;
    const range = rangeOf(found);
    this.reveal(range);
    this.flash(range);
    return true;
  }

  /** Tints words for a moment. */
  flash(range) {
    if (!this.marks.supported) return;
    const tone = this.marks.marks[0]?.tone ?? 'light';
    const view = /** @type {any} */ (this.window);
    view.CSS.highlights.set(this.marks.key('active', tone), new view.Highlight(range));
    this.marks.dress();
    clearTimeout(this.flashing);
    this.flashing = setTimeout(() => this.marks.activate(this.open?.mark ?? null), 2500);
  }

  jumpOf(claim) {
    const anchor = claim.attribution?.source?.resolved_anchor;
    return anchor ? () => { if (!this.showAnchor(anchor)) this.say(this.t.t('claim_gone')); } : null;
  }

  /** What has the focus, in the overlay or in the page. */
  focused() {
    return /** @type {ShadowRoot} */ (this.host.root.getRootNode()).activeElement ?? this.document.activeElement;
  }

  /** Says something to screen readers. */
  say(text) {
    this.live.textContent = text;
  }

  // ------------------------------------------------------------ panel

  async openPanel(section) {
    if (this.drawer) {
      if (section) this.showSection(section);
      else this.closePanel();
      return;
    }
    // The call must stay inside the reader's click.
    if (this.actions.panel && (await this.actions.panel(section))) return;
    this.panelBack = this.focused();
    const mirrored = this.window.getComputedStyle(this.document.documentElement).direction === 'rtl';
    this.drawer = h('aside', { class: `mh drawer${mirrored ? ' mirrored' : ''}`, 'aria-label': this.t.t('product') }, h('div', null));
    this.host.root.append(this.drawer);
    this.drawPanel();
    if (section) this.showSection(section);
    this.placeConsent();
    this.drawer.querySelector('button')?.focus({ preventScroll: true });
  }

  showSection(section) {
    this.drawer?.querySelector(`[data-section="${section}"]`)?.scrollIntoView();
  }

  drawPanel() {
    const root = /** @type {HTMLElement} */ (this.drawer?.firstElementChild);
    const { notice } = this.actions;
    const url = this.report?.page?.notice_url;
    const view = {
      report: this.report, strings: this.t, missing: new Set(this.marks.lost), level: 2, width: Math.min(368, sizeOf(this.document).width - 40),
      actions: {
        jump: (claim) => { if (!this.showClaim(claim.id)) this.say(this.t.t('claim_gone')); },
        show: (anchor) => this.showAnchor(anchor),
        readNotice: notice && url ? () => notice(url) : undefined,
        copy: (text) => this.window.navigator.clipboard.writeText(text),
        save: saveFile,
        close: () => this.closePanel(),
      },
    };
    if (this.panel) this.panel.update(view);
    else this.panel = renderPanel(root, view);
  }

  closePanel() {
    this.drawer?.remove();
    this.drawer = undefined;
    this.panel = undefined;
    this.placeConsent();
    /** @type {any} */ (this.panelBack)?.focus?.({ preventScroll: true });
  }

  // ------------------------------------------------------------ events

  listen() {
    const { signal } = this.stop;
    const on = (target, type, f, more = {}) => target.addEventListener(type, f, { passive: true, signal, ...more });
    let frame = 0;
    on(this.document, 'mousemove', (/** @type {MouseEvent} */ e) => {
      if (frame || !e.isTrusted || !this.marks.marks.length) return;
      frame = this.window.requestAnimationFrame(() => {
        frame = 0;
        this.hover(e);
      });
    });
    on(this.document, 'click', (/** @type {MouseEvent} */ e) => this.clicked(e), { capture: true, passive: false });
    // Keys reach the page only where they are not for an open note.
    on(this.window, 'keydown', (/** @type {KeyboardEvent} */ e) => this.key(e), { capture: true, passive: false });
    let due = 0;
    const later = () => {
      if (due) return;
      due = this.window.requestAnimationFrame(() => {
        due = 0;
        this.placeNote();
        this.followBanner();
      });
    };
    on(this.window, 'scroll', () => { if (this.open || this.consent) later(); }, { capture: true });
    on(this.window, 'resize', () => {
      later();
      clearTimeout(this.resized);
      this.resized = setTimeout(() => {
        this.placeStrip(true);
        this.placeConsent();
      }, 150);
    });
    on(this.document, 'scrollend', () => {
      // An icon that stands in for the line gives way to it where there is room.
      this.placeStrip(this.stripAt?.form === 'icon' && this.view.strip !== 'icon');
      this.placeConsent();
    });
    on(this.document, 'fullscreenchange', () => this.closeNote());
  }

  hover(e) {
    const over = e.composedPath?.()[0] ?? e.target;
    if (over === this.host.element || this.overOwn(e)) {
      clearTimeout(this.closing);
      return;
    }
    const hit = this.marks.at(e.clientX, e.clientY);
    clearTimeout(this.opening);
    if (hit) {
      clearTimeout(this.closing);
      if (this.open?.mark === hit.mark || this.open?.pinned) return;
      this.opening = setTimeout(() => this.openNote(hit.mark, hit.box), OPEN_AFTER);
    } else if (this.open && !this.open.pinned) {
      clearTimeout(this.closing);
      this.closing = setTimeout(() => { if (this.open && !this.open.pinned) this.closeNote(); }, CLOSE_AFTER);
    }
  }

  /** Whether the pointer is on something of ours. */
  overOwn(e) {
    const p = { left: e.clientX, right: e.clientX, top: e.clientY, bottom: e.clientY };
    return [this.open?.el, this.consent, this.drawer].some((el) => el && !el.hidden && overlaps(p, boxOf(el)));
  }

  clicked(e) {
    if (!e.isTrusted || e.target === this.host.element) return;
    // Beside a modal dialog all else is inert, though the note is seen: its buttons are served here.
    if (this.raised && this.consent && !this.consent.hidden) {
      const p = { left: e.clientX, right: e.clientX, top: e.clientY, bottom: e.clientY };
      const pressed = [...this.consent.querySelectorAll('button')].find((el) => overlaps(p, boxOf(el)));
      if (pressed) {
        e.preventDefault();
        e.stopImmediatePropagation();
        this.host.press(pressed);
        return;
      }
    }
    const target = /** @type {Element|null} */ (e.target instanceof this.window.Element ? e.target : null);
    // Links and controls of the page are the page's.
    if (target?.closest('a[href], button, input, select, textarea, label, summary, [role=button], video, audio')) return;
    const hit = this.window.getSelection()?.isCollapsed === false ? null : this.marks.at(e.clientX, e.clientY);
    if (hit) this.openNote(hit.mark, hit.box, { pinned: true });
    else if (this.open) this.closeNote();
  }

  key(e) {
    if (!e.isTrusted) return;
    if (e.key === 'Escape' && (this.open || this.drawer)) {
      if (this.open) this.closeNote(true);
      else this.closePanel();
      e.preventDefault();
      e.stopImmediatePropagation();
      return;
    }
    if (!this.open?.pinned || e.altKey || e.ctrlKey || e.metaKey || e.target !== this.host.element) return;
    const by = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
    if (!by) return;
    this.step(by);
    e.preventDefault();
    e.stopImmediatePropagation();
  }

  // ------------------------------------------------------------ changes

  /** @param {any} report a new one for this document */
  update(report) {
    this.tries = 0;
    this.report = report;
    this.render();
  }

  /** The same Report with more claims. */
  add(report) {
    this.report = report;
    this.drawMarks();
    this.drawStrip();
  }

  /** @param {Look} view @param {import('../../ui/strings.js').Strings} [strings] */
  configure(view, strings) {
    this.view = view;
    if (strings) this.t = strings;
    this.render();
  }

  /** Puts the marks back on their words where the page re-rendered them. @returns {boolean} whether it had to */
  repair() {
    if (!this.view.layers.claims) return false;
    const intact = this.marks.intact();
    const lost = this.marks.lost.length;
    // Words that were not there may have come since; they are looked for a few times.
    if (intact && (!lost || (this.tries += 1) > MAX_TRIES)) return false;
    this.drawMarks();
    return !intact || this.marks.lost.length < lost;
  }

  /** By the keyboard: next-note, previous-note, open-panel. */
  command(name) {
    if (name === 'next-note') return this.step(1);
    if (name === 'previous-note') return this.step(-1);
    if (name === 'open-panel') {
      this.openPanel();
      return true;
    }
    return false;
  }

  /** Takes everything away; the page is as it was. */
  destroy() {
    this.stop.abort();
    for (const timer of [this.opening, this.closing, this.resized, this.flashing]) clearTimeout(timer);
    this.undo?.remove();
    this.closeNote();
    this.marks.clear();
    this.host.remove();
  }
}
