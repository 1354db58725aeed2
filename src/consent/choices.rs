//! The buttons of a banner: an element in, its choices out, each with kind, label
//! and layer. What a label means stands in the words files; what a platform's own
//! button does, in `platforms.txt`; how the two and the banner's text are weighed, here.

use super::Scope;
use super::platform::Role;
use super::survey::{Input, SETTINGS, Survey};
use super::words::{Token, tokens, words};
use crate::page::Ix;
use crate::report::ChoiceKind;
use std::ops::Range;

/// At most this many choices are kept, and this many buttons looked at.
pub const MOST_CHOICES: usize = 64;
const MOST_BUTTONS: usize = 400;
/// Elements of one banner that are looked at for hidden parts.
const MOST_PARTS: usize = 20_000;

/// What a label says before the banner is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// A choice.
    Choice(ChoiceKind),
    /// Leaving the site, which is offered as a refusal.
    Leave,
    /// More information.
    More,
    /// A policy.
    Policy,
    /// None that concerns a banner.
    Nothing,
}

/// A button of a banner.
#[derive(Debug, Clone)]
pub struct Button {
    /// The element.
    pub ix: Ix,
    /// In the page's words.
    pub label: String,
    /// What it does.
    pub meaning: Meaning,
    /// 1 or 2.
    pub layer: u8,
    /// Whether it is a link within a sentence.
    pub inline: bool,
    /// Whether it is spoken of as all ("accept all").
    pub all: bool,
    /// Language of its words, in [`super::words::Words`].
    pub language: Option<u8>,
    /// Whether a platform's marker says what it does.
    pub marked: bool,
}

impl Button {
    /// Whether it does this.
    pub fn is(&self, kind: ChoiceKind) -> bool {
        self.meaning == Meaning::Choice(kind)
    }
}

/// What the words of a label say.
pub fn meaning(label: &[Token]) -> (Meaning, Option<u8>) {
    use ChoiceKind::*;
    let Some((section, language)) = words().label(label) else { return (Meaning::Nothing, None) };
    let m = match words().name(section) {
        "shut" => Meaning::Choice(Close),
        "pay" => Meaning::Choice(Pay),
        "leave" => Meaning::Leave,
        "save" => Meaning::Choice(Save),
        "opt_out" => Meaning::Choice(OptOut),
        "reject" => Meaning::Choice(Reject),
        "settings" => Meaning::Choice(Settings),
        "accept" => Meaning::Choice(Accept),
        "acknowledge" => Meaning::Choice(Acknowledge),
        "close" => Meaning::Choice(Close),
        "more" => Meaning::More,
        "policy" => Meaning::Policy,
        _ => Meaning::Nothing,
    };
    (m, Some(language))
}

