// Every surface of the interface in every state, without an extension around it: a small
// server and a stand-in for the browser's extension API. What the pictures and the
// accessibility tests are made of.

import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyReport, crowdedReport, deepReport, report, stateReport, unknownReport } from './ui/fixture.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm', '.png': 'image/png', '.svg': 'image/svg+xml' };

/** Serves the extension's folder at `/` and the built demo at `/www/`. */
export async function serve() {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    if (path.startsWith('/overlay/')) {
      response.writeHead(200, { 'content-type': TYPES['.html'] });
      response.end(overlayPage(path.split('/')[2] ?? 'en'));
      return;
    }
    const file = path.startsWith('/www/') ? join(root, 'dist', path) : join(root, 'extension', path);
    try {
      const body = readFileSync(file.endsWith('/') ? `${file}index.html` : file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(body);
    } catch {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', () => done(undefined)); });
  return { origin: `http://127.0.0.1:${/** @type {any} */ (server.address()).port}`, close: () => server.close() };
}

/** Runs in the page before everything else: an extension API that answers from `given`. */
export function standIn(given) {
  const listeners = { addListener() {}, removeListener() {} };
  const pick = (from, keys) => Object.fromEntries([keys].flat().filter((k) => k in from).map((k) => [k, from[k]]));
  const answers = { settings: { settings: given.settings, problems: given.problems ?? [] }, registry: { date: '2026-11-25', own: false }, state: { state: given.state ?? null, view: null, report: given.report ?? null, access: given.access ?? false } };
  const asked = [];
  const tab = { id: 7, windowId: 1, url: given.url ?? 'https://harbourcourier.example/2026/harbour' };
  const api = {
    asked,
    runtime: { sendMessage: async (m) => { asked.push(m); return { ok: true, value: answers[m.kind] ?? null }; }, openOptionsPage: async () => { asked.push('options'); }, getURL: (p) => `/${p}`, getManifest: () => ({ version: '0.1.0' }), onMessage: listeners },
    storage: {
      local: { get: async (k) => pick({ settings: given.settings }, k) },
      session: { get: async (k) => pick({ 'tab:7': given.state, 'report:7': given.report }, k) },
      onChanged: listeners,
    },
    tabs: { query: async () => [tab], get: async () => tab, create: async (o) => { asked.push(o.url); }, onActivated: listeners, onUpdated: listeners },
    windows: { getCurrent: async () => ({ id: 1 }) },
    permissions: { contains: async () => given.access ?? false, getAll: async () => ({ origins: given.access ? ['http://*/*', 'https://*/*'] : [] }), request: async (o) => { asked.push(o); return given.grants ?? false; }, remove: async () => true, onAdded: listeners, onRemoved: listeners },
    commands: { getAll: async () => [['toggle-site', 'Alt+Shift+M'], ['next-note', 'Alt+Shift+J'], ['previous-note', 'Alt+Shift+K'], ['open-panel', '']].map(([name, shortcut]) => ({ name, shortcut, description: name })) },
  };
  globalThis.browser = api;
}

const base = { version: 1, welcomed: true, mode: 'chosen', layers: { outlet: true, consent: true, claims: true }, marks: 'all', strip: 'top', theme: 'auto', frames: false };
const state = (status, extra) => ({ url: 'https://harbourcourier.example/2026/harbour', host: 'harbourcourier.example', status, news: true, problem: null, marks: { drawn: 6, lost: ['c5'] }, banner: null, chosen: null, unread: [], impersonation: false, at: 1, ...extra });
const sites = {};
for (let i = 1; i < 40; i += 1) sites[`paper${i}.example`] = i % 3 ? { automatic: true } : { on: false, layers: { claims: false } };

/** @type {{name: string, path: string, given: (language: string) => any, widths?: number[], act?: string}[]} `act` is clicked before the surface is looked at */
export const SURFACES = [
  { name: 'popup', path: 'ui/popup.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('labelled', { unread: ['https://frame.plainchoice.example'] }), report: report(), access: true }), widths: [360] },
  { name: 'popup-state', path: 'ui/popup.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('labelled', { problem: 'page_removes_overlay' }), report: stateReport(), access: true }), widths: [360] },
  { name: 'popup-unknown', path: 'ui/popup.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('labelled'), report: unknownReport(), access: false }), widths: [360] },
  { name: 'popup-no-access', path: 'ui/popup.html', given: (language) => ({ settings: { ...base, language, sites: {} }, access: false }), widths: [360] },
  { name: 'popup-waiting', path: 'ui/popup.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('waiting'), access: true }), widths: [360] },
  { name: 'popup-off', path: 'ui/popup.html', given: (language) => ({ settings: { ...base, language, sites: { 'harbourcourier.example': { on: false } } }, state: state('off'), access: true }), widths: [360] },
  { name: 'popup-no-strip', path: 'ui/popup.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('labelled', { strip: 'none' }), report: stateReport(), access: true }), widths: [360] },
  { name: 'popup-copy', path: 'ui/popup.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('labelled', { impersonation: true }), report: copyReport(), access: true }), widths: [360] },
  { name: 'popup-long', path: 'ui/popup.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('labelled'), report: deepReport(), access: true }), widths: [360] },
  { name: 'popup-not-news', path: 'ui/popup.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('not_news', { news: false }), access: true }), widths: [360] },
  { name: 'popup-failed', path: 'ui/popup.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('failed', { problem: 'too_large' }), access: true }), widths: [360] },
  { name: 'popup-unsupported', path: 'ui/popup.html', given: (language) => ({ settings: { ...base, language, sites: {} }, url: 'about:config' }), widths: [360] },
  { name: 'panel', path: 'ui/panel.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('labelled'), report: report(), access: true }), widths: [360, 800] },
  { name: 'panel-state', path: 'ui/panel.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('labelled'), report: stateReport(), access: true }), widths: [360] },
  { name: 'panel-crowded', path: 'ui/panel.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('labelled'), report: crowdedReport(), access: true }), widths: [360, 800] },
  { name: 'panel-deep', path: 'ui/panel.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('labelled'), report: deepReport(), access: true }), widths: [360] },
  { name: 'panel-copy', path: 'ui/panel.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('labelled'), report: copyReport(), access: true }), widths: [360] },
  { name: 'panel-unknown', path: 'ui/panel.html', given: (language) => ({ settings: { ...base, language, sites: {} }, state: state('labelled'), report: unknownReport(), access: true }), widths: [360] },
  { name: 'panel-empty', path: 'ui/panel.html', given: (language) => ({ settings: { ...base, language, sites: {} } }), widths: [360] },
  { name: 'first-run', path: 'ui/first-run.html', given: (language) => ({ settings: { ...base, welcomed: false, language, sites: {} } }) },
  { name: 'first-run-done', path: 'ui/first-run.html', given: (language) => ({ settings: { ...base, welcomed: false, language, sites: {} } }), act: 'button.main' },
  { name: 'options-empty', path: 'ui/options.html', given: (language) => ({ settings: { ...base, language, sites: {} } }), widths: [360] },
  { name: 'options', path: 'ui/options.html', given: (language) => ({ settings: { ...base, language, sites } }) },
  { name: 'about', path: 'ui/about.html', given: (language) => ({ settings: { ...base, language, sites: {} } }) },
];

/**
 * A sample article with the overlay on it, its shadow root open so that axe-core sees it:
 * strip, consent note, marks, a note and the panel, after `globalThis.show(theme)`.
 * @param {string} language
 */
function overlayPage(language) {
  const html = readFileSync(join(root, 'www/samples', `${language.replace(/[^a-z]/g, '')}.html`), 'utf8');
  const words = [...html.matchAll(/<p>([^<]{40,})<\/p>/g)].slice(0, 4).map((m) => m[1] ?? '');
  const given = report();
  given.claims = given.claims.slice(0, words.length).map((c, i) => {
    const text = (words[i] ?? '').replaceAll('&nbsp;', '\u00a0').split(/[.؟]/)[0] ?? '';
    return { ...c, text, anchor: { path: [], start: 0, end: text.length, quote: text, prefix: '', suffix: '' } };
  });
  return html.replace('</body>', `<script type="module">
    import { Overlay } from '/content/overlay/overlay.js';
    import { load } from '/ui/strings.js';
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
    const report = ${JSON.stringify(given).replaceAll('<', '\\u003c')};
    const strings = await load('${language === 'ar' ? 'en' : language}');
    globalThis.show = (theme, strip = 'top') => {
      const view = { layers: { outlet: true, consent: true, claims: true }, marks: 'all', strip, theme };
      globalThis.overlay = new Overlay({ document, report: globalThis.given ?? report, strings, view, actions: { site() {}, options() {} } });
      const element = document.querySelector('#consent-banner');
      globalThis.overlay.setBanner({ element, choices: [...element.querySelectorAll('button')] });
    };
    document.documentElement.dataset.ready = 'yes';
  </script></body>`);
}
