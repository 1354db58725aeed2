//! HTML in, a [`Tree`] out: the tokenizer of the HTML standard (section 13.2.5), which
//! feeds `html5ever`'s tree construction.
//!
//! `html5ever`'s own tokenizer can be fed piece by piece, so it goes character by
//! character and copies what it reads. Here the whole document is at hand: a token ends
//! where a search finds its end, and its strings are shares of the document. More than
//! half of a page of news is scripts and styles, and those are passed over at the speed
//! of memory. What the tree is does not change by this: the tests compare it with
//! `scraper`'s.

use super::tree::{Bound, Id, Sink, Tree};
use html5ever::interface::TreeSink;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{Attribute, LocalName, QualName, data, ns};
use memchr::{memchr, memchr2, memmem};
use std::borrow::Cow;

/// How far a tree may grow.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// Elements.
    pub nodes: usize,
    /// Elements inside one another.
    pub depth: usize,
    /// Attributes of one tag; those beyond are left out.
    pub attributes: usize,
}

/// Parses a document. Where its tree outgrows the bounds, the document ends there, and
/// the bound is named. Any input gives a tree.
pub fn parse(html: &str, bounds: Bounds) -> (Tree, Option<Bound>) {
    let whole = preprocessed(html);
    let builder = TreeBuilder::new(Sink::new(bounds.depth, bounds.nodes), TreeBuilderOpts::default());
    let mut tokenizer = Tokenizer {
        text: &whole,
        whole: &whole,
        at: 0,
        builder,
        names: Names::default(),
        attributes: bounds.attributes,
        nul: memchr(0, whole.as_bytes()).is_some(),
    };
    tokenizer.run();
    let outgrown = tokenizer.builder.sink.outgrown();
    (tokenizer.builder.sink.finish(), outgrown)
}

/// The document without its byte order mark, and with LF at the end of every line: what
/// the standard calls preprocessing the input stream.
fn preprocessed(html: &str) -> StrTendril {
    let html = html.strip_prefix('\u{feff}').unwrap_or(html);
    if memchr(b'\r', html.as_bytes()).is_none() {
        return StrTendril::from_slice(html);
    }
    let mut out = StrTendril::with_capacity(html.len() as u32);
    let mut rest = html;
    while let Some((line, behind)) = rest.split_once('\r') {
        out.push_slice(line);
        out.push_char('\n');
        rest = behind.strip_prefix('\n').unwrap_or(behind);
    }
    out.push_slice(rest);
    out
}

/// How the text that comes next is read.
#[derive(Debug, Clone)]
enum State {
    Data,
    Plaintext,
    /// To the end tag of this name.
    Raw(RawKind, LocalName),
}

struct Tokenizer<'i> {
    text: &'i str,
    /// The same, to cut shares from.
    whole: &'i StrTendril,
    at: usize,
    builder: TreeBuilder<Id, Sink>,
    names: Names<'i>,
    attributes: usize,
    /// Whether there is a NUL anywhere.
    nul: bool,
}

impl<'i> Tokenizer<'i> {
    fn run(&mut self) {
        let mut state = State::Data;
        while self.at < self.text.len() && self.builder.sink.outgrown().is_none() {
            state = match state {
                State::Data => self.data(),
                State::Raw(kind, name) => self.raw(kind, &name),
                State::Plaintext => {
                    self.characters(self.text.len(), Nul::Replaced, false);
                    State::Data
                }
            };
        }
        self.emit(Token::EOFToken);
        self.builder.end();
    }

    fn process(&mut self, token: Token) -> TokenSinkResult<Id> {
        // Lines are counted for error messages only.
        self.builder.process_token(token, 1)
    }

    /// Hands on a token that does not bear on how the next one is read: any but a tag.
    fn emit(&mut self, token: Token) {
        let _ = self.process(token);
    }

