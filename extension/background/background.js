// The background: answers messages, keeps what is known of each tab, and puts the
// labeller into pages. It keeps nothing in memory that it could not do without: it may be
// stopped at any moment. Listeners are registered at once, before anything is awaited.

import { ext } from '../ext.js';
import { Failure, PAGE_KINDS, UI_KINDS, sectionKey } from '../protocol.js';
import * as access from './access.js';
import * as core from './core.js';
import * as page from './page.js';
import * as settings from './settings.js';
import * as tabs from './tabs.js';
import { siteKey } from '../ui/settings.js';

const OWN = ext.runtime.getURL('');

/** Who sent a message: one of our own pages, our script in a page's top frame, or nobody. */
function whoIs(sender) {
  if (sender.id !== ext.runtime.id) return null;
  if (sender.url?.startsWith(OWN)) return { kind: 'ui' };
  if (sender.tab?.id === undefined || sender.frameId !== 0 || !settings.hostOf(sender.url)) return null;
  return { kind: 'page', tabId: sender.tab.id, url: sender.url, windowId: sender.tab.windowId, hidden: sender.tab.incognito };
}

/** @type {Record<string, (sender: {tabId: number, url: string, windowId: number, hidden: boolean}, message: any) => Promise<any>>} */
const fromPage = {
  async hello(sender, { news }) {
    const host = /** @type {string} */ (settings.hostOf(sender.url));
    const view = settings.viewOf((await settings.read(sender.hidden)).settings, host);
    const status = !news ? 'not_news' : !view.on ? 'off' : view.automatic ? 'working' : 'waiting';
    await tabs.set(sender.tabId, { url: sender.url, host, status, news: news === true }, true);
    if (status === 'working') await page.inject(sender.tabId);
    return { label: status === 'working' };
  },
  async view(sender, { messages }) {
    const host = /** @type {string} */ (settings.hostOf(sender.url));
    const view = settings.viewOf((await settings.read(sender.hidden)).settings, host);
    return { view, messages: messages ? await settings.messages(view.language) : undefined };
  },
  read: (sender, message) => page.read(sender, message),
  more: (sender, message) => page.more(sender, message),
  grade: (sender, message) => page.grade(sender.tabId, message),
  notice: (sender, { url }) => notice(url, sender.tabId),
  async report(sender, m) {
    const change = {};
    for (const key of ['marks', 'banner', 'strip', 'chosen', 'problem', 'unread', 'status']) if (key in m) change[key] = m[key];
    await tabs.set(sender.tabId, change);
  },
  async site(sender, { change }) {
    await settings.setSite(/** @type {string} */ (settings.hostOf(sender.url)), change, sender.hidden);
    await settingsChanged();
  },
  async panel(sender, { section }) {
    // Only Chromium lets a click in a page open the side panel.
    if (!(/** @type {any} */ (ext)).sidePanel) return false;
    try {
      await toggleSide(sender.windowId, typeof section === 'string' ? section.slice(0, 40) : '');
      return true;
    } catch {
      return false;
    }
  },
  async options(_sender, { at }) {
    await ext.tabs.create({ url: `${ext.runtime.getURL('ui/options.html')}#${encodeURIComponent(String(at).slice(0, 200))}` });
  },
};

/** Whether a page may be read now: by a grant, or by the click that is going on. */
async function readable(tabId) {
  try {
    await ext.scripting.executeScript({ target: { tabId }, func: () => true });
    return true;
  } catch {
    return false;
  }
}

async function labelTab(tabId) {
  const tab = await ext.tabs.get(tabId);
  const host = settings.hostOf(tab.url ?? tab.pendingUrl ?? '');
  if (tab.url && !host) return tabs.set(tabId, { url: tab.url, host: null, status: 'unsupported' }, true);
  if (!(await readable(tabId))) return tabs.set(tabId, { url: tab.url ?? '', host, status: tab.url ? 'unsupported' : 'no_access' }, true);
  await tabs.set(tabId, { url: tab.url ?? '', host, status: 'working', problem: null });
  await page.inject(tabId);
  return tabs.state(tabId);
}

async function tell(tabId, message) {
  try {
    return await ext.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return null; // no labeller there
  }
}

/** Whether a tab is in a private window. */
async function isHidden(tabId) {
  return typeof tabId === 'number' && ((await ext.tabs.get(tabId).catch(() => null))?.incognito ?? false);
}

