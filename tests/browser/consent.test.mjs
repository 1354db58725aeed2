// Consent banners of real libraries, in light and shadow trees, in frames and late:
// found, named, measured, the note beside them and on none of their buttons, gone after
// the choice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { BANNER, LIBRARIES, PLACES, page } from './banners.mjs';
import { HOST, until } from './driver/index.mjs';
import { inBrowsers } from './driver/suite.mjs';

const SIZES = [[1300, 850], [800, 600], [390, 700]];
const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Libraries, places, and a TCF interface. */
const pages = async (web) => {
  const tcf = await build({ entryPoints: ['tests/browser/tcf-page.js'], bundle: true, write: false, format: 'iife', logLevel: 'error' });
  const file = (id) => `/${id.replaceAll(' ', '-')}.html`;
  return {
    ...Object.fromEntries(Object.entries(LIBRARIES).map(([id, { html }]) => [file(id), html])),
    ...Object.fromEntries(Object.entries(PLACES).map(([id, html]) => [file(id), html])),
    '/frame.html': `<!doctype html><title>Consent</title><body>${BANNER.replace('position:fixed', 'position:static')}<script>for (const i of ['no','yes']) document.getElementById(i).onclick = () => parent.document.getElementById('cmp').remove()</script>`,
    '/other.html': page(`<iframe id="cmp" title="Consent" src="${web.other}/frame.html?cmp" style="position:fixed;left:0;right:0;bottom:0;width:100%;height:160px;border:0"></iframe>`),
    '/wall-frame.html': `<!doctype html><title>Consent</title><style>body{margin:0;background:#0008;font:15px/1.4 sans-serif}main{position:fixed;left:0;right:0;top:12%;max-width:620px;margin:auto;background:#fff;padding:24px}button{padding:8px 14px}</style>
      <main role="dialog" aria-label="Cookie consent"><h2>Your privacy</h2><p>We and our 81 partners use cookies to store information on your device and to show personalised advertising. Without your consent we ask you to subscribe for 4.99 euros a month.</p>
      <p>You can withdraw your consent at any time in the settings of this site.</p><button id="no">Subscribe</button> <button id="set">Manage settings</button> <button id="yes">Accept all</button></main>`,
    '/wall.html': page(`<iframe id="cmp" title="Consent" src="${web.other}/wall-frame.html?cmp" style="position:fixed;inset:0;width:100%;height:100%;border:0"></iframe>`),
    '/wall-here.html': page('<iframe id="cmp" title="Consent" src="/wall-frame.html" style="position:fixed;inset:0;width:100%;height:100%;border:0"></iframe>'),
    '/tcf.js': tcf.outputFiles[0].text,
    '/tcf.html': page('<script src="/tcf.js"></script>'),
  };
};

