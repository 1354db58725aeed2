import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { annotations } from '../../extension/ui/annotations.js';
import { markdown } from '../../extension/ui/markdown.js';
import { registryErrorText } from '../../extension/ui/registry-error.js';
import { AVAILABLE, strings } from '../../extension/ui/strings.js';
import * as w from '../../extension/ui/wording.js';
import { crowdedReport, hostileReport, report, stateReport, unknownReport } from './fixture.mjs';

const of = (language) => strings(JSON.parse(readFileSync(new URL(`../../extension/_locales/${language}/messages.json`, import.meta.url), 'utf8')), language);
const t = of('en');
const iri = (v) => typeof v === 'string' && (/^urn:[a-z0-9-]+:?.+/i.test(v) || URL.canParse(v));

/** Required fields of the Web Annotation Data Model; gives what is wrong. */
function faults(page) {
  const out = [];
  const need = (ok, what) => { if (!ok) out.push(what); };
  need([page['@context']].flat().includes('http://www.w3.org/ns/anno.jsonld'), 'page context');
  need(iri(page.id) && page.type === 'AnnotationPage', 'page id and type');
  need(iri(page.partOf?.id) && page.partOf.type === 'AnnotationCollection' && page.partOf.total === page.items.length, 'collection');
  const ids = new Set();
  for (const a of page.items) {
    need([a['@context']].flat().includes('http://www.w3.org/ns/anno.jsonld'), 'context');
    need(iri(a.id) && !ids.has(a.id), 'id');
    ids.add(a.id);
    need([a.type].flat().includes('Annotation'), 'type');
    need(typeof a.motivation === 'string' && !Number.isNaN(Date.parse(a.created)), 'motivation, created');
    for (const b of [a.body].flat()) {
      if (b.type === 'TextualBody') need(typeof b.value === 'string' && b.value.length > 0, 'body value');
      else need(b.type === 'SpecificResource' && iri(b.source), 'body source');
    }
    need([a.target].flat().length > 0, 'target');
    for (const target of [a.target].flat()) {
      need(iri(target.source), 'target source');
      for (const s of [target.selector].flat()) {
        const quote = s.type === 'CssSelector' ? s.refinedBy : s;
        if (s.type === 'CssSelector') need(typeof s.value === 'string' && s.value.startsWith(':root'), 'css');
        need(quote.type === 'TextQuoteSelector' && typeof quote.exact === 'string' && quote.exact.length > 0, 'exact');
        need(typeof quote.prefix === 'string' && typeof quote.suffix === 'string', 'prefix, suffix');
      }
    }
  }
  return out;
}

test('annotations_have_every_field_that_the_model_requires', () => {
  for (const r of [report(), stateReport(), unknownReport(), hostileReport(), { page: {}, claims: [] }]) {
    const page = annotations(r, { strings: t });
    assert.deepEqual(faults(JSON.parse(JSON.stringify(page))), []);
    assert.equal(page.items.length, r.claims.length);
  }
});

test('an_annotation_quotes_the_claim_in_full', () => {
  const r = report();
  r.claims[0].text = 'x'.repeat(500);
  r.claims[0].anchor.quote = 'x'.repeat(300);
  const [first] = annotations(r, { strings: t }).items;
  assert.equal(first.target.selector[1].exact.length, 500);
});

test('a_claim_that_its_source_interrupts_has_a_target_for_each_stretch', () => {
  const r = report();
  r.claims[0].parts = [{ ...r.claims[0].anchor, quote: 'one' }, { ...r.claims[0].anchor, quote: 'two' }];
  const page = annotations(r, { strings: t });
  assert.deepEqual(page.items[0].target.map((x) => x.selector[1].exact), ['one', 'two']);
  assert.deepEqual(faults(page), []);
});

test('a_claim_in_a_shadow_root_has_no_css_selector', () => {
  const r = report();
  r.claims[0].anchor.path = [1, -1, 0];
  assert.equal(annotations(r, { strings: t }).items[0].target.selector.type, 'TextQuoteSelector');
});

test('markdown_says_what_the_panel_says', () => {
  const md = markdown(report(), t);
  for (const words of ['# Harbour expansion', 'Northlight Holding holds 62% of Courier Media Ltd', '[Annual report 2025, Northlight Holding, May 2, 2026](<https://northlight.example/2025.pdf>)',
    'No source found in this sentence', 'Ines Holm', 'Refusing costs: commenting.', 'Registry of Nov 25, 2026.']) assert.ok(md.includes(words), words);
});

