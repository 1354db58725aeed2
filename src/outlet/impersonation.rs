//! A page that carries an outlet's identity on a host that is not that outlet's.
//!
//! In: the page's host, its [`Identity`], the registry. Out: an [`Impersonation`] with
//! what shows it, or nothing. Four grounds, in this order:
//!
//! 1. the host stands on a published list of clones or mirrors;
//! 2. the host is spelled to look like the outlet's, and the page carries its identity;
//! 3. the page names the legal entity of a sanctioned outlet and that outlet's name;
//! 4. all that the page says of itself, addresses and names, is another outlet's.
//!
//! Copies that say what they are give no alarm: archives, translations, caches, reading
//! rooms, aggregators ([`hosts::place`]); a syndicated article keeps its own outlet's
//! name; a group's corporate page carries the group's name. A name alone, which many
//! outlets may share, is never enough.

use super::hosts::{self, Likeness};
use super::identity::{Best, Identity};
use super::{names, one_name, signal};
use crate::ownership::{Registry, registry::At, registry::Entry};
use crate::page::Page;
use crate::report::{Impersonation, ImpersonationReason, Signal};

/// What is known of the page when the question is asked.
pub struct Case<'c> {
    /// The page.
    pub page: &'c Page<'c>,
    /// Its host, as read.
    pub host: &'c str,
    /// The registry's outlet at that host.
    pub known: Option<&'c At<'c>>,
    /// What it says of itself.
    pub identity: &'c Identity,
    /// Its names, best first.
    pub ranked: &'c [Best],
    /// Whether it is a news page or a front.
    pub news: bool,
    /// Legal names that the page states of itself.
    pub legal: &'c [String],
}

/// Whether and how the page carries another's identity.
pub fn find(case: &Case, registry: &Registry) -> Option<Impersonation> {
    if let Some(listed) = listed(case, registry) {
        return Some(listed);
    }
    if case.known.is_some() || !case.news || hosts::place(case.host).is_some() {
        return None;
    }
    let mut candidates: Vec<Entry> = Vec::new();
    for (_, host) in &case.identity.hosts {
        if hosts::registrable(host) != hosts::registrable(case.host)
            && let Some(at) = registry.outlet_at(host, "/")
            && !candidates.contains(&at.outlet)
        {
            candidates.push(at.outlet);
        }
    }
    for best in case.ranked.iter().take(3).filter(|b| b.score >= 2.0) {
        for e in registry.outlets_named(&best.name).into_iter().take(4) {
            if !candidates.contains(&e) {
                candidates.push(e);
            }
        }
    }
    candidates.truncate(8);
    candidates.iter().find_map(|c| judged(case, *c, registry))
}

/// The host on a published list.
fn listed(case: &Case, registry: &Registry) -> Option<Impersonation> {
    let listed = registry.clone(case.host)?;
    let reason = match listed.kind {
        "clone" => ImpersonationReason::KnownClone,
        "mirror" => ImpersonationReason::Mirror,
        // A fake outlet that imitates none.
        _ => return None,
    };
    let (claims_to_be, name) = match listed.imitates {
        Some(e) => (e.id().to_string(), e.name().to_string()),
        None if !listed.imitates_host.is_empty() => {
            let name = case.ranked.first().map_or(listed.imitates_host, |b| b.name.as_str());
            (listed.imitates_host.to_string(), name.to_string())
        }
        None => return None,
    };
    let named = match listed.as_of {
        "" => listed.source.title.to_string(),
        date => format!("{} ({date})", listed.source.title),
    };
    let mut evidence = vec![signal("listed_host", listed.host), signal("list", &named)];
    if !listed.campaign.is_empty() {
        evidence.push(signal("campaign", listed.campaign));
    }
    Some(Impersonation { claims_to_be, name, reason, evidence })
}

