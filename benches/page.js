// Runs inside a browser: the analysis against a bare parse in the same Wasm, and the
// snapshot on the page's own thread.
import init, { label, loadRegistry, parse } from '../build/bench/masthead.js';
import { html as snapshot } from '../extension/content/snapshot.js';

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/** Milliseconds of one run of `f`, averaged over enough runs for a coarse clock. */
function time(f) {
  let runs = 0;
  const start = performance.now();
  let now = start;
  do {
    f();
    runs += 1;
    now = performance.now();
  } while (now - start < 20);
  return (now - start) / runs;
}

globalThis.bench = {
  async load() {
    await init({ module_or_path: 'masthead_bg.wasm' });
    loadRegistry(new Uint8Array(await (await fetch('registry.bin')).arrayBuffer()));
  },
  /** Whole analysis / bare parse of one page. */
  ratio(html) {
    const input = { html, url: 'https://paper.example/a', frames: [], tcString: null };
    const pairs = Array.from({ length: 3 }, () => time(() => label(input, {})) / time(() => parse(html)));
    return median(pairs);
  },
  /** Milliseconds a MB of HTML that the snapshot takes, and the longest single one. */
  snapshot(html) {
    const doc = document.implementation.createHTMLDocument('');
    doc.documentElement.innerHTML = html;
    const runs = Array.from({ length: 9 }, () => {
      const start = performance.now();
      snapshot(doc);
      return performance.now() - start;
    });
    return { perMb: median([...runs]) / (html.length / 1e6), longest: Math.max(...runs) };
  },
};
document.documentElement.dataset.ready = '';
