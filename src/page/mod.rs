//! HTML in, [`Page`] out: one parse, one walk, and a flat index that every other
//! room reads by slices.
//!
//! - [`Document`] owns the parsed tree; [`Limits`] bound what is read of it.
//! - [`Page`] is the walk's result: the elements in document order, the rendered
//!   text in one string, and the way back from a stretch of that text to an
//!   [`Anchor`] in the living page.
//! - [`metadata`] reads what the page says of itself; [`body`] finds the article.
//!
//! To read something new of a page, add it to [`metadata`] or [`body`]; the walk
//! itself stays free of rules.

pub mod body;
pub mod metadata;

use crate::report::{Anchor, Truncated};
use ego_tree::iter::Edge;
use scraper::{Html, Node};
use std::ops::Range;
use url::Url;

/// How much of a page is read. A page beyond a limit is cut there, and
/// `page.truncated` says so.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of HTML given to the parser.
    pub bytes: usize,
    /// Elements walked.
    pub nodes: usize,
    /// Depth of elements walked; what lies deeper is passed over.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { bytes: 16 << 20, nodes: 500_000, depth: 512 }
    }
}

/// A parsed page.
pub struct Document {
    html: Html,
    truncated: Option<Truncated>,
}

impl Document {
    /// Parses `html`, cut at [`Limits::bytes`]. Any input gives a document.
    pub fn parse(html: &str, limits: &Limits) -> Document {
        let mut cut = html.len().min(limits.bytes);
        while !html.is_char_boundary(cut) {
            cut -= 1;
        }
        let truncated =
            (cut < html.len()).then(|| Truncated { limit: "bytes".into(), at: limits.bytes as u64 });
        Document { html: Html::parse_document(&html[..cut]), truncated }
    }
}

/// Index into [`Page::elements`].
pub type Ix = usize;

/// One element of the page.
#[derive(Debug, Clone)]
pub struct Element<'d> {
    /// The element itself: name and attributes.
    pub el: &'d scraper::node::Element,
    /// Its parent; the root is its own.
    pub parent: Ix,
    /// One past its last descendant in [`Page::elements`].
    pub end: Ix,
    /// Position among its parent's child elements; -1 for a shadow root.
    pub index: i32,
    /// Depth, the root being 0.
    pub depth: u16,
    /// Its part of [`Page::text`], in bytes.
    pub text: Range<usize>,
    /// Whether it, or what it stands in, is not displayed by its own mark-up.
    pub hidden: bool,
    /// Whether it starts a block of text.
    pub block: bool,
    /// UTF-16 offset of its `textContent` in its tree's.
    dom: u32,
}

impl<'d> Element<'d> {
    /// Lower-case tag name.
    pub fn name(&self) -> &'d str {
        self.el.name()
    }
    /// An attribute's value.
    pub fn attr(&self, name: &str) -> Option<&'d str> {
        self.el.attr(name)
    }
}

/// A stretch of [`Page::text`] that was copied unit by unit from one text node.
#[derive(Debug, Clone, Copy)]
struct Run {
    text: u32,
    dom: u32,
}

/// A page, walked.
pub struct Page<'d> {
    /// The address it was read at.
    pub url: Option<Url>,
    /// What relative addresses are resolved against.
    pub base: Option<Url>,
    /// All elements in document order, `<template>` contents left out, shadow roots
    /// (`<template shadowrootmode>`) kept.
    pub elements: Vec<Element<'d>>,
    /// The text of the page: white space collapsed to one space, blocks and `<br>`
    /// separated by one newline, soft hyphens and zero-width characters left out,
    /// scripts and styles left out, hidden elements kept.
    pub text: String,
    /// Raw text of each `<script>` and `<style>`, with its element.
    pub raw: Vec<(Ix, &'d str)>,
    /// Which limit cut the page.
    pub truncated: Option<Truncated>,
    runs: Vec<Run>,
}

