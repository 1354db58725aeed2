//! Speech that a dash opens instead of a mark: "– Nie zgadzam się. To za dużo – mówi
//! Nowak. – Będziemy protestować.", "—No pienso irme —dijo Ruiz—. Es mi casa." The tokens
//! of one block in, its stretches of speech out, as quotations without marks.

use super::quotes::Quote;
use super::tokens::{Kind, Token};
use crate::language::lexicon::*;

/// Words behind a dash within which its verb of saying stands.
const CUE_WITHIN: usize = 4;
/// Tokens up to the end of the block that a turn without a second dash may have.
const LONGEST_OPEN: usize = 90;
/// Words that a turn of speech needs.
const SHORTEST: usize = 2;

/// The speech of a block that begins with a dash; none where no cue shows that the
/// dash opens speech and not an item of a list.
pub fn find(tokens: &[Token]) -> Vec<Quote> {
    let mut found = Vec::new();
    let mut open = None;
    for i in 0..tokens.len() {
        // "– Bron är gammal. Vi stänger den, säger Berg": a comma ends the first turn.
        if tokens[i].kind == Kind::Comma && open == Some(0) && found.is_empty() && comma_closes(tokens, i) {
            push(tokens, &mut found, 0, i, true);
            open = None;
            continue;
        }
        if tokens[i].kind != Kind::Dash || !tokens[i].spaced && !breaks(tokens, i) {
            continue;
        }
        match open {
            Some(from) if cue_follows(tokens, i) => {
                push(tokens, &mut found, from, i, true);
                open = None;
            }
            // Another turn begins: the last one had no second dash.
            Some(from) if i > from + 1 && opens(tokens, i) => {
                left_open(tokens, &mut found, from, i);
                open = Some(i);
            }
            Some(_) => {}
            // Behind a cue speech may go on in the middle of its sentence.
            None if opens(tokens, i) || !found.is_empty() && !sentence_between(tokens, &found, i) => {
                open = Some(i)
            }
            None => {}
        }
    }
    if let Some(from) = open {
        left_open(tokens, &mut found, from, tokens.len());
    }
    found
}

/// A turn from `from` that no second dash ends before `to`: speech only behind another
/// turn or a colon, to the end of the block, or of its sentence where the block is long.
fn left_open(tokens: &[Token], found: &mut Vec<Quote>, from: usize, to: usize) {
    if found.is_empty() && !(from > 0 && tokens[from - 1].kind == Kind::Colon) {
        return;
    }
    let stop = (from + 2..to).find(|k| tokens[*k].kind == Kind::Stop).map_or(to, |k| k + 1);
    let end = if to == tokens.len() && to - from <= LONGEST_OPEN { to } else { stop };
    push(tokens, found, from, end, false);
}

/// Whether a dash stands where speech can begin: first in its block, or behind a stop
/// or colon and before a capital.
fn opens(tokens: &[Token], i: usize) -> bool {
    let next = tokens.get(i + 1);
    i == 0
        || matches!(tokens[i - 1].kind, Kind::Stop | Kind::Colon)
            && next.is_some_and(|t| t.spaced && (t.capital || t.kind != Kind::Word))
}

/// Whether a comma behind at least two sentences of speech is followed by its verb. A turn
/// of one sentence needs no help: its comma stands in the sentence of the verb.
fn comma_closes(tokens: &[Token], i: usize) -> bool {
    cue_follows(tokens, i)
        && tokens[..i].iter().rev().take(LONGEST_OPEN).any(|t| t.kind == Kind::Stop)
        && tokens.get(i + 2).is_some_and(|t| t.kind == Kind::Word)
}

/// Whether a sentence ends between the last turn of speech and the dash at `i`.
fn sentence_between(tokens: &[Token], found: &[Quote], i: usize) -> bool {
    let from = found.last().map_or(0, |q| q.end).max(i.saturating_sub(LONGEST_OPEN));
    tokens[from..i].iter().any(|t| t.kind == Kind::Stop)
}

/// "dijo Ruiz—. Esta": a dash that leans on the words before it.
fn breaks(tokens: &[Token], i: usize) -> bool {
    tokens.get(i + 1).is_none_or(|t| matches!(t.kind, Kind::Stop | Kind::Comma) || t.spaced)
}

/// Whether a verb of saying opens the words behind a dash: "mówi", "nie kryje", "a déclaré".
fn cue_follows(tokens: &[Token], dash: usize) -> bool {
    tokens[dash + 1..]
        .iter()
        .take(CUE_WITHIN)
        .take_while(|t| t.kind == Kind::Word && !t.capital)
        .take_while(|t| t.is(CUE | HAVE | CLITIC | ADVERB | MODAL) && !t.is(DETERMINER & !CLITIC))
        .any(|t| t.is(SAY | TELL | MANNER | THINK) && t.is(FINITE | PARTICIPLE))
}

/// Adds the speech between the dash at `open` and the one at `close`.
fn push(tokens: &[Token], found: &mut Vec<Quote>, open: usize, close: usize, closed: bool) {
    let lead = |t: &Token| matches!(t.kind, Kind::Dash | Kind::Stop | Kind::Comma | Kind::Colon);
    let Some(first) = (open..close).find(|k| !lead(&tokens[*k])) else { return };
    let words = tokens[first..close].iter().filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).count();
    if words < SHORTEST {
        return;
    }
    found.push(Quote {
        open,
        end: close + usize::from(closed),
        range: tokens[first].start..tokens[close - 1].end,
        words,
        closed,
        speech: true,
        title: false,
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::tokens::tokenise;

    #[test]
    fn a_dash_opens_speech_where_a_verb_of_saying_follows_the_next() {
        for (lang, text, speech) in [
            (
                "pl",
                "– Most jest stary. Trzeba go zamknąć – mówi Nowak. – Nie ma wyjścia.",
                &["Most jest stary. Trzeba go zamknąć", "Nie ma wyjścia."][..],
            ),
            ("es", "—No pienso irme —dijo Ruiz—. Es mi casa.", &["No pienso irme", "Es mi casa."]),
            ("pl", "– Most i droga – punkt pierwszy planu.", &[]),
            ("sv", "– Bron är gammal. Vi stänger den, säger Anna Berg.", &["Bron är gammal. Vi stänger den"]),
            ("pt", "— A obra está atrasada — disse o prefeito.", &["A obra está atrasada"]),
        ] {
            let mut tokens = Vec::new();
            tokenise(text, 0..text.len(), crate::language::lexicon::of(lang), &mut tokens);
            let found: Vec<&str> = find(&tokens).into_iter().map(|q| &text[q.range]).collect();
            assert_eq!(found, speech, "{text}");
        }
    }
}