/** Tells every labelled page that the settings changed. */
async function settingsChanged() {
  const [seen, unseen, open] = await Promise.all([settings.read(), settings.read(true), ext.tabs.query({})]);
  const hidden = new Set(open.filter((t) => t.incognito).map((t) => t.id));
  await access.syncScripts();
  const all = await ext.storage.session.get(null);
  await Promise.all(Object.entries(all).map(async ([key, value]) => {
    if (!key.startsWith('tab:')) return;
    const tabId = Number(key.slice(4));
    const state = /** @type {import('../protocol.js').TabState} */ (value);
    if (!state.host) return;
    const view = settings.viewOf((hidden.has(tabId) ? unseen : seen).settings, state.host);
    const answer = await tell(tabId, { kind: 'view-changed', view, messages: await settings.messages(view.language) });
    if (answer || !['off', 'waiting'].includes(state.status)) return;
    // No labeller there: the state alone changes, or the page is labelled for the first time.
    if (!view.on) await tabs.set(tabId, { status: 'off' });
    else if (state.news && view.automatic && (await readable(tabId))) await labelTab(tabId);
    else await tabs.set(tabId, { status: 'waiting' });
  }));
}

/** Most milliseconds that a legal notice may take, and most bytes that it may have. */
const NOTICE_TIME = 15_000;
const NOTICE_SIZE = 4 << 20;

