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
export const mayHost = (el) => (el.localName.includes('-') && !ours.has(el))
  || (el.firstElementChild === null && BUILT_IN.has(el.localName) && (el.firstChild === null || !(el.textContent ?? '').trim()));

/**
 * All shadow roots in a tree, outer before inner.
 * @param {ParentNode} root
 * @param {(el: Element) => ShadowRoot|null} [of]
 * @param {number} [most]
 */
export function shadowRoots(root, of = shadowOf, most = 2000) {
  /** @type {ShadowRoot[]} */
  const found = [];
  /** @type {ParentNode[]} */
  const queue = [root];
  for (let at = 0; at < queue.length && found.length < most; at += 1) {
    for (const el of /** @type {ParentNode} */ (queue[at]).querySelectorAll('*')) {
      const inner = el.shadowRoot ?? (mayHost(el) ? of(el) : null);
      if (!inner) continue;
      found.push(inner);
      queue.push(inner);
      if (found.length >= most) break;
    }
  }
  return found;
}
