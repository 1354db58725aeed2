// The labeller: one snapshot of the page to the background, the Report back, and the
// overlay drawn. It stays while the page is open and sees to what changes in it.

import { ext } from '../ext.js';
import { ask } from '../protocol.js';
import { strings } from '../ui/strings.js';
import { Changes } from './changes.js';
import { control, drawn, measure } from './measure.js';
import { Finder } from './overlay/anchor.js';
import { partsOf } from './overlay/banner.js';
import { boxOf } from './overlay/place.js';
import { Overlay } from './overlay/overlay.js';
import { highlightNames, isName, newName } from './overlay/page-style.js';
import { articles, shadowOf, take } from './snapshot.js';

/** Those of some elements that are there and drawn. */
const onlyDrawn = (elements) => elements.filter((el) => el && drawn(el));

class Labeller {
  constructor() {
    this.alive = true;
    this.url = location.href;
    /** @type {Overlay|null} */
    this.overlay = null;
    /** @type {import('../protocol.js').View|null} */
    this.view = null;
    /** @type {any} */
    this.words = null;
    this.running = false;
    this.again = false;
    this.taken = /** @type {ReturnType<typeof take>|null} */ (null);
    this.answer = /** @type {any} */ (null);
    /** @type {{disconnect: () => void}[]} */
    this.observers = [];
    /** When the last snapshot was there and its labels were drawn, in milliseconds of this page. */
    this.timing = { taken: 0, drawn: 0 };
    /** @type {WeakSet<Element>} articles that were read by themselves */
    this.articles = new WeakSet();
    this.changes = new Changes(document, {
      moved: () => this.moved(),
      words: () => {
        this.owned();
        return this.overlay?.repair() ?? false;
      },
      more: () => this.run(),
      gone: () => this.end(),
      settled: () => this.overlay?.placeStrip(),
    });
    this.onMessage = (message, sender, reply) => this.message(message, sender, reply);
    ext.runtime.onMessage.addListener(this.onMessage);
    this.onClick = (e) => this.choice(e);
    addEventListener('click', this.onClick, { capture: true, passive: true });
    // Left behind by an update or a removal of the extension: nobody tells a page so. It
    // shows when the reader comes back to the page.
    this.onBack = () => { this.owned(); };
    document.addEventListener('visibilitychange', this.onBack);
    addEventListener('focus', this.onBack);
    this.name = newName();
    this.dressed = false;
    // Out of the back/forward cache: the background knows another page in this tab by now.
    this.onShow = (e) => { if (e.persisted) this.start(true); };
    addEventListener('pageshow', this.onShow);
  }

  // ------------------------------------------------------------ messages

  /** @param {import('../protocol.js').TabMessage} message */
  message(message, sender, reply) {
    if (sender.id !== ext.runtime.id || sender.tab) return false;
    if (message.kind === 'ping') reply(!!this.overlay);
    else if (message.kind === 'start') {
      this.start();
      reply(true);
    } else if (message.kind === 'view-changed') {
      this.viewChanged(message.view, message.messages);
      reply(true);
    } else if (message.kind === 'show-claim') reply(this.overlay?.showClaim(message.id) ?? false);
    else if (message.kind === 'show-anchor') reply(this.overlay?.showAnchor(message.anchor) ?? false);
    else if (message.kind === 'do') reply(this.overlay?.command(message.name) ?? false);
    return false;
  }

  /** The background's answer, or null; a script left behind by an update ends here. */
  async ask(message) {
    try {
      return await ask(ext, message);
    } catch (e) {
      if (!ext.runtime?.id || /context invalidated|Extension context/i.test(String(e))) this.end();
      return null;
    }
  }

  tell(what) {
    this.ask({ kind: 'report', ...what });
  }

  // ------------------------------------------------------------ life

  /** @param {boolean} [anew] whether the page is read again where it has labels */
  async start(anew = false) {
    const got = await this.ask({ kind: 'view', messages: true });
    if (got) this.viewChanged(got.view, got.messages, anew);
  }

  viewChanged(view, messages, anew = false) {
    this.view = view;
    if (messages) this.words = strings(messages, view.language);
    if (!view.on) {
      this.off('off');
      return;
    }
    if (this.overlay) {
      this.overlay.configure(view, this.words);
      this.watchBanner();
      if (anew) this.run();
      else this.tell({ status: 'labelled' });
    } else this.run();
  }

  /** Switched off on this site: nothing stays in the page. */
  off(status) {
    this.unwatch();
    this.changes.stop();
    this.overlay?.destroy();
    this.overlay = null;
    this.tell({ status, marks: { drawn: 0, lost: [] }, banner: null });
  }

