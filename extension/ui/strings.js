// The interface's words. In: one language's messages and the arguments. Out: text.
//
// Messages are those of `_locales`, read here and not through the browser, because the
// reader may choose another language than the browser's. `{name}` stands for an argument;
// a key with a count exists once for each plural category of the language (`_one`, `_other` …).
// Works in extension pages, in content scripts (which get the messages from the background)
// and on a web server.

import { inline } from './dom.js';

/** Languages with messages. */
export const AVAILABLE = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt'];

/**
 * The language to use: the reader's choice, else the first of the browser's that is there, else English.
 * @param {string|undefined} chosen a language or `auto`
 * @param {readonly string[]} [preferred]
 * @returns {string}
 */
export function pick(chosen, preferred = globalThis.navigator?.languages ?? []) {
  for (const wanted of [chosen, ...preferred]) {
    const primary = (wanted ?? '').toLowerCase().split('-')[0];
    if (AVAILABLE.includes(primary)) return primary;
  }
  return 'en';
}

/** @typedef {ReturnType<typeof strings>} Strings */

/**
 * @param {Record<string, {message: string}>} messages
 * @param {string} language
 */
export function strings(messages, language) {
  const plural = new Intl.PluralRules(language);
  // Dates and numbers as the reader's own region writes the language: 14 Jan in London, Jan 14 in Boston.
  const region = (globalThis.navigator?.languages ?? []).find((l) => l.toLowerCase().startsWith(`${language}-`)) ?? language;
  const numbers = new Intl.NumberFormat(region);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const names = (type) => {
    const of = new Intl.DisplayNames(language, { type, fallback: 'code' });
    return (/** @type {string} */ code) => {
      try {
        return of.of(code) ?? code;
      } catch {
        return code;
      }
    };
  };

  const raw = (key) => (Object.hasOwn(messages, key) ? messages[key].message : undefined);
  const shown = (v) => (typeof v === 'number' ? numbers.format(v) : inline(v));
  const has = (key) => raw(key) !== undefined;
  /** Text with its arguments. An unknown key gives itself, so that a gap is seen. */
  const t = (/** @type {string} */ key, /** @type {Record<string, any>} */ args = {}) =>
    (raw(key) ?? key).replace(/\{(\w+)\}/g, (_, name) => shown(args[name] ?? ''));
  /** As `t`, in the plural form of `count`. */
  const n = (/** @type {string} */ key, /** @type {number} */ count, /** @type {Record<string, any>} */ args = {}) => {
    const form = `${key}_${plural.select(count)}`;
    return t(has(form) ? form : `${key}_other`, { count, ...args });
  };
  /** As `t`, but arguments may be nodes: gives the pieces in order. */
  const rich = (/** @type {string} */ key, /** @type {Record<string, any>} */ args = {}) =>
    (raw(key) ?? key).split(/(\{\w+\})/).map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (!name) return piece;
      return typeof args[name] === 'object' ? args[name] : shown(args[name] ?? '');
    });
  /** A share in percent, with the decimals that it has, at most two. */
  const percent = (/** @type {number} */ value) =>
    new Intl.NumberFormat(region, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
  /** An ISO 8601 date as exact as it is given: a year stays a year. */
  const date = (/** @type {string|null|undefined} */ iso) => {
    const [, y, m, d] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '') ?? [];
    if (!y) return inline(iso ?? '');
    if (!m) return y;
    const at = new Date(Date.UTC(+y, +m - 1, d ? +d : 1));
    if (Number.isNaN(at.getTime())) return y;
    const style = d ? { day: 'numeric', month: 'short', year: 'numeric' } : { month: 'long', year: 'numeric' };
    return new Intl.DateTimeFormat(region, { .../** @type {any} */ (style), timeZone: 'UTC' }).format(at);
  };

  /** The same within a sentence, where a month may be inflected: od maja 2020. */
  const dateWithin = (/** @type {string|null|undefined} */ iso) => {
    const [, y, m] = /^(\d{4})-(\d\d)$/.exec(iso ?? '') ?? [];
    if (!y || !m) return date(iso);
    const at = new Date(Date.UTC(+y, +m - 1, 1));
    const parts = (style) => new Intl.DateTimeFormat(region, { month: 'long', year: 'numeric', timeZone: 'UTC', ...style }).formatToParts(at);
    const inflected = parts({ day: 'numeric' }).find((p) => p.type === 'month')?.value;
    return parts({}).map((p) => (p.type === 'month' ? inflected ?? p.value : p.value)).join('');
  };

  return {
    language,
    has,
    t,
    n,
    rich,
    percent,
    date,
    dateWithin,
    number: (/** @type {number} */ v) => numbers.format(v),
    list: (/** @type {string[]} */ items) => lists.format(items),
    country: names('region'),
    languageName: names('language'),
  };
}

/**
 * Reads the messages of a language.
 * @param {string|undefined} chosen a language or `auto`
 * @param {string} [folder] address of `_locales`; in the extension's own pages it is at the root
 * @param {readonly string[]} [preferred]
 */
export async function load(chosen, folder = '/_locales', preferred) {
  const language = pick(chosen, preferred);
  const answer = await fetch(`${folder}/${language}/messages.json`);
  return strings(await answer.json(), language);
}
