//! HTML in, the stretches of it that the parser need not see out: the bodies of scripts
//! and styles, the words of comments, the attributes of tags.
//!
//! A third of a page of news is scripts and styles, and most of the rest is attributes: a
//! fifth that no room reads, and as much again as the text in those that some room does
//! ([`READ`]). All are read here at the speed of a search, the latter kept
//! ([`Scan::attributes`]), and the parser is spared them. What is left out never depends on
//! a guess: tags are followed by the rules of the HTML standard's tokenizer (section
//! 13.2.5), and where those depend on the tree (foreign content), bodies and attributes are
//! left to the parser.

use memchr::{memchr, memchr_iter, memchr2, memchr3, memmem};
use std::ops::Range;

/// A stretch that the parser need not see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// What stands between the tags of a script or a style.
    Body,
    /// What stands between `<!--` and `-->`.
    Comment,
    /// All attributes of a tag, kept as those of the tag of this number.
    Tag(usize),
    /// Neighbouring attributes of another that no room reads.
    Attribute,
    /// The attributes of one tag beyond the bound.
    Attributes,
}

/// The attributes that were kept of some tags: their names in small letters, and their
/// values.
#[derive(Debug, Default)]
pub struct Attributes<'h> {
    all: Vec<(&'static str, &'h str)>,
    /// Where each tag's end.
    ends: Vec<u32>,
}

impl<'h> Attributes<'h> {
    /// Those of the tag of this number, of each name the first.
    pub fn of(&self, tag: usize) -> Option<&[(&'static str, &'h str)]> {
        let begin = tag.checked_sub(1).map_or(Some(0), |t| self.ends.get(t).copied())?;
        self.all.get(begin as usize..*self.ends.get(tag)? as usize)
    }
}

/// Why a stretch need not be seen, and where it is.
pub type Found = (Unread, Range<usize>);

/// So many open `<svg>` and `<math>` that the last is never seen to be closed: for where
/// only the tree knows which rules hold.
const LOST: usize = usize::MAX / 2;

/// Shorter bodies and comments are not worth the cut.
const SHORT: usize = 64;

/// The attributes that some room reads; `encoding` is read by the parser itself.
const READ: &[&str] = &[
    "alt",
    "aria-checked",
    "aria-hidden",
    "aria-label",
    "aria-modal",
    "checked",
    "class",
    "consent-skip-blocker",
    "content",
    "data-action-type",
    "data-cky-tag",
    "data-cookiefirst-action",
    "data-hook",
    "data-testid",
    "data-tid",
    "datetime",
    "disabled",
    "encoding",
    "hidden",
    "href",
    "id",
    "itemprop",
    "itemtype",
    "lang",
    "name",
    "onclick",
    "property",
    "rel",
    "role",
    "shadowrootmode",
    "src",
    "style",
    "title",
    "type",
    "typeof",
    "value",
    "xlink:href",
    "xml:lang",
];

/// The attribute `name` of an element `of` this name, where some room reads it.
pub fn read_as(of: &[u8], name: &[u8]) -> Option<&'static str> {
    /// [`READ`], by length.
    const BY_LENGTH: [[&str; 8]; 24] = {
        let mut table = [[""; 8]; 24];
        let mut held = [0; 24];
        let mut i = 0;
        while i < READ.len() {
            let n = READ[i].len();
            table[n][held[n]] = READ[i];
            held[n] += 1;
            i += 1;
        }
        table
    };
    let names = BY_LENGTH.get(name.len())?.iter().take_while(|n| !n.is_empty());
    let name = names.copied().find(|n| is(name, n))?;
    (name != "src" || is_one_of(of, &["script", "iframe"])).then_some(name)
}