test('hostile_text_stays_text_in_markdown', () => {
  const md = markdown(hostileReport(), t);
  assert.doesNotMatch(md, /(^|[^\\])<img/);
  assert.doesNotMatch(md, /[^\\]\]\(<?javascript:/);
  assert.doesNotMatch(md, /[\u202a-\u202e]/);
  assert.ok(md.length < 200_000);
});

test('every_language_can_say_every_report', () => {
  for (const language of AVAILABLE) {
    for (const r of [report(), stateReport(), crowdedReport(), unknownReport()]) {
      const md = markdown(r, of(language));
      assert.doesNotMatch(md, /\{\w+\}|undefined|\bnull\b|NaN/, language);
    }
  }
});

test('an_error_report_names_the_host_and_not_the_article', () => {
  const text = registryErrorText(report(), t);
  assert.ok(text.includes('harbourcourier.example') && text.includes('Northlight Holding owns 62 % Courier Media Ltd'));
  assert.ok(!text.includes('/2026/harbour'));
});

test('an_owner_that_no_source_states_is_not_established', () => {
  assert.deepEqual(w.outletLine(unknownReport(), t).owners, []);
  assert.equal(w.outletLine(unknownReport(), t).publisherSaid, true);
  assert.deepEqual(w.outletLine(report(), t).owners, ['Northlight Holding (62%)', 'Vale family (38%)']);
});

test('a_former_step_is_never_told_as_todays', () => {
  assert.ok(!w.chainSentence(report().ownership, t).includes('Quayside'));
  assert.ok(w.stepDates(report().ownership.chain[3], t).startsWith('no longer so'));
  assert.equal(w.stepNote({ note: 'signed, not closed; this statement is 10 years old and was not confirmed since' }, t).text, 'signed, not closed');
  assert.equal(w.stepNote({ note: 'this statement is 2 years old' }, t).text, '');
  assert.equal(w.stepDates({ status: 'unknown', as_of: '2016' }, t, '2026-11-25'), 'not known whether it still holds · as of 2016 · 10 years old');
});

test('sanctions_and_the_state_come_in_words_before_the_rest', () => {
  assert.deepEqual(w.noticeWords(stateReport(), t).map((x) => x.text), ['under sanctions: European Union', 'state-controlled: Arcadia']);
  const captured = stateReport();
  captured.ownership.state_media.typology = 'captured public';
  assert.equal(w.noticeWords(captured, t)[1].text, 'captured public or state-managed media: Arcadia');
  assert.equal(w.controlWords(captured.ownership, t), 'Captured public or state-managed media: Arcadia');
  assert.equal(w.controlWords(stateReport().ownership, t), 'State-controlled');
});

test('what_an_article_names_is_told_as_an_owner_or_as_what_the_owner_holds', () => {
  const named = (change) => {
    const out = report();
    Object.assign(out.ownership.own_interests[0], change);
    return w.noticeWords(out, t).at(-1)?.text;
  };
  assert.equal(named({}), 'names Outer Port Services, which has the same owner');
  assert.equal(named({ disclosed: true }), 'names Outer Port Services, which has the same owner, and says so');
  assert.equal(named({ id: 'northlight', name: 'Northlight Holding', held_by: null }), 'names Northlight Holding, one of its owners');
  assert.equal(named({ id: 'northlight', name: 'Northlight Holding', held_by: null, disclosed: true }), 'names Northlight Holding, one of its owners, and says so');
});

test('a_colon_is_no_word_of_attribution', () => {
  const claim = { kind: 'quotation', attribution: { state: 'attributed', source: { text: 'Ann Oak', kind: 'person' }, cue: ':' } };
  assert.deepEqual(w.claimLines(claim, t).details, ['in quotation marks']);
  claim.attribution.cue = 'said';
  assert.deepEqual(w.claimLines(claim, t).details, ['in quotation marks', '“said”']);
});

test('an_unknown_code_is_left_out_and_never_shown_raw', () => {
  assert.ok(w.findingWords({ findings: [{ code: 'a code from the future', quote: 'x' }] }, t).length === 0);
  assert.deepEqual(w.termWords([{ kind: 'nonsense', quote: '' }], 'cost', t), []);
});

test('a_price_is_shown_as_the_language_writes_it', () => {
  assert.equal(w.priceWords({ amount: '4.99', currency: 'EUR', period: 'month', quote: '' }, of('de')), '4,99\u00a0€ im Monat');
  assert.equal(w.priceWords({ amount: 'free', currency: null, period: null, quote: 'ab 4 Euro' }, of('de')), 'ab 4 Euro');
});

test('a_claim_shows_one_mark', () => {
  assert.deepEqual(report().claims.map(w.markOf), ['attributed', 'quotation', 'attributed', 'no_source', 'uncertain', 'attributed', 'attributed']);
});

