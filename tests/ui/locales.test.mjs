import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkAll, checkLanguage, checkUse } from '../../extension/check-locales.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const m = (o) => Object.fromEntries(Object.entries(o).map(([k, message]) => [k, { message }]));
const english = m({ a: 'x {name}', n_one: '{count} thing', n_other: '{count} things' });

test('all_languages_are_complete_and_every_key_is_used', () => {
  assert.deepEqual(checkAll(root), []);
});

test('the_check_finds_what_is_wrong', () => {
  for (const [language, messages, fault] of [
    ['de', { n_one: '{count} a', n_other: '{count} b' }, 'a is missing'],
    ['de', { a: 'x', n_one: '{count} a', n_other: '{count} b' }, 'arguments'],
    ['de', { a: '{name}', n_other: '{count} b' }, 'n is missing'],
    ['pl', { a: '{name}', n_one: '{count}', n_few: '{count}', n_other: '{count}' }, 'n_many is missing'],
    ['de', { a: '{name}', n_one: '{count}', n_other: '{count}', z: 'z' }, 'z is not in English'],
    ['de', { n_one: '{count}', n_other: '{count}', a: '{name}' }, 'not sorted'],
    ['de', { a: ' ', n_one: '{count}', n_other: '{count}' }, 'a is empty'],
    ['de', { a: '$5 {name}', n_one: '{count}', n_other: '{count}' }, 'placeholder'],
    ['de', { a: '<b>{name}</b>', n_one: '{count}', n_other: '{count}' }, 'markup'],
  ]) {
    const faults = checkLanguage(language, m(messages), english);
    assert.ok(faults.some((f) => f.includes(fault)), `${JSON.stringify(messages)}: ${faults}`);
  }
  assert.deepEqual(checkLanguage('de', m({ a: 'y {name}', n_one: 'ein Ding', n_other: '{count} Dinge' }), english), []);
});

test('unused_and_missing_keys_are_found', () => {
  assert.deepEqual(checkUse(['used', 'kind_a', 'kind_b', 'left'], "t.t('used'); t.t(`kind_${x}`); t.t('gone')"), ['left is not used', 'gone is used and missing']);
});
