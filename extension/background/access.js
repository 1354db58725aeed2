// Which sites the gate runs on: only those that the reader gave access to, and only
// where some site is labelled without a click.

import { ext } from '../ext.js';
import { read } from './settings.js';

const GATE = 'gate';

/** Granted origins, as match patterns of web pages. */
async function granted() {
  const { origins = [] } = await ext.permissions.getAll();
  return origins.filter((o) => /^(https?|\*):\/\//.test(o));
}

/** Whether a page may be read without a click. */
export async function allowed(url) {
  try {
    const { protocol, hostname } = new URL(url);
    return await ext.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    return false;
  }
}

let last = Promise.resolve();

/** Registers the gate anew. Safe to call at any time and twice. */
export function syncScripts() {
  last = last.then(async () => {
    const { settings } = await read(true);
    const automatic = settings.mode === 'all' || Object.values(settings.sites).some((s) => s.automatic);
    const matches = automatic ? await granted() : [];
    const have = await ext.scripting.getRegisteredContentScripts({ ids: [GATE] });
    const same = have[0] && JSON.stringify([...(have[0].matches ?? [])].sort()) === JSON.stringify([...matches].sort());
    if (same) return;
    if (have.length) await ext.scripting.unregisterContentScripts({ ids: [GATE] });
    if (!matches.length) return;
    await ext.scripting.registerContentScripts([
      { id: GATE, js: ['content/gate.js'], matches, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
    ]);
  }).catch((e) => console.error('scripts could not be registered', e));
  return last;
}

/** Runs the gate in pages that were open before access was given. */
export async function gateOpenTabs() {
  const tabs = await ext.tabs.query({});
  await Promise.allSettled(tabs.map(async (tab) => {
    if (tab.id === undefined || !tab.url || tab.discarded || !(await allowed(tab.url))) return;
    await ext.scripting.executeScript({ target: { tabId: tab.id }, files: ['content/gate.js'] });
  }));
}
