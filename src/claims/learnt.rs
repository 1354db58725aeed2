//! Contents whose source stands behind a preposition: what is learnt from someone
//! ("dai dati emerge che", "wynika z raportu"), what people say for a body ("desde la
//! empresa aseguran que"), and phrases that point to the last speaker by themselves
//! ("a su juicio"). Which verbs and prepositions these are is data.

use super::cues::{Candidate, Unit};
use super::tokens::Kind;
use crate::language::lexicon::*;
use std::ops::Range;

impl Unit<'_> {
    /// The verb at `i`, with the classes `bits`, and a source before or behind it.
    pub fn learnt(&self, i: usize, bits: Bits, end: usize) -> Option<Candidate> {
        let opens = if bits & LEARN != 0 { FROM } else { SIDE };
        let (start, plain) = self.impersonal_group(i);
        if bits & (FINITE | INFINITIVE) == 0 && start == i || bits & LEARN == 0 && !self.plural(i) && plain {
            return None;
        }
        let mut behind = end;
        while self.outer(behind).is_some_and(|t| t.is(ADVERB | TIME | PARTICIPLE) && !t.is(opens)) {
            behind += 1;
        }
        let cue = start..end;
        if let Some(source) = self.behind_preposition(behind, opens) {
            return self.learnt_from(start, source, cue, bits);
        }
        // The source in front, right before the verb.
        let mut clause = self.boundary_before(start);
        while clause < start && self.outer(clause).is_some_and(|t| t.is(ADVERB | COORDINATOR)) {
            clause += 1;
        }
        let source = self.behind_preposition(clause, opens).filter(|s| s.end <= start)?;
        let between = (source.end..start).all(|k| self.tokens[k].is(ADVERB | TIME | CLITIC));
        if !between || bits & LEARN == 0 && !self.animate(&source) {
            return None;
        }
        let content = self.stated_behind(end, bits)?;
        Some(Candidate::new(content, Some(source), cue, 0.85))
    }

    /// "según se desprende del informe, …", "…, wynika z raportu", "Wynika z raportu, że …".
    fn learnt_from(
        &self,
        start: usize,
        source: Range<usize>,
        cue: Range<usize>,
        bits: Bits,
    ) -> Option<Candidate> {
        let clause = self.boundary_before(start);
        let opener = self.outer(clause)?;
        if clause < start && opener.is(AS | ACCORDING) {
            return self.beside(clause, source.end, source, cue, 0.9);
        }
        let start = start - usize::from(start > self.at.start && self.tokens[start - 1].is(SO));
        let before = start.checked_sub(1).filter(|k| *k >= self.at.start)?;
        let follows = self.quote(before).is_some()
            || matches!(self.tokens[before].kind, Kind::Comma | Kind::Dash)
                && self.words(self.at.start..start) >= 2;
        if follows {
            return self.around(start, source.end, source, cue, 0.9, bits);
        }
        let content = self.stated_behind(source.end, bits)?;
        Some(Candidate::new(content, Some(source), cue, 0.85))
    }

    /// The start of the verb group at `i` and whether nothing impersonal is in it.
    fn impersonal_group(&self, i: usize) -> (usize, bool) {
        let mut start = i;
        let mut plain = true;
        while start > self.at.start
            && self.outer(start - 1).is_some_and(|t| {
                t.is(HAVE | BE | MODAL | CLITIC | REFLEXIVE) && !t.is(FROM & !DETERMINER)
                    || t.is(SOME) && t.is(PRONOUN)
            })
        {
            start -= 1;
            plain &= !self.tokens[start].is(REFLEXIVE);
        }
        (start, plain)
    }

    /// Whether a verb has an ending of the plural.
    pub fn plural(&self, i: usize) -> bool {
        let plurals = self.lexicon.data.plurals;
        // "han asegurado": the auxiliary has the number.
        let verb = match i.checked_sub(1).and_then(|b| self.outer(b)) {
            Some(t) if t.is(HAVE) && self.tokens[i].is(PARTICIPLE) => i - 1,
            _ => i,
        };
        let word = &self.text[self.tokens[verb].range()];
        !plurals.is_empty() && plurals.split(' ').any(|e| word.ends_with(e))
    }

    /// The noun phrase behind a preposition of `class` at `k`; a contracted article goes
    /// with the preposition.
    fn behind_preposition(&self, k: usize, class: Bits) -> Option<Range<usize>> {
        let t = self.outer(k).filter(|t| t.is(class) && !t.capital || t.is(class) && k == self.at.start)?;
        self.np_right(k + t.phrase as usize)
    }

    /// A clause or speech behind `from`.
    fn stated_behind(&self, from: usize, bits: Bits) -> Option<Range<usize>> {
        let content = if self.lexicon.data.verb_second {
            self.content_after(from, bits)
        } else {
            self.content_right(from, bits, false)
        }?;
        let first = &self.tokens[content.start];
        (first.is(THAT | WHETHER) || first.quote > 0 || self.tokens[content.start - 1].kind == Kind::Colon)
            .then_some(content)
    }

    /// "A su juicio, …": what is said is beside the phrase, and the last speaker says it.
    pub fn own_view(&self, i: usize) -> Option<Candidate> {
        let end = i + self.tokens[i].phrase as usize;
        let possessive = (i..end).find(|k| self.tokens[*k].is(POSSESSIVE));
        let mut c = self.beside(i, end, i..end, i..end, 0.5)?;
        c.source = possessive.map(|k| k..k + 1);
        c.carried = possessive.is_none();
        Some(c)
    }
}
