// A Report of an invented page, with something in every part of it: what the interface's
// tests and pictures are made of.

const at = (quote, path = [1, 0, 2], start = 0) => ({ path, start, end: start + quote.length, quote, prefix: '', suffix: '' });
const entity = (id, name, type, country) => ({ id, name, type, country });
const courier = entity('harbour-courier', 'Harbour Courier', 'outlet', 'NO');
const media = entity('courier-media', 'Courier Media Ltd', 'company', 'NO');
const northlight = entity('northlight', 'Northlight Holding', 'listed_company', 'NO');
const vale = entity('vale', 'Vale family', 'family', 'NO');
const step = (from, to, relation, extra) => ({
  from, to, relation, share_percent: null, voting_percent: null, status: 'current', since: null, until: null, as_of: '2026-01-14', note: null, sources: ['register'], ...extra,
});
const link = (url, text, relation, extra) => ({ url, text, relation, outlet: null, owner: null, citation: true, ...extra });

const claim = (id, text, kind, state, source, extra) => ({
  id, text, kind, anchor: at(text), sentence: at(`${text}.`), quotes: [], checkable: true, checkable_score: 0.8,
  attribution: { state, source: source && { text: source[0], kind: source[1], resolved: source[2] ?? null, anchor: at(source[0]), resolved_anchor: null }, cue: source?.[3] ?? null, carried_over: false },
  citations: [], ...extra,
});

const button = (kind, label, layer, grade, reasons, measured) => ({
  kind, label, layer, anchor: at(label), prominence: grade ? { grade, reasons, measured: { visible: true, width: 120, height: 40, font_size: 14, font_weight: 400, text_contrast: 4.6, fill_contrast: 1, boxed: true, element: 'button', order: 0, clicks: 1, ...measured } } : null,
});