    fn bytes(&self) -> &'i [u8] {
        self.text.as_bytes()
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes().get(at).copied()
    }

    /// Where `byte` comes next from `at` on; else the end of the document.
    fn find(&self, byte: u8, at: usize) -> usize {
        let at = at.min(self.text.len());
        memchr(byte, &self.bytes()[at..]).map_or(self.text.len(), |i| at + i)
    }

    /// A share of the document.
    fn share(&self, from: usize, to: usize) -> StrTendril {
        self.whole.subtendril(from as u32, (to - from) as u32)
    }

    fn data(&mut self) -> State {
        if self.byte(self.at) != Some(b'<') {
            self.characters(self.find(b'<', self.at), Nul::Token, true);
            return State::Data;
        }
        match (self.byte(self.at + 1), self.byte(self.at + 2)) {
            (Some(b), _) if b.is_ascii_alphabetic() => return self.tag(TagKind::StartTag),
            (Some(b'/'), Some(b)) if b.is_ascii_alphabetic() => return self.tag(TagKind::EndTag),
            (Some(b'/'), Some(b'>')) => self.at += 3,
            (Some(b'/'), Some(_)) => self.bogus_comment(2),
            (Some(b'/'), None) => self.characters(self.at + 2, Nul::Token, false),
            (Some(b'!'), _) => self.declaration(),
            (Some(b'?'), _) => self.bogus_comment(1),
            _ => self.characters(self.at + 1, Nul::Token, false),
        }
        State::Data
    }

    /// Emits the text up to `to`, character references read where `references`.
    fn characters(&mut self, to: usize, nul: Nul, references: bool) {
        let from = std::mem::replace(&mut self.at, to);
        if from >= to {
            return;
        }
        let raw = &self.text[from..to];
        let references = references && memchr(b'&', raw.as_bytes()).is_some();
        if !self.nul || memchr(0, raw.as_bytes()).is_none() {
            let text = if references { decoded(raw, false).as_ref().into() } else { self.share(from, to) };
            self.emit(Token::CharacterTokens(text));
            return;
        }
        for (i, part) in raw.split('\0').enumerate() {
            if i > 0 {
                self.emit(match nul {
                    Nul::Token => Token::NullCharacterToken,
                    Nul::Replaced => Token::CharacterTokens("\u{fffd}".into()),
                });
            }
            if !part.is_empty() {
                let text = if references { decoded(part, false) } else { part.into() };
                self.emit(Token::CharacterTokens(text.as_ref().into()));
            }
        }
    }

    fn comment(&mut self, end: usize) {
        self.at = end;
        self.emit(Token::CommentToken(StrTendril::new()));
    }

    /// A comment that began with something else than `<!--`: to the next `>`.
    fn bogus_comment(&mut self, skip: usize) {
        let end = self.find(b'>', self.at + skip);
        self.comment((end + 1).min(self.text.len()));
    }

    /// What begins with `<!`.
    fn declaration(&mut self) {
        let begin = self.at + 2;
        let rest = &self.bytes()[begin..];
        if rest.starts_with(b"--") {
            let end = comment_end(&rest[2..]).map_or(self.text.len(), |e| begin + 2 + e);
            self.comment(end);
        } else if rest.get(..7).is_some_and(|w| w.eq_ignore_ascii_case(b"doctype")) {
            let end = self.find(b'>', begin + 7);
            let closed = end < self.text.len();
            let doctype = doctype(&self.text[begin + 7..end], closed);
            self.at = end + usize::from(closed);
            self.emit(Token::DoctypeToken(doctype));
        } else if rest.starts_with(b"[CDATA[")
            && self.builder.adjusted_current_node_present_but_not_in_html_namespace()
        {
            self.at = begin + 7;
            let end = memmem::find(&self.bytes()[self.at..], b"]]>").map(|e| self.at + e);
            self.characters(end.unwrap_or(self.text.len()), Nul::Token, false);
            self.at = end.map_or(self.text.len(), |e| e + 3);
        } else {
            self.bogus_comment(2);
        }
    }

    /// Text that holds no tag but the end tag `name`.
    fn raw(&mut self, kind: RawKind, name: &str) -> State {
        let from = self.at;
        let end = match kind {
            RawKind::ScriptData => script_end(self.bytes(), from, name.as_bytes()),
            _ => raw_end(self.bytes(), from, name.as_bytes()),
        };
        self.characters(end, Nul::Replaced, kind == RawKind::Rcdata);
        if self.at < self.text.len() { self.tag(TagKind::EndTag) } else { State::Data }
    }

    /// A tag; one that the document breaks off in is none.
    fn tag(&mut self, kind: TagKind) -> State {
        let begin = self.at + if kind == TagKind::StartTag { 1 } else { 2 };
        let mut at = begin + span(&self.bytes()[begin..], |b| !is_space(b) && b != b'/' && b != b'>');
        let name = self.names.get(&self.text[begin..at]);
        let mut attrs = Vec::new();
        let mut self_closing = false;
        loop {
            at += span(&self.bytes()[at..], is_space);
            match self.byte(at) {
                None => {
                    self.at = at;
                    return State::Data;
                }
                Some(b'>') => break,
                Some(b'/') => {
                    at += 1;
                    if self.byte(at) == Some(b'>') {
                        self_closing = true;
                        break;
                    }
                }
                Some(_) => at = self.attribute(at, &mut attrs),
            }
        }
        self.at = at + 1;
        let tag = Tag { kind, name: name.clone(), self_closing, attrs, had_duplicate_attributes: false };
        match self.process(Token::TagToken(tag)) {
            TokenSinkResult::Plaintext => State::Plaintext,
            TokenSinkResult::RawData(kind) => State::Raw(kind, name),
            _ => State::Data,
        }
    }

    /// Reads the attribute that begins at `at`; answers where it ends.
    fn attribute(&mut self, at: usize, attrs: &mut Vec<Attribute>) -> usize {
        let bytes = self.bytes();
        // Its first character belongs to the name, whatever it is.
        let first = self.text[at..].chars().next().map_or(1, char::len_utf8);
        let mut end =
            at + first + span(&bytes[at + first..], |b| !is_space(b) && !matches!(b, b'/' | b'>' | b'='));
        let name = at..end;
        let mut value = end..end;
        let equals = end + span(&bytes[end..], is_space);
        if self.byte(equals) == Some(b'=') {
            let from = equals + 1 + span(&bytes[equals + 1..], is_space);
            match self.byte(from) {
                Some(quote @ (b'"' | b'\'')) => {
                    let close = self.find(quote, from + 1);
                    value = from + 1..close;
                    end = (close + 1).min(bytes.len());
                }
                Some(_) => {
                    value = from..from + span(&bytes[from..], |b| !is_space(b) && b != b'>');
                    end = value.end;
                }
                None => end = from,
            }
        }
        let name = self.names.get(&self.text[name]);
        if attrs.len() < self.attributes && !attrs.iter().any(|a: &Attribute| a.name.local == name) {
            let value = self.value(value.start, value.end);
            attrs.push(Attribute { name: QualName::new(None, ns!(), name), value });
        }
        end
    }

    /// An attribute's value.
    fn value(&self, from: usize, to: usize) -> StrTendril {
        let raw = &self.text[from..to];
        if memchr2(b'&', 0, raw.as_bytes()).is_none() {
            return self.share(from, to);
        }
        // A reference does not run over a NUL, so it can be replaced first.
        let raw = if raw.contains('\0') { raw.replace('\0', "\u{fffd}").into() } else { Cow::Borrowed(raw) };
        decoded(&raw, true).as_ref().into()
    }
}

