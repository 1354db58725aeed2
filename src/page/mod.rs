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

pub mod agency;
pub mod body;
pub mod byline;
pub mod credits;
pub mod date;
pub mod furniture;
pub mod hints;
pub mod kind;
pub mod metadata;
pub mod parse;
pub mod structured;
pub mod unread;

use crate::report::{Anchor, Truncated};
use ego_tree::iter::Edge;
use parse::{Bound, Parsed};
use scraper::Node;
use std::ops::Range;
use std::sync::OnceLock;
use unread::span;
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
    /// Attributes of one tag; those beyond are left out.
    pub attributes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { bytes: 16 << 20, nodes: 500_000, depth: 512, attributes: 1_000 }
    }
}

/// A parsed page.
pub struct Document<'h> {
    parsed: Parsed<'h>,
    truncated: Option<Truncated>,
}

impl<'h> Document<'h> {
    /// Parses `html`, cut at [`Limits::bytes`]. Any input gives a document.
    pub fn parse(html: &'h str, limits: &Limits) -> Document<'h> {
        let cut = html.floor_char_boundary(limits.bytes);
        let parsed = Parsed::new(&html[..cut], limits);
        let (limit, at) = match parsed.bound {
            Some(Bound::Depth) => ("depth", limits.depth),
            Some(Bound::Nodes) => ("nodes", limits.nodes),
            Some(Bound::Attributes) => ("attributes", limits.attributes),
            None => ("bytes", limits.bytes),
        };
        let truncated = (parsed.bound.is_some() || cut < html.len())
            .then(|| Truncated { limit: limit.into(), at: at as u64 });
        Document { parsed, truncated }
    }
}

/// Index into [`Page::elements`].
pub type Ix = usize;

/// One element of the page.
#[derive(Debug, Clone)]
pub struct Element<'d> {
    /// The element itself.
    el: &'d scraper::node::Element,
    /// The attributes that were kept of it in the parser's stead.
    kept: Option<&'d [(&'static str, &'d str)]>,
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
    /// Which element it is, for tests that run over every element.
    pub tag: Tag,
    /// Its `class` attribute, empty where it has none.
    pub class: &'d str,
    /// Its `id` attribute, empty where it has none.
    pub id: &'d str,
    /// Attributes that say what it is: see the constants of [`Marks`].
    pub marks: Marks,
    /// UTF-16 offset of its `textContent` in its tree's.
    dom: u32,
}

impl<'d> Element<'d> {
    /// Lower-case tag name.
    pub fn name(&self) -> &'d str {
        self.el.name()
    }
    /// An attribute's value; only of those that [`unread`] leaves in the tree.
    pub fn attr(&self, name: &str) -> Option<&'d str> {
        let read = |name: &str| unread::read_as(self.name().as_bytes(), name.as_bytes());
        debug_assert!(read(name).is_some(), "{name} is left out");
        self.attrs().find(|(n, _)| *n == name).map(|(_, v)| v)
    }
    /// The attributes that [`unread`] leaves or keeps.
    pub fn attrs(&self) -> impl Iterator<Item = (&'d str, &'d str)> + use<'d> {
        parse::attributes(self.el, self.kept)
    }
    /// Whether it carries one of `marks`.
    pub fn has(&self, marks: u8) -> bool {
        self.marks.0 & marks != 0
    }
}

/// Which of the attributes that say what an element is stand on it, so that a test over
/// all elements need not look at their attributes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks(u8);