/// Finds the stretches of a document, first to last.
pub struct Scan<'h> {
    html: &'h str,
    bytes: &'h [u8],
    at: usize,
    /// Attributes that a tag may have, and tags whose attributes are kept.
    most: usize,
    tags: usize,
    /// What was kept of the tags so far.
    pub attributes: Attributes<'h>,
    /// How many `<svg>` and `<math>` are open: in them other rules hold.
    foreign: usize,
    /// Whether an element in them was opened in which those of HTML hold again.
    integrates: bool,
    /// The raw text that the last tag began, to be read before the next tag.
    raw: Option<&'h [u8]>,
    /// Attributes of the last tag, to be given before what follows it; last to first.
    cut: Vec<Found>,
}

impl<'h> Scan<'h> {
    /// A scan of `html`, in which a tag may have `most` attributes, and those of so many
    /// tags are kept.
    pub fn new(html: &'h str, most: usize, tags: usize) -> Scan<'h> {
        Scan {
            html,
            bytes: html.as_bytes(),
            at: 0,
            most,
            tags,
            attributes: Attributes::default(),
            foreign: 0,
            integrates: false,
            raw: None,
            cut: Vec::new(),
        }
    }

    /// The body of the element `name`, which begins here.
    fn body(&mut self, name: &[u8]) -> Option<Found> {
        let from = self.at;
        let script = name.eq_ignore_ascii_case(b"script");
        let end = if script { script_end(self.bytes, from) } else { raw_end(self.bytes, from, name) };
        self.at = end.unwrap_or(self.bytes.len());
        if self.foreign > 0 {
            // Raw where HTML stands in the foreign content, and tags like others where not:
            // passed over, as both end here. What tags it would hold is not followed.
            if memchr(b'<', &self.bytes[from..self.at]).is_some() {
                self.foreign = LOST;
            }
            return None;
        }
        let unread = script || name.eq_ignore_ascii_case(b"style");
        (unread && end.is_some() && self.at - from > SHORT).then_some((Unread::Body, from..self.at))
    }

    /// What begins with `<!`.
    fn declaration(&mut self) -> Option<Found> {
        let begin = self.at + 2;
        let rest = &self.bytes[begin..];
        if let Some(comment) = rest.strip_prefix(b"--") {
            let from = begin + 2;
            self.at = comment_end(comment).map_or(self.bytes.len(), |e| from + e);
            let closed = self.bytes[from..self.at].ends_with(b"-->");
            return (closed && self.at - 3 > from + SHORT).then(|| (Unread::Comment, from..self.at - 3));
        }
        let cdata = self.foreign > 0 && rest.starts_with(b"[CDATA[");
        let end = if cdata { memmem::find(rest, b"]]>") } else { memchr(b'>', rest) };
        self.at = end.map_or(self.bytes.len(), |e| begin + e + if cdata { 3 } else { 1 });
        None
    }

    /// A tag whose name begins at `begin`.
    fn tag(&mut self, begin: usize, closing: bool) {
        let name_end = begin + span(&self.bytes[begin..], |b| !is_space(b) && b != b'/' && b != b'>');
        let name = &self.bytes[begin..name_end];
        let foreign = is(name, "svg") || is(name, "math");
        let kept = !closing && self.foreign == 0 && !foreign && !is_told_apart(name);
        let tag = self.attributes_of(begin..name_end, kept);
        self.cut.reverse();
        self.at = tag.end;
        if foreign {
            self.foreign = match closing {
                true => self.foreign.saturating_sub(1),
                false => self.foreign + usize::from(!tag.closes_itself),
            };
        } else if self.foreign > 0 && !closing && is_integration_point(name) {
            self.integrates = true;
        } else if self.foreign > 0 && self.foreign < LOST && ends_foreign(name, closing) {
            self.foreign = if self.integrates { LOST } else { 0 };
        }
        self.integrates &= self.foreign > 0;
        if !closing && is(name, "frameset") {
            // Where no tag of a script begins one.
            self.foreign = LOST;
        }
        if !closing && is_raw(name) {
            self.raw = Some(name);
        }
    }
}

impl Iterator for Scan<'_> {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            if let Some(cut) = self.cut.pop() {
                return Some(cut);
            }
            if let Some(name) = self.raw.take()
                && let Some(body) = self.body(name)
            {
                return Some(body);
            }
            self.at += memchr(b'<', self.bytes.get(self.at..)?)?;
            let found = match (self.bytes.get(self.at + 1), self.bytes.get(self.at + 2)) {
                (Some(b), _) if b.is_ascii_alphabetic() => {
                    self.tag(self.at + 1, false);
                    None
                }
                (Some(b'/'), Some(b)) if b.is_ascii_alphabetic() => {
                    self.tag(self.at + 2, true);
                    None
                }
                (Some(b'!'), _) => self.declaration(),
                (Some(b'/' | b'?'), Some(_)) => {
                    // A bogus comment.
                    let rest = &self.bytes[self.at + 2..];
                    self.at = memchr(b'>', rest).map_or(self.bytes.len(), |e| self.at + 3 + e);
                    None
                }
                _ => {
                    self.at += 1;
                    None
                }
            };
            if found.is_some() {
                return found;
            }
        }
    }
}

