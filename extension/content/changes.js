// Changes of a page, budgeted: what a page does every moment costs a bounded time. There
// is no polling; without mutations, clicks or a new address nothing runs.

/** Milliseconds of quiet before a look, and the most that is waited for quiet. */
const QUIET = 400;
const LONGEST = 1500;
/** Whole readings that changes may cause: so many at once, and one more each `REFILL` ms. */
const READINGS = 5;
const REFILL = 20_000;
/** Words more in the page that are worth reading it again, in UTF-16 units. */
const MORE_WORDS = 600;
/** Added nodes looked at for a banner, per look. */
const MAX_ADDED = 60;

export class Changes {
  /**
   * @param {Document} document
   * @param {{moved: () => void, words: () => void, more: () => void, gone: () => void, settled: () => void}} on
   */
  constructor(document, on) {
    this.document = document;
    this.on = on;
    this.timer = 0;
    this.first = 0;
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
    for (const r of records.length > 1000 ? records.slice(-200) : records) {
      for (const node of r.addedNodes) {
        if (node.nodeType === 1 && this.added.size < MAX_ADDED && /** @type {Element} */ (node).localName !== 'masthead-overlay') this.added.add(/** @type {Element} */ (node));
      }
    }
    this.later();
  }

  clicked() {
    if (this.started) this.later();
  }

  later() {
    const now = Date.now();
    if (!this.timer) this.first = now;
    else if (now - this.first > LONGEST) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = 0;
      requestIdleCallback(() => this.look(), { timeout: 500 });
    }, QUIET);
  }

  look() {
    if (!this.started) return;
    this.on.moved();
    this.on.words();
    const added = [...this.added];
    this.added.clear();
    const more = Math.abs(this.words() - this.text) > MORE_WORDS;
    if (more || added.some((el) => this.banner(el))) this.spend();
    else this.on.settled();
  }

  /** Whether an added element could be or hold a banner. */
  banner(el) {
    if (!el.isConnected || this.seen.has(el)) return false;
    this.seen.add(el);
    const at = [el, ...[...el.querySelectorAll('dialog, iframe, [role=dialog], [role=alertdialog], [aria-modal], [class*=consent i], [id*=consent i], [class*=cookie i], [id*=cookie i]')].slice(0, 10)];
    return at.some((e) => {
      const box = e.getBoundingClientRect();
      if (e.localName === 'iframe') return box.width > 200 && box.height > 60;
      if (e.localName.includes('-')) return true;
      if (box.width < 120 || box.height < 30) return e === el && e.childElementCount > 0 && getComputedStyle(e).position === 'fixed';
      const { position } = getComputedStyle(e);
      return position === 'fixed' || position === 'sticky' || e.matches('dialog, [role=dialog], [role=alertdialog], [aria-modal], [class*=consent i], [id*=consent i], [class*=cookie i], [id*=cookie i]');
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
