// Where the overlay may stand. In: the page as it is drawn. Out: places that cover
// nothing which the reader needs. Pure geometry but for reading boxes.

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

/** A strip narrower than this says nothing, in CSS pixels. */
const MIN_LINE = 420;
/** Side of the icon, its distance from the window's edge, and from one place to try to the next. */
const ICON = 30;
const GAP = 8;
const STEP = 38;
/** How many of its places are corners and middles, which are tried first. */
const CORNERS = 6;

export const overlaps = (a, b, gap = 0) => a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

/** Area of the overlap of two boxes. */
export function shared(a, b) {
  const w = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return w > 0 && h > 0 ? w * h : 0;
}

export const boxOf = (el) => {
  const { left, top, right, bottom } = el.getBoundingClientRect();
  return { left, top, right, bottom };
};

/** From the edge of one box to that of another; 0 where they meet. */
const distance = (a, b) => Math.hypot(Math.max(b.left - a.right, a.left - b.right, 0), Math.max(b.top - a.bottom, a.top - b.bottom, 0));

/** The box around boxes. @param {Box[]} boxes one at least */
export const around = (boxes) => ({
  left: Math.min(...boxes.map((b) => b.left)), top: Math.min(...boxes.map((b) => b.top)),
  right: Math.max(...boxes.map((b) => b.right)), bottom: Math.max(...boxes.map((b) => b.bottom)),
});

export const sized = (b) => b.right - b.left > 1 && b.bottom - b.top > 1;
const inView = (b, size) => b.bottom > 0 && b.top < size.height && b.right > 0 && b.left < size.width;

const PROTECTED = 'nav, [role=navigation], [role=banner], body > header, dialog[open]';

function firstHeading(document) {
  const h1 = [...document.getElementsByTagName('h1')].find((el) => sized(boxOf(el)) && el.checkVisibility({ visibilityProperty: true }));
  return h1 ? [boxOf(h1)] : [];
}

/** The page's parts that nothing may lie on: its first heading and its navigation. */
export function protectedBoxes(document, size) {
  const found = firstHeading(document);
  let seen = 0;
  for (const el of document.querySelectorAll(PROTECTED)) {
    if ((seen += 1) > 60) break;
    const box = boxOf(el);
    if (sized(box) && inView(box, size) && visible(el)) found.push(box);
  }
  return found.filter((b) => inView(b, size));
}

const CONTROL = 'a, button, input, select, textarea, [role=button], [role=link], [role=tab], label, summary';
/** Parts of a navigation that are looked at. */
const MAX_PARTS = 600;

/**
 * The same, but of navigations only what is in them: a page without style draws them as wide
 * as the window, and most of that is blank.
 */
function drawnParts(document, size) {
  const found = firstHeading(document);
  let seen = 0;
  for (const el of document.querySelectorAll(PROTECTED)) {
    for (const part of el.querySelectorAll(`${CONTROL}, img, svg, h1, h2, p, li`)) {
      if ((seen += 1) > MAX_PARTS) return null;
      if (!visible(part)) continue;
      // The words of a block, which may itself be as wide as the window.
      const range = document.createRange();
      range.selectNodeContents(part);
      found.push(...(part.matches('img, svg, input, button, select, textarea') ? [boxOf(part)] : range.getClientRects()));
    }
    if (el.matches('dialog[open]')) found.push(boxOf(el));
  }
  return found.filter((b) => sized(b) && inView(b, size));
}

/** Points of a box to look at: a grid that no button falls through. */
function points(box) {
  const out = [];
  const rows = [box.top + 3, box.bottom - 3];
  const step = Math.max(20, (box.right - box.left) / 32);
  for (let x = box.left + 3; x < box.right; x += step) for (const y of rows) out.push([x, y]);
  return out;
}

/** The page as a whole: while a dialog is open many a page fixes its body, so that it does not scroll. */
const isPage = (el) => el.localName === 'body' || el === el.ownerDocument.documentElement;
const fixed = (el) => ['fixed', 'sticky'].includes(el.ownerDocument.defaultView.getComputedStyle(el).position);

/** Boxes of what is fixed or stuck along a line of the window. */
function pinnedAt(document, size, y, host) {
  const found = new Set();
  for (const x of [0.02, 0.25, 0.5, 0.75, 0.98]) {
    for (const el of document.elementsFromPoint(size.width * x, y)) {
      if (el === host) continue;
      let outer = null;
      for (let at = el; at && !isPage(at); at = at.parentElement) if (fixed(at)) outer = at;
      if (outer && drawn(el)) found.add(outer);
    }
  }
  return [...found].map(boxOf);
}

