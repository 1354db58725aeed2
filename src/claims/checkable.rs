//! How far a sentence states something that can be checked: figures, dates, events
//! and comparisons count for it; opinions, questions, predictions and appeals against.
//!
//! The weights are set by hand on what check-worthiness research calls factual
//! sentences (Arslan et al. 2020; the CheckThat! labs); no corpus is stored in them.

use super::tokens::{Kind, Token};
use crate::language::lexicon::*;

/// Whether a sentence that looks checkable may yet be a forecast, advice, an evaluation,
/// or told in the mood of reported speech: shown as uncertain.
pub fn doubtful(tokens: &[Token]) -> bool {
    let all = tokens.iter().filter(|t| t.kind == Kind::Word).fold(0, |all, t| all | t.bits);
    let has = |bits: Bits| all & bits != 0;
    let figures = tokens.iter().any(|t| t.kind == Kind::Number) || has(FIGURE);
    let reported =
        has(REPORTED) && tokens.iter().any(|t| t.is(REPORTED) && !t.capital && !t.is(FORECAST | POSSESSIVE));
    has(FORECAST | HEDGE | HEARSAY | HEARD)
        || reported
        || points(tokens, all)
        // "If you are looking for a house, …"
        || tokens.windows(2).take(1).any(|w| w[0].is(CONDITION) && w[1].is(SELF))
        || has(IMPERATIVE) && imperative(tokens)
        || !figures && has(OPINION | APPEAL)
}

/// Whether a verb is a cue only where it sets a figure: "put".
fn only_measures(t: &Token) -> bool {
    t.is(MEASURE) && t.bits & CUE == OBJECT
}

/// Whether a sentence, whose words have `all` these classes together, has a sign of a source
/// that no rule tied to it: it may rest on one.
fn points(tokens: &[Token], all: Bits) -> bool {
    let has = |bits: Bits| all & bits != 0;
    let document = has(DOCUMENT);
    let word = |k: usize| tokens.get(k).filter(|t| t.kind == Kind::Word);
    let that = |k: usize| {
        let k = k + usize::from(tokens.get(k).is_some_and(|t| t.kind == Kind::Comma));
        word(k).is_some_and(|t| t.is(THAT))
    };
    let verb = |t: &Token| {
        !t.capital
            && !t.is(NOUN | EVENT | HAVE | BE | ROLE | GROUP | DOCUMENT | PREPOSITION | DETERMINER)
            && !only_measures(t)
    };
    let said = has(SAY | TELL | OBJECT | THINK | IMPERSONAL | SHOW | NOUN_CUE)
        && tokens.iter().enumerate().any(|(i, t)| {
            // "They found that many were": what someone shows.
            let shown = || document || i > 0 && tokens[i - 1].is(PRONOUN);
            let finite =
                t.is(FINITE) && (t.is(SAY | TELL | OBJECT | THINK | IMPERSONAL) || t.is(SHOW) && shown());
            let clause = t.is(SAY | TELL) && t.is(PARTICIPLE | GERUND) && that(i + 1)
                || t.is(SAY | TELL)
                    && t.is(INFINITIVE)
                    && tokens[i + 1..].iter().any(|t| t.is(THAT) && !t.is(DETERMINER));
            verb(t) && (finite || clause) || t.is(NOUN_CUE) && that(i + 1)
        });
    // "hält die Auflagen für erfüllt.": an opinion that someone holds.
    let last = tokens.iter().rposition(|t| t.kind == Kind::Word).unwrap_or(0);
    let held = last >= 2
        && !tokens[last].capital
        && tokens[last - 1].is(PREPOSITION)
        && tokens[..last].iter().any(|t| t.is(MANNER) && t.is(FINITE) && verb(t));
    // "In an analysis of X,": what it says opens the sentence.
    let within = word(0).is_some_and(|t| t.is(PREPOSITION | OF)) && {
        let opening = tokens.iter().take(7);
        let at = opening.clone().position(|t| t.is(DOCUMENT));
        at.is_some_and(|at| word(at + 1).is_some_and(|t| t.is(OF)))
    };
    said || held || within || has(POINTER)
}

/// Whether a sentence speaks to the reader: its first word, or the first behind a short
/// opening, is an imperative.
fn imperative(tokens: &[Token]) -> bool {
    let first = tokens.iter().position(|t| t.kind == Kind::Word).unwrap_or(0);
    let comma = tokens.iter().take(5).position(|t| t.kind == Kind::Comma);
    [Some(first), comma.map(|c| c + 1)]
        .into_iter()
        .flatten()
        .any(|k| tokens.get(k).is_some_and(|t| t.kind == Kind::Word && t.is(IMPERATIVE)))
}

