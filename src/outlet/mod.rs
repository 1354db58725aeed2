//! Which outlet a page belongs to: a page, what it says of itself, its banner and
//! the registry in; an [`Outlet`] with every signal used out.
//!
//! A host proves an outlet; a name alone never does.
//!
//! - [`identity`]: every place where the page names its outlet.
//! - [`names`]: when two spellings are one name.
//! - [`impersonation`]: pages that carry another outlet's identity.
//! - [`links`]: where the links of the article lead; [`targets`]: which hosts are what.
//! - [`hosts`]: registrable names, archives and proxies, look-alikes.

pub mod hosts;
pub mod identity;
pub mod impersonation;
pub mod links;
pub mod names;
pub mod targets;

use crate::ownership::Registry;
use crate::ownership::registry::{At, Entry};
use crate::page::{Page, body::Article, metadata::Metadata};
use crate::report::{Consent, Outlet, PageKind, Signal};
use identity::Best;
use url::Url;

/// Recognises the outlet.
pub fn recognise(
    page: &Page,
    meta: &Metadata,
    article: &Article,
    consent: Option<&Consent>,
    registry: &Registry,
) -> Option<Outlet> {
    let identity = identity::read(page, meta, consent);
    // An archive or a translator shows somebody else's page.
    let original = page.url.as_ref().and_then(hosts::original);
    let url = original.as_ref().or(page.url.as_ref());
    let host = url.and_then(|u| u.host_str());
    let known = url.and_then(|u| at(u, registry));
    let ranked = identity.ranked(host, &page.text);
    let news = article.kind != PageKind::NotNews;

    let impersonation = match (&original, host) {
        (None, Some(host)) => {
            let legal: Vec<String> =
                consent.and_then(|c| c.controller.as_ref()).map(|c| c.name.clone()).into_iter().collect();
            let case = impersonation::Case {
                page,
                host,
                known: known.as_ref(),
                identity: &identity,
                ranked: &ranked,
                news: news || identity.news,
                legal: &legal,
            };
            impersonation::find(&case, registry)
        }
        _ => None,
    };

    let mut evidence = Vec::new();
    if let (Some(shown), Some(u)) = (page.url.as_ref().and_then(|u| u.host_str()), &original) {
        evidence.push(signal("copy_on", shown));
        evidence.push(signal("original_address", u.as_str()));
    }
    let (mut outlet, name) = match &known {
        Some(at) if impersonation.is_none() => {
            if !news && host.is_some_and(is_service) {
                return None;
            }
            let place = format!("{}{}", at.host, at.path);
            evidence.push(signal(if at.former { "former_host" } else { "host" }, &place));
            (at.outlet.outlet(), shown_name(&at.outlet, host, &ranked))
        }
        _ => {
            // Without an address less of the page can be read; its own word that it is an
            // article then stands in for what an address would show.
            let article =
                url.is_none() && meta.first("og:type").is_some_and(|t| t.eq_ignore_ascii_case("article"));
            if !news && !identity.news && !article && impersonation.is_none() {
                return None;
            }
            let name =
                own_name(&ranked, url, news).or_else(|| impersonation.as_ref().map(|i| i.name.clone()))?;
            let domain = host.map(|h| hosts::registrable(h).to_string());
            (Outlet { domain, ..Outlet::default() }, name)
        }
    };
    evidence.append(&mut outlet.evidence);
    let key = names::key(&name);
    for m in &identity.mentions {
        if (m.key == key || one_name(&m.name, &name)) && evidence.len() < 24 {
            evidence.push(signal(m.signal, &m.name));
        }
    }
    if evidence.is_empty()
        && let Some(host) = host
    {
        evidence.push(signal("address", host));
    }
    for info in &identity.ownership_info {
        evidence.push(signal("ownership_funding_info", info));
    }
    Some(Outlet { name, evidence, impersonation, ..outlet })
}

/// The registry's outlet at an address. What stands under a platform's host belongs to
/// whoever writes there, not to the platform.
fn at<'r>(url: &Url, registry: &'r Registry) -> Option<At<'r>> {
    let host = url.host_str()?;
    let at = registry.outlet_at(host, url.path())?;
    let others = hosts::place(host) == Some(hosts::Place::Platform) && at.host != hosts::bare(host);
    (!others).then_some(at)
}

