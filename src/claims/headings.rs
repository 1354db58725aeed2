//! The label of a heading: whether what stands before its colon can speak. "Narrative: …"
//! names a topic; only a person whom the text names, a body, an outlet or an office says
//! what follows.

use super::reader::Reader;
use super::tokens::{Kind, Token, tokenise};
use super::{Block, BlockKind, Found, Source};
use crate::language::lexicon::*;
use crate::report::{AttributionState, ClaimKind};
use std::collections::HashSet;

impl Reader<'_> {
    /// Takes the source from each claim of a heading whose label names no one, once the
    /// whole text has been read; without its source, only a quotation is left.
    pub(super) fn check_labels(&mut self, blocks: &[Block]) {
        let Some(lexicon) = self.lexicon else { return };
        let mut claims = std::mem::take(&mut self.out.claims);
        let speakers: HashSet<&str> = claims
            .iter()
            .filter(|c| !self.labelled(c, blocks) && c.state == AttributionState::Attributed)
            .filter_map(|c| self.text.get(c.source.as_ref()?.range.clone()))
            .collect();
        let mut tokens = Vec::new();
        claims.retain_mut(|claim| {
            let Some(source) = claim.source.as_ref().filter(|_| self.labelled(claim, blocks)) else {
                return true;
            };
            tokens.clear();
            tokenise(self.text, source.range.clone(), Some(lexicon), &mut tokens);
            // "Haniyeh": someone who speaks in the text as well.
            let spoke = self.text.get(source.range.clone()).is_some_and(|s| speakers.contains(s));
            if spoke || self.speaks(source, &tokens, claim.kind) {
                return true;
            }
            (claim.source, claim.cue) = (None, None);
            claim.state = AttributionState::Uncertain;
            claim.kind == ClaimKind::Quotation
        });
        self.out.claims = claims;
    }

    /// Whether a claim stands in a heading and rests on its colon.
    fn labelled(&self, claim: &Found, blocks: &[Block]) -> bool {
        let colon = |cue: &std::ops::Range<usize>| self.text.get(cue.clone()) == Some(":");
        let block = blocks.partition_point(|b| b.range.end <= claim.content.start);
        claim.cue.as_ref().is_some_and(colon)
            && blocks.get(block).is_some_and(|b| b.kind == BlockKind::Heading)
    }

    fn speaks(&self, source: &Source, tokens: &[Token], kind: ClaimKind) -> bool {
        let apart = |t: &Token| t.kind != Kind::Word || t.is(PREPOSITION) && !t.capital;
        let head = &tokens[..tokens.iter().skip(1).position(apart).map_or(tokens.len(), |k| k + 1)];
        let known = SOURCE | TITLE | SOME | PRONOUN;
        head.iter().any(|t| t.is(known) || t.is(PLACE) && kind == ClaimKind::Quotation)
            || source.resolved.is_some()
            || self.mentions.named(self.text, head)
    }
}

#[cfg(test)]
mod tests {
    use crate::claims::{Block, BlockKind, Found, analyse};

    fn read(lang: &str, heading: &str, body: &str) -> (String, Vec<Found>) {
        let text = format!("{heading}\n{body}");
        let blocks = [
            Block { range: 0..heading.len(), kind: BlockKind::Heading },
            Block { range: heading.len() + 1..text.len(), kind: BlockKind::Paragraph },
        ];
        let claims = analyse(&text, &blocks, Some(lang)).claims;
        (text, claims)
    }

    #[test]
    fn the_topic_of_a_heading_is_no_speaker() {
        let body = "Der Ort hat 300 Häuser.";
        for (lang, heading) in [
            ("de", "Narrativ: Regierung größtes Risiko des Landes"),
            ("de", "Hafen-Netzwerk: Verdächtiger leitet eine Firma in Brivel"),
            ("de", "Kritik am Ministerium: „Viel zu langsam und viel zu teuer“"),
            ("it", "Vertice Rossi-Verdi: \"Più aiuti per la valle del fiume\""),
        ] {
            let (_, claims) = read(lang, heading, body);
            assert!(claims.iter().all(|c| c.source.is_none()), "{heading} {claims:?}");
        }
    }

    #[test]
    fn who_is_named_in_the_text_speaks_in_its_heading() {
        for (lang, heading, body, source) in [
            ("de", "Ohlsen: Die Brücke wird im Mai gesperrt", "Gesche Ohlsen leitet das Amt.", "Ohlsen"),
            ("de", "Ministerin: „Das wird nicht noch einmal geschehen“", "Es regnet.", "Ministerin"),
            ("fr", "Néve: «Le pont sera fermé tout l’été»", "Claire Néve dirige l’école.", "Néve"),
            (
                "it",
                "Verdi: \"Non chiuderemo mai il ponte\"",
                "Verdi ha detto che il ponte è sicuro.",
                "Verdi",
            ),
            ("en", "Larkin: “We will not close the bridge”", "Maud Larkin is the engineer.", "Larkin"),
        ] {
            let (text, claims) = read(lang, heading, body);
            let named = claims.iter().find_map(|c| c.source.as_ref()).map(|s| &text[s.range.clone()]);
            assert_eq!(named, Some(source), "{heading} {claims:?}");
        }
    }

    #[test]
    fn no_one_speaks_on_from_a_heading() {
        let (_, claims) = read("de", "Ohlsen: „Die Brücke ist nicht sicher“", "Sie werde im Mai gesperrt.");
        assert!(claims.iter().all(|c| !c.carried_over), "{claims:?}");
    }
}
