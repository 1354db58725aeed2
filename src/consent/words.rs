//! What banners say, per language: `words/*.txt` in, matches out.
//!
//! One file a language. A line `[section]` opens a section, every other line is one
//! pattern, `#` starts a comment. A pattern is a row of words, folded (lower case, no
//! accents, `ß` as `ss`), each of them
//!
//! - `word`, `word*` (begins so), `*word` (ends so), `*word*` (holds it);
//! - `a|b|c`, any of these; `word?`, may be missing;
//! - `*`, up to twelve words, or none; `#`, a number; `{}`, a name (see `terms.rs`).
//!
//! Patterns of the sections in [`BUTTON_SECTIONS`] match a whole label; all others match
//! anywhere in a sentence and begin with a plain word or a name. To add words, add a line to
//! a language's file; to add a language, add a file and its line in [`FILES`].

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::OnceLock;

/// The languages and their files.
const FILES: &[(&str, &str)] = &[
    ("en", include_str!("words/en.txt")),
    ("de", include_str!("words/de.txt")),
    ("fr", include_str!("words/fr.txt")),
    ("es", include_str!("words/es.txt")),
    ("it", include_str!("words/it.txt")),
    ("nl", include_str!("words/nl.txt")),
    ("pt", include_str!("words/pt.txt")),
    ("pl", include_str!("words/pl.txt")),
    ("sv", include_str!("words/sv.txt")),
    ("da", include_str!("words/da.txt")),
    ("no", include_str!("words/no.txt")),
    ("fi", include_str!("words/fi.txt")),
    ("lv", include_str!("words/lv.txt")),
    ("ja", include_str!("words/ja.txt")),
];

/// Sections whose patterns match a whole label, in the order in which they are asked.
pub const BUTTON_SECTIONS: &[&str] = &[
    "none",
    "shut",
    "pay",
    "leave",
    "save",
    "opt_out",
    "reject",
    "settings",
    "accept",
    "acknowledge",
    "close",
    "more",
    "policy",
];

/// Sections without codes behind a dot whose patterns match inside a sentence.
const CUE_SECTIONS: &[&str] = &[
    // cookies by their name
    "cookie",
    // the site says that it uses cookies or handles data
    "statement",
    // going on means agreeing
    "implied",
    // clicking means agreeing
    "click",
    // opens a statement about those who refuse
    "refusing",
    // something is lost
    "loss",
    // nothing but
    "only",
    // what cannot be turned off
    "always",
    // access is refused
    "wall",
    // no advertising, no tracking: what is paid for
    "adfree",
    // changing one's mind
    "withdraw",
    // legitimate interest
    "legitimate",
    // transfer to other countries
    "transfer",
    // browser settings as the way out
    "browser",
    // what closing the banner means
    "closing_accepts",
    "closing_rejects",
    // on and off told by colour
    "colour",
    // something is set before a choice
    "before",
    // numbers of partners
    "partners",
    // units of prices
    "period",
    // sale or sharing of data
    "sale",
    // who asks
    "controller",
    // not a consent banner
    "embed",
    "newsletter",
    "sign_up",
    "age",
    "disabled",
    "form",
    "negated",
];

/// Where the lines of a section go.
enum Into {
    Topics,
    Generic,
    Patterns(Section),
}

/// The sections that are asked of every candidate.
const WEIGHED: &[&str] = &[
    "statement",
    "implied",
    "click",
    "withdraw",
    "sale",
    "adfree",
    "partners",
    "embed",
    "newsletter",
    "sign_up",
    "age",
    "disabled",
    "form",
    "negated",
    "cookie",
];

/// One word of a pattern.
#[derive(Debug, Clone, PartialEq)]
enum Word {
    /// Alternatives, whether it may be missing, and the marks of which a word that fits
    /// bears one.
    Any(Vec<Part>, bool, u128),
    Gap,
    Number,
    Name,
}