  /** Whether the extension is still there; without it this script ends. */
  owned() {
    if (ext.runtime?.id) return true;
    if (this.alive) this.end();
    return false;
  }

  end() {
    this.alive = false;
    this.unwatch();
    this.changes.stop();
    this.overlay?.destroy();
    this.overlay = null;
    removeEventListener('click', this.onClick, { capture: true });
    removeEventListener('pageshow', this.onShow);
    document.removeEventListener('visibilitychange', this.onBack);
    removeEventListener('focus', this.onBack);
    try {
      ext.runtime.onMessage.removeListener(this.onMessage);
    } catch {
      // an orphan has no runtime
    }
  }

  /** The page changed its address without loading. */
  moved() {
    if (location.href === this.url) return;
    const same = location.href.split('#')[0] === this.url.split('#')[0];
    this.url = location.href;
    if (same) return;
    this.overlay?.closeNote();
    this.changes.reset();
    this.run();
  }

  // ------------------------------------------------------------ reading

  async run() {
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    try {
      do {
        this.again = false;
        await this.read();
      } while (this.again && this.alive);
    } finally {
      this.running = false;
    }
  }

  async read() {
    if (!this.view?.on || !this.alive) return;
    const url = location.href;
    // From before the snapshot on: what comes in between is not missed.
    this.changes.start();
    const taken = take(document);
    this.timing.taken = performance.now();
    const { snapshot, frames, foreign } = taken;
    const answer = await this.ask({ kind: 'read', snapshot, frames, foreign, name: this.dressed ? null : this.name });
    if (!answer || !this.alive || !this.view?.on) return;
    if (location.href.split('#')[0] !== url.split('#')[0]) {
      this.again = true;
      return;
    }
    this.dressed ||= answer.dressed;
    this.url = location.href;
    this.articles = new WeakSet();
    this.taken = taken;
    this.answer = answer;
    if (this.overlay) this.overlay.update(answer.report);
    else {
      this.overlay = new Overlay({
        document, report: answer.report, strings: this.words, view: this.view, shadowOf, name: this.name, dressed: this.dressed,
        actions: {
          alive: () => this.owned(),
          panel: async (section) => !!(await this.ask({ kind: 'panel', section })),
          site: (change) => this.ask({ kind: 'site', change }),
          options: (at) => this.ask({ kind: 'options', at }),
          notice: (url) => ask(ext, { kind: 'notice', url }),
          tell: (what) => this.tell(what),
        },
      });
    }
    // Not as marks of the page's own timeline, where the page would see them.
    requestAnimationFrame(() => { this.timing.drawn = performance.now(); });
    this.watchBanner();
    await this.readMore();
  }

  /** Articles that were put into the same document, each read by itself. */
  async readMore() {
    const marked = (el) => this.overlay?.marks.marks.some((m) => el.contains(m.segments[0]?.node ?? null)) ?? true;
    if (!this.overlay?.marks.marks.length) return;
    for (const { element, path, snapshot } of articles(document, (el) => marked(el) || this.articles.has(el))) {
      this.articles.add(element);
      const report = await this.ask({ kind: 'more', snapshot, path });
      if (!report || !this.alive || !this.overlay) return;
      this.answer = { ...this.answer, report: { ...report, consent: this.answer.report.consent } };
      this.overlay.add(this.answer.report);
    }
  }

  // ------------------------------------------------------------ banner

  /** Where the banner of the Report is in the page, or null. */
  findBanner() {
    const { consent } = this.answer?.report ?? {};
    if (!consent?.present || !consent.anchor) return null;
    const index = consent.anchor.frame;
    const count = this.taken?.frames.length ?? 0;
    if (typeof index === 'number' && index >= count) {
      const { url, frameId } = this.answer.frames[index] ?? {};
      const origin = url && new URL(url).origin;
      const frame = this.taken?.foreignElements.find((f) => f.src === url) ?? this.taken?.foreignElements.find((f) => origin && f.src.startsWith(origin));
      return frame ? { element: frame, choices: [], controls: [], frame, frameId, parts: /** @type {import('./overlay/banner.js').Parts|null} */ (null) } : null;
    }
    const frame = typeof index === 'number' ? this.taken?.elements[index] : null;
    const doc = frame ? frame.contentDocument : document;
    if (!doc) return null;
    const finder = new Finder(doc, shadowOf);
    const element = finder.element(consent.anchor);
    if (!element) return null;
    const controls = consent.choices.map((c) => {
      const el = c.anchor && finder.element(c.anchor);
      return el ? control(el) : null;
    });
    if (!frame) return { element, choices: onlyDrawn(controls), controls, frame: null, frameId: null };
    return { element: frame, choices: [], controls, frame, frameId: null, inner: element, parts: /** @type {import('./overlay/banner.js').Parts|null} */ (null) };
  }

