// The reader's settings in storage.local: the only place that writes them. Changes are
// made one after the other, so that two windows cannot lose each other's.

import { ext } from '../ext.js';
import { Failure } from '../protocol.js';
import { forHost, recover, siteKey, validate, withPrivate, withSite, withoutSite } from '../ui/settings.js';
import { pick } from '../ui/strings.js';

/** Under this key, in memory only, is what the reader chose for sites in private windows. */
const PRIVATE = 'private';

/** @returns {Promise<Record<string, import('../protocol.js').Site>>} */
const privateSites = async () => /** @type {any} */ ((await ext.storage.session.get(PRIVATE))[PRIVATE] ?? {});

/**
 * @param {boolean} [hidden] whether for a private window
 * @returns {Promise<{settings: import('../protocol.js').Settings, problems: object[]}>}
 */
export async function read(hidden = false) {
  const found = recover((await ext.storage.local.get('settings')).settings);
  return hidden ? { ...found, settings: withPrivate(found.settings, await privateSites()) } : found;
}

let last = Promise.resolve();

/**
 * @template T
 * @param {(s: import('../protocol.js').Settings) => import('../protocol.js').Settings} change
 */
function update(change) {
  const done = last.then(async () => {
    const stored = (await ext.storage.local.get('settings')).settings;
    const { settings, problems } = recover(stored);
    const next = validate(change(settings));
    if (!next.settings) throw new Failure(`settings_${next.reason.code}`, next.reason.at ?? next.reason.code);
    // What could not be read is kept aside: nothing is lost.
    if (problems.length) await ext.storage.local.set({ settings_damaged: stored });
    await ext.storage.local.set({ settings: next.settings });
    return next.settings;
  });
  last = done.then(() => undefined, () => undefined);
  return done;
}

export const replace = (settings) => update(() => settings);

/**
 * @param {string} host
 * @param {import('../protocol.js').Site|null} change
 * @param {boolean} [hidden] whether chosen in a private window: then nothing of it is written to disk
 */
export async function setSite(host, change, hidden = false) {
  if (!hidden) return update((s) => (change ? withSite(s, host, change) : withoutSite(s, host)));
  const { settings } = await read(true);
  const key = siteKey(host) ?? host;
  const sites = await privateSites();
  const site = change && validate(withSite(settings, host, change)).settings?.sites[key];
  if (site) sites[key] = site;
  else delete sites[key];
  await ext.storage.session.set({ [PRIVATE]: sites });
  return (await read(true)).settings;
}

/** The last private window was closed. */
export const forgetPrivate = () => ext.storage.session.remove(PRIVATE);

/** The host of a web page, or null. */
export function hostOf(url) {
  try {
    const u = new URL(url);
    if (u.protocol !== 'http:' && u.protocol !== 'https:') return null;
    return siteKey(u.hostname);
  } catch {
    return null;
  }
}

/**
 * @param {import('../protocol.js').Settings} settings
 * @param {string} host
 * @returns {import('../protocol.js').View}
 */
export function viewOf(settings, host) {
  const { on, automatic, layers, marks } = forHost(settings, host);
  return { on, automatic, layers, marks, strip: settings.strip, theme: settings.theme, language: languageOf(settings), host };
}

/** @param {import('../protocol.js').Settings} settings */
export const languageOf = (settings) => pick(settings.language, [ext.i18n.getUILanguage(), ...(globalThis.navigator?.languages ?? [])]);

/** @type {Map<string, Promise<object>>} */
const loaded = new Map();

/** The interface's words in one language. */
export function messages(language) {
  let found = loaded.get(language);
  if (!found) {
    found = fetch(ext.runtime.getURL(`_locales/${language}/messages.json`)).then((r) => r.json()).catch(() => ({}));
    loaded.set(language, found);
  }
  return found;
}
