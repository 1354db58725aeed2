//! Which part of the page is the article, and what kind of page it is: a [`Page`]
//! and its [`Metadata`] in, an [`Article`] out.

use super::{Ix, Page, metadata::Metadata};
use crate::report::PageKind;
use std::ops::Range;

/// What a block of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A paragraph of the article.
    Paragraph,
    /// A heading inside it.
    Heading,
    /// A list item.
    ListItem,
    /// A quotation block.
    Quote,
    /// A caption or a credit of a picture or film. Never a claim.
    Caption,
}

/// A block of the article's text.
#[derive(Debug, Clone)]
pub struct Block {
    /// Its element.
    pub element: Ix,
    /// Its part of [`Page::text`].
    pub text: Range<usize>,
    /// What it is.
    pub role: Role,
}

/// The article of a page.
#[derive(Debug, Clone, Default)]
pub struct Article {
    /// Article, live page, front …
    pub kind: PageKind,
    /// BCP 47 primary language.
    pub language: Option<String>,
    /// Its blocks in reading order. Empty where the page has no article.
    pub blocks: Vec<Block>,
}

impl Article {
    /// Finds the article.
    pub fn find(page: &Page, _meta: &Metadata) -> Article {
        let language = page
            .elements
            .first()
            .and_then(|e| e.attr("lang"))
            .map(|l| l.split(['-', '_']).next().unwrap_or(l).to_ascii_lowercase());
        let blocks = (0..page.elements.len())
            .filter(|&ix| page.elements[ix].name() == "p" && page.text_of(ix).len() > 60)
            .map(|ix| Block { element: ix, text: page.elements[ix].text.clone(), role: Role::Paragraph })
            .collect();
        Article { kind: PageKind::Article, language, blocks }
    }

    /// The body's text, blocks separated by a newline, captions left out.
    pub fn text(&self, page: &Page) -> String {
        let mut out = String::new();
        for b in self.blocks.iter().filter(|b| b.role != Role::Caption) {
            if !out.is_empty() {
                out.push('\n');
            }
            out.push_str(page.text[b.text.clone()].trim());
        }
        out
    }
}

/// Who supplied pictures, film, graphics and text: read from captions and credit lines.
pub fn credits(_page: &Page, _article: &Article) -> Vec<crate::report::Credit> {
    Vec::new()
}
