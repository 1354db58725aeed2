#!/usr/bin/env bash
# The one door: builds, tries, tests, measures and packs Masthead. `./build.sh help`.
set -euo pipefail
cd "$(dirname "$0")"
root=$PWD

step() { printf '\n\033[1m== %s\033[0m\n' "$*" >&2; }
note() { printf '   %s\n' "$*" >&2; }
die() { printf '\nbuild.sh: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# ---- what must be there --------------------------------------------------------

# Runs apt-get with the rights there are; fails where there is no apt or no right.
apt_install() {
  have apt-get || return 1
  local as=()
  if [ "$(id -u)" != 0 ]; then
    have sudo && sudo -n true 2>/dev/null && as=(sudo -n) || return 1
  fi
  note "installing with apt-get: $*"
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null 2>&1 || true
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# A version as one comparable number: 1.95.0 -> 1095.
version() { "$@" --version 2>/dev/null | grep -oE '[0-9]+\.[0-9]+' | head -n 1 | awk -F. '{print $1 * 1000 + $2}'; }

need_rust() {
  have cargo || die "Rust is missing. Install it with your system's package client or with rustup (rust-version in Cargo.toml), then run this again."
  local want got
  want=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
  got=$(version rustc)
  [ "${got:-0}" -ge "$(awk -F. '{print $1 * 1000 + $2}' <<<"$want")" ] ||
    die "Rust $want or newer is needed, this is $(rustc --version 2>/dev/null). With rustup: rustup update stable"
  have cc || apt_install gcc libc6-dev || die "a C linker is missing (Debian: gcc libc6-dev)"
}

# A standard library for wasm32: rustup's own, or built from the distribution's sources.
need_wasm() {
  need_rust
  local target=wasm32-unknown-unknown
  [ -d "$(rustc --print target-libdir --target $target 2>/dev/null)" ] && return 0
  if [ -d "$(/usr/bin/rustc --print sysroot 2>/dev/null)/lib/rustlib/src/rust/library" ] &&
    { have wasm-ld-19 || have wasm-ld; }; then return 0; fi
  apt_install rustc-web rust-web-src lld-19 && return 0
  if have rustup; then
    note "rustup target add $target"
    rustup target add $target && return 0
  fi
  die "no standard library for $target. With rustup: rustup target add $target. On Debian: apt-get install rustc-web rust-web-src lld-19"
}

need_node() {
  if ! have node || [ "$(version node)" -lt 20000 ]; then
    apt_install nodejs npm || true
    have node && [ "$(version node)" -ge 20000 ] || die "Node.js 20 or newer is needed (with npm)"
  fi
  if [ ! -e node_modules/.masthead ] || [ package-lock.json -nt node_modules/.masthead ]; then
    step "npm packages"
    npm ci --no-audit --no-fund --loglevel=error >&2
    touch node_modules/.masthead
  fi
}

# Chromium and Firefox; CHROMIUM and FIREFOX name others than the ones found.
need_browsers() {
  local name
  if [ -z "${CHROMIUM:-}" ]; then
    for name in chromium chromium-browser google-chrome-stable google-chrome; do have $name && CHROMIUM=$(command -v $name) && break; done
  fi
  if [ -z "${FIREFOX:-}" ]; then
    for name in firefox-esr firefox; do have $name && FIREFOX=$(command -v $name) && break; done
  fi
  if [ -z "${CHROMIUM:-}" ] || [ -z "${FIREFOX:-}" ]; then
    step "browsers"
    apt_install chromium firefox-esr fonts-dejavu fonts-noto-core ||
      die "Chromium and Firefox are needed: install them, or name them in CHROMIUM and FIREFOX"
    CHROMIUM=${CHROMIUM:-$(command -v chromium)} FIREFOX=${FIREFOX:-$(command -v firefox-esr)}
  fi
  export CHROMIUM FIREFOX
}

# A display and keys of its own, for the tests that press the shortcuts; those skip without.
need_keys() {
  { have Xvfb && have xdotool; } || apt_install xvfb xdotool || note "no Xvfb and xdotool: Chromium's shortcuts are not pressed"
}

# ---- the commands --------------------------------------------------------------

native() { step "command line (target/release/masthead)"; cargo build --locked --release; }

build() {
  need_wasm
  need_node
  native
  step "extension and demo (dist/chromium, dist/firefox, dist/www)"
  node extension/build.mjs --wasm
}

try() {
  build
  need_browsers
  step "the extension on a sample article"
  node tests/try.mjs "$@"
}

lint() {
  need_wasm
  need_node
  step "cargo fmt"; cargo fmt --all --check
  step "cargo clippy"; cargo clippy --locked --workspace --all-targets -- -D warnings
  # The shell is checked against the types that wasm-bindgen and the schema give.
  step "extension and demo"; node extension/build.mjs --wasm
  step "shell: types and lint"
  node_modules/.bin/tsc -p tsconfig.json
  node_modules/.bin/eslint .
  step "locales"; node extension/check-locales.mjs
}

# web-ext comes from npm when asked for; it is not needed to build.
lint_package() {
  step "web-ext lint"
  npx --yes web-ext@10.7.0 lint --source-dir dist/firefox --warnings-as-errors
}

test_all() {
  lint
  step "core and command line"; cargo test --locked --workspace --exclude xtask
  native
  step "registry"; target/release/masthead registry check
  step "shell modules"; node --test tests/ui/
  need_browsers
  need_keys
  step "both browsers"; node --test --test-concurrency=1 tests/browser/
  lint_package
}

bench() { need_node; need_browsers; build; step "bench"; cargo bench --locked --bench analysis -- "$@"; node benches/browsers.mjs; }

fuzz() {
  need_rust
  local seconds=${1:-60} only=${2:-}
  cargo fuzz --version >/dev/null 2>&1 || { step "cargo-fuzz"; cargo install --locked cargo-fuzz; }
  have clang || have g++ || apt_install g++ || die "a C++ compiler is needed for the fuzzer's runtime"
  local target
  for target in ${only:-$(cargo fuzz list)}; do
    step "fuzz $target, $seconds s"
    mkdir -p "build/fuzz/$target" # grows outside the repository; the seeds stay small
    cargo fuzz run -s none "$target" "build/fuzz/$target" "fuzz/seeds/$target" -- \
      -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1
  done
}

package() {
  build
  lint_package
  step "packages (dist/*.zip)"
  if [ "${1:-}" = --verify ]; then have unzip || apt_install unzip || die "unzip is needed to build the archive again"; fi
  node extension/package.mjs "$@"
}

store() { build; need_browsers; step "store listing (dist/store)"; node extension/store.mjs; node tests/pictures.mjs store; }

registry() {
  need_rust
  case "${1:-check}" in
    import) shift; cargo run --locked --release --package registry-import -- "$@" ;;
    *) native; target/release/masthead registry "${@:-check}" ;;
  esac
}

