// The Wasm core for a web page: loaded once from beside the page, with its registry.

import init, * as wasm from '../build/pkg/masthead.js';
import { h } from '../extension/ui/dom.js';
import { AVAILABLE } from '../extension/ui/strings.js';

const MAX_FAILED = 4;

/** Loads core and registry. */
export async function start() {
  const [, bytes] = await Promise.all([
    init({ module_or_path: 'wasm/masthead_bg.wasm' }),
    fetch('registry.bin').then((r) => { if (!r.ok) throw new Error(`registry.bin: ${r.status}`); return r.arrayBuffer(); }),
  ]);
  if (bytes.byteLength) wasm.loadRegistry(new Uint8Array(bytes));
  return { label: (snapshot) => label(snapshot, bytes), grade: wasm.grade, overview: wasm.overview, search: wasm.search, sheet: wasm.sheet };
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
      if (bytes.byteLength) wasm.loadRegistry(new Uint8Array(bytes));
      failed.push({ part, message: String(message).slice(0, 300) });
    }
  }
}

/** Language and theme of the page: from its address, else the browser's. */
export function look() {
  const given = new URLSearchParams(location.search);
  return { language: given.get('lang') ?? 'auto', theme: given.get('theme') ?? 'auto' };
}

/**
 * A choice of the page's language; the address keeps it.
 * @param {import('../extension/ui/strings.js').Strings} t
 */
export function languageChoice(t) {
  const change = (e) => {
    const given = new URLSearchParams(location.search);
    given.set('lang', e.target.value);
    location.search = given.toString();
  };
  return h('select', { 'aria-label': t.t('set_language'), on: { change } }, AVAILABLE.map((code) => h('option', { value: code, selected: code === t.language, lang: code },
    new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code)));
}
