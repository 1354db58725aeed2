//! Attribution within one unit: the tokens of a sentence, its quotations whole, come
//! in; candidates go out, each a content with its source and the cue that ties them.
//!
//! The rules know positions and word classes only; which words are cues, what may
//! stand between them and which order a language has is data of `crate::language`.

mod according;
mod admission;
mod beside_speech;
mod content;
mod noun_cue;
mod relative;
mod run_on;
mod verb;

use super::quotes::Quote;
use super::tokens::{Kind, Token};
use crate::language::lexicon::*;
use std::ops::Range;

/// Weight of a candidate whose source could not be told: shown as uncertain.
const UNSURE: f32 = 0.2;

/// A content with its source. All ranges are tokens.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The content, from its first to its last word.
    pub content: Range<usize>,
    /// Its stretches, where source and cue stand within.
    pub parts: Vec<Range<usize>>,
    /// The source phrase.
    pub source: Option<Range<usize>>,
    /// Whom the source phrase stands for, where it says "own".
    pub stands_for: Option<Range<usize>>,
    /// The cue.
    pub cue: Range<usize>,
    /// Whether the source was named outside the unit.
    pub carried: bool,
    /// How sure the rule is, 0–1.
    pub weight: f32,
}

impl Candidate {
    /// A content of one stretch whose source is named in its unit, or by none.
    pub fn new(
        content: Range<usize>,
        source: Option<Range<usize>>,
        cue: Range<usize>,
        weight: f32,
    ) -> Candidate {
        Candidate::around(vec![content], source, cue, weight)
    }

    /// A content in stretches, around its source and cue.
    pub fn around(
        parts: Vec<Range<usize>>,
        source: Option<Range<usize>>,
        cue: Range<usize>,
        weight: f32,
    ) -> Candidate {
        let from = parts.first().map_or(0, |p| p.start);
        let content = from..parts.last().map_or(from, |p| p.end);
        Candidate { content, parts, source, stands_for: None, cue, carried: false, weight }
    }

    /// A content whose source was named in an earlier unit.
    pub fn carried(content: Range<usize>, cue: Range<usize>, weight: f32) -> Candidate {
        Candidate { carried: true, ..Candidate::new(content, None, cue, weight) }
    }
}

/// One unit of a text.
pub struct Unit<'a> {
    /// The whole text.
    pub text: &'a str,
    /// All tokens.
    pub tokens: &'a [Token],
    /// Those of the unit.
    pub at: Range<usize>,
    /// The quotations of its block.
    pub quotes: &'a [Quote],
    /// The language.
    pub lexicon: &'a Lexicon,
    /// Whether most words have capitals, as in a heading.
    pub title_case: bool,
    /// Whether it is a heading.
    pub heading: bool,
}

