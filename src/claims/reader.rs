//! Reads block after block: puts the candidates of each unit with the speakers and
//! mentions of the text so far, and makes claims of them.

use super::carry::{CARRY, REACH, Speaker, backward, hearsay, mood};
use super::cues::{Candidate, Unit};
use super::joined::{interrupted, join_cues};
use super::quotes::Quote;
use super::signatures::{Before, signature};
use super::titles::{crosshead, title};
use super::tokens::{Kind, Token};
use super::{
    Analysis, Block, BlockKind, Found, MOST, Source, checkable, dialogue, quotes, resolve, sentences, sources,
};
use crate::language::lexicon::*;
use crate::report::{AttributionState, ClaimKind, SourceKind};
use std::ops::Range;

/// Sentences with at least this much are shown as checkable without a source; below
/// it, down to one half, as uncertain.
pub(super) const SURE: f32 = 0.6;

/// Words of speech from which on a sentence may rest on the one who speaks.
const SPOKEN: usize = 4;

pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) lexicon: Option<&'static Lexicon>,
    pub(super) out: Analysis,
    pub(super) mentions: resolve::Mentions,
    pub(super) speaker: Option<Speaker>,
    /// The person that the last unit is about, and its number.
    pub(super) subject: Option<(Source, usize)>,
    /// The body that the last sentence about one, said by no one, was about, and its unit.
    pub(super) body: Option<(Source, usize)>,
    /// The last unit before this block.
    pub(super) opened: usize,
    /// The block before: it may turn out to be a signed post.
    pub(super) post: Option<Before>,
    pub(super) unit: usize,
    /// The labels of a transcript; else none.
    pub(super) speakers: Vec<&'a str>,
    /// Who has the turn in it.
    pub(super) turn: Option<Source>,
    /// Whether a heading has come since someone spoke.
    pub(super) broken: bool,
}

