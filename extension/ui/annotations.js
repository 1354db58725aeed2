// A Report as W3C Web Annotations (JSON-LD): one annotation a claim, in one page of a
// collection. Follows the Web Annotation Data Model, https://www.w3.org/TR/annotation-model/
// (3.2 bodies and targets, 4.2.4 text quote selector, 5.2 annotation page).

import { claimLines, linkWords, markOf } from './wording.js';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** A CSS selector for an anchor's element; none where it stands in a shadow root or a frame. */
function cssPath(anchor) {
  const { path = [], frame } = anchor;
  if (!path.length || path.some((i) => i < 0) || (frame !== undefined && frame !== null)) return null;
  return [':root', ...path.map((i) => `:nth-child(${i + 1})`)].join(' > ');
}

/** The words of a claim: one target, or one for each stretch that source and cue interrupt. */
function targets(claim, source) {
  if (claim.parts?.length > 1) return claim.parts.map((anchor) => target(anchor, anchor.quote, source));
  // The content in full: the anchor's own quote is cut.
  return target(claim.anchor, claim.text || claim.anchor.quote, source);
}

function target(anchor, exact, source) {
  const quote = { type: 'TextQuoteSelector', exact, prefix: anchor.prefix ?? '', suffix: anchor.suffix ?? '' };
  const css = cssPath(anchor);
  return {
    type: 'SpecificResource',
    source,
    selector: css ? [{ type: 'CssSelector', value: css, refinedBy: quote }, quote] : quote,
  };
}

/**
 * @param {any} report
 * @param {{strings: import('./strings.js').Strings, now?: Date, uuid?: () => string}} how
 * @returns {any} an AnnotationPage
 */
export function annotations(report, { strings, now = new Date(), uuid = () => crypto.randomUUID() }) {
  const source = report.page?.canonical_url ?? report.page?.url ?? 'about:blank';
  const created = now.toISOString();
  const software = { id: 'urn:masthead', type: 'Software', name: 'Masthead' };
  const items = (report.claims ?? []).map((claim) => {
    const { name, kind, details, citations } = claimLines(claim, strings);
    return {
      '@context': CONTEXT,
      id: `urn:uuid:${uuid()}`,
      type: 'Annotation',
      motivation: 'describing',
      created,
      creator: software,
      generator: software,
      body: [
        {
          type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: strings.language,
          value: [name, kind, ...details].filter(Boolean).join(' · '),
        },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: markOf(claim) },
        ...citations.filter((c) => c.url).map((c) => ({
          type: 'SpecificResource', purpose: 'linking', source: c.url, 'rdfs:comment': linkWords(c, strings),
        })),
      ],
      target: targets(claim, source),
    };
  });
  const collection = `urn:uuid:${uuid()}`;
  const page = `urn:uuid:${uuid()}`;
  return {
    '@context': CONTEXT,
    id: page,
    type: 'AnnotationPage',
    partOf: { id: collection, type: 'AnnotationCollection', label: report.page?.title ?? source, total: items.length },
    startIndex: 0,
    items,
  };
}
