//! What the article states and what that rests on: text and its blocks in, claims
//! with byte ranges out. This room knows no HTML and no registry.
//!
//! A block goes through these files in this order: [`tokens`] cuts it into words,
//! [`quotes`] pairs its marks ([`dialogue`] its dashes; [`transcript`] knows who has the turn), [`sentences`] cuts it into units, [`cues`] (with
//! [`phrases`], [`learnt`] and, for languages whose verb moves, [`verb_second`]) ties contents to
//! sources, [`sources`] names their kind, [`resolve`] their fuller mention, and
//! [`checkable`] weighs each sentence. Words are data: a new verb of saying, role or
//! agency goes into the language's file in `crate::language`; a new order of source,
//! cue and content goes into [`cues`].

// A content of one stretch is a list of one range.
#![allow(clippy::single_range_in_vec_init)]

pub mod checkable;
pub mod cues;
pub mod dialogue;
pub mod learnt;
pub mod phrases;
pub mod quotes;
pub mod resolve;
pub mod sentences;
pub mod sources;
pub mod tokens;
pub mod transcript;
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

/// Claims among which those of one sentence are looked for.
const RECENT: usize = 12;

/// Tokens that a line with the name and role of a speaker may have.
const SIGNATURE: usize = 16;

/// Bytes that marks and a stop around a quotation may have.
const MARKS: usize = 12;

/// Bytes that a post on a social network seldom goes beyond.
const POST: usize = 300;

/// Words up to which a quotation without a stop, alone in its block, is a heading.
const HEADLINE: usize = 15;

/// Words up to which a block without a stop and without a verb is a heading of its own.
const CROSSHEAD: usize = 12;

/// A block that has been read.
struct Before {
    range: Range<usize>,
    /// Its first claim.
    first: usize,
    kind: BlockKind,
}

/// The one who spoke last.
struct Speaker {
    source: Source,
    unit: usize,
    quoted: bool,
}

/// Reads the claims of `blocks` of `text`, in the language `lang` (BCP 47 primary
/// tag); a language that is not known gives quotations only.
pub fn analyse(text: &str, blocks: &[Block], lang: Option<&str>) -> Analysis {
    analyse_with(text, blocks, lang.and_then(lexicon::of))
}

