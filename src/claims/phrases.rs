//! Where phrases begin and end, without a parser: the noun phrase to the right of a place,
//! the boundaries of clauses, and the end of a content. Those to the left are in `subjects`.

use super::cues::{Candidate, Unit};
use super::tokens::{Kind, Token};
use crate::language::lexicon::*;
use std::ops::Range;

/// Words that a source phrase may have.
pub(super) const LONGEST_SOURCE: usize = 40;

impl Unit<'_> {
    /// Whether a noun phrase may begin at `i`.
    pub fn starts_np(&self, i: usize) -> bool {
        // "espèrent le récupérer": a pronoun before an infinitive.
        if self.outer(i).is_some_and(|t| t.is(CLITIC) && !t.capital)
            && self
                .outer(i + 1)
                .is_some_and(|t| self.infinitive_like(t) && t.bits & !(INFINITIVE | CUE | HAVE | BE) == 0)
        {
            return false;
        }
        self.outer(i).is_some_and(|t| {
            t.kind == Kind::Word
                && (t.capital
                    || t.is(DETERMINER
                        | POSSESSIVE
                        | PRONOUN
                        | SOME
                        | GROUP
                        | ROLE
                        | ORGANISATION
                        | ANONYMOUS
                        | TITLE
                        | DOCUMENT
                        | OUTLET))
                && !t.is(COORDINATOR | SUBORDINATOR | AS)
        }) || self.outer(i).is_some_and(|t| t.kind == Kind::Number)
            && self.outer(i + 1).is_some_and(|t| t.kind == Kind::Word)
    }

    /// Whether a noun phrase without an article begins at `i`: "former congressman X".
    pub fn adjective_np(&self, i: usize) -> bool {
        let plain = |t: &Token| {
            t.kind == Kind::Word
                && !t.is(PREPOSITION
                    | COORDINATOR
                    | SUBORDINATOR
                    | BE
                    | HAVE
                    | MODAL
                    | VERB
                    | ADVERB
                    | TIME
                    | NEGATION
                    | CLITIC
                    | THAT
                    | WHETHER
                    | AS
                    | TO)
        };
        (i..i + 6)
            .map_while(|k| self.outer(k))
            .take_while(|t| plain(t))
            .any(|t| t.capital || t.is(ROLE | GROUP | TITLE | ORGANISATION | OUTLET))
    }

    /// Whether a source phrase can speak: a pronoun, a name, or a noun for people or bodies.
    pub fn animate(&self, at: &Range<usize>) -> bool {
        let tokens = &self.tokens[at.clone()];
        tokens.iter().enumerate().any(|(k, t)| {
            // "la loro solidarietà": a possessive, not a pronoun.
            let owns = tokens.len() > 1 && t.is(POSSESSIVE) && t.is(PRONOUN);
            !owns && t.is(PRONOUN | SELF | ROLE | GROUP | ORGANISATION | ANONYMOUS | AGENCY | OUTLET | TITLE | SOME)
                || (t.kind == Kind::Word
                    && t.capital
                    && (k > 0
                        || at.start > self.at.start
                        // A capital at the start of a sentence makes no name of a longer phrase.
                        || t.bits == 0 && (tokens.len() == 1 || tokens[1].kind != Kind::Word || tokens[1].capital || self.lexicon.data.verb_second || self.lexicon.data.bare_clause)))
        })
    }

    /// Whether the head of a source phrase, without what a preposition adds, can speak.
    pub fn animate_head(&self, at: &Range<usize>) -> bool {
        let behind = |k: &usize| {
            let t = &self.tokens[*k];
            t.kind == Kind::Comma
                || t.is(RELATIVE | PREPOSITION)
                    && !t.capital
                    && (!t.is(DETERMINER) || t.is(GENITIVE | FROM | TO))
        };
        let end = (at.start + 1..at.end)
            .find(|k| {
                behind(k)
                    && self.tokens[*k - 1].kind == Kind::Word
                    && !self.tokens[*k - 1].is(SOME | DETERMINER)
            })
            .unwrap_or(at.end);
        self.animate(&(at.start..end))
    }

    /// Whether the first noun of a source phrase is one for a document.
    pub fn document_head(&self, at: &Range<usize>) -> bool {
        self.tokens[at.clone()]
            .iter()
            .find(|t| !t.is(DETERMINER | POSSESSIVE | PREPOSITION | SOME))
            .is_some_and(|t| t.is(DOCUMENT))
    }

    /// The noun phrase that begins at `from`.
    pub fn np_right(&self, from: usize) -> Option<Range<usize>> {
        let data = self.lexicon.data;
        let mut k = from;
        let first = self.outer(k)?;
        if first.is(PRONOUN | SELF) && !first.is(DETERMINER | POSSESSIVE) {
            return Some(k..k + 1);
        }
        let mut noun = false;
        while k < self.at.end && k - from < LONGEST_SOURCE {
            // A name or title in quotation marks.
            let t = match self.outer(k) {
                Some(t) => t,
                None => break,
            };
            match t.kind {
                Kind::Word | Kind::Number => {}
                Kind::Mark => {
                    if noun && data.capital_nouns && self.words_of_another(k) {
                        break;
                    }
                    k += 1;
                    continue;
                }
                Kind::Open => {
                    // A bracket behind the noun belongs to it.
                    let close = (k..(k + 14).min(self.at.end)).find(|m| self.tokens[*m].kind == Kind::Close);
                    match close {
                        Some(c) if noun => {
                            k = c + 1;
                            continue;
                        }
                        _ => break,
                    }
                }
                // "Gesundheits-, Sozial- und Baudirektor"
                Kind::Dash if !t.spaced && noun && data.capital_nouns => {
                    k += 1;
                    continue;
                }
                Kind::Comma if k > from && self.tokens[k - 1].kind == Kind::Dash => {
                    k += 1;
                    continue;
                }
                Kind::Comma => match self.apposition(k) {
                    Some(end) if noun => {
                        k = end;
                        continue;
                    }
                    _ => break,
                },
                _ => break,
            }
            if k > from {
                let next = self.outer(k + 1);
                if t.is(SUBORDINATOR | THAT) && !t.is(PREPOSITION | OF | DETERMINER) {
                    break;
                }
                if t.is(RELATIVE) && !t.is(DETERMINER | PREPOSITION) {
                    break;
                }
                // "secondo la procura l'uomo ha": another phrase begins.
                if t.is(DETERMINER)
                    && noun
                    && data.articles
                    && !data.bare_clause
                    && !data.capital_nouns
                    && !t.capital
                    && !t.is(PREPOSITION | OF | RELATIVE)
                    && !self.tokens[k - 1].is(PREPOSITION
                        | OF
                        | COORDINATOR
                        | DETERMINER
                        | POSSESSIVE
                        | SOME
                        | ADVERB)
                    && self.tokens[k - 1].kind == Kind::Word
                {
                    break;
                }
                // "zei de minister dat de brug": no article behind a noun.
                if t.is(THAT) && noun && data.verb_second && !self.tokens[k - 1].is(PREPOSITION | OF) {
                    break;
                }
                // "vraagt Moor zich af"
                if data.verb_second && noun && t.is(REFLEXIVE) && !t.capital {
                    break;
                }
                if t.is(TIME) && noun && !self.tokens[k - 1].is(DETERMINER | OF) {
                    break;
                }
                // "laut Register sechs weitere": another phrase begins.
                if data.capital_nouns && noun && t.is(FIGURE) && !t.capital && t.kind == Kind::Word {
                    break;
                }
                // "sagte Brandner der Zeitung": behind a bare name, the hearer.
                if data.capital_nouns
                    && t.is(DETERMINER)
                    && !t.capital
                    && first.kind == Kind::Word
                    && !first.is(DETERMINER | POSSESSIVE | SOME | PREPOSITION)
                    && self.tokens[k - 1].capital
                    && self.tokens[k - 1].bits == 0
                    && (k - from > 1 || self.outer(from.wrapping_sub(1)).is_some_and(|t| t.is(CUE)))
                    && next.is_some_and(|n| n.is(OUTLET | AGENCY) || n.kind == Kind::Mark || self.initials(n))
                {
                    break;
                }
                // "il capo di stato maggiore": a noun behind its preposition.
                let state = t.is(PARTICIPLE) && self.tokens[k - 1].is(GENITIVE);
                if t.is(COORDINATOR) {
                    // "A and B", not "A said and left".
                    let joins = next.is_some_and(|n| {
                        n.kind == Kind::Word
                            && (n.capital || n.is(DETERMINER | POSSESSIVE | GROUP | ROLE | ORGANISATION))
                            && !n.is(FINITE)
                    }) && noun;
                    if !joins {
                        break;
                    }
                } else if t.is(PREPOSITION) && noun && !t.capital {
                    // "sagte Hafele beim Auftakt": behind a bare name, an adverbial.
                    if data.capital_nouns
                        && !t.is(GENITIVE)
                        && first.capital
                        && self.tokens[from..k].iter().all(|t| t.capital && t.kind == Kind::Word)
                        && self.tokens[k - 1].bits == 0
                        && !first.is(DETERMINER)
                    {
                        break;
                    }
                    let goes_on = t.is(OF)
                        && next.is_some_and(|n| {
                            matches!(n.kind, Kind::Word | Kind::Number | Kind::Mark)
                                && !n.is(TIME)
                        })
                        && (t.is(GENITIVE) || !self.adverbial(k))
                        // "X sur Telegram": where it was said.
                        && (t.is(GENITIVE)
                            || data.bare_clause
                            || !(self.tokens[k - 1].capital && next.is_some_and(|n| n.capital)))
                        // "a déclaré X à l'AFP": the hearer.
                        && (t.is(GENITIVE)
                            || !t.is(TO)
                            || !(self.tokens[k - 1].capital && !data.bare_clause
                                || (k + 1..k + 3).map_while(|m| self.outer(m)).any(|n| n.capital || n.is(AGENCY | OUTLET))));
                    if !goes_on {
                        break;
                    }
                } else if data.verb_second
                    && !t.capital
                    && (self.verbal(k) || noun && t.is(PARTICIPLE) && t.is(CUE) && !t.is(DETERMINER))
                    // "X das Beispiel": another phrase begins.
                    || data.capital_nouns
                    && noun
                    && !t.capital
                    && (t.is(DETERMINER | POSSESSIVE) && !t.is(GENITIVE)
                        || t.bits == 0 && self.tokens[k - 1].capital && !next.is_some_and(|n| n.capital))
                    && !self.tokens[k - 1].is(PREPOSITION | COORDINATOR | DETERMINER)
                    || !data.verb_second
                    && !t.capital
                    && noun
                    && t.is(BE | HAVE | MODAL | VERB | NEGATION | CLITIC)
                    && !t.is(DETERMINER | OF | POSSESSIVE | PREPOSITION)
                    && !state
                    || !t.capital && noun && t.is(ADVERB | PRONOUN) && !t.is(DETERMINER | OF)
                    || !t.capital
                    && noun
                    && t.is(FINITE | GERUND)
                    && t.is(CUE)
                    && !t.is(ROLE | DOCUMENT | OUTLET | ORGANISATION | GROUP | PARTICIPLE)
                {
                    break;
                }
            }
            noun |= !t.is(DETERMINER | POSSESSIVE | PREPOSITION | OF | COORDINATOR | ADVERB)
                || t.capital && k > self.at.start;
            k += 1;
        }
        let mut end = k;
        while end > from
            && self.tokens[end - 1].is(PREPOSITION | COORDINATOR | DETERMINER | OF)
            && !self.tokens[end - 1].capital
        {
            end -= 1;
        }
        while end > from && self.tokens[end - 1].kind == Kind::Comma {
            end -= 1;
        }
        (end > from && noun).then_some(from..end)
    }

    /// "DW", "F.A.Z.": all of it capitals.
    fn initials(&self, t: &Token) -> bool {
        let word = &self.text[t.range()];
        t.kind == Kind::Word && word.len() > 1 && word.chars().all(|c| c.is_uppercase() || c == '.')
    }

    /// Whether the words in quotation marks that open at `k` are no name of the noun in
    /// front of them: they begin small, or an article stands between.
    fn words_of_another(&self, k: usize) -> bool {
        let Some(q) = self.own().iter().find(|q| q.open == k) else { return false };
        let small = self.tokens.get(k + 1).is_some_and(|t| t.kind == Kind::Word && !t.capital);
        small || !q.title && q.words > 2 && self.outer(k.wrapping_sub(1)).is_some_and(|t| t.is(DETERMINER))
    }

    /// A preposition that begins an adverbial of time, place or medium, not a part of the noun.
    fn adverbial(&self, k: usize) -> bool {
        for m in k + 1..k + 5 {
            let Some(t) = self.outer(m) else { return false };
            if t.is(TIME | DOCUMENT) && !t.is(ROLE | ORGANISATION) {
                return true;
            }
            if t.capital && !t.is(TIME) || t.kind != Kind::Word {
                return false;
            }
        }
        false
    }

    /// The end of an apposition or relative clause that begins at the comma `k`.
    fn apposition(&self, k: usize) -> Option<usize> {
        let first = self.outer(k + 1)?;
        if first.kind != Kind::Word {
            return None;
        }
        let relative = first.is(RELATIVE) && !first.is(DETERMINER) && !first.is(THAT);
        // "Ruiz, quien ha señalado que": a statement of its own.
        if relative
            && (k + 2..k + 6)
                .map_while(|m| self.outer(m))
                .take_while(|t| t.is(CLITIC | HAVE | ADVERB | CUE))
                .any(|t| t.is(SAY | TELL | THINK | MANNER | OBJECT) && t.is(FINITE | PARTICIPLE))
        {
            return None;
        }
        let role = (k + 1..k + 6)
            .map_while(|m| self.outer(m))
            .take_while(|t| t.kind == Kind::Word)
            .any(|t| t.is(ROLE | TITLE))
            && !first.is(COORDINATOR | SUBORDINATOR | GERUND | PRONOUN | THAT | AS)
            && (!first.is(PREPOSITION) || first.is(DETERMINER));
        // "la directora del hospital, María López,": the name behind the role.
        let name_end = (k + 1..k + 6)
            .find(|m| self.outer(*m).is_none_or(|t| !(t.capital || t.is(GENITIVE) && *m > k + 1)));
        // "die Koordinatorin für Busse, Eva Brand, dass": two bare names between commas.
        let bare = name_end.filter(|m| {
            self.lexicon.data.capital_nouns
                && (3..=4).contains(&(*m - k))
                && self.tokens[k + 1..*m].iter().all(|t| t.bits == 0 && t.kind == Kind::Word)
                && self.outer(*m).is_some_and(|t| t.kind == Kind::Comma)
        });
        if bare.is_some() {
            return bare;
        }
        let name = name_end.is_some_and(|m| {
            m > k + 2
                && self.outer(m).is_none_or(|t| t.kind != Kind::Word && t.kind != Kind::Mark)
                && self.tokens[k.saturating_sub(8).max(self.at.start)..k].iter().any(|t| t.is(ROLE))
        });
        if name {
            return name_end;
        }
        if !relative && !role {
            return None;
        }
        let mut m = k + 1;
        while m < self.at.end && m - k < 25 {
            match self.outer(m) {
                None => return Some(m),
                Some(t)
                    if matches!(
                        t.kind,
                        Kind::Comma | Kind::Stop | Kind::Colon | Kind::Semicolon | Kind::Dash
                    ) =>
                {
                    return Some(m);
                }
                Some(t)
                    if !relative
                        && m > k + 1
                        && t.is(SUBORDINATOR | THAT)
                        && !t.is(DETERMINER | PREPOSITION) =>
                {
                    return Some(m);
                }
                Some(t) if !relative && t.is(PREPOSITION) && self.adverbial(m) => return Some(m),
                // "Segundo a CNN, o presidente pediu": a clause of its own.
                Some(t)
                    if !relative
                        && !t.capital
                        && !self.lexicon.data.bare_clause
                        && !self.lexicon.data.verb_second
                        && t.is(FINITE | BE | HAVE | MODAL | VERB)
                        && !t.is(DETERMINER
                            | PREPOSITION
                            | ROLE
                            | GROUP
                            | ORGANISATION
                            | DOCUMENT
                            | OUTLET) =>
                {
                    return None;
                }
                Some(t)
                    if !relative
                        && !t.capital
                        && m > k + 2
                        && self.lexicon.data.verb_second
                        && self.verbal(m) =>
                {
                    return None;
                }
                _ => m += 1,
            }
        }
        Some(m)
    }

    /// Whether a small-letter word of a verb-second language looks like a finite verb or participle.
    pub fn verbal(&self, k: usize) -> bool {
        let Some(t) = self.tokens.get(k) else { return false };
        if t.kind != Kind::Word || t.capital {
            return false;
        }
        if t.is(BE | HAVE | MODAL | VERB | REPORTED | HEARSAY) {
            return true;
        }
        if t.is(CUE | SEPARATE) && t.is(FINITE | SEPARATE) {
            return true;
        }
        if t.bits != 0 && !t.is(EVENT) {
            return false;
        }
        let word = &self.text[t.range()];
        // "eroberte die", "starteten": not "bekannte Autor", where a noun follows.
        let next = self.outer(k + 1);
        let noun_next =
            self.lexicon.data.capital_nouns && next.is_some_and(|n| n.capital && !n.is(DETERMINER));
        let ending = self.past_form(t);
        // "erwirtschaftet Gewinne": no adjective before a noun ends so.
        // "des Militärs enterten Einheiten": nor stands one behind its noun.
        let before = &self.tokens[k.saturating_sub(1)];
        let bare = ending
            && self.lexicon.data.capital_nouns
            && (word.ends_with('t') || before.capital && before.kind == Kind::Word && k > self.at.start)
            && !self.tokens[k.saturating_sub(1)].is(DETERMINER | PREPOSITION);
        ending && (!noun_next || bare) && word.len() > 3
    }

    /// The last boundary before `i`: the place after a comma, mark, colon or conjunction.
    pub fn boundary_before(&self, i: usize) -> usize {
        let mut k = i;
        while k > self.at.start {
            match self.outer(k.wrapping_sub(1)) {
                None => return k,
                // "die „…“-Formel": a dash within a word.
                Some(t)
                    if t.kind == Kind::Dash
                        && (!t.spaced || k >= 2 && self.tokens[k - 2].kind == Kind::Mark)
                        && self.outer(k).is_some_and(|n| !n.spaced) =>
                {
                    k -= 1;
                }
                Some(t)
                    if !matches!(
                        t.kind,
                        Kind::Word | Kind::Number | Kind::Mark | Kind::Open | Kind::Close
                    ) =>
                {
                    return k;
                }
                _ => k -= 1,
            }
        }
        k
    }

    /// The last noun phrase of a stretch: what follows the verb or preposition in it.
    pub fn nominal_tail(&self, at: Range<usize>) -> Range<usize> {
        let mut from = at.start;
        for k in at.clone() {
            let t = &self.tokens[k];
            let verbal =
                k > at.start && self.verbal(k) || t.is(BE | HAVE | MODAL | VERB | THAT | COORDINATOR);
            if verbal && k + 1 < at.end {
                from = k + 1;
            }
        }
        from..at.end
    }

    /// Where content that begins at `from` ends.
    pub fn content_end(&self, from: usize) -> usize {
        let end = self.last();
        // "and asserting that"
        let gerund = |k: usize| {
            self.outer(k).is_some_and(|t| t.is(SAY) && t.is(GERUND) && !t.is(FINITE))
                && self.outer(k + 1).is_some_and(|t| t.is(THAT))
        };
        let mut k = from;
        while k < end {
            if let Some(q) = self.quote(k) {
                k = q.end.max(k + 1);
                continue;
            }
            let t = &self.tokens[k];
            if k > from {
                let next = self.outer(k + 1);
                match t.kind {
                    Kind::Semicolon => return k,
                    Kind::Comma | Kind::Dash if k + 1 < end => {
                        if let Some(n) = next {
                            // ", adding that", ", according to"
                            let adverb = usize::from(n.is(ADVERB | COORDINATOR) && !n.is(ACCORDING));
                            if self.outer(k + 1 + adverb).is_some_and(|c| {
                                c.is(CUE) && c.is(GERUND) && !c.is(FINITE) || c.is(ACCORDING)
                            }) {
                                return k;
                            }
                            if n.is(COORDINATOR) && (self.cue_clause(k + 1) || gerund(k + 2)) {
                                return k;
                            }
                            if t.kind == Kind::Comma
                                && (self.closing_cue(k + 1, end) || self.closing_inversion(k + 1, end))
                            {
                                return k;
                            }
                            if self.lexicon.data.drops_subject
                                && (self.bare_verb_ends(k)
                                    || n.is(SAY)
                                        && n.is(FINITE)
                                        && !n.capital
                                        && !n.is(ROLE | DOCUMENT | PREPOSITION)
                                        && self.outer(k + 2).is_some_and(|t| t.is(THAT)))
                            {
                                return k;
                            }
                        }
                    }
                    Kind::Word if t.is(COORDINATOR) && (self.cue_clause(k) || gerund(k + 1)) => return k,
                    Kind::Word if t.is(ACCORDING) && !self.lexicon.data.verb_second => return k,
                    _ => {}
                }
            }
            k += 1;
        }
        end.max(from)
    }

    /// Whether ", the study found" closes the unit.
    fn closing_cue(&self, from: usize, end: usize) -> bool {
        if !self.lexicon.data.bare_clause || end < from + 2 || end - from > 9 {
            return false;
        }
        let last = end - 1;
        self.outer(last).is_some_and(|t| t.is(SAY | SHOW | THINK) && t.is(FINITE) && !t.capital)
            && self.starts_np(from)
            && !(from..last).any(|k| {
                self.outer(k).is_none_or(|t| {
                    t.kind != Kind::Word || t.is(BE | HAVE | MODAL | THAT | PREPOSITION) && !t.is(OF)
                })
            })
    }

    /// Whether ", a indiqué une source judiciaire" closes the unit.
    fn closing_inversion(&self, from: usize, end: usize) -> bool {
        if self.lexicon.data.bare_clause || end < from + 3 || end - from > 14 {
            return false;
        }
        let verb = (from..from + 3)
            .find(|k| !self.outer(*k).is_some_and(|t| t.is(HAVE | CLITIC) && !t.is(CUE) && !t.capital));
        verb.is_some_and(|v| {
            self.outer(v).is_some_and(|t| {
                t.is(SAY) && !t.capital && (t.is(FINITE) || t.is(PARTICIPLE) && self.tokens[v - 1].is(HAVE))
            }) && self.starts_np(v + 1)
                && self.np_right(v + 1).is_some_and(|s| self.animate_head(&s))
                && !(v + 1..end).any(|k| {
                    self.outer(k).is_none_or(|t| matches!(t.kind, Kind::Comma | Kind::Colon) || t.is(THAT))
                })
        })
    }

    /// "«…», precisó": a verb of saying that stands alone behind speech.
    fn bare_verb_ends(&self, comma: usize) -> bool {
        comma > self.at.start
            && self.quote(comma - 1).is_some()
            && self.outer(comma + 1).is_some_and(|t| t.is(SAY) && t.is(FINITE) && !t.capital)
            && self.outer(comma + 2).is_none_or(|t| t.kind != Kind::Word || t.is(PREPOSITION | TIME | ADVERB))
    }

    /// Whether a conjunction at `k` joins another clause of saying: "and added that".
    fn cue_clause(&self, k: usize) -> bool {
        // "but he did not say how"
        let denies = self.lexicon.data.fixed_order() && self.tokens[k].is(CONTRAST);
        let light = ADVERB | PRONOUN | HAVE | CLITIC | TIME | if denies { MODAL | NEGATION } else { 0 };
        for m in k + 1..k + if denies { 5 } else { 4 } {
            let Some(t) = self.outer(m) else { return false };
            if t.kind != Kind::Word {
                return false;
            }
            // "y ha insistido en que"
            let perfect = m > k + 1 && t.is(PARTICIPLE) && self.tokens[m - 1].is(HAVE);
            let object = t.is(OBJECT) && self.tokens[k].is(CONTRAST);
            if (t.is(SAY | TELL) || object) && (t.is(FINITE | SEPARATE) || perfect) && !t.capital {
                let after = (m + 1..m + 7).any(|j| {
                    self.at.contains(&j)
                        && (self.quote(j).is_some()
                            || self.tokens[j].is(THAT)
                            || self.tokens[j].kind == Kind::Colon)
                }) || self.lexicon.data.fixed_order();
                return after || self.object_behind(k, m);
            }
            if !t.is(light) {
                return false;
            }
        }
        false
    }

    /// "pero insistió en ello", "y exigió la salida": whether the verb of saying at `m`, joined
    /// at `k`, has an object, where the subject is left out.
    fn object_behind(&self, k: usize, m: usize) -> bool {
        self.lexicon.data.drops_subject
            && self.tokens[m].is(OBJECT)
            && !self.tokens[m].is(NOUN | ROLE | DOCUMENT | GROUP | PREPOSITION)
            && (self.tokens[k].is(CONTRAST)
                || self.outer(m + 1).is_some_and(|t| t.is(DETERMINER | POSSESSIVE | PREPOSITION)))
    }

    /// The particle that completes a separable verb at `i`, and the classes that it gives.
    pub fn particle(&self, i: usize) -> Option<(usize, Bits)> {
        let mut buffer = String::new();
        let word = super::tokens::fold(&self.text[self.tokens[i].range()], &mut buffer);
        let list = self.lexicon.particles(word);
        let mut other = String::new();
        let mut k = i + 1;
        while k < self.at.end && k < i + 45 {
            if let Some(q) = self.quote(k) {
                k = q.end.max(k + 1);
                continue;
            }
            let t = &self.tokens[k];
            if matches!(t.kind, Kind::Stop | Kind::Semicolon) {
                return None;
            }
            if t.kind == Kind::Word && !t.capital {
                let last = self
                    .outer(k + 1)
                    .is_none_or(|n| n.kind != Kind::Word || n.is(COORDINATOR | PREPOSITION | THAT))
                    || self.quote(k + 1).is_some();
                if last {
                    let p = super::tokens::fold(&self.text[t.range()], &mut other);
                    if let Some((_, class)) = list.iter().find(|(w, _)| **w == *p) {
                        // The verb may be several separable ones: take all classes of this particle.
                        let all = list.iter().filter(|(w, _)| **w == *p).fold(0, |a, (_, c)| a | c);
                        return Some((k, class | all));
                    }
                }
            }
            k += 1;
        }
        None
    }

    /// Whether a token is a clause boundary.
    pub fn is_boundary(&self, t: &Token) -> bool {
        matches!(t.kind, Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Colon | Kind::Dash)
    }
}

/// The candidate whose content comes last before a place.
pub fn last_before(found: &[Candidate], at: usize) -> Option<&Candidate> {
    found.iter().filter(|c| c.content.end <= at).max_by_key(|c| c.content.end)
}