/// Whether a host is an outlet's shop, help desk or the like.
fn is_service(host: &str) -> bool {
    let first = host.split('.').next().unwrap_or_default();
    matches!(
        first,
        "shop"
            | "store"
            | "docs"
            | "doc"
            | "forum"
            | "forums"
            | "community"
            | "discussion"
            | "jobs"
            | "careers"
            | "developer"
            | "developers"
            | "help"
            | "support"
            | "status"
            | "api"
            | "boutique"
            | "tienda"
            | "wiki"
            | "discuss"
            | "faq"
    )
}

fn signal(signal: &str, value: &str) -> Signal {
    Signal { signal: signal.to_string(), value: value.chars().take(200).collect() }
}

/// The name of an outlet that the registry does not know: what most places of the page
/// call it; failing that, its domain.
fn own_name(ranked: &[Best], url: Option<&Url>, news: bool) -> Option<String> {
    let sure = |b: &&Best| b.score >= 2.0 || (b.fit == 2 && b.score >= 1.5);
    let best = ranked.iter().find(sure).map(|b| b.name.clone());
    let host = url.and_then(|u| u.host_str()).filter(|h| h.contains('.'));
    best.or_else(|| host.filter(|_| news).map(|h| hosts::registrable(h).to_string()))
}

/// Whether two names are one: the same letters, or one the initials of the other.
fn one_name(a: &str, b: &str) -> bool {
    let (ka, kb) = (names::key(a), names::key(b));
    if ka.is_empty() || kb.is_empty() {
        return false;
    }
    let short = |a: &str, kb: &str| {
        let words = names::words(a);
        kb.chars().count() >= 2
            && words.len() >= 2
            && words.iter().filter_map(|w| w.chars().next()).collect::<String>() == *kb
    };
    ka == kb || short(a, &kb) || short(b, &ka)
}

/// The name to show of an outlet that the registry knows: the registry's, unless the
/// page itself calls it clearly otherwise (a regional title of a shared site, a name
/// in the reader's own script, a translated or outdated name in the registry).
fn shown_name(known: &Entry, host: Option<&str>, ranked: &[Best]) -> String {
    let registered = without_parenthesis(known.name());
    let Some(best) = ranked.first() else { return registered.to_string() };
    let latin = |s: &str| s.chars().filter(|c| c.is_alphabetic()).all(|c| (c as u32) < 0x250);
    if latin(registered) && !latin(&best.name) && best.score >= 2.0 {
        return best.name.clone();
    }
    let says =
        |name: &str| ranked.iter().any(|b| one_name(before_parenthesis(name), before_parenthesis(&b.name)));
    let fit = host.map_or(0, |h| names::host_fit(registered, h));
    if says(registered) || fit == 2 {
        return registered.to_string();
    }
    let strong =
        best.score >= 6.0 || (best.fit == 2 && best.score >= 4.0) || (best.signals >= 3 && best.score >= 5.0);
    let words = names::words(registered);
    let shortened = best.fit < 2 && names::words(&best.name).iter().all(|w| words.contains(w));
    let alias = best.fit < 2 && known.aliases().any(says);
    if strong && !shortened && !alias { best.name.clone() } else { registered.to_string() }
}

/// A name without what a list adds to tell it from others: `Example (Kenya)`, `Example (EN)`.
/// An abbreviation of the name itself stays: `Example Zeitung (EZ)`.
fn without_parenthesis(name: &str) -> &str {
    let Some((before, rest)) = name.split_once(" (") else { return name };
    let Some(inside) = rest.strip_suffix(')').filter(|_| !before.is_empty()) else { return name };
    let initials: Vec<char> = names::words(before).iter().filter_map(|w| w.chars().next()).collect();
    let inside_key = names::key(inside);
    let letters = names::words(before).concat();
    let mut rest = letters.chars();
    // Every letter of an abbreviation stands in the name in order, the first in front.
    let short = (2..=6).contains(&inside_key.chars().count())
        && (inside_key.chars().next() == initials.first().copied() || letters.contains(&inside_key))
        && inside_key.chars().all(|c| rest.any(|l| l == c))
        && initials.len() > 1;
    if short { name } else { before }
}

