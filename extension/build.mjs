// Builds dist/chromium, dist/firefox and dist/www out of this folder, www/, the
// Wasm (build/pkg) and the registry's asset (build/registry.bin).
//
//   node extension/build.mjs               bundle with what is in build/
//   node extension/build.mjs --wasm        make build/pkg, build/registry.bin and build/report.d.ts first
//   node extension/build.mjs --types-only  write build/report.d.ts only
//   node extension/build.mjs --bench-wasm  make build/bench: the same Wasm with a bare parse to compare with
//
// Every HTML file in ui/ (and www/) may load scripts by `<script type="module" src="X.js">`;
// each such script is bundled, everything else beside it is copied.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { MINIMUM, manifest } from './manifest.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const flags = new Set(process.argv.slice(2));
const target = process.env.CARGO_TARGET_DIR ?? 'target';
const TRIPLE = 'wasm32-unknown-unknown';

/** Runs a command; its output goes to the terminal, a failure ends the build. What is not waited for goes on beside it. */
async function run(command, args, env = {}) {
  const started = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const [code] = await once(started, 'exit').catch((e) => { throw new Error(`${command} could not be started: ${e.message}`); });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

/** What a command prints, or null where it fails. */
function ask(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  return done.status === 0 ? done.stdout.trim() : null;
}

/** How to get a std for wasm32: rustup's, or built from the distribution's sources. */
function wasmEnvironment() {
  const lib = ask('rustc', ['--print', 'target-libdir', '--target', TRIPLE]);
  if (lib && existsSync(lib)) return {};
  const sysroot = ask('/usr/bin/rustc', ['--print', 'sysroot']);
  if (sysroot && existsSync(join(sysroot, 'lib/rustlib/src/rust/library'))) {
    const linker = ['wasm-ld-19', 'wasm-ld'].find((l) => ask(l, ['--version'])) ?? 'wasm-ld-19';
    return {
      RUSTC: '/usr/bin/rustc',
      RUSTC_BOOTSTRAP: '1',
      CARGO_UNSTABLE_BUILD_STD: 'std,panic_abort',
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: linker,
    };
  }
  throw new Error(`no wasm32 std: run "rustup target add ${TRIPLE}", or on Debian "apt-get install rustc-web rust-web-src lld-19"`);
}

/**
 * What makes two builds of one commit the same bytes: the paths in panic messages do not
 * depend on the folder, nor the code on what was compiled before. Only the compiler may differ.
 */
async function reproducibly() {
  const sources = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry/src');
  if (!existsSync(sources)) await run('cargo', ['fetch', '--locked']);
  const remap = existsSync(sources) ? readdirSync(sources).map((index) => [join(sources, index), '/crates']) : [];
  // Made sources stand in the target folder, which may be anywhere.
  remap.push([root, '/masthead'], [resolve(target), '/masthead/target']);
  return { CARGO_INCREMENTAL: '0', CARGO_ENCODED_RUSTFLAGS: remap.map(([from, to]) => `--remap-path-prefix=${from}=${to}`).join('\x1f') };
}

/** @param {string} out @param {string[]} features */
async function wasm(out = 'build/pkg', features = []) {
  const extra = features.length ? ['--features', features.join(',')] : [];
  await run('cargo', ['build', '--locked', '--profile', 'wasm', '--lib', '--no-default-features', ...extra, '--target', TRIPLE], { ...wasmEnvironment(), ...(await reproducibly()) });
  await run('cargo', ['run', '-q', '--locked', '-p', 'xtask', '--', 'bindgen', `${target}/${TRIPLE}/wasm/masthead.wasm`, out]);
}

/** The command line's answer, building it where needed. */
function cli(...args) {
  const done = spawnSync('cargo', ['run', '-q', '--locked', '--release', '--', ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.status !== 0) throw new Error(`masthead ${args.join(' ')} failed\n${done.stderr}`);
  return done.stdout;
}

/** Compiles a folder of facts. */
function registry(folder, out) {
  const made = spawnSync('cargo', ['run', '-q', '--locked', '--release', '--', 'registry', 'build', out, '--dir', folder], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`${folder}: ${made.stderr.trim()}`);
}

async function types() {
  mkdirSync('build', { recursive: true });
  const schema = JSON.parse(cli('schema'));
  writeFileSync('build/report.d.ts', await compile(closed(schema), 'Report', { bannerComment: '// Made from src/report.rs.', additionalProperties: false }));
}

/** Every field of the Report is always there, though its schema, made for readers of older files, says optional. */
function closed(schema) {
  const skipped = new Set(['body', 'frame']);
  const visit = (s) => {
    if (!s || typeof s !== 'object') return s;
    if (s.properties) s.required = Object.keys(s.properties).filter((k) => !skipped.has(k));
    for (const v of Object.values(s)) visit(v);
    return s;
  };
  return visit(schema);
}

/** The module scripts that the HTML files of `folder` load. */
function scripts(folder) {
  if (!existsSync(folder)) return [];
  const found = new Set();
  for (const f of readdirSync(folder, { recursive: true })) {
    if (!String(f).endsWith('.html')) continue;
    const html = readFileSync(join(folder, String(f)), 'utf8');
    for (const m of html.matchAll(/<script[^>]*\bsrc="([^":]+\.js)"/g)) found.add(join(folder, dirname(String(f)), m[1] ?? ''));
  }
  return [...found].filter((f) => existsSync(f)).sort();
}

/** Copies what is not a script or a test. */
function assets(from, to) {
  if (!existsSync(from)) return;
  cpSync(from, to, { recursive: true, filter: (f) => !/\.(m?js|ts|toml|md)$/.test(f) });
}

const common = {
  bundle: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning', target: Object.entries(MINIMUM).map(([browser, version]) => `${browser}${version}`),
  define: { 'import.meta.url': '""' },
};

async function bundle(browser, out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'wasm'), { recursive: true });
  await build({ ...common, format: 'esm', entryPoints: ['extension/background/background.js'], outfile: join(out, 'background.js') });
  await build({
    ...common, format: 'iife', outdir: join(out, 'content'),
    entryPoints: ['gate', 'labeller', 'frame'].map((n) => `extension/content/${n}.js`),
  });
  const ui = scripts('extension/ui');
  if (ui.length) await build({ ...common, format: 'esm', entryPoints: ui, outbase: 'extension/ui', outdir: join(out, 'ui') });
  assets('extension/ui', join(out, 'ui'));
  assets('extension/icons', join(out, 'icons'));
  assets('extension/_locales', join(out, '_locales'));
  if (existsSync('build/pkg/masthead_bg.wasm')) cpSync('build/pkg/masthead_bg.wasm', join(out, 'wasm/masthead_bg.wasm'));
  else console.error('build/pkg is missing: run with --wasm');
  cpSync('build/registry.bin', join(out, 'registry.bin'));
  const version = /^version = "([^"]+)"/m.exec(readFileSync('Cargo.toml', 'utf8'))?.[1] ?? '0.0.0';
  const has = (f) => existsSync(join(out, f));
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest(browser, version, has), null, 2) + '\n');
}

