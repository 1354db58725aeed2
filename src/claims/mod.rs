//! What the article states and what that rests on: text and its blocks in, claims
//! with byte ranges out. This room knows no HTML and no registry.
//!
//! A block goes through these files in this order: [`tokens`] cuts it into words,
//! [`quotes`] pairs its marks, [`sentences`] cuts it into units, [`cues`] (with
//! [`phrases`] and, for languages whose verb moves, [`verb_second`]) ties contents to
//! sources, [`sources`] names their kind, [`resolve`] their fuller mention, and
//! [`checkable`] weighs each sentence. Words are data: a new verb of saying, role or
//! agency goes into the language's file in `crate::language`; a new order of source,
//! cue and content goes into [`cues`].

pub mod checkable;
pub mod cues;
pub mod phrases;
pub mod quotes;
pub mod resolve;
pub mod sentences;
pub mod sources;
pub mod tokens;
pub mod verb_second;

use crate::language::lexicon::{self, *};
use cues::{Candidate, Unit};
use quotes::Quote;
use tokens::{Kind, Token};

use crate::report::{AttributionState, ClaimKind, SourceKind};
use std::ops::Range;

/// What a block of the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A heading: quotations and attributions only, no statements.
    Heading,
    /// A list item.
    ListItem,
    /// A quotation block.
    Quote,
}

/// A block of the text.
#[derive(Debug, Clone)]
pub struct Block {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// What it is.
    pub kind: BlockKind,
}

/// The source of a found claim. All ranges are bytes of the text.
#[derive(Debug, Clone)]
pub struct Source {
    /// The whole source phrase.
    pub range: Range<usize>,
    /// What kind.
    pub kind: SourceKind,
    /// The fuller mention that it was resolved to.
    pub resolved: Option<Range<usize>>,
}

/// A claim found in the text. All ranges are bytes of the text.
#[derive(Debug, Clone)]
pub struct Found {
    /// What kind.
    pub kind: ClaimKind,
    /// The content alone, without source and cue.
    pub content: Range<usize>,
    /// Its stretches, where source and cue stand between them; else the content itself.
    pub parts: Vec<Range<usize>>,
    /// The sentence that it stands in.
    pub sentence: Range<usize>,
    /// Each stretch in quotation marks, without the marks.
    pub quotes: Vec<Range<usize>>,
    /// 0–1; checkable from 0.5.
    pub checkable_score: f32,
    /// Whether a source is named.
    pub state: AttributionState,
    /// The source.
    pub source: Option<Source>,
    /// The words that tie source and claim.
    pub cue: Option<Range<usize>>,
    /// Whether the source was named in an earlier sentence.
    pub carried_over: bool,
}

/// What was found in a text.
#[derive(Debug, Clone, Default)]
pub struct Analysis {
    /// The claims in reading order.
    pub claims: Vec<Found>,
    /// Number of sentences.
    pub sentences: u32,
}

/// Splits plain text at its newlines into blocks.
pub fn plain_blocks(text: &str) -> Vec<Block> {
    let mut at = 0;
    text.split_inclusive('\n')
        .map(|line| {
            let range = at..at + line.len();
            at = range.end;
            Block { range, kind: BlockKind::Paragraph }
        })
        .filter(|b| !text[b.range.clone()].trim().is_empty())
        .collect()
}

/// Claims that are read of one text.
const MOST: usize = 20_000;
/// Sentences with at least this much are shown as checkable without a source; below
/// it, down to one half, as uncertain.
const SURE: f32 = 0.6;
/// Units over which a speaker is carried to a quotation without a cue.
const CARRY: usize = 2;

/// Units over which a verb without a subject reaches back for its speaker.
const REACH: usize = 8;

/// The one who spoke last.
struct Speaker {
    source: Source,
    cue: Option<Range<usize>>,
    unit: usize,
    quoted: bool,
}

