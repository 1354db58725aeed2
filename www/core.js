// The Wasm core for a web page: loaded once from beside the page, with its registry.

import init, * as wasm from '../build/pkg/masthead.js';
import { h } from '../extension/ui/dom.js';
import { AVAILABLE } from '../extension/ui/strings.js';

const MAX_FAILED = 4;

/**
 * Loads core and registry.
 * @param {string} [registry] address of the facts to begin with
 */
export async function start(registry = 'registry.bin') {
  const [facts] = await Promise.all([fetched(registry), init({ module_or_path: 'wasm/masthead_bg.wasm' })]);
  let used = registry;
  let bytes = facts;
  if (bytes.length) wasm.loadRegistry(bytes);
  return {
    label: (snapshot) => label(snapshot, bytes),
    /** Changes to the facts at another address. */
    use: async (address) => {
      if (address === used) return;
      bytes = await fetched(address);
      used = address;
      wasm.loadRegistry(bytes);
    },
    grade: wasm.grade,
    overview: wasm.overview,
    search: wasm.search,
    sheet: wasm.sheet,
  };
}

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Reads a page; a part that breaks off is left out, and the Report says so. */
function label(snapshot, bytes) {
  const failed = [];
  for (;;) {
    try {
      return wasm.label(snapshot, { skip: failed.map((f) => f.part), failed });
    } catch (e) {
      const { code, message, part } = /** @type {any} */ (e);
      if (code !== 'panicked' || !part || part === 'page' || failed.length >= MAX_FAILED) throw new Error(String(message ?? e).slice(0, 300));
      wasm.__wbg_reset_state();
      if (bytes.length) wasm.loadRegistry(bytes);
      failed.push({ part, message: String(message).slice(0, 300) });
    }
  }
}

/** Language and theme of the page: from its address, else the browser's. */
export function look() {
  const given = new URLSearchParams(location.search);
  return { language: given.get('lang') ?? 'auto', theme: given.get('theme') ?? 'auto' };
}

/** The line at the top of a page: on a narrow window the way to the other page stands below the choice of the language. */
export const HEAD = `
body.mh .head { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center; }
body.mh .head nav { margin-inline-start: auto; }
@media (max-width: 520px) { body.mh .head nav { order: 1; flex: 1 0 100%; } body.mh .head select { margin-inline-start: auto; } }
`;

/**
 * @param {import('../extension/ui/strings.js').Strings} t
 * @param {string} page the other page
 * @param {string} name what it is to the visitor
 */
export function head(t, page, name) {
  return h('div', { class: 'head' }, h('span', { class: 'brand' }, t.t('product')), h('nav', null, h('a', { href: `${page}${location.search}` }, name)), languageChoice(t));
}

/** A choice of the page's language; the address keeps it. */
function languageChoice(t) {
  const change = (e) => {
    const given = new URLSearchParams(location.search);
    given.set('lang', e.target.value);
    location.search = given.toString();
  };
  return h('select', { 'aria-label': t.t('set_language'), on: { change } }, AVAILABLE.map((code) => h('option', { value: code, selected: code === t.language, lang: code },
    new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code)));
}
