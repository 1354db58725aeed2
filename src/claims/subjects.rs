//! The subject of a clause: the noun phrase that ends before a verb, over insertions and
//! relative clauses, and the one that begins a clause.

use super::cues::Unit;
use super::phrases::LONGEST_SOURCE;
use super::tokens::{Kind, Token};
use crate::language::lexicon::*;
use std::ops::Range;

impl Unit<'_> {
    /// The noun phrase that ends right before `end`, as a subject stands before its verb.
    pub fn np_left(&self, end: usize) -> Option<Range<usize>> {
        if end <= self.at.start {
            return None;
        }
        let mut k = end;
        // ", the city's first deputy manager," or ", who …,": step over to the noun.
        let mut inner = None;
        let p = self.outer(k.wrapping_sub(1))?;
        if p.kind == Kind::Comma || p.kind == Kind::Dash && p.spaced {
            let open = self.opening_comma(k - 1, p.kind)?;
            inner = Some(k - 1);
            k = open;
            // "X, writing for the board, said": what X does is no part of the name.
            let states = self.outer(open + 1).is_some_and(|t| t.is(RELATIVE))
                && (open + 2..open + 6).map_while(|k| self.outer(k)).any(|t| {
                    t.is(SAY) && t.is(FINITE | PARTICIPLE) && !t.capital && !self.lexicon.data.bare_clause
                });
            if states
                || self
                    .outer(open + 1)
                    .is_some_and(|t| t.is(GERUND | ADVERB | AS) && !t.is(ROLE | DETERMINER))
            {
                inner = Some(open);
            }
            // "X (D-Calif.), meanwhile, said"
            if k > self.at.start && self.outer(k.wrapping_sub(1)).is_some_and(|t| t.kind == Kind::Close) {
                k = (self.at.start..k - 1).rev().take(20).find(|m| self.tokens[*m].kind == Kind::Open)?;
                if self.words(open..inner.unwrap_or(open)) <= 2 {
                    inner = Some(open);
                }
            }
        } else if p.kind == Kind::Close {
            let open = (self.at.start..k - 1).rev().take(20).find(|m| self.tokens[*m].kind == Kind::Open)?;
            inner = Some(k);
            k = open;
        } else if p.is(RELATIVE) && !p.is(DETERMINER | PREPOSITION) {
            // "X, who said": the noun before the relative pronoun.
            k -= 1;
            // "por lo que exigen", "o que indica": takes up the clause before, no noun.
            if k > self.at.start
                && !self.lexicon.data.bare_clause
                && self.outer(k).is_some_and(|t| t.is(THAT))
                && self.outer(k - 1).is_some_and(|t| {
                    t.is(DETERMINER) && (t.is(CLITIC) || t.is(PREPOSITION) && t.is(FROM | OF))
                })
                && (k < self.at.start + 2
                    || self.tokens[k - 1].is(PREPOSITION)
                    || !self.outer(k - 2).is_some_and(|t| t.is(PREPOSITION) && !t.is(SUBORDINATOR)))
            {
                return None;
            }
            // "en el que", "in cui", "em que"
            if k > self.at.start + 2 && !self.lexicon.data.bare_clause {
                let article = self.outer(k - 1).is_some_and(|t| t.is(DETERMINER) && !t.is(PREPOSITION));
                let preposition = k - 1 - usize::from(article);
                if self.outer(preposition).is_some_and(|t| t.is(PREPOSITION) && !t.capital) {
                    k = preposition;
                }
            }
            if self.outer(k.checked_sub(1)?)?.kind == Kind::Comma {
                k -= 1;
                if k > self.at.start && self.outer(k.wrapping_sub(1)).is_some_and(|t| t.kind == Kind::Comma) {
                    k -= 1;
                }
            }
        }
        // "Strava on Thursday announced": the time is not the source's.
        let mut cut = k;
        while cut > self.at.start + 1
            && inner.is_none()
            && self.outer(cut.wrapping_sub(1)).is_some_and(|t| {
                t.is(TIME | ADVERB)
                    && !t.capital | t.is(TIME)
                    && !t.is(ROLE | GROUP | ORGANISATION | OUTLET | SOME | PRONOUN | DETERMINER)
            })
        {
            cut -= 1;
        }
        if cut < k && self.outer(cut.wrapping_sub(1)).is_some_and(|t| t.is(PREPOSITION | DETERMINER)) {
            // "on Thursday", "ce jeudi"; but "ce dernier" is the source itself.
            if cut > self.at.start + 1 {
                cut -= 1;
            } else {
                cut = k;
            }
        }
        let k = if self.words(self.boundary_before(cut)..cut) > 0 { cut } else { k };
        let from = self.np_core(k)?;
        let from = self.np_trim(from, k)?;
        let from = self.name_in_front(from);
        // "consultó a Yurramendi, para saber su opinión, quien manifestó": a person.
        if p.is(RELATIVE)
            && !p.is(THAT | DETERMINER)
            && self.lexicon.data.drops_subject
            && !self.animate_head(&(from..k))
        {
            let comma = (self.at.start + 1..from)
                .rev()
                .take(14)
                .filter(|c| self.outer(*c).is_some_and(|t| t.kind == Kind::Comma))
                .find_map(|c| {
                    let start = self.np_trim(self.np_core(c)?, c)?;
                    self.animate_head(&(start..c)).then_some(start..c)
                });
            return comma;
        }
        Some(from..inner.unwrap_or(k).max(from + 1))
    }

    /// "Ann Lee, director of the agency": the name in front of a role without an article.
    pub fn name_in_front(&self, from: usize) -> usize {
        let role = self.outer(from).is_some_and(|t| t.is(ROLE | TITLE) && !t.is(DETERMINER | PRONOUN));
        let Some(comma) =
            from.checked_sub(1).filter(|k| role && self.outer(*k).is_some_and(|t| t.kind == Kind::Comma))
        else {
            return from;
        };
        let plain = |k: usize| {
            self.outer(k)
                .is_some_and(|t| t.capital && t.kind == Kind::Word && !t.is(TIME | PREPOSITION | OPENER))
        };
        let mut start = comma;
        while start > self.at.start && comma - start < 4 && plain(start - 1) {
            start -= 1;
        }
        let opens = start == self.at.start || self.outer(start - 1).is_some_and(|t| self.is_boundary(t));
        if comma - start >= 2 && opens { start } else { from }
    }

    /// The comma that opens the insertion closed by the one at `close`.
    fn opening_comma(&self, close: usize, kind: Kind) -> Option<usize> {
        let mut k = close;
        let mut relative = None;
        while k > self.at.start && close - k < 45 {
            k -= 1;
            let Some(t) = self.outer(k) else { return relative };
            if matches!(t.kind, Kind::Stop | Kind::Semicolon | Kind::Colon) {
                return relative;
            }
            if t.kind == kind && k > self.at.start && k + 1 < close {
                let before = &self.tokens[k - 1];
                let after = &self.tokens[k + 1];
                // "A, B and C, of D, said": go on to the first of a list of insertions
                // only over relative pronouns and roles.
                // "le directeur du parc, Jean Petit,": a name behind its role.
                let name = self.tokens[k + 1..close].iter().all(|t| t.capital || t.is(GENITIVE))
                    && close - k < 7
                    && self.tokens[k.saturating_sub(12).max(self.at.start)..k].iter().any(|t| t.is(ROLE));
                let insertion = name
                    || after.is(RELATIVE | DETERMINER | ROLE | TITLE | PREPOSITION | GERUND | POSSESSIVE)
                    || after.is(ADVERB)
                    || self.tokens[k + 1..close].iter().any(|t| t.is(ROLE | TITLE));
                if before.kind == Kind::Word && insertion {
                    // A further insertion to the left: "X, 42, a teacher, said".
                    let mut more = k;
                    while more > self.at.start && k - more < 4 {
                        more -= 1;
                        match self.outer(more) {
                            Some(t) if t.kind == kind && more > self.at.start => {
                                if self.tokens[more + 1].kind == Kind::Number
                                    || self.tokens[more + 1].is(RELATIVE)
                                        && !self.tokens[more + 1].is(DETERMINER)
                                {
                                    return Some(more);
                                }
                                break;
                            }
                            Some(_) => {}
                            None => break,
                        }
                    }
                    return Some(k);
                }
                relative = relative.or(Some(k));
                if close - k > 25 {
                    return relative;
                }
            }
        }
        relative
    }

    /// Where the noun phrase that ends before `end` begins.
    fn np_core(&self, end: usize) -> Option<usize> {
        let mut k = end;
        let last = self.outer(end.checked_sub(1)?)?;
        if !matches!(last.kind, Kind::Word | Kind::Number | Kind::Mark | Kind::Close) {
            return None;
        }
        if last.is(PRONOUN | SELF) && !last.is(DETERMINER) {
            return Some(end - 1);
        }
        let data = self.lexicon.data;
        while k > self.at.start && end - k < LONGEST_SOURCE {
            let Some(t) = self.outer(k.wrapping_sub(1)) else { break };
            match t.kind {
                Kind::Word | Kind::Number | Kind::Mark | Kind::Close | Kind::Open => {}
                // "A, B and C said"
                Kind::Comma => {
                    let listed = (k..end).any(|m| self.tokens[m].is(COORDINATOR))
                        && self.outer(k).is_some_and(|t| t.capital)
                        && k >= 2
                        && self.outer(k - 2).is_some_and(|t| t.capital && !t.is(TIME | ADVERB));
                    // "Ana Ruiz, directora de X dijo": the second comma is missing.
                    let apposed = !data.bare_clause
                        && !data.verb_second
                        && self.outer(k).is_some_and(|t| t.is(ROLE | TITLE))
                        && k >= 3
                        && self.outer(k - 2).is_some_and(|t| t.capital)
                        && self.outer(k - 3).is_some_and(|t| t.capital);
                    if !listed && !apposed {
                        break;
                    }
                }
                _ => break,
            }
            if t.is(COORDINATOR) {
                let joins = self.outer(k).is_some_and(|n| {
                    n.capital || n.is(DETERMINER | POSSESSIVE | GROUP | ROLE | SOME | ORGANISATION | DOCUMENT)
                }) && k >= 2
                    && self.outer(k - 2).is_some_and(|p| {
                        p.kind == Kind::Word
                            && (p.capital && !p.is(TIME)
                                || p.is(GROUP | ROLE | ORGANISATION | OUTLET | DOCUMENT)
                                || p.is(PRONOUN | SELF) && !p.is(DETERMINER | CLITIC))
                    });
                // "Funzionari egiziani e palestinesi": two of a kind that no list has.
                let alike = !data.bare_clause
                    && !data.capital_nouns
                    && k + 1 == end
                    && k >= 2
                    && [k, k - 2].iter().all(|m| {
                        self.outer(*m).is_some_and(|t| t.kind == Kind::Word && !t.capital && t.bits == 0)
                    });
                if !joins && !alike {
                    break;
                }
            }
            // "Gomery, que liderou a comissão, disse": over the relative to its noun.
            if t.is(RELATIVE)
                && !t.is(DETERMINER)
                && k >= 3
                && k < end
                && end - k < 25
                && self.outer(k - 2).is_some_and(|p| p.kind == Kind::Comma)
                && self.outer(k - 3).is_some_and(|p| p.kind == Kind::Word && !p.is(CUE | VERB))
                && !self.object_clause(k, end)
            {
                k -= 2;
                continue;
            }
            // "those who oppose it argue": over the relative without commas.
            if t.is(RELATIVE)
                && !t.is(DETERMINER | PREPOSITION | THAT)
                && k < end
                && end - k < 16
                && k >= 2
                && self
                    .outer(k - 2)
                    .is_some_and(|p| p.kind == Kind::Word && !p.is(PREPOSITION | CUE | VERB | COORDINATOR))
            {
                k -= 1;
                continue;
            }
            if t.is(SUBORDINATOR | THAT | WHETHER) && !t.is(DETERMINER | PREPOSITION | OF | POSSESSIVE | TO)
                || self.opens_clause(k - 1, end)
            {
                break;
            }
            // "told police that the victim had": a conjunction, not an article.
            if t.is(THAT)
                && k < end
                && self.outer(k).is_some_and(|n| {
                    n.is(DETERMINER | PRONOUN | POSSESSIVE | SOME | SELF | PREPOSITION) || n.capital
                })
            {
                break;
            }
            if t.is(RELATIVE) && !t.is(DETERMINER | PREPOSITION) && k < end {
                // "the farm, which the couple describe": the object of its clause.
                if self.object_clause(k, end) {
                    break;
                }
                // A relative clause between noun and verb, without commas.
                if k >= 2
                    && self.outer(k - 2).is_some_and(|p| p.kind == Kind::Word && !p.is(PREPOSITION))
                    && end - k < 16
                {
                    k -= 1;
                    continue;
                }
                break;
            }
            // "capo di stato maggiore": a noun behind its preposition.
            let noun = k >= 2 && !data.bare_clause && self.outer(k - 2).is_some_and(|p| p.is(GENITIVE));
            if !t.capital
                && t.is(BE | HAVE | MODAL)
                && !noun
                && !t.is(DETERMINER | OF | POSSESSIVE | PREPOSITION)
                && !self.relative_before(k - 1)
            {
                break;
            }
            // "ha añadido Imbroda, quien": the verb group of another clause.
            if !t.capital
                && t.is(CUE)
                && t.is(PARTICIPLE)
                && !data.bare_clause
                && k >= 2
                && self.outer(k - 2).is_some_and(|h| h.is(HAVE) && !h.is(PREPOSITION | DETERMINER))
            {
                break;
            }
            if !t.capital
                && t.is(CUE)
                && t.is(FINITE)
                && !t.is(ROLE | DOCUMENT | GROUP | ORGANISATION | OUTLET | DETERMINER | PREPOSITION)
                && !self.relative_before(k - 1)
            {
                break;
            }
            if t.is(PRONOUN | SELF) && !t.is(DETERMINER | RELATIVE | CLITIC) {
                // "he and his wife"
                k -= usize::from(k < end && self.tokens[k].is(COORDINATOR));
                break;
            }
            // "O líder apresentou um plano que": a verb that no list has.
            if !t.capital
                && t.bits == 0
                && t.kind == Kind::Word
                && !data.bare_clause
                && !data.verb_second
                && data.articles
                && k < end
                && self.past_form(t)
                && !self.relative_before(k - 1)
            {
                break;
            }
            k -= 1;
        }
        let _ = data;
        (k < end).then_some(k)
    }

    /// "a week after the paper reported", "came as officials said": whether the conjunction at
    /// `k` has nothing but a subject between it and the verb at `end`.
    fn opens_clause(&self, k: usize, end: usize) -> bool {
        let t = &self.tokens[k];
        let joins = t.is(SUBORDINATOR) && t.is(PREPOSITION) || t.is(AS) && k > self.at.start + 2;
        if !self.lexicon.data.fixed_order() || !joins || t.capital || !(1..=4).contains(&(end - k - 1)) {
            return false;
        }
        let subject = &self.tokens[k + 1..end];
        let names = |part: &[Token]| part.iter().all(|t| t.capital);
        let behind = subject.get(1..).unwrap_or(&[]);
        subject.iter().all(|t| t.kind == Kind::Word)
            && (names(subject)
                || subject[0].is(DETERMINER) && (names(behind) || behind.iter().all(|t| !t.capital))
                || subject.len() == 1 && subject[0].is(GROUP))
    }

    /// "the farm, which | the couple describe": whether the clause behind a relative pronoun
    /// begins with its own subject, which reaches to its verb at `end`.
    fn object_clause(&self, from: usize, end: usize) -> bool {
        self.lexicon.data.fixed_order()
            && (self.tokens[from].is(DETERMINER | POSSESSIVE | PRONOUN)
                || self.tokens[from..end].iter().all(|t| t.capital))
            && !(from..end).any(|k| {
                let t = &self.tokens[k];
                t.is(BE | HAVE | MODAL | VERB | CUE) && !t.is(DETERMINER | POSSESSIVE | SOURCE)
                    || self.past_form(t)
                    || t.kind != Kind::Word
            })
    }

    fn relative_before(&self, k: usize) -> bool {
        (self.at.start..k)
            .rev()
            .take(6)
            .map_while(|m| self.outer(m))
            .zip((self.at.start..k).rev())
            .take_while(|(t, _)| t.kind == Kind::Word)
            .any(|(t, m)| {
                // "después de que": a conjunction.
                let joins = m > self.at.start
                    && self
                        .outer(m - 1)
                        .is_some_and(|p| p.is(GENITIVE) && p.is(PREPOSITION) && !p.is(DETERMINER));
                t.is(RELATIVE) && !t.is(DETERMINER | PREPOSITION) && !joins
            })
    }

    /// Cuts conjunctions, adverbs and leading prepositional phrases off a subject.
    fn np_trim(&self, mut from: usize, end: usize) -> Option<usize> {
        // "Wovor X warnt"
        let interrogative = if self.lexicon.data.capital_nouns { WHETHER } else { 0 };
        while from < end {
            let t = &self.tokens[from];
            let cut = matches!(t.kind, Kind::Comma | Kind::Open)
                || t.is(COORDINATOR | SUBORDINATOR | ADVERB | TIME | NEGATION | interrogative)
                    && !t.is(DETERMINER | SOME | ROLE | TITLE | PRONOUN | POSSESSIVE)
                    // "after long talks Lee said": a phrase of its own.
                    && !(t.is(SUBORDINATOR) && t.is(PREPOSITION))
                || (t.kind == Kind::Mark
                    && !self.tokens[from..end].iter().skip(1).any(|m| m.kind == Kind::Mark));
            if !cut || from + 1 >= end {
                break;
            }
            from += 1;
        }
        // "investors sharpen their knives in case the giant": the last phrase that an
        // article opens without a preposition.
        if self.lexicon.data.articles && !self.lexicon.data.capital_nouns {
            for k in from + 1..end {
                let (p, t) = (&self.tokens[k - 1], &self.tokens[k]);
                let opens = t.is(DETERMINER | POSSESSIVE)
                    && !t.capital
                    && !t.is(THAT | PREPOSITION | RELATIVE | SOME | PRONOUN)
                    && t.spaced
                    && !self.tokens.get(k + 1).is_some_and(|n| n.is(TIME));
                let fresh = p.kind == Kind::Word
                    && !p.capital
                    && !p.is(PREPOSITION
                        | OF
                        | COORDINATOR
                        | SOME
                        | DETERMINER
                        | TO
                        | POSSESSIVE
                        | AS
                        | SUBORDINATOR
                        | RELATIVE
                        | ROLE
                        | GROUP
                        | TITLE);
                if opens && fresh && k + 1 < end && !self.relative_before(k) {
                    from = k;
                }
            }
        }
        // "In Kyiv the minister said", "Laut X": to the last noun phrase with a start of its own.
        // "citing experts who say"; "Speaking to the Post Lee said": behind the participle.
        if self
            .tokens
            .get(from)
            .is_some_and(|t| t.is(GERUND) && (t.is(CUE) || from == self.at.start) && !t.is(FINITE))
            && self.lexicon.data.bare_clause
        {
            let medium = (from..end).rev().find(|k| self.tokens[*k].is(OUTLET | AGENCY));
            let after = medium.filter(|k| k + 1 < end).unwrap_or(from);
            return (after + 1 < end).then_some(after + 1);
        }
        let first = self.tokens.get(from)?;
        // "Von der Leyen betonte": a name that begins like a phrase.
        if first.capital
            && first.is(GENITIVE)
            && (2..=4).contains(&(end - from))
            && self.tokens[end - 1].capital
            && self.tokens[end - 1].bits == 0
            && self.tokens[from + 1..end - 1].iter().all(|t| t.is(DETERMINER | GENITIVE) || t.capital)
        {
            return Some(from);
        }
        if first.is(PREPOSITION) && !first.is(DETERMINER | POSSESSIVE | SOME) {
            let mut k = from + 1;
            let mut start = None;
            while k < end {
                let t = &self.tokens[k];
                let fresh = !self.tokens[k - 1].is(PREPOSITION | OF | DETERMINER | POSSESSIVE | COORDINATOR);
                if fresh
                    && (t.is(DETERMINER | PRONOUN | SELF | POSSESSIVE | TITLE) && !t.is(PREPOSITION | OF)
                        || t.capital
                            && !self.tokens[k - 1].capital
                            && !t.is(TIME)
                            && !self.lexicon.data.capital_nouns)
                    && self.text.get(t.range()).is_none_or(|w| !w.starts_with(['\'', '’']))
                {
                    start = Some(k);
                    break;
                }
                k += 1;
            }
            return start.or((first.is(SUBORDINATOR) && from + 1 < end).then_some(from + 1));
        }
        (from < end).then_some(from)
    }

    /// The noun phrase that begins a clause at `from`.
    pub fn np_start(&self, mut from: usize) -> Option<Range<usize>> {
        while self.outer(from).is_some_and(|t| {
            t.is(COORDINATOR | ADVERB) && !t.is(DETERMINER | PRONOUN | SOME)
                || matches!(t.kind, Kind::Comma | Kind::Dash)
        }) {
            from += 1;
        }
        let first = self.outer(from)?;
        // "El 16 de marzo, dos vecinos": a date.
        let date = first.is(DETERMINER)
            && self.outer(from + 1).is_some_and(|t| t.is(TIME) || t.kind == Kind::Number)
            && self.outer(from + 2).is_some_and(|t| t.is(GENITIVE | TIME) || t.kind == Kind::Comma);
        if first.is(PREPOSITION | SUBORDINATOR | GERUND) && !first.is(DETERMINER) || date {
            // To the comma, and on.
            let comma = (from..(from + 30).min(self.at.end))
                .find(|k| self.outer(*k).is_some_and(|t| t.kind == Kind::Comma))?;
            let mut comma = comma;
            for _ in 0..3 {
                let next = self.outer(comma + 1)?;
                if !next.is(PREPOSITION | SUBORDINATOR | GERUND | COORDINATOR) || next.is(DETERMINER) {
                    return self.simple_np(comma + 1);
                }
                comma = (comma + 1..(comma + 20).min(self.at.end))
                    .find(|k| self.outer(*k).is_some_and(|t| t.kind == Kind::Comma))?;
            }
            return None;
        }
        self.simple_np(from)
    }

    /// A noun phrase cut where a verb may begin.
    fn simple_np(&self, from: usize) -> Option<Range<usize>> {
        let at = self.np_right(from)?;
        let mut end = at.end;
        let mut noun = false;
        for k in at.clone() {
            let t = &self.tokens[k];
            if noun
                && !t.capital
                && t.kind == Kind::Word
                && !t.is(OF
                    | PREPOSITION
                    | DETERMINER
                    | POSSESSIVE
                    | COORDINATOR
                    | ROLE
                    | GROUP
                    | ORGANISATION
                    | DOCUMENT)
            {
                // "O senador evita comentar"
                let governs = t.bits == 0
                    && !self.lexicon.data.bare_clause
                    && self
                        .outer(k + 1)
                        .is_some_and(|n| n.bits == 0 && self.infinitive_like(n) || n.is(INFINITIVE));
                let past = governs || t.is(FINITE | PARTICIPLE | EVENT | VERB | CLITIC) || self.past_form(t);
                if past {
                    end = k;
                    break;
                }
            }
            noun |= t.capital || t.is(ROLE | GROUP | ORGANISATION | DOCUMENT | ANONYMOUS | OUTLET | PRONOUN);
        }
        (end > at.start).then_some(at.start..end)
    }

    /// "NEW YORK (AP) — Poets …": where the sentence itself begins.
    fn behind_dateline(&self) -> usize {
        let dash = (self.at.start + 1..self.at.start + 10)
            .take_while(|k| {
                self.outer(*k).is_some_and(|t| {
                    t.capital
                        || t.kind == Kind::Dash && t.spaced
                        || matches!(t.kind, Kind::Open | Kind::Close | Kind::Comma | Kind::Number)
                })
            })
            .find(|k| self.tokens[*k].kind == Kind::Dash);
        let bracket = dash.filter(|d| self.tokens[*d - 1].kind == Kind::Close);
        bracket.map_or(self.at.start, |d| d + 1)
    }

    /// The subject of the unit's main clause, for a participle at `before`.
    pub fn main_subject(&self, before: usize, any: bool) -> Option<Range<usize>> {
        let s = self.np_start(self.behind_dateline())?;
        // "Shortly after …": an adverb that no list has.
        let adverb = self.lexicon.data.bare_clause && s.len() == 1 && {
            let t = &self.tokens[s.start];
            t.bits == 0 && s.start == self.at.start && self.text[t.range()].ends_with("ly")
        };
        // "…, who has come home, knowing that": no subject of the main clause.
        // "al llegar …, y dijo que": a preposition with its article opens no subject.
        let first = &self.tokens[s.start];
        let relative = first.is(RELATIVE) && !first.is(DETERMINER)
            || first.is(PREPOSITION) && first.is(DETERMINER) && !first.is(CLITIC | POSSESSIVE);
        let known = !adverb && !relative && self.animate(&s)
            || any && self.tokens[s.start].is(DETERMINER | POSSESSIVE);
        (s.end <= before && known).then_some(s)
    }

    /// The subject of the clause that ends at `end` with a colon.
    pub fn subject_of_clause(&self, end: usize) -> Option<Range<usize>> {
        if self.lexicon.data.verb_second {
            // The subject is in front of the second place or right behind it.
            let mut from = self.at.start;
            for k in (self.at.start..end).rev() {
                if self.outer(k).is_none_or(|t| matches!(t.kind, Kind::Stop | Kind::Semicolon)) {
                    from = k + 1;
                    break;
                }
            }
            // "In der „…“ zeigen sich die Organisatoren entschlossen:": behind words in marks.
            if from > self.at.start && self.verbal(from) {
                let mut subject = from + 1;
                while self
                    .outer(subject)
                    .is_some_and(|t| t.is(ADVERB | CLITIC) && !t.is(DETERMINER | PRONOUN))
                {
                    subject += 1;
                }
                return self.np_right(subject);
            }
            // "In der verabschiedeten „…“ zeigen sich": not the adjective behind an article.
            let adjective = |k: usize| {
                self.tokens[k].bits == 0
                    && self.tokens[k - 1].is(DETERMINER | POSSESSIVE)
                    && !self.tokens[k - 1].is(PRONOUN)
            };
            let verb = (from + 1..end)
                .find(|k| self.verbal(*k) && !self.tokens[*k].is(DETERMINER) && !adjective(*k))?;
            let first = self.outer(from)?;
            if first.is(PREPOSITION | ADVERB | TIME | SUBORDINATOR) && !first.is(DETERMINER | PRONOUN) {
                let mut from = verb + 1;
                while self.outer(from).is_some_and(|t| t.is(ADVERB | CLITIC) && !t.is(DETERMINER | PRONOUN)) {
                    from += 1;
                }
                return self.np_right(from);
            }
            return self.np_left(verb);
        }
        let mut best = None;
        let mut k = end;
        while k > self.at.start && end - k < 45 {
            k -= 1;
            let Some(t) = self.outer(k) else { break };
            if matches!(t.kind, Kind::Stop | Kind::Semicolon | Kind::Colon) {
                break;
            }
            if !self.starts_np(k) {
                continue;
            }
            let fresh = k == self.at.start
                || self.outer(k.wrapping_sub(1)).is_some_and(|p| {
                    p.kind == Kind::Comma
                        || p.is(SUBORDINATOR | COORDINATOR | THAT)
                        || p.is(ADVERB) && !p.is(PREPOSITION)
                });
            if !fresh {
                continue;
            }
            let Some(np) = self.simple_np(k) else { continue };
            let verb_after = self.outer(np.end).is_some_and(|t| t.kind == Kind::Word && !t.is(COORDINATOR));
            if verb_after || self.tokens[np.clone()].iter().any(|t| t.is(PRONOUN)) {
                let subordinate = self.outer(k.saturating_sub(1)).is_some_and(|p| p.is(SUBORDINATOR | THAT));
                if subordinate && best.is_some() {
                    break;
                }
                best = Some(np);
                if self.outer(k.saturating_sub(1)).is_some_and(|p| p.is(SUBORDINATOR | THAT))
                    || k == self.at.start
                {
                    break;
                }
            }
        }
        best
    }
}