impl Marks {
    /// `itemprop` or `itemtype` (HTML microdata).
    pub const ITEM: u8 = 1;
    /// `property` or `typeof` (RDFa).
    pub const RDFA: u8 = 2;
    /// `role` (WAI-ARIA).
    pub const ROLE: u8 = 4;
    /// `rel`.
    pub const REL: u8 = 8;
    /// `aria-hidden="true"`.
    pub const ARIA_HIDDEN: u8 = 16;
    /// `href` with an address that leads elsewhere: no fragment, no script.
    pub const LEADS: u8 = 32;
    /// Attributes of behaviour and state: `role`, `type`, `style`, `on…`, `data-…` and others.
    pub const MORE: u8 = 64;
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
    /// Each `<a>` with an address, in document order, and that as it stands there.
    pub links: Vec<(Ix, &'d str)>,
    /// Raw text of each `<script>` and `<style>`, with its element.
    pub raw: Vec<(Ix, &'d str)>,
    /// Which limit cut the page.
    pub truncated: Option<Truncated>,
    runs: Vec<Run>,
}

impl<'d> Page<'d> {
    /// Walks `doc` once.
    pub fn read(doc: &'d Document<'d>, url: Option<&str>, limits: &Limits) -> Page<'d> {
        let url = url.and_then(|u| Url::parse(u).ok());
        let mut page = Page {
            base: url.clone(),
            url,
            elements: Vec::new(),
            text: String::new(),
            links: Vec::new(),
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

    fn walk(&mut self, doc: &'d Document<'d>, limits: &Limits) {
        // One frame an open element: its index here and its child elements so far.
        let mut open: Vec<(Ix, i32)> = Vec::new();
        let mut dom = 0u32; // UTF-16 units of text before this point in this tree
        let mut light: Vec<u32> = Vec::new(); // `dom` outside each open shadow root
        let mut skipping: Option<ego_tree::NodeId> = None;
        // About half of a tree's nodes are texts.
        self.elements.reserve((doc.parsed.html.tree.values().len() / 2).min(limits.nodes));
        for edge in doc.parsed.html.tree.root().traverse() {
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
                        let tag = Tag::of(name);
                        let block = shadow || tag.is_block();
                        if block || name == "br" {
                            self.newline();
                        }
                        if shadow {
                            light.push(dom);
                        }
                        let parent = open.last().map(|o| o.0);
                        let kept = doc.parsed.kept(el);
                        let said = Said::of(parse::attributes(el, kept));
                        let hidden = parent.is_some_and(|p| self.elements[p].hidden) || said.hidden;
                        let ix = self.elements.len();
                        if tag == Tag::A
                            && let Some(href) = said.href
                        {
                            self.links.push((ix, href));
                        }
                        self.elements.push(Element {
                            el,
                            kept,
                            parent: parent.unwrap_or(ix),
                            end: ix + 1,
                            index,
                            depth: open.len() as u16,
                            text: self.text.len()..self.text.len(),
                            hidden,
                            block,
                            tag,
                            class: said.class,
                            id: said.id,
                            marks: said.marks,
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
                            doc.parsed
                                .html
                                .tree
                                .get(id)
                                .and_then(|n| n.value().as_element().map(|e| e.name() == "template"))
                                .unwrap_or(false)
                        });
                        if inert {
                            continue;
                        }
                        if skipping.is_some() || self.elements[ix].tag.is_raw() {
                            let text = doc.parsed.text(text);
                            if skipping.is_none() {
                                self.raw.push((ix, text));
                            }
                            dom += utf16_len(text) - carriage_returns(text);
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
        let bytes = raw.as_bytes();
        let mut at = 0;
        let mut fresh = true; // the next character copied starts a run
        while at < bytes.len() {
            // A stretch that is copied as it is: words with one space between them.
            let start = at;
            let mut spaced =
                self.text.is_empty() || matches!(self.text.as_bytes().last(), Some(b' ' | b'\n'));
            let mut dropped = 0; // bytes of the character that ended it, which is one unit
            let mut space = false;
            while let Some(&b) = bytes.get(at) {
                match BYTES[b as usize] {
                    Byte::Copied => {
                        spaced = false;
                        at += span(&bytes[at..], |b| matches!(BYTES[b as usize], Byte::Copied));
                        continue;
                    }
                    Byte::Space if b == b' ' && !spaced => spaced = true,
                    Byte::Space => {
                        (dropped, space) = (1, !spaced);
                        break;
                    }
                    Byte::Lead => {
                        dropped = left_out(&bytes[at..]);
                        if dropped > 0 {
                            break;
                        }
                        spaced = false;
                    }
                }
                at += 1;
            }
            let units = utf16_len(&raw[start..at]);
            if at > start {
                if fresh {
                    self.runs.push(Run { text: self.text.len() as u32, dom });
                }
                self.text.push_str(&raw[start..at]);
                fresh = false;
            }
            dom += units;
            if dropped > 0 {
                if space {
                    if fresh {
                        self.runs.push(Run { text: self.text.len() as u32, dom });
                    }
                    self.text.push(' ');
                    fresh = false;
                } else {
                    fresh = true;
                }
                // White space that follows white space is dropped whole.
                let blank = matches!(BYTES[bytes[at] as usize], Byte::Space);
                at += dropped;
                let more =
                    if blank { span(&bytes[at..], |b| matches!(BYTES[b as usize], Byte::Space)) } else { 0 };
                fresh |= more > 0;
                at += more;
                dom += 1 + more as u32;
            }
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

    /// The address of a link, as it stands there.
    pub fn href(&self, ix: Ix) -> Option<&'d str> {
        let at = self.links.binary_search_by_key(&ix, |l| l.0).ok()?;
        self.links.get(at).map(|l| l.1)
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

/// What was worked out of the last values of an attribute: the elements of a page share
/// few classes. A value that finds its slot taken takes it.
pub struct Memo<'d, V>(Vec<Option<(&'d str, V)>>);

impl<V: Copy> Default for Memo<'_, V> {
    fn default() -> Self {
        Memo(vec![None; 256])
    }
}

impl<'d, V: Copy> Memo<'d, V> {
    /// What `of` says of `value`, asked where it is not held.
    pub fn get(&mut self, value: &'d str, of: impl FnOnce(&'d str) -> V) -> V {
        use std::hash::BuildHasher;
        let slot = rustc_hash::FxBuildHasher.hash_one(value) as usize % self.0.len().max(1);
        match self.0.get(slot) {
            Some(Some((held, v))) if *held == value => *v,
            _ => {
                let v = of(value);
                if let Some(free) = self.0.get_mut(slot) {
                    *free = Some((value, v));
                }
                v
            }
        }
    }
}

/// A table of the crate's own words: no page chooses its keys.
pub type Table<K, V> = rustc_hash::FxHashMap<K, V>;

/// Words separated by bars, as a set that is made when first asked.
pub(crate) struct List {
    words: &'static str,
    set: OnceLock<Table<&'static str, ()>>,
}

impl List {
    pub(crate) const fn of(words: &'static str) -> List {
        List { words, set: OnceLock::new() }
    }

    /// Whether `word` is one of them.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.set.get_or_init(|| self.words.split('|').map(|w| (w, ())).collect()).contains_key(word)
    }
}

/// What copying text asks of a byte.
#[derive(Clone, Copy)]
enum Byte {
    /// Nothing.
    Copied,
    /// White space.
    Space,
    /// It may begin a character that is left out.
    Lead,
}

const BYTES: [Byte; 256] = {
    let mut table = [Byte::Copied; 256];
    let mut i = 0;
    while i < 256 {
        table[i] = match i as u8 {
            b' ' | b'\t' | b'\n' | b'\r' | 0xc => Byte::Space,
            0 | 0xc2 | 0xe2 | 0xef => Byte::Lead,
            _ => Byte::Copied,
        };
        i += 1;
    }
    table
};

/// Bytes of the character at the beginning where it is left out of the text: NUL, U+00AD
/// soft hyphen, and U+200B, U+2060, U+FEFF of no width.
fn left_out(bytes: &[u8]) -> usize {
    match bytes {
        [0, ..] => 1,
        [0xc2, 0xad, ..] => 2,
        [0xe2, 0x80, 0x8b, ..] | [0xe2, 0x81, 0xa0, ..] | [0xef, 0xbb, 0xbf, ..] => 3,
        _ => 0,
    }
}

/// UTF-16 code units in `text`.
pub fn utf16_len(text: &str) -> u32 {
    // Each character has one byte that continues none; one of four bytes is a pair. In
    // steps that are counted in a byte, many bytes at once.
    let count =
        |part: &[u8]| part.iter().fold(0u8, |n, b| n + u8::from(b & 0xc0 != 0x80) + u8::from(*b >= 0xf0));
    text.as_bytes().chunks(96).map(|part| u32::from(count(part))).sum()
}

/// Carriage returns that the parser takes for one line end with the line feed behind them.
fn carriage_returns(text: &str) -> u32 {
    memchr::memmem::find_iter(text.as_bytes(), b"\r\n").count() as u32
}

/// `range` without white space at its ends.
pub fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..start + part.trim().len()
}

/// Quote, prefix and suffix of an anchor: at most 300, 32 and 32 characters.
pub fn context(text: &str, range: &Range<usize>) -> (String, String, String) {
    fn head(text: &str, most: usize) -> &str {
        let bytes = text.as_bytes();
        let (mut at, mut left) = (0, most);
        // So many bytes hold no more characters than that; each begins with one byte of its own.
        while left > 0 && at < bytes.len() {
            let part = &bytes[at..bytes.len().min(at + left)];
            left -= part.iter().filter(|b| **b & 0xc0 != 0x80).count();
            at += part.len();
        }
        &text[..text.ceil_char_boundary(at)]
    }
    let before = &text[..range.start];
    let from = before.char_indices().rev().nth(31).map_or(0, |(i, _)| i);
    (
        head(&text[range.clone()], 300).to_string(),
        before[from..].to_string(),
        head(&text[range.end..], 32).to_string(),
    )
}

/// The element names that rules ask for; all others are `Other`.
#[allow(missing_docs)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    A,
    Abbr,
    Address,
    Article,
    Aside,
    Audio,
    B,
    Base,
    Blockquote,
    Body,
    Br,
    Button,
    Canvas,
    Caption,
    Center,
    Cite,
    Code,
    Dd,
    Del,
    Details,
    Dialog,
    Dir,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Font,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hgroup,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Ins,
    Label,
    Legend,
    Li,
    Link,
    Main,
    Menu,
    Meta,
    Nav,
    Noembed,
    Noframes,
    Noscript,
    Object,
    Ol,
    Option,
    P,
    Picture,
    Pre,
    Q,
    S,
    Script,
    Search,
    Section,
    Select,
    Small,
    Source,
    Span,
    Strong,
    Style,
    Sub,
    Summary,
    Sup,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Track,
    Tt,
    U,
    Ul,
    Video,
    Other,
}

impl Tag {
    /// The tag of a lower-case element name.
    pub fn of(name: &str) -> Tag {
        match name.len() {
            1 => match name {
                "a" => Tag::A,
                "b" => Tag::B,
                "i" => Tag::I,
                "p" => Tag::P,
                "q" => Tag::Q,
                "s" => Tag::S,
                "u" => Tag::U,
                _ => Tag::Other,
            },
            2 => match name {
                "br" => Tag::Br,
                "dd" => Tag::Dd,
                "dl" => Tag::Dl,
                "dt" => Tag::Dt,
                "em" => Tag::Em,
                "h1" => Tag::H1,
                "h2" => Tag::H2,
                "h3" => Tag::H3,
                "h4" => Tag::H4,
                "h5" => Tag::H5,
                "h6" => Tag::H6,
                "hr" => Tag::Hr,
                "li" => Tag::Li,
                "ol" => Tag::Ol,
                "td" => Tag::Td,
                "th" => Tag::Th,
                "tr" => Tag::Tr,
                "tt" => Tag::Tt,
                "ul" => Tag::Ul,
                _ => Tag::Other,
            },
            3 => match name {
                "del" => Tag::Del,
                "dir" => Tag::Dir,
                "div" => Tag::Div,
                "img" => Tag::Img,
                "ins" => Tag::Ins,
                "nav" => Tag::Nav,
                "pre" => Tag::Pre,
                "sub" => Tag::Sub,
                "sup" => Tag::Sup,
                "svg" => Tag::Svg,
                _ => Tag::Other,
            },
            4 => match name {
                "abbr" => Tag::Abbr,
                "base" => Tag::Base,
                "body" => Tag::Body,
                "cite" => Tag::Cite,
                "code" => Tag::Code,
                "font" => Tag::Font,
                "form" => Tag::Form,
                "head" => Tag::Head,
                "html" => Tag::Html,
                "link" => Tag::Link,
                "main" => Tag::Main,
                "menu" => Tag::Menu,
                "meta" => Tag::Meta,
                "span" => Tag::Span,
                "time" => Tag::Time,
                _ => Tag::Other,
            },
            5 => match name {
                "aside" => Tag::Aside,
                "audio" => Tag::Audio,
                "embed" => Tag::Embed,
                "input" => Tag::Input,
                "label" => Tag::Label,
                "small" => Tag::Small,
                "style" => Tag::Style,
                "table" => Tag::Table,
                "tbody" => Tag::Tbody,
                "tfoot" => Tag::Tfoot,
                "thead" => Tag::Thead,
                "title" => Tag::Title,
                "track" => Tag::Track,
                "video" => Tag::Video,
                _ => Tag::Other,
            },
            6 => match name {
                "button" => Tag::Button,
                "canvas" => Tag::Canvas,
                "center" => Tag::Center,
                "dialog" => Tag::Dialog,
                "figure" => Tag::Figure,
                "footer" => Tag::Footer,
                "header" => Tag::Header,
                "hgroup" => Tag::Hgroup,
                "iframe" => Tag::Iframe,
                "legend" => Tag::Legend,
                "object" => Tag::Object,
                "option" => Tag::Option,
                "script" => Tag::Script,
                "search" => Tag::Search,
                "select" => Tag::Select,
                "source" => Tag::Source,
                "strong" => Tag::Strong,
                _ => Tag::Other,
            },
            7 => match name {
                "address" => Tag::Address,
                "article" => Tag::Article,
                "caption" => Tag::Caption,
                "details" => Tag::Details,
                "noembed" => Tag::Noembed,
                "picture" => Tag::Picture,
                "section" => Tag::Section,
                "summary" => Tag::Summary,
                _ => Tag::Other,
            },
            8 => match name {
                "fieldset" => Tag::Fieldset,
                "noframes" => Tag::Noframes,
                "noscript" => Tag::Noscript,
                "template" => Tag::Template,
                "textarea" => Tag::Textarea,
                _ => Tag::Other,
            },
            10 => match name {
                "blockquote" => Tag::Blockquote,
                "figcaption" => Tag::Figcaption,
                _ => Tag::Other,
            },
            _ => Tag::Other,
        }
    }