/// What becomes of a NUL in text.
#[derive(Debug, Clone, Copy)]
enum Nul {
    /// Tree construction is told of it.
    Token,
    /// U+FFFD.
    Replaced,
}

fn is_space(b: u8) -> bool {
    matches!(b, b'\t' | b'\n' | 0xc | b' ')
}

/// How many bytes at the beginning pass `test`.
fn span(bytes: &[u8], test: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|b| !test(*b)).unwrap_or(bytes.len())
}

/// Where a comment ends whose content begins with `rest`.
fn comment_end(rest: &[u8]) -> Option<usize> {
    if rest.starts_with(b">") || rest.starts_with(b"->") {
        return memchr(b'>', rest).map(|i| i + 1);
    }
    memchr::memchr_iter(b'>', rest)
        .find(|&i| rest[..i].ends_with(b"--") || rest[..i].ends_with(b"--!"))
        .map(|i| i + 1)
}

/// Whether the end tag `name` begins at `at`, where a `<` stands.
fn ends_here(bytes: &[u8], at: usize, name: &[u8]) -> bool {
    let behind = at + 2 + name.len();
    bytes.get(at + 1) == Some(&b'/')
        && bytes.get(at + 2..behind).is_some_and(|n| n.eq_ignore_ascii_case(name))
        && bytes.get(behind).is_some_and(|&b| is_space(b) || b == b'/' || b == b'>')
}

