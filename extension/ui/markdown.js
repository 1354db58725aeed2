// A Report as Markdown, for notes, mails and lessons. In: a Report and the strings. Out: text.

import { clean, webAddress } from './dom.js';
import * as w from './wording.js';

/** Foreign text, so that nothing in it is read as markup. */
const plain = (text, max) => clean(text, max).replace(/[\\`*_[\]<>#|~]/g, '\\$&');

const mdLink = (url, text) => {
  const href = webAddress(url);
  return href ? `[${plain(text, 120)}](<${href.replace(/[<>]/g, encodeURIComponent)}>)` : plain(text, 120);
};

/**
 * @param {any} report
 * @param {import('./strings.js').Strings} t
 * @returns {string}
 */
export function markdown(report, t) {
  const out = [];
  const section = (key) => out.push('', `## ${t.t(`section_${key}`)}`, '');
  const item = (text) => out.push(`- ${text}`);
  const line = w.outletLine(report, t);
  const { page, ownership: o, consent } = report;
  out.push(`# ${plain(page?.title || line.name || t.t('outlet_unknown'))}`, '');
  const url = page?.canonical_url ?? page?.url;
  out.push([line.name && plain(line.name), page?.published && t.date(page.published), url && mdLink(url, url)].filter(Boolean).join(' · '));

  section('ownership');
  for (const word of line.words) item(`**${plain(word.text)}**`);
  const sources = new Map((o?.sources ?? []).map((s) => [s.id, s]));
  const refs = (ids) => (ids ?? []).map((id) => sources.get(id)).filter(Boolean).map((s) => mdLink(s.url, w.sourceWords(s, t))).join(', ');
  for (const l of o?.chain ?? []) {
    const rest = [plain(w.stepNote(l, t).text), w.stepDates(l, t), refs(l.sources)].filter(Boolean).join('; ');
    item(`${plain(w.stepSentence(l, t), 400)}${rest ? ` (${rest})` : ''}`);
  }
  for (const text of w.stateMediaWords(o, t)) item(`${plain(text)}`);
  if (o?.state_media?.sources?.length) item(refs(o.state_media.sources));
  for (const x of o?.sanctions ?? []) item(`${plain(w.sanctionWords(x, t))}: ${plain(x.act, 240)} (${refs(x.sources)})`);
  if (!o?.ultimate?.length) item(`**${t.t('owner_not_established')}**`);
  for (const c of w.conflictWords(o, t)) item(plain([c.text, c.step && w.stepNote(c.step, t).text, c.step && w.stepDates(c.step, t), c.step && !c.step.sources?.length && t.t('page_says')].filter(Boolean).join('; '), 500));
  for (const d of o?.declared ?? []) item(`${t.t('page_says')}: ${t.t(`declared_${d.role}`)}: ${plain(d.name)}${d.quote ? ` (“${plain(d.quote)}”)` : ''}`);
  for (const i of o?.own_interests ?? []) item(`${plain(i.name)}: ${plain(w.interestWords(i, o, t).text)}. ${t.t(i.disclosed ? 'interest_is_disclosed' : 'interest_not_disclosed')}`);

  if (report.claims?.length) {
    section('sourcing');
    for (const part of w.sourcingParts(report.sourcing, t)) item(`${part.label}: ${t.number(part.count)}`);
    section('claims');
    for (const c of report.claims) {
      const lines = w.claimLines(c, t);
      const words = [lines.name && `**${plain(lines.name)}**`, lines.kind, ...lines.details.map((d) => plain(d))].filter(Boolean).join(' · ');
      item(`${plain(c.text, 1000)}\n  ${words}`);
      for (const x of lines.citations) out.push(`  - ${mdLink(x.url, x.text || x.url)} · ${plain(w.linkWords(x, t))}`);
    }
  }
  if (consent?.present) {
    section('consent');
    if (consent.controller) item(plain(t.t('consent_asked_by', { name: consent.controller.name })));
    for (const text of w.consentSummary(consent, t)) item(plain(text, 600));
    for (const x of consent.choices ?? []) item(`“${plain(x.label, 120)}”: ${w.choiceWords(x, t).join(' · ')}`);
  }
  out.push('', `_${t.t('made_by')}${o?.registry_date ? ` ${t.t('registry_as_of', { date: t.date(o.registry_date) })}` : ''}_`, '');
  return out.join('\n');
}
