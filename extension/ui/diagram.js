// The ownership diagram. In: a chain. Out: places for boxes and lines, then an SVG.
//
// The outlet stands at the bottom, those in whose hands it is above it, each as high as
// its longest way down. A step that spans levels gets a bend in each level between. Small
// holders of one company are gathered in one box where they do not fit; the list beside
// the diagram has them all.

import { clean, s } from './dom.js';
import { ends, entityKind, entityName, stepLabel } from './wording.js';

const MAX_NODES = 60;
const GAP = 10;
const ROW_GAP = 44;
const LINE = 15;
const CHAR = 6.5; // mean width of a letter at 12 px, measured over the interface's languages
const NARROWEST = 100;
const BEND = 12;
const WIDEST = 186;
const WIDEST_ALONE = 236;
/** More steps than this that end at one box meet before it, in one line. */
const MOST_ENDS = 3;
const SMALL_LINE = 14;
const SMALL_CHAR = 5.8; // the same at 11 px

const keyOf = (entity) => entity?.id || `name:${(entity?.name ?? '').toLowerCase()}`;

/**
 * @typedef {{key: string, name: string, subs: string[], lines: string[], level: number,
 *   x: number, y: number, w: number, h: number, root: boolean, dummy: boolean, entity: any}} Box
 * @typedef {{points: [number, number][], label: string, dashed: boolean, at: [number, number], anchor: string}} Line
 */

function groupBy(items, of) {
  const out = new Map();
  for (const item of items) {
    const group = out.get(of(item));
    if (group) group.push(item);
    else out.set(of(item), [item]);
  }
  return out;
}

/** Steps as upper–lower pairs, one a pair, without steps that have ended. */
function pairs(chain) {
  const seen = new Map();
  const today = (chain ?? []).filter((l) => l.status !== 'former');
  for (const link of today) {
    const { upper, lower } = ends(link);
    // Who pays does not own: money from elsewhere is told in the list, a state's is drawn.
    if (link.relation === 'funds' && !['state', 'public_body'].includes(upper.type) && today.some((l) => l.relation !== 'funds')) continue;
    const id = `${keyOf(upper)}\n${keyOf(lower)}`;
    if (keyOf(upper) === keyOf(lower) || seen.has(id)) continue;
    seen.set(id, { upper, lower, up: keyOf(upper), down: keyOf(lower), link });
  }
  return [...seen.values()];
}

/** Level of each node: its longest way down to the root; a step that would close a circle is left out. */
function levels(edges, root) {
  const above = groupBy(edges, (e) => e.down);
  const level = new Map();
  const kept = new Set();
  const walk = (key, at, path) => {
    if (at > (level.get(key) ?? -1)) level.set(key, at);
    else return;
    for (const e of above.get(key) ?? []) {
      if (path.has(e.up) || (level.size >= MAX_NODES && !level.has(e.up))) continue;
      kept.add(e);
      walk(e.up, at + 1, new Set(path).add(e.up));
    }
  };
  walk(root, 0, new Set([root]));
  return { level, edges: [...kept].filter((e) => level.get(e.up) > level.get(e.down)) };
}

/** Gathers the smallest holders without holders of their own where a level is too full. */
function gather(level, edges, width, t) {
  const most = Math.max(...level.values());
  for (let at = 1; at <= most; at += 1) {
    const row = [...level].filter(([, l]) => l === at).map(([k]) => k);
    const bends = edges.filter((e) => level.get(e.up) > at && level.get(e.down) < at).length;
    const perRow = Math.max(2, Math.floor((width + GAP - bends * (BEND + GAP)) / (NARROWEST + GAP)));
    if (row.length <= perRow) continue;
    // Who publishes or runs it is no holder among others.
    const leaf = (k) => {
      const own = edges.filter((e) => e.up === k);
      return !edges.some((e) => e.down === k) && own.length === 1 && ['owns', 'controls'].includes(own[0].link.relation);
    };
    const share = (k) => edges.find((e) => e.up === k)?.link.share_percent ?? -1;
    const leaves = row.filter(leaf).sort((a, b) => share(a) - share(b));
    const byBelow = groupBy(leaves, (k) => edges.find((e) => e.up === k).down);
    const [below, group] = [...byBelow].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
    const out = (group ?? []).slice(0, row.length - perRow + 1);
    if (out.length < 2) continue;
    const shares = out.map(share);
    const total = shares.every((x) => x >= 0) ? shares.reduce((a, b) => a + b, 0) : null;
    const gone = new Set(out);
    for (const k of gone) level.delete(k);
    const status = edges.every((e) => !gone.has(e.up) || e.link.status === 'current') ? 'current' : 'unknown';
    edges = edges.filter((e) => !gone.has(e.up));
    const key = `rest:${below}`;
    level.set(key, at);
    const entity = { id: key, name: t.n('diagram_others', out.length) };
    edges.push({ upper: entity, lower: null, up: key, down: below, link: { relation: 'owns', share_percent: total, status } });
  }
  return edges;
}

