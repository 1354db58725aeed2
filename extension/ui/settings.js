// The reader's settings: their shape, their defaults, and what they mean for one host.
//
// In: whatever was stored or imported. Out: settings that are known to be whole, or the
// reason why they are not. Pure: storage is touched by the background alone.
// To add a setting: a line in FIELDS. To change the meaning of one: raise VERSION and add
// a step to MIGRATIONS.

/** Version of the settings' shape. */
export const VERSION = 1;

/** Interface languages, and `auto` for the browser's own. */
export const LANGUAGES = ['auto', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt'];

/** The layers that a reader can switch. */
export const LAYERS = ['outlet', 'consent', 'claims'];

/** A settings file larger than this is refused, in UTF-16 units. */
export const MAX_FILE = 2_000_000;

const MAX_SITES = 20_000;
const HOST = /^(?=.{1,253}$)[a-z0-9][a-z0-9_-]{0,62}(?:\.[a-z0-9_-]{1,63})*$/;

const oneOf = (...values) => ({ values, fits: (v) => values.includes(v) });
const yesNo = { values: [true, false], fits: (v) => typeof v === 'boolean' };
const layers = { fits: (v) => isPlain(v) && Object.entries(v).every(([k, on]) => LAYERS.includes(k) && yesNo.fits(on)) };

/**
 * @typedef {'all'|'chosen'|'click'} Mode  label on all news pages, on chosen sites, or on a click
 * @typedef {{outlet: boolean, consent: boolean, claims: boolean}} Layers
 * @typedef {{on?: boolean, automatic?: boolean, layers?: Partial<Layers>, marks?: string}} Site
 * @typedef {{version: number, welcomed: boolean, mode: Mode, layers: Layers,
 *   marks: 'all'|'unsourced'|'off', strip: 'top'|'bottom'|'icon', theme: 'auto'|'light'|'dark',
 *   language: string, frames: boolean, sites: Record<string, Site>}} Settings
 * @typedef {{code: string, at?: string, value?: string}} Reason  `code` is a key of the strings after `settings_error_`
 */

/** Every field with its default and what may stand in it. */
const FIELDS = {
  welcomed: { value: false, ...yesNo },
  mode: { value: 'click', ...oneOf('all', 'chosen', 'click') },
  layers: { value: { outlet: true, consent: true, claims: true }, ...layers },
  marks: { value: 'all', ...oneOf('all', 'unsourced', 'off') },
  strip: { value: 'top', ...oneOf('top', 'bottom', 'icon') },
  theme: { value: 'auto', ...oneOf('auto', 'light', 'dark') },
  language: { value: 'auto', ...oneOf(...LANGUAGES) },
  // Whether frames of consent platforms may be read too, where access was given.
  frames: { value: false, ...yesNo },
};

/** The fields of one site; each is optional and wins over the general one. */
const SITE_FIELDS = { on: yesNo, automatic: yesNo, layers, marks: FIELDS.marks };

/** From a version to the next. Each step takes and returns a whole settings object. */
/** @type {Record<number, (v: any) => any>} */
const MIGRATIONS = {};

function isPlain(v) {
  return typeof v === 'object' && v !== null && !Array.isArray(v);
}

const copy = (v) => (isPlain(v) ? { ...v } : v);

/** @returns {Settings} */
export function defaults() {
  const fields = Object.fromEntries(Object.entries(FIELDS).map(([k, f]) => [k, copy(f.value)]));
  return /** @type {Settings} */ ({ version: VERSION, ...fields, sites: {} });
}

/**
 * Brings settings of an older version to this one.
 * @param {any} value
 * @param {Record<number, (v: any) => any>} [steps]
 * @param {number} [target]
 */
export function migrate(value, steps = MIGRATIONS, target = VERSION) {
  let out = value;
  for (let v = value.version; v < target; v += 1) {
    if (steps[v]) out = steps[v](out);
    out = { ...out, version: v + 1 };
  }
  return out;
}

function versionProblem(value) {
  if (!isPlain(value)) return { code: 'not_settings' };
  const { version } = value;
  if (!Number.isInteger(version) || version < 1) return { code: 'not_settings' };
  if (version > VERSION) return { code: 'newer', value: String(version) };
  return null;
}

function siteProblem(host, site) {
  if (!HOST.test(host)) return { code: 'bad_host', at: host.slice(0, 80) };
  if (!isPlain(site)) return { code: 'bad_value', at: `sites.${host}` };
  for (const [key, v] of Object.entries(site)) {
    if (!Object.hasOwn(SITE_FIELDS, key)) return { code: 'unknown_field', at: `sites.${host}.${key}`.slice(0, 120) };
    if (!SITE_FIELDS[key].fits(v)) return { code: 'bad_value', at: `sites.${host}.${key}` };
  }
  return null;
}

/**
 * Checks settings of any version as a whole.
 * @param {unknown} value
 * @returns {{settings: Settings, reason?: undefined} | {settings?: undefined, reason: Reason}}
 */
export function validate(value) {
  const problem = versionProblem(value);
  if (problem) return { reason: problem };
  const given = migrate(value);
  const settings = defaults();
  for (const [key, v] of Object.entries(given)) {
    if (key === 'version' || key === 'sites') continue;
    if (!Object.hasOwn(FIELDS, key)) return { reason: { code: 'unknown_field', at: key.slice(0, 80) } };
    if (!FIELDS[key].fits(v)) return { reason: { code: 'bad_value', at: key } };
    settings[key] = isPlain(v) ? { ...settings[key], ...v } : v;
  }
  const sites = given.sites ?? {};
  if (!isPlain(sites)) return { reason: { code: 'bad_value', at: 'sites' } };
  const entries = Object.entries(sites);
  if (entries.length > MAX_SITES) return { reason: { code: 'too_many_sites', value: String(entries.length) } };
  for (const [host, site] of entries) {
    const reason = siteProblem(host, site);
    if (reason) return { reason };
  }
  settings.sites = Object.fromEntries(entries.map(([h, s]) => [h, structuredClone(s)]));
  return { settings };
}

/**
 * Takes what can be taken from stored settings, so that one damaged field costs one field.
 * Where `problems` is not empty the caller keeps the stored value aside: nothing is lost.
 * @param {unknown} value
 * @returns {{settings: Settings, problems: Reason[]}}
 */
export function recover(value) {
  if (value === undefined || value === null) return { settings: defaults(), problems: [] };
  const whole = validate(value);
  if (whole.settings) return { settings: whole.settings, problems: [] };
  const problem = versionProblem(value);
  if (problem) return { settings: defaults(), problems: [problem] };
  const given = migrate(/** @type {any} */ (value));
  const settings = defaults();
  const problems = [];
  for (const [key, v] of Object.entries(given)) {
    if (key === 'version' || key === 'sites') continue;
    if (!Object.hasOwn(FIELDS, key)) problems.push({ code: 'unknown_field', at: key.slice(0, 80) });
    else if (!FIELDS[key].fits(v)) problems.push({ code: 'bad_value', at: key });
    else settings[key] = isPlain(v) ? { ...settings[key], ...v } : v;
  }
  if (given.sites !== undefined && !isPlain(given.sites)) problems.push({ code: 'bad_value', at: 'sites' });
  const entries = isPlain(given.sites) ? Object.entries(given.sites) : [];
  const good = [];
  for (const [host, site] of entries.slice(0, MAX_SITES)) {
    const bad = siteProblem(host, site);
    if (bad) problems.push(bad);
    else good.push([host, structuredClone(site)]);
  }
  settings.sites = Object.fromEntries(good);
  return { settings, problems };
}

/**
 * Reads a settings file that the reader chose. A broken one is refused with the reason.
 * @param {string} text
 */
export function importSettings(text) {
  if (text.length > MAX_FILE) return { reason: { code: 'too_large' } };
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: { code: 'not_json' } };
  }
  if (!isPlain(value) || !isPlain(value.masthead_settings)) return { reason: { code: 'not_settings' } };
  return validate(value.masthead_settings);
}

