// The options: every setting, the list of sites, import and export, the registry.

import { ext } from '../ext.js';
import { EVERYWHERE, ask, open, openPage, originsOf } from './ask.js';
import { button, clean, h } from './dom.js';
import { saveFile } from './panel.js';
import { LANGUAGES, LAYERS, exportSettings, importSettings, recover, siteKey, withSite, withoutSite } from './settings.js';

let { settings, t } = await open('options_title');
const SITES_AT_ONCE = 200;
let search = '';
let everywhere = await ext.permissions.contains({ origins: EVERYWHERE });
const status = h('p', { role: 'status', class: 'status aside' });

const say = (key, args) => { status.textContent = t.t(key, args); status.scrollIntoView?.({ block: 'nearest' }); };
const reasonText = (reason) => t.t(`settings_error_${reason.code}`, { at: reason.at ?? '', value: reason.value ?? '' });

/** Keeps changed settings; where that fails says so and shows the old ones. */
async function keep(next, redraw = false) {
  const before = settings;
  settings = next;
  try {
    await ask({ kind: 'set-settings', settings: next });
    say('saved_settings');
  } catch (e) {
    settings = before;
    say('not_saved');
    redraw = true;
  }
  if (redraw) paint();
}

/** Draws the page from what is stored, in its language and theme; the focus stays where it is. */
async function anew() {
  ({ settings, t } = await open('options_title'));
  paint();
}

function section(key, ...children) {
  return h('section', { 'aria-labelledby': `h-${key}`, id: key }, h('h2', { id: `h-${key}` }, t.t(`options_${key}`)), children);
}

function select(key, values, label) {
  const id = `set-${key}`;
  return h('div', { class: 'field' }, h('label', { for: id }, t.t(`set_${key}`)),
    h('select', { id, on: { change: async (e) => {
      await keep({ ...settings, [key]: e.target.value });
      if (key === 'language' || key === 'theme') {
        await anew();
        say('saved_settings');
      }
    } } }, values.map((v) => h('option', { value: v, selected: settings[key] === v }, label(v)))));
}

function check(text, checked, onchange, props) {
  return h('label', { class: 'check' }, h('input', { type: 'checkbox', checked, on: { change: (e) => onchange(e.target.checked, e.target) }, ...props }), h('span', null, text));
}

function when() {
  const radio = (value) => h('label', { class: 'check' },
    h('input', { type: 'radio', name: 'mode', value, checked: settings.mode === value, on: { change: () => setMode(value) } }),
    h('span', null, t.t(`mode_${value}`), h('span', { class: 'more soft small' }, t.t(`mode_${value}_more`))));
  return section('when', h('fieldset', null, h('legend', { class: 'sr' }, t.t('options_when')), ['all', 'chosen', 'click'].map(radio)),
    h('p', { class: 'soft' }, t.t(everywhere ? 'access_everywhere' : 'access_not_everywhere')),
    h('div', { class: 'row' }, everywhere
      ? button(t.t('access_withdraw'), () => ext.permissions.remove({ origins: EVERYWHERE }).then(afterAccess))
      : button(t.t('access_give'), () => ext.permissions.request({ origins: EVERYWHERE }).then(afterAccess))));
}

function setMode(mode) {
  if (mode !== 'all' || everywhere) return keep({ ...settings, mode, welcomed: true });
  return ext.permissions.request({ origins: EVERYWHERE }).then(async (given) => {
    if (given) await keep({ ...settings, mode, welcomed: true });
    else say('first_run_refused');
    await afterAccess();
  });
}

async function afterAccess() {
  everywhere = await ext.permissions.contains({ origins: EVERYWHERE });
  await ask({ kind: 'access-changed' }).catch(() => {});
  paint();
}

function look() {
  const languageName = (code) => (code === 'auto' ? t.t('language_auto') : new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code);
  return section('look',
    h('fieldset', null, h('legend', null, t.t('set_layers')),
      LAYERS.map((layer) => check(t.t(`layer_${layer}`), settings.layers[layer], (on) => keep({ ...settings, layers: { ...settings.layers, [layer]: on } }), { 'data-layer': layer }))),
    select('marks', ['all', 'unsourced', 'off'], (v) => t.t(`marks_${v}`)),
    select('strip', ['top', 'bottom', 'icon'], (v) => t.t(`strip_${v}`)),
    select('theme', ['auto', 'light', 'dark'], (v) => t.t(`theme_${v}`)),
    select('language', LANGUAGES, languageName),
    check(t.t('set_frames'), settings.frames, (on) => keep({ ...settings, frames: on })),
    h('p', { class: 'soft small', id: 'frames' }, t.t('set_frames_more')));
}