/** Lines of a name, as many as it may take. */
function wrap(text, chars, most) {
  const words = clean(text, 30 * most).split(' ');
  const lines = [''];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (!last) lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= chars) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((l) => clean(l, chars));
  if (lines.length > most) shown[most - 1] = clean(`${lines[most - 1]} ${lines[most]}`, chars);
  return shown;
}

/** Kind and country on one line, or on two where they do not fit on one. */
function kindLines(text, chars) {
  if (!text) return [];
  return (text.length <= chars ? [text] : text.split(' · ')).map((line) => clean(line, chars));
}

/**
 * Finds a place for everything.
 * @param {any[]} chain steps of the Report
 * @param {any} outlet what stands at the bottom: `{id, name}`
 * @param {import('./strings.js').Strings} t
 * @param {number} [width] in units of the picture
 * @returns {{width: number, height: number, boxes: Box[], lines: Line[]}|null} null where there is nothing to draw
 */
export function layout(chain, outlet, t, width = 336) {
  const all = pairs(chain);
  if (!all.length) return null;
  const lowers = new Set(all.map((e) => e.down));
  let root = keyOf(outlet);
  if (!lowers.has(root)) root = all.find((e) => (e.lower.name ?? '') === outlet?.name)?.down ?? all[0].down;
  const found = levels(all, root);
  const { level } = found;
  const edges = gather(level, found.edges, width, t);

  const entity = new Map();
  for (const e of edges) {
    if (e.lower) entity.set(e.down, e.lower);
    entity.set(e.up, e.upper);
  }
  const rows = [];
  const nodes = new Map();
  const add = (key, l, dummy) => {
    const node = { key, level: l, dummy, order: 0, entity: entity.get(key), root: key === root };
    nodes.set(key, node);
    (rows[l] ??= []).push(node);
    return node;
  };
  for (const [key, l] of level) add(key, l, false);
  // A bend in every level that a long step passes.
  const segments = [];
  edges.forEach((e, i) => {
    let below = e.down;
    for (let l = level.get(e.down) + 1; l < level.get(e.up); l += 1) {
      const key = `bend:${i}:${l}`;
      add(key, l, true);
      segments.push({ up: key, down: below, edge: null, part: e });
      below = key;
    }
    segments.push({ up: e.up, down: below, edge: e, part: e });
  });
  // Order each level by where its lower ends stand, then once more from above.
  const settle = (row, other, from) => {
    for (const node of row) {
      const near = segments.filter((x) => x[from] === node.key).map((x) => nodes.get(x[other]).order);
      node.wish = near.length ? near.reduce((a, b) => a + b, 0) / near.length : node.order;
    }
    row.sort((a, b) => a.wish - b.wish);
    row.forEach((node, i) => { node.order = (i + 0.5) / row.length; });
  };
  for (let round = 0; round < 2; round += 1) {
    for (let l = 0; l < rows.length; l += 1) settle(rows[l], 'down', 'up');
    for (let l = rows.length - 2; l >= 0; l -= 1) settle(rows[l], 'up', 'down');
  }
  // Boxes.
  let total = width;
  for (const row of rows) {
    const full = row.filter((n) => !n.dummy).length;
    const bends = row.length - full;
    const space = width - GAP * (row.length - 1) - bends * BEND;
    const w = full ? Math.max(NARROWEST, Math.min(full === 1 ? WIDEST_ALONE : WIDEST, Math.floor(space / full))) : 0;
    for (const n of row) n.w = n.dummy ? BEND : w;
    total = Math.max(total, full * w + bends * BEND + GAP * (row.length - 1));
  }
  let y = 4;
  for (let l = rows.length - 1; l >= 0; l -= 1) {
    const row = rows[l];
    const used = row.reduce((a, n) => a + n.w, 0) + GAP * (row.length - 1);
    let x = (total - used) / 2;
    let tallest = 0;
    for (const n of row) {
      const chars = Math.floor((n.w - 18) / CHAR);
      n.name = entityName(n.entity, t);
      n.lines = n.dummy ? [] : wrap(n.name, chars, n.root ? 4 : 3);
      n.subs = n.dummy || n.root ? [] : kindLines(entityKind(n.entity, t), Math.floor((n.w - 12) / SMALL_CHAR));
      n.h = n.dummy ? 0 : 12 + LINE * n.lines.length + SMALL_LINE * n.subs.length;
      tallest = Math.max(tallest, n.h);
      n.x = x;
      x += n.w + GAP;
    }
    for (const n of row) {
      if (n.dummy) n.h = tallest;
      n.y = y + (tallest - n.h);
    }
    y += tallest + ROW_GAP;
  }
  // Lines. Each end keeps its distance from the others at the same box.
  const spots = (group, box, wish, least) => {
    const sorted = [...group].sort((p, q) => wish(p) - wish(q));
    const low = box.x + 10;
    const high = box.x + box.w - 10;
    const at = sorted.map((seg) => Math.min(high, Math.max(low, wish(seg))));
    const apart = at.every((v, i) => i === 0 || v - at[i - 1] >= least);
    const pitch = Math.min(least, (high - low) / sorted.length);
    return new Map(sorted.map((seg, i) => [seg, apart ? at[i] : box.x + box.w / 2 + (i - (sorted.length - 1) / 2) * pitch]));
  };
  const middle = (n) => n.x + n.w / 2;
  const leave = new Map();
  const arrive = new Map();
  for (const n of nodes.values()) {
    const out = segments.filter((x) => x.up === n.key);
    const straight = (x) => (out.length === 1 ? middle(n) : middle(nodes.get(x.down)));
    for (const [seg, x] of n.dummy ? out.map((o) => [o, middle(n)]) : spots(out, n, straight, 64)) leave.set(seg, x);
  }
  for (const n of nodes.values()) {
    const into = segments.filter((x) => x.down === n.key);
    for (const [seg, x] of n.dummy || into.length > MOST_ENDS ? into.map((o) => [o, middle(n)]) : spots(into, n, (o) => leave.get(o), 18)) arrive.set(seg, x);
  }
  const lines = segments.map((seg) => {
    const a = nodes.get(seg.up);
    const b = nodes.get(seg.down);
    const bx = arrive.get(seg);
    // A step to the side of a few units reads as a fault: the line goes straight instead.
    const ax = Math.abs(leave.get(seg) - bx) < 10 ? bx : leave.get(seg);
    const top = a.y + a.h;
    const mid = b.y - 14;
    const points = [[ax, a.dummy ? a.y : top], [ax, mid], [bx, mid], [bx, b.y]];
    const label = seg.edge ? stepLabel(seg.edge.link, t) : '';
    const others = segments.filter((x) => x.up === seg.up && leave.get(x) > ax);
    return {
      points: /** @type {[number, number][]} */ (points),
      label,
      dashed: seg.part.link.status !== 'current',
      at: /** @type {[number, number]} */ ([ax, top + 14]),
      anchor: others.length ? 'end' : 'start',
    };
  });
  apart(lines, total);
  const boxes = [...nodes.values()].filter((n) => !n.dummy);
  return { width: total, height: y - ROW_GAP + 4, boxes: /** @type {any} */ (boxes), lines };
}

