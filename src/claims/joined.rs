//! Speech and its cue that a stop or a mark holds apart: "“…?” Ross asked.", "« A – spiega X – B »".

use super::cues::{Candidate, Unit};
use super::quotes::Quote;
use super::tokens::{Kind, Token};
use crate::language::lexicon::*;
use std::ops::Range;

/// "« A – spiega X – B »": source and cue stand within the quotation, between dashes
/// or commas.
pub(super) fn interrupted(text: &str, tokens: &[Token], q: &Quote, lexicon: &Lexicon) -> Option<Candidate> {
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
        // "– è il commento del sindaco –"
        let told = t.is(TOLD_BY) && !t.capital;
        if !(t.is(SAY) && t.is(FINITE | PARTICIPLE) && !t.capital || told) {
            continue;
        }
        let genitive = usize::from(told);
        let verb_end = if told { i + t.phrase as usize } else { i + 1 };
        let mut start = i;
        while start > 1 && inner[start - 1].is(HAVE | CLITIC) && !inner[start - 1].is(CUE) {
            start -= 1;
        }
        if !edge(start - 1) {
            continue;
        }
        let subject = if told { verb_end + genitive } else { unit.before_subject(verb_end) };
        let Some(np) = unit.np_right(subject) else { continue };
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
        return Some(Candidate::around(parts, Some(shift(np)), shift(start..verb_end), 0.7));
    }
    None
}

/// Joins a unit that is only source and cue ("Ross asked.") to the quotation before it.
pub(super) fn join_cues(
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

pub(super) fn bare_cue(
    text: &str,
    tokens: &[Token],
    quotes: &[Quote],
    lexicon: &Lexicon,
    at: Range<usize>,
) -> bool {
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
    let Some(verb) = (at.start..(at.start + 14).min(at.end)).find(|k| {
        unit.outer(*k).is_some_and(|t| {
            t.kind == Kind::Word
                && !t.capital
                && (t.is(SAY | TELL | MANNER) && t.is(FINITE | PARTICIPLE)
                    || short && *k > at.start && *k < at.start + 5 && unit.past_form(t))
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
