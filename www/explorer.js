// The registry explorer: search by name, host or owner; an outlet's page with its chain;
// an owner's page with everything it holds. All of it out of the one registry file.

import { foreign, h, link } from '../extension/ui/dom.js';
import { renderOwnership } from '../extension/ui/panel.js';
import { load } from '../extension/ui/strings.js';
import { ALL, dress } from '../extension/ui/style.js';
import * as w from '../extension/ui/wording.js';
import { HEAD, head, look, start } from './core.js';

const AT_ONCE = 60;
const STYLE = `${HEAD}
body.mh > main { max-width: 860px; }
body.mh .search { display: flex; gap: 8px; flex-wrap: wrap; }
body.mh .search input { flex: 1 1 240px; font-size: 17px; padding: 8px 10px; }
body.mh .hits > li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 16px; padding: 7px 0; border-top: 1px solid var(--rule); overflow-wrap: break-word; }
body.mh .hits .soft { font-size: 13px; }
body.mh #out > section { display: grid; gap: 10px; margin-top: 10px; }
@media (max-width: 520px) { body.mh .hits > li { display: grid; } }
`;

const { language, theme } = look();
const t = await load(language, '_locales');
dress(ALL + STYLE, { theme, language: t.language });
document.body.classList.add('mh');
document.title = t.t('explorer_title');

const input = h('input', { type: 'search', id: 'q', autocomplete: 'off', spellcheck: 'false' });
const stats = h('p', { class: 'soft' });
const status = h('p', { role: 'status', class: 'soft small' });
const out = h('div', { id: 'out', style: { display: 'grid', gap: '14px' } });
const width = () => Math.min(820, Math.max(300, document.documentElement.clientWidth - 40));

document.body.replaceChildren(h('main', null,
  head(t, 'index.html', t.t('demo_back')),
  h('h1', null, t.t('explorer_heading')),
  stats,
  h('form', { class: 'search', role: 'search', on: { submit: (e) => { e.preventDefault(); go(`q=${encodeURIComponent(input.value.trim())}`); } } },
    h('label', { for: 'q', class: 'sr' }, t.t('explorer_search')), input),
  status, out));
input.placeholder = t.t('explorer_search');

/** Names by their letters and digits alone: one that differs in its marks is no other. */
const bare = (name) => name.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Other names of an entry, each once. */
function otherNames(name, aliases) {
  const seen = new Set([bare(name)]);
  return aliases.filter((a) => !seen.has(bare(a)) && seen.add(bare(a)));
}

const place = (entry) => `#${entry.outlet ? 'outlet' : 'owner'}=${encodeURIComponent(entry.id)}`;
const go = (hash) => { location.hash = hash; };

const begun = performance.now();
let core;
try {
  core = await start();
} catch (e) {
  status.textContent = t.t('explorer_failed', { reason: /** @type {any} */ (e).message });
  document.documentElement.dataset.ready = 'failed';
  throw e;
}
performance.measure('explorer-load', { start: begun, end: performance.now() });
const all = core.overview();
stats.textContent = t.t('explorer_stats', { outlets: all.outlets, organisations: all.organisations, date: t.date(all.date) });

function hitLine(hit) {
  const kind = hit.outlet ? t.t('explorer_outlet') : w.entityKind({ type: hit.type }, t) || t.t('explorer_owner');
  return h('li', null,
    h('span', null, h('a', { href: place(hit) }, foreign(hit.name, 120)), hit.met && hit.met !== hit.name && h('span', { class: 'soft' }, ' · ', foreign(hit.met, 100))),
    h('span', { class: 'soft' }, [kind, hit.country && t.country(hit.country), hit.domain !== hit.met && hit.domain].filter(Boolean).join(' · ')));
}

function found(query) {
  if (!query) {
    status.textContent = '';
    out.replaceChildren(h('p', { class: 'soft' }, t.t('explorer_empty')));
    return;
  }
  const first = core.search(query, AT_ONCE);
  status.textContent = first.total ? t.n('explorer_results', first.total) : '';
  if (!first.total) { out.replaceChildren(h('p', null, t.t('explorer_none'))); return; }
  const upTo = (n) => (n <= first.hits.length ? first.hits : core.search(query, n).hits);
  out.replaceChildren(list(first.total, upTo, hitLine));
}

/**
 * A list that shows its first lines, and more on demand.
 * @param {number} total
 * @param {(n: number) => any[]} upTo gives at least the first `n` items, or all there are
 * @param {(item: any) => Node} line
 */