/** The lines of a label: a share and its votes stand below each other. */
const labelLines = (label) => label.split(' · ');

/** From where to where a label goes, on one side of its line. */
export function labelSpan(line, anchor = line.anchor) {
  const room = Math.max(...labelLines(line.label).map((part) => part.length)) * SMALL_CHAR;
  return anchor === 'start' ? [line.at[0], line.at[0] + room] : [line.at[0] - room, line.at[0]];
}

/** Puts each label beside its line, on the other side where the first is taken or outside of the picture. */
function apart(lines, total) {
  const placed = [];
  for (const line of lines.filter((l) => l.label).sort((a, b) => a.at[0] - b.at[0])) {
    const x = line.at[0];
    const side = (anchor) => {
      line.at[0] = anchor === 'start' ? x + 5 : x - 5;
      const [from, to] = labelSpan(line, anchor);
      const clash = placed.filter((p) => p.at[1] === line.at[1] && labelSpan(p)[0] < to && labelSpan(p)[1] > from).length;
      return clash + (from < 0 || to > total ? 1 : 0);
    };
    const other = line.anchor === 'start' ? 'end' : 'start';
    if (side(line.anchor) > 0 && side(other) === 0) line.anchor = other;
    side(line.anchor);
    placed.push(line);
  }
}

/**
 * Draws a layout.
 * @param {NonNullable<ReturnType<typeof layout>>} place
 * @param {string} label what a screen reader says of the whole picture
 * @param {boolean} [wide] whether it keeps its size and is scrolled, as it is wider than its place
 */
export function draw(place, label, wide = false) {
  const { width, height, boxes, lines } = place;
  return s('svg', { class: wide ? 'diagram wide' : 'diagram', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': label },
    lines.map((l) => [
      s('path', { class: l.dashed ? 'step unsure' : 'step', d: `M${l.points.map((p) => p.map((v) => Math.round(v * 2) / 2).join(' ')).join('L')}` }),
      l.label && labelLines(l.label).map((text, i) => s('text', { class: 'sub', x: l.at[0], y: l.at[1] + i * 13, 'text-anchor': l.anchor }, text)),
    ]),
    boxes.map((b) => s('g', { class: b.root ? 'box root' : 'box' },
      s('title', null, b.name),
      s('rect', { x: b.x + 0.5, y: b.y + 0.5, width: b.w - 1, height: b.h - 1, rx: 3 }),
      b.lines.map((text, i) => s('text', { x: b.x + b.w / 2, y: b.y + 18 + i * LINE, 'text-anchor': 'middle' }, text)),
      b.subs.map((text, i) => s('text', { class: 'sub', x: b.x + b.w / 2, y: b.y + 17 + b.lines.length * LINE + i * SMALL_LINE, 'text-anchor': 'middle' }, text)))));
}
