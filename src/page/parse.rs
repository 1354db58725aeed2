//! HTML in, `scraper`'s tree out, in time and memory that grow with the document.
//!
//! The document goes to the parser in pieces. Between two of them the tree is looked at,
//! and where it has outgrown its bounds the document ends: the standard makes deep nesting
//! costly (many tags look for an element among all that are open), and so are formatting
//! elements that are never closed (`<b>`, `<a>`: each later block opens them all again).
//!
//! What the tree need not hold ([`Unread`]) is left out. In the place of a script's or a
//! style's body, and of a tag's attributes, stands a mark, which [`Parsed::text`] and
//! [`Parsed::attributes`] turn back into what it stands for.

use super::Limits;
use super::unread::{Attributes, Scan, Unread};
use html5ever::driver::{ParseOpts, Parser, parse_document};
use html5ever::tendril::{StrTendril, TendrilSink};
use scraper::node::Element;
use scraper::{Html, HtmlTreeSink};

/// Begins a mark: a character for private use. One that says the number follows, and both
/// together are short enough for the parser to keep them without asking for memory.
const MARK: char = '\u{f8ff}';

/// The first of the characters for private use that say a number, and how many there are.
const ZERO: u32 = 0xf_0000;
const NUMBERS: usize = 0x2_0000;

/// The mark of number `n`.
fn mark(n: usize) -> Option<[char; 2]> {
    Some([MARK, char::from_u32(ZERO + u32::try_from(n).ok()?)?])
}

/// The number that a text which begins with a mark says.
fn marked(text: &str) -> Option<usize> {
    // Most are told apart by their first byte.
    if text.as_bytes().first() != Some(&0xef) {
        return None;
    }
    let number = text.strip_prefix(MARK)?.chars().next()?;
    Some((number as u32).checked_sub(ZERO)? as usize)
}

/// Bytes between two looks at the tree, and so many where it is deep already.
const PIECE: usize = 16 << 10;
const PIECE_DEEP: usize = 256;
const DEEP: usize = 128;

/// A limit that a document ran into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// Elements inside one another.
    Depth,
    /// Nodes of the tree.
    Nodes,
    /// Attributes of one tag.
    Attributes,
}

/// A parsed document.
#[derive(Debug)]
pub struct Parsed<'h> {
    /// The tree, with marks.
    pub html: Html,
    bodies: Vec<&'h str>,
    attributes: Attributes<'h>,
    /// Which limit cut it.
    pub bound: Option<Bound>,
}

impl<'h> Parsed<'h> {
    /// Parses `html`. Any input gives a tree.
    pub fn new(html: &'h str, limits: &Limits) -> Parsed<'h> {
        let mut feed = Feed {
            parser: parse_document(HtmlTreeSink::new(Html::new_document()), ParseOpts::default()),
            next: String::with_capacity(PIECE),
            piece: PIECE,
            limits,
            bound: None,
        };
        let (mut bodies, mut crowded, mut at) = (Vec::new(), false, 0);
        let mut scan = Scan::new(html, limits.attributes, NUMBERS);
        for (unread, range) in scan.by_ref() {
            feed.give(&html[at..range.start]);
            match unread {
                Unread::Body => match mark(bodies.len()) {
                    Some(mark) => {
                        feed.next.extend(mark);
                        bodies.push(&html[range.clone()]);
                    }
                    None => feed.give(&html[range.clone()]),
                },
                Unread::Tag(number) => {
                    feed.next.push(' ');
                    feed.next.extend(mark(number).into_iter().flatten());
                }
                Unread::Comment | Unread::Attribute => {}
                Unread::Attributes => crowded = true,
            }
            at = range.end;
            if feed.bound.is_some() {
                break;
            }
        }
        feed.give(&html[at..]);
        let (html, bound) = feed.end();
        Parsed {
            html,
            bodies,
            attributes: scan.attributes,
            bound: bound.or(crowded.then_some(Bound::Attributes)),
        }
    }

    /// A text of the tree as the document has it: the body that a mark stands for.
    pub fn text<'t>(&self, text: &'t str) -> &'t str
    where
        'h: 't,
    {
        marked(text).and_then(|n| self.bodies.get(n)).copied().unwrap_or(text)
    }

    /// The attributes that were kept of an element of the tree, if they were.
    pub fn kept(&self, el: &Element) -> Option<&[(&'static str, &'h str)]> {
        let (name, _) = el.attrs.first()?;
        self.attributes.of(marked(&name.local)?)
    }
}

/// The attributes of an element: those that were kept of it, or its own.
pub fn attributes<'t>(
    el: &'t Element,
    kept: Option<&'t [(&'static str, &'t str)]>,
) -> impl Iterator<Item = (&'t str, &'t str)> {
    let own = if kept.is_none() && !el.attrs.is_empty() { Some(el.attrs()) } else { None };
    kept.unwrap_or_default().iter().copied().chain(own.into_iter().flatten())
}

/// A parser that is given its document in pieces.
struct Feed<'l> {
    parser: Parser<HtmlTreeSink>,
    /// What has been gathered of the next piece, and how long that is to be.
    next: String,
    piece: usize,
    limits: &'l Limits,
    bound: Option<Bound>,
}

