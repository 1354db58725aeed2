// The shortcuts, by real keys: in a window on a display of its own where Xvfb and xdotool
// are here, else through Firefox's own key handling.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BROWSERS, HOST, start, until } from './driver/index.mjs';
import { display, missing } from './driver/display.mjs';
import { serve } from './driver/server.mjs';

for (const [name, launch] of BROWSERS) {
  const skip = missing && name === 'chromium' ? `${missing} not here, and Chromium takes real keys only` : false;
  if (skip) console.log(`skipped: ${skip}`);
  describe(`${name}: shortcuts`, { skip }, () => {
    /** @type {Awaited<ReturnType<typeof start>>} */
    let b;
    let web;
    let screen;
    let press;
    before(async () => {
      web = await serve();
      screen = missing ? null : await display();
      b = await start((o) => launch(screen ? { ...o, headless: false, env: screen.env } : o));
      press = screen ? (letter) => screen.press(`alt+shift+${letter.toLowerCase()}`) : (letter) => /** @type {any} */ (b).press(letter);
      await b.grant();
    });
    after(async () => {
      await b?.close();
      screen?.close();
      web?.close();
    });

    test('next note, previous note, panel, and off and on again', { timeout: 90_000 }, async () => {
      const page = await b.page(`${web.url}/article.html`);
      await b.labelled(page);
      const count = await until('marks', async () => Object.values(await b.marks(page)).flat().length);
      assert.ok(count > 3);
      await page.mouse.click(600, 300); // the page has the focus
      const place = () => b.shadow(page, (root) => /\d+(?= of)/.exec(root.querySelector('.note .foot')?.textContent ?? '')?.[0] ?? null);
      await press('J');
      const first = Number(await until('a note', place));
      await press('J');
      await until('the next', async () => Number(await place()) === first + 1);
      await press('K');
      await until('the one before', async () => Number(await place()) === first);
      await page.keyboard.press('Escape');
      await until('no note', async () => !(await place()));
      await press('M');
      await until('nothing of it', async () => !(await page.evaluate((h) => document.querySelector(h), HOST)));
      await press('M');
      await b.labelled(page);
      await press('L');
      await until('the panel', () => b.side());
      assert.equal(await b.shadow(page, (root) => !!root.querySelector('.drawer')), false, 'beside the page, not in it');
    });
  });
}
