//! Attribution within one unit: the tokens of a sentence, its quotations whole, come
//! in; candidates go out, each a content with its source and the cue that ties them.
//!
//! The rules know positions and word classes only; which words are cues, what may
//! stand between them and which order a language has is data of `crate::language`.

use super::quotes::Quote;
use super::tokens::{Kind, Token};
use crate::language::lexicon::*;
use std::ops::Range;

/// Weight of a candidate whose source could not be told: shown as uncertain.
const UNSURE: f32 = 0.2;

/// A content with its source. All ranges are tokens.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The content, from its first to its last word.
    pub content: Range<usize>,
    /// Its stretches, where source and cue stand within.
    pub parts: Vec<Range<usize>>,
    /// The source phrase.
    pub source: Option<Range<usize>>,
    /// Whom the source phrase stands for, where it says "own".
    pub stands_for: Option<Range<usize>>,
    /// The cue.
    pub cue: Range<usize>,
    /// Whether the source was named outside the unit.
    pub carried: bool,
    /// How sure the rule is, 0–1.
    pub weight: f32,
}

impl Candidate {
    /// A content of one stretch whose source is named in its unit, or by none.
    pub fn new(
        content: Range<usize>,
        source: Option<Range<usize>>,
        cue: Range<usize>,
        weight: f32,
    ) -> Candidate {
        Candidate::around(vec![content], source, cue, weight)
    }

    /// A content in stretches, around its source and cue.
    pub fn around(
        parts: Vec<Range<usize>>,
        source: Option<Range<usize>>,
        cue: Range<usize>,
        weight: f32,
    ) -> Candidate {
        let from = parts.first().map_or(0, |p| p.start);
        let content = from..parts.last().map_or(from, |p| p.end);
        Candidate { content, parts, source, stands_for: None, cue, carried: false, weight }
    }

    /// A content whose source was named in an earlier unit.
    pub fn carried(content: Range<usize>, cue: Range<usize>, weight: f32) -> Candidate {
        Candidate { carried: true, ..Candidate::new(content, None, cue, weight) }
    }
}

/// One unit of a text.
pub struct Unit<'a> {
    /// The whole text.
    pub text: &'a str,
    /// All tokens.
    pub tokens: &'a [Token],
    /// Those of the unit.
    pub at: Range<usize>,
    /// The quotations of its block.
    pub quotes: &'a [Quote],
    /// The language.
    pub lexicon: &'a Lexicon,
    /// Whether most words have capitals, as in a heading.
    pub title_case: bool,
    /// Whether it is a heading.
    pub heading: bool,
}

