//! What the consent banner asks: a page and its frames in, a [`Consent`] out.
//!
//! 1. [`survey`]: one pass over elements and text gives the places worth looking at.
//! 2. [`find`]: candidates are weighed by structure and words; the best one is the banner.
//! 3. [`choices`]: its buttons, by words and by what a platform is known to mark.
//! 4. [`terms`], [`findings`]: what it says, each with its own words as quote.
//! 5. [`platform`]: who made it. [`tcf`]: what the page's own interface says.
//! 6. [`prominence`]: grades, once the shell has measured the buttons.
//!
//! Where to add a case: words of a language in `words/<language>.txt`; a platform in
//! `platforms.txt`; a code in [`codes`]. No rule for a site stands anywhere.

pub mod choices;
pub mod codes;
pub mod find;
pub mod findings;
pub mod platform;
pub mod prominence;
pub mod style;
pub mod survey;
pub mod tcf;
pub mod terms;
pub mod words;

use crate::page::{Ix, Page};
use crate::report::{Choice, ChoiceKind, Consent, Finding};
use choices::Meaning;
use find::Read;
use platform::{Platforms, Role};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use style::Styles;
use survey::Survey;

pub use prominence::grade;

/// A page as the parts of this room see it.
pub struct Scope<'p, 'd, 's> {
    /// The page.
    pub page: &'p Page<'d>,
    /// What one pass found in it.
    pub survey: &'s Survey,
    styles: OnceCell<Styles<'d>>,
    meanings: RefCell<HashMap<Ix, (Meaning, Option<u8>)>>,
    sentences: RefCell<HashMap<(usize, usize), Rc<Read<'p>>>>,
}

impl<'p, 'd, 's> Scope<'p, 'd, 's> {
    fn new(page: &'p Page<'d>, survey: &'s Survey) -> Self {
        Scope {
            page,
            survey,
            styles: OnceCell::new(),
            meanings: RefCell::default(),
            sentences: RefCell::default(),
        }
    }

    /// The page's style sheets, read when first asked for.
    pub fn styles(&self) -> &Styles<'d> {
        self.styles.get_or_init(|| Styles::read(self.page))
    }

    /// What the label of an element says.
    pub fn meaning(&self, ix: Ix) -> (Meaning, Option<u8>) {
        if let Some(m) = self.meanings.borrow().get(&ix) {
            return *m;
        }
        let label = choices::label_of(self, ix).unwrap_or_default();
        let m = choices::meaning(&words::tokens(&label));
        self.meanings.borrow_mut().insert(ix, m);
        m
    }

    /// A stretch of the page's text, read; once, however many candidates hold it.
    pub fn read(&self, at: Range<usize>) -> Rc<Read<'p>> {
        let key = (at.start, at.end);
        if let Some(read) = self.sentences.borrow().get(&key) {
            return read.clone();
        }
        let mut tokens = words::tokens(self.page.text.get(at).unwrap_or(""));
        tokens.truncate(300);
        let hits = words::words().cues(&tokens);
        let read = Rc::new(Read { tokens, hits });
        self.sentences.borrow_mut().insert(key, read.clone());
        read
    }

    /// What a platform's marker says of a button: kind and layer.
    pub fn marker(&self, ix: Ix) -> Option<(ChoiceKind, u8)> {
        let traces = &self.survey.traces;
        let from = traces.partition_point(|t| t.ix < ix);
        traces.get(from..)?.iter().take_while(|t| t.ix == ix).find_map(|t| match t.role {
            Role::Button(kind, layer) => Some((kind, layer)),
            _ => None,
        })
    }

    /// Whether the id or class of an element, of up to `up` elements around it, or of what
    /// makes up most of it speaks of cookies, consent or privacy.
    pub fn hinted(&self, ix: Ix, up: usize) -> bool {
        let (page, hints) = (self.page, &self.survey.hints);
        if page.ancestors(ix).take(up + 1).any(|i| hints.binary_search(&i).is_ok()) {
            return true;
        }
        let e = &page.elements[ix];
        Survey::within(hints, ix, e.end).iter().take(8).any(|&h| {
            page.elements[h].text.len() * 2 >= e.text.len()
                && !matches!(page.elements[h].name(), "a" | "button")
        })
    }

    /// Whether an element is the page's footer, by its element, id or class.
    pub fn is_footer(&self, ix: Ix) -> bool {
        let e = &self.page.elements[ix];
        e.name() == "footer"
            || [e.attr("id"), e.attr("class")].into_iter().flatten().any(|v| {
                let v = v.get(..200).unwrap_or(v);
                v.contains("footer") || v.contains("Footer")
            })
    }

    /// Whether an element stands over the page, by its element, class or style.
    pub fn stands_over(&self, ix: Ix) -> bool {
        let (page, boxes) = (self.page, &self.survey.boxes);
        page.ancestors(ix)
            .take(5)
            .any(|i| boxes.binary_search(&i).is_ok() || self.styles().of(&page.elements[i]).fixed)
    }
}