impl Reader<'_> {
    pub(super) fn block(&mut self, index: usize, block: &Block, tokens: &mut [Token]) {
        let all = 0..tokens.len();
        self.opened = self.unit;
        let mut quotes = dialogue::find(tokens);
        let mut marks = quotes::find(self.text, tokens, all.clone());
        if let Some(lexicon) = self.lexicon {
            for q in &mut marks {
                q.title = title(lexicon, tokens, q);
                q.speech &= !q.title;
            }
        }
        // Marks within a turn of speech belong to it.
        let turns = quotes.len();
        for q in marks {
            let next = quotes[..turns].partition_point(|d| d.end <= q.open);
            if quotes[..turns].get(next).is_none_or(|d| q.end <= d.open) {
                quotes.push(q);
            }
        }
        quotes.sort_by_key(|q| q.open);
        let quotes = quotes;
        for (i, q) in quotes.iter().enumerate().filter(|(_, q)| q.speech) {
            for t in &mut tokens[q.open..q.end] {
                t.quote = i as u32 + 1;
            }
        }
        let tokens = &*tokens;
        // A heading opens another chapter: no one speaks on over it.
        if block.kind == BlockKind::Heading {
            self.speaker = None;
            self.subject = None;
        }
        let sentences = sentences::sentences(tokens, all.clone());
        self.out.sentences += sentences.len() as u32;
        if let Some(lexicon) = self.lexicon {
            self.mentions.read(self.text, tokens, lexicon.data.capital_nouns, index);
        }
        let first_claim = self.out.claims.len();
        if self.turn_of(index, block, tokens, &quotes) {
            return;
        }
        // "— Ann Lee (@annlee) 3 May 2020": the block right before is her post, if it is one.
        if let Some((dash, name)) = signature(self.text, tokens)
            && dash == 0
        {
            if let Some(before) = self.post.take() {
                self.sign(before, name);
            }
            return;
        }
        let mut units = sentences::units(tokens, all.clone(), &quotes);
        if let Some(lexicon) = self.lexicon {
            join_cues(self.text, tokens, &quotes, lexicon, &mut units);
        }
        let mut covered = vec![false; tokens.len()];
        let mut before = None;
        // Units in the mood of reported speech whose speaker has not been named yet.
        let mut waiting: Vec<Range<usize>> = Vec::new();
        for unit in units {
            self.unit += 1;
            let first = self.out.claims.len();
            self.unit_of(index, block, tokens, &quotes, unit.clone(), before, &mut covered);
            self.named_at_last(first, tokens, unit.clone(), &mut waiting, &mut covered);
            if !covered[unit.clone()].contains(&true) && mood(tokens, unit.clone()) {
                waiting.push(unit.clone());
            } else {
                waiting.clear();
            }
            before = Some(unit);
            if self.out.claims.len() >= MOST {
                return;
            }
        }
        let post = Before { range: bytes(tokens, &all), first: first_claim, kind: block.kind };
        if self.signs(tokens, index, block.kind) {
            self.out.claims.truncate(first_claim);
        } else if block.kind == BlockKind::Quote {
            let signed = signature(self.text, tokens).filter(|(dash, _)| *dash > 0);
            let end = signed.as_ref().map_or(tokens.len(), |(dash, _)| *dash);
            let own = &self.out.claims[first_claim..];
            if !own.iter().any(|c| c.state == AttributionState::Attributed && !c.carried_over) {
                let range = bytes(tokens, &(0..end));
                let source = signed.map(|(_, name)| name);
                self.quoted_block(range, first_claim, source);
                self.post = Some(post);
                return;
            }
        } else if block.kind != BlockKind::Heading && self.lexicon.is_some() && !crosshead(tokens) {
            self.statements(tokens, &sentences, &covered);
        }
        if block.kind == BlockKind::Heading {
            self.speaker = None;
            self.subject = None;
        }
        self.broken |= (block.kind == BlockKind::Heading || crosshead(tokens))
            && self.speaker.as_ref().is_none_or(|s| s.unit < self.unit);
        self.post = Some(post);
        self.out.claims[first_claim..].sort_by_key(|c| (c.content.start, c.content.end));
    }

    #[expect(clippy::too_many_arguments, reason = "a unit and what stands around it")]
    pub(super) fn unit_of(
        &mut self,
        index: usize,
        block: &Block,
        tokens: &[Token],
        quotes: &[Quote],
        at: Range<usize>,
        before: Option<Range<usize>>,
        covered: &mut [bool],
    ) {
        let words = |r: &Range<usize>| {
            tokens[r.clone()].iter().filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).count()
        };
        let mut candidates = Vec::new();
        let from = quotes.partition_point(|q| q.open < at.start);
        let to = quotes.partition_point(|q| q.open < at.end);
        let here: Vec<&Quote> = quotes.get(from..to).unwrap_or(&[]).iter().collect();
        if let Some(lexicon) = self.lexicon {
            let all_words = words(&at);
            let capitals = tokens[at.clone()].iter().filter(|t| t.kind == Kind::Word && t.capital).count();
            let unit = Unit {
                text: self.text,
                tokens,
                at: at.clone(),
                quotes,
                lexicon,
                title_case: all_words >= 4 && capitals * 10 >= all_words * 6,
                heading: block.kind == BlockKind::Heading,
            };
            candidates = unit.read();
            if candidates.is_empty() && !unit.heading {
                candidates.extend(self.carried(&unit, &here));
            }
            if (candidates.is_empty() || !lexicon.data.verb_second && unit.tokens[at.start].is(BACKWARD))
                && !unit.heading
            {
                let free = before.clone().filter(|b| !covered[b.clone()].contains(&true));
                // Any sentence will do to see whether this one points back.
                if let Some(c) = backward(&unit, free.clone().unwrap_or(at.start..at.start)) {
                    covered[at.clone()].fill(true);
                    // What X adds behind is X's too.
                    let behind = c.source.as_ref().map_or(at.end, |s| s.end);
                    candidates.retain(|other| other.cue.start >= behind);
                    for other in candidates.iter_mut().filter(|o| o.source.is_none()) {
                        (other.source, other.carried) = (c.source.clone(), false);
                    }
                    let end = match &before {
                        Some(b) => tokens[b.end - 1].end,
                        None => self.post.as_ref().map_or(0, |b| b.range.end),
                    };
                    if self.rest_on(tokens, &c, index, end) {
                        if let Some(b) = before.clone() {
                            covered[b].fill(true);
                        }
                    } else if free.is_some() {
                        candidates.push(c);
                    }
                }
            }
            if candidates.is_empty() && !unit.heading {
                let goes_on = self.speaker.as_ref().is_some_and(|s| self.unit - s.unit <= 1);
                candidates.extend(hearsay(&unit).map(|mut c| {
                    c.carried = goes_on && tokens[c.cue.start].is(HEARSAY);
                    c
                }));
            }
            for q in here.iter().filter(|q| q.speech && q.words >= 6) {
                if !candidates.iter().any(|c| c.content.start < q.end && q.open < c.content.end && !c.carried)
                {
                    candidates.extend(interrupted(self.text, tokens, q, lexicon));
                }
            }
            let named: Vec<Range<usize>> = candidates
                .iter()
                .filter(|c| !c.carried && c.source.is_some())
                .map(|c| c.content.clone())
                .collect();
            candidates.retain(|c| {
                !c.carried || !named.iter().any(|n| n.start < c.content.end && c.content.start < n.end)
            });
            let rest: Vec<Candidate> = here
                .iter()
                .filter(|q| q.speech && q.words >= 4)
                .filter(|q| !candidates.iter().any(|c| c.content.start < q.end && q.open < c.content.end))
                .map(|q| Candidate::new(q.open..q.end.min(at.end), None, at.start..at.start, 0.0))
                .collect();
            candidates.extend(rest);
            // "X continued:" before a block of speech.
            if let Some(colon) =
                at.clone().next_back().filter(|k| tokens[*k].kind == Kind::Colon && tokens[*k].quote == 0)
                && candidates.iter().all(|c| c.source.is_none())
            {
                let verb = at.clone().rev().find(|k| {
                    unit.outer(*k).is_some_and(|t| !t.capital && t.is(SAY | TELL | MANNER) && t.is(FINITE))
                });
                let stated = unit
                    .outer(at.start)
                    .filter(|t| t.is(SAY) && t.is(FINITE) && lexicon.data.bare_clause)
                    .and_then(|_| unit.np_right(at.start + 1));
                let source = stated
                    .or_else(|| verb.filter(|_| !lexicon.data.verb_second).and_then(|v| unit.np_left(v)))
                    .or_else(|| unit.subject_of_clause(colon))
                    .filter(|s| unit.animate(s));
                if let Some(s) = source {
                    let kind = sources::kind(&tokens[s.clone()], self.lexicon);
                    let resolved = self.mentions.resolve(self.text, &tokens[s.clone()], kind, index);
                    self.speaker = Some(Speaker {
                        source: Source { range: bytes(tokens, &s), kind, resolved },
                        unit: self.unit,
                        quoted: true,
                    });
                }
            }
        } else {
            candidates.extend(
                here.iter()
                    .filter(|q| q.speech && q.words >= 4)
                    .map(|q| Candidate::new(q.open..q.end.min(at.end), None, at.start..at.start, 0.0)),
            );
        }
        let score =
            if self.lexicon.is_some() { checkable::score(self.text, &tokens[at.clone()]) } else { 0.0 };
        // A quotation belongs to the narrowest content that it stands in.
        let owner = |q: &Quote| {
            candidates
                .iter()
                .enumerate()
                .filter(|(_, c)| q.open >= c.content.start && q.open < c.content.end)
                .filter(|(_, c)| c.parts.is_empty() || c.parts.iter().any(|p| p.contains(&q.open)))
                .min_by_key(|(_, c)| (c.source.is_none() && !c.carried, c.content.len()))
                .map(|(i, _)| i)
        };
        let named = candidates.iter().any(|c| c.source.is_some());
        let owners: Vec<Option<usize>> = here.iter().map(|q| owner(q)).collect();
        // Whom a speaker cites does not go on speaking.
        let nested: Vec<bool> = candidates
            .iter()
            .map(|c| {
                candidates.iter().any(|o| {
                    o.parts.iter().any(|p| p.start <= c.cue.start && c.cue.end <= p.end)
                        && tokens[o.cue.clone()].iter().any(|t| t.is(SAY | TELL | THINK))
                        && o.cue != c.cue
                })
            })
            .collect();
        for (index_of, c) in candidates.into_iter().enumerate() {
            let content = self.content_bytes(tokens, quotes, &c.content);
            if content.is_empty() {
                continue;
            }
            let inside: Vec<Range<usize>> = here
                .iter()
                .zip(&owners)
                .filter(|(q, o)| **o == Some(index_of) && !q.title)
                .map(|(q, _)| q)
                .filter(|q| {
                    self.lexicon.is_none_or(|l| l.data.double_apostrophe)
                        || !self.text[tokens[q.open].range()].starts_with("''")
                })
                .map(|q| q.range.clone())
                .collect();
            let quoted: usize = here
                .iter()
                .filter(|q| q.open >= c.content.start && q.open < c.content.end)
                .map(|q| q.words)
                .sum();
            // A dash opens the speech of a dialogue.
            let dialogue = tokens[at.start].kind == Kind::Dash
                && c.content.start == at.start + 1
                && c.cue.start >= c.content.end
                && tokens.get(c.content.end).is_some_and(|t| matches!(t.kind, Kind::Dash | Kind::Comma));
            let spoken = quoted * 2 > words(&c.content) || dialogue;
            let inside = if dialogue && inside.is_empty() { vec![content.clone()] } else { inside };
            let source = match (&c.source, c.carried) {
                (Some(s), _) => {
                    // "eigenen Angaben": those of the one whom they stand for.
                    let whole = c.stands_for.as_ref().unwrap_or(s);
                    let mut kind = sources::kind(&tokens[whole.clone()], self.lexicon);
                    let resolved = self
                        .mentions
                        .resolve(self.text, &tokens[whole.clone()], kind, index)
                        .or_else(|| c.stands_for.as_ref().map(|s| bytes(tokens, s)));
                    let mut resolved = resolved;
                    // "zei Prins": a surname that is a title elsewhere.
                    if kind == SourceKind::Role
                        && s.len() == 1
                        && let Some(full) = self.mentions.surname_of(self.text, &tokens[s.start])
                    {
                        (kind, resolved) = (SourceKind::Person, Some(full));
                    }
                    if kind == SourceKind::Person
                        && resolved.is_none()
                        && !self.mentions.person_like(self.text, &tokens[s.clone()])
                    {
                        kind = SourceKind::Organisation;
                    }
                    // "Nach seiner Einschätzung": that of the one who spoke last.
                    let mut source = Source { range: bytes(tokens, s), kind, resolved };
                    if s.len() == 2
                        && tokens[s.start].is(POSSESSIVE)
                        && tokens[s.start + 1].is(VIEW)
                        && let Some(last) = self.speaker.as_ref().filter(|k| self.unit - k.unit <= REACH)
                    {
                        source.kind = last.source.kind;
                        source.resolved = last.source.resolved.clone().or(Some(last.source.range.clone()));
                    }
                    Some(source)
                }
                // A paragraph opens with what a ministry did: what it holds follows, not what the
                // speaker of the paragraph before did.
                (None, true) if c.cue.is_empty() && self.body_of_block().is_some() => self.body_of_block(),
                (None, true) => match (&self.speaker, &self.subject) {
                    (_, Some((s, unit)))
                        if self.unit - unit <= 1
                            && self.speaker.as_ref().is_none_or(|k| {
                                // "X grew clearer still. “…”": speech right behind a sentence about X.
                                let whole = c.content.start == at.start && tokens[at.start].quote > 0;
                                self.unit - k.unit > CARRY || k.unit < *unit && (!c.cue.is_empty() || whole)
                            }) =>
                    {
                        Some(s.clone())
                    }
                    (Some(s), _) if self.unit - s.unit <= REACH => Some(s.source.clone()),
                    _ => None,
                }
                .filter(|s| self.agrees(tokens, &c.cue, s)),
                (None, false) => None,
            };
            let heard = source.is_none() && !c.cue.is_empty() && !c.carried;
            let mut state = match source {
                Some(_) => AttributionState::Attributed,
                // Hearsay rests on someone whom the sentence does not name.
                None => AttributionState::Uncertain,
            };
            if c.weight > 0.0 && c.weight < 0.3 {
                state = AttributionState::Uncertain;
            }
            // A sentence whose source is unsure is no statement without one, either.
            if state == AttributionState::Attributed || heard || c.source.is_some() {
                covered[c.content.clone()].fill(true);
                // A sentence that names its source is no statement without one.
                for named in c.source.iter().chain([&c.cue]) {
                    covered[named.clone()].fill(true);
                }
            }
            if let Some(s) = &source {
                let pronoun = c.source.as_ref().is_some_and(|s| {
                    s.len() == 1
                        && tokens[s.start].is(PRONOUN | SELF | POSSESSIVE | CLITIC)
                        && (tokens[s.start].is(PRONOUN) || !tokens[s.start].capital)
                });
                // A role that no word says is one is no person ("the real question").
                let unsure = s.kind == SourceKind::Role
                    && !c
                        .source
                        .as_ref()
                        .is_some_and(|s| tokens[s.clone()].iter().any(|t| t.is(ROLE | TITLE)));
                if !c.carried && !unsure && (!pronoun || s.resolved.is_some()) {
                    let best = s.resolved.clone().unwrap_or(s.range.clone());
                    let own = c.source.as_ref().map_or(&[][..], |s| &tokens[s.clone()]);
                    self.mentions.spoke(self.text, own, best, s.kind, index);
                }
                if !nested[index_of] {
                    let mut source = s.clone();
                    // "a su juicio": the possessive speaks for no one by itself.
                    let possessive =
                        pronoun && c.source.as_ref().is_some_and(|s| !tokens[s.start].is(PRONOUN | SELF));
                    if let Some(full) = source.resolved.clone().filter(|_| possessive) {
                        source = Source { range: full, kind: SourceKind::Person, resolved: None };
                    }
                    self.speaker = Some(Speaker { source, unit: self.unit, quoted: spoken });
                    self.broken = false;
                }
            }
            let parts = if c.parts.len() > 1 {
                c.parts.iter().map(|p| self.content_bytes(tokens, quotes, p)).collect()
            } else {
                vec![content.clone()]
            };
            self.out.claims.push(Found {
                kind: if spoken { ClaimKind::Quotation } else { ClaimKind::Reported },
                content,
                parts,
                sentence: bytes(tokens, &(c.content.start.min(at.start)..at.end)),
                quotes: inside,
                checkable_score: score,
                state,
                source,
                cue: (!c.cue.is_empty()).then(|| bytes(tokens, &c.cue)),
                carried_over: c.carried,
            });
        }
        if let Some(lexicon) = self.lexicon {
            let unit =
                Unit { text: self.text, tokens, at, quotes, lexicon, title_case: false, heading: false };
            let subject = unit
                .np_start(unit.at.start)
                .filter(|s| !tokens[s.start].is(PRONOUN | SELF) && unit.starts_np(s.start));
            self.subject = subject.and_then(|s| {
                let kind = sources::kind(&tokens[s.clone()], Some(lexicon));
                let name = tokens[s.clone()]
                    .iter()
                    .any(|t| t.kind == Kind::Word && t.capital && t.start > tokens[s.start].start);
                let resolved = self.mentions.resolve(self.text, &tokens[s.clone()], kind, index);
                // Where every noun has a capital, only a known name or an office is a person’s.
                let office = || tokens[s.clone()].iter().any(|t| t.is(ROLE | TITLE));
                // "Prince Edward spoke. Edward sat down.": a first name alone.
                let lone = || self.mentions.lone(self.text, &tokens[s.clone()]);
                let full = || self.mentions.named(self.text, &tokens[s.clone()]);
                let known = resolved.is_some()
                    || name && (!lexicon.data.capital_nouns || office() || full())
                    || lone();
                let range = bytes(tokens, &s);
                let body = matches!(kind, SourceKind::Organisation | SourceKind::Outlet | SourceKind::Agency);
                if body && !named && unit.animate(&s) {
                    let source = Source { range: range.clone(), kind, resolved: resolved.clone() };
                    self.body = Some((source, self.unit));
                }
                if kind == SourceKind::Person && !named && known {
                    let best = resolved.clone().unwrap_or(range.clone());
                    self.mentions.seen(self.text, &tokens[s.clone()], best, index);
                }
                (kind == SourceKind::Person && known).then_some((Source { range, kind, resolved }, self.unit))
            });
        }
    }

    /// The body that the sentence before is about, where that one opened this block and the
    /// last speaker spoke before it.
    fn body_of_block(&self) -> Option<Source> {
        let (body, unit) = self.body.as_ref()?;
        let near = *unit > self.opened && unit + 1 == self.unit;
        let older = self.speaker.as_ref().is_some_and(|s| s.unit <= self.opened);
        (near && older).then(|| body.clone())
    }

    /// Bytes of a content; marks that enclose all of it are left out.
    pub(super) fn content_bytes(
        &self,
        tokens: &[Token],
        quotes: &[Quote],
        at: &Range<usize>,
    ) -> Range<usize> {
        let first = quotes.partition_point(|q| q.open < at.start);
        if let Some(q) = quotes.get(first).filter(|q| q.open == at.start)
            && q.end == at.end
        {
            return q.range.clone();
        }
        bytes(tokens, at)
    }

    /// Sentences that state something checkable and rest on no source.
    pub(super) fn statements(&mut self, tokens: &[Token], sentences: &[Range<usize>], covered: &[bool]) {
        let claims = &mut self.out.claims;
        for s in sentences {
            let mut at = s.clone();
            while at.start < at.end
                && !matches!(tokens[at.start].kind, Kind::Word | Kind::Number | Kind::Open)
            {
                if tokens[at.start].kind == Kind::Mark
                    && tokens[at.start + 1..at.end].iter().any(|t| t.kind == Kind::Mark)
                {
                    break;
                }
                at.start += 1;
            }
            let words = |r: Range<usize>| {
                tokens
                    .get(r)
                    .map_or(0, |t| t.iter().filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).count())
            };
            let all = words(at.clone());
            if all < 4 {
                continue;
            }
            let taken = at
                .clone()
                .filter(|k| covered[*k] && matches!(tokens[*k].kind, Kind::Word | Kind::Number))
                .count();
            let spoken = tokens[at.clone()]
                .iter()
                .filter(|t| t.quote > 0 && matches!(t.kind, Kind::Word | Kind::Number))
                .count();
            if taken >= 2 || taken * 2 >= all || spoken * 2 > all {
                continue;
            }
            let score = checkable::score(self.text, &tokens[at.clone()]);
            if score < 0.5 {
                continue;
            }
            let content = bytes(tokens, &at);
            claims.push(Found {
                kind: ClaimKind::Statement,
                content: content.clone(),
                parts: vec![content.clone()],
                sentence: content,
                quotes: Vec::new(),
                checkable_score: score,
                // Words that someone speaks rest on someone.
                state: if score >= SURE && spoken < SPOKEN && !checkable::doubtful(&tokens[at.clone()]) {
                    AttributionState::NoSourceFound
                } else {
                    AttributionState::Uncertain
                },
                source: None,
                cue: None,
                carried_over: false,
            });
            if claims.len() >= MOST {
                return;
            }
        }
    }
}

