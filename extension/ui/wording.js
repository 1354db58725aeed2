// What a Report says, in sentences. In: parts of a Report and the strings. Out: plain text.
//
// Every surface (strip, notes, popup, panel, exports) takes its words from here, so that
// they say the same. Facts with their source, never a verdict. Codes of the Report become
// keys of the strings; a code without a sentence is left out, never shown raw.

import { clean } from './dom.js';

/** @typedef {import('./strings.js').Strings} Strings */

const known = (t, key, other = '') => (t.has(key) ? t.t(key) : other);

/** "listed company · Norway" */
export function entityKind(entity, t) {
  const kind = known(t, `type_${entity?.type}`);
  const country = entity?.country ? t.country(entity.country) : '';
  return [kind, entity?.type === 'state' && entityName(entity, t).includes(country) ? '' : country].filter(Boolean).join(' · ');
}

/** The name of an entity: a state's, which the registry has in English, in the reader's language. */
export function entityName(entity, t) {
  const state = entity?.type === 'state' && /^[A-Z]{2}$/.test(entity.country ?? '') && /^State of /.test(entity.name ?? '');
  return state && t.language !== 'en' ? `${t.country(entity.country)} (${t.t('type_state')})` : clean(entity?.name, 160);
}

/** Lower and upper end of a step. A step of belonging runs from the part to the whole. */
export function ends(link) {
  return link.relation === 'part_of' ? { upper: link.to, lower: link.from } : { upper: link.from, lower: link.to };
}

/** One step of the chain as a sentence. */
export function stepSentence(link, t) {
  const args = { from: entityName(link.from, t), to: entityName(link.to, t) };
  const { share_percent: share, voting_percent: votes } = link;
  if (share !== null && share !== undefined) args.share = t.percent(share);
  if (votes !== null && votes !== undefined) args.votes = t.percent(votes);
  if (link.relation === 'owns' || link.relation === 'controls') {
    if (args.share && args.votes) return t.t('step_share_votes', args);
    if (args.share) return t.t('step_share', args);
    if (args.votes) return t.t('step_votes', args);
  }
  return t.t(`step_${link.relation}`, args);
}

/** The few words on a line of the diagram. */
export function stepLabel(link, t) {
  const out = [];
  if (link.share_percent !== null && link.share_percent !== undefined) out.push(t.percent(link.share_percent));
  if (link.voting_percent !== null && link.voting_percent !== undefined) {
    out.push(t.t('edge_votes', { share: t.percent(link.voting_percent) }));
  }
  return out.length ? out.join(' · ') : t.t(`edge_${link.relation}`);
}

/** When: a day takes other words than a month or a year in many a language. @param {'date_since'|'date_until'|'date_as_of'} key */
export function dated(key, iso, t) {
  const day = { date_since: 'date_since_day', date_until: 'date_until_day', date_as_of: 'date_as_of_day' }[key];
  return /^\d{4}-\d\d-\d\d/.test(iso) ? t.t(day, { date: t.date(iso) }) : t.t(key, { date: t.dateWithin(iso) });
}

/** Whole years from one ISO 8601 date to another. */
function years(from, to) {
  const [a, b] = [Date.parse(from ?? ''), Date.parse(to ?? '')];
  return Number.isNaN(a) || Number.isNaN(b) ? 0 : Math.floor((b - a) / 31_557_600_000);
}