#[derive(Debug, Clone, PartialEq)]
enum Part {
    Is(&'static str),
    Begins(&'static str),
    Ends(&'static str),
    Holds(&'static str),
}

impl Part {
    fn read(s: &'static str) -> Part {
        match (s.strip_prefix('*'), s.strip_suffix('*')) {
            (Some(_), Some(_)) => Part::Holds(s.trim_matches('*')),
            (Some(rest), None) => Part::Ends(rest),
            (None, Some(rest)) => Part::Begins(rest),
            (None, None) => Part::Is(s),
        }
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Part::Is(w) => word == *w,
            Part::Begins(w) => word.starts_with(w),
            Part::Ends(w) => word.ends_with(w),
            Part::Holds(w) => word.contains(w),
        }
    }

    /// What the index files it under: its first two bytes, where they are known.
    fn key(&self) -> Option<u16> {
        match self {
            Part::Is(w) => Some(key(w)),
            // One letter and a star would be filed nowhere.
            Part::Begins(w) if w.len() > 1 => Some(key(w)),
            _ => None,
        }
    }
}

fn key(word: &str) -> u16 {
    let b = word.as_bytes();
    u16::from_be_bytes([b.first().copied().unwrap_or(0), b.get(1).copied().unwrap_or(0)])
}

/// Patterns by the first two letters of the word they are filed under.
#[derive(Debug, Default)]
struct Index {
    slots: Vec<Vec<u32>>,
}

impl Index {
    const SLOTS: usize = 2_048;

    fn slot(key: u16) -> usize {
        (u32::from(key).wrapping_mul(0x9e37_79b1) >> 21) as usize
    }

    fn put(&mut self, key: u16, id: u32) {
        if self.slots.is_empty() {
            self.slots.resize(Self::SLOTS, Vec::new());
        }
        if let Some(slot) = self.slots.get_mut(Self::slot(key))
            && slot.last() != Some(&id)
        {
            slot.push(id);
        }
    }

    fn get(&self, key: u16) -> &[u32] {
        self.slots.get(Self::slot(key)).map_or(&[], Vec::as_slice)
    }
}

/// A section of the words files.
pub type Section = usize;

#[derive(Debug)]
struct Pattern {
    section: Section,
    language: u8,
    words: Vec<Word>,
    /// For each word that must be there, the marks of which a sentence must bear one.
    needs: Vec<u128>,
}

/// The mark of a word by its first two letters: a sentence's marks say at once that a
/// pattern cannot match.
fn mark(key: u16) -> u128 {
    1 << (u32::from(key).wrapping_mul(0x9e37_79b1) >> 25)
}

/// A match in a sentence.
#[derive(Debug, Clone)]
pub struct Hit {
    /// Of which section.
    pub section: Section,
    /// Index of the language in [`Words::languages`].
    pub language: u8,
    /// Which words of the sentence.
    pub at: Range<usize>,
    /// Which words the name stands in, for a pattern with `{}`; for a pattern that begins
    /// with it, the words before, of which the last ones are the name.
    pub name: Option<Range<usize>>,
    /// Whether the pattern begins with the name.
    pub backward: bool,
}

/// All words files, compiled.
#[derive(Debug)]
pub struct Words {
    sections: Vec<String>,
    names: HashMap<String, Section>,
    patterns: Vec<Pattern>,
    labels: Index,
    loose_labels: Vec<u32>,
    /// What is asked of a candidate, and what only of the banner itself.
    cues: Index,
    terms: Index,
    /// Words that make a page worth looking at.
    pub topics: Vec<&'static str>,
    /// Words that no name of a controller begins with.
    pub generic: HashSet<&'static str>,
}

/// The words files, read on first use.
pub fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| Words::read(FILES))
}

impl Words {
    fn read(files: &[(&'static str, &'static str)]) -> Words {
        let mut all = Words {
            sections: Vec::new(),
            names: HashMap::new(),
            patterns: Vec::new(),
            labels: Index::default(),
            loose_labels: Vec::new(),
            cues: Index::default(),
            terms: Index::default(),
            topics: Vec::new(),
            generic: HashSet::new(),
        };
        for name in BUTTON_SECTIONS.iter().chain(CUE_SECTIONS) {
            all.section_named(name);
        }
        for (language, (_, text)) in files.iter().enumerate() {
            let mut section = Into::Topics;
            for line in text.lines() {
                let line = line.split(" //").next().unwrap_or(line).trim();
                if line.is_empty() || line.starts_with("# ") || line == "#" {
                    continue;
                }
                if let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                    section = match name {
                        "topic" => Into::Topics,
                        "generic" => Into::Generic,
                        name => Into::Patterns(all.section_named(name)),
                    };
                    continue;
                }
                match section {
                    Into::Patterns(section) => all.add(section, language as u8, line),
                    Into::Topics => all.topics.push(line),
                    Into::Generic => {
                        all.generic.insert(line);
                    }
                }
            }
        }
        all
    }

    fn section_named(&mut self, name: &str) -> Section {
        if let Some(&s) = self.names.get(name) {
            return s;
        }
        self.sections.push(name.to_string());
        self.names.insert(name.to_string(), self.sections.len() - 1);
        self.sections.len() - 1
    }

