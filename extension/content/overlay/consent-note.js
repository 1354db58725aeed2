// The consent note: what the banner asks and what refusing costs, small, beside the
// banner and on none of its buttons, gone with the banner. It clicks nothing and hides
// nothing.

import { button, h } from '../../ui/dom.js';
import { consentSummary } from '../../ui/wording.js';
import { mayHost } from '../shadow.js';
import { around, boxOf, covers, placeBeside, sizeOf } from './place.js';

/** Sentences shown beside the banner; the panel has all. */
const MAX_SENTENCES = 4;
const MAX_CONTROLS = 400;

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
      button(t.t('consent_more'), more, { class: 'bare' }),
      button([t.t('consent_off'), ' ', h('span', { 'aria-hidden': 'true' }, '×')], off, { class: 'bare off' })));
}

/** A line for a frame that holds the banner and may not be read. */
export function frameNote({ origin, t, offer, off }) {
  return h('section', { class: 'mh consent small', role: 'complementary', 'aria-label': t.t('consent_region'), lang: t.language },
    h('p', null, t.t('consent_frame', { host: origin.replace(/^https?:\/\//, '') })),
    h('div', { class: 'foot' },
      button(t.t('consent_frame_offer'), offer, { class: 'bare' }),
      button([t.t('consent_off'), ' ', h('span', { 'aria-hidden': 'true' }, '×')], off, { class: 'bare off' })));
}

const CONTROLS = 'a[href], button, input, select, textarea, [role=button], [role=link], [role=checkbox], [role=switch], [role=tab], summary, label';

/** Boxes of all that can be pressed in the banner, those in shadow roots too. */
export function controlsOf(banner, choices, shadowOf) {
  const found = new Set(choices);
  const roots = [shadowOf(banner) ?? banner];
  for (let at = 0; at < roots.length && at < 50 && found.size < MAX_CONTROLS; at += 1) {
    let seen = 0;
    for (const el of roots[at].querySelectorAll('*')) {
      if ((seen += 1) > 5000 || found.size >= MAX_CONTROLS) break;
      if (el.matches(CONTROLS)) found.add(el);
      const inner = el.shadowRoot ?? (mayHost(el) ? shadowOf(el) : null);
      if (inner) roots.push(inner);
    }
  }
  return [...found].map(boxOf).filter((b) => b.right - b.left > 1 && b.bottom - b.top > 1);
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
 * @returns {boolean} whether it is shown
 */
export function place(document, el, banner, controls, spare) {
  const size = sizeOf(document);
  const rest = el.querySelector('.rest');
  const wear = (form) => {
    el.classList.toggle('small', form !== 'full');
    if (rest) rest.hidden = form === 'least';
  };
  el.style.visibility = 'hidden';
  el.hidden = false;
  let best = null;
  for (const form of ['full', 'small', 'least']) {
    wear(form);
    const { width, height } = el.getBoundingClientRect();
    const spot = placeBeside(size, banner, controls, { width, height }, spare);
    if (spot && (!best || !spot.cover)) best = { ...spot, form };
    if (spot && !spot.cover) break;
  }
  el.hidden = !best;
  if (!best) return false;
  wear(best.form);
  el.style.left = `${Math.round(best.left)}px`;
  el.style.top = `${Math.round(best.top)}px`;
  el.style.visibility = '';
  return true;
}
