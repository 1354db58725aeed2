//! Sources behind a preposition or postposition, with no verb of saying: "according to
//! X", "laut X", "X zufolge", "in X’s view".

use super::{Candidate, Unit};
use crate::claims::tokens::{Kind, Token};
use crate::language::lexicon::*;
use std::ops::Range;

impl Unit<'_> {
    /// "según informó X", "secondo quanto riferisce X": the preposition opens a clause.
    pub(super) fn clause_of_saying(&self, i: usize) -> bool {
        let from = i + self.tokens[i].phrase as usize;
        (from..from + 3).any(|k| {
            self.outer(k).is_some_and(|t| {
                t.is(SAY | SHOW) && t.is(FINITE) && !t.is(ROLE | DOCUMENT | OUTLET) && !t.capital
            }) && (from..k)
                .all(|m| self.outer(m).is_some_and(|t| t.is(CLITIC | HAVE | ADVERB | RELATIVE | WHETHER)))
        }) && self.data().drops_subject
    }

    /// "Pour X, directeur de …, la situation est": in the view of a named person.
    pub(super) fn view_of(&self, i: usize) -> Option<Candidate> {
        let source = self.np_right(i + 1)?;
        let names = self.tokens[source.clone()]
            .iter()
            .filter(|t| t.capital && t.kind == Kind::Word && !t.is(TIME))
            .count();
        // "Para ele, …", "Pour elle, …"
        let pronoun = source.len() == 1
            && self.tokens[source.start].is(PRONOUN)
            && !self.tokens[source.start].is(SOME | THING | EXPLETIVE | RELATIVE);
        // "Para el presidente, es una «injerencia»": a view in quotation marks.
        let quoted = || {
            self.tokens[source.clone()].iter().any(|t| t.is(ROLE | GROUP | ORGANISATION))
                && (source.end..self.at.end)
                    .any(|k| self.tokens[k].kind == Kind::Mark || self.quote(k).is_some())
        };
        let person = pronoun && !self.data().bare_clause
            || quoted()
            || names >= 2 && self.tokens[source.start].capital
            || self.tokens[source.clone()].iter().any(|t| t.is(ROLE | TITLE)) && names >= 1;
        let closed = self.outer(source.end).is_some_and(|t| t.kind == Kind::Comma);
        // "Per il ministero, i morti sono 9": its view, or what is so for it.
        let body = !person && self.tokens[source.clone()].iter().any(|t| t.is(ORGANISATION));
        if !(person || body) || !(closed || self.data().verb_second && self.verbal(source.end)) {
            return None;
        }
        let mut source = source;
        // "Pour X, directeur de Y, une organisation de Z, la situation": what has no verb is X's.
        while let Some(comma) = (source.end + 1..self.at.end)
            .take(25)
            .find(|k| self.outer(*k).is_none_or(|t| t.kind == Kind::Comma))
            && self.outer(comma).is_some()
            && !self.tokens[source.end..comma].iter().any(|t| {
                !t.capital && t.is(FINITE | BE | HAVE | VERB | MODAL) && !t.is(DETERMINER | PREPOSITION)
            })
        {
            source.end = comma;
        }
        let content = self.trim(source.end..self.content_end(source.end));
        let verb = self.tokens[content.clone()].iter().any(|t| t.quote == 0 && t.is(BE | VERB));
        let weight = if body { super::UNSURE } else { 0.55 };
        (verb && self.words(content.clone()) >= 4)
            .then(|| Candidate::new(content, Some(source), i..i + 1, weight))
    }

    /// "In her view, …", "In Lee’s opinion, …": the view of the possessor.
    pub(super) fn in_view(&self, i: usize) -> Option<Candidate> {
        let view = (i + 2..i + 8).find(|k| self.outer(*k).is_some_and(|t| t.is(VIEW)))?;
        let owner = self.outer(view - 1).filter(|t| t.is(POSSESSIVE))?;
        let source = i + 1..view - usize::from(!owner.spaced);
        let closed = self.outer(view + 1).is_some_and(|t| t.kind == Kind::Comma);
        let opens = i == self.at.start || self.outer(i - 1).is_some_and(|t| self.is_boundary(t));
        if !closed || !opens || source.is_empty() {
            return None;
        }
        let content = self.trim(view + 2..self.content_end(view + 2));
        (self.words(content.clone()) >= 4).then(|| Candidate::new(content, Some(source), i..view + 1, 0.6))
    }

    /// "nach X": whether a noun of saying heads what follows.
    pub(super) fn view_ahead(&self, i: usize) -> bool {
        // "die Lage nach der Studie": a time.
        let noun = i > self.at.start && self.outer(i - 1).is_some_and(|t| t.capital);
        if noun && self.outer(i + 1).is_some_and(|t| t.is(DETERMINER)) {
            return false;
        }
        (i + 1..i + 7)
            .map_while(|k| self.outer(k))
            .take_while(|t| {
                t.kind == Kind::Word
                    && (t.capital || !t.is(VERB | BE | HAVE | MODAL | PREPOSITION | COORDINATOR))
            })
            .any(|t| t.is(VIEW) && t.capital)
    }

    /// "according to X, …", "…, according to X".
    pub(super) fn according(&self, i: usize) -> Option<Candidate> {
        let from = i + self.tokens[i].phrase as usize;
        // "de source judiciaire": the noun belongs to the source.
        let from = from - usize::from(from > i + 1 && self.tokens[from - 1].is(ANONYMOUS));
        if let Some(c) = self.according_to_which(i, from) {
            return Some(c);
        }
        // "no segundo turno", "segundo gol": a number, not a source.
        let pronoun = self.lone_pronoun(from);
        let quoted = self.own().iter().find(|q| q.open == from && !q.speech);
        if from == i + 1
            && pronoun.is_none()
            && (!(self.starts_np(from)
                || self.adjective_np(from)
                || self.plain_noun(from)
                || quoted.is_some())
                || i > self.at.start && self.outer(i.wrapping_sub(1)).is_some_and(|t| t.is(DETERMINER)))
        {
            return None;
        }
        // "X berichtete unter Berufung auf Y, …": X does.
        if from > i + 1
            && self.data().verb_second
            && self.tokens[self.boundary_before(i)..i]
                .iter()
                .any(|t| t.is(SAY) && t.is(FINITE | SEPARATE) && !t.capital)
        {
            return None;
        }
        // "a juicio del sindicato": the last preposition of a phrase, or the one behind it.
        let from_noun = from
            + usize::from(
                self.tokens[i].phrase > 1
                    && self.outer(from).is_some_and(|t| t.is(GENITIVE) && t.is(PREPOSITION) && !t.capital),
            );
        let mut source = pronoun.or_else(|| self.np_right(from_noun))?;
        // "Laut „Blatt“ hat": the name without its marks.
        if let Some(q) = quoted
            && source.end <= q.end
        {
            source = q.open + 1..q.end - usize::from(q.closed);
        }
        // "Unter Berufung auf X enthüllten sie, dass": they do.
        if from > i + 2
            && self.data().verb_second
            && !self.tokens[from - 1].is(GENITIVE)
            && self
                .outer(source.end)
                .is_some_and(|t| t.is(SAY | SHOW) && t.is(FINITE | SEPARATE) && !t.capital)
        {
            return None;
        }
        // "secondo quanto riferito dalla polizia": over the participle to who did it.
        let first = &self.tokens[source.start];
        let first = if first.is(DETERMINER)
            && self
                .tokens
                .get(source.start + 1)
                .is_some_and(|t| t.is(PARTICIPLE) && t.is(CUE) && !t.is(ROLE | GROUP | DOCUMENT))
        {
            source.start += 1;
            &self.tokens[source.start]
        } else {
            first
        };
        if first.is(PARTICIPLE)
            && first.is(CUE)
            && !first.capital
            && !first.is(DETERMINER)
            && self.outer(source.start + 1).is_some_and(|t| t.is(PREPOSITION))
            && let Some(by) = self.np_right(source.start + 2)
        {
            source = by;
        }
        let predicate =
            self.tokens[source.clone()].iter().any(|t| !t.capital && !t.is(SOURCE) && self.past_form(t));
        // No comma parts the source from its clause: a name, or a known noun.
        let mut short = false;
        if self.outer(source.end).is_none_or(|t| {
            t.kind == Kind::Stop
                || !self.data().articles && t.kind == Kind::Word && (!t.is(PREPOSITION) || predicate)
        }) && self.words(self.clause_before(i)..i) < 2
            && !self.data().verb_second
            || self.data().verb_second
                && !self.data().capital_nouns
                && self.words(self.clause_before(i)..i) >= 2
                && self.outer(source.end).is_none_or(|t| t.kind == Kind::Stop)
        {
            short = true;
        }
        if short && let Some(short) = self.short_source(source.start, source.end) {
            source = short;
        }
        if self.words(source.clone()) == 0 {
            return None;
        }
        // "According to Tessa the best time is": behind a name another phrase begins.
        if self.data().fixed_order()
            && let Some(k) = (source.start + 1..source.end).find(|k| {
                let (name, t) = (&self.tokens[*k - 1], &self.tokens[*k]);
                name.capital
                    && name.bits == 0
                    && t.is(DETERMINER)
                    && !t.capital
                    && t.spaced
                    && t.kind == Kind::Word
            })
        {
            source.end = k;
        }
        // "nach bisherigen Erkenntnissen brennbaren Schaumstoff": another phrase has begun.
        if self.data().capital_nouns
            && let Some(view) = (source.start + 1..source.end - 1)
                .find(|k| self.tokens[*k].is(VIEW) && self.tokens[*k].capital && !self.tokens[*k - 1].capital)
            && self.tokens[view + 1].kind == Kind::Word
            && !self.tokens[view + 1].is(DETERMINER | POSSESSIVE | PREPOSITION | OF | COORDINATOR)
            && !self.tokens[view - 1].is(DETERMINER | POSSESSIVE)
        {
            source.end = view + 1;
        }
        // "eigenen Angaben": the one whom the sentence is about.
        if self.tokens[source.start].is(OWN)
            && let Some(subject) = self.about(i, source.end)
        {
            return self.own_words(i, source, subject);
        }
        // "Secondo l'agenzia Wam, il presidente, lo sceicco X, ha": a body has no office.
        if let Some(comma) = source.clone().find(|k| self.tokens[*k].kind == Kind::Comma)
            && !self.data().bare_clause
            && !self.data().verb_second
            && self.tokens[source.start..comma].iter().all(|t| !t.is(ROLE | TITLE | GROUP))
            && self.tokens[source.start..comma]
                .iter()
                .any(|t| t.is(ORGANISATION | OUTLET | AGENCY | DOCUMENT))
        {
            source.end = comma;
        }
        // "De acordo com o casal que adotou o cão, …"
        if self.outer(source.end).is_some_and(|t| t.is(RELATIVE) && !t.is(DETERMINER))
            && let Some(comma) = (source.end + 1..source.end + 12)
                .take_while(|k| self.outer(*k).is_some_and(|t| t.kind != Kind::Stop))
                .find(|k| self.tokens[*k].kind == Kind::Comma)
        {
            source.end = comma;
        }
        let cue = i..from;
        let before = self.own_clause(i);
        let mut after = quoted.map_or(source.end, |q| q.end.max(source.end));
        // "According to a report published in May, …": it is said of the source.
        if self.words(before.clone()) < 2
            && let Some(end) = self.opening_end(after)
        {
            if !self.is_when(after) || self.tells_of_noun(after - 1) {
                source.end = end;
            }
            after = end;
        }
        if self.outer(after).is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Dash)) {
            after += 1;
        }
        // "the study, published in a journal, …": about the source.
        if after > source.end
            && self.data().bare_clause
            && !self.data().verb_second
            && self.outer(after).is_some_and(|t| !t.capital && (t.is(PARTICIPLE) || self.past_form(t)))
            && let Some(comma) = (after..after + 14)
                .take_while(|k| self.outer(*k).is_some_and(|t| t.kind != Kind::Stop))
                .find(|k| self.tokens[*k].kind == Kind::Comma)
        {
            after = comma + 1;
        }
        let rest = self.trim(after..self.content_end(after));
        let left = self.words(before.clone());
        let right = self.words(rest.clone());
        let candidate = |parts, weight| Candidate::around(parts, Some(source.clone()), cue.clone(), weight);
        let closed = after > source.end;
        let enclosed = closed
            && i > self.at.start
            && self.tokens[i - 1].kind == Kind::Comma
            && !self.tokens[before.clone()].iter().all(|t| t.is(COORDINATOR | ADVERB | TIME));
        if (left >= 3 || enclosed && left >= 1)
            && right >= 1
            && (closed || self.data().verb_second)
            && i > self.at.start
            && !self.outer(before.end).is_some_and(|t| t.kind == Kind::Semicolon)
        {
            // ", so it may be late": the writer draws the conclusion.
            if self.data().bare_clause
                && !self.data().verb_second
                && self.tokens[after - 1].kind == Kind::Comma
                && self.tokens[rest.start].is(CONCLUSION | SUBORDINATOR)
                && !self.tokens[rest.start].is(PREPOSITION | RELATIVE | THAT)
            {
                return Some(candidate(vec![before], 0.9));
            }
            // In the middle of its sentence.
            return Some(candidate(vec![before, rest], 0.85));
        }
        if left >= 3 {
            return Some(candidate(vec![before], 0.9));
        }
        if right >= 2 {
            if left > 0 && self.data().verb_second {
                return Some(candidate(vec![before, rest], 0.85));
            }
            return Some(candidate(vec![rest], 0.9));
        }
        None
    }

    /// "una nota secondo cui …": the noun in front is the source.
    pub(super) fn according_to_which(&self, i: usize, from: usize) -> Option<Candidate> {
        let article = self.outer(from).is_some_and(|t| t.is(DETERMINER) && !t.capital);
        // "selon laquelle" is one conjunction.
        let one = self.tokens[i].phrase > 1 && self.tokens[i].is(THAT);
        let which = if one { from - 1 } else { from + usize::from(article) };
        let relative = |t: &&Token| t.is(RELATIVE) && !t.is(DETERMINER) && !t.capital;
        self.outer(which).filter(relative).filter(|_| !self.data().verb_second)?;
        let comma = self.outer(i.wrapping_sub(1)).is_some_and(|t| t.kind == Kind::Comma);
        let mut source = self.np_left(i - usize::from(comma))?;
        // "Divulgaram um relatório segundo o qual": from its article on.
        if !self.tokens[source.start].is(DETERMINER | POSSESSIVE)
            && !self.tokens[source.start + 1..source.end].is_empty()
            && self.tokens[source.start + 1].is(DETERMINER)
            && !self.tokens[source.start + 1].is(PREPOSITION | OF)
        {
            source.start += 1;
        }
        let says = self.document_head(&source) || self.animate_head(&source);
        let content = self.clause(which + 1).filter(|c| says && self.words(c.clone()) >= 3)?;
        let content = self.clause_of_noun(i, content.clone()).unwrap_or(content);
        Some(Candidate::new(content, Some(source), i..which + 1, 0.7))
    }

    /// The clause in front of "according to": not over a colon or a dash, nor over what joins
    /// another clause to it.
    fn own_clause(&self, i: usize) -> Range<usize> {
        let mut before = self.trim(self.clause_before(i)..i);
        // "…, a-t-on expliqué à l’AFP de source proche": no one in particular does.
        if let Some(comma) =
            before.clone().rev().take(8).find(|k| self.outer(*k).is_some_and(|t| t.kind == Kind::Comma))
            && (comma + 1..comma + 5).any(|k| self.outer(k).is_some_and(|t| t.is(PRONOUN) && t.is(SOME)))
            && (comma + 1..before.end).any(|k| self.tokens[k].is(SAY))
        {
            before.end = comma;
        }
        let last = |k: &usize| self.outer(*k).map(|t| t.kind);
        if self.outer(i.wrapping_sub(1)).is_some_and(|t| t.kind == Kind::Colon)
            || before.end > before.start
                && self.tokens[before.end - 1].is(COORDINATOR)
                && last(&before.end.wrapping_sub(2)) == Some(Kind::Comma)
        {
            return i..i;
        }
        let clause = |at: Range<usize>| {
            self.words(at.clone()) >= 4
                && self.has_verb(&at)
                && !self.tokens[at.start].is(RELATIVE | COORDINATOR | SUBORDINATOR | PREPOSITION)
        };
        let parted = before.clone().rev().find(|k| {
            matches!(last(k), Some(Kind::Dash)) && self.tokens[*k].spaced || last(k) == Some(Kind::Colon)
        });
        match parted {
            // A pair of dashes parts nothing.
            Some(k)
                if clause(k + 1..before.end)
                    && !(before.start..k).any(|m| last(&m) == Some(Kind::Dash) && self.tokens[m].spaced) =>
            {
                self.trim(k + 1..before.end)
            }
            _ => before,
        }
    }

    /// Whether the word at `k` may be a noun that no list has, in a language without articles.
    fn plain_noun(&self, k: usize) -> bool {
        !self.data().articles && self.outer(k).is_some_and(|t| t.kind == Kind::Word && t.bits == 0)
    }

    /// Where the opening of a sentence ends, if from `from` on it says more of a noun or when,
    /// with no clause of its own: at the comma with a clause behind it, or, where the verb
    /// comes second, at the verb.
    pub(super) fn opening_end(&self, from: usize) -> Option<usize> {
        const MOST: usize = 12;
        let verb = |t: &Token| {
            !t.capital && t.is(BE | HAVE | MODAL | VERB | FINITE) && !t.is(PARTICIPLE | PREPOSITION | TIME)
        };
        if !(self.outer(from)?.is(PREPOSITION | TIME) || self.tells_of_noun(from)) {
            return None;
        }
        // "Nach Angaben der Polizei vom Montag wurden": before its verb.
        if self.data().verb_second
            && let Some(at) = (from + 1..from + MOST)
                .take_while(|k| self.outer(*k).is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Number)))
                .find(|k| self.outer(*k).is_some_and(verb))
        {
            return Some(at);
        }
        let comma = (from..from + MOST)
            .map_while(|k| self.outer(k).map(|t| (k, t)))
            .take_while(|(k, t)| {
                matches!(t.kind, Kind::Word | Kind::Number)
                    && !verb(t)
                    && (*k == from || !self.tells_of_noun(*k))
                    || t.kind == Kind::Comma
            })
            .find(|(_, t)| t.kind == Kind::Comma)?
            .0;
        let behind = (comma + 1..self.at.end).map_while(|k| self.outer(k));
        let mut clause =
            behind.take_while(|t| t.kind != Kind::Stop).skip_while(|t| t.kind != Kind::Comma && !verb(t));
        clause.next().is_none_or(|t| t.kind != Kind::Comma).then_some(comma)
    }

    /// Whether the word at `k` says when, by itself or as a preposition.
    pub(super) fn is_when(&self, k: usize) -> bool {
        self.outer(k).is_some_and(|t| t.is(TIME))
            || self.outer(k).is_some_and(|t| t.is(PREPOSITION))
                && (k + 1..k + 3).filter_map(|k| self.outer(k)).any(|t| t.is(TIME))
    }

    /// Whether the word at `k` is a participle that tells of the noun before it.
    pub(super) fn tells_of_noun(&self, k: usize) -> bool {
        self.outer(k)
            .is_some_and(|t| !t.capital && t.kind == Kind::Word && (t.is(PARTICIPLE) || self.past_form(t)))
    }

    /// The subject of the clause around an insertion from `i` to `end`.
    pub(super) fn about(&self, i: usize, end: usize) -> Option<Range<usize>> {
        let clause = self.boundary_before(i);
        let before = self.np_start(clause).filter(|s| s.end <= i && self.animate(s));
        before.or_else(|| {
            let verb = end + usize::from(self.outer(end).is_some_and(|t| t.is(BE | HAVE | MODAL | VERB)));
            self.np_right(verb).filter(|s| self.animate(s) && !self.tokens[s.start].is(OBLIQUE))
        })
    }

    /// A sentence that rests on its subject’s own words, told at `i`.
    pub(super) fn own_words(&self, i: usize, own: Range<usize>, subject: Range<usize>) -> Option<Candidate> {
        let before = self.trim(self.boundary_before(i)..i);
        let rest = self.trim(own.end..self.content_end(own.end));
        let parts: Vec<_> = [before, rest].into_iter().filter(|p| !p.is_empty()).collect();
        let words: usize = parts.iter().map(|p| self.words(p.clone())).sum();
        (words >= 3).then(|| Candidate {
            stands_for: Some(subject),
            ..Candidate::around(parts, Some(own.clone()), i..own.start, 0.85)
        })
    }

    /// "volgens haar", "selon lui": a pronoun that no noun follows.
    pub(super) fn lone_pronoun(&self, k: usize) -> Option<Range<usize>> {
        self.outer(k).filter(|t| t.is(CLITIC) && !t.is(DETERMINER) && !t.capital)?;
        let last = |n: &Token| {
            self.data().verb_second
                && n.bits == 0
                && !n.capital
                && k > self.at.start + 2
                && self.outer(k + 2).is_none_or(|m| m.kind != Kind::Word)
        };
        self.outer(k + 1)
            .is_none_or(|n| {
                n.kind != Kind::Word
                    || n.is(BE | HAVE | MODAL | VERB | FINITE | ADVERB | DETERMINER | PREPOSITION)
                    || last(n)
            })
            .then_some(k..k + 1)
    }

    /// The shortest source that a stretch begins with: up to its first known noun and
    /// the names behind it.
    pub(super) fn short_source(&self, from: usize, end: usize) -> Option<Range<usize>> {
        let noun = (from..end.min(from + 4)).find(|k| {
            let t = &self.tokens[*k];
            t.kind == Kind::Word && (t.capital && *k > self.at.start || t.is(SOURCE))
        });
        // "Według spółdzielców blok wymaga": a noun that no list has.
        let noun = noun.or_else(|| self.plain_noun(from).then_some(from))?;
        let mut k = noun + self.tokens[noun].phrase.max(1) as usize;
        while k < end
            && (self.tokens[k].is(ROLE | GROUP | ORGANISATION)
                || self.tokens.get(k + 1).is_some_and(|t| t.capital && !self.data().articles)
                || self.tokens[k].capital
                || self.tokens[k].is(GENITIVE) && self.tokens.get(k + 1).is_some_and(|t| t.capital))
        {
            k += 1;
        }
        (k < end).then_some(from..k)
    }

    /// "Angaben der Polizei zufolge".
    pub(super) fn postposition(&self, i: usize) -> Option<Candidate> {
        let start = self.boundary_before(i);
        let source = self.trim(start..i);
        if self.words(source.clone()) == 0 || self.words(source.clone()) > 12 {
            return None;
        }
        let source = self.nominal_tail(source);
        // "…, der zufolge": a relative pronoun, no one's name.
        if self.tokens[source.clone()].iter().all(|t| t.is(RELATIVE | DETERMINER)) {
            return None;
        }
        let end = i + self.tokens[i].phrase as usize;
        let before = self.trim(self.at.start..source.start);
        let rest = self.trim(end..self.content_end(end));
        if self.words(before.clone()) + self.words(rest.clone()) < 3 {
            return None;
        }
        let parts = [before, rest].into_iter().filter(|p| !p.is_empty()).collect();
        // "nach" is a postposition only after a noun of saying.
        if self.tokens[i].is(PREPOSITION)
            && (!(self.tokens[i - 1].is(DOCUMENT | NOUN_CUE) && self.words(source.clone()) <= 6)
                || self.starts_np(end))
        {
            return None;
        }
        Some(Candidate::around(parts, Some(source), i..end, 0.85))
    }
}
