//! HTML in, the stretches of it that no reader of the tree needs out: the bodies of
//! scripts and styles, the words of comments, and attributes beyond a bound.
//!
//! More than half of a page of news is scripts and styles. They are read here at the speed
//! of a search, and the parser is spared them. What is left out never depends on a guess:
//! tags are followed by the rules of the HTML standard's tokenizer (section 13.2.5), and
//! where those depend on the tree (foreign content), nothing is left out.

use memchr::{memchr, memchr_iter, memchr2, memmem};
use std::ops::Range;

/// A stretch that the parser need not see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// What stands between the tags of a script or a style.
    Body,
    /// What stands between `<!--` and `-->`.
    Comment,
    /// The attributes of one tag beyond the bound.
    Attributes,
}

/// Why a stretch need not be seen, and where it is.
pub type Found = (Unread, Range<usize>);

/// Shorter stretches are not worth the cut.
const SHORT: usize = 64;

/// Finds the stretches of a document, first to last.
pub struct Scan<'h> {
    bytes: &'h [u8],
    at: usize,
    /// Attributes that a tag may have.
    attributes: usize,
    /// How many `<svg>` and `<math>` are open: in them other rules hold.
    foreign: usize,
    /// The raw text that the last tag began, to be read before the next tag.
    raw: Option<&'h [u8]>,
}

impl<'h> Scan<'h> {
    /// A scan of `html`, in which a tag may have so many attributes.
    pub fn new(html: &'h str, attributes: usize) -> Scan<'h> {
        Scan { bytes: html.as_bytes(), at: 0, attributes, foreign: 0, raw: None }
    }

    /// The body of the element `name`, which begins here.
    fn body(&mut self, name: &[u8]) -> Option<Found> {
        let from = self.at;
        let script = name.eq_ignore_ascii_case(b"script");
        let end = if script { script_end(self.bytes, from) } else { raw_end(self.bytes, from, name) };
        self.at = end.unwrap_or(self.bytes.len());
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
    fn tag(&mut self, begin: usize, closing: bool) -> Option<Found> {
        let name_end = begin + span(&self.bytes[begin..], |b| !is_space(b) && b != b'/' && b != b'>');
        let name = &self.bytes[begin..name_end];
        let tag = Tag::read(self.bytes, name_end, self.attributes);
        self.at = tag.end;
        if name.eq_ignore_ascii_case(b"svg") || name.eq_ignore_ascii_case(b"math") {
            self.foreign = match closing {
                true => self.foreign.saturating_sub(1),
                false => self.foreign + usize::from(!tag.closes_itself),
            };
        } else if self.foreign > 0 && ends_foreign(name) {
            self.foreign = 0;
        }
        if !closing && self.foreign == 0 && is_raw(name) {
            self.raw = Some(name);
        }
        tag.beyond.map(|range| (Unread::Attributes, range))
    }
}

impl Iterator for Scan<'_> {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            if let Some(name) = self.raw.take()
                && let Some(body) = self.body(name)
            {
                return Some(body);
            }
            self.at += memchr(b'<', self.bytes.get(self.at..)?)?;
            let found = match (self.bytes.get(self.at + 1), self.bytes.get(self.at + 2)) {
                (Some(b), _) if b.is_ascii_alphabetic() => self.tag(self.at + 1, false),
                (Some(b'/'), Some(b)) if b.is_ascii_alphabetic() => self.tag(self.at + 2, true),
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
    /// Its attributes beyond the bound.
    beyond: Option<Range<usize>>,
}

impl Tag {
    fn read(bytes: &[u8], mut at: usize, most: usize) -> Tag {
        let (mut count, mut beyond) = (0usize, None);
        loop {
            let space = at;
            at += span(&bytes[at..], |b| is_space(b) || b == b'/');
            match bytes.get(at) {
                None => return Tag { end: at, closes_itself: false, beyond: None },
                Some(b'>') => {
                    let closes_itself = at > space && bytes[at - 1] == b'/';
                    let to = if closes_itself { at - 1 } else { at };
                    let beyond = beyond.map(|from| from..to);
                    return Tag { end: at + 1, closes_itself, beyond };
                }
                Some(_) => {
                    if count == most {
                        beyond = Some(at);
                    }
                    count += 1;
                    at = attribute_end(bytes, at);
                }
            }
        }
    }
}

/// Where the attribute ends that begins at `at`.
fn attribute_end(bytes: &[u8], at: usize) -> usize {
    // Its first character belongs to the name, whatever it is.
    let name = at + 1 + span(&bytes[at + 1..], |b| !is_space(b) && !matches!(b, b'/' | b'>' | b'='));
    let equals = name + span(&bytes[name..], is_space);
    if bytes.get(equals) != Some(&b'=') {
        return name;
    }
    let value = equals + 1 + span(&bytes[equals + 1..], is_space);
    match bytes.get(value) {
        Some(quote @ (b'"' | b'\'')) => {
            memchr(*quote, &bytes[value + 1..]).map_or(bytes.len(), |e| value + 2 + e)
        }
        _ => value + span(&bytes[value..], |b| !is_space(b) && b != b'>'),
    }
}

fn is_space(b: u8) -> bool {
    matches!(b, b'\t' | b'\n' | b'\r' | 0xc | b' ')
}

/// How many bytes at the beginning pass `test`.
fn span(bytes: &[u8], test: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|b| !test(*b)).unwrap_or(bytes.len())
}

fn is_one_of(name: &[u8], names: &[&str]) -> bool {
    names.iter().any(|n| name.eq_ignore_ascii_case(n.as_bytes()))
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
    matches!(name.first().map(|b| b | 0x20), Some(b's' | b'n' | b'i' | b't' | b'x' | b'p'))
        && is_one_of(name, &RAW)
}

/// Start tags that the standard takes to end foreign content (section 13.2.6.5).
fn ends_foreign(name: &[u8]) -> bool {
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
