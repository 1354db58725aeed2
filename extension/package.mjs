// Packs dist/chromium and dist/firefox for the stores, and the sources for their reviewers;
// prints what each part weighs and fails above the budgets. Two builds of one commit give the
// same bytes: files are sorted and carry one fixed time, and nothing in them names this machine.
//
//   node extension/package.mjs            needs dist/ (./build.sh package makes it)
//   node extension/package.mjs --verify   then builds the source archive again in another folder
//                                         and compares the packages byte by byte
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

const BUDGETS = { wasm: 1 << 20, registry: 1.5 * (1 << 20), package: 3 << 20 };
// The zip format has no time zone: local noon is the same fields everywhere.
const TIME = new Date(2000, 0, 1, 12);
const BROWSERS = ['chromium', 'firefox'];

/** @param {string} dir @returns {string[]} */
const files = (dir) => readdirSync(dir, { recursive: true, withFileTypes: true })
  .filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name)).sort();

/** What of the packages names this machine: the folder, the home, cargo's own. */
function leaks() {
  const names = [resolve('.'), homedir(), process.env.CARGO_HOME, process.env.CARGO_TARGET_DIR].filter((n) => n && n.length > 2).map((n) => Buffer.from(`${n}${sep}`));
  return BROWSERS.flatMap((b) => files(join('dist', b))).filter((file) => {
    const bytes = readFileSync(file);
    return names.some((name) => bytes.includes(name));
  });
}

/**
 * One browser's package: its files, sorted, with one fixed time.
 * @param {string} dir
 */
function pack(dir) {
  /** @type {import('fflate').Zippable} */
  const entries = {};
  for (const file of files(dir)) entries[relative(dir, file).split(sep).join('/')] = new Uint8Array(readFileSync(file));
  return zipSync(entries, { level: 9, mtime: TIME, os: 3 });
}

/** Every released version has its section in the changelog. */
function checkChangelog(version) {
  if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}`)) throw new Error(`CHANGELOG.md has no section for ${version}`);
}

const { version } = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8'));
checkChangelog(version);
const named = leaks();
if (named.length) throw new Error(`these files name a folder of this machine: ${named.join(', ')}`);

/** @type {[string, number, number][]} what, bytes, budget */
const rows = [];
for (const browser of BROWSERS) {
  const zip = pack(join('dist', browser));
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
// A source archive, unpacked, has no commit to make another of.
const sources = existsSync('.git') ? `dist/masthead-${version}-source.zip` : null;
if (sources) {
  execFileSync('git', ['archive', '--format=zip', `--prefix=masthead-${version}/`, '-o', sources, 'HEAD']);
  rows.push([sources, statSync(sources).size, Infinity]);
}

let over = false;
for (const [what, bytes, budget] of rows) {
  over ||= bytes > budget;
  console.log(`${what.padEnd(44)} ${String(bytes).padStart(9)} bytes${budget < Infinity ? `  of ${budget}${bytes > budget ? '  TOO LARGE' : ''}` : ''}`);
}
if (!over && process.argv.includes('--verify')) over = !verify();
process.exit(over ? 1 : 0);

/**
 * Builds the source archive in a folder of another name and compares both packages, each
 * file and the zip as a whole.
 * @returns {boolean} whether they are the same bytes
 */
function verify() {
  if (!sources) throw new Error('--verify needs a git checkout');
  if (execFileSync('git', ['status', '--porcelain', '--untracked-files=no'], { encoding: 'utf8' }).trim()) throw new Error('--verify compares a commit: commit your changes first');
  const folder = mkdtempSync(join(tmpdir(), 'masthead-built-again-'));
  try {
    execFileSync('unzip', ['-q', resolve(sources), '-d', folder]);
    const root = join(folder, `masthead-${version}`);
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    const env = { ...process.env, CARGO_TARGET_DIR: join(root, 'target') };
    execFileSync('node', ['extension/build.mjs', '--wasm'], { cwd: root, env, stdio: 'inherit' });
    console.log(`\ncommit ${execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()}, built here and again from its archive in ${root}:`);
    return BROWSERS.map((browser) => same(browser, join('dist', browser), join(root, 'dist', browser))).every(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says of one package whether two builds of it are the same, and in what they differ. */
function same(browser, here, there) {
  const names = [...new Set([here, there].flatMap((dir) => files(dir).map((f) => relative(dir, f))))];
  const differ = names.filter((name) => {
    try { return !readFileSync(join(here, name)).equals(readFileSync(join(there, name))); } catch { return true; }
  });
  const sums = [here, there].map((dir) => createHash('sha256').update(pack(dir)).digest('hex'));
  for (const name of differ) console.log(`  ${browser}: differs: ${name}`);
  const equal = !differ.length && sums[0] === sums[1];
  console.log(`  ${browser}: ${names.length} files, ${differ.length} differ; zip sha256 ${equal ? `${sums[0]}, the same` : sums.join(' and ')}`);
  return equal;
}
