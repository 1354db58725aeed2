//! Finding the banner: a surveyed page in, the banner's element and what was read of it out.
//!
//! A banner is told by structure and words together: it says that cookies are used or
//! data handled, it has a button that answers, and it stands apart from the article.
//! No list of sites, and no platform's marker, is needed; a marker helps.

use super::Scope;
use super::choices::{self, Button, Context, Meaning};
use super::platform::Role;
use super::survey::{Input, Survey};
use super::terms;
use super::words::{Hit, Token, words};
use crate::page::Ix;
use crate::report::ChoiceKind;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

/// Most candidates that are weighed on one page.
const MOST_CANDIDATES: usize = 80;
/// Most bytes of a banner's text that are read.
const MOST_TEXT: usize = 24_000;
/// Most bytes of first-layer text that a candidate may have, unless a platform marks it.
const LONG: usize = 6_000;
/// Most bytes that a candidate may have that neither its names nor its place give away.
const PLAIN: usize = 3_000;
/// What a candidate must weigh.
const ENOUGH: i32 = 6;

/// A sentence of the banner, read.
#[derive(Debug)]
pub struct Sentence<'p> {
    /// Its place in the page's text.
    pub at: Range<usize>,
    /// 1 or 2.
    pub layer: u8,
    read: Rc<Read<'p>>,
}

/// A stretch of text, read: its words and what they match.
#[derive(Debug)]
pub struct Read<'p> {
    /// Its words.
    pub tokens: Vec<Token<'p>>,
    /// What they match.
    pub hits: Vec<Hit>,
}

impl<'p> std::ops::Deref for Sentence<'p> {
    type Target = Read<'p>;
    fn deref(&self) -> &Read<'p> {
        &self.read
    }
}

impl Sentence<'_> {
    /// Whether it matches a section.
    pub fn has(&self, section: &str) -> bool {
        let s = words().section(section);
        self.hits.iter().any(|h| h.section == s)
    }
}

/// A banner, found.
#[derive(Debug)]
pub struct Banner<'p> {
    /// Its element.
    pub root: Ix,
    /// Its buttons.
    pub buttons: Vec<Button>,
    /// Its sentences.
    pub sentences: Vec<Sentence<'p>>,
    /// What they say that bears on the buttons.
    pub context: Context,
    /// The parts behind a click.
    pub behind: Vec<Range<Ix>>,
    /// How sure it is.
    pub weight: i32,
}

/// The page's banner.
pub fn banner<'p>(scope: &Scope<'p, '_, '_>) -> Option<Banner<'p>> {
    let mut best: Option<(i32, Ix)> = None;
    let mut weighed: HashMap<Ix, Option<i32>> = HashMap::new();
    for start in starts(scope) {
        let mut ix = start;
        // Upwards to the first element that has text, topic and an answer.
        for _ in 0..24 {
            if is_whole_page(scope, ix) || weighed.len() >= MOST_CANDIDATES {
                break;
            }
            let known = weighed.contains_key(&ix);
            let weight = *weighed.entry(ix).or_insert_with(|| weigh(scope, ix));
            if let Some(w) = weight
                && !known
                && best.is_none_or(|(b, _)| w > b)
            {
                best = Some((w, ix));
            }
            if weight.is_some() || known {
                break;
            }
            ix = scope.page.elements[ix].parent;
        }
    }
    let (weight, ix) = best.filter(|b| b.0 >= ENOUGH)?;
    let root = widen(scope, ix);
    let mut banner = read(scope, root, weight)?;
    for s in &mut banner.sentences {
        let mut hits = s.read.hits.clone();
        hits.append(&mut words().terms(&s.read.tokens));
        s.read = Rc::new(Read { tokens: s.read.tokens.clone(), hits });
    }
    // What other languages' words say in this one is chance. Danish and Norwegian read
    // each other; English words stand in every language's banners.
    if let Some(own) = terms::language(&banner) {
        let near = |l: &str| l == own || l == "en" || matches!((own, l), ("da", "no") | ("no", "da"));
        for s in &mut banner.sentences {
            let hits = s.read.hits.iter().filter(|h| near(words().language(h.language))).cloned().collect();
            s.read = Rc::new(Read { tokens: s.read.tokens.clone(), hits });
        }
    }
    Some(banner)
}