/** Whether two hosts are of one site: the same, one under the other, or both under a name that is no public suffix. */
function sameSite(a, b) {
  const [x, y] = [siteKey(a) ?? '', siteKey(b) ?? ''];
  const parent = (/** @type {string} */ h) => h.slice(h.indexOf('.') + 1);
  return x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`) || (parent(x) === parent(y) && /^[^.]{4,}\./.test(parent(x)));
}

/** The text of an answer; one larger than `most` bytes is given up as soon as that shows. */
async function textOf(answer, most) {
  const charset = /charset=["']?([\w-]+)/i.exec(answer.headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  const parts = [];
  let size = 0;
  for (const reader = answer.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new Failure('too_large');
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * The one request that this extension makes: started by the reader, to the site being read,
 * for the address that the core found on a page which is open.
 * @param {unknown} url
 * @param {number} [tabId] the page that asks, where one does
 */
async function notice(url, tabId) {
  const host = settings.hostOf(url);
  const reports = tabId === undefined ? await tabs.reports() : [await tabs.report(tabId)];
  const found = reports.some((r) => r?.page.notice_url === url);
  if (!host || !found || typeof url !== 'string') throw new Failure('not_this_site');
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', signal: AbortSignal.timeout(NOTICE_TIME) })
    .catch(async (e) => {
      const code = e?.name === 'TimeoutError' ? 'timeout' : (await access.allowed(url)) ? 'failed' : 'no_access';
      throw new Failure(code, String(e?.message ?? e));
    });
  if (!answer.ok) throw new Failure('not_found', String(answer.status));
  if (!sameSite(new URL(answer.url).hostname, host)) throw new Failure('other_site');
  if (!/html|text\/plain/.test(answer.headers.get('content-type') ?? 'text/html')) throw new Failure('not_html');
  return { url: answer.url, read_at: new Date().toISOString(), notice: await core.notice(await textOf(answer, NOTICE_SIZE)) };
}

/** @type {Record<string, (message: any) => Promise<any>>} */
const fromUi = {
  async state({ tabId }) {
    let state = await tabs.state(tabId);
    // The page may have been loaded again, which nobody tells where there is no access.
    if (state.status === 'labelled' && (await tell(tabId, { kind: 'ping' })) === null) state = { ...state, status: 'unknown' };
    let { url, host } = state;
    const tab = await ext.tabs.get(tabId).catch(() => null);
    if (!host) {
      url = tab?.url ?? url;
      host = settings.hostOf(url);
    }
    const now = (await settings.read(tab?.incognito)).settings;
    return {
      state: { ...state, url, host },
      view: host ? settings.viewOf(now, host) : null,
      report: await tabs.report(tabId),
      access: url ? await access.allowed(url) : false,
    };
  },
  label: ({ tabId }) => labelTab(tabId),
  settings: () => settings.read(),
  async 'set-settings'({ settings: next }) {
    const done = await settings.replace(next);
    await settingsChanged();
    return done;
  },
  async 'set-site'({ host, change, tabId }) {
    const done = await settings.setSite(host, change, await isHidden(tabId));
    await settingsChanged();
    return done;
  },
  async 'access-changed'() {
    await access.syncScripts();
    await access.gateOpenTabs();
  },
  jump: ({ tabId, id }) => tell(tabId, { kind: 'show-claim', id }),
  command: ({ tabId, name }) => command(tabId, name),
  owner: ({ query }) => core.owner(String(query).slice(0, 500)),
  notice: ({ url }) => notice(url),
  show: ({ tabId, anchor }) => tell(tabId, { kind: 'show-anchor', anchor }),
  registry: () => core.registryInfo(),
  'set-registry': ({ bytes }) => core.setRegistry(bytes),
};

async function command(tabId, name) {
  const { host } = await tabs.state(tabId);
  if (name === 'toggle-site' && host) {
    const hidden = await isHidden(tabId);
    const view = settings.viewOf((await settings.read(hidden)).settings, host);
    await settings.setSite(host, { on: !view.on }, hidden);
    await settingsChanged();
    return !view.on;
  }
  return tell(tabId, { kind: 'do', name });
}

ext.runtime.onMessage.addListener((message, sender, reply) => {
  const who = whoIs(sender);
  const kind = String(message?.kind);
  /** @type {(() => Promise<any>)|null} */
  let handler = null;
  if (who?.kind === 'ui' && UI_KINDS.includes(kind)) handler = () => fromUi[kind](message);
  else if (who?.kind === 'page' && PAGE_KINDS.includes(kind)) handler = () => fromPage[kind](/** @type {any} */ (who), message);
  if (!handler) return false;
  handler().then(
    (value) => reply({ ok: true, value }),
    (e) => {
      if (who?.kind === 'page' && kind === 'read') tabs.set(/** @type {any} */ (who).tabId, { status: 'failed', problem: e.code ?? 'failed' });
      reply({ ok: false, error: { code: e.code ?? 'failed', message: String(e.message ?? e).slice(0, 300) } });
    },
  );
  return true; // the form of a later answer that both browsers accept
});

ext.runtime.onInstalled.addListener(async ({ reason }) => {
  await access.syncScripts();
  if (reason === 'install' && !(await settings.read()).settings.welcomed) {
    await ext.tabs.create({ url: ext.runtime.getURL('ui/first-run.html') }).catch(() => undefined);
  }
  if (reason === 'update') await access.gateOpenTabs();
});
ext.runtime.onStartup.addListener(() => { access.syncScripts(); });
ext.permissions.onAdded.addListener(async () => {
  await access.syncScripts();
  await access.gateOpenTabs();
});
ext.permissions.onRemoved.addListener(() => { access.syncScripts(); });

ext.tabs.onRemoved.addListener((tabId) => { tabs.forget(tabId); });
ext.windows.onRemoved.addListener(async () => {
  if (!(await ext.windows.getAll()).some((w) => w.incognito)) await settings.forgetPrivate();
});
// A tab begins to load: what was known of it is about the page before, unless that page is
// still there and only changed its address.
ext.tabs.onUpdated.addListener(async (tabId, change) => {
  if (change.status !== 'loading') return;
  const { status } = await tabs.state(tabId);
  if (status === 'unknown' || (await tell(tabId, { kind: 'ping' })) !== null) return;
  const now = await tabs.state(tabId);
  // The gate of the new page may have spoken in the meantime.
  if (now.status === status) await tabs.set(tabId, { url: change.url ?? '', host: settings.hostOf(change.url ?? '') }, true);
});

/**
 * Opens the browser's own side bar, or closes it; to be called before anything is awaited, as only a deed of the reader's may.
 * @param {number|undefined} windowId
 * @param {string} [section] to be shown: then it is not closed
 */
async function toggleSide(windowId, section) {
  const { sidebarAction, sidePanel } = /** @type {any} */ (ext);
  if (sidebarAction) return sidebarAction.toggle();
  // Chromium has no toggle, and an open panel is not opened twice: what was there is asked for
  // before, and the answer looked at after.
  const before = ext.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  if (section) ext.storage.session.set({ [sectionKey(windowId)]: section });
  await sidePanel.open({ windowId });
  if (!section && (await before).some((c) => c.documentUrl?.endsWith(`#${windowId}`))) await sidePanel.close({ windowId });
}

ext.commands?.onCommand.addListener(async (name, tab) => {
  if (name === 'open-panel') {
    try {
      await toggleSide(tab?.windowId);
      return;
    } catch {
      // Not to be had here: the panel opens in the page.
    }
  }
  const id = tab?.id ?? (await ext.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id !== undefined) await command(id, name);
});
// Without a popup in the package a click on the icon labels the page.
ext.action.onClicked.addListener((tab) => { if (tab.id !== undefined) labelTab(tab.id); });
