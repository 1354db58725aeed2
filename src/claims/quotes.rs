//! Quotation marks: the tokens of a block in, its quotations out. Knows the pairs of
//! every style, also reversed („ “, » «), nested, and left open at a paragraph's end.

use super::tokens::{Kind, Token};
use crate::language::lexicon::{CUE, HAVE};
use std::ops::Range;

/// Words that a quotation may have and still be a word in quotation marks only.
const SCARE: usize = 3;
/// Words after which an unclosed quotation is given up.
const LONGEST: usize = 600;

/// Words after which a closed one is.
const LONGEST_CLOSED: usize = 4000;

/// A quotation of a block.
#[derive(Debug, Clone)]
pub struct Quote {
    /// Token of the opening mark.
    pub open: usize,
    /// Token after the closing mark; the end of the block where it was left open.
    pub end: usize,
    /// Bytes between the marks, without white space.
    pub range: Range<usize>,
    /// Number of words in it.
    pub words: usize,
    /// Whether its closing mark is there.
    pub closed: bool,
    /// Whether it is long enough to be speech by itself.
    pub speech: bool,
    /// Whether it is the name of a work or a body, not what someone said.
    pub title: bool,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Family {
    Guillemet,
    Reversed,
    SingleGuillemet,
    Low,
    High,
    Straight,
    LowSingle,
    HighSingle,
    StraightSingle,
    Grave,
    Corner,
    Swedish,
}

/// The quotations of the tokens `at` (those of one block), outermost only.
pub fn find(text: &str, tokens: &[Token], at: Range<usize>) -> Vec<Quote> {
    let mut found = Vec::new();
    let mut stack: Vec<(Family, usize)> = Vec::new();
    // Where words stand, to tell "before a word" from "after a word".
    for i in at.clone() {
        let t = &tokens[i];
        if t.kind != Kind::Mark {
            continue;
        }
        let mark = &text[t.range()];
        let after_space = t.spaced || i == at.start;
        let before = (i > at.start).then(|| tokens[i - 1].kind);
        let next = (i + 1 < at.end).then(|| &tokens[i + 1]);
        let next_spaced = next.is_none_or(|n| n.spaced);
        let next_word = next.is_some_and(|n| {
            matches!(n.kind, Kind::Word | Kind::Number | Kind::Mark | Kind::Open)
                || (n.kind == Kind::Stop && !n.spaced && i + 2 < at.end && !tokens[i + 2].spaced)
        });
        // An opening place: nothing, a space, a bracket or another opening mark in front.
        let opening = (after_space
            || matches!(before, Some(Kind::Open | Kind::Mark | Kind::Dash | Kind::Other)))
            && next_word
            && !next_spaced;
        let top = stack.last().map(|(f, _)| *f);
        let open_in = |stack: &[(Family, usize)], f: Family| stack.iter().rposition(|(g, _)| *g == f);
        let c = mark.chars().next().unwrap_or(' ');
        use Family::*;
        let (opens, closes): (Option<Family>, Option<Family>) = match c {
            '«' | '<' => {
                if open_in(&stack, Reversed).is_some() && !opening {
                    (None, Some(Reversed))
                } else {
                    (Some(Guillemet), None)
                }
            }
            '»' | '>' => {
                if open_in(&stack, Guillemet).is_some() {
                    (None, Some(Guillemet))
                } else if opening {
                    (Some(Reversed), None)
                } else if open_in(&stack, Reversed).is_some() {
                    (None, Some(Reversed))
                } else {
                    (None, None)
                }
            }
            '‹' => (Some(SingleGuillemet), None),
            '›' => (None, Some(SingleGuillemet)),
            '„' | '‟' => (Some(Low), None),
            ',' => (Some(Low), None),
            '“' => {
                if top == Some(Low) || (open_in(&stack, Low).is_some() && !opening) {
                    (None, Some(Low))
                } else if top == Some(High) && !opening && next_spaced {
                    // An opening mark typed for a closing one.
                    (None, Some(High))
                } else {
                    (Some(High), None)
                }
            }
            '”' => {
                if open_in(&stack, Low).is_some() && open_in(&stack, High).is_none() {
                    (None, Some(Low))
                } else if open_in(&stack, High).is_some() {
                    (None, Some(High))
                } else if open_in(&stack, Swedish).is_some() {
                    (None, Some(Swedish))
                } else if opening {
                    (Some(Swedish), None)
                } else {
                    (None, None)
                }
            }
            '"' | '＂' => {
                if let Some(p) = open_in(&stack, Straight) {
                    // A mark glued to the next word after a space opens an inner quotation
                    // only where nothing else can be meant; closing is the rule.
                    let _ = p;
                    (None, Some(Straight))
                } else if top == Some(Low) && !opening {
                    (None, Some(Low))
                } else if top == Some(High) && !opening {
                    (None, Some(High))
                } else if opening || (next_word && after_space) || (next_word && !next_spaced) {
                    (Some(Straight), None)
                } else {
                    (None, None)
                }
            }
            '`' => (Some(Grave), None),
            '\'' if mark.len() == 2 => {
                if open_in(&stack, Grave).is_some() {
                    (None, Some(Grave))
                } else if open_in(&stack, Straight).is_some() {
                    (None, Some(Straight))
                } else if opening {
                    (Some(Straight), None)
                } else {
                    (None, None)
                }
            }
            '‚' | '‛' => (Some(LowSingle), None),
            '‘' => {
                if open_in(&stack, LowSingle).is_some() && !opening {
                    (None, Some(LowSingle))
                } else if opening {
                    (Some(HighSingle), None)
                } else {
                    (None, None)
                }
            }
            '’' => {
                if open_in(&stack, HighSingle).is_some() && !opening {
                    (None, Some(HighSingle))
                } else if open_in(&stack, LowSingle).is_some() && !opening {
                    (None, Some(LowSingle))
                } else {
                    (None, None)
                }
            }
            '\'' => {
                if open_in(&stack, StraightSingle).is_some() && !opening {
                    (None, Some(StraightSingle))
                } else if opening
                    && next.is_some_and(|n| n.kind == Kind::Word)
                    && closes_later(tokens, text, i, at.end)
                {
                    (Some(StraightSingle), None)
                } else {
                    (None, None)
                }
            }
            '「' | '『' => (Some(Corner), None),
            '」' | '』' => (None, Some(Corner)),
            _ => (None, None),
        };
        if let Some(f) = opens {
            if stack.len() < 8 {
                stack.push((f, i));
            }
        } else if let Some(f) = closes
            && let Some(p) = open_in(&stack, f)
        {
            let open = stack[p].1;
            stack.truncate(p);
            if stack.is_empty() {
                push(tokens, &mut found, open, i + 1, true);
            }
        }
    }
    if let Some(&(family, open)) = stack.first() {
        // Left open: what follows is speech when it begins the block or follows a colon,
        // or a comma; an odd mark elsewhere is a slip.
        let before = (open > at.start).then(|| tokens[open - 1].kind);
        let trusted = !matches!(family, Family::StraightSingle | Family::HighSingle | Family::LowSingle)
            && matches!(before, None | Some(Kind::Colon | Kind::Comma | Kind::Dash));
        if trusted {
            push(tokens, &mut found, open, at.end, false);
        } else {
            // Quotations inside the one that never closed.
            let inner = open + 1..at.end;
            if inner.len() < 2000 && stack.len() == 1 && inner.start < inner.end {
                let again = find_after(text, tokens, inner);
                found.extend(again);
            }
        }
    }
    found
}

/// One more try behind a mark that never closed; a second such mark ends the search.
fn find_after(text: &str, tokens: &[Token], at: Range<usize>) -> Vec<Quote> {
    let pairs = [("«", "»"), ("„", "“"), ("“", "”"), ("\"", "\"")];
    let mut found = Vec::new();
    let mut open: Option<(usize, &str)> = None;
    for i in at {
        if tokens[i].kind != Kind::Mark {
            continue;
        }
        let mark = &text[tokens[i].range()];
        match open {
            Some((o, close)) if mark == close => {
                push(tokens, &mut found, o, i + 1, true);
                open = None;
            }
            None => open = pairs.iter().find(|(o, _)| *o == mark).map(|(_, c)| (i, *c)),
            _ => {}
        }
    }
    found
}

/// Whether a straight single mark has a closing fellow within a sentence or three.
fn closes_later(tokens: &[Token], text: &str, from: usize, end: usize) -> bool {
    tokens[from + 1..end.min(from + 120)].iter().enumerate().any(|(k, t)| {
        t.kind == Kind::Mark
            && &text[t.range()] == "'"
            && !t.spaced
            && tokens
                .get(from + 2 + k)
                .is_none_or(|n| n.spaced || !matches!(n.kind, Kind::Word | Kind::Number))
    })
}

fn push(tokens: &[Token], found: &mut Vec<Quote>, open: usize, end: usize, closed: bool) {
    let last = if closed { end - 1 } else { end };
    let inner = open + 1..last;
    if inner.is_empty() {
        return;
    }
    let words = tokens[inner.clone()].iter().filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).count();
    if words == 0 || words > if closed { LONGEST_CLOSED } else { LONGEST } {
        return;
    }
    let stop = tokens[inner.clone()].last().is_some_and(|t| matches!(t.kind, Kind::Stop | Kind::Comma));
    // "« Jamais plus », a-t-il dit": short, but speech by its place.
    let before = open.checked_sub(1).map(|b| tokens[b].kind);
    let after_colon = before == Some(Kind::Colon);
    let opens_sentence = matches!(before, None | Some(Kind::Stop | Kind::Dash));
    let before_cue = closed
        && tokens.get(end).is_some_and(|t| {
            matches!(t.kind, Kind::Comma | Kind::Dash)
                || t.kind == Kind::Word && !t.capital && t.bits & (CUE | HAVE) != 0
        });
    found.push(Quote {
        open,
        end,
        range: tokens[inner.start].start..tokens[inner.end - 1].end,
        words,
        closed,
        speech: words > SCARE || stop || words >= 2 && (after_colon || (opens_sentence && before_cue)),
        title: false,
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::tokens::tokenise;

    #[test]
    fn every_style_of_marks_is_paired() {
        for (text, inside) in [
            ("He said “we will go now” today.", "we will go now"),
            ("He said \"we will go now\" today.", "we will go now"),
            ("Il dit « nous partons tout de suite » ici.", "nous partons tout de suite"),
            ("Er sagte „wir gehen jetzt los“ und ging.", "wir gehen jetzt los"),
            ("Er sagte »wir gehen jetzt los« und ging.", "wir gehen jetzt los"),
            ("Er sagte „wir gehen jetzt los” und ging.", "wir gehen jetzt los"),
            ("He said ‘we’ll go now’ today.", "we’ll go now"),
            ("He said 'we'll go now' today.", "we'll go now"),
            ("Dice ''noi andiamo via adesso'' oggi.", "noi andiamo via adesso"),
            ("“He said ‘go’ to us all,” she wrote.", "He said ‘go’ to us all,"),
            ("He said: “we will go and not come back", "we will go and not come back"),
        ] {
            let mut tokens = Vec::new();
            tokenise(text, 0..text.len(), None, &mut tokens);
            let found = find(text, &tokens, 0..tokens.len());
            assert_eq!(found.len(), 1, "{text} {found:?}");
            assert_eq!(&text[found[0].range.clone()], inside);
        }
    }

    #[test]
    fn an_apostrophe_opens_nothing() {
        for text in
            ["The workers' union met in the '90s.", "L’eau n’est pas froide.", "Rock 'n' roll isn't dead."]
        {
            let mut tokens = Vec::new();
            tokenise(text, 0..text.len(), None, &mut tokens);
            assert!(find(text, &tokens, 0..tokens.len()).iter().all(|q| !q.speech), "{text}");
        }
    }
}
