//! Whether a parser would take more than linear time or memory over a document, and
//! where to cut it so that it does not: HTML in, a byte to cut at out.
//!
//! The HTML standard makes two things costly. Deep nesting: many tags look for an
//! element among all that are open. And formatting elements that are never closed
//! (`<b>`, `<font>`, `<a>`): each later block opens them all again ("reconstruct the
//! active formatting elements"). [`cut`] follows the tags with a rough model of both.
//! Pages of the wild pass its first, cheap test; only what fails it is modelled.

/// What cut a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// Too many elements inside one another.
    Depth,
    /// Too many elements opened again.
    Nodes,
}

/// Formatting elements that may be open before the model is asked.
const OPEN_FORMATTING: i32 = 24;
/// Elements that may be opened again, over the whole document.
const REOPENED: usize = 300_000;

/// Where `html` has to be cut so that no more than `depth` elements stand inside one
/// another; `None` where it need not be.
pub fn cut(html: &str, depth: usize, attributes: usize) -> Option<(usize, Bound)> {
    let bytes = html.as_bytes();
    if let Some(at) = crowded_tag(bytes, attributes) {
        return Some((at, Bound::Nodes));
    }
    if looks_shallow(bytes, depth) { None } else { model(bytes, depth) }
}

/// The first tag that has more attributes than a parser should compare with one another.
/// Counts `=` and spaces between `<` and `>`, so it errs on the side of passing.
fn crowded_tag(bytes: &[u8], attributes: usize) -> Option<usize> {
    // A tag shorter than this cannot hold so many.
    let most = attributes * 2;
    let mut at = 0;
    loop {
        // To the last `>` in reach: those before it end shorter tags.
        let reach = &bytes[at..bytes.len().min(at + most + 1)];
        if let Some(i) = memchr::memrchr(b'>', reach) {
            at += i + 1;
            continue;
        }
        let Some(i) = memchr::memchr(b'>', &bytes[at..]) else { break };
        if i > most {
            let open = memchr::memchr(b'<', &bytes[at..at + i]).map(|o| at + o)?;
            if let Some(found) = crowded(bytes, open, at + i, attributes) {
                return Some(found);
            }
        }
        at += i + 1;
    }
    let open = memchr::memchr(b'<', &bytes[at..]).map(|o| at + o)?;
    (bytes.len() - open > most).then(|| crowded(bytes, open, bytes.len(), attributes)).flatten()
}

fn crowded(bytes: &[u8], open: usize, end: usize, attributes: usize) -> Option<usize> {
    let tag = &bytes[open..end];
    if !tag.get(1).is_some_and(u8::is_ascii_alphabetic) {
        return None;
    }
    let (mut quote, mut count, mut space) = (0u8, 0, false);
    for &b in tag {
        if quote != 0 {
            if b == quote {
                quote = 0;
            }
        } else if b == b'"' || b == b'\'' {
            quote = b;
        } else if b.is_ascii_whitespace() || b == b'/' {
            space = true;
        } else if space {
            count += 1;
            space = false;
        }
    }
    (count > attributes).then_some(open)
}

/// Elements that hold nothing, or that the next of their kind closes; judged by the
/// beginning of their names, which is enough here.
fn counts(name: &[u8]) -> bool {
    !matches!(
        (name.first().map(u8::to_ascii_lowercase), name.get(1).map(u8::to_ascii_lowercase)),
        (Some(b'p'), _)
            | (Some(b'b'), Some(b'r'))
            | (Some(b'i'), Some(b'm' | b'n'))
            | (Some(b'm'), Some(b'e'))
            | (Some(b'l'), Some(b'i'))
            | (Some(b'h'), Some(b'r' | b't' | b'e'))
            | (Some(b's'), Some(b'o' | b't'))
            | (Some(b'd'), Some(b't' | b'd'))
            | (Some(b't'), Some(b'd' | b'h' | b'r' | b'b' | b'f'))
            | (Some(b'o'), Some(b'p'))
            | (Some(b'u'), Some(b's'))
            | (Some(b'c'), Some(b'i' | b'o'))
            | (Some(b'r'), Some(b'e' | b't' | b'p'))
            | (Some(b'e'), Some(b'l'))
            | (Some(b'g' | b'f'), Some(b'e'))
    )
}

