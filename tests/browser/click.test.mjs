// Without access to any site: nothing can be read before the reader's click on the icon,
// and after it that one page alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page as make } from './banners.mjs';
import { HOST, until } from './driver/index.mjs';
import { inBrowsers } from './driver/suite.mjs';

inBrowsers('a click without access', { access: false, pages: () => ({ '/one.html': make(''), '/two.html': make('') }) }, (b, web, name) => {
  test('one click labels one page, until it is left', { timeout: 60_000 }, async () => {
    const own = await b.open('ui/about.html');
    /** What the extension gets to read of a tab: its text's length, or the refusal. */
    const reads = (tabId) => own.evaluate((tabId) => (globalThis.browser ?? globalThis.chrome).scripting.executeScript({ target: { tabId }, func: () => document.body.innerText.length })
      .then(([r]) => (typeof r.result === 'number' ? 'read' : 'refused'), () => 'refused'), tabId);
    const tab = (tabId) => own.evaluate((tabId) => (globalThis.browser ?? globalThis.chrome).tabs.get(tabId).then((t) => t.url ?? null), tabId);
    const drawn = (page) => page.evaluate((h) => document.querySelectorAll(h).length + CSS.highlights.size, HOST);

    const two = await b.page(`${web.other}/two.html`);
    const twoId = await b.tabOf(two);
    const one = await b.page(`${web.url}/one.html`);
    const oneId = await b.tabOf(one);
    assert.notEqual(oneId, twoId);
    const origins = await own.evaluate(() => (globalThis.browser ?? globalThis.chrome).permissions.getAll().then((p) => p.origins ?? []));
    assert.deepEqual(origins, []);
    for (const id of [oneId, twoId]) {
      assert.deepEqual([await reads(id), await tab(id)], ['refused', null], 'neither words nor address before a click');
      assert.equal((await b.ask({ kind: 'label', tabId: id })).status, 'no_access');
    }
    assert.deepEqual([await drawn(one), await drawn(two)], [0, 0]);

    await one.bringToFront();
    await b.action(one);
    await until('leave to read', async () => (await reads(oneId)) === 'read');
    const pressed = await b.pressInPopup('[data-action=label]');
    if (!pressed) {
      console.log(`${name}: the popup's own button is out of automation's reach; its message is sent instead`);
      await b.ask({ kind: 'label', tabId: oneId });
    }
    await b.labelled(one);
    await until('marks', async () => Object.keys(await b.marks(one)).length);
    assert.deepEqual([await reads(twoId), await tab(twoId), await drawn(two)], ['refused', null, 0], 'the other page stays closed');

    // Another site in the same tab is another page.
    await one.goto(`${web.other}/one.html`);
    await until('the end of it', async () => (await reads(oneId)) === 'refused');
    assert.equal(await drawn(one), 0);
    assert.equal((await b.ask({ kind: 'label', tabId: oneId })).status, 'no_access');
  });
});
