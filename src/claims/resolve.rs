//! The fuller mention that a source phrase stands for: a surname or first name for the
//! full name, a role for who bears it, a pronoun for the last person whom it fits.

use super::tokens::{Kind, Token, fold};
use crate::language::first_names::{self, Gender};
use crate::language::lexicon::*;
use crate::report::SourceKind;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// The fullest mention of a name.
struct Full {
    range: Range<usize>,
    words: usize,
    gender: Option<Gender>,
}

/// A person who spoke, or whom a sentence is about.
struct Person {
    range: Range<usize>,
    gender: Option<Gender>,
    block: usize,
}

/// Names of a text as they come by.
#[derive(Default)]
pub struct Mentions {
    /// By the last word of a name of two words or more.
    full: HashMap<String, Full>,
    /// By the first word of the name of someone with a role, an age or a known first name.
    first: HashMap<String, Range<usize>>,
    /// By a word for a role: who bears it; `None` where several do.
    roles: HashMap<String, Option<Range<usize>>>,
    /// Surnames that stood behind a title without a first name.
    titled: HashSet<String>,
    /// The last few, the latest at the end.
    people: Vec<Person>,
    /// The last few full names whose first name tells a gender, the latest at the end.
    named: Vec<Person>,
    body: Option<(Range<usize>, usize)>,
}

/// Blocks over which a pronoun reaches back.
const REACH: usize = 2;
/// Names that are kept.
const MOST: usize = 20_000;
/// People among whom a pronoun chooses.
const RECENT: usize = 8;

fn name_word(t: &Token) -> bool {
    t.kind == Kind::Word && t.capital && !t.is(TIME)
}

/// The gender that a word itself has: "she", "Mrs", "la".
fn own_gender(t: &Token) -> Option<Gender> {
    match (t.is(MALE), t.is(FEMALE)) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
    }
}

/// The last word of a name, without what a comma or a bracket adds to it.
fn surname<'t>(text: &'t str, name: &Range<usize>) -> &'t str {
    let name = text.get(name.clone()).unwrap_or("");
    let name = name.split([',', '(']).find(|part| !part.trim().is_empty()).unwrap_or(name);
    name.trim_end().rsplit(' ').next().unwrap_or("")
}