/// Formatting elements of the HTML standard.
fn is_formatting(name: &[u8]) -> bool {
    let n = |w: &[u8]| name.eq_ignore_ascii_case(w);
    match name.len() {
        1 => matches!(name[0] | 0x20, b'a' | b'b' | b'i' | b's' | b'u'),
        2 => n(b"em") || n(b"tt"),
        3 => n(b"big"),
        4 => n(b"font") || n(b"code") || n(b"nobr"),
        5 => n(b"small"),
        6 => n(b"strong") || n(b"strike"),
        _ => false,
    }
}

/// The name that begins at `at`.
fn name(bytes: &[u8], at: usize) -> &[u8] {
    let rest = &bytes[at.min(bytes.len())..];
    let len = rest.iter().take(24).take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
    &rest[..len]
}

/// The cheap test: start tags less end tags never pass the bound.
fn looks_shallow(bytes: &[u8], depth: usize) -> bool {
    let (mut open, mut formatting) = (0i32, 0i32);
    let most = depth as i32;
    for at in memchr::memchr_iter(b'<', bytes) {
        let Some(&next) = bytes.get(at + 1) else { break };
        if next.is_ascii_alphabetic() {
            let rest = &bytes[at + 1..];
            let short = rest.get(1).is_none_or(|b| !b.is_ascii_alphanumeric());
            if short && matches!(next | 0x20, b'a' | b'b' | b'i' | b's' | b'u')
                || matches!(next | 0x20, b'f' | b's' | b'e' | b't' | b'n' | b'c' | b'b')
                    && is_formatting(name(bytes, at + 1))
            {
                formatting += 1;
                open += 1;
                if formatting > OPEN_FORMATTING {
                    return false;
                }
            } else if counts(rest) {
                open += 1;
            }
            if open > most {
                return false;
            }
        } else if next == b'/' {
            let rest = &bytes[(at + 2).min(bytes.len())..];
            if is_formatting(name(bytes, at + 2)) {
                formatting = (formatting - 1).max(0);
                open -= 1;
            } else if counts(rest) {
                open -= 1;
            }
            // More ends than starts hide no depth.
            open = open.max(0);
        }
    }
    true
}

/// What an open element is to the model.
#[derive(Clone, Copy, PartialEq)]
struct Open {
    name: u64,
    formatting: bool,
}

/// A name as a number; names are told apart by their first eight letters.
fn key(name: &[u8]) -> u64 {
    name.iter().take(8).fold(0, |k, b| k << 8 | u64::from(b.to_ascii_lowercase()))
}

