// The side panel (Chromium) and sidebar (Firefox): the panel for the tab in front.

import { ext } from '../ext.js';
import { reportKey, sectionKey, stateKey } from '../protocol.js';
import { ask, open } from './ask.js';
import { h } from './dom.js';
import { renderPanel } from './panel.js';

const { t } = await open('panel_title');
const root = h('main', null);
document.body.replaceChildren(root);
const fixed = Number(new URLSearchParams(location.search).get('tab')) || null;
const { id: windowId } = await ext.windows.getCurrent();
// By this the background knows in which window a panel is open: Chromium does not tell.
if (!fixed) history.replaceState(null, '', `#${windowId}`);

let tabId = fixed;
let shown = '';

const actions = {
  show: (anchor) => ask({ kind: 'show', tabId: Number(tabId), anchor }),
  label: () => ask({ kind: 'label', tabId: Number(tabId) }),
  jump: (claim) => ask({ kind: 'jump', tabId: Number(tabId), id: claim.id }).then(
    (there) => { if (there === false) missing.add(claim.id); if (there === false) panel.update({ missing }); }, () => {}),
};
let missing = new Set();

const panel = renderPanel(root, { state: 'none', strings: t, actions, width: Math.max(288, innerWidth - 34) });

async function show() {
  if (!fixed) tabId = (await ext.tabs.query({ active: true, windowId }))[0]?.id ?? null;
  const keys = [stateKey(Number(tabId)), reportKey(Number(tabId))];
  const stored = await ext.storage.session.get(keys);
  const state = /** @type {any} */ (stored[keys[0] ?? '']);
  const report = /** @type {any} */ (stored[keys[1] ?? '']);
  const now = JSON.stringify([tabId, state?.status, state?.at, state?.marks?.lost, state?.url, innerWidth]);
  if (now === shown) return;
  shown = now;
  missing = new Set(state?.marks?.lost ?? []);
  const url = report?.page?.notice_url ?? null;
  panel.update({
    report: state?.status === 'labelled' || !state ? report : undefined,
    state: state?.status ?? 'none',
    missing,
    width: Math.max(288, innerWidth - 34),
    actions: { ...actions, ...(url ? { readNotice: () => ask({ kind: 'notice', url }) } : {}) },
  });
  document.documentElement.dataset.ready = state?.status ?? 'none';
}

/** Shows the section that was asked for in the page, once. */
async function showSection() {
  const key = sectionKey(windowId);
  const { [key]: section } = await ext.storage.session.get(key);
  if (typeof section !== 'string') return;
  await ext.storage.session.remove(key);
  root.querySelector(`[data-section="${CSS.escape(section)}"]`)?.scrollIntoView();
}

await show();
await showSection();
ext.tabs.onActivated.addListener(show);
ext.storage.onChanged.addListener((_changes, area) => { if (area === 'session') show().then(showSection); });
addEventListener('resize', show);