impl Mentions {
    /// Takes in the names of a block.
    pub fn read(&mut self, text: &str, tokens: &[Token], capital_nouns: bool, block: usize) {
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
                    && first_names::gender(fold(&text[tokens[start].range()], &mut buffer)).is_some()
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
            // "Affari Esteri Antonio Tajani": from the first name on.
            let first = (first..last)
                .find(|k| first_names::gender(fold(&text[tokens[*k].range()], &mut buffer)).is_some())
                .unwrap_or(first);
            // "Walter Artibani Segretario generale"; but "Anna Prins" and "Ben König" are names.
            let surname = last == first + 1
                && !capital_nouns
                && first_names::gender(fold(&text[tokens[first].range()], &mut buffer)).is_some();
            let last = (first..=last).rev().find(|k| surname || named(&tokens[*k])).unwrap_or(last);
            let words = last + 1 - first;
            // "Gov. Larkin"
            let title = first.checked_sub(1).and_then(|k| tokens.get(k));
            if words == 1 && title.is_some_and(|t| t.is(TITLE)) && self.titled.len() < MOST {
                self.titled.insert(fold(&text[tokens[first].range()], &mut buffer).to_string());
            }
            let body = tokens[first].is(ORGANISATION | OUTLET | AGENCY | DOCUMENT);
            if (2..=5).contains(&words) && !body && self.full.len() < MOST {
                self.take(text, tokens, first..last + 1, block, &mut buffer);
            }
        }
    }

    /// Takes in one name with what stands beside it.
    fn take(&mut self, text: &str, tokens: &[Token], at: Range<usize>, block: usize, buffer: &mut String) {
        let range = tokens[at.start].start..tokens[at.end - 1].end;
        let first = fold(&text[tokens[at.start].range()], buffer).to_string();
        let before = at.start.saturating_sub(4)..at.start;
        let lead =
            tokens[before.clone()].iter().rev().take_while(|t| t.kind == Kind::Word && !t.is(CUE & !WANT));
        // "la procuradora ad hoc Silvana Carrión", "Ana Ruiz, directora de …"
        let apart = at.start > 0 && tokens[at.start - 1].is(PREPOSITION | OF | COORDINATOR | DETERMINER);
        let in_front = !apart && lead.clone().any(|t| t.is(ROLE | TITLE));
        let mut roles: Vec<usize> = before.filter(|k| in_front && tokens[*k].is(ROLE)).collect();
        if tokens.get(at.end).is_some_and(|t| t.kind == Kind::Comma) {
            let behind = (at.end + 1..tokens.len().min(at.end + 5))
                .take_while(|k| tokens[*k].kind == Kind::Word)
                .find(|k| tokens[*k].is(ROLE));
            roles.extend(behind);
        }
        let age = tokens.get(at.end).is_some_and(|t| matches!(t.kind, Kind::Open | Kind::Comma))
            && tokens.get(at.end + 1).is_some_and(|t| t.kind == Kind::Number && t.end - t.start == 2);
        let gender = first_names::gender(&first)
            .or_else(|| lead.clone().take_while(|t| in_front || !t.is(DETERMINER)).find_map(own_gender));
        if let Some(gender) = first_names::gender(&first) {
            if self.named.len() >= RECENT * 2 {
                self.named.remove(0);
            }
            self.named.push(Person { range: range.clone(), gender: Some(gender), block });
        }
        if in_front || age || !roles.is_empty() || first_names::gender(&first).is_some() {
            self.first.entry(first).or_insert_with(|| range.clone());
        }
        let key = fold(&text[tokens[at.end - 1].range()], buffer).to_string();
        for role in roles {
            let word = fold(&text[tokens[role].range()], buffer).to_string();
            let known = self.roles.entry(word).or_insert_with(|| Some(range.clone()));
            let same = known.as_ref().is_some_and(|r| {
                text.get(r.clone()).and_then(|n| n.rsplit(' ').next()).is_some_and(|n| fold(n, buffer) == key)
            });
            if !same {
                *known = None;
            }
        }
        let words = at.len();
        self.full
            .entry(key)
            .and_modify(|e| {
                if e.words < words && e.words < 2 {
                    (e.range, e.words) = (range.clone(), words);
                }
                e.gender = e.gender.or(gender);
            })
            .or_insert(Full { range, words, gender });
    }

    fn known(&self, name: &str) -> Option<&Range<usize>> {
        self.full.get(name).map(|f| &f.range).or_else(|| self.first.get(name))
    }

    /// Whether a source phrase of one name is a person's: its full name or title is
    /// known. A lone name otherwise is a body or a place ("Brussels", a company).
    pub fn person_like(&self, text: &str, source: &[Token]) -> bool {
        let names = || source.iter().filter(|t| name_word(t) && !t.is(DETERMINER));
        // "Spain, Ireland and Norway": lone names, none of them known as a person's.
        let listed = source.windows(2).any(|p| p[0].is(COORDINATOR) && name_word(&p[1]))
            && !source.windows(2).any(|p| name_word(&p[0]) && name_word(&p[1]))
            && !source.iter().any(|t| t.is(TITLE | ROLE | GROUP));
        if listed {
            let mut buffer = String::new();
            return names().any(|t| self.known(fold(&text[t.range()], &mut buffer)).is_some());
        }
        let mut names = names();
        let (Some(only), None) = (names.next(), names.next()) else { return true };
        if source.iter().any(|t| t.is(TITLE | ROLE | PRONOUN | SELF)) {
            return true;
        }
        let mut buffer = String::new();
        self.known(fold(&text[only.range()], &mut buffer)).is_some()
    }

    /// Whether words are the name of a person whom the text names, or first name and surname.
    pub fn named(&self, text: &str, words: &[Token]) -> bool {
        let mut buffer = String::new();
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
        let first_name = words.len() > 1
            && words.iter().all(name_word)
            && first_names::gender(fold(&text[first.range()], &mut buffer)).is_some();
        first_name || {
            let label = last;
            let last = fold(&text[last.range()], &mut buffer);
            // The label itself is no mention.
            let elsewhere = |r: &Range<usize>| r.end <= first.start || r.start >= label.end;
            self.known(last).is_some_and(elsewhere) || self.titled.contains(last)
        }
    }

    /// Whether a phrase is one word that stood behind a title, and is no surname that is known.
    pub fn lone(&self, text: &str, source: &[Token]) -> bool {
        let [only] = source else { return false };
        let mut buffer = String::new();
        let word = fold(&text[only.range()], &mut buffer);
        name_word(only) && only.bits == 0 && self.titled.contains(word) && !self.full.contains_key(word)
    }

    /// The full name that a lone word with a capital is the surname of, be it a title as well.
    pub fn surname_of(&self, text: &str, word: &Token) -> Option<Range<usize>> {
        let full = self.full.get(fold(&text[word.range()], &mut String::new()))?;
        (word.capital && full.range.end < word.start).then(|| full.range.clone())
    }

    /// Whether a source of one word stood behind a title somewhere in the text.
    pub fn titled(&self, text: &str, source: &Range<usize>) -> bool {
        text.get(source.clone()).is_some_and(|w| self.titled.contains(fold(w, &mut String::new())))
    }

    /// The full name of a source of one word, once the whole text has been read.
    pub fn later(&self, text: &str, source: &Range<usize>) -> Option<Range<usize>> {
        let word = text.get(source.clone()).filter(|w| !w.contains(char::is_whitespace))?;
        self.known(fold(word, &mut String::new())).cloned()
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
        if source.len() == 1
            && first.is(PRONOUN | SELF | CLITIC | POSSESSIVE)
            && (!first.capital || first.is(PRONOUN))
        {
            return self.antecedent(first, block);
        }
        // "ce dernier": a pronoun of two words.
        if source.len() == 2 && first.phrase == 2 && first.is(SOME) && first.is(MALE | FEMALE) {
            return self.antecedent(first, block);
        }
        let mut buffer = String::new();
        let own = first.start..source.last()?.end;
        let elsewhere = |r: &Range<usize>| r.end <= own.start || r.start >= own.end;
        if kind == SourceKind::Role {
            return self.bearer(text, source).filter(elsewhere);
        }
        if kind != SourceKind::Person {
            return None;
        }
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
        let key = key.strip_suffix("'s").unwrap_or(key);
        let full = self.known(key).filter(|r| elsewhere(r))?;
        // "Jackson said that he and his wife, Didi Jackson, …": the one who has spoken.
        let mut other = String::new();
        if full.end <= own.start {
            return Some(full.clone());
        }
        let spoke = self.people.iter().rev().find(|p| {
            let name = &text[p.range.clone()];
            name.contains(' ') && elsewhere(&p.range) && fold(surname(text, &p.range), &mut other) == key
        });
        spoke.map(|p| p.range.clone())
    }

    /// The last person whom a pronoun fits.
    fn antecedent(&self, pronoun: &Token, block: usize) -> Option<Range<usize>> {
        if pronoun.is(SELF | PLURAL) {
            return None;
        }
        if pronoun.is(THING) && pronoun.phrase == 1 {
            let (range, at) = self.body.as_ref()?;
            return (block - at.min(&block) <= REACH).then(|| range.clone());
        }
        let gender = own_gender(pronoun);
        let near = |p: &&Person| block - p.block.min(block) <= REACH;
        let fits = |p: &&Person| p.gender.is_none() || gender.is_none() || p.gender == gender;
        let spoke = self.people.iter().rev().filter(near).find(fits);
        // Nearer than the one who fits, in a later block or because nothing tells the
        // gender of that one: a full name whose first name does.
        let closer = |p: &&Person| {
            p.range.end <= pronoun.start
                && p.gender == gender
                && spoke.is_none_or(|s| {
                    p.range.start > s.range.start && (s.gender.is_none() || p.block > s.block)
                })
        };
        let named = gender.and_then(|_| self.named.iter().rev().filter(near).find(closer));
        named.or(spoke).map(|p| p.range.clone())
    }

    /// Who bears the role that a phrase without a name gives: "la ministra", "the mayor".
    fn bearer(&self, text: &str, source: &[Token]) -> Option<Range<usize>> {
        let bare = source.len() <= 2 && source.first()?.is(DETERMINER) || source.len() == 1;
        let role = source.last().filter(|t| bare && t.is(ROLE))?;
        let bearer = self.roles.get(fold(&text[role.range()], &mut String::new()))?.clone()?;
        // One who has spoken, or whom a sentence was about, of late.
        self.people.iter().any(|p| surname(text, &p.range) == surname(text, &bearer)).then_some(bearer)
    }

    /// Remembers who spoke last, in the words of `source` or their fuller mention `best`.
    pub fn spoke(
        &mut self,
        text: &str,
        source: &[Token],
        best: Range<usize>,
        kind: SourceKind,
        block: usize,
    ) {
        match kind {
            SourceKind::Person | SourceKind::Role => self.seen(text, source, best, block),
            SourceKind::Organisation | SourceKind::Document | SourceKind::Outlet | SourceKind::Agency => {
                self.body = Some((best, block))
            }
            _ => {}
        }
    }

    /// Remembers whom a sentence is about.
    pub fn seen(&mut self, text: &str, source: &[Token], best: Range<usize>, block: usize) {
        let last = surname(text, &best);
        let mut buffer = String::new();
        let known = self.full.get(fold(last, &mut buffer)).and_then(|f| f.gender);
        let known = known.or_else(|| {
            let words = source.iter().take_while(|t| t.kind != Kind::Comma).filter(|t| name_word(t));
            words.clone().nth(1)?;
            words.take(4).find_map(|t| first_names::gender(fold(&text[t.range()], &mut buffer)))
        });
        let known = known.or_else(|| {
            let only = source.first().filter(|_| self.lone(text, source))?;
            first_names::gender(fold(&text[only.range()], &mut buffer))
        });
        let gender = known.or_else(|| {
            let role = source.iter().any(|t| t.is(ROLE | TITLE | PRONOUN));
            source.iter().take(2).filter(|_| role).find_map(own_gender)
        });
        self.people.retain(|p| p.range != best);
        if self.people.len() >= RECENT {
            self.people.remove(0);
        }
        self.people.push(Person { range: best, gender, block });
    }
}

