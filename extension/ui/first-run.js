// The first page after installing: one choice, in plain words, changed at any time later.

import { ext } from '../ext.js';
import { EVERYWHERE, ask, open } from './ask.js';
import { button, h } from './dom.js';
import { legend } from './panel.js';

const { settings, t } = await open('first_run_title');
const status = h('p', { role: 'status', class: 'status' });
let mode = settings.welcomed ? settings.mode : 'chosen';

const choice = (value) => h('label', { class: 'card', for: `mode-${value}` },
  h('span', { class: 'check' },
    h('input', { type: 'radio', name: 'mode', id: `mode-${value}`, value, checked: mode === value, 'aria-describedby': `more-${value}`, on: { change: () => { mode = value; } } }),
    h('span', { class: 'serif' }, t.t(`mode_${value}`))),
  h('span', { class: 'soft more', id: `more-${value}` }, t.t(`mode_${value}_more`)));

function done() {
  document.body.replaceChildren(h('main', null,
    h('p', { class: 'brand' }, t.t('product')),
    h('h1', { tabindex: -1 }, t.t('first_run_done')),
    h('p', { class: 'lead' }, t.t(`mode_${mode}_done`)),
    h('p', { class: 'soft' }, t.t('first_run_pin')),
    h('section', { class: 'card', 'aria-labelledby': 'h-legend' }, h('h2', { id: 'h-legend' }, t.t('legend_title')), legend(t)),
    h('div', { class: 'row' }, button(t.t('options'), () => ext.runtime.openOptionsPage()), button(t.t('close_page'), () => close()))));
  /** @type {any} */ (document.querySelector('h1')).focus();
  document.documentElement.dataset.ready = 'done';
}

async function keep() {
  // What was changed elsewhere since this page was opened stays.
  const { settings: kept } = await ask({ kind: 'settings' });
  await ask({ kind: 'set-settings', settings: { ...kept, mode, welcomed: true } });
  await ask({ kind: 'access-changed' });
  done();
}

function go() {
  if (mode !== 'all') {
    keep().catch(() => { status.textContent = t.t('not_saved'); });
    return;
  }
  // In the click itself, before anything is awaited: a browser asks only then.
  ext.permissions.request({ origins: EVERYWHERE }).then(async (given) => {
    if (given) await keep();
    else status.textContent = t.t('first_run_refused');
  }).catch(() => { status.textContent = t.t('grant_failed'); });
}

document.body.replaceChildren(h('main', null,
  h('p', { class: 'brand' }, t.t('product')),
  h('h1', null, t.t('first_run_heading')),
  h('p', { class: 'lead' }, t.t('first_run_lead')),
  h('form', { on: { submit: (e) => { e.preventDefault(); go(); } }, style: { display: 'grid', gap: '12px' } },
    h('fieldset', { style: { gap: '10px' } }, h('legend', { class: 'sr' }, t.t('first_run_question')),
      h('p', { class: 'soft', 'aria-hidden': 'true' }, t.t('first_run_question')),
      ['all', 'chosen', 'click'].map(choice)),
    h('div', { class: 'row' }, h('button', { type: 'submit', class: 'main' }, t.t('continue')), status)),
  h('p', { class: 'soft' }, t.t('first_run_privacy'))));
document.documentElement.dataset.ready = 'ask';