async function www(out) {
  if (!existsSync('www')) return;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'wasm'), { recursive: true });
  const pages = scripts('www');
  if (pages.length) await build({ ...common, format: 'esm', entryPoints: pages, outbase: 'www', outdir: out });
  assets('www', out);
  assets('extension/_locales', join(out, '_locales'));
  if (existsSync('build/pkg/masthead_bg.wasm')) cpSync('build/pkg/masthead_bg.wasm', join(out, 'wasm/masthead_bg.wasm'));
  cpSync('build/registry.bin', join(out, 'registry.bin'));
  cpSync('build/samples.bin', join(out, 'samples/registry.bin'));
}

/** Files of `dir`, all with one date, so that two builds pack to the same bytes. */
function still(dir) {
  for (const f of readdirSync(dir, { recursive: true })) {
    const path = join(dir, String(f));
    if (statSync(path).isFile()) utimesSync(path, 315619200, 315619200);
  }
}

if (flags.has('--types-only')) {
  await types();
} else if (flags.has('--bench-wasm')) {
  await wasm('build/bench', ['bench']);
} else {
  mkdirSync('build', { recursive: true });
  if (flags.has('--wasm')) {
    // The two share no files but their sources, and each leaves a processor idle for long.
    await Promise.all([wasm(), run('cargo', ['build', '-q', '--locked', '--release'])]);
    await types();
  }
  for (const [folder, out] of [['registry', 'build/registry.bin'], ['www/samples/registry', 'build/samples.bin']]) {
    if (flags.has('--wasm') || !existsSync(out)) registry(folder, out);
  }
  for (const browser of ['chromium', 'firefox']) await bundle(browser, `dist/${browser}`);
  await www('dist/www');
  for (const d of ['chromium', 'firefox', 'www']) if (existsSync(`dist/${d}`)) still(`dist/${d}`);
  console.log(`built ${['dist/chromium', 'dist/firefox', 'dist/www'].filter((d) => existsSync(d)).map((d) => relative(root, resolve(d))).join(', ')}`);
}
