// A page that is out for the extension: what it can read, forge, send and find out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { page as make } from './banners.mjs';
import { HOST, until } from './driver/index.mjs';
import { inBrowsers } from './driver/suite.mjs';

const manifest = (name) => JSON.parse(readFileSync(`dist/${name}/manifest.json`, 'utf8'));

/** Runs before anything of ours: notes every node and text of a closed tree that comes to the page. */
const SPY = `<script>
  globalThis.leaks = new Set();
  globalThis.probe = (what, n) => { if (n && n.nodeType && n.getRootNode() instanceof ShadowRoot) leaks.add(what); };
  for (const t of ['click', 'mousedown', 'mouseup', 'mousemove', 'pointermove', 'focusin', 'focusout', 'keydown', 'keyup', 'wheel', 'animationstart', 'transitionrun']) {
    addEventListener(t, (e) => {
      for (const k of ['target', 'relatedTarget', 'currentTarget']) probe(t + ' ' + k, e[k]);
      for (const n of e.composedPath()) probe(t + ' path', n);
      probe('active', document.activeElement);
      if (e.clientX !== undefined) for (const n of document.elementsFromPoint(e.clientX, e.clientY)) probe('point', n);
    }, true);
  }
  for (const type of ['layout-shift', 'event', 'first-input', 'largest-contentful-paint']) {
    try { new PerformanceObserver((l) => { for (const e of l.getEntries()) { probe(type, e.target); probe(type, e.element); for (const s of e.sources || []) probe(type, s.node); } }).observe({ type, buffered: true, durationThreshold: 16 }); } catch {}
  }
</script>`;

const named = (text) => make('').replaceAll('Tarn Valley Gazette', text);
const pages = () => ({
  '/spy.html': make('').replace('<head>', `<head>${SPY}`),
  '/plain.html': make(''),
  '/turned.html': named('Tarn \u202eyellaV\u2066 Gazette').replaceAll('Mara', '\u202eMara&lt;img src=x onerror=\'document.title="owned"\'>'),
  '/endless.html': named('Long '.repeat(200_000)),
});