/** A whole Report, fresh for every caller. */
export function report() {
  return structuredClone({
    version: 1,
    page: { url: 'https://harbourcourier.example/2026/harbour', canonical_url: 'https://harbourcourier.example/2026/harbour', title: 'Harbour expansion to cost twice what was announced', language: 'en', kind: 'article', byline: ['Ana Sample'], published: '2026-11-03', modified: null, agency: null, truncated: null },
    outlet: { id: courier.id, name: courier.name, domain: 'harbourcourier.example', country: 'NO', evidence: [{ signal: 'host', value: 'harbourcourier.example' }, { signal: 'og:site_name', value: 'Harbour Courier' }], impersonation: null },
    ownership: {
      basis: 'registry', publisher: media,
      chain: [
        step(media, courier, 'publishes'),
        step(northlight, media, 'owns', { share_percent: 62, as_of: '2026-05-02', sources: ['annual'] }),
        step(vale, media, 'owns', { share_percent: 38 }),
        step(entity('old', 'Quayside Press', 'company', 'NO'), courier, 'publishes', { status: 'former', until: '2017', as_of: '2017' }),
      ],
      ultimate: [northlight, vale],
      control: { kind: 'listed_company', as_of: '2026-05-02', sources: ['annual'] },
      state_media: null, sanctions: [],
      siblings: [{ id: 'inland-post', name: 'Inland Post', domain: 'inlandpost.example' }],
      own_interests: [{ id: 'port', name: 'Outer Port Services', relation: 'held by Northlight Holding, an owner of Harbour Courier', held_by: northlight, disclosed: false, anchor: at('Outer Port Services') }],
      declared: [
        { role: 'publisher', name: 'Courier Media Ltd', where: 'copyright', quote: '© 2026 Courier Media Ltd', id: media.id },
        { role: 'director', name: 'Mara Lind', where: 'imprint', quote: 'Editor responsible: Mara Lind', id: null },
      ],
      conflicts: ['Press yearbook 2019 (2019) names Vale family as owner of Courier Media Ltd; not confirmed since', 'The page itself names Courier Press as its publisher'],
      conflicting: [
        step(vale, media, 'owns', { status: 'unknown', as_of: '2019', sources: ['yearbook'] }),
        step(entity('press', 'Courier Press', null, null), courier, 'publishes', { as_of: null, sources: [] }),
      ],
      sources: [
        { id: 'annual', title: 'Annual report 2025', publisher: 'Northlight Holding', url: 'https://northlight.example/2025.pdf', date: '2026-05-02' },
        { id: 'yearbook', title: 'Press yearbook 2019', publisher: 'Press Institute', url: null, date: '2019' },
        { id: 'register', title: 'Company register', publisher: 'Register office', url: 'https://register.example/1', date: '2026-01-14' },
      ],
      registry_date: '2026-11-25',
    },
    consent: {
      present: true, platform: { id: 'plainchoice', name: 'PlainChoice' }, controller: { name: 'Courier Media Ltd', quote: 'Courier Media Ltd and its partners' },
      choices: [
        button('accept', 'Accept all', 1, 'equal', [], { font_weight: 600, text_contrast: 7.1, fill_contrast: 5 }),
        button('settings', 'Settings', 1, 'weaker', ['paler_fill'], {}),
        button('reject', 'continue without', 1, 'weaker', ['smaller', 'not_a_button', 'low_contrast'], { width: 96, height: 16, font_size: 12, text_contrast: 3.4, boxed: false, element: 'link' }),
      ],
      purposes: [{ kind: 'personalised_advertising', quote: 'to show you advertising that suits you' }, { kind: 'audience_measurement', quote: 'to count our readers' }],
      data: [{ kind: 'ip_address', quote: 'your IP address' }],
      partners: { count: 214, quote: 'our 214 partners' },
      refusal: { costs: [{ kind: 'comments', quote: 'Without consent, comments are not shown.' }], still_set: [{ kind: 'technical', quote: 'technical cookies are always set' }, { kind: 'audience_measurement', quote: 'as are those for audience measurement' }] },
      findings: [{ code: 'reject_less_prominent', quote: null }, { code: 'refusing_costs_function', quote: 'Without consent, comments are not shown.' }, { code: 'still_set_when_refused', quote: null }, { code: 'partners_many', quote: 'our 214 partners' }],
      tcf: { cmp_id: 5, created: '2026-11-03', updated: '2026-11-03', purposes_consent: [1, 2, 7], purposes_legitimate_interest: [9], special_features: [], vendors_consent: 210, vendors_legitimate_interest: 96, publisher_restrictions: 0, vendor_list_version: 90, publisher_country: 'NO' },
      price: null, withdraw: 'You can change your choice at the foot of each page.', preticked: 0, language: 'en', hidden: false, policy_url: 'https://harbourcourier.example/privacy', anchor: at('We and our 214 partners'),
    },
    claims: [
      claim('c1', 'some 410 million crowns', 'reported', 'attributed', ['the port authority', 'organisation', null, 'said']),
      claim('c2', '“The ground is softer than the first survey showed”', 'quotation', 'attributed', ['Ines Holm', 'person', 'Ines Holm, the authority’s chief engineer', 'said'], { citations: [link('https://port.example/survey', 'first survey', 'official')] }),
      claim('c3', 'The work would still be finished in 2029', 'reported', 'attributed', ['a report seen by this newspaper', 'document', null, 'according to']),
      claim('c4', 'Three of the five contractors have withdrawn', 'statement', 'no_source_found', null),
      claim('c5', 'residents expect more delays', 'statement', 'uncertain', null, { checkable: false }),
      claim('c6', 'the vote had been moved twice', 'reported', 'attributed', ['A source close to the council', 'anonymous', null, 'said']),
      claim('c7', 'the quay would be 900 metres long', 'reported', 'attributed', ['the agency NordWire', 'agency', null, 'reported']),
    ],
    credits: [{ kind: 'photo', text: 'Photo: Ole Reed / NordWire', agency: 'NordWire', anchor: at('Photo: Ole Reed / NordWire') }],
    links: [
      link('https://port.example/survey', 'first survey', 'official'),
      link('https://inlandpost.example/port', 'Inland Post', 'same_owner', { outlet: 'Inland Post', owner: 'Northlight Holding' }),
      link('https://gazette.example/a', 'the Gazette', 'other_outlet', { outlet: 'The Gazette', owner: 'Gazette Trust' }),
    ],
    sourcing: { sentences: 14, claims: 7, quotations: 1, attributed: 5, named: 2, anonymous: 1, documents: 1, linked: 1, no_source_found: 1, agencies: 1, same_owner_citations: 1 },
    failed: [],
  });
}

/** A page whose outlet a state controls, with measures against it and a deep chain. */
export function stateReport() {
  const out = report();
  const outlet = entity('beacon', 'Beacon 24', 'outlet', 'ZZ');
  const npo = entity('npo', 'Autonomous Non-Commercial Organisation Beacon News and Information', 'nonprofit', null);
  const agency = entity('ag', 'Federal Agency for Broadcasting', 'public_body', null);
  const state = entity('st', 'State of Arcadia', 'state', null);
  out.outlet = { ...out.outlet, id: outlet.id, name: outlet.name, domain: 'beacon24.example', country: null, impersonation: null };
  out.ownership = {
    ...out.ownership, publisher: npo,
    chain: [step(npo, outlet, 'publishes'), step(agency, npo, 'controls'), step(state, agency, 'owns', { share_percent: 100 }), step(state, npo, 'funds', { status: 'unknown', as_of: '2019' })],
    ultimate: [state], control: { kind: 'state_controlled', as_of: '2024-02', sources: ['register'] },
    state_media: { state: 'Arcadia', funding: 'yes', governance: 'yes', editorial: 'yes', typology: 'state controlled', as_of: '2024-02', sources: ['register'] },
    sanctions: [{ jurisdiction: 'EU', act: 'Council Regulation (EU) 2099/1', since: '2022-03-02', status: 'broadcasting and distribution prohibited', sources: ['register'] }],
    own_interests: [], conflicts: [], conflicting: [], siblings: [], declared: [],
  };
  return out;
}

