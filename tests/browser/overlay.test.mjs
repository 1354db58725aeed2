// The overlay's own parts in a page, without extension and core: finding words again,
// measuring, and places. Runs in both browsers.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const LAUNCH = {
  chromium: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: ['--no-sandbox'] },
  firefox: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', headless: true },
};
const wanted = process.env.BROWSER ?? 'both';

/** [what the case shows, body, words to find, where they are to be found or null] */
const WORDS = [
  ['across links and emphasis', '<p>He said <a href="#">the <em>old</em> bridge</a> would <b>fall</b>.</p>', 'the old bridge would fall', 'the old bridge would fall'],
  ['over soft hyphens', '<p>The let\u00adter was pub\u00adlished.</p>', 'letter was published', 'let\u00adter was pub\u00adlished'],
  ['over non-breaking spaces', '<p>It took ten\u00a0years to build.</p>', 'ten years', 'ten\u00a0years'],
  ['beside emoji', '<p>🚢🚢 The ferry 🚢 sails at noon.</p>', 'The ferry 🚢 sails', 'The ferry 🚢 sails'],
  ['with combining marks', '<p>The cafe\u0301 closed in May.</p>', 'cafe\u0301 closed', 'cafe\u0301 closed'],
  ['over broken lines', '<p>The\n   work\n   costs 9 crowns.</p>', 'work costs 9', 'work\n   costs 9'],
  ['over a script in the middle', '<p>The work <script type="x">var a = 1</script>costs 9 crowns.</p>', 'work costs 9', 'work costs 9'],
  ['over two paragraphs', '<div><p>First line.</p><p>Second line.</p></div>', 'line. Second', 'line.Second'],
];