impl<'d> Page<'d> {
    /// Walks `doc` once.
    pub fn read(doc: &'d Document, url: Option<&str>, limits: &Limits) -> Page<'d> {
        let url = url.and_then(|u| Url::parse(u).ok());
        let mut page = Page {
            base: url.clone(),
            url,
            elements: Vec::new(),
            text: String::new(),
            raw: Vec::new(),
            truncated: doc.truncated.clone(),
            runs: Vec::new(),
        };
        page.walk(doc, limits);
        let href = page.elements.iter().find(|e| e.name() == "base").and_then(|e| e.attr("href"));
        if let Some(href) = href {
            let base = match &page.url {
                Some(u) => u.join(href).ok(),
                None => Url::parse(href).ok(),
            };
            page.base = base.filter(|b| matches!(b.scheme(), "http" | "https")).or(page.base);
        }
        page
    }

    fn walk(&mut self, doc: &'d Document, limits: &Limits) {
        // One frame an open element: its index here and its child elements so far.
        let mut open: Vec<(Ix, i32)> = Vec::new();
        let mut dom = 0u32; // UTF-16 units of text before this point in this tree
        let mut light: Vec<u32> = Vec::new(); // `dom` outside each open shadow root
        let mut skipping: Option<ego_tree::NodeId> = None;
        for edge in doc.html.tree.root().traverse() {
            match edge {
                Edge::Open(node) => match node.value() {
                    Node::Element(el) if skipping.is_none() => {
                        let name = el.name();
                        let shadow = name == "template" && el.attr("shadowrootmode").is_some();
                        if open.len() > limits.depth || self.elements.len() >= limits.nodes {
                            let (limit, at) = if open.len() > limits.depth {
                                ("depth", limits.depth)
                            } else {
                                ("nodes", limits.nodes)
                            };
                            self.truncated
                                .get_or_insert_with(|| Truncated { limit: limit.into(), at: at as u64 });
                            skipping = Some(node.id());
                            continue;
                        }
                        let index = match open.last_mut() {
                            _ if shadow => -1,
                            Some((_, n)) => {
                                *n += 1;
                                *n - 1
                            }
                            None => 0,
                        };
                        if name == "template" && !shadow {
                            skipping = Some(node.id());
                            continue;
                        }
                        let block = shadow || is_block(name);
                        if block || name == "br" {
                            self.newline();
                        }
                        if shadow {
                            light.push(dom);
                        }
                        let parent = open.last().map(|o| o.0);
                        let hidden = parent.is_some_and(|p| self.elements[p].hidden) || is_hidden(el);
                        let ix = self.elements.len();
                        self.elements.push(Element {
                            el,
                            parent: parent.unwrap_or(ix),
                            end: ix + 1,
                            index,
                            depth: open.len() as u16,
                            text: self.text.len()..self.text.len(),
                            hidden,
                            block,
                            dom,
                        });
                        open.push((ix, 0));
                    }
                    Node::Text(text) => {
                        let text: &'d str = text;
                        let Some(&(ix, _)) = open.last() else { continue };
                        // What lies beyond a limit still counts in `textContent`; what
                        // lies in an inert template does not.
                        let inert = skipping.is_some_and(|id| {
                            doc.html
                                .tree
                                .get(id)
                                .and_then(|n| n.value().as_element().map(|e| e.name() == "template"))
                                .unwrap_or(false)
                        });
                        if inert {
                            continue;
                        }
                        let name = self.elements[ix].name();
                        if skipping.is_some()
                            || matches!(
                                name,
                                "script"
                                    | "style"
                                    | "noscript"
                                    | "iframe"
                                    | "textarea"
                                    | "title"
                                    | "noembed"
                                    | "noframes"
                            )
                        {
                            if skipping.is_none() {
                                self.raw.push((ix, text));
                            }
                            dom += utf16_len(text);
                        } else {
                            dom = self.push_text(text, dom);
                        }
                    }
                    _ => {}
                },
                Edge::Close(node) => {
                    if skipping == Some(node.id()) {
                        skipping = None;
                        continue;
                    }
                    if skipping.is_some() || !node.value().is_element() {
                        continue;
                    }
                    let Some((ix, _)) = open.pop() else { continue };
                    let (end, len) = (self.elements.len(), self.text.len());
                    let e = &mut self.elements[ix];
                    e.end = end;
                    e.text.end = len;
                    if e.index == -1
                        && let Some(outside) = light.pop()
                    {
                        dom = outside;
                    }
                    if e.block {
                        self.newline();
                    }
                }
            }
        }
    }

    /// Ends the current line of the text, if there is one.
    fn newline(&mut self) {
        if self.text.ends_with(' ') {
            self.text.pop();
            self.text.push('\n');
        } else if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    /// Copies one text node, white space collapsed; returns the UTF-16 offset behind it.
    fn push_text(&mut self, raw: &str, mut dom: u32) -> u32 {
        let mut fresh = true; // the next character copied starts a run
        for c in raw.chars() {
            let units = c.len_utf16() as u32;
            let kept = match c {
                ' ' | '\t' | '\n' | '\r' | '\u{c}' => {
                    if self.text.is_empty() || self.text.ends_with([' ', '\n']) { None } else { Some(' ') }
                }
                '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\0' => None,
                c => Some(c),
            };
            match kept {
                Some(c) => {
                    if fresh {
                        self.runs.push(Run { text: self.text.len() as u32, dom });
                        fresh = false;
                    }
                    self.text.push(c);
                }
                None => fresh = true,
            }
            dom += units;
        }
        dom
    }

    /// UTF-16 offset, in its tree, of the byte `at` of [`Page::text`].
    fn dom_offset(&self, at: usize) -> u32 {
        let i = self.runs.partition_point(|r| r.text as usize <= at);
        match i.checked_sub(1).map(|i| self.runs[i]) {
            Some(run) => run.dom + utf16_len(&self.text[run.text as usize..at]),
            None => 0,
        }
    }

    /// The innermost element that holds all of `range` of [`Page::text`].
    pub fn element_at(&self, range: &Range<usize>) -> Option<Ix> {
        let mut ix = self.elements.partition_point(|e| e.text.start <= range.start).checked_sub(1)?;
        while self.elements[ix].text.end < range.end {
            let parent = self.elements[ix].parent;
            if parent == ix {
                return None;
            }
            ix = parent;
        }
        Some(ix)
    }

    /// The anchor of `range` of [`Page::text`], in the nearest block around it.
    pub fn anchor(&self, range: Range<usize>) -> Anchor {
        let range = trim(&self.text, range);
        let Some(mut ix) = self.element_at(&range) else { return Anchor::default() };
        while !self.elements[ix].block && self.elements[ix].parent != ix {
            ix = self.elements[ix].parent;
        }
        let zero = self.elements[ix].dom;
        let last = self.text[range.clone()].chars().next_back();
        let end = match last {
            Some(c) => self.dom_offset(range.end - c.len_utf8()) + c.len_utf16() as u32,
            None => self.dom_offset(range.start),
        };
        let (quote, prefix, suffix) = context(&self.text, &range);
        Anchor {
            path: self.path(ix),
            start: self.dom_offset(range.start).saturating_sub(zero),
            end: end.saturating_sub(zero),
            quote,
            prefix,
            suffix,
            frame: None,
        }
    }

    /// The anchor of a whole element.
    pub fn element_anchor(&self, ix: Ix) -> Anchor {
        let e = &self.elements[ix];
        let range = trim(&self.text, e.text.clone());
        let start = if range.is_empty() { 0 } else { self.dom_offset(range.start).saturating_sub(e.dom) };
        let (quote, prefix, suffix) = context(&self.text, &range);
        let end = start + utf16_len(&self.text[range]);
        Anchor { path: self.path(ix), start, end, quote, prefix, suffix, frame: None }
    }

    /// Child indexes from the root element to `ix`.
    pub fn path(&self, mut ix: Ix) -> Vec<i32> {
        let mut path = Vec::with_capacity(self.elements[ix].depth as usize);
        while self.elements[ix].parent != ix {
            path.push(self.elements[ix].index);
            ix = self.elements[ix].parent;
        }
        path.reverse();
        path
    }

    /// The text of an element.
    pub fn text_of(&self, ix: Ix) -> &str {
        self.text[self.elements[ix].text.clone()].trim()
    }

    /// The element and all around it, innermost first.
    pub fn ancestors(&self, ix: Ix) -> impl Iterator<Item = Ix> + '_ {
        std::iter::successors(Some(ix), |&i| Some(self.elements[i].parent).filter(|&p| p != i))
    }

    /// The elements inside `ix`, in document order.
    pub fn descendants(&self, ix: Ix) -> Range<Ix> {
        ix + 1..self.elements[ix].end
    }

    /// An address of the page made absolute; only `http` and `https`.
    pub fn resolve(&self, href: &str) -> Option<Url> {
        let href = href.trim();
        let url = match &self.base {
            Some(b) => b.join(href).ok()?,
            None => Url::parse(href).ok()?,
        };
        matches!(url.scheme(), "http" | "https").then_some(url)
    }
}

/// UTF-16 code units in `text`.
pub fn utf16_len(text: &str) -> u32 {
    if text.is_ascii() { text.len() as u32 } else { text.chars().map(|c| c.len_utf16() as u32).sum() }
}

/// `range` without white space at its ends.
pub fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..start + part.trim().len()
}