    /// Whether an element starts and ends a line of its own (HTML, "Rendering": flow
    /// content displayed as block, list item or table part).
    pub fn is_block(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Html | Body
                | Address
                | Article
                | Aside
                | Blockquote
                | Button
                | Caption
                | Center
                | Dd
                | Details
                | Dialog
                | Dir
                | Div
                | Dl
                | Dt
                | Fieldset
                | Figcaption
                | Figure
                | Footer
                | Form
                | H1
                | H2
                | H3
                | H4
                | H5
                | H6
                | Head
                | Header
                | Hgroup
                | Hr
                | Iframe
                | Legend
                | Li
                | Main
                | Menu
                | Nav
                | Ol
                | Option
                | P
                | Pre
                | Search
                | Section
                | Select
                | Summary
                | Table
                | Tbody
                | Td
                | Tfoot
                | Th
                | Thead
                | Tr
                | Ul
                | Video
        )
    }

    /// Whether its text is not rendered as text.
    fn is_raw(self) -> bool {
        use Tag::*;
        matches!(self, Script | Style | Noscript | Iframe | Textarea | Title | Noembed | Noframes)
    }

    /// `h1` to `h6`.
    pub fn is_heading(self) -> bool {
        use Tag::*;
        matches!(self, H1 | H2 | H3 | H4 | H5 | H6)
    }
}