for (const name of Object.keys(LAUNCH)) {
  if (wanted !== 'both' && wanted !== name) continue;
  describe(`${name}: overlay`, () => {
    let browser;
    let page;
    before(async () => {
      const lab = await build({ entryPoints: ['tests/browser/lab.js'], bundle: true, format: 'iife', write: false, logLevel: 'error', define: { 'import.meta.url': '""' } });
      browser = await puppeteer.launch({ ...LAUNCH[name], defaultViewport: { width: 1000, height: 700 } });
      page = await browser.newPage();
      await page.goto('data:text/html,<!doctype html><html lang="en"><title>lab</title><body></body></html>');
      await page.evaluate(`${lab.outputFiles[0].text};0`);
    });
    after(() => browser?.close());

    const fill = (html) => page.evaluate((h) => { document.body.innerHTML = h; }, html);
    const find = (anchor, text) => page.evaluate((a, t) => {
      const found = new globalThis.lab.Finder(document, () => null).find(a, t);
      return found && found.map((s) => s.node.data.slice(s.start, s.end)).join('');
    }, anchor, text);

    test('words are found by their surroundings', async () => {
      for (const [what, html, words, there] of WORDS) {
        await fill(`<p>Before it stands this.</p>${html}<p>After it stands that.</p>`);
        const prefix = await page.evaluate((w) => {
          const text = document.body.innerText.replace(/\s+/g, ' ').replace(/\u00ad/g, '');
          const at = text.indexOf(w.replace(/\s+/g, ' '));
          return at < 0 ? ['', ''] : [text.slice(Math.max(0, at - 32), at), text.slice(at + w.length, at + w.length + 32)];
        }, words);
        // A path that leads nowhere: the quote alone has to do.
        assert.equal(await find({ path: [1, 99], start: 0, end: 0, quote: words, prefix: prefix[0], suffix: prefix[1] }, words), there, what);
      }
    });

    test('a path is believed only where exactly the words stand', async () => {
      await fill('<p>The bridge costs nine crowns.</p>');
      const anchor = { path: [1, 0], start: 4, end: 16, quote: 'bridge costs', prefix: 'The ', suffix: ' nine crowns.' };
      assert.equal(await find(anchor), 'bridge costs');
      assert.equal(await find({ ...anchor, start: 0, end: 12 }), 'bridge costs', 'a wrong offset is mended by the quote');
      await fill('<p>The bridge cost nine crowns.</p>');
      assert.equal(await find(anchor), null);
    });

    test('the same words twice are told apart by what stands around them, or not at all', async () => {
      await fill('<p>Ann said it was late. Bob said it was late. Cy left.</p>');
      const at = (prefix, suffix) => page.evaluate((p, s) => {
        const found = new globalThis.lab.Finder(document, () => null).find({ path: [1, 9], start: 0, end: 0, quote: 'it was late', prefix: p, suffix: s });
        return found?.[0]?.start ?? null;
      }, prefix, suffix);
      assert.equal(await at('Bob said ', '. Cy left.'), 31);
      assert.equal(await at('Ann said ', '. Bob said'), 9);
      assert.equal(await at('', ''), null);
    });

    test('buttons are measured as they are drawn', async () => {
      await fill(`<div id="b" style="background:#fff;padding:10px;font:16px sans-serif">
        <button id="yes" style="background:#0a5;color:#fff;border:0;width:160px;height:44px;font-weight:700">Accept</button>
        <a id="no" href="#" style="color:#aaa;font-size:11px">Refuse</a>
        <button id="hid" style="opacity:0">Hidden</button>
        <button id="img" style="background:none;border:0"><svg width="20" height="20"><rect width="20" height="20"/></svg></button></div>`);
      const [yes, no, hidden, image] = await page.evaluate(() => globalThis.lab.measure(['yes', 'no', 'hid', 'img'].map((i) => document.getElementById(i)), document.getElementById('b'), [1, 1, 1, 1]));
      assert.deepEqual([yes.visible, yes.width, yes.height, yes.font_weight, yes.boxed, yes.element, yes.order, yes.clicks], [true, 160, 44, 700, true, 'button', 0, 1]);
      assert.deepEqual([no.boxed, no.element, no.font_size], [false, 'link', 11]);
      assert.ok(no.text_contrast > 2 && no.text_contrast < 2.6, `${no.text_contrast}`); // #aaa on white: 2.32
      assert.ok(yes.fill_contrast > 2.5);
      assert.equal(hidden.visible, false);
      assert.equal(image.element, 'image');
    });

    test('a note beside a banner covers none of its controls, or is not there', async () => {
      const place = (banner, controls, note, spare = []) => page.evaluate((...a) => globalThis.lab.place.placeBeside({ width: 1000, height: 700 }, ...a), banner, controls, note, spare);
      const foot = { left: 0, top: 560, right: 1000, bottom: 700 };
      const button = { left: 800, top: 600, right: 980, bottom: 660 };
      assert.deepEqual(await place(foot, [button], { width: 400, height: 90 }), { left: 8, top: 462, cover: 0 });
      const whole = { left: 0, top: 0, right: 1000, bottom: 700 };
      const inside = await place(whole, [button], { width: 400, height: 90 });
      assert.ok(inside.left + 400 <= 800 - 8 || inside.top + 90 <= 600 - 8);
      assert.equal(await place(whole, [whole], { width: 400, height: 90 }), null);
      assert.equal(await place(foot, [button], { width: 1200, height: 90 }), null);
    });

    test('on a banner that fills the window the note lies on none of its words, in a smaller form where there is little blank', async () => {
      const words = 'We and our partners store and read data on your device. ';
      const seen = async (width, paragraphs, gap) => {
        await page.setViewport({ width, height: 640 });
        await fill(`<div id="wall" style="position:fixed;inset:0;background:#fff;font:16px/1.4 sans-serif;overflow:hidden">
          ${`<p style="margin:${gap}px 10px">${words.repeat(2)}</p>`.repeat(paragraphs)}
          <p style="position:absolute;bottom:10px;left:10px;margin:0"><button>Agree</button> <button>Refuse</button></p></div>`);
        return page.evaluate(() => {
          const { banner, place, strings, Overlay } = globalThis.lab;
          const wall = document.getElementById('wall');
          const choices = [...wall.querySelectorAll('button')];
          const consent = { present: true, findings: [{ code: 'pay_or_accept' }], partners: { count: 214 }, choices: [] };
          const t = strings({ finding_pay_or_accept: { message: 'The choice is between agreeing and paying.' }, partners_other: { message: 'To {count} partners data are handed over, and to theirs.' }, consent_more: { message: 'what it asks for' }, consent_off: { message: 'not on this site' } }, 'en');
          const o = new Overlay({ document, report: { page: {}, outlet: { name: 'The Oak' }, ownership: null, consent, claims: [], links: [] }, strings: t, view: { layers: { outlet: false, consent: true, claims: false }, marks: 'all', strip: 'top', theme: 'auto' } });
          o.setBanner({ element: wall, choices });
          const at = place.boxOf(o.consent);
          const on = banner.contents(wall, [], () => null).words.filter((b) => place.overlaps(at, b)).length;
          const out = { shown: !o.consent.hidden, on, form: o.consent.classList.contains('line') ? 'line' : o.consent.classList.contains('small') ? 'small' : 'full', inside: at.left >= 0 && at.right <= innerWidth, text: o.consent.querySelector('b').textContent };
          o.destroy();
          return out;
        });
      };
      const head = 'The choice is between agreeing and paying.';
      assert.deepEqual(await seen(1000, 2, 20), { shown: true, on: 0, form: 'full', inside: true, text: head });
      assert.deepEqual(await seen(360, 5, 44), { shown: true, on: 0, form: 'line', inside: true, text: head });
      await page.setViewport({ width: 1000, height: 700 });
    });

    test('while the page scrolls a banner is measured again only where it moves', async () => {
      await fill('<p style="height:3000px">Words.</p><div id="bar" style="position:fixed;left:0;right:0;bottom:0;height:90px;background:#eee"><p>We and our partners.</p><button>Agree</button></div>');
      const counts = await page.evaluate(async () => {
        const { strings, Overlay } = globalThis.lab;
        const bar = document.getElementById('bar');
        const consent = { present: true, findings: [], choices: [] };
        const o = new Overlay({ document, report: { page: {}, outlet: null, ownership: null, consent, claims: [], links: [] }, strings: strings({}, 'en'), view: { layers: { outlet: false, consent: true, claims: false }, marks: 'all', strip: 'top', theme: 'auto' } });
        o.setBanner({ element: bar, choices: [...bar.querySelectorAll('button')] });
        let count = 0;
        const measure = o.placeConsent.bind(o);
        o.placeConsent = () => { count += 1; measure(); };
        const scrolled = async () => {
          for (let i = 0; i < 3; i += 1) {
            window.dispatchEvent(new Event('scroll'));
            await new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); });
          }
          return count;
        };
        const still = await scrolled();
        bar.style.bottom = '60px';
        const moved = await scrolled();
        const settled = await scrolled();
        o.destroy();
        return { still, moved, settled };
      });
      assert.equal(counts.still, 0);
      // A busy machine may draw it in two steps.
      assert.ok(counts.moved > 0);
      assert.equal(counts.settled, counts.moved);
    });

    test('a note stands from where its words begin, in either direction of writing', async () => {
      const at = async (html, quote) => {
        await fill(html);
        return page.evaluate((q) => {
          const { Overlay, claim, strings } = globalThis.lab;
          const report = { page: {}, outlet: null, ownership: null, consent: null, claims: [claim('c1', q, 'quotation', 'attributed', { text: 'A' })], links: [] };
          const o = new Overlay({ document, report, strings: strings({}, 'en'), view: { layers: { outlet: false, consent: false, claims: true }, marks: 'all', strip: 'top', theme: 'auto' } });
          o.command('next-note');
          const note = o.open.el.getBoundingClientRect();
          const words = o.open.mark.ranges[0].getBoundingClientRect();
          o.destroy();
          return { left: Math.round(Math.abs(note.left - words.left)), right: Math.round(Math.abs(note.right - words.right)) };
        }, quote);
      };
      assert.equal((await at('<p style="margin:120px">“The bridge will fall within the next nine years if nobody mends it,” said Ann.</p>', 'The bridge will fall within the next nine years if nobody mends it')).left, 0);
      assert.equal((await at('<p dir="rtl" style="margin:120px">قالت آن: «سيسقط الجسر القديم خلال السنوات التسع المقبلة إن لم يصلحه أحد».</p>', 'سيسقط الجسر القديم خلال السنوات التسع المقبلة إن لم يصلحه أحد')).right, 0);
    });

    test('what is said to screen readers is not seen', async () => {
      await page.setViewport({ width: 360, height: 640 });
      await fill('<p>Nothing.</p>');
      const box = await page.evaluate(() => {
        const { Overlay, strings } = globalThis.lab;
        const report = { page: {}, outlet: null, ownership: null, consent: null, claims: [], links: [] };
        const o = new Overlay({ document, report, strings: strings({ no_claims: { message: 'No claims were found in this text.' } }, 'en'), view: { layers: { outlet: false, consent: false, claims: true }, marks: 'all', strip: 'top', theme: 'auto' } });
        o.command('next-note');
        const style = getComputedStyle(o.live);
        const { width, height } = o.live.getBoundingClientRect();
        const out = { text: o.live.textContent, width, height, clip: style.clipPath };
        o.destroy();
        return out;
      });
      assert.deepEqual(box, { text: 'No claims were found in this text.', width: 1, height: 1, clip: 'inset(50%)' });
      await page.setViewport({ width: 1000, height: 700 });
    });

    test('the strip says a name once', async () => {
      await fill('<p>Nothing.</p>');
      const texts = await page.evaluate(() => {
        const { Overlay, strings } = globalThis.lab;
        const t = strings({ strip_published_by: { message: 'published by' }, strip_publisher_said: { message: 'says it is published by' }, strip_owned_by: { message: 'owned by' }, strip_owner_unknown: { message: 'owner not established' } }, 'en');
        return [
          { publisher: { id: 'oak', name: 'Oak plc' }, ultimate: [{ id: 'oak', name: 'Oak plc' }] },
          { publisher: { id: 'press', name: 'Oak Press' }, ultimate: [{ id: 'oak', name: 'Oak plc' }] },
          { publisher: null, declared: [{ role: 'publisher', name: 'The Oak' }], ultimate: [] },
        ].map((o) => {
          const report = { page: {}, outlet: { name: 'The Oak' }, ownership: { basis: 'registry', chain: [], ...o }, consent: null, claims: [], links: [] };
          const overlay = new Overlay({ document, report, strings: t, view: { layers: { outlet: true, consent: false, claims: false }, marks: 'all', strip: 'top', theme: 'auto' } });
          const text = overlay.strip.line.querySelector('.who').textContent.trim().replace(/\s+/g, ' ');
          overlay.destroy();
          return text;
        });
      });
      assert.deepEqual(texts, ['The Oak owned by Oak plc', 'The Oak published by Oak Press owned by Oak plc', 'The Oak owner not established']);
    });

    test('the strip has no blank between its words, and none of a word or two', async () => {
      const parts = async (width, name) => {
        await page.setViewport({ width, height: 600 });
        await fill('<p>Nothing.</p>');
        return page.evaluate((publisher) => {
          const { Overlay, strings } = globalThis.lab;
          const t = strings({ strip_publisher_said: { message: 'page names as publisher:' }, strip_owner_unknown: { message: 'owner not established' } }, 'en');
          const report = { page: {}, outlet: { name: 'The Oak' }, ownership: { basis: 'registry', chain: [], publisher: null, declared: [{ role: 'publisher', name: publisher }], ultimate: [] }, consent: null, claims: [], links: [] };
          const o = new Overlay({ document, report, strings: t, view: { layers: { outlet: true, consent: false, claims: false }, marks: 'all', strip: 'top', theme: 'auto' } });
          const out = Object.fromEntries(['publisher', 'owner'].map((part) => {
            const whole = o.strip.line.querySelector(`.${part}`).getBoundingClientRect();
            const words = o.strip.line.querySelector(`.${part} > span`);
            const box = words.getBoundingClientRect();
            return [part, { shown: box.top < whole.bottom - 4, blank: Math.round(whole.width - box.width), cut: words.scrollWidth > words.clientWidth }];
          }));
          o.destroy();
          return out;
        }, name);
      };
      const whole = { shown: true, blank: 0, cut: false };
      assert.deepEqual(await parts(1300, 'Elm'), { publisher: whole, owner: whole });
      const narrow = await parts(360, 'Elm and Ash Publishing Company');
      assert.deepEqual([narrow.owner, narrow.publisher.shown], [whole, false]);
      const middle = await parts(700, 'The Elm and Ash Publishing Company of the Northern Valleys');
      assert.deepEqual([middle.owner, middle.publisher.shown, middle.publisher.cut], [whole, true, true]);
      await page.setViewport({ width: 1000, height: 700 });
    });

    test('where a navigation fills the window the icon stands beside its words, and nowhere where they fill it too', async () => {
      const at = () => page.evaluate(() => globalThis.lab.place.placeStrip(document, document.createElement('i'), 'top', 30, []));
      const links = (n, text) => `<header><nav><ul>${`<li><a href="#">${text}</a></li>`.repeat(n)}</ul></nav></header>`;
      await fill(links(60, 'Harbour and quay'));
      const place = await at();
      const boxes = await page.evaluate(() => [...document.querySelectorAll('nav a')].map((a) => a.getBoundingClientRect().toJSON()));
      assert.equal(place?.form, 'icon');
      assert.ok(boxes.every((b) => place.box.left >= b.right || place.box.right <= b.left || place.box.top >= b.bottom || place.box.bottom <= b.top), JSON.stringify(place));
      await fill(`<nav style="margin:-8px">${'<a href="#">Harbour and quay</a> '.repeat(600)}</nav>`);
      assert.equal(await at(), null);
    });

    test('the strip spares a bar at the window’s foot, and not a place that is kept and blank', async () => {
      const at = async (inside, style) => {
        await fill(`<header style="position:fixed;top:0;left:0;right:0;height:40px;background:#eee"><a href="#">Home</a></header><p style="margin-top:60px">Words.</p>
          <div style="position:fixed;left:0;right:0;bottom:0;height:100px;${style}">${inside}</div>`);
        const place = await page.evaluate(() => globalThis.lab.place.placeStrip(document, document.createElement('i'), 'bottom', 30, []));
        return place && [place.form, place.edge, Math.round(place.box.bottom)];
      };
      const foot = ['line', 'bottom', 700];
      const above = ['line', 'bottom', 600];
      assert.deepEqual(await at('', ''), foot, 'nothing in it');
      assert.deepEqual(await at('<script type="x">advertisement()</script>', ''), foot, 'only a script');
      assert.deepEqual(await at('<b>Subscribe</b>', 'opacity:0'), foot, 'not to be seen');
      assert.deepEqual(await at('<div hidden><button>Subscribe</button></div><iframe width="0" height="0" style="border:0"></iframe>', ''), foot, 'nothing of a size');
      assert.deepEqual(await at('<b>Subscribe</b>', ''), above, 'words');
      assert.deepEqual(await at('', 'background:#fed'), above, 'a ground');
      assert.deepEqual(await at('<img alt="" width="300" height="90">', ''), above, 'a picture');
    });

    test('an overlay that is taken away leaves nothing, and its words are no part of the page', async () => {
      await fill('<article><h1>Bridge</h1><p>“It will fall,” said Ann Oak. The bridge costs nine crowns.</p></article>');
      const seen = await page.evaluate(() => {
        const { Overlay, claim, strings } = globalThis.lab;
        const before = document.documentElement.outerHTML;
        const claims = [claim('c1', 'It will fall,', 'quotation', 'attributed', { text: 'Ann Oak' })];
        const report = { page: {}, outlet: { name: 'The Oak' }, ownership: null, consent: null, claims, credits: [], links: [], failed: [], sourcing: { claims: 1, attributed: 1 } };
        const o = new Overlay({ document, report, strings: strings({}, 'en'), view: { layers: { outlet: true, consent: true, claims: true }, marks: 'all', strip: 'top', theme: 'auto' } });
        const during = { marks: o.marks.marks.length, find: document.body.innerText.includes('The Oak'), hosts: document.querySelectorAll('masthead-overlay').length };
        o.command('next-note');
        const noteOpen = !!o.open;
        o.destroy();
        return { ...during, noteOpen, same: document.documentElement.outerHTML === before, highlights: CSS.highlights.size, sheets: document.adoptedStyleSheets.length };
      });
      assert.deepEqual(seen, { marks: 1, find: false, hosts: 1, noteOpen: true, same: true, highlights: 0, sheets: 0 });
    });
  });
}
