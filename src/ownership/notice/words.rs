//! The words of legal notices: one file per language in `words/`, compiled once into
//! one automaton over folded text (lower case, no accents).
//!
//! A line of a file is `kind = phrase | phrase`; `#` starts a comment. All languages are
//! looked for at once, for a notice often mixes two. To teach a word, add it to its
//! language's file; to add a language, add a file and name it in [`FILES`].

use crate::language::letters::push_lower;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::collections::HashMap;
use std::sync::OnceLock;

static FILES: &[&str] = &[
    include_str!("words/en.txt"),
    include_str!("words/fr.txt"),
    include_str!("words/de.txt"),
    include_str!("words/es.txt"),
    include_str!("words/it.txt"),
    include_str!("words/nl.txt"),
    include_str!("words/pt.txt"),
    include_str!("words/pl.txt"),
    include_str!("words/other.txt"),
];

/// What a phrase announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A heading that names the page a legal notice.
    Title,
    /// A statutory phrase or heading under which the publisher's block stands.
    Header,
    /// A label of the publisher's name.
    Publisher,
    /// Words of a sentence behind which the publisher is named.
    PublisherBy,
    /// A label of the responsible editor or director of publication.
    Responsible,
    /// A label or title of a managing director or board.
    Director,
    /// A label of the hosting company.
    Host,
    /// Words of a sentence behind which the host is named.
    HostBy,
    /// A court or register, with its place.
    Court,
    /// A label of the number in a register.
    Register,
    /// A label of the sheet in a register, where volume and page are given too.
    Sheet,
    /// A label of a number of this kind.
    Id(&'static str),
    /// A label of the legal form.
    Form,
    /// A label of the capital.
    Capital,
    /// A label of the shareholders.
    Owners,
    /// Words behind which the body stands that the publisher belongs to.
    Parent,
    /// What follows is about another body: insurer, web agency, partner, authority.
    Foreign,
    /// The notice's facts end here; disclaimers follow.
    End,
    /// Address, telephone and the like: ends a value.
    Contact,
    /// Words behind which a data controller is named.
    Controller,
    /// A heading of a privacy policy.
    Privacy,
    /// A heading of terms of use.
    Terms,
    /// What stands where a name should, in a template.
    Template,
    /// A mark of copyright.
    Copyright,
    /// What ends the holder's name in a copyright line.
    Rights,
    /// A title in front of a person's name.
    Honorific,
    /// As `PublisherBy`, and the same body hosts.
    PublisherHostBy,
    /// A word for the site itself.
    Site,
    /// A label of the responsible editor that elsewhere names another: below an article, who
    /// went over it.
    Common,
    /// A word that means nothing in this language, though it does in another.
    Neutral,
    /// Words that open "a Nordlicht company".
    FrameOpen,
    /// Words that close it.
    FrameClose,
    /// Address of the notice among a site's links: words of the link.
    Link,
}

const ID_KINDS: &[&str] = &[
    "VAT", "SIREN", "SIRET", "PIVA", "CF", "REA", "ROC", "NIF", "NIPC", "CNPJ", "KVK", "BCE", "KRS", "NIP",
    "REGON", "HRA", "HRB", "VR", "FN", "ZVR", "UID", "COMPANY", "EIN", "RNA", "ERC",
];

fn kind(name: &str) -> Option<Kind> {
    if let Some(id) = name.strip_prefix("id.") {
        return ID_KINDS.iter().find(|k| **k == id).map(|k| Kind::Id(k));
    }
    Some(match name {
        "title" => Kind::Title,
        "header" => Kind::Header,
        "publisher" => Kind::Publisher,
        "publisher_by" => Kind::PublisherBy,
        "responsible" => Kind::Responsible,
        "director" => Kind::Director,
        "host" => Kind::Host,
        "host_by" => Kind::HostBy,
        "court" => Kind::Court,
        "register" => Kind::Register,
        "sheet" => Kind::Sheet,
        "form" => Kind::Form,
        "capital" => Kind::Capital,
        "owners" => Kind::Owners,
        "parent" => Kind::Parent,
        "foreign" => Kind::Foreign,
        "end" => Kind::End,
        "contact" => Kind::Contact,
        "controller" => Kind::Controller,
        "privacy" => Kind::Privacy,
        "terms" => Kind::Terms,
        "template" => Kind::Template,
        "copyright" => Kind::Copyright,
        "rights" => Kind::Rights,
        "honorific" => Kind::Honorific,
        "publisher_host_by" => Kind::PublisherHostBy,
        "none" => Kind::Neutral,
        "site" => Kind::Site,
        "common" => Kind::Common,
        "frame_open" => Kind::FrameOpen,
        "frame_close" => Kind::FrameClose,
        "link" => Kind::Link,
        _ => return None,
    })
}