/// Where the search begins, the likeliest first.
fn starts(scope: &Scope) -> Vec<Ix> {
    let (page, survey) = (scope.page, scope.survey);
    let mut out: Vec<Ix> = Vec::new();
    let roots =
        survey.traces.iter().filter(|t| matches!(t.role, Role::Root | Role::Host | Role::Button(_, 1)));
    out.extend(roots.map(|t| t.ix).take(40));
    let with_topic = |ix: &&Ix| survey.topics_in(&page.elements[**ix].text) > 0;
    out.extend(survey.hints.iter().filter(with_topic).take(60));
    out.extend(survey.boxes.iter().filter(with_topic).take(60));
    let mut last = usize::MAX;
    for &t in survey.topics.iter().take(400) {
        let Some(ix) = page.element_at(&(t..t + 1)) else { continue };
        if ix != last {
            out.push(ix);
            last = ix;
        }
    }
    let mut seen = HashSet::new();
    out.retain(|&ix| {
        !matches!(page.elements[ix].name(), "html" | "head" | "body" | "title") && seen.insert(ix)
    });
    out.truncate(400);
    out
}

/// Whether an element is the page itself rather than a part of it.
fn is_whole_page(scope: &Scope, ix: Ix) -> bool {
    let e = &scope.page.elements[ix];
    if matches!(e.name(), "html" | "head") {
        return true;
    }
    // The body of a frame that is nothing but a banner is one; of a page it is not.
    e.name() == "body" && e.text.len() > LONG
}

/// How much speaks for `ix` being a banner; `None` where it lacks text, topic or answer.
fn weigh(scope: &Scope, ix: Ix) -> Option<i32> {
    let (page, survey) = (scope.page, scope.survey);
    let e = &page.elements[ix];
    let marked = survey.traces.iter().any(|t| {
        // The platform's element must be around it or most of it: a mount without a banner
        // in a long page says nothing of the page.
        let r = &page.elements[t.ix];
        t.role == Role::Root
            && ((t.ix <= ix && r.end >= e.end)
                || ((ix..e.end).contains(&t.ix)
                    && r.text.len() * 2 >= e.text.len()
                    && !only_second(scope, t.ix)))
    });
    // A button is no banner.
    if matches!(e.name(), "a" | "button" | "label" | "option" | "summary") {
        return None;
    }
    if e.text.len() < 12 || e.text.len() > if marked { 400_000 } else { 4 * LONG } {
        return None;
    }
    if survey.topics_in(&e.text) == 0 && !marked {
        return None;
    }
    // Something stands in a second layer of a platform: it is no banner by itself.
    if survey.traces.iter().any(|t| t.role == Role::Layer2 && t.ix <= ix && page.elements[t.ix].end >= e.end)
    {
        return None;
    }
    let hinted = scope.hinted(ix, 3);
    if !hinted && !marked {
        if e.text.len() > PLAIN && !scope.stands_over(ix) {
            return None;
        }
        // The cheap question first: does anything in it answer at all?
        let actors = Survey::within(&survey.actors, ix, e.end);
        let answers = |&i: &Ix| matches!(scope.meaning(i).0, Meaning::Choice(_) | Meaning::Leave);
        if !actors.iter().take(100).any(answers) {
            return None;
        }
    }
    let banner = read(scope, ix, 0)?;
    let first: Vec<&Sentence> = banner.sentences.iter().filter(|s| s.layer == 1).collect();
    let length: usize = first.iter().map(|s| s.at.len()).sum();
    // It must say something besides its buttons and links; more of it where all that it
    // offers is an objection or settings, as a footer does.
    let links: Vec<&Range<usize>> = Survey::within(&survey.buttons, ix, e.end)
        .iter()
        .take(400)
        .filter(|&&b| matches!(page.elements[b].name(), "a" | "button" | "input" | "summary"))
        .map(|&b| &page.elements[b].text)
        .filter(|t| t.len() <= 200)
        .collect();
    let own: usize = first
        .iter()
        .map(|s| {
            let covered =
                links.iter().map(|l| l.end.min(s.at.end).saturating_sub(l.start.max(s.at.start))).sum();
            s.at.len().saturating_sub(covered)
        })
        .sum();
    let decides = banner.buttons.iter().any(|b| {
        b.layer == 1
            && matches!(
                b.meaning,
                Meaning::Choice(
                    ChoiceKind::Accept
                        | ChoiceKind::Reject
                        | ChoiceKind::Acknowledge
                        | ChoiceKind::Save
                        | ChoiceKind::Close
                )
            )
    });
    if own < if decides { 10 } else { 60 } {
        return None;
    }
    if length > LONG && !marked {
        return None;
    }
    let says = |section: &str| first.iter().any(|s| s.has(section));
    let here = |k: ChoiceKind| banner.buttons.iter().any(|b| b.layer == 1 && b.is(k));
    let answers = here(ChoiceKind::Accept)
        || here(ChoiceKind::Reject)
        || here(ChoiceKind::Acknowledge)
        || here(ChoiceKind::Save)
        || here(ChoiceKind::OptOut);
    let over = scope.stands_over(ix);
    let implied = says("implied");
    let inputs = survey.inputs_in(ix, e.end);
    if !(answers
        || here(ChoiceKind::Settings)
        || here(ChoiceKind::Close)
        || (hinted && implied && length < 1_000 && inputs.is_empty()))
    {
        return None;
    }
    // A cross on a box that only speaks of privacy closes some other notice.
    if !answers && !here(ChoiceKind::Settings) && !marked && !says("cookie") {
        return None;
    }
    let topic = first.iter().any(|s| survey.topics_in(&s.at) > 0);
    if !topic && !marked {
        return None;
    }
    let mut w = 0;
    w += if marked { 4 } else { 0 };
    w += if hinted { 2 } else { 0 };
    w += if over { 2 } else { 0 };
    w += if says("statement") { 2 } else { 0 };
    w += if implied || says("click") { 2 } else { 0 };
    w += if answers {
        2
    } else if here(ChoiceKind::Settings) || here(ChoiceKind::Close) {
        1
    } else {
        0
    };
    w += if here(ChoiceKind::Accept) && (here(ChoiceKind::Reject) || here(ChoiceKind::Settings)) {
        2
    } else {
        0
    };
    w += if page.elements[ix].name() == "dialog" || e.attr("role").is_some_and(|r| r.ends_with("dialog")) {
        1
    } else {
        0
    };
    // What speaks against it.
    let cookies = first.iter().any(|s| s.has("statement") || s.has("implied"));
    let asks = |k: Input| inputs.iter().any(|i| i.1 == k);
    w -= if asks(Input::Email) && !marked { 5 } else { 0 };
    w -= if asks(Input::Password) { 5 } else { 0 };
    w -= if asks(Input::Text) && !marked { 3 } else { 0 };
    // A wall that asks for consent or money lets subscribers sign in; it takes no address.
    let asks_consent = says("statement") && here(ChoiceKind::Accept) && inputs.is_empty();
    let signs_up = says("newsletter") || says("sign_up") && !asks_consent;
    w -= if signs_up && !marked { 3 } else { 0 };
    w -= if says("disabled") { 5 } else { 0 };
    w -= if says("embed") && !marked && !says("partners") { 4 } else { 0 };
    w -= if says("age") && !cookies { 4 } else { 0 };
    w -= if says("negated") && !marked { 4 } else { 0 };
    w -= if says("form") && !marked && !cookies { 2 } else { 0 };
    w -= if length > 4_000 && !marked { 2 } else { 0 };
    if !marked {
        let place = page
            .ancestors(ix)
            .map(|i| if scope.is_footer(i) { "footer" } else { page.elements[i].name() })
            .find(|n| matches!(*n, "article" | "footer" | "nav" | "main"));
        w -= match place {
            Some("footer") if over && !hinted => 4,
            _ if over => 0,
            Some("article") => 4,
            Some("footer" | "nav") if !(hinted && says("statement") && (answers || implied)) => 4,
            Some("footer" | "nav") => 0,
            Some("main") if !hinted => 2,
            _ => 0,
        };
    }
    Some(w)
}

