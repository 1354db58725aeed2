//! The content beside a cue: on its right (a clause, speech, an infinitive, an object) or
//! around it, over hearers and adverbials.

use super::{Candidate, Unit};
use crate::claims::tokens::{Kind, Token};
use crate::language::lexicon::*;
use std::ops::Range;

impl Unit<'_> {
    /// Over what may stand between a verb and the subject behind it: "confirmaron a EFE
    /// fuentes médicas", "dijo la semana pasada X", "mówi nam X"; `from` where no subject comes.
    pub fn before_subject(&self, from: usize) -> usize {
        let mut k = from;
        for _ in 0..4 {
            if self.time_phrase(k) {
                k += if self.tokens[k].is(TIME) { 1 } else { 2 };
            } else if self
                .outer(k)
                .is_some_and(|t| t.is(ADVERB | CLITIC) && !t.is(DETERMINER | PRONOUN | SOME | PREPOSITION))
            {
                k += self.tokens[k].phrase as usize;
            } else if self.outer(k).is_some_and(|t| t.is(AGENCY | OUTLET))
                && !self.data().articles
                && self.starts_np(k + 1)
            {
                // "powiedział PAP rzecznik"
                k += 1;
            } else if let Some(end) = self.prepositional(k) {
                k = end;
            } else {
                break;
            }
        }
        if self.starts_np(k) { k } else { from }
    }

    /// The end of a prepositional phrase at `k`, where another phrase begins right behind it.
    pub(super) fn prepositional(&self, k: usize) -> Option<usize> {
        // "testified before the powerful House Committee": no subject follows there.
        if self.data().fixed_order() {
            return None;
        }
        let first = self.outer(k).filter(|t| t.is(PREPOSITION) && !t.capital)?;
        // "disse a professora": an article, unless a hearer follows: "disse à Reuters".
        if first.is(DETERMINER)
            && first.is(CLITIC)
            && !self.outer(k + 1).is_some_and(|t| t.is(AGENCY | OUTLET))
        {
            return None;
        }
        (k + 2..k + 8)
            .take_while(|m| self.outer(*m).is_some_and(|t| t.kind == Kind::Word && !t.is(THAT | RELATIVE)))
            .find(|m| {
                let (before, t) = (&self.tokens[*m - 1], &self.tokens[*m]);
                let inner = before.is(PREPOSITION | DETERMINER | POSSESSIVE | COORDINATOR);
                let name = before.is(ORGANISATION | AGENCY | OUTLET | ROLE | TITLE);
                !inner
                    && !t.is(PREPOSITION)
                    && (t.is(DETERMINER)
                        || t.capital && !before.capital && !name && !t.is(TIME)
                        || !t.capital && t.is(ROLE | TITLE | GROUP | ANONYMOUS)
                        // "contó a Reuters Pedro Gil"
                        || t.capital && t.bits == 0 && before.capital && before.is(AGENCY | OUTLET)
                        // "poinformował w czwartek zarząd dróg"
                        || !t.capital && t.is(ORGANISATION) && before.is(TIME))
            })
    }

    pub(super) fn that_follows(&self, from: usize) -> bool {
        // "powiedział policji, że": the comma belongs to the conjunction.
        if self.outer(from).is_some_and(|t| t.kind == Kind::Comma)
            && self.outer(from + 1).is_some_and(|t| t.is(THAT) && !t.is(RELATIVE | DETERMINER))
        {
            return true;
        }
        (from..(from + 8).min(self.at.end))
            .map_while(|k| self.outer(k))
            .take_while(|t| !matches!(t.kind, Kind::Stop | Kind::Semicolon | Kind::Comma))
            .any(|t| t.is(THAT))
    }

    /// "ce vendredi": a phrase of time without a preposition.
    pub(super) fn time_phrase(&self, k: usize) -> bool {
        self.outer(k)
            .is_some_and(|t| t.is(TIME) || t.is(DETERMINER) && self.outer(k + 1).is_some_and(|n| n.is(TIME)))
    }

    /// Content on the left of `start`, and after `end` where it goes on.
    pub fn around(
        &self,
        start: usize,
        end: usize,
        source: Range<usize>,
        cue: Range<usize>,
        weight: f32,
        bits: Bits,
    ) -> Option<Candidate> {
        let left = self.behind_colon(self.trim(self.content_start(start)..start));
        let hearer = if bits & TELL != 0 && self.outer(end).is_some_and(|t| t.kind == Kind::Word) {
            self.hearer(end)
        } else {
            end
        };
        // "Still, she said, the road was closed": an adverb in front of it all.
        let light = left.clone().all(|k| {
            self.outer(k).is_some_and(|t| t.kind != Kind::Word || t.is(ADVERB | COORDINATOR | SUBORDINATOR))
        });
        let after = hearer.max(source.end);
        if light && self.data().bare_clause && self.outer(after).is_some_and(|t| t.kind == Kind::Comma) {
            let right = self.clause(after + 1)?;
            return (self.words(right.clone()) >= 3)
                .then(|| Candidate::new(right, Some(source), cue, weight));
        }
        if self.words(left.clone()) == 0 || (self.words(left.clone()) < 2 && self.quote(left.start).is_none())
        {
            return None;
        }
        // "On May 3, 2019, she testified before the committee": a date is nothing that is said.
        if self.when(&left) {
            return None;
        }
        // "…", he said, "…".
        let mut k = end;
        let mut parts = vec![left.clone()];
        let mut content = left;
        while k < self.at.end && k < end + 30 {
            if let Some(q) = self.quote(k) {
                let close = q.end.min(self.at.end);
                let before = &self.tokens[k - 1];
                if matches!(before.kind, Kind::Comma | Kind::Colon | Kind::Dash | Kind::Semicolon)
                    || before.is(COORDINATOR | ADVERB)
                {
                    let right = self.trim(q.open..close);
                    content = content.start..right.end;
                    parts.push(right);
                }
                break;
            }
            let t = &self.tokens[k];
            // Another cue takes what follows.
            if t.is(CUE) && t.is(FINITE | GERUND) && k > source.end && k > cue.end {
                break;
            }
            k += 1;
        }
        // A dash or comma, and the clause goes on: "A, said X, B".
        if parts.len() == 1
            && self.quote(content.start).is_none()
            && self.quote(content.end - 1).is_none()
            && self.tokens[self.at.start].kind != Kind::Dash
            && self.outer(after).is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Dash))
            && bits & (SAY | THINK) != 0
            && (self.words(content.clone()) < 4
                || !self
                    .outer(after + 1)
                    .is_some_and(|t| t.is(GERUND | SUBORDINATOR | RELATIVE | PREPOSITION | COORDINATOR)))
            && !self.time_phrase(after + 1)
        {
            let right = self.trim(after + 1..self.content_end(after + 1));
            // "C'est beau, a dit X, cliente de Y": what has no verb tells who X is.
            let verb = |r: &Range<usize>| {
                self.tokens[r.clone()].iter().any(|t| {
                    !t.capital && t.is(FINITE | BE | HAVE | MODAL | VERB) && !t.is(DETERMINER | PREPOSITION)
                })
            };
            if self.words(right.clone()) >= 3 && (verb(&right) || !verb(&content)) {
                content = content.start..right.end;
                parts.push(right);
            }
        }
        Some(Candidate { content, ..Candidate::around(parts, Some(source), cue, weight) })
    }

    /// Whether a stretch says when, and no more: "On Nov. 15, 2019".
    fn when(&self, at: &Range<usize>) -> bool {
        let number = |k: usize| self.outer(k).is_some_and(|t| t.kind == Kind::Number);
        let date = |k: usize| {
            self.outer(k).is_some_and(|t| {
                t.kind != Kind::Word || t.is(TIME | PREPOSITION | DETERMINER) || t.capital && number(k + 1)
            })
        };
        at.clone().all(date) && at.clone().any(|k| number(k) || self.tokens[k].is(TIME))
    }

    /// The speech that ends a content and follows a colon stands alone: "It went on: “…”".
    pub fn behind_colon(&self, content: Range<usize>) -> Range<usize> {
        let speech = content.end.checked_sub(1).and_then(|k| self.quote(k)).filter(|q| {
            // "X regrets that A: “…”, said Y": Y tells both; so one may where subjects are left out.
            let told = |t: &Token| t.quote == 0 && (t.is(THAT) || t.is(SAY) && !t.capital);
            (self.data().verb_second
                || !self.data().drops_subject && !self.tokens[content.start..q.open].iter().any(told))
                && q.open > content.start
                && self.outer(q.open - 1).is_some_and(|t| t.kind == Kind::Colon)
        });
        speech.map_or(content.clone(), |q| q.open..content.end)
    }

    /// Where content that ends before `i` begins: the unit's start, or after another
    /// cue that has the words before.
    pub(super) fn content_start(&self, i: usize) -> usize {
        let mut from = self.at.start;
        // Within the dash of a dialogue.
        if self.tokens[from].kind == Kind::Dash && self.tokens[from].quote == 0 && from + 1 < i {
            from += 1;
        }
        let mut k = i;
        while k > from {
            k -= 1;
            let t = &self.tokens[k];
            if t.quote == 0 && t.kind == Kind::Semicolon && self.words(k..i) > 5 {
                return k + 1;
            }
        }
        from
    }

    pub(super) fn clause_before(&self, i: usize) -> usize {
        self.content_start(i)
    }

    /// Content on the right of a verb of saying.
    pub fn content_right(&self, from: usize, bits: Bits, bare: bool) -> Option<Range<usize>> {
        let mut k = from;
        let mut steps = 0;
        let tell = bits & TELL != 0;
        let mut adverbial = true;
        while k < self.at.end && steps < 40 {
            steps += 1;
            if let Some(q) = self.speech_starts(k) {
                let end = self.content_end(q.end);
                let before = &self.tokens[k - 1];
                let near = adverbial || matches!(before.kind, Kind::Colon | Kind::Comma) || steps < 7;
                return near.then(|| self.trim(k..end.max(q.end.min(self.at.end))));
            }
            let t = self.outer(k)?;
            if t.is(THAT) && (adverbial || tell && steps <= 10 || self.data().bare_clause && steps <= 4) {
                return self.clause(k);
            }
            if t.is(WHETHER) && adverbial && bits & (SAY | TELL) != 0 && !t.is(PRONOUN | COORDINATOR | ADVERB)
            {
                return self.clause(k);
            }
            match t.kind {
                Kind::Colon => return self.clause(k + 1),
                Kind::Stop | Kind::Semicolon | Kind::Close => return None,
                Kind::Dash if self.speech_starts(k + 1).is_none() => return None,
                Kind::Comma => {
                    // "preguntó a X, quien señaló que": X says it.
                    if self.outer(k + 1).is_some_and(|t| t.is(RELATIVE) && !t.is(DETERMINER | THAT))
                        && (k + 2..k + 6)
                            .map_while(|m| self.outer(m))
                            .any(|t| t.is(SAY | TELL) && t.is(FINITE | PARTICIPLE) && !t.capital)
                    {
                        return None;
                    }
                    // "says, apart from that, the shops were closed"
                    if k == from && bare && bits & SAY != 0 && self.behind_adverbial(k + 1).is_some() {
                        return self.clause(k + 1);
                    }
                    // ", in a statement, that": an insertion; else the end.
                    let quote_ahead =
                        (k + 1..(k + 12).min(self.at.end)).find(|m| self.speech_starts(*m).is_some());
                    if let Some(q) = quote_ahead
                        && (q == k + 1 || self.words(k..q) < 8)
                    {
                        k = q;
                        continue;
                    }
                    let that = (k + 1..(k + 14).min(self.at.end)).find(|m| {
                        self.outer(*m).is_some_and(|t| t.is(THAT | WHETHER) && !t.is(PRONOUN | AS))
                            && self.outer(*m - 1).is_some_and(|t| t.kind == Kind::Comma)
                    });
                    if let Some(m) = that
                        && !t.is(RELATIVE)
                        && (adverbial || tell || self.data().bare_clause || !self.tokens[m].is(RELATIVE))
                    {
                        k = m;
                        adverbial = true;
                        continue;
                    }
                    return None;
                }
                _ => {}
            }
            // What may stand between the verb and its clause.
            // "informó de que"
            if adverbial
                && bits & (SAY | THINK) != 0
                && t.is(PREPOSITION)
                && self.outer(k + 1).is_some_and(|n| n.is(THAT))
                // "sabe de que maneira": another question.
                && (bits & SAY != 0 || self.outer(k + 2).is_some_and(|n| n.bits != 0 || n.capital))
            {
                k += 1;
                continue;
            }
            if adverbial && !self.data().bare_clause && self.time_phrase(k) {
                k += if t.is(TIME) { 1 } else { 2 };
                continue;
            }
            // "said in the release this case shows": an article, no time.
            let article = t.is(DETERMINER) && self.outer(k + 1).is_none_or(|n| !n.is(TIME));
            // "announced Nov. 18 that"
            let day = t.kind == Kind::Number && self.tokens[k - 1].is(TIME);
            let passes = day
                || t.is(TIME | ADVERB | CLITIC) && !article
                || t.is(PREPOSITION) && !t.is(THAT) && self.adverbial_until(k).is_some();
            if passes && adverbial {
                if t.is(PREPOSITION)
                    && let Some(end) = self.adverbial_until(k)
                {
                    k = end;
                } else {
                    k += t.phrase as usize;
                }
                continue;
            }
            if tell && adverbial {
                // The hearer.
                k = self.hearer(k);
                adverbial = true;
                if k >= self.at.end {
                    return None;
                }
                if bare
                    && self.outer(k).is_some_and(|t| {
                        t.kind == Kind::Word && !t.is(PREPOSITION | THAT | TIME | TO | WHETHER)
                    })
                    && self.data().bare_clause
                {
                    return self.clause(k);
                }
                if self.outer(k).is_some_and(|t| t.is(TO)) && self.data().bare_clause {
                    return self.clause(k);
                }
                if self.data().bare_clause {
                    continue;
                }
                adverbial = false;
                continue;
            }
            if bare && self.data().bare_clause && adverbial {
                if t.is(TO | OF | PREPOSITION) && !t.is(THAT | DETERMINER | SOME | SUBORDINATOR) {
                    return None;
                }
                if t.is(SUBORDINATOR | AS) && !t.is(DETERMINER | SOME | WHETHER | ADVERB) {
                    return None;
                }
                return self.clause(k).filter(|c| {
                    self.words(c.clone()) >= 3
                        && (self.has_verb(c) || bits & SAY != 0 && self.behind_adverbial(c.start).is_some())
                });
            }
            adverbial = false;
            if self.data().bare_clause {
                return None;
            }
            if t.is(FINITE | HAVE | MODAL | RELATIVE | COORDINATOR | SUBORDINATOR)
                && !t.is(DETERMINER | PREPOSITION)
                && steps > 3
            {
                return None;
            }
            k += 1;
        }
        None
    }

    /// The clause behind an adverbial without a verb that begins at `from` and ends with a comma.
    fn behind_adverbial(&self, from: usize) -> Option<Range<usize>> {
        const MOST: usize = 10;
        let first =
            self.outer(from).filter(|t| self.data().fixed_order() && t.kind == Kind::Word && !t.capital)?;
        if first.is(THAT | WHETHER | PRONOUN | COORDINATOR | GERUND | CUE) || self.past_form(first) {
            return None;
        }
        let comma = (from + 1..from + MOST).find(|k| self.outer(*k).is_none_or(|t| t.kind != Kind::Word))?;
        self.outer(comma).filter(|t| t.kind == Kind::Comma)?;
        let rest = comma + 1..self.content_end(comma + 1);
        let subject = self
            .outer(comma + 1)
            .is_some_and(|t| t.is(PRONOUN | DETERMINER | POSSESSIVE) && !t.is(RELATIVE | THAT) || t.capital);
        (subject && self.has_verb(&rest)).then_some(rest)
    }

    /// Whether the first clause of a content has something like a finite verb.
    pub(super) fn has_verb(&self, at: &Range<usize>) -> bool {
        let mut inside = at.clone().skip(1).take_while(|k| {
            self.outer(*k).is_none_or(|t| !matches!(t.kind, Kind::Comma | Kind::Semicolon | Kind::Dash))
        });
        let bound = |k: usize| {
            self.tokens[k - 1].is(DETERMINER | POSSESSIVE | PREPOSITION | OF | SOME | FIGURE)
                || self.tokens[k - 1].kind == Kind::Number
        };
        let verb = |t: &Token| t.is(BE | HAVE | MODAL | VERB | FINITE | EVENT) && !t.is(DETERMINER);
        // "the firms — A and B — had been chosen": behind the insertion.
        let dash = |k: &usize| self.outer(*k).is_some_and(|t| t.kind == Kind::Dash && t.spaced);
        let mut dashes = at.clone().filter(dash);
        let over = dashes.next().and_then(|open| dashes.next().filter(|close| close - open < 40));
        if over.is_some_and(|close| {
            self.outer(close + 1).is_some_and(|t| !t.capital && t.is(BE | HAVE | MODAL | VERB))
        }) {
            return true;
        }
        let ending = |t: &Token| t.bits == 0 && self.text[t.range()].ends_with('s') || self.past_form(t);
        inside.any(|k| {
            let t = &self.tokens[k];
            t.quote > 0
                || t.kind == Kind::Mark
                || t.kind == Kind::Word && !t.capital && (verb(t) || ending(t) && !bound(k))
        })
    }

    /// The end of "in a statement", "on Monday", "to reporters".
    pub(super) fn adverbial_until(&self, from: usize) -> Option<usize> {
        let mut k = from + self.tokens[from].phrase as usize;
        let mut words = 0;
        while words < 9 {
            let t = self.outer(k)?;
            if t.kind != Kind::Word && t.kind != Kind::Number {
                return (words > 0).then_some(k);
            }
            if t.is(THAT) && words > 0 {
                return Some(k);
            }
            if words > 0
                && (t.is(PRONOUN | SELF) || t.is(DETERMINER) && !self.tokens[k - 1].is(OF | PREPOSITION))
                && !t.is(OF)
            {
                return Some(k);
            }
            if words > 0
                && self.tokens[k - 1].is(TIME | DOCUMENT)
                && !t.is(OF | PREPOSITION | TIME)
                && t.kind == Kind::Word
            {
                return Some(k);
            }
            words += 1;
            k += 1;
        }
        None
    }

    /// Past the hearer of "told X".
    pub(super) fn hearer(&self, from: usize) -> usize {
        let mut k = from;
        let Some(first) = self.outer(k) else { return self.at.end };
        if first.is(PRONOUN | SELF | CLITIC)
            || first.kind == Kind::Word && !first.capital && !first.is(DETERMINER | POSSESSIVE | SOME)
        {
            // "him", "reporters"
            k += 1;
            if self.outer(k).is_some_and(|t| t.is(COORDINATOR)) {
                k += 2;
            }
            return k;
        }
        let mut noun = false;
        while let Some(t) = self.outer(k) {
            if t.kind != Kind::Word || t.is(THAT | TIME | TO | WHETHER | PREPOSITION) {
                break;
            }
            if noun
                && (t.is(DETERMINER | PRONOUN | SELF | POSSESSIVE)
                    && self.text.get(t.range()).is_none_or(|w| !w.starts_with(['\'', '’'])))
            {
                break;
            }
            noun |= t.capital || t.is(GROUP | ROLE | OUTLET | ORGANISATION) || !t.is(DETERMINER | POSSESSIVE);
            k += 1;
        }
        k.max(from + 1)
    }

    /// A clause of content from `k`.
    pub(super) fn clause(&self, k: usize) -> Option<Range<usize>> {
        let at = self.trim(k..self.content_end(k));
        (!at.is_empty()).then_some(at)
    }

    pub(super) fn quote_right(&self, from: usize) -> Option<Range<usize>> {
        let mut k = from;
        while k < self.at.end && k < from + 14 {
            if self.speech_starts(k).is_some() {
                return self.clause(k);
            }
            // A short quotation counts beside such a verb.
            if self.tokens[k].kind == Kind::Mark
                && let Some(q) = self.own().iter().find(|q| q.open == k && !q.title)
            {
                return self.clause(k).map(|c| c.start..c.end.max(q.end.min(self.at.end)));
            }
            let t = self.outer(k)?;
            if matches!(t.kind, Kind::Stop | Kind::Semicolon) || t.is(COORDINATOR | SUBORDINATOR) {
                return None;
            }
            k += 1;
        }
        None
    }

    /// Whether an infinitive clause is no more than saying itself: "declined to say when".
    pub(super) fn only_to_say(&self, at: &Range<usize>) -> bool {
        let light = |k: &usize| self.tokens[*k].is(TO | NEGATION | ADVERB) && !self.tokens[*k].is(SAY);
        let verb = at.clone().find(|k| !light(k));
        verb.and_then(|k| self.outer(k))
            .is_some_and(|t| t.is(SAY | TELL) && t.is(INFINITIVE) && !t.is(WANT) && !t.capital)
    }

    /// "vowed to …", "a promis de …".
    pub(super) fn infinitive(&self, from: usize) -> Option<Range<usize>> {
        let mut k = from;
        // "encourages taking up a job to live": no hearer in front.
        if self.data().bare_clause
            && self.outer(from).is_some_and(|t| !t.capital && (t.bits == 0 || t.is(GERUND)))
            && self.outer(from + 1).is_some_and(|t| t.is(DETERMINER | PREPOSITION) && !t.is(TO))
        {
            return None;
        }
        while k < from + 8 {
            let t = self.outer(k)?;
            // "urged them not to"
            if t.is(NEGATION) && self.outer(k + 1).is_some_and(|n| n.is(TO)) {
                return self.clause(k);
            }
            let negated = usize::from(self.outer(k + 1).is_some_and(|n| n.is(NEGATION)));
            if t.is(TO)
                && self
                    .outer(k + 1 + negated)
                    .is_some_and(|n| self.infinitive_like(n) || n.kind == Kind::Mark)
            {
                return self.clause(k);
            }
            if !self.data().bare_clause
                && self.infinitive_like(t)
                && !t.is(DETERMINER)
                && (from..k).all(|m| self.tokens[m].is(TIME | ADVERB | NEGATION))
            {
                return self.clause((from..k).find(|m| self.tokens[*m].is(NEGATION)).unwrap_or(k));
            }
            if t.kind != Kind::Word || t.is(THAT | SUBORDINATOR | COORDINATOR) {
                return None;
            }
            k += 1;
        }
        None
    }

    /// Whether a word may be an infinitive.
    pub fn infinitive_like(&self, t: &Token) -> bool {
        if t.kind != Kind::Word || t.capital || t.is(DETERMINER | POSSESSIVE | PREPOSITION) {
            return false;
        }
        if self.data().bare_clause {
            return true;
        }
        let word = &self.text[t.range()];
        t.is(INFINITIVE) || self.data().infinitives.split(' ').any(|e| word.len() > 2 && word.ends_with(e))
    }

    /// "criticised X".
    pub(super) fn object(&self, mut from: usize) -> Option<Range<usize>> {
        while !self.data().bare_clause && self.time_phrase(from) {
            from += if self.tokens[from].is(TIME) { 1 } else { 2 };
        }
        let first = self.outer(from).filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).map(|t| t.bits);
        if first.is_none() {
            // A quotation right behind.
            self.speech_starts(from)?;
        }
        // "confirmed this in a statement": what stood before.
        if self.data().bare_clause
            && self.outer(from).is_some_and(|t| t.is(DETERMINER | PRONOUN | THING))
            && self
                .outer(from + 1)
                .is_none_or(|t| t.kind != Kind::Word || t.is(PREPOSITION | TIME | COORDINATOR))
        {
            return None;
        }
        // "condemned Friday’s test"
        let owned = self.outer(from + 1).is_some_and(|t| t.is(POSSESSIVE) && !t.spaced);
        if first.is_some_and(|b| b & (THAT | COORDINATOR | SUBORDINATOR | TIME) != 0 && b & DETERMINER == 0)
            && !owned
        {
            return None;
        }
        // "protests from the community": the noun.
        if self.data().bare_clause
            && first.is_some_and(|b| b & (PREPOSITION | AS) != 0 && b & (DETERMINER | SOME) == 0)
        {
            return None;
        }
        let content = self.clause(from)?;
        // "promised more, and they are late": another clause.
        let next = content.clone().find(|k| {
            self.outer(*k).is_some_and(|t| t.kind == Kind::Comma)
                && self.outer(*k + 1).is_some_and(|t| t.is(COORDINATOR))
                && self.outer(*k + 2).is_some_and(|t| t.is(PRONOUN | SELF | PREPOSITION | SUBORDINATOR))
        });
        let content = content.start..next.unwrap_or(content.end);
        (self.words(content.clone()) >= 2).then_some(content)
    }
}
