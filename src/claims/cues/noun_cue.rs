//! A noun of saying with its owner and its clause: "the minister’s claim that …", "la
//! afirmación del ministro de que …", "die Behauptung des Ministers, dass …".

use super::{Candidate, Unit};
use crate::claims::tokens::Kind;
use crate::language::lexicon::*;
use std::ops::Range;

/// Words that the owner behind the noun may have.
const OWNER: usize = 8;

impl Unit<'_> {
    /// The content of the noun of saying at `i`, with its owner as the source.
    pub(super) fn noun(&self, i: usize) -> Option<Candidate> {
        let (source, that) = self.owner_before(i).or_else(|| self.owner_behind(i))?;
        let from = if self.tokens[that].is(PLAIN) { that + self.tokens[that].phrase as usize } else { that };
        let content = self.trim(from..self.content_end(from));
        let content = self.clause_of_noun(i, content)?;
        (self.words(content.clone()) >= 3).then(|| Candidate::new(content, Some(source), i..i + 1, 0.6))
    }

    /// "X’s claim that": the owner, and where the clause begins.
    fn owner_before(&self, i: usize) -> Option<(Range<usize>, usize)> {
        let that = self.clause_opens(i + 1, false)?;
        let mut p = i;
        while p > self.at.start
            && self.outer(p.wrapping_sub(1)).is_some_and(|t| {
                t.kind == Kind::Word
                    && !t.capital
                    && !t.is(POSSESSIVE | DETERMINER | PREPOSITION | FINITE | VERB)
            })
            && i - p < 3
        {
            p -= 1;
        }
        let owner = self.outer(p.checked_sub(1)?)?;
        if !owner.is(POSSESSIVE) {
            return None;
        }
        let apostrophe = self.text[owner.range()].starts_with(['\'', '’']);
        let source = if apostrophe { self.np_left(p - 1)? } else { p - 1..p };
        Some((source, that))
    }

    /// "la afirmación del ministro de que": the owner, and where the clause begins.
    fn owner_behind(&self, i: usize) -> Option<(Range<usize>, usize)> {
        let of = self.outer(i + 1).filter(|t| t.is(GENITIVE) && !t.capital)?;
        let led = i > self.at.start && self.outer(i - 1).is_some_and(|t| t.is(DETERMINER | PREPOSITION));
        let from = i + 1 + usize::from(of.is(PREPOSITION));
        if !led {
            return None;
        }
        for k in from + 1..from + OWNER {
            if let Some(that) = self.clause_opens(k, true) {
                let source = from..k;
                return self.animate(&source).then_some((source, that));
            }
            let t = self.outer(k)?;
            let more = t.capital || t.is(GENITIVE | DETERMINER | SOURCE) || t.bits == 0;
            if t.kind != Kind::Word || !more {
                return None;
            }
        }
        None
    }

    /// Where a clause of content begins at `k`, over "de" or a comma. A conjunction that is
    /// a relative pronoun as well counts only in front of a subject.
    fn clause_opens(&self, k: usize, behind_owner: bool) -> Option<usize> {
        let t = self.outer(k)?;
        if t.is(THAT) && !t.is(PREPOSITION) {
            let subject = || {
                self.outer(k + t.phrase as usize)
                    .is_some_and(|n| n.is(DETERMINER | POSSESSIVE) && !n.is(CLITIC) || n.capital)
            };
            let sure =
                !behind_owner || !t.is(RELATIVE) || t.is(PLAIN) || self.data().bare_clause || subject();
            return sure.then_some(k);
        }
        let over = t.kind == Kind::Comma || t.is(GENITIVE) && t.is(PREPOSITION) && !self.data().bare_clause;
        (over && self.outer(k + 1).is_some_and(|n| n.is(THAT))).then_some(k + 1)
    }

    /// The clause alone, where the noun is the subject of the sentence: "the claim that the
    /// debt has fallen is false" has a second verb behind it.
    pub(super) fn clause_of_noun(&self, i: usize, content: Range<usize>) -> Option<Range<usize>> {
        if i > self.at.start + 3 {
            return Some(content);
        }
        let comma = content.clone().skip(3).find(|k| self.outer(*k).is_some_and(|t| t.kind == Kind::Comma));
        if let Some(comma) = comma {
            return Some(content.start..comma);
        }
        let verb = |k: &usize| {
            self.outer(*k).is_some_and(|t| {
                !t.capital && t.is(BE | HAVE | MODAL | VERB | FINITE) && !t.is(DETERMINER | PREPOSITION)
            })
        };
        let last = content.clone().rev().find(verb)?;
        (last > content.start + 3).then_some(content.start..last)
    }
}
