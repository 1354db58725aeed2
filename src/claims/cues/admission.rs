//! Which candidates are attributions: what can be a source, and whether cue, source and
//! content hold together.

use super::{Candidate, UNSURE, Unit};
use crate::claims::tokens::{Kind, Token};
use crate::language::lexicon::*;
use std::ops::Range;

impl Unit<'_> {
    /// Cuts what is no part of a source from its end; a source that can be none gives
    /// way to the subject in front of a colon, or to the last speaker.
    pub(super) fn mend_source(&self, c: &mut Candidate) {
        let Some(mut s) = c.source.clone() else { return };
        while s.len() > 1
            && self.outer(s.end - 1).is_some_and(|t| {
                !t.capital
                    && t.kind == Kind::Word
                    && t.is(ADVERB | AS | NEGATION)
                    && !t.is(DETERMINER
                        | PRONOUN
                        | SOME
                        | ROLE
                        | GROUP
                        | ORGANISATION
                        | DOCUMENT
                        | OUTLET
                        | TIME)
            })
        {
            s.end -= 1;
        }
        // "X liefert eine Erklärung: „…“": the subject in front of the verb.
        if self.data().verb_second
            && self.tokens.get(c.cue.start).is_some_and(|t| t.kind == Kind::Colon)
            && let Some(verb) = (s.start + 1..s.end).find(|k| self.verbal(*k))
        {
            let subject = s.start..verb;
            s = if self.animate(&subject) { subject } else { verb..s.end };
        }
        // "Seine Antwort: „…“": a thing of someone's, not the one who speaks.
        let thing = self.tokens.get(c.cue.start).is_some_and(|t| t.kind == Kind::Colon)
            && self.data().verb_second
            && !self.tokens[s.clone()].iter().any(|t| t.is(SOURCE | TITLE | PRONOUN));
        let owned = thing && self.tokens.get(s.start).is_some_and(|t| t.is(POSSESSIVE));
        // "Das Fazit zu X:" — nor is any other thing, where nouns have capitals.
        let named =
            self.tokens[s.clone()].windows(2).any(|w| w.iter().all(|t| t.capital && t.kind == Kind::Word));
        let thing = thing
            && !named
            && self.data().capital_nouns
            && self.tokens.get(s.start).is_some_and(|t| t.is(DETERMINER));
        if self.can_speak(&s) && !owned && !thing {
            c.source = Some(s);
            return;
        }
        // What is someone’s is carried on from that one; no other refused source is.
        let expletive = self.tokens.get(s.start).is_some_and(|t| t.is(EXPLETIVE));
        let colon = c.content.start.checked_sub(1).filter(|k| {
            c.cue.end <= c.content.start && self.outer(*k).is_some_and(|t| t.kind == Kind::Colon)
        });
        let speech = self.quote(c.content.start).is_some_and(|q| q.speech && q.words >= 4);
        if let Some(colon) = colon.filter(|_| speech) {
            c.source = self.named_before(colon).or_else(|| self.role_before(colon));
            c.carried = c.source.is_none() && (owned || expletive);
            c.weight = if c.source.is_none() && !c.carried { UNSURE } else { c.weight.min(0.6) };
        }
    }

    /// Whether a phrase can be a source at all: it has a word that is more than a
    /// particle, stands for someone, and is no whole predicate.
    pub fn can_speak(&self, s: &Range<usize>) -> bool {
        let tokens = self.tokens.get(s.clone()).unwrap_or(&[]);
        let Some(first) = tokens.first() else { return false };
        if first.is(EXPLETIVE) && (tokens.len() == 1 || !first.is(DETERMINER)) {
            return false;
        }
        // "verzekert dat er druk is": the clause, no subject. "nadie cree que": no one.
        let lone = |t: &Token| t.is(SOME) && t.is(NEGATION);
        if self.data().verb_second
            && !self.data().capital_nouns
            && first.is(THAT)
            && tokens.get(1).is_some_and(|t| t.is(EXPLETIVE | PRONOUN | DETERMINER))
            || tokens.len() == first.phrase as usize && lone(first)
        {
            return false;
        }
        // "Das zeigt": what the writer concludes.
        if tokens.iter().all(|t| t.is(BACKWARD | SOME | DETERMINER))
            && tokens.last().is_some_and(|t| t.is(BACKWARD))
        {
            return false;
        }
        let noun = |t: &Token| {
            t.capital
                || t.is(SOURCE | PRONOUN | SELF | SOME)
                || !t.is(NEGATION | ADVERB | PREPOSITION | COORDINATOR | SUBORDINATOR)
        };
        // "that which it most fears", "a line of reasoning", "for the same reason", "false
        // claims": what stands before a noun or an adverb heads nothing.
        let fixed = self.data().fixed_order();
        let last = &tokens[tokens.len() - 1];
        if tokens.len() == 1 && !first.capital && first.is(COMPARISON)
            || last.is(ADJECTIVE) && (!last.capital || tokens.len() == 1)
            || fixed && tokens.len() > 1 && !last.capital && last.is(GENITIVE)
        {
            return false;
        }
        // "the lie that questioned", "a campaign that encouraged": a thing, and its clause.
        if fixed && tokens.len() > 1 && last.is(THAT) {
            let head = s.start..s.end - 1;
            let person = |t: &Token| {
                t.is(ROLE | GROUP | TITLE | DOCUMENT | AGENCY | OUTLET | ANONYMOUS)
                    || t.capital && t.kind == Kind::Word
            };
            let begun = !first.capital && first.kind == Kind::Word && self.past_form(first);
            if begun || !(self.document_head(&head) || self.tokens[head].iter().any(person)) {
                return false;
            }
        }
        // "wie ernst es das Gericht meint": an adjective; "Wie gering die Chancen": a question.
        if self.data().capital_nouns
            && (tokens.iter().all(|t| {
                t.kind == Kind::Word
                    && !t.capital
                    && t.bits == 0
                    && self.text[t.range()].chars().all(char::is_alphabetic)
            }) || first.is(AS) && !first.is(DETERMINER | PREPOSITION | PRONOUN))
        {
            return false;
        }
        // "Actualmente", at the start of its sentence.
        if tokens.len() == 1 && s.start == self.at.start && first.bits == ADVERB {
            return false;
        }
        if !tokens.iter().any(|t| t.kind == Kind::Word && noun(t)) {
            return false;
        }
        let second = tokens.get(1);
        // "one month after the storm": a time.
        if first.is(SOME | FIGURE) && second.is_some_and(|t| t.is(TIME)) && tokens.len() > 2 {
            return false;
        }
        // "claims that recall": the relative clause of another noun.
        if tokens.len() > 1 && tokens.last().is_some_and(|t| t.is(THAT) && !t.is(DETERMINER | PRONOUN))
            || self.data().bare_clause
                && !self.data().verb_second
                && first.is(THAT)
                && second.is_some_and(|t| t.is(OF))
        {
            return false;
        }
        // "gering die Chancen": a predicate, then its subject.
        if self.data().capital_nouns
            && first.kind == Kind::Word
            && first.bits == 0
            && !first.capital
            && second.is_some_and(|t| t.is(DETERMINER))
        {
            return false;
        }
        // "of the navy", "faced some steep": no phrase of its own; "let’s say".
        if self.data().bare_clause
            && !self.data().verb_second
            && !first.capital
            && (first.is(PREPOSITION) && !first.is(DETERMINER | POSSESSIVE | SOME | ADVERB | GROUP)
                || first.kind == Kind::Word
                    && self.past_form(first)
                    && second.is_some_and(|t| t.is(PREPOSITION | DETERMINER | SOME | CLITIC | PRONOUN)))
            || first.is(APPEAL) && first.kind == Kind::Word
        {
            return false;
        }
        // "si sono registrate …": begins with a predicate.
        if tokens.len() > 2
            && !first.capital
            && first.is(REFLEXIVE)
            && tokens[1].is(BE | HAVE | MODAL | VERB)
            && !first.is(DETERMINER | PRONOUN | POSSESSIVE)
        {
            return false;
        }
        // "liefert eine Erklärung": begins with its verb.
        !(first.kind == Kind::Word
            && (!first.capital || s.start == self.at.start && first.bits & !(OPENER | EVENT) != 0)
            && first.is(BE | HAVE | MODAL | VERB)
            && !first.is(DETERMINER
                | POSSESSIVE
                | PREPOSITION
                | PRONOUN
                | SELF
                | TITLE
                | ROLE
                | GROUP
                | NOUN_CUE
                | SOME))
    }

    /// Whether a word ends as a past form does.
    pub fn past_form(&self, t: &Token) -> bool {
        self.data().pasts.split(' ').any(|e| self.text[t.range()].ends_with(e))
    }

    /// Whether a negation governs the verb of a candidate without speech: at its subject,
    /// "neither X nor Y denies that", or right behind it, "bestreitet nicht, dass".
    pub(super) fn negated(&self, c: &Candidate) -> bool {
        let Some(s) = c.source.as_ref().filter(|s| s.end <= c.cue.start) else { return false };
        let no = |k: usize| self.outer(k).is_some_and(|t| t.is(NEGATION) && !t.is(CLITIC | PRONOUN));
        let subject = s.start.saturating_sub(1)..s.start + 1;
        let behind = self.data().verb_second && no(c.cue.end) && c.content.start > c.cue.end;
        // "no" in front of a subject that has begun its clause is an answer.
        let governs =
            subject.clone().any(no) && !self.outer(subject.start).is_some_and(|t| t.kind == Kind::Comma);
        let object = self.tokens[c.cue.clone()].iter().any(|t| t.is(OBJECT) && t.is(FINITE | PARTICIPLE));
        object && (governs || behind) && self.quote(c.content.start).is_none()
    }

    /// Whether the clause of a subject only supposes or asks what is said: "if the mayor
    /// says", "what she is saying".
    pub(super) fn supposed(&self, s: &Range<usize>) -> bool {
        let mut k = s.start;
        while self.outer(k.wrapping_sub(1)).is_some_and(|t| t.is(ADVERB)) {
            k -= 1;
        }
        self.outer(k.wrapping_sub(1))
            .is_some_and(|t| t.is(CONDITION) || t.is(WHETHER) && !t.is(SUBORDINATOR | AS))
    }

    /// The subject of the clause that ends at a colon: a pronoun, or the names before
    /// or behind its verb.
    pub(super) fn named_before(&self, colon: usize) -> Option<Range<usize>> {
        let from = self.boundary_before(colon);
        let pronoun = (from..colon).find(|k| {
            self.outer(*k).is_some_and(|t| {
                t.is(PRONOUN) && !t.is(EXPLETIVE | DETERMINER | CLITIC | SOME | RELATIVE | THAT)
            })
        });
        if let Some(k) = pronoun {
            return Some(k..k + 1);
        }
        let verb = (from + 1..colon).find(|k| {
            self.outer(*k).is_some_and(|t| {
                !t.capital
                    && t.is(BE | HAVE | MODAL | VERB | FINITE)
                    && !t.is(DETERMINER | POSSESSIVE | PREPOSITION)
            })
        })?;
        let names = |s: &Range<usize>| {
            s.end <= colon
                && self.can_speak(s)
                && self.tokens[s.clone()].iter().any(|t| t.is(ROLE | TITLE | GROUP | ORGANISATION))
        };
        self.np_left(verb).filter(names).or_else(|| self.np_right(verb + 1).filter(names))
    }

    /// The only holder of an office in the clause that ends at a colon: "eine Antwort von
    /// Sprecher X:".
    pub(super) fn role_before(&self, colon: usize) -> Option<Range<usize>> {
        let from = self.boundary_before(colon);
        let office = |k: &usize| {
            self.outer(*k).is_some_and(|t| t.is(ROLE | TITLE))
                && self.outer(*k + 1).is_some_and(|n| n.capital && n.bits == 0)
        };
        let mut all = (from..colon).filter(office);
        let (at, None) = (all.next()?, all.next()) else { return None };
        let end = (at + 1..colon).find(|k| self.outer(*k).is_none_or(|t| !t.capital)).unwrap_or(colon);
        Some(at..end)
    }

    /// Whether a subject holds a verb that no relative pronoun opens: "la junta ha emitido un
    /// informe", a clause of its own.
    fn predicates(&self, s: &Range<usize>) -> bool {
        !self.data().verb_second
            && s.clone()
                .skip(1)
                .map_while(|k| self.outer(k))
                .take_while(|t| !t.is(RELATIVE) || t.is(DETERMINER))
                .any(|t| {
                    !t.capital
                        && t.is(HAVE | BE | MODAL | VERB)
                        && !t.is(DETERMINER | POSSESSIVE | PREPOSITION | OF | SOURCE | THAT)
                })
    }

    /// "you are unsure about X, …": whether a phrase is what a verb in front says, or that verb.
    fn predicate(&self, s: &Range<usize>) -> bool {
        let first = &self.tokens[s.start];
        let plain = first.bits == 0 && !first.capital && first.kind == Kind::Word;
        let before = s.start.checked_sub(1).and_then(|k| self.outer(k));
        plain
            && before.is_some_and(|t| {
                self.data().fixed_order() && t.is(BE) && !t.is(POSSESSIVE)
                    // "el Gobierno que preside Ana Ruiz, que dijo": the verb of another clause.
                    || self.data().drops_subject
                        && t.is(RELATIVE)
                        && !t.is(DETERMINER)
                        && s.len() > 1
                        && self.tokens[s.start + 1].capital
            })
    }

    /// Whether a candidate is an attribution: its cue is a verb of saying there, its
    /// source can be one, its content is more than a phrase.
    pub(super) fn holds(&self, c: &Candidate) -> bool {
        if c.source.as_ref().is_some_and(|s| !self.can_speak(s)) {
            return false;
        }
        if c.source
            .as_ref()
            .is_some_and(|s| s.end <= c.cue.start && (self.predicates(s) || self.predicate(s)))
        {
            return false;
        }
        let Some(first) = self.tokens.get(c.content.start) else { return false };
        let cue = self.tokens.get(c.cue.clone()).unwrap_or(&[]);
        let speech = self.tokens[c.content.clone()].iter().any(|t| t.quote > 0 || t.kind == Kind::Mark);
        let clause = first.is(THAT | WHETHER) && !first.is(DETERMINER)
            || first.is(THAT) && first.is(CUE)
            || first.is(THAT) && !self.data().verb_second;
        let verb = cue
            .iter()
            .rev()
            .find(|t| t.is(CUE | SEPARATE))
            .filter(|_| !cue.first().is_some_and(|t| t.is(PREPOSITION)));
        if let Some(s) = &c.source
            && verb.is_some()
            && !speech
            && s.end <= c.cue.start
            && self.supposed(s)
        {
            return false;
        }
        if let Some(v) = verb.filter(|v| v.is(WEAK))
            && !speech
        {
            // "A study proves that", not "the team proved that it could".
            let shows = v.is(SHOW) && !v.is(SAY | TELL | THINK);
            let known = |s: &Range<usize>| {
                self.tokens[s.clone()].iter().any(|t| t.is(DOCUMENT | ROLE | GROUP | TITLE))
            };
            // "Ray notes it is late": who says it and a clause with its verb.
            let bare = v.is(SAY)
                && !self.data().verb_second
                && first.is(PRONOUN | DETERMINER)
                && self.has_verb(&c.content)
                && c.source
                    .as_ref()
                    .is_some_and(|s| self.tokens[s.end - 1].capital || self.tokens[s.end - 1].is(PRONOUN));
            if !clause && !bare || shows && !c.source.as_ref().is_some_and(known) {
                return false;
            }
        }
        // "It works on X, revealing that …": a thing without a verb of saying.
        if let Some(v) = verb
            && let Some(s) = &c.source
            && s.len() == 1
            && self.tokens[s.start].is(THING)
            && v.is(GERUND)
            && !v.is(FINITE)
            && !speech
        {
            return false;
        }
        let behind = c.content.start >= c.cue.end;
        if !speech && !clause && c.weight < 0.5 && behind {
            // "does not question the plan": no one says it.
            // "urged them not to": the content is what is negated.
            let first = usize::from(!self.outer(c.content.start + 1).is_some_and(|t| t.is(TO)));
            let group = c.cue.start.saturating_sub(1).max(self.at.start)..c.content.start + first;
            if verb.is_some() && self.tokens[group].iter().any(|t| t.quote == 0 && t.is(NEGATION)) {
                return false;
            }
            let finite = self.tokens[c.content.clone()].iter().any(|t| {
                !t.capital
                    && t.is(FINITE | BE | HAVE | MODAL | VERB | REPORTED)
                    && !t.is(DETERMINER | POSSESSIVE)
            });
            if self.words(c.content.clone()) < 4 && !finite {
                return false;
            }
            // "twice the sum announced in 2019": a participle behind its noun.
            if let (Some(s), Some(v)) = (&c.source, verb)
                && v.is(PARTICIPLE)
                && c.cue.len() == 1
                && s.end <= c.cue.start
                && s.start > self.at.start
                && !self.data().verb_second
                && self.outer(s.start - 1).is_some_and(|t| {
                    t.is(PREPOSITION | COMPARISON) && !t.is(TIME | COORDINATOR | SUBORDINATOR)
                        || t.is(FINITE) && !t.capital && !t.is(ROLE | DOCUMENT | GROUP)
                })
            {
                return false;
            }
        }
        true
    }
}
