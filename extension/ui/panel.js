// The panel: everything a Report says, one implementation for the side panel, the sidebar,
// the in-page panel and the demo.
//
// In: a root element, a view (Report, strings, what the surroundings can do). Out: elements
// under the root. Knows neither browser nor page: what needs one is an action, and an
// action that is not given has no button.

import { annotations } from './annotations.js';
import { draw, layout } from './diagram.js';
import { button, clean, foreign, h, link } from './dom.js';
import { markdown } from './markdown.js';
import { registryErrorText } from './registry-error.js';
import * as w from './wording.js';

/**
 * @typedef {object} Actions
 * @property {(claim: any) => void} [jump] shows a claim's words on the page
 * @property {(anchor: any) => unknown} [show] shows any other anchor on the page; false where its words are not there
 * @property {() => Promise<unknown>} [label] reads the page in front
 * @property {() => Promise<{url: string, read_at: string, notice: any}>} [readNotice] reads the site's
 *   legal notice; the reader's click is the only thing that starts it
 * @property {(text: string) => Promise<void>} [copy]
 * @property {(name: string, type: string, text: string) => void} [save]
 * @property {() => void} [close]
 *
 * @typedef {object} View
 * @property {any} [report]
 * @property {string} [state] why there is no Report: `no_access`, `not_news`, `off`, `click`, `reading`, `failed`, `none`
 * @property {import('./strings.js').Strings} strings
 * @property {Actions} [actions]
 * @property {Set<string>} [missing] ids of claims whose words are not on the page any more
 * @property {number} [level] level of the title; 2 inside a page that has its own title
 * @property {number} [width] of the diagram, in CSS pixels
 */

const FILTERS = {
  all: () => true,
  quotation: (c) => c.kind === 'quotation',
  reported: (c) => c.kind === 'reported',
  no_source: (c) => w.markOf(c) === 'no_source',
  anonymous: (c) => c.attribution?.source?.kind === 'anonymous',
  document: (c) => c.attribution?.source?.kind === 'document',
  uncertain: (c) => w.markOf(c) === 'uncertain',
};
const CLAIMS_AT_ONCE = 200;
const STEPS_AT_ONCE = 6;
/** States in which reading the page may be asked for. */
const READABLE = new Set(['waiting', 'not_news', 'failed', 'unknown', 'no_access']);

let serial = 0;

/**
 * @param {HTMLElement} root
 * @param {View} view
 * @returns {{update(view: Partial<View>): void, focusClaim(id: string): void}}
 */
export function renderPanel(root, view) {
  const panel = new Panel(root, view);
  panel.render();
  return {
    update: (change) => panel.update(change),
    focusClaim: (id) => /** @type {any} */ (root.querySelector(`[data-claim="${CSS.escape(id)}"]`))?.focus(),
  };
}

/**
 * The ownership part alone, without title and buttons.
 * @param {HTMLElement} root
 * @param {View} view
 */
export function renderOwnership(root, view) {
  root.replaceChildren(...new Panel(root, view).ownershipParts(view.report).flat(Infinity).filter(Boolean));
}

/**
 * What each line under the words means.
 * @param {import('./strings.js').Strings} t
 */
export function legend(t) {
  return h('ul', { class: 'marks-legend' }, ['quotation', 'attributed', 'no_source', 'uncertain'].map((mark) =>
    h('li', null, h('span', { class: `m m-${mark} serif` }, t.t(`legend_${mark}`)))));
}

class Panel {
  constructor(root, view) {
    this.root = root;
    this.view = { ...view };
    this.filter = 'all';
    this.notice = null;
    this.id = `mh${(serial += 1)}`;
    this.status = h('p', { role: 'status', class: 'status soft small' });
  }

  get t() { return this.view.strings; }
  get actions() { return this.view.actions ?? {}; }

  update(change) {
    if (change.report && change.report !== this.view.report) this.notice = null;
    Object.assign(this.view, change);
    this.render();
  }

  say(key, args) { this.status.textContent = this.t.t(key, args); }