  /** Follows the banner: drawn, moved, gone. */
  watchBanner() {
    this.unwatch();
    this.found = this.findBanner();
    const { found } = this;
    if (!found) {
      this.overlay?.setBanner(null);
      const at = this.taken?.foreignElements.find((f) => f.isConnected && drawn(f)) ?? null;
      const read = this.answer?.frames.some((f) => at && f.frameId !== null && new URL(f.url).origin === new URL(at.src).origin);
      if (at && !read) this.overlay?.setForeign(new URL(at.src).origin, at);
      else this.overlay?.setForeign(null, null);
      return;
    }
    this.overlay?.setForeign(null, null);
    const targets = [...new Set([found.element, ...(found.frame ? [] : found.controls)])].filter((el) => el).slice(0, 16);
    let last = '';
    const look = () => {
      const present = targets.some((el) => el.isConnected && drawn(el));
      const now = present ? targets.map((el) => Object.values(boxOf(el)).map(Math.round).join()).join(';') : '';
      if (now === last) return;
      const before = last;
      last = now;
      if (!present) {
        this.overlay?.setBanner(null);
        if (before) this.tell({ banner: 'gone' });
        return;
      }
      if (!found.frame) found.choices = onlyDrawn(found.controls);
      // A frame of another size has its parts in other places.
      else found.parts = found.inner ? partsOf(found.inner, onlyDrawn(found.controls), shadowOf) : null;
      this.overlay?.setBanner(found);
      if (!before || found.frameId !== null) this.grade(found);
    };
    // Both report without polling: a box that appears, moves out or goes away.
    const sizes = new ResizeObserver(look);
    const sight = new IntersectionObserver(look, { threshold: [0, 0.5, 1] });
    for (const el of targets) {
      sizes.observe(el);
      sight.observe(el);
    }
    // A banner that fades in has its box from the start.
    const faded = new AbortController();
    for (const root of new Set(targets.map((el) => el.getRootNode()))) {
      for (const type of ['transitionend', 'animationend']) root.addEventListener(type, look, { capture: true, passive: true, signal: faded.signal });
    }
    this.observers = [sizes, sight, { disconnect: () => faded.abort() }];
    this.look = look;
    look();
  }

  unwatch() {
    for (const o of this.observers) o.disconnect();
    this.observers = [];
    this.look = undefined;
  }

  async grade(found) {
    const { report } = this.answer;
    // What is in this document is measured once, a frame's parts with each of its sizes.
    if (found.graded && found.frameId === null) return;
    found.graded = true;
    const layers = report.consent.choices.map((c) => c.layer);
    const measured = found.frameId === null ? measure(found.controls, found.inner ?? found.element, layers) : null;
    const graded = await this.ask({ kind: 'grade', consent: report.consent, measured, frameId: found.frameId });
    if (!graded || this.answer?.report !== report || !this.overlay) return;
    report.consent = graded.consent;
    if (found.frameId !== null) found.parts = graded.parts;
    if (this.overlay.banner === found) this.overlay.setBanner(found);
  }

  /** The reader clicked a button of the banner: what was chosen is told, nothing else. */
  choice(e) {
    const { found } = this;
    if (found?.controls.length && e.isTrusted) {
      const path = e.composedPath();
      const at = found.controls.findIndex((el) => el && path.includes(el));
      if (at >= 0) this.tell({ chosen: String(this.answer.report.consent.choices[at]?.label ?? '').slice(0, 200) });
    }
    // A click may open a banner, or close one by moving it.
    this.changes.clicked();
    setTimeout(() => this.look?.(), 600);
  }
}

/**
 * What an earlier version of the extension left in the page. Its script, where it still
 * runs, sees its element go, finds itself without an extension, and ends.
 */
function sweep() {
  for (const el of [...document.documentElement.children]) {
    if (!isName(el.localName) || !shadowOf(el)?.querySelector('.mh')) continue;
    for (const key of highlightNames(el.localName)) CSS.highlights.delete(key);
    el.remove();
  }
}

const before = /** @type {Labeller|undefined} */ (globalThis.mastheadLabeller);
if (before?.owned()) before.start();
else {
  sweep();
  globalThis.mastheadLabeller = new Labeller();
  globalThis.mastheadLabeller.start();
}