/// The compiled words.
pub struct Words {
    automaton: AhoCorasick,
    /// What each phrase means, by the index of its file.
    senses: Vec<Vec<(u8, Kind)>>,
    links: Vec<String>,
    sites: Vec<String>,
    common: Vec<String>,
    /// Finds, in text as it stands, where a page may declare its publisher.
    marks: AhoCorasick,
}

/// The words, compiled at the first call.
pub fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut phrases: Vec<String> = Vec::new();
        let mut senses: Vec<Vec<(u8, Kind)>> = Vec::new();
        let mut links = Vec::new();
        let (mut sites, mut common) = (Vec::new(), Vec::new());
        let mut marks: Vec<String> = Vec::new();
        for (language, name, alternatives) in entries() {
            let Some(kind) = kind(name) else { continue };
            if matches!(kind, Kind::Copyright | Kind::PublisherBy | Kind::PublisherHostBy | Kind::Controller)
            {
                marks.extend(alternatives.split('|').map(|p| p.trim().to_string()));
            }
            for phrase in alternatives.split('|').map(|p| fold(p.trim())).filter(|p| !p.is_empty()) {
                match kind {
                    Kind::Link => links.push(phrase),
                    Kind::Site => sites.push(phrase),
                    Kind::Common => common.push(phrase),
                    _ => {
                        let i = *known.entry(phrase.clone()).or_insert_with(|| {
                            phrases.push(phrase);
                            senses.push(Vec::new());
                            senses.len() - 1
                        });
                        if senses[i].iter().all(|s| s.0 != language) {
                            senses[i].push((language, kind));
                        }
                    }
                }
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(&phrases)
            .expect("the word lists are far below the automaton's limits");
        let marks = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            // every page is searched once with it: the faster automaton is worth its size
            .kind(Some(AhoCorasickKind::DFA))
            .build(&marks)
            .expect("the word lists are far below the automaton's limits");
        Words { automaton, senses, links, sites, common, marks }
    })
}

fn entries() -> impl Iterator<Item = (u8, &'static str, &'static str)> {
    FILES
        .iter()
        .enumerate()
        .flat_map(|(i, f)| f.lines().map(move |l| (i as u8, l.trim())))
        .filter(|(_, l)| !l.is_empty() && !l.starts_with('#'))
        .filter_map(|(i, l)| l.split_once('=').map(|(k, v)| (i, k.trim(), v.trim())))
}

/// A phrase found in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// What it announces.
    pub kind: Kind,
    /// Bytes of the line.
    pub start: usize,
    /// Bytes of the line.
    pub end: usize,
}

impl Words {
    /// The phrases of a line, in order, whole words only. Where a phrase means different
    /// things in different languages, `language` (an index into the files) decides.
    pub fn hits(&self, line: &str, language: Option<u8>) -> Vec<Hit> {
        self.matches(line)
            .into_iter()
            .filter_map(|(pattern, start, end)| {
                let senses = self.senses.get(pattern)?;
                let own = senses.iter().find(|s| Some(s.0) == language).or(senses.first())?;
                Some(Hit { kind: own.1, start, end })
            })
            .collect()
    }

    /// The language of a notice: that with the most letters in phrases that only it has.
    pub fn language<'l>(&self, lines: impl Iterator<Item = &'l str>) -> Option<u8> {
        let mut weight = [0usize; 16];
        for (pattern, start, end) in lines.flat_map(|l| self.matches(l)) {
            if let Some([(language, _)]) = self.senses.get(pattern).map(Vec::as_slice)
                && let Some(w) = weight.get_mut(*language as usize)
            {
                *w += end - start;
            }
        }
        let (best, w) = weight.iter().enumerate().max_by_key(|(i, w)| (**w, usize::MAX - i))?;
        (*w > 0).then_some(best as u8)
    }

    fn matches(&self, line: &str) -> Vec<(usize, usize, usize)> {
        let folded = Folded::new(line);
        let bytes = folded.text.as_bytes();
        // Folded Latin letters are ASCII; what is left beyond it is a letter unless it is a sign.
        let sign = |i: usize| {
            folded
                .text
                .get(i..)
                .is_some_and(|t| t.starts_with(['©', '℗', '®', '§', '№', '°', 'º', 'ª', '»', '«']))
        };
        let letter =
            |i: usize| bytes.get(i).is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80 && !sign(i));
        let sign_before =
            |i: usize| folded.text.get(..i).is_some_and(|t| t.ends_with(['©', '℗', '®', '§', '°', 'º', 'ª']));
        let mut out = Vec::new();
        let mut at = 0;
        while at < bytes.len() && out.len() < 400 {
            let input = aho_corasick::Input::new(bytes).span(at..bytes.len());
            let Some(m) = self.automaton.find(input) else { break };
            // Scripts without spaces have no edges between words.
            let wide = |c: Option<char>| c.is_some_and(|c| c >= '\u{2e80}');
            let cjk = wide(folded.text[m.range()].chars().next());
            let starts = cjk || m.start() == 0 || !letter(m.start() - 1) || !letter(m.start());
            let ends = cjk || !letter(m.end()) || !letter(m.end() - 1) || sign_before(m.end());
            if starts && ends {
                out.push((m.pattern().as_usize(), folded.original(m.start()), folded.original(m.end())));
                at = m.end().max(at + 1);
            } else {
                // The longest phrase is cut by a word's edge: go on behind its first letter.
                at = m.start() + 1;
                while at < bytes.len() && !folded.text.is_char_boundary(at) {
                    at += 1;
                }
            }
        }
        out
    }

    /// Where `text` may declare a publisher: the bytes of each mark of copyright and of
    /// each phrase such as "published by". One pass, nothing folded or copied.
    pub fn marks<'t>(&'t self, text: &'t str) -> impl Iterator<Item = std::ops::Range<usize>> + 't {
        self.marks.find_iter(text).map(|m| m.range())
    }

    /// Whether `text` has a word for the site itself ("this website").
    pub fn says_site(&self, text: &str) -> bool {
        let folded = fold(text);
        folded.split(|c: char| !c.is_alphanumeric()).any(|w| self.sites.iter().any(|s| s == w))
    }

    /// Whether a label names the responsible editor only in a notice.
    pub fn is_common(&self, label: &str) -> bool {
        self.common.contains(&fold(label))
    }

    /// Words that a link to a legal notice carries, folded, best first.
    pub fn links(&self) -> &[String] {
        &self.links
    }
}