#[cfg(test)]
mod tests {
    use crate::claims::tests::read;
    use crate::report::SourceKind;

    #[test]
    fn a_surname_is_a_person_where_the_full_name_comes_later() {
        let text = "Larkin said the bridge would open in May.\nMaud Larkin is the engineer of the town.";
        let claims = read("en", text);
        let source = claims.iter().find_map(|c| c.source.as_ref()).expect("a source");
        assert_eq!(source.kind, SourceKind::Person);
        assert_eq!(source.resolved.as_ref().map(|r| &text[r.clone()]), Some("Maud Larkin"));
    }

    #[test]
    fn a_surname_behind_a_title_is_a_persons_everywhere() {
        let text = "Gov. Larkin opened the bridge.\nLarkin said the bridge would close in May.";
        let claims = read("en", text);
        let source = claims.iter().find_map(|c| c.source.as_ref()).expect("a source");
        assert_eq!(source.kind, SourceKind::Person);
    }

    #[test]
    fn a_surname_and_a_pronoun_stand_for_the_full_name() {
        let text = "Ann Lee said the bridge was closed. Lee added that it would open in May. “We are late,” she said.";
        let claims = read("en", text);
        let full: Vec<_> =
            claims.iter().filter_map(|c| c.source.as_ref()?.resolved.clone()).map(|r| &text[r]).collect();
        assert_eq!(full, ["Ann Lee", "Ann Lee"]);
    }
}
