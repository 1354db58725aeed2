//! Lines that sign the words before them: who posted, who is quoted, whose turn it is.

use super::carry::CARRY;
use super::quotes::Quote;
use super::reader::{Reader, bytes};
use super::tokens::{Kind, Token};
use super::{Block, BlockKind, Found, Source, transcript};
use crate::language::lexicon::*;
use crate::report::{AttributionState, ClaimKind, SourceKind};
use std::ops::Range;

/// Tokens that a line with the name and role of a speaker may have.
pub(super) const SIGNATURE: usize = 16;

/// Bytes that marks and a stop around a quotation may have.
pub(super) const MARKS: usize = 12;

/// Bytes that a post on a social network seldom goes beyond.
pub(super) const POST: usize = 300;

/// A block that has been read.
pub(super) struct Before {
    pub(super) range: Range<usize>,
    /// Its first claim.
    pub(super) first: usize,
    pub(super) kind: BlockKind,
}

impl Reader<'_> {
    /// A block of a transcript: what its label's speaker says, or, behind an open mark,
    /// what the one before goes on to say.
    pub(super) fn turn_of(
        &mut self,
        index: usize,
        block: &Block,
        tokens: &[Token],
        quotes: &[Quote],
    ) -> bool {
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
    pub(super) fn sign(&mut self, before: Before, name: Range<usize>) {
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
    pub(super) fn signs(&mut self, tokens: &[Token], index: usize, kind: BlockKind) -> bool {
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

    /// A block that someone else wrote: a quotation block, or a post with its signature.
    /// The claims from `first` on that name no source give way to it.
    pub(super) fn quoted_block(&mut self, range: Range<usize>, first: usize, name: Option<Range<usize>>) {
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
}

/// Whether a text has the marks of a post: an address, a hashtag, a shortened link.
pub(super) fn post_marks(text: &str) -> bool {
    text.contains("t.co/")
        || text.contains("pic.twitter.com/")
        || text.split_whitespace().any(|w| {
            w.strip_prefix(['@', '#']).and_then(|w| w.chars().next()).is_some_and(char::is_alphabetic)
        })
}

/// The signature of a post: a dash, a name, and an address that begins with "@" in
/// brackets. Returns the dash and the bytes of the name.
pub(super) fn signature(text: &str, tokens: &[Token]) -> Option<(usize, Range<usize>)> {
    let at = (1..tokens.len())
        .rev()
        .take(40)
        .find(|k| tokens[*k - 1].kind == Kind::Open && text[tokens[*k].range()].starts_with('@'))?;
    let dash = (0..at).rev().take(12).find(|k| tokens[*k].kind == Kind::Dash)?;
    let name = dash + 1..at - 1;
    (!name.is_empty()).then(|| (dash, bytes(tokens, &name)))
}

#[cfg(test)]
mod tests {
    use crate::claims::tests::read;
    use crate::claims::{Block, BlockKind, analyse};
    use crate::report::{AttributionState, ClaimKind};

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
}