/// Reads the claims of `blocks` of `text`, in the language `lang` (BCP 47 primary
/// tag); a language that is not known gives quotations only.
pub fn analyse(text: &str, blocks: &[Block], lang: Option<&str>) -> Analysis {
    let lexicon = lang.and_then(lexicon::of);
    let mut reader = Reader {
        text,
        lexicon,
        out: Analysis::default(),
        mentions: resolve::Mentions::default(),
        speaker: None,
        subject: None,
        unit: 0,
    };
    let mut tokens = Vec::new();
    for (i, block) in blocks.iter().enumerate() {
        if reader.out.claims.len() >= MOST {
            break;
        }
        tokens.clear();
        tokens::tokenise(text, block.range.clone(), lexicon, &mut tokens);
        if !tokens.is_empty() {
            reader.block(i, block, &mut tokens);
        }
    }
    reader.out.claims.truncate(MOST);
    reader.out
}

struct Reader<'a> {
    text: &'a str,
    lexicon: Option<&'static Lexicon>,
    out: Analysis,
    mentions: resolve::Mentions,
    speaker: Option<Speaker>,
    /// The person that the last unit is about, and its number.
    subject: Option<(Source, usize)>,
    unit: usize,
}

fn bytes(tokens: &[Token], at: &Range<usize>) -> Range<usize> {
    match tokens.get(at.clone()) {
        Some([first, .., last]) => first.start..last.end,
        Some([only]) => only.range(),
        _ => 0..0,
    }
}