screenshots() { build; need_browsers; step "screenshots (build/screenshots)"; node tests/screenshots.mjs "$@"; }

help() {
  cat <<'EOF'
./build.sh COMMAND

  try           build everything and show the extension on a bundled sample article:
                in a browser window, or without a display headless, with the notes as
                text and a screenshot in build/.  try firefox|chromium
  test          everything that must hold: lints, Rust tests, registry check, shell
                modules, both real browsers, web-ext lint
  build         command line (target/release/masthead), extension (dist/chromium,
                dist/firefox) and demo page (dist/www)
  lint          cargo fmt and clippy, TypeScript check, ESLint, locale files
  bench         speed and memory as ratios to a bare parse, natively and in both browsers
  fuzz [S] [T]  each fuzz target (or only T) for S seconds (60)
  package       zips for both stores with their sizes, and the source archive;
                package --verify builds the archive once more and compares every byte
  store         the stores' listings: texts in eight languages, pictures at their sizes
  registry      check | stats | build FILE | import DIR    (see registry/README.md)
  screenshots   every surface in both browsers, light and dark, three widths
  help          this text

Each installs what is missing (apt-get, npm, cargo) or says what to install, and can
be run again at any time. CHROMIUM and FIREFOX name other browsers than the ones found.
EOF
}

case "${1:-help}" in
  try | build | lint | bench | fuzz | package | store | registry | screenshots) command=$1; shift; "$command" "$@" ;;
  test) shift; test_all "$@" ;;
  help | -h | --help) help ;;
  *) help >&2; die "unknown command $1" ;;
esac
