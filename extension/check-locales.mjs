// Checks the interface's languages: every language has every key with the same arguments
// and every plural form that it needs; no key is unused, none is missing; keys are sorted.
//
//   node extension/check-locales.mjs

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Keys by stem: a stem with plural forms holds more than one. */
function stems(keys) {
  const out = new Map();
  for (const key of keys) {
    const cut = key.lastIndexOf('_');
    const form = key.slice(cut + 1);
    const plural = FORMS.includes(form) && keys.includes(`${key.slice(0, cut)}_other`) && keys.includes(`${key.slice(0, cut)}_one`);
    const stem = plural ? key.slice(0, cut) : key;
    out.set(stem, [...(out.get(stem) ?? []), ...(plural ? [form] : [])]);
  }
  return out;
}

const args = (message) => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort().join(' ');

/**
 * Faults of one language against English.
 * @param {string} language
 * @param {Record<string, {message: string}>} messages
 * @param {Record<string, {message: string}>} english
 * @returns {string[]}
 */
export function checkLanguage(language, messages, english) {
  const faults = [];
  const keys = Object.keys(messages);
  const sorted = [...keys].sort();
  if (keys.some((k, i) => k !== sorted[i])) faults.push(`${language}: keys are not sorted`);
  const want = stems(Object.keys(english));
  const have = stems(keys);
  // Spanish, French, Italian and Portuguese have a form for round millions, which `other` serves as well.
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((f) => f !== 'many' || language === 'pl');
  for (const [stem, plural] of want) {
    if (!have.has(stem)) {
      faults.push(`${language}: ${stem} is missing`);
      continue;
    }
    if (plural.length) for (const f of forms) if (!have.get(stem).includes(f)) faults.push(`${language}: ${stem}_${f} is missing`);
  }
  for (const stem of have.keys()) if (!want.has(stem)) faults.push(`${language}: ${stem} is not in English`);
  for (const key of keys) {
    const { message } = messages[key] ?? {};
    if (typeof message !== 'string' || !message.trim()) {
      faults.push(`${language}: ${key} is empty`);
      continue;
    }
    // The limit of the stores and of Chromium's manifest.
    if (key === 'extension_description' && message.length > 132) faults.push(`${language}: ${key} is longer than 132 characters`);
    if (message.includes('$')) faults.push(`${language}: ${key} holds "$", which browsers read as a placeholder`);
    if (/<[a-z/]/i.test(message)) faults.push(`${language}: ${key} holds markup`);
    const model = english[key] ?? english[`${key.slice(0, key.lastIndexOf('_'))}_other`];
    if (!model) continue;
    // A singular may say "one" without the figure.
    const [a, b] = [args(message), args(model.message)].map((x) => (/_(one|two|zero)$/.test(key) ? x.replace('{count}', '').trim() : x));
    if (a !== b) faults.push(`${language}: ${key} has the arguments ${a || 'none'}, English has ${b || 'none'}`);
  }
  return faults;
}

/**
 * Keys of the strings against the code.
 * @param {string[]} keys
 * @param {string} code
 * @returns {string[]}
 */
export function checkUse(keys, code) {
  const faults = [];
  const known = stems(keys);
  const literal = new Set([...code.matchAll(/['"`]([a-z][a-z0-9_]*)['"`]/g)].map((m) => m[1]));
  const manifest = new Set([...code.matchAll(/__MSG_(\w+?)__|\btext\(has, '(\w+)'/g)].map((m) => m[1] ?? m[2]));
  const families = [...new Set([...code.matchAll(/`([a-z][a-z0-9_]*_)\$\{/g)].map((m) => m[1]))];
  for (const stem of known.keys()) {
    if (literal.has(stem) || manifest.has(stem)) continue;
    if (families.some((f) => stem.startsWith(f))) continue;
    faults.push(`${stem} is not used`);
  }
  for (const m of code.matchAll(/\b(?:t|n|rich|say)\(\s*'([a-z][a-z0-9_]*)'/g)) {
    if (!known.has(m[1])) faults.push(`${m[1]} is used and missing`);
  }
  return [...new Set(faults)];
}

/** Codes of the core and the stems of their sentences: `[stem prefix, codes]`. */
export function coreCodes(read) {
  const snake = (name) => name.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase();
  const report = read('src/report.rs').replace(/\/\/.*$/gm, '').replace(/#\[[^\]]*\]/g, '');
  const variants = (name) => {
    const body = new RegExp(`pub enum ${name} \\{([^}]*)\\}`).exec(report)?.[1] ?? '';
    return body.split(',').map((v) => v.trim()).filter(Boolean).map(snake);
  };
  const codes = read('src/consent/codes.rs').replace(/\/\/.*$/gm, '');
  const list = (name) => [...(new RegExp(`pub const ${name}: &\\[&str\\] = &\\[([^;]*)\\];`).exec(codes)?.[1] ?? '').matchAll(/"(\w+)"/g)].map((m) => m[1]);
  const limits = [...`${read('src/page/mod.rs')}${read('src/page/metadata.rs')}`.matchAll(/\("(\w+)", limits\.|limit: "(\w+)"/g)].map((m) => m[1] ?? m[2] ?? '');
  return [
    ['finding', list('FINDINGS')], ['purpose', list('PURPOSES')], ['data', list('DATA')], ['cost', list('COSTS')],
    ['still', list('STILL_SET')], ['reason', list('REASONS')],
    ['choice', variants('ChoiceKind')], ['grade', variants('Grade').filter((v) => v !== 'not_measurable')],
    ['control', variants('ControlKind').filter((v) => v !== 'unknown')], ['step', variants('Relation')], ['edge', variants('Relation')],
    ['source', variants('SourceKind')], ['claim', variants('ClaimKind')], ['link', variants('LinkRelation')],
    ['declared', variants('DeclaredRole')], ['limit', limits], ['impersonation', variants('ImpersonationReason')], ['credit', variants('CreditKind')],
  ];
}

function sources(dir) {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /\.(m?js|html)$/.test(e.name) && !e.name.startsWith('check-locales'))
    .map((e) => readFileSync(join(e.parentPath ?? e.path, e.name), 'utf8')).join('\n');
}

/** Everything, for the files of a clone. */
export function checkAll(root) {
  const locales = join(root, 'extension/_locales');
  const read = (language) => JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8'));
  const english = read('en');
  const faults = readdirSync(locales).flatMap((l) => checkLanguage(l, read(l), english));
  const code = sources(join(root, 'extension')) + (existsSync(join(root, 'www')) ? sources(join(root, 'www')) : '');
  faults.push(...checkUse(Object.keys(english), code));
  for (const [prefix, codes] of coreCodes((f) => readFileSync(join(root, f), 'utf8'))) {
    if (!codes.length) faults.push(`no codes found for ${prefix}_*: the core's lists have moved`);
    for (const code_ of codes) if (!Object.hasOwn(english, `${prefix}_${code_}`)) faults.push(`${prefix}_${code_} is missing: the core can say it`);
  }
  return faults;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  const faults = checkAll(root);
  for (const fault of faults) console.error(fault);
  if (faults.length) process.exit(1);
  console.log(`locales: ${readdirSync(join(root, 'extension/_locales')).join(', ')}: complete`);
}
