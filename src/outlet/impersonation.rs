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

    if named
        && let Some(own) = registry.ownership(outlet.id())
        && !own.sanctions.is_empty()
    {
        let behind = case.legal.iter().find_map(|l| registry.organisation_named(l).map(|o| (l, o)));
        if let Some((quoted, org)) = behind
            && own.chain.iter().any(|l| [&l.from, &l.to].iter().any(|e| e.id.as_deref() == Some(org.id())))
        {
            return Some(grounds(
                ImpersonationReason::Mirror,
                vec![signal("host", case.host), signal("legal_entity", quoted)],
            ));
        }
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
    for e in case.page.elements.iter().filter(|e| e.name() == "a") {
        let Some(href) = e.attr("href").map(str::trim) else { continue };
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
