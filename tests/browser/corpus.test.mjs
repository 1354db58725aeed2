// The overlay on real pages, where there are some beside the repository: marks stand on
// exactly their claims' words, and the strip covers no first heading, no navigation and no
// button of a banner, at three sizes. PAGES=n sets how many.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { BROWSERS, start } from './driver/index.mjs';
import { serve } from './driver/server.mjs';

const SET = '../shared/eval/pages';
const there = existsSync(`${SET}/index.jsonl`);
if (!there) console.log(`skipped: no pages at ${SET}`);
const SIZES = [[1400, 900], [800, 700], [390, 760]];
const bare = (text) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');

/** What is drawn of the parts that nothing may lie on. */
const protectedParts = (page) => page.evaluate(() => {
  const shown = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const box = (e) => e.getBoundingClientRect().toJSON();
  const seen = (r) => r.width > 1 && r.height > 1 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
  const h1 = [...document.querySelectorAll('h1')].filter(shown).slice(0, 1).map(box);
  const nav = [...document.querySelectorAll('nav a, [role=navigation] a')].filter(shown).map(box);
  return { h1: h1.filter(seen), nav: nav.filter(seen) };
});
const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

for (const [name, launch] of BROWSERS) {
  describe(`${name}: real pages`, { skip: !there }, () => {
    let b;
    let web;
    before(async () => {
      web = await serve(`${SET}/html`);
      b = await start(launch);
      await b.grant();
    });
    after(async () => {
      await b?.close();
      web?.close();
    });

    test('marks and strip', async () => {
      const want = Number(process.env.PAGES ?? (name === 'chromium' ? 16 : 6));
      const index = readFileSync(`${SET}/index.jsonl`, 'utf8').trim().split('\n').map((l) => JSON.parse(l)).filter((p) => p.page_kind === 'article' && p.bytes < 1.5e6);
      const some = index.filter((_, i) => i % Math.max(1, Math.floor(index.length / want)) === 0).slice(0, want);
      const sum = { pages: 0, unlabelled: 0, claims: 0, lost: 0, wrong: 0, line: 0, icon: 0, none: 0 };
      const faults = [];
      for (const { file, id } of some) {
        const page = await b.browser.newPage();
        try {
          await page.goto(`${web.url}/${file.split('/').pop()}`, { waitUntil: 'domcontentloaded', timeout: 20_000 });
          await page.bringToFront();
          const tabId = await b.tabOf(page);
          // Not every page tells the gate that it is news: a reader would click then.
          let got = await b.labelled(page, 4000).catch(() => null);
          if (!got) {
            sum.unlabelled += 1;
            await b.ask({ kind: 'label', tabId });
            got = await b.labelled(page, 8000).catch(() => null);
          }
          if (!got) {
            faults.push(`${id}: not labelled: ${JSON.stringify((await b.ask({ kind: 'state', tabId })).state)}`);
            continue;
          }
          sum.pages += 1;
          // Many pages write themselves anew while they load; what counts is what stays.
          await page.evaluate(() => new Promise((ok) => setTimeout(ok, 2000)));
          const { state, report } = await b.ask({ kind: 'state', tabId });
          sum.claims += report.claims.length;
          sum.lost += state.marks.lost.length;
          for (const l of state.marks.lost.slice(0, 2)) faults.push(`${id}: lost “${report.claims.find((c) => c.id === l)?.text.slice(0, 80)}”`);
          const texts = new Set(report.claims.flatMap((c) => (c.parts?.length ? c.parts.map((p) => bare(p.quote)) : [bare(c.text)])));
          const marks = Object.entries(await b.marks(page)).filter(([n]) => !n.includes('active')).flatMap(([, t]) => t);
          for (const m of marks) {
            // A range whose words the page took away covers nothing.
            if (!bare(m) || texts.has(bare(m))) continue;
            // A range over a script in the middle of the words reads it as well; a long stretch's quote is cut.
            if ([...texts].some((t) => bare(m).startsWith(t.slice(0, 12)) && (bare(m).endsWith(t.slice(-12)) || bare(m).startsWith(t)))) continue;
            sum.wrong += 1;
            faults.push(`${id}: marks “${m.slice(0, 80)}”`);
          }
          for (const [width, height] of SIZES) {
            await page.setViewport({ width, height });
            await page.evaluate(() => new Promise((ok) => setTimeout(ok, 350)));
            const strip = await b.shadow(page, (root) => {
              const el = [...root.querySelectorAll('.strip, .icon')].find((e) => !e.hidden && e.style.display !== 'none');
              return el ? { kind: el.classList.contains('strip') ? 'line' : 'icon', box: el.getBoundingClientRect().toJSON() } : null;
            });
            sum[strip?.kind ?? 'none'] += 1;
            if (!strip) continue;
            const parts = await protectedParts(page);
            for (const k of ['h1', 'nav']) for (const r of parts[k]) if (over(strip.box, r)) faults.push(`${id} ${width}: ${strip.kind} over ${k} ${JSON.stringify(r)}`);
          }
        } catch (e) {
          faults.push(`${id}: ${String(e).slice(0, 200)}`);
        } finally {
          await page.close().catch(() => undefined);
        }
      }
      console.log(JSON.stringify(sum));
      for (const f of faults) console.log(f);
      assert.equal(sum.wrong, 0);
      assert.deepEqual(faults.filter((f) => / over /.test(f)), []);
      assert.ok(sum.lost <= sum.claims * 0.02, `${sum.lost} of ${sum.claims} claims without a mark`);
    });
  });
}
