// The popup: this page's outlet, the switches of this site, and what happens without access.
//
// Paints from stored state alone, so that it does not wait for the background to start;
// what the reader clicks goes to the background as messages.

import { ext } from '../ext.js';
import { ask, covers, open, openPage, openSidePanel, originsOf } from './ask.js';
import { button, clean, foreign, h } from './dom.js';
import { LAYERS, defaults, forHost, recover, siteKey, withPrivate, withSite } from './settings.js';
import { sheet } from './style.js';
import * as w from './wording.js';

const STYLE = `
body.mh { width: 360px; max-width: 100%; min-height: 0; font-size: 13px; }
body.mh > main { padding: 12px 16px 14px; gap: 10px; }
body.mh > main:not(.panel) h1 { font-size: 18px; }
body.mh > main:not(.panel) h1.lead { font: 15px/1.4 var(--serif); }
body.mh .card { padding: 10px 12px; gap: 6px; }
body.mh .facts { display: grid; grid-template-columns: minmax(72px, max-content) 1fr; gap: 4px 12px; }
body.mh .facts dt { color: var(--soft); }
body.mh .switches { border-top: 1px solid var(--rule); padding-top: 10px; }
body.mh .switches .within { padding-inline-start: 24px; display: grid; gap: 2px; }
body.mh fieldset > p + button { margin-top: 4px; }
body.mh footer.row { border-top: 1px solid var(--rule); padding-top: 8px; gap: 16px; }
`;

const tabId = Number(new URLSearchParams(location.search).get('tab')) || null;
let settings = defaults();
let state = /** @type {any} */ (null);
let report = /** @type {any} */ (null);
let access = false;

// Words and state are read at the same time: the popup paints when both are there.
const tabAndState = (async () => {
  const found = tabId ? await ext.tabs.get(tabId) : (await ext.tabs.query({ active: true, currentWindow: true }))[0];
  await read(found ?? null);
  return found ?? null;
})();
const [tab, { t }] = await Promise.all([tabAndState, open('product')]);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet(STYLE)];
const id = tab?.id ?? -1;

const status = h('p', { role: 'status', class: 'status small soft' });
const main = h('main', null);
document.body.replaceChildren(main);

/** The host of the tab, from its state or, after the click that opened this, its address. */
function hostOf(of = tab) {
  if (state?.host) return state.host;
  try {
    const url = new URL(of?.url ?? '');
    return /^https?:$/.test(url.protocol) ? url.hostname : null;
  } catch {
    return null;
  }
}

async function read(of = tab) {
  const keys = [`tab:${of?.id ?? -1}`, `report:${of?.id ?? -1}`, 'private'];
  const [stored, kept, { origins = [] }] = await Promise.all([ext.storage.session.get(keys), ext.storage.local.get('settings'), ext.permissions.getAll()]);
  state = stored[keys[0]] ?? null;
  report = stored[keys[1]] ?? null;
  if (kept.settings) settings = recover(kept.settings).settings;
  if (of?.incognito) settings = withPrivate(settings, /** @type {any} */ (stored.private));
  const host = hostOf(of);
  access = !!host && covers(origins, host);
}

function card() {
  const line = w.outletLine(report, t);
  const refusal = w.consentSummary(report.consent, t).slice(0, 2);
  const chain = report.ownership?.basis === 'registry' || report.ownership?.chain?.length;
  const row = (key, ...value) => [h('dt', null, t.t(key)), h('dd', null, value)];
  const publisher = line.publisher && h('b', null, foreign(line.publisher));
  return h('section', { class: 'card', 'aria-label': t.t('popup_outlet') },
    h('h1', { class: 'serif' }, foreign(line.name || t.t('outlet_unknown'))),
    line.words.length > 0 && h('ul', { class: 'notices' }, line.words.map((x) => h('li', null, x.text))),
    h('dl', { class: 'facts' },
      publisher && row('declared_publisher', line.publisherSaid ? t.rich('card_page_says', { name: publisher }) : publisher),
      row('card_owner', line.owners.length ? h('b', null, t.list(line.owners)) : h('b', null, t.t('card_not_established')),
        !chain && h('div', { class: 'small soft' }, t.t('not_in_registry'))),
      report.sourcing?.claims > 0 && row('section_claims', w.sourcingLine(report, t)),
      refusal.length > 0 && row('layer_consent_short', refusal.join(' '))));
}

