// Labels in every kind of page: what other pages do that a plain article does not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BANNER, page as make } from './banners.mjs';
import { HOST, until } from './driver/index.mjs';
import { inBrowsers } from './driver/suite.mjs';

const bare = (text) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
const all = (marks) => Object.entries(marks).filter(([n]) => !n.includes('active')).flatMap(([, t]) => t);
const SECOND = `<article id="second"><h1>School roof to be mended before winter</h1><p class="byline">By Olav Ness</p>
  <p>The roof of the school in Holm will be mended before the winter, the town’s builder, Kari Strand, said on Thursday. “Children have sat in coats for two years,” Strand said.</p>
  <p>The work costs 3.4 million crowns. According to a report by the fire service, two of the six exits cannot be used. The council voted for the plan by nine to four.</p>
  <p>“It was about time,” said Eva Lund, who teaches there. She added that the gym had been closed since 2023. Some 240 pupils go to the school.</p>
  <p>The mayor’s office said that the county would pay half of it. The firm from Tarn that won the tender declined to comment on the dates.</p></article>`;

const pages = () => ({
  '/plain.html': make(''),
  '/empty-axe.html': '<!doctype html><title>copy</title><p>x',
  '/rtl.html': make('').replace('<html lang="en">', '<html lang="ar" dir="rtl">'),
  '/modal.html': make('<dialog id="d"><p>Sign up for our newsletter</p><button>No</button></dialog>'),
  '/late.html': make('').replace(/<article>[^]*<\/article>/, '<div id="app"></div>').replace('"@type":"NewsArticle"', '"@type":"WebPage"').replace(/<meta property="(og:type|article:)[^>]*>/g, '')
  .replace('</body>', `<script>setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(SECOND)}; }, 1200)</script></body>`),
  '/evil.html': make('').replaceAll('Tarn Valley Gazette', `<\u202eetteZaG><img src=x onerror=alert(1)> ${'Long '.repeat(60_000)}`.replaceAll('<', '&lt;')),
});

inBrowsers('kinds of pages', { pages }, (b, web) => {
  const open = (path) => b.visit(web.url + path);
  const drawn = (page) => until('marks', async () => {
    const texts = all(await b.marks(page));
    return texts.length && texts;
  });

  test('a page that fills itself after loading is labelled when it has', async () => {
    const { page, got } = await open('/late.html');
    assert.ok(got.report.claims.some((c) => c.text.includes('coats')), JSON.stringify(got.report.page));
    await drawn(page);
  });

  test('an article put below the first one gets labels of its own', async () => {
    const { page, got } = await open('/plain.html');
    const before = (await drawn(page)).length;
    await page.evaluate((html) => document.querySelector('main').insertAdjacentHTML('beforeend', html), SECOND);
    await until('its marks', async () => all(await b.marks(page)).some((t) => t.includes('sat in coats')));
    const after = all(await b.marks(page));
    assert.ok(after.length > before);
    const { report } = await b.state(page);
    assert.ok(report.claims.length > got.report.claims.length);
    const texts = new Set(report.claims.flatMap((c) => (c.parts?.length ? c.parts.map((p) => bare(p.quote)) : [bare(c.text)])));
    assert.deepEqual(after.filter((t) => !texts.has(bare(t))), []);
  });

  test('going back to a page brings its labels back', async () => {
    const { page } = await open('/plain.html');
    await drawn(page);
    await page.goto(`${web.url}/rtl.html`);
    await b.labelled(page);
    await page.goBack();
    await until('labels', async () => (await b.state(page)).state.status === 'labelled');
    await drawn(page);
    assert.equal(await page.evaluate((h) => document.querySelectorAll(h).length, HOST), 1);
  });

  test('nothing of it is over a page in full screen', async () => {
    const { page } = await open('/plain.html');
    await page.evaluate(() => { document.querySelector('h1').onclick = () => document.querySelector('figure').requestFullscreen(); });
    await page.click('h1');
    await page.waitForFunction(() => document.fullscreenElement);
    const hit = await page.evaluate((h) => [5, innerHeight / 2, innerHeight - 5].flatMap((y) => document.elementsFromPoint(innerWidth / 2, y)).some((e) => e.matches(h)), HOST);
    assert.equal(hit, false);
    await page.evaluate(() => document.exitFullscreen());
  });

  test('a modal dialog of the page stays on top and can be used', async () => {
    const { page } = await open('/modal.html');
    await page.evaluate(() => /** @type {any} */ (document.getElementById('d')).showModal());
    const top = await page.evaluate(() => {
      const r = document.querySelector('#d button').getBoundingClientRect();
      return document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2)?.textContent;
    });
    assert.equal(top, 'No');
  });

  test('on a page from right to left the overlay keeps its own direction', async () => {
    const { page } = await open('/rtl.html');
    const dirs = await b.shadow(page, (root) => [...root.querySelectorAll('.strip, .icon')].map((e) => getComputedStyle(e).direction));
    assert.ok(dirs.length && dirs.every((d) => d === 'ltr'));
    await drawn(page);
  });

  test('markup, direction marks and endless names are shown as text, cut', async () => {
    const { page } = await open('/evil.html');
    const got = await b.shadow(page, (root) => ({ imgs: root.querySelectorAll('img').length, text: root.querySelector('.strip').textContent }));
    assert.equal(got.imgs, 0);
    assert.ok(got.text.length < 1500);
    assert.ok(!got.text.includes('\u202e'));
  });

  test('a page open while the extension is renewed is labelled by the new one alone', async () => {
    const { page } = await open('/plain.html');
    await drawn(page);
    await b.restart();
    await page.bringToFront();
    await b.ask({ kind: 'access-changed' });
    await until('labels', async () => (await b.state(page)).state.status === 'labelled');
    await until('one host', async () => (await page.evaluate((h) => document.querySelectorAll(h).length, HOST)) === 1);
    await drawn(page);
    const tabId = await b.tabOf(page);
    assert.equal(await b.ask({ kind: 'command', tabId, name: 'next-note' }), true);
    assert.ok(await until('a note', () => b.shadow(page, (root) => root.querySelector('.note')?.textContent ?? null)));
    assert.equal(await b.shadow(page, (root) => root.querySelectorAll('.note').length), 1);
  });

  test('the strip can be an icon, and stand at the other edge', async () => {
    const { page } = await open('/plain.html');
    const form = () => b.shadow(page, (root) => [...root.querySelectorAll('.strip, .icon')].filter((e) => !e.hidden && e.style.display !== 'none').map((e) => e.classList[1]).join());
    await b.set({ strip: 'icon' });
    await until('the icon', async () => (await form()) === 'icon');
    await b.set({ strip: 'bottom' });
    await until('the strip', async () => (await form()) === 'strip');
    assert.ok(await b.shadow(page, (root) => Math.abs(root.querySelector('.strip').getBoundingClientRect().bottom - innerHeight) < 2));
    await b.set({ strip: 'top' });
  });

  test('the panel opens in the page where there is none beside it, and its list leads to the words', async () => {
    const { page, got } = await open('/plain.html');
    const tabId = await b.tabOf(page);
    await drawn(page);
    const jump = got.report.claims.at(-1);
    assert.equal(await b.ask({ kind: 'jump', tabId, id: jump.id }), true);
    await until('its note', () => b.shadow(page, (root) => root.querySelector('.note')?.textContent ?? null));
    const seen = await page.evaluate((name) => {
      const [r] = [...(CSS.highlights.get(name) ?? [])];
      const box = r?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= innerHeight;
    }, await b.markName(page, 'masthead-active-light'));
    assert.equal(seen, true);
    await b.ask({ kind: 'command', tabId, name: 'open-panel' });
    const beside = () => b.browser.targets().some((t) => t.url().includes('/ui/panel.html'));
    await until('the panel', async () => beside() || b.shadow(page, (root) => root.querySelector('.drawer [data-section=claims]') !== null));
    if (beside()) return;
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await until('no panel', async () => !(await b.shadow(page, (root) => root.querySelector('.drawer'))));
  });

  test('the strip opens the panel and closes it again by keys, and the consent note only shows its section', async () => {
    web.put('/banner.html', make(BANNER));
    const { page } = await open('/banner.html');
    await drawn(page);
    const drawer = () => b.shadow(page, (root) => !!root.querySelector('.drawer'));
    const panel = async (there) => until(there ? 'the panel' : 'no panel', async () => ((await b.side()) || (await drawer())) === there);
    const press = async (selector) => {
      await until(selector, () => b.shadow(page, (root, s) => { root.querySelector(s)?.focus(); return root.activeElement?.matches(s); }, selector));
      await page.keyboard.press('Enter');
    };
    await page.bringToFront();
    await press('.strip .open');
    await panel(true);
    await press('.consent .bare');
    await new Promise((ok) => setTimeout(ok, 400)); // it is to stay
    await panel(true);
    await press('.strip .open');
    await panel(false);
    await press('.strip .open');
    await panel(true);
    if (await drawer()) {
      await page.keyboard.press('Escape');
      await panel(false);
      assert.equal(await b.shadow(page, (root) => root.activeElement?.matches('.open')), true, 'the focus is back on the strip');
    } else {
      await press('.strip .open');
      await panel(false);
    }
  });

  test('in a narrow window the words that a note is of stand clear of note and consent note', async () => {
    const { page, got } = await open('/article.html');
    await page.setViewport({ width: 360, height: 800 });
    await drawn(page);
    const tabId = await b.tabOf(page);
    const consent = () => b.shadow(page, (root) => root.querySelector('.consent:not([hidden])')?.getBoundingClientRect().toJSON());
    await until('the consent note', consent);
    await new Promise((ok) => setTimeout(ok, 250)); // the page settles after a change of size
    const words = async () => page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])][0]?.getBoundingClientRect().toJSON(), await b.markName(page, 'masthead-active-light'));
    for (const { id } of got.report.claims.slice(0, 5)) {
      await b.ask({ kind: 'jump', tabId, id });
      // Again from where the consent note hides the last of the words.
      const [from, edge] = [await until('its words', words), (await consent()).top];
      await page.evaluate((by) => scrollBy(0, by), from.bottom - edge - 8);
      await b.ask({ kind: 'jump', tabId, id });
      const line = await until('its words', words);
      const note = await until('a note', () => b.shadow(page, (root) => root.querySelector('.note')?.getBoundingClientRect().toJSON()));
      for (const [what, box] of Object.entries({ note, consent: await consent() })) assert.ok(line.bottom <= box.top || line.top >= box.bottom, `${what} over the words of ${id}`);
    }
  });

  test('the overlay has no fault that axe finds, in either theme', async () => {
    web.put('/banner.html', make(BANNER));
    const axe = `${readFileSync('node_modules/axe-core/axe.min.js', 'utf8')};0`;
    for (const theme of ['light', 'dark']) {
      await b.set({ theme });
      await b.closePages();
      const { page } = await open('/banner.html');
      await drawn(page);
      const tabId = await b.tabOf(page);
      await b.ask({ kind: 'command', tabId, name: 'next-note' });
      await until('the note', () => b.shadow(page, (root) => root.querySelector('.note')?.textContent ?? null));
      // axe cannot see into a closed root: a copy of it in an open one is looked at.
      const html = await b.shadow(page, (root) => [...root.children].map((e) => e.outerHTML).join(''));
      const css = await b.shadow(page, (root) => [...root.adoptedStyleSheets].flatMap((s) => [...s.cssRules].map((r) => r.cssText)).join('\n'));
      const copy = await b.page(`${web.url}/empty-axe.html`);
      await copy.evaluate((html, css) => {
        document.documentElement.lang = 'en';
        document.title = 'copy';
        document.body.innerHTML = '<main><h1>Page</h1></main>';
        const host = document.createElement('masthead-overlay');
        const root = host.attachShadow({ mode: 'open' });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        root.innerHTML = html;
        document.documentElement.append(host);
      }, html, css);
      await copy.evaluate(axe);
      const found = await copy.evaluate(() => globalThis.axe.run(document, { rules: { region: { enabled: false } } }).then((r) => r.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)));
      assert.deepEqual(found, [], theme);
    }
    await b.set({ theme: 'auto' });
  });
});
