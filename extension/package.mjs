// Packs dist/chromium and dist/firefox for the stores, and the sources for their reviewers;
// prints what each part weighs and fails above the budgets. Two runs on one commit give the
// same bytes: files are sorted and carry one fixed time.
//
//   node extension/package.mjs        needs dist/ (./build.sh package makes it)
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

const BUDGETS = { wasm: 1 << 20, registry: 1.5 * (1 << 20), package: 3 << 20 };
// The zip format has no time zone: local noon is the same fields everywhere.
const TIME = new Date(2000, 0, 1, 12);

/** @param {string} dir @returns {string[]} */
const files = (dir) => readdirSync(dir, { recursive: true, withFileTypes: true })
  .filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name)).sort();

const { version } = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8'));
/** @type {[string, number, number][]} what, bytes, budget */
const rows = [];
for (const browser of ['chromium', 'firefox']) {
  const dir = join('dist', browser);
  /** @type {import('fflate').Zippable} */
  const entries = {};
  for (const file of files(dir)) entries[relative(dir, file).split(sep).join('/')] = new Uint8Array(readFileSync(file));
  const zip = zipSync(entries, { level: 9, mtime: TIME, os: 3 });
  const out = `dist/masthead-${version}-${browser}.zip`;
  writeFileSync(out, zip);
  rows.push([out, zip.length, BUDGETS.package]);
}
const all = files('dist/chromium');
const one = (/** @type {RegExp} */ name) => all.find((f) => name.test(f)) ?? '';
rows.unshift(
  ['wasm, gzip -9', gzipSync(readFileSync(one(/\.wasm$/)), { level: 9 }).length, BUDGETS.wasm],
  ['registry asset', statSync(one(/registry\.bin$/)).size, BUDGETS.registry],
);
const sources = `dist/masthead-${version}-source.zip`;
execFileSync('git', ['archive', '--format=zip', `--prefix=masthead-${version}/`, '-o', sources, 'HEAD']);
rows.push([sources, statSync(sources).size, Infinity]);

let over = false;
for (const [what, bytes, budget] of rows) {
  over ||= bytes > budget;
  console.log(`${what.padEnd(44)} ${String(bytes).padStart(9)} bytes${budget < Infinity ? `  of ${budget}${bytes > budget ? '  TOO LARGE' : ''}` : ''}`);
}
process.exit(over ? 1 : 0);
