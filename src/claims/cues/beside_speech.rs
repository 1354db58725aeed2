//! Who speaks where no verb of saying stands: the name before a colon, behind a dash or
//! "so", beside a verb that no list knows, and the owner of a noun of saying.

use super::{Candidate, Unit};
use crate::claims::quotes::Quote;
use crate::claims::tokens::Kind;
use crate::language::lexicon::*;
use std::ops::Range;

impl Unit<'_> {
    /// “…” — Ann Lee, teacher: a name behind a dash signs the quotation before it.
    pub(super) fn signed(&self, q: &Quote) -> Option<Candidate> {
        if q.open != self.at.start || !q.closed || q.words < 4 {
            return None;
        }
        let dash = self.outer(q.end).filter(|t| t.kind == Kind::Dash)?;
        let name = q.end + 1..self.last();
        let words = self.words(name.clone());
        let signed = self.outer(name.start).is_some_and(|t| t.kind == Kind::Word && t.capital)
            && !self.tokens[name.start].is(DETERMINER | PRONOUN | PREPOSITION | SUBORDINATOR)
            && name.clone().all(|k| {
                self.outer(k).is_some_and(|t| {
                    t.kind != Kind::Stop && (t.capital || !t.is(BE | HAVE | MODAL | VERB | CUE | SELF))
                })
            });
        (signed && dash.kind == Kind::Dash && (1..=14).contains(&words))
            .then(|| Candidate::new(q.open..q.end, Some(name), q.end..q.end + 1, 0.6))
    }

    /// "X …, mit den Worten: „…“", "Mit den Worten „…“ eröffnete X": who does so speaks.
    pub(super) fn in_words(&self, i: usize) -> Option<Candidate> {
        let mut k = i + self.tokens[i].phrase as usize;
        if self.outer(k).is_some_and(|t| t.kind == Kind::Colon) {
            k += 1;
        }
        let q = self.own().iter().find(|q| q.open == k && q.words >= 2)?;
        let mut verb = q.end;
        while self.outer(verb).is_some_and(|t| t.kind == Kind::Comma) {
            verb += 1;
        }
        let cited = (self.at.start..i).rev().find(|k| self.outer(*k).is_some_and(|t| t.is(CITED)));
        let source = if let Some(cited) = cited {
            // "Das Blatt zitiert X mit den Worten": X speaks.
            let mut from = cited + 1;
            while self.outer(from).is_some_and(|t| t.is(ADVERB) && !t.is(DETERMINER)) {
                from += 1;
            }
            self.np_right(from).filter(|s| s.end <= i && self.animate(s))
        } else if i == self.at.start {
            let inverted = self.data().verb_second && self.outer(verb).is_some_and(|t| !t.capital);
            self.np_right(verb + usize::from(inverted)).filter(|s| self.animate(s))
        } else {
            self.subject_of_clause(i).filter(|s| self.animate(s))
        }?;
        let content = q.open..q.end.min(self.at.end);
        Some(Candidate::new(content, Some(source), i..i + self.tokens[i].phrase as usize, 0.75))
    }

    /// Speech that ends with a comma, then a name and a verb that no list knows:
    /// "…,” Toomey fumed.", "« … », s'enflamme X.".
    pub(super) fn unknown_cue(&self, q: &Quote) -> Option<Candidate> {
        if q.words < 3 || !q.closed {
            return None;
        }
        let inner = self.tokens.get(q.end.checked_sub(2)?)?;
        let mut from = q.end;
        let comma = self.outer(from).is_some_and(|t| t.kind == Kind::Comma);
        if comma {
            from += 1;
        }
        if !comma && !matches!(inner.kind, Kind::Comma | Kind::Stop) {
            return None;
        }
        let first = self.outer(from).filter(|t| t.kind == Kind::Word)?;
        let verb_like = |k: usize| {
            self.outer(k).is_some_and(|t| {
                t.kind == Kind::Word
                    && !t.capital
                    && !t.is(PREPOSITION
                        | DETERMINER
                        | COORDINATOR
                        | SUBORDINATOR
                        | RELATIVE
                        | THAT
                        | BE
                        | MODAL
                        | NEGATION
                        | TO
                        | PRONOUN
                        | SELF
                        | POSSESSIVE
                        | WHETHER
                        | AS
                        | ADVERB
                        | TIME)
            })
        };
        let past = |k: usize| self.outer(k).is_some_and(|t| t.is(FINITE) || self.past_form(t));
        let end_after = |k: usize| {
            self.outer(k).is_none_or(|t| {
                !matches!(t.kind, Kind::Word | Kind::Number)
                    || t.is(PREPOSITION | TIME | SUBORDINATOR | ADVERB | AS | GERUND | COORDINATOR)
                    // "stützt X die These von Y"
                    || self.data().verb_second && k > from + 1 && t.is(DETERMINER | POSSESSIVE) && !t.capital
            })
        };
        let (source, cue) = if (first.capital
            || first.is(PRONOUN)
            || first.is(DETERMINER) && !self.data().verb_second)
            && self.starts_np(from)
        {
            let mut np = self.np_right(from)?;
            // "another friend, Mariam Emara told CNN": the name without its second comma.
            if self.outer(np.end).is_some_and(|t| t.kind == Kind::Comma) {
                let name = (np.end + 1..np.end + 6).find(|k| self.outer(*k).is_none_or(|t| !t.capital));
                if let Some(k) = name.filter(|k| *k > np.end + 1 && verb_like(*k)) {
                    np.end = k;
                }
            }
            // The verb may have been taken for a part of the name.
            let verb = (np.start + 1..np.end + 1).find(|k| verb_like(*k) && past(*k))?;
            let told = self.tokens[verb].is(SAY | TELL);
            ((end_after(verb + 1) || told) && self.animate(&(np.start..verb)))
                .then(|| (np.start..verb, verb..verb + 1))?
        } else {
            let verb = (from..from + 3).find(|k| verb_like(*k) && !self.tokens[*k].is(CLITIC))?;
            // "zeigte sich X zufrieden": the reflexive, and what goes with it.
            let reflexive = self.outer(verb + 1).is_some_and(|t| t.is(REFLEXIVE));
            let start = verb + 1 + usize::from(reflexive);
            if !(from..verb).all(|k| self.tokens[k].is(CLITIC | HAVE | ADVERB)) || !self.starts_np(start) {
                return None;
            }
            let np = self.np_right(start)?;
            if !self.animate(&np) || !(end_after(np.end) || reflexive) {
                return None;
            }
            (np, from..verb + 1)
        };
        let content = self.trim(self.content_start(q.open).min(q.open)..q.end);
        Some(Candidate::new(content, Some(source), cue, 0.6))
    }

    /// "…, so X."
    pub(super) fn so(&self, i: usize) -> Option<Candidate> {
        let before = i.checked_sub(1).filter(|b| *b >= self.at.start)?;
        let comma = self.tokens[before].kind == Kind::Comma;
        let mut quote = self.quote(before).is_some();
        if !quote && !comma {
            return None;
        }
        let mut before = before;
        // Where the verb does not move, the particle stands for one only behind speech.
        if !self.data().verb_second && !quote {
            before = before.checked_sub(1).filter(|b| self.quote(*b).is_some())?;
            quote = true;
        }
        // "so charakterisierte ihn X": the verb, and what it is about.
        let mut from = i + self.tokens[i].phrase as usize;
        if self.outer(from).is_some_and(|t| {
            t.is(CUE | SEPARATE) && t.is(FINITE | SEPARATE) && !t.is(IMPERSONAL) && !t.capital
        }) {
            from += 1;
            while self.outer(from).is_some_and(|t| t.is(CLITIC | ADVERB | TIME) && !t.is(DETERMINER)) {
                from += 1;
            }
        }
        // "le parole del sindaco"
        if self.tokens[i].phrase > 1 && self.outer(from).is_some_and(|t| t.is(GENITIVE)) {
            from += 1;
        }
        let source = self.np_right(from)?;
        let next = self.outer(source.end);
        let closes = next.is_none_or(|t| !matches!(t.kind, Kind::Word) || t.is(PREPOSITION | ADVERB));
        let verbal = self.tokens[source.clone()].iter().any(|t| t.is(VERB | BE | HAVE | MODAL | WORK));
        let first = &self.tokens[source.start];
        if !closes
            || verbal
            || !(first.capital
                || first.is(DETERMINER | POSSESSIVE | SOME | ROLE | TITLE | GROUP | ORGANISATION))
            || first.is(THAT)
        {
            return None;
        }
        let content = self.trim(self.at.start..before + usize::from(quote));
        // "A“, so X, wird „B“": the sentence goes on.
        if self.outer(source.end).is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Dash)) {
            let right = self.trim(source.end + 1..self.content_end(source.end + 1));
            if self.words(right.clone()) >= 3 {
                return Some(Candidate::around(vec![content, right], Some(source), i..i + 1, 0.85));
            }
        }
        if self.words(content.clone()) < 3 {
            return None;
        }
        Some(Candidate::new(content, Some(source), i..i + 1, 0.85))
    }

    /// Whether a phrase has a name of two words or a noun for someone, where a capital alone
    /// tells of neither.
    fn names_someone(&self, s: &Range<usize>) -> bool {
        let tokens = &self.tokens[s.clone()];
        !self.data().capital_nouns
            || tokens.iter().any(|t| t.is(SOURCE | TITLE))
            || tokens.windows(2).any(|w| w.iter().all(|t| t.capital && t.kind == Kind::Word))
    }

    /// "X: « … »", and in headings "X: …".
    pub(super) fn colon(&self, i: usize, found: &[Candidate]) -> Option<Candidate> {
        if found.iter().any(|c| c.content.contains(&(i + 1)) || c.content.start == i + 1) {
            return None;
        }
        let quote = self.speech_starts(i + 1);
        // "It went on: “…”, said X": who says it follows.
        if let Some(q) = quote {
            let verb = q.end + usize::from(self.outer(q.end).is_some_and(|t| t.kind == Kind::Comma));
            if self.outer(verb).is_some_and(|t| t.is(SAY) && t.is(FINITE) && !t.capital) {
                return None;
            }
        }
        let content = match quote {
            Some(q) => self.trim(i + 1..q.end.max(self.last())),
            None => self.trim(i + 1..self.last()),
        };
        // "Et X d'insister : « … »"
        let verb = i.wrapping_sub(1);
        if quote.is_some()
            && self.outer(verb).is_some_and(|t| t.is(SAY) && t.is(INFINITIVE))
            && self.outer(verb.wrapping_sub(1)).is_some_and(|t| t.is(GENITIVE) && t.is(PREPOSITION))
            && let Some(source) = self.np_left(verb - 1).filter(|s| self.animate(s))
        {
            return Some(Candidate::new(content, Some(source), verb..i, 0.8));
        }
        // "Lee an die Stadt: „…“": to whom it is said is no part of the source.
        let to = (self.at.start + 1..i).find(|k| {
            self.data().capital_nouns
                && self.outer(*k).is_some_and(|t| t.is(PREPOSITION) && !t.is(GENITIVE | DETERMINER))
                && self.outer(*k - 1).is_some_and(|t| t.capital && t.bits == 0)
        });
        let head = self.trim(self.at.start..to.unwrap_or(i));
        let words = self.words(head.clone());
        let short = words > 0
            && words <= 8
            && self.tokens[head.clone()].iter().all(|t| t.quote == 0 && t.kind != Kind::Stop)
            && !self.tokens[head.clone()].iter().any(|t| t.is(BE | HAVE | MODAL | VERB | CUE) && !t.capital);
        let named = self
            .tokens
            .get(head.start)
            .is_some_and(|t| t.capital && !t.is(PREPOSITION | SUBORDINATOR | COORDINATOR | NOUN_CUE))
            && self.animate(&head);
        // "Negoziatore di Shalit al leader di Hamas: «…»": up to whom it is said, or where.
        let cut = (head.start + 1..head.end).find(|k| {
            let t = &self.tokens[*k];
            t.is(PREPOSITION) && !t.is(GENITIVE | CLITIC) && !t.capital
        });
        let head = match cut.filter(|_| !self.data().fixed_order()) {
            Some(k) if quote.is_some() => self.trim(head.start..k),
            _ => head,
        };
        if quote.is_some() && short && named {
            return Some(Candidate::new(content, Some(head), i..i + 1, 0.8));
        }
        if self.heading
            && quote.is_none()
            && short
            && named
            && words <= 4
            && self.words(content.clone()) >= 3
            && self.tokens[head.clone()].iter().filter(|t| t.capital).count() * 2 >= words
        {
            return Some(Candidate::new(content, Some(head), i..i + 1, 0.6));
        }
        // Speech after a colon, no verb of saying: the name before it, or the subject
        // of the clause, speaks.
        let q = quote?;
        if q.words >= 4
            && self.outer(i.wrapping_sub(1)).is_some_and(|t| t.capital && t.kind == Kind::Word && !t.is(TIME))
            && let Some(s) = self.np_left(i)
            && self.words(s.clone()) >= 2
            && self.animate(&s)
            && self.names_someone(&s)
            && !self.tokens[s.clone()].iter().any(|t| !t.capital && t.is(BE | HAVE | MODAL | VERB))
            && (s.start == self.at.start
                || self
                    .outer(s.start.wrapping_sub(1))
                    .is_some_and(|t| self.is_boundary(t) || t.is(COORDINATOR)))
        {
            return Some(Candidate::new(content, Some(s), i..i + 1, 0.6));
        }
        if !q.speech || q.words < 4 {
            return None;
        }
        // "Sie werden angefahren: „…“": who is spoken to.
        if self.data().verb_second
            && self.outer(i.wrapping_sub(1)).is_some_and(|t| !t.capital && (t.is(PARTICIPLE) || t.bits == 0))
            && self.tokens[self.boundary_before(i)..i].iter().any(|t| t.is(BE) && !t.capital)
            && !self.tokens[self.boundary_before(i)..i].iter().any(|t| t.is(HAVE))
        {
            return None;
        }
        // "Además insistió en ello: «…»": the subject is left out.
        if self.data().drops_subject {
            let verb = (self.at.start..i).find(|k| {
                self.outer(*k).is_some_and(|t| {
                    t.is(SAY | OBJECT) && t.is(FINITE) && !t.capital && !t.is(ROLE | DOCUMENT | DETERMINER)
                })
            });
            if let Some(v) = verb
                && self.np_left(v).is_none()
                && !(self.at.start..v).any(|k| {
                    self.outer(k).is_some_and(|t| t.is(DETERMINER | PRONOUN) && !t.is(CLITIC | PREPOSITION))
                })
            {
                return Some(Candidate::carried(content, v..v + 1, 0.6));
            }
        }
        let speaks = |s: &Range<usize>| {
            self.animate(s) || self.tokens[s.clone()].iter().any(|t| t.is(DOCUMENT | PRONOUN))
        };
        let source = self.subject_of_clause(i).filter(speaks).or_else(|| self.role_before(i))?;
        Some(Candidate::new(content, Some(source), i..i + 1, 0.6))
    }
}