impl Unit<'_> {
    /// The token, where it belongs to the unit and to no speech; an index that wrapped
    /// below zero is none.
    pub fn outer(&self, i: usize) -> Option<&Token> {
        (self.at.contains(&i)).then(|| &self.tokens[i]).filter(|t| t.quote == 0)
    }

    /// The speech quotation that a token belongs to.
    pub fn quote(&self, i: usize) -> Option<&Quote> {
        let t = self.tokens.get(i).filter(|_| self.at.contains(&i))?;
        self.quotes.get((t.quote as usize).checked_sub(1)?)
    }

    /// The quotations that open in the unit.
    pub fn own(&self) -> &[Quote] {
        let from = self.quotes.partition_point(|q| q.open < self.at.start);
        let to = self.quotes.partition_point(|q| q.open < self.at.end);
        self.quotes.get(from..to).unwrap_or(&[])
    }

    fn data(&self) -> &'static Data {
        self.lexicon.data
    }

    /// Number of words in a range.
    pub fn words(&self, at: Range<usize>) -> usize {
        self.tokens
            .get(at)
            .map_or(0, |t| t.iter().filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).count())
    }

    /// The end of the unit before its last stop.
    pub fn last(&self) -> usize {
        let mut end = self.at.end;
        while end > self.at.start
            && self.tokens[end - 1].quote == 0
            && matches!(self.tokens[end - 1].kind, Kind::Stop | Kind::Close | Kind::Dash | Kind::Other)
        {
            end -= 1;
        }
        end
    }

    /// `at` without marks at its edges that belong to the sentence, not to the content.
    pub fn trim(&self, mut at: Range<usize>) -> Range<usize> {
        let edge = |t: &Token| {
            matches!(
                t.kind,
                Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Dash | Kind::Stop | Kind::Other
            ) && t.quote == 0
        };
        while at.start < at.end && edge(&self.tokens[at.start]) {
            at.start += 1;
        }
        while at.start < at.end && edge(&self.tokens[at.end - 1]) {
            at.end -= 1;
        }
        at
    }

    fn speech_starts(&self, i: usize) -> Option<&Quote> {
        self.quote(i).filter(|q| q.open == i)
    }

    fn cue_form(&self, i: usize) -> Bits {
        self.tokens[i].bits
    }

    /// Reads the unit.
    pub fn read(&self) -> Vec<Candidate> {
        let mut found: Vec<Candidate> = Vec::new();
        let mut i = self.at.start;
        while i < self.at.end {
            if let Some(q) = self.quote(i) {
                i = q.end.max(i + 1);
                continue;
            }
            let t = &self.tokens[i];
            if t.kind == Kind::Word {
                let candidate = if t.is(PLAIN) && t.is(ACCORDING) {
                    None
                } else if t.is(OWN_VIEW) {
                    self.own_view(i)
                } else if t.is(ACCORDING) && !self.clause_of_saying(i)
                    || t.is(AFTER) && t.is(PREPOSITION) && self.view_ahead(i)
                {
                    self.according(i)
                } else if t.is(AFTER) && i > self.at.start {
                    self.postposition(i)
                } else if t.is(VIEW)
                    && t.is(PREPOSITION)
                    && (self.at.start..i).all(|k| self.outer(k).is_some_and(|t| t.is(ADVERB)))
                {
                    self.view_of(i)
                } else if t.is(SO) {
                    self.so(i)
                } else if t.is(WORDS) {
                    self.in_words(i)
                } else if t.is(PREPOSITION) && self.data().fixed_order() {
                    self.in_view(i)
                } else {
                    None
                }
                .or_else(|| if t.is(CUE | SEPARATE) { self.verb(i, &found) } else { None })
                .or_else(|| if t.is(NOUN_CUE) { self.noun(i) } else { None });
                if let Some(c) = candidate {
                    found.push(c);
                }
            } else if t.kind == Kind::Colon
                && let Some(c) = self.colon(i, &found)
            {
                found.push(c);
            }
            i += 1;
        }
        for q in self.own().iter().filter(|q| q.speech) {
            if !found.iter().any(|c| c.content.start < q.end && q.open < c.content.end)
                && let Some(c) = self.unknown_cue(q).or_else(|| self.signed(q))
            {
                found.push(c);
            }
        }
        found.retain(|c| {
            if c.source.as_ref().is_some_and(|s| !self.tokens[s.clone()].iter().any(|t| t.kind == Kind::Word))
            {
                return false;
            }
            let own = |s: &Range<usize>| {
                s.len() == 1 && self.tokens[s.start].is(SELF) && !self.tokens[s.start].is(PRONOUN)
            };
            !(c.source.as_ref().is_some_and(own) && (c.weight < 0.7 || self.quote(c.content.start).is_none()))
        });
        for c in &mut found {
            self.mend_source(c);
        }
        found.retain(|c| self.holds(c));
        settle(self, found)
    }

    /// Cuts what is no part of a source from its end; a source that can be none gives
    /// way to the subject in front of a colon, or to the last speaker.
    fn mend_source(&self, c: &mut Candidate) {
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
    fn past_form(&self, t: &Token) -> bool {
        self.data().pasts.split(' ').any(|e| self.text[t.range()].ends_with(e))
    }

    /// Whether the clause of a subject only supposes or asks what is said: "if the mayor
    /// says", "what she is saying".
    fn supposed(&self, s: &Range<usize>) -> bool {
        let mut k = s.start;
        while self.outer(k.wrapping_sub(1)).is_some_and(|t| t.is(ADVERB)) {
            k -= 1;
        }
        self.outer(k.wrapping_sub(1))
            .is_some_and(|t| t.is(CONDITION) || t.is(WHETHER) && !t.is(SUBORDINATOR | AS))
    }

    /// The subject of the clause that ends at a colon: a pronoun, or the names before
    /// or behind its verb.
    fn named_before(&self, colon: usize) -> Option<Range<usize>> {
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
    fn role_before(&self, colon: usize) -> Option<Range<usize>> {
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

    /// Whether a candidate is an attribution: its cue is a verb of saying there, its
    /// source can be one, its content is more than a phrase.
    fn holds(&self, c: &Candidate) -> bool {
        if c.source.as_ref().is_some_and(|s| !self.can_speak(s)) {
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

    /// “…” — Ann Lee, teacher: a name behind a dash signs the quotation before it.
    fn signed(&self, q: &Quote) -> Option<Candidate> {
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
    fn in_words(&self, i: usize) -> Option<Candidate> {
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
    fn unknown_cue(&self, q: &Quote) -> Option<Candidate> {
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
        let past = |k: usize| {
            self.outer(k).is_some_and(|t| {
                t.is(FINITE) || self.data().pasts.split(' ').any(|e| self.text[t.range()].ends_with(e))
            })
        };
        let end_after = |k: usize| {
            self.outer(k).is_none_or(|t| {
                !matches!(t.kind, Kind::Word | Kind::Number)
                    || t.is(PREPOSITION | TIME | SUBORDINATOR | ADVERB | AS | GERUND | COORDINATOR)
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

    /// "según informó X", "secondo quanto riferisce X": the preposition opens a clause.
    fn clause_of_saying(&self, i: usize) -> bool {
        let from = i + self.tokens[i].phrase as usize;
        (from..from + 3).any(|k| {
            self.outer(k).is_some_and(|t| {
                t.is(SAY | SHOW) && t.is(FINITE) && !t.is(ROLE | DOCUMENT | OUTLET) && !t.capital
            }) && (from..k)
                .all(|m| self.outer(m).is_some_and(|t| t.is(CLITIC | HAVE | ADVERB | RELATIVE | WHETHER)))
        }) && self.data().drops_subject
    }

    /// "Pour X, directeur de …, la situation est": in the view of a named person.
    fn view_of(&self, i: usize) -> Option<Candidate> {
        let source = self.np_right(i + 1)?;
        let names = self.tokens[source.clone()]
            .iter()
            .filter(|t| t.capital && t.kind == Kind::Word && !t.is(TIME))
            .count();
        // "Para ele, …", "Pour elle, …"
        let pronoun = source.len() == 1
            && self.tokens[source.start].is(PRONOUN)
            && !self.tokens[source.start].is(SOME | THING | EXPLETIVE | RELATIVE);
        let person = pronoun && !self.data().bare_clause
            || names >= 2 && self.tokens[source.start].capital
            || self.tokens[source.clone()].iter().any(|t| t.is(ROLE | TITLE)) && names >= 1;
        let closed = self.outer(source.end).is_some_and(|t| t.kind == Kind::Comma);
        if !person || !(closed || self.data().verb_second && self.verbal(source.end)) {
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
        (verb && self.words(content.clone()) >= 4)
            .then(|| Candidate::new(content, Some(source), i..i + 1, 0.55))
    }

    /// "In her view, …", "In Lee’s opinion, …": the view of the possessor.
    fn in_view(&self, i: usize) -> Option<Candidate> {
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
    fn view_ahead(&self, i: usize) -> bool {
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
    fn according(&self, i: usize) -> Option<Candidate> {
        let from = i + self.tokens[i].phrase as usize;
        // "no segundo turno", "segundo gol": a number, not a source.
        let pronoun = self.lone_pronoun(from);
        let quoted = self.own().iter().find(|q| q.open == from && !q.speech);
        if from == i + 1
            && pronoun.is_none()
            && (!(self.starts_np(from) || self.adjective_np(from) || quoted.is_some())
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
        // No comma parts the source from its clause: a name, or a known noun.
        let mut short = false;
        if self
            .outer(source.end)
            .is_none_or(|t| t.kind == Kind::Stop || !self.data().articles && t.kind == Kind::Word)
            && self.words(self.clause_before(i)..i) < 2
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
        let before = self.trim(self.clause_before(i)..i);
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

    /// Where the opening of a sentence ends, if from `from` on it says more of a noun or when,
    /// with no clause of its own: at the comma with a clause behind it, or, where the verb
    /// comes second, at the verb.
    fn opening_end(&self, from: usize) -> Option<usize> {
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
    fn is_when(&self, k: usize) -> bool {
        self.outer(k).is_some_and(|t| t.is(TIME))
            || self.outer(k).is_some_and(|t| t.is(PREPOSITION))
                && (k + 1..k + 3).filter_map(|k| self.outer(k)).any(|t| t.is(TIME))
    }

    /// Whether the word at `k` is a participle that tells of the noun before it.
    fn tells_of_noun(&self, k: usize) -> bool {
        self.outer(k)
            .is_some_and(|t| !t.capital && t.kind == Kind::Word && (t.is(PARTICIPLE) || self.past_form(t)))
    }

    /// The subject of the clause around an insertion from `i` to `end`.
    fn about(&self, i: usize, end: usize) -> Option<Range<usize>> {
        let clause = self.boundary_before(i);
        let before = self.np_start(clause).filter(|s| s.end <= i && self.animate(s));
        before.or_else(|| {
            let verb = end + usize::from(self.outer(end).is_some_and(|t| t.is(BE | HAVE | MODAL | VERB)));
            self.np_right(verb).filter(|s| self.animate(s) && !self.tokens[s.start].is(OBLIQUE))
        })
    }

    /// A sentence that rests on its subject’s own words, told at `i`.
    fn own_words(&self, i: usize, own: Range<usize>, subject: Range<usize>) -> Option<Candidate> {
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
    fn lone_pronoun(&self, k: usize) -> Option<Range<usize>> {
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
    fn short_source(&self, from: usize, end: usize) -> Option<Range<usize>> {
        let noun = (from..end.min(from + 4)).find(|k| {
            let t = &self.tokens[*k];
            t.kind == Kind::Word && (t.capital && *k > self.at.start || t.is(SOURCE))
        })?;
        let mut k = noun + 1;
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
    fn postposition(&self, i: usize) -> Option<Candidate> {
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

    /// "…, so X."
    fn so(&self, i: usize) -> Option<Candidate> {
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

    /// "X: « … »", and in headings "X: …".
    fn colon(&self, i: usize, found: &[Candidate]) -> Option<Candidate> {
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

    /// "X's claim that …".
    fn noun(&self, i: usize) -> Option<Candidate> {
        let next = self.outer(i + 1)?;
        let that = if next.is(THAT) {
            i + 1
        } else if next.kind == Kind::Comma && self.outer(i + 2).is_some_and(|t| t.is(THAT)) {
            i + 2
        } else {
            return None;
        };
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
        let source =
            if self.text[owner.range()].starts_with(['\'', '’']) { self.np_left(p - 1)? } else { p - 1..p };
        let content = self.trim(that..self.content_end(that));
        if self.words(content.clone()) < 3 {
            return None;
        }
        Some(Candidate::new(content, Some(source), i..i + 1, 0.6))
    }

    /// A verb of saying at `i`.
    fn verb(&self, i: usize, found: &[Candidate]) -> Option<Candidate> {
        let t = &self.tokens[i];
        // "cuenta con": another verb than the cue that it looks like.
        if t.is(PLAIN) {
            return None;
        }
        // A capital within the sentence is a name or a noun.
        if t.capital && i > self.at.start && !self.title_case {
            return None;
        }
        if self.data().capital_nouns && t.capital {
            return None;
        }
        let mut bits = self.cue_form(i);
        let mut end = i + t.phrase as usize;
        let mut particle = None;
        if bits & SEPARATE != 0 {
            if let Some((at, class)) = self.particle(i) {
                particle = Some(at);
                bits = class;
            } else if bits & CUE == 0 {
                return None;
            }
        }
        if bits & CUE == 0 || bits & FORM == 0 {
            return None;
        }
        if bits & (LEARN | SAY) != 0
            && let Some(c) = self.learnt(i, bits, end)
        {
            return Some(c);
        }
        let bits = bits & !LEARN;
        if bits & CUE == 0 {
            return None;
        }
        // "mówi się, że", "si dice che": nobody in particular.
        let beside = [i.wrapping_sub(1), end].map(|k| self.outer(k).is_some_and(|t| t.is(REFLEXIVE)));
        if self.data().drops_subject
            && beside.contains(&true)
            && bits & (FINITE | GERUND) != 0
            && !self.plural(i)
            && bits & (SAY | SHOW | THINK) != 0
            && self.np_left(i - usize::from(beside[0])).is_none_or(|s| !self.animate(&s))
            && !(beside[1] && self.np_right(end + 1).is_some_and(|s| self.animate(&s)))
        {
            return None;
        }
        // "a la espera de": an article behind a preposition, not a pronoun.
        if i >= 2
            && self.outer(i.wrapping_sub(1)).is_some_and(|b| b.is(DETERMINER) && b.is(CLITIC))
            && self.outer(i - 2).is_some_and(|b| b.is(PREPOSITION) && !b.is(DETERMINER))
            && bits & INFINITIVE == 0
        {
            return None;
        }
        // Noun readings: after an article, a possessive, a preposition.
        let before = i.checked_sub(1).and_then(|b| self.outer(b));
        // "He’s claiming": the verb, not the possessive.
        let progressive = bits & GERUND != 0
            && before.is_some_and(|b| b.is(BE))
            && i >= 2
            && self.outer(i - 2).is_some_and(|b| b.is(PRONOUN | SELF));
        if before.filter(|_| !progressive).is_some_and(|b| {
            b.is(DETERMINER | POSSESSIVE) && !b.is(PRONOUN | CLITIC | RELATIVE) && !self.data().verb_second
                || (b.is(PREPOSITION)
                    && bits & GERUND == 0
                    && !(b.is(TO) && bits & INFINITIVE != 0)
                    && !b.is(CLITIC | ACCORDING | AS)
                    && !self.data().verb_second)
        }) {
            return None;
        }
        if self.data().verb_second {
            return self.verb_second(i, bits, end, particle, found);
        }
        // "a court ruling that", "a line of reasoning that": a noun, though its form is a verb's.
        if bits & GERUND != 0
            && t.is(NOUN)
            && before.is_some_and(|b| {
                b.kind == Kind::Word
                    && !b.is(BE | ADVERB | COORDINATOR | SUBORDINATOR | PREPOSITION | NEGATION | AS)
            })
        {
            return None;
        }
        // "a report argued", "the question was": a noun before its verb.
        if self.outer(end).is_some_and(|n| {
            n.is(BE) && !n.is(POSSESSIVE | DETERMINER | PREPOSITION)
                || n.is(CUE)
                    && n.is(FINITE)
                    && n.is(SAY)
                    && !n.is(DOCUMENT | GROUP | ROLE | INFINITIVE | ADVERB)
                    && self.data().bare_clause
        }) && self.quote(end).is_none()
            && bits & FINITE != 0
            && !self.follows_content(i)
        {
            return None;
        }
        // "analysts’ estimates": the possessive of a plural.
        if i >= 2
            && self.outer(i.wrapping_sub(1)).is_some_and(|b| b.kind == Kind::Mark && !b.spaced)
            && self.text[self.tokens[i - 1].range()].starts_with(['\'', '’'])
            && self.data().bare_clause
        {
            return None;
        }

        // The verb group to the left.
        let mut start = i;
        let (mut have, mut be, mut no, mut to, mut reflexive) = (false, false, false, false, false);
        let mut inverted_pronoun = None;
        while start > self.at.start {
            let Some(p) = self.outer(start.wrapping_sub(1)) else { break };
            if p.kind != Kind::Word {
                break;
            }
            if p.is(HAVE | BE) && p.is(INFINITIVE) && !p.is(FINITE) {
                // "après avoir proposé": no finite verb.
                return None;
            }
            if p.is(NEGATION) {
                no = true;
            } else if p.is(HAVE) && (bits & PARTICIPLE != 0) && !p.is(TO) {
                have = true;
            } else if p.is(BE) {
                be = true;
            } else if p.is(MODAL) {
            } else if p.is(CLITIC) && (!p.is(PRONOUN) || p.is(DETERMINER)) {
                reflexive |= p.is(REFLEXIVE);
            } else if p.is(ADVERB) && !p.is(SOME | PRONOUN) {
            } else if p.is(TO) && bits & INFINITIVE != 0 && !p.is(DETERMINER) {
                to = true;
                break;
            } else if p.is(PRONOUN) && start >= 2 && self.outer(start - 2).is_some_and(|a| a.is(HAVE)) {
                inverted_pronoun = Some(start - 1..start);
                have = true;
                start -= 1;
            } else {
                break;
            }
            start -= 1;
        }
        // "its highly anticipated upgrade": an adjective.
        if start < i
            && !have
            && self.data().bare_clause
            && start > self.at.start
            && self
                .outer(start - 1)
                .is_some_and(|t| t.is(DETERMINER | POSSESSIVE) && !t.is(PRONOUN | RELATIVE))
        {
            return None;
        }
        let finite = bits & FINITE != 0 && !to || have && bits & PARTICIPLE != 0;
        if be && !reflexive && bits & PARTICIPLE != 0 && !to && !no {
            return self.passive(start, i, end);
        }
        if to || (be && !reflexive && bits & GERUND == 0) {
            return None;
        }
        let gerund = bits & GERUND != 0 && !finite && !be;
        if !finite && !gerund && !(be && (bits & GERUND != 0 || reflexive)) {
            return None;
        }
        if no
            && inverted_pronoun.is_none()
            && (bits & (SAY | SHOW) != 0 && bits & OBJECT == 0
                || bits & (THINK | WANT) != 0 && bits & OBJECT == 0 && !self.data().bare_clause)
        {
            return None;
        }
        // What follows the verb group: adverbs.
        if inverted_pronoun.is_none()
            && self.outer(end).is_some_and(|n| n.is(PRONOUN) && !n.is(THAT | DETERMINER))
            && self.follows_content(start)
            && (!self.data().bare_clause || self.quote(self.left_of(start)).is_some())
        {
            inverted_pronoun = Some(end..end + 1);
            end += 1;
            // "déclare-t-il avoir": only the pronoun of an inversion.
        } else if !self.data().bare_clause
            && self.outer(end).is_some_and(|n| n.is(PRONOUN))
            && self.outer(end + 1).is_some_and(|p| p.is(PARTICIPLE) && p.is(CUE))
        {
            return None;
        }
        let cue = start.max(self.at.start)..end;
        let cue = self.skip_left_adverbs(cue);
        // "others may argue": nobody has.
        if self.tokens[start..i].iter().any(|t| t.is(MODAL) && t.is(FORECAST | APPEAL))
            && bits & (SAY | THINK | SHOW | OBJECT) != 0
            && !self.own().iter().any(|q| q.words > 1)
        {
            return None;
        }
        if finite && let Some(c) = self.as_clause(i, end, &cue, bits) {
            return Some(c);
        }
        let weight = if bits & (SAY | TELL) != 0 {
            0.8
        } else if bits & THINK != 0 {
            0.6
        } else {
            0.5
        };
        let follows = self.follows_content(start) || self.inserted(start, end);
        let dialogue = start > self.at.start
            && self.tokens[self.at.start].kind == Kind::Dash
            && self.tokens[start - 1].kind == Kind::Dash;
        let has_quote_left = dialogue || start > self.at.start && self.quote(self.left_of(start)).is_some();

        // "« … », a déclaré X", ", said X".
        if bits & (SAY | THINK | TELL | MANNER) != 0 && follows && !gerund {
            let source = inverted_pronoun.clone().or_else(|| {
                // "told the AP": the hearer.
                if t.is(HEARER) {
                    return None;
                }
                let end = self.before_subject(end);
                let first = self.outer(end)?;
                ((self.starts_np(end) || (has_quote_left || bits & SAY != 0) && self.adjective_np(end))
                    && !first.is(THAT | WHETHER)
                    && (!first.is(PREPOSITION) || first.is(DETERMINER)))
                .then(|| self.np_right(end))
                .flatten()
                .filter(|s| {
                    // "says retired engineer X", not "announced new features".
                    has_quote_left || self.starts_np(end) || self.tokens[s.end - 1].capital
                })
            });
            // "X, writing for the majority, said Y": what stands on the left is the subject.
            let subject = self.data().bare_clause
                && !has_quote_left
                && inverted_pronoun.is_none()
                && self.np_left(start).is_some_and(|s| {
                    s.start <= self.at.start + 3 && self.words(self.at.start..s.start) <= 2
                        || s.start > self.at.start && self.quote(self.left_of(s.start)).is_some()
                });
            let loose = !has_quote_left && inverted_pronoun.is_none();
            if let Some(source) = source.filter(|s| !subject && (!loose || self.animate(s))) {
                let stops = |k: usize| {
                    self.time_phrase(k)
                        || self.outer(k).is_none_or(|n| {
                            !matches!(n.kind, Kind::Word | Kind::Number)
                                || n.is(PREPOSITION
                                    | TIME
                                    | ADVERB
                                    | GERUND
                                    | COORDINATOR
                                    | SUBORDINATOR
                                    | RELATIVE)
                        })
                };
                let strong = has_quote_left || inverted_pronoun.is_some();
                if (strong && (bits & MANNER == 0 || bits & SAY != 0 || has_quote_left))
                    || (stops(source.end) && bits & (SAY | THINK) != 0 && !self.that_follows(source.end))
                {
                    return self.around(start, source.end.max(end), source, cue, weight + 0.1, bits);
                }
            }
        }

        // "«…», aseguró.": the subject is left out, the last speaker goes on.
        let inserted = self.outer(end).is_some_and(|n| n.kind == Kind::Comma)
            && start > self.at.start
            && self.tokens[start - 1].kind == Kind::Comma
            && self.words(self.at.start..start) >= 2
            // "X, que lo conoce, escribió,": the subject stands in front.
            && self.np_left(start).is_none_or(|s| self.words(self.at.start..s.start) > 2);
        if self.data().drops_subject
            && (has_quote_left || inserted)
            && finite
            && !gerund
            && bits & SAY != 0
            && self.outer(end).is_none_or(|n| {
                n.kind != Kind::Word || n.is(PREPOSITION | TIME | ADVERB | GERUND | COORDINATOR)
            })
        {
            let mut c = self.around(start, end, cue.clone(), cue.clone(), weight, bits)?;
            c.source = None;
            c.carried = true;
            // "X insistió en ello: «…», apuntó": the subject of the clause before.
            let quote = self.own().iter().find(|q| q.speech && q.open < start);
            if let Some(q) = quote
                && q.open > self.at.start
                && self.tokens[q.open - 1].kind == Kind::Colon
                && let Some(s) = found
                    .iter()
                    .rev()
                    .find_map(|c| c.source.clone())
                    .or_else(|| self.main_subject(q.open, false))
            {
                let end = c.content.end;
                c.content = q.open..end;
                c.parts = vec![q.open..end];
                c.source = Some(s);
                c.carried = false;
            }
            return Some(c);
        }
        // "But, said X, “…”": the content on the right of both.
        if bits & (SAY | TELL) != 0
            && !gerund
            && inverted_pronoun.is_none()
            && self.starts_np(end)
            && !self.outer(end).is_some_and(|t| t.is(THAT | WHETHER))
            && (start == self.at.start
                || self.outer(start.wrapping_sub(1)).is_some_and(|t| t.kind == Kind::Comma)
                    && self.words(self.at.start..start) < 4)
            && let Some(np) = self.np_right(end)
        {
            let mut k = np.end;
            while self.outer(k).is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Colon)) {
                k += 1;
            }
            if k > np.end
                && let Some(q) = self.speech_starts(k)
            {
                let content = self.trim(k..self.content_end(q.end).max(q.end.min(self.at.end)));
                return Some(Candidate::new(content, Some(np), cue, weight + 0.1));
            }
        }
        // The subject to the left.
        // "he was quoted as saying"
        let quoted_as = gerund
            && start >= self.at.start + 3
            && self.outer(start.wrapping_sub(1)).is_some_and(|t| t.is(AS))
            && self.outer(start - 3).is_some_and(|t| t.is(BE));
        let (gerund, start) = if quoted_as { (false, start - 3) } else { (gerund, start) };
        let joined = start > self.at.start
            && self
                .outer(start - 1)
                .is_some_and(|t| t.is(COORDINATOR) && !t.is(CLITIC | DETERMINER | PREPOSITION));
        // "attempt to protest or demand": another infinitive.
        if joined
            && bits & INFINITIVE != 0
            && (start.saturating_sub(7).max(self.at.start)..start - 1).any(|k| {
                self.outer(k).is_some_and(|t| t.is(TO))
                    && self.outer(k + 1).is_some_and(|t| !t.capital && !t.is(DETERMINER | POSSESSIVE))
            })
            && self.data().bare_clause
        {
            return None;
        }
        let source =
            if gerund || joined { self.subject_for_gerund(start, found) } else { self.np_left(start) };
        // "faixas de manifestantes pedindo a reforma": no comma, so not the subject's doing.
        if gerund
            && self.data().drops_subject
            && bits & SAY & !OBJECT == 0
            && before.is_some_and(|b| b.kind == Kind::Word && !b.is(COORDINATOR | ADVERB))
        {
            let content = self.content_right(end, bits, false)?;
            if !self.tokens[content.start].is(THAT | WHETHER) && self.quote(content.start).is_none() {
                return None;
            }
        }
        // A participle behind a preposition tells what another did: "for promoting".
        if let Some(s) = &source
            && !self.subject_fits(s, i, bits)
        {
            return None;
        }
        if gerund && before.is_some_and(|b| b.is(PREPOSITION)) && self.data().bare_clause {
            // "about adding plants"
            let said = (bits & SAY != 0).then(|| self.content_right(end, bits, false)).flatten();
            let first = said.map(|c| &self.tokens[c.start]);
            if !first.is_some_and(|t| t.is(THAT | WHETHER) || t.quote > 0) {
                return None;
            }
        }
        // "preguntó a Ruiz, quien señaló que": whom the clause is about stands before the comma.
        let who = start >= self.at.start + 3
            && self.outer(start - 1).is_some_and(|t| t.is(RELATIVE) && t.is(PRONOUN | SOME))
            && self.outer(start - 2).is_some_and(|t| t.kind == Kind::Comma);
        let source = if who
            && self.data().drops_subject
            && !gerund
            && source.as_ref().is_none_or(|s| s.end > start - 2)
        {
            Some(self.np_left(start - 2)?)
        } else {
            source
        };
        // "declarações em que dizia que": the subject of the sentence.
        let source = match source {
            None if self.data().drops_subject
                && !gerund
                && self.outer(start.wrapping_sub(1)).is_some_and(|t| t.is(RELATIVE) && !t.is(DETERMINER)) =>
            {
                Some(self.main_subject(start, true)?)
            }
            s => s,
        };
        // A participle behind a noun speaks for that noun: "un discours jugeant que".
        let source = if gerund
            && !self.data().drops_subject
            && before.is_some_and(|b| {
                b.kind == Kind::Word && !b.is(COORDINATOR | PREPOSITION | ADVERB | SUBORDINATOR | AS)
            }) {
            let said =
                (bits & (SAY | SHOW | TELL) != 0).then(|| self.content_right(end, bits, false)).flatten();
            // "a statement calling it “…”"
            let named = || (bits & MANNER != 0).then(|| self.quote_right(end)).flatten();
            let content = said.or_else(named)?;
            let first = &self.tokens[content.start];
            if !first.is(THAT | WHETHER) && first.quote == 0 && first.kind != Kind::Mark {
                return None;
            }
            self.np_left(start)
        } else {
            source
        };
        // "X said" after its content.
        if let Some(s) = &source
            && !gerund
            && bits & (SAY | THINK | TELL | MANNER) != 0
            && s.start > self.at.start
            && (self.follows_content(s.start)
                || self.tokens[s.start - 1].kind == Kind::Comma
                    && self.outer(end).is_some_and(|t| t.kind == Kind::Comma)
                    && self.data().bare_clause)
            && (self.data().bare_clause || self.quote(self.left_of(s.start)).is_some())
        {
            let quoted = self.quote(self.left_of(s.start)).is_some();
            let next = self.outer(end);
            let adverbial = next.is_none_or(|n| {
                !matches!(n.kind, Kind::Word | Kind::Number)
                    || n.is(PREPOSITION | TIME | ADVERB | SUBORDINATOR)
                    || n.is(TELL)
            }) || bits & TELL != 0 && quoted && !self.that_follows(end);
            let right = self.content_right(end, bits, false);
            let right_strong = right.as_ref().is_some_and(|c| {
                self.tokens[c.start].is(THAT | WHETHER)
                    || self.quote(c.start).is_some_and(|q| q.open == c.start) && !quoted
            });
            // A quotation that ends with a comma waits for its speaker.
            let waits = quoted && self.left_of(s.start) >= 1 && {
                let q = self.quote(self.left_of(s.start));
                q.is_some_and(|q| self.tokens[q.end.saturating_sub(2)].kind == Kind::Comma)
                    || self.tokens[s.start - 1].kind == Kind::Comma
            };
            let right_strong = right_strong && !waits;
            // Words in quotation marks in front of a clause that goes on are no speech:
            // "To chants of “Go!,” the senator said his campaign was strong".
            let spoken = {
                let left = self.at.start..s.start;
                let own = self.own().iter().filter(|q| q.open < s.start).map(|q| q.words).sum::<usize>();
                own * 2 >= self.words(left)
            };
            if !adverbial && quoted && !spoken {
                // The content is on the right.
            } else if (quoted || bits & (SAY | THINK | TELL) != 0 && adverbial)
                && !right_strong
                && (adverbial || quoted && bits & (SAY | TELL | MANNER) != 0)
            {
                return self.around(s.start, end, s.clone(), cue, weight + 0.1, bits);
            }
        }
        // "the protein found in pears that": a participle behind its noun.
        if bits & PARTICIPLE != 0
            && bits & SHOW != 0
            && bits & SAY == 0
            && !have
            && self.outer(end).is_some_and(|t| t.is(PREPOSITION) && !t.is(THAT))
            && !source
                .as_ref()
                .is_some_and(|s| self.animate(s) || self.tokens[s.clone()].iter().any(|t| t.is(DOCUMENT)))
        {
            return None;
        }
        // A cue that begins its unit, after a quotation that ended the one before, is
        // for the caller to join.
        let mut content = None;
        let mut weight = weight;
        // "ha detto di essere …": before a clause within.
        if (bits & WANT != 0 || bits & SAY != 0 && self.data().drops_subject)
            && !self.data().bare_clause
            && self.outer(end).is_some_and(|t| t.is(TO) && (bits & WANT != 0 || t.is(GENITIVE)))
        {
            content = self.infinitive(end);
        }
        if content.is_none() && bits & (SAY | THINK | TELL | SHOW) != 0 {
            content = self.content_right(end, bits, bits & (SAY | THINK) != 0);
        }
        // "disse não ser contra", "asegura haber visto"
        if content.is_none()
            && bits & SAY != 0
            && self.data().drops_subject
            && self.outer(end).is_some_and(|t| t.is(NEGATION) || t.is(INFINITIVE) && t.is(HAVE | BE))
        {
            content = self.infinitive(end);
        }
        // "un'immagine che ricorda: …": a thing does not speak before a colon.
        if let (Some(c), Some(s)) = (&content, &source)
            && !self.data().bare_clause
            && self.quote(c.start).is_none()
            && c.start > end
            && self.tokens[c.start - 1].kind == Kind::Colon
            && !self.animate_head(s)
            && !self.tokens[s.clone()].iter().any(|t| t.is(DOCUMENT))
        {
            content = None;
        }
        let relative = self.outer(start.wrapping_sub(1)).is_some_and(|t| t.is(RELATIVE) && !t.is(DETERMINER));
        if content.is_none() && bits & WANT != 0 && !relative {
            content = self.infinitive(end);
            weight = 0.45;
        }
        if content.is_none() && bits & MANNER != 0 {
            content = self.quote_right(end);
            weight = 0.55;
        }
        if content.is_none() && bits & (OBJECT | SHOW) != 0 {
            content = self.object(end);
            weight = 0.4;
            let document = |s: &Range<usize>| self.tokens[s.clone()].iter().any(|t| t.is(DOCUMENT));
            let thing = |s: &Range<usize>| s.len() == 1 && self.tokens[s.start].is(THING);
            let fits = source.as_ref().filter(|s| !thing(s)).is_some_and(|s| {
                bits & OBJECT != 0 && (self.animate_head(s) || self.document_head(s))
                    || bits & SHOW != 0 && document(s)
            });
            if !fits {
                return None;
            }
        }
        // "on", "one": nobody in particular, beside anything but speech.
        if weight < 0.6
            && source.as_ref().is_some_and(|s| {
                s.len() == 1 && self.tokens[s.start].is(PRONOUN) && self.tokens[s.start].is(SOME)
            })
        {
            return None;
        }
        let mut content = content?;
        // "and alleged secret police stations": an adjective.
        if joined && found.is_empty() && self.data().bare_clause && bits & SAY != 0 && {
            let first = &self.tokens[content.start];
            first.bits == 0 && !first.capital && first.kind == Kind::Word && first.quote == 0
        } {
            return None;
        }
        // "The failures underscored a shortage of parts": a thing says no bare clause.
        if self.data().bare_clause
            && bits & SAY != 0
            && !self.tokens[content.start].is(THAT | WHETHER)
            && !content.clone().any(|k| self.quote(k).is_some() || self.tokens[k].kind == Kind::Mark)
            && source.as_ref().is_some_and(|s| {
                !self.animate(s)
                    && !self.tokens[s.clone()].iter().any(|t| t.is(DOCUMENT | NOUN_CUE | RELATIVE))
            })
        {
            return None;
        }
        // "negó el plan, pero X lo defiende": another statement.
        if weight < 0.5
            && !self.data().bare_clause
            && !self.data().verb_second
            && let Some(comma) = content.clone().skip(2).find(|k| {
                self.outer(*k).is_some_and(|t| t.kind == Kind::Comma)
                    && self.outer(*k + 1).is_some_and(|t| t.is(CONTRAST))
            })
        {
            content.end = comma;
        }
        // "X, quien señaló que A, pidió B": the main clause goes on behind the comma.
        if self
            .outer(start.wrapping_sub(1))
            .is_some_and(|t| t.is(RELATIVE) && !t.is(DETERMINER | PREPOSITION))
            && start >= self.at.start + 2
            && self.outer(start - 2).is_some_and(|t| t.kind == Kind::Comma)
            && !self.data().bare_clause
            && let Some(comma) = content.clone().skip(3).find(|k| {
                self.outer(*k).is_some_and(|t| t.kind == Kind::Comma)
                    && self.outer(*k + 1).is_some_and(|t| {
                        !t.capital
                            && t.is(FINITE | BE | HAVE | VERB | MODAL)
                            && !t.is(DETERMINER | PREPOSITION | CLITIC)
                    })
            })
        {
            content.end = comma;
        }
        let source = match source {
            Some(s) => Some(s),
            None if self.data().drops_subject && finite && bits & SAY != 0 && content.start < self.at.end => {
                None
            }
            None => return None,
        };
        if self.words(content.clone()) == 0 {
            return None;
        }
        let carried = source.is_none();
        Some(Candidate { carried, ..Candidate::new(content, source, cue, weight) })
    }

    /// "was described by X as …", "was described as … by X": who acts in a passive speaks.
    fn passive(&self, start: usize, i: usize, end: usize) -> Option<Candidate> {
        let by = (end..end + 24)
            .take_while(|k| {
                self.outer(*k).is_some_and(|t| !matches!(t.kind, Kind::Stop | Kind::Semicolon | Kind::Colon))
                    || self.quote(*k).is_some()
            })
            .find(|k| self.outer(*k).is_some_and(|t| t.is(AGENT)))?;
        let source = self.np_right(by + 1).filter(|s| self.animate(s))?;
        let content = if self.outer(end).is_some_and(|t| t.is(AS)) {
            self.trim(end + 1..by)
        } else if by == end {
            let next = self.outer(source.end)?;
            if next.is(AS) {
                self.clause(source.end + 1)?
            } else if next.is(THAT) {
                self.clause(source.end)?
            } else {
                return None;
            }
        } else {
            return None;
        };
        (self.words(content.clone()) > 0).then(|| Candidate::new(content, Some(source), start..i + 1, 0.65))
    }

    /// Whether a subject can be one: not a lone unknown word, nor an object of a verb
    /// whose noun looks like the cue ("collected comments", "the latest figures").
    fn subject_fits(&self, s: &Range<usize>, i: usize, bits: Bits) -> bool {
        let tokens = &self.tokens[s.clone()];
        let known = |t: &Token| t.capital || t.is(SOURCE | PRONOUN | SELF | SOME | TITLE);
        let Some(last) = tokens.last() else { return false };
        if tokens.first().is_some_and(|t| t.kind == Kind::Mark) && last.kind == Kind::Mark {
            return false;
        }
        // "Is your company listed …?"
        if tokens
            .first()
            .is_some_and(|t| t.is(BE | MODAL | HAVE) && !t.is(DETERMINER | PREPOSITION | PRONOUN | TITLE))
        {
            return false;
        }
        if tokens.len() == 1 && !known(last) && self.data().fixed_order() {
            return false;
        }
        if !self.data().bare_clause || self.data().verb_second {
            return true;
        }
        let word = &self.text[self.tokens[i].range()];
        let present = self.tokens[i].is(INFINITIVE) || word.ends_with('s');
        let verbal = last.is(GERUND) && !known(last)
            || !last.capital
                && !known(last)
                && self.data().pasts.split(' ').any(|e| self.text[last.range()].ends_with(e));
        if present && verbal {
            return false;
        }
        // "some steep challenges", "criminal charges": an adjective before a noun.
        // "villagers claim it is": a plural, its verb, and a clause.
        let next = self.outer(i + 1);
        let plural = self.text[last.range()].ends_with('s')
            && !word.ends_with('s')
            && next.is_some_and(|t| t.capital || t.is(PRONOUN | DETERMINER | POSSESSIVE));
        if present
            && self.tokens[i].is(NOUN)
            && !known(last)
            && !last.is(THAT)
            && !plural
            && !next.is_some_and(|t| t.is(THAT))
        {
            return false;
        }
        // A short phrase without a noun that is known, before a word that may be a noun.
        !(present
            && bits & SAY == 0
            && tokens.len() == 2
            && tokens[0].is(DETERMINER)
            && !tokens[0].is(POSSESSIVE | SOME)
            && !known(last))
    }

    fn skip_left_adverbs(&self, mut cue: Range<usize>) -> Range<usize> {
        while cue.start + 1 < cue.end
            && self.tokens[cue.start].is(ADVERB | TIME | CLITIC)
            && !self.tokens[cue.start].is(HAVE | BE | NEGATION | CUE | REFLEXIVE)
        {
            cue.start += 1;
        }
        cue
    }

    fn left_of(&self, i: usize) -> usize {
        let mut p = i.saturating_sub(1);
        if p > self.at.start
            && matches!(self.tokens[p].kind, Kind::Comma | Kind::Dash)
            && self.tokens[p].quote == 0
        {
            p -= 1;
        }
        p
    }

    /// Whether content ends right before `i`: a quotation, or a clause and a comma.
    fn follows_content(&self, i: usize) -> bool {
        if i <= self.at.start {
            return false;
        }
        if self.quote(i - 1).is_some() {
            return true;
        }
        let p = &self.tokens[i - 1];
        if matches!(p.kind, Kind::Comma | Kind::Dash) {
            if self.quote(i.saturating_sub(2)).is_some() && i >= self.at.start + 2 {
                return true;
            }
            return self.words(self.at.start..i) >= if p.kind == Kind::Dash { 1 } else { 4 };
        }
        // "…?" she asked: the stop stands outside marks in some styles.
        p.kind == Kind::Stop && i - self.at.start > 3
    }

    /// "Il ponte, ha spiegato il sindaco, resterà chiuso": verb and subject between two
    /// commas, or behind the last one of the sentence.
    fn inserted(&self, start: usize, end: usize) -> bool {
        !self.data().bare_clause
            && start > self.at.start
            && self.tokens[start - 1].kind == Kind::Comma
            && self.words(self.at.start..start) >= 2
            && self.starts_np(end)
            && self.np_right(end).is_some_and(|s| {
                (self.animate(&s) || self.document_head(&s))
                    && self.outer(s.end).is_none_or(|t| {
                        matches!(t.kind, Kind::Comma | Kind::Stop)
                            || t.is(PREPOSITION | TIME) && !t.is(DETERMINER)
                    })
            })
    }

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
    fn prepositional(&self, k: usize) -> Option<usize> {
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
                        || !t.capital && t.is(ROLE | TITLE | GROUP | ANONYMOUS))
            })
    }

    fn that_follows(&self, from: usize) -> bool {
        (from..(from + 8).min(self.at.end))
            .map_while(|k| self.outer(k))
            .take_while(|t| !matches!(t.kind, Kind::Stop | Kind::Semicolon | Kind::Comma))
            .any(|t| t.is(THAT))
    }

    /// "ce vendredi": a phrase of time without a preposition.
    fn time_phrase(&self, k: usize) -> bool {
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

    /// The speech that ends a content and follows a colon stands alone: "It went on: “…”".
    pub fn behind_colon(&self, content: Range<usize>) -> Range<usize> {
        let speech = content.end.checked_sub(1).and_then(|k| self.quote(k)).filter(|q| {
            self.data().verb_second
                && q.open > content.start
                && self.outer(q.open - 1).is_some_and(|t| t.kind == Kind::Colon)
        });
        speech.map_or(content.clone(), |q| q.open..content.end)
    }

    /// Where content that ends before `i` begins: the unit's start, or after another
    /// cue that has the words before.
    fn content_start(&self, i: usize) -> usize {
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

    fn clause_before(&self, i: usize) -> usize {
        self.content_start(i)
    }

    fn subject_for_gerund(&self, start: usize, found: &[Candidate]) -> Option<Range<usize>> {
        if let Some(s) = found.iter().rev().find_map(|c| c.source.clone().filter(|_| !c.carried)) {
            return Some(s);
        }
        // "Saying that …, X did": the subject comes after the comma.
        if start == self.at.start {
            let comma =
                (start..self.at.end).find(|k| self.outer(*k).is_some_and(|t| t.kind == Kind::Comma))?;
            return self.np_start(comma + 1);
        }
        self.main_subject(start, self.tokens[start.saturating_sub(1)].is(COORDINATOR))
    }

    /// "comme l'explique X", "As X reported": a clause of saying beside its content.
    fn as_clause(&self, i: usize, end: usize, cue: &Range<usize>, bits: Bits) -> Option<Candidate> {
        if bits & (SAY | SHOW | THINK | MANNER) == 0 {
            return None;
        }
        // "as scientists call the ice": a name only.
        if bits & (SAY | SHOW | THINK) == 0 && self.outer(end).is_some_and(|t| t.kind == Kind::Word) {
            return None;
        }
        let mut clause = self.boundary_before(i);
        if self.outer(clause).is_some_and(|t| t.is(COORDINATOR)) {
            clause += 1;
        }
        let opener = self.outer(clause)?;
        let opens = |t: &Token| t.is(AS) || t.is(ACCORDING) && self.data().drops_subject;
        if !opens(opener) {
            // "As X, the chairman, put it": over the insertions of the subject.
            clause = (self.at.start..i).rev().take(30).find(|k| {
                self.outer(*k).is_some_and(opens)
                    && (*k == self.at.start
                        || self.outer(*k - 1).is_some_and(|p| p.kind == Kind::Comma || p.is(COORDINATOR)))
            })?;
            if (clause + 1..cue.start).any(|k| {
                self.outer(k).is_none_or(|t| {
                    matches!(t.kind, Kind::Stop | Kind::Semicolon | Kind::Colon)
                        || !t.capital
                            && t.is(BE | HAVE | MODAL | VERB | CUE)
                            && !t.is(DETERMINER | OF | ROLE | GROUP | ORGANISATION | DOCUMENT)
                })
            }) {
                return None;
            }
        } else if i - clause > 12 {
            return None;
        }
        let opener = self.outer(clause)?;
        let from = clause + opener.phrase as usize;
        let light = |k: usize| {
            self.tokens[k].is(CLITIC | HAVE | BE | MODAL | ADVERB | RELATIVE | DETERMINER | NEGATION)
                && !self.tokens[k].capital
        };
        let source = if (from..i).all(light) {
            let end = self.before_subject(end);
            // "Jak dodał, …": the last speaker goes on.
            if self.data().drops_subject
                && bits & (SAY | THINK) != 0
                && self.outer(end).is_some_and(|t| t.kind == Kind::Comma)
            {
                let mut c = self.beside(clause, end, cue.clone(), cue.clone(), 0.7)?;
                c.source = None;
                c.carried = true;
                return Some(c);
            }
            if !self.starts_np(end) {
                return None;
            }
            self.np_right(end)?
        } else {
            let s = self.np_right(from)?;
            let mut s = s.start..s.end.min(cue.start);
            // The subject reaches to its verb; else another clause has come between.
            if (s.end..cue.start).any(|k| {
                self.outer(k).is_none_or(|t| {
                    t.kind == Kind::Word
                        && !t.is(ADVERB | TIME | CLITIC | HAVE | MODAL | NEGATION | BE | PREPOSITION)
                })
            }) {
                return None;
            }
            while s.end > s.start + 1 && self.tokens[s.end - 1].kind == Kind::Comma {
                s.end -= 1;
            }
            s
        };
        // "as others have shown": an aside, unless a document does.
        if bits & (SAY | THINK) == 0
            && !self.tokens[source.clone()].iter().any(|t| t.is(DOCUMENT | AGENCY | OUTLET | FIGURE))
        {
            return None;
        }
        // "comme on dit": nobody in particular.
        if source.is_empty()
            || source.len() == 1
                && self.tokens[source.start].is(PRONOUN)
                && self.tokens[source.start].is(SOME)
        {
            return None;
        }
        let mut close = end.max(source.end);
        while self.outer(close).is_some_and(|t| t.kind == Kind::Word || t.kind == Kind::Number)
            && close < end + 14
        {
            close += 1;
        }
        let open = self
            .outer(close)
            .is_none_or(|t| matches!(t.kind, Kind::Comma | Kind::Colon | Kind::Stop | Kind::Dash));
        open.then(|| self.beside(clause, close, source, cue.clone(), 0.85))?
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
                && bits & SAY != 0
                && t.is(PREPOSITION)
                && self.outer(k + 1).is_some_and(|n| n.is(THAT))
            {
                k += 1;
                continue;
            }
            if adverbial && !self.data().bare_clause && self.time_phrase(k) {
                k += if t.is(TIME) { 1 } else { 2 };
                continue;
            }
            let passes = t.is(TIME | ADVERB | CLITIC)
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
                return self.clause(k).filter(|c| self.words(c.clone()) >= 3 && self.has_verb(c));
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

    /// Whether the first clause of a content has something like a finite verb.
    fn has_verb(&self, at: &Range<usize>) -> bool {
        let mut inside = at.clone().skip(1).take_while(|k| {
            self.outer(*k).is_none_or(|t| !matches!(t.kind, Kind::Comma | Kind::Semicolon | Kind::Dash))
        });
        let bound = |k: usize| {
            self.tokens[k - 1].is(DETERMINER | POSSESSIVE | PREPOSITION | OF | SOME | FIGURE)
                || self.tokens[k - 1].kind == Kind::Number
        };
        let verb = |t: &Token| t.is(BE | HAVE | MODAL | VERB | FINITE | EVENT) && !t.is(DETERMINER);
        let ending = |t: &Token| t.bits == 0 && self.text[t.range()].ends_with('s') || self.past_form(t);
        inside.any(|k| {
            let t = &self.tokens[k];
            t.quote > 0
                || t.kind == Kind::Mark
                || t.kind == Kind::Word && !t.capital && (verb(t) || ending(t) && !bound(k))
        })
    }

    /// The end of "in a statement", "on Monday", "to reporters".
    fn adverbial_until(&self, from: usize) -> Option<usize> {
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
    fn hearer(&self, from: usize) -> usize {
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
    fn clause(&self, k: usize) -> Option<Range<usize>> {
        let at = self.trim(k..self.content_end(k));
        (!at.is_empty()).then_some(at)
    }

    fn quote_right(&self, from: usize) -> Option<Range<usize>> {
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

    /// "vowed to …", "a promis de …".
    fn infinitive(&self, from: usize) -> Option<Range<usize>> {
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
    fn object(&self, mut from: usize) -> Option<Range<usize>> {
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

/// Keeps the best of candidates that claim the same words.
fn settle(unit: &Unit, mut found: Vec<Candidate>) -> Vec<Candidate> {
    let mut kept: Vec<Candidate> = Vec::new();
    found.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    for c in found {
        let clash = kept.iter().any(|k| {
            let from = k.content.start.max(c.content.start);
            let to = k.content.end.min(c.content.end);
            let shared = if from < to { unit.words(from..to) } else { 0 };
            let (a, b) = (unit.words(k.content.clone()), unit.words(c.content.clone()));
            // Nearly the same words, or a source within the other's source.
            shared * 10 > a.max(b) * 7 || k.cue == c.cue || k.cue.start == c.cue.start
        });
        if !clash && kept.len() < 12 {
            kept.push(c);
        }
    }
    kept.sort_by_key(|c| c.content.start);
    kept
}