impl Reader<'_> {
    fn block(&mut self, index: usize, block: &Block, tokens: &mut [Token]) {
        let all = 0..tokens.len();
        let quotes = quotes::find(self.text, tokens, all.clone());
        for (i, q) in quotes.iter().enumerate().filter(|(_, q)| q.speech) {
            for t in &mut tokens[q.open..q.end] {
                t.quote = i as u32 + 1;
            }
        }
        let tokens = &*tokens;
        let sentences = sentences::sentences(tokens, all.clone());
        self.out.sentences += sentences.len() as u32;
        if self.lexicon.is_some() {
            self.mentions.read(self.text, tokens);
        }
        let first_claim = self.out.claims.len();
        let mut units = sentences::units(tokens, all.clone(), &quotes);
        if let Some(lexicon) = self.lexicon {
            join_cues(self.text, tokens, &quotes, lexicon, &mut units);
        }
        let mut covered: Vec<Range<usize>> = Vec::new();
        for unit in units {
            self.unit += 1;
            self.unit_of(index, block, tokens, &quotes, unit, &mut covered);
            if self.out.claims.len() >= MOST {
                return;
            }
        }
        if block.kind != BlockKind::Heading && self.lexicon.is_some() {
            self.statements(tokens, &sentences, &covered);
        }
        self.out.claims[first_claim..].sort_by_key(|c| (c.content.start, c.content.end));
    }

    fn unit_of(
        &mut self,
        index: usize,
        block: &Block,
        tokens: &[Token],
        quotes: &[Quote],
        at: Range<usize>,
        covered: &mut Vec<Range<usize>>,
    ) {
        let words = |r: &Range<usize>| {
            tokens[r.clone()].iter().filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).count()
        };
        let mut candidates = Vec::new();
        let here: Vec<&Quote> = quotes.iter().filter(|q| q.open >= at.start && q.open < at.end).collect();
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
            if candidates.is_empty() {
                candidates.extend(self.carried(&unit, &here));
            }
            if candidates.is_empty() && !unit.heading {
                candidates.extend(hearsay(&unit));
            }
            let rest: Vec<Candidate> = here
                .iter()
                .filter(|q| q.speech && q.words >= 4)
                .filter(|q| !candidates.iter().any(|c| c.content.start < q.end && q.open < c.content.end))
                .map(|q| Candidate {
                    content: q.open..q.end.min(at.end),
                    parts: vec![q.open..q.end.min(at.end)],
                    source: None,
                    cue: at.start..at.start,
                    carried: false,
                    weight: 0.0,
                })
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
                    .and_then(|_| unit.np_right(at.start + 1, false));
                let source = stated
                    .or_else(|| verb.filter(|_| !lexicon.data.verb_second).and_then(|v| unit.np_left(v)))
                    .or_else(|| unit.subject_of_clause(colon))
                    .filter(|s| unit.animate(s));
                if let Some(s) = source {
                    let kind =
                        sources::kind(&tokens[s.clone()], self.lexicon.is_some_and(|l| l.data.capital_nouns));
                    let resolved = self.mentions.resolve(self.text, &tokens[s.clone()], kind, index);
                    self.speaker = Some(Speaker {
                        source: Source { range: bytes(tokens, &s), kind, resolved },
                        cue: None,
                        unit: self.unit,
                        quoted: true,
                    });
                }
            }
        } else {
            candidates.extend(here.iter().filter(|q| q.speech && q.words >= 4).map(|q| Candidate {
                content: q.open..q.end.min(at.end),
                parts: Vec::new(),
                source: None,
                cue: at.start..at.start,
                carried: false,
                weight: 0.0,
            }));
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
        let owners: Vec<Option<usize>> = here.iter().map(|q| owner(q)).collect();
        for (index_of, c) in candidates.into_iter().enumerate() {
            let content = self.content_bytes(tokens, quotes, &c.content);
            if content.is_empty() {
                continue;
            }
            let inside: Vec<Range<usize>> = here
                .iter()
                .zip(&owners)
                .filter(|(_, o)| **o == Some(index_of))
                .map(|(q, _)| q)
                .filter(|q| {
                    self.lexicon.is_none_or(|l| l.data.double_apostrophe)
                        || !self.text[tokens[q.open].range()].starts_with("''")
                })
                .map(|q| q.range.clone())
                .collect();
            let quoted: usize = quotes
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
                    let mut kind =
                        sources::kind(&tokens[s.clone()], self.lexicon.is_some_and(|l| l.data.capital_nouns));
                    let resolved = self.mentions.resolve(self.text, &tokens[s.clone()], kind, index);
                    if kind == SourceKind::Person
                        && resolved.is_none()
                        && !self.mentions.person_like(self.text, &tokens[s.clone()])
                    {
                        kind = SourceKind::Organisation;
                    }
                    Some(Source { range: bytes(tokens, s), kind, resolved })
                }
                (None, true) => match (&self.speaker, &self.subject) {
                    (_, Some((s, unit)))
                        if self.unit - unit <= 1
                            && self.speaker.as_ref().is_none_or(|k| self.unit - k.unit > CARRY) =>
                    {
                        Some(s.clone())
                    }
                    (Some(s), _) if self.unit - s.unit <= REACH => Some(s.source.clone()),
                    _ => None,
                },
                (None, false) => None,
            };
            let heard = source.is_none() && !c.cue.is_empty() && !c.carried;
            let mut state = match source {
                Some(_) => AttributionState::Attributed,
                // Hearsay whose source is not named.
                None if heard && score >= 0.5 => AttributionState::NoSourceFound,
                None => AttributionState::Uncertain,
            };
            if c.weight > 0.0 && c.weight < 0.3 {
                state = AttributionState::Uncertain;
            }
            if state == AttributionState::Attributed || heard {
                covered.push(c.content.clone());
            }
            if let Some(s) = &source {
                let pronoun =
                    c.source.as_ref().is_some_and(|s| s.len() == 1 && tokens[s.start].is(PRONOUN | SELF));
                if !c.carried && (!pronoun || s.resolved.is_some()) {
                    let best = s.resolved.clone().unwrap_or(s.range.clone());
                    self.mentions.spoke(best, s.kind, index);
                }
                self.speaker = Some(Speaker {
                    source: s.clone(),
                    cue: (!c.cue.is_empty()).then(|| bytes(tokens, &c.cue)),
                    unit: self.unit,
                    quoted: spoken,
                });
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
                sentence: bytes(tokens, &at),
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
            let subject = unit.np_start(unit.at.start).filter(|s| !tokens[s.start].is(PRONOUN | SELF));
            self.subject = subject.and_then(|s| {
                let kind = sources::kind(&tokens[s.clone()], lexicon.data.capital_nouns);
                let name = tokens[s.clone()]
                    .iter()
                    .any(|t| t.kind == Kind::Word && t.capital && t.start > tokens[s.start].start);
                (kind == SourceKind::Person && name).then(|| {
                    let resolved = self.mentions.resolve(self.text, &tokens[s.clone()], kind, index);
                    (Source { range: bytes(tokens, &s), kind, resolved }, self.unit)
                })
            });
        }
    }

    /// Bytes of a content; marks that enclose all of it are left out.
    fn content_bytes(&self, tokens: &[Token], quotes: &[Quote], at: &Range<usize>) -> Range<usize> {
        if let Some(q) = quotes.iter().find(|q| q.open == at.start)
            && q.end == at.end
        {
            return q.range.clone();
        }
        bytes(tokens, at)
    }

    /// Speech without a cue of its own: the last speaker goes on.
    fn carried(&self, unit: &Unit, here: &[&Quote]) -> Option<Candidate> {
        let speaker = self.speaker.as_ref().filter(|s| self.unit - s.unit <= CARRY);
        let subject = self.subject.as_ref().filter(|s| self.unit - s.1 <= 1);
        if speaker.is_none() && subject.is_none() {
            return None;
        }
        let quoted = speaker.is_some_and(|s| s.quoted);
        let at = unit.at.clone();
        let outer = at.clone().filter(|k| unit.outer(*k).is_some_and(|t| t.kind == Kind::Word)).count();
        // The mood of reported speech carries the speaker on.
        let first_verb = at.clone().filter_map(|k| unit.outer(k)).find(|t| {
            !t.capital
                && t.is(REPORTED | BE | HAVE | MODAL | VERB | HEARSAY)
                && !t.is(POSSESSIVE | DETERMINER)
                || !t.capital && t.is(FINITE) && t.is(CUE)
        });
        if speaker.is_some() && first_verb.is_some_and(|t| t.is(REPORTED)) && !unit.heading {
            let content = unit.trim(at.clone());
            return Some(Candidate {
                parts: vec![content.clone()],
                content,
                source: None,
                cue: at.start..at.start,
                carried: true,
                weight: 0.6,
            });
        }
        let first = here.iter().find(|q| q.speech)?;
        let last = here.iter().rev().find(|q| q.speech)?;
        // A heading in quotation marks stands alone.
        if first.words < 6 && last.end.saturating_sub(first.open) + 2 >= tokens_of_block(unit) {
            return None;
        }
        let leads = first.open == at.start && first.words >= 2 * outer && outer <= 10 && quoted;
        (outer <= 2 || leads).then(|| Candidate {
            content: first.open..last.end.min(at.end),
            parts: vec![first.open..last.end.min(at.end)],
            source: None,
            cue: at.start..at.start,
            carried: true,
            weight: 0.5,
        })
    }

    /// Sentences that state something checkable and rest on no source.
    fn statements(&mut self, tokens: &[Token], sentences: &[Range<usize>], covered: &[Range<usize>]) {
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
            let taken: usize = covered
                .iter()
                .map(|c| {
                    let (from, to) = (c.start.max(at.start), c.end.min(at.end));
                    if from < to { words(from..to) } else { 0 }
                })
                .sum();
            let spoken = tokens[at.clone()]
                .iter()
                .filter(|t| t.quote > 0 && matches!(t.kind, Kind::Word | Kind::Number))
                .count();
            if taken >= 3 || taken * 2 >= all || spoken * 2 > all {
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
                state: if score >= SURE {
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

fn tokens_of_block(unit: &Unit) -> usize {
    unit.tokens.len()
}

/// "Le suspect aurait pris la fuite": the mood of hearsay, with no one named.
fn hearsay(unit: &Unit) -> Option<Candidate> {
    let data = unit.lexicon.data;
    if data.participles.is_empty() {
        return None;
    }
    let at = unit.at.clone();
    if at.clone().any(|k| {
        unit.outer(k).is_some_and(|t| t.is(CONDITION)) || unit.text[unit.tokens[k].range()].contains('?')
    }) {
        return None;
    }
    let aux = at.clone().find(|k| unit.outer(*k).is_some_and(|t| t.is(HEARSAY) && !t.capital))?;
    let mut next = aux + 1;
    while unit.outer(next).is_some_and(|t| t.is(ADVERB | NEGATION | CLITIC | BE) && !t.is(CUE)) {
        next += 1;
    }
    let t = unit.outer(next).filter(|t| t.kind == Kind::Word)?;
    let word = &unit.text[t.range()];
    if !(t.is(PARTICIPLE) || data.participles.split(' ').any(|e| word.ends_with(e))) {
        return None;
    }
    let content = unit.trim(at);
    Some(Candidate {
        parts: vec![content.clone()],
        content,
        source: None,
        cue: aux..next + 1,
        carried: false,
        weight: 0.5,
    })
}

/// Joins a unit that is only source and cue ("Ross asked.") to the quotation before it.
fn join_cues(
    text: &str,
    tokens: &[Token],
    quotes: &[Quote],
    lexicon: &Lexicon,
    units: &mut Vec<Range<usize>>,
) {
    let mut i = 1;
    while i < units.len() {
        let before = units[i - 1].clone();
        let ends_quoted = tokens[before.clone()].last().is_some_and(|t| t.quote > 0);
        if ends_quoted && bare_cue(text, tokens, quotes, lexicon, units[i].clone()) {
            units[i - 1].end = units[i].end;
            units.remove(i);
        }
        i += 1;
    }
}

fn bare_cue(text: &str, tokens: &[Token], quotes: &[Quote], lexicon: &Lexicon, at: Range<usize>) -> bool {
    let unit = Unit { text, tokens, at: at.clone(), quotes, lexicon, title_case: false, heading: false };
    // After a question an unknown verb will do, where the unit is short: "X pressed."
    let asked = at.start >= 2
        && tokens[..at.start]
            .iter()
            .rev()
            .take(2)
            .any(|t| t.kind == Kind::Stop && !text[t.range()].starts_with('.'));
    let short = asked && unit.words(at.clone()) <= 12;
    let past = |t: &Token| lexicon.data.pasts.split(' ').any(|e| text[t.range()].ends_with(e));
    let Some(verb) = (at.start..(at.start + 14).min(at.end)).find(|k| {
        unit.outer(*k).is_some_and(|t| {
            t.kind == Kind::Word
                && !t.capital
                && (t.is(SAY | TELL | MANNER) && t.is(FINITE | PARTICIPLE)
                    || short && *k > at.start && *k < at.start + 5 && past(t))
        })
    }) else {
        return false;
    };
    if (at.start..verb).any(|k| {
        unit.outer(k).is_none_or(|t| {
            t.is(THAT | SUBORDINATOR | BE) || matches!(t.kind, Kind::Stop | Kind::Colon | Kind::Semicolon)
        })
    }) {
        return false;
    }
    let next = unit.outer(verb + 1);
    let closes = next
        .is_none_or(|t| t.kind != Kind::Word || t.is(PREPOSITION | TIME | GERUND | ADVERB | GROUP | CLITIC));
    closes
        && verb > at.start
        && !(verb..at.end).any(|k| unit.outer(k).is_some_and(|t| t.is(THAT) || t.kind == Kind::Colon))
        && !unit.quote(verb + 1).is_some()
        && unit.words(at.clone()) <= 25
}