/** The registry's notes, each part of one by itself; others are shown as they are written there, in English. */
const NOTES = /** @type {Record<string, string>} */ ({
  'affiliation, not legal ownership': 'note_affiliation',
  'agreed and never completed': 'note_never_completed',
  announced: 'note_announced',
  'by office, share not given': 'note_by_office',
  'closing not seen': 'note_not_confirmed',
  'completion not seen': 'note_not_confirmed',
  'content licence': 'note_content_licence',
  'cross-holding': 'note_cross_holding',
  'deal agreed': 'note_deal_agreed',
  'deal announced': 'note_announced',
  'deal signed or announced': 'note_deal_agreed',
  'declared by the operator of both sites': 'note_declared_by_operator',
  'declared by the page itself': 'note_declared_by_page',
  'declared in the page\'s structured data': 'note_declared_in_data',
  'general partner': 'note_general_partner',
  grant: 'note_grant',
  'held by a court-appointed trustee': 'note_trustee',
  'held by both together': 'note_held_jointly',
  'holds a pledge, not shares': 'note_pledge',
  'less than half': 'note_less_than_half',
  majority: 'note_majority',
  'named as a main shareholder, share not given': 'note_main_shareholder',
  'not yet closed at that date': 'note_not_yet_completed',
  'principal shareholder': 'note_principal_shareholder',
  'revenue share': 'note_revenue_share',
  'said to control': 'note_said_to_control',
  'share held jointly': 'note_held_jointly',
  'share not given': 'note_share_not_given',
  'sold since': 'note_sold_since',
  'subject to approval at that date': 'note_subject_to_approval',
  'takes part, share not given': 'note_takes_part',
  undated: 'status_undated',
  'until the agreed sale is completed': 'note_until_sale',
  'wholly or partly': 'note_wholly_or_partly',
});

/** Notes with a name, a date or a share in them, which the reader's own words enclose. */
const NOTES_WITH = /** @type {[RegExp, string][]} */ ([
  [/^agreed on (?<date>[\d-]{4,10})$/, 'note_agreed_on'],
  [/^binding offer accepted on (?<date>[\d-]{4,10})$/, 'note_offer_accepted'],
  [/^sale to (?<name>\p{Lu}.*) agreed on (?<date>[\d-]{4,10})$/u, 'note_sale_agreed'],
  [/^seller in the deal of (?<date>[\d-]{4,10})$/, 'note_seller'],
  [/^listed with (?<share>[\d.]+) %$/, 'note_listed_with'],
  [/^up to about (?<share>[\d.]+) %$/, 'note_up_to'],
  [/^through (?<name>\p{Lu}.*)$/u, 'note_through'],
  [/^together with (?<name>\p{Lu}.*)$/u, 'note_together'],
]);

/** One part of a note in the reader's language, or null. */
function noteWords(part, t) {
  if (Object.hasOwn(NOTES, part)) return t.t(/** @type {string} */ (NOTES[part]));
  for (const [form, key] of NOTES_WITH) {
    const { name, date, share } = form.exec(part)?.groups ?? {};
    if (name || date || share) return t.t(key, { name: clean(name, 120), date: date ? t.date(date) : '', share: share ? t.percent(Number(share)) : '' });
  }
  return null;
}

/**
 * The registry's own note on a step; its age is told beside the dates instead.
 * @returns {{text: string, language: string}} empty where there is none
 */
export function stepNote(link, t) {
  const note = (link.note ?? '').replace(/(^|; )this statement is \d+ years? old( and was not confirmed since)?$/, '');
  const parts = note.split(/; |, (?=not yet closed)/).filter(Boolean).map((part) => noteWords(part, t));
  return parts.every((part) => part !== null) ? { text: parts.join('; '), language: t.language } : { text: clean(note, 300), language: 'en' };
}

/** When a step holds, in words; says so where that is not known to be today, and how old the statement is. */
export function stepDates(link, t, now = new Date().toISOString()) {
  const out = [];
  if (link.status === 'former') out.push(t.t('status_former'));
  if (link.status === 'disputed') out.push(t.t('status_disputed'));
  if (link.status === 'unknown') out.push(t.t(link.as_of ? 'status_unknown' : 'status_undated'));
  if (link.since) out.push(dated('date_since', link.since, t));
  if (link.until) out.push(dated('date_until', link.until, t));
  if (link.as_of) out.push(dated('date_as_of', link.as_of, t));
  const age = link.status === 'former' ? 0 : years(link.as_of, now);
  if (age >= 2) out.push(t.n('statement_age', age));
  return out.join(' · ');
}

/** The whole chain as one sentence, for who cannot see the diagram. */
export function chainSentence(ownership, t) {
  const steps = (ownership?.chain ?? []).filter((l) => l.status !== 'former').slice(0, 12);
  return steps.map((l) => stepSentence(l, t)).join('; ');
}

