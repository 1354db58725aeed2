//! Who stands behind an outlet: the registry's graph and the page's own word in,
//! an [`Ownership`] out.
//!
//! - [`registry`]: look-ups by host, name and id; [`graph`]: the chain; [`names`]: when
//!   two names are one; [`text`]: the chain as a tree for the terminal.
//! - [`asset`]: the compact file. `facts` and `compile` make it of the TOML in `registry/`.
//! - [`explore`]: search and listings for the registry explorer.
//! - [`declared`]: what the page itself declares.
//! - [`interests`]: owners and their companies that the article names.
//! - [`notice`]: what a legal notice says (Impressum, mentions légales …).

pub mod asset;
#[cfg(feature = "cli")]
pub mod check;
#[cfg(feature = "cli")]
pub mod compile;
pub mod declared;
pub mod explore;
#[cfg(feature = "cli")]
pub mod facts;
#[cfg(all(test, feature = "cli"))]
pub(crate) mod fixture;
pub mod graph;
pub mod interests;
pub mod legal_name;
pub mod names;
pub mod notice;
pub mod registry;
#[cfg(feature = "cli")]
pub mod stats;
pub mod text;

pub use registry::Registry;

use crate::page::{Page, body::Article, metadata::Metadata};
use crate::report::{
    Basis, ChainLink, Consent, Declared, DeclaredRole, Entity, ImpersonationReason, Outlet, Ownership,
    Relation,
};

/// What the registry and the page say of who stands behind `outlet`.
///
/// The registry's chain leads. Where it has none, the chain goes on from an organisation
/// that the page itself declares by its exact legal name; [`Ownership::basis`] then says
/// that the first step is the page's own word. A page that passes for another outlet gets
/// no chain: what it declares may be false too.
pub fn of(
    page: &Page,
    meta: &Metadata,
    article: &Article,
    outlet: Option<&Outlet>,
    consent: Option<&Consent>,
    registry: &Registry,
) -> Option<Ownership> {
    let names: Vec<&str> = outlet.map(|o| o.name.as_str()).into_iter().collect();
    let mut declared = declared::read(page, meta, article, &names, consent);
    let impersonation = outlet.and_then(|o| o.impersonation.as_ref());
    let mirror = impersonation.filter(|i| i.reason == ImpersonationReason::Mirror);
    if impersonation.is_some() && mirror.is_none() {
        return (!declared.is_empty()).then(|| self_declared(None, declared, registry));
    }
    for d in &mut declared {
        if d.id.is_none() && d.role != DeclaredRole::Director {
            d.id = registry.organisation_named(&d.name).map(|e| e.id().to_string());
        }
    }
    let id = outlet.and_then(|o| o.id.as_deref()).or(mirror.map(|m| m.claims_to_be.as_str()));
    let known = id.and_then(|id| registry.ownership(id));
    let mut own = match known {
        Some(known) if !known.chain.is_empty() => {
            let mut own = Ownership { declared, ..known };
            note_contradiction(&mut own, registry);
            own
        }
        known => {
            let from = outlet.and_then(|_| leading(&declared, registry));
            match (known, from.and_then(|id| registry.ownership_from_org(id))) {
                // The registry knows the outlet, but not who stands behind it.
                (Some(known), Some(chain)) => Ownership {
                    basis: Basis::SelfDeclared,
                    declared,
                    state_media: known.state_media.or(chain.state_media),
                    sanctions: if known.sanctions.is_empty() { chain.sanctions } else { known.sanctions },
                    siblings: if known.siblings.is_empty() { chain.siblings } else { known.siblings },
                    sources: merged(known.sources, chain.sources),
                    ..chain
                },
                (Some(known), None) => {
                    let publisher = known.publisher.clone().or_else(|| declared_publisher(&declared));
                    Ownership { declared, publisher, ..known }
                }
                (None, chain) if !declared.is_empty() => self_declared(chain, declared, registry),
                _ => return None,
            }
        }
    };
    own.own_interests = interests::find(page, article, outlet, &own, registry);
    Some(own)
}

fn self_declared(chain: Option<Ownership>, declared: Vec<Declared>, registry: &Registry) -> Ownership {
    let chain = chain.unwrap_or_default();
    Ownership {
        basis: Basis::SelfDeclared,
        publisher: chain.publisher.clone().or_else(|| declared_publisher(&declared)),
        declared,
        registry_date: registry.date(),
        ..chain
    }
}

/// The id of the declared organisation from which the chain goes on: the one that names the
/// publisher best, of those that the registry knows. Where the page also names one of its
/// subsidiaries, that one stands nearer to the outlet.
fn leading<'d>(declared: &'d [Declared], registry: &Registry) -> Option<&'d str> {
    let rank = |d: &Declared| match d.role {
        DeclaredRole::Publisher => Some(0),
        DeclaredRole::LegalEntity => Some(1),
        DeclaredRole::Controller => Some(2),
        DeclaredRole::Parent => Some(3),
        DeclaredRole::Director | DeclaredRole::Host => None,
    };
    let mut known: Vec<(u8, &str)> =
        declared.iter().filter_map(|d| Some((rank(d)?, d.id.as_deref()?))).collect();
    known.sort_by_key(|(rank, _)| *rank);
    let (_, best) = *known.first()?;
    let below_best = |id: &str| {
        id != best
            && registry
                .ownership_from_org(id)
                .is_some_and(|o| o.chain.iter().any(|l| l.from.id.as_deref() == Some(best)))
    };
    known.iter().map(|(_, id)| *id).find(|id| below_best(id)).or(Some(best))
}