/// `Example Zeitung (EZ)` → `Example Zeitung`.
fn before_parenthesis(name: &str) -> &str {
    name.split_once(" (").map_or(name, |(before, _)| before)
}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use crate::ownership::fixture::report;

    const BODY: &str = "<article><h1>A bridge opens</h1>
        <p>The bridge over the harbour opened on Monday after four years of work, the port said.</p>
        <p>Ferries will go on running until the spring, and the old pier will become a garden, the town said.</p>
        <p>The first cars crossed at noon, and by the evening some four thousand people had walked over it.</p></article>";

    fn page(head: &str) -> String {
        format!(
            "<html lang=en><head><meta property=og:type content=article><meta property=article:published_time content=2026-01-02T10:00:00Z><script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"A bridge opens\",\"datePublished\":\"2026-01-02\"}}</script>{head}</head><body>{BODY}</body></html>"
        )
    }

    #[test]
    fn a_host_and_a_path_prove_an_outlet() {
        for (url, id) in [
            ("https://www.harbourpost.com/a", Some("harbour-post")),
            ("https://amp.harbourpost.com/a", Some("harbour-post")),
            ("https://www.hafenzeitung.de/nord/a", Some("hafen-zeitung-nord")),
            ("https://www.hafenzeitung.de/nordsee/a", Some("hafen-zeitung")),
            ("https://oldharbour.com/a", Some("harbour-post")),
            ("https://web.archive.org/web/2026/https://harbourpost.com/a", Some("harbour-post")),
            ("https://harbourpost.com.au/a", None),
            ("https://myharbourpost.com/a", None),
        ] {
            let outlet = report(&page(""), Some(url)).outlet;
            assert_eq!(outlet.and_then(|o| o.id).as_deref(), id, "{url}");
        }
    }

    #[test]
    fn a_name_alone_proves_no_outlet() {
        let html = page(
            "<title>A bridge opens - Harbour Post</title><meta property=og:site_name content='Harbour Post'>",
        );
        let outlet = report(&html, None).outlet.expect("it names itself");
        assert_eq!((outlet.id, outlet.name.as_str()), (None, "Harbour Post"));
        assert!(outlet.evidence.iter().any(|s| s.signal == "og:site_name"));
    }

    #[test]
    fn every_place_that_names_the_outlet_is_evidence() {
        let html = page(
            "<title>A bridge opens | The Quay</title><meta property=og:site_name content='The Quay'>
             <script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"publisher\":{\"@id\":\"#us\"}},
             {\"@type\":[\"NewsMediaOrganization\"],\"@id\":\"#us\",\"name\":\"The Quay\"}]}</script>",
        );
        let outlet = report(&html, Some("https://thequay.example/a")).outlet.expect("it names itself");
        assert_eq!(outlet.name, "The Quay");
        for signal in ["og:site_name", "title_suffix", "json_ld"] {
            assert!(outlet.evidence.iter().any(|s| s.signal == signal), "{signal}: {:?}", outlet.evidence);
        }
    }

    #[test]
    fn the_name_is_the_outlets_not_the_companys_or_the_sections() {
        for (head, url, name) in [
            (
                "<title>A bridge opens - The Quay</title><meta property=og:site_name content='The Quay'>
                 <script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Quay Verlag GmbH\"}}</script>",
                "https://thequay.example/a",
                "The Quay",
            ),
            (
                "<title>A bridge opens - Economy - Quay News</title><meta property=og:site_name content='Economy'>
                 <script type='application/ld+json'>{\"@type\":\"WebSite\",\"name\":\"Quay News\"}</script>",
                "https://economy.quaynews.example/a",
                "Quay News",
            ),
            (
                "<title>A bridge opens</title><meta property=og:site_name content='thequay.example'>
                 <meta name=application-name content='The Quay'>",
                "https://thequay.example/a",
                "The Quay",
            ),
            ("<title>A bridge opens</title>", "https://www.quaynews.example/a", "quaynews.example"),
            ("<title>A bridge opens</title><meta property=og:site_name content='The Quay | News of the harbour'>", "https://q.example/a", "The Quay"),
        ] {
            let outlet = report(&page(head), Some(url)).outlet.expect("it names itself");
            assert_eq!(outlet.name, name, "{head}");
        }
    }

    #[test]
    fn broken_structured_data_is_no_fault() {
        for json in ["{", "[[[[", "null", "{\"publisher\":[{\"name\":[1,{}]}]}", "{\"@id\":1,\"@type\":{}}"] {
            let html = page(&format!("<script type='application/ld+json'>{json}</script>"));
            assert!(report(&html, Some("https://q.example/a")).failed.is_empty(), "{json}");
        }
    }
}