/// Whether the page passes for `outlet`.
fn judged(case: &Case, outlet: Entry, registry: &Registry) -> Option<Impersonation> {
    // The name that most places give must be the outlet's: a guest among others proves nothing.
    let top = case.ranked.first()?;
    let named = outlet.names().any(|n| one_name(n, &top.name));
    let theirs: Vec<&str> = outlet.hosts().filter(|(_, path, _)| path.is_empty()).map(|(h, ..)| h).collect();
    let foreign: Vec<&(&str, String)> = case
        .identity
        .hosts
        .iter()
        .filter(|(_, h)| theirs.iter().any(|t| hosts::under(h, hosts::registrable(t))))
        .collect();
    let grounds = |reason, mut evidence: Vec<Signal>| {
        evidence.extend(foreign.iter().take(4).map(|(s, h)| signal(s, h)));
        if named {
            evidence.push(signal("name", &top.name));
        }
        Impersonation {
            claims_to_be: outlet.id().to_string(),
            name: outlet.name().to_string(),
            reason,
            evidence,
        }
    };

    let like = theirs.iter().find_map(|t| hosts::likeness(case.host, t).map(|l| (l, *t)));
    if let Some((like, host)) = like {
        let letters = matches!(like, Likeness::Typo | Likeness::Homoglyph);
        let carries = match foreign.len() {
            0 if named && letters => hosts::label(host).len() >= 6 && only_bearer(registry, &top.name),
            0 => named && links_lead_to(case, &theirs),
            1 => named || letters,
            _ => true,
        };
        if carries {
            let shown = hosts::shown(case.host);
            return Some(grounds(
                ImpersonationReason::LookalikeHost,
                vec![signal("host", &shown), signal("looks_like", host), signal("how", like.words())],
            ));
        }
        return None;
    }

    let legal = if named { case.legal } else { &[] };
    if let Some((quoted, org)) = legal.iter().find_map(|l| registry.organisation_named(l).map(|o| (l, o)))
        && let Some(own) = registry.ownership(outlet.id())
        && !own.sanctions.is_empty()
        && own.chain.iter().any(|l| [&l.from, &l.to].iter().any(|e| e.id.as_deref() == Some(org.id())))
    {
        return Some(grounds(
            ImpersonationReason::Mirror,
            vec![signal("host", case.host), signal("legal_entity", quoted)],
        ));
    }

    let own = hosts::registrable(case.host);
    let says = |wanted: &str| {
        case.identity
            .hosts
            .iter()
            .any(|(s, h)| *s == wanted && theirs.iter().any(|t| hosts::under(h, hosts::registrable(t))))
    };
    let own_word = case.identity.hosts.iter().any(|(_, h)| hosts::registrable(h) == own)
        || case.ranked.iter().any(|b| b.fit > 0 && !one_name(&b.name, &top.name))
        || top.fit > 0;
    let whole = named
        && top.signals >= 2
        && top.score >= 5.0
        && !own_word
        && (says("canonical") || says("og:url"))
        && foreign.len() >= 2
        && links_lead_to(case, &theirs);
    whole.then(|| grounds(ImpersonationReason::IdentityMismatch, vec![signal("host", case.host)]))
}

/// Whether one outlet only has this name.
fn only_bearer(registry: &Registry, name: &str) -> bool {
    names::key(name).len() >= 6 && registry.outlets_named(name).len() == 1
}

