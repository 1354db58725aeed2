// Changes of a page, budgeted: what a page does every moment costs a bounded time. There
// is no polling; without mutations, clicks or a new address nothing runs.

import { ours } from './shadow.js';

/** Milliseconds of quiet before a look, and the most that is waited for quiet. */
const QUIET = 400;
const LONGEST = 1500;
/** The quiet grows with each look that found nothing, up to this; a click brings it back. */
const SLOWEST = 5000;
/** Whole readings that changes may cause: so many at once, and one more each `REFILL` ms. */
const READINGS = 5;
const REFILL = 20_000;
/** Words more in the page that are worth reading it again, in UTF-16 units. */
const MORE_WORDS = 600;
/** Added nodes looked at for a banner, per look. */
const MAX_ADDED = 60;

/** What a banner often is. */
const LIKELY = 'dialog, iframe, [role=dialog], [role=alertdialog], [aria-modal], [class*=consent i], [id*=consent i], [class*=cookie i], [id*=cookie i]';

const pinned = (el) => ['fixed', 'sticky'].includes(getComputedStyle(el).position);

export class Changes {
  /**
   * @param {Document} document
   * @param {{moved: () => void, words: () => boolean|void, more: () => void, gone: () => void, settled: () => void}} on
   */
  constructor(document, on) {
    this.document = document;
    this.on = on;
    this.timer = 0;
    this.first = 0;
    this.quiet = QUIET;
    /** Whether nodes came or went, and not only words changed. */
    this.nodes = false;
    this.tokens = READINGS;
    this.refilled = Date.now();
    /** @type {Set<Element>} */
    this.added = new Set();
    /** @type {WeakSet<Element>} */
    this.seen = new WeakSet();
    this.observer = new MutationObserver((records) => this.mutated(records));
    this.started = false;
    this.text = 0;
    this.moved = () => on.moved();
    const { navigation } = /** @type {any} */ (globalThis);
    this.navigation = navigation;
    if (navigation) navigation.addEventListener('navigatesuccess', this.moved);
    addEventListener('popstate', this.moved);
    addEventListener('hashchange', this.moved);
  }

  start() {
    this.text = this.words();
    if (this.started) return;
    this.started = true;
    this.observer.observe(this.document.documentElement, { childList: true, subtree: true, characterData: true });
  }

  stop() {
    this.observer.disconnect();
    this.started = false;
    clearTimeout(this.timer);
    this.timer = 0;
    this.added.clear();
  }

  reset() {
    this.tokens = READINGS;
    this.quiet = QUIET;
  }

  /** Length of the page's paragraphs: what an article adds when it is put in. */
  words() {
    let n = 0;
    let seen = 0;
    for (const p of this.document.getElementsByTagName('p')) {
      n += p.textContent?.length ?? 0;
      if ((seen += 1) > 5000) break;
    }
    return n;
  }

  mutated(records) {
    this.nodes ||= records.some((r) => r.type === 'childList');
    for (const r of records.length > 1000 ? records.slice(-200) : records) {
      for (const node of r.addedNodes) {
        if (node.nodeType === 1 && this.added.size < MAX_ADDED && !ours.has(/** @type {Element} */ (node))) this.added.add(/** @type {Element} */ (node));
      }
    }
    this.later();
  }

  clicked() {
    this.quiet = QUIET;
    this.nodes = true;
    if (this.started) this.later();
  }

  later() {
    const now = Date.now();
    if (!this.timer) this.first = now;
    else if (now - this.first > Math.max(LONGEST, this.quiet)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = 0;
      requestIdleCallback(() => this.look(), { timeout: 500 });
    }, this.quiet);
  }

  look() {
    if (!this.started) return;
    this.on.moved();
    const mended = this.on.words();
    if (!this.nodes) {
      this.slower(mended);
      return;
    }
    this.nodes = false;
    const added = [...this.added];
    this.added.clear();
    const more = Math.abs(this.words() - this.text) > MORE_WORDS;
    const banner = added.some((el) => this.banner(el));
    if (more || banner) this.spend();
    else this.on.settled();
    this.slower(mended || more || banner);
  }

  /** A page that is never still is looked at more and more seldom. */
  slower(found) {
    this.quiet = found ? QUIET : Math.min(SLOWEST, this.quiet * 1.5);
  }

  /** Whether an added element could be or hold a banner. */
  banner(el) {
    if (!el.isConnected || this.seen.has(el)) return false;
    this.seen.add(el);
    return [el, ...[...el.querySelectorAll(LIKELY)].slice(0, 10)].some((e) => {
      const { width, height } = e.getBoundingClientRect();
      const big = width >= 120 && height >= 30;
      if (e.localName === 'iframe') return width > 200 && height > 60;
      if (big && (e.matches(LIKELY) || e.localName.includes('-') || pinned(e))) return true;
      // An empty box may hold what is fixed to the window.
      return e === el && !big && (pinned(e) || [...e.querySelectorAll('*')].slice(0, 40).some((c) => pinned(c) && c.getBoundingClientRect().width >= 120));
    });
  }

  spend() {
    const now = Date.now();
    const earned = Math.floor((now - this.refilled) / REFILL);
    if (earned > 0) {
      this.tokens = Math.min(READINGS, this.tokens + earned);
      this.refilled = now;
    }
    if (this.tokens <= 0) return;
    this.tokens -= 1;
    this.on.more();
  }
}
