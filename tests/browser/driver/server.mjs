// Serves tests/pages on localhost. `/name.html` is a file; `?csp` adds a strict policy;
// a page given to `put` is served from memory.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';

export const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; sandbox allow-scripts allow-same-origin";

export async function serve(root = 'tests/pages') {
  const pages = new Map();
  /** @type {string[]} every request that was made */
  const seen = [];
  const server = createServer((q, r) => {
    const url = new URL(q.url ?? '/', 'http://localhost');
    seen.push(q.url ?? '');
    const ext = /\.\w+$/.exec(url.pathname)?.[0] ?? '';
    r.setHeader('content-type', { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }[ext] ?? 'text/html; charset=utf-8');
    r.setHeader('cache-control', url.searchParams.has('bfcache') ? 'max-age=60' : 'no-store');
    if (url.searchParams.has('csp')) r.setHeader('content-security-policy', STRICT);
    let body = pages.get(url.pathname);
    if (body === undefined) {
      try {
        // Libraries that a page loads come from our own node_modules.
        const npm = /^\/npm\/(.+)$/.exec(normalize(url.pathname));
        body = readFileSync(npm ? join('node_modules', npm[1]) : join(root, normalize(url.pathname)));
      } catch {
        r.statusCode = 404;
        body = 'not found';
      }
    }
    r.end(body);
  });
  await new Promise((ok) => server.listen(0, '127.0.0.1', () => ok(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`, other: `http://localhost:${port}`, seen, put: (path, html) => pages.set(path, html),
    close: () => { server.closeAllConnections(); server.close(); },
  };
}
