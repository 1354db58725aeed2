// About: what leaves the machine (nothing), what each permission is for, and where the
// registry's facts come from, with the attributions that their licences ask for.

import { ATTRIBUTIONS } from './attributions.js';
import { ask, open } from './ask.js';
import { h, link } from './dom.js';
import { ext } from '../ext.js';
import { legend } from './panel.js';

const { t } = await open('about_title');

const section = (key, ...children) => h('section', { id: key, 'aria-labelledby': `h-${key}` }, h('h2', { id: `h-${key}` }, t.t(`about_${key}`)), children);
const dated = h('p', { class: 'soft' });

document.body.replaceChildren(h('main', null,
  h('p', { class: 'brand' }, t.t('product')),
  h('h1', null, t.t('about')),
  h('p', { class: 'lead' }, t.t('about_lead')),
  h('p', { class: 'soft' }, t.t('about_version', { version: ext.runtime.getManifest().version })),
  section('privacy', ['privacy_1', 'privacy_2', 'privacy_3', 'privacy_4'].map((k) => h('p', null, t.t(k)))),
  section('permissions', h('dl', { class: 'pairs' }, ['activetab', 'scripting', 'storage', 'sidepanel', 'hosts'].flatMap((p) => [
    h('dt', null, t.t(`permission_${p}`)), h('dd', null, t.t(`permission_${p}_more`))]))),
  section('labels', ['labels_1', 'labels_2', 'labels_3'].map((k) => h('p', null, t.t(k))),
    h('h3', null, t.t('legend_title')), legend(t)),
  section('registry', h('p', null, t.t('registry_about_1')), h('p', null, t.t('registry_about_2')), dated,
    h('ul', { class: 'lines small' }, ATTRIBUTIONS.map((a) => h('li', { lang: 'en' }, link(a.url, a.title), ` · ${a.publisher} · ${a.licence}`)))),
  section('licences', h('p', null, t.t('licences_1')))));
document.documentElement.dataset.ready = 'yes';
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
ask({ kind: 'registry' }).then((r) => { if (r.date) dated.textContent = t.t('registry_packaged', { date: t.date(r.date) }); }, () => {});