pub(super) fn bytes(tokens: &[Token], at: &Range<usize>) -> Range<usize> {
    match tokens.get(at.clone()) {
        Some([first, .., last]) => first.start..last.end,
        Some([only]) => only.range(),
        _ => 0..0,
    }
}

#[cfg(test)]
mod tests {
    use crate::claims::tests::read;
    use crate::report::{AttributionState, ClaimKind, SourceKind};

    #[test]
    fn own_words_stand_for_the_one_whom_the_sentence_is_about() {
        let text = "Emil Brand hat nach eigenen Angaben schon 20.000 Unterschriften gesammelt.";
        let claims = read("de", text);
        let source = claims[0].source.as_ref().expect("a source");
        assert_eq!(&text[source.range.clone()], "eigenen Angaben");
        assert_eq!(source.resolved.as_ref().map(|r| &text[r.clone()]), Some("Emil Brand"));
        assert_eq!(source.kind, SourceKind::Person);
    }

    #[test]
    fn a_forecast_or_an_evaluation_is_no_sure_statement() {
        for (lang, text) in [
            ("en", "The 20 new bridges will cost 300 million dollars by 2031."),
            ("de", "Die 20 neuen Brücken dürften bis 2031 rund 300 Millionen Euro kosten."),
            ("de", "Die Brücke sei 2019 für 30 Millionen Euro saniert worden."),
        ] {
            let claims = read(lang, text);
            assert!(claims.iter().all(|c| c.state != AttributionState::NoSourceFound), "{text} {claims:?}");
        }
    }

    #[test]
    fn a_checkable_sentence_without_a_source_says_so() {
        let text = "The company sold 125,000 houses in March 2015.";
        let claims = read("en", text);
        assert_eq!(claims.len(), 1);
        assert_eq!(claims[0].state, AttributionState::NoSourceFound);
        assert!(claims[0].checkable_score >= 0.5);
        assert!(read("en", "I really love this wonderful place!").is_empty());
        assert!(read("en", "Should we not all be happier?").is_empty());
    }

    #[test]
    fn an_attributed_sentence_is_no_statement_without_a_source() {
        let text = "The bridge cost 30 million euros in 2020, the mayor said.";
        assert!(read("en", text).iter().all(|c| c.kind != ClaimKind::Statement));
    }

    #[test]
    fn a_word_in_quotation_marks_is_no_speech() {
        assert!(read("en", "The “smart” bridge opened.").iter().all(|c| c.kind == ClaimKind::Statement));
    }
}
