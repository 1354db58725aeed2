// Builds elements. Text goes in as text: there is no way to hand markup to these functions.

const SVG = 'http://www.w3.org/2000/svg';

/** Controls that could reorder or hide the text around them, and other invisible ones. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** White space but for the single spaces that keep a number with its sign. */
const SPACES = /[^\S\u00a0\u202f]+/g;
/** Spaces at which no line ends: before a separating dot and French signs, after an opening French quotation mark, between day and month. */
const GLUED = /(?<=«) | (?=[·?!:;»])|(?<=\b\d\d?\.?) (?=\p{L}+\.? \d{4}\b)/gu;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * Foreign text made fit to stand in a line: invisible controls out, white space collapsed, cut.
 * @param {unknown} text
 * @param {number} [max] in UTF-16 units
 * @returns {string}
 */
export function clean(text, max = 300) {
  // Cut twice: a name of 1 MB costs no more than a long one.
  const short = String(text ?? '').slice(0, max * 4).replace(UNSAFE, '').replace(SPACES, ' ').replace(/[\u00a0\u202f]{2,}/g, ' ').trim();
  if (short.length <= max) return short;
  const end = max - 1;
  const high = short.charCodeAt(end - 1);
  return `${short.slice(0, high >= 0xd800 && high <= 0xdbff ? end - 1 : end).trimEnd()}…`;
}

/** As `clean`, kept apart from a left-to-right sentence where it runs the other way. */
export function inline(text, max) {
  const out = clean(text, max);
  return RTL.test(out) ? `\u2068${out}\u2069` : out;
}

/**
 * An address that may stand in a link: web addresses only.
 * @param {unknown} url
 * @returns {string|null}
 */
export function webAddress(url) {
  try {
    const u = new URL(String(url).slice(0, 4000));
    return u.protocol === 'https:' || u.protocol === 'http:' ? u.href : null;
  } catch {
    return null;
  }
}

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === '') continue;
    node.append(child instanceof Node ? child : document.createTextNode(String(child).replace(GLUED, '\u00a0')));
  }
  return node;
}

function set(node, props) {
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key === 'on') for (const [type, f] of Object.entries(value)) node.addEventListener(type, f);
    else if (key === 'style') for (const [k, v] of Object.entries(value)) node.style.setProperty(k, v);
    else if (key === 'value' || key === 'checked' || key === 'disabled' || key === 'selected' || key === 'indeterminate') node[key] = value;
    else if (/^on|^srcdoc$|html$/i.test(key)) throw new TypeError(`${key} is not to be set`);
    else node.setAttribute(key, value === true ? '' : String(value));
  }
  return node;
}

/**
 * An HTML element: `h('p', { class: 'soft' }, 'text', node, [more])`.
 * @param {string} tag
 * @param {Record<string, any>|null} [props] attributes; `on` holds listeners, `style` custom properties
 * @param {...any} children
 * @returns {any} typed loosely, as the tag decides which element it is
 */
export function h(tag, props, ...children) {
  return append(set(document.createElement(tag), props), children);
}

/** An SVG element, as `h`. */
export function s(tag, props, ...children) {
  return append(set(document.createElementNS(SVG, tag), props), children);
}

/** A link that opens elsewhere and tells its target nothing; the bare text where the address is none. */
export function link(url, ...children) {
  const href = webAddress(url);
  return href ? h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children) : h('span', null, ...children);
}

/** A button. */
export function button(label, onclick, props) {
  return h('button', { type: 'button', on: { click: onclick }, ...props }, label);
}

/** Foreign text in its own direction. */
export function foreign(text, max, props) {
  return h('bdi', props, clean(text, max));
}
