// The extension's own pages inside the extension, in real browsers: first run, popup, side
// panel, options, exports, the legal notice. BROWSER=chromium|firefox|both.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HOST, until } from './driver/index.mjs';
import { inBrowsers } from './driver/suite.mjs';

const sample = (name) => readFileSync(`www/samples/${name}.html`, 'utf8');
const NOTICE = `<!doctype html><html lang="en"><title>Imprint</title><main><h1>Imprint</h1><p>Publisher: Courier Media Ltd, 4 Quay Street, Harbourtown</p>
<p>Company number: 01234567. Registered in England and Wales.</p><p>Editor responsible: Mara Lind</p></main></html>`;

/** The samples with a legal notice beside them. */
const pages = () => ({
  ...Object.fromEntries(['en', 'de', 'fr'].map((l) => [`/${l}.html`, sample(l).replaceAll('href="/imprint"', 'href="/imprint.html"')])),
  '/imprint.html': NOTICE,
});

inBrowsers('the extension’s own pages', { access: false, pages }, (b, web, name) => {
  const open = async (path) => {
    const page = await b.page(web.url + path);
    await b.labelled(page);
    return { page, tabId: await b.tabOf(page) };
  };
  /** One of the extension's pages, for a tab. */
  const own = async (path, tabId) => {
    const page = await b.open(tabId ? `${path}?tab=${tabId}` : path);
    await page.waitForSelector('[data-ready]');
    return page;
  };
  const text = (page) => page.evaluate(() => document.body.innerText);

  test('without access the popup says what that means and what can be done', async () => {
    const page = await b.page(`${web.url}/en.html`);
    const popup = await own('ui/popup.html', await b.tabOf(page));
    const words = await text(popup);
    assert.match(words, /no access|not been read|web pages only|looks like a news page/);
    assert.ok(words.length > 120, words);
  });

  test('the first run keeps the choice that was made', async () => {
    const page = await own('ui/first-run.html');
    await page.click('#mode-click');
    await page.click('button[type=submit]');
    await page.waitForSelector('[data-ready=done]');
    const { settings } = await b.ask({ kind: 'settings' });
    assert.deepEqual([settings.mode, settings.welcomed], ['click', true]);
  });

  test('one site is allowed from the popup, and is then labelled without a click', async () => {
    await b.allow('http://127.0.0.1/*', 'https://127.0.0.1/*');
    const page = await b.page(`${web.url}/fr.html`);
    const tabId = await b.tabOf(page);
    // The click on the icon tells the address of the one page in front.
    await b.action(page);
    const popup = await own('ui/popup.html', tabId);
    await popup.waitForSelector('[data-action=grant]');
    await popup.bringToFront();
    await popup.click('[data-action=grant]');
    await b.labelled(page);
    const { settings } = await b.ask({ kind: 'settings' });
    assert.equal(settings.sites['127.0.0.1']?.automatic, true);
    await page.reload();
    await b.labelled(page);
  });

  test('the popup shows the outlet and its switches act on the page', async () => {
    await b.grant();
    const { page, tabId } = await open('/en.html');
    const popup = await own('ui/popup.html', tabId);
    const paint = await popup.evaluate(() => performance.getEntriesByType('paint')[0]?.startTime ?? performance.now());
    console.log(`${name}: popup painted after ${Math.round(paint)} ms`);
    const words = await until('the card', async () => {
      const all = await text(popup);
      return all.includes('Harbour Courier') && all;
    });
    assert.match(words, /not established/);
    await popup.click('[data-switch=claims]');
    await until('the marks to go', async () => Object.keys(await b.marks(page)).length === 0);
    await popup.click('[data-switch=claims]');
    await until('the marks again', async () => Object.keys(await b.marks(page)).length > 0);
    await popup.click('[data-switch=on]');
    await until('nothing of ours', async () => !(await page.evaluate((h) => document.querySelector(h), HOST)));
    await until('the popup to say so', async () => /off on this site/.test(await text(popup)));
    await popup.click('[data-switch=on]');
    await b.labelled(page);
  });

  test('a claim in the panel leads to its words on the page', async () => {
    const { page, tabId } = await open('/de.html');
    const panel = await own('ui/panel.html', tabId);
    await panel.waitForSelector('button.claim');
    const wanted = await panel.$eval('button.claim .m', (el) => el.textContent);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await panel.click('button.claim');
    const seen = await until('the words in view', async () => page.evaluate((words, name) => {
      const [found] = CSS.highlights.get(name) ?? [];
      if (!found) return null;
      const box = found.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight && words.startsWith(found.toString().replace(/\s+/g, ' ').trim().slice(0, 30));
    }, wanted, await b.markName(page, 'masthead-active-light')));
    assert.ok(seen);
  });

  test('filters, exports and the error report do what they say', async () => {
    const { tabId } = await open('/en.html');
    const panel = await own('ui/panel.html', tabId);
    await panel.waitForSelector('button.claim');
    await panel.click('[data-filter=quotation]');
    const kinds = await panel.$$eval('.claims .m', (all) => all.map((el) => el.className));
    // A quotation whose speaker is not named is a quotation all the same, with the quieter mark.
    const quotations = (await b.ask({ kind: 'state', tabId })).report.claims.filter((c) => c.kind === 'quotation');
    assert.ok(quotations.length > 0);
    assert.deepEqual(kinds, quotations.map((c) => (c.attribution.state === 'uncertain' ? 'm m-uncertain' : 'm m-quotation')));
    await panel.evaluate(() => {
      globalThis.saved = [];
      URL.createObjectURL = (blob) => { blob.text().then((t) => globalThis.saved.push(t)); return 'data:,'; };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (t) => { globalThis.copied = t; } } });
    });
    await panel.click('[data-focus=save-annotations]');
    const saved = await until('the file', () => panel.evaluate(() => globalThis.saved[0]));
    const page = JSON.parse(saved);
    assert.equal(page.type, 'AnnotationPage');
    assert.ok(page.items.length > 5 && page.items.every((a) => a.target.source === 'https://www.harbourcourier.example/2026/11/03/outer-harbour-cost'));
    await panel.click('[data-focus=copy-markdown]');
    const copied = await until('the text', () => panel.evaluate(() => globalThis.copied));
    assert.match(copied, /^# Outer harbour/);
    await panel.click('[data-focus=report-error]');
    assert.match(await panel.$eval('textarea', (el) => el.value), /Harbour Courier/);
  });

  test('the legal notice is fetched on a click, once, and never before', async () => {
    b.expect((url) => url === `${web.url}/imprint.html`);
    const asked = () => web.seen.filter((u) => u.startsWith('/imprint')).length;
    const { tabId } = await open('/en.html');
    const before = asked();
    const panel = await own('ui/panel.html', tabId);
    await panel.waitForSelector('[data-focus=read-notice]');
    assert.equal(asked(), before, 'nothing is asked before the click');
    await panel.click('[data-focus=read-notice]');
    await panel.waitForSelector('[data-section=notice]');
    assert.equal(asked(), before + 1);
    assert.match(await panel.$eval('[data-section=notice]', (el) => el.textContent), /Courier Media Ltd/);
  });

  test('the panel inside the page reads the legal notice as well', async (t) => {
    web.put('/drawer.html', sample('en').replaceAll('href="/imprint"', 'href="/imprint.html?drawer"'));
    const { page, tabId } = await open('/drawer.html');
    await b.ask({ kind: 'command', tabId, name: 'open-panel' });
    const at = await until('the button', async () => (await b.side()) ? 'beside' : b.shadow(page, (root) => {
      const el = root.querySelector('.drawer [data-focus=read-notice]');
      el?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = el?.getBoundingClientRect();
      return box?.width ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    }));
    if (at === 'beside') {
      t.diagnostic('this browser shows the panel beside the page, and none in it');
      return;
    }
    b.expect((url) => url === `${web.url}/imprint.html?drawer`);
    assert.equal(web.seen.filter((u) => u.endsWith('?drawer')).length, 0);
    await page.bringToFront();
    await page.mouse.click(at.x, at.y);
    assert.match(await until('the notice', () => b.shadow(page, (root) => root.querySelector('[data-section=notice]')?.textContent ?? null)), /Courier Media Ltd/);
    assert.equal(web.seen.filter((u) => u.endsWith('?drawer')).length, 1);
  });

  test('what is no claim is shown on the page from the panel, too', async () => {
    const { page, tabId } = await open('/en.html');
    const panel = await own('ui/panel.html', tabId);
    await panel.waitForSelector('[data-section=consent]');
    await panel.evaluate(() => {
      const [show] = [...document.querySelectorAll('[data-section=consent] button.bare')].filter((el) => /show/i.test(el.textContent ?? ''));
      show.click();
    });
    const text = await until('the words tinted', async () => page.evaluate((name) => {
      const all = [...(CSS.highlights.get(name) ?? [])].map((r) => r.toString()).join('');
      return all || null;
    }, await b.markName(page, 'masthead-active-light')));
    assert.match(text, /cookies|partners/i);
  });

  test('settings come through export and import, and a broken file changes nothing', async () => {
    const page = await own('ui/options.html');
    const give = (content) => page.evaluate((c) => {
      const input = /** @type {any} */ (document.querySelector('#import-file'));
      const data = new DataTransfer();
      data.items.add(new File([c], 'settings.json'));
      input.files = data.files;
      input.dispatchEvent(new Event('change'));
    }, content);
    const before = (await b.ask({ kind: 'settings' })).settings;
    await give('{"masthead_settings":{"version":1,"theme":"red"}}');
    await page.waitForFunction(() => document.querySelector('.status')?.textContent?.includes('theme'));
    assert.deepEqual((await b.ask({ kind: 'settings' })).settings, before);
    await give(JSON.stringify({ masthead_settings: { ...before, sites: { 'kept.example': { on: false } } } }));
    await until('the import', async () => (await b.ask({ kind: 'settings' })).settings.sites['kept.example']?.on === false);
    await page.waitForFunction(() => document.body.innerText.includes('kept.example'));
    await b.ask({ kind: 'set-settings', settings: before });
  });

  test('a file that is no registry is refused and the packaged one stays', async () => {
    const page = await own('ui/options.html');
    const before = await b.ask({ kind: 'registry' });
    await page.evaluate(() => {
      const input = /** @type {any} */ (document.querySelector('#registry-file'));
      const data = new DataTransfer();
      data.items.add(new File(['this is no registry'], 'registry.bin'));
      input.files = data.files;
      input.dispatchEvent(new Event('change'));
    });
    await page.waitForFunction(() => /refused/.test(document.querySelector('.status')?.textContent ?? ''));
    assert.deepEqual(await b.ask({ kind: 'registry' }), before);
  });

  test('a registry file is used after its check, and the packaged one comes back', async () => {
    const page = await own('ui/options.html');
    const bytes = readFileSync(`dist/${name}/registry.bin`).toString('base64');
    await page.evaluate((base64) => {
      const input = /** @type {any} */ (document.querySelector('#registry-file'));
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], 'registry.bin'));
      input.files = data.files;
      input.dispatchEvent(new Event('change'));
    }, bytes);
    await page.waitForFunction(() => /from your file/.test(document.querySelector('#registry p')?.textContent ?? ''));
    assert.equal((await b.ask({ kind: 'registry' })).own, true);
    await page.evaluate(() => [...document.querySelectorAll('#registry button')].find((el) => /packaged/.test(el.textContent ?? ''))?.click());
    await page.waitForFunction(() => /as packaged/.test(document.querySelector('#registry p')?.textContent ?? ''));
    assert.equal((await b.ask({ kind: 'registry' })).own, false);
  });

  test('the options show what is changed elsewhere and do not change it back', async () => {
    const page = await own('ui/options.html');
    await b.ask({ kind: 'set-site', host: 'elsewhere.example', change: { on: false } });
    await page.waitForFunction(() => document.querySelector('tbody')?.textContent?.includes('elsewhere.example'));
    await page.focus('#set-theme');
    await page.select('#set-theme', 'dark');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark' && document.activeElement?.id === 'set-theme');
    const { settings } = await b.ask({ kind: 'settings' });
    assert.deepEqual([settings.theme, settings.sites['elsewhere.example']], ['dark', { on: false }]);
    await b.ask({ kind: 'set-site', host: 'elsewhere.example', change: null });
    await b.set({ theme: 'auto' });
  });

  test('language and theme of the reader hold on every page', async () => {
    await b.set({ language: 'pl', theme: 'dark' });
    for (const path of ['ui/options.html', 'ui/about.html', 'ui/first-run.html']) {
      const page = await own(path);
      assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]), ['pl', 'dark'], path);
    }
    await b.set({ language: 'auto', theme: 'auto' });
  });
});