/// Follows the tags with a stack of open elements, as the standard would keep it but for
/// its rarer rules.
fn model(bytes: &[u8], depth: usize) -> Option<(usize, Bound)> {
    const LOOK: usize = 64;
    let closes_itself = |n: &[u8]| {
        [
            &b"p"[..],
            b"li",
            b"dt",
            b"dd",
            b"td",
            b"th",
            b"tr",
            b"option",
            b"tbody",
            b"thead",
            b"tfoot",
            b"button",
            b"a",
            b"nobr",
        ]
        .iter()
        .any(|w| n.eq_ignore_ascii_case(w))
    };
    let void = |n: &[u8]| {
        [
            &b"area"[..],
            b"base",
            b"br",
            b"col",
            b"embed",
            b"hr",
            b"img",
            b"input",
            b"link",
            b"meta",
            b"param",
            b"source",
            b"track",
            b"wbr",
            b"html",
            b"head",
            b"body",
            b"path",
            b"use",
            b"circle",
            b"rect",
            b"stop",
            b"polygon",
            b"line",
            b"ellipse",
            b"frame",
        ]
        .iter()
        .any(|w| n.eq_ignore_ascii_case(w))
    };
    let p = key(b"p");
    let mut stack: Vec<Open> = Vec::new();
    // Formatting elements that were closed with the block around them, and come again.
    let mut lost: Vec<Open> = Vec::new();
    let mut reopened = 0usize;
    let mut at = 0;
    while let Some(i) = memchr::memchr(b'<', &bytes[at..]) {
        let start = at + i;
        at = start + 1;
        let Some(&next) = bytes.get(at) else { break };
        if next == b'!' {
            if bytes[at..].starts_with(b"!--") {
                at = memchr::memmem::find(&bytes[at..], b"-->").map_or(bytes.len(), |e| at + e + 3);
            }
            continue;
        }
        let drop_to = |stack: &mut Vec<Open>, lost: &mut Vec<Open>, to: usize, keep: bool| {
            for o in stack.drain(to..).skip(usize::from(keep)) {
                // The standard keeps at most three alike.
                if o.formatting && lost.iter().filter(|l| **l == o).count() < 64 {
                    lost.push(o);
                }
            }
        };
        if next == b'/' {
            let n = name(bytes, at + 1);
            let k = key(n);
            if let Some(l) = lost.iter().rposition(|o| o.name == k) {
                lost.remove(l);
            } else {
                let from = stack.len().saturating_sub(LOOK);
                if let Some(f) = stack[from..].iter().rposition(|o| o.name == k) {
                    drop_to(&mut stack, &mut lost, from + f, true);
                }
            }
            continue;
        }
        if !next.is_ascii_alphabetic() {
            continue;
        }
        let n = name(bytes, at);
        if [
            &b"script"[..],
            b"style",
            b"textarea",
            b"title",
            b"xmp",
            b"iframe",
            b"noembed",
            b"noframes",
            b"noscript",
        ]
        .iter()
        .any(|w| n.eq_ignore_ascii_case(w))
        {
            let mut end = at;
            loop {
                let Some(e) = memchr::memmem::find(&bytes[end..], b"</") else {
                    end = bytes.len();
                    break;
                };
                end += e + 2;
                if name(bytes, end).eq_ignore_ascii_case(n) {
                    break;
                }
            }
            at = end;
            continue;
        }
        if void(n) {
            continue;
        }
        let k = key(n);
        let formatting = is_formatting(n);
        let inline = formatting || n.eq_ignore_ascii_case(b"span");
        let from = stack.len().saturating_sub(LOOK);
        let closed = if closes_itself(n) {
            // A list in an item holds items of its own; so does a table in a cell.
            let table = key(b"table");
            let cell = [&b"td"[..], b"th", b"tr", b"tbody", b"thead", b"tfoot"].iter().any(|w| key(w) == k);
            let walls: &[&[u8]] = &[
                b"ul",
                b"ol",
                b"dl",
                b"td",
                b"th",
                b"select",
                b"section",
                b"article",
                b"blockquote",
                b"main",
                b"aside",
                b"button",
            ];
            stack[from..]
                .iter()
                .enumerate()
                .rev()
                .take_while(|(_, o)| {
                    o.name == k || o.name != table && (cell || !walls.iter().any(|w| key(w) == o.name))
                })
                .find(|(_, o)| o.name == k)
                .map(|(i, _)| i)
        } else if !inline {
            stack[from..].iter().rposition(|o| o.name == p)
        } else {
            None
        };
        if let Some(f) = closed {
            if formatting {
                // A second link ends the first, and nothing inside it.
                stack.remove(from + f);
            } else {
                drop_to(&mut stack, &mut lost, from + f, true);
            }
        }
        if !lost.is_empty() {
            reopened += lost.len();
            stack.append(&mut lost);
        }
        stack.push(Open { name: k, formatting });
        if stack.len() > depth {
            return Some((start, Bound::Depth));
        }
        if reopened > REOPENED {
            return Some((start, Bound::Nodes));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_pages_pass_the_cheap_test() {
        let page = "<html><body><div><p>One <b>two</b><br><img src=x><ul><li>a<li>b</ul></div>".repeat(300);
        let page = page.replace("<html><body>", "") + "</div>";
        assert!(looks_shallow(page.as_bytes(), 512));
        assert_eq!(cut(&page, 512, 512), None);
    }

    #[test]
    fn unclosed_paragraphs_and_cells_are_no_depth() {
        let page = "<table><tr><td><span>x<tr><td><span>y".to_string() + &"<tr><td><span>z".repeat(2_000);
        assert_eq!(cut(&page, 512, 512), None);
    }

    #[test]
    fn what_would_cost_too_much_is_cut() {
        for (html, why) in [
            ("<div>".repeat(100_000), Bound::Depth),
            ("<a href=y><div>x".repeat(50_000), Bound::Depth),
            ("<div><b></div>x".repeat(50_000), Bound::Depth),
            ("<ul><li>".repeat(50_000), Bound::Depth),
        ] {
            let (at, bound) = cut(&html, 512, 512).expect("cut");
            assert!(at < 100_000, "{at}");
            assert_eq!(bound, why);
        }
        let crowd: String = (0..20_000).map(|i| format!("a{i}=1 ")).collect();
        assert_eq!(cut(&format!("<p>x<div {crowd}>"), 512, 512).map(|c| c.0), Some(4));
    }
}
