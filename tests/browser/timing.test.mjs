// How long a reader waits: measured inside, best of some runs, as a test machine is busy
// with other things as well.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { until } from './driver/index.mjs';
import { inBrowsers } from './driver/suite.mjs';

const RUNS = 12;
/** Milliseconds: from the snapshot to drawn labels, and to the popup's first paint. */
const OVERLAY = 150;
const POPUP = 100;

inBrowsers('timing', { pages: () => ({ '/en.html': readFileSync('www/samples/en.html', 'utf8') }) }, (b, web) => {
  /** The first paint of a page of the extension. */
  async function painted(page) {
    return until('its paint', () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null));
  }

  /** What the machine needs for a page of the extension that does nothing, in ms: best of some. */
  async function idle() {
    const times = [];
    for (let i = 0; i < 4; i += 1) {
      const page = await b.open('ui/about.html');
      await page.bringToFront();
      times.push(await painted(page));
      await page.close();
    }
    return Math.min(...times);
  }

  /**
   * Runs until one run keeps the bound: what the machine can do when it is let. On a machine
   * that needs long for a page that does nothing the bound is `share` of those.
   */
  async function best(t, what, bound, share, once) {
    const times = [];
    const nothing = await idle();
    const most = Math.max(bound, share * nothing);
    while (times.length < RUNS && !times.some((ms) => ms <= most)) times.push(await once());
    t.diagnostic(`${what}: ${Math.min(...times).toFixed(0)} ms, best of ${times.length}; a page that does nothing: ${nothing.toFixed(0)} ms; ${most.toFixed(0)} ms are allowed`);
    assert.ok(Math.min(...times) <= most, `${what} took ${times.map((ms) => ms.toFixed(0))} ms`);
  }

  test(`labels stand within ${OVERLAY} ms of the snapshot`, { timeout: 120_000 }, async (t) => {
    const page = await b.page(`${web.url}/en.html`);
    const own = await b.open('ui/about.html');
    await b.labelled(page);
    const tabId = await b.tabOf(page);
    await best(t, 'overlay', OVERLAY, 3, async () => {
      // A tab behind another draws once a second.
      await page.bringToFront();
      await page.reload();
      await b.labelled(page);
      const { taken, drawn } = await until('the drawing', () => own.evaluate(async (tabId) => {
        const [{ result }] = await (globalThis.browser ?? globalThis.chrome).scripting.executeScript({ target: { tabId }, func: () => /** @type {any} */ (globalThis).mastheadLabeller?.timing });
        return result?.drawn > result?.taken ? result : null;
      }, tabId));
      return drawn - taken;
    });
  });

  test(`the popup paints within ${POPUP} ms`, { timeout: 120_000 }, async (t) => {
    const page = await b.page(`${web.url}/en.html`);
    await b.labelled(page);
    const tabId = await b.tabOf(page);
    await best(t, 'popup', POPUP, 2, async () => {
      const popup = await b.open(`ui/popup.html?tab=${tabId}`);
      await popup.bringToFront();
      await popup.waitForSelector('[data-ready]');
      const paint = await painted(popup);
      assert.match(await popup.evaluate(() => document.body.innerText), /Harbour Courier/, 'painted with the page’s outlet');
      await popup.close();
      return paint;
    });
  });
});