/** Whether an element, or what it stands in, is fixed or stuck to the window. */
function pinned(el, memory) {
  for (let at = el; at && !isPage(at); at = at.parentElement) {
    const known = memory.get(at);
    if (known !== undefined) return known;
    if (fixed(at)) {
      memory.set(el, true);
      return true;
    }
  }
  memory.set(el, false);
  return false;
}

/**
 * Whether something that the reader needs lies under a box: something fixed, or at the
 * window's top also the page's own controls.
 */
function busy(document, box, host, controls) {
  const memory = new Map();
  const ink = new Map();
  const inked = (el) => {
    if (!ink.has(el)) ink.set(el, drawn(el));
    return ink.get(el);
  };
  const size = sizeOf(document);
  for (const [x, y] of points(box)) {
    for (const el of document.elementsFromPoint(x, y)) {
      if (el === host) continue;
      if (isPage(el)) break;
      if (pinned(el, memory) && inked(el) && !covers(el, size)) return true;
      if (controls && el.closest(CONTROL) && !el.closest('p, blockquote')) return true;
    }
  }
  return false;
}

/** Whether an element is but a layer over the whole window, as behind a dialog: nothing stands on it that is not an element of its own. */
export function covers(el, size) {
  const box = boxOf(el);
  return box.left <= 1 && box.top <= 1 && box.right >= size.width - 1 && box.bottom >= size.height - 1 && !el.matches('a, button, [role=button]');
}

/** Pictures of a layer that are looked at. */
const MAX_PICTURES = 40;
const PICTURES = 'img, svg, canvas, video, iframe, object, embed, button, input, select, textarea';

export const visible = (el) => el.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** A layer on which nothing is drawn, as one kept for an advertisement, is nothing to spare. */
function drawn(el) {
  if (!visible(el)) return false;
  const style = el.ownerDocument.defaultView.getComputedStyle(el);
  if (style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.backgroundImage !== 'none' || style.boxShadow !== 'none' || style.borderTopWidth !== '0px') return true;
  return el.matches(PICTURES) || [...el.querySelectorAll(PICTURES)].slice(0, MAX_PICTURES).some((p) => sized(boxOf(p)) && visible(p)) || !!(el.innerText ?? el.textContent)?.trim();
}

/**
 * Whether a place that was free still is.
 * @param {Document} document
 * @param {Element} host
 * @param {{form: string, box: Box, edge: string}} at
 * @param {Box[]} spare
 */
export function stillFree(document, host, at, spare) {
  const size = sizeOf(document);
  if (at.box.bottom > size.height + 1 || at.box.right > size.width + 1) return false;
  const off = (guard) => ![...guard, ...spare].some((g) => overlaps(at.box, g));
  if (!off(protectedBoxes(document, size))) {
    const parts = at.form === 'icon' ? drawnParts(document, size) : null;
    if (!parts || !off(parts)) return false;
  }
  return !busy(document, at.box, host, at.edge === 'top');
}

/** Corners of the window for the icon, then places down its sides; the end of the lines, where most is blank, first. */
function iconPlaces(size) {
  const edge = size.width - ICON - GAP;
  const most = size.height - ICON - GAP;
  const corners = [[GAP, most], [edge, most], [edge, size.height / 2], [GAP, size.height / 2], [edge, GAP], [GAP, GAP]];
  const steps = Array.from({ length: Math.max(0, Math.floor((most - GAP) / STEP)) }, (_, i) => most - i * STEP);
  return [...corners, ...[edge, GAP].flatMap((left) => steps.map((top) => [left, top]))]
    .map(([left = 0, top = 0]) => ({ left, top, right: left + ICON, bottom: top + ICON }));
}

/** Where the icon lies on nothing that the reader needs; null: nowhere. */
function placeIcon(document, host, size, guard, spare) {
  const places = iconPlaces(size);
  const free = (all, controls) => (box) => !all.some((g) => overlaps(box, g)) && !busy(document, box, host, controls);
  const corners = places.slice(0, CORNERS);
  const found = corners.find(free(guard, true)) ?? corners.find(free(guard, false));
  if (found) return found;
  const parts = drawnParts(document, size);
  return (parts && places.find(free([...parts, ...spare], true))) ?? null;
}

/**
 * A place for the strip: the wished edge where it covers nothing, else the other one,
 * else beside what stands there, else a small icon in a corner.
 * @param {Document} document
 * @param {Element} host
 * @param {string} wish top, bottom or icon
 * @param {number} height
 * @param {Box[]} spare boxes of the banner and its buttons
 * @returns {{form: 'line'|'icon', box: Box, edge: string}|null}
 */
