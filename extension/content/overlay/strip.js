// The outlet strip: one line at an edge of the window, or a small icon where there is no
// room for it. The words that matter most come first; what does not fit is cut.

import { button, h } from '../../ui/dom.js';
import { outletLine, sourcingLine } from '../../ui/wording.js';

/** Height of the strip, in CSS pixels. */
export const HEIGHT = 30;

/**
 * @param {object} given
 * @param {any} given.report
 * @param {import('../../ui/strings.js').Strings} given.t
 * @param {boolean} given.claims whether claims are labelled here
 * @param {() => void} given.open opens the panel
 * @param {() => void} given.hide the reader wants no strip on this site
 * @returns {{line: HTMLElement, icon: HTMLElement}}
 */
export function strip({ report, t, claims, open, hide }) {
  const said = outletLine(report, t);
  const warned = said.words.some((w) => w.code === 'impersonation');
  const soft = (text) => h('span', { class: 'soft' }, text);
  const part = (name, ...words) => h('span', { class: `part ${name}` }, h('span', null, words));
  const parts = [h('b', { class: 'name' }, h('bdi', null, said.name || t.t('outlet_unknown')))];
  const [first, ...rest] = said.words;
  if (first) parts.push(h('span', { class: 'word' }, first.text));
  // A name is said once: not as the publisher of itself, nor of what it is told to own.
  if (said.publisher && said.publisher !== said.name && !said.owners.includes(said.publisher)) {
    parts.push(part(said.publisherSaid ? 'publisher said' : 'publisher', soft(t.t(said.publisherSaid ? 'strip_publisher_said' : 'strip_published_by')), ' ', h('bdi', null, said.publisher)));
  }
  const known = report.ownership?.basis === 'registry';
  parts.push(part('owner', said.owners.length
    ? [soft(t.t('strip_owned_by')), ' ', h('bdi', null, t.list(said.owners.slice(0, 3)))]
    : soft(t.t(known ? 'strip_owner_unknown' : 'strip_not_in_registry'))));
  for (const word of rest.slice(0, 3)) parts.push(h('span', { class: 'word' }, word.text));
  const counts = claims ? sourcingLine(report, t) : '';
  const label = [said.name, ...said.words.map((w) => w.text), said.publisher ?? '', ...said.owners, counts].filter(Boolean).join(', ');

  const line = h('section', { class: `mh strip${warned ? ' warned' : ''}`, role: 'region', 'aria-label': t.t('strip_region'), lang: t.language },
    h('span', { class: 'brand', 'aria-hidden': 'true' }, 'Masthead'), h('span', { class: 'bar-line', 'aria-hidden': 'true' }, '|'),
    h('div', { class: 'who', title: label }, parts.flatMap((p) => [p, ' '])),
    h('div', { class: 'end' },
      button([h('span', { class: 'counts' }, counts), ' ', h('span', { 'aria-hidden': 'true' }, '▾')], open, { 'aria-label': [t.t('strip_open'), counts].filter(Boolean).join(': '), class: 'open' }),
      button('×', hide, { 'aria-label': t.t('strip_hide'), title: t.t('strip_hide') })));
  const icon = h('div', { class: `mh icon${warned ? ' warned' : ''}`, lang: t.language },
    button(warned ? '!' : 'M', open, { 'aria-label': `${t.t('strip_open')}: ${label}`, title: label.slice(0, 300) }));
  return { line, icon };
}