/// What stands behind a tag's name.
struct Tag {
    /// Behind its `>`; the end of the document where there is none.
    end: usize,
    closes_itself: bool,
}

impl Scan<'_> {
    /// Reads what stands behind the name `of`, and puts into `cut` the attributes that the
    /// parser need not see: all of them where they can be `kept`, or else those that
    /// nobody reads and those beyond the bound.
    fn attributes_of(&mut self, of: Range<usize>, mut kept: bool) -> Tag {
        let (bytes, held) = (self.bytes, self.attributes.all.len());
        let (of, mut at, begin) = (&bytes[of.clone()], of.end, of.end);
        let (mut count, mut beyond) = (0usize, None);
        kept &= self.attributes.ends.len() < self.tags;
        // What looks like a tag may be text.
        let lost = self.foreign > LOST / 2;
        // The neighbouring attributes before this place that nobody reads.
        let mut open: Option<Range<usize>> = None;
        loop {
            let space = at;
            at += span(&bytes[at..], |b| is_space(b) || b == b'/');
            match bytes.get(at) {
                None => {
                    // The parser leaves out a tag that never ends.
                    self.cut.clear();
                    self.attributes.all.truncate(held);
                    return Tag { end: at, closes_itself: false };
                }
                Some(b'>') => {
                    let closes_itself = at > space && bytes[at - 1] == b'/';
                    let to = if closes_itself { at - 1 } else { at };
                    if kept && self.attributes.all.len() > held {
                        self.cut.clear();
                        self.cut.push((Unread::Tag(self.attributes.ends.len()), begin..to));
                        self.attributes.ends.push(self.attributes.all.len() as u32);
                    } else {
                        self.attributes.all.truncate(held);
                        self.cut.extend(open.map(|range| (Unread::Attribute, range)));
                        self.cut.extend(beyond.map(|from| (Unread::Attributes, from..to)));
                    }
                    return Tag { end: at + 1, closes_itself };
                }
                Some(_) => {
                    if count == self.most {
                        beyond = Some(at);
                        kept = false;
                    }
                    count += 1;
                    let Attribute { name_end, value, end } = Attribute::read(bytes, at);
                    let read = read_as(of, &bytes[at..name_end]);
                    if beyond.is_none() && read.is_none() && !lost && !is_compared(of) {
                        open = match open {
                            Some(range) => Some(range.start..end),
                            // Behind a slash, or a value's quote, it would leave its
                            // neighbours to be read as one.
                            None if is_space(bytes[at - 1]) => Some(at..end),
                            None => None,
                        };
                    } else {
                        self.cut.extend(open.take().map(|range| (Unread::Attribute, range)));
                    }
                    if kept && let Some(name) = read {
                        kept = stands_for_itself(&bytes[value.clone()]);
                        if self.attributes.all[held..].iter().all(|(n, _)| *n != name) {
                            self.attributes.all.push((name, &self.html[value]));
                        }
                    }
                    at = end;
                }
            }
        }
    }
}

