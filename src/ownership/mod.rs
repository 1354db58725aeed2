//! Who stands behind an outlet: the registry's graph and the page's own word in,
//! an [`Ownership`] out.
//!
//! - [`registry`]: look-ups by host, name and id; [`graph`]: the chain; [`names`]: when
//!   two names are one.
//! - [`asset`]: the compact file. `facts` and `compile` make it of the TOML in `registry/`.
//! - [`explore`]: search and listings for the registry explorer.
//! - [`declared`]: what the page itself declares.
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
pub mod graph;
pub mod names;
pub mod notice;
pub mod registry;
#[cfg(feature = "cli")]
pub mod stats;

pub use registry::Registry;

use crate::page::{Page, body::Article, metadata::Metadata};
use crate::report::{Basis, Consent, Outlet, Ownership};

/// What the registry and the page say of who stands behind `outlet`.
pub fn of(
    page: &Page,
    meta: &Metadata,
    _article: &Article,
    outlet: Option<&Outlet>,
    consent: Option<&Consent>,
    registry: &Registry,
) -> Option<Ownership> {
    let declared = declared::read(page, meta, consent);
    let known = outlet.and_then(|o| o.id.as_deref()).and_then(|id| registry.ownership(id));
    match known {
        Some(known) => Some(Ownership { declared, ..known }),
        None if declared.is_empty() => None,
        None => Some(Ownership {
            basis: Basis::SelfDeclared,
            declared,
            registry_date: registry.date(),
            ..Ownership::default()
        }),
    }
}
