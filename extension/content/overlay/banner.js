// What a banner holds, and where it is drawn. In: the banner's element. Out: boxes. Runs in
// the page and in the frames that may be read.

import { mayHost } from '../shadow.js';
import { around, boxOf, sized, sizeOf, visible } from './place.js';

const MAX_CONTROLS = 400;
const MAX_WORDS = 400;
const MAX_ROOTS = 50;
const MAX_ELEMENTS = 5000;
const CONTROLS = 'a[href], button, input, select, textarea, [role=button], [role=link], [role=checkbox], [role=switch], [role=tab], summary, label';

/** Looks at each element of the banner, those in shadow roots too, for as long as `see` wants more. */
function lookThrough(banner, shadowOf, see) {
  const roots = [shadowOf(banner) ?? banner];
  for (let at = 0; at < roots.length && at < MAX_ROOTS; at += 1) {
    let seen = 0;
    for (const el of roots[at].querySelectorAll('*')) {
      if ((seen += 1) > MAX_ELEMENTS) break;
      if (!see(el)) return;
      const inner = el.shadowRoot ?? (mayHost(el) ? shadowOf(el) : null);
      if (inner) roots.push(inner);
    }
  }
}

/**
 * Boxes of all that can be pressed in the banner, and of its lines of words and its pictures:
 * what there is to read in it.
 */
export function contents(banner, choices, shadowOf) {
  const controls = new Set(choices);
  const words = [];
  const range = banner.ownerDocument.createRange();
  const read = (el) => {
    if (el.matches('img, svg, canvas, video') && visible(el)) words.push(boxOf(el));
    const texts = [...el.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
    if (!texts.length || !visible(el)) return;
    for (const node of texts) {
      range.selectNodeContents(node);
      // Plain, so that they may leave the frame.
      for (const { left, top, right, bottom } of range.getClientRects()) words.push({ left, top, right, bottom });
    }
  };
  read(banner);
  lookThrough(banner, shadowOf, (el) => {
    if (controls.size < MAX_CONTROLS && el.matches(CONTROLS) && visible(el)) controls.add(el);
    if (words.length < MAX_WORDS) read(el);
    return controls.size < MAX_CONTROLS || words.length < MAX_WORDS;
  });
  return { controls: [...controls].map(boxOf).filter(sized), words: words.filter(sized) };
}

/**
 * The banner as it is drawn: its element's box, or, where that is a layer over the whole
 * window, the box around its buttons and words.
 */
export function bannerBox(banner, choices, size) {
  const whole = boxOf(banner);
  const clip = (b) => ({ left: Math.max(0, b.left), top: Math.max(0, b.top), right: Math.min(size.width, b.right), bottom: Math.min(size.height, b.bottom) });
  const area = (b) => Math.max(0, b.right - b.left) * Math.max(0, b.bottom - b.top);
  const small = (b) => area(clip(b)) < size.width * size.height * 0.85;
  if (area(whole) >= 4 && small(whole)) return clip(whole);
  // What is smaller than the window and around all choices: the innermost with words besides the
  // buttons, or what is painted around it.
  const [first] = choices;
  let found = null;
  for (let at = first?.parentElement; at && at !== banner.parentElement; at = at.parentElement) {
    const b = boxOf(at);
    if (!choices.every((c) => at?.contains(c)) || area(b) <= 4 || !small(b)) continue;
    const wordy = (at.textContent ?? '').trim().length > choices.reduce((n, c) => n + (c.textContent ?? '').trim().length, 0) + 20;
    if (wordy && (!found || painted(at))) found = b;
  }
  if (found) return clip(found);
  const boxes = choices.map(boxOf).filter((b) => area(b) > 1);
  if (!boxes.length) return clip(whole);
  return clip(around(boxes));
}

/** Whether an element has a ground of its own. */
const painted = (el) => !/^(transparent|rgba\(.*, 0\))$/.test(el.ownerDocument.defaultView.getComputedStyle(el).backgroundColor);

/**
 * All of it, in the coordinates of its own window.
 * @typedef {{box: import('./place.js').Box, controls: import('./place.js').Box[], words: import('./place.js').Box[]}} Parts
 * @param {Element} banner
 * @param {Element[]} choices
 * @param {(el: Element) => ShadowRoot|null} shadowOf
 * @returns {Parts}
 */
export function partsOf(banner, choices, shadowOf) {
  return { box: bannerBox(banner, choices, sizeOf(banner.ownerDocument)), ...contents(banner, choices, shadowOf) };
}
