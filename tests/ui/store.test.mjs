import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { manifest } from '../../extension/manifest.mjs';
import { LIMITS, listing } from '../../extension/store.mjs';
import { AVAILABLE } from '../../extension/ui/strings.js';

test('every_language_has_a_listing_within_the_stores_limits', () => {
  const texts = new Set();
  for (const language of AVAILABLE) {
    const { title, summary, description } = listing(language);
    assert.ok(title.length <= LIMITS.title && summary.length <= LIMITS.summary, `${language}: ${summary.length}`);
    assert.ok(description.length >= LIMITS.description[0] && description.length <= LIMITS.description[1], `${language}: ${description.length}`);
    assert.doesNotMatch(description, /<[a-z/]|\bhttps?:/i, language);
    texts.add(summary).add(description);
  }
  assert.equal(texts.size, 2 * AVAILABLE.length, 'each language has words of its own');
});

test('each_permission_is_justified_to_the_reviewer', () => {
  const answers = readFileSync('extension/store/review.md', 'utf8');
  for (const browser of ['chromium', 'firefox']) {
    const made = /** @type {any} */ (manifest(browser, '0.0.0', () => true));
    for (const p of [...made.permissions, ...made.optional_host_permissions]) assert.ok(answers.includes(`\`${p}\``), p);
  }
});
