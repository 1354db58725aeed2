// Pictures of every surface, into build/screenshots, to be looked at.
//
//   node tests/screenshots.mjs [--browser chromium|firefox] [--only NAME] [--lang en,de] [--theme light,dark] [--width 360]
//
// Needs dist/www for the demo and the explorer.

import { existsSync, mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { SURFACES, serve, standIn } from './surfaces.mjs';

const flag = (name, other) => {
  const i = process.argv.indexOf(`--${name}`);
  return i > 0 ? (process.argv[i + 1] ?? '').split(',') : other;
};
const browsers = flag('browser', ['chromium', 'firefox']);
const only = flag('only', null);
const languages = flag('lang', ['en', 'de', 'ar']); // `ar` is a page: the interface on it is English
const themes = flag('theme', ['light', 'dark']);
const widths = flag('width', ['360', '800', '1400']).map(Number);
const out = 'build/screenshots';
mkdirSync(out, { recursive: true });

const { origin, close } = await serve();

/** The demo with a sample, and the explorer. */
const WWW = existsSync('dist/www/index.html') ? [
  { name: 'demo', path: 'www/index.html' },
  { name: 'demo-article', path: 'www/index.html#sample=en' },
  { name: 'demo-arabic', path: 'www/index.html#sample=ar' },
  { name: 'explorer', path: 'www/explorer.html' },
  { name: 'explorer-hits', path: 'www/explorer.html#q=le%20monde' },
  { name: 'explorer-outlet', path: 'www/explorer.html#outlet=le-monde' },
  { name: 'explorer-owner', path: 'www/explorer.html#owner=org-groupe-le-monde' },
] : [];

/** An article with the overlay: the bare strip with the consent note, a note open, the panel in the page. */
const OVERLAY = ['strip', 'note', 'drawer', 'icon'].map((name) => ({ name: `overlay-${name}`, path: 'overlay/', step: name }));

/** Draws the overlay and goes to the state that the picture is of. */
async function drawOverlay(page, step, theme) {
  await page.evaluate((what, look) => {
    const all = /** @type {any} */ (globalThis);
    all.show(look, what === 'icon' ? 'icon' : 'top');
    if (what === 'note') { all.overlay.command('next-note'); all.overlay.command('next-note'); }
    if (what === 'drawer') all.overlay.command('open-panel');
  }, step, theme);
  await new Promise((done) => { setTimeout(done, 500); });
}

for (const browser of browsers) {
  const path = browser === 'firefox' ? process.env.FIREFOX ?? '/usr/bin/firefox-esr' : process.env.CHROMIUM ?? '/usr/bin/chromium';
  const b = await puppeteer.launch({ browser: /** @type {any} */ (browser === 'firefox' ? 'firefox' : 'chrome'), executablePath: path, headless: true, args: browser === 'firefox' ? [] : ['--no-sandbox'] });
  for (const theme of themes) for (const language of languages) {
    for (const surface of language === 'ar' ? OVERLAY : [...SURFACES, ...OVERLAY, ...WWW]) {
      if (only && !only.some((o) => surface.name.startsWith(o))) continue;
      for (const width of surface.widths ?? widths) {
        const page = await b.newPage();
        page.on('pageerror', (e) => console.error(`${surface.name}: ${e}`));
        page.on('console', (m) => m.type() === 'error' && console.error(`${surface.name}: ${m.text()}`));
        await page.setViewport({ width, height: 900 });
        if (browser === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        if (surface.given) {
          const given = surface.given(language);
          given.settings.theme = theme;
          await page.evaluateOnNewDocument(standIn, given);
        }
        const [file, hash] = `${surface.path}${surface.step ? language : ''}`.split('#');
        const query = surface.given ? '' : `?lang=${language}&theme=${theme}`;
        await page.goto(`${origin}/${file}${query}${hash ? `#${hash}` : ''}`);
        await page.waitForSelector('[data-ready]', { timeout: 10_000 });
        if (surface.act) await page.click(surface.act);
        if (surface.step) await drawOverlay(page, surface.step, theme);
        await new Promise((done) => { setTimeout(done, 150); });
        await page.screenshot({ path: `${out}/${browser}-${surface.name}-${language}-${theme}-${width}.png`, fullPage: !surface.step });
        await page.close();
      }
    }
  }
  await b.close();
}
close();
console.log(`pictures in ${out}`);