/// Quote, prefix and suffix of an anchor: at most 300, 32 and 32 characters.
pub fn context(text: &str, range: &Range<usize>) -> (String, String, String) {
    let quote = text[range.clone()].chars().take(300).collect();
    let before = &text[..range.start];
    let from = before.char_indices().rev().nth(31).map_or(0, |(i, _)| i);
    let suffix = text[range.end..].chars().take(32).collect();
    (quote, before[from..].to_string(), suffix)
}

/// Whether an element starts and ends a line of its own (HTML, "Rendering": flow content
/// displayed as block, list item or table part).
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "html"
            | "body"
            | "address"
            | "article"
            | "aside"
            | "blockquote"
            | "button"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "head"
            | "header"
            | "hgroup"
            | "hr"
            | "iframe"
            | "legend"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "option"
            | "p"
            | "pre"
            | "search"
            | "section"
            | "select"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
            | "video"
    )
}

/// Whether its own mark-up hides an element.
fn is_hidden(el: &scraper::node::Element) -> bool {
    if el.attr("hidden").is_some() {
        return true;
    }
    el.attr("style").is_some_and(|s| {
        let s: String =
            s.chars().take(2_000).filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
        s.contains("display:none") || s.contains("visibility:hidden")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with<R>(html: &str, f: impl FnOnce(&Page) -> R) -> R {
        let limits = Limits::default();
        let doc = Document::parse(html, &limits);
        f(&Page::read(&doc, Some("https://example.org/a/b"), &limits))
    }

    /// Where `needle` is in the page's text.
    fn find(page: &Page, needle: &str) -> Range<usize> {
        let at = page.text.find(needle).unwrap_or_else(|| panic!("{needle:?} in {:?}", page.text));
        at..at + needle.len()
    }

    #[test]
    fn an_anchor_counts_utf16_units_of_text_content() {
        let html = "<body><p>One\n   <b>two</b>\u{ad}x 😀 <i>three</i>  four</p>";
        with(html, |page| {
            assert_eq!(page.text.trim(), "One twox 😀 three four");
            let a = page.anchor(find(page, "three four"));
            // textContent: "One\n   two\u{ad}x 😀 three  four"
            assert_eq!((a.path, a.start, a.end), (vec![1, 0], 16, 27));
        });
    }

    #[test]
    fn an_anchor_over_two_paragraphs_stands_in_what_holds_both() {
        with("<body><div><p>a b</p> <p>c d</p></div>", |page| {
            let a = page.anchor(find(page, "b\nc"));
            assert_eq!((a.path, a.start, a.end), (vec![1, 0], 2, 5));
        });
    }

    #[test]
    fn scripts_count_in_text_content_but_are_not_text() {
        with("<body><div><script>12345</script><p>a</p>b</div>", |page| {
            let a = page.anchor(find(page, "b"));
            assert_eq!((a.path, a.start), (vec![1, 0], 6));
        });
    }

    #[test]
    fn a_shadow_root_is_a_step_of_minus_one_and_counts_by_itself() {
        let html =
            "<body><div>ab<x-y><template shadowrootmode=closed><p>in</p></template><b>cd</b></x-y>ef</div>";
        with(html, |page| {
            let inside = page.anchor(find(page, "in"));
            assert_eq!((inside.path, inside.start, inside.end), (vec![1, 0, 0, -1, 0], 0, 2));
            let after = page.anchor(find(page, "ef"));
            assert_eq!((after.path, after.start), (vec![1, 0], 4));
        });
    }

    #[test]
    fn depth_beyond_the_limit_is_cut_and_said() {
        let html = "<div>".repeat(5_000) + "deep";
        with(&html, |page| {
            assert_eq!(page.truncated.as_ref().map(|t| t.limit.as_str()), Some("depth"));
        });
    }
}
