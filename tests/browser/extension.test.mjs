// The extension in real browsers, as a reader has it. BROWSER=chromium|firefox|both.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HOST, until } from './driver/index.mjs';
import { inBrowsers } from './driver/suite.mjs';

const bare = (text) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
const article = readFileSync('tests/pages/article.html', 'utf8');
const note = (root) => root.querySelector('.note')?.textContent ?? null;

/** A point on the words of the nth highlighted range. */
const pointOn = async (b, page, look, n = 0) => page.evaluate((name, n) => {
  const range = [...(CSS.highlights.get(name) ?? [])][n];
  if (!range) return null;
  const el = range.startContainer.parentElement;
  el.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getClientRects()[0];
  return { x: box.left + Math.min(20, box.width / 2), y: box.top + box.height / 2 };
}, await b.markName(page, look), n);

/** The words that a claim's mark is to cover, stretch by stretch. */
const words = (claims) => claims.flatMap((c) => (c.parts?.length ? c.parts.map((p) => p.quote) : [c.text])).map(bare).sort();

const names = (marks) => Object.keys(marks).filter((n) => !n.includes('active'));
const all = (marks) => names(marks).flatMap((n) => marks[n]);

const district = (i) => `<p>The council of district ${i} met on Monday. “We have seen the plan,” said Mara Lind, its chair. The road costs ${i + 3} million crowns.</p>`;
const teaser = (i) => `<li class="teaser teaser--small"><a href="/news/${i}"><span>Short news of the day, number ${i}</span></a></li>`;
const many = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('\n');
const pages = () => ({
  '/big.html': article.replace('</article>', `${many(300, district)}</article>`).replace('</aside>', `<ul>${many(9000, teaser)}</ul></aside>`),
  '/empty.html': '<!doctype html><title>Notes</title><p>Nothing here.</p>',
});

