//! Words that state nothing: names and titles in quotation marks, headings between paragraphs.

use super::quotes::Quote;
use super::tokens::{Kind, Token};
use crate::language::lexicon::*;

/// Words up to which a quotation without a verb is a name or title.
pub(super) const TITLE_WORDS: usize = 12;

/// Words up to which a block without a stop and without a verb is a heading of its own.
pub(super) const CROSSHEAD: usize = 12;

/// Whether a quotation is the name of a work or a body: by its own form, or by the noun
/// in front of it ("the novel “…”").
pub(super) fn title(lexicon: &Lexicon, tokens: &[Token], q: &Quote) -> bool {
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
pub(super) fn bare_title(lexicon: &Lexicon, inside: &[Token]) -> bool {
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
pub(super) fn crosshead(tokens: &[Token]) -> bool {
    let words = tokens.iter().filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).count();
    words <= CROSSHEAD
        && tokens.last().is_none_or(|t| t.kind != Kind::Stop && !t.may_end)
        && !tokens.iter().any(|t| {
            !t.capital && t.is(FINITE | BE | HAVE | MODAL | VERB | EVENT) && !t.is(DETERMINER | PREPOSITION)
        })
}

#[cfg(test)]
mod tests {
    use crate::claims::tests::read;
    use crate::report::ClaimKind;

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
}