fn analyse_with(text: &str, blocks: &[Block], lexicon: Option<&'static Lexicon>) -> Analysis {
    let mut reader = Reader {
        text,
        lexicon,
        out: Analysis::default(),
        mentions: resolve::Mentions::default(),
        speaker: None,
        subject: None,
        post: None,
        unit: 0,
        broken: false,
        speakers: transcript::speakers(text, blocks),
        turn: None,
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
    // A lone name whose full form comes later in the text is a person's after all.
    for claim in &mut reader.out.claims {
        if let Some(s) = &mut claim.source
            && s.kind == SourceKind::Organisation
            && s.resolved.is_none()
        {
            s.resolved = reader.mentions.later(text, &s.range);
            if s.resolved.is_some() || reader.mentions.titled(text, &s.range) {
                s.kind = SourceKind::Person;
            }
        }
    }
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
    /// The block before: it may turn out to be a signed post.
    post: Option<Before>,
    unit: usize,
    /// The labels of a transcript; else none.
    speakers: Vec<&'a str>,
    /// Who has the turn in it.
    turn: Option<Source>,
    /// Whether a heading has come since someone spoke.
    broken: bool,
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
        self.broken |= (block.kind == BlockKind::Heading || crosshead(tokens))
            && self.speaker.as_ref().is_none_or(|s| s.unit < self.unit);
        self.post = Some(post);
        self.out.claims[first_claim..].sort_by_key(|c| (c.content.start, c.content.end));
    }

    /// "Die Brücke sei alt. Sie werde gesperrt, sagt X.": the units in front, in the same
    /// mood, are X’s as well.
    fn named_at_last(
        &mut self,
        first: usize,
        tokens: &[Token],
        unit: Range<usize>,
        waiting: &mut Vec<Range<usize>>,
        covered: &mut [bool],
    ) {
        if waiting.is_empty() {
            return;
        }
        let named = self.out.claims[first..].iter().find(|c| {
            c.state == AttributionState::Attributed
                && !c.carried_over
                && c.source.as_ref().is_some_and(|s| s.range.start >= c.content.end)
                && c.quotes.is_empty()
                && tokens[unit.clone()].iter().any(|t| {
                    t.is(REPORTED) && !t.capital && t.start >= c.content.start && t.end <= c.content.end
                })
        });
        let Some(source) = named.and_then(|c| c.source.clone()) else { return };
        for at in waiting.drain(..) {
            let content = bytes(tokens, &(at.start..at.end.saturating_sub(1).max(at.start + 1)));
            covered[at.clone()].fill(true);
            self.out.claims.push(Found {
                kind: ClaimKind::Reported,
                content: content.clone(),
                parts: vec![content],
                sentence: bytes(tokens, &at),
                quotes: Vec::new(),
                checkable_score: checkable::score(self.text, &tokens[at]),
                state: AttributionState::Attributed,
                source: Some(source.clone()),
                cue: None,
                carried_over: true,
            });
        }
    }

    /// A block of a transcript: what its label's speaker says, or, behind an open mark,
    /// what the one before goes on to say.
    fn turn_of(&mut self, index: usize, block: &Block, tokens: &[Token], quotes: &[Quote]) -> bool {
        if self.speakers.is_empty() {
            return false;
        }
        let named = self.text.get(block.range.clone()).and_then(|text| {
            let name = transcript::label(text).filter(|n| self.speakers.contains(&&text[n.clone()]))?;
            Some(block.range.start + name.start..block.range.start + name.end)
        });
        let open = quotes.first().is_some_and(|q| q.open == 0 && !q.closed);
        let (from, cue) = match &named {
            Some(name) => {
                let colon = tokens.iter().position(|t| t.start >= name.end && t.kind == Kind::Colon);
                let Some(colon) = colon else { return false };
                let words = tokens.iter().filter(|t| t.start >= name.start && t.end <= name.end);
                let words: Vec<Token> = words.copied().collect();
                let resolved = self.mentions.resolve(self.text, &words, SourceKind::Person, index);
                self.turn = Some(Source { range: name.clone(), kind: SourceKind::Person, resolved });
                (colon + 1, Some(tokens[colon].range()))
            }
            None if open && self.turn.is_some() => (1, None),
            None => {
                self.turn = None;
                return false;
            }
        };
        let content = bytes(tokens, &(from..tokens.len()));
        let Some(source) = self.turn.clone().filter(|_| !content.is_empty()) else { return false };
        self.out.claims.push(Found {
            kind: ClaimKind::Quotation,
            content: content.clone(),
            parts: vec![content],
            sentence: bytes(tokens, &(0..tokens.len())),
            quotes: Vec::new(),
            checkable_score: 0.0,
            state: AttributionState::Attributed,
            source: Some(source),
            carried_over: cue.is_none(),
            cue,
        });
        true
    }

    /// Gives the block before to whom a signature names: a quotation block, speech in
    /// marks, or a text with the marks of a post. The outlet's own text is no post, but
    /// one that is as short may be: what it states is not sure to be the outlet's.
    fn sign(&mut self, before: Before, name: Range<usize>) {
        let text = self.text.get(before.range.clone()).unwrap_or("");
        let quoted = self.out.claims[before.first.min(self.out.claims.len())..]
            .iter()
            .any(|c| c.kind == ClaimKind::Quotation && c.content.len() + MARKS >= text.len());
        if before.kind == BlockKind::Quote || quoted || post_marks(text) {
            self.quoted_block(before.range, before.first, Some(name));
        } else if text.len() <= POST {
            for claim in self.out.claims.iter_mut().skip(before.first) {
                if claim.state == AttributionState::NoSourceFound {
                    claim.state = AttributionState::Uncertain;
                }
            }
        }
    }

    /// "Ana Ruiz, directora del centro" alone in its block, under a quotation that is one:
    /// the one who said it. Returns whether the block is such a line.
    fn signs(&mut self, tokens: &[Token], index: usize, kind: BlockKind) -> bool {
        let dash = usize::from(tokens.first().is_some_and(|t| t.kind == Kind::Dash));
        let line = tokens.get(dash..).unwrap_or(&[]);
        let plain = line.len() <= SIGNATURE
            && line.iter().all(|t| !matches!(t.kind, Kind::Stop | Kind::Mark | Kind::Colon | Kind::Dash))
            && line.first().is_some_and(|t| t.kind == Kind::Word && t.capital && !t.is(DETERMINER));
        if !plain {
            return false;
        }
        let named = !line[0].is(ROLE) && line.get(1).is_some_and(|t| t.capital && t.kind == Kind::Word);
        let comma = line.iter().position(|t| t.kind == Kind::Comma);
        let office =
            named && comma.is_some_and(|c| c <= 5 && line[c..].iter().take(5).any(|t| t.is(ROLE | TITLE)));
        // Within a quotation block, and behind a dash, no word need say that it is an office.
        let within = kind == BlockKind::Quote
            && self.post.as_ref().is_some_and(|b| b.kind == BlockKind::Quote)
            && (named && comma.is_some_and(|c| c <= 5) || line.iter().any(|t| t.is(ROLE | TITLE)));
        let verb = line.iter().any(|t| {
            !t.capital
                && t.is(FINITE | BE | HAVE | MODAL | VERB)
                && !t.is(DETERMINER | PREPOSITION | COORDINATOR | ROLE | DOCUMENT | GROUP | ORGANISATION)
        });
        if !(office || (within || dash == 1 && named) && !verb) {
            return false;
        }
        let range = bytes(tokens, &(dash..tokens.len()));
        let before = self.post.as_ref().map_or(0..0, |b| b.range.clone());
        let last = self.out.claims.iter_mut().rfind(|c| c.content.end <= range.start);
        let open = last.filter(|c| {
            c.kind == ClaimKind::Quotation
                && (c.source.is_none() || c.carried_over)
                && c.content.len() + MARKS >= before.len()
                && c.content.start >= before.start
        });
        let Some(open) = open else { return within && !verb };
        // "CFP and founder of …": an office alone names no one.
        if line.windows(2).any(|w| w.iter().all(|t| t.capital && t.kind == Kind::Word)) && (named || !within)
            || within && comma.is_some()
        {
            let source = Source { range: range.clone(), kind: SourceKind::Person, resolved: None };
            open.state = AttributionState::Attributed;
            open.carried_over = false;
            open.source = Some(source);
            self.mentions.seen(self.text, &tokens[dash..], range, index);
        }
        true
    }

    /// Whether a verb without a subject may have this speaker for one: "afirmaban" not one
    /// person, "recordó" no document and no group.
    fn agrees(&self, tokens: &[Token], cue: &Range<usize>, speaker: &Source) -> bool {
        let plurals = self.lexicon.map_or("", |l| l.data.plurals);
        let verbs = tokens.get(cue.clone()).unwrap_or(&[]);
        if plurals.is_empty() || !verbs.iter().any(|t| t.is(SAY) && t.is(FINITE | PARTICIPLE)) {
            return true;
        }
        let plural = verbs.iter().any(|t| plurals.split(' ').any(|e| self.text[t.range()].ends_with(e)));
        let phrase = self.text.get(speaker.range.clone()).unwrap_or("");
        let several = phrase.contains(" y ") || phrase.contains(" e ") || phrase.contains(" i ");
        match speaker.kind {
            SourceKind::Person | SourceKind::Role => plural == several || !plural,
            SourceKind::Collective | SourceKind::Anonymous => plural,
            SourceKind::Document => false,
            _ => true,
        }
    }

    /// "Así lo hizo constar X", "Lo ha detto X": the speech or statement whose sentence ends
    /// at `end` has a source after all. Returns whether there was one.
    fn rest_on(&mut self, tokens: &[Token], c: &Candidate, index: usize, end: usize) -> bool {
        let Some(source) = &c.source else { return false };
        let kind = sources::kind(&tokens[source.clone()], self.lexicon.is_some_and(|l| l.data.capital_nouns));
        let resolved = self.mentions.resolve(self.text, &tokens[source.clone()], kind, index);
        let source = Source { range: bytes(tokens, source), kind, resolved };
        let mut found = false;
        let recent = self.out.claims.iter_mut().rev().take(RECENT);
        for claim in recent.filter(|c| c.sentence.end == end && (c.source.is_none() || c.carried_over)) {
            found = true;
            if claim.kind == ClaimKind::Statement {
                claim.kind = ClaimKind::Reported;
            }
            claim.state = AttributionState::Attributed;
            claim.carried_over = false;
            claim.cue = Some(bytes(tokens, &c.cue));
            claim.source = Some(source.clone());
        }
        self.speaker = Some(Speaker { source, unit: self.unit, quoted: found });
        self.broken = false;
        found
    }

    /// A block that someone else wrote: a quotation block, or a post with its signature.
    /// The claims from `first` on that name no source give way to it.
    fn quoted_block(&mut self, range: Range<usize>, first: usize, name: Option<Range<usize>>) {
        if range.is_empty() {
            return;
        }
        let carried = name.is_none();
        let source = match name {
            Some(range) => Some(Source { range, kind: SourceKind::Person, resolved: None }),
            // "X wrote:" in front of the block.
            None => self
                .speaker
                .as_ref()
                .filter(|s| self.unit - s.unit <= CARRY && s.quoted)
                .map(|s| s.source.clone()),
        };
        let mut at = 0;
        self.out.claims.retain(|c| {
            let keep = at < first
                || c.state == AttributionState::Attributed && !c.carried_over
                || c.content.end <= range.start
                || c.content.start >= range.end;
            at += 1;
            keep
        });
        self.out.claims.push(Found {
            kind: ClaimKind::Quotation,
            content: range.clone(),
            parts: vec![range.clone()],
            sentence: range.clone(),
            quotes: vec![range],
            checkable_score: 0.0,
            state: if source.is_some() { AttributionState::Attributed } else { AttributionState::Uncertain },
            carried_over: carried && source.is_some(),
            source,
            cue: None,
        });
    }

    #[expect(clippy::too_many_arguments, reason = "a unit and what stands around it")]
    fn unit_of(
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
                    c.carried = goes_on;
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
                    let kind =
                        sources::kind(&tokens[s.clone()], self.lexicon.is_some_and(|l| l.data.capital_nouns));
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
                    let mut kind = sources::kind(
                        &tokens[whole.clone()],
                        self.lexicon.is_some_and(|l| l.data.capital_nouns),
                    );
                    let resolved = self
                        .mentions
                        .resolve(self.text, &tokens[whole.clone()], kind, index)
                        .or_else(|| c.stands_for.as_ref().map(|s| bytes(tokens, s)));
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
                (None, true) => match (&self.speaker, &self.subject) {
                    (_, Some((s, unit)))
                        if self.unit - unit <= 1
                            && self.speaker.as_ref().is_none_or(|k| {
                                self.unit - k.unit > CARRY || k.unit < *unit && !c.cue.is_empty()
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
                // Hearsay whose source is not named.
                None if heard && score >= 0.5 => AttributionState::NoSourceFound,
                None => AttributionState::Uncertain,
            };
            if c.weight > 0.0 && c.weight < 0.3 {
                state = AttributionState::Uncertain;
            }
            if state == AttributionState::Attributed || heard {
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
                let kind = sources::kind(&tokens[s.clone()], lexicon.data.capital_nouns);
                let name = tokens[s.clone()]
                    .iter()
                    .any(|t| t.kind == Kind::Word && t.capital && t.start > tokens[s.start].start);
                let resolved = self.mentions.resolve(self.text, &tokens[s.clone()], kind, index);
                // Where every noun has a capital, only a known name or an office is a person’s.
                let office = || tokens[s.clone()].iter().any(|t| t.is(ROLE | TITLE));
                let known = resolved.is_some() || name && (!lexicon.data.capital_nouns || office());
                let range = bytes(tokens, &s);
                if kind == SourceKind::Person && !named && known {
                    let best = resolved.clone().unwrap_or(range.clone());
                    self.mentions.seen(self.text, &tokens[s.clone()], best, index);
                }
                (kind == SourceKind::Person && known).then_some((Source { range, kind, resolved }, self.unit))
            });
        }
    }

    /// Bytes of a content; marks that enclose all of it are left out.
    fn content_bytes(&self, tokens: &[Token], quotes: &[Quote], at: &Range<usize>) -> Range<usize> {
        let first = quotes.partition_point(|q| q.open < at.start);
        if let Some(q) = quotes.get(first).filter(|q| q.open == at.start)
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
        if self.broken {
            return None;
        }
        let quoted = speaker.is_some_and(|s| s.quoted);
        let at = unit.at.clone();
        let outer = at.clone().filter(|k| unit.outer(*k).is_some_and(|t| t.kind == Kind::Word)).count();
        // The mood of reported speech carries the speaker on; it shows in the main clause.
        let subordinate = unit
            .outer(at.start)
            .is_some_and(|t| t.is(SUBORDINATOR) && !t.is(DETERMINER | PREPOSITION | ADVERB));
        let main = at
            .clone()
            .find(|k| subordinate && unit.outer(*k).is_some_and(|t| t.kind == Kind::Comma))
            .unwrap_or(at.start);
        let first_verb = (main..at.end).filter_map(|k| unit.outer(k)).find(|t| {
            !t.capital
                && t.is(REPORTED | BE | HAVE | MODAL | VERB | HEARSAY)
                && !t.is(POSSESSIVE | DETERMINER)
                || !t.capital && t.is(FINITE) && t.is(CUE)
        });
        let fresh = speaker.is_some_and(|s| self.unit - s.unit <= 1);
        let supposed = at.clone().any(|k| unit.outer(k).is_some_and(|t| t.is(HEDGE | CONDITION)));
        let spoken_on = fresh && !supposed && (!quoted || !here.is_empty());
        // The plural's second mood stands for the first beside it only.
        let reported = first_verb.is_some_and(|t| t.is(REPORTED) && (!t.is(FORECAST) || spoken_on));
        if speaker.is_some() && reported {
            let content = unit.trim(at.clone());
            return Some(Candidate::carried(content, at.start..at.start, 0.6));
        }
        let first = here.iter().find(|q| q.speech)?;
        let last = here.iter().rev().find(|q| q.speech)?;
        // A heading in quotation marks stands alone.
        if first.words < 6 && last.end.saturating_sub(first.open) + 2 >= tokens_of_block(unit) {
            return None;
        }
        let whole = first.open == 0 && last.end == tokens_of_block(unit);
        let ends =
            unit.tokens[..last.end].iter().rev().take(2).any(|t| matches!(t.kind, Kind::Stop | Kind::Comma));
        if whole && !ends && first.words <= HEADLINE {
            return None;
        }
        let leads = first.open == at.start && first.words >= 2 * outer && outer <= 10 && quoted;
        (outer <= 2 || leads)
            .then(|| Candidate::carried(first.open..last.end.min(at.end), at.start..at.start, 0.5))
    }

    /// Sentences that state something checkable and rest on no source.
    fn statements(&mut self, tokens: &[Token], sentences: &[Range<usize>], covered: &[bool]) {
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
                state: if score >= SURE && !checkable::doubtful(&tokens[at.clone()]) {
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

/// Whether the first finite verb of a sentence is in the mood of reported speech.
fn mood(tokens: &[Token], at: Range<usize>) -> bool {
    tokens[at]
        .iter()
        .find(|t| {
            t.quote == 0
                && !t.capital
                && t.is(REPORTED | BE | HAVE | MODAL | VERB | HEARSAY)
                && !t.is(POSSESSIVE | DETERMINER)
        })
        .is_some_and(|t| t.is(REPORTED) && !t.is(FORECAST))
}

/// Words up to which a quotation without a verb is a name or title.
const TITLE_WORDS: usize = 12;

/// Whether a quotation is the name of a work or a body: by its own form, or by the noun
/// in front of it ("the novel “…”").
fn title(lexicon: &Lexicon, tokens: &[Token], q: &Quote) -> bool {
    if q.words > TITLE_WORDS || !q.closed {
        return false;
    }
    let before = q.open.checked_sub(1).and_then(|k| tokens.get(k));
    let inside = tokens.get(q.open + 1..q.end.saturating_sub(1)).unwrap_or(&[]);
    let stop = inside.last().is_some_and(|t| t.kind == Kind::Stop);
    let capital = inside.iter().find(|t| t.kind == Kind::Word).is_some_and(|t| t.capital);
    // "news.example.org": an address.
    let unbroken = q.words > 1 && inside.iter().skip(1).all(|t| !t.spaced);
    if unbroken || before.is_some_and(|t| t.is(WORK)) && capital && !stop {
        return true;
    }
    before.is_none_or(|t| t.kind != Kind::Colon) && bare_title(lexicon, inside)
}

/// “The Lamp on the Northern Shore”: no finite verb, no end of a sentence, most of its
/// longer words with capitals.
fn bare_title(lexicon: &Lexicon, inside: &[Token]) -> bool {
    let verb = |t: &Token| {
        !t.capital
            && t.is(FINITE | BE | HAVE | MODAL | VERB | REPORTED | HEARSAY)
            && !t.is(DETERMINER | POSSESSIVE | PREPOSITION)
    };
    if inside.iter().any(|t| verb(t) || t.is(SELF | CLITIC) || matches!(t.kind, Kind::Stop | Kind::Comma)) {
        return false;
    }
    let long: Vec<&Token> = inside.iter().filter(|t| t.kind == Kind::Word && t.end - t.start > 3).collect();
    let capitals = long.iter().filter(|t| t.capital).count();
    if lexicon.data.capital_nouns {
        // Every noun has a capital; two side by side, and nothing small but joints, are a name.
        let pair = inside.windows(2).any(|w| w.iter().all(|t| t.kind == Kind::Word && t.capital));
        return pair && inside.first().is_some_and(|t| t.capital) && capitals == long.len();
    }
    !long.is_empty() && capitals * 4 >= long.len() * 3
}

/// A line between paragraphs that states nothing: "Una vida entre libros".
fn crosshead(tokens: &[Token]) -> bool {
    let words = tokens.iter().filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).count();
    words <= CROSSHEAD
        && tokens.last().is_none_or(|t| t.kind != Kind::Stop && !t.may_end)
        && !tokens.iter().any(|t| {
            !t.capital && t.is(FINITE | BE | HAVE | MODAL | VERB | EVENT) && !t.is(DETERMINER | PREPOSITION)
        })
}

fn tokens_of_block(unit: &Unit) -> usize {
    unit.tokens.len()
}

/// "Das teilte die Polizei mit.", "Dat blijkt uit cijfers van X.": the content is the
/// sentence before.
fn backward(unit: &Unit, before: Range<usize>) -> Option<Candidate> {
    let at = unit.at.clone();
    let lead = unit.outer(at.start)?;
    let moves = unit.lexicon.data.verb_second;
    let content = {
        let unit = Unit { at: before.clone(), ..*unit };
        unit.trim(before)
    };
    let short = !content.is_empty() && unit.words(content.clone()) < 3;
    if lead.is(TOLD_BY) {
        let from = at.start + lead.phrase as usize;
        let genitive = unit.outer(from).is_some_and(|t| t.is(GENITIVE) && t.is(PREPOSITION));
        let source = unit.np_right(from + usize::from(genitive)).filter(|s| unit.animate(s) && !short)?;
        return Some(Candidate::new(content, Some(source), at.start..from, 0.6));
    }
    let mut verb = at.start;
    let mut perfect = false;
    if lead.is(BACKWARD) {
        verb += lead.phrase as usize;
        while !moves && unit.outer(verb).is_some_and(|t| t.is(HAVE | CLITIC) && !t.is(CUE)) {
            perfect |= unit.tokens[verb].is(HAVE);
            verb += 1;
        }
    } else if !unit.outer(verb + 1).is_some_and(|t| t.is(BACKWARD) && t.phrase > 1) {
        // "Poinformował o tym X."
        return None;
    }
    let mut bits = unit.outer(verb)?.bits;
    let mut last = at.end;
    // "Das hatte X verkündet."
    if bits & HAVE != 0
        && let Some(participle) = unit.last().checked_sub(1)
        && unit.outer(participle).is_some_and(|t| t.is(PARTICIPLE) && t.is(CUE))
    {
        bits = unit.tokens[participle].bits | FINITE;
        last = participle;
    }
    if bits & SEPARATE != 0
        && let Some((particle, class)) = unit.particle(verb)
    {
        bits |= class;
        last = particle;
    }
    if bits & (SAY | SHOW) == 0 || bits & FINITE == 0 && !(perfect && bits & PARTICIPLE != 0) {
        return None;
    }
    let mut from = verb + if lead.is(BACKWARD) { unit.tokens[verb].phrase as usize } else { 1 };
    while let Some(t) = unit.outer(from)
        && (t.is(BACKWARD) && t.phrase > 1 || t.is(ADVERB | TIME) && !t.is(PREPOSITION | DETERMINER))
    {
        from += t.phrase as usize;
    }
    if !moves {
        from = unit.before_subject(from);
    }
    if unit.outer(from).is_some_and(|t| t.is(PREPOSITION) && !t.is(DETERMINER)) {
        // Only documents speak through a preposition: "aus dem Bericht".
        if bits & SHOW == 0 {
            return None;
        }
        from += 1;
    }
    let source = unit.np_right(from)?;
    let source = source.start..source.end.min(last);
    // Nothing else may stand in the sentence: "Das sagte X, dass …" has a content of its own;
    // what X adds has too: "… aggiungendo che".
    let rest = (source.end..at.end)
        .take_while(|k| moves || !unit.outer(*k).is_some_and(|t| t.is(GERUND) && t.is(CUE)))
        .any(|k| {
            unit.outer(k).is_none_or(|t| {
                t.kind == Kind::Colon
                    || moves && t.kind == Kind::Comma
                    || t.is(THAT) && !t.is(DETERMINER | RELATIVE)
            })
        });
    if rest || source.is_empty() || short {
        return None;
    }
    Some(Candidate::new(content, Some(source), verb..verb + 1, 0.6))
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
    Some(Candidate::new(content, None, aux..next + 1, 0.5))
}

/// Whether a text has the marks of a post: an address, a hashtag, a shortened link.
fn post_marks(text: &str) -> bool {
    text.contains("t.co/")
        || text.contains("pic.twitter.com/")
        || text.split_whitespace().any(|w| {
            w.strip_prefix(['@', '#']).and_then(|w| w.chars().next()).is_some_and(char::is_alphabetic)
        })
}

/// The signature of a post: a dash, a name, and an address that begins with "@" in
/// brackets. Returns the dash and the bytes of the name.
fn signature(text: &str, tokens: &[Token]) -> Option<(usize, Range<usize>)> {
    let at = (1..tokens.len())
        .rev()
        .take(40)
        .find(|k| tokens[*k - 1].kind == Kind::Open && text[tokens[*k].range()].starts_with('@'))?;
    let dash = (0..at).rev().take(12).find(|k| tokens[*k].kind == Kind::Dash)?;
    let name = dash + 1..at - 1;
    (!name.is_empty()).then(|| (dash, bytes(tokens, &name)))
}

/// "« A – spiega X – B »": source and cue stand within the quotation, between dashes
/// or commas.
fn interrupted(text: &str, tokens: &[Token], q: &Quote, lexicon: &Lexicon) -> Option<Candidate> {
    let first = q.open + 1;
    let mut inner: Vec<Token> = tokens.get(first..q.end.saturating_sub(1))?.to_vec();
    for t in &mut inner {
        t.quote = 0;
    }
    let unit = Unit {
        text,
        tokens: &inner,
        at: 0..inner.len(),
        quotes: &[],
        lexicon,
        title_case: false,
        heading: false,
    };
    let edge = |k: usize| inner.get(k).is_some_and(|t| matches!(t.kind, Kind::Dash | Kind::Comma));
    for i in 2..inner.len().saturating_sub(2) {
        let t = &inner[i];
        if !(t.is(SAY) && t.is(FINITE | PARTICIPLE) && !t.capital) {
            continue;
        }
        let mut start = i;
        while start > 1 && inner[start - 1].is(HAVE | CLITIC) && !inner[start - 1].is(CUE) {
            start -= 1;
        }
        if !edge(start - 1) {
            continue;
        }
        let Some(np) = unit.np_right(unit.before_subject(i + 1)) else { continue };
        // "spiega X in conferenza stampa –"
        let close = (np.end..np.end + 9).find(|k| edge(*k)).filter(|k| {
            *k == np.end
                || inner[np.end].is(PREPOSITION | TIME | ADVERB)
                    && inner[np.end..*k].iter().all(|t| t.kind == Kind::Word)
        });
        let Some(close) = close else { continue };
        let named = inner[np.start].is(PRONOUN | DETERMINER | ROLE | TITLE) || inner[np.start].capital;
        let dash = inner[start - 1].kind == Kind::Dash;
        if !named || !unit.animate(&np) || (inner[close].kind == Kind::Dash) != dash {
            continue;
        }
        let shift = |r: std::ops::Range<usize>| r.start + first..r.end + first;
        let parts = vec![q.open..start - 1 + first, close + 1 + first..q.end];
        return Some(Candidate::around(parts, Some(shift(np)), shift(start..i + 1), 0.7));
    }
    None
}

/// Joins a unit that is only source and cue ("Ross asked.") to the quotation before it.
fn join_cues(
    text: &str,
    tokens: &[Token],
    quotes: &[Quote],
    lexicon: &Lexicon,
    units: &mut Vec<Range<usize>>,
) {
    let mut joined: Vec<Range<usize>> = Vec::with_capacity(units.len());
    for unit in units.drain(..) {
        if let Some(before) = joined.last_mut()
            && tokens[before.clone()].last().is_some_and(|t| t.quote > 0)
            && bare_cue(text, tokens, quotes, lexicon, unit.clone())
        {
            before.end = unit.end;
        } else {
            joined.push(unit);
        }
    }
    *units = joined;
}

fn bare_cue(text: &str, tokens: &[Token], quotes: &[Quote], lexicon: &Lexicon, at: Range<usize>) -> bool {
    let unit = Unit { text, tokens, at: at.clone(), quotes, lexicon, title_case: false, heading: false };
    // "He answered" begins a sentence of its own: a pronoun that went on would be small.
    if tokens[at.start].is(PRONOUN | SELF) && tokens[at.start].capital && unit.own().iter().any(|q| q.speech)
    {
        return false;
    }
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
            t.is(THAT | SUBORDINATOR | BE | MODAL)
                || matches!(t.kind, Kind::Stop | Kind::Colon | Kind::Semicolon)
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
        && unit.quote(verb + 1).is_none()
        && unit.words(at.clone()) <= 25
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lang: &str, text: &str) -> Vec<Found> {
        analyse(text, &plain_blocks(text), Some(lang)).claims
    }

    /// (language, text, content, source): the source is named in the sentence.
    const ATTRIBUTED: &[(&str, &str, &str, &str)] = &[
        (
            "en",
            "The mayor, Ann Lee, said on Monday that the bridge would open in May.",
            "that the bridge would open in May",
            "The mayor, Ann Lee",
        ),
        ("en", "“We will not give in,” Ann Lee told reporters.", "We will not give in,", "Ann Lee"),
        ("en", "The bridge will open in May, the mayor said.", "The bridge will open in May", "the mayor"),
        (
            "en",
            "According to the coastguard, two boats were found.",
            "two boats were found",
            "the coastguard",
        ),
        (
            "en",
            "Two boats were found, according to the coastguard.",
            "Two boats were found",
            "the coastguard",
        ),
        ("en", "“Will it open in May?” Ann Lee asked.", "Will it open in May?", "Ann Lee"),
        ("en", "Ann Lee, writing for the board, said rents had doubled.", "rents had doubled", "Ann Lee"),
        (
            "en",
            "“The bridge was closed for too long.” — Ann Lee, teacher",
            "The bridge was closed for too long.",
            "Ann Lee, teacher",
        ),
        (
            "en",
            "“The bridge was closed for years,” said 9/11 widow Ann Lee.",
            "The bridge was closed for years,",
            "9/11 widow Ann Lee",
        ),
        (
            "en",
            "The plan was described by the mayor as a gift to the rich.",
            "a gift to the rich",
            "the mayor",
        ),
        (
            "en",
            "In the mayor’s view, the bridge should have opened in May.",
            "the bridge should have opened in May",
            "the mayor",
        ),
        (
            "en",
            "The bridge will open in May, says retired engineer Ann Lee.",
            "The bridge will open in May",
            "retired engineer Ann Lee",
        ),
        (
            "en",
            "Communities living near the site report that the wells are dry.",
            "that the wells are dry",
            "Communities living near the site",
        ),
        (
            "en",
            "Yet the villagers claim the firm has failed them for years.",
            "the firm has failed them for years",
            "the villagers",
        ),
        (
            "en",
            "The 37-year-old said the bridge had been closed for years.",
            "the bridge had been closed for years",
            "The 37-year-old",
        ),
        (
            "en",
            "The new firm, one of the larger ones, announced new features focused on safety.",
            "new features focused on safety",
            "The new firm, one of the larger ones",
        ),
        (
            "en",
            "Lee notes it is important to mend the bridge before May.",
            "it is important to mend the bridge before May",
            "Lee",
        ),
        (
            "en",
            "Still, she said, the bridge had been closed for years.",
            "the bridge had been closed for years",
            "she",
        ),
        (
            "en",
            "The illness, as the Gazette very recently explained, is rare in towns.",
            "The illness, as the Gazette very recently explained, is rare in towns",
            "the Gazette",
        ),
        (
            "en",
            "The mayor urged drivers not to use the old bridge.",
            "not to use the old bridge",
            "The mayor",
        ),
        (
            "en",
            "According to the study, published in a journal, the bridge had been unsafe for years.",
            "the bridge had been unsafe for years",
            "the study",
        ),
        (
            "en",
            "The bridge is lovely, he and his wife Ann said.",
            "The bridge is lovely",
            "he and his wife Ann",
        ),
        (
            "en",
            "As engineer Ann Lee wrote on her site Build, Mend, Rest, “The bridge was never safe to cross.”",
            "The bridge was never safe to cross.",
            "engineer Ann Lee",
        ),
        (
            "de",
            "Von der Leyen betonte, die Brücke werde im Mai eröffnet.",
            "die Brücke werde im Mai eröffnet",
            "Von der Leyen",
        ),
        ("de", "Den alten Vorwurf bestritt die Ministerin.", "Den alten Vorwurf", "die Ministerin"),
        (
            "de",
            "Das Spiel ging verloren: „Wir haben alles versucht“, sagte Trainer Emil Brand danach.",
            "Wir haben alles versucht",
            "Trainer Emil Brand",
        ),
        (
            "de",
            "Das Ziel, sagt Eva Brand, müsse eine neue Brücke sein.",
            "Das Ziel, sagt Eva Brand, müsse eine neue Brücke sein",
            "Eva Brand",
        ),
        ("de", "Die Tat nannte er sinnlos.", "Die Tat", "er"),
        (
            "de",
            "Inzwischen hat Minister Emil Brand, der lange geschwiegen hatte, eine neue Brücke angekündigt.",
            "eine neue Brücke",
            "Minister Emil Brand",
        ),
        (
            "de",
            "Wie ernst es ist, lässt sich an einer Antwort von Sprecherin Eva Brand auf Fragen ablesen: „Wir sperren die Brücke noch heute.“",
            "Wir sperren die Brücke noch heute.",
            "Sprecherin Eva Brand",
        ),
        (
            "de",
            "Mit den Worten „Jetzt fangen wir endlich an“ eröffnete die Ministerin die Brücke.",
            "Jetzt fangen wir endlich an",
            "die Ministerin",
        ),
        (
            "de",
            "Die Brücke wurde von der Ministerin als „Geschenk an die Stadt“ bezeichnet.",
            "Geschenk an die Stadt",
            "der Ministerin",
        ),
        (
            "fr",
            "« Nous ne céderons pas », a déclaré la maire de Brivel.",
            "Nous ne céderons pas",
            "la maire de Brivel",
        ),
        ("fr", "« Nous tiendrons bon », a-t-il expliqué.", "Nous tiendrons bon", "il"),
        (
            "fr",
            "De nombreux habitants affirment que le pont est fermé.",
            "que le pont est fermé",
            "De nombreux habitants",
        ),
        (
            "fr",
            "Comme l’a expliqué le préfet, la route restera fermée.",
            "la route restera fermée",
            "le préfet",
        ),
        (
            "fr",
            "Le pont a coûté trois millions d’euros, d’après la mairie.",
            "Le pont a coûté trois millions d’euros",
            "la mairie",
        ),
        (
            "de",
            "Die Brücke werde im Mai eröffnet, sagte Bürgermeisterin Anna Weber am Montag.",
            "Die Brücke werde im Mai eröffnet",
            "Bürgermeisterin Anna Weber",
        ),
        (
            "de",
            "Wie die Polizei mitteilte, wurden drei Menschen verletzt.",
            "wurden drei Menschen verletzt",
            "die Polizei",
        ),
        (
            "de",
            "Nach Angaben der Feuerwehr entstand ein Schaden von 30.000 Euro.",
            "entstand ein Schaden von 30.000 Euro",
            "der Feuerwehr",
        ),
        (
            "de",
            "Der Minister kündigte am Dienstag an, die Steuer zu senken.",
            "die Steuer zu senken",
            "Der Minister",
        ),
        ("de", "„Wir geben nicht nach“, heißt es in dem Schreiben.", "Wir geben nicht nach", "dem Schreiben"),
        (
            "es",
            "«No vamos a ceder», dijo la alcaldesa de Brivel en rueda de prensa.",
            "No vamos a ceder",
            "la alcaldesa de Brivel",
        ),
        (
            "es",
            "Según la policía, tres personas resultaron heridas.",
            "tres personas resultaron heridas",
            "la policía",
        ),
        (
            "it",
            "Il sindaco Carlo Neri ha detto che il ponte sarà aperto a maggio.",
            "che il ponte sarà aperto a maggio",
            "Il sindaco Carlo Neri",
        ),
        (
            "it",
            "Secondo quanto riferito dalla polizia, tre persone sono rimaste ferite.",
            "tre persone sono rimaste ferite",
            "polizia",
        ),
        (
            "nl",
            "Volgens het waterschap daalde het peil met een meter.",
            "daalde het peil met een meter",
            "het waterschap",
        ),
        (
            "nl",
            "De brug gaat in mei open, aldus wethouder Jan de Vries.",
            "De brug gaat in mei open",
            "wethouder Jan de Vries",
        ),
        (
            "pt",
            "“A ponte abre em maio”, disse a autarca de Brivel.",
            "A ponte abre em maio",
            "a autarca de Brivel",
        ),
        (
            "pt",
            "Segundo a polícia, três pessoas ficaram feridas.",
            "três pessoas ficaram feridas",
            "a polícia",
        ),
        (
            "pl",
            "Jak poinformowała policja, w wypadku ranne zostały trzy osoby.",
            "w wypadku ranne zostały trzy osoby",
            "policja",
        ),
        (
            "pl",
            "„Nie zgodzimy się na kolejne cięcia” – powiedziała Anna Nowak.",
            "Nie zgodzimy się na kolejne cięcia",
            "Anna Nowak",
        ),
    ];

    #[test]
    fn a_content_stands_alone_and_its_source_is_the_whole_phrase() {
        for (lang, text, content, source) in ATTRIBUTED {
            let claims = read(lang, text);
            let hit = claims.iter().find(|c| &text[c.content.clone()] == *content);
            let Some(hit) = hit else {
                panic!("{text}: {:?}", claims.iter().map(|c| &text[c.content.clone()]).collect::<Vec<_>>())
            };
            assert_eq!(hit.state, AttributionState::Attributed, "{text}");
            assert_eq!(hit.source.as_ref().map(|s| &text[s.range.clone()]), Some(*source), "{text}");
        }
    }

    #[test]
    fn a_word_in_its_everyday_sense_is_no_verb_of_saying() {
        for (lang, text) in [
            ("en", "The red blend offers plum and herbal notes before a soft finish."),
            ("en", "The coach drew up an actionable plan to win the cup."),
            ("en", "The bill came to twice the sum announced in 2019."),
            ("en", "The firm declined to comment on the price."),
            ("en", "It works on old cameras, revealing that lenses age well."),
            ("en", "The school faced some steep challenges in its first year."),
            ("en", "The sugar found in ripe pears is one that bees like."),
            ("en", "They are usually artists who want to do other things."),
            ("en", "The plan is based on false claims that recall the storms of old."),
            ("en", "The committee sent a letter about the threat and alleged secret prisons in town."),
            ("en", "It suits anyone who is daunted about adding plants to a list."),
            ("en", "The firm confirmed this in a statement on Monday."),
            ("en", "Others may argue that the bridge was never safe."),
            ("en", "The bay froze in winter, as sailors call the months of storm."),
            ("en", "The bridge, they promised – it is now plain to see that it will never open."),
            ("en", "If the mayor says the bridge is safe, the road will open."),
            ("de", "Die Besucherin betrachtet die alten Fotos an der Wand."),
            ("de", "Dem Fahrer drohen bis zu zwei Jahre Haft."),
            ("de", "Der Verein informierte die Stadt, die daraufhin die Brücke sperrte."),
            ("de", "Die Läuferin verteidigte ihren Platz in der Wertung."),
            ("de", "Das zeigt, wie ernst die Lage am Fluss geworden ist."),
            ("de", "Am Abend wird viel gelacht und bestätigt, dass alles so war."),
            ("de", "Beim Wort dürften die meisten an den Sommer denken: An dem Tag kam die Flut."),
            ("de", "Der Ton erinnerte einen Nutzer an den Film „Die letzte Brücke“ von damals."),
            ("de", "Im Keller fand die Polizei mehrere Waffen und viel Geld."),
            ("de", "Beides weist der Sprecher zurück."),
            ("de", "Die Gegner haben sich bereit erklärt, die Brücke zu bauen."),
            ("de", "Wenn der Minister das bestätigt, wird die Brücke gesperrt."),
            ("de", "Unter den Gästen befanden sich drei Schüler, einige Lehrer standen daneben."),
            ("fr", "Le club a prouvé qu'il pouvait gagner sans son capitaine."),
            ("es", "El centro promueve el estudio de la música en cada curso."),
        ] {
            let claims = read(lang, text);
            assert!(
                claims.iter().all(|c| c.state != AttributionState::Attributed),
                "{text}: {:?}",
                claims.iter().map(|c| &text[c.content.clone()]).collect::<Vec<_>>()
            );
        }
    }

    #[test]
    fn the_speaker_before_a_colon_is_no_particle_or_predicate() {
        for (text, source) in [
            ("Es geht um viel: „Wir haben lange genug darauf gewartet.“", None),
            ("Seine Schlussfolgerung: „Wir haben lange genug darauf gewartet.“", None),
            ("Wie viele kamen, konnte er nicht sagen: „Wir haben heute keine Zahlen dafür.“", Some("er")),
            (
                "Die Kriminologin Eva Brand liefert eine Erklärung: „Die Zahl der Fälle nimmt seit Jahren zu.“",
                Some("Die Kriminologin Eva Brand"),
            ),
        ] {
            let claims = read("de", text);
            let found =
                claims.iter().filter_map(|c| c.source.as_ref()).map(|s| &text[s.range.clone()]).next();
            assert_eq!(found, source, "{text}");
        }
    }

    #[test]
    fn a_title_in_quotation_marks_is_no_quotation() {
        for (lang, text) in [
            ("en", "Her third novel is “The Lamp on the Northern Shore” of last spring."),
            ("en", "The mayor said the book “We all go home” had sold well."),
            ("de", "Nach Angaben der Stadt liegt er im „Black River Hospital“ von Brivel."),
            (
                "de",
                "Er zeigte seine Tier-Dokumentation „Alles wird anders“ im Kino der Stadt, wie der Sender mitteilte.",
            ),
            ("de", "Die Brücke bleibt nach Angaben von „www.brivel.example.org“ gesperrt."),
            ("de", "Der Sender teilte mit, der Film „Alles wird anders“ laufe im Mai."),
        ] {
            let claims = read(lang, text);
            assert!(
                claims.iter().all(|c| c.kind != ClaimKind::Quotation && c.quotes.is_empty()),
                "{claims:?}"
            );
        }
    }

    #[test]
    fn the_turns_of_a_transcript_belong_to_their_speakers() {
        let text = "LEE: When will the bridge open?\nRAY: In May.\nLEE: Why so late?\nRAY: It rained.";
        let claims = read("en", text);
        let turns: Vec<_> = claims
            .iter()
            .map(|c| (&text[c.content.clone()], c.source.as_ref().map(|s| &text[s.range.clone()])))
            .collect();
        assert_eq!(
            turns,
            [
                ("When will the bridge open?", Some("LEE")),
                ("In May.", Some("RAY")),
                ("Why so late?", Some("LEE")),
                ("It rained.", Some("RAY"))
            ]
        );
    }

    #[test]
    fn a_source_ends_before_the_hearer_and_before_particles() {
        for (text, source) in [
            ("„Wir haben lange darauf gewartet“, sagte Brandner der Zeitung.", "Brandner"),
            ("Die Ministerin hingegen sagte, dass die Brücke im Mai fertig werde.", "Die Ministerin"),
            ("„Das ist ein gutes Zeichen“, sagte die Sprecherin der Polizei.", "die Sprecherin der Polizei"),
            ("„Das ist ein gutes Zeichen“, sagt Eva Brand der F.A.Z. am Telefon.", "Eva Brand"),
            (
                "Laut Recherchen der „New Brivel Post“ nutzt die Stadt das Geld nicht.",
                "Recherchen der „New Brivel Post“",
            ),
            ("Nach Angaben des Militärs enterten Einheiten der Küstenwache das Schiff.", "des Militärs"),
            ("Neben ihm hat der Verein laut Register sechs weitere Mitglieder im Vorstand.", "Register"),
            ("Eva Brand an die Stadt: „Niemand glaubt euch noch ein Wort“", "Eva Brand"),
            (
                "Und Präsidentin Eva Brand sagte in Brivel, sie bedauere die späte Antwort sehr.",
                "Präsidentin Eva Brand",
            ),
            ("Nach US-Angaben war das Schiff seit Monaten ohne Flagge gefahren.", "US-Angaben"),
            (
                "Zwei Sender berichteten unter Berufung auf Diplomaten, es habe Hinweise auf Waffen gegeben.",
                "Zwei Sender",
            ),
            ("Laut „Brivel Kurier“ hatte sie die Brücke schon 2019 gesperrt.", "Brivel Kurier"),
            ("Schätzungen zufolge verdient die Bande im Jahr 20 Millionen Euro.", "Schätzungen"),
            ("Die Bande verdient Schätzungen zufolge 20 Millionen Euro im Jahr.", "Schätzungen"),
        ] {
            let claims = read("de", text);
            let found =
                claims.iter().filter_map(|c| c.source.as_ref()).map(|s| &text[s.range.clone()]).next();
            assert_eq!(found, Some(source), "{text}");
        }
    }

    #[test]
    fn a_surname_is_a_person_where_the_full_name_comes_later() {
        let text = "Larkin said the bridge would open in May.\nMaud Larkin is the engineer of the town.";
        let claims = read("en", text);
        let source = claims.iter().find_map(|c| c.source.as_ref()).expect("a source");
        assert_eq!(source.kind, SourceKind::Person);
        assert_eq!(source.resolved.as_ref().map(|r| &text[r.clone()]), Some("Maud Larkin"));
    }

    #[test]
    fn a_surname_behind_a_title_is_a_persons_everywhere() {
        let text = "Gov. Larkin opened the bridge.\nLarkin said the bridge would close in May.";
        let claims = read("en", text);
        let source = claims.iter().find_map(|c| c.source.as_ref()).expect("a source");
        assert_eq!(source.kind, SourceKind::Person);
    }

    #[test]
    fn a_quotation_without_a_cue_goes_on_with_the_last_speaker() {
        let text = "« Nous ne céderons pas », a dit la maire. « La grève continue demain. »";
        let claims = read("fr", text);
        assert!(claims[1].carried_over, "{claims:?}");
        assert_eq!(claims[1].source.as_ref().map(|s| &text[s.range.clone()]), Some("la maire"));
    }

    #[test]
    fn the_mood_of_reported_speech_carries_the_speaker_on() {
        let text =
            "Laut Polizei wurden drei Menschen verletzt. Die Strecke sei bis zum Abend gesperrt gewesen.";
        let claims = read("de", text);
        assert!(claims[1].carried_over, "{claims:?}");
    }

    #[test]
    fn a_surname_and_a_pronoun_stand_for_the_full_name() {
        let text = "Ann Lee said the bridge was closed. Lee added that it would open in May. “We are late,” she said.";
        let claims = read("en", text);
        let full: Vec<_> =
            claims.iter().filter_map(|c| c.source.as_ref()?.resolved.clone()).map(|r| &text[r]).collect();
        assert_eq!(full, ["Ann Lee", "Ann Lee"]);
    }

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
    fn hearsay_names_no_one() {
        for (lang, text) in [
            ("fr", "Le 3 mai 2019, la société aurait vendu 300 maisons à Brivel."),
            ("es", "El 3 de mayo de 2019 la empresa habría vendido 300 casas en Brivel."),
            ("it", "Il 3 maggio 2019 la società avrebbe venduto 300 case a Brivel."),
        ] {
            let claims = read(lang, text);
            assert_eq!(claims[0].kind, ClaimKind::Reported, "{text}");
            assert!(claims[0].source.is_none(), "{text}");
        }
    }

    #[test]
    fn a_word_in_quotation_marks_is_no_speech() {
        assert!(read("en", "The “smart” bridge opened.").iter().all(|c| c.kind == ClaimKind::Statement));
    }

    #[test]
    fn a_sentence_rests_on_the_source_that_the_next_one_names() {
        for (lang, text, content, source) in [
            (
                "de",
                "Drei Menschen wurden verletzt. Das teilte die Polizei am Abend mit.",
                "Drei Menschen wurden verletzt",
                "die Polizei",
            ),
            (
                "de",
                "Die Zahl stieg um drei Prozent. Das geht aus dem Bericht hervor.",
                "Die Zahl stieg um drei Prozent",
                "dem Bericht",
            ),
            (
                "de",
                "Drei Menschen wurden verletzt. Das hatte die Polizei am Abend verkündet.",
                "Drei Menschen wurden verletzt",
                "die Polizei",
            ),
            (
                "de",
                "Die Angst sei damals groß gewesen. Heute habe niemand mehr Angst, sagt Eva Brand.",
                "Die Angst sei damals groß gewesen",
                "Eva Brand",
            ),
            (
                "de",
                "Drei Menschen wurden verletzt. Dies gab die Polizei am Abend in Brivel bekannt.",
                "Drei Menschen wurden verletzt",
                "die Polizei",
            ),
            (
                "nl",
                "Het peil daalde met drie meter. Dat blijkt uit cijfers van het waterschap.",
                "Het peil daalde met drie meter",
                "cijfers van het waterschap",
            ),
        ] {
            let claims = read(lang, text);
            assert_eq!(&text[claims[0].content.clone()], content, "{claims:?}");
            assert_eq!(claims[0].source.as_ref().map(|s| &text[s.range.clone()]), Some(source));
        }
    }

    #[test]
    fn a_signed_post_rests_on_who_signed_it() {
        let text = "The bridge opened in 2019 and cost 30 million. #brivel\n— Ann Lee (@annlee) May 3, 2020\nIt rained.";
        let claims = read("en", text);
        assert_eq!(claims[0].kind, ClaimKind::Quotation);
        assert_eq!(claims[0].source.as_ref().map(|s| &text[s.range.clone()]), Some("Ann Lee"));
        assert!(claims.iter().all(|c| c.kind != ClaimKind::Statement), "{claims:?}");
    }

    #[test]
    fn a_signature_signs_the_quotation_before_it_and_no_narration() {
        use BlockKind::{Paragraph, Quote};
        let own = "The storm of 2019 flooded 300 houses in Brivel.";
        let post = "Look at the sky over the harbour tonight";
        let handle = "— Ann Lee (@annlee) May 3, 2020";
        let office = "Ann Lee, head of the harbour";
        // (blocks, what is attributed, to whom)
        type Case<'a> = (&'a [(&'a str, BlockKind)], Option<(&'a str, &'a str)>);
        let cases: &[Case] = &[
            (&[(own, Paragraph), (post, Quote), (handle, Quote), (own, Paragraph)], Some((post, "Ann Lee"))),
            (&[(own, Paragraph), (post, Quote), (handle, Paragraph)], Some((post, "Ann Lee"))),
            (&[(own, Paragraph), (handle, Quote), (own, Paragraph)], None),
            (&[(handle, Paragraph), (own, Paragraph)], None),
            (&[(own, Paragraph), (post, Quote), (office, Quote), (own, Paragraph)], Some((post, office))),
            (&[(own, Paragraph), (post, Quote), ("— Ann Lee", Quote)], Some((post, "Ann Lee"))),
            (&[(own, Paragraph), (post, Quote), ("CFP and founder of Harbour Services", Quote)], None),
            (&[(own, Paragraph), ("— Ann Lee", Paragraph), (own, Paragraph)], None),
        ];
        for (parts, expected) in cases {
            let mut text = String::new();
            let mut blocks = Vec::new();
            for (part, kind) in *parts {
                blocks.push(Block { range: text.len()..text.len() + part.len(), kind: *kind });
                text.push_str(part);
                text.push('\n');
            }
            let claims = analyse(&text, &blocks, Some("en")).claims;
            let found: Vec<_> = claims
                .iter()
                .filter_map(|c| Some((&text[c.content.clone()], &text[c.source.as_ref()?.range.clone()])))
                .collect();
            assert_eq!(found, expected.iter().copied().collect::<Vec<_>>(), "{text}");
            let quotations = claims.iter().filter(|c| c.kind == ClaimKind::Quotation).count();
            assert_eq!(quotations, parts.iter().filter(|(p, _)| *p == post).count(), "{text} {claims:?}");
        }
    }

    #[test]
    fn a_quotation_block_is_no_statement_of_the_outlet() {
        let text = "The bridge opened in 2019 and cost 30 million.";
        let block = Block { range: 0..text.len(), kind: BlockKind::Quote };
        let claims = analyse(text, &[block], Some("en")).claims;
        assert_eq!(claims.len(), 1);
        assert_eq!((claims[0].kind, claims[0].state), (ClaimKind::Quotation, AttributionState::Uncertain));
    }

    #[test]
    fn an_unknown_language_gets_its_quotations_only() {
        let text = "Kuna « siku njema sana kwa kila mtu hapa » leo.";
        let claims = analyse(text, &plain_blocks(text), Some("sw")).claims;
        assert_eq!(claims.len(), 1);
        assert_eq!(claims[0].state, AttributionState::Uncertain);
    }

    /// A language that is not there yet, as small as one can be.
    static DANISH: Data = Data {
        tag: "da",
        endings: "",
        verbs: &[(SAY, "sige=siger,sagde;sagt;; oplyse=oplyser,oplyste;oplyst;;")],
        words: &[
            (ACCORDING, "ifølge"),
            (THAT, "at"),
            (PRONOUN, "han hun de"),
            (DETERMINER, "en et den det"),
            (PREPOSITION, "i på af for til"),
            (ORGANISATION, "politiet regeringen"),
            (BE, "er var blev"),
        ],
        abbreviations: "",
        final_abbreviations: "",
        elisions: "",
        clitics: "",
        infinitives: "e",
        participles: "",
        pasts: "ede",
        adverbs: "",
        plurals: "",
        ordinal_point: true,
        verb_second: true,
        capital_nouns: false,
        double_apostrophe: true,
        bare_clause: true,
        articles: true,
        drops_subject: false,
    };

    #[test]
    fn a_further_language_is_one_table() {
        let danish: &'static Lexicon = Box::leak(Box::new(Lexicon::make(&DANISH)));
        for (text, content, source) in [
            (
                "Ifølge politiet blev tre personer såret i ulykken.",
                "blev tre personer såret i ulykken",
                "politiet",
            ),
            ("”Vi giver ikke op i år”, siger Anna Berg.", "Vi giver ikke op i år", "Anna Berg"),
            ("Regeringen oplyser, at broen åbner i maj.", "at broen åbner i maj", "Regeringen"),
        ] {
            let claims = analyse_with(text, &plain_blocks(text), Some(danish)).claims;
            assert!(!claims.is_empty(), "{text}");
            assert_eq!(&text[claims[0].content.clone()], content);
            assert_eq!(claims[0].source.as_ref().map(|s| &text[s.range.clone()]), Some(source), "{text}");
        }
    }

    #[test]
    fn any_text_is_read() {
        // A small generator over what breaks readers of text: marks, clitics, wide
        // characters, combining marks, and words of every list.
        let pieces = [
            "«",
            "»",
            "“",
            "”",
            "„",
            "\"",
            "'",
            "’",
            "''",
            "``",
            ",,",
            "—",
            "-",
            "(",
            ")",
            ":",
            ";",
            ",",
            ".",
            "...",
            "?!",
            "…",
            "\n",
            " ",
            "\u{a0}",
            "\u{ad}",
            "é",
            "İ",
            "ß",
            "e\u{301}",
            "🙂",
            "漢字",
            "a-t-il",
            "l’",
            "aujourd’hui",
            "qu'",
            "sagte",
            "said",
            "Mr.",
            "U.S.",
            "16.",
            "1,000",
            "teilte",
            "mit",
            "dass",
            "selon",
            "X",
            "according",
            "to",
            "so",
            "heißt",
            "es",
            "zufolge",
            "que",
            "dijo",
            "Anna",
            "Lee",
            "the",
            "der",
            "aurait",
            "été",
            "\u{200b}",
            "\u{feff}",
            "a",
            "É",
            "ǅ",
            "\u{1f468}\u{200d}\u{1f469}",
        ];
        let mut seed = 7u64;
        let mut next = || {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (seed >> 33) as usize
        };
        for round in 0..1500 {
            let mut text = String::new();
            for _ in 0..next() % 60 {
                text.push_str(pieces[next() % pieces.len()]);
                if next() % 3 > 0 {
                    text.push(' ');
                }
            }
            let lang = lexicon::ALL[round % lexicon::ALL.len()].tag;
            for c in read(lang, &text) {
                for r in [&c.content, &c.sentence].into_iter().chain(&c.quotes).chain(&c.parts) {
                    assert!(text.get(r.clone()).is_some(), "{text:?} {r:?}");
                }
            }
        }
    }
}