    fn add(&mut self, section: Section, language: u8, line: &'static str) {
        let words: Vec<Word> = line
            .split_whitespace()
            .map(|w| match w {
                "*" => Word::Gap,
                "#" => Word::Number,
                "{}" => Word::Name,
                w => {
                    let (w, optional) = w.strip_suffix('?').map_or((w, false), |w| (w, true));
                    let parts: Vec<Part> = w.split('|').map(Part::read).collect();
                    let marks = parts.iter().map(Part::key).try_fold(0, |m, k| k.map(|k| m | mark(k)));
                    Word::Any(parts, optional, marks.unwrap_or(u128::MAX))
                }
            })
            .collect();
        let id = self.patterns.len() as u32;
        let label = section < BUTTON_SECTIONS.len();
        // A label's pattern is filed under its first sure word, a sentence's under its
        // first word, which is where its match begins.
        // A name at the beginning is read backwards from the word behind it.
        let filed = words.iter().find_map(|w| match w {
            Word::Any(parts, false, _) => parts.iter().map(Part::key).collect::<Option<Vec<_>>>(),
            _ => None,
        });
        match filed {
            Some(keys) => {
                let name = self.sections.get(section).map_or("", String::as_str);
                let index = if label {
                    &mut self.labels
                } else if WEIGHED.contains(&name) {
                    &mut self.cues
                } else {
                    &mut self.terms
                };
                for k in keys {
                    index.put(k, id);
                }
            }
            None => self.loose_labels.push(id),
        }
        let needs = words
            .iter()
            .filter_map(|w| match w {
                Word::Any(_, false, marks) => Some(*marks).filter(|m| *m != u128::MAX),
                _ => None,
            })
            .collect();
        self.patterns.push(Pattern { section, language, words, needs });
    }

    /// The number of a section; sections that no file has get one past the last.
    pub fn section(&self, name: &str) -> Section {
        self.names.get(name).copied().unwrap_or(usize::MAX)
    }

    /// The name of a section.
    pub fn name(&self, section: Section) -> &str {
        self.sections.get(section).map_or("", String::as_str)
    }

    /// The language of a hit, BCP 47.
    pub fn language(&self, language: u8) -> &'static str {
        FILES.get(language as usize).map_or("", |f| f.0)
    }

    /// Which button section a label belongs to: the first that matches in their order.
    pub fn label(&self, tokens: &[Token]) -> Option<(Section, u8)> {
        if tokens.iter().any(|t| t.folded == "&") {
            let rest: Vec<Token> = tokens.iter().filter(|t| t.folded != "&").cloned().collect();
            return self.label(&rest);
        }
        if tokens.is_empty() || tokens.len() > 16 {
            return None;
        }
        let mut best: Option<(Section, u8)> = None;
        let marks = tokens.iter().fold(0, |m, t| m | t.mark);
        let mut ask = |id: u32| {
            let p = &self.patterns[id as usize];
            if p.needs.iter().any(|n| n & marks == 0) {
                return;
            }
            if best.is_none_or(|(s, _)| p.section < s) && fits(&p.words, tokens, 0, true, &mut None).is_some()
            {
                best = Some((p.section, p.language));
            }
        };
        for t in tokens {
            for &id in self.labels.get(key(&t.folded)) {
                ask(id);
            }
        }
        for &id in &self.loose_labels {
            if self.patterns[id as usize].section < BUTTON_SECTIONS.len() {
                ask(id);
            }
        }
        best
    }

    /// Every match in a sentence.
    pub fn hits(&self, tokens: &[Token]) -> Vec<Hit> {
        let mut hits = self.cues(tokens);
        hits.append(&mut self.terms(tokens));
        hits
    }

    /// Those that tell a banner from what is none.
    pub fn cues(&self, tokens: &[Token]) -> Vec<Hit> {
        self.matches(&self.cues, tokens)
    }

    /// All others.
    pub fn terms(&self, tokens: &[Token]) -> Vec<Hit> {
        self.matches(&self.terms, tokens)
    }

    fn matches(&self, index: &Index, tokens: &[Token]) -> Vec<Hit> {
        let mut hits = Vec::new();
        let marks = tokens.iter().fold(0, |m, t| m | t.mark);
        for (i, t) in tokens.iter().enumerate() {
            for &id in index.get(key(&t.folded)) {
                let p = &self.patterns[id as usize];
                if p.needs.iter().any(|n| n & marks == 0) {
                    continue;
                }
                let mut name = None;
                let backward = p.words.first() == Some(&Word::Name);
                let rest = p.words.get(usize::from(backward)..).unwrap_or(&[]);
                if let Some(end) = fits(rest, tokens, i, false, &mut name) {
                    if backward {
                        name = Some(i.saturating_sub(8)..i);
                    }
                    hits.push(Hit { section: p.section, language: p.language, at: i..end, name, backward });
                }
            }
        }
        hits
    }
}