const BODY: Bits = ROLE | ORGANISATION | GROUP | DOCUMENT;
const VERBAL: Bits = BE | HAVE | VERB | MODAL | CUE | EVENT;
/// Every class that counts for or against.
const COUNTED: Bits = BODY | VERBAL | FIGURE | TIME | COMPARISON | OPINION | SELF | FUTURE | APPEAL | HEDGE;

/// 0–1; checkable from 0.5.
pub fn score(text: &str, tokens: &[Token]) -> f32 {
    let mut words = 0u32;
    let (mut numbers, mut figures, mut times, mut events, mut comparisons) = (0f32, 0f32, 0f32, 0f32, 0f32);
    let (mut opinions, mut selves, mut futures, mut appeals, mut hedges, mut names, mut verbs) =
        (0f32, 0f32, 0f32, 0f32, 0f32, 0f32, 0f32);
    let mut cues = 0f32;
    let mut bodies = 0f32;
    for (i, t) in tokens.iter().enumerate() {
        match t.kind {
            Kind::Number => numbers += 1.0,
            Kind::Word => {
                words += 1;
                if t.capital && i > 0 && !t.is(SELF) {
                    names += 1.0
                }
                if !t.is(COUNTED) {
                    continue;
                }
                if t.is(FIGURE) {
                    figures += 1.0
                }
                if t.is(TIME) {
                    times += 1.0
                }
                if t.is(EVENT) {
                    events += 1.0
                }
                if t.is(COMPARISON) {
                    comparisons += 1.0
                }
                if t.is(OPINION) {
                    opinions += 1.0
                }
                if t.is(SELF) {
                    selves += 1.0
                }
                if t.is(FUTURE) {
                    futures += 1.0
                }
                if t.is(APPEAL) {
                    appeals += 1.0
                }
                if t.is(HEDGE) {
                    hedges += 1.0
                }
                if t.is(CUE) && t.is(FINITE | PARTICIPLE) && !t.capital && !only_measures(t) {
                    cues += 1.0
                }
                if t.is(BODY) {
                    bodies += 1.0
                }
                if t.is(VERBAL) {
                    verbs += 1.0
                }
            }
            _ => {}
        }
    }
    if words < 3 {
        return 0.0;
    }
    let question =
        tokens.iter().rev().find(|t| t.kind == Kind::Stop).is_some_and(|t| text[t.range()].contains('?'));
    let cap = |x: f32, most: f32| x.min(most);
    let mut z = -0.75;
    z += 0.9 * cap(numbers, 2.0);
    z += 0.45 * cap(figures, 2.0);
    z += 0.5 * cap(times, 2.0);
    z += 0.35 * cap(events, 3.0);
    z += 0.3 * cap(comparisons, 2.0);
    z += 0.28 * cap(names, 4.0);
    z += 0.5 * cap(cues, 1.0);
    z += 0.3 * cap(bodies, 2.0);
    z -= 0.6 * cap(opinions, 3.0);
    z -= 0.9 * cap(selves, 2.0);
    z -= 0.45 * cap(futures, 2.0);
    z -= 0.6 * cap(appeals, 1.0);
    z -= 0.5 * cap(hedges, 1.0);
    z += 0.03 * (words.min(30) as f32 - 12.0);
    if verbs == 0.0 {
        z -= 0.3;
    }
    if question {
        z -= 2.0;
    }
    1.0 / (1.0 + (-z).exp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::tokens::tokenise;

    fn weigh(lang: &str, text: &str) -> f32 {
        let mut tokens = Vec::new();
        tokenise(text, 0..text.len(), crate::language::lexicon::of(lang), &mut tokens);
        score(text, &tokens)
    }

    #[test]
    fn figures_dates_and_events_can_be_checked() {
        for (lang, text) in [
            ("en", "The council spent 40 million dollars on roads in 2019."),
            ("fr", "La ville a vendu 300 logements en mars 2015."),
            ("de", "Die Stadt hat 2019 rund 300 Wohnungen verkauft."),
            ("es", "El paro subió un 3 % en marzo de 2019."),
            ("it", "La città ha venduto 300 alloggi nel 2015."),
            ("nl", "De gemeente verkocht in 2019 ruim 300 huizen."),
            ("pt", "A cidade vendeu 300 casas em março de 2015."),
            ("pl", "Miasto sprzedało 300 mieszkań w marcu 2015 roku."),
        ] {
            assert!(weigh(lang, text) >= 0.5, "{text} {}", weigh(lang, text));
        }
    }

    #[test]
    fn opinions_questions_and_appeals_cannot() {
        for (lang, text) in [
            ("en", "I think we should really love this wonderful idea."),
            ("en", "How many roads did they build in 2019?"),
            ("fr", "C’est vraiment dommage, il faut que nous restions unis."),
            ("de", "Leider ist das vielleicht eine schlechte Idee."),
            ("es", "Creo que deberíamos estar muy felices."),
        ] {
            assert!(weigh(lang, text) < 0.5, "{text} {}", weigh(lang, text));
        }
    }
}
