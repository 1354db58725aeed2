import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { labelSpan, layout } from '../../extension/ui/diagram.js';
import { AVAILABLE, strings } from '../../extension/ui/strings.js';
import { crowdedReport, deepReport, hostileReport, report, stateReport } from './fixture.mjs';

const of = (language) => strings(JSON.parse(readFileSync(new URL(`../../extension/_locales/${language}/messages.json`, import.meta.url), 'utf8')), language);
const t = of('en');
const place = (r, width) => layout(r.ownership.chain, r.outlet, t, width);
const e = (id) => ({ id, name: id, type: 'company', country: null });
const step = (from, to, extra) => ({ from: e(from), to: e(to), relation: 'owns', share_percent: null, voting_percent: null, status: 'current', ...extra });

function overlaps(boxes) {
  return boxes.some((a, i) => boxes.slice(i + 1).some((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h));
}

test('the_outlet_stands_at_the_bottom_and_no_box_covers_another', () => {
  for (const r of [report(), stateReport(), crowdedReport(), hostileReport()]) {
    for (const width of [280, 336, 800]) {
      const p = place(r, width);
      assert.ok(p);
      assert.equal(overlaps(p.boxes), false);
      const root = p.boxes.find((b) => b.root);
      assert.ok(p.boxes.every((b) => b.y <= root.y));
      assert.ok(p.boxes.every((b) => b.x >= 0 && b.x + b.w <= p.width + 0.01 && b.y + b.h <= p.height));
      assert.ok(p.lines.every((l) => l.points.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))));
    }
  }
});

test('no_label_lies_on_another_in_any_language', () => {
  const votes = { ownership: { chain: [step('company', 'paper'), step('one', 'company', { share_percent: 55, voting_percent: 71 }), step('two', 'company', { share_percent: 45, voting_percent: 29.5 })] }, outlet: e('paper') };
  for (const r of [report(), stateReport(), crowdedReport(), deepReport(), votes]) {
    for (const language of AVAILABLE) {
      const labelled = layout(r.ownership.chain, r.outlet, of(language), 336)?.lines.filter((l) => l.label) ?? [];
      for (const [i, a] of labelled.entries()) {
        for (const b of labelled.slice(i + 1).filter((other) => other.at[1] === a.at[1])) {
          const [[from, to], [start, end]] = [labelSpan(a), labelSpan(b)];
          assert.ok(to <= start + 1 || end <= from + 1, `${language}: ${a.label} on ${b.label}`);
        }
      }
    }
  }
});

test('a_former_owner_is_not_drawn', () => {
  assert.ok(!place(report()).boxes.some((b) => b.name === 'Quayside Press' || b.entity.name === 'Quayside Press'));
});

test('holders_are_gathered_until_all_stand_in_the_width', () => {
  for (let width = 336; width < 1000; width += 12) {
    const p = place(crowdedReport(), width);
    assert.ok(p.width <= width, `${p.width} in ${width}`);
  }
});

test('small_holders_are_gathered_with_their_sum', () => {
  const p = place(crowdedReport(), 300);
  assert.ok(p.boxes.some((b) => b.entity.name === '8 others'));
  assert.ok(p.lines.some((l) => l.label === '88%'));
});

test('who_publishes_is_not_gathered_among_the_holders_and_one_old_statement_makes_their_sum_unsure', () => {
  const holders = ['a', 'b', 'c', 'd'].map((id, i) => step(id, 'o', { share_percent: 10 + i, status: id === 'b' ? 'unknown' : 'current' }));
  const p = layout([step('house', 'o', { relation: 'publishes' }), ...holders], { id: 'o', name: 'o' }, t, 336);
  assert.ok(p.boxes.some((b) => b.name === 'house'));
  const others = p.boxes.find((b) => /others$/.test(b.name));
  assert.ok(others);
  assert.deepEqual(p.lines.filter((l) => l.dashed).map((l) => l.label), ['33%']);
});

test('many_steps_meet_before_the_box_that_they_end_at', () => {
  const p = place(crowdedReport(), 800);
  const box = p.boxes.find((b) => b.name === 'Courier Media Ltd');
  const ends = p.lines.map((l) => l.points.at(-1)).filter(([, y]) => y === box.y).map(([x]) => x);
  assert.ok(ends.length > 3);
  assert.equal(new Set(ends).size, 1);
});

test('cross_holdings_end', () => {
  const p = layout([step('a', 'o'), step('b', 'a'), step('a', 'b'), step('o', 'b')], { id: 'o', name: 'o' }, t);
  assert.deepEqual(p.boxes.map((b) => b.key).sort(), ['a', 'b', 'o']);
});

test('a_part_stands_below_its_whole', () => {
  const p = layout([step('part', 'whole', { relation: 'part_of' })], { id: 'part', name: 'part' }, t);
  assert.ok(p.boxes.find((b) => b.key === 'whole').y < p.boxes.find((b) => b.key === 'part').y);
});

test('an_old_statement_is_dashed', () => {
  const p = layout([step('a', 'o', { status: 'unknown' })], { id: 'o', name: 'o' }, t);
  assert.equal(p.lines[0].dashed, true);
});

test('who_pays_is_not_drawn_as_an_owner_unless_it_is_a_state', () => {
  const funds = step('payer', 'o', { relation: 'funds' });
  const keys = (chain) => layout(chain, { id: 'o', name: 'o' }, t).boxes.map((b) => b.key).sort();
  assert.deepEqual(keys([step('a', 'o'), funds]), ['a', 'o']);
  assert.deepEqual(keys([step('a', 'o'), { ...funds, from: { ...funds.from, type: 'state' } }]), ['a', 'o', 'payer']);
  assert.deepEqual(keys([funds]), ['o', 'payer']);
});

test('nothing_to_draw_gives_nothing', () => {
  assert.equal(layout([], { id: 'o', name: 'o' }, t), null);
  assert.equal(layout([step('a', 'o', { status: 'former' })], { id: 'o', name: 'o' }, t), null);
});

test('a_thousand_steps_are_drawn_in_time', () => {
  const chain = Array.from({ length: 1000 }, (_, i) => step(`n${i + 1}`, i % 3 ? `n${Math.floor(i / 2)}` : 'n0'));
  const before = performance.now();
  assert.ok(layout(chain, { id: 'n0', name: 'n0' }, t));
  assert.ok(performance.now() - before < 500);
});
