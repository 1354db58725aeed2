//! Sentences: the tokens of a block in, token ranges of its sentences out. A
//! quotation is never cut in the larger units, in which attribution is read, and is
//! cut in the smaller ones, by which statements are counted.

use super::quotes::Quote;
use super::tokens::{Kind, Token};
use crate::language::lexicon::OPENER;
use std::ops::Range;

/// Tokens after which a unit is cut even where no stop ends it: no sentence is that
/// long, and every rule may look over its whole unit.
const LONGEST: usize = 500;

/// Whether a sentence ends after the stop at `i`.
fn ends(tokens: &[Token], i: usize, end: usize) -> bool {
    let Some(next) = tokens.get(i + 1).filter(|_| i + 1 < end) else { return true };
    if !next.spaced && !matches!(next.kind, Kind::Mark | Kind::Close) {
        // "Ende.Neuer Satz": a space that was lost.
        return next.capital
            && next.kind == Kind::Word
            && tokens[i].kind == Kind::Stop
            && next.end - next.start > 2
            && i > 0
            && !tokens[i - 1].capital;
    }
    match next.kind {
        Kind::Word => next.capital,
        Kind::Number | Kind::Mark | Kind::Open | Kind::Dash | Kind::Other | Kind::Stop => true,
        Kind::Close | Kind::Comma | Kind::Colon | Kind::Semicolon => false,
    }
}

/// Whether a word that ends with its own point also ends the sentence.
fn abbreviation_ends(tokens: &[Token], i: usize, end: usize) -> bool {
    let t = &tokens[i];
    if !t.may_end {
        return false;
    }
    let Some(next) = tokens.get(i + 1).filter(|_| i + 1 < end) else { return false };
    next.kind == Kind::Word && next.capital && next.is(OPENER)
        || next.kind == Kind::Mark && next.spaced && tokens.get(i + 2).is_some_and(|n| n.capital && !n.spaced)
}

/// Units of `at`: sentences in which quotations are whole.
pub fn units(tokens: &[Token], at: Range<usize>, quotes: &[Quote]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = at.start;
    let mut quotes = quotes.iter().peekable();
    let mut i = at.start;
    let mut outer = 0;
    while i < at.end {
        if quotes.peek().is_some_and(|q| q.open < i) {
            quotes.next();
            continue;
        }
        if quotes.peek().is_some_and(|q| q.open == i)
            && let Some(q) = quotes.next()
        {
            i = q.end.max(i + 1);
            outer += 1;
            // A quotation that ends with its own stop ends the unit, where a new
            // sentence can begin after it.
            let inner = q.end.saturating_sub(if q.closed { 2 } else { 1 });
            let stop = inner > q.open && tokens[inner].kind == Kind::Stop;
            if stop
                && i < at.end
                && matches!(tokens[i].kind, Kind::Word | Kind::Mark | Kind::Number | Kind::Dash | Kind::Open)
                && (tokens[i].capital || tokens[i].kind != Kind::Word && tokens[i].kind != Kind::Dash)
                || outer > LONGEST
            {
                found.push(from..i);
                from = i;
                outer = 0;
            }
            continue;
        }
        let stop = tokens[i].kind == Kind::Stop && ends(tokens, i, at.end);
        i += 1;
        outer += 1;
        if stop || outer > LONGEST || abbreviation_ends(tokens, i - 1, at.end) {
            outer = 0;
            while i < at.end && matches!(tokens[i].kind, Kind::Close) {
                i += 1;
            }
            found.push(from..i);
            from = i;
        }
    }
    if from < at.end {
        found.push(from..at.end);
    }
    found
}

/// Sentences of `at`, cut also inside quotations.
pub fn sentences(tokens: &[Token], at: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = at.start;
    let mut i = at.start;
    while i < at.end {
        let stop = tokens[i].kind == Kind::Stop && ends(tokens, i, at.end);
        let short = abbreviation_ends(tokens, i, at.end);
        i += 1;
        if !stop && !short {
            continue;
        }
        // Closing marks belong to the sentence that they close.
        while i < at.end && matches!(tokens[i].kind, Kind::Close | Kind::Mark) && !tokens[i].spaced {
            i += 1;
        }
        // "« … ! » a déclaré": the sentence goes on.
        let goes_on = i < at.end && tokens[i].kind == Kind::Word && !tokens[i].capital
            || i < at.end && matches!(tokens[i].kind, Kind::Comma);
        let guillemet = i < at.end
            && tokens[i].kind == Kind::Mark
            && i + 1 < at.end
            && tokens[i + 1].kind == Kind::Word
            && !tokens[i + 1].capital
            && tokens[i + 1].spaced;
        if goes_on || guillemet {
            continue;
        }
        found.push(from..i);
        from = i;
    }
    if from < at.end {
        found.push(from..at.end);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::tokens::tokenise;
    use crate::language::lexicon;

    #[test]
    fn an_abbreviation_does_not_end_a_sentence() {
        for (lang, text, count) in [
            ("en", "Mr. Lee met Dr. Ray in the U.S. on Monday. They left.", 2),
            ("en", "It cost $3.5 million, e.g. for roads. Nobody paid.", 2),
            ("fr", "M. Roux a vu Mme Blanc, av. J.-C. Le pont tient.", 2),
            ("de", "Am 16. April kam Dr. Weber z.B. nach Brivel. Er blieb.", 2),
            ("es", "El Sr. Ruiz llegó a las 9 a.m. a Brivel. Se fue.", 2),
            ("it", "Il sig. Neri ha visto l’avv. Bianchi. È partito.", 2),
            ("nl", "Dhr. De Vries kwam o.a. langs bij mevr. Jansen. Hij bleef.", 2),
            ("pt", "O Sr. Reis viu a Dra. Melo. Foi embora.", 2),
            ("pl", "Prof. Nowak był tu 16. kwietnia ok. południa. Wyjechał.", 2),
            ("en", "“Why? Nobody knows,” she said. He left!", 2),
        ] {
            let mut tokens = Vec::new();
            tokenise(text, 0..text.len(), lexicon::of(lang), &mut tokens);
            let quotes = crate::claims::quotes::find(text, &tokens, 0..tokens.len());
            let found = units(&tokens, 0..tokens.len(), &quotes);
            assert_eq!(found.len(), count, "{text}");
        }
    }
}