/// A line folded, with the way back to its bytes.
struct Folded {
    text: String,
    /// Original offset of each folded byte; none where they are the same.
    map: Option<Vec<u32>>,
    len: usize,
}

impl Folded {
    fn new(line: &str) -> Folded {
        if line.is_ascii() {
            return Folded { text: line.to_ascii_lowercase(), map: None, len: line.len() };
        }
        let mut text = String::with_capacity(line.len());
        let mut map = Vec::with_capacity(line.len());
        for (i, c) in line.char_indices() {
            fold_char(c, &mut text);
            map.resize(text.len(), i as u32);
        }
        Folded { text, map: Some(map), len: line.len() }
    }
    fn original(&self, at: usize) -> usize {
        match &self.map {
            Some(map) => map.get(at).map_or(self.len, |&i| i as usize),
            None => at.min(self.len),
        }
    }
}

/// `text` in lower case, without accents, typographic apostrophes and dashes made plain.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| fold_char(c, &mut out));
    out
}

fn fold_char(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    // Greek to Georgian: none of these is made plain.
    if ('\u{370}'..'\u{1e00}').contains(&c) {
        push_lower(out, c);
        return;
    }
    for c in c.to_lowercase() {
        let plain = match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
            'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => "i",
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => "o",
            'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => "u",
            'ç' | 'ć' | 'č' => "c",
            'ñ' | 'ń' | 'ň' => "n",
            'ś' | 'š' | 'ş' | 'ș' => "s",
            'ź' | 'ż' | 'ž' => "z",
            'ł' => "l",
            'ý' | 'ÿ' => "y",
            'ď' | 'đ' => "d",
            'ť' | 'ț' => "t",
            'ř' => "r",
            'ğ' => "g",
            'ß' => "ss",
            'œ' => "oe",
            'æ' => "ae",
            '’' | '‘' | '`' | '´' => "'",
            '–' | '—' | '‑' | '‐' => "-",
            '\u{a0}' | '\u{202f}' | '\u{2009}' => " ",
            // combining marks of decomposed text
            '\u{300}'..='\u{36f}' => "",
            c => {
                out.push(c);
                continue;
            }
        };
        out.push_str(plain);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_word_lists_has_a_known_kind() {
        for (_, name, phrases) in entries() {
            assert!(kind(name).is_some(), "unknown kind {name:?}");
            assert!(!phrases.is_empty(), "{name} is empty");
        }
    }

    #[test]
    fn every_language_knows_the_kinds_that_a_notice_needs() {
        for file in FILES.iter().take(8) {
            for kind in
                ["title", "publisher", "publisher_by", "responsible", "host", "foreign", "end", "link"]
            {
                assert!(file.lines().any(|l| l.trim_start().starts_with(kind)), "{kind} in {}", &file[..60]);
            }
        }
    }

    #[test]
    fn a_phrase_counts_only_as_whole_words() {
        let kinds = |s: &str| words().hits(s, None).into_iter().map(|h| h.kind).collect::<Vec<_>>();
        assert_eq!(kinds("Éditeur : X"), [Kind::Publisher]);
        assert_eq!(kinds("Telecompany numbering"), []);
    }
}