fn declared_publisher(declared: &[Declared]) -> Option<Entity> {
    let d = declared
        .iter()
        .find(|d| matches!(d.role, DeclaredRole::Publisher | DeclaredRole::LegalEntity))
        .or_else(|| declared.iter().find(|d| d.role == DeclaredRole::Controller))?;
    Some(Entity { id: d.id.clone(), name: d.name.clone(), ..Entity::default() })
}

/// Where the page names as its publisher an organisation that the registry knows and that
/// stands nowhere in the chain, both are said.
fn note_contradiction(own: &mut Ownership, registry: &Registry) {
    let in_chain = |id: &str| {
        own.chain.iter().any(|l| [&l.from, &l.to].iter().any(|e| e.id.as_deref() == Some(id)))
            || own.publisher.iter().chain(&own.ultimate).any(|e| e.id.as_deref() == Some(id))
    };
    let other = own.declared.iter().find(|d| {
        matches!(d.role, DeclaredRole::Publisher | DeclaredRole::LegalEntity)
            && d.id.as_deref().is_some_and(|id| !in_chain(id) && !reaches(id, own, registry))
    });
    if let Some(d) = other {
        let words = format!("The page itself names {} as its publisher", d.name);
        if !own.conflicts.contains(&words) {
            own.conflicts.push(words);
            own.conflicting.push(ChainLink {
                from: Entity { id: d.id.clone(), name: d.name.clone(), ..Entity::default() },
                to: own.chain.first().map(|l| l.to.clone()).unwrap_or_default(),
                relation: Relation::Publishes,
                ..ChainLink::default()
            });
        }
    }
}

/// Whether what an organisation belongs to stands in the chain: a subsidiary that the
/// registry does not name between the two is no contradiction.
fn reaches(id: &str, own: &Ownership, registry: &Registry) -> bool {
    registry.ownership_from_org(id).is_some_and(|up| {
        up.chain.iter().any(|l| {
            l.from.id.is_some() && own.chain.iter().any(|o| o.from.id == l.from.id || o.to.id == l.from.id)
        })
    })
}

fn merged(mut a: Vec<crate::report::Source>, b: Vec<crate::report::Source>) -> Vec<crate::report::Source> {
    for s in b {
        if !a.iter().any(|o| o.id == s.id) {
            a.push(s);
        }
    }
    a
}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use super::{fixture::registry, fixture::report, leading};
    use crate::report::{Basis, Declared, DeclaredRole, Ownership};

    fn ownership(url: &str, controller: &str) -> Option<Ownership> {
        let banner = match controller {
            "" => String::new(),
            c => format!(
                "<div id=cookie-banner role=dialog><p>By clicking \"Accept all\" you consent to the processing by {c} of your personal data with cookies.</p>
                 <button>Accept all</button><button>Reject all</button></div>"
            ),
        };
        let html = format!(
            "<html lang=en><head><title>A bridge opens - Quay Local</title><meta property=og:site_name content='Quay Local'>
             <meta property=og:type content=article><meta property=article:published_time content=2026-01-02T10:00:00Z><script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"A bridge opens\",\"datePublished\":\"2026-01-02\"}}</script></head><body><article><h1>A bridge opens</h1>
             <p>The bridge over the harbour opened on Monday after four years of work, the port said.</p>
             <p>Ferries will go on running until the spring, and the old pier will become a garden, the town said.</p>
             <p>The first cars crossed at noon, and by the evening some four thousand people had walked over it.</p></article>{banner}</body></html>"
        );
        report(&html, Some(url)).ownership
    }

    #[test]
    fn the_chain_goes_on_from_an_organisation_that_the_page_itself_names() {
        let own =
            ownership("https://quaylocal.example/a", "Harbour Media Group Limited").expect("it declares one");
        assert_eq!(own.basis, Basis::SelfDeclared);
        assert_eq!(own.publisher.and_then(|p| p.id).as_deref(), Some("org-harbour-media"));
        assert!(own.chain.iter().any(|l| l.from.name == "Ada Quay"), "{:?}", own.chain);
    }

    #[test]
    fn a_name_that_the_registry_does_not_know_exactly_leads_nowhere() {
        for name in ["Harbour Media Holdings Ltd", "Harbour Ltd", "Quay Local Ltd"] {
            let own = ownership("https://quaylocal.example/a", name).expect("it declares one");
            assert!(own.chain.is_empty() && own.basis == Basis::SelfDeclared, "{name}");
            assert!(own.publisher.is_some_and(|p| p.id.is_none()), "{name}");
        }
    }

    #[test]
    fn of_a_group_and_its_subsidiary_the_nearer_one_begins_the_chain() {
        let declared = |names: &[(DeclaredRole, &str)]| {
            names
                .iter()
                .map(|(role, id)| Declared { role: *role, id: Some((*id).into()), ..Declared::default() })
                .collect::<Vec<_>>()
        };
        let (group, pier) = ("org-harbour-media", "org-pier-papers");
        for (names, first) in [
            (vec![(DeclaredRole::Publisher, group), (DeclaredRole::LegalEntity, pier)], pier),
            (vec![(DeclaredRole::Publisher, pier), (DeclaredRole::Parent, group)], pier),
            (vec![(DeclaredRole::Publisher, group), (DeclaredRole::LegalEntity, "org-salzwerk")], group),
        ] {
            assert_eq!(leading(&declared(&names), &registry()), Some(first), "{names:?}");
        }
    }

    #[test]
    fn the_registrys_chain_leads_where_it_has_one() {
        let own = ownership("https://harbourpost.com/a", "").expect("the registry knows it");
        assert_eq!(own.basis, Basis::Registry);
        assert!(ownership("https://quaylocal.example/a", "").is_none());
    }
}