/// Whether `words` match `tokens` from `at` (to their end, if `whole`); gives the end.
fn fits(
    words: &[Word],
    tokens: &[Token],
    at: usize,
    whole: bool,
    name: &mut Option<Range<usize>>,
) -> Option<usize> {
    let Some((first, rest)) = words.split_first() else {
        return (!whole || at == tokens.len()).then_some(at);
    };
    match first {
        Word::Any(parts, optional, marks) => {
            let taken =
                tokens.get(at).filter(|t| t.mark & marks != 0 && parts.iter().any(|p| p.fits(&t.folded)));
            let end = taken.and_then(|_| fits(rest, tokens, at + 1, whole, name));
            end.or_else(|| if *optional { fits(rest, tokens, at, whole, name) } else { None })
        }
        Word::Number => {
            let t = tokens.get(at)?;
            if !t.folded.starts_with(|c: char| c.is_ascii_digit()) {
                return None;
            }
            // "1 438": the groups of one number.
            let mut end = at + 1;
            while tokens
                .get(end)
                .is_some_and(|t| t.folded.len() == 3 && t.folded.bytes().all(|b| b.is_ascii_digit()))
            {
                end += 1;
            }
            fits(rest, tokens, end, whole, name)
        }
        Word::Gap => {
            let most = (tokens.len() - at.min(tokens.len())).min(if whole { 16 } else { 12 });
            (0..=most).find_map(|n| fits(rest, tokens, at + n, whole, name))
        }
        Word::Name => {
            let most = (tokens.len() - at.min(tokens.len())).min(8);
            for n in 1..=most {
                if let Some(end) = fits(rest, tokens, at + n, whole, name) {
                    *name = Some(at..at + n);
                    return Some(end);
                }
            }
            None
        }
    }
}

/// A word of a text.
#[derive(Debug, Clone)]
pub struct Token<'t> {
    /// Folded: lower case, no accents.
    pub folded: Cow<'t, str>,
    /// Where it stands, in bytes.
    pub at: Range<usize>,
    mark: u128,
}

impl<'t> Token<'t> {
    fn new(folded: Cow<'t, str>, at: Range<usize>) -> Token<'t> {
        let mark = mark(key(&folded));
        Token { folded, at, mark }
    }
}

/// The words of `text`: runs of letters and digits, and crosses as `x`.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut start = None;
    let mut out = Vec::new();
    for (i, c) in text.char_indices() {
        if c.is_alphanumeric() {
            start.get_or_insert(i);
            continue;
        }
        if let Some(s) = start.take() {
            out.push(Token::new(fold(&text[s..i]), s..i));
        }
        if c == '&' {
            out.push(Token::new(Cow::Borrowed("&"), i..i + 1));
        } else if matches!(c, '×' | '✕' | '✖' | '✗' | '✘' | '⨯' | '╳' | '❌' | '🗙' | '⨉') {
            out.push(Token::new(Cow::Borrowed("x"), i..i + c.len_utf8()));
        }
    }
    if let Some(s) = start {
        out.push(Token::new(fold(&text[s..]), s..text.len()));
    }
    out
}

