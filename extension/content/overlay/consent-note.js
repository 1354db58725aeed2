// The consent note: what the banner asks and what refusing costs, small, beside the
// banner and on none of its buttons, gone with the banner. It clicks nothing and hides
// nothing.

import { button, h } from '../../ui/dom.js';
import { consentSummary } from '../../ui/wording.js';
import { placeBeside, sizeOf } from './place.js';

/** Sentences shown beside the banner; the panel has all. */
const MAX_SENTENCES = 4;
/** From the widest form to a mere handle of the panel. */
const FORMS = ['full', 'small', 'least', 'line', 'handle'];

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
    el.classList.toggle('line', form === 'line' || form === 'handle');
    el.classList.toggle('handle', form === 'handle');
    if (rest) rest.hidden = !['full', 'small'].includes(form);
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
