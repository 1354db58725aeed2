//! Who stands behind an outlet: the registry's graph and the page's own word in,
//! an [`Ownership`] out.
//!
//! - [`registry`]: the compact asset, its look-ups and its graph.
//! - [`declared`]: what the page itself declares.
//! - [`notice`]: what a legal notice says (Impressum, mentions légales …).

pub mod declared;
pub mod notice;
pub mod registry;

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
