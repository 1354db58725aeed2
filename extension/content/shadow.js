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

/** Elements that can have a shadow root of the page's making. */
const HOSTS = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

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
      if (!HOSTS.test(el.localName)) continue;
      const inner = of(el);
      if (!inner) continue;
      found.push(inner);
      queue.push(inner);
      if (found.length >= most) break;
    }
  }
  return found;
}