function sites() {
  const order = new Intl.Collator('en', { numeric: true });
  const all = Object.entries(settings.sites).sort(([a], [b]) => order.compare(a, b));
  const body = h('tbody');
  const count = h('p', { role: 'status', class: 'small soft' });
  const box = (label, checked, onchange, props) => h('input', { type: 'checkbox', 'aria-label': label, checked, on: { change: (e) => onchange(e.target.checked) }, ...props });
  const fill = () => {
    const found = all.filter(([host]) => host.includes(search.toLowerCase().trim()));
    count.textContent = t.n('sites', found.length);
    body.replaceChildren(...found.slice(0, SITES_AT_ONCE).map(([host]) => {
      const site = settings.sites[host] ?? {};
      const edit = (change) => keep(withSite(settings, host, change));
      const cell = (label, ...inner) => h('td', { 'data-label': t.t(label) }, inner);
      return h('tr', null,
        h('th', { scope: 'row' }, clean(host, 100)),
        cell('site_on', box(t.t('site_on_label', { host }), site.on ?? true, (on) => edit({ on }))),
        cell('site_automatic', box(t.t('site_automatic_label', { host }), site.automatic ?? settings.mode === 'all', (automatic) => edit({ automatic }))),
        LAYERS.map((layer) => cell(`layer_${layer}_short`, box(t.t('site_layer_label', { layer: t.t(`layer_${layer}`), host }), site.layers?.[layer] ?? settings.layers[layer], (on) => edit({ layers: { [layer]: on } })))),
        h('td', null, button(t.t('site_forget'), async () => {
          // Access given for this site alone goes with it.
          if (!everywhere) await ext.permissions.remove({ origins: originsOf(host) }).catch(() => {});
          await keep(withoutSite(settings, host), true);
          await ask({ kind: 'access-changed' }).catch(() => {});
          /** @type {any} */ (document.querySelector('#site-search'))?.focus();
        }, { 'aria-label': t.t('site_forget_label', { host }) })));
    }));
  };
  fill();
  const name = h('input', { type: 'text', id: 'site-name', autocomplete: 'off', placeholder: 'news.example' });
  const add = (e) => {
    e.preventDefault();
    const key = siteKey(name.value.trim().replace(/^https?:\/\//i, '').split('/')[0]);
    if (!key || !key.includes('.')) { say('site_bad', { host: name.value }); return; }
    // In the click: a browser asks for access only then.
    const asked = everywhere ? Promise.resolve(true) : ext.permissions.request({ origins: originsOf(key) });
    asked.then(async (given) => {
      await keep(withSite(settings, key, { automatic: given }), true);
      await ask({ kind: 'access-changed' }).catch(() => {});
      say(given ? 'site_added' : 'site_added_without', { host: key });
    }, () => say('grant_failed'));
  };
  return section('sites',
    h('form', { class: 'row', on: { submit: add } }, h('label', { for: 'site-name' }, t.t('site_add')), name, h('button', { type: 'submit' }, t.t('add'))),
    all.length === 0 ? h('p', { class: 'soft' }, t.t('sites_none')) : [
      h('div', { class: 'row' }, h('label', { for: 'site-search' }, t.t('site_search')),
        h('input', { type: 'search', id: 'site-search', value: search, on: { input: (e) => { search = e.target.value; fill(); } } }), count),
      h('div', { class: 'scroll tall', tabindex: 0, role: 'region', 'aria-label': t.t('sites_region') },
        h('table', null, h('thead', null, h('tr', null,
          ['site_host', 'site_on', 'site_automatic'].map((k) => h('th', { scope: 'col' }, t.t(k))),
          LAYERS.map((layer) => h('th', { scope: 'col' }, t.t(`layer_${layer}_short`))),
          h('th', { scope: 'col' }, h('span', { class: 'sr' }, t.t('site_forget'))))), body))]);
}

function transfer() {
  const file = h('input', { type: 'file', accept: '.json,application/json', id: 'import-file', class: 'sr', tabindex: -1, 'aria-hidden': 'true', on: { change: async () => {
    const chosen = file.files[0];
    file.value = '';
    if (!chosen) return;
    const { settings: next, reason } = importSettings(await chosen.text());
    if (!next) { say('import_refused', { reason: reasonText(reason) }); return; }
    await keep({ ...next, welcomed: true }, true);
    say('imported', { count: Object.keys(next.sites).length });
  } } });
  return section('transfer', h('p', { class: 'soft' }, t.t('transfer_more')),
    h('div', { class: 'row' },
      button(t.t('export_settings'), () => saveFile('masthead-settings.json', 'application/json', exportSettings(settings)), { 'data-action': 'export' }),
      button(t.t('import_settings'), () => file.click(), { 'data-action': 'import' }), file));
}

function registry() {
  const line = h('p', null, '…');
  const back = button(t.t('registry_back'), async () => {
    try { await ask({ kind: 'set-registry', bytes: null }); say('registry_is_back'); } catch { say('not_saved'); }
    read();
  }, { hidden: true });
  const read = () => ask({ kind: 'registry' }).then((r) => {
    line.textContent = r.date ? t.t(r.own ? 'registry_own' : 'registry_packaged', { date: t.date(r.date) }) : t.t('registry_none');
    back.hidden = !r.own;
  }, () => { line.textContent = t.t('registry_none'); });
  read();
  const file = h('input', { type: 'file', id: 'registry-file', class: 'sr', tabindex: -1, 'aria-hidden': 'true', on: { change: async () => {
    const chosen = file.files[0];
    file.value = '';
    if (!chosen) return;
    if (chosen.size > 20_000_000) { say('registry_refused', { reason: t.t('settings_error_too_large') }); return; }
    try {
      await ask({ kind: 'set-registry', bytes: base64(new Uint8Array(await chosen.arrayBuffer())) });
      say('registry_loaded');
    } catch (e) {
      say('registry_refused', { reason: clean(/** @type {any} */ (e).message, 200) });
    }
    read();
  } } });
  return section('registry', line, h('p', { class: 'soft' }, t.t('registry_more')),
    h('div', { class: 'row' }, button(t.t('registry_update'), () => file.click(), { 'data-action': 'registry' }), file, back,
      button(t.t('about_registry'), () => openPage('ui/about.html#registry'), { class: 'bare' })));
}

function base64(bytes) {
  let out = '';
  for (let i = 0; i < bytes.length; i += 0x8000) out += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(out);
}

/** The commands of the manifest and their words, as the manifest's follow the browser's language and not the reader's choice. */
const COMMANDS = { 'toggle-site': 'command_toggle', 'next-note': 'command_next', 'previous-note': 'command_previous', 'open-panel': 'command_panel' };

function keys() {
  const list = h('dl', { class: 'pairs keys' });
  ext.commands?.getAll().then((all) => {
    list.replaceChildren(...all.filter((c) => Object.hasOwn(COMMANDS, c.name ?? '')).flatMap((c) => [
      h('dt', null, c.shortcut ? h('kbd', null, c.shortcut) : t.t('key_none')), h('dd', null, t.t(COMMANDS[c.name ?? ''] ?? ''))]));
  });
  // Only Firefox opens its own page of shortcuts for an extension; Chromium's has an address.
  const { openShortcutSettings } = /** @type {any} */ (ext.commands ?? {});
  const change = openShortcutSettings ? () => openShortcutSettings() : () => ext.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return section('keys', list, h('p', { class: 'soft' }, t.t('keys_more')), h('div', { class: 'row' }, button(t.t('keys_change'), change)));
}

function privacy() {
  return section('privacy', h('p', null, t.t('privacy_short')),
    h('div', { class: 'row' }, button(t.t('privacy_page'), () => openPage('ui/about.html#privacy'), { class: 'bare' }),
      button(t.t('first_run_again'), () => openPage('ui/first-run.html'), { class: 'bare' })));
}

function paint() {
  const focused = document.activeElement?.id;
  document.body.replaceChildren(h('main', null,
    h('p', { class: 'brand' }, t.t('product')), h('h1', null, t.t('options')), status,
    when(), look(), sites(), transfer(), registry(), keys(), privacy()));
  if (focused) document.getElementById(focused)?.focus();
  document.documentElement.dataset.ready = 'yes';
}

const { problems = [] } = await ask({ kind: 'settings' }).catch(() => ({}));
paint();
if (problems.length) say('settings_damaged', { reason: reasonText(problems[0]) });
// What is changed elsewhere is shown, and not changed back by what this page knew before.
ext.storage.onChanged.addListener((changes, area) => {
  const next = area === 'local' && changes.settings?.newValue;
  if (next && JSON.stringify(recover(next).settings) !== JSON.stringify(settings)) anew();
});
if (location.hash) document.querySelector(location.hash.replace(/[^#\w-]/g, ''))?.scrollIntoView();
