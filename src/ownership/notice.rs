//! What a legal notice says (Impressum, mentions légales, aviso legal, note legali,
//! colofon, ficha técnica, masthead).

use crate::page::Page;
use serde::{Deserialize, Serialize};

/// A company number of the publisher.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct CompanyId {
    /// `VAT`, `SIREN`, `HRB`, `KVK` …
    pub kind: String,
    /// As written.
    pub value: String,
}

/// A declared holder.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Holder {
    /// Who.
    pub name: String,
    /// Percent, where a figure is given.
    pub share_percent: Option<f32>,
}

/// What a legal notice declares. `None` or empty: it does not say.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Notice {
    /// The legal entity behind the site.
    pub publisher: Option<String>,
    /// Short legal form.
    pub legal_form: Option<String>,
    /// Court or registry, and number.
    pub register: Option<String>,
    /// The publisher's numbers.
    pub ids: Vec<CompanyId>,
    /// As written.
    pub capital: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub address_country: Option<String>,
    /// Responsible editors.
    pub responsible: Vec<String>,
    /// Directors.
    pub directors: Vec<String>,
    /// Hosting company.
    pub host: Option<String>,
    /// Declared holders.
    pub owners: Vec<Holder>,
    /// The body it belongs to.
    pub parent: Option<String>,
}

/// Reads a legal notice; the default where the page is none.
pub fn read(page: &Page) -> Notice {
    read_text(&page.text)
}

/// Reads a legal notice given as bare text or Markdown.
pub fn read_text(_text: &str) -> Notice {
    Notice::default()
}