  render() {
    const { root, view } = this;
    const { activeElement } = /** @type {any} */ (root.getRootNode());
    const focused = root.contains(activeElement) ? activeElement.dataset.focus : null;
    root.className = 'mh panel';
    root.lang = this.t.language;
    root.dir = 'ltr';
    root.replaceChildren(...(view.report ? this.body(view.report) : this.empty()));
    if (focused) root.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus();
  }

  heading(text, props) { return h(`h${this.view.level ?? 1}`, { class: 'panel-name', ...props }, text); }

  section(key, ...children) {
    const inner = children.flat(Infinity).filter(Boolean);
    if (!inner.length) return null;
    const id = `${this.id}-${key}`;
    const level = Math.min(6, (this.view.level ?? 1) + 1);
    return h('section', { 'aria-labelledby': id, 'data-section': key },
      h(`h${level}`, { id, class: 'section-name' }, this.t.t(`section_${key}`)), inner);
  }

  empty() {
    const { t } = this;
    const state = this.view.state ?? 'none';
    return [h('header', null, h('div', { class: 'title' }, this.heading(t.t('product')), this.close())),
      h('p', { role: 'status' }, t.t(`state_${state}`)),
      t.has(`state_${state}_more`) ? h('p', { class: 'soft' }, t.t(`state_${state}_more`)) : '',
      this.actions.label && READABLE.has(state) ? h('p', null, button(t.t(state === 'failed' ? 'label_again' : 'label_page'), () => this.label(), { class: 'main', 'data-focus': 'label' })) : '',
      this.status];
  }

  async label() {
    this.say('state_working');
    try {
      await this.actions.label?.();
    } catch (e) {
      const key = `problem_${/** @type {any} */ (e)?.code ?? 'failed'}`;
      this.say(this.t.has(key) ? key : 'problem_failed');
    }
  }

  async show(anchor) {
    this.status.textContent = '';
    if ((await this.actions.show?.(anchor)) === false) this.say('claim_gone');
  }

  close() {
    return this.actions.close && button('×', () => this.actions.close?.(), { 'aria-label': this.t.t('close'), class: 'noprint', 'data-focus': 'close' });
  }

  body(report) {
    return [
      this.header(report),
      this.ownership(report),
      this.interests(report),
      this.sourcing(report),
      this.claims(report),
      this.links(report),
      this.consent(report),
      this.declared(report),
      this.noticeSection(),
      this.credits(report),
      this.limits(report),
      this.export(report),
    ].filter(Boolean);
  }

  // -------------------------------------------------------------- outlet

  header(report) {
    const { t } = this;
    const line = w.outletLine(report, t);
    const { impersonation, country, evidence } = report.outlet ?? {};
    return h('header', null,
      h('div', { class: 'title' }, this.heading(foreign(line.name || t.t('outlet_unknown'))), this.close()),
      h('p', { class: 'soft' }, [line.domain !== line.name && line.domain, country && t.country(country)].filter(Boolean).join(' · ')),
      line.words.length > 0 && h('ul', { class: 'notices' }, line.words.map((x) => h('li', null, x.text))),
      impersonation && h('div', { class: 'aside' },
        h('p', null, t.t('impersonation_evidence')),
        h('ul', null, (impersonation.evidence ?? []).map((e) => this.signal(e)))),
      evidence?.length > 0 && h('details', null, h('summary', { 'data-focus': 'evidence' }, t.t('outlet_evidence')),
        h('ul', { class: 'small' }, evidence.map((e) => this.signal(e)))));
  }

  signal(e) {
    const { name, value } = w.signalWords(e, this.t);
    return h('li', null, name, ': ', foreign(value, 160));
  }

  // -------------------------------------------------------------- ownership

  ownership(report) {
    return this.section('ownership', this.ownershipParts(report), this.ownershipButtons(report));
  }

