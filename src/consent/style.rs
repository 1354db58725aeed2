//! What the page's own style sheets say of simple selectors: enough to know a hidden
//! second layer and a box fixed to the window without a browser.
//!
//! In: the raw text of `<style>`. Out: for an element, whether a rule for its class, id
//! or tag alone hides it, shows it, or fixes it. Rules inside at-rules (media queries) and
//! rules with more than one simple selector are passed over: silence, not a guess.

use crate::page::{Element, Page};
use std::collections::HashMap;

/// Bytes of style sheets read, and rules kept.
const MOST_BYTES: usize = 1 << 20;
const MOST_RULES: usize = 4_000;

/// What a rule says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rule {
    /// `Some(true)`: not displayed. `Some(false)`: displayed.
    pub hidden: Option<bool>,
    /// Fixed or sticky in the window.
    pub fixed: bool,
}

/// The rules of a page, by selector.
#[derive(Debug, Default)]
pub struct Styles<'d> {
    rules: HashMap<&'d str, Rule>,
}

impl<'d> Styles<'d> {
    /// Reads the page's `<style>` elements, in document order; a later rule wins.
    pub fn read(page: &Page<'d>) -> Styles<'d> {
        let mut styles = Styles::default();
        let mut left = MOST_BYTES;
        for (ix, text) in &page.raw {
            if page.elements[*ix].name() != "style" || text.len() > left {
                continue;
            }
            left -= text.len();
            styles.sheet(text);
        }
        styles
    }

    fn sheet(&mut self, css: &'d str) {
        let mut rest = css;
        while let Some(open) = memchr::memchr(b'{', rest.as_bytes()) {
            let from = memchr::memrchr2(b'}', b';', &rest.as_bytes()[..open]).map_or(0, |i| i + 1);
            let mut selector = &rest[from..open];
            if memchr::memchr(b'/', selector.as_bytes()).is_some() {
                selector = selector.rsplit("*/").next().unwrap_or("");
            }
            let selector = selector.trim();
            let body = &rest[open + 1..];
            if selector.starts_with('@') {
                let Some(end) = block_end(body) else { return };
                rest = &body[end..];
                continue;
            }
            let Some(end) = memchr::memchr(b'}', body.as_bytes()) else { return };
            // Most rules have no simple selector: their declarations need not be read.
            let mut simple = selector.split(',').map(str::trim).filter(|s| is_simple(s)).peekable();
            if simple.peek().is_some()
                && let Some(rule) = declarations(&body[..end])
            {
                for one in simple {
                    if self.rules.len() >= MOST_RULES && !self.rules.contains_key(one) {
                        continue;
                    }
                    let kept = self.rules.entry(one).or_default();
                    kept.hidden = rule.hidden.or(kept.hidden);
                    kept.fixed |= rule.fixed;
                }
            }
            rest = &body[end + 1..];
        }
    }

    /// What the rules say of `element`; an id's word counts before a class's, a class's
    /// before a tag's.
    pub fn of(&self, element: &Element) -> Rule {
        let mut found = Rule::default();
        if self.rules.is_empty() {
            return found;
        }
        let mut selector = String::with_capacity(32);
        let mut ask = |mark: &str, name: &str| {
            selector.clear();
            selector.push_str(mark);
            selector.push_str(name);
            if let Some(rule) = self.rules.get(selector.as_str()) {
                found.hidden = rule.hidden.or(found.hidden);
                found.fixed |= rule.fixed;
            }
        };
        ask("", element.name());
        for class in element.attr("class").unwrap_or("").split_ascii_whitespace().take(32) {
            ask(".", class);
        }
        if let Some(id) = element.attr("id") {
            ask("#", id);
        }
        found
    }
}

/// Where the block ends whose inside `body` begins with: one past its closing brace.
fn block_end(body: &str) -> Option<usize> {
    let mut depth = 1usize;
    for at in memchr::memchr2_iter(b'{', b'}', body.as_bytes()) {
        if body.as_bytes()[at] == b'{' {
            depth += 1;
        } else {
            depth -= 1;
            if depth == 0 {
                return Some(at + 1);
            }
        }
    }
    None
}

/// One class, one id or one tag.
fn is_simple(selector: &str) -> bool {
    let name = selector.strip_prefix(['.', '#']).unwrap_or(selector);
    !name.is_empty()
        && name.len() <= 128
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_' || b >= 0x80)
}

/// What a row of declarations says; `None` where it says nothing of interest.
pub fn declarations(body: &str) -> Option<Rule> {
    let mut rule = Rule::default();
    for declaration in body.split(';') {
        let declaration = declaration.trim_start();
        // Of `display`, `visibility`, `position`.
        if !declaration.starts_with(['d', 'D', 'v', 'V', 'p', 'P']) {
            continue;
        }
        let Some((name, value)) = declaration.split_once(':') else { continue };
        let (name, value) = (name.trim(), value.trim());
        let value = value.trim_end_matches("!important").trim_end();
        if name.eq_ignore_ascii_case("display") {
            // A later `visibility` in the same row does not undo `display: none`.
            rule.hidden = Some(value.eq_ignore_ascii_case("none"));
        } else if name.eq_ignore_ascii_case("visibility") {
            let gone = value.eq_ignore_ascii_case("hidden") || value.eq_ignore_ascii_case("collapse");
            rule.hidden = Some(rule.hidden == Some(true) || gone);
        } else if name.eq_ignore_ascii_case("position") {
            rule.fixed |= value.eq_ignore_ascii_case("fixed") || value.eq_ignore_ascii_case("sticky");
        }
    }
    (rule != Rule::default()).then_some(rule)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Document, Limits};

    fn rule(css: &str, element: &str) -> Rule {
        let limits = Limits::default();
        let html = format!("<style>{css}</style>{element}");
        let doc = Document::parse(&html, &limits);
        let page = Page::read(&doc, None, &limits);
        let styles = Styles::read(&page);
        page.elements.last().map(|e| styles.of(e)).unwrap_or_default()
    }

    #[test]
    fn simple_rules_are_read() {
        let cases = [
            (".a{display:none}", "<p class='b a'>", Some(true), false),
            (".x,#a , p{ display : none !important }", "<p id=a>", Some(true), false),
            ("p{display:none}.a{display:block}", "<p class=a>", Some(false), false),
            (".a{visibility:hidden;position:fixed}", "<p class=a>", Some(true), true),
            (".b .a{display:none}", "<p class=a>", None, false),
            (".a:hover{display:none}", "<p class=a>", None, false),
            ("@media print{.a{display:none}}", "<p class=a>", None, false),
            ("@media print{.b{color:red}} /* x */ .a{position:sticky}", "<p class=a>", None, true),
            ("@import 'x'; .a{display:none}", "<p class=a>", Some(true), false),
            (".a{display:none", "<p class=a>", None, false),
        ];
        for (css, element, hidden, fixed) in cases {
            assert_eq!(rule(css, element), Rule { hidden, fixed }, "{css}");
        }
    }

    #[test]
    fn a_hostile_sheet_costs_little() {
        let css = ".a{".repeat(200_000);
        assert_eq!(rule(&css, "<p class=a>").hidden, None);
        let css = "@x{".repeat(200_000);
        assert_eq!(rule(&css, "<p class=a>").hidden, None);
    }
}