/// Whether all text of a platform's element stands in its second layer.
fn only_second(scope: &Scope, root: Ix) -> bool {
    let page = scope.page;
    let e = &page.elements[root];
    let second: usize = scope
        .survey
        .traces
        .iter()
        .filter(|t| t.role == Role::Layer2 && (root..e.end).contains(&t.ix))
        .map(|t| page.elements[t.ix].text.len())
        .max()
        .unwrap_or(0);
    second > 0 && e.text.len() < second + 12
}

/// The outermost element that is still this banner and nothing else.
fn widen(scope: &Scope, ix: Ix) -> Ix {
    let (page, survey) = (scope.page, scope.survey);
    let mut root = ix;
    let mut at = ix;
    let answers = |i: Ix| Survey::within(&survey.buttons, i, page.elements[i].end).len();
    let own = answers(ix);
    for _ in 0..12 {
        let parent = page.elements[at].parent;
        if parent == at
            || matches!(page.elements[parent].name(), "html" | "body" | "main" | "article" | "head")
        {
            break;
        }
        let (now, more) = (page.elements[at].text.len(), page.elements[parent].text.len());
        let a_root = survey.traces.iter().any(|t| t.ix == parent && t.role == Role::Root);
        let same = more <= now + now / 4 + 80 && answers(parent) <= own + 2;
        if a_root {
            root = parent;
        } else if !(same || more <= now * 4 && scope.hinted(parent, 0) && scope.hinted(at, 0)) {
            // A platform's element may stand further out.
            let beyond = page
                .ancestors(parent)
                .take(4)
                .any(|i| survey.traces.iter().any(|t| t.ix == i && t.role == Role::Root));
            if !beyond {
                break;
            }
        } else {
            root = parent;
        }
        at = parent;
    }
    root
}

