// The note of a claim: who says it, what kind of source that is, by which words, where
// it is cited; and the way to the next claim.

import { button, clean, h, link } from '../../ui/dom.js';
import { claimLines, linkWords } from '../../ui/wording.js';

/**
 * @param {object} given
 * @param {any} given.claim
 * @param {import('../../ui/strings.js').Strings} given.t
 * @param {number} given.index of the claim among those marked, from 0
 * @param {number} given.total
 * @param {(step: number) => void} given.go to the next (1) or previous (-1) claim
 * @param {(() => void)|null} given.jump to the mention that the source was resolved to
 * @param {() => void} given.close
 * @returns {HTMLElement}
 */
export function note({ claim, t, index, total, go, jump, close }) {
  const said = claimLines(claim, t);
  const title = h('h2', { id: 'note-name' }, said.name ? h('bdi', null, said.name) : said.kind);
  const details = [said.name && said.kind, ...said.details].filter(Boolean);
  const cites = said.citations.slice(0, 4).map((c) => h('li', null, link(c.url, clean(c.text || c.url, 80)), h('span', { class: 'soft' }, ` · ${linkWords(c, t)}`)));
  const el = h('section', { class: 'mh note fresh', role: 'dialog', 'aria-labelledby': 'note-name', 'aria-describedby': 'note-more', 'aria-roledescription': t.t('note_region'), tabindex: '-1', lang: t.language },
    title,
    h('p', { class: 'soft', id: 'note-more' }, details.join(' · ')),
    cites.length ? h('ul', { class: 'cites' }, cites) : null,
    jump ? button(t.t('note_jump'), jump, { class: 'bare' }) : null,
    h('div', { class: 'foot' },
      h('span', null, cites.length ? '' : t.t('note_no_link')),
      h('span', null,
        button('←', () => go(-1), { 'aria-label': t.t('note_previous') }),
        h('span', null, t.t('note_place', { index: index + 1, total })),
        button('→', () => go(1), { 'aria-label': t.t('note_next') }),
        button('×', close, { 'aria-label': t.t('close') }))));
  return el;
}

/**
 * Where a note stands: under the line of the words and from where they begin, above it where
 * there is no room. `foot` is the end of the room, where the strip stands at the window's foot;
 * `mirrored` says that the words run from right to left.
 */
export function placeNote(size, line, note, foot = size.height, mirrored = false) {
  const gap = 7;
  const left = Math.max(8, Math.min(mirrored ? line.right - note.width : line.left, size.width - note.width - 8));
  const below = line.bottom + gap;
  const above = line.top - gap - note.height;
  if (below + note.height <= foot - 4) return { left, top: below };
  if (above >= 4) return { left, top: above };
  return { left, top: Math.max(4, Math.min(below, size.height - note.height - 4)) };
}
