// The toolbar icon: how a tab stands, by shape and badge, never by colour alone.

import { ext } from '../ext.js';
import { strings } from '../ui/strings.js';
import { languageOf, messages, read } from './settings.js';

/** Which icon and badge a status has. The icons are files `icons/<shape>-<size>.png`. */
const LOOKS = {
  labelled: { shape: 'labelled', badge: '' },
  working: { shape: 'plain', badge: '…' },
  waiting: { shape: 'plain', badge: '' },
  off: { shape: 'off', badge: '–' },
  no_access: { shape: 'plain', badge: '?' },
  not_news: { shape: 'plain', badge: '' },
  failed: { shape: 'plain', badge: '×' },
  unsupported: { shape: 'off', badge: '' },
  unknown: { shape: 'plain', badge: '' },
};

/**
 * @param {number} tabId
 * @param {import('../protocol.js').TabState} state
 */
export async function show(tabId, state) {
  const look = LOOKS[state.status] ?? LOOKS.unknown;
  const warned = state.impersonation && state.status === 'labelled';
  const shape = warned ? 'warning' : look.shape;
  const language = languageOf((await read()).settings);
  const t = strings(/** @type {any} */ (await messages(language)), language);
  const key = warned ? 'icon_impersonation' : `state_${state.status}`;
  const title = t.has(key) ? `Masthead: ${t.t(key)}` : 'Masthead';
  // The tab may be gone by now; then there is nothing to show.
  await Promise.allSettled([
    ext.action.setIcon({ tabId, path: Object.fromEntries([16, 32].map((n) => [String(n), `/icons/${shape}-${n}.png`])) }),
    ext.action.setBadgeText({ tabId, text: warned ? '!' : look.badge }),
    ext.action.setBadgeBackgroundColor({ tabId, color: warned ? '#9a5b00' : '#6a665d' }),
    ext.action.setTitle({ tabId, title }),
  ]);
}