test('what_the_core_says_in_english_is_said_in_the_readers_language', () => {
  const de = of('de');
  const o = report().ownership;
  assert.deepEqual(w.conflictWords(o, de).map((c) => [c.text, c.language]), [
    ['Vale family wird als Eigentümer von Courier Media Ltd genannt', 'de'], ['Courier Press gibt Harbour Courier heraus', 'de']]);
  assert.equal(w.interestWords(o.own_interests[0], o, de).text, 'gehört Northlight Holding, einem Eigentümer dieses Mediums');
  assert.equal(w.interestWords({ id: 'vale', held_by: null, relation: 'owns 38 % of Courier Media Ltd' }, o, de).text, 'Vale family hält 38\u00a0% an Courier Media Ltd');
  assert.deepEqual(w.interestWords({ id: 'x', held_by: null, relation: 'owns all' }, o, de), { text: 'owns all', language: 'en' });
  for (const [state, said] of [['Russia', 'Russland'], ['UAE', 'Vereinigte Arabische Emirate'], ['DK', 'Dänemark'], ['Arcadia', 'Arcadia']]) {
    assert.ok(w.stateMediaWords({ state_media: { state, funding: 'yes', governance: null, editorial: 'no' } }, de)[0]?.includes(`(${said})`), state);
  }
  const russia = { id: 's', name: 'State of Russia', type: 'state', country: 'RU' };
  assert.deepEqual([w.entityName(russia, de), w.entityKind(russia, de), w.entityName(russia, t)], ['Russland (Staat)', 'Staat', 'State of Russia']);
  assert.equal(w.classWords({ typology: 'independent public service' }, de), 'Eingeordnet als: unabhängige öffentlich-rechtliche Medien');
  assert.equal(w.stepNote({ note: 'declared by the page itself; undated' }, de).text, 'von der Seite selbst angegeben; ohne Datum');
  assert.ok(w.sanctionWords({ jurisdiction: 'EU', status: 'broadcasting and distribution prohibited', since: '2022-03-02' }, de).startsWith('Europäische Union: Ausstrahlung'));
});

test('a_note_of_the_registry_is_said_in_the_readers_language', () => {
  const de = of('de');
  for (const [note, said] of [
    ['announced; completion not seen; undated', 'angekündigt; Abschluss nicht belegt; ohne Datum'],
    ['agreed on 2026-03-06; closing not seen', 'vereinbart am 6. März 2026; Abschluss nicht belegt'],
    ['sale to Quay & Sons agreed on 2026-02-27, not yet closed at that date', 'Verkauf an Quay & Sons vereinbart am 27. Feb. 2026; damals noch nicht vollzogen'],
    ['up to about 33 %; this statement is 3 years old', 'bis zu etwa 33\u00a0%'],
    ['through Vale A/S', 'über Vale A/S'],
  ]) assert.deepEqual(w.stepNote({ note }, de), { text: said, language: 'de' });
  for (const note of ['together with his wife', 'grant; of a kind that nobody translated']) assert.deepEqual(w.stepNote({ note }, de), { text: note, language: 'en' });
  const root = new URL('../../registry/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.toml'));
  const notes = files.flatMap((f) => [...readFileSync(new URL(f, root), 'utf8').matchAll(/\bnote = "([^"]+)"/g)].map((m) => m[1] ?? ''));
  const english = notes.filter((note) => w.stepNote({ note }, de).language === 'en');
  assert.ok(notes.length > 500 && english.length <= notes.length * 0.02, [...new Set(english)].join(' | '));
});

test('every_likeness_that_the_core_states_has_words', () => {
  const core = readFileSync(new URL('../../src/outlet/hosts.rs', import.meta.url), 'utf8');
  const stated = [...core.matchAll(/Likeness::\w+ => "([^"]+)",/g)].map((m) => m[1]);
  assert.ok(stated.length >= 4);
  for (const value of stated) assert.notEqual(w.signalWords({ signal: 'how', value }, of('de')).value, value);
});

test('every_class_of_state_media_has_words_in_every_language', () => {
  const core = readFileSync(new URL('../../src/ownership/check.rs', import.meta.url), 'utf8');
  const table = /const CLASSES: &\[&str\] = &\[([^\]]*)\]/.exec(core)?.[1] ?? '';
  const classes = [...table.matchAll(/"(\w+)"/g)].map((m) => m[1] ?? '');
  assert.ok(classes.length >= 7);
  for (const language of AVAILABLE) for (const c of classes) assert.ok(of(language).has(`class_${c}`), `${language} ${c}`);
});
