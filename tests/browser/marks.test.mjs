// Marks on twenty short articles of ours in eight languages, with links, emphasis, nested
// elements, soft hyphens, fixed spaces, emoji, combining marks, words from right to left,
// pictures and footnotes inside of what is marked. Beside each article stands what must be
// said of it: words, kind, source. A row that the core does not answer yet is `open`.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, test } from 'node:test';
import { until } from './driver/index.mjs';
import { inBrowsers } from './driver/suite.mjs';

const FOLDER = 'tests/fixtures/articles';
const ARTICLES = readdirSync(FOLDER).filter((f) => f.endsWith('.html')).map((f) => f.slice(0, -5));
/** As `bare` of the overlay: what is compared is text without white space and invisible characters. */
const bare = (text) => text.normalize('NFC').replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');

inBrowsers('marks', { root: FOLDER }, (b, web) => {
  before(() => b.set({ language: 'en' }));

  for (const article of ARTICLES) {
    test(`${article}: every mark on exactly its words, each source named, each jump true`, async (t) => {
      const expected = JSON.parse(readFileSync(`${FOLDER}/${article}.json`, 'utf8'));
      const page = await b.page(`${web.url}/${article}.html`);
      const { report } = await b.labelled(page);
      const tabId = await b.tabOf(page);
      const { state } = await until('marks', async () => {
        const s = await b.ask({ kind: 'state', tabId });
        return s.state.marks.drawn ? s : null;
      });
      assert.deepEqual(state.marks.lost, []);
      assert.equal(state.marks.drawn, report.claims.length);
      const ranges = Object.entries(await b.marks(page)).filter(([n]) => !n.includes('active')).flatMap(([, texts]) => texts.map(bare)).sort();
      const wanted = report.claims.flatMap((c) => (c.parts?.length ? c.parts.map((p) => p.quote) : [c.text])).map(bare).sort();
      assert.deepEqual(ranges, wanted);

      for (const { words, kind, source, source_kind: sourceKind, open } of expected) {
        const claim = report.claims.find((c) => bare(c.text).includes(bare(words)));
        const said = claim && { kind: claim.kind, source: claim.attribution.source?.text ?? '', source_kind: claim.attribution.source?.kind };
        const right = !!said && said.kind === kind && bare(said.source).includes(bare(source)) && sourceKind.split('|').includes(said.source_kind);
        if (open) {
          t.diagnostic(`open: “${words}” ${JSON.stringify(said)}`);
          continue;
        }
        assert.ok(right, `“${words}”: ${JSON.stringify(said)} is not ${kind} by ${source} (${sourceKind})`);
        // From the list to the words and to the note that says the same.
        assert.equal(await b.ask({ kind: 'jump', tabId, id: claim.id }), true);
        const note = await until('its note', () => b.shadow(page, (root) => root.querySelector('.note')?.textContent ?? null));
        assert.ok(bare(note).includes(bare(source)), `${note} names ${source}`);
        const active = await b.markName(page, 'masthead-active-light');
        const seen = await page.evaluate((n) => {
          const all = [...CSS.highlights.get(n)];
          const box = all[0].getBoundingClientRect();
          return { text: all.map((r) => r.toString()).join(''), inView: box.top >= 0 && box.bottom <= innerHeight };
        }, active);
        assert.ok(bare(seen.text).includes(bare(words)) && seen.inView, JSON.stringify(seen));
        await page.keyboard.press('Escape');
      }
    });
  }
});