/// Elements whose attributes the parser tells apart: it compares those of formatting
/// elements ([`is_compared`]), adds those of a second `<html>` or `<body>` to the first's
/// (section 13.2.6.4.7), and asks for the type of an `<input>` and the mode of a `<template>`.
fn is_told_apart(name: &[u8]) -> bool {
    is_one_of(name, &["html", "body", "input", "template", "annotation-xml"]) || is_compared(name)
}

/// Elements whose attributes the parser compares, to open no more than three of a kind
/// again (section 13.2.4.3). It never keeps two `<a>`.
fn is_compared(name: &[u8]) -> bool {
    const COMPARED: [&str; 13] =
        ["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
    is_one_of(name, &COMPARED)
}

/// Whether the parser would make of the value of an attribute what it is: no references, no
/// line ends to be made one, no NUL.
fn stands_for_itself(value: &[u8]) -> bool {
    memchr3(b'&', b'\r', 0, value).is_none()
}

/// Where the parts of an attribute are.
struct Attribute {
    name_end: usize,
    /// Without its quotes; empty where it has none.
    value: Range<usize>,
    end: usize,
}

impl Attribute {
    /// Reads the attribute that begins at `at`.
    fn read(bytes: &[u8], at: usize) -> Attribute {
        // Its first character belongs to the name, whatever it is.
        let name_end = at + 1 + span(&bytes[at + 1..], |b| !ENDS_NAME[b as usize]);
        let equals = name_end + span(&bytes[name_end..], is_space);
        if bytes.get(equals) != Some(&b'=') {
            return Attribute { name_end, value: name_end..name_end, end: name_end };
        }
        let begin = equals + 1 + span(&bytes[equals + 1..], is_space);
        if let Some(quote @ (b'"' | b'\'')) = bytes.get(begin) {
            let close = memchr(*quote, &bytes[begin + 1..]).map_or(bytes.len(), |e| begin + 1 + e);
            return Attribute { name_end, value: begin + 1..close, end: bytes.len().min(close + 1) };
        }
        let end = begin + span(&bytes[begin..], |b| !is_space(b) && b != b'>');
        Attribute { name_end, value: begin..end, end }
    }
}

/// What ends the name of an attribute.
const ENDS_NAME: [bool; 256] = {
    let mut table = [false; 256];
    let mut i = 0;
    while i < 256 {
        table[i] = is_space(i as u8) || matches!(i as u8, b'/' | b'>' | b'=');
        i += 1;
    }
    table
};

const fn is_space(b: u8) -> bool {
    matches!(b, b'\t' | b'\n' | b'\r' | 0xc | b' ')
}

/// How many bytes at the beginning pass `test`.
pub(super) fn span(bytes: &[u8], test: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|b| !test(*b)).unwrap_or(bytes.len())
}

/// Whether `name` is `known`, a name in small letters.
#[inline]
fn is(name: &[u8], known: &str) -> bool {
    // Most are told apart without a call.
    name.len() == known.len()
        && name.first().map(|b| b | 0x20) == known.as_bytes().first().copied()
        && name.eq_ignore_ascii_case(known.as_bytes())
}

fn is_one_of(name: &[u8], names: &[&str]) -> bool {
    names.iter().any(|n| is(name, n))
}

/// Elements that hold text and no tags; scripting counts as switched on.
fn is_raw(name: &[u8]) -> bool {
    const RAW: [&str; 10] = [
        "script",
        "style",
        "noscript",
        "iframe",
        "textarea",
        "title",
        "xmp",
        "noembed",
        "noframes",
        "plaintext",
    ];
    is_one_of(name, &RAW)
}

