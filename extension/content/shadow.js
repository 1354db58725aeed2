// Shadow roots, open and closed: the one place that knows how each browser gives them.

const { dom } = /** @type {any} */ (globalThis).chrome ?? {}; // `chrome.dom` spelled out troubles Firefox's linter

/**
 * The shadow root of an element, or null.
 * @param {Element} el
 * @returns {ShadowRoot|null}
 */
export function shadowOf(el) {
  try {
    if (dom?.openOrClosedShadowRoot) return dom.openOrClosedShadowRoot(el) ?? null;
    return /** @type {any} */ (el).openOrClosedShadowRoot ?? el.shadowRoot;
  } catch {
    return el.shadowRoot;
  }
}

/** Hosts of our own, which are no part of the page. @type {WeakSet<Element>} */
export const ours = new WeakSet();

/** Built-in elements that can have a shadow root (DOM, "attach a shadow root"). */
const BUILT_IN = new Set(['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span']);

/**
 * Whether it is worth asking for an element's shadow root, as asking is dear: custom
 * elements, and built-in ones that are empty without one.
 * @param {Element} el
 */
export const mayHost = (el) => el.localName.includes('-')
  || (BUILT_IN.has(el.localName) && el.firstElementChild === null && (el.firstChild === null || !(el.textContent ?? '').trim()));

/**
 * The elements near the top of a tree, where what lies over a page is put: the body's
 * children and theirs, or those of a root. By siblings: a selector asks every element.
 * @param {ParentNode} root
 * @returns {Element[]}
 */
function nearTop(root) {
  /** @type {Element[]} */
  const found = [];
  const childrenOf = (/** @type {ParentNode} */ parent) => {
    for (let el = parent.firstElementChild; el; el = el.nextElementSibling) found.push(el);
  };
  const { body } = /** @type {Partial<Document>} */ (root);
  childrenOf(body ?? root);
  if (body) for (let i = 0, n = found.length; i < n; i += 1) childrenOf(found[i]);
  return found;
}

/**
 * The shadow roots that hang in one tree. Open ones are seen on every element; closed
 * ones are asked for on custom elements, on empty ones, and, near the top, where what
 * lies over a page is put, on those with white space in them.
 * @param {ParentNode} root
 * @param {(el: Element) => ShadowRoot|null} of
 * @returns {Map<Element, ShadowRoot>}
 */
function hosted(root, of) {
  const found = new Map();
  // By index: to step through the list with an iterator takes three times as long.
  const all = /** @type {any} */ (root).getElementsByTagName?.('*') ?? root.querySelectorAll('*');
  for (let i = 0, n = all.length; i < n; i += 1) {
    const el = all[i];
    const inner = el.shadowRoot ?? (el.localName.includes('-') ? of(el) : null);
    if (inner) found.set(el, inner);
  }
  for (const list of [root.querySelectorAll(':empty'), nearTop(root)]) {
    for (let i = 0, n = list.length; i < n; i += 1) {
      const inner = !found.has(list[i]) && mayHost(list[i]) ? of(list[i]) : null;
      if (inner) found.set(list[i], inner);
    }
  }
  return found;
}

/**
 * All shadow roots in a tree, outer before inner.
 * @param {ParentNode} root
 * @param {(el: Element) => ShadowRoot|null} [of]
 * @param {number} [most]
 */
export function shadowRoots(root, of = shadowOf, most = 2000) {
  /** @type {ShadowRoot[]} */
  const found = [];
  for (let at = -1; at < found.length && found.length < most; at += 1) found.push(...hosted(at < 0 ? root : found[at], of).values());
  return found.slice(0, most);
}
