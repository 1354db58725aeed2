//! HTML in, the stretches of it that no reader of the tree needs out: the bodies of
//! scripts and styles, the words of comments, attributes that no room reads ([`READ`]),
//! and attributes beyond a bound.
//!
//! More than half of a page of news is scripts and styles, and a third of the rest is
//! attributes that nobody reads. They are read here at the speed of a search, and the
//! parser is spared them. What is left out never depends on a guess: tags are followed by
//! the rules of the HTML standard's tokenizer (section 13.2.5), and where those depend on
//! the tree (foreign content), no body is left out.

use memchr::{memchr, memchr_iter, memchr2, memmem};
use std::ops::Range;

/// A stretch that the parser need not see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// What stands between the tags of a script or a style.
    Body,
    /// What stands between `<!--` and `-->`.
    Comment,
    /// Neighbouring attributes of one tag that no room reads.
    Attribute,
    /// The attributes of one tag beyond the bound.
    Attributes,
}

/// Why a stretch need not be seen, and where it is.
pub type Found = (Unread, Range<usize>);

/// So many open `<svg>` and `<math>` that the last is never seen to be closed.
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

/// Whether some room reads the attribute `name` of an element `of` this name.
pub fn is_read(of: &[u8], name: &[u8]) -> bool {
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
    let listed = BY_LENGTH
        .get(name.len())
        .is_some_and(|names| names.iter().take_while(|n| !n.is_empty()).any(|n| is(name, n)));
    listed && (!is(name, "src") || is_one_of(of, &["script", "iframe"]))
}

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
    /// Attributes of the last tag, to be given before what follows it; last to first.
    cut: Vec<Found>,
}

impl<'h> Scan<'h> {
    /// A scan of `html`, in which a tag may have so many attributes.
    pub fn new(html: &'h str, attributes: usize) -> Scan<'h> {
        Scan { bytes: html.as_bytes(), at: 0, attributes, foreign: 0, raw: None, cut: Vec::new() }
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
        let tag = Tag::read(self.bytes, begin..name_end, self.attributes, &mut self.cut);
        self.cut.reverse();
        self.at = tag.end;
        if is(name, "svg") || is(name, "math") {
            self.foreign = match closing {
                true => self.foreign.saturating_sub(1),
                false => self.foreign + usize::from(!tag.closes_itself),
            };
        } else if self.foreign < LOST && ends_foreign(name) {
            self.foreign = 0;
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

impl Tag {
    /// Reads what stands behind the name `of`, and puts into `cut` the attributes that
    /// nobody reads and those beyond `most`.
    fn read(bytes: &[u8], of: Range<usize>, most: usize, cut: &mut Vec<Found>) -> Tag {
        let (of, mut at) = (&bytes[of.clone()], of.end);
        let (mut count, mut beyond) = (0usize, None);
        // The neighbouring attributes before this place that nobody reads.
        let mut open: Option<Range<usize>> = None;
        loop {
            let space = at;
            at += span(&bytes[at..], |b| is_space(b) || b == b'/');
            match bytes.get(at) {
                None => {
                    // The parser leaves out a tag that never ends.
                    cut.clear();
                    return Tag { end: at, closes_itself: false };
                }
                Some(b'>') => {
                    let closes_itself = at > space && bytes[at - 1] == b'/';
                    cut.extend(open.map(|range| (Unread::Attribute, range)));
                    let to = if closes_itself { at - 1 } else { at };
                    cut.extend(beyond.map(|from| (Unread::Attributes, from..to)));
                    return Tag { end: at + 1, closes_itself };
                }
                Some(_) => {
                    if count == most {
                        beyond = Some(at);
                    }
                    count += 1;
                    let (name_end, end) = attribute_end(bytes, at);
                    if beyond.is_none() && !is_read(of, &bytes[at..name_end]) && !is_compared(of) {
                        open = match open {
                            Some(range) => Some(range.start..end),
                            // Behind a slash, or a value's quote, it would leave its
                            // neighbours to be read as one.
                            None if is_space(bytes[at - 1]) => Some(at..end),
                            None => None,
                        };
                    } else {
                        cut.extend(open.take().map(|range| (Unread::Attribute, range)));
                    }
                    at = end;
                }
            }
        }
    }
}

/// Elements whose attributes the parser compares, to open no more than three of a kind
/// again (section 13.2.4.3). It never keeps two `<a>`.
fn is_compared(name: &[u8]) -> bool {
    const COMPARED: [&str; 13] =
        ["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
    is_one_of(name, &COMPARED)
}

/// Where the attribute that begins at `at` ends: its name, and all of it.
fn attribute_end(bytes: &[u8], at: usize) -> (usize, usize) {
    // Its first character belongs to the name, whatever it is.
    let name = at + 1 + span(&bytes[at + 1..], |b| !ENDS_NAME[b as usize]);
    let equals = name + span(&bytes[name..], is_space);
    if bytes.get(equals) != Some(&b'=') {
        return (name, name);
    }
    let value = equals + 1 + span(&bytes[equals + 1..], is_space);
    let end = match bytes.get(value) {
        Some(quote @ (b'"' | b'\'')) => {
            memchr(*quote, &bytes[value + 1..]).map_or(bytes.len(), |e| value + 2 + e)
        }
        _ => value + span(&bytes[value..], |b| !is_space(b) && b != b'>'),
    };
    (name, end)
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
