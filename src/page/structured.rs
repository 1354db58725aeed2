//! JSON-LD: the raw text of a `<script type="application/ld+json">` in, values out,
//! mended where writers commonly break them, bounded in bytes and depth.
//!
//! To tolerate one more fault: add it to [`mend`] with a test.

use serde_json::{Map, Value};

/// Bytes of JSON-LD read on one page; blocks beyond are passed over.
pub const MAX_BYTES: usize = 2 << 20;
/// How deep nodes are looked for inside one another.
const MAX_DEPTH: usize = 12;
/// Nodes looked at on one page.
const MAX_NODES: usize = 4_000;

/// One JSON-LD object.
pub type Node = Map<String, Value>;

/// Parses one block. `None` where it cannot be mended. `serde_json` stops at a depth
/// of 128 by itself.
pub fn parse(raw: &str) -> Option<Value> {
    let text = unwrap(raw);
    if text.is_empty() {
        return None;
    }
    if let Ok(v) = serde_json::from_str(text) {
        return Some(v);
    }
    let mended = mend(text);
    // Several objects one after another, or rubbish behind the first: what can be read.
    let mut values: Vec<Value> =
        serde_json::Deserializer::from_str(&mended).into_iter().map_while(Result::ok).collect();
    match values.len() {
        0 => None,
        1 => values.pop(),
        _ => Some(Value::Array(values)),
    }
}

/// The block without comment and CDATA wrappers.
fn unwrap(raw: &str) -> &str {
    let mut t = raw.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0');
    loop {
        let before = t.len();
        for open in ["<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA["] {
            t = t.strip_prefix(open).unwrap_or(t).trim_start();
        }
        for close in ["-->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", ";"] {
            t = t.strip_suffix(close).unwrap_or(t).trim_end();
        }
        if t.len() == before {
            return t;
        }
    }
}

/// Repairs what breaks JSON most often: raw control characters in strings, invalid
/// escapes, commas before a closing bracket, quotes written as entities, unclosed ends.
fn mend(text: &str) -> String {
    let entities = !text.contains('"') && text.contains("&quot;");
    let source = if entities { text.replace("&quot;", "\"").replace("&amp;", "&") } else { String::new() };
    let text = if entities { source.as_str() } else { text };
    let mut out = String::with_capacity(text.len() + 16);
    let mut open: Vec<char> = Vec::new();
    let mut string = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if string {
            match c {
                '\\' => {
                    if let Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u') = chars.peek() {
                        out.push('\\');
                        out.extend(chars.next());
                    }
                }
                '"' => {
                    string = false;
                    out.push('"');
                }
                '\n' => out.push_str("\\n"),
                '\r' => {}
                '\t' => out.push_str("\\t"),
                c if (c as u32) < 0x20 => out.push(' '),
                c => out.push(c),
            }
            continue;
        }
        match c {
            '"' => {
                string = true;
                out.push('"');
            }
            '{' | '[' => {
                open.push(if c == '{' { '}' } else { ']' });
                out.push(c);
            }
            '}' | ']' => {
                let kept = out.trim_end().trim_end_matches(',').len();
                out.truncate(kept);
                open.pop();
                out.push(c);
            }
            ',' if matches!(out.trim_end().chars().next_back(), Some(',' | '{' | '[')) => {}
            '\0' => {}
            c => out.push(c),
        }
    }
    if string {
        out.push('"');
    }
    if !open.is_empty() {
        let kept = out.trim_end().trim_end_matches(',').len();
        out.truncate(kept);
        out.extend(open.iter().rev());
    }
    out
}

/// Every node of the blocks that stands for something of its own: the blocks
/// themselves, what their `@graph` and arrays hold, and main entities.
pub fn nodes(blocks: &[Value]) -> Vec<&Node> {
    fn add<'a>(v: &'a Value, depth: usize, out: &mut Vec<&'a Node>) {
        if depth > MAX_DEPTH || out.len() >= MAX_NODES {
            return;
        }
        match v {
            Value::Array(list) => list.iter().for_each(|v| add(v, depth + 1, out)),
            Value::Object(node) => {
                out.push(node);
                for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                    if let Some(v @ (Value::Array(_) | Value::Object(_))) = node.get(key) {
                        add(v, depth + 1, out);
                    }
                }
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    blocks.iter().for_each(|b| add(b, 0, &mut out));
    out
}

/// The types of a node, without a vocabulary's address before them.
pub fn types(node: &Node) -> impl Iterator<Item = &str> {
    let list: &[Value] = match node.get("@type") {
        Some(Value::Array(list)) => list,
        Some(v) => std::slice::from_ref(v),
        None => &[],
    };
    list.iter().filter_map(Value::as_str).map(|s| s.rsplit(['/', '#', ':']).next().unwrap_or(s))
}

/// Whether one of the node's types is `name`, whatever its case.
pub fn is(node: &Node, name: &str) -> bool {
    types(node).any(|t| t.eq_ignore_ascii_case(name))
}

/// Whether the node is an article of some kind (schema.org: `Article` and its subtypes).
pub fn is_article(node: &Node) -> bool {
    types(node).any(|t| {
        let t = t.to_ascii_lowercase();
        t.ends_with("article") || t.ends_with("blogposting") || matches!(t.as_str(), "report" | "review")
    })
}

/// A text of a node: a string, the first of a list, or the `name` or `@value` of an object.
pub fn text<'a>(node: &'a Node, key: &str) -> Option<&'a str> {
    fn of(v: &Value, depth: u8) -> Option<&str> {
        match v {
            Value::String(s) => Some(s.trim()).filter(|s| !s.is_empty()),
            Value::Array(list) if depth < 3 => list.iter().find_map(|v| of(v, depth + 1)),
            Value::Object(o) if depth < 3 => o.get("name").or(o.get("@value")).and_then(|v| of(v, depth + 1)),
            _ => None,
        }
    }
    node.get(key).and_then(|v| of(v, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_structured_data_is_mended() {
        for (raw, headline) in [
            (r#"{"headline":"A"}"#, "A"),
            ("<!-- {\"headline\":\"A\"} -->", "A"),
            ("//<![CDATA[\n{\"headline\":\"A\"}\n//]]>", "A"),
            ("{\"headline\":\"A\",}", "A"),
            ("{\"headline\":\"A\nB\"}", "A\nB"),
            (r#"{"headline":"It\'s"}"#, "It's"),
            (r#"{&quot;headline&quot;:&quot;A&quot;}"#, "A"),
            (r#"{"headline":"A","author":{"name":"B""#, "A"),
            (r#"{"headline":"A"};"#, "A"),
            (r#"{"a":[1,,2],"headline":"A"}"#, "A"),
        ] {
            let v = parse(raw).unwrap_or_else(|| panic!("{raw}"));
            assert_eq!(v["headline"].as_str(), Some(headline), "{raw}");
        }
    }

    #[test]
    fn deep_or_empty_structured_data_gives_nothing() {
        for raw in ["", "  ", "{", "null}", &"[".repeat(100_000)] {
            let v = parse(raw);
            assert!(v.is_none_or(|v| nodes(std::slice::from_ref(&v)).len() <= 1));
        }
    }
}
