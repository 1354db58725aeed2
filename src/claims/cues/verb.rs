//! A verb of saying: its group, its subject on either side, its content.

use super::{Candidate, Unit, weight};
use crate::claims::tokens::{Kind, Token};
use crate::language::lexicon::*;
use std::ops::Range;

impl Unit<'_> {
    /// A verb of saying at `i`.
    pub(super) fn verb(&self, i: usize, found: &[Candidate]) -> Option<Candidate> {
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
        // "heeft laten weten": the phrase, not the verb with its particle.
        if bits & SEPARATE != 0 && (t.phrase == 1 || bits & CUE == 0) {
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
        let mut bits = bits & !LEARN;
        // "put the pan on the table": no figure that it sets.
        if bits & MEASURE != 0 && !self.sets_figure(i, end) {
            bits &= !(OBJECT | MEASURE);
        }
        if bits & CUE == 0 {
            return None;
        }
        // "mówi się, że", "si dice che": nobody in particular.
        let beside = [i.wrapping_sub(1), end].map(|k| self.outer(k).is_some_and(|t| t.is(REFLEXIVE)));
        // "se añaden las presiones": a plural in front of which no one stands.
        if self.data().drops_subject
            && beside.contains(&true)
            && bits & (FINITE | GERUND) != 0
            && (beside[0] || !self.plural(i))
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
        // "usó su cuenta para informar que": the subject of the sentence does.
        let informs = bits & INFINITIVE != 0
            && bits & (SAY | TELL) != 0
            && self.data().drops_subject
            && before.is_some_and(|b| b.is(PREPOSITION) && !b.capital)
            && self.outer(end).is_some_and(|t| t.is(THAT));
        if informs {
            let source = self.main_subject(i - 1, false).filter(|s| self.animate_head(s))?;
            return Some(Candidate::new(self.clause(end)?, Some(source), i..end, 0.6));
        }
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
        // "dodged several questions": what a verb before has for its object.
        if t.is(NOUN)
            && !t.capital
            && before.is_some_and(|b| b.is(SOME) && !b.is(PRONOUN))
            && i.checked_sub(2).and_then(|a| self.outer(a)).is_some_and(|a| {
                a.kind == Kind::Word
                    && !a.is(COORDINATOR | SUBORDINATOR | THAT | WHETHER | RELATIVE | ADVERB | TIME | AS | OF)
            })
        {
            return None;
        }
        // "the gifts, thought to have come before": said by no one who is named.
        if bits & PARTICIPLE != 0
            && before.is_some_and(|b| b.kind == Kind::Comma)
            && self.data().fixed_order()
            && self.outer(end).is_some_and(|n| n.is(TO))
            && self.outer(end + 1).is_some_and(|n| n.is(HAVE | BE))
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
            && !gerund
            // "says it all"
            && !(self.data().fixed_order() && self.outer(end).is_some_and(|n| n.is(THING)))
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
        let weight = weight(bits);
        let follows = self.follows_content(start) || self.inserted(start, end);
        let dialogue = start > self.at.start
            && self.tokens[self.at.start].kind == Kind::Dash
            && self.tokens[start - 1].kind == Kind::Dash;
        let has_quote_left = dialogue || start > self.at.start && self.quote(self.left_of(start)).is_some();

        // "« … », a déclaré X", ", said X".
        if bits & (SAY | THINK | TELL | MANNER) != 0 && follows && !gerund {
            let source = inverted_pronoun.clone().or_else(|| {
                // "told the AP": the hearer; "If you are in doubt, ask the council": the reader is told.
                let reader = self.outer(self.at.start).is_some_and(|t| t.is(CONDITION))
                    && self.outer(self.at.start + 1).is_some_and(|t| t.is(SELF));
                if t.is(HEARER) || reader && bits & INFINITIVE != 0 {
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
            // "hanno espresso la loro solidarietà al sindaco": an object does not speak.
            let speaks = |s: &Range<usize>| {
                if self.data().bare_clause {
                    self.animate(s)
                } else {
                    self.animate_head(s) || self.document_head(s)
                }
            };
            if let Some(source) = source.filter(|s| !subject && (!loose || speaks(s))) {
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
        // "X lo manifestó, al tiempo que aseguró": a conjunction that ends with a relative.
        let conjunction = (3..6).map(|n| start.wrapping_sub(n)).find(|k| {
            self.outer(*k)
                .is_some_and(|t| t.is(SUBORDINATOR) && t.phrase > 2 && *k + t.phrase as usize == start)
        });
        let joined = joined || conjunction.is_some();
        // "said that they must or want to go": within what is said.
        if joined
            && bits & (SAY | TELL | OBJECT) == 0
            && !self.that_follows(end)
            && found.iter().any(|c| c.content.contains(&i))
        {
            return None;
        }
        let source = if gerund || joined {
            self.subject_for_gerund(conjunction.unwrap_or(start), found)
        } else {
            self.np_left(start)
        };
        let source = self.free_relative(start).or(source);
        let source = self.who(start).map_or(source.clone(), |who| self.whom_it_follows(who, source));
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
        // "entrevistó a la dueña, que indicó que": whom the clause stands behind, no one else.
        let mut source = source;
        let mut behind_comma = false;
        if let Some(comma) = self.relative_comma(start).filter(|_| !gerund && !self.data().bare_clause) {
            let said = bits & SAY != 0
                && bits & SHOW == 0
                && self.content_right(end, bits, false).is_some_and(|c| self.tokens[c.start].is(THAT));
            let own = self.antecedent(comma, said);
            behind_comma = own.is_some() && own != source;
            source = Some(own.or_else(|| source.filter(|s| s.end >= comma))?);
        }
        // "declarações em que dizia que": the subject of the sentence.
        let source = match source {
            None if self.data().drops_subject
                && !gerund
                && conjunction.is_none()
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
            // "spent a minute explaining that": the subject does, not its object.
            match self.np_left(start) {
                Some(s) if self.data().bare_clause && !self.speaks_by_itself(&s) => source,
                s => s,
            }
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
            }) || bits & TELL != 0
                && !self.that_follows(end)
                && (quoted
                    // "X, a professor, told the Post.": the hearer ends the sentence.
                    || self.outer(self.hearer(end)).is_none_or(|n| {
                        n.kind == Kind::Stop || n.is(PREPOSITION | TIME) && !n.is(THAT | TO)
                    }) && self.data().bare_clause);
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
        // "le persone che speravano di partire": what they want, not what they say.
        let relative = self.outer(start.wrapping_sub(1)).is_some_and(|t| t.is(RELATIVE) && !t.is(DETERMINER));
        if (bits & WANT != 0 || bits & SAY != 0 && self.data().drops_subject)
            && !self.data().bare_clause
            && (!relative || bits & SAY != 0)
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
            && !self.data().bare_clause
            && self.outer(end).is_some_and(|t| t.is(NEGATION) || t.is(INFINITIVE) && t.is(HAVE | BE))
        {
            content = self.infinitive(end);
        }
        // "Un voyage étonnant où", "avaient montré leur travail d'après “…”": a thing that is told of.
        if let (Some(c), Some(s)) = (&content, &source)
            && !self.data().bare_clause
            && !self.tokens[c.start].is(THAT)
        {
            let speech = self.quote(c.start).is_some();
            let document = self.document_head(s);
            let of_noun = gerund && !speech && !document && !self.animate_head(s);
            let shown = speech
                && bits & SHOW != 0
                && bits & (SAY | TELL | THINK | MANNER) == 0
                && !document
                && !self.outer(c.start - 1).is_some_and(|t| t.kind == Kind::Colon);
            if of_noun || shown {
                content = None;
            }
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
        if content.is_none() && bits & WANT != 0 && !relative {
            content = self.infinitive(end);
            weight = 0.45;
            // "declined to say when": nothing is said.
            // "agreed a deal to build": an act, with no hearer between verb and infinitive.
            let act = |c: &Range<usize>| {
                bits & (SAY | TELL | OBJECT | SHOW) == SHOW
                    && (end..c.start).any(|k| !self.tokens[k].is(ADVERB | NEGATION | TIME))
            };
            if bits & SAY == 0 && content.as_ref().is_some_and(|c| self.only_to_say(c) || act(c)) {
                return None;
            }
        }
        if content.is_none() && bits & MANNER != 0 {
            content = self.quote_right(end);
            weight = 0.55;
        }
        if content.is_none() && bits & (OBJECT | SHOW) != 0 {
            // "the millions that they put at 12": what the figure is of stands in front.
            content = self.object(end).filter(|c| bits & MEASURE == 0 || !self.tokens[c.start].is(MEASURE));
            weight = 0.4;
            let document = |s: &Range<usize>| self.tokens[s.clone()].iter().any(|t| t.is(DOCUMENT));
            let thing = |s: &Range<usize>| s.len() == 1 && self.tokens[s.start].is(THING);
            let fits = source.as_ref().filter(|s| !thing(s)).is_some_and(|s| {
                bits & OBJECT != 0 && (self.animate_head(s) || self.document_head(s))
                    || bits & (SHOW | MEASURE) != 0 && document(s)
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
        // "asked them to close it and returned the money": another act.
        if self.data().fixed_order()
            && self.tokens[content.start].is(TO | NEGATION)
            && let Some(and) = (content.start + 2..content.end).find(|k| {
                self.outer(*k).is_some_and(|t| t.is(COORDINATOR))
                    && self.outer(*k + 1).is_some_and(|t| {
                        !t.capital && self.past_form(t) && !t.is(INFINITIVE | GROUP | DETERMINER)
                    })
            })
        {
            content = self.trim(content.start..and);
        }
        // "did not disclose how large": no one has.
        if no && self.tokens[content.start].is(WHETHER) && !self.tokens[content.start].is(THAT) {
            return None;
        }
        // "que pediu demissão": an act.
        if behind_comma && weight < 0.6 && !self.tokens[content.start].is(THAT | TO | INFINITIVE | NEGATION) {
            return None;
        }
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
        // "negó ser el dueño y abrió la puerta": a finite verb joined to what is none.
        let opens = &self.tokens[content.start];
        if self.data().drops_subject
            && (weight < 0.5 || opens.is(INFINITIVE | NEGATION | TO))
            && let Some(and) = (content.start + 2..content.end)
                .take_while(|k| !self.outer(*k).is_some_and(|t| t.is(THAT | RELATIVE) && !t.is(PREPOSITION)))
                .find(|k| {
                    self.outer(*k).is_some_and(|t| t.is(COORDINATOR) && !t.is(DETERMINER | NEGATION))
                        && self.outer(*k + 1).is_some_and(|t| {
                            !t.capital
                                && !t.is(DETERMINER | PREPOSITION | SOURCE | INFINITIVE)
                                && (t.is(VERB | HAVE)
                                    || t.bits & !(CUE | FINITE | EVENT) == 0 && self.past_form(t))
                        })
                })
        {
            content = self.trim(content.start..and);
        }
        // "X, quien señaló que A, pidió B": the main clause goes on behind the comma; so it does in
        // "X, commentando A, ha detto B" and in "X - which has rejected A - called for B".
        let behind = |k: usize| self.outer(k).map(|t| t.kind);
        let opens = start.wrapping_sub(if gerund { 1 } else { 2 });
        let relative = self
            .outer(start.wrapping_sub(1))
            .is_some_and(|t| t.is(RELATIVE) && !t.is(DETERMINER | PREPOSITION));
        let inserted = (relative || gerund && !self.data().bare_clause) && behind(opens) == Some(Kind::Comma);
        let dashed = (start.saturating_sub(12).max(self.at.start)..start)
            .any(|k| behind(k) == Some(Kind::Dash) && self.tokens[k].spaced);
        if (inserted && opens > self.at.start || dashed)
            && let Some(comma) = content.clone().skip(if gerund { 1 } else { 3 }).find(|k| {
                (inserted && behind(*k) == Some(Kind::Comma) || dashed && behind(*k) == Some(Kind::Dash))
                    && self.outer(*k + 1).is_some_and(|t| {
                        !t.capital
                            && t.is(FINITE | BE | HAVE | VERB | MODAL)
                            && !t.is(DETERMINER | PREPOSITION | CLITIC)
                    })
            })
        {
            content.end = comma;
        }
        // "commentando l'accaduto": too little to be a content.
        if gerund && self.words(content.clone()) < 3 && self.quote(content.start).is_none() {
            return None;
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

    /// "puts the cost at 3 million": whether a preposition and a figure follow the verb at `i`,
    /// or, where that is last in its clause, stand before it.
    fn sets_figure(&self, i: usize, end: usize) -> bool {
        let from = if self.data().verb_second { self.boundary_before(i) } else { end };
        let figure = |k: usize| {
            self.outer(k).is_some_and(|t| {
                t.kind == Kind::Number
                    || t.is(FIGURE) && self.outer(k + 1).is_some_and(|n| n.is(FIGURE) && n.kind == Kind::Word)
            })
        };
        (from..end + 16)
            .take_while(|k| self.outer(*k).is_some_and(|t| !matches!(t.kind, Kind::Stop | Kind::Semicolon)))
            .filter(|k| self.tokens[*k].is(MEASURE) && self.tokens[*k].is(PREPOSITION))
            .any(|k| {
                !self.outer(k + 1).is_some_and(|t| t.is(DETERMINER | POSSESSIVE))
                    && (k + 1..k + 4).any(figure)
            })
    }

    /// "was described by X as …", "was described as … by X": who acts in a passive speaks.
    pub(super) fn passive(&self, start: usize, i: usize, end: usize) -> Option<Candidate> {
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
    pub(super) fn subject_fits(&self, s: &Range<usize>, i: usize, bits: Bits) -> bool {
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
        let verbal = last.is(GERUND) && !known(last) || !last.capital && !known(last) && self.past_form(last);
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

    pub(super) fn skip_left_adverbs(&self, mut cue: Range<usize>) -> Range<usize> {
        while cue.start + 1 < cue.end
            && self.tokens[cue.start].is(ADVERB | TIME | CLITIC)
            && !self.tokens[cue.start].is(HAVE | BE | NEGATION | CUE | REFLEXIVE)
        {
            cue.start += 1;
        }
        cue
    }

    pub(super) fn left_of(&self, i: usize) -> usize {
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
    pub(super) fn follows_content(&self, i: usize) -> bool {
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
    pub(super) fn inserted(&self, start: usize, end: usize) -> bool {
        !self.data().bare_clause
            && start > self.at.start
            && self.tokens[start - 1].kind == Kind::Comma
            && self.words(self.at.start..start) >= 2
            && self.starts_np(end)
            && self.np_right(end).is_some_and(|s| {
                // "…, ha comunicato la compagnia.": nothing but the subject is left.
                let alone = self.tokens[s.start].is(DETERMINER)
                    && s.len() <= 4
                    && self.outer(s.end).is_none_or(|t| t.kind == Kind::Stop)
                    && self.tokens[start..end].iter().any(|t| t.is(SAY))
                    && !self.tokens[start..end].iter().any(|t| t.is(OBJECT | SHOW));
                (alone || self.animate_head(&s) || self.document_head(&s))
                    && self.outer(s.end).is_none_or(|t| {
                        matches!(t.kind, Kind::Comma | Kind::Stop)
                            || t.is(PREPOSITION | TIME) && !t.is(DETERMINER)
                    })
            })
    }

    /// Whether the noun before a participle is one for a speaker or a document, or a name.
    fn speaks_by_itself(&self, s: &Range<usize>) -> bool {
        let verb = |k: usize| k > s.start && !self.tokens[k].is(SOURCE) && self.past_form(&self.tokens[k]);
        let last = &self.tokens[s.end - 1];
        !s.clone().any(verb)
            && !self.tokens[s.clone()].iter().any(|t| t.kind == Kind::Number)
            && (self.document_head(s)
                || last.is(SOURCE | TITLE | PRONOUN | SELF | SOME | NOUN_CUE)
                || last.capital && last.bits == 0)
    }

    pub(super) fn subject_for_gerund(&self, start: usize, found: &[Candidate]) -> Option<Range<usize>> {
        // Not whom another speaker cites.
        let nested = |c: &Candidate| {
            found
                .iter()
                .any(|o| o.cue != c.cue && o.content.start <= c.cue.start && c.cue.end <= o.content.end)
        };
        let named = |c: &&Candidate| !c.carried && c.source.is_some();
        let last = found.iter().rev().filter(named);
        if let Some(c) = last.clone().find(|c| !nested(c)).or_else(|| last.clone().next()) {
            return c.source.clone();
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
    pub(super) fn as_clause(
        &self,
        i: usize,
        end: usize,
        cue: &Range<usize>,
        bits: Bits,
    ) -> Option<Candidate> {
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
            // "Jak wyjaśniła biolożka Anna Nowak": an office that no list has.
            if !(self.starts_np(end) || !self.data().articles && self.adjective_np(end)) {
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
}