/// Elements of foreign content that hold HTML (section 13.2.6). The title of a drawing is
/// raw text of HTML's as well ([`Scan::body`]).
fn is_integration_point(name: &[u8]) -> bool {
    is_one_of(name, &["foreignobject", "desc", "annotation-xml", "mi", "mo", "mn", "ms", "mtext"])
}

/// Tags that the standard takes to end foreign content (section 13.2.6.5). Other end tags
/// end it where they end what it stands in, which only the tree knows.
fn ends_foreign(name: &[u8], closing: bool) -> bool {
    if closing {
        return is_one_of(name, &["br", "p"]);
    }
    const ENDS: [&str; 44] = [
        "b",
        "big",
        "blockquote",
        "body",
        "br",
        "center",
        "code",
        "dd",
        "div",
        "dl",
        "dt",
        "em",
        "embed",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "hr",
        "i",
        "img",
        "li",
        "listing",
        "menu",
        "meta",
        "nobr",
        "ol",
        "p",
        "pre",
        "ruby",
        "s",
        "small",
        "span",
        "strong",
        "strike",
        "sub",
        "sup",
        "table",
        "tt",
        "u",
        "ul",
        "var",
    ];
    is_one_of(name, &ENDS)
}

/// Where a comment ends whose content begins with `rest`: behind its `>`.
fn comment_end(rest: &[u8]) -> Option<usize> {
    if rest.starts_with(b">") || rest.starts_with(b"->") {
        return memchr(b'>', rest).map(|i| i + 1);
    }
    memchr_iter(b'>', rest)
        .find(|&i| rest[..i].ends_with(b"--") || rest[..i].ends_with(b"--!"))
        .map(|i| i + 1)
}

/// Whether `name` and a character that ends it stand at `at`.
fn named(bytes: &[u8], at: usize, name: &[u8]) -> bool {
    let end = at + name.len();
    bytes.get(at..end).is_some_and(|n| n.eq_ignore_ascii_case(name))
        && bytes.get(end).is_some_and(|&b| is_space(b) || b == b'/' || b == b'>')
}

/// Whether the end tag `name` begins at `at`, where a `<` stands.
fn ends_here(bytes: &[u8], at: usize, name: &[u8]) -> bool {
    bytes.get(at + 1) == Some(&b'/') && named(bytes, at + 2, name)
}

/// Where raw text from `at` on ends: at its end tag.
fn raw_end(bytes: &[u8], at: usize, name: &[u8]) -> Option<usize> {
    if name.eq_ignore_ascii_case(b"plaintext") {
        return None;
    }
    memchr_iter(b'<', &bytes[at..]).map(|i| at + i).find(|&i| ends_here(bytes, i, name))
}

/// The same for a script, in which `<!--` and then `<script` hide end tags.
fn script_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    const NAME: &[u8] = b"script";
    #[derive(PartialEq)]
    enum Escaped {
        No,
        Once,
        Twice,
    }
    let mut escaped = Escaped::No;
    loop {
        let rest = bytes.get(at..)?;
        at += if escaped == Escaped::No { memchr(b'<', rest) } else { memchr2(b'<', b'-', rest) }?;
        let rest = &bytes[at..];
        if rest.starts_with(b"-") {
            if rest.starts_with(b"-->") {
                escaped = Escaped::No;
                at += 2;
            }
        } else if escaped != Escaped::Twice && ends_here(bytes, at, NAME) {
            return Some(at);
        } else if escaped == Escaped::No && rest.starts_with(b"<!--") {
            escaped = Escaped::Once;
            // The two dashes may already belong to the end of the comment.
            at += 1;
        } else if escaped == Escaped::Once && named(bytes, at + 1, NAME) {
            escaped = Escaped::Twice;
        } else if escaped == Escaped::Twice && ends_here(bytes, at, NAME) {
            escaped = Escaped::Once;
        }
        at += 1;
    }
}