/** Why there is no card, and what the reader can do about it. */
function explain(host) {
  const kind = !host ? 'unsupported' : state?.status ?? (access ? 'unknown' : 'no_access');
  const out = [h('h1', { class: 'lead' }, t.t(`state_${kind}`, { host: host ?? '' }))];
  if (t.has(`state_${kind}_more`)) out.push(h('p', { class: 'soft' }, t.t(`state_${kind}_more`, { host: host ?? '' })));
  if (host && kind !== 'working' && kind !== 'off') {
    out.push(button(t.t(kind === 'failed' ? 'label_again' : 'label_page'), label, { class: 'main', 'data-action': 'label' }));
  }
  return h('section', { class: 'card' }, out);
}

async function label() {
  status.textContent = t.t('state_working');
  try {
    await ask({ kind: 'label', tabId: id });
  } catch (e) {
    const { code } = /** @type {any} */ (e);
    status.textContent = t.t(t.has(`problem_${code}`) ? `problem_${code}` : 'problem_failed');
  }
}

/** Asks for access to this site. The request is the first thing in the click. */
function grant(host) {
  const asked = ext.permissions.request({ origins: originsOf(host) });
  asked.then(async (given) => {
    if (!given) {
      status.textContent = t.t('grant_refused', { host });
      return;
    }
    await ask({ kind: 'set-site', host, change: { automatic: true, on: true }, tabId: id });
    await ask({ kind: 'access-changed' });
    await label();
  }).catch(() => { status.textContent = t.t('grant_failed'); });
}

function change(host, site) {
  settings = withSite(settings, host, site);
  ask({ kind: 'set-site', host, change: site, tabId: id }).catch(async () => {
    status.textContent = t.t('not_saved');
    await read();
    paint();
  });
  paint();
}

function check(label_, checked, onchange, props) {
  return h('label', { class: 'check' },
    h('input', { type: 'checkbox', role: 'switch', checked, on: { change: (e) => onchange(e.target.checked, e.target) }, ...props }), h('span', null, label_));
}

function switches(host) {
  const view = forHost(settings, host);
  const key = siteKey(host);
  return h('div', { class: 'switches' }, h('fieldset', null,
    h('legend', null, t.rich('on_this_site', { host: h('span', { class: 'soft' }, clean(key ?? host, 60)) })),
    check(t.t('switch_site'), view.on, (on) => change(host, { on }), { 'data-switch': 'on' }),
    h('div', { class: 'within' }, LAYERS.map((layer) => check(t.t(`layer_${layer}`), view.layers[layer], (on) => change(host, { layers: { [layer]: on } }), { disabled: !view.on, 'data-switch': layer }))),
    check(t.t('switch_automatic'), view.automatic && access, (on, el) => {
      if (!on || access) return change(host, { automatic: on });
      // The box shows what holds: it is ticked again once access is there.
      el.checked = false;
      return grant(host);
    }, { disabled: !view.on, 'data-switch': 'automatic' }),
    view.on && h('p', { class: 'small soft' }, access ? t.t(view.automatic ? 'access_automatic' : 'access_given') : t.t('access_none')),
    !access && view.on && button(t.t('grant_site', { host: key ?? host }), () => grant(host), { 'data-action': 'grant' })));
}