/// Lower case, Latin letters without their accents.
pub fn fold(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
        return Cow::Borrowed(word);
    }
    if word.is_ascii() {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    let mut out = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą' | 'ā' | 'ă' => out.push('a'),
            'ç' | 'ć' | 'č' => out.push('c'),
            'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ē' | 'ě' => out.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ī' => out.push('i'),
            'ł' | 'ļ' => out.push('l'),
            'ñ' | 'ń' | 'ņ' => out.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => out.push('o'),
            'ś' | 'š' | 'ş' => out.push('s'),
            'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' => out.push('u'),
            'ý' | 'ÿ' => out.push('y'),
            'ź' | 'ż' | 'ž' => out.push('z'),
            'ģ' => out.push('g'),
            'ķ' => out.push('k'),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ß' => out.push_str("ss"),
            '\u{300}'..='\u{36f}' => {}
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::codes;

    fn section(label: &str) -> String {
        words().label(&tokens(label)).map_or(String::new(), |(s, _)| words().name(s).to_string())
    }

    #[test]
    fn labels_are_told_apart() {
        let cases = [
            (
                "accept",
                "Accept all|Yes, I agree|Alle akzeptieren|Tout accepter|J’accepte|Aceptar y continuar|Accetta e chiudi|Alles toestaan|Aceitar|Zgadzam się|Godkänn alla kakor|Tillad alle|Godta alle|Consentir y continuar|Akkoord en doorgaan|OK til alle|Jeg godtar",
            ),
            (
                "reject",
                "Reject all|Only necessary|Use necessary cookies only|Continue without accepting|I do not agree|No, thanks|Ablehnen|Nur technisch notwendige|Weiter ohne Zustimmung|Alle ablehnen|Tout refuser|Continuer sans accepter →|Je refuse|Rechazar todas|Solo necesarias|Rifiuta tutti|Continua senza accettare|Alleen noodzakelijke cookies|Alles weigeren|Rejeitar todos|Apenas necessários|Odrzuć wszystkie|Tylko niezbędne|Avvisa alla|Endast nödvändiga|Afvis alle|Kun nødvendige|Avvis alle|Continue with necessary cookies|Continue with only the strictly necessary cookies|Ohne Einwilligung fortfahren|Uniquement les cookies nécessaires|Usa solo i cookie tecnici|Nee, liever niet|Rejeitar opcionais|Kontynuuj bez akceptacji|Fortsæt uden at acceptere|Nei takk",
            ),
            (
                "settings",
                "Manage preferences|Cookie settings|More options|Customise|Einstellungen|Cookie-Einstellungen anpassen|Paramétrer vos choix|Personnaliser|Gérer les cookies|Configurar|Personalizza|Instellingen aanpassen|Gerir opções|Ustawienia zaawansowane|Anpassa|Tilpas|Innstillinger|Let me choose|Zwecke anzeigen|Je choisis|Voir les finalités|Ver preferencias|Zelf instellen|Zarządzaj zgodami",
            ),
            (
                "save",
                "Save settings|Confirm my choices|Accept selected|Auswahl speichern|Auswahl akzeptieren|Enregistrer mes choix|Guardar preferencias|Salva|Opslaan|Zapisz|Valider la sélection|Permitir selección|Selectie toestaan|Zezwól na wybrane|Gem valg|Lagre valg",
            ),
            (
                "pay",
                "Subscribe and reject|Ablehnen und abonnieren|Refuser et s’abonner|Rechazar y suscribirse|Rifiuta e abbonati|Weigeren en abonneren",
            ),
            ("acknowledge", "OK|Got it!|Verstanden|J’ai compris|Entendido|Ho capito|Begrepen|Rozumiem"),
            ("close", "×|Close|Schließen|Fermer|Cerrar|Chiudi|Sluiten|Fechar|Zamknij"),
            (
                "opt_out",
                "Do not sell or share my personal information|Do not share my data|Your Privacy Choices",
            ),
            (
                "more",
                "Learn more|Mehr erfahren|En savoir plus|Más información|Maggiori informazioni|Meer informatie",
            ),
            ("none", "Change your browser settings|Einwilligung widerrufen|YouTube-Inhalte akzeptieren"),
            ("", "Bridge opens on Monday|Sports|Weather in Berlin"),
        ];
        for (expected, labels) in cases {
            for label in labels.split('|') {
                assert_eq!(section(label), expected, "{label}");
            }
        }
    }

    #[test]
    fn every_code_of_the_words_files_is_a_code() {
        for name in &words().sections {
            let Some((group, code)) = name.split_once('.') else {
                let known = BUTTON_SECTIONS.contains(&name.as_str()) || CUE_SECTIONS.contains(&name.as_str());
                assert!(known, "[{name}]");
                continue;
            };
            let list = match group {
                "purpose" => codes::PURPOSES,
                "data" => codes::DATA,
                "cost" => codes::COSTS,
                "still" => codes::STILL_SET,
                "period" => &["day", "week", "month", "year"],
                _ => &[],
            };
            assert!(list.contains(&code), "[{name}]");
        }
    }

    #[test]
    fn every_pattern_is_folded_and_can_be_found() {
        for (language, text) in FILES {
            for line in text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with(['#', '['])) {
                let topic = words().topics.contains(&line);
                assert!(topic || fold(line) == line, "{language}: {line}");
            }
        }
        // What stands under no word can only be a label's.
        for &id in &words().loose_labels {
            let p = &words().patterns[id as usize];
            assert!(p.section < BUTTON_SECTIONS.len(), "{} {:?}", words().language(p.language), p.words);
        }
    }
}
