// What leaves the machine. Every test with the extension ends with a look at all that the
// extension asked the network for (driver/index.mjs); here it is shown that the look is
// whole and can fail, and that the scripts in pages have nothing to ask with.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { BROWSERS, start } from './driver/index.mjs';
import { serve } from './driver/server.mjs';

for (const [name, launch] of BROWSERS) {
  describe(`${name}: network`, () => {
    let web;
    before(async () => {
      web = await serve();
      web.put('/asked.html', '<!doctype html><title>asked</title>');
    });
    after(() => web?.close());

    test('a request of the extension that nobody had it make fails the suite', async () => {
      const b = await start(launch);
      await b.grant();
      await b.labelled(await b.page(`${web.url}/article.html`));
      await b.run((url) => fetch(url).then((r) => r.status), `${web.url}/asked.html?page`);
      await assert.rejects(b.close(), /the extension asked for .*asked\.html\?page/);
    });

    test('a request that was asked for is seen, and passes', async () => {
      const b = await start(launch);
      await b.grant();
      b.expect((url) => url.endsWith('asked.html?wanted'));
      await b.run((url) => fetch(url).then((r) => r.status), `${web.url}/asked.html?wanted`);
      await b.close();
    });

    test('a record with a hole fails as well', async () => {
      const b = await start(launch);
      b.expect((url) => url.endsWith('never'));
      await assert.rejects(b.close(), /not whole/);
    });

    test('the scripts that come into pages have nothing to ask the network with', () => {
      for (const file of readdirSync(`dist/${name}/content`)) {
        const text = readFileSync(`dist/${name}/content/${file}`, 'utf8');
        assert.doesNotMatch(text, /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|(?<!\{)\bimport\(|new Image\b|RTCPeerConnection/, file);
      }
    });
  });
}