/// Finds the banner in the page, or else in one of its frames.
pub fn find(page: &Page, frames: &[Page], tc_string: Option<&str>) -> Option<Consent> {
    let survey = Survey::of(page);
    let tcf = tc_string.and_then(tcf::decode);
    let mut best = consent(page, &survey, None);
    for (i, frame) in frames.iter().enumerate() {
        let inner = Survey::of(frame);
        let Some(found) = consent(frame, &inner, Some(i as u32)) else { continue };
        if best.as_ref().is_none_or(|b| found.0 > b.0) {
            best = Some(found);
        }
    }
    let table: &Platforms = platform::platforms();
    let _ = table;
    let running = platform::of_page(&survey.traces);
    match best {
        Some((_, mut consent)) => {
            if consent.platform.is_none() && consent.anchor.as_ref().is_some_and(|a| a.frame.is_some()) {
                consent.platform = running;
            }
            consent.tcf = tcf;
            Some(consent)
        }
        None => {
            let unread = unread_frame(page, &survey, frames.len());
            if running.is_none() && tcf.is_none() {
                return None;
            }
            let mut consent = Consent { platform: running, tcf, ..Consent::default() };
            if let Some(ix) = unread {
                consent.findings.push(Finding { code: "frame_not_read".into(), quote: None });
                consent.anchor = Some(page.element_anchor(ix));
            }
            Some(consent)
        }
    }
}

/// A frame that a platform puts its banner in, where no frame could be read.
fn unread_frame(page: &Page, survey: &Survey, read: usize) -> Option<Ix> {
    if read > 0 {
        return None;
    }
    survey.frames.iter().copied().find(|&ix| {
        let around: Vec<Ix> = page.ancestors(ix).take(3).collect();
        !page.elements[ix].hidden
            && survey.traces.iter().any(|t| t.role == Role::Root && around.contains(&t.ix))
    })
}

/// The banner of one document, with its weight.
fn consent(page: &Page, survey: &Survey, frame: Option<u32>) -> Option<(i32, Consent)> {
    if survey.topics.is_empty() && survey.traces.is_empty() {
        return None;
    }
    let scope = Scope::new(page, survey);
    let banner = find::banner(&scope)?;
    let anchor = |ix: Ix| {
        let mut a = page.element_anchor(ix);
        a.frame = frame;
        Some(a)
    };
    let mut consent = Consent {
        present: true,
        platform: platform::of_banner(page, &survey.traces, banner.root),
        anchor: anchor(banner.root),
        hidden: choices::root_hidden(&scope, banner.root),
        ..Consent::default()
    };
    for b in banner.buttons.iter().take(choices::MOST_CHOICES) {
        let kind = match b.meaning {
            Meaning::Choice(kind) => kind,
            // Leaving is what such a banner offers to those who do not want to agree.
            Meaning::Leave => ChoiceKind::Reject,
            _ => continue,
        };
        let label = b.label.chars().take(200).collect();
        consent.choices.push(Choice { kind, label, layer: b.layer, anchor: anchor(b.ix), prominence: None });
    }
    terms::read(&scope, &banner, &mut consent);
    findings::read(&scope, &banner, &mut consent);
    Some((banner.weight, consent))
}