  ownershipParts(report) {
    const { t } = this;
    const o = report.ownership;
    const line = w.outletLine(report, t);
    if (!o || (o.basis !== 'registry' && !o.chain?.length)) {
      return [
        h('p', null, h('b', null, t.t('owner_not_established'))),
        h('p', { class: 'soft' }, t.t('not_in_registry')),
        line.publisher && h('p', null, t.rich('page_says_publisher', { name: h('b', null, foreign(line.publisher)) })),
      ];
    }
    const sources = new Map((o.sources ?? []).map((s) => [s.id, s]));
    const place = layout(o.chain, { id: report.outlet?.id, name: report.outlet?.name }, t, Math.max(280, this.view.width ?? 336));
    const wide = !!place && place.width > Math.max(280, this.view.width ?? 336);
    const current = (o.chain ?? []).filter((l) => l.status !== 'former');
    const former = (o.chain ?? []).filter((l) => l.status === 'former');
    const state = w.stateMediaWords(o, t);
    const date = (asOf) => asOf && w.dated('date_as_of', asOf, t);
    return [
      !o.ultimate?.length && [h('p', null, h('b', null, t.t('owner_not_established'))), h('p', { class: 'soft' }, t.t('owner_not_established_more'))],
      o.basis !== 'registry' && h('p', { class: 'soft' }, t.t('basis_self_declared')),
      place && h('div', { class: 'scroll', ...(wide ? { tabindex: 0, role: 'region', 'aria-label': t.t('diagram_region') } : {}) },
        draw(place, t.t('diagram_label', { outlet: line.name, steps: w.chainSentence(o, t) }).slice(0, 1500), wide)),
      o.control && o.control.kind !== 'unknown' && h('div', null, h('p', null, w.controlWords(o, t)),
        this.refs(o.control.sources, sources, [date(o.control.as_of)], o.control.as_of)),
      state.length > 0 && h('div', null,
        h('ul', null, state.map((text) => h('li', null, text))),
        this.refs(o.state_media.sources, sources, [w.classWords(o.state_media, t), date(o.state_media.as_of)], o.state_media.as_of)),
      (o.sanctions ?? []).map((x) => h('div', null, h('p', null, w.sanctionWords(x, t)), this.refs(x.sources, sources, [clean(x.act, 240)]))),
      current.length > 0 && h('ol', { class: 'lines', 'aria-label': t.t('steps_label') }, current.slice(0, STEPS_AT_ONCE).map((l) => this.step(l, sources))),
      current.length > STEPS_AT_ONCE && h('details', null, h('summary', { 'data-focus': 'steps' }, t.n('more_steps', current.length - STEPS_AT_ONCE)),
        h('ol', { class: 'lines', start: STEPS_AT_ONCE + 1 }, current.slice(STEPS_AT_ONCE).map((l) => this.step(l, sources)))),
      o.conflicts?.length > 0 && h('details', null, h('summary', { 'data-focus': 'conflicts' }, t.n('conflicts', o.conflicts.length)),
        h('ul', { class: 'lines' }, w.conflictWords(o, t).map((c) => (c.step ? this.step(c.step, sources) : h('li', { lang: c.language }, foreign(c.text, 400)))))),
      former.length > 0 && h('details', null, h('summary', { 'data-focus': 'former' }, t.t('earlier_owners')),
        h('ol', { class: 'lines' }, former.map((l) => this.step(l, sources)))),
      o.siblings?.length > 0 && h('details', null, h('summary', { 'data-focus': 'siblings' }, t.n('siblings', o.siblings.length)),
        h('ul', { class: 'small' }, o.siblings.slice(0, 300).map((x) => h('li', null, foreign(x.name, 80), x.domain && h('span', { class: 'soft' }, ` · ${clean(x.domain, 80)}`))))),
      o.registry_date && h('p', { class: 'small soft' }, t.t('registry_as_of', { date: t.date(o.registry_date) })),
    ];
  }

  step(l, sources) {
    const { t } = this;
    const note = w.stepNote(l, t);
    return h('li', null, w.stepSentence(l, t), note.text && h('span', { class: 'soft', lang: note.language }, ` (${note.text})`),
      this.refs(l.sources, sources, [w.stepDates(l, t), l.sources?.length ? '' : t.t('page_says')], l.as_of));
  }

  /**
   * A line of words and then sources, each one click away.
   * @param {string[]|undefined} ids
   * @param {Map<string, any>} sources
   * @param {(string|null|undefined)[]} words what stands before them; what is empty is left out
   * @param {string|null} [told] date that is among those words
   */
  refs(ids, sources, words, told) {
    const { t } = this;
    const found = (ids ?? []).map((id) => sources.get(id)).filter(Boolean).slice(0, 8);
    const parts = [...words.filter(Boolean), ...found.map((s) => {
      const rest = w.sourceRest(s, t, told ?? '');
      return [link(s.url, clean(s.title || s.id, 100)), rest && `, ${rest}`];
    })];
    return parts.length > 0 && h('p', { class: 'small soft' }, parts.map((part, i) => [i > 0 && ' · ', part]));
  }

