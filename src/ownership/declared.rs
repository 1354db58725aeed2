//! What the page itself declares: publisher, legal entity, parent, director, host and
//! controller, each with the page's own words.

use crate::page::{Page, metadata::Metadata};
use crate::report::{Consent, Declared, DeclaredRole};

/// Reads the page's own statements.
pub fn read(_page: &Page, _meta: &Metadata, consent: Option<&Consent>) -> Vec<Declared> {
    consent
        .and_then(|c| c.controller.as_ref())
        .map(|c| Declared {
            role: DeclaredRole::Controller,
            name: c.name.clone(),
            place: "consent_banner".into(),
            quote: c.quote.clone(),
            id: None,
        })
        .into_iter()
        .collect()
}
