//! One pass over a page's elements and one over its text: what the search for a banner
//! starts from. No judgement stands here.

use super::platform::{Platforms, Trace, platforms};
use super::words::words;
use crate::page::{Ix, Marks, Memo, Page};
use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, MatchKind};
use std::sync::OnceLock;

/// What an input asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// A box or switch; whether it is on.
    Toggle(bool),
    /// One of several.
    Radio,
    /// An e-mail address.
    Email,
    /// A password.
    Password,
    /// Other text.
    Text,
}

/// What one pass over the page found, each list in document order.
#[derive(Debug, Default)]
pub struct Survey {
    /// Elements whose id or class speaks of cookies, consent or privacy.
    pub hints: Vec<Ix>,
    /// Elements that can be clicked by what they are, or by what their class says.
    pub buttons: Vec<Ix>,
    /// Those of them that are more than links to another page.
    pub actors: Vec<Ix>,
    /// Elements that stand over the page by what they are, or by what their class says.
    pub boxes: Vec<Ix>,
    /// Elements that ask for something.
    pub inputs: Vec<(Ix, Input)>,
    /// Frames.
    pub frames: Vec<Ix>,
    /// Traces of platforms.
    pub traces: Vec<Trace>,
    /// Where in the page's text a word stands that makes it worth looking at.
    pub topics: Vec<usize>,
}

/// At most this many places of each kind are kept.
const MOST: usize = 20_000;

/// Parts of ids and classes. The order of the groups is that of [`Class`].
const HINTS: &[&str] =
    &["cookie", "consent", "gdpr", "rgpd", "dsgvo", "privacy", "ccpa", "lgpd", "datenschutz", "kakor"];
const CLICKS: &[&str] =
    &["button", "btn", "accept", "agree", "allow", "decline", "reject", "refuse", "deny", "close", "dismiss"];
const BOXES: &[&str] =
    &["modal", "popup", "overlay", "dialog", "banner", "notice", "toast", "sticky", "fixed", "alert"];
/// Hints for a settings layer, taken apart from the others for `layers`.
pub const SETTINGS: &[&str] = &[
    "setting",
    "preference",
    "prefs",
    "detail",
    "option",
    "customi",
    "config",
    "second",
    "purpose",
    "vendor",
    "categor",
    "modal",
    "panel",
    "manage",
    "advanced",
    "einstellung",
    "parametr",
    "personali",
];

fn classes() -> Option<&'static AhoCorasick> {
    static PARTS: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    PARTS.get_or_init(|| automaton(HINTS.iter().chain(CLICKS).chain(BOXES).copied())).as_ref()
}

fn topic_words() -> Option<&'static AhoCorasick> {
    static TOPICS: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    TOPICS.get_or_init(|| automaton(words().topics.iter().copied())).as_ref()
}

/// An automaton over a fixed list; `None` where the list is too long for one, which a
/// fixed list is not.
fn automaton<'a>(parts: impl Iterator<Item = &'a str>) -> Option<AhoCorasick> {
    AhoCorasickBuilder::new()
        .kind(Some(AhoCorasickKind::DFA))
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostFirst)
        .build(parts)
        .ok()
}

/// What a class or an id says of its element.
#[derive(Debug, Clone, Copy, Default)]
struct Named {
    hint: bool,
    click: bool,
    over: bool,
    /// Whether a platform left it.
    traced: bool,
}

impl Named {
    fn of(key: &str, value: &str, table: &Platforms, parts: &AhoCorasick) -> Named {
        if value.is_empty() {
            return Named::default();
        }
        let mut traces = Vec::new();
        table.attribute(0, key, value, &mut traces);
        let mut named = Named { traced: !traces.is_empty(), ..Named::default() };
        for m in parts.find_iter(value).take_while(|_| value.len() <= 2_000) {
            match m.pattern().as_usize() {
                p if p < HINTS.len() => named.hint = true,
                p if p < HINTS.len() + CLICKS.len() => named.click = true,
                _ => named.over = true,
            }
        }
        named
    }
}