/// Whether most of the page's absolute links lead to `theirs`, as a copied page's do.
fn links_lead_to(case: &Case, theirs: &[&str]) -> bool {
    let own = hosts::registrable(case.host);
    let (mut own_links, mut their_links) = (0u32, 0u32);
    for (_, href) in &case.page.links {
        let href = href.trim();
        let rest = href.strip_prefix("https:").or(href.strip_prefix("http:")).unwrap_or(href);
        let Some(rest) = rest.strip_prefix("//") else {
            own_links += u32::from(href.starts_with('/'));
            continue;
        };
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
        if hosts::registrable(host) == own {
            own_links += 1;
        } else if theirs.iter().any(|t| hosts::under(host, hosts::registrable(t))) {
            their_links += 1;
        }
    }
    their_links >= 2 && their_links > own_links
}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use crate::ownership::fixture::{registry, report};
    use crate::report::ImpersonationReason::{self, *};

    /// A page with a head that names `name` at `address`, and links to `links`.
    fn page(name: &str, address: &str, links: &str) -> String {
        let nav = format!(
            "<a href='{links}/news'>News</a><a href='{links}/sport'>Sport</a><a href='{links}/port'>Port</a>"
        );
        format!(
            "<html lang=en><head><title>A bridge opens - {name}</title><meta property=og:title content='A bridge opens'>
             <meta property=og:site_name content='{name}'><meta property=og:type content=article><meta property=article:published_time content=2026-01-02T10:00:00Z>
             <link rel=canonical href='{address}'><meta property=og:url content='{address}'></head><body><nav>{nav}</nav>
             <article><h1>A bridge opens</h1><p>The bridge over the harbour opened on Monday after four years of work, the port said.</p>
             <p>Ferries will go on running until the spring, and the old pier will become a garden, the town said.</p>
             <p>The first cars crossed at noon, and by the evening some four thousand people had walked over it.</p></article></body></html>"
        )
    }

    const OWN: &str = "https://www.harbourpost.com/a-bridge-opens-today";

    fn reason(html: &str, url: &str) -> Option<ImpersonationReason> {
        let found = report(html, Some(url)).outlet.and_then(|o| o.impersonation);
        if let Some(i) = &found {
            assert!(!i.evidence.is_empty() && !i.claims_to_be.is_empty(), "{i:?}");
        }
        found.map(|i| i.reason)
    }

    #[test]
    fn an_outlets_identity_on_another_host_is_told() {
        let copy = page("Harbour Post", OWN, "https://www.harbourpost.com");
        for (url, expected) in [
            ("https://harbourpost.world/a", KnownClone),
            ("https://www.harbourpost.world/a", KnownClone),
            ("https://harbourpost.ltd/a", LookalikeHost),
            ("https://harborpost.com/a", LookalikeHost),
            ("https://harb0urpost.com/a", LookalikeHost),
            ("https://xn--hrbourpost-zqi.com/a", LookalikeHost),
            // Another top-level domain.
            ("https://harbourpost.co/a", LookalikeHost),
            ("https://harbourpost.news/a", LookalikeHost),
            ("https://www.harbourpost.ru/a", LookalikeHost),
            // One letter left out, doubled, changed for its neighbour, or two of them changed over.
            ("https://harbourpst.com/a", LookalikeHost),
            ("https://harbourpostt.com/a", LookalikeHost),
            ("https://harbourpist.com/a", LookalikeHost),
            ("https://habrourpost.com/a", LookalikeHost),
            // Letters of other alphabets and figures that look alike.
            ("https://hаrbourpost.com/a", LookalikeHost),
            ("https://harbοurpost.com/a", LookalikeHost),
            ("https://harbourp0st.com/a", LookalikeHost),
            // Words added before and after.
            ("https://harbourpost-news.com/a", LookalikeHost),
            ("https://news-harbourpost.com/a", LookalikeHost),
            ("https://harbourpostonline.com/a", LookalikeHost),
            ("https://www.harbourpost.com.daily-read.net/a", LookalikeHost),
            ("https://morning-reading.net/a", IdentityMismatch),
        ] {
            assert_eq!(reason(&copy, url), Some(expected), "{url}");
        }
        let changed = page("Harbour Post", "https://harborpost.com/a", "https://www.harbourpost.com");
        assert_eq!(
            reason(&changed, "https://harborpost.com/a"),
            Some(LookalikeHost),
            "the name and the letters are enough"
        );
    }

    #[test]
    fn a_mirror_is_told_by_its_legal_entity() {
        let html = page("Fjord TV", "https://fjord-mirror.net/a", "").replace(
            "</body>",
            "<div id=cookie-banner role=dialog><p>By clicking \"Accept all\" you consent to the processing by ANO Fjord-Novosti of your personal data with cookies.</p>
             <button>Accept all</button><button>Reject all</button></div></body>",
        );
        assert_eq!(reason(&html, "https://fjordtv.site/a"), Some(Mirror), "listed");
        let report = report(&html, Some("https://swen-vt.net/a"));
        let found = report.outlet.and_then(|o| o.impersonation);
        assert_eq!(found.map(|i| i.reason), Some(Mirror), "named in the banner");
        let sanctions = report.ownership.map(|o| o.sanctions.len());
        assert_eq!(sanctions, Some(1), "a mirror keeps the chain and the measures");
    }

    #[test]
    fn copies_that_say_what_they_are_raise_no_alarm() {
        let copy = page("Harbour Post", OWN, "https://www.harbourpost.com");
        for url in [
            OWN,
            "https://m.harbourpost.com/a",
            "https://web.archive.org/web/20260101000000/https://www.harbourpost.com/a",
            "https://archive.today/AbCdE",
            "https://archive.ph/2026.01.01-000000/https://www.harbourpost.com/a",
            "https://webcache.googleusercontent.com/search?q=cache:x:https://www.harbourpost.com/a",
            "https://www-harbourpost-com.translate.goog/a?_x_tr_sl=en",
            "https://translate.google.com/translate?u=https://www.harbourpost.com/a",
            "https://translated.turbopages.org/proxy_u/en-ru/www.harbourpost.com/a",
            "https://www-harbourpost-com.cdn.ampproject.org/c/s/www.harbourpost.com/a",
            "https://www-harbourpost-com.bing-amp.com/c/s/www.harbourpost.com/a",
            "https://cc.bingj.com/cache.aspx?q=x&d=1",
            "https://perma.cc/ABCD-1234",
            "https://ghostarchive.org/archive/AbCd",
            "https://arquivo.pt/wayback/20260101000000/https://www.harbourpost.com/a",
            "https://12ft.io/proxy?q=https://www.harbourpost.com/a",
            "https://r.jina.ai/https://www.harbourpost.com/a",
            "https://www-harbourpost-com.ezproxy.university.edu/a",
            "https://www.harbourpost.com.libproxy.university.edu/a",
            "https://news.google.com/articles/x",
            "https://www.msn.com/en-us/news/a",
            "https://getpocket.com/read/1",
            "https://flipboard.com/@harbour/a",
            "https://www.newsbreak.com/news/a",
            "https://news.yahoo.com/a",
            "https://ground.news/article/a",
            "https://www.pressreader.com/uk/harbour-post/a",
            "https://feedly.com/i/entry/a",
            "https://www.instapaper.com/read/1",
            "https://harbourpost.wordpress.com/a",
            "https://harbourpost-preview.vercel.app/a",
            "http://localhost:8000/a",
            "http://192.168.1.4/a",
        ] {
            assert_eq!(reason(&copy, url), None, "{url}");
        }
    }

    #[test]
    fn another_outlet_with_a_like_name_or_a_shared_article_raises_no_alarm() {
        for (name, address, url) in [
            // A syndicated article: its own name, the first publisher's canonical address.
            ("Ocean Times", OWN, "https://oceantimes.org/a-bridge-opens"),
            // Another paper of the same name in another country.
            ("Harbour Post", "https://harbourpost.co.ke/a", "https://harbourpost.co.ke/a"),
            ("The Harbour Post", "https://theharbourpost.ng/a", "https://theharbourpost.ng/a"),
            // The group's own page.
            (
                "Harbour Media Group",
                "https://harbourpost-group.com/about",
                "https://harbourpost-group.com/about",
            ),
            ("Harbour Post Shop", "https://harbourpost-shop.com/a", "https://harbourpost-shop.com/a"),
            // A known outlet that carries another's article with all its marks.
            ("Harbour Post", OWN, "https://www.hafenzeitung.de/a"),
        ] {
            let html = page(name, address, "");
            assert_eq!(reason(&html, url), None, "{name} {url}");
        }
    }

    #[test]
    fn a_clone_gets_neither_the_id_nor_the_chain_of_its_original() {
        let copy = page("Harbour Post", OWN, "https://www.harbourpost.com");
        let report = report(&copy, Some("https://harbourpost.world/a"));
        assert_eq!(report.outlet.and_then(|o| o.id), None);
        assert!(report.ownership.is_none_or(|o| o.chain.is_empty()));
        let found = registry().clone("harbourpost.world").map(|c| c.as_of.to_string());
        assert_eq!(found.as_deref(), Some("2025-03"));
    }
}
