// The consent note: what the banner asks and what refusing costs, small, beside the
// banner and on none of its buttons, gone with the banner. It clicks nothing and hides
// nothing.

import { button, h } from '../../ui/dom.js';
import { consentSummary } from '../../ui/wording.js';
import { mayHost } from '../shadow.js';
import { around, boxOf, covers, placeBeside, sized, sizeOf } from './place.js';

/** Sentences shown beside the banner; the panel has all. */
const MAX_SENTENCES = 4;
const MAX_CONTROLS = 400;
const MAX_WORDS = 400;
const MAX_ROOTS = 50;
const MAX_ELEMENTS = 5000;
/** From the widest form to one line that the panel makes up for. */
const FORMS = ['full', 'small', 'least', 'line'];

/**
 * @param {object} given
 * @param {any} given.consent
 * @param {import('../../ui/strings.js').Strings} given.t
 * @param {() => void} given.more opens the panel
 * @param {() => void} given.off the reader wants no such notes on this site
 * @returns {HTMLElement|null}
 */
export function consentNote({ consent, t, more, off }) {
  const [first, ...rest] = consentSummary(consent, t).slice(0, MAX_SENTENCES);
  const head = first ?? t.t(consent.controller ? 'consent_asked_by' : 'consent_asked', { name: consent.controller?.name ?? '' });
  return h('section', { class: 'mh consent', role: 'complementary', 'aria-label': t.t('consent_region'), lang: t.language },
    h('p', null, h('b', null, head), ' ', h('span', { class: 'rest' }, rest.join(' '))),
    h('div', { class: 'foot' },
      button(t.t('consent_more'), more, { class: 'bare' }), offButton(t, off)));
}

function offButton(t, off) {
  const words = t.t('consent_off');
  return button([h('span', { class: 'words' }, words), ' ', h('span', { 'aria-hidden': 'true' }, '×')], off, { class: 'bare off', 'aria-label': words, title: words });
}

/** A line for a frame that holds the banner and may not be read. */
export function frameNote({ origin, t, offer, off }) {
  return h('section', { class: 'mh consent small', role: 'complementary', 'aria-label': t.t('consent_region'), lang: t.language },
    h('p', null, t.t('consent_frame', { host: origin.replace(/^https?:\/\//, '') })),
    h('div', { class: 'foot' },
      button(t.t('consent_frame_offer'), offer, { class: 'bare' }), offButton(t, off)));
}

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

/** Boxes of all that can be pressed in the banner. */
export function controlsOf(banner, choices, shadowOf) {
  const found = new Set(choices);
  lookThrough(banner, shadowOf, (el) => {
    if (el.matches(CONTROLS)) found.add(el);
    return found.size < MAX_CONTROLS;
  });
  return [...found].map(boxOf).filter(sized);
}

/** Boxes of the banner's lines of words and its pictures: what there is to read in it. */
export function wordsOf(banner, shadowOf) {
  const found = [];
  const range = banner.ownerDocument.createRange();
  const read = (el) => {
    if (el.matches('img, svg, canvas, video')) found.push(boxOf(el));
    for (const node of el.childNodes) {
      if (node.nodeType !== 3 || !node.data.trim()) continue;
      range.selectNodeContents(node);
      found.push(...range.getClientRects());
    }
    return found.length < MAX_WORDS;
  };
  if (read(banner)) lookThrough(banner, shadowOf, read);
  return found.filter(sized);
}

/**
 * The banner as it is drawn: its element's box, or, where that is a layer over the whole
 * window, the box around its buttons and words. `inner` are the boxes of its buttons, where it
 * is a frame that could be read.
 */
export function bannerBox(banner, choices, size, inner = []) {
  if (inner.length && covers(banner, size)) return around(inner);
  const whole = boxOf(banner);
  const clip = (b) => ({ left: Math.max(0, b.left), top: Math.max(0, b.top), right: Math.min(size.width, b.right), bottom: Math.min(size.height, b.bottom) });
  const area = (b) => Math.max(0, b.right - b.left) * Math.max(0, b.bottom - b.top);
  const flat = area(whole) < 4;
  if (!flat && area(clip(whole)) < size.width * size.height * 0.85) return clip(whole);
  // The smallest element around all choices that is smaller than the window.
  const [first] = choices;
  for (let at = first?.parentElement; at && at !== banner.parentElement; at = at.parentElement) {
    const b = boxOf(at);
    if (choices.every((c) => at?.contains(c)) && area(b) > 4 && area(clip(b)) < size.width * size.height * 0.85) {
      // its own box where it has words besides the buttons
      if ((at.textContent ?? '').trim().length > choices.reduce((n, c) => n + (c.textContent ?? '').trim().length, 0) + 20) return clip(b);
    }
  }
  const boxes = choices.map(boxOf).filter((b) => area(b) > 1);
  if (!boxes.length) return clip(whole);
  return clip(around(boxes));
}

/**
 * Puts the note where it fits; smaller where it would lie on the banner's words, or does
 * not fit; nowhere where even that would lie on a button.
 * @param {Document} document
 * @param {HTMLElement} el
 * @param {import('./place.js').Box} banner
 * @param {import('./place.js').Box[]} controls
 * @param {import('./place.js').Box[]} spare
 * @param {import('./place.js').Box[]} words of the banner
 * @param {boolean} [clear] whether a place on some of the words is none
 * @returns {boolean} whether it is shown
 */
export function place(document, el, banner, controls, spare, words, clear = false) {
  const size = sizeOf(document);
  const rest = /** @type {HTMLElement|null} */ (el.querySelector('.rest'));
  const wear = (form) => {
    el.classList.toggle('small', form !== 'full');
    el.classList.toggle('line', form === 'line');
    if (rest) rest.hidden = form === 'least' || form === 'line';
  };
  el.style.visibility = 'hidden';
  el.hidden = false;
  let best = null;
  for (const form of FORMS) {
    wear(form);
    const { width, height } = el.getBoundingClientRect();
    const spot = placeBeside(size, banner, controls, { width, height }, spare, words);
    if (spot && (!best || spot.cover < best.cover)) best = { ...spot, form };
    if (spot && !spot.cover) break;
  }
  el.hidden = !best || (clear && best.cover > 0);
  if (!best || el.hidden) return false;
  wear(best.form);
  el.style.left = `${Math.round(best.left)}px`;
  el.style.top = `${Math.round(best.top)}px`;
  el.style.visibility = '';
  return true;
}
