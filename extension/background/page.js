// One page's way from snapshot to Report: its frames, its TC string, the core, and what
// is kept of it for popup and panel.

import { ext } from '../ext.js';
import { isName, pageStyle } from '../content/overlay/page-style.js';
import { Failure, MAX_HTML } from '../protocol.js';
import * as core from './core.js';
import * as settings from './settings.js';
import * as tabs from './tabs.js';

/** Claims that a page's labels are made for; a page beyond it says so in `page.truncated`. */
const MAX_CLAIMS = 2000;

/** Puts the labeller into a page, or wakes the one that is there. */
export async function inject(tabId) {
  const [done] = await ext.scripting.executeScript({ target: { tabId }, files: ['content/labeller.js'] });
  // Firefox tells of an error in the script here, Chromium nowhere.
  const { error } = /** @type {any} */ (done ?? {});
  if (error) throw new Failure('failed', String(error.message ?? error));
}

/**
 * Runs in the page's own world: what its TCF interface answers, read-only. Nothing of it
 * is trusted; it is checked and bounded where it arrives.
 */
/* c8 ignore start */
function askTcf() {
  return new Promise((done) => {
    setTimeout(() => done(null), 400);
    try {
      const api = /** @type {any} */ (window).__tcfapi;
      if (typeof api !== 'function') {
        done(null);
        return;
      }
      api('ping', 2, (ping) => {
        if (!ping || !ping.cmpLoaded) done(null);
        else api('getTCData', 2, (data, ok) => done(ok && data ? String(data.tcString).slice(0, 200000) : null));
      });
    } catch {
      done(null);
    }
  });
}
/* c8 ignore stop */

async function tcString(tabId) {
  try {
    const [answer] = await ext.scripting.executeScript({ target: { tabId, frameIds: [0] }, world: 'MAIN', func: askTcf });
    const text = /** @type {unknown} */ (answer?.result);
    return typeof text === 'string' && /^[\w.-]{20,100000}$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** Frames of other origins that may be read: each answers with its own snapshot. */
async function foreignFrames(tabId, wanted) {
  if (!wanted.length) return [];
  try {
    const target = { tabId, allFrames: true };
    await ext.scripting.executeScript({ target, files: ['content/frame.js'] });
    const answers = await ext.scripting.executeScript({
      target, func: () => /** @type {any} */ (globalThis).mastheadFrame?.snapshot() ?? null,
    });
    return answers.flatMap((a) => {
      const r = /** @type {any} */ (a.result);
      return a.frameId !== 0 && typeof r?.html === 'string' && typeof r?.url === 'string'
        ? [{ frameId: a.frameId, url: r.url, html: r.html }] : [];
    });
  } catch {
    return [];
  }
}

/** Adds the style that the overlay needs of the page, unseen by the page. @returns {Promise<boolean>} whether it is there */
async function dress(tabId, name) {
  if (!isName(name)) return false;
  try {
    await ext.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css: pageStyle(name), origin: 'USER' });
    return true;
  } catch {
    return false;
  }
}

const originOf = (url) => {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
};

/**
 * @param {{tabId: number, url: string}} sender
 * @param {import('../protocol.js').Read} message
 */
export async function read(sender, message) {
  const { tabId } = sender;
  const { snapshot } = message;
  if (typeof snapshot?.html !== 'string' || typeof snapshot.url !== 'string') throw new Failure('bad_input');
  // A page may have changed its address since; it cannot have changed its origin.
  if (originOf(snapshot.url) !== originOf(sender.url)) throw new Failure('bad_input');
  const host = settings.hostOf(snapshot.url);
  if (!host) throw new Failure('unsupported');
  const { settings: now } = await settings.read();
  const [tc, dressed, foreign] = await Promise.all([
    tcString(tabId),
    dress(tabId, message.name),
    now.frames ? foreignFrames(tabId, message.foreign) : [],
  ]);
  const same = message.frames.filter((f) => typeof f?.html === 'string').map((f) => ({ url: f.url, html: f.html, frameId: null }));
  let room = MAX_HTML;
  const frames = [...same, ...foreign].filter((f) => (room -= f.html.length) >= 0);
  const report = await core.label({
    url: snapshot.url, html: snapshot.html.slice(0, MAX_HTML), tcString: tc,
    frames: frames.map(({ url, html }) => ({ url, html })),
  });
  if (report.claims.length > MAX_CLAIMS) {
    report.claims.length = MAX_CLAIMS;
    report.page.truncated ??= { limit: 'claims', at: MAX_CLAIMS };
  }
  const read = new Set(foreign.map((f) => originOf(f.url)));
  // Only where no banner was found does it matter which frames were not read.
  const unread = report.consent?.present ? [] : [...new Set(message.foreign.map(originOf))].filter((o) => o && !read.has(o));
  await tabs.setReport(tabId, report);
  await tabs.set(tabId, {
    url: snapshot.url, host, status: 'labelled', problem: report.failed.length ? 'failed_part' : null,
    impersonation: !!report.outlet?.impersonation, unread,
  });
  return { report, dressed, frames: frames.map(({ url, frameId }) => ({ url, frameId })) };
}

/** Moves every anchor in `value` from below `body` to where its article stands. */
function moved(value, path) {
  if (Array.isArray(value)) return value.map((v) => moved(v, path));
  if (!value || typeof value !== 'object') return value;
  const out = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, moved(v, path)]));
  if (Array.isArray(value.path) && 'quote' in value) out.path = [...path, ...value.path.slice(2)];
  return out;
}

/**
 * Another article of the same document: its claims are added to the Report.
 * @param {{tabId: number, url: string}} sender
 * @param {import('../protocol.js').More} message
 */
export async function more({ tabId }, { snapshot, path }) {
  const report = await tabs.report(tabId);
  if (!report || typeof snapshot?.html !== 'string' || !Array.isArray(path)) throw new Failure('bad_input');
  const extra = await core.label({ url: String(snapshot.url), html: snapshot.html.slice(0, MAX_HTML), frames: [], tcString: null }, ['outlet', 'consent']);
  const zero = report.claims.length;
  const claims = moved(extra.claims, path).map((c, i) => ({ ...c, id: `c${zero + i + 1}` }));
  const sourcing = { ...report.sourcing };
  for (const key of Object.keys(sourcing)) sourcing[key] += extra.sourcing[key] ?? 0;
  const merged = { ...report, claims: [...report.claims, ...claims].slice(0, MAX_CLAIMS), sourcing };
  if (claims.length) await tabs.setReport(tabId, merged);
  return merged;
}

/**
 * @param {number} tabId
 * @param {import('../protocol.js').Grade} message
 */
export async function grade(tabId, { consent, measured, frameId }) {
  let values = measured;
  let parts = null;
  if (!values && typeof frameId === 'number') {
    const anchors = consent.choices.map((c) => c.anchor);
    const [answer] = await ext.scripting.executeScript({
      target: { tabId, frameIds: [frameId] }, args: [anchors, consent.anchor],
      func: (anchors, banner) => /** @type {any} */ (globalThis).mastheadFrame?.measure(anchors, banner) ?? null,
    });
    ({ values, parts } = /** @type {any} */ (answer?.result) ?? { values: null, parts: null });
  }
  const graded = await core.grade(consent, values ?? consent.choices.map(() => null));
  const report = await tabs.report(tabId);
  if (report) await tabs.setReport(tabId, { ...report, consent: graded });
  return { consent: graded, parts };
}
