// The overlay on real pages, where there are some beside the repository: marks stand on
// exactly their claims' words, and the strip, at either edge and at three sizes, covers no
// first heading, no navigation and no button of a banner. PAGES=n sets how many.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { until } from './driver/index.mjs';
import { inBrowsers } from './driver/suite.mjs';

const SET = '../shared/eval';
const there = existsSync(`${SET}/pages/index.jsonl`);
if (!there) console.log(`skipped: no pages at ${SET}`);
const PAGES = Number(process.env.PAGES ?? 40);
const SIZES = [[1400, 900], [800, 700], [360, 740]];
const EDGES = ['top', 'bottom'];
const bare = (text) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');

const lines = (file) => readFileSync(file, 'utf8').trim().split('\n').map((l) => JSON.parse(l));
/** `n` of a list, from all over it. */
const spread = (list, n) => list.filter((_, i) => Math.floor((i * n) / list.length) !== Math.floor(((i - 1) * n) / list.length)).slice(0, n);

/** Boxes of what is drawn of the parts that nothing may lie on, by a test's own look at the page. */
const protectedParts = (page, labels) => page.evaluate((labels) => {
  const shown = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const box = (e) => e.getBoundingClientRect().toJSON();
  const seen = (r) => r.width > 1 && r.height > 1 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
  const words = (e) => (e.textContent || e.value || '').replace(/\s+/g, ' ').trim();
  // What a reader can press at all: something else of the page may lie over it.
  const free = (r, e) => document.elementsFromPoint(r.left + r.width / 2, r.top + r.height / 2).some((hit) => e.contains(hit) || hit.contains(e));
  const boxes = (all) => all.filter(shown).map((e) => [box(e), e]).filter(([r, e]) => seen(r) && free(r, e)).map(([r]) => r);
  return {
    heading: boxes([...document.querySelectorAll('h1')].filter(shown).slice(0, 1)),
    navigation: boxes([...document.querySelectorAll('nav a, [role=navigation] a')]),
    choice: boxes([...document.querySelectorAll('button, a, [role=button], input[type=button], input[type=submit]')].filter((e) => labels.includes(words(e)))),
  };
}, labels);
/** A page that sends itself to its own address while it loads, which is out of reach here. */
const LEAVES = /Address rejected|NS_ERROR|net::ERR|NS_BINDING/;
const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

