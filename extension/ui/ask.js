// What the extension's own pages have in common: asking the background, permissions, and
// dressing the page in the reader's language and theme.

import { ext } from '../ext.js';
import { ask as send } from '../protocol.js';
import { recover } from './settings.js';
import { load } from './strings.js';
import { ALL, dress } from './style.js';

/** Every web page. */
export const EVERYWHERE = ['http://*/*', 'https://*/*'];

/**
 * Sends a message of `protocol.js` and gives the answer's value; a refusal throws `{ code, message }`.
 * @param {import('../protocol.js').UiMessage} message
 * @returns {Promise<any>}
 */
export const ask = (message) => send(ext, message);

/**
 * The match patterns of a host and what is under it.
 * @param {string} host
 * @returns {string[]}
 */
export function originsOf(host) {
  const under = /^[\d.]+$|^\[|^[^.]+$/.test(host) ? host : `*.${host}`;
  return [`http://${under}/*`, `https://${under}/*`];
}

/**
 * Whether one of the match patterns that the reader gave access to covers a host over https.
 * @param {string[]} origins
 * @param {string} host
 */
export function covers(origins, host) {
  return origins.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const [, scheme, wanted] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (!scheme || scheme === 'http') return false;
    if (wanted === '*') return true;
    return wanted?.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
  });
}

/**
 * Settings and strings, and the page dressed in them.
 * @param {string} title key of the page's title
 */
export async function open(title) {
  // The language that most readers have is fetched while their settings are read.
  const usual = load('auto');
  const stored = await ext.storage.local.get('settings');
  const { settings } = recover(stored.settings);
  const strings = await (settings.language === 'auto' ? usual : load(settings.language));
  dress(ALL, { theme: settings.theme, language: strings.language });
  document.title = strings.t(title);
  document.body.classList.add('mh');
  return { settings, t: strings };
}

/** Opens one of the extension's pages in a tab. */
export function openPage(path) {
  return ext.tabs.create({ url: ext.runtime.getURL(path) });
}

/**
 * Opens the side panel or sidebar. Must be called in a click, before anything is awaited.
 * @param {number} windowId
 * @returns {Promise<unknown>|null} null where the browser has none
 */
export function openSidePanel(windowId) {
  const { sidebarAction, sidePanel } = /** @type {any} */ (ext);
  if (sidebarAction?.open) return sidebarAction.open();
  if (sidePanel?.open) return sidePanel.open({ windowId });
  return null;
}