  ownershipButtons(report) {
    const { t } = this;
    const text = h('textarea', { rows: 9, readonly: true, 'aria-label': t.t('error_text_label'), hidden: true });
    const copy = button(t.t('copy'), () => this.copy(text.value), { hidden: true, 'data-focus': 'error-copy' });
    const hint = h('p', { class: 'small soft', hidden: true }, t.t('error_hint'));
    const toggle = button(t.t('report_error'), () => {
      const open = text.hidden;
      if (open) text.value = registryErrorText(report, t);
      for (const node of [text, copy, hint]) node.hidden = !open;
      toggle.setAttribute('aria-expanded', String(open));
      if (open) text.focus();
    }, { 'aria-expanded': 'false', 'data-focus': 'report-error' });
    const notice = this.actions.readNotice && button(t.t('read_notice'), (e) => this.readNotice(e.currentTarget), {
      'data-focus': 'read-notice', title: t.t('read_notice_more'),
    });
    return h('div', { class: 'noprint' }, h('div', { class: 'row' }, notice, toggle), hint, text, copy);
  }

  async readNotice(from) {
    from.disabled = true;
    this.say('reading_notice');
    try {
      this.notice = await this.actions.readNotice?.();
      this.status.textContent = '';
      this.render();
      this.root.querySelector('[data-section=notice]')?.scrollIntoView?.({ block: 'nearest' });
      this.say('notice_read');
    } catch (e) {
      const key = `notice_error_${/** @type {any} */ (e)?.code ?? 'failed'}`;
      this.say(this.t.has(key) ? key : 'notice_error_failed');
      from.disabled = false;
    }
  }

  noticeSection() {
    const { t, notice: read } = this;
    if (!read) return null;
    const n = read.notice ?? {};
    const one = (key, value) => value && [h('dt', null, t.t(key)), h('dd', null, foreign(value, 300))];
    const many = (key, values) => values?.length > 0 && [h('dt', null, t.t(key)), h('dd', null, values.slice(0, 30).map((v) => h('div', null, foreign(v, 200))))];
    const pairs = [
      one('notice_publisher', n.publisher), one('notice_form', n.legal_form), one('notice_register', n.register),
      many('notice_ids', (n.ids ?? []).map((x) => `${x.kind} ${x.value}`)), one('notice_capital', n.capital),
      one('notice_country', n.address_country && t.country(n.address_country)),
      many('notice_responsible', n.responsible), many('notice_directors', n.directors), one('notice_host', n.host),
      many('notice_owners', (n.owners ?? []).map((x) => (x.share_percent === null || x.share_percent === undefined ? x.name : `${x.name} (${t.percent(x.share_percent)})`))),
      one('notice_parent', n.parent),
    ].filter(Boolean);
    return this.section('notice',
      pairs.length ? h('dl', { class: 'pairs' }, pairs) : h('p', null, t.t('notice_empty')),
      h('p', { class: 'small soft' }, t.rich('notice_from', { url: link(read.url, clean(read.url, 120)), date: t.date(read.read_at) })));
  }

  told({ text, language }) { return h('span', { lang: language }, text); }

  interests(report) {
    const { t } = this;
    return this.section('interests', (report.ownership?.own_interests ?? []).map((i) => h('div', null,
      h('p', null, h('b', null, foreign(i.name, 120)), ': ', this.told(w.interestWords(i, report.ownership, t))),
      h('p', { class: 'soft' }, t.t(i.disclosed ? 'interest_is_disclosed' : 'interest_not_disclosed'), ' ',
        i.anchor && this.actions.show && button(t.t('show_on_page'), () => this.show(i.anchor), { class: 'bare' })))));
  }

