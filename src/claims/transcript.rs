//! Transcripts: blocks that open with a speaker's name in capitals and a colon. The
//! text and its blocks come in, the names that come back go out.

use super::Block;
use super::tokens::quotation_mark;
use std::collections::HashMap;
use std::ops::Range;

/// Characters that a label may have.
const LONGEST: usize = 40;
/// Words that a label may have.
const WORDS: usize = 4;
/// Speakers that a transcript may have; more are no conversation.
const SPEAKERS: usize = 40;

/// The label that a block begins with, in bytes of the block; its colon follows.
pub fn label(block: &str) -> Option<Range<usize>> {
    let start = block.find(char::is_alphabetic)?;
    let marks = |c: char| c.is_whitespace() || quotation_mark(c);
    if !block[..start].chars().all(marks) {
        return None;
    }
    let rest = &block[start..];
    let colon = rest.char_indices().take(LONGEST).find(|(_, c)| *c == ':')?.0;
    let name = &rest[..colon];
    let plain = |c: char| c.is_uppercase() || c.is_whitespace() || matches!(c, '.' | '-' | '’' | '\'');
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let spoken = rest[colon + 1..].starts_with(char::is_whitespace);
    (spoken && letters >= 2 && name.chars().all(plain) && name.split_whitespace().count() <= WORDS)
        .then(|| start..start + name.trim_end().len())
}

/// The labels of a transcript: at least two, each at least twice. One alone is a
/// dateline or the heading of a teaser.
pub fn speakers<'a>(text: &'a str, blocks: &[Block]) -> Vec<&'a str> {
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for block in blocks.iter().filter_map(|b| text.get(b.range.clone())) {
        if let Some(name) = label(block) {
            *counts.entry(&block[name]).or_insert(0) += 1;
        }
    }
    let back: Vec<&str> = counts.into_iter().filter(|(_, n)| *n > 1).map(|(name, _)| name).collect();
    if (2..=SPEAKERS).contains(&back.len()) { back } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::plain_blocks;

    #[test]
    fn a_transcript_has_two_speakers_who_come_back() {
        for (text, count) in [
            ("LEE: Will it open?\nRAY: In May.\n“LEE: Why not now?\nRAY: It rains.", 2),
            ("BRIVEL: The bridge opened.\nWATCH: The bridge.\nWATCH: The road.", 0),
            ("Lee: Will it open?\nRay: In May.\nLee: Why?\nRay: It rains.", 0),
        ] {
            assert_eq!(speakers(text, &plain_blocks(text)).len(), count, "{text}");
        }
    }
}
