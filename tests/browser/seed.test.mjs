// The article that this began with, where it is beside the repository: served at its own
// address and at one that says nothing.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { until } from './driver/index.mjs';
import { inBrowsers } from './driver/suite.mjs';

const FILE = '../shared/seed/rt-francais.html';
const there = existsSync(FILE);
if (!there) console.log(`skipped: no page at ${FILE}`);
const HOME = 'https://francais.rt.com/international/16387-daesh-menace';

inBrowsers('the first article', { skip: !there, pages: () => ({ '/international/daesh': readFileSync(FILE, 'utf8') }) }, (b, web) => {
  const claim = (report, words) => report.claims.find((c) => c.text.replace(/\s+/g, ' ').includes(words)) ?? assert.fail(`no claim with “${words}” among ${report.claims.map((c) => c.text).join(' | ')}`);

  for (const known of [false, true]) {
    test(known ? 'at its own address' : 'at an address that says nothing', async () => {
      const page = await b.browser.newPage();
      if (known) {
        // Its own address answers from here.
        await page.setRequestInterception(true);
        page.on('request', (r) => (r.url() === HOME ? r.respond({ contentType: 'text/html; charset=utf-8', body: readFileSync(FILE, 'utf8') }) : r.abort()));
      }
      await page.goto(known ? HOME : `${web.url}/international/daesh`, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      const { report } = await b.labelled(page);
      assert.equal(report.outlet?.name.toLowerCase(), 'rt en français');
      const { ownership, consent } = report;
      if (known) {
        assert.match(ownership.publisher.name, /TV-Novosti/);
        assert.ok(ownership.ultimate.some((e) => /Russia/i.test(e.name)), JSON.stringify(ownership.ultimate));
        assert.ok(ownership.state_media?.sources.length);
        assert.ok(ownership.sanctions.some((s) => s.jurisdiction === 'EU' && s.since && s.sources.length));
      } else {
        assert.ok(ownership.declared.some((d) => /TV-Novosti/.test(d.name)), JSON.stringify(ownership.declared));
      }
      assert.match(consent.controller.name, /TV-Novosti/);
      assert.deepEqual(new Set(consent.choices.filter((c) => c.layer === 1).map((c) => c.kind)), new Set(['accept', 'reject', 'settings']));
      assert.ok(consent.refusal.costs.some((c) => c.kind === 'comments'));
      assert.ok(['technical', 'audience_measurement'].every((k) => consent.refusal.still_set.some((s) => s.kind === k)));
      assert.ok(report.credits.some((c) => /Reuters/i.test(`${c.text} ${c.agency}`)), JSON.stringify(report.credits));
      assert.ok(report.claims.every((c) => !/cookies/i.test(c.text) && !/Reuters/.test(c.attribution.source?.text ?? '')));
      assert.match(claim(report, 'Si vous fermez un compte').attribution.source.text, /un texte/);
      assert.equal(claim(report, 'Si vous fermez un compte').attribution.source.kind, 'document');
      assert.match(claim(report, 'Votre guerre virtuelle').attribution.source.text, /communiqué/);
      assert.match(claim(report, '10 000 comptes Facebook').attribution.source.text, /Daesh/);
      assert.equal(claim(report, '125 000 comptes').attribution.state, 'no_source_found');
      await until('marks', async () => Object.keys(await b.marks(page)).length > 1);
      await until('the note', () => b.shadow(page, (root) => !!root.querySelector('.consent:not([hidden])')));
      const strip = await b.shadow(page, (root) => root.querySelector('.strip').textContent);
      assert.match(strip, /TV-Novosti/);
      await page.close();
    });
  }
});