/** A banner in a frame of another site: an offer of its own. */
function frames() {
  const unread = [...new Set((state?.unread ?? []).filter((o) => /^https?:\/\//.test(o)))];
  if (!unread.length) return null;
  const hosts = unread.map((o) => new URL(o).hostname);
  return h('section', { class: 'card' },
    h('p', null, t.t('frames_unread', { hosts: t.list(hosts) })),
    button(t.t('frames_allow'), () => {
      const asked = ext.permissions.request({ origins: hosts.flatMap(originsOf) });
      asked.then(async (given) => {
        if (!given) return;
        const { settings: kept } = await ask({ kind: 'settings' });
        await ask({ kind: 'set-settings', settings: { ...kept, frames: true } });
        await ask({ kind: 'access-changed' });
        await label();
      }).catch(() => { status.textContent = t.t('grant_failed'); });
    }, { 'data-action': 'frames' }));
}

function panelButton() {
  return button(t.t('open_panel'), () => {
    const opened = openSidePanel(tab?.windowId ?? -1);
    if (opened) opened.then(() => close(), () => ask({ kind: 'command', tabId: id, name: 'open-panel' }));
    else ask({ kind: 'command', tabId: id, name: 'open-panel' }).then(() => close(), () => {});
  }, { 'data-action': 'panel', class: report ? 'main' : null });
}

/** Whether the strip is wanted and the page has no free place for it. */
function stripMissing(host) {
  const { on, layers } = forHost(settings, host);
  return on && layers.outlet && state?.strip === 'none';
}

/** What the painted words depend on: where it is the same, the elements stay, and with them a click under way. */
function basis(host) {
  const { outlet, ownership, consent, sourcing } = report ?? {};
  return JSON.stringify([host, host && forHost(settings, host), access, state?.status, state?.problem, state?.strip, state?.unread, !!report, outlet, sourcing,
    ownership?.publisher, ownership?.ultimate, ownership?.own_interests, consent?.findings, consent?.refusal]);
}
let painted = '';

function paint() {
  const host = hostOf();
  const now = basis(host);
  if (now === painted) return;
  painted = now;
  const focused = /** @type {any} */ (document.activeElement)?.dataset ?? {};
  const labelled = report && (state?.status ?? 'labelled') === 'labelled';
  const problem = state?.problem && t.has(`problem_${state.problem}`) ? h('p', { class: 'aside' }, t.t(`problem_${state.problem}`)) : null;
  main.replaceChildren(...[
    h('header', { class: 'row apart' }, h('span', { class: 'brand' }, t.t('product')), host && h('span', { class: 'soft small' }, clean(host, 60))),
    labelled ? card() : explain(host),
    problem,
    labelled && frames(),
    labelled && panelButton(),
    labelled && host && stripMissing(host) && h('p', { class: 'small soft' }, t.t('strip_no_room')),
    status,
    host && switches(host),
    h('footer', { class: 'row' },
      button(t.t('options'), () => ext.runtime.openOptionsPage().then(() => close()), { class: 'bare', 'data-action': 'options' }),
      button(t.t('about'), () => openPage('ui/about.html').then(() => close()), { class: 'bare', 'data-action': 'about' })),
  ].filter(Boolean));
  const again = focused.switch ? `[data-switch=${focused.switch}]` : focused.action ? `[data-action=${focused.action}]` : null;
  if (again) /** @type {any} */ (main.querySelector(again))?.focus();
  document.documentElement.dataset.ready = String(state?.status ?? 'none');
}

paint();
// After painting: the background knows more, for example that the page was loaded again.
if (id >= 0) {
  ask({ kind: 'state', tabId: id }).then((got) => {
    if (!got) return;
    state = got.state ?? state;
    report = got.report ?? null;
    access = got.access || access;
    paint();
  }, () => {});
}
ext.storage.onChanged.addListener(async (changes, area) => {
  if ((area === 'session' && (`tab:${id}` in changes || `report:${id}` in changes || 'private' in changes)) || (area === 'local' && 'settings' in changes)) {
    await read();
    if (state?.status === 'labelled') status.textContent = '';
    paint();
  }
});
