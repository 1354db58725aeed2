//! Attribution in languages whose finite verb is second in a main clause and last in
//! a subordinate one: which side the subject and the content stand on.

use super::cues::{Candidate, Unit, weight};
use super::tokens::{Kind, Token};
use crate::language::lexicon::*;
use std::ops::Range;

impl Unit<'_> {
    /// A verb of saying at `i` with the classes `bits`; `particle` is the place of its
    /// separated particle.
    pub fn verb_second(
        &self,
        i: usize,
        bits: Bits,
        end: usize,
        particle: Option<usize>,
        found: &[Candidate],
    ) -> Option<Candidate> {
        // "zu erwarten": an infinitive.
        if i > self.at.start && self.outer(i.wrapping_sub(1)).is_some_and(|t| t.is(TO)) {
            return None;
        }
        // "mit betont schlichten Liedern": how, before an adjective.
        let small = |k: usize| self.outer(k).filter(|t| t.kind == Kind::Word && !t.capital);
        if small(i.wrapping_sub(1))
            .is_some_and(|t| t.is(PREPOSITION | DETERMINER | REFLEXIVE) && !t.is(PRONOUN))
            && small(end).is_some_and(|t| {
                !t.is(DETERMINER | POSSESSIVE | PRONOUN | CLITIC | PREPOSITION | ADVERB | TIME)
                    && !t.is(SOME | HAVE | BE | MODAL | THAT | WHETHER | AS | NEGATION | COORDINATOR)
            })
        {
            return None;
        }
        // "eine betonte Nähe": an adjective before its noun, not "die betonte, dass".
        if self.lexicon.data.capital_nouns
            && small(i.wrapping_sub(1)).is_some_and(|t| t.is(DETERMINER | POSSESSIVE) && !t.is(PRONOUN))
            && self.outer(end).is_some_and(|t| t.kind == Kind::Word && t.capital)
            && !self.outer(i.wrapping_sub(2)).is_some_and(|t| t.kind == Kind::Comma)
        {
            return None;
        }
        let mut clause = self.boundary_before(i);
        // "hat es als „…“ bezeichnet": the auxiliary stands before the quotation.
        if bits & PARTICIPLE != 0
            && let Some(q) = i.checked_sub(1).and_then(|k| self.quote(k))
            && self.outer(end).is_none_or(|t| t.kind != Kind::Word)
        {
            let from = self.boundary_before(q.open);
            if self.tokens[from..q.open].iter().any(|t| t.is(BE | HAVE) && !t.capital) {
                clause = from;
            }
        }
        // "…, zo stelt het ministerie": the particle goes with the verb.
        let so = clause > self.at.start
            && clause + 1 == i
            && self.tokens[clause].is(SO)
            && !self.tokens[clause].capital
            && self.follows_left(clause);
        if so {
            clause = i;
        }
        // A conjunction opens a clause of its own: "… und sagte".
        let mut joined = false;
        if let Some(k) = (clause..i).rev().find(|k| self.tokens[*k].is(COORDINATOR)) {
            let between = self.tokens[k + 1..i].iter().all(|t| t.is(ADVERB | CLITIC));
            let clausal = self.tokens[k + 1..i]
                .iter()
                .any(|t| t.is(PRONOUN) && !t.is(DETERMINER) || t.is(SUBORDINATOR | AS));
            if between {
                joined = true;
                clause = k + 1;
            } else if clausal || k == clause {
                clause = k + 1;
            }
        }
        if bits & IMPERSONAL != 0
            && bits & FINITE != 0
            && let Some(c) = self.impersonal(i, end)
        {
            return Some(c);
        }
        if bits & CITED != 0
            && bits & PARTICIPLE != 0
            && let Some(c) = self.cited(i)
        {
            return Some(c);
        }
        let bits = bits & !(IMPERSONAL | CITED);
        if bits & CUE == 0 {
            return None;
        }
        // "nennt sich": about itself, no content; "meldete sich, er hatte": only speech
        // or a clause with its conjunction.
        if bits & (SAY | TELL) == 0 && self.outer(end).is_some_and(|t| t.is(REFLEXIVE)) {
            return None;
        }
        let finite = bits & FINITE != 0;
        let weight = weight(bits);
        let opener = self.tokens.get(clause)?;
        let next = self.outer(end);
        let at_end = next.is_none_or(|t| t.kind != Kind::Word || t.is(HAVE | COORDINATOR));
        let conjunction =
            opener.is(AS | SUBORDINATOR | THAT | WHETHER) && !opener.is(DETERMINER) && clause < i
                || opener.is(RELATIVE) && at_end && clause > self.at.start && clause + 1 < i;

        // "sprach mit der Wirtin, die angab": whom the clause stands behind.
        if finite
            && clause + 1 == i
            && clause > self.at.start
            && opener.is(RELATIVE)
            && !opener.capital
            && !opener.is(SUBORDINATOR | WHETHER)
            && !next.is_some_and(|t| t.is(BE | HAVE))
            && self.outer(clause - 1).is_some_and(|t| t.kind == Kind::Comma)
            && self.quote(clause.saturating_sub(2)).is_none()
        {
            let content = self
                .content_after(particle.map_or(end, |p| p + 1), bits)
                .filter(|c| bits & SAY != 0 || self.said(c))?;
            let source = self.antecedent(clause - 1, bits & SAY != 0 && bits & SHOW == 0)?;
            return self.candidate(content, Some(source), i..end, weight - 0.1);
        }

        // "wie X mitteilte", "nachdem X angekündigt hatte, dass"
        if conjunction && (at_end || particle.is_none()) {
            // "wenn X sagt": only supposed.
            if opener.is(CONDITION) {
                return None;
            }
            // "als über die Flüge berichtet worden war": no one is named.
            if bits & PARTICIPLE != 0 && !opener.is(AS) && next.is_some_and(|t| t.is(BE) && !t.is(POSSESSIVE))
            {
                return None;
            }
            if !finite
                && !next.is_some_and(|t| t.is(HAVE))
                && !self.tokens[clause..i].iter().any(|t| t.is(HAVE))
            {
                return None;
            }
            let mut from = clause + 1;
            while self.outer(from).is_some_and(|t| t.is(ADVERB | TIME | CLITIC) && !t.is(DETERMINER | SOME))
                && from < i
            {
                from += 1;
            }
            let mut close = end;
            while self.outer(close).is_some_and(|t| t.is(HAVE)) {
                close += 1;
            }
            if opener.is(AS) {
                let source = if from < i { self.inner_subject(from, i) } else { self.np_right(end) }?;
                let close = self.clause_close(close.max(source.end));
                return self.beside(clause, close, source, i..end, weight);
            }
            if opener.is(RELATIVE) && opener.is(DETERMINER)
                || opener.is(RELATIVE) && !opener.is(SUBORDINATOR | WHETHER)
            {
                let source = self.np_left(clause.checked_sub(1)?)?;
                let content = self.content_after(close, bits)?;
                return self.candidate(content, Some(source), i..end, weight - 0.1);
            }
            let source = self.inner_subject(from, i)?;
            let content = self.content_after(close, bits)?;
            let clause_of_content = self.tokens[content.start].is(THAT | WHETHER | TO)
                || self.tokens[content.start].quote > 0
                || self.tokens[content.clone()].iter().any(|t| t.is(REPORTED));
            if !clause_of_content {
                return None;
            }
            return self.candidate(content, Some(source), i..end, weight - 0.1);
        }

        // "… berichtet hatte": the end of a clause whose beginning was not seen; "dürften
        // denken": no one has.
        let modal =
            self.tokens[clause..i].iter().any(|t| t.is(MODAL) && t.is(FORECAST | REPORTED) && !t.capital);
        if !conjunction && (next.is_some_and(|t| t.is(HAVE)) || modal && at_end && particle.is_none()) {
            return None;
        }
        // "war kritisiert worden": the passive names no one.
        if bits & PARTICIPLE != 0
            && (self.outer(end).is_some_and(|t| t.is(BE))
                || self.tokens[clause..i]
                    .iter()
                    .any(|t| t.is(BE) && !t.capital && !t.is(POSSESSIVE | DETERMINER | REPORTED))
                    && !self.tokens[clause..i].iter().any(|t| t.is(HAVE)))
            && particle.is_none()
        {
            return self.passive_second(clause, i);
        }
        // The perfect: "X hat … angekündigt".
        let mut verb = i;
        let mut closing = end;
        if !finite || bits & PARTICIPLE != 0 && self.tokens[clause..i].iter().any(|t| t.is(HAVE)) {
            if bits & PARTICIPLE == 0 {
                return None;
            }
            let Some(have) = (clause..i).find(|k| self.tokens[*k].is(HAVE)) else {
                return self.over_insertion(clause, i, end, bits);
            };
            verb = have;
            if self.tokens[verb..i].iter().any(|t| t.is(NEGATION)) && bits & OBJECT == 0 {
                return None;
            }
        } else if let Some(p) = particle {
            closing = p + 1;
        }
        if next.is_some_and(|t| t.is(NEGATION))
            && bits & SAY != 0
            && self.outer(end + 1).is_some_and(|t| t.kind == Kind::Comma)
        {
            return None;
        }
        let first = &self.tokens[clause];
        let empty = clause == verb;
        // "Ein „Riesenrennen“ urteilte X": words in quotation marks in front of the verb.
        let fronted_quote = !empty
            && bits & SAY != 0
            && verb == i
            && self.tokens[clause..verb].iter().any(|t| t.kind == Kind::Mark)
            && self.tokens[verb - 1].kind == Kind::Mark;
        let left_content = (empty && (so || self.follows_left(verb)) || fronted_quote) && !joined;

        // The subject on the right.
        let right_subject = |this: &Self| -> Option<Range<usize>> {
            let mut from = verb + 1;
            while this.outer(from).is_some_and(|t| {
                t.is(ADVERB | CLITIC | TIME) && !t.is(DETERMINER | PRONOUN | SOME | PREPOSITION)
            }) {
                from += 1;
            }
            // "sagte am Montag der Minister"
            let mut guard = 0;
            while this.outer(from).is_some_and(|t| t.is(PREPOSITION) && !t.is(DETERMINER | SO)) && guard < 3 {
                let mut k = from + 1;
                while this.outer(k).is_some_and(|t| t.kind == Kind::Word && (!this.fresh_np(k, from)))
                    && k < from + 8
                {
                    k += 1;
                }
                from = k;
                guard += 1;
            }
            let limit = if verb < i { i } else { this.at.end };
            let np = this.np_right(from)?;
            let np = np.start..np.end.min(limit);
            (!np.is_empty() && this.speaker(&np)).then_some(np)
        };

        if joined {
            // "Es wird gelacht und bestätigt, dass": a passive that goes on.
            let auxiliary = self.tokens[self.at.start..clause]
                .iter()
                .rev()
                .find(|t| t.quote == 0 && !t.capital && t.is(BE | HAVE) && !t.is(DETERMINER | POSSESSIVE));
            if bits & PARTICIPLE != 0
                && particle.is_none()
                && auxiliary.is_some_and(|t| t.is(BE) && !t.is(REPORTED))
                && at_end
            {
                return None;
            }
            let shared = found.iter().rev().find_map(|c| c.source.clone().filter(|s| s.end <= clause));
            let source = shared.or_else(|| self.joined_subject(clause))?;
            let content = self
                .content_after(closing, bits)
                .or_else(|| self.object_of(verb, i, end, closing, particle, bits, verb + 1))?;
            return self.candidate(content, Some(source), i..end, weight - 0.1);
        }
        if left_content && bits & (SAY | THINK | TELL | MANNER | SHOW) != 0 {
            let quoted = fronted_quote
                || self.quote(verb - 1).is_some()
                || self.tokens[verb - 1].kind == Kind::Comma && verb >= 2 && self.quote(verb - 2).is_some();
            // "Elon Musk, Gründer der Firma, sagte": the insertion belongs to the subject.
            let insertion = !quoted
                && self.tokens[self.at.start..verb - 1]
                    .iter()
                    .any(|t| matches!(t.kind, Kind::Comma | Kind::Dash))
                && !self.tokens[self.at.start..verb - 1].iter().any(|t| self.finite_like(t))
                && self.tokens[self.at.start].quote == 0;
            // "X warf ihr vor, …, forderte eine Entschuldigung": an object, not a subject.
            let listed = !quoted
                && bits & OBJECT != 0
                && !self.said(&(self.at.start..verb))
                && right_subject(self).is_some_and(|s| !self.head_speaks(&s));
            // "Nachdem …, sagte X": what is before is no content.
            // "Ob das so sei, könne niemand sagen, sagt X": its main clause comes behind it.
            let main = || {
                (self.at.start..verb.saturating_sub(2)).any(|k| {
                    self.outer(k).is_some_and(|t| t.kind == Kind::Comma)
                        && self.outer(k + 1).is_some_and(|t| !t.capital && self.finite_like(t))
                })
            };
            let prelude = !quoted && self.tokens[self.at.start].is(SUBORDINATOR | AS) && !main();
            // "Noch während er sprach, begann die Debatte": such a verb needs speech.
            let spoken = quoted || bits & (SAY | THINK | TELL | SHOW) != 0;
            if !insertion
                && !prelude
                && spoken
                && !listed
                && let Some(source) = right_subject(self)
            {
                let close = source.end.max(closing).max(end);
                if quoted
                    || self.outer(source.end).is_none_or(|t| {
                        t.kind != Kind::Word
                            || t.is(PREPOSITION | TIME | ADVERB | COORDINATOR)
                            || Some(source.end) == particle
                            || source.end >= i
                    }) && !self.content_after(source.end, bits).is_some_and(|c| {
                        self.tokens[c.start].is(THAT)
                            || self.tokens[c.start - 1].kind == Kind::Colon && self.quote(c.start).is_some()
                    })
                {
                    return self.around_second(verb - usize::from(so), close, source, i..end, weight + 0.1);
                }
            }
            let subject = insertion
                && !self.outer(end).is_some_and(|t| t.is(SUBJECT))
                && self.np_left(verb).is_some_and(|s| s.start == self.at.start && self.head_speaks(&s));
            if !quoted
                && !subject
                && let Some(source) = right_subject(self)
            {
                let content = self
                    .content_after(source.end.max(closing), bits)
                    .or_else(|| self.object_of(verb, i, end, closing, particle, bits, source.end))?;
                return self.candidate(content, Some(source), i..end, weight);
            }
        }
        // "Am Montag sagte X, …": the subject behind the verb.
        let fronted = !empty
            && (first.is(PREPOSITION | ADVERB | TIME | AFTER | SO) && !first.is(PRONOUN | SOME)
                // "Gefragt nach dem Streik, …", "Gevraagd naar de staking antwoordde X"
                || first.is(PARTICIPLE) && first.is(CUE) && !first.is(SOURCE | TITLE | DETERMINER)
                || first.is(DETERMINER) && self.fronted_object(clause, verb));
        if fronted || empty && verb == self.at.start {
            if let Some(source) = right_subject(self) {
                // "Den Vorwurf wies X zurück": what stands in front is the content.
                let object = || {
                    let front = clause..verb;
                    (bits & OBJECT != 0 && first.is(OBLIQUE) && self.words(front.clone()) >= 2)
                        .then_some(front)
                };
                // "Zuletzt hatte sich X kritisch geäußert": how, not what.
                let about = verb < i && self.tokens[verb..i].iter().any(|t| t.is(REFLEXIVE));
                let content = self
                    .content_after(source.end.max(closing), bits)
                    .or_else(object)
                    .or_else(|| self.object_of(verb, i, end, closing, particle, bits, source.end))?;
                if about && !self.said(&content) {
                    return None;
                }
                return self.candidate(content, Some(source), i..end, weight);
            }
            if !fronted {
                return None;
            }
        }
        // The subject in front; never in another case.
        let source = self
            .np_left(verb)
            .filter(|s| !self.tokens[s.start].is(OBLIQUE) && !self.tokens[s.start].is(CLITIC))
            .filter(|s| {
                // "De prijzen stijgen": an article alone, before a noun that looks like a verb.
                s.len() > 1 || !self.tokens[s.start].is(DETERMINER) || self.tokens[s.start].is(PRONOUN | SOME)
            })?;
        // "Die Tat nannte er sinnlos": a pronoun that can only be the subject.
        if verb == i && self.outer(end).is_some_and(|t| t.is(SUBJECT)) {
            let content = self
                .content_after(end + 1, bits)
                .or_else(|| (bits & OBJECT != 0 && source.len() > 1).then_some(source))?;
            return self.candidate(content, Some(end..end + 1), i..end, weight);
        }
        // "Besorgt äußerte sich X": no subject in front.
        if self.outer(end).is_some_and(|t| t.is(REFLEXIVE))
            && source.len() == 1
            && self.tokens[source.start].bits == 0
            && let Some(s) = right_subject(self)
        {
            let content = self.content_after(s.end.max(closing), bits).filter(|c| self.said(c))?;
            return self.candidate(content, Some(s), i..end, weight);
        }
        // "Beides weist der Sprecher zurück": the subject follows, in its own case.
        if source.len() == 1
            && bits & (WANT | TELL) == 0
            && !self.tokens[source.start].is(PRONOUN | SELF | ROLE | GROUP | ORGANISATION | AGENCY)
            && right_subject(self).is_some_and(|s| {
                let first = &self.tokens[s.start];
                let oblique = first.is(OBLIQUE) || self.tokens[s.clone()].iter().any(|t| t.is(OUTLET));
                first.is(DETERMINER)
                    && !oblique
                    && self.tokens[s.clone()].iter().any(|t| t.is(ROLE | TITLE | GROUP))
            })
        {
            return None;
        }
        // "…“, er sagte": not in these languages; the content is on the right.
        let content = self
            .content_after(closing, bits)
            .or_else(|| self.infinitive_clause(closing, bits).filter(|_| verb == i && particle.is_none()))
            .or_else(|| self.object_of(verb, i, end, closing, particle, bits, verb + 1));
        let content = content?;
        if bits & (SAY | TELL | THINK) == 0 && !self.speaker(&source) && bits & SHOW == 0 {
            return None;
        }
        let reflexive = self.outer(end).is_some_and(|t| t.is(REFLEXIVE))
            || verb < i && self.tokens[verb..i].iter().any(|t| t.is(REFLEXIVE));
        if reflexive && !self.said(&content) {
            return None;
        }
        self.candidate(content, Some(source), i..end, weight)
    }

    /// "…, heißt es in X", "In X heißt es: …".
    fn impersonal(&self, i: usize, end: usize) -> Option<Candidate> {
        // "wie es in Kreisen der Verwaltung heißt"
        let clause = self.boundary_before(i);
        if self.outer(clause).is_some_and(|t| t.is(AS))
            && self.outer(clause + 1).is_some_and(|t| t.is(THING))
            && self.outer(clause + 2).is_some_and(|t| t.is(PREPOSITION))
            && let Some(source) = self.np_right(clause + 3).filter(|s| s.end == i)
        {
            return self.beside(clause, end, source, i..end, 0.8);
        }
        let after = self.outer(end).is_some_and(|t| t.is(THING));
        let before = i > self.at.start && self.outer(i.wrapping_sub(1)).is_some_and(|t| t.is(THING));
        if !after && !before {
            return None;
        }
        let mut from = if after { end + 1 } else { end };
        while self.outer(from).is_some_and(|t| t.is(ADVERB | TIME) && !t.is(PREPOSITION)) {
            from += 1;
        }
        let medium =
            |k: usize| self.outer(k).filter(|t| t.is(PREPOSITION)).and_then(|_| self.np_right(k + 1));
        let left = self.trim(self.at.start..if before { i - 1 } else { i });
        let tail = medium(from);
        let close = tail.as_ref().map_or(from, |m| m.end);
        let right = self.content_after(close, SAY);
        let lead = medium(self.at.start).filter(|m| m.end <= i);
        let cue = i..if after { end + 1 } else { end };
        let quoted = i > self.at.start
            && (self.quote(i - 1).is_some() || i > self.at.start + 1 && self.quote(i - 2).is_some());
        if quoted && let Some(tail) = tail.clone() {
            return self.candidate(left, Some(tail), cue, 0.8);
        }
        if let Some(right) = right {
            return self.candidate(right, Some(lead.or(tail)?), cue, 0.8);
        }
        (self.words(left.clone()) >= 3).then_some(())?;
        self.candidate(left, Some(tail?), cue, 0.8)
    }

    /// "X wird mit den Worten „…“ zitiert."
    fn cited(&self, i: usize) -> Option<Candidate> {
        let q = self.own().iter().find(|q| q.words >= 2)?;
        let verb = (self.at.start..i).rev().find(|k| self.outer(*k).is_some_and(|t| t.is(BE | HAVE)))?;
        if !self.tokens[verb].is(BE) {
            return None;
        }
        let source = self
            .np_right(verb + 1)
            .filter(|s| s.end <= i && self.speaker(s))
            .or_else(|| self.np_left(verb))?;
        self.candidate(q.open..q.end.min(self.at.end), Some(source), verb..i + 1, 0.7)
    }

    fn candidate(
        &self,
        content: Range<usize>,
        source: Option<Range<usize>>,
        cue: Range<usize>,
        weight: f32,
    ) -> Option<Candidate> {
        (self.words(content.clone()) > 0).then(|| Candidate::new(content, source, cue, weight))
    }

    /// "wurde von X als „…“ bezeichnet": who acts in a passive speaks.
    fn passive_second(&self, clause: usize, i: usize) -> Option<Candidate> {
        let by = (clause..i).find(|k| self.outer(*k).is_some_and(|t| t.is(AGENT)))?;
        let source = self.np_right(by + 1).filter(|s| self.animate(s))?;
        let source = source.start..source.end.min(i);
        let quote = self.own().iter().find(|q| (source.end..i).contains(&q.open) && q.end <= i && !q.title);
        let content = quote.map_or(self.trim(source.end..i), |q| q.open..q.end);
        let office = self.tokens[source.clone()].iter().any(|t| t.is(ROLE | TITLE | GROUP | ORGANISATION));
        // "von X als unrealistisch bezeichnet": not "von X mitgeteilt".
        let called = self.tokens[i].is(MANNER) && self.words(content.clone()) >= 2 && office;
        (quote.is_some() || called).then(|| Candidate::new(content, Some(source), i..i + 1, 0.65))
    }

    fn finite_like(&self, t: &Token) -> bool {
        t.quote == 0
            && !t.capital
            && t.is(BE | HAVE | MODAL | VERB | REPORTED)
            && !t.is(POSSESSIVE | DETERMINER)
    }

    fn fresh_np(&self, k: usize, from: usize) -> bool {
        k > from + 1 && self.tokens[k].is(DETERMINER | PRONOUN | POSSESSIVE)
            || k > from + 1 && self.tokens[k].capital && self.tokens[k - 1].is(TIME)
    }

    fn speaker(&self, at: &Range<usize>) -> bool {
        self.animate(at)
            || self.tokens[at.clone()].iter().any(|t| t.is(DOCUMENT | DETERMINER | POSSESSIVE) || t.capital)
    }

    /// Whether the head of a phrase, its first noun, is someone or a body.
    fn head_speaks(&self, at: &Range<usize>) -> bool {
        let known =
            ROLE | TITLE | GROUP | ORGANISATION | AGENCY | OUTLET | ANONYMOUS | PRONOUN | SELF | DOCUMENT;
        let first = &self.tokens[at.start];
        if first.is(PRONOUN | SELF) || first.capital && !first.is(DETERMINER) {
            return true;
        }
        if !self.lexicon.data.capital_nouns {
            return self.tokens[at.clone()].iter().any(|t| t.is(known));
        }
        let head = at.clone().find(|k| self.tokens[*k].capital && self.tokens[*k].kind == Kind::Word);
        head.is_some_and(|k| self.tokens[k].is(known) || k + 1 < at.end && self.tokens[k + 1].capital)
    }

    /// "Den Vorschlag kritisierte X": an object in front, by its case.
    fn fronted_object(&self, clause: usize, verb: usize) -> bool {
        self.tokens[clause].is(OBLIQUE) && verb > clause + 1
    }

    fn follows_left(&self, i: usize) -> bool {
        if i <= self.at.start {
            return false;
        }
        if self.quote(i - 1).is_some() {
            return true;
        }
        let p = &self.tokens[i - 1];
        matches!(p.kind, Kind::Comma | Kind::Dash) && self.words(self.at.start..i) >= 2
            || p.kind == Kind::Stop && i - self.at.start > 3
    }

    /// The subject within a clause whose verb is at its end.
    fn inner_subject(&self, from: usize, verb: usize) -> Option<Range<usize>> {
        let np = self.np_right(from)?;
        let np = np.start..np.end.min(verb);
        let np = np.start
            ..(np.start..np.end)
                .find(|k| {
                    *k > np.start && self.tokens[*k].is(TIME | CLITIC) && !self.tokens[*k].is(DETERMINER)
                })
                .unwrap_or(np.end);
        (!np.is_empty()).then_some(np)
    }

    fn clause_close(&self, from: usize) -> usize {
        let mut k = from;
        while let Some(t) = self.outer(k) {
            if t.kind != Kind::Word && t.kind != Kind::Number {
                break;
            }
            k += 1;
        }
        k
    }

    /// The subject that a joined verb shares.
    fn joined_subject(&self, clause: usize) -> Option<Range<usize>> {
        let mut k = self.at.start;
        while self.outer(k).is_some_and(|t| t.is(ADVERB | COORDINATOR) && !t.is(DETERMINER | PRONOUN)) {
            k += 1;
        }
        if k >= clause {
            return None;
        }
        if self.outer(k)?.is(PREPOSITION | SUBORDINATOR | ADVERB) && !self.outer(k)?.is(DETERMINER) {
            // Behind the first verb.
            let verb = (k..clause).find(|m| {
                self.outer(*m).is_some_and(|t| {
                    !t.capital
                        && (t.is(VERB | BE | HAVE | MODAL) || t.is(CUE | SEPARATE) && t.is(FINITE | SEPARATE))
                })
            })?;
            let np = self.np_right(verb + 1)?;
            return (np.end < clause).then_some(np);
        }
        let np = self.np_right(k)?;
        (np.end < clause && self.speaker(&np)).then_some(np)
    }

    /// A clause of content behind `from`.
    pub fn content_after(&self, from: usize, bits: Bits) -> Option<Range<usize>> {
        let mut k = from;
        let mut commas = 0;
        while k < self.at.end && k < from + 50 {
            if let Some(q) = self.quote(k).filter(|q| q.open == k) {
                let end = self.content_end(q.end).max(q.end.min(self.at.end));
                return Some(self.trim(k..end));
            }
            let t = self.outer(k)?;
            match t.kind {
                Kind::Colon => return self.whole(k + 1),
                Kind::Stop | Kind::Semicolon => return None,
                Kind::Comma => {
                    let next = self.outer(k + 1);
                    if self.quote(k + 1).is_some_and(|q| q.open == k + 1) {
                        k += 1;
                        continue;
                    }
                    let next = next?;
                    if next.is(THAT) || next.is(WHETHER) && !next.is(AS) {
                        return self.whole(k + 1);
                    }
                    commas += 1;
                    // An apposition of the subject: to the next comma.
                    if commas == 1 && (next.is(RELATIVE) || self.role_ahead(k + 1)) {
                        let later = (k + 2..(k + 30).min(self.at.end))
                            .find(|m| self.outer(*m).is_some_and(|t| t.kind == Kind::Comma));
                        if let Some(m) = later
                            && (self.outer(m + 1).is_some_and(|t| t.is(THAT | WHETHER))
                                || self.quote(m + 1).is_some())
                        {
                            k = m;
                            continue;
                        }
                    }
                    if next.is(AS | SUBORDINATOR | COORDINATOR) && !next.is(DETERMINER | ADVERB) {
                        return None;
                    }
                    if bits & (SAY | THINK | TELL | WANT | SHOW) != 0 {
                        return self
                            .whole(k + 1)
                            .filter(|c| self.words(c.clone()) >= 3 && self.clause_of_content(c));
                    }
                    return None;
                }
                _ => {}
            }
            // "vroeg de rechter hem of hij haar kende": not "of" between two nouns.
            if !self.lexicon.data.capital_nouns
                && bits & (SAY | TELL) != 0
                && t.is(WHETHER)
                && t.is(COORDINATOR)
                && self.outer(k + 1).is_some_and(|n| n.is(PRONOUN | DETERMINER))
                && self.content_end(k).checked_sub(1).is_some_and(|last| last > k + 2 && self.verbal(last))
            {
                return self.whole(k);
            }
            if t.is(THAT)
                && (!t.is(DETERMINER | RELATIVE)
                    || !self.lexicon.data.capital_nouns && (k == from || !self.tokens[k - 1].is(PREPOSITION)))
            {
                return self.whole(k);
            }
            k += 1;
        }
        None
    }

    /// "beloofde de belasting te verlagen": no comma parts the infinitive from its verb.
    fn infinitive_clause(&self, from: usize, bits: Bits) -> Option<Range<usize>> {
        if self.lexicon.data.capital_nouns || bits & (SAY | WANT) == 0 {
            return None;
        }
        let to = (from..from + 20)
            .take_while(|k| self.outer(*k).is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Number)))
            .find(|k| {
                self.tokens[*k].is(TO)
                    && self.tokens[*k].is(PREPOSITION)
                    && self.outer(k + 1).is_some_and(|t| self.infinitive_like(t) && t.bits & PREPOSITION == 0)
            })?;
        let content = self.trim(from..self.content_end(from));
        (to < content.end && self.words(content.clone()) >= 3).then_some(content)
    }

    /// Whether a content is said by its form: speech, a conjunction, or the mood.
    fn said(&self, at: &Range<usize>) -> bool {
        self.tokens[at.start].is(THAT | WHETHER)
            && (!self.lexicon.data.capital_nouns || !self.tokens[at.start].is(DETERMINER))
            || self.tokens[at.clone()]
                .iter()
                .any(|t| t.quote > 0 || t.kind == Kind::Mark || t.is(REPORTED) && !t.capital)
    }

    /// Whether the words behind a comma can be a clause of content without a
    /// conjunction: with its verb second ("sagte, er komme") or with "zu"; not a relative
    /// clause, whose verb is last, nor a phrase without a verb.
    fn clause_of_content(&self, at: &Range<usize>) -> bool {
        if at.clone().any(|k| self.quote(k).is_some()) {
            return true;
        }
        let end = at
            .clone()
            .find(|k| self.outer(*k).is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Semicolon)))
            .unwrap_or(at.end);
        // "sagte, sie bedauere": a pronoun and its verb, known or not.
        let small = |k: usize| self.outer(k).is_some_and(|t| t.kind == Kind::Word && !t.capital);
        if self.tokens[at.start].is(PRONOUN) && !self.tokens[at.start].is(DETERMINER) && small(at.start + 1) {
            return true;
        }
        let verb_at = |k: &usize| self.finite_like(&self.tokens[*k]) || self.verbal(*k);
        let first = &self.tokens[at.start];
        let Some(verb) = (at.start + 1..end).find(|k| verb_at(k)) else {
            // "um … zu": a purpose, not what is said.
            return !first.is(PREPOSITION)
                && (at.start..end)
                    .any(|k| self.tokens[k].is(TO) || self.lexicon.data.capital_nouns && self.infix_to(k));
        };
        let second = self.tokens.get(at.start + 1);
        let relative = first.is(RELATIVE)
            || first.is(PREPOSITION) && second.is_some_and(|t| t.is(RELATIVE | WHETHER))
            || first.is(SO | AS | PREPOSITION) && second.is_some_and(|t| t.is(THAT) && !t.is(DETERMINER));
        let last = (verb..end).all(|k| verb_at(&k) || self.tokens[k].is(PARTICIPLE | INFINITIVE | TO));
        !(relative && last && verb > at.start + 1)
    }

    /// "einzuräumen": "zu" within the infinitive.
    fn infix_to(&self, k: usize) -> bool {
        let word = &self.text[self.tokens[k].range()];
        !self.tokens[k].capital
            && word.ends_with('n')
            && word.find("zu").is_some_and(|at| at > 1 && at + 4 < word.len())
    }

    fn role_ahead(&self, k: usize) -> bool {
        (k..k + 4)
            .map_while(|m| self.outer(m))
            .take_while(|t| t.kind == Kind::Word)
            .any(|t| t.is(ROLE | TITLE))
    }

    fn whole(&self, k: usize) -> Option<Range<usize>> {
        let mut at = self.trim(k..self.content_end(k));
        // "sagte, A sei alt, aber B glaubt das nicht": what leaves the mood is no one's speech.
        let verb =
            |t: &&Token| self.finite_like(t) || t.quote == 0 && !t.capital && t.is(CUE) && t.is(FINITE);
        if self.tokens.get(at.clone()).is_some_and(|t| t.iter().find(verb).is_some_and(|t| t.is(REPORTED)))
            && let Some(comma) = (at.start + 2..at.end).find(|k| {
                self.outer(*k).is_some_and(|t| t.kind == Kind::Comma)
                    && self.outer(*k + 1).is_some_and(|t| t.is(CONTRAST))
            })
            && self.tokens[comma..at.end].iter().find(verb).is_some_and(|t| !t.is(REPORTED))
        {
            at.end = comma;
        }
        (!at.is_empty()).then_some(at)
    }

    /// The object as content: "kritisierte die Pläne", "hat eine Reform angekündigt".
    #[expect(clippy::too_many_arguments, reason = "the places of one clause")]
    fn object_of(
        &self,
        verb: usize,
        i: usize,
        end: usize,
        closing: usize,
        particle: Option<usize>,
        bits: Bits,
        from: usize,
    ) -> Option<Range<usize>> {
        if bits & (OBJECT | MANNER) == 0 {
            return None;
        }
        let at = if verb < i {
            from.max(verb + 1)..i
        } else if let Some(p) = particle {
            from.max(end)..p
        } else {
            let to = self.content_end(from.max(end));
            from.max(end)..to
        };
        let _ = closing;
        let at = self.object_alone(self.trim(at));
        if bits & OBJECT == 0 {
            // Beside such a verb only words in quotation marks are content.
            let q = self.own().iter().find(|q| at.contains(&q.open) && q.words >= 2 && !q.title)?;
            return Some(q.open..q.end.min(self.at.end));
        }
        (self.words(at.clone()) >= 2).then_some(at)
    }

    /// An object without the adverbial in front of it and the clause that goes on.
    fn object_alone(&self, at: Range<usize>) -> Range<usize> {
        let mut from = at.start;
        if self.outer(from).is_some_and(|t| t.is(PREPOSITION) && !t.is(GENITIVE | DETERMINER)) {
            let fresh = (from + 2..at.end.min(from + 7)).find(|k| {
                self.outer(*k).is_some_and(|t| t.is(DETERMINER | POSSESSIVE) && !t.is(GENITIVE | PREPOSITION))
                    && !self.tokens[*k - 1].is(PREPOSITION)
            });
            from = fresh.unwrap_or(from);
        }
        let next = (from + 1..at.end)
            .find(|k| self.outer(*k).is_some_and(|t| t.is(COORDINATOR)) && self.verbal(*k + 1));
        self.trim(from..next.unwrap_or(at.end))
    }

    /// "Inzwischen hat X, der neue Leiter, eine Reform angekündigt": the auxiliary stands
    /// before the insertion.
    fn over_insertion(&self, clause: usize, i: usize, end: usize, bits: Bits) -> Option<Candidate> {
        if bits & (OBJECT | SAY) == 0 || self.outer(clause.checked_sub(1)?)?.kind != Kind::Comma {
            return None;
        }
        let from = clause.saturating_sub(40).max(self.at.start);
        let comma =
            (from..clause - 1).rev().find(|k| self.outer(*k).is_some_and(|t| t.kind == Kind::Comma))?;
        let have = (from..comma).rev().find(|k| self.outer(*k).is_some_and(|t| t.is(HAVE) && !t.capital))?;
        // The subject fills what is before the insertion.
        let source = if self.outer(have + 1)?.kind == Kind::Comma {
            return None;
        } else if comma > have + 1 && self.starts_np(have + 1) {
            self.np_right(have + 1).map(|s| s.start..s.end.min(comma))
        } else {
            self.np_left(have)
        }?;
        if !self.animate(&source) || source.end < comma && source.start > have {
            return None;
        }
        let object = || {
            let at = self.object_alone(clause..i);
            (bits & OBJECT != 0 && self.words(at.clone()) >= 2).then_some(at)
        };
        let content = self.content_after(end, bits).filter(|c| self.said(c)).or_else(object)?;
        self.candidate(content, Some(source), i..end, 0.55)
    }

    /// Content beside a clause of its own: before it, after it, or around it.
    pub fn beside(
        &self,
        from: usize,
        to: usize,
        source: Range<usize>,
        cue: Range<usize>,
        weight: f32,
    ) -> Option<Candidate> {
        let before = self.trim(self.at.start..from);
        let rest = self.trim(to..self.content_end(to));
        // "As X wrote on the blog Save, Retire, “…”": from the quotation on.
        let speech = self.own().iter().find(|q| {
            q.speech
                && rest.contains(&q.open)
                && rest.start < q.open
                && !(rest.start..q.open).any(|k| self.finite_like(&self.tokens[k]) || self.tokens[k].is(CUE))
        });
        let rest = speech.map_or(rest.clone(), |q| q.open..rest.end);
        let (left, right) = (self.words(before.clone()), self.words(rest.clone()));
        // "The illness, as X explained, is rare": the subject in front.
        let subject = left > 0
            && self.starts_np(before.start)
            && !before.clone().any(|k| self.quote(k).is_some() || self.finite_like(&self.tokens[k]));
        if (left >= 3 || subject) && right >= 2 {
            return Some(Candidate::around(vec![before, rest], Some(source), cue, weight));
        }
        let content = if left >= 3 { before } else { rest };
        self.candidate(content, Some(source), cue, weight).filter(|c| self.words(c.content.clone()) >= 3)
    }

    /// Content on the left, and on the right where a quotation goes on.
    fn around_second(
        &self,
        verb: usize,
        end: usize,
        source: Range<usize>,
        cue: Range<usize>,
        weight: f32,
    ) -> Option<Candidate> {
        let left = self.behind_colon(self.trim(self.at.start..verb));
        if self.words(left.clone()) == 0 {
            return None;
        }
        let mut parts = vec![left.clone()];
        // "Das Ziel, sagt X, müsse eine Verfassung sein": the clause goes on.
        let whole = left
            .clone()
            .any(|k| self.quote(k).is_some() || self.finite_like(&self.tokens[k]) || self.verbal(k));
        if !whole {
            self.outer(source.end).filter(|t| t.kind == Kind::Comma)?;
            let right = self.trim(source.end + 1..self.content_end(source.end + 1));
            return (self.words(right.clone()) >= 2)
                .then(|| Candidate::around(vec![left, right], Some(source), cue, weight));
        }
        let mut k = end;
        while k < self.at.end && k < end + 30 {
            if let Some(q) = self.quote(k) {
                let right = self.trim(q.open..q.end.min(self.at.end));
                parts.push(right);
                break;
            }
            if self.tokens[k].is(CUE)
                && self.tokens[k].is(FINITE)
                && !self.tokens[k].capital
                && k > source.end
            {
                break;
            }
            k += 1;
        }
        Some(Candidate::around(parts, Some(source), cue, weight))
    }
}
