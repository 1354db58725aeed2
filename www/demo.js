// The demo: the extension's own core, overlay and panel on a sample or on pasted HTML.
//
// The page to be read stands in a frame that runs no script and, by this page's policy,
// loads nothing from anywhere.

import { Finder } from '../extension/content/overlay/anchor.js';
import { Overlay } from '../extension/content/overlay/overlay.js';
import { control, drawn, measure } from '../extension/content/measure.js';
import { shadowOf, take } from '../extension/content/snapshot.js';
import { button, h } from '../extension/ui/dom.js';
import { legend, renderPanel } from '../extension/ui/panel.js';
import { LAYERS } from '../extension/ui/settings.js';
import { load } from '../extension/ui/strings.js';
import { ALL, dress } from '../extension/ui/style.js';
import { HEAD, head, look, start } from './core.js';
import { SAMPLES } from './samples.js';

const MAX_FILE = 10 << 20;
const STYLE = `${HEAD}
body.mh > main { max-width: none; padding: 0; gap: 0; }
body.mh .top { max-width: 1400px; width: 100%; margin: 0 auto; padding: 18px 20px 14px; display: grid; gap: 10px; }
body.mh .both { display: grid; grid-template-columns: minmax(0, 1fr) 384px; border-top: 1px solid var(--rule); height: max(560px, calc(100vh - 40px)); }
body.mh .both iframe { border: 0; width: 100%; height: 100%; background: #fff; display: block; }
body.mh .both .side { border-inline-start: 1px solid var(--rule); overflow: auto; min-width: 0; }
body.mh .points { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 10px 28px; border: 0; margin: 4px 0 0; padding: 0; }
body.mh .points > div { display: grid; gap: 2px; align-content: start; border-top: 2px solid var(--ink); padding-top: 6px; }
body.mh .points .check { font-weight: 600; }
body.mh .points p { color: var(--soft); font-size: 14px; }
body.mh .points .marks-legend { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 2px 0 0; font-size: 14px; }
body.mh .samples { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
body.mh .samples button { padding: 2px 9px; font-size: 14px; }
body.mh .samples button::first-letter { text-transform: uppercase; }
body.mh .drop { border: 1px dashed var(--edge); border-radius: 4px; padding: 10px 12px; display: grid; gap: 8px; }
body.mh .drop.over { border-style: solid; border-color: var(--accent); background: var(--tint); }
/* No sample stands alone in a line. */
@media (max-width: 940px) { body.mh .samples > span { flex-basis: 100%; } }
@media (max-width: 790px) { body.mh .samples { display: grid; grid-template-columns: repeat(3, minmax(0, max-content)); } body.mh .samples > span { grid-column: 1 / -1; } }
@media (max-width: 860px) { body.mh .points { grid-template-columns: minmax(0, 1fr); } body.mh .top { padding-inline: 14px; } body.mh .both { grid-template-columns: minmax(0, 1fr); height: auto; } body.mh .both iframe { height: 70vh; }
  body.mh .both .side { border-inline-start: 0; border-top: 1px solid var(--rule); } }
`;

const { language, theme } = look();
const t = await load(language, '_locales');
dress(ALL + STYLE, { theme, language: t.language });
document.body.classList.add('mh');
document.title = t.t('demo_title');

const view = { on: true, automatic: true, layers: { outlet: true, consent: true, claims: true }, marks: 'all', strip: 'top', theme, language: t.language, host: 'sample.example' };
const status = h('p', { role: 'status', class: 'soft small' });
const frame = h('iframe', { sandbox: 'allow-same-origin', title: t.t('demo_page') });
const side = h('div', { class: 'side', tabindex: 0, role: 'region', 'aria-label': t.t('panel_title') });
const panelRoot = h('div', null);
side.append(panelRoot);
const core = start('samples/registry.bin');
core.catch((e) => { status.textContent = t.t('demo_failed', { reason: e.message }); });

let overlay = /** @type {Overlay|null} */ (null);
let panel = /** @type {any} */ (null);
let run = 0;

const say = (key, args) => { status.textContent = t.t(key, args); };

/** Puts HTML into the frame and waits until it stands. */
function show(html) {
  return new Promise((done) => {
    frame.addEventListener('load', () => done(frame.contentDocument), { once: true });
    frame.srcdoc = html;
  });
}

/** A text as a page: a paragraph for each of its own. What has tags is a page already. */
function paged(text) {
  if (/<[a-z!][^<]*>/i.test(text)) return text;
  const page = document.implementation.createHTMLDocument();
  const article = page.body.appendChild(page.createElement('article'));
  for (const part of text.split(/\r?\n/)) if (part.trim()) article.appendChild(page.createElement('p')).textContent = part.trim();
  // The visitor says that it is an article; nothing else on so bare a page would.
  const data = page.head.appendChild(page.createElement('script'));
  data.type = 'application/ld+json';
  data.textContent = '{"@context":"https://schema.org","@type":"NewsArticle"}';
  const style = page.head.appendChild(page.createElement('style'));
  style.textContent = 'body{margin:0 auto;max-width:690px;padding:48px 22px 200px;font:18px/1.6 Georgia,"Noto Serif",serif;color:#222;background:#fff}';
  return new XMLSerializer().serializeToString(page);
}

/**
 * @param {string} html
 * @param {string} url what the page's address is said to be; may be empty
 * @param {string} [sampled] id of the sample that it is
 */
