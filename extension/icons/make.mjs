// Draws the icons: `node extension/icons/make.mjs`. A page with its masthead; the states
// differ in shape, colour only helps. The pictures are committed, as both stores want PNG.

import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const INK = '#1b1a17';
const box = (x, y, w, h, fill) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;
const page = (inner, width = 1) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="${width / 2}" y="${width / 2}" width="${16 - width}" height="${16 - width}" rx="1.5" fill="#fff" stroke="${INK}" stroke-width="${width}"/>${inner}</svg>\n`;
const lines = (fill) => box(3, 8, 10, 1, fill) + box(3, 10, 10, 1, fill) + box(3, 12, 6, 1, fill);

/** Every shape as SVG. */
const SHAPES = {
  icon: page(box(3, 3, 10, 3, '#0b5c63') + lines(INK)),
  labelled: page(box(3, 3, 10, 3, '#0b5c63') + lines(INK)),
  plain: page(box(3, 3, 10, 1, INK) + box(3, 5, 10, 1, INK)),
  off: page(`${box(3, 3, 10, 1, '#6a665d')}<path d="M3 13 13 6" stroke="${INK}" stroke-width="1.6"/>`),
  warning: page(box(7, 3, 2, 6, '#8a5100') + box(7, 11, 2, 2, '#8a5100'), 2),
};
const SIZES = { icon: [16, 32, 48, 128], labelled: [16, 32], plain: [16, 32], off: [16, 32], warning: [16, 32] };

const here = new URL('./', import.meta.url).pathname;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const tab = await browser.newPage();
writeFileSync(`${here}icon.svg`, SHAPES.icon);
for (const [shape, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) {
    await tab.setViewport({ width: size, height: size });
    await tab.setContent(`<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${SHAPES[shape]}`);
    await tab.screenshot({ path: `${here}${shape}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