/** Holdings that end at a final owner, with the share where the last step gives one. */
export function owners(ownership, t) {
  return (ownership?.ultimate ?? []).map((entity) => {
    const steps = (ownership.chain ?? []).filter((l) => l.status !== 'former' && same(ends(l).upper, entity));
    const share = steps.length === 1 ? steps[0].share_percent : null;
    return share === null || share === undefined
      ? clean(entityName(entity, t), 80)
      : t.t('owner_share', { name: clean(entityName(entity, t), 80), share: t.percent(share) });
  });
}

function same(a, b) {
  return a?.id && b?.id ? a.id === b.id : a?.name === b?.name;
}

/**
 * What the strip and the popup's card say of the outlet.
 * @returns {{name: string, domain: string, publisher: string|null, publisherSaid: boolean,
 *   owners: string[], words: {code: string, text: string}[]}} `owners` empty: not established
 */
export function outletLine(report, t) {
  const { outlet, ownership } = report;
  const declared = ownership?.declared?.find((d) => d.role === 'legal_entity' || d.role === 'publisher');
  const publisher = ownership?.publisher?.name ?? declared?.name ?? null;
  return {
    name: clean(outlet?.name ?? outlet?.domain ?? '', 120),
    domain: clean(outlet?.domain ?? '', 80),
    publisher: publisher && clean(publisher, 160),
    publisherSaid: !!publisher && !ownership?.publisher?.id,
    owners: ownership ? owners(ownership, t) : [],
    words: noticeWords(report, t),
  };
}

/** What deserves to be read first, most weighty first: identity, measures, the state, own interests. */
export function noticeWords(report, t) {
  const out = [];
  const push = (code, text) => text && out.push({ code, text });
  const { impersonation } = report.outlet ?? {};
  if (impersonation) push('impersonation', impersonationWords(impersonation, t));
  const o = report.ownership;
  for (const jurisdiction of new Set((o?.sanctions ?? []).map((x) => x.jurisdiction))) {
    push('sanctions', t.t('sanctioned_by', { jurisdiction: jurisdictionName(jurisdiction, t) }));
  }
  if (o?.control?.kind === 'state_controlled') {
    push('state_controlled', stateHold(o.state_media, t));
  } else if (o?.control?.kind === 'public_service') push('public_service', t.t('control_public_service'));
  else if (o?.control?.kind === 'party' || o?.control?.kind === 'church') push(o.control.kind, t.t(`control_${o.control.kind}`));
  for (const i of o?.own_interests ?? []) {
    // An owner itself is named, or what an owner holds.
    const key = i.held_by ? (i.disclosed ? 'interest_disclosed' : 'interest_named') : (i.disclosed ? 'interest_owner_disclosed' : 'interest_owner_named');
    push('own_interest', t.t(key, { name: clean(i.name, 80) }));
  }
  return out;
}

/** English names of states that the browser's own list spells otherwise. */
const STATES = /** @type {Record<string, string>} */ ({ UAE: 'AE', 'United States of America': 'US', Turkey: 'TR', 'Palestine territories': 'PS', Myanmar: 'MM', 'Hong Kong': 'HK' });
let regions = /** @type {Map<string, string>|null} */ (null);

/** The code of a state by its English name, out of the browser's own list of names. */
function stateCode(name) {
  if (/^[A-Z]{2}$/.test(name)) return name;
  if (Object.hasOwn(STATES, name)) return STATES[name];
  if (!regions) {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    regions = new Map(letters.flatMap((a) => letters.map((b) => /** @type {[string, string]} */ ([names.of(a + b) ?? '', a + b]))));
  }
  return name ? regions.get(name) : undefined;
}

function stateName(media, t) {
  const state = media?.state ?? '';
  const code = stateCode(state);
  return code ? t.country(code) : clean(state, 60);
}

/** A captured medium of the public is called so, and not plainly controlled by the state. */
const captured = (media) => /^captured.public/i.test(media?.typology ?? '');

