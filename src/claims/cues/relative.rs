//! Who speaks in a relative clause behind a comma: the noun phrase right before it, be it
//! subject or object of its own sentence ("entrevistó a la dueña del bar, que indicó que").

use super::Unit;
use crate::claims::tokens::{Kind, Token};
use crate::language::lexicon::*;
use std::ops::Range;

/// Words that an antecedent may have.
const LONGEST: usize = 16;

impl Unit<'_> {
    /// The relative pronoun that opens a clause behind a comma and stands right before the
    /// verb group at `start`: the place of that comma.
    pub(super) fn relative_comma(&self, start: usize) -> Option<usize> {
        let comma = start.checked_sub(2)?;
        let relative = self.outer(start - 1).is_some_and(|t| t.is(RELATIVE) && !t.capital);
        let opens = comma > self.at.start && self.outer(comma).is_some_and(|t| t.kind == Kind::Comma);
        (relative && opens).then_some(comma)
    }

    /// "Quienes conocen el caso aseguran": a relative clause that is the subject itself.
    pub(super) fn free_relative(&self, start: usize) -> Option<Range<usize>> {
        let from = self.at.start;
        let opens = self.outer(from).is_some_and(|t| t.is(SOME) && t.is(RELATIVE | WHETHER));
        let clause = || {
            (from..start).all(|k| self.outer(k).is_some_and(|t| t.kind == Kind::Word))
                && (from + 1..start).any(|k| self.outer(k).is_some_and(|t| t.is(DETERMINER | PRONOUN)))
        };
        (opens && start > from + 2 && start - from < LONGEST && self.data().drops_subject && clause())
            .then_some(from..start)
    }

    /// The pronoun of a person that stands right before the verb group at `start`, with no comma
    /// before it, in a language of fixed order: "villages who claim".
    pub(super) fn who(&self, start: usize) -> Option<usize> {
        let at = start.checked_sub(1)?;
        let person = self.outer(at).is_some_and(|t| t.is(RELATIVE) && !t.is(THAT | DETERMINER | PREPOSITION));
        let bare = at > self.at.start && self.outer(at - 1).is_some_and(|t| t.kind == Kind::Word);
        (person && bare && self.data().fixed_order()).then_some(at)
    }

    /// The noun phrase before `who`: `source`, without the clause that it is the object of
    /// ("The plan angered five villages who claim").
    pub(super) fn whom_it_follows(&self, who: usize, source: Option<Range<usize>>) -> Option<Range<usize>> {
        let Some(s) = source else { return self.antecedent(who, false) };
        let opens = |t: &Token| t.is(DETERMINER | POSSESSIVE | SOME | ADVERB | COORDINATOR | PREPOSITION);
        let verb = (s.start + 1..who.saturating_sub(1)).rev().find(|k| {
            let t = &self.tokens[*k];
            t.bits == 0 && !t.capital && self.past_form(t) && !opens(&self.tokens[k - 1])
        });
        Some(verb.map_or(s.start, |k| k + 1)..s.end)
    }

    /// The noun phrase that ends at `comma`, if it is one for someone who can speak or for a
    /// document: what stands before a preposition or a verb is no part of it.
    /// `says`: what follows is a clause that only someone can say, so that a noun which no
    /// list has will do.
    pub fn antecedent(&self, comma: usize, says: bool) -> Option<Range<usize>> {
        let particle = self.data().verb_second
            && self.outer(comma.checked_sub(1)?).is_some_and(|t| t.is(PREPOSITION) && !t.capital);
        let comma = comma - usize::from(particle);
        let mut k = comma;
        while k > self.at.start && comma - k < LONGEST {
            let t = self.outer(k - 1)?;
            if !matches!(t.kind, Kind::Word | Kind::Number | Kind::Mark) {
                break;
            }
            let before = k.checked_sub(2).and_then(|p| self.outer(p));
            if t.is(GENITIVE) && (t.is(PREPOSITION) || t.is(DETERMINER)) && !t.capital {
                if !before.is_some_and(|p| self.heads(p)) {
                    k -= usize::from(t.is(DETERMINER) && !t.is(PREPOSITION));
                    break;
                }
            } else if t.is(DETERMINER | POSSESSIVE) && (!t.is(PREPOSITION) || t.is(CLITIC)) {
                k -= 1;
                if before.is_some_and(|p| p.is(GENITIVE) && p.is(PREPOSITION)) {
                    continue;
                }
                break;
            } else if !t.capital && !self.nominal(k - 1) {
                break;
            }
            k -= 1;
        }
        let at = self.name_in_front(k)..comma;
        // "zwei Personen festgenommen, die": more than a noun stands before the comma.
        let nouns = !self.data().capital_nouns || self.outer(comma - 1).is_some_and(|t| t.capital);
        if !nouns || at.is_empty() {
            return None;
        }
        let known = self.tokens[at.clone()].iter().any(|t| t.is(SOURCE | TITLE) || t.capital)
            && (self.animate_head(&at) || self.document_head(&at));
        let plain = || {
            says && self.words(at.clone()) <= 6
                && (self.tokens[at.start].is(DETERMINER | POSSESSIVE) && at.len() > 1
                    || !self.data().articles)
        };
        (known || plain()).then_some(at)
    }

    /// Whether a word may be a noun that a genitive belongs to.
    fn heads(&self, t: &Token) -> bool {
        t.kind == Kind::Word
            && (t.capital
                || t.is(SOURCE)
                || !t.is(PREPOSITION | COORDINATOR | ADVERB | PRONOUN | BE | HAVE | MODAL | VERB | CUE))
    }

    /// Whether a word in small letters may belong to a noun phrase.
    fn nominal(&self, k: usize) -> bool {
        let t = &self.tokens[k];
        let other = PREPOSITION
            | COORDINATOR
            | SUBORDINATOR
            | RELATIVE
            | THAT
            | ADVERB
            | TIME
            | NEGATION
            | CLITIC
            | BE
            | HAVE
            | MODAL
            | VERB
            | FINITE
            | PARTICIPLE
            | GERUND;
        // "O líder apresentou um plano, que": a verb that no list has.
        let verb = self.data().drops_subject && t.bits == 0 && self.past_form(t);
        t.is(SOURCE | TITLE) || !(t.is(other) || verb)
    }
}