async function read(html, url, sampled) {
  const mine = (run += 1);
  say('demo_reading');
  for (const b of document.querySelectorAll('[data-sample]')) b.setAttribute('aria-pressed', String(/** @type {HTMLElement} */ (b).dataset.sample === sampled));
  overlay?.destroy();
  overlay = null;
  try {
    const [wasm, doc] = await Promise.all([core, show(html)]);
    // The samples' outlets are invented, and so are their owners: facts of their own.
    await wasm.use(sampled ? 'samples/registry.bin' : 'registry.bin');
    if (mine !== run) return;
    const taken = take(doc);
    const before = performance.now();
    const report = wasm.label({ url: url || null, html: taken.snapshot.html, frames: taken.frames, tcString: null });
    const ms = Math.max(1, Math.round(performance.now() - before));
    overlay = new Overlay({
      document: doc, report, strings: t, view, shadowOf,
      actions: {
        panel: async () => { side.scrollIntoView({ block: 'nearest' }); side.focus(); return true; },
        site: (change) => { Object.assign(view.layers, change.layers); switches(); overlay?.configure(view); },
        tell: (what) => { if (what.marks) panel?.update({ missing: new Set(what.marks.lost) }); },
      },
    });
    banner(wasm, doc, report);
    const shown = {
      report, strings: t, missing: new Set(), level: 2, width: 350, state: undefined,
      actions: { jump: (claim) => { overlay?.showClaim(claim.id); }, show: (anchor) => { overlay?.showAnchor(anchor); } },
    };
    if (panel) panel.update(shown);
    else panel = renderPanel(panelRoot, shown);
    status.textContent = t.n('demo_done', report.claims.length, { ms });
    document.documentElement.dataset.ready = 'yes';
  } catch (e) {
    say('demo_failed', { reason: /** @type {any} */ (e)?.message ?? String(e) });
    document.documentElement.dataset.ready = 'failed';
  }
}

/** Finds the banner in the frame, has its buttons measured and graded, and shows the note. */
function banner(wasm, doc, report) {
  const { consent } = report;
  if (!consent?.present || !consent.anchor || consent.anchor.frame !== undefined) return;
  const finder = new Finder(doc, shadowOf);
  const element = finder.element(consent.anchor);
  if (!element || !drawn(element)) return;
  const controls = consent.choices.map((c) => (c.anchor ? control(finder.element(c.anchor)) : null));
  report.consent = wasm.grade(consent, measure(controls, element, consent.choices.map((c) => c.layer)));
  overlay?.setBanner({ element, choices: controls.filter((el) => el && drawn(el)) });
}

async function sample(s) {
  location.hash = `sample=${s.id}`;
  const answer = await fetch(`samples/${s.id}.html`);
  await read(await answer.text(), s.url, s.id);
}

const text = h('textarea', { rows: 4, spellcheck: 'false', 'aria-label': t.t('demo_paste'), dir: 'ltr' });
const address = h('input', { type: 'text', id: 'address', placeholder: 'https://news.example/article', style: { flex: '1 1 240px' } });
const file = h('input', { type: 'file', accept: '.html,.htm,text/html', class: 'sr', tabindex: -1, 'aria-hidden': 'true', on: { change: () => taken(file.files[0]) } });

async function taken(chosen) {
  if (!chosen) return;
  if (chosen.size > MAX_FILE) { say('demo_too_large'); return; }
  await read(await chosen.text(), address.value.trim());
}

/** A language by its own name. */
const ownName = (code) => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;

/** What there is to see, each with its switch. */
const layers = h('fieldset', { class: 'points' });
function switches() {
  layers.replaceChildren(h('legend', { class: 'sr' }, t.t('set_layers')), ...LAYERS.map((layer) => h('div', null,
    h('label', { class: 'check' }, h('input', { type: 'checkbox', checked: view.layers[layer], on: { change: (e) => { view.layers[layer] = e.target.checked; overlay?.configure(view); } } }), h('span', null, t.t(`layer_${layer}`))),
    h('p', null, t.t(`demo_point_${layer}`)), layer === 'claims' && legend(t))));
}
switches();

const drop = h('div', { class: 'drop', on: {
  dragover: (e) => { e.preventDefault(); drop.classList.add('over'); },
  dragleave: () => drop.classList.remove('over'),
  drop: (e) => { e.preventDefault(); drop.classList.remove('over'); taken(e.dataTransfer.files[0]); },
} }, h('p', { class: 'small' }, t.t('demo_paste')), text,
h('div', { class: 'row' }, h('label', { for: 'address' }, t.t('demo_address')), address,
  button(t.t('demo_read'), () => read(paged(text.value), address.value.trim()), { class: 'main' }), button(t.t('demo_file'), () => file.click()), file));

document.body.replaceChildren(h('main', null,
  h('div', { class: 'top' },
    head(t, 'explorer.html', t.t('demo_explorer')),
    h('h1', null, t.t('demo_heading')),
    h('p', { class: 'lead' }, t.t('demo_lead')),
    layers,
    h('div', { class: 'samples', role: 'group', 'aria-label': t.t('demo_samples') }, h('span', { class: 'soft' }, t.t('demo_samples')),
      SAMPLES.map((s) => button(ownName(s.language), () => sample(s), { 'data-sample': s.id, lang: s.language, 'aria-pressed': 'false' }))),
    h('details', null, h('summary', null, t.t('demo_own')), drop),
    h('div', { class: 'row apart' }, h('span', { class: 'soft small' }, t.t('demo_sample_hint')), status)),
  h('div', { class: 'both' }, frame, side)));

const wanted = /sample=(\w+)/.exec(location.hash)?.[1];
sample(SAMPLES.find((s) => s.id === wanted) ?? SAMPLES.find((s) => s.language === t.language) ?? SAMPLES[0]);
