// Measures the banner's buttons where they are. Numbers only: the core grades them.
// Contrast is WCAG 2's (relative luminance of sRGB colours); 0 where it cannot be known,
// as over a picture.

/** @typedef {{r: number, g: number, b: number, a: number}} Colour */

/** @returns {Colour|null} */
export function colour(css) {
  const m = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:\s*[,/]\s*([\d.]+)(%?))?\s*\)$/.exec(css);
  if (m) return { r: +(m[1] ?? 0), g: +(m[2] ?? 0), b: +(m[3] ?? 0), a: m[4] === undefined ? 1 : +m[4] / (m[5] ? 100 : 1) };
  const c = /^color\(srgb\s+([\d.e-]+)\s+([\d.e-]+)\s+([\d.e-]+)(?:\s*\/\s*([\d.]+))?\)$/.exec(css);
  if (c) return { r: +(c[1] ?? 0) * 255, g: +(c[2] ?? 0) * 255, b: +(c[3] ?? 0) * 255, a: c[4] === undefined ? 1 : +c[4] };
  return null;
}

/** `over` laid on `under`. */
const mix = (over, under) => ({
  r: over.r * over.a + under.r * (1 - over.a), g: over.g * over.a + under.g * (1 - over.a), b: over.b * over.a + under.b * (1 - over.a), a: 1,
});

/** Relative luminance, 0–1. */
export function luminance({ r, g, b }) {
  const [x = 0, y = 0, z = 0] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

/** 1–21. */
export function contrast(a, b) {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** The parent in the drawn tree, through shadow roots and slots. */
function parentOf(el) {
  if (el.assignedSlot) return el.assignedSlot;
  if (el.parentElement) return el.parentElement;
  const root = el.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * The colour behind an element's text; null over a picture.
 * @param {Element|null} el
 * @returns {Colour|null}
 */
export function ground(el) {
  const layers = [];
  for (let at = el; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') return null;
    const c = colour(style.backgroundColor);
    if (c && c.a > 0) {
      layers.push(c);
      if (c.a >= 1) break;
    }
  }
  return layers.reduceRight((under, over) => mix(over, under), { r: 255, g: 255, b: 255, a: 1 });
}

const PRESSABLE = 'button, a, input, [role=button], [role=link], summary, label, [onclick]';

/** What is pressed when the anchor's words are: the nearest control around them. */
export const control = (el) => el?.closest?.(PRESSABLE) ?? el;

/** @param {Element} el */
export function drawn(el) {
  const box = el.getBoundingClientRect();
  return box.width >= 2 && box.height >= 2 && el.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function kindOf(el) {
  const words = (el.textContent ?? '').trim() || el.getAttribute('value') || '';
  if (!words && (el.matches('img, svg, canvas, input[type=image]') || el.querySelector('img, svg, canvas'))) return 'image';
  if (el.matches('button, input, [role=button], summary')) return 'button';
  if (el.matches('a, [role=link]')) return 'link';
  return 'text';
}

/** The innermost element that holds the control's words: its type is what is seen. */
function lettering(el) {
  let at = el;
  while (at.childElementCount === 1 && at.firstElementChild && (at.firstElementChild.textContent ?? '').trim() === (at.textContent ?? '').trim()
    && (at.textContent ?? '').trim()) at = at.firstElementChild;
  return at;
}

/**
 * @param {(Element|null)[]} elements of the banner's choices, null where not found
 * @param {Element|null} banner
 * @param {number[]} [layers] of each choice
 * @returns {(import('../../build/report').Measured|null)[]}
 */
export function measure(elements, banner, layers = []) {
  const controls = elements.slice(0, 200).map((el) => (el?.isConnected ? control(el) : null));
  const places = controls.map((el, i) => ({ i, box: el?.getBoundingClientRect() })).filter((p) => p.box && p.box.width > 0);
  places.sort((a, b) => {
    const [x, y] = [/** @type {DOMRect} */ (a.box), /** @type {DOMRect} */ (b.box)];
    return Math.abs(x.top - y.top) > 6 ? x.top - y.top : x.left - y.left;
  });
  const order = new Map(places.map((p, n) => [p.i, n]));
  return controls.map((el, i) => {
    if (!el) return null;
    const box = el.getBoundingClientRect();
    const style = getComputedStyle(el);
    const letters = getComputedStyle(lettering(el));
    const ink = colour(letters.color);
    const under = ground(lettering(el));
    const around = ground(banner && banner !== el && banner.contains(el) ? parentOf(el) : parentOf(el) ?? el);
    const own = colour(style.backgroundColor);
    const filled = style.backgroundImage !== 'none' || (own !== null && own.a > 0.05 && (!around || contrast(mix(own, around), around) > 1.04));
    const edge = ['Top', 'Bottom'].every((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none'
      && (colour(style[`border${side}Color`])?.a ?? 1) > 0.1 && (!around || contrast(mix(colour(style[`border${side}Color`]) ?? around, around), around) > 1.1));
    const sides = parseFloat(style.borderLeftWidth) > 0 && style.borderLeftStyle !== 'none';
    return {
      visible: drawn(el), width: round(box.width), height: round(box.height),
      font_size: round(parseFloat(letters.fontSize) || 0), font_weight: parseFloat(letters.fontWeight) || 400,
      text_contrast: ink && under ? round(contrast(mix(ink, under), under)) : 0,
      fill_contrast: own && around && style.backgroundImage === 'none' ? round(contrast(mix(own, around), around)) : 0,
      boxed: filled || (edge && sides), element: kindOf(el), order: order.get(i) ?? controls.length,
      clicks: layers[i] === 2 ? 2 : 1,
    };
  });
}

const round = (v) => Math.round(v * 100) / 100;
