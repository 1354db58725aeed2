// What happens around a page: private windows, two windows, discarded tabs, the
// back/forward cache, and the extension going away or coming back under open pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page as make } from './banners.mjs';
import { HOST, until } from './driver/index.mjs';
import { inBrowsers } from './driver/suite.mjs';

inBrowsers('windows and tabs', { pages: () => Object.fromEntries(['one', 'two', 'private', 'later'].map((n) => [`/${n}.html`, make('')])) }, (b, web) => {
  const drawn = (page) => page.evaluate((h) => document.querySelectorAll(h).length, HOST);
  const marked = (page) => until('marks', async () => Object.keys(await b.marks(page)).length);
  /** Back in the history; a page out of the cache has no load event to wait for. */
  const back = async (page, path) => {
    await page.evaluate(() => { setTimeout(() => history.back(), 0); });
    await until('the page before', () => page.evaluate((path) => location.pathname === path && document.readyState === 'complete', path));
  };
  /** Whether a labeller lives in a tab: what it answers to a jump that leads nowhere. */
  const alive = async (tabId) => (await b.ask({ kind: 'jump', tabId, id: 'none' })) === false;

  test('one page in two windows: each has its labels, a switch acts on both', async () => {
    const page = await b.page(`${web.url}/one.html`);
    await b.labelled(page);
    const tabId = await b.tabOf(page);
    const twin = await b.second(`${web.url}/one.html`);
    const twinId = await until('the twin', () => b.run((url, not) => (globalThis.browser ?? globalThis.chrome).tabs.query({}).then((ts) => ts.find((t) => t.url === url && t.id !== not)?.id), `${web.url}/one.html`, tabId));
    await until('its labels', async () => (await b.ask({ kind: 'state', tabId: twinId })).state.status === 'labelled');
    await marked(twin);
    await marked(page);
    await b.site(page, { on: false });
    await until('neither', async () => (await drawn(page)) + (await drawn(twin)) === 0);
    await b.site(page, { on: true });
    await until('both', async () => (await drawn(page)) === 1 && (await drawn(twin)) === 1);
    await twin.close();
    await until('no trace of it', async () => Object.keys(await b.run((id) => (globalThis.browser ?? globalThis.chrome).storage.session.get([`tab:${id}`, `report:${id}`]), twinId)).length === 0);
    await marked(page);
    await b.ask({ kind: 'set-site', host: '127.0.0.1', change: null });
  });

  test('a discarded tab has its labels when it is wanted again', async () => {
    const page = await b.page(`${web.url}/later.html`);
    await b.labelled(page);
    const front = await b.page(`${web.url}/two.html`);
    await b.labelled(front);
    const id = await b.run(async (url) => {
      const ext = globalThis.browser ?? globalThis.chrome;
      const find = async () => (await ext.tabs.query({})).find((t) => t.url === url);
      await ext.tabs.discard((await find()).id);
      return (await find()).id;
    }, `${web.url}/later.html`);
    await until('the discarding', () => b.run((id) => (globalThis.browser ?? globalThis.chrome).tabs.get(id).then((t) => t.discarded), id));
    await until('no word of what is not there', async () => (await b.ask({ kind: 'state', tabId: id })).state.status !== 'labelled');
    await b.run((id) => (globalThis.browser ?? globalThis.chrome).tabs.update(id, { active: true }).then(() => true), id);
    await until('labels again', async () => (await b.ask({ kind: 'state', tabId: id })).state.status === 'labelled' && alive(id));
  });

  test('a page out of the back/forward cache has its labels at once and follows what was switched meanwhile', async (t) => {
    const page = await b.page(`${web.url}/one.html?bfcache`);
    await b.labelled(page);
    await marked(page);
    await page.evaluate(() => { globalThis.kept = 0; addEventListener('pageshow', (e) => { if (e.persisted) globalThis.kept += 1; }); });
    await page.goto(`${web.url}/two.html?bfcache`);
    await b.labelled(page);
    await back(page, '/one.html');
    const cached = await page.evaluate(() => globalThis.kept ?? 0);
    if (!cached) t.diagnostic('this browser did not keep the page in its cache under automation');
    await until('labels', async () => (await b.state(page)).state.url.endsWith('/one.html?bfcache') && (await b.state(page)).state.status === 'labelled');
    await marked(page);
    assert.equal(await drawn(page), 1);

    const other = await b.page(`${web.url}/one.html?bfcache`);
    await b.labelled(other);
    await other.goto(`${web.url}/two.html?bfcache`);
    await b.labelled(other);
    await b.site(other, { on: false });
    await back(other, '/one.html');
    await until('nothing of it', async () => (await drawn(other)) === 0);
    await b.ask({ kind: 'set-site', host: '127.0.0.1', change: null });
    await b.labelled(other);
  });

  test('of an extension that is gone nothing is seen, and its scripts are quiet', async () => {
    const page = await b.page(`${web.url}/one.html`);
    const errors = [];
    page.on('pageerror', (e) => errors.push(String(e)));
    page.on('console', (m) => m.type() === 'error' && !/favicon|404/.test(m.text()) && errors.push(m.text()));
    await b.labelled(page);
    await marked(page);
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    await b.disable();
    await page.bringToFront(); // the reader comes back to it
    await until('nothing to be seen', () => page.evaluate((host, names) => {
      const el = document.querySelector(host);
      const seen = el && getComputedStyle(el).display !== 'none';
      const lines = [...document.querySelectorAll('article p')].some((p) => names.some((n) => CSS.highlights.has(n) && getComputedStyle(p, `::highlight(${n})`).textDecorationLine === 'underline'));
      return !seen && !lines;
    }, HOST, names));
    // All that its scripts listened for.
    await page.mouse.move(400, 300);
    await page.mouse.click(400, 300);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      document.querySelector('main').insertAdjacentHTML('beforeend', `<p>${'More words. '.repeat(80)}</p>`);
      history.pushState({}, '', '?again');
      scrollTo(0, 500);
      dispatchEvent(new Event('resize'));
    });
    await page.setViewport({ width: 900, height: 700 });
    await page.evaluate(() => new Promise((ok) => { setTimeout(() => requestIdleCallback(ok), 700); }));
    assert.deepEqual(errors, []);
    await b.enable();
    await b.restart();
    await b.ask({ kind: 'access-changed' });
    await page.bringToFront();
    await b.labelled(page);
    await until('one overlay', async () => (await drawn(page)) === 1);
    await marked(page);
    assert.deepEqual(errors, []);
  });

  test('a private window is closed to it; where it is let in, nothing of it is written down', { timeout: 90_000 }, async () => {
    const url = `${web.url}/private.html`;
    const plain = await b.page(`${web.url}/one.html`);
    const shut = await b.private(url);
    await plain.reload();
    await b.labelled(plain); // by now the private page would have been labelled as well
    assert.equal(await drawn(shut), 0);
    assert.equal(await b.run(() => (globalThis.browser ?? globalThis.chrome).tabs.query({}).then((ts) => ts.filter((t) => t.incognito).length)), 0);
    await shut.close(); // the plain page stays: without a window Firefox ends

    await b.restart(b.allowPrivate);
    await b.ask({ kind: 'access-changed' });
    const stored = () => b.run(() => (globalThis.browser ?? globalThis.chrome).storage.local.get(null).then((all) => JSON.stringify(all)));
    const before = await stored();
    const open = await b.page(`${web.url}/one.html`);
    const page = await b.private(url);
    const tabId = await until('its tab', () => b.run((url) => (globalThis.browser ?? globalThis.chrome).tabs.query({}).then((ts) => ts.find((t) => t.incognito && t.url === url)?.id), url));
    await until('labels', async () => (await b.ask({ kind: 'state', tabId })).state.status === 'labelled');
    await marked(page);
    // What is switched there holds there, and only there.
    await b.ask({ kind: 'set-site', host: '127.0.0.1', change: { on: false }, tabId });
    await until('nothing of it', async () => (await drawn(page)) === 0);
    assert.equal((await b.ask({ kind: 'state', tabId })).view.on, false);
    await open.reload();
    await b.labelled(open);
    await b.ask({ kind: 'command', tabId, name: 'toggle-site' });
    await until('labels again', async () => (await drawn(page)) === 1);
    assert.equal(await stored(), before, 'nothing on disk');
    assert.ok(!before.includes('127.0.0.1'));
    await page.close();
    await until('nothing in memory', () => b.run((id) => (globalThis.browser ?? globalThis.chrome).storage.session.get(null).then((all) => !(`tab:${id}` in all) && !(`report:${id}` in all) && !('private' in all)), tabId));
  });
});
