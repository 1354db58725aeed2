// A long day in one tab: many pages in a row, the overlay off and on, the background
// stopped in the middle; then a minute in which nothing may happen. PAGES=200 is the long
// day; IDLE=seconds.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { HOST, until } from './driver/index.mjs';
import { inBrowsers } from './driver/suite.mjs';

const PAGES = Number(process.env.PAGES ?? 60);
const IDLE = Number(process.env.IDLE ?? 60);
const article = readFileSync('tests/pages/article.html', 'utf8');
const title = /<h1[^>]*>([^<]*)/.exec(article)?.[1] ?? '';
const nth = (n) => article.replaceAll(title, `${title}, part ${n}`);

/** Megabytes that a process and all below it hold, or null where the system does not tell. */
function memory(pid) {
  try {
    const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n').map((l) => l.trim().split(/\s+/).map(Number));
    const inside = new Set([pid]);
    for (let grown = true; grown;) {
      grown = false;
      for (const [p, parent] of rows) if (inside.has(parent) && !inside.has(p)) { inside.add(p); grown = true; }
    }
    return rows.filter(([p]) => inside.has(p)).reduce((sum, [, , rss]) => sum + rss / 1024, 0);
  } catch {
    return null;
  }
}

/** Stops the background as the browser itself does when it has been idle. */
async function stopBackground(b) {
  if (b.name === 'chromium') {
    const worker = await b.browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(b.id), { timeout: 5000 }).catch(() => null);
    // The session may end before its own farewell is sent.
    await (await worker?.worker())?.close().catch((e) => { if (!/No session|Session closed|Target closed/.test(String(e))) throw e; });
  } else {
    await b.inChrome((id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true }), b.id);
  }
}

inBrowsers('endurance', { pages: () => Object.fromEntries(Array.from({ length: PAGES }, (_, n) => [`/a${n}.html`, nth(n)])) }, (b, web, name) => {
  test(`${PAGES} pages in one tab: every label on its own page, no error, no growth`, { timeout: 1_200_000 }, async (t) => {
    const errors = [];
    const page = await b.page(`${web.url}/a0.html`);
    page.on('pageerror', (e) => errors.push(String(e)));
    page.on('console', (m) => m.type() === 'error' && !/favicon|404/.test(m.text()) && errors.push(m.text()));
    const held = [];
    for (let n = 0; n < PAGES; n += 1) {
      if (n) await page.goto(`${web.url}/a${n}.html`);
      if (n % 20 === 10) await stopBackground(b); // in the middle of its work
      const { report, state } = await b.labelled(page, 30_000);
      assert.equal(report.page.title, `${title}, part ${n}`);
      assert.equal(new URL(state.url).pathname, `/a${n}.html`);
      if (n % 10 === 5) {
        await b.site(page, { on: false });
        await until('no trace', () => page.evaluate((h) => !document.querySelector(h) && CSS.highlights.size === 0, HOST));
        await b.site(page, null);
        await b.labelled(page, 30_000);
      }
      if (n >= PAGES / 4 && n % 5 === 0) held.push(memory(b.browser.process()?.pid));
    }
    assert.deepEqual(errors, []);
    if (held.length > 8 && held.every((m) => m !== null)) {
      const mean = (part) => part.reduce((a, m) => a + m, 0) / part.length;
      const early = mean(held.slice(0, 4));
      const late = mean(held.slice(-4));
      t.diagnostic(`memory of the browser: ${early.toFixed(0)} MB after a quarter, ${late.toFixed(0)} MB at the end`);
      assert.ok(late < early * 1.3, `memory grew from ${early.toFixed(0)} to ${late.toFixed(0)} MB`);
    }
    await page.close();
  });

  test(`nothing runs for ${IDLE} s on a labelled page that does nothing`, { timeout: 300_000 }, async (t) => {
    const page = await b.page(`${web.url}/a0.html`);
    await b.labelled(page);
    await new Promise((ok) => setTimeout(ok, 3000)); // fonts, first paint, the banner watch's end
    /** Seconds of work in the page's process so far. */
    const busy = async () => {
      if (name === 'chromium') {
        const m = await page.metrics();
        return (m.ScriptDuration ?? 0) + (m.LayoutDuration ?? 0) + (m.RecalcStyleDuration ?? 0);
      }
      const outer = await page.evaluate(() => location.href);
      return Number(await b.inChrome(async (url) => {
        const { children } = await ChromeUtils.requestProcInfo();
        const own = children.filter((c) => c.windows.some((w) => w.documentURI?.spec === url));
        return String(own.reduce((sum, c) => sum + c.cpuTime / 1e9, 0));
      }, outer));
    };
    const before = await busy();
    await new Promise((ok) => setTimeout(ok, IDLE * 1000));
    const spent = (await busy()) - before;
    t.diagnostic(`${(spent * 1000).toFixed(1)} ms of work in ${IDLE} s`);
    // Firefox counts the whole process, its own housekeeping included.
    const most = name === 'chromium' ? 0.005 : 0.01 * IDLE;
    assert.ok(spent < most, `${(spent * 1000).toFixed(1)} ms of work in ${IDLE} s`);
    await page.close();
  });
});
