// What axe-core does not see: the order of the keyboard, the outline of headings, what is
// announced, reduced motion, forced colours, and 200 % zoom on a small window.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { SURFACES, serve, standIn } from '../surfaces.mjs';

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find((p) => p && existsSync(p));

describe('accessibility', { skip: executablePath ? false : 'chromium is not here' }, () => {
  let browser;
  let server;
  before(async () => {
    server = await serve();
    browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(name, { features = [], width = 800, height = 900, path = '' } = {}) {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    if (features.length) await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
    const surface = SURFACES.find((s) => s.name === name);
    if (surface) await page.evaluateOnNewDocument(standIn, surface.given('en'));
    await page.goto(`${server.origin}/${surface?.path ?? path}`);
    await page.waitForSelector('[data-ready]');
    return page;
  }

  /** What the Tab key stops at, in order, as role and name. */
  async function stops(page, most = 60) {
    const out = [];
    for (let i = 0; i < most; i += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const el = /** @type {any} */ (document.activeElement);
        if (!el || el === document.body) return null;
        const box = el.getBoundingClientRect();
        return { key: el.dataset.focus ?? el.dataset.switch ?? el.dataset.action ?? el.id ?? el.tagName, top: box.top + scrollY, left: box.left, outlined: getComputedStyle(el).outlineStyle !== 'none' || el.matches('input') };
      });
      if (!stop) break;
      out.push(stop);
    }
    return out;
  }

  test('the_keyboard_goes_through_panel_and_options_as_the_eye_does_and_shows_where_it_is', async () => {
    for (const name of ['panel', 'options-empty', 'first-run']) {
      const page = await open(name, { width: 400 });
      const all = await stops(page);
      assert.ok(all.length >= 2, `${name}: ${all.length} stops`);
      for (const [i, stop] of all.entries()) {
        const before_ = all[i - 1];
        if (before_) assert.ok(stop.top >= before_.top - 14, `${name}: ${stop.key} comes after ${before_.key} and stands above it`);
        assert.ok(stop.outlined, `${name}: the focus on ${stop.key} is not seen`);
      }
      await page.close();
    }
  });

  test('headings_leave_out_no_level', async () => {
    for (const surface of SURFACES) {
      const page = await open(surface.name, { width: surface.widths?.[0] ?? 800 });
      const levels = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3, h4')].filter((e) => !e.closest('[aria-hidden=true]')).map((e) => Number(e.tagName[1])));
      assert.equal(levels.filter((l) => l === 1).length, 1, `${surface.name}: one title`);
      for (let i = 1; i < levels.length; i += 1) assert.ok(levels[i] - levels[i - 1] <= 1, `${surface.name}: ${levels}`);
      await page.close();
    }
  });

  test('what_changes_is_announced_by_a_region_that_was_there_before', async () => {
    for (const name of ['popup', 'panel', 'options', 'first-run']) {
      const page = await open(name);
      assert.ok(await page.evaluate(() => document.querySelectorAll('[role=status]').length) >= 1, name);
      await page.close();
    }
    const page = await open('panel');
    const said = await page.evaluate(async () => {
      const region = [...document.querySelectorAll('[data-section=claims] [role=status]')][0];
      /** @type {HTMLElement} */ (document.querySelector('[data-filter=quotation]')).click();
      return region?.isConnected && region.textContent;
    });
    assert.match(String(said), /1 claim/);
    await page.close();
  });

  test('nothing_moves_for_who_asks_for_less_motion', async () => {
    const page = await open('', { path: 'overlay/en', features: [{ name: 'prefers-reduced-motion', value: 'reduce' }], width: 1200 });
    const moving = await page.evaluate(async () => {
      const all = /** @type {any} */ (globalThis);
      all.show('light');
      all.overlay.command('next-note');
      await new Promise((done) => { setTimeout(done, 200); });
      const root = document.querySelector('masthead-overlay')?.shadowRoot;
      return [...root?.querySelectorAll('*') ?? []].filter((el) => {
        const style = getComputedStyle(el);
        return style.animationName !== 'none' || !/^(0s(, )?)+$/.test(style.transitionDuration);
      }).map((el) => el.className);
    });
    assert.deepEqual(moving, []);
    await page.close();
  });

  test('forced_colours_keep_every_difference_that_matters', async () => {
    const page = await open('panel', { features: [{ name: 'forced-colors', value: 'active' }], width: 400 });
    const seen = await page.evaluate(() => {
      const style = (s) => getComputedStyle(/** @type {Element} */ (document.querySelector(s)));
      const marks = ['quotation', 'attributed', 'no_source', 'uncertain'].map((m) => {
        const at = style(`.m-${m}`);
        return `${at.textDecorationStyle} ${at.textDecorationThickness}`;
      });
      return {
        marks: new Set(marks).size,
        pressed: style('[aria-pressed=true]').backgroundColor !== style('[aria-pressed=false]').backgroundColor,
        bar: new Set(['named', 'document', 'agency', 'anonymous'].map((p) => style(`.bar .p-${p}`).background)).size,
      };
    });
    assert.deepEqual(seen, { marks: 4, pressed: true, bar: 4 });
    await page.close();
  });

  test('at_200_percent_a_small_window_shows_every_word_of_the_options', async () => {
    // 640 × 480 at 200 %.
    const page = await open('options', { width: 320, height: 240 });
    const cut = await page.evaluate(() => [...document.querySelectorAll('main :is(label, button, td, th, dd, p, h2)')]
      .filter((el) => { const b = el.getBoundingClientRect(); return b.width > 0 && (b.right > innerWidth + 1 || b.left < -1); }).map((el) => el.textContent?.slice(0, 40)));
    assert.deepEqual(cut, []);
    await page.close();
  });
});
