// The Wasm core: loaded once, on first need, and made anew after it broke off.
//
// In: what the shell read. Out: plain objects. A part of the analysis that panics stops
// the whole instance; the page is then read again without that part, and the Report's
// `failed` says so.

import init, * as wasm from '../../build/pkg/masthead.js';
import { ext } from '../ext.js';
import { Failure } from '../protocol.js';

/** An instance that has grown beyond this is dropped after use, as Wasm memory never shrinks. */
const MAX_MEMORY = 192 << 20;

/** @type {Promise<{memory: WebAssembly.Memory}>|null} */
let ready = null;
/** @type {Uint8Array|null} */
let registry = null;
/** @type {string|null} */
let registryDate = null;

function start() {
  ready ??= (async () => {
    const exports = await init({ module_or_path: ext.runtime.getURL('wasm/masthead_bg.wasm') });
    await loadRegistry();
    return exports;
  })();
  ready.catch(() => { ready = null; });
  return ready;
}

/** The reader's own registry file, or the packaged one. */
async function loadRegistry() {
  const stored = (await ext.storage.local.get('registry')).registry;
  if (typeof stored === 'string') {
    try {
      registry = Uint8Array.from(atob(stored), (c) => c.charCodeAt(0));
      registryDate = wasm.loadRegistry(registry) ?? null;
      return;
    } catch {
      // A file of an older shape: the packaged registry serves, the file stays until it is replaced.
    }
  }
  const answer = await fetch(ext.runtime.getURL('registry.bin'));
  registry = new Uint8Array(await answer.arrayBuffer());
  registryDate = registry.length ? (wasm.loadRegistry(registry) ?? null) : null;
}

function restart() {
  wasm.__wbg_reset_state();
  if (registry?.length) wasm.loadRegistry(registry);
}

/** Errors of the boundary are objects with a code; a trap has none. */
function typed(e) {
  if (typeof e?.code === 'string') return { code: e.code, message: String(e.message), part: e.part };
  let part;
  try {
    part = wasm.currentPart();
  } catch {
    // too broken to say
  }
  return { code: 'panicked', message: String(e?.message ?? e).slice(0, 300), part };
}

/** Runs one call; after a panic the instance is made anew and a Failure thrown. */
async function call(f) {
  await start();
  try {
    return f();
  } catch (e) {
    const { code, message } = typed(e);
    if (code === 'panicked') restart();
    throw new Failure(code, message);
  }
}

/**
 * @param {{url: string, html: string, frames: {url: string, html: string}[], tcString: string|null}} snapshot
 * @param {string[]} [without] parts of the analysis that are not wanted
 * @returns {Promise<import('../protocol.js').Report>}
 */
export async function label(snapshot, without = []) {
  const exports = await start();
  /** @type {{part: string, message: string}[]} */
  const failed = [];
  for (;;) {
    try {
      const report = wasm.label(snapshot, { skip: [...without, ...failed.map((f) => f.part)], failed });
      if (exports.memory.buffer.byteLength > MAX_MEMORY) restart();
      return report;
    } catch (e) {
      const { code, message, part } = typed(e);
      if (code !== 'panicked') throw new Failure(code, message);
      restart();
      if (!part || part === 'page' || failed.some((f) => f.part === part)) throw new Failure('failed', message);
      failed.push({ part, message: message.slice(0, 300) });
    }
  }
}

/** @returns {Promise<import('../protocol.js').Consent>} */
export const grade = (consent, measured) => call(() => wasm.grade(consent, measured));
export const owner = (query) => call(() => wasm.owner(query));
export const notice = (html) => call(() => wasm.notice(html));

export async function registryInfo() {
  await start();
  const own = typeof (await ext.storage.local.get('registry')).registry === 'string';
  return { date: registryDate, own };
}

/**
 * Takes a registry file of the reader's, or goes back to the packaged one. A file that
 * is refused changes nothing.
 * @param {string|null} base64
 */
export async function setRegistry(base64) {
  await start();
  if (base64 !== null) {
    let bytes;
    try {
      bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    } catch {
      throw new Failure('bad_registry', 'not base64');
    }
    await call(() => wasm.loadRegistry(bytes));
    await ext.storage.local.set({ registry: base64 });
  } else {
    await ext.storage.local.remove('registry');
  }
  await loadRegistry();
  return registryInfo();
}
