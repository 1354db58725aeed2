// The pictures that are shown to people: the store's, at the size that both stores take, and
// the README's. Made of the demo page, which draws with the extension's own core and overlay.
//
//   node tests/pictures.mjs store     dist/store/LANGUAGE/1-article.png …, 1280 × 800
//   node tests/pictures.mjs readme    docs/*.webp
//
// Needs dist/www and Chromium.

import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { AVAILABLE } from '../extension/ui/strings.js';
import { SURFACES, serve, standIn } from './surfaces.mjs';

const what = process.argv[2] ?? 'store';
const SIZE = { width: 1280, height: 800 };
const { origin, close } = await serve();
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: ['--no-sandbox'] });

/** The demo on a sample, without its own head: only the page, or page and panel. */
async function demo(language, { panel = false, dark = false, size = SIZE, scale = 1 } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ ...size, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.goto(`${origin}/www/index.html?lang=${language}&theme=${dark ? 'dark' : 'light'}#sample=${language}`);
  await page.waitForSelector('[data-ready=yes]');
  await page.evaluate((beside) => {
    const find = (/** @type {string} */ s) => /** @type {HTMLElement} */ (document.querySelector(s));
    find('.top').remove();
    if (!beside) find('.side').remove();
    find('.both').style.height = '100vh';
    find('.both').style.border = '0';
    find('.both').style.gridTemplateColumns = beside ? 'minmax(0, 1fr) 384px' : '1fr';
  }, panel);
  await new Promise((done) => { setTimeout(done, 400); });
  return page;
}

/** Scrolls the article so far that its headline stands at the top: more of its words are seen. */
async function toHeadline(page) {
  const frame = await (await page.$('iframe')).contentFrame();
  await frame.evaluate(() => scrollBy(0, (document.querySelector('h1')?.getBoundingClientRect().top ?? 0) - 28));
  await new Promise((done) => { setTimeout(done, 400); });
  return page;
}

/** Points at the words of a quotation, so that their note opens. */
async function pointAt(page, paragraph) {
  const frame = await (await page.$('iframe')).contentFrame();
  const spot = await frame.evaluate((nth) => {
    const p = document.querySelectorAll('article p:not(.by)')[nth];
    const { left, top } = p?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: left + 60, y: top + 14 };
  }, paragraph);
  await page.mouse.move(spot.x - 4, spot.y);
  await page.mouse.move(spot.x, spot.y, { steps: 4 });
  await new Promise((done) => { setTimeout(done, 700); });
}

async function shoot(page, path, more = {}) {
  await page.screenshot({ path, ...more });
  await page.close();
  console.log(path);
}

/** A page of the extension itself, at the given size. */
async function surface(name, language, size, state = {}) {
  const page = await browser.newPage();
  await page.setViewport(size);
  const found = SURFACES.find((s) => s.name === name);
  const given = found?.given(language);
  if (given.state) Object.assign(given.state, state);
  await page.evaluateOnNewDocument(standIn, given);
  await page.goto(`${origin}/${found?.path}`);
  await page.waitForSelector('[data-ready]');
  return page;
}

if (what === 'store') {
  for (const language of AVAILABLE) {
    const out = `dist/store/${language}`;
    mkdirSync(out, { recursive: true });
    const article = await toHeadline(await demo(language));
    await pointAt(article, 1);
    await shoot(article, `${out}/1-article.png`);
    await shoot(await toHeadline(await demo(language, { panel: true })), `${out}/2-panel.png`);
    await shoot(await toHeadline(await demo(language, { panel: true, dark: true })), `${out}/3-dark.png`);
    await shoot(await surface('first-run', language, SIZE), `${out}/4-first-run.png`);
  }
} else {
  const webp = /** @type {const} */ ({ type: 'webp', quality: 86 });
  const article = await demo('en', { size: { width: 1200, height: 950 }, scale: 1.4 });
  await pointAt(article, 1);
  await shoot(article, 'docs/article.webp', webp);
  const panel = await demo('en', { panel: true, size: { width: 1120, height: 900 }, scale: 1.5 });
  // To the end of a section: none is cut.
  const end = await panel.evaluate(() => document.querySelector('.side [data-section=ownership]')?.getBoundingClientRect().bottom ?? 0);
  await shoot(panel, 'docs/panel.webp', { ...webp, clip: { x: 736, y: 0, width: 384, height: end + 12 } });
  const popup = await surface('popup-state', 'en', { width: 360, height: 700, deviceScaleFactor: 1.5 }, { problem: null, host: 'beacon24.example' });
  const height = await popup.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0);
  await shoot(popup, 'docs/popup.webp', { ...webp, clip: { x: 0, y: 0, width: 360, height } });
}
await browser.close();
close();
