//! What the article states and what that rests on: text and its blocks in, claims
//! with byte ranges out. This room knows no HTML and no registry.
//!
//! A block goes through these files in this order: [`tokens`] cuts it into words,
//! [`quotes`] pairs its marks ([`dialogue`] its dashes; [`transcript`] knows who has the turn;
//! `titles` tells names from speech), [`sentences`] cuts it into units, [`cues`] (with [`phrases`], `subjects`,
//! [`learnt`] and, for languages whose verb moves, [`verb_second`]) ties contents to sources, `carry`
//! looks to the sentences before, `headings` to labels, `signatures` to the lines behind, [`sources`] names the
//! kind of a source, [`resolve`] its fuller mention, and [`checkable`] weighs each sentence. `reader`
//! puts these together. Words are data: a new verb of saying, role or agency goes into the language's
//! file in `crate::language`; a new order of source, cue and content goes into the file of [`cues`] that
//! has its like.

// A content of one stretch is a list of one range.
#![allow(clippy::single_range_in_vec_init)]

mod carry;
pub mod checkable;
pub mod cues;
pub mod dialogue;
mod headings;
mod joined;
pub mod learnt;
pub mod phrases;
pub mod quotes;
mod reader;
pub mod resolve;
pub mod sentences;
mod signatures;
pub mod sources;
mod subjects;
mod titles;
pub mod tokens;
pub mod transcript;
pub mod verb_second;

use crate::language::lexicon::{self, Lexicon};
use crate::report::{AttributionState, ClaimKind, SourceKind};
use reader::Reader;
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
        body: None,
        opened: 0,
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
    reader.check_labels(blocks);
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

#[cfg(test)]
mod tests;