/// Where raw text from `at` on ends: at its end tag, or with the document.
fn raw_end(bytes: &[u8], at: usize, name: &[u8]) -> usize {
    memchr::memchr_iter(b'<', &bytes[at..])
        .map(|i| at + i)
        .find(|&i| ends_here(bytes, i, name))
        .unwrap_or(bytes.len())
}

/// The same for a script, in which `<!--` and then `<script` hide end tags.
fn script_end(bytes: &[u8], mut at: usize, name: &[u8]) -> usize {
    /// Whether `word` and a character that ends it stand at `at`; where the word began.
    fn script_at(bytes: &[u8], at: usize) -> bool {
        bytes.get(at..at + 6).is_some_and(|w| w.eq_ignore_ascii_case(b"script"))
            && bytes.get(at + 6).is_some_and(|&b| is_space(b) || b == b'/' || b == b'>')
    }
    #[derive(PartialEq)]
    enum Escaped {
        No,
        Once,
        Twice,
    }
    let mut escaped = Escaped::No;
    while let Some(i) = bytes.get(at..).and_then(|rest| match escaped {
        Escaped::No => memchr(b'<', rest),
        _ => memchr2(b'<', b'-', rest),
    }) {
        at += i;
        let rest = &bytes[at..];
        if rest.starts_with(b"-") {
            if rest.starts_with(b"-->") {
                escaped = Escaped::No;
                at += 2;
            }
        } else if escaped != Escaped::Twice && ends_here(bytes, at, name) {
            return at;
        } else if escaped == Escaped::No && rest.starts_with(b"<!--") {
            escaped = Escaped::Once;
            // The two dashes may already belong to the end of the comment.
            at += 1;
        } else if escaped == Escaped::Once && script_at(bytes, at + 1) {
            escaped = Escaped::Twice;
        } else if escaped == Escaped::Twice && rest.starts_with(b"</") && script_at(bytes, at + 2) {
            escaped = Escaped::Once;
        }
        at += 1;
    }
    bytes.len()
}

/// Reads what stands between `<!doctype` and `>`; `closed` says whether the `>` is there.
fn doctype(text: &str, closed: bool) -> Doctype {
    fn quoted(text: &str) -> Option<(&str, &str, bool)> {
        let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let rest = &text[1..];
        Some(rest.split_once(quote).map_or((rest, "", false), |(id, rest)| (id, rest, true)))
    }
    let space = |c: char| c.is_ascii() && is_space(c as u8);
    let id = |s: &str| Some(StrTendril::from(s.replace('\0', "\u{fffd}")));
    let mut out = Doctype { force_quirks: !closed, ..Doctype::default() };
    let text = text.trim_start_matches(space);
    if text.is_empty() {
        out.force_quirks = true;
        return out;
    }
    let (name, rest) = text.split_at(text.find(space).unwrap_or(text.len()));
    out.name = id(&name.to_ascii_lowercase());
    let rest = rest.trim_start_matches(space);
    if rest.is_empty() {
        return out;
    }
    let keyword = rest.get(..6).unwrap_or("");
    let public = keyword.eq_ignore_ascii_case("public");
    if !public && !keyword.eq_ignore_ascii_case("system") {
        out.force_quirks = true;
        return out;
    }
    let Some((first, rest, ended)) = quoted(rest[6..].trim_start_matches(space)) else {
        out.force_quirks = true;
        return out;
    };
    out.force_quirks |= !ended;
    if !public {
        out.system_id = id(first);
        return out;
    }
    out.public_id = id(first);
    let rest = rest.trim_start_matches(space);
    if let Some((second, _, ended)) = quoted(rest) {
        out.system_id = id(second);
        out.force_quirks |= !ended;
    } else if !rest.is_empty() {
        out.force_quirks = true;
    }
    out
}