/**
 * The text of a settings file.
 * @param {Settings} settings
 * @returns {string}
 */
export function exportSettings(settings) {
  const sites = Object.fromEntries(Object.entries(settings.sites).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ masthead_settings: { ...settings, sites } }, null, 2)}\n`;
}

/**
 * The key under which a host is remembered: lower case, without port, final dot and `www.`.
 * @param {string} host
 * @returns {string|null} null where it is no host
 */
export function siteKey(host) {
  const plain = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
  return HOST.test(plain) ? plain : null;
}

/** A host's own name and its suffixes, the most general first: `org`, `example.org`, `news.example.org`. */
function suffixes(host) {
  const parts = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '').split('.');
  if (/^\d+$/.test(parts.at(-1) ?? '')) return [parts.join('.')]; // an address, not a name
  return parts.map((_, i) => parts.slice(-1 - i).join('.'));
}

/**
 * What holds on one host: the general settings, then each site on the way from its
 * shortest suffix to the host itself, the nearest last.
 * @param {Settings} settings
 * @param {string} host
 * @returns {{site: string|null, on: boolean, automatic: boolean, layers: Layers, marks: string}}
 */
export function forHost(settings, host) {
  const out = {
    site: /** @type {string|null} */ (null),
    on: true,
    automatic: settings.mode === 'all',
    layers: { ...settings.layers },
    marks: /** @type {string} */ (settings.marks),
  };
  for (const key of suffixes(host)) {
    if (!Object.hasOwn(settings.sites, key)) continue;
    const site = settings.sites[key];
    out.site = key;
    if (site.on !== undefined) out.on = site.on;
    if (site.automatic !== undefined) out.automatic = site.automatic;
    if (site.marks !== undefined) out.marks = site.marks;
    Object.assign(out.layers, site.layers);
  }
  return out;
}

/**
 * Settings with something changed for one site; a field set to `undefined` falls back to
 * the general setting. Throws on a host that is none.
 * @param {Settings} settings
 * @param {string} host
 * @param {Site} change
 * @returns {Settings}
 */
export function withSite(settings, host, change) {
  const key = siteKey(host);
  if (!key) throw new RangeError(`not a host: ${host.slice(0, 80)}`);
  const before = Object.hasOwn(settings.sites, key) ? settings.sites[key] : {};
  const after = { ...before, ...change };
  if (change.layers) after.layers = { ...before.layers, ...change.layers };
  for (const k of Object.keys(after)) if (after[k] === undefined) delete after[k];
  return { ...settings, sites: { ...settings.sites, [key]: after } };
}

/**
 * Settings as they hold in private windows: what was chosen there comes before what is kept.
 * @param {Settings} settings
 * @param {Record<string, Site>|undefined} sites
 * @returns {Settings}
 */
export const withPrivate = (settings, sites) => (sites ? { ...settings, sites: { ...settings.sites, ...sites } } : settings);

/**
 * Settings without anything remembered for one site.
 * @param {Settings} settings
 * @param {string} host
 * @returns {Settings}
 */
export function withoutSite(settings, host) {
  const sites = { ...settings.sites };
  delete sites[Object.hasOwn(sites, host) ? host : (siteKey(host) ?? host)];
  return { ...settings, sites };
}
