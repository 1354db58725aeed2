// The one element that the overlay adds to a page: a host with a closed shadow root,
// outside `body`. Where the page takes it away it is put back a few times, then no more.
//
// Whatever tells of the reader's choices (language, theme) stands inside, where the page
// has no way to it, or, in Firefox, none but through the reader's own pointer. Nothing in
// it answers an event that a script made up.

import { ours } from '../shadow.js';
import { PLAIN } from './page-style.js';

const MAX_RETURNS = 3;

/** What a script could pretend that the reader did. */
const DEEDS = ['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'input', 'change'];

const STYLE = {
  all: 'initial', direction: 'ltr', 'unicode-bidi': 'isolate', display: 'block', position: 'fixed', left: '0', top: '0', width: '0', height: '0', margin: '0', padding: '0', border: '0',
  overflow: 'visible', 'z-index': '2147483647', 'pointer-events': 'none', opacity: '1', visibility: 'visible', transform: 'none', filter: 'none',
  contain: 'none', 'clip-path': 'none', background: 'none',
};

export class Host {
  /**
   * @param {Document} document
   * @param {string} css
   * @param {object} on
   * @param {() => void} on.lost called when the page does not let the host be
   * @param {() => boolean} [on.alive] whether the host is to come back at all
   * @param {string} [name] of the element
   * @param {boolean} [dressed] whether the document's style draws the element, which is hidden otherwise
   */
  constructor(document, css, { lost, alive = () => true }, name = PLAIN, dressed = false) {
    this.document = document;
    this.lost = lost;
    this.alive = alive;
    this.style = { ...STYLE, display: dressed ? 'none' : 'block' };
    this.returns = 0;
    const view = /** @type {any} */ (document.defaultView);
    this.element = document.createElement(name);
    ours.add(this.element);
    this.dress();
    const shadow = this.element.attachShadow({ mode: 'closed' });
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(`${css}\n@media print { * { display: none !important; } }`);
    shadow.adoptedStyleSheets = [sheet];
    /** Whether an event is ours though no hand made it. */
    this.own = false;
    for (const type of DEEDS) {
      shadow.addEventListener(type, (/** @type {Event} */ e) => {
        if (e.isTrusted || this.own) return;
        e.preventDefault();
        e.stopImmediatePropagation();
      }, { capture: true });
    }
    this.root = document.createElement('div');
    this.root.className = 'tokens';
    shadow.append(this.root);
    this.observer = new view.MutationObserver(() => this.check());
    this.attach();
  }

  /** Presses a button in the reader's name. @param {HTMLElement} el */
  press(el) {
    this.own = true;
    el.click();
    this.own = false;
  }

  dress() {
    const { style } = this.element;
    for (const [key, value] of Object.entries(this.style)) style.setProperty(key, value, 'important');
    // Without force, so that a reader's own spacing of text (WCAG 1.4.12) comes through.
    for (const key of ['letter-spacing', 'word-spacing', 'line-height']) style.setProperty(key, 'normal');
  }

  attach() {
    this.document.documentElement.append(this.element);
    this.observer.observe(this.document.documentElement, { childList: true });
    this.observer.observe(this.element, { attributes: true, attributeFilter: ['style', 'hidden', 'class', 'inert'] });
    // A page that writes itself anew (document.open) has another root element.
    this.observer.observe(this.document, { childList: true });
  }

  check() {
    const { element, document } = this;
    if (element.isConnected) {
      if (element.style.getPropertyValue('display') === this.style.display && element.style.getPropertyPriority('display') && !element.hidden && !element.inert) return;
      element.hidden = false;
      element.inert = false;
      if (this.spent()) return;
      this.dress();
      return;
    }
    if (!document.documentElement || !this.alive() || this.spent()) return;
    this.attach();
  }

  /** Whether the page has been answered often enough. */
  spent() {
    this.returns += 1;
    if (this.returns <= MAX_RETURNS) return false;
    this.observer.disconnect();
    this.lost();
    return true;
  }

  /** Above a modal dialog of the page, or back below it. @param {boolean} up */
  raise(up) {
    const el = /** @type {any} */ (this.element);
    if (!el.showPopover || !el.isConnected) return;
    const open = el.matches(':popover-open');
    if (open) el.hidePopover();
    if (up) {
      el.popover = 'manual';
      el.showPopover();
    } else if (el.hasAttribute('popover')) {
      el.removeAttribute('popover');
    }
  }

  theme(theme, language) {
    if (theme === 'auto') delete this.root.dataset.theme;
    else this.root.dataset.theme = theme;
    if (language) this.root.lang = language;
  }

  remove() {
    this.observer.disconnect();
    this.element.remove();
  }
}
