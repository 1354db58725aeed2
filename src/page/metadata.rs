//! What the page says of itself in its head and its structured data: a [`Page`]
//! in, [`Metadata`] out.

use super::Page;

/// What the page says of itself.
#[derive(Debug, Clone, Default)]
pub struct Metadata<'d> {
    /// `<title>`.
    pub document_title: Option<&'d str>,
    /// `<meta>`: name, property or itemprop, lower case, with its content, in order.
    pub meta: Vec<(String, &'d str)>,
    /// Each JSON-LD block, parsed; broken ones mended where that is possible.
    pub json_ld: Vec<serde_json::Value>,
    /// Headline, without the outlet's suffix.
    pub title: Option<String>,
    /// Canonical address, absolute.
    pub canonical: Option<String>,
    /// The people who wrote it.
    pub byline: Vec<String>,
    /// RFC 3339.
    pub published: Option<String>,
    /// RFC 3339.
    pub modified: Option<String>,
    /// Wire agency of the text.
    pub agency: Option<String>,
    /// Names that the page gives its outlet, best first, each with its signal
    /// (`og:site_name`, `json_ld`, `title_suffix` …).
    pub outlet_names: Vec<(&'static str, String)>,
}

impl<'d> Metadata<'d> {
    /// Reads the head, the structured data and the visible date and byline.
    pub fn read(page: &Page<'d>) -> Metadata<'d> {
        let mut m = Metadata::default();
        for e in &page.elements {
            if e.name() == "meta"
                && let Some(content) = e.attr("content")
                && let Some(key) = e.attr("property").or(e.attr("name")).or(e.attr("itemprop"))
            {
                m.meta.push((key.to_ascii_lowercase(), content));
            }
        }
        for &(ix, raw) in &page.raw {
            let e = &page.elements[ix];
            match e.name() {
                "title" if m.document_title.is_none() => m.document_title = Some(raw.trim()),
                "script"
                    if e.attr("type")
                        .is_some_and(|t| t.trim().eq_ignore_ascii_case("application/ld+json")) =>
                {
                    m.json_ld.extend(serde_json::from_str(raw).ok());
                }
                _ => {}
            }
        }
        m.title = m.first("og:title").or(m.document_title).map(str::to_string);
        m.outlet_names.extend(m.first("og:site_name").map(|n| ("og:site_name", n.to_string())));
        m
    }

    /// The first non-empty content of a `<meta>`.
    pub fn first(&self, key: &str) -> Option<&'d str> {
        self.meta.iter().find(|(k, v)| k == key && !v.trim().is_empty()).map(|(_, v)| v.trim())
    }
}
