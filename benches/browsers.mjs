// The same ratios inside Wasm in both browsers, the snapshot on the page's thread, and
// other extractors on the same pages.
//
//   node benches/browsers.mjs [FOLDER]     needs build/registry.bin (./build.sh bench makes it)
//
// Peers: @mozilla/readability with linkedom (from npm, into build/peers), and trafilatura
// where python3 has it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { serve } from '../tests/browser/driver/server.mjs';

const shared = '../shared/eval/pages/html';
const folder = process.argv[2] ?? (existsSync(shared) ? shared : 'www/samples');
const all = readdirSync(folder).filter((f) => f.endsWith('.html')).sort();
const step = Math.max(1, Math.floor(all.length / 40));
const pages = all.filter((_, i) => i % step === 0).map((f) => readFileSync(join(folder, f), 'utf8'));
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const f2 = (n) => n.toFixed(2).padStart(8);

const made = spawnSync('node', ['extension/build.mjs', '--bench-wasm'], { stdio: 'inherit' });
if (made.status !== 0) process.exit(1);
const site = 'build/bench/site';
mkdirSync(site, { recursive: true });
await build({ entryPoints: ['benches/page.js'], bundle: true, format: 'esm', outfile: join(site, 'page.js'), logLevel: 'error', define: { 'import.meta.url': '""' } });
cpSync('build/bench/masthead_bg.wasm', join(site, 'masthead_bg.wasm'));
cpSync('build/registry.bin', join(site, 'registry.bin'));
writeFileSync(join(site, 'index.html'), '<!doctype html><title>bench</title><script type="module" src="page.js"></script>');
const server = await serve(site);

/** An article of our own of about `bytes` bytes. */
function article(bytes) {
  let html = '<head><title>Quay</title></head><body><article><h1>Quay</h1>';
  for (let n = 0; html.length < bytes; n += 1) html += `<p>The port authority said on Monday that quay ${n} would cost ${n % 97} million crowns. <a href="/f/${n}">“It is soft,”</a> said <b>Ines Holm</b>.</p>`;
  return `${html}</article></body>`;
}
const big = article(1_000_000);

console.log(`${pages.length} pages of ${folder}`);
for (const browser of ['chromium', 'firefox']) {
  const firefox = browser === 'firefox';
  const b = await puppeteer.launch({
    browser: firefox ? 'firefox' : 'chrome', executablePath: firefox ? process.env.FIREFOX ?? '/usr/bin/firefox-esr' : process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true, args: firefox ? [] : ['--no-sandbox'], extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false }, protocolTimeout: 600_000,
  });
  const page = await b.newPage();
  await page.goto(`${server.url}/index.html`);
  await page.waitForSelector('[data-ready]');
  await page.evaluate(() => globalThis.bench.load());
  const ratios = [];
  for (const html of pages) ratios.push(await page.evaluate((h) => globalThis.bench.ratio(h), html));
  const shot = await page.evaluate((h) => globalThis.bench.snapshot(h), big);
  console.log(`${browser.padEnd(10)} whole analysis / bare parse in Wasm: median ${f2(median(ratios))}, worst ${f2(Math.max(...ratios))}`);
  console.log(`${browser.padEnd(10)} snapshot of a 1 MB page: ${f2(shot.perMb)} ms a MB, longest task ${f2(shot.longest)} ms`);
  await b.close();
}
server.close();

// Peers, pair by pair on the same pages, in Node: the same Wasm against Readability.
const peers = resolve('build/peers');
mkdirSync(peers, { recursive: true });
const got = spawnSync('npm', ['install', '--prefix', peers, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '@mozilla/readability@0.6', 'linkedom@0.18'], { stdio: 'inherit' });
if (got.status === 0) {
  const { Readability } = await import(join(peers, 'node_modules/@mozilla/readability/index.js')).then((m) => m.default ?? m);
  const { parseHTML } = await import(join(peers, 'node_modules/linkedom/cached.js')).catch(() => import(join(peers, 'node_modules/linkedom/esm/index.js')));
  const { default: init, label, loadRegistry } = await import(resolve('build/bench/masthead.js'));
  await init({ module_or_path: readFileSync('build/bench/masthead_bg.wasm') });
  loadRegistry(new Uint8Array(readFileSync('build/registry.bin')));
  const time = (f) => { const t = performance.now(); f(); return performance.now() - t; };
  const ratios = [];
  for (const html of pages) {
    const ours = () => time(() => label({ html, url: null, frames: [], tcString: null }, {}));
    const theirs = () => time(() => { try { new Readability(parseHTML(html).document).parse(); } catch { /* counts as its time */ } });
    ours();
    theirs();
    ratios.push(median([0, 1, 2].map(() => theirs() / ours())));
  }
  console.log(`Readability with linkedom (extraction only) / Masthead (whole analysis, Wasm in Node): median ${f2(median(ratios))}`);
} else console.log('Readability: could not be installed, left out');

const script = `
import sys, time, subprocess, json, statistics
try: import trafilatura
except ImportError: sys.exit(3)
pages = [open(p, encoding='utf8', errors='replace').read() for p in sys.argv[2:]]
def theirs():
    t = time.perf_counter()
    for p in pages: trafilatura.extract(p)
    return time.perf_counter() - t
def ours():
    lines = ''.join(json.dumps({'id': i, 'html': p}) + '\\n' for i, p in enumerate(pages)).encode()
    t = time.perf_counter(); subprocess.run([sys.argv[1], 'label', '--jsonl', '--jobs', '1'], input=lines, capture_output=True); return time.perf_counter() - t
theirs(); ours()
print(statistics.median(theirs() / ours() for _ in range(3)))
`;
const files = all.filter((_, i) => i % step === 0).map((f) => join(folder, f));
const py = spawnSync('python3', ['-c', script, 'target/release/masthead', ...files], { encoding: 'utf8' });
if (py.status === 0) console.log(`trafilatura (extraction only) / Masthead (whole analysis, one thread, with its start): ${f2(Number(py.stdout))}`);
else console.log(py.status === 3 ? 'trafilatura: not installed, left out' : `trafilatura: failed: ${py.stderr.trim().split('\n').pop()}`);