impl Unit<'_> {
    /// The token, where it belongs to the unit and to no speech; an index that wrapped
    /// below zero is none.
    pub fn outer(&self, i: usize) -> Option<&Token> {
        (self.at.contains(&i)).then(|| &self.tokens[i]).filter(|t| t.quote == 0)
    }

    /// The speech quotation that a token belongs to.
    pub fn quote(&self, i: usize) -> Option<&Quote> {
        let t = self.tokens.get(i).filter(|_| self.at.contains(&i))?;
        self.quotes.get((t.quote as usize).checked_sub(1)?)
    }

    /// The quotations that open in the unit.
    pub fn own(&self) -> &[Quote] {
        let from = self.quotes.partition_point(|q| q.open < self.at.start);
        let to = self.quotes.partition_point(|q| q.open < self.at.end);
        self.quotes.get(from..to).unwrap_or(&[])
    }

    fn data(&self) -> &'static Data {
        self.lexicon.data
    }

    /// Number of words in a range.
    pub fn words(&self, at: Range<usize>) -> usize {
        self.tokens
            .get(at)
            .map_or(0, |t| t.iter().filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).count())
    }

    /// The end of the unit before its last stop.
    pub fn last(&self) -> usize {
        let mut end = self.at.end;
        while end > self.at.start
            && self.tokens[end - 1].quote == 0
            && matches!(self.tokens[end - 1].kind, Kind::Stop | Kind::Close | Kind::Dash | Kind::Other)
        {
            end -= 1;
        }
        end
    }

    /// `at` without marks at its edges that belong to the sentence, not to the content.
    pub fn trim(&self, mut at: Range<usize>) -> Range<usize> {
        let edge = |t: &Token| {
            matches!(
                t.kind,
                Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Dash | Kind::Stop | Kind::Other
            ) && t.quote == 0
        };
        while at.start < at.end && edge(&self.tokens[at.start]) {
            at.start += 1;
        }
        while at.start < at.end && edge(&self.tokens[at.end - 1]) {
            at.end -= 1;
        }
        at
    }

    fn speech_starts(&self, i: usize) -> Option<&Quote> {
        self.quote(i).filter(|q| q.open == i)
    }

    fn cue_form(&self, i: usize) -> Bits {
        self.tokens[i].bits
    }

    /// Reads the unit.
    pub fn read(&self) -> Vec<Candidate> {
        let mut found: Vec<Candidate> = Vec::new();
        let mut i = self.at.start;
        while i < self.at.end {
            let t = &self.tokens[i];
            if t.kind == Kind::Word && !t.is(LEADS) {
                i += 1;
                continue;
            }
            if let Some(q) = self.quote(i) {
                i = q.end.max(i + 1);
                continue;
            }
            if t.kind == Kind::Word {
                let candidate = if t.is(PLAIN) && t.is(ACCORDING) {
                    // "selon laquelle"
                    let joins = t.is(THAT).then(|| i + t.phrase as usize);
                    joins.and_then(|from| self.according_to_which(i, from))
                } else if t.is(OWN_VIEW) {
                    self.own_view(i)
                } else if t.is(ACCORDING) && !self.clause_of_saying(i)
                    || t.is(AFTER) && t.is(PREPOSITION) && self.view_ahead(i)
                {
                    self.according(i)
                } else if t.is(AFTER) && i > self.at.start {
                    self.postposition(i)
                } else if t.is(VIEW)
                    && t.is(PREPOSITION)
                    && (self.at.start..i).all(|k| self.outer(k).is_some_and(|t| t.is(ADVERB)))
                {
                    self.view_of(i)
                } else if t.is(SO) {
                    self.so(i)
                } else if t.is(WORDS) {
                    self.in_words(i)
                } else if t.is(PREPOSITION) && self.data().fixed_order() {
                    self.in_view(i)
                } else {
                    None
                }
                .or_else(|| if t.is(CUE | SEPARATE) { self.verb(i, &found) } else { None })
                .or_else(|| if t.is(NOUN_CUE) { self.noun(i) } else { None });
                if let Some(c) = candidate {
                    found.push(c);
                }
            } else if t.kind == Kind::Colon
                && let Some(c) = self.colon(i, &found)
            {
                found.push(c);
            }
            i += 1;
        }
        for q in self.own().iter().filter(|q| q.speech) {
            if !found.iter().any(|c| c.content.start < q.end && q.open < c.content.end)
                && let Some(c) = self.unknown_cue(q).or_else(|| self.signed(q))
            {
                found.push(c);
            }
        }
        found.retain(|c| {
            if c.source.as_ref().is_some_and(|s| !self.tokens[s.clone()].iter().any(|t| t.kind == Kind::Word))
            {
                return false;
            }
            let own = |s: &Range<usize>| {
                s.len() == 1 && self.tokens[s.start].is(SELF) && !self.tokens[s.start].is(PRONOUN)
            };
            !(c.source.as_ref().is_some_and(own) && (c.weight < 0.7 || self.quote(c.content.start).is_none()))
        });
        for c in &mut found {
            self.mend_source(c);
            // "Neither X nor Y denies that": no one has said that it is so, nor that it is not.
            if self.negated(c) {
                c.weight = UNSURE;
            }
        }
        found.retain(|c| self.holds(c));
        self.drop_insertions(&mut found);
        let mut kept = settle(self, found);
        self.cut_run_on(&mut kept);
        kept
    }
}

/// What the words have at which a rule begins to look.
const LEADS: Bits =
    OWN_VIEW | ACCORDING | AFTER | VIEW | SO | WORDS | PREPOSITION | CUE | SEPARATE | NOUN_CUE;

/// How much a verb of these classes weighs among the cues of a sentence: speech most.
pub(super) fn weight(bits: Bits) -> f32 {
    if bits & (SAY | TELL) != 0 {
        0.8
    } else if bits & THINK != 0 {
        0.6
    } else {
        0.5
    }
}

/// Keeps the best of candidates that claim the same words.
fn settle(unit: &Unit, mut found: Vec<Candidate>) -> Vec<Candidate> {
    let mut kept: Vec<Candidate> = Vec::new();
    found.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    for c in found {
        let clash = kept.iter().any(|k| {
            let from = k.content.start.max(c.content.start);
            let to = k.content.end.min(c.content.end);
            let shared = if from < to { unit.words(from..to) } else { 0 };
            let (a, b) = (unit.words(k.content.clone()), unit.words(c.content.clone()));
            // Nearly the same words, or a source within the other's source.
            shared * 10 > a.max(b) * 7 || k.cue == c.cue || k.cue.start == c.cue.start
        });
        if !clash && kept.len() < 12 {
            kept.push(c);
        }
    }
    kept.sort_by_key(|c| c.content.start);
    kept
}