/** An outlet with many holders: one row of the diagram is too full. */
export function crowdedReport() {
  const out = report();
  const holders = Array.from({ length: 9 }, (_, i) => step(entity(`h${i}`, `Holder with a rather long name ${i + 1}`, 'company', 'FR'), media, 'owns', { share_percent: 20 - i * 2 }));
  const above = step(entity('p1', 'Person One', 'person', 'FR'), holders[0].from, 'controls', { voting_percent: 71.5 });
  const straight = step(entity('p1', 'Person One', 'person', 'FR'), media, 'owns', { share_percent: 1.25 });
  out.ownership = { ...out.ownership, chain: [step(media, courier, 'publishes'), ...holders, above, straight], ultimate: [entity('p1', 'Person One', 'person', 'FR')] };
  return out;
}

/** Long names, six levels, and three sources that name three owners. */
export function deepReport() {
  const out = report();
  const name = 'Norddeutsche Allgemeine Morgen- und Handelszeitung mit Amtlichem Anzeiger für Stadt und Land';
  const outlet = entity('long', name, 'outlet', 'DE');
  const rungs = ['Norddeutsche Allgemeine Zeitungsverlagsgesellschaft mbH & Co. Kommanditgesellschaft', 'Verlagsbeteiligungen Nord GmbH', 'Medienholding Hanse AG',
    'Hanseatische Beteiligungs- und Vermögensverwaltungsgesellschaft mbH', 'Stiftung Lindenhof', 'Familie von Lindenhof-Wartenberg']
    .map((n, i) => entity(`r${i}`, n, ['company', 'company', 'listed_company', 'company', 'foundation', 'family'][i], 'DE'));
  const chain = rungs.map((r, i) => step(r, i ? rungs[i - 1] : outlet, i ? 'owns' : 'publishes', i ? { share_percent: [0, 100, 74.99, 50.1, 100, 66.67][i] } : {}));
  const rivals = ['Anton Beispiel', 'Beispiel Capital Partners LLP', 'Landesbeteiligungsgesellschaft'].map((n, i) => step(entity(`v${i}`, n, i ? 'company' : 'person', 'DE'), rungs[0], 'owns', { status: i ? 'disputed' : 'unknown', as_of: `201${i + 5}`, sources: ['yearbook'] }));
  out.outlet = { ...out.outlet, id: outlet.id, name, domain: 'norddeutsche-allgemeine-morgen-und-handelszeitung.example', country: 'DE' };
  out.ownership = { ...out.ownership, publisher: rungs[0], chain, ultimate: [rungs[5]], control: { kind: 'family', as_of: '2026-01-14', sources: ['register'] },
    own_interests: [], conflicting: rivals, conflicts: rivals.map((r) => `Press yearbook 2019 (${r.as_of}) names ${r.from.name} as owner`) };
  return out;
}

/** A page that carries another outlet's identity. */
export function copyReport() {
  const out = unknownReport();
  out.outlet = { ...out.outlet, name: 'Harbour Courier', domain: 'harbourcourier.news.example',
    impersonation: { claims_to_be: courier.id, name: courier.name, reason: 'lookalike_host', evidence: [
      { signal: 'host', value: 'harbourcourier.news.example' }, { signal: 'looks_like', value: 'harbourcourier.example' }, { signal: 'how', value: 'the outlet\'s name under another domain ending' }] } };
  return out;
}

/** A page of an outlet that nobody knows. */
export function unknownReport() {
  const out = report();
  out.outlet = { id: null, name: 'Valley Voice', domain: 'valleyvoice.example', country: null, evidence: [], impersonation: null };
  out.ownership = { ...out.ownership, basis: 'self_declared', publisher: null, chain: [], ultimate: [], control: { kind: 'unknown', as_of: null, sources: [] }, siblings: [], own_interests: [], conflicts: [], conflicting: [], sources: [] };
  out.consent = null;
  return out;
}

/** Text that tries what hostile text tries. */
export function hostileReport() {
  const bad = `<img src=x onerror="document.title='owned'"> \u202Eevil\u202C **bold** [x](javascript:alert(1)) `;
  const out = report();
  out.outlet.name = bad + 'A'.repeat(1 << 20);
  out.claims[0].text = bad.repeat(2000);
  out.ownership.chain[0].from = { ...out.ownership.chain[0].from, name: bad };
  out.ownership.sources[0].url = 'javascript:alert(1)';
  out.ownership.declared[0].quote = bad;
  out.links[0].url = 'data:text/html,<script>1</script>';
  out.consent.choices[0].label = bad;
  out.consent.findings.push({ code: 'a code from the future', quote: bad });
  out.page.title = bad;
  return out;
}