inBrowsers('a hostile page', { pages }, (b, web, name) => {
  const open = (path) => b.visit(web.url + path);
  const marked = (page) => until('marks', async () => Object.keys(await b.marks(page)).length);

  test('no web API that the standards know gives the page a way into the overlay', async () => {
    const { page } = await open('/spy.html');
    await marked(page);
    await b.ask({ kind: 'command', tabId: await b.tabOf(page), name: 'next-note' });
    const spots = await until('a note', () => b.shadow(page, (root) => root.querySelector('.note') && [...root.querySelectorAll('.strip .name, .note h2, .note button')].map((e) => {
      const box = e.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    })));
    await page.bringToFront();
    for (const { x, y } of spots) {
      await page.mouse.move(x, y);
      await page.mouse.move(x + 1, y);
      await page.keyboard.press('Tab');
    }
    const seen = await page.evaluate((host) => {
      const el = document.querySelector(host);
      for (const a of document.getAnimations()) probe('animations', a.effect?.target);
      const walk = document.createNodeIterator(document);
      for (let n = walk.nextNode(); n; n = walk.nextNode()) probe('walk', n);
      getSelection().selectAllChildren(document.documentElement);
      return {
        leaks: [...leaks], root: el.shadowRoot, text: el.textContent, inner: el.innerHTML, html: el.getHTML({ serializableShadowRoots: true }),
        selected: getSelection().toString().includes('Masthead'), words: document.documentElement.innerText.includes('Masthead'), frames: window.length,
      };
    }, HOST);
    assert.deepEqual(seen, { leaks: [], root: null, text: '', inner: '', html: '', selected: false, words: false, frames: 0 });
  });

  test('what the page sees of the overlay tells no setting of the reader', async () => {
    const look = async () => {
      const { page } = await open('/plain.html');
      await marked(page);
      const seen = await page.evaluate((host) => {
        const el = document.querySelector(host);
        const style = getComputedStyle(el);
        return {
          html: el.outerHTML.replaceAll(el.localName, 'x'), style: Object.fromEntries([...style].map((k) => [k, style.getPropertyValue(k)])), vars: style.getPropertyValue('--paper'),
          sheets: document.adoptedStyleSheets.length, own: document.styleSheets.length, globals: Object.keys(globalThis).filter((k) => /masthead/i.test(k)),
          stored: [localStorage.length, sessionStorage.length, document.cookie],
        };
      }, HOST);
      await page.close();
      return seen;
    };
    await b.set({ language: 'en', theme: 'light' });
    const one = await look();
    await b.set({ language: 'pl', theme: 'dark' });
    const other = await look();
    await b.set({ language: 'auto', theme: 'auto' });
    assert.deepEqual(one, other);
    assert.equal(one.sheets, 0, 'no style sheet of ours is in sight');
    assert.deepEqual([one.vars, one.globals, one.stored], ['', [], [0, 0, '']]);
  });

  test('no page can look for the extension by a name or a file', async () => {
    const names = [];
    for (let i = 0; i < 2; i += 1) {
      const { page } = await open('/plain.html');
      await marked(page);
      names.push(await page.evaluate((host) => [document.querySelector(host).localName, ...CSS.highlights.keys()], HOST));
      const found = await page.evaluate(async (files) => Promise.all(files.map((f) => fetch(f).then(() => f, () => null))),
        ['manifest.json', 'background.js', 'content/labeller.js', 'ui/panel.html', 'icons/icon-16.png', 'wasm/masthead_bg.wasm', '_locales/en/messages.json'].map(b.url));
      assert.deepEqual(found.filter(Boolean), []);
      assert.equal(await page.evaluate((src) => new Promise((ok) => {
        const img = new Image();
        img.onload = () => ok(true);
        img.onerror = () => ok(false);
        img.src = src;
      }), b.url('icons/icon-16.png')), false);
      await page.close();
    }
    assert.ok(names.flat().every((n) => !/masthead|quot|claim|attribut/i.test(n)), String(names));
    assert.deepEqual(names[0].filter((n) => names[1].includes(n)), []);
    assert.deepEqual(Object.keys(manifest(name)).filter((k) => /accessible|externally/.test(k)), []);
  });

  test('events that a page makes up press nothing, open nothing and change no setting', async () => {
    const { page } = await open('/plain.html');
    await marked(page);
    const before = (await b.ask({ kind: 'settings' })).settings;
    const tabId = await b.tabOf(page);
    // Even with the inside of the overlay in its hands.
    await b.shadow(page, (root) => {
      for (const el of root.querySelectorAll('button')) {
        el.click();
        el.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        el.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    });
    await page.evaluate(async (host, mark) => {
      const [range] = CSS.highlights.get(mark);
      range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      const at = { clientX: box.left + 5, clientY: box.top + box.height / 2, bubbles: true, composed: true };
      for (const t of ['mousemove', 'mousedown', 'mouseup', 'click']) for (const el of [document.querySelector(host), range.startContainer.parentElement]) el.dispatchEvent(new MouseEvent(t, at));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'M', altKey: true, shiftKey: true, bubbles: true }));
      for (const t of ['masthead-orphan', 'visibilitychange', 'focus']) for (const el of [document, window]) el.dispatchEvent(new CustomEvent(t));
      await new Promise((ok) => { requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(ok, 300))); });
    }, HOST, await b.markName(page, 'masthead-quotation-light'));
    // A question that the page's script answers after all that it was told.
    assert.equal(await b.ask({ kind: 'jump', tabId, id: 'none' }), false);
    assert.deepEqual(await b.shadow(page, (root) => [root.querySelectorAll('.strip').length, root.querySelectorAll('.note, .drawer').length]), [1, 0]);
    assert.deepEqual((await b.ask({ kind: 'settings' })).settings, before);
  });

  test('no message of a page reaches the background', async () => {
    const { page } = await open('/plain.html');
    await marked(page);
    const before = await b.ask({ kind: 'settings' });
    const answers = await page.evaluate(async (id) => {
      const out = [];
      for (const api of [globalThis.chrome, globalThis.browser]) {
        for (const send of [api?.runtime?.sendMessage, api?.runtime?.connect]) {
          if (typeof send !== 'function') continue;
          out.push(await Promise.race([new Promise((ok) => { ok(send.call(api.runtime, id, { kind: 'set-settings', settings: {} })); }).then(String, String), new Promise((ok) => { setTimeout(ok, 400, 'silence'); })]));
        }
      }
      for (const m of [{ kind: 'start' }, { kind: 'set-settings', settings: {} }, { kind: 'do', name: 'toggle-site' }]) window.postMessage(m, '*');
      await new Promise((ok) => { setTimeout(ok, 100); });
      return out;
    }, b.id);
    assert.ok(answers.every((a) => /Error|silence|undefined/.test(a)), String(answers));
    assert.deepEqual(await b.ask({ kind: 'settings' }), before);
    assert.ok(await b.shadow(page, (root) => root.querySelector('.strip')?.textContent));
  });

  test('a script of ours in a page may ask for that page alone', async () => {
    // The worst case: our own content script's world in the page's hands.
    const { page } = await open('/plain.html');
    const tabId = await b.tabOf(page);
    const own = await b.open('ui/options.html');
    const refused = await own.evaluate(async (tabId) => {
      const ext = globalThis.browser ?? globalThis.chrome;
      const [{ result }] = await ext.scripting.executeScript({ target: { tabId }, func: async () => {
        const ext = globalThis.browser ?? globalThis.chrome;
        const ask = (m) => Promise.race([ext.runtime.sendMessage(m).then((a) => (a ? JSON.stringify(a) : 'nothing'), () => 'nothing'), new Promise((ok) => { setTimeout(ok, 600, 'nothing'); })]);
        return Promise.all([
          { kind: 'settings' }, { kind: 'set-settings', settings: {} }, { kind: 'set-site', host: 'a.example', change: { on: false } }, { kind: 'state', tabId: 1 },
          { kind: 'show', tabId: 1, anchor: {} }, { kind: 'set-registry', bytes: '' }, { kind: 'constructor' }, { kind: '__proto__' }, {}, null, 'hello',
        ].map(ask));
      } });
      return result;
    }, tabId);
    assert.deepEqual([...new Set(refused)], ['nothing']);
    const foreign = await own.evaluate(async (tabId) => {
      const ext = globalThis.browser ?? globalThis.chrome;
      const [{ result }] = await ext.scripting.executeScript({ target: { tabId }, func: async () => {
        const ext = globalThis.browser ?? globalThis.chrome;
        return ext.runtime.sendMessage({ kind: 'read', snapshot: { url: 'https://elsewhere.example/', html: '<p>x' }, frames: [], foreign: [], name: '*{display:none}x-aaaaaaaaaaaa' });
      } });
      return result;
    }, tabId);
    assert.equal(foreign.ok, false, 'no page speaks for another site');
    const asked = await own.evaluate(async (tabId, urls) => {
      const ext = globalThis.browser ?? globalThis.chrome;
      const [{ result }] = await ext.scripting.executeScript({ target: { tabId }, args: [urls], func: async (urls) => {
        const ext = globalThis.browser ?? globalThis.chrome;
        return Promise.all(urls.map((url) => ext.runtime.sendMessage({ kind: 'notice', url }).then((a) => a.ok)));
      } });
      return result;
    }, tabId, [`${web.other}/imprint`, `${web.url}/other`, 'file:///etc/passwd', 'nonsense']);
    assert.deepEqual(asked, [false, false, false, false], 'nothing is fetched but the page’s own legal notice');
    await own.close();
  });

  test('markup and turned text are shown as text, and run nothing', async () => {
    const { page, got } = await open('/turned.html');
    assert.match(got.report.outlet?.name ?? '', /Gazette/);
    const tabId = await b.tabOf(page);
    await b.ask({ kind: 'command', tabId, name: 'next-note' });
    await until('the note', () => b.shadow(page, (root) => root.querySelector('.note')?.textContent ?? null));
    const seen = await b.shadow(page, (root) => ({ text: root.querySelector('.tokens').textContent, nodes: root.querySelectorAll('img, script, iframe').length }));
    assert.match(seen.text, /Gazette/);
    assert.doesNotMatch(seen.text, /[\u202a-\u202e]/);
    assert.equal(seen.nodes, 0);
    assert.notEqual(await page.title(), 'owned');
  });

  test('a name of 1 MB is cut, and the strip stays one line', async () => {
    const { page } = await open('/endless.html');
    const seen = await b.shadow(page, (root) => ({ length: root.querySelector('.strip').textContent.length, height: root.querySelector('.strip, .icon').getBoundingClientRect().height }));
    assert.ok(seen.length < 1500 && seen.height <= 31, JSON.stringify(seen));
  });

  test('a page that hides, moves or takes the overlay’s element cannot keep a false one', async () => {
    const { page } = await open('/plain.html');
    await marked(page);
    await page.evaluate((host) => {
      const style = document.createElement('style');
      style.textContent = `${document.querySelector(host).localName}, html > * { display: none !important; opacity: 0 !important; transform: translateY(-500px) !important } body { display: block !important; opacity: 1 !important; transform: none !important }`;
      document.head.append(style);
    }, HOST);
    const shown = await b.shadow(page, (root) => {
      const el = root.querySelector('.strip');
      const box = el.getBoundingClientRect();
      return [el.checkVisibility({ opacityProperty: true, visibilityProperty: true }), box.top >= 0 && box.height > 20];
    });
    assert.deepEqual(shown, [true, true]);
    // An element of the overlay's name is no way to have a root opened.
    const got = await page.evaluate((host) => {
      const el = document.querySelector(host);
      let inner = null;
      try { customElements.define(el.localName, class extends HTMLElement { constructor() { super(); inner = this.attachInternals().shadowRoot; } }); } catch { inner = null; }
      return [inner, el.shadowRoot];
    }, HOST);
    assert.deepEqual(got, [null, null]);
  });
});