/// The label of an element: its text, else what its attributes say for it.
pub fn label_of(scope: &Scope, ix: Ix) -> Option<String> {
    let page = scope.page;
    let e = page.elements.get(ix)?;
    let text = page.text_of(ix);
    if text.len() > 200 {
        return None;
    }
    let own = if !text.is_empty() {
        text
    } else {
        let given = ["value", "aria-label", "title", "alt"]
            .iter()
            .find_map(|a| e.attr(a).filter(|v| !v.trim().is_empty()));
        match given {
            Some(g) => g,
            None => page
                .descendants(ix)
                .take(8)
                .find_map(|i| ["alt", "aria-label", "title"].iter().find_map(|a| page.elements[i].attr(a)))
                .unwrap_or(""),
        }
    };
    let own = own.trim();
    // A template that no script has filled in yet is nobody's words.
    if own.contains(['{', '}']) || own.is_empty() || own.len() > 200 {
        return None;
    }
    Some(own.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether the class says that an element is hidden until something happens.
fn class_hides(class: &str) -> bool {
    // `js-…` names what a script does on a click, not a state.
    class.split_ascii_whitespace().filter(|c| !c.starts_with("js-") || *c == "js-hidden").any(|c| {
        matches!(
            c,
            "hide"
                | "hidden"
                | "d-none"
                | "u-hide"
                | "u-hidden"
                | "is-hidden"
                | "is-hide"
                | "display-none"
                | "dn"
                | "none"
                | "ot-hide"
                | "invisible"
                | "visually-hidden"
                | "mfp-hide"
                | "avia-hide-popup-close"
                | "js-hidden"
                | "closed"
                | "inactive"
        ) || c.ends_with("--hidden")
            || c.ends_with("-hidden")
            || c.ends_with("-hide")
            || c.ends_with("--hide")
    })
}

/// Whether an element begins a part that is not displayed.
fn hides(scope: &Scope, ix: Ix) -> bool {
    let page = scope.page;
    let e = &page.elements[ix];
    let own = e.attr("style").and_then(|s| super::style::declarations(s.get(..2_000).unwrap_or(s)));
    if let Some(hidden) = own.and_then(|o| o.hidden) {
        return hidden;
    }
    if e.attr("hidden").is_some() || e.attr("aria-hidden") == Some("true") && e.name() != "svg" {
        return true;
    }
    if let Some(hidden) = scope.styles().of(e).hidden {
        return hidden;
    }
    class_hides(e.class)
}

/// Whether the banner's own element, or what it stands in, is hidden by mark-up.
pub fn root_hidden(scope: &Scope, root: Ix) -> bool {
    scope.page.elements[root].hidden || scope.page.ancestors(root).take(12).any(|i| hides(scope, i))
}

/// The parts of a banner that stand behind a click: hidden ones, ones that a platform
/// marks so, and groups of switches set apart. As ranges of elements, in order.
pub fn second_layers(scope: &Scope, root: Ix) -> Vec<Range<Ix>> {
    let page = scope.page;
    let end = page.elements[root].end.min(root + MOST_PARTS);
    let marked: Vec<Ix> = scope
        .survey
        .traces
        .iter()
        .filter(|t| t.role == Role::Layer2 && (root + 1..end).contains(&t.ix))
        .map(|t| t.ix)
        .collect();
    let mut parts = Vec::new();
    let mut ix = root + 1;
    while ix < end {
        let e = &page.elements[ix];
        let part = marked.contains(&ix)
            || (e.end > ix + 1 || !e.text.is_empty())
                && (hides(scope, ix) || switches_apart(scope, root, ix));
        if part {
            parts.push(ix..e.end);
            ix = e.end;
        } else {
            ix += 1;
        }
    }
    parts
}

/// Whether `ix` is a group of switches with a name of its own, apart from the text and
/// the buttons of the first layer.
fn switches_apart(scope: &Scope, root: Ix, ix: Ix) -> bool {
    let (page, survey) = (scope.page, scope.survey);
    let e = &page.elements[ix];
    if e.end - ix < 8 {
        return false;
    }
    let inside = survey.inputs_in(ix, e.end);
    if inside.iter().filter(|i| matches!(i.1, Input::Toggle(_) | Input::Radio)).take(2).count() < 2 {
        return false;
    }
    let named = [e.attr("id"), e.attr("class")].into_iter().flatten().any(|names| {
        names.len() < 1_000 && {
            let names = names.to_ascii_lowercase();
            SETTINGS.iter().any(|s| names.contains(s))
        }
    });
    if !named {
        return false;
    }
    // It must leave a choice outside, and bring one of its own.
    let buttons = |from, to| Survey::within(&survey.buttons, from, to).iter().take(MOST_BUTTONS);
    let decides = |&i: &Ix| {
        matches!(
            scope.meaning(i).0,
            Meaning::Choice(
                ChoiceKind::Accept | ChoiceKind::Reject | ChoiceKind::Settings | ChoiceKind::Acknowledge
            )
        )
    };
    let saves = |&i: &Ix| matches!(scope.meaning(i).0, Meaning::Choice(ChoiceKind::Save | ChoiceKind::Close));
    let outside = buttons(root, ix).any(&decides) || buttons(e.end, page.elements[root].end).any(decides);
    outside && buttons(ix, e.end).any(saves)
}

/// Whether `name` is an element that is a button or link by itself.
fn semantic(name: &str) -> bool {
    matches!(name, "button" | "a" | "input" | "summary")
}

/// The buttons of a banner, in order.
pub fn buttons(scope: &Scope, root: Ix, behind: &[Range<Ix>]) -> Vec<Button> {
    let (page, survey) = (scope.page, scope.survey);
    let end = page.elements[root].end;
    let list = Survey::within(&survey.buttons, root, end);
    let mut out: Vec<Button> = Vec::new();
    let mut past = 0;
    for (n, &ix) in list.iter().take(MOST_BUTTONS).enumerate() {
        if ix < past {
            continue;
        }
        let e = &page.elements[ix];
        let by_nature = semantic(e.name()) || e.attr("role") == Some("button");
        let more_inside = list.get(n + 1).is_some_and(|&next| next < e.end);
        if !by_nature
            && (more_inside && parts_differ(scope, ix, &list[n + 1..]) || page.text_of(ix).len() > 120)
        {
            continue;
        }
        if ix == root && !by_nature {
            continue;
        }
        let Some(button) = button(scope, root, ix, behind, by_nature) else { continue };
        past = e.end;
        out.push(button);
        if out.len() >= MOST_CHOICES * 2 {
            break;
        }
    }
    bare(scope, root, behind, &mut out);
    out
}

/// Whether what can be clicked inside `ix` has other words than `ix` itself.
fn parts_differ(scope: &Scope, ix: Ix, inside: &[Ix]) -> bool {
    let page = scope.page;
    let whole = page.text_of(ix);
    inside.iter().take(8).take_while(|&&i| i < page.elements[ix].end).any(|&i| {
        let part = page.text_of(i);
        part != whole && (!part.is_empty() || semantic(page.elements[i].name()))
    })
}

/// One button, unless its words say nothing and no platform marks it.
fn button(scope: &Scope, _root: Ix, ix: Ix, behind: &[Range<Ix>], by_nature: bool) -> Option<Button> {
    let page = scope.page;
    let e = &page.elements[ix];
    let marker = scope.marker(ix);
    let (mut meaning, language) = scope.meaning(ix);
    let label = label_of(scope, ix).unwrap_or_default();
    // A link that acts on the page, or is styled as a button, is one wherever it stands.
    let away = e.attr("href").is_some_and(|h| {
        let h = h.trim();
        !(h.is_empty() || h.starts_with('#') || h.starts_with("javascript:"))
    });
    let inline = matches!(e.name(), "a" | "span")
        && (away || e.name() == "span")
        && !Survey::says_click(e.attr("class").unwrap_or(""))
        && !Survey::says_click(e.attr("id").unwrap_or(""))
        && in_sentence(scope, ix);
    let mut layer = if behind.iter().any(|b| b.contains(&ix)) { 2 } else { 1 };
    if let Some((kind, on)) = marker {
        // A platform's own button does what it is there for, whatever it is called; but
        // paying is never called anything else, OK may be a mere notice's, and a close
        // cross that says "continue without accepting" refuses.
        let words_decide = match meaning {
            Meaning::Choice(ChoiceKind::Pay) => true,
            Meaning::Choice(ChoiceKind::Acknowledge) => kind == ChoiceKind::Accept,
            Meaning::Choice(k) => kind == ChoiceKind::Close && k != ChoiceKind::Close,
            _ => false,
        };
        if !words_decide {
            meaning = Meaning::Choice(kind);
        }
        layer = layer.max(on);
    } else if meaning == Meaning::Nothing {
        return None;
    }
    if !by_nature && marker.is_none() && matches!(meaning, Meaning::More | Meaning::Policy) {
        return None;
    }
    if inline && marker.is_none() {
        match meaning {
            // An objection on another page is a way to it, not the act.
            Meaning::Choice(ChoiceKind::Reject) if away => meaning = Meaning::Choice(ChoiceKind::Settings),
            Meaning::Choice(
                ChoiceKind::Accept | ChoiceKind::Acknowledge | ChoiceKind::Close | ChoiceKind::Save,
            ) => return None,
            _ => {}
        }
    }
    let all = {
        let t = tokens(&label);
        t.iter().any(|t| {
            matches!(
                &*t.folded,
                "all"
                    | "alle"
                    | "alles"
                    | "allen"
                    | "tout"
                    | "tous"
                    | "toutes"
                    | "todo"
                    | "todos"
                    | "todas"
                    | "tutto"
                    | "tutti"
                    | "tudo"
                    | "wszystkie"
                    | "wszystko"
                    | "alla"
                    | "everything"
            )
        })
    };
    Some(Button { ix, label, meaning, layer, inline, all, language, marked: marker.is_some() })
}

/// Whether an element stands in a line with other words than buttons'.
fn in_sentence(scope: &Scope, ix: Ix) -> bool {
    let (page, survey) = (scope.page, scope.survey);
    let at = &page.elements[ix].text;
    let line = line_around(&page.text, at);
    let mut rest = line.len().saturating_sub(at.len());
    let block = page.ancestors(ix).find(|&i| page.elements[i].text.len() >= line.len()).unwrap_or(ix);
    for &other in Survey::within(&survey.buttons, block, page.elements[block].end).iter().take(40) {
        let t = &page.elements[other].text;
        if other != ix
            && t.start >= line.start
            && t.end <= line.end
            && (t.end <= at.start || t.start >= at.end)
        {
            rest = rest.saturating_sub(t.len());
        }
    }
    rest > 12
}

/// The line of `text` that `at` stands in; at most 400 bytes to either side.
fn line_around(text: &str, at: &Range<usize>) -> Range<usize> {
    let bytes = text.as_bytes();
    let from = at.start.saturating_sub(400);
    let start = memchr::memrchr(b'\n', &bytes[from..at.start]).map_or(from, |i| from + i + 1);
    let to = (at.end + 400).min(bytes.len());
    let end = memchr::memchr(b'\n', &bytes[at.end..to]).map_or(to, |i| at.end + i);
    start..end
}

/// Buttons that neither their element nor their class gives away: short text alone in
/// its element, with words that a banner's button has. Only where nothing else decides.
fn bare(scope: &Scope, root: Ix, behind: &[Range<Ix>], out: &mut Vec<Button>) {
    use ChoiceKind::*;
    let decided = out.iter().any(|b| {
        b.layer == 1
            && !b.inline
            && matches!(b.meaning, Meaning::Choice(Accept | Reject | Acknowledge | Save | Close))
    });
    if decided {
        return;
    }
    let page = scope.page;
    let end = page.elements[root].end.min(root + 400);
    for ix in root + 1..end {
        let e = &page.elements[ix];
        if e.end != ix + 1 || e.text.is_empty() || e.text.len() > 48 || out.iter().any(|b| b.ix == ix) {
            continue;
        }
        if !matches!(e.name(), "div" | "span" | "p" | "i" | "b" | "strong" | "li" | "td" | "label") {
            continue;
        }
        if in_sentence(scope, ix) {
            continue;
        }
        if let Some(b) = button(scope, root, ix, behind, false)
            && matches!(b.meaning, Meaning::Choice(Accept | Reject | Acknowledge | Close | Settings))
        {
            out.push(b);
        }
    }
    out.sort_by_key(|b| b.ix);
}

/// What the banner's text says that bears on its buttons.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context {
    /// Going on means agreeing.
    pub implied: bool,
    /// A click means agreeing.
    pub click: bool,
    /// Sale or sharing of data is spoken of.
    pub sale: bool,
    /// Paying is offered.
    pub paying: bool,
    /// Consent can be withdrawn: it is spoken of as given, not as taken.
    pub withdraw: bool,
}

/// Settles what only the whole banner can tell: OK as agreement or as taking note, opting
/// out as refusal or as objection to a sale, one of two agreements as saving a selection.
pub fn settle(scope: &Scope, root: Ix, buttons: &mut Vec<Button>, context: Context) {
    use ChoiceKind::*;
    let page = scope.page;
    // Paying, where nothing is said of paying, is another offer, unless it says itself that
    // it is the other answer: "refuse and subscribe".
    if !context.paying {
        let refusing = words().section("refusing");
        let answers = |b: &Button| words().hits(&tokens(&b.label)).iter().any(|h| h.section == refusing);
        buttons.retain(|b| !b.is(Pay) || b.marked || answers(b));
    }
    for b in buttons.iter_mut() {
        if b.is(OptOut) && !context.sale && tokens(&b.label).len() <= 3 && !b.inline {
            b.meaning = Meaning::Choice(Reject);
        }
    }
    // What opens more beside a price is the way to paying.
    if context.paying && !buttons.iter().any(|b| b.is(Pay)) {
        let accept = buttons.iter().find(|b| b.is(Accept)).map(|b| b.ix);
        let price = buttons.iter().position(|b| {
            b.layer == 1
                && b.meaning == Meaning::More
                && !b.inline
                && page
                    .ancestors(b.ix)
                    .take_while(|&i| {
                        i != root && accept.is_none_or(|a| !(i..page.elements[i].end).contains(&a))
                    })
                    .any(|i| super::terms::price(page.text_of(i)).is_some())
        });
        if let Some(i) = price {
            buttons[i].meaning = Meaning::Choice(Pay);
        }
    }
    for layer in [1, 2] {
        let here = |b: &Button, k: ChoiceKind| b.layer == layer && b.is(k);
        let toggles = scope
            .survey
            .inputs_in(root, page.elements[root].end)
            .iter()
            .filter(|i| matches!(i.1, Input::Toggle(_) | Input::Radio))
            .count();
        // "Accept" beside "accept all" and boxes takes the boxes as they are.
        if toggles >= 2
            && buttons.iter().any(|b| here(b, Accept) && b.all)
            && !buttons.iter().any(|b| here(b, Save))
        {
            for b in buttons
                .iter_mut()
                .filter(|b| b.layer == layer && b.is(Accept) && !b.all && tokens(&b.label).len() <= 2)
            {
                b.meaning = Meaning::Choice(Save);
            }
        }
        if toggles >= 2 && buttons.iter().any(|b| here(b, Accept)) && !buttons.iter().any(|b| here(b, Save)) {
            for b in buttons.iter_mut().filter(|b| b.layer == 2 && b.is(Acknowledge)) {
                b.meaning = Meaning::Choice(Save);
            }
        }
    }
    let first = |b: &&Button| b.layer == 1;
    let rejects = buttons.iter().filter(first).any(|b| b.is(Reject));
    let settings = buttons.iter().filter(first).any(|b| b.is(Settings) && !b.inline);
    let saves = buttons.iter().filter(first).any(|b| b.is(Save));
    let pays = buttons.iter().filter(first).any(|b| b.is(Pay));
    let opts_out = buttons.iter().filter(first).any(|b| b.is(OptOut));
    let yes = buttons.iter().filter(first).filter(|b| b.is(Accept) || b.is(Acknowledge)).count();
    let accepts = buttons.iter().filter(first).any(|b| b.is(Accept));
    for b in buttons.iter_mut().filter(|b| b.layer == 1) {
        if b.is(Acknowledge) && !accepts && !context.implied && !opts_out {
            if rejects || context.click || settings || saves || pays || b.marked {
                b.meaning = Meaning::Choice(Accept);
            }
        } else if b.is(Accept)
            && context.implied
            && !context.withdraw
            && yes == 1
            && !(rejects || settings || saves || pays || b.all)
        {
            b.meaning = Meaning::Choice(Acknowledge);
        }
    }
    // A settings layer's own OK saves.
    if buttons.iter().any(|b| b.layer == 1 && (b.is(Accept) || b.is(Reject))) {
        let saved = buttons.iter().any(|b| b.layer == 2 && b.is(Save));
        for b in buttons.iter_mut().filter(|b| b.layer == 2 && b.is(Acknowledge) && !saved) {
            b.meaning = Meaning::Choice(Save);
        }
    }
    let mut seen: Vec<(Meaning, String, u8)> = Vec::new();
    buttons.retain(|b| {
        let key = (b.meaning, b.label.to_lowercase(), b.layer);
        let new = !seen.contains(&key);
        if new && seen.len() < MOST_CHOICES {
            seen.push(key);
        }
        new
    });
}