/// Text with its character references read; `attribute` says where it stands.
fn decoded(raw: &str, attribute: bool) -> Cow<'_, str> {
    let Some(first) = memchr(b'&', raw.as_bytes()) else { return raw.into() };
    let mut out = String::with_capacity(raw.len());
    out.push_str(&raw[..first]);
    let mut rest = &raw[first..];
    while !rest.is_empty() {
        // A `&` stands here.
        match reference(&rest[1..], attribute) {
            Some((chars, len)) => {
                out.extend(chars.into_iter().flatten());
                rest = &rest[1 + len..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
        let next = memchr(b'&', rest.as_bytes()).unwrap_or(rest.len());
        out.push_str(&rest[..next]);
        rest = &rest[next..];
    }
    out.into()
}

/// The characters that a reference means, and its length; `text` begins behind the `&`.
fn reference(text: &str, attribute: bool) -> Option<([Option<char>; 2], usize)> {
    const COMMON: [(&str, char); 6] =
        [("amp;", '&'), ("quot;", '"'), ("nbsp;", '\u{a0}'), ("lt;", '<'), ("gt;", '>'), ("apos;", '\'')];
    if let Some((name, c)) = COMMON.iter().find(|(name, _)| text.starts_with(name)) {
        return Some(([Some(*c), None], name.len()));
    }
    match text.as_bytes().first()? {
        b'#' => numeric(text),
        b if b.is_ascii_alphanumeric() => named(text, attribute),
        _ => None,
    }
}

fn numeric(text: &str) -> Option<([Option<char>; 2], usize)> {
    let bytes = text.as_bytes();
    let (base, start) = if matches!(bytes.get(1), Some(b'x' | b'X')) { (16, 2) } else { (10, 1) };
    let digits = span(bytes.get(start..)?, |b| char::from(b).is_digit(base));
    if digits == 0 {
        return None;
    }
    let mut n = 0u32;
    for b in &bytes[start..start + digits] {
        n = n.saturating_mul(base).saturating_add(char::from(*b).to_digit(base).unwrap_or(0));
    }
    let c = match n {
        0 => '\u{fffd}',
        // What Windows-1252 has in place of the C1 controls.
        0x80..=0x9f => data::C1_REPLACEMENTS[n as usize - 0x80].unwrap_or(char::from(n as u8)),
        _ => char::from_u32(n).unwrap_or('\u{fffd}'),
    };
    let end = start + digits;
    Some(([Some(c), None], end + usize::from(bytes.get(end) == Some(&b';'))))
}

fn named(text: &str, attribute: bool) -> Option<([Option<char>; 2], usize)> {
    // The table has every beginning of a name, with zeros.
    let names = (1..=text.len()).map_while(|n| Some((data::NAMED_ENTITIES.get(text.get(..n)?)?, n)));
    let (&(first, second), len) = names.filter(|(chars, _)| chars.0 != 0).last()?;
    let next = text.as_bytes().get(len);
    // "&copy=1" in an address is no copyright sign.
    if attribute
        && text.as_bytes()[len - 1] != b';'
        && next.is_some_and(|&b| b == b'=' || b.is_ascii_alphanumeric())
    {
        return None;
    }
    Some(([char::from_u32(first), char::from_u32(second).filter(|_| second != 0)], len))
}

/// Names met in the document, so that each is looked up in the parser's tables once.
struct Names<'i> {
    slots: Vec<Option<(&'i str, LocalName)>>,
}

impl Default for Names<'_> {
    fn default() -> Self {
        Names { slots: vec![None; 512] }
    }
}

impl<'i> Names<'i> {
    fn get(&mut self, name: &'i str) -> LocalName {
        // FNV-1a over its end, where names of one family differ.
        let tail = &name.as_bytes()[name.len().saturating_sub(24)..];
        let hash = tail.iter().fold(0x811c_9dc5u32, |h, b| (h ^ u32::from(*b)).wrapping_mul(0x0100_0193));
        let slot = &mut self.slots[(hash ^ hash >> 15) as usize % 512];
        match slot {
            Some((known, local)) if *known == name => local.clone(),
            _ => {
                let lower = name.bytes().any(|b| b.is_ascii_uppercase() || b == 0);
                let local = if lower {
                    LocalName::from(name.to_ascii_lowercase().replace('\0', "\u{fffd}"))
                } else {
                    LocalName::from(name)
                };
                *slot = Some((name, local.clone()));
                local
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::tree::{Edge, Node};

    const BOUNDS: Bounds = Bounds { nodes: 500_000, depth: 512, attributes: 1_000 };

    /// A tree as lines: elements with sorted attributes, and text, neighbours joined.
    #[derive(Default)]
    struct Lines {
        out: Vec<String>,
        text: String,
    }

    impl Lines {
        fn flush(&mut self) {
            if !self.text.is_empty() {
                self.out.push(format!("{:?}", std::mem::take(&mut self.text)));
            }
        }
        fn open<'a>(&mut self, name: &str, attrs: impl Iterator<Item = (&'a str, &'a str)>) {
            self.flush();
            let mut attrs: Vec<_> = attrs.collect();
            attrs.sort();
            self.out.push(format!("<{name} {attrs:?}"));
        }
        fn close(&mut self) {
            self.flush();
            self.out.push(">".into());
        }
    }

    fn ours(html: &str) -> Vec<String> {
        let mut lines = Lines::default();
        for edge in parse(html, BOUNDS).0.walk() {
            match edge {
                Edge::Open(Node::Element(e)) => lines.open(e.name(), e.attrs()),
                Edge::Open(Node::Text(t)) => lines.text.push_str(t),
                Edge::Close => lines.close(),
            }
        }
        lines.flush();
        lines.out
    }

    fn theirs(html: &str) -> Vec<String> {
        use scraper::Node;
        let mut lines = Lines::default();
        for edge in scraper::Html::parse_document(html).tree.root().traverse() {
            match edge {
                ego_tree::iter::Edge::Open(n) => match n.value() {
                    Node::Element(e) => lines.open(e.name(), e.attrs()),
                    Node::Text(t) => lines.text.push_str(t),
                    _ => {}
                },
                ego_tree::iter::Edge::Close(n) if n.value().is_element() => lines.close(),
                _ => {}
            }
        }
        lines.flush();
        lines.out
    }

    fn assert_same(html: &str, what: &str) {
        let (a, b) = (ours(html), theirs(html));
        if let Some(i) = (0..a.len().max(b.len())).find(|&i| a.get(i) != b.get(i)) {
            let part = |l: &[String]| l[i.saturating_sub(3).min(l.len())..(i + 2).min(l.len())].join("\n");
            panic!("{what}\nline {i}, ours:\n{}\ntheirs:\n{}", part(&a), part(&b));
        }
    }

    /// Pieces that tokenizers trip over, to be put together.
    const PIECES: &[&str] = &[
        "<",
        ">",
        "/",
        "!",
        "-",
        "--",
        "-->",
        "--!>",
        "<!--",
        "<!-->",
        "<!--->",
        "<!",
        "<?x",
        "</",
        "</>",
        "<p",
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<a href=x>",
        "<div class='a b'>",
        "</div>",
        "<script>",
        "<script",
        "</script>",
        "</script",
        "</SCRIPT \n>",
        "<style>",
        "</style>",
        "<title>",
        "</title>",
        "<textarea>\n",
        "</textarea>",
        "<plaintext>",
        "<svg>",
        "</svg>",
        "<![CDATA[",
        "]]>",
        "]",
        "<math><mi>",
        "<table>",
        "<tr><td>",
        "</table>",
        "<template>",
        "</template>",
        "<select>",
        "<option>",
        "<pre>\n",
        "<noscript>",
        "</noscript>",
        "<iframe>",
        "</iframe>",
        "&",
        "&amp;",
        "&amp",
        "&ampx",
        "&notit;",
        "&notin;",
        "&nbsp",
        "&#",
        "&#x",
        "&#x41;",
        "&#65",
        "&#0;",
        "&#x80;",
        "&#xd800;",
        "&#99999999999;",
        "&NotEqualTilde;",
        "&copy=",
        " ",
        "\n",
        "\r\n",
        "\r",
        "\0",
        "x",
        "é",
        "=",
        "\"",
        "'",
        " x=1",
        " x='&lt'",
        " Y=\"&amp;&copy=1&copy\"",
        " =x",
        " é",
        "\u{feff}",
        "\t",
        "\u{c}",
        "<!doctype html>",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 3.2//EN\">",
        "<br/>",
        "<br / >",
        "<img src=a/>",
        "<body x=1>",
        "<html lang=en>",
        "<frameset>",
        "<form>",
        "<button>",
        "<li>",
        "<input type=hidden>",
        "<font color=red>",
        "<desc>",
        "<foreignObject>",
    ];

    /// Numbers that look random and are the same in every run (xorshift).
    fn numbers(mut seed: u64) -> impl FnMut(usize) -> usize {
        move |below| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            (seed % below as u64) as usize
        }
    }

    #[test]
    fn the_tree_of_hostile_pieces_is_scrapers() {
        for a in PIECES {
            assert_same(a, a);
            for b in PIECES {
                assert_same(&format!("{a}{b}"), &format!("{a:?} {b:?}"));
            }
        }
        let mut number = numbers(0x9e37_79b9_7f4a_7c15);
        for _ in 0..20_000 {
            let html: String = (0..2 + number(14)).map(|_| PIECES[number(PIECES.len())]).collect();
            assert_same(&html, &format!("{html:?}"));
        }
    }

    #[test]
    fn the_tree_of_a_page_of_the_wild_is_scrapers() {
        let Ok(files) = std::fs::read_dir("../shared/eval/pages/html") else {
            println!("skipped: no evaluation pages");
            return;
        };
        for path in files.filter_map(|f| Some(f.ok()?.path())) {
            let Ok(bytes) = std::fs::read(&path) else { continue };
            assert_same(&String::from_utf8_lossy(&bytes), &path.display().to_string());
        }
    }

    #[test]
    fn the_quirks_of_a_doctype_are_read() {
        // In quirks mode a table stands inside a paragraph.
        for (doctype, quirks) in [
            ("<!doctype html>", false),
            ("<!DOCTYPE html SYSTEM 'about:legacy-compat'>", false),
            (
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">",
                false,
            ),
            ("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 3.2//EN\">", true),
            ("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">", true),
            ("<!doctype>", true),
            ("<!doctype html bogus>", true),
            ("<!doctype html public>", true),
            ("<!doctype html public \"x>", true),
            ("", true),
        ] {
            let html = format!("{doctype}<p><table></table>");
            assert_same(&html, doctype);
            let inside =
                ours(&html).windows(2).any(|w| w[0].starts_with("<p ") && w[1].starts_with("<table"));
            assert_eq!(inside, quirks, "{doctype}");
        }
    }

    #[test]
    fn a_tree_that_outgrows_its_bounds_is_ended_and_named() {
        for (html, bound) in [
            ("<div>".repeat(100_000), Bound::Depth),
            ("<a href=y><div>x".repeat(50_000), Bound::Depth),
            ("<div><b></div>x".repeat(50_000), Bound::Depth),
            ("<ul><li>".repeat(50_000), Bound::Depth),
            ("<p>x".repeat(600_000), Bound::Nodes),
        ] {
            assert_eq!(parse(&html, BOUNDS).1, Some(bound), "{}", &html[..20]);
        }
    }

    #[test]
    fn unclosed_paragraphs_and_cells_are_no_depth() {
        let html = "<table><tr><td><span>x<tr><td><span>y".to_string() + &"<tr><td><span>z".repeat(2_000);
        assert_eq!(parse(&html, BOUNDS).1, None);
    }

    #[test]
    fn attributes_beyond_the_bound_are_left_out_and_the_page_goes_on() {
        let crowd: String = (0..20_000).map(|i| format!("a{i}=1 ")).collect();
        let lines = ours(&format!("<p {crowd}>x<i>y"));
        assert_eq!(lines.iter().filter(|l| l.starts_with("<i ")).count(), 1);
        assert!(lines.iter().any(|l| l.starts_with("<p ") && l.matches("\"a").count() == 1_000));
    }
}