inBrowsers('real pages', { root: SET, skip: !there }, (b, web) => {
  /** Opens a page and has it labelled; a page that does not look like news by a click. */
  async function labelled(file) {
    const page = await b.browser.newPage();
    await page.setViewport({ width: 1400, height: 900 });
    await page.goto(`${web.url}/${file}`, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    await page.bringToFront();
    const tabId = await b.tabOf(page);
    const said = async () => (await b.ask({ kind: 'state', tabId })).state.status;
    const first = await until('the gate', async () => ['labelled', 'not_news', 'failed'].includes(await said()) && said(), 15_000).catch(() => 'silent');
    if (first !== 'labelled') await b.ask({ kind: 'label', tabId });
    await b.labelled(page, 15_000);
    return { page, tabId, clicked: first !== 'labelled' };
  }

  /** Faults of the strip at all sizes and edges. */
  async function strip(page, tabId, sum) {
    const faults = [];
    const { report } = await b.ask({ kind: 'state', tabId });
    const labels = (report.consent?.choices ?? []).filter((c) => c.layer === 1).map((c) => c.label);
    for (const [width, height] of SIZES) {
      await page.setViewport({ width, height });
      await until('the size', () => page.evaluate((w) => innerWidth === w, width));
      for (const edge of EDGES) {
        await b.set({ strip: edge }); // answered when the page has drawn it
        const at = await b.shadow(page, (root) => {
          const el = [...root.querySelectorAll('.strip, .icon')].find((e) => e.checkVisibility());
          return el ? { form: el.classList.contains('strip') ? 'line' : 'icon', box: el.getBoundingClientRect().toJSON() } : null;
        });
        sum[at?.form ?? 'none'] = (sum[at?.form ?? 'none'] ?? 0) + 1;
        if (!at) continue;
        for (const [part, boxes] of Object.entries(await protectedParts(page, labels))) {
          sum[part] = (sum[part] ?? 0) + (boxes.length > 0);
          for (const r of boxes) if (over(at.box, r)) faults.push(`${width} ${edge}: the ${at.form} ${JSON.stringify(at.box)} lies on a ${part} ${JSON.stringify(r)}`);
        }
      }
    }
    await b.set({ strip: 'top' });
    return faults;
  }

  /**
   * Opens pages one after the other, has each looked at, and tries the strip on it. A page that leaves while
   * it loads is passed over, as long as few do.
   */
  const each = async (t, some, path, sum, look) => {
    const faults = [];
    for (const { file, id } of some) {
      let page;
      try {
        const got = await labelled(path(file));
        page = got.page;
        sum.pages += 1;
        await look(got, id, faults);
        faults.push(...(await strip(page, got.tabId, sum)).slice(0, 3).map((f) => `${id} ${f}`));
      } catch (e) {
        if (LEAVES.test(String(e))) sum.left += 1;
        else faults.push(`${id}: ${String(e).slice(0, 300)}`);
      } finally {
        await page?.close().catch(() => undefined);
      }
    }
    t.diagnostic(JSON.stringify(sum));
    assert.deepEqual(faults, []);
    assert.ok(sum.left <= some.length / 10, `${sum.left} pages could not be opened`);
  };

  test(`marks and strip on ${PAGES} articles`, { timeout: 900_000 }, async (t) => {
    const some = spread(lines(`${SET}/pages/index.jsonl`).filter((p) => p.page_kind === 'article' && p.bytes < 1.5e6), PAGES);
    const sum = { pages: 0, left: 0, clicked: 0, claims: 0, lost: 0 };
    await each(t, some, (file) => `pages/${file.replace(/^pages\//, '')}`, sum, async ({ page, tabId, clicked }, id, faults) => {
      sum.clicked += clicked;
      /** Marks on other words than a claim's. Many pages write themselves anew while they load: what counts is what stays. */
      const wrong = async () => {
        const { report } = await b.ask({ kind: 'state', tabId });
        const texts = report.claims.flatMap((c) => (c.parts?.length ? c.parts.map((p) => bare(p.quote)) : [bare(c.text)]));
        const exact = new Set(texts);
        const marks = Object.entries(await b.marks(page)).filter(([n]) => !n.includes('active')).flatMap(([, m]) => m.map(bare));
        // A range whose words the page took away covers nothing; one over a script in the
        // middle of the words reads it as well; a long stretch's quote is cut.
        return marks.filter((m) => m && !exact.has(m) && !texts.some((x) => m.startsWith(x.slice(0, 12)) && (m.endsWith(x.slice(-12)) || m.startsWith(x))));
      };
      let last = [];
      await until('right marks', async () => !(last = await wrong()).length, 5000).catch(() => faults.push(`${id}: marks “${last[0]?.slice(0, 80)}”`));
      // Words that a page puts in late find their marks as well.
      const held = async () => b.ask({ kind: 'state', tabId });
      await until('all marks', async () => (await held()).state.marks.lost.length === 0, 4000).catch(() => undefined);
      const { state, report } = await held();
      sum.claims += report.claims.length;
      sum.lost += state.marks.lost.length;
      for (const l of state.marks.lost.slice(0, 2)) t.diagnostic(`${id}: lost “${report.claims.find((c) => c.id === l)?.text.slice(0, 80)}”`);
    });
    assert.ok(sum.lost <= sum.claims * 0.02, `${sum.lost} of ${sum.claims} claims without a mark`);
  });

  test('the strip keeps off the banners', { timeout: 600_000 }, async (t) => {
    const some = spread(lines(`${SET}/consent/eval.jsonl`).filter((p) => p.has_banner && /render/.test(p.kind) && readFileSync(`${SET}/consent/${p.file}`).length < 1.5e6), Math.ceil(PAGES / 3));
    await each(t, some, (file) => `consent/${file}`, { pages: 0, left: 0 }, async () => undefined);
  });
});