impl Feed<'_> {
    fn give(&mut self, mut text: &str) {
        while self.bound.is_none() && self.next.len() + text.len() >= self.piece {
            let (head, rest) =
                text.split_at(text.ceil_char_boundary(self.piece.saturating_sub(self.next.len())));
            self.next.push_str(head);
            self.parse();
            text = rest;
        }
        self.next.push_str(text);
    }

    /// Hands on what has been gathered.
    fn parse(&mut self) {
        self.parser.process(StrTendril::from_slice(&self.next));
        self.next.clear();
        self.look();
    }

    fn end(mut self) -> (Html, Option<Bound>) {
        if self.bound.is_none() {
            self.parse();
        }
        (self.parser.finish(), self.bound)
    }

    /// Looks whether the tree has outgrown its bounds: by its last node, which is as deep
    /// as the elements that are open.
    fn look(&mut self) {
        let html = self.parser.tokenizer.sink.sink.0.borrow();
        let depth =
            html.tree.nodes().next_back().map_or(0, |n| n.ancestors().take(self.limits.depth + 2).count());
        self.piece = if depth > DEEP { PIECE_DEEP } else { PIECE };
        // The document itself is no element.
        if depth > self.limits.depth + 1 {
            self.bound = Some(Bound::Depth);
        } else if html.tree.values().len() > self.limits.nodes * 2 {
            self.bound = Some(Bound::Nodes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::unread::read_as;
    use super::*;
    use ego_tree::iter::Edge;
    use scraper::Node;

    /// A tree as lines, its texts and attributes as the document has them.
    fn lines<'t>(
        html: &'t Html,
        text: impl Fn(&str) -> String,
        attributes: impl Fn(&'t Element) -> Vec<(&'t str, &'t str)>,
    ) -> Vec<String> {
        let (mut out, mut line) = (Vec::new(), String::new());
        for edge in html.tree.root().traverse() {
            let node = match edge {
                Edge::Open(node) => node,
                Edge::Close(node) if node.value().is_element() => {
                    out.push(format!("{:?} >", std::mem::take(&mut line)));
                    continue;
                }
                Edge::Close(_) => continue,
            };
            match node.value() {
                Node::Text(t) => line.push_str(&text(t)),
                Node::Element(e) => {
                    let of = e.name().as_bytes();
                    let mut read = attributes(e);
                    read.retain(|(name, _)| read_as(of, name.as_bytes()).is_some());
                    read.sort_unstable();
                    out.push(format!("{:?} <{} {read:?}", std::mem::take(&mut line), e.name()));
                }
                _ => {}
            }
        }
        out.push(line);
        out
    }

    fn assert_same(html: &str, what: &str) {
        let ours = Parsed::new(html, &Limits::default());
        // The parser's own line ends and NULs are not those of a body.
        let plain = |t: &str| t.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}");
        let a = lines(&ours.html, |t| plain(ours.text(t)), |e| attributes(e, ours.kept(e)).collect());
        let theirs = Html::parse_document(html);
        let b = lines(&theirs, plain, |e| e.attrs().collect());
        if let Some(i) = (0..a.len().max(b.len())).find(|&i| a.get(i) != b.get(i)) {
            let part = |l: &[String]| l[i.saturating_sub(3).min(l.len())..(i + 2).min(l.len())].join("\n");
            panic!("{what}\nline {i}, ours:\n{}\ntheirs:\n{}", part(&a), part(&b));
        }
    }

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
        "<b z=1",
        "<b z=2>",
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
        " alt",
        " alt=",
        " z",
        "z='1'",
        " id=1",
        "id='1'",
        " src=1",
        " class='a b' ID=x",
        " href=a/b/",
        " HREF=\"a&amp;b\"",
        " title=a\rb",
        " alt='\0'",
        "<html class=a>",
        "<foreignObject>",
        "</foreignObject>",
        "<desc>",
        "</desc>",
        "<annotation-xml encoding='text/html'>",
        "<mi>",
        "</math>",
        "</p>",
        "</br>",
        "<div id=1>",
        "</i>",
        "<body id=b>",
        "<script src=a>",
        "<img src=a alt=b/>",
        "<input type=hidden>",
        "<template shadowrootmode=open class=a>",
        "/z=1",
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
        let mut number = numbers(0x9e37_79b9_7f4a_7c15);
        let long = "x".repeat(80);
        for _ in 0..60_000 {
            let html: String = (0..2 + number(14))
                .flat_map(|_| [PIECES[number(PIECES.len())], if number(4) == 0 { &long } else { "" }])
                .collect();
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
    fn a_tree_that_outgrows_its_bounds_is_ended_and_named() {
        for (html, bound) in [
            ("<div>".repeat(100_000), Bound::Depth),
            ("<a href=y><div>x".repeat(50_000), Bound::Depth),
            ("<div><b></div>x".repeat(50_000), Bound::Depth),
            ("<ul><li>".repeat(50_000), Bound::Depth),
            ("<p>x".repeat(600_000), Bound::Nodes),
        ] {
            let parsed = Parsed::new(&html, &Limits::default());
            assert_eq!(parsed.bound, Some(bound), "{}", &html[..20]);
            assert!(parsed.html.tree.values().len() < 1_100_000);
        }
    }

    #[test]
    fn unclosed_paragraphs_and_cells_are_no_depth() {
        let html = "<table><tr><td><span>x<tr><td><span>y".to_string() + &"<tr><td><span>z".repeat(2_000);
        assert_eq!(Parsed::new(&html, &Limits::default()).bound, None);
    }

    #[test]
    fn attributes_beyond_the_bound_are_left_out_and_the_page_goes_on() {
        let crowd: String = (0..20_000).map(|i| format!("a{i}='1>' ")).collect();
        // Of an element whose attributes the parser compares.
        let html = format!("<b {crowd}>x<i>y");
        let parsed = Parsed::new(&html, &Limits::default());
        assert_eq!(parsed.bound, Some(Bound::Attributes));
        let of =
            |name: &str| parsed.html.tree.values().filter_map(Node::as_element).find(|e| e.name() == name);
        assert_eq!(of("b").map(|e| e.attrs().count()), Some(1_000));
        assert!(of("i").is_some());
    }
}
