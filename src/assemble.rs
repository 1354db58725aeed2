//! The one entry point: runs the rooms in order and puts their findings into one
//! [`Report`]. No rule about outlets, banners or claims stands here.

use crate::claims::{self, BlockKind, Found};
use crate::outlet::links::Placed;
use crate::page::body::{Article, Role};
use crate::page::metadata::Metadata;
use crate::page::{Document, Limits, Page, context, utf16_len};
use crate::report::*;
use crate::{Registry, consent, language, outlet, ownership};
use std::ops::Range;

/// A page as it was when it was read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Snapshot<'a> {
    /// The document, shadow roots as `<template shadowrootmode>`.
    pub html: &'a str,
    /// The address it was read at.
    pub url: Option<&'a str>,
    /// Its frames, as far as they could be read.
    pub frames: &'a [Frame<'a>],
    /// The TC string that the page's own interface gave.
    pub tc_string: Option<&'a str>,
}

impl<'a> Snapshot<'a> {
    /// A page without address and frames.
    pub fn html(html: &'a str) -> Self {
        Snapshot { html, ..Snapshot::default() }
    }
}

/// A frame of a page.
#[derive(Debug, Clone, Copy, Default)]
pub struct Frame<'a> {
    /// Its document.
    pub html: &'a str,
    /// Its address.
    pub url: Option<&'a str>,
}

/// A part of the analysis that can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Who publishes and owns it.
    Outlet,
    /// The consent banner.
    Consent,
    /// The claims.
    Claims,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 3] = [Part::Outlet, Part::Consent, Part::Claims];

    /// Its name in the Report.
    pub fn name(self) -> &'static str {
        match self {
            Part::Outlet => "outlet",
            Part::Consent => "consent",
            Part::Claims => "claims",
        }
    }
}

/// What to work out.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Parts to leave out.
    pub skip: Vec<Part>,
    /// Whether `page.body` is wanted.
    pub body: bool,
    /// How much of the page is read.
    pub limits: Limits,
}

/// Runs one part. Where it panics, the Report goes without it and says so; a build
/// that cannot unwind (WebAssembly) is run again by its caller with the part skipped.
fn guarded<T: Default>(report: &mut Report, options: &Options, part: Part, f: impl FnOnce() -> T) -> T {
    if options.skip.contains(&part) {
        return T::default();
    }
    enter(part.name());
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)).unwrap_or_else(|cause| {
        let message = cause
            .downcast_ref::<String>()
            .map(String::as_str)
            .or(cause.downcast_ref::<&str>().copied())
            .unwrap_or("unknown");
        report.failed.push(Failure { part: part.name().into(), message: message.into() });
        T::default()
    })
}

thread_local! {
    static CURRENT: std::cell::Cell<&'static str> = const { std::cell::Cell::new("page") };
}

fn enter(part: &'static str) {
    CURRENT.set(part);
}

/// The part at work on this thread, for the message of a build that cannot unwind.
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))] // native builds unwind
pub fn current_part() -> &'static str {
    CURRENT.get()
}