/// Reads an element as a banner.
fn read<'p>(scope: &Scope<'p, '_, '_>, root: Ix, weight: i32) -> Option<Banner<'p>> {
    let page = scope.page;
    let mut behind = choices::second_layers(scope, root);
    let mut buttons = choices::buttons(scope, root, &behind);
    let answer = |b: &Button| {
        matches!(b.meaning, Meaning::Choice(k) if k != ChoiceKind::Close) || b.meaning == Meaning::Leave
    };
    let marked =
        |r: &Range<Ix>| scope.survey.traces.iter().any(|t| t.role == Role::Layer2 && (r.contains(&t.ix)));
    if !buttons.iter().any(|b| b.layer == 1 && answer(b)) && buttons.iter().any(answer) {
        // All of it is hidden until a script shows it: what comes first is its first layer.
        let first =
            behind.iter().position(|r| !marked(r) && buttons.iter().any(|b| answer(b) && r.contains(&b.ix)));
        if let Some(i) = first {
            behind.remove(i);
            buttons = choices::buttons(scope, root, &behind);
        } else if behind.iter().any(marked) {
            return None;
        }
    }
    let sentences = sentences(scope, root, &behind);
    let says = |section: &str| sentences.iter().any(|s| s.layer == 1 && s.has(section));
    let context = Context {
        implied: says("implied"),
        click: says("click"),
        withdraw: says("withdraw"),
        sale: sentences.iter().any(|s| s.has("sale")),
        paying: says("adfree")
            || sentences.iter().any(|s| s.layer == 1 && terms::price(&page.text[s.at.clone()]).is_some()),
    };
    choices::settle(scope, root, &mut buttons, context);
    Some(Banner { root, buttons, sentences, context, behind, weight })
}

/// The sentences of a banner, its buttons' labels left out.
fn sentences<'p>(scope: &Scope<'p, '_, '_>, root: Ix, behind: &[Range<Ix>]) -> Vec<Sentence<'p>> {
    let page: &'p crate::page::Page = scope.page;
    let all = &page.elements[root].text;
    let parts: Vec<Range<usize>> = behind.iter().map(|r| page.elements[r.start].text.clone()).collect();
    let mut out = Vec::new();
    let mut read = 0;
    for at in split(&page.text, all.clone()) {
        let layer =
            if parts.iter().any(|p| p.start <= at.start && at.end <= p.end && !p.is_empty()) { 2 } else { 1 };
        read += at.len();
        if read > MOST_TEXT {
            break;
        }
        let cut = {
            let mut end = at.end.min(at.start + 2_000);
            while !page.text.is_char_boundary(end) {
                end -= 1;
            }
            at.start..end
        };
        let read = scope.read(cut.clone());
        out.push(Sentence { at: cut, layer, read });
    }
    out
}

/// Splits a stretch of text into sentences: at line ends, and after `.`, `!`, `?` before
/// a space.
pub fn split(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let part = &text[range.clone()];
    let bytes = part.as_bytes();
    let mut out = Vec::new();
    let mut start = 0;
    let stops =
        bytes.iter().enumerate().filter(|(_, b)| matches!(b, b'\n' | b'.' | b'!' | b'?')).map(|(i, _)| i);
    for at in stops.chain([bytes.len()]) {
        let end = match bytes.get(at) {
            Some(b'\n') => at,
            Some(_) => {
                // "… zu.Akzeptieren": a button may follow without a space.
                let next = bytes.get(at + 1);
                let label = next.is_some_and(u8::is_ascii_uppercase)
                    && at.checked_sub(1).and_then(|i| bytes.get(i)).is_some_and(u8::is_ascii_lowercase);
                if next.is_some_and(|b| !b.is_ascii_whitespace()) && !label || short_before(&part[start..at])
                {
                    continue;
                }
                at + 1
            }
            None => at,
        };
        let r = crate::page::trim(text, range.start + start..range.start + end);
        if r.len() > 1 {
            out.push(r);
        }
        start = end.max(start);
        if out.len() >= 2_000 {
            break;
        }
    }
    out
}

/// Whether a full stop closes an abbreviation: one letter, or a known short word.
fn short_before(text: &str) -> bool {
    let word = text.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("");
    let n = word.chars().count();
    n == 1 && word.chars().all(char::is_alphabetic)
        || matches!(
            word,
            "z.B"
                | "e.g"
                | "i.e"
                | "bzw"
                | "ca"
                | "Nr"
                | "insb"
                | "Dr"
                | "inkl"
                | "ggf"
                | "usw"
                | "p.ex"
                | "Inc"
                | "Ltd"
                | "Co"
                | "ex"
                | "kr"
                | "mtl"
                | "np"
        )
}
