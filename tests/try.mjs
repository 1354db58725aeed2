// Shows the extension at work on a bundled sample article: in a browser window, or without
// a display headless, with the notes as text and a screenshot.
//
//   node tests/try.mjs [chromium|firefox] [ARTICLE.html]      needs dist/ (./build.sh try makes it)
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { start } from './browser/driver/index.mjs';
import { launch as chromium } from './browser/driver/chromium.mjs';
import { launch as firefox } from './browser/driver/firefox.mjs';
import { serve } from './browser/driver/server.mjs';
import { strings } from '../extension/ui/strings.js';
import { interestWords } from '../extension/ui/wording.js';

const args = process.argv.slice(2);
const name = args.includes('firefox') ? 'firefox' : 'chromium';
const file = resolve(args.find((a) => a.endsWith('.html')) ?? 'www/samples/en.html');
const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform === 'darwin' || process.platform === 'win32');

const server = await serve(dirname(file));
const browser = await start(() => ({ chromium, firefox })[name]({ headless: !display }));
await browser.grant();
const html = readFileSync(file, 'utf8');
/** A page of the samples, whose outlets and owners are invented: with facts of their own, and its own address answered from here. */
async function sample() {
  await browser.ask({ kind: 'set-registry', bytes: readFileSync('dist/www/samples/registry.bin').toString('base64') });
  const home = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
  const page = await browser.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (r) => (r.url() === home ? r.respond({ contentType: 'text/html; charset=utf-8', body: html }) : r.abort()));
  await page.goto(home, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return page;
}
const page = dirname(file) === resolve('www/samples') ? await sample() : await browser.page(`${server.url}/${basename(file)}`);
const { report } = await browser.labelled(page);

const words = (code) => String(code).replaceAll('_', ' ');
const strip = await browser.shadow(page, (root) => root.querySelector('.strip')?.textContent ?? '');
console.log(`\n${report.page.title}\n${strip.replace(/\s+/g, ' ').trim()}\n`);
const t = strings(JSON.parse(readFileSync('extension/_locales/en/messages.json', 'utf8')), 'en');
for (const i of report.ownership?.own_interests ?? []) {
  console.log(`  own interest: ${i.name} — ${interestWords(i, report.ownership, t).text}. ${t.t(i.disclosed ? 'interest_is_disclosed' : 'interest_not_disclosed')}`);
}
if (report.consent?.present) {
  for (const c of report.consent.choices) console.log(`  banner: ${words(c.kind)} “${c.label}”${c.prominence ? ` — ${words(c.prominence.grade)}` : ''}`);
  for (const f of report.consent.findings) console.log(`  banner: ${words(f.code)}${f.quote ? ` — “${f.quote}”` : ''}`);
}
for (const c of report.claims) {
  const a = c.attribution;
  const rests = a.source ? `${a.source.text} (${words(a.source.kind)})` : words(a.state);
  console.log(`  “${c.text.replace(/\s+/g, ' ').slice(0, 110)}”\n      ${rests}${a.cue ? `, “${a.cue}”` : ''}`);
}
if (display) {
  console.log('\nClose the browser when you have seen enough.');
  await new Promise((done) => { browser.browser.once('disconnected', done); });
} else {
  mkdirSync('build', { recursive: true });
  const picture = `build/try-${name}.png`;
  await page.screenshot({ path: picture });
  console.log(`\nno display: a picture of the page is in ${picture}`);
  await browser.close();
}
server.close();
