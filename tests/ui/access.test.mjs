import assert from 'node:assert/strict';
import { test } from 'node:test';
import { covers, originsOf } from '../../extension/ui/ask.js';

test('a_match_pattern_covers_a_host_and_what_is_under_it', () => {
  for (const [origins, host, yes] of [
    [['<all_urls>'], 'a.example', true], [['http://*/*', 'https://*/*'], 'a.example', true], [['http://*/*'], 'a.example', false],
    [['https://*.a.example/*'], 'a.example', true], [['https://*.a.example/*'], 'b.a.example', true], [['https://*.a.example/*'], 'ba.example', false],
    [['*://127.0.0.1/*'], '127.0.0.1', true], [['https://a.example/*'], 'b.a.example', false], [[], 'a.example', false], [['moz-extension://x/*'], 'x', false],
  ]) assert.equal(covers(origins, host), yes, `${origins} ${host}`);
});

test('the_patterns_asked_for_one_site_cover_it', () => {
  for (const host of ['news.example', '127.0.0.1', 'localhost', 'a.b.example']) assert.ok(covers(originsOf(host), host), host);
  assert.deepEqual(originsOf('127.0.0.1'), ['http://127.0.0.1/*', 'https://127.0.0.1/*']);
});
