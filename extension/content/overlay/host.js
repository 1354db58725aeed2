// The one element that the overlay adds to a page: a host with a closed shadow root,
// outside `body`. Where the page takes it away it is put back a few times, then no more.

const MAX_RETURNS = 3;

const STYLE = {
  all: 'initial', direction: 'ltr', 'unicode-bidi': 'isolate', display: 'block', position: 'fixed', left: '0', top: '0', width: '0', height: '0', margin: '0', padding: '0', border: '0',
  overflow: 'visible', 'z-index': '2147483647', 'pointer-events': 'none', opacity: '1', visibility: 'visible', transform: 'none', filter: 'none',
  contain: 'none', 'clip-path': 'none', background: 'none',
};

export class Host {
  /**
   * @param {Document} document
   * @param {string} css
   * @param {() => void} lost called when the page does not let the host be
   */
  constructor(document, css, lost) {
    this.document = document;
    this.lost = lost;
    this.returns = 0;
    this.scheme = 'light dark';
    const view = /** @type {any} */ (document.defaultView);
    this.element = document.createElement('masthead-overlay');
    this.dress();
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(`${css}\n@media print { :host, :host * { display: none !important; } }`);
    this.root.adoptedStyleSheets = [sheet];
    this.observer = new view.MutationObserver(() => this.check());
    this.attach();
  }

  dress() {
    const { style } = this.element;
    for (const [key, value] of Object.entries(STYLE)) style.setProperty(key, value, 'important');
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
      if (element.style.getPropertyValue('display') === 'block' && element.style.getPropertyPriority('display') && !element.hidden && !element.inert) return;
      element.hidden = false;
      element.inert = false;
      if (this.spent()) return;
      this.dress();
      element.style.setProperty('color-scheme', this.scheme, 'important');
      return;
    }
    if (!document.documentElement || this.spent()) return;
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
    this.scheme = theme === 'auto' ? 'light dark' : theme;
    this.element.style.setProperty('color-scheme', this.scheme, 'important');
    if (theme === 'auto') delete this.element.dataset.theme;
    else this.element.dataset.theme = theme;
    if (language) this.element.lang = language;
  }

  remove() {
    this.observer.disconnect();
    this.element.remove();
  }
}