impl Survey {
    /// Looks through the page once.
    pub fn of(page: &Page) -> Survey {
        let mut s = Survey::default();
        let (Some(parts), Some(topics)) = (classes(), topic_words()) else { return s };
        let table = platforms();
        let mut classes = Memo::default();
        for (ix, e) in page.elements.iter().enumerate() {
            let name = e.name();
            let mut click = matches!(name, "button" | "a" | "summary");
            let mut over = name == "dialog";
            let mut hint = false;
            let (mut src, mut kind, mut checked, mut switch) = (None, "", false, None);
            let (away, mut acts) = (e.has(Marks::LEADS), false);
            let of = |key, value| Named::of(key, value, table, parts);
            let class = classes.get(e.class, |class| of("class", class));
            for (key, value, named) in [("class", e.class, class), ("id", e.id, of("id", e.id))] {
                hint |= named.hint;
                click |= named.click;
                acts |= named.click;
                over |= named.over;
                if named.traced {
                    table.attribute(ix, key, value, &mut s.traces);
                }
            }
            let more = e.has(Marks::MORE).then(|| e.attrs());
            for (key, value) in more.into_iter().flatten() {
                match key {
                    "role" => match value {
                        "button" => {
                            click = true;
                            acts = true;
                        }
                        "dialog" | "alertdialog" => over = true,
                        "switch" | "checkbox" => {
                            switch.get_or_insert(false);
                        }
                        _ => {}
                    },
                    "aria-modal" => over |= value == "true",
                    "aria-checked" => switch = Some(value == "true"),
                    "onclick" => {
                        click = true;
                        acts = true;
                    }
                    "style" => over |= value.contains("fixed") || value.contains("sticky"),
                    "src" => src = Some(value),
                    "type" => kind = value,
                    "checked" => checked = true,
                    "id" | "class" | "href" | "aria-label" | "title" | "rel" | "alt" | "content" => {}
                    _ => table.attribute(ix, key, value, &mut s.traces),
                }
            }
            match name {
                "script" | "iframe" => {
                    if let Some(src) = src {
                        table.address(ix, src, &mut s.traces);
                    }
                    if name == "iframe" {
                        s.frames.push(ix);
                    }
                    continue;
                }
                "input" => {
                    let kind = kind.trim();
                    let is = |k: &str| kind.eq_ignore_ascii_case(k);
                    if is("submit") || is("button") || is("image") || is("reset") {
                        click = true;
                    } else if is("checkbox") {
                        s.inputs.push((ix, Input::Toggle(checked)));
                    } else if is("radio") {
                        s.inputs.push((ix, Input::Radio));
                    } else if is("email") {
                        s.inputs.push((ix, Input::Email));
                    } else if is("password") {
                        s.inputs.push((ix, Input::Password));
                    } else if !is("hidden") {
                        s.inputs.push((ix, Input::Text));
                    }
                    if !click {
                        continue;
                    }
                }
                "textarea" => s.inputs.push((ix, Input::Text)),
                "html" | "head" | "link" | "meta" | "style" => continue,
                _ => {
                    if let Some(on) = switch {
                        s.inputs.push((ix, Input::Toggle(on)));
                    }
                }
            }
            if hint && name != "body" && s.hints.len() < MOST {
                s.hints.push(ix);
            }
            if click && name != "body" && s.buttons.len() < MOST {
                s.buttons.push(ix);
                if acts || !away {
                    s.actors.push(ix);
                }
            }
            if over && name != "body" && s.boxes.len() < MOST {
                s.boxes.push(ix);
            }
        }
        s.topics = topics.find_iter(&page.text).take(MOST).map(|m| m.start()).collect();
        s
    }

    /// Whether a label or address speaks of cookies, consent or privacy.
    pub fn says_privacy(text: &str) -> bool {
        classes().is_some_and(|parts| parts.find_iter(text).any(|m| m.pattern().as_usize() < HINTS.len()))
    }

    /// Whether a class says that its element can be clicked.
    pub fn says_click(class: &str) -> bool {
        let class = class.get(..200).unwrap_or(class).to_ascii_lowercase();
        CLICKS.iter().any(|c| class.contains(c))
    }

    /// How many topic words stand in a stretch of the page's text.
    pub fn topics_in(&self, text: &std::ops::Range<usize>) -> usize {
        self.topics.partition_point(|&t| t < text.end) - self.topics.partition_point(|&t| t < text.start)
    }

    /// The part of a sorted list of elements that lies in `from..to`.
    pub fn within(list: &[Ix], from: Ix, to: Ix) -> &[Ix] {
        let (a, b) = (list.partition_point(|&i| i < from), list.partition_point(|&i| i < to));
        list.get(a..b).unwrap_or(&[])
    }

    /// The inputs in `from..to`.
    pub fn inputs_in(&self, from: Ix, to: Ix) -> &[(Ix, Input)] {
        let a = self.inputs.partition_point(|i| i.0 < from);
        let b = self.inputs.partition_point(|i| i.0 < to);
        self.inputs.get(a..b).unwrap_or(&[])
    }
}
