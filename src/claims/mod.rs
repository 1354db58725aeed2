//! What the article states and what that rests on: text and its blocks in, claims
//! with byte ranges out. This room knows no HTML and no registry.

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

/// Reads the claims of `blocks` of `text`, in the language `lang` (BCP 47 primary
/// tag); a language that is not known gives quotations only.
pub fn analyse(_text: &str, _blocks: &[Block], _lang: Option<&str>) -> Analysis {
    Analysis::default()
}