/// Reads a page. Any input gives a Report.
pub fn analyse(snapshot: &Snapshot, registry: &Registry, options: &Options) -> Report {
    let mut report = Report { version: VERSION, ..Report::default() };
    enter("page");
    let doc = Document::parse(snapshot.html, &options.limits);
    let page = Page::read(&doc, snapshot.url, &options.limits);
    let mut meta = Metadata::read(&page);
    let article = Article::find(&page, &meta);
    meta.complete(&page, &article);

    let found = guarded(&mut report, options, Part::Consent, || {
        let docs: Vec<_> =
            snapshot.frames.iter().map(|f| (Document::parse(f.html, &options.limits), f.url)).collect();
        let frames: Vec<_> = docs.iter().map(|(d, url)| Page::read(d, *url, &options.limits)).collect();
        consent::find(&page, &frames, snapshot.tc_string)
    });
    let (who, owners, links) = guarded(&mut report, options, Part::Outlet, || {
        let who = outlet::recognise(&page, &meta, &article, found.as_ref(), registry);
        let owners = ownership::of(&page, &meta, &article, who.as_ref(), found.as_ref(), registry);
        let links = outlet::links::read(&page, &meta, &article, who.as_ref(), registry);
        (who, owners, links)
    });
    let (claims, sourcing) = guarded(&mut report, options, Part::Claims, || {
        let blocks = claim_blocks(&page, &article);
        let analysis = claims::analyse(&page.text, &blocks, article.language.as_deref());
        let mut claims = located(&page.text, &analysis.claims, |r| page.anchor(r));
        cite(&page, &links, &analysis.claims, &mut claims);
        let sourcing = profile(&claims, analysis.sentences, &links);
        (claims, sourcing)
    });
    let notice_url = guarded(&mut report, options, Part::Outlet, || {
        ownership::notice::address(&page).map(|u| u.to_string())
    });
    enter("page");
    report.page = PageInfo {
        url: snapshot.url.map(str::to_string),
        canonical_url: meta.canonical.clone(),
        title: meta.title.clone(),
        language: article.language.clone(),
        kind: article.kind,
        notice_url,
        byline: meta.byline.clone(),
        published: meta.published.clone(),
        modified: meta.modified.clone(),
        agency: meta.agency.clone(),
        truncated: page.truncated.clone().or_else(|| meta.truncated.clone()),
        body: options.body.then(|| article.text(&page)),
    };
    report.credits = crate::page::body::credits(&page, &article);
    report.outlet = who;
    report.ownership = owners;
    report.consent = found;
    report.links = links.into_iter().map(|l| l.link).collect();
    report.claims = claims;
    report.sourcing = sourcing;
    report
}

/// Reads bare text: claims only. `lang` is a BCP 47 tag; without it the text decides.
pub fn analyse_text(text: &str, lang: Option<&str>, options: &Options) -> Report {
    let mut report = Report { version: VERSION, ..Report::default() };
    let lang = lang
        .map(|l| l.split(['-', '_']).next().unwrap_or(l).to_ascii_lowercase())
        .or_else(|| language::detect(text).map(str::to_string));
    let (claims, sourcing) = guarded(&mut report, options, Part::Claims, || {
        let analysis = claims::analyse(text, &claims::plain_blocks(text), lang.as_deref());
        let mut units = Units { text, at: 0, units: 0 };
        let claims = located(text, &analysis.claims, |r| plain_anchor(text, &mut units, r));
        let sourcing = profile(&claims, analysis.sentences, &[]);
        (claims, sourcing)
    });
    report.page.language = lang;
    report.page.kind = PageKind::Article;
    report.page.body = options.body.then(|| text.to_string());
    report.claims = claims;
    report.sourcing = sourcing;
    report
}

/// Counts UTF-16 units from the text's beginning, going on from the last place asked.
struct Units<'a> {
    text: &'a str,
    at: usize,
    units: u32,
}

impl Units<'_> {
    fn to(&mut self, at: usize) -> u32 {
        if at >= self.at {
            self.units += utf16_len(&self.text[self.at..at]);
        } else {
            self.units -= utf16_len(&self.text[at..self.at]);
        }
        self.at = at;
        self.units
    }
}

fn plain_anchor(text: &str, units: &mut Units, range: Range<usize>) -> Anchor {
    let (quote, prefix, suffix) = context(text, &range);
    Anchor {
        start: units.to(range.start),
        end: units.to(range.end),
        quote,
        prefix,
        suffix,
        ..Anchor::default()
    }
}

/// The blocks of the article that may hold claims.
fn claim_blocks(page: &Page, article: &Article) -> Vec<claims::Block> {
    let wanted = !matches!(article.kind, PageKind::NotNews | PageKind::Front);
    article
        .blocks
        .iter()
        .filter(|_| wanted)
        .filter_map(|b| {
            let kind = match b.role {
                Role::Paragraph => BlockKind::Paragraph,
                Role::Heading => BlockKind::Heading,
                Role::ListItem => BlockKind::ListItem,
                Role::Quote => BlockKind::Quote,
                Role::Caption => return None,
            };
            Some(claims::Block { range: crate::page::trim(&page.text, b.text.clone()), kind })
        })
        .collect()
}