inBrowsers('consent', { pages }, (b, web) => {
  const noteBox = (p) => b.shadow(p, (root) => {
    const el = root.querySelector('.consent');
    return el && !el.hidden && el.style.visibility !== 'hidden' ? el.getBoundingClientRect().toJSON() : null;
  });
  const withNote = (p) => until('the note', () => noteBox(p));
  const settled = (p) => p.evaluate(() => new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(ok, 300)))));
  const graded = (p) => until('grades', async () => {
    const s = await b.state(p);
    return s.report?.consent?.choices.some((c) => c.prominence) && s.report.consent;
  });

  for (const [id, { platform, kinds, reject }] of Object.entries(LIBRARIES)) {
    test(`${id}: found, named, measured; the note is on no button and goes with the banner`, async () => {
      const p = await b.page(`${web.url}/${id.replaceAll(' ', '-')}.html`);
      await b.labelled(p);
      await withNote(p);
      const consent = await graded(p);
      assert.match(consent.platform?.name ?? '', platform);
      for (const k of kinds) assert.ok(consent.choices.some((c) => c.kind === k), `${k} among ${consent.choices.map((c) => `${c.kind} ${c.label}`)}`);
      assert.ok(consent.choices.filter((c) => kinds.includes(c.kind) && c.layer === 1).every((c) => c.prominence?.measured?.visible !== false));
      for (const [width, height] of SIZES) {
        await p.setViewport({ width, height });
        await settled(p);
        const box = await noteBox(p);
        if (!box) continue; // there is no room for it that is not on a button
        const buttons = await p.$$eval('[class*=cc-] a, [class*=cc-] button, .klaro button, #tarteaucitronRoot button, [class*=orejime] button, #cc-main button', (els) => els.map((e) => e.getBoundingClientRect().toJSON()).filter((r) => r.width > 1));
        assert.deepEqual(buttons.filter((r) => over(r, box)), [], `at ${width}`);
      }
      await p.setViewport({ width: 1300, height: 850 });
      await p.bringToFront();
      await p.evaluate((s) => [...document.querySelectorAll(s)].find((e) => e.getBoundingClientRect().width > 1)?.click(), reject);
      await until('the note to go', async () => !(await noteBox(p)));
      });
  }

  for (const [id, html] of Object.entries(PLACES)) {
    test(`in ${id} the banner is found and measured, and its note goes with it`, async () => {
      assert.ok(html);
      const p = await b.page(`${web.url}/${id.replaceAll(' ', '-')}.html`);
      await b.labelled(p);
      await withNote(p);
      const consent = await graded(p);
      const no = consent.choices.find((c) => c.kind === 'reject');
      assert.equal(no?.label, 'Reject all');
      assert.ok(no.prominence.measured?.width > 20, JSON.stringify(no.prominence));
      await p.evaluate(() => {
        const cmp = /** @type {any} */ (document.getElementById('cmp'));
        const root = cmp.contentDocument ?? cmp.shadowRoot ?? cmp;
        const no = root.querySelector('#no');
        if (no) no.click();
        else document.dispatchEvent(new Event('test-reject'));
      });
      await until('the note to go', async () => !(await noteBox(p)));
      });
  }

  test('the note over a modal dialog can be pressed, though all beside the dialog is inert', async () => {
    const p = await b.page(`${web.url}/a-modal-dialog.html`);
    await b.labelled(p);
    await withNote(p);
    await p.bringToFront();
    const spot = (which) => until('its button', () => b.shadow(p, (root, which) => {
      const el = root.querySelector(`.consent:not([hidden]) button${which}`);
      const box = el?.getBoundingClientRect();
      return box?.width ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    }, which));
    const off = await spot('.off');
    await p.mouse.click(off.x, off.y);
    await until('the note to go', async () => !(await noteBox(p)));
    assert.equal((await b.ask({ kind: 'settings' })).settings.sites['127.0.0.1'].layers.consent, false);
    assert.equal(await p.evaluate(() => document.getElementById('cmp').matches(':modal')), true, 'the dialog stays as it was');
    await b.ask({ kind: 'set-site', host: '127.0.0.1', change: null });
    await withNote(p);
    await p.click('#no');
    await until('the note to go with the dialog', async () => !(await noteBox(p)));
  });

  test('a frame of another origin is not read without leave: one line says so and offers it', async () => {
    const p = await b.page(`${web.url}/other.html`);
    const { state } = await b.labelled(p);
    assert.equal(state.unread.length, 1);
    await withNote(p);
    assert.match(await b.shadow(p, (root) => root.querySelector('.consent').textContent), /localhost/);
    await b.set({ frames: true });
    await p.reload();
    await b.labelled(p);
    const consent = await graded(p);
    assert.equal(consent.choices.find((c) => c.kind === 'reject')?.label, 'Reject all');
    assert.ok(consent.choices.some((c) => c.prominence?.measured?.width > 20));
    await b.set({ frames: false });
  });

  test('on a frame that fills the window the note is on none of the banner’s words and buttons', async () => {
    await b.set({ frames: true });
    for (const path of ['wall.html', 'wall-here.html']) {
      const p = await b.page(`${web.url}/${path}`);
      await b.labelled(p);
      await graded(p);
      for (const [width, height] of SIZES) {
        await p.setViewport({ width, height });
        await settled(p);
        const box = await until(`the note in ${path} at ${width}`, () => noteBox(p));
        const frame = await (await p.$('#cmp')).contentFrame();
        const held = await frame.evaluate(() => [...document.querySelectorAll('h2, p, button')].flatMap((el) => {
          const range = document.createRange();
          range.selectNodeContents(el);
          return [...(el.matches('button') ? [el.getBoundingClientRect()] : range.getClientRects())].map((r) => r.toJSON());
        }));
        assert.ok(held.length > 5);
        assert.deepEqual(held.filter((r) => over(r, box)), [], `${path} at ${width}: ${JSON.stringify(box)}`);
      }
    }
    await b.set({ frames: false });
  });

  test('a TCF interface is asked, read-only, for its string', async () => {
    const p = await b.page(`${web.url}/tcf.html`);
    const { report } = await b.labelled(p);
    assert.equal(report.consent?.tcf?.cmp_id, 300);
    assert.deepEqual(report.consent.tcf.purposes_consent, [1, 3]);
    assert.deepEqual(report.consent.tcf.purposes_legitimate_interest, [7, 9]);
    assert.equal(report.consent.tcf.vendors_consent, 3);
  });

  test('a banner put in anew every 50 ms leaves the page usable', async () => {
    web.put('/mad.html', page(`<script>let n=0;setInterval(()=>{document.getElementById('cmp')?.remove();const d=document.createElement('div');d.id='cmp';d.innerHTML=${JSON.stringify(BANNER)};document.body.append(d);n++},50);
      globalThis.ticks=[];let last=performance.now();setInterval(()=>{const now=performance.now();ticks.push(now-last);last=now},20)</script>`));
    const p = await b.page(`${web.url}/mad.html`);
    await b.labelled(p);
    await p.evaluate(() => new Promise((ok) => setTimeout(ok, 4000)));
    const gaps = await p.evaluate(() => globalThis.ticks.slice(-150).sort((a, b) => b - a));
    assert.ok(gaps[2] < 400, `the page was held up for ${gaps.slice(0, 3)} ms`);
    assert.equal(await p.evaluate((h) => document.querySelectorAll(h).length, HOST), 1);
  });
});