  declared(report) {
    const { t } = this;
    const all = report.ownership?.declared ?? [];
    if (!all.length) return null;
    return this.section('declared',
      h('p', { class: 'soft' }, t.t('declared_hint')),
      h('ul', { class: 'lines' }, all.slice(0, 30).map((d) => {
        const where = `where_${String(d.where).replace(/^meta.*/, 'meta').replace(/\W/g, '_')}`;
        return h('li', null, h('span', { class: 'soft' }, t.t(`declared_${d.role}`), ': '), h('b', null, foreign(d.name, 160)),
          h('span', { class: 'soft' }, t.has(where) ? ` · ${t.t(where)}` : ''),
          d.quote && clean(d.quote) !== clean(d.name) && h('blockquote', null, foreign(d.quote, 300)));
      })));
  }

  // -------------------------------------------------------------- sourcing and claims

  sourcing(report) {
    const { t } = this;
    const x = report.sourcing;
    if (!x?.claims) return this.noClaims(report);
    const parts = w.sourcingParts(x, t);
    const total = parts.reduce((sum, p) => sum + p.count, 0);
    const extra = [
      [x.linked, 'profile_linked'], [x.quotations, 'profile_quotations'], [x.same_owner_citations, 'profile_same_owner'],
    ].filter(([count]) => count > 0);
    return this.section('sourcing',
      h('p', null, w.sourcingLine(report, t), ' · ', h('span', { class: 'soft' }, t.n('sentences', x.sentences))),
      total > 0 && h('div', { class: 'bar', role: 'img', 'aria-label': t.list(parts.filter((p) => p.count).map((p) => `${p.label}: ${t.number(p.count)}`)) },
        parts.filter((p) => p.count).map((p) => h('i', { class: `p-${p.code}`, style: { flex: `${p.count} 0 0` } }))),
      total > 0 && h('ul', { class: 'legend' },
        parts.map((p) => h('li', null, h('i', { class: `p-${p.code}`, 'aria-hidden': 'true' }), h('span', null, p.label), h('b', null, t.number(p.count)))),
        extra.map(([count, key]) => h('li', { class: 'soft' }, h('span'), h('span', null, t.t(key)), h('b', null, t.number(count))))));
  }

  noClaims(report) {
    const { t } = this;
    const kind = report.page?.kind;
    const why = kind === 'front' || kind === 'not_news' ? t.t(`kind_${kind}_no_claims`) : t.t('no_claims');
    return this.section('sourcing', h('p', { class: 'soft' }, why));
  }

  claims(report) {
    const { t } = this;
    const all = report.claims ?? [];
    if (!all.length) return null;
    const list = h('ul', { class: 'claims' });
    const count = h('p', { class: 'sr', role: 'status' });
    const buttons = Object.keys(FILTERS).flatMap((name) => {
      const n = all.filter(FILTERS[name]).length;
      if (!n && name !== 'all') return [];
      return [button(`${t.t(`filter_${name}`)} ${t.number(n)}`, () => { this.filter = name; fill(); }, { 'data-filter': name, 'data-focus': `filter-${name}` })];
    });
    let limit = CLAIMS_AT_ONCE;
    const fill = () => {
      const chosen = all.filter(FILTERS[this.filter] ?? FILTERS.all);
      for (const b of buttons) b.setAttribute('aria-pressed', String(b.dataset.filter === this.filter));
      list.replaceChildren(...chosen.slice(0, limit).map((c) => this.claim(c)));
      count.textContent = t.n('claims_shown', Math.min(limit, chosen.length));
      if (chosen.length > limit) list.append(h('li', null, button(t.t('show_more'), () => { limit += CLAIMS_AT_ONCE; fill(); })));
    };
    if (!all.some(FILTERS[this.filter])) this.filter = 'all';
    fill();
    return this.section('claims', h('div', { class: 'filters noprint', role: 'group', 'aria-label': t.t('filter_label') }, buttons), count,
      h('details', { class: 'noprint' }, h('summary', { 'data-focus': 'legend' }, t.t('legend_title')), legend(t)), list);
  }

