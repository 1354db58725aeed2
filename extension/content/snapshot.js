// One snapshot of a page: its HTML with open and closed shadow roots, the HTML of the
// frames that can be read from here, and the addresses of those that cannot.

import { MAX_HTML } from '../protocol.js';
import { shadowOf, shadowRoots } from './shadow.js';

/** Frames smaller than this hold no banner, in CSS pixels. */
const MIN_FRAME = { width: 160, height: 60 };
const MAX_FRAMES = 24;

/**
 * @param {Document} document
 * @param {ShadowRoot[]} [roots] the shadow roots in it
 * @returns {string}
 */
export function html(document, roots = shadowRoots(document)) {
  const root = document.documentElement;
  if (!root) return '';
  const inner = typeof root.getHTML === 'function' ? root.getHTML({ shadowRoots: roots }) : root.innerHTML;
  const lang = root.getAttribute('lang');
  const open = lang ? `<html lang="${lang.replace(/[^\w-]/g, '')}">` : '<html>';
  const whole = `<!doctype html>${open}${inner}</html>`;
  // To cut a text copies it.
  return whole.length > MAX_HTML ? whole.slice(0, MAX_HTML) : whole;
}

/** All `iframe`s, those in shadow roots too. */
function iframes(document, roots) {
  const found = [...document.getElementsByTagName('iframe')];
  for (const root of roots) found.push(...root.querySelectorAll('iframe'));
  return found.slice(0, 200);
}

/** Whether a frame is drawn and big enough for a banner. */
export function shown(frame) {
  const box = frame.getBoundingClientRect();
  return box.width >= MIN_FRAME.width && box.height >= MIN_FRAME.height && frame.checkVisibility({ visibilityProperty: true });
}

/** Frames whose address or name says that they hold a consent banner. */
const CONSENT_FRAME = /consent|cmp|privacy|cookie|gdpr|tcf|sp_message|sourcepoint|didomi|trustarc|usercentrics/i;

/** Whether a frame of another origin could hold a banner: by its name, or as it lies over the page. */
function mayHoldBanner(frame) {
  if (CONSENT_FRAME.test(`${frame.src} ${frame.id} ${frame.name} ${frame.title} ${frame.className}`)) return true;
  const box = frame.getBoundingClientRect();
  const { width, height } = frame.ownerDocument.documentElement.getBoundingClientRect();
  for (let at = frame, up = 0; at && up < 4; at = at.parentElement, up += 1) {
    // An advertisement may be fixed as well; a banner is wide or in the middle.
    if (frame.ownerDocument.defaultView.getComputedStyle(at).position === 'fixed') return box.width > width * 0.5 || (box.height > 240 && height > 0 && box.width > 280);
  }
  return false;
}

/**
 * @param {Document} document
 * @returns {{snapshot: {url: string, html: string}, frames: {url: string, html: string}[], elements: HTMLIFrameElement[], foreign: string[], foreignElements: HTMLIFrameElement[]}}
 *   `elements[i]` holds `frames[i]`
 */
export function take(document) {
  const roots = shadowRoots(document);
  const frames = [];
  const elements = [];
  const foreign = [];
  const foreignElements = [];
  for (const frame of iframes(document, roots)) {
    if (!shown(frame)) continue;
    let inner = null;
    try {
      inner = frame.contentDocument;
    } catch {
      // of another origin
    }
    if (inner?.documentElement) {
      if (frames.length < MAX_FRAMES && (inner.body?.childElementCount ?? 0) > 0) {
        frames.push({ url: inner.URL, html: html(inner) });
        elements.push(frame);
      }
    } else if (/^https?:/.test(frame.src) && foreign.length < MAX_FRAMES && mayHoldBanner(frame)) {
      foreign.push(frame.src);
      foreignElements.push(frame);
    }
  }
  return { snapshot: { url: document.location.href, html: html(document, roots) }, frames, elements, foreign, foreignElements };
}

/** Articles in one document that are read beside the first one. */
const MAX_ARTICLES = 6;

/** Whether an element holds an article: some paragraphs, and no article of its own. */
function isArticle(el) {
  if (el.querySelector('article')) return false;
  let n = 0;
  for (const p of [...el.getElementsByTagName('p')].slice(0, 60)) n += (p.textContent ?? '').trim().length > 80 ? 1 : 0;
  return n >= 3;
}

/**
 * Further articles of a document, as pages of endless scrolling have them.
 * @param {Document} document
 * @param {(el: Element) => boolean} known whether an article has been read
 * @returns {{element: Element, path: number[], snapshot: {url: string, html: string}}[]}
 */
export function articles(document, known) {
  const found = [...document.getElementsByTagName('article')].slice(0, 200).filter(isArticle);
  if (found.length < 2) return [];
  // What the page says of itself holds for each of its articles.
  const head = [...(document.head?.querySelectorAll('meta[property], meta[name], script[type="application/ld+json"]') ?? [])].slice(0, 200).map((e) => e.outerHTML).join('').slice(0, 500_000);
  return found.filter((el) => !known(el)).slice(0, MAX_ARTICLES).map((element) => {
    const path = [];
    for (let at = element; at.parentElement; at = at.parentElement) path.unshift([...at.parentElement.children].indexOf(at));
    const lang = document.documentElement.lang.replace(/[^\w-]/g, '');
    const inner = element.getHTML({ shadowRoots: shadowRoots(element) });
    return { element, path, snapshot: { url: document.location.href, html: `<!doctype html><html lang="${lang}"><head>${head}</head><body><article>${inner}</article></body></html>` } };
  });
}

export { shadowOf };