inBrowsers('the extension', { access: false, pages }, (b, web) => {
  const open = (path) => b.visit(web.url + path);

  test('without access nothing of a page is read, and nothing is in it', async () => {
    const page = await b.page(`${web.url}/article.html`);
    assert.equal(await page.evaluate((h) => document.querySelector(h), HOST), null);
    const { state, access } = await b.state(page);
    assert.equal(access, false);
    assert.notEqual(state.status, 'labelled');
  });

  test('with access an article is labelled without a click', async () => {
    await b.grant();
    const { page, got } = await open('/article.html');
    assert.equal(got.state.news, true);
    assert.equal(got.report.outlet.name, 'Tarn Valley Gazette');
    const text = await b.shadow(page, (root) => root.querySelector('.strip').textContent);
    assert.match(text, /Tarn Valley Gazette/);
  });

  test('a page that is not news is left alone', async () => {
    const page = await b.page(`${web.url}/empty.html`);
    await until('the gate', async () => (await b.state(page)).state.status === 'not_news');
    assert.equal(await page.evaluate((h) => document.querySelector(h), HOST), null);
  });

  test('every mark covers exactly its claim’s words', async () => {
    const { page, got } = await open('/article.html');
    assert.ok(got.report.claims.length >= 8, `${got.report.claims.length} claims`);
    const { state } = await until('marks', async () => {
      const s = await b.state(page);
      return s.state.marks.drawn && s;
    });
    assert.deepEqual(state.marks.lost, []);
    const marks = await b.marks(page);
    assert.deepEqual(all(marks).map(bare).sort(), words(got.report.claims));
  });

  test('a note opens by mouse, is pinned by a click and closed by Escape', async () => {
    const { page } = await open('/article.html');
    const marks = await b.marks(page);
    const first = names(marks).find((n) => n.startsWith('masthead-quotation'));
    const p = await pointOn(b, page, first);
    await page.mouse.move(p.x, p.y);
    await page.mouse.move(p.x + 2, p.y);
    await until('the note', () => b.shadow(page, note));
    await page.mouse.move(5, 300);
    await until('the note to go', async () => !(await b.shadow(page, note)));
    const q = await pointOn(b, page, first);
    await page.mouse.click(q.x, q.y);
    await until('the note again', () => b.shadow(page, note));
    await page.mouse.move(5, 300);
    await page.keyboard.press('Escape');
    await until('the note to close', async () => !(await b.shadow(page, note)));
  });

  test('the words whose note is open are seen to be tinted', async () => {
    const { page } = await open('/article.html');
    const tabId = await b.tabOf(page);
    await page.bringToFront();
    /** The colour that most of a picture of the words has. */
    const ground = async () => {
      const clip = await page.evaluate((n) => {
        const { left, top, width, height } = [...CSS.highlights.get(n)][0].getClientRects()[0];
        return { x: left + scrollX, y: top + scrollY + 2, width, height: height - 6 };
      }, await b.markName(page, 'masthead-attributed-light'));
      const shot = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
      return page.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
        const counts = {};
        for (let i = 0; i < pixels.length; i += 4) counts[pixels.slice(i, i + 3)] = (counts[pixels.slice(i, i + 3)] ?? 0) + 1;
        return Object.entries(counts).sort(([, a], [, c]) => c - a)[0][0];
      }, shot);
    };
    await until('marks', async () => (await b.state(page)).state.marks.drawn);
    assert.equal(await b.ask({ kind: 'command', tabId, name: 'next-note' }), true);
    await until('a note', () => b.shadow(page, note));
    const tinted = await ground();
    await page.keyboard.press('Escape');
    await until('the note to close', async () => !(await b.shadow(page, note)));
    assert.notEqual(await until('no tint', async () => { const plain = await ground(); return plain !== tinted && plain; }), tinted);
  });

  test('notes can be walked by keyboard, and the focus returns', async () => {
    const { page } = await open('/article.html');
    const tabId = await b.tabOf(page);
    await page.bringToFront();
    await page.focus('#settings');
    assert.equal(await b.ask({ kind: 'command', tabId, name: 'next-note' }), true);
    const one = await until('a note', () => b.shadow(page, note));
    assert.equal(await page.evaluate((h) => document.activeElement.matches(h), HOST), true);
    await page.keyboard.press('ArrowRight');
    await until('another note', async () => {
      const two = await b.shadow(page, note);
      return two && two !== one;
    });
    await page.keyboard.press('Escape');
    await until('no note', async () => !(await b.shadow(page, note)));
    assert.equal(await page.evaluate(() => document.activeElement.id), 'settings');
  });

  test('the page’s own nodes stay as they are, and nothing stays when switched off', async () => {
    const { page } = await open('/article.html');
    const read = () => page.evaluate((h) => {
      const copy = /** @type {Element} */ (document.documentElement.cloneNode(true));
      const hosts = [...copy.children].filter((e) => !e.matches(h));
      hosts.forEach((e) => e.remove());
      return { hosts: hosts.length, html: copy.outerHTML, sheets: document.adoptedStyleSheets.length, highlights: CSS.highlights.size };
    }, 'head, body');
    const plain = await b.browser.newPage();
    await b.site(page, { on: false });
    await plain.goto(`${web.url}/article.html`);
    await until('the gate', async () => (await b.state(plain)).state.status === 'off');
    const clean = await plain.evaluate(() => document.documentElement.outerHTML);
    await until('nothing left', async () => {
      const r = await read();
      return r.hosts === 0 && r.highlights === 0 && r.sheets === 0 && r.html === clean;
    });
    await b.site(page, { on: true });
    await b.labelled(page);
    await until('marks', async () => (await read()).highlights > 0);
    const on = await read();
    assert.equal(on.hosts, 1);
    assert.equal(on.html, clean);
  });

  test('each switch works at once and is remembered after a restart', async () => {
    const { page } = await open('/article.html');
    const parts = async () => ({
      strip: await b.shadow(page, (root) => !!root.querySelector('.strip, .icon')), consent: await b.shadow(page, (root) => !!root.querySelector('.consent')),
      marks: all(await b.marks(page)).length > 0,
    });
    await until('all three', async () => JSON.stringify(await parts()) === '{"strip":true,"consent":true,"marks":true}');
    await b.site(page, { layers: { claims: false } });
    await until('no marks', async () => !(await parts()).marks);
    await b.site(page, { layers: { outlet: false } });
    await until('no strip', async () => !(await parts()).strip);
    assert.equal((await parts()).consent, true);
    await b.site(page, { layers: { consent: false } });
    await until('no consent note', async () => !(await parts()).consent);
    await b.restart();
    await page.reload();
    await b.labelled(page);
    assert.deepEqual(await parts(), { strip: false, consent: false, marks: false });
    await b.ask({ kind: 'set-site', host: '127.0.0.1', change: null });
    await until('all three again', async () => JSON.stringify(await parts()) === '{"strip":true,"consent":true,"marks":true}');
  });

  test('the density of marks can be set', async () => {
    const { page } = await open('/article.html');
    await b.set({ marks: 'unsourced' });
    await until('only those without a source', async () => names(await b.marks(page)).every((n) => n.startsWith('masthead-no_source')));
    await b.set({ marks: 'off' });
    await until('none', async () => names(await b.marks(page)).length === 0);
    await b.set({ marks: 'all' });
    await until('all', async () => names(await b.marks(page)).length > 1);
  });

  test('the consent note stands beside the banner, on none of its buttons, and goes with it', async () => {
    const { page } = await open('/article.html');
    for (const [width, height] of [[1300, 850], [800, 600], [360, 640]]) {
      await page.setViewport({ width, height });
      const own = await until(`the note at ${width}`, () => b.shadow(page, (root) => {
        const el = root.querySelector('.consent');
        if (!el || el.hidden) return null;
        const { left, top, right, bottom } = el.getBoundingClientRect();
        return right <= innerWidth && bottom <= innerHeight ? { left, top, right, bottom } : null;
      }));
      await new Promise((ok) => setTimeout(ok, 250)); // the page settles after a change of size
      const boxes = await page.$$eval('#cookie-banner button, #cookie-banner a', (els) => els.map((e) => e.getBoundingClientRect().toJSON()));
      const now = await b.shadow(page, (root) => root.querySelector('.consent').getBoundingClientRect().toJSON());
      assert.ok(own);
      for (const k of boxes) assert.ok(now.right <= k.left || now.left >= k.right || now.bottom <= k.top || now.top >= k.bottom, `over a button at ${width}`);
    }
    const { report } = await until('grades', async () => {
      const s = await b.state(page);
      return s.report.consent?.choices.some((c) => c.prominence) && s;
    });
    const reject = report.consent.choices.find((c) => c.kind === 'reject');
    assert.equal(reject.prominence.grade, 'weaker');
    assert.ok(reject.prominence.measured.width > 10);
    await page.bringToFront();
    await page.click('#reject');
    await until('the note to go', async () => !(await b.shadow(page, (root) => root.querySelector('.consent'))));
    const { state } = await until('what was chosen', async () => {
      const s = await b.state(page);
      return s.state.chosen && s;
    });
    assert.equal(state.chosen, 'Reject all');
    assert.equal(state.banner, 'gone');
  });

  test('a strict content security policy stops nothing', async () => {
    const { page } = await open('/article.html?csp');
    await until('marks', async () => all(await b.marks(page)).length > 0);
    assert.ok(await b.shadow(page, (root) => getComputedStyle(root.querySelector('.strip')).position === 'fixed'));
  });

  test('a page of 1 MB is labelled, and no task of ours holds it up', async () => {
    const { page, got } = await open('/big.html');
    assert.ok(got.report.claims.length > 100);
    await until('marks', async () => all(await b.marks(page)).length > 100);
  });

  test('a new address without loading gets labels of its own', async () => {
    const { page } = await open('/article.html');
    await page.evaluate(() => {
      document.querySelector('article').innerHTML = `<h1>Two bridges to be rebuilt</h1>
        <p>“The old bridge has to go,” said Ola Berg, the county engineer. The work will cost 90 million crowns, the county said on Friday.</p>
        <p>The first bridge was built in 1954. Some 9,000 cars cross it every day, according to the road office. “It is safe until the autumn,” Berg said.</p>
        <p>Building is to start in October and to end in 2028, the county’s spokeswoman, Nina Dahl, said. Both bridges will be closed to lorries.</p>`;
      history.pushState({}, '', '/bridges.html');
    });
    const s = await until('the new report', async () => {
      const s = await b.state(page);
      return s.report?.page.url?.endsWith('/bridges.html') && s.report.claims.length && s;
    });
    assert.equal(s.report.page.title.startsWith('Two bridges') || s.report.claims.some((c) => c.text.includes('bridge')), true);
    await until('its marks', async () => all(await b.marks(page)).some((t) => t.includes('bridge')));
  });

  test('marks come back on their words when the page re-renders', async () => {
    const { page, got } = await open('/article.html');
    const count = words(got.report.claims).length;
    await until('marks', async () => all(await b.marks(page)).length === count);
    await page.evaluate(() => {
      const a = document.querySelector('article');
      const words = a.innerHTML;
      a.innerHTML = words; // the same words in new nodes
      document.querySelector('article').insertAdjacentHTML('afterbegin', '<div><p>Advertisement</p></div>');
    });
    await until('the same marks', async () => {
      const texts = all(await b.marks(page)).map(bare).sort();
      return JSON.stringify(texts) === JSON.stringify(words(got.report.claims));
    });
  });

  test('changed words lose their mark: never are the wrong words marked', async () => {
    const { page, got } = await open('/article.html');
    await until('marks', async () => all(await b.marks(page)).length > 0);
    await page.evaluate(() => {
      const p = [...document.querySelectorAll('article p')].find((e) => e.textContent.includes('212,000'));
      const w = document.createTreeWalker(p, 4);
      for (let n = w.nextNode(); n; n = w.nextNode()) n.data = n.data.replace('212,000 passengers', '9,000 cars');
    });
    const wanted = new Set(words(got.report.claims));
    await until('the mark to go', async () => {
      const texts = all(await b.marks(page)).map(bare);
      return texts.every((t) => wanted.has(t)) && !texts.some((t) => t.includes('212,000') || t.includes('9,000'));
    });
  });

  test('a page that removes foreign nodes is let be after a few times, and the popup is told', async () => {
    const page = await b.page(`${web.url}/article.html`);
    await page.evaluate((h) => {
      new MutationObserver(() => document.querySelector(h)?.remove()).observe(document.documentElement, { childList: true });
      document.querySelector(h)?.remove();
    }, HOST);
    const { state } = await until('giving up', async () => {
      const s = await b.state(page);
      return s.state.problem === 'page_removes_overlay' && s;
    });
    assert.equal(state.status, 'labelled');
    assert.equal(await page.evaluate((h) => document.querySelectorAll(h).length, HOST), 0);
    const popup = await b.open(`ui/popup.html?tab=${await b.tabOf(page)}`);
    await popup.waitForSelector('[data-ready]');
    assert.match(await popup.evaluate(() => document.body.innerText), /removes|takes .* away|does not let/i);
  });

  test('nothing of it is printed, and all of it is there again on the screen', async () => {
    const { page } = await open('/article.html');
    await until('marks', async () => all(await b.marks(page)).length > 0);
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    await page.bringToFront();
    /** What is drawn on a medium. In Chromium a look into the overlay ends the emulation: it comes last. */
    const seen = async (type) => {
      await b.media(page, type);
      const [printed, marks] = await page.evaluate((names) => [matchMedia('print').matches,
        [...document.querySelectorAll('article p')].some((p) => names.some((n) => getComputedStyle(p, `::highlight(${n})`).textDecorationLine === 'underline'))], names);
      const strip = await b.shadow(page, (root) => [...root.querySelectorAll('.strip, .icon, .consent')].some((e) => e.checkVisibility()));
      return `${printed ? 'paper' : 'screen'}: ${strip ? 'strip' : 'no strip'}, ${marks ? 'marks' : 'no marks'}`;
    };
    assert.equal(await seen(''), 'screen: strip, marks');
    await until('nothing', async () => (await seen('print')) === 'paper: no strip, no marks');
    await until('all again', async () => (await seen('')) === 'screen: strip, marks');
  });

  test('the strip is put away by its own button, at once and for good, and one click takes that back', async () => {
    const { page } = await open('/article.html');
    await page.bringToFront();
    const press = async (selector) => {
      const box = await until('the button', () => b.shadow(page, (root, buttons) => {
        const at = [...root.querySelectorAll(buttons)].at(-1)?.getBoundingClientRect();
        return at?.width ? { x: at.left + at.width / 2, y: at.top + at.height / 2 } : null;
      }, selector));
      await page.mouse.click(box.x, box.y);
    };
    const there = () => b.shadow(page, (root) => !!root.querySelector('.strip, .icon'));
    const layers = async () => (await b.ask({ kind: 'settings' })).settings.sites['127.0.0.1']?.layers;
    await press('.strip button');
    await until('no strip', async () => !(await there()));
    assert.equal((await layers()).outlet, false);
    await press('.undo button');
    await until('the strip again', there);
    assert.notEqual((await layers())?.outlet, false);
    await b.ask({ kind: 'set-site', host: '127.0.0.1', change: null });
  });

  test('a click labels one page without any access to sites', async () => {
    await b.set({ mode: 'click' });
    await b.ask({ kind: 'access-changed' });
    const page = await b.page(`${web.url}/article.html`);
    assert.equal(await page.evaluate((h) => document.querySelector(h), HOST), null);
    await b.ask({ kind: 'label', tabId: await b.tabOf(page) });
    await b.labelled(page);
    await page.close();
    await b.set({ mode: 'all' });
    await b.ask({ kind: 'access-changed' });
  });
});
