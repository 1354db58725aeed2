// The minimum browser versions hold: everything that the shell uses is in them, by MDN's data.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { MINIMUM, manifest } from '../../extension/manifest.mjs';

const SOURCES = ['extension', 'www'].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((f) => f.isFile() && f.name.endsWith('.js')).map((f) => readFileSync(`${f.parentPath}/${f.name}`, 'utf8')));
const ALL = SOURCES.join('\n');

/** What the data say of a feature in one browser: the version that has it, or null. */
function since(path, browser) {
  const feature = path.split('.').reduce((at, key) => at?.[key], /** @type {any} */ (bcd));
  if (!feature?.__compat) return undefined;
  const all = [feature.__compat.support[browser]].flat();
  const whole = all.find((s) => s && typeof s.version_added === 'string' && !s.prefix && !s.flags && !s.version_removed);
  return whole ? Number(whole.version_added.replace('≤', '')) : null;
}

/** Faults of one feature; `only` names the one browser in which it is used. */
function faults(path, only) {
  return Object.entries(MINIMUM).filter(([browser]) => !only || browser === only).flatMap(([browser, minimum]) => {
    const version = since(path, browser);
    if (version === undefined) return [`${path}: unknown to the data`];
    return version !== null && version <= minimum ? [] : [`${path}: ${browser} ${version ?? 'never'}, the minimum is ${minimum}`];
  });
}

/** The browser's and the language's newer parts, by how they are written here. */
const USED = /** @type {[RegExp, string][]} */ ([
  [/CSS\.highlights/, 'api.CSS.highlights_static'],
  [/new (?:\w+\.)?Highlight\(/, 'api.Highlight.Highlight'],
  [/adoptedStyleSheets/, 'api.Document.adoptedStyleSheets'],
  [/replaceSync\(/, 'api.CSSStyleSheet.replaceSync'],
  [/new CSSStyleSheet\(/, 'api.CSSStyleSheet.CSSStyleSheet'],
  [/\.replaceChildren\(/, 'api.Element.replaceChildren'],
  [/CSS\.escape\(/, 'api.CSS.escape_static'],
  [/AbortController\(/, 'api.AbortController'],
  [/\.at\(-?\d/, 'javascript.builtins.Array.at'],
  [/Object\.hasOwn\(/, 'javascript.builtins.Object.hasOwn'],
  [/Object\.fromEntries\(/, 'javascript.builtins.Object.fromEntries'],
  [/Intl\.ListFormat\(/, 'javascript.builtins.Intl.ListFormat'],
  [/Intl\.DisplayNames\(/, 'javascript.builtins.Intl.DisplayNames'],
  [/Intl\.PluralRules\(/, 'javascript.builtins.Intl.PluralRules'],
  [/\?\?=/, 'javascript.operators.nullish_coalescing_assignment'],
  [/inert/, 'api.HTMLElement.inert'],
]);

test('the_browsers_and_the_language_have_what_the_shell_uses', () => {
  const found = USED.filter(([how]) => how.test(ALL));
  assert.ok(found.length >= 12, 'the table is about this code');
  assert.deepEqual(found.flatMap(([, path]) => faults(path)), []);
});

test('the_extension_apis_in_use_are_in_the_minimum_versions', () => {
  const used = new Set([...ALL.matchAll(/\bext\.([a-z]\w*)\??\.([a-z]\w*)/gi)].map((m) => `${m[1]}.${m[2]}`));
  assert.ok(used.size > 25);
  assert.deepEqual([...used].flatMap((name) => faults(`webextensions.api.${name}`)), []);
  // Each browser's own, asked for before it is used.
  assert.deepEqual([...faults('webextensions.api.sidePanel.open', 'chrome'), ...faults('webextensions.api.sidebarAction.open', 'firefox')], []);
});

test('the_keys_of_the_manifests_are_in_the_minimum_versions', () => {
  const wrong = [];
  for (const [name, browser] of /** @type {const} */ ([['chromium', 'chrome'], ['firefox', 'firefox']])) {
    const made = /** @type {Record<string, any>} */ (manifest(name, '0.0.0', () => true));
    for (const key of Object.keys(made)) {
      if (made[key] === undefined || key === 'minimum_chrome_version') continue;
      wrong.push(...faults(`webextensions.manifest.${key}`, browser));
    }
    for (const p of made.permissions) if (since(`webextensions.manifest.permissions.${p}`, browser) === null) wrong.push(`permission ${p}: ${name}`);
  }
  assert.deepEqual(wrong, []);
});

test('the_style_sheets_use_properties_and_functions_that_the_minimum_versions_have', () => {
  const css = SOURCES.filter((s) => /`[^`]*\{[^`]*:[^`]*\}[^`]*`/.test(s)).join('\n');
  const rules = [...css.matchAll(/[{;]\s*([a-z-]+):\s*([^;{}]+)/g)].map((m) => [m[1] ?? '', m[2] ?? '']);
  const properties = new Set(rules.map(([name]) => name).filter((name) => !name.startsWith('--') && Object.hasOwn(bcd.css.properties, name)));
  assert.ok(properties.size > 60, String(properties.size));
  // Refinements that a browser without them ignores.
  const spare = new Set(['overscroll-behavior']);
  assert.deepEqual([...properties].filter((p) => !spare.has(p)).flatMap((p) => faults(`css.properties.${p}`)), []);
  for (const [how, path] of /** @type {[RegExp, string][]} */ ([[/light-dark\(/, 'css.types.color.light-dark'], [/color-mix\(/, 'css.types.color.color-mix'],
    [/:has\(/, 'css.selectors.has'], [/:focus-visible/, 'css.selectors.focus-visible'], [/:where\(/, 'css.selectors.where'],
    [/forced-colors/, 'css.at-rules.media.forced-colors'], [/prefers-reduced-motion/, 'css.at-rules.media.prefers-reduced-motion']])) {
    assert.ok(how.test(css), String(how));
    assert.deepEqual(faults(path), []);
  }
});

test('firefox_draws_a_line_under_a_highlight_from_the_minimum_version_on', () => {
  assert.ok(ALL.includes('::highlight('));
  assert.deepEqual(faults('css.selectors.highlight', 'chrome'), []);
  // Of the selector only text shadows came later, which the marks do without.
  const notes = JSON.stringify(bcd.css.selectors.highlight?.__compat?.support.firefox);
  const lines = /Before Firefox (\d+), cannot be used with <code>text-decoration/.exec(notes)?.[1];
  assert.ok(Number(lines) <= MINIMUM.firefox, notes);
  assert.ok(!/text-shadow/.test(ALL));
});

test('the_readme_states_the_minimum_versions_that_the_manifests_enforce', () => {
  const readme = readFileSync('README.md', 'utf8');
  assert.ok(readme.includes(`Firefox ${MINIMUM.firefox}`) && readme.includes(`Chromium ${MINIMUM.chrome}`));
  assert.equal(/** @type {any} */ (manifest('chromium', '0.0.0', () => true)).minimum_chrome_version, String(MINIMUM.chrome));
});