  claim(c) {
    const { t } = this;
    const lines = w.claimLines(c, t);
    const words = h('span', { class: `m m-${w.markOf(c)}`, dir: 'auto' }, clean(c.text, 260));
    const gone = this.view.missing?.has(c.id);
    const jump = this.actions.jump && !gone;
    return h('li', null,
      jump ? h('button', { type: 'button', class: 'claim', 'data-claim': c.id, 'data-focus': `claim-${c.id}`, on: { click: () => this.actions.jump?.(c) } }, words)
        : h('p', { class: 'serif', 'data-claim': c.id }, words),
      h('p', { class: 'small soft' }, lines.name && h('b', null, foreign(lines.name)), lines.name && ' · ', [lines.kind, ...lines.details].filter(Boolean).join(' · ')),
      lines.citations.map((x) => h('p', { class: 'small soft' }, t.t('claim_link'), ' ', link(x.url, clean(x.text || x.url, 80)), ' · ', w.linkWords(x, t))),
      gone && h('p', { class: 'small soft' }, t.t('claim_gone')));
  }

  links(report) {
    const { t } = this;
    const all = report.links ?? [];
    if (!all.length) return null;
    const groups = new Map();
    for (const l of all) {
      const key = l.relation === 'same_outlet' || l.relation === 'same_owner' || l.relation === 'other_outlet'
        ? `${l.relation}|${l.owner ?? l.outlet ?? ''}` : l.relation;
      groups.set(key, [...(groups.get(key) ?? []), l]);
    }
    const order = ['same_outlet', 'same_owner', 'other_outlet', 'official', 'study', 'social', 'reference', 'other'];
    const sorted = [...groups.values()].sort((a, b) => order.indexOf(a[0].relation) - order.indexOf(b[0].relation) || b.length - a.length);
    return this.section('links', sorted.map((group) => {
      const owner = ['same_outlet', 'same_owner', 'other_outlet'].includes(group[0].relation) ? group[0].owner ?? group[0].outlet : null;
      return h('details', null,
        h('summary', null, t.t(`link_${group[0].relation}`), owner && [' · ', foreign(owner, 80)], ` (${t.number(group.length)})`),
        h('ul', { class: 'lines small' }, group.slice(0, 100).map((l) => h('li', null, link(l.url, clean(l.text || l.url, 120)),
          l.outlet && h('span', { class: 'soft' }, ` · ${clean(l.outlet, 80)}`)))));
    }));
  }

  // -------------------------------------------------------------- consent

  consent(report) {
    const { t } = this;
    const c = report.consent;
    if (!c?.present) return this.section('consent', h('p', { class: 'soft' }, t.t(c?.hidden ? 'consent_hidden' : 'no_consent')));
    const controller = c.controller?.name;
    // What a list below says in full is not said twice.
    const told = new Set([c.refusal?.costs?.length && 'refusing_costs_function', c.refusal?.still_set?.length && 'still_set_when_refused']);
    const findings = w.findingWords(c, t).filter((f) => !told.has(f.code));
    const price = w.priceWords(c.price, t);
    return this.section('consent',
      h('p', null,
        controller ? t.rich('consent_asked_by', { name: h('b', null, foreign(controller, 160)) }) : t.t('consent_asked'), ' ',
        c.partners?.count > 0 && [t.n('partners', c.partners.count), ' '],
        c.platform?.name && h('span', { class: 'soft' }, t.t('consent_platform', { name: c.platform.name }))),
      price && h('p', null, t.t('consent_price', { price })),
      c.choices?.length > 0 && h('div', null, h('h3', null, t.t('choices')), h('ul', { class: 'choices' }, c.choices.slice(0, 20).map((x) => this.choice(x)))),
      findings.length > 0 && h('div', null, h('h3', null, t.t('findings')), h('ul', { class: 'lines' }, findings.map((f) => this.quoted(f)))),
      this.terms('refusal_costs', w.termWords(c.refusal?.costs, 'cost', t)),
      this.terms('refusal_still', w.termWords(c.refusal?.still_set, 'still', t)),
      this.folded('purposes', w.termWords(c.purposes, 'purpose', t)),
      this.folded('data_asked', w.termWords(c.data, 'data', t)),
      c.withdraw && h('details', null, h('summary', null, t.t('withdraw')), h('blockquote', null, foreign(c.withdraw, 300))),
      this.tcf(c.tcf),
      h('div', { class: 'row' },
        c.anchor && this.actions.show && button(t.t('show_on_page'), () => this.show(c.anchor), { class: 'bare' }),
        c.policy_url && link(c.policy_url, t.t('consent_policy'))));
  }