export function placeStrip(document, host, wish, height, spare) {
  const size = sizeOf(document);
  const guard = [...protectedBoxes(document, size), ...spare];
  const free = (box, controls) => !guard.some((g) => overlaps(box, g)) && !busy(document, box, host, controls);
  const line = (top) => ({ left: 0, right: size.width, top, bottom: top + height });
  if (wish !== 'icon') {
    const edges = wish === 'bottom' ? ['bottom', 'top'] : ['top', 'bottom'];
    for (const edge of edges) {
      const box = line(edge === 'top' ? 0 : size.height - height);
      if (free(box, edge === 'top')) return { form: 'line', box, edge };
    }
    // Beside what is fixed to the foot of the window, or above it where it is wide.
    const foot = [...spare, ...pinnedAt(document, size, size.height - height / 2, host)]
      .filter((b) => b.bottom > size.height - height - 2 && b.top > size.height * 0.35).sort((a, b) => a.top - b.top)[0];
    if (foot && foot.right - foot.left > size.width * 0.6) {
      const box = line(Math.floor(foot.top) - height);
      if (free(box, false)) return { form: 'line', box, edge: 'bottom' };
    } else if (foot) {
      const sides = [{ left: 0, right: Math.floor(foot.left) - 8 }, { left: Math.ceil(foot.right) + 8, right: size.width }].sort((a, b) => b.right - b.left - (a.right - a.left));
      const box = { ...line(size.height - height), .../** @type {{left: number, right: number}} */ (sides[0]) };
      if (box.right - box.left >= MIN_LINE && free(box, false)) return { form: 'line', box, edge: 'bottom' };
    }
  }
  const box = placeIcon(document, host, size, guard, spare);
  return box ? { form: 'icon', box, edge: 'corner' } : null;
}

export function sizeOf(document) {
  const root = document.documentElement;
  const view = /** @type {Window} */ (document.defaultView);
  return { width: root.clientWidth || view.innerWidth, height: document.compatMode === 'BackCompat' ? view.innerHeight : root.clientHeight || view.innerHeight };
}

/**
 * A place for a note: beside `banner` and on none of `controls`.
 * @param {{width: number, height: number}} size of the window
 * @param {Box} banner
 * @param {Box[]} controls boxes of everything that can be pressed
 * @param {{width: number, height: number}} note
 * @param {Box[]} spare other boxes to keep off
 * @param {Box[]} [words] boxes of what there is to read in the banner
 * @returns {{left: number, top: number, cover: number}|null} with how much of the words it covers, in square pixels; null: there is no such place
 */
export function placeBeside(size, banner, controls, note, spare, words = [banner]) {
  // What of ours touches the banner counts as part of it: the note stands beside both.
  const both = spare.reduce((a, b) => (overlaps(b, banner, 2) && b.top >= banner.top - 60 && b.bottom <= banner.bottom + 60 ? around([a, b]) : a), banner);
  const edge = 8;
  const gap = 8;
  const max = { left: size.width - note.width - edge, top: size.height - note.height - edge };
  if (max.left < 0 || max.top < 0) return null;
  const hold = (v, most) => Math.min(Math.max(v, edge), Math.max(edge, most));
  const fits = (p) => {
    const box = { left: p.left, top: p.top, right: p.left + note.width, bottom: p.top + note.height };
    return controls.every((c) => !overlaps(box, c, gap)) && spare.every((c) => !overlaps(box, c)) ? box : null;
  };
  const left = hold(banner.left, max.left);
  const near = [
    { left, top: both.top - note.height - gap }, { left, top: both.bottom + gap },
    { left: max.left, top: both.top - note.height - gap }, { left: max.left, top: both.bottom + gap },
    { left: banner.right + gap, top: hold(banner.top, max.top) }, { left: banner.left - note.width - gap, top: hold(banner.top, max.top) },
  ].filter((p) => p.left >= edge && p.top >= edge && p.left <= max.left && p.top <= max.top);
  for (const p of near) {
    const box = fits(p);
    if (box && ![banner, ...words].some((b) => shared(box, b))) return { ...p, cover: 0 };
  }
  // No room beside it: the place that covers fewest of its words and none of its controls, near to both.
  const choices = controls.length ? around(controls) : banner;
  const grid = { x: Math.max(16, (max.left - edge) / 24), y: Math.max(8, (max.top - edge) / 60) };
  let best = null;
  for (let top = edge; top <= max.top + 0.5; top += grid.y) {
    for (let x = edge; x <= max.left + 0.5; x += grid.x) {
      const box = fits({ left: x, top });
      if (!box) continue;
      // Across the banner's edge it would look like a part that slipped: a smaller note does better.
      const within = shared(box, banner);
      const slipped = within > 0 && within < note.width * note.height - 1;
      const cover = words.reduce((sum, line) => sum + shared(box, line), slipped ? 1 : 0);
      const away = distance(box, banner) + distance(box, choices) / 1000;
      if (!best || cover < best.cover || (cover === best.cover && away < best.away)) best = { left: x, top, cover, away };
    }
  }
  return best && { left: best.left, top: best.top, cover: best.cover };
}
