// The demo page for a visitor without the extension: each sample shows an owner, and a text
// of the visitor's own is read as an article. Needs dist/www.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { AVAILABLE } from '../../extension/ui/strings.js';
import { serve } from '../surfaces.mjs';

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find((p) => p && existsSync(p));

describe('demo', { skip: executablePath ? false : 'chromium is not here' }, () => {
  let browser;
  let server;
  let page;
  before(async () => {
    server = await serve();
    browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.origin}/www/index.html?lang=en`);
    await page.waitForSelector('[data-ready=yes]');
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const panel = () => page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.side')).innerText);

  test('each_sample_shows_its_publisher_in_a_diagram', async () => {
    for (const id of AVAILABLE) {
      await page.click(`[data-sample=${id}]`);
      await page.waitForFunction((s) => document.querySelector(`[data-sample=${s}]`)?.getAttribute('aria-pressed') === 'true'
        && document.querySelector('.side .panel-name')?.textContent && document.querySelector('.side svg.diagram'), {}, id);
      assert.match(await panel(), /publishes/, id);
    }
  });

  test('a_pasted_text_is_read_as_an_article', async () => {
    await page.evaluate(() => { /** @type {HTMLDetailsElement} */ (document.querySelector('.top details')).open = true; });
    await page.evaluate(() => {
      /** @type {HTMLTextAreaElement} */ (document.querySelector('.drop textarea')).value = 'The bridge will stay closed until spring, the council said on Monday.\n\n“We found cracks in two piers,” said Ida Brook, the city’s engineer. Traffic of 18,000 cars a day must find another way & a < b.';
    });
    await page.click('.drop button.main');
    await page.waitForFunction(() => document.querySelector('.side')?.textContent?.includes('Ida Brook'));
    assert.match(await panel(), /We found cracks in two piers/);
    assert.equal(await page.evaluate(() => document.querySelectorAll('[data-sample][aria-pressed=true]').length), 0);
  });
});
