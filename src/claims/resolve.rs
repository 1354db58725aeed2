//! The fuller mention that a source phrase stands for: a surname for its full name, a
//! pronoun for the last person who spoke.

use super::tokens::{Kind, Token, fold};
use crate::language::lexicon::*;
use crate::report::SourceKind;
use std::collections::HashMap;
use std::ops::Range;

/// Names of a text as they come by.
#[derive(Default)]
pub struct Mentions {
    /// By the last word of a name of two words or more: its fullest mention.
    full: HashMap<String, (Range<usize>, usize)>,
    person: Option<(Range<usize>, usize)>,
    body: Option<(Range<usize>, usize)>,
}

/// Blocks over which a pronoun reaches back.
const REACH: usize = 2;
/// Names that are kept.
const MOST: usize = 20_000;

fn name_word(t: &Token) -> bool {
    t.kind == Kind::Word && t.capital && !t.is(TIME)
}

impl Mentions {
    /// Takes in the names of a block.
    pub fn read(&mut self, text: &str, tokens: &[Token], capital_nouns: bool) {
        let mut i = 0;
        let mut buffer = String::new();
        while i < tokens.len() {
            if !name_word(&tokens[i])
                || tokens[i].is(OPENER
                    | DETERMINER
                    | PREPOSITION
                    | COORDINATOR
                    | PRONOUN
                    | SUBORDINATOR
                    | ADVERB
                    | AS
                    | ACCORDING)
            {
                i += 1;
                continue;
            }
            let start = i;
            let mut last = i;
            i += 1;
            while i < tokens.len() {
                let t = &tokens[i];
                if name_word(t) && !t.is(DETERMINER | PRONOUN) {
                    last = i;
                    i += 1;
                } else if !capital_nouns
                    && t.kind == Kind::Word
                    && t.is(OF)
                    && t.end - t.start <= 4
                    && tokens.get(i + 1).is_some_and(name_word)
                    && last + 1 == i
                    && start + 1 == i
                {
                    // "Ursula von der Leyen": one small word within.
                    i += 1;
                } else {
                    break;
                }
            }
            let named = |t: &Token| !t.is(TITLE | ROLE);
            let first = (start..=last).find(|k| named(&tokens[*k])).unwrap_or(last);
            let words = last + 1 - first;
            if (2..=5).contains(&words) && self.full.len() < MOST {
                let key = fold(&text[tokens[last].range()], &mut buffer).to_string();
                let range = tokens[first].start..tokens[last].end;
                self.full
                    .entry(key)
                    .and_modify(|e| {
                        if e.1 < words && e.1 < 2 {
                            *e = (range.clone(), words)
                        }
                    })
                    .or_insert((range, words));
            }
        }
    }

    /// Whether a source phrase of one name is a person's: its full name or title is
    /// known. A lone name otherwise is a body or a place ("Brussels", a company).
    pub fn person_like(&self, text: &str, source: &[Token]) -> bool {
        let mut names = source.iter().filter(|t| name_word(t) && !t.is(DETERMINER));
        let (Some(only), None) = (names.next(), names.next()) else { return true };
        if source.iter().any(|t| t.is(TITLE | ROLE | PRONOUN | SELF)) {
            return true;
        }
        let mut buffer = String::new();
        self.full.contains_key(fold(&text[only.range()], &mut buffer))
    }

    /// The full name of a source of one word, once the whole text has been read.
    pub fn later(&self, text: &str, source: &Range<usize>) -> Option<Range<usize>> {
        let word = text.get(source.clone()).filter(|w| !w.contains(char::is_whitespace))?;
        self.full.get(fold(word, &mut String::new())).map(|(range, _)| range.clone())
    }

    /// The fuller mention of a source, if it has one.
    pub fn resolve(
        &self,
        text: &str,
        source: &[Token],
        kind: SourceKind,
        block: usize,
    ) -> Option<Range<usize>> {
        let first = source.first()?;
        if source.len() == 1 && first.is(PRONOUN | SELF) {
            if first.is(SELF | PLURAL) {
                return None;
            }
            let (range, at) = if first.is(THING) { self.body.as_ref()? } else { self.person.as_ref()? };
            return (block - at.min(&block) <= REACH).then(|| range.clone());
        }
        if kind != SourceKind::Person {
            return None;
        }
        let mut buffer = String::new();
        let names: Vec<&Token> = source
            .iter()
            .take_while(|t| t.kind != Kind::Comma && !t.is(OF))
            .filter(|t| name_word(t) && !t.is(TITLE | ROLE))
            .collect();
        let last = names.last()?;
        if names.len() > 1 {
            return None;
        }
        let key = fold(&text[last.range()], &mut buffer);
        let (range, _) = self.full.get(key.strip_suffix("'s").unwrap_or(key))?;
        let own = first.start..source.last()?.end;
        (range.start < own.start || range.start >= own.end)
            .then(|| range.clone())
            .filter(|r| !(r.start >= own.start && r.end <= own.end))
    }

    /// Remembers who spoke last.
    pub fn spoke(&mut self, source: Range<usize>, kind: SourceKind, block: usize) {
        match kind {
            SourceKind::Person | SourceKind::Role => self.person = Some((source, block)),
            SourceKind::Organisation | SourceKind::Document | SourceKind::Outlet | SourceKind::Agency => {
                self.body = Some((source, block))
            }
            _ => {}
        }
    }
}
