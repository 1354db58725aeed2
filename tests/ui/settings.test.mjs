import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as S from '../../extension/ui/settings.js';

const base = () => S.defaults();

test('nothing_is_automatic_before_the_reader_says_so', () => {
  const s = base();
  assert.equal(s.mode, 'click');
  assert.equal(S.forHost(s, 'news.example').automatic, false);
  assert.equal(s.welcomed, false);
});

test('what_is_exported_can_be_imported_again', () => {
  let s = S.withSite({ ...base(), mode: 'all', language: 'pl' }, 'www.News.example', { on: false });
  s = S.withSite(s, 'b.example', { layers: { claims: false }, automatic: true });
  assert.deepEqual(S.importSettings(S.exportSettings(s)), { settings: s });
});

test('a_broken_file_is_refused_with_its_reason', () => {
  const wrap = (o) => JSON.stringify({ masthead_settings: { version: 1, ...o } });
  for (const [text, code, at] of [
    ['', 'not_json'],
    ['{"masthead_settings":', 'not_json'],
    ['[]', 'not_settings'],
    ['{"bookmarks":{}}', 'not_settings'],
    ['{"masthead_settings":{}}', 'not_settings'],
    ['{"masthead_settings":{"version":"1"}}', 'not_settings'],
    [wrap({ version: 99 }), 'newer'],
    [wrap({ mode: 'always' }), 'bad_value', 'mode'],
    [wrap({ layers: { outlet: 1 } }), 'bad_value', 'layers'],
    [wrap({ layers: { truth: true } }), 'bad_value', 'layers'],
    [wrap({ colour: 'red' }), 'unknown_field', 'colour'],
    [wrap({ sites: [] }), 'bad_value', 'sites'],
    [wrap({ sites: { 'a b': {} } }), 'bad_host', 'a b'],
    ['{"masthead_settings":{"version":1,"sites":{"__proto__":{"on":false}}}}', 'bad_host', '__proto__'],
    [wrap({ sites: { 'a.example': { on: 'no' } } }), 'bad_value', 'sites.a.example.on'],
    [wrap({ sites: { 'a.example': { html: '<b>' } } }), 'unknown_field', 'sites.a.example.html'],
    [' '.repeat(S.MAX_FILE + 1), 'too_large'],
  ]) {
    const { settings, reason } = S.importSettings(text);
    assert.equal(settings, undefined, text.slice(0, 60));
    assert.equal(reason.code, code, text.slice(0, 60));
    if (at) assert.equal(reason.at, at);
  }
});

test('one_damaged_field_costs_one_field', () => {
  const { settings, problems } = S.recover({
    version: 1, mode: 'all', theme: 'red', sites: { 'a.example': { on: false }, 'b c': {} },
  });
  assert.equal(settings.mode, 'all');
  assert.equal(settings.theme, 'auto');
  assert.deepEqual(settings.sites, { 'a.example': { on: false } });
  assert.deepEqual(problems.map((p) => p.code), ['bad_value', 'bad_host']);
  assert.deepEqual(S.recover(undefined), { settings: base(), problems: [] });
  assert.equal(S.recover({ version: 7 }).problems[0].code, 'newer');
});

test('a_site_holds_for_its_subdomains_and_the_nearest_wins', () => {
  let s = S.withSite({ ...base(), mode: 'all' }, 'example.org', { on: false, layers: { claims: false } });
  s = S.withSite(s, 'blog.example.org', { on: true });
  for (const [host, on, claims, site] of [
    ['example.org', false, false, 'example.org'],
    ['www.example.org', false, false, 'example.org'],
    ['WWW.EXAMPLE.ORG.', false, false, 'example.org'],
    ['example.org:8080', false, false, 'example.org'],
    ['a.blog.example.org', true, false, 'blog.example.org'],
    ['badexample.org', true, true, null],
    ['org', true, true, null],
    ['127.0.0.1', true, true, null],
    ['constructor', true, true, null],
  ]) {
    const got = S.forHost(s, host);
    assert.deepEqual([got.on, got.layers.claims, got.site], [on, claims, site], host);
  }
});

test('automatic_follows_the_mode_unless_the_site_says_otherwise', () => {
  for (const [mode, own, automatic] of [
    ['all', undefined, true], ['all', false, false], ['chosen', undefined, false],
    ['chosen', true, true], ['click', undefined, false], ['click', true, true],
  ]) {
    let s = { ...base(), mode };
    if (own !== undefined) s = S.withSite(s, 'a.example', { automatic: own });
    assert.equal(S.forHost(s, 'a.example').automatic, automatic, `${mode} ${own}`);
  }
});

test('the_key_of_a_site_is_its_plain_host', () => {
  for (const [host, key] of [
    ['www.Example.org', 'example.org'], ['www.org', 'www.org'], ['a.b', 'a.b'], ['localhost:80', 'localhost'],
    ['xn--mnchen-3ya.example', 'xn--mnchen-3ya.example'], ['', null], ['a b', null], ['.', null], ['-a.b', null],
  ]) assert.equal(S.siteKey(host), key, host);
});

test('removing_a_site_brings_the_general_settings_back', () => {
  const s = S.withSite(base(), 'a.example', { on: false });
  assert.deepEqual(S.withoutSite(s, 'www.a.example'), base());
  assert.deepEqual(S.withSite(s, 'a.example', { on: undefined }).sites, { 'a.example': {} });
  assert.throws(() => S.withSite(s, '<b>', { on: false }), RangeError);
});

test('an_older_version_is_carried_over_step_by_step', () => {
  const steps = { 1: (v) => ({ ...v, strip: v.edge }), 2: ({ edge: _edge, ...v }) => v };
  assert.deepEqual(S.migrate({ version: 1, edge: 'top' }, steps, 3), { version: 3, strip: 'top' });
});
