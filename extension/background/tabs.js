// What is known of each tab, in storage.session: the background may be stopped at any
// moment and starts again from here.

import { ext } from '../ext.js';
import { reportKey, stateKey } from '../protocol.js';
import { show } from './icon.js';

/** Reports kept at a time; the oldest go first, and are made again when asked for. */
const MAX_REPORTS = 24;

/** @returns {import('../protocol.js').TabState} */
const empty = () => ({
  url: '', host: null, status: 'unknown', news: false, problem: null, marks: { drawn: 0, lost: [] },
  banner: null, chosen: null, unread: [], impersonation: false, at: Date.now(),
});

/** @param {number} tabId */
export async function state(tabId) {
  const key = stateKey(tabId);
  return /** @type {import('../protocol.js').TabState} */ ((await ext.storage.session.get(key))[key] ?? empty());
}

/** @param {number} tabId */
export async function report(tabId) {
  const key = reportKey(tabId);
  return /** @type {import('../protocol.js').Report|null} */ ((await ext.storage.session.get(key))[key] ?? null);
}

/** @type {Map<number, Promise<any>>} one change after the other for each tab */
const queue = new Map();

/**
 * @param {number} tabId
 * @param {Partial<import('../protocol.js').TabState>} change
 * @param {boolean} [fresh] whether everything known before is dropped
 */
export function set(tabId, change, fresh = false) {
  const done = (queue.get(tabId) ?? Promise.resolve()).then(async () => {
    const before = fresh ? empty() : await state(tabId);
    const after = { ...before, ...change, at: Date.now() };
    await ext.storage.session.set({ [stateKey(tabId)]: after });
    if (fresh) await ext.storage.session.remove(reportKey(tabId));
    await show(tabId, after);
    return after;
  });
  const settled = done.catch(() => undefined);
  queue.set(tabId, settled);
  settled.then(() => { if (queue.get(tabId) === settled) queue.delete(tabId); });
  return done;
}

/**
 * @param {number} tabId
 * @param {import('../protocol.js').Report} value
 */
export async function setReport(tabId, value) {
  await ext.storage.session.set({ [reportKey(tabId)]: value });
  const all = await ext.storage.session.get(null);
  const kept = Object.keys(all).filter((k) => k.startsWith('report:'));
  if (kept.length <= MAX_REPORTS) return;
  const age = (k) => /** @type {any} */ (all[stateKey(Number(k.slice(7)))])?.at ?? 0;
  kept.sort((a, b) => age(a) - age(b));
  await ext.storage.session.remove(kept.slice(0, kept.length - MAX_REPORTS));
}

/** @param {number} tabId */
export async function forget(tabId) {
  await ext.storage.session.remove([stateKey(tabId), reportKey(tabId)]);
}
