//! Which outlet a page belongs to: a page, what it says of itself, its banner and
//! the registry in; an [`Outlet`] with every signal used out.
//!
//! A host proves an outlet; a name alone never does.

use crate::ownership::Registry;
use crate::page::{Page, body::Article, metadata::Metadata};
use crate::report::{Consent, Link, Outlet, Signal};

/// Recognises the outlet.
pub fn recognise(
    page: &Page,
    meta: &Metadata,
    _consent: Option<&Consent>,
    _registry: &Registry,
) -> Option<Outlet> {
    let (signal, name) = meta.outlet_names.first()?;
    Some(Outlet {
        name: name.clone(),
        domain: page.url.as_ref().and_then(|u| u.host_str()).map(str::to_string),
        evidence: vec![Signal { signal: signal.to_string(), value: name.clone() }],
        ..Outlet::default()
    })
}

/// The links of the article's body, each with its relation to the outlet.
pub fn links(_page: &Page, _article: &Article, _outlet: Option<&Outlet>, _registry: &Registry) -> Vec<Link> {
    Vec::new()
}
