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
  banner: null, strip: null, chosen: null, unread: [], impersonation: false, at: Date.now(),
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

/** Those of all tabs. @returns {Promise<import('../protocol.js').Report[]>} */
export const reports = async () => Object.entries(await ext.storage.session.get(null)).filter(([k]) => k.startsWith('report:')).map(([, r]) => /** @type {any} */ (r));

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
  const key = reportKey(tabId);
  try {
    await ext.storage.session.set({ [key]: value });
  } catch {
    // Storage is full: this page's Report is the one that is wanted.
    await drop(0, key);
    await ext.storage.session.set({ [key]: value }).catch(() => ext.storage.session.set({ [key]: { ...value, claims: value.claims.slice(0, 200), links: [] } }));
  }
  await drop(MAX_REPORTS, key);
}

/** Drops the oldest Reports until `most` are left, `kept` among them in any case. */
async function drop(most, kept) {
  const all = await ext.storage.session.get(null);
  const keys = Object.keys(all).filter((k) => k.startsWith('report:') && k !== kept);
  const age = (k) => /** @type {any} */ (all[stateKey(Number(k.slice(7)))])?.at ?? 0;
  keys.sort((a, b) => age(a) - age(b));
  const over = keys.length + 1 - Math.max(most, 1);
  if (over > 0) await ext.storage.session.remove(keys.slice(0, over));
}

/** @param {number} tabId */
export async function forget(tabId) {
  await ext.storage.session.remove([stateKey(tabId), reportKey(tabId)]);
}