/** The hold of a state on an outlet, by the class that it was put in. */
function stateHold(media, t) {
  const state = stateName(media, t);
  const words = captured(media) ? `${t.t('class_captured_public')}: ${state}` : t.t('word_state_controlled', { state });
  return words.replace(/[\s:,–-]+$/, '');
}

/** Who holds the outlet, as the beginning of a sentence. */
export function controlWords(ownership, t) {
  const { kind } = ownership.control;
  if (kind !== 'state_controlled' || !captured(ownership.state_media)) return t.t(`control_${kind}`);
  const words = stateHold(ownership.state_media, t);
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** The class of a state media classification: "Classed as: …"; empty where it has none. */
export function classWords(media, t) {
  if (!media?.typology) return '';
  const key = `class_${String(media.typology).toLowerCase().replace(/\W+/g, '_')}`;
  return t.t('classed_as', { class: known(t, key, clean(media.typology, 200)) });
}

/** By which signal an outlet was recognised, or a copy shown: the core's codes, by what they are to a reader. */
const SIGNALS = /** @type {Record<string, string>} */ ({
  'al:android:app_name': 'app', 'al:ios:app_name': 'app', 'og:url': 'canonical', 'twitter:app:name:iphone': 'app', 'twitter:site': 'social',
  app_name: 'app', app_title: 'og_site_name', copy_on: 'address', listed_host: 'address', 'og:site_name': 'og_site_name',
  json_ld_logo: 'logo', title: 'title_suffix',
});
/** How an address is like another: the core's words, and the strings' keys. */
const LIKENESS = /** @type {Record<string, string>} */ ({
  'the outlet\'s name under another domain ending': 'how_other_ending',
  'one letter away from the outlet\'s host': 'how_typo',
  'letters that look like those of the outlet\'s host': 'how_homoglyph',
  'the outlet\'s host with words added': 'how_added_words',
});

/** A signal as what it is and what it says. */
export function signalWords(signal, t) {
  const code = String(signal.signal);
  const key = `signal_${(Object.hasOwn(SIGNALS, code) ? SIGNALS[code] : code.replace(/^json_ld.*/, 'json_ld'))?.replace(/\W/g, '_')}`;
  const value = code === 'how' && Object.hasOwn(LIKENESS, signal.value) ? t.t(LIKENESS[signal.value] ?? '') : clean(signal.value, 160);
  return { name: known(t, key, t.t('signal_page_data')), value };
}

/**
 * Statements that speak against the chain, as steps; one without a source is the page's own.
 * @returns {{step: any|null, text: string, language: string}[]}
 */
export function conflictWords(ownership, t) {
  const steps = ownership?.conflicting ?? [];
  return (ownership?.conflicts ?? []).map((text, i) => (steps[i]
    ? { step: steps[i], text: stepSentence(steps[i], t), language: t.language }
    : { step: null, text: clean(text, 400), language: 'en' }));
}

/** How somebody whom the article names belongs to the outlet's owners. */
export function interestWords(interest, ownership, t) {
  if (interest.held_by) return { text: t.t('interest_held_by', { owner: clean(interest.held_by.name, 120) }), language: t.language };
  const step = (ownership?.chain ?? []).find((l) => l.status !== 'former' && interest.id && ends(l).upper?.id === interest.id);
  return step ? { text: stepSentence(step, t), language: t.language } : { text: clean(interest.relation, 300), language: 'en' };
}

function jurisdictionName(j, t) {
  if (j === 'EU') return t.t('european_union');
  return /^[A-Z]{2}$/.test(j) ? t.country(j) : clean(j, 60);
}

/** Why a page is not what it says it is. */
export function impersonationWords(impersonation, t) {
  return t.t(`impersonation_${impersonation.reason}`, { name: clean(impersonation.name, 80) });
}

/** The three answers of a state media classification, kept apart, and by whom and when. */
export function stateMediaWords(ownership, t) {
  const media = ownership?.state_media;
  if (!media) return [];
  const answer = (v) => known(t, `answer_${String(v ?? '').toLowerCase()}`, v ? clean(v, 80) : t.t('answer_unknown'));
  return [
    t.t('state_funding', { state: stateName(media, t), answer: answer(media.funding) }),
    t.t('state_governance', { answer: answer(media.governance) }),
    t.t('state_editorial', { answer: answer(media.editorial) }),
  ];
}

/** A measure as a sentence. */
export function sanctionWords(sanction, t) {
  return t.t('sanction_line', {
    jurisdiction: jurisdictionName(sanction.jurisdiction, t),
    status: sanction.status === 'broadcasting and distribution prohibited' ? t.t('sanction_broadcasting') : sanction.status,
    since: sanction.since ? dated('date_since', sanction.since, t) : '',
  }).replace(/[\s,·–(-]+$/, '');
}

/** A source as a reference: title, publisher, date. */
export function sourceWords(source, t) {
  return [clean(source.title || source.id, 100), sourceRest(source, t)].filter(Boolean).join(', ');
}

/** What follows a source's title: publisher and date, where they say more than stands beside it already. */
export function sourceRest(source, t, told = '') {
  return [clean(source.publisher, 100), source.date && !(told && source.date.startsWith(told)) ? t.date(source.date) : ''].filter(Boolean).join(', ');
}

// ---------------------------------------------------------------- consent

/** Findings of the banner as plain sentences; the page's own words are given beside them. */
export function findingWords(consent, t) {
  return (consent?.findings ?? [])
    .map((f) => ({ code: f.code, text: known(t, `finding_${f.code}`), quote: f.quote ? clean(f.quote, 300) : '' }))
    .filter((f) => f.text);
}

/** The strings' key of a kind, by what the kind is of. */
const TERM_KEYS = {
  purpose: (kind) => `purpose_${kind}`,
  data: (kind) => `data_${kind}`,
  cost: (kind) => `cost_${kind}`,
  still: (kind) => `still_${kind}`,
};

/**
 * Terms as words, each once, with its quote.
 * @param {{kind: string, quote: string}[]|undefined} terms
 * @param {'purpose'|'data'|'cost'|'still'} what
 * @param {Strings} t
 * @returns {{text: string, quote: string}[]}
 */
export function termWords(terms, what, t) {
  const seen = new Set();
  return (terms ?? []).flatMap((term) => {
    const text = known(t, TERM_KEYS[what](term.kind));
    if (!text || seen.has(text)) return [];
    seen.add(text);
    return [{ text, quote: term.quote ? clean(term.quote, 300) : '' }];
  });
}

/** One choice of the banner: what it does and how it is shown. */
export function choiceWords(choice, t) {
  const out = [t.t(`choice_${choice.kind}`)];
  if (choice.layer === 2) out.push(t.t('choice_layer_2'));
  const p = choice.prominence;
  // Agreeing is what the others are measured against.
  if (p && p.grade !== 'not_measurable' && choice.kind !== 'accept') out.push(t.t(`grade_${p.grade}`));
  return out;
}

/** Why a choice was graded so: words and measured values. */
export function reasonWords(prominence, t) {
  const words = (prominence?.reasons ?? []).map((r) => known(t, `reason_${r}`)).filter(Boolean);
  const m = prominence?.measured;
  if (m?.visible) {
    words.push(t.t('measured_size', { width: Math.round(m.width), height: Math.round(m.height), font: Math.round(m.font_size) }));
    if (m.text_contrast) words.push(t.t('measured_contrast', { ratio: Math.round(m.text_contrast * 10) / 10 }));
  }
  return words;
}

/** The price of not consenting: "4.99 € a month". */
export function priceWords(price, t) {
  if (!price) return '';
  const amount = Number(price.amount);
  if (!Number.isFinite(amount)) return clean(price.quote, 120);
  let money;
  try {
    money = new Intl.NumberFormat(t.language, { style: 'currency', currency: price.currency ?? 'EUR' }).format(amount);
    if (!price.currency) money = t.number(amount);
  } catch {
    money = `${t.number(amount)} ${clean(price.currency, 8)}`;
  }
  return price.period && t.has(`price_${price.period}`) ? t.t(`price_${price.period}`, { money }) : money;
}

/**
 * The consent note in a few sentences, most weighty first: what refusing takes, what it
 * costs, what is set even so, who asks and for whom.
 */
export function consentSummary(consent, t) {
  if (!consent?.present) return [];
  const codes = new Set((consent.findings ?? []).map((f) => f.code));
  const out = [];
  for (const code of ['pay_or_accept', 'consent_wall', 'refuse_by_leaving', 'browser_settings_only', 'notice_only',
    'implied_consent', 'reject_on_second_layer', 'no_reject_on_first_layer', 'reject_hidden', 'reject_takes_more_clicks',
    'reject_less_prominent', 'close_means_reject', 'close_means_accept', 'preticked']) {
    if (!codes.has(code)) continue;
    // A refusal on the second layer says already that there is none on the first.
    if (code === 'no_reject_on_first_layer' && codes.has('reject_on_second_layer')) continue;
    out.push(t.t(`finding_${code}`));
  }
  const costs = termWords(consent.refusal?.costs, 'cost', t);
  if (costs.length) out.push(t.t('refusing_costs', { list: t.list(costs.map((c) => c.text)) }));
  const still = termWords(consent.refusal?.still_set, 'still', t);
  if (still.length) out.push(t.t('refusing_still_sets', { list: t.list(still.map((c) => c.text)) }));
  if (consent.partners?.count) out.push(t.n('partners', consent.partners.count));
  return out;
}

// ---------------------------------------------------------------- claims

/** How a claim stands: `quotation`, `attributed`, `no_source`, `uncertain`: one mark each. */
export function markOf(claim) {
  if (claim.attribution?.state === 'no_source_found') return 'no_source';
  if (claim.attribution?.state !== 'attributed') return 'uncertain';
  return claim.kind === 'quotation' ? 'quotation' : 'attributed';
}

/** The source of a claim: fuller mention and kind. */
export function sourceOf(claim, t) {
  const source = claim.attribution?.source;
  if (!source) {
    return { name: '', kind: t.t(claim.attribution?.state === 'no_source_found' ? 'no_source_found' : 'source_uncertain') };
  }
  return { name: clean(source.resolved || source.text, 160), kind: known(t, `source_${source.kind}`) };
}

/** The lines of a claim's note: source, cue, where the source was named, links. */
export function claimLines(claim, t) {
  const a = claim.attribution ?? {};
  const { name, kind } = sourceOf(claim, t);
  const details = [t.t(`claim_${claim.kind}`)];
  // A colon is a cue, and says nothing by itself.
  if (/\p{L}/u.test(a.cue ?? '')) details.push(t.t('claim_cue', { cue: clean(a.cue, 80) }));
  if (a.carried_over) details.push(t.t('claim_carried_over'));
  if (a.source?.resolved && clean(a.source.resolved) !== clean(a.source.text)) {
    details.push(t.t('claim_named_as', { text: clean(a.source.text, 80) }));
  }
  if (claim.checkable && a.state === 'no_source_found') details.push(t.t('claim_checkable'));
  return { name, kind, details, citations: claim.citations ?? [] };
}

/** "official page", "another outlet, owned by …" */
export function linkWords(link, t) {
  const words = [t.t(`link_${link.relation}`)];
  if (link.outlet) words.push(clean(link.outlet, 80));
  if (link.owner) words.push(t.t('link_owner', { name: clean(link.owner, 80) }));
  return words.join(' · ');
}

/**
 * The parts of the sourcing bar, in the order in which they are drawn.
 * @returns {{code: 'named'|'document'|'agency'|'anonymous'|'none', count: number, label: string}[]}
 */
export function sourcingParts(sourcing, t) {
  const x = sourcing ?? {};
  return /** @type {const} */ ([
    ['named', x.named], ['document', x.documents], ['agency', x.agencies], ['anonymous', x.anonymous], ['none', x.no_source_found],
  ]).map(([code, count]) => ({ code, count: count ?? 0, label: t.t(`bar_${code}`) }));
}

/** One line: "9 claims · 7 with a source". */
export function sourcingLine(report, t) {
  const x = report.sourcing;
  if (!x?.claims) return '';
  return `${t.n('claims', x.claims)} · ${t.n('with_source', x.attributed)}`;
}
