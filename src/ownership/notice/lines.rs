//! HTML text, Markdown and bare text made into the same plain lines.

/// Most lines, and most bytes of all of them, that are read.
const LINES: usize = 6_000;
const BYTES: usize = 400 << 10;

/// Most bytes of one line.
const LINE: usize = 20_000;

fn cut(line: &str) -> &str {
    let mut end = line.len().min(LINE);
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    &line[..end]
}

/// The lines of a page's text.
pub fn of_text(text: &str) -> Vec<String> {
    let mut bytes = 0;
    text.lines()
        .map(|l| cut(l.trim()).to_string())
        .filter(|l| !l.is_empty())
        .take(LINES)
        .take_while(|l| {
            bytes += l.len();
            bytes <= BYTES
        })
        .collect()
}

/// The lines of Markdown or bare text, marks taken out.
pub fn of_markdown(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut lines = text.lines().peekable();
    while lines.next_if(|l| l.trim().is_empty()).is_some() {}
    if lines.peek().is_some_and(|l| l.trim() == "---") {
        lines.next();
        // Front matter: the values that hold text; with no end it is no front matter.
        for line in lines.by_ref() {
            let line = line.trim();
            if line == "---" || line == "..." {
                break;
            }
            if let Some(v) = front_matter(line) {
                out.push(v);
            }
        }
    }
    let mut bytes = 0;
    for line in lines {
        bytes += line.len().min(LINE);
        if bytes > BYTES || out.len() >= LINES {
            break;
        }
        let t = cut(line.trim());
        // the underline of a heading, a rule of a table
        if !t.is_empty() && t.chars().all(|c| matches!(c, '=' | '-' | '*' | '|' | ':' | ' ' | '_')) {
            continue;
        }
        let plain = plain(t);
        if !plain.is_empty() {
            out.push(plain);
        }
    }
    out
}

/// The value of a front-matter line whose key says that it is text.
fn front_matter(line: &str) -> Option<String> {
    let line = line.trim_start_matches("- ").trim();
    let (key, value) = line.split_once(':')?;
    if !matches!(
        key.trim(),
        "text"
            | "title"
            | "headline"
            | "heading"
            | "copy"
            | "name"
            | "content"
            | "body"
            | "value"
            | "description"
    ) {
        return None;
    }
    let value = value.trim().trim_matches(['\'', '"']).trim();
    (value.contains(char::is_alphabetic) && !matches!(value, "text" | "true" | "false"))
        .then(|| value.to_string())
}

/// One Markdown line without its marks.
fn plain(line: &str) -> String {
    let mut s = line.trim_start_matches(['#', '>', ' ']).trim();
    let bullet = s.strip_prefix("* ").or(s.strip_prefix("- ")).or(s.strip_prefix("+ "));
    s = bullet.unwrap_or(s).trim();
    s = s.strip_suffix('\\').unwrap_or(s).trim();
    let table = s.starts_with('|');
    let mut out = String::with_capacity(s.len());
    let mut rest = s;
    while let Some(c) = rest.chars().next() {
        let step = c.len_utf8();
        match c {
            '\\' if rest[step..].starts_with(|c: char| c.is_ascii_punctuation()) => {
                out.push_str(&rest[step..step + 1]);
                rest = &rest[step + 1..];
                continue;
            }
            '*' | '`' => {}
            '_' if !out.ends_with(char::is_alphanumeric)
                || !rest[step..].starts_with(char::is_alphanumeric) => {}
            '|' if table => {
                if out.trim_end().ends_with(':') || out.trim().is_empty() {
                    out.push(' ');
                } else {
                    out.push_str(" | ");
                }
            }
            '!' if rest[step..].starts_with('[') => {}
            '[' => {
                // A link keeps its words; a bracket that is no link stays.
                if let Some(close) = link_close(rest) {
                    out.push_str(&rest[1..close.0]);
                    rest = &rest[close.1..];
                    continue;
                }
                out.push('[');
            }
            '<' => match tag_end(rest) {
                Some(end) => {
                    rest = &rest[end..];
                    continue;
                }
                None => out.push('<'),
            },
            '\t' | '\u{a0}' => out.push(' '),
            '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            c => out.push(c),
        }
        rest = &rest[step..];
    }
    out.trim().trim_end_matches('|').split_whitespace().collect::<Vec<_>>().join(" ")
}

/// End of the words and end of the whole of the link with which `s` begins.
fn link_close(s: &str) -> Option<(usize, usize)> {
    let head = s.char_indices().nth(400).map_or(s, |(i, _)| &s[..i]);
    let close = head.find("](")?;
    if head[1..close].contains('[') {
        return None;
    }
    let end = s[close..].find(')')?;
    (end < 2_000).then_some((close, close + end + 1))
}

/// End of the tag with which `s` begins, if it is one of HTML's.
fn tag_end(s: &str) -> Option<usize> {
    const TAGS: &[&str] = &[
        "a", "b", "i", "br", "p", "em", "strong", "span", "div", "img", "u", "sup", "sub", "small", "http",
        "https", "mailto",
    ];
    let name: String =
        s[1..].trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).take(8).collect();
    if !TAGS.contains(&name.to_ascii_lowercase().as_str()) {
        return None;
    }
    let end = s.find('>')?;
    (end < 600).then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_plain_lines() {
        for (markdown, expected) in [
            (
                "# **Impressum**\n\n_Nordlicht_ [GmbH](https://n.example)\\",
                vec!["Impressum", "Nordlicht GmbH"],
            ),
            ("Title\n=====\n* one\n- two", vec!["Title", "one", "two"]),
            ("|Redactie:|\tAnna Bos|\n|:--|:--|", vec!["Redactie: Anna Bos"]),
            ("---\ntype: page\n- text: 'Nordlicht GmbH'\n---\nBody", vec!["Nordlicht GmbH", "Body"]),
            ("Titular: [PENDIENTE]", vec!["Titular: [PENDIENTE]"]),
        ] {
            assert_eq!(of_markdown(markdown), expected);
        }
    }
}