function list(total, upTo, line) {
  const ul = h('ul', { class: 'hits' });
  const more = h('button', { type: 'button', on: { click: () => fill() } }, t.t('show_more'));
  let n = 0;
  const fill = () => {
    ul.append(...upTo(n + AT_ONCE).slice(n, n + AT_ONCE).map(line));
    n += AT_ONCE;
    more.hidden = n >= total;
  };
  fill();
  return h('div', { style: { display: 'grid', gap: '8px', 'justify-items': 'start' } }, h('div', { style: { width: '100%' } }, ul), more);
}
const whole = (items, line) => list(items.length, () => items, line);

const section = (title, ...children) => h('section', null, h('h2', null, title), children);

function sheet(id, outlet) {
  const s = core.sheet(id, outlet);
  if (!s) { out.replaceChildren(h('p', null, t.t('explorer_not_found'))); return; }
  const { entry } = s;
  document.title = `${entry.name} · ${t.t('explorer_title')}`;
  const heading = h('h1', { tabindex: -1, style: { 'font-size': '24px' } }, foreign(entry.name, 200));
  const report = { outlet: { id: entry.id, name: entry.name, domain: entry.domain, country: entry.country }, ownership: s.ownership };
  const words = outlet ? w.noticeWords(report, t) : [];
  const standing = h('div', { style: { display: 'grid', gap: '8px' } });
  renderOwnership(standing, { report, strings: t, width: width() });
  const steps = (s.ownership?.chain ?? []).length;
  const aliases = otherNames(entry.name, s.aliases);
  out.replaceChildren(
    heading,
    h('p', { class: 'soft' }, [outlet ? t.t('explorer_outlet') : '', w.entityKind(entry, t)].filter(Boolean).join(' · ')),
    ...[
      aliases.length > 0 && h('p', { class: 'soft small' }, aliases.slice(0, 20).map((a, i) => [i ? ' · ' : '', foreign(a, 100)])),
      words.length > 0 && h('ul', { class: 'notices' }, words.map((x) => h('li', null, x.text))),
      (outlet || steps > 0) && section(t.t('explorer_owners'), standing),
      s.holdings.length > 0 && section(t.t('explorer_holds'), holdings(s, entry)),
      // Where all of them are held directly, they stand above already.
      s.outlets.some((x) => !s.holdings.some((l) => l.status !== 'former' && w.ends(l).lower.id === x.id)) && section(t.n('explorer_outlets_below', s.outlets.length), whole(s.outlets, hitLine)),
      s.hosts.length > 0 && section(t.t('explorer_hosts'), h('ul', { class: 'lines small' }, s.hosts.slice(0, 60).map((x) => h('li', null,
        link(`https://${x.host}${x.path}`, `${x.host}${x.path}`), x.former && h('span', { class: 'soft' }, ` · ${t.t('status_former')}`))))),
    ].filter(Boolean));
  status.textContent = '';
  if (sheet.moved) heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}
/** @type {boolean} */
sheet.moved = false;

/** What an organisation holds directly: the diagram of what is below it is the list itself. */
function holdings(s, entry) {
  // What is held today comes before what is not known to hold.
  const held = (/** @type {boolean} */ today) => s.holdings.filter((l) => l.status !== 'former' && (l.status === 'current') === today);
  const items = [...held(true), ...held(false)];
  const former = s.holdings.filter((l) => l.status === 'former');
  // Outlets of one name are told apart by their host.
  const domains = new Map(s.outlets.map((x) => [x.id, x.domain]));
  const line = (l) => {
    const { lower } = w.ends(l);
    const target = lower.id && lower.id !== entry.id ? lower : l.to;
    return h('li', null,
      h('span', null, h('a', { href: `#entry=${encodeURIComponent(target.id ?? '')}` }, foreign(target.name, 120))),
      h('span', { class: 'soft' }, [domains.get(target.id), w.stepLabel(l, t), w.stepDates(l, t)].filter(Boolean).join(' · ')));
  };
  return [whole(items, line), former.length > 0 && h('details', null, h('summary', null, t.t('earlier_owners')), whole(former, line))];
}

function route() {
  const [key, value = ''] = location.hash.slice(1).split('=');
  const id = decodeURIComponent(value);
  const before = performance.now();
  if (key === 'outlet') sheet(id, true);
  else if (key === 'owner') sheet(id, false);
  else if (key === 'entry') sheet(id, !!core.sheet(id, true));
  else {
    document.title = t.t('explorer_title');
    input.value = key === 'q' ? id : '';
    found(input.value.trim());
  }
  performance.measure('explorer-answer', { start: before, end: performance.now() });
  document.documentElement.dataset.ready = 'yes';
  sheet.moved = true;
}

let due = 0;
input.addEventListener('input', () => {
  clearTimeout(due);
  due = window.setTimeout(() => {
    history.replaceState(null, '', `#q=${encodeURIComponent(input.value.trim())}`);
    route();
  }, 120);
});
addEventListener('hashchange', route);
route();