  choice(x) {
    const { t } = this;
    const reasons = w.reasonWords(x.prominence, t);
    return h('li', null,
      h('span', null, h('q', { dir: 'auto' }, t.t('claim_cue', { cue: clean(x.label, 120) })), ' ', h('span', { class: 'soft' }, w.choiceWords(x, t).join(' · '))),
      reasons.length > 0 && h('span', { class: 'small soft' }, reasons.join('; ')));
  }

  quoted(item) {
    return h('li', null, item.text, item.quote && h('blockquote', null, foreign(item.quote, 300)));
  }

  terms(key, items) {
    return items.length > 0 && h('div', null, h('h3', null, this.t.t(key)), h('ul', { class: 'lines' }, items.map((i) => this.quoted(i))));
  }

  folded(key, items) {
    return items.length > 0 && h('details', null, h('summary', { 'data-focus': key }, `${this.t.t(key)} (${this.t.number(items.length)})`),
      h('ul', { class: 'lines' }, items.map((i) => this.quoted(i))));
  }

  tcf(tcf) {
    const { t } = this;
    if (!tcf) return null;
    const purposes = (ids) => (ids?.length ? t.list(ids.slice(0, 24).map((i) => (t.has(`tcf_${i}`) ? t.t(`tcf_${i}`) : t.number(i)))) : t.t('none'));
    return h('details', null, h('summary', { 'data-focus': 'tcf' }, t.t('tcf_title')),
      h('p', { class: 'small soft' }, t.t('tcf_hint')),
      h('dl', { class: 'pairs small' },
        h('dt', null, t.t('tcf_updated')), h('dd', null, t.date(tcf.updated ?? tcf.created)),
        h('dt', null, t.t('tcf_consent')), h('dd', null, purposes(tcf.purposes_consent)),
        h('dt', null, t.t('tcf_interest')), h('dd', null, purposes(tcf.purposes_legitimate_interest)),
        h('dt', null, t.t('tcf_vendors')), h('dd', null, `${t.number(tcf.vendors_consent)} / ${t.number(tcf.vendors_legitimate_interest)}`)));
  }

  // -------------------------------------------------------------- the rest

  credits(report) {
    const { t } = this;
    const all = report.credits ?? [];
    return this.section('credits', all.length > 0 && h('ul', { class: 'lines small' }, all.slice(0, 40).map((c) => h('li', null,
      h('span', { class: 'soft' }, t.t(`credit_${c.kind}`), ': '), foreign(c.text, 200)))));
  }

  limits(report) {
    const { t } = this;
    const out = [];
    if (report.page?.truncated) out.push(t.t('truncated', { at: report.page.truncated.at, limit: t.t(`limit_${report.page.truncated.limit}`) }));
    for (const f of report.failed ?? []) out.push(t.t('part_failed', { part: t.has(`layer_${f.part}`) ? t.t(`layer_${f.part}`) : f.part }));
    return this.section('limits', out.map((text) => h('p', null, text)));
  }

  export(report) {
    const { t } = this;
    const name = `masthead-${(report.outlet?.domain ?? 'page').replace(/[^a-z0-9.-]/gi, '')}-${new Date().toISOString().slice(0, 10)}`;
    return this.section('export',
      h('div', { class: 'row noprint' },
        button(t.t('copy_markdown'), () => this.copy(markdown(report, t)), { 'data-focus': 'copy-markdown' }),
        button(t.t('save_annotations'), () => this.save(`${name}.jsonld`, 'application/ld+json', `${JSON.stringify(annotations(report, { strings: t }), null, 2)}\n`), { 'data-focus': 'save-annotations' })),
      this.status);
  }

  async copy(text) {
    try {
      await (this.actions.copy ? this.actions.copy(text) : navigator.clipboard.writeText(text));
      this.say('copied');
    } catch {
      this.say('copy_failed');
    }
  }

  save(name, type, text) {
    if (this.actions.save) this.actions.save(name, type, text);
    else saveFile(name, type, text);
    this.say('saved', { name });
  }
}

/**
 * Hands the reader a file.
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function saveFile(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  // Without a place in the document, which inside a page would be the page's.
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