/// What an element's attributes say of it, read in one pass over them.
struct Said<'d> {
    class: &'d str,
    id: &'d str,
    href: Option<&'d str>,
    marks: Marks,
    hidden: bool,
}

impl<'d> Said<'d> {
    fn of(attributes: impl Iterator<Item = (&'d str, &'d str)>) -> Said<'d> {
        let mut said = Said { class: "", id: "", href: None, marks: Marks(0), hidden: false };
        for (name, value) in attributes {
            match name.len() {
                2 if name == "id" => said.id = value,
                3 if name == "rel" => said.marks.0 |= Marks::REL,
                4 if name == "role" => said.marks.0 |= Marks::ROLE | Marks::MORE,
                4 if name == "href" => {
                    said.href = Some(value);
                    let to = value.trim_start();
                    if !(to.is_empty() || to.starts_with('#') || to.starts_with("javascript:")) {
                        said.marks.0 |= Marks::LEADS;
                    }
                }
                3 if name == "alt" => {}
                4 if name == "name" || name == "lang" => {}
                5 if name == "class" => said.class = value,
                5 if name == "style" => {
                    said.hidden |= hides(value);
                    said.marks.0 |= Marks::MORE;
                }
                5 if name == "title" || name == "value" => {}
                6 if name == "hidden" => said.hidden = true,
                6 if name == "typeof" => said.marks.0 |= Marks::RDFA,
                7 if name == "content" => {}
                8 if name == "itemprop" || name == "itemtype" => said.marks.0 |= Marks::ITEM,
                8 if name == "property" => said.marks.0 |= Marks::RDFA,
                10 if name == "aria-label" => {}
                11 if name == "aria-hidden" => {
                    said.marks.0 |= if value == "true" { Marks::ARIA_HIDDEN } else { 0 };
                }
                _ => said.marks.0 |= Marks::MORE,
            }
        }
        said
    }
}

/// Whether a `style` attribute hides its element: `display:none` or
/// `visibility:hidden`, in its first 2,000 bytes.
fn hides(style: &str) -> bool {
    let style = &style.as_bytes()[..style.len().min(2_000)];
    let follows = |at: usize, value: &[u8]| {
        let rest = &style[at..];
        let skip = rest.iter().take_while(|b| b.is_ascii_whitespace() || **b == b':').count();
        rest.get(skip..skip + value.len()).is_some_and(|v| v.eq_ignore_ascii_case(value))
    };
    (0..style.len()).any(|i| match style[i] | 0x20 {
        b'd' => starts(style, i, b"display") && follows(i + 7, b"none"),
        b'v' => starts(style, i, b"visibility") && follows(i + 10, b"hidden"),
        _ => false,
    })
}

fn starts(bytes: &[u8], at: usize, with: &[u8]) -> bool {
    bytes.get(at..at + with.len()).is_some_and(|b| b.eq_ignore_ascii_case(with))
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