/// Found claims as the Report has them.
fn located(text: &str, found: &[Found], mut anchor: impl FnMut(Range<usize>) -> Anchor) -> Vec<Claim> {
    found
        .iter()
        .enumerate()
        .map(|(i, f)| Claim {
            id: format!("c{}", i + 1),
            text: text[f.content.clone()].to_string(),
            kind: f.kind,
            anchor: anchor(f.content.clone()),
            parts: match f.parts.as_slice() {
                [] | [_] => Vec::new(),
                several => several.iter().cloned().map(&mut anchor).collect(),
            },
            sentence: Some(anchor(f.sentence.clone())),
            quotes: f.quotes.iter().cloned().map(&mut anchor).collect(),
            checkable: f.checkable_score >= 0.5,
            checkable_score: f.checkable_score,
            attribution: Attribution {
                state: f.state,
                source: f.source.as_ref().map(|s| ClaimSource {
                    text: text[s.range.clone()].to_string(),
                    kind: s.kind,
                    resolved: s.resolved.clone().map(|r| text[r].to_string()),
                    anchor: Some(anchor(s.range.clone())),
                    resolved_anchor: s.resolved.clone().map(&mut anchor),
                }),
                cue: f.cue.clone().map(|r| text[r].to_string()),
                carried_over: f.carried_over,
            },
            citations: Vec::new(),
        })
        .collect()
}

/// Gives each claim the links that stand in its sentence or touch it: a "source" link
/// often follows the full stop.
fn cite(page: &Page, links: &[Placed], found: &[Found], claims: &mut [Claim]) {
    const PER_CLAIM: usize = 12;
    for (found, claim) in found.iter().zip(claims) {
        let sentence = &found.sentence;
        let from = links.partition_point(|l| l.range.end <= sentence.start);
        for placed in links.get(from..).unwrap_or_default() {
            let inside = placed.range.start < sentence.end;
            let behind = !inside
                && page.text.get(sentence.end..placed.range.start).is_some_and(|between| {
                    between.len() <= 3
                        && between.chars().all(|c| matches!(c, ' ' | '(' | '[' | '.' | ':' | '»' | '”'))
                });
            if !inside && !behind {
                break;
            }
            if placed.link.citation && claim.citations.len() < PER_CLAIM {
                claim.citations.push(placed.link.clone());
            }
        }
    }
}

/// Counts over the claims.
fn profile(claims: &[Claim], sentences: u32, links: &[Placed]) -> Sourcing {
    let count = |f: &dyn Fn(&Claim) -> bool| claims.iter().filter(|c| f(c)).count() as u32;
    let by = |kinds: &[SourceKind]| {
        count(&|c| c.attribution.source.as_ref().is_some_and(|s| kinds.contains(&s.kind)))
    };
    Sourcing {
        sentences,
        claims: claims.len() as u32,
        quotations: count(&|c| c.kind == ClaimKind::Quotation),
        attributed: count(&|c| c.attribution.state == AttributionState::Attributed),
        named: by(&[SourceKind::Person, SourceKind::Organisation, SourceKind::Role, SourceKind::Collective]),
        anonymous: by(&[SourceKind::Anonymous]),
        documents: by(&[SourceKind::Document]),
        agencies: by(&[SourceKind::Agency, SourceKind::Outlet]),
        linked: count(&|c| !c.citations.is_empty()),
        no_source_found: count(&|c| c.attribution.state == AttributionState::NoSourceFound),
        same_owner_citations: links
            .iter()
            .filter(|l| l.link.citation && l.link.relation == LinkRelation::SameOwner)
            .count() as u32,
    }
}
