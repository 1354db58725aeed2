//! Who supplied pictures, film, graphics and text: captions and credit lines in,
//! credits with their agency out.

use super::Page;
use super::body::Article;
use crate::report::Credit;

/// Reads captions and credit lines.
pub fn credits(_page: &Page, _article: &Article) -> Vec<Credit> {
    Vec::new()
}
