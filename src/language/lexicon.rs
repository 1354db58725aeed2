//! The words of one language as the claims room asks for them: a [`Data`] table
//! (one file per language) comes in, a [`Lexicon`] with one look-up per word goes out.
//!
//! Lists are words separated by white space. `_` joins the words of a phrase
//! (`according_to`). A verb is written as its infinitive, from which the language's
//! `endings` make the forms, or with its forms spelled out, separated by commas, in
//! four groups separated by semicolons: finite, participle, gerund, infinitive
//! (`say=say,says,said;said;saying;say`). `+` after the infinitive asks for the rest
//! of a phrase (`call+for`); `particle|verb` is a separable verb (`mit|teilen`).
//!
//! To add a language:
//! 1. Copy the file of the nearest relative: a verb that stands second is in `nl.rs` and
//!    `sv.rs`, a subject that may be left out in `es.rs`, no articles in `pl.rs`. Name the
//!    copy in [`ALL`] and in `mod.rs`; `detect.rs` has languages of its own and needs a row
//!    only where it does not tell this one yet.
//! 2. Set the switches at the end of the table. They decide the order in which source, cue
//!    and content are looked for, and no word list makes up for a wrong one.
//! 3. Fill the lists in this order; after each, try sentences: the verbs of [`SAY`] in all
//!    their forms (the past above all), [`ACCORDING`], [`THAT`], [`DETERMINER`],
//!    [`PREPOSITION`], [`OF`], [`PRONOUN`], [`BE`], [`HAVE`], [`MODAL`] and [`VERB`] (they end
//!    a source), [`ADVERB`] and [`TIME`] (they may stand between verb and source), then
//!    [`ROLE`], [`ORGANISATION`], [`GROUP`] and [`DOCUMENT`]. Nouns need every form that a
//!    text has, with its article where that is an ending ("rapporten"). A preposition in
//!    [`OF`] goes on with the source: leave out those of place ("på"). The rest can follow.
//! 4. What reports speech in a way of its own has a class: [`LEARN`] and [`FROM`] ("framgår
//!    av rapporten"), [`BACKWARD`] ("Det skriver X."), [`OWN_VIEW`], [`SO`], [`AFTER`];
//!    [`MALE`] and [`FEMALE`] tell what a pronoun may stand for, and `first_names.rs` has
//!    the names.
//! 5. Add rows of your own to `tests/frames.rs`, at least twenty: one for each order of
//!    source, cue and content, one for each style of quotation, and words that only look
//!    like a cue. Then read a few pages with `masthead label --plain`.
//!
//! The words of the interface are another matter:
//! they stand in `extension/_locales`.
//!
//! Nothing else knows how many languages there are.

use hashbrown::HashTable;
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::hash::BuildHasher;
use std::sync::OnceLock;

/// Classes of a word, one bit each.
pub type Bits = u128;

macro_rules! bits {
    ($($(#[$meta:meta])* $name:ident = $n:expr;)*) => {
        $($(#[$meta])* pub const $name: Bits = 1 << $n;)*
    };
}

bits! {
    /// A finite form of a verb.
    FINITE = 0;
    /// A past participle.
    PARTICIPLE = 1;
    /// A present participle or gerund.
    GERUND = 2;
    /// An infinitive.
    INFINITIVE = 3;
    /// A verb of saying: direct speech, or a clause.
    SAY = 4;
    /// A verb of thinking: a clause.
    THINK = 5;
    /// A verb by which documents speak: a clause with its conjunction.
    SHOW = 6;
    /// A verb whose object is the content: "criticised X", "called for X".
    OBJECT = 7;
    /// A verb whose content is an infinitive: "vowed to".
    WANT = 8;
    /// A verb that takes its hearer before the content: "told reporters that".
    TELL = 9;
    /// A form that is a cue only with its particle.
    SEPARATE = 10;
    /// An auxiliary of the perfect.
    HAVE = 11;
    /// A form of "to be" or of the passive's auxiliary.
    BE = 12;
    /// A modal.
    MODAL = 13;
    /// A negation.
    NEGATION = 14;
    /// An adverb that may stand within a verb group.
    ADVERB = 15;
    /// A day, a month, "yesterday".
    TIME = 16;
    /// An article or demonstrative.
    DETERMINER = 17;
    /// A possessive.
    POSSESSIVE = 18;
    /// A preposition.
    PREPOSITION = 19;
    /// A preposition that goes on with a noun phrase: "of".
    OF = 20;
    /// "and", "but", "or".
    COORDINATOR = 21;
    /// "because", "while".
    SUBORDINATOR = 22;
    /// "that".
    THAT = 23;
    /// "whether", "why".
    WHETHER = 24;
    /// "who", "which".
    RELATIVE = 25;
    /// A subject pronoun of the third person.
    PRONOUN = 26;
    /// A subject pronoun of the first or second person.
    SELF = 27;
    /// "according to".
    ACCORDING = 28;
    /// "as" before a clause of saying.
    AS = 29;
    /// A postposition: "zufolge".
    AFTER = 30;
    /// "so X" after the content.
    SO = 31;
    /// "Mr", "Dr".
    TITLE = 32;
    /// A role noun.
    ROLE = 33;
    /// A noun for an organisation.
    ORGANISATION = 34;
    /// A noun for a document.
    DOCUMENT = 35;
    /// A noun for a group of people.
    GROUP = 36;
    /// A word by which a source stays anonymous.
    ANONYMOUS = 37;
    /// A wire agency.
    AGENCY = 38;
    /// A noun or name of a news outlet.
    OUTLET = 39;
    /// A word of opinion.
    OPINION = 40;
    /// A word of the future.
    FUTURE = 41;
    /// A number word or a unit.
    FIGURE = 42;
    /// A word of comparison.
    COMPARISON = 43;
    /// A word of an event: "was arrested", "died".
    EVENT = 44;
    /// An auxiliary of hearsay: "aurait", "soll".
    HEARSAY = 45;
    /// A verb form of reported speech: "sei", "habe".
    REPORTED = 46;
    /// A noun whose clause is a content: "claim".
    NOUN_CUE = 47;
    /// A word of appeal: "must", "let us".
    APPEAL = 48;
    /// A word of doubt: "perhaps".
    HEDGE = 49;
    /// A common finite verb that is no cue.
    VERB = 50;
    /// A reflexive or object pronoun that stands between subject and verb.
    CLITIC = 51;
    /// A word that a sentence may begin with, after an abbreviation.
    OPENER = 52;
    /// A verb that makes speech only beside quotation marks.
    MANNER = 53;
    /// A finite form of the past.
    PAST = 54;
    /// An indefinite pronoun or quantifier that may head a source: "some", "many".
    SOME = 55;
    /// A particle that opens an infinitive of content: "to", "de", "zu".
    TO = 56;
    /// An article or pronoun that is no subject: "den", "dem".
    OBLIQUE = 57;
    /// A pronoun of the plural.
    PLURAL = 58;
    /// A pronoun for a thing or body.
    THING = 59;
    /// A verb of saying whose subject is "it"; its medium follows: "heißt es in …".
    IMPERSONAL = 60;
    /// A verb whose passive subject is the source: "wird zitiert".
    CITED = 61;
    /// A noun that makes "nach" mean "according to": "Angaben".
    VIEW = 62;
    /// A reflexive pronoun.
    REFLEXIVE = 63;
    /// A preposition of belonging: "of".
    GENITIVE = 64;
    /// A word that makes a clause a condition: "if".
    CONDITION = 65;
    /// A phrase that only looks like a cue: "cuenta con".
    PLAIN = 66;
    /// A pronoun that takes up the sentence before: "Das teilte X mit".
    BACKWARD = 67;
    /// A form whose everyday sense is no speech: a cue only with a clause or speech behind it.
    WEAK = 68;
    /// A pronoun that stands for no one: "es", "man", "there".
    EXPLETIVE = 69;
    /// A noun for a work, whose title follows in quotation marks: "novel".
    WORK = 70;
    /// A preposition before the one who acts in a passive: "by".
    AGENT = 71;
    /// A phrase that introduces speech: "with the words".
    WORDS = 72;
    /// A form of a verb of saying that is as often a noun: "charges", "claims".
    NOUN = 73;
    /// A word by which a sentence forecasts or supposes: "will", "dürfte".
    FORECAST = 74;
    /// "own", which makes a source of the one whom the sentence is about: "eigenen Angaben".
    OWN = 75;
    /// A pronoun that can only be a subject: "er".
    SUBJECT = 76;
    /// A verb whose source follows a preposition: "emerge dai dati", "wynika z raportu".
    LEARN = 77;
    /// A preposition between such a verb and its source.
    FROM = 78;
    /// A preposition before the body that people speak for: "desde la empresa aseguran".
    SIDE = 79;
    /// A phrase that points to the last speaker by itself: "in his view".
    OWN_VIEW = 80;
    /// A word that stands for, or goes with, a man: "he", "Mr", "el".
    MALE = 81;
    /// A word that stands for, or goes with, a woman.
    FEMALE = 82;
    /// A phrase that gives the sentence before to whom a genitive names: "è l'allarme di".
    TOLD_BY = 84;
    /// "but": a conjunction that sets another statement against the one before.
    CONTRAST = 83;
    /// An adjective that heads no source: "false claims that".
    ADJECTIVE = 85;
    /// A verb by which an article speaks to its reader, where it opens a sentence: "expect".
    IMPERATIVE = 86;
    /// A word by which a sentence points to a source that no rule ties to it: "wonach".
    POINTER = 87;
    /// A verb of saying right behind which its hearer stands: "told X".
    HEARER = 88;
    /// A noun for a place whose administration may speak: "Stadt".
    PLACE = 89;
    /// "so": what the writer concludes from the clause before.
    CONCLUSION = 90;
    /// A verb that is a cue only where it sets a figure, and the preposition before that
    /// figure: "puts the cost at 3 million".
    MEASURE = 91;
    /// A word by which a sentence rests on what is said, by no one in particular: "reportedly".
    HEARD = 92;
}

/// A word with which some phrase begins; no class of its own.
const OPENS: Bits = 1 << 127;

/// All verb classes.
pub const CUE: Bits = SAY | THINK | SHOW | OBJECT | WANT | TELL | MANNER | IMPERSONAL | CITED | LEARN;
/// Nouns for who or what can be the source of a claim.
pub const SOURCE: Bits = ROLE | GROUP | ORGANISATION | DOCUMENT | OUTLET | AGENCY | ANONYMOUS;
/// All verb forms.
pub const FORM: Bits = FINITE | PARTICIPLE | GERUND | INFINITIVE;

/// The words of one language. Every list may be empty.
pub struct Data {
    /// BCP 47 primary tag.
    pub tag: &'static str,
    /// Endings of verbs: `ate = ates ated ; ated ; ating ; ate`, one suffix a line, longest first.
    pub endings: &'static str,
    /// Verb lists by class.
    pub verbs: &'static [(Bits, &'static str)],
    /// Word lists by class.
    pub words: &'static [(Bits, &'static str)],
    /// Abbreviations that do not end a sentence.
    pub abbreviations: &'static str,
    /// Abbreviations that may.
    pub final_abbreviations: &'static str,
    /// Words that lean on the next with an apostrophe ("l'", "dell'").
    pub elisions: &'static str,
    /// Endings that are words of their own ("-t-il", "'s"), longest first.
    pub clitics: &'static str,
    /// Endings of infinitives, separated by one space.
    pub infinitives: &'static str,
    /// Endings of past participles behind an auxiliary of hearsay, separated by one space;
    /// empty where the language has no such mood.
    pub participles: &'static str,
    /// Endings by which an unknown word is taken for a verb, separated by one space.
    pub pasts: &'static str,
    /// Endings of adverbs that no list has, separated by one space.
    pub adverbs: &'static str,
    /// Endings of the third person plural by which its verbs differ from the singular,
    /// separated by one space; empty where they do not tell.
    pub plurals: &'static str,
    /// Whether a point after a short number makes it an ordinal.
    pub ordinal_point: bool,
    /// Whether the finite verb is second in its sentence and last in a subordinate clause.
    pub verb_second: bool,
    /// Whether nouns have capitals.
    pub capital_nouns: bool,
    /// Whether two apostrophes are listed as quotation marks; else they only hold speech
    /// together, as in texts that a machine transcribed.
    pub double_apostrophe: bool,
    /// Whether a clause of content may go without its conjunction ("he said it was").
    pub bare_clause: bool,
    /// Whether nouns have articles.
    pub articles: bool,
    /// Whether subjects may be left out ("afirmó que").
    pub drops_subject: bool,
}

impl Data {
    /// Whether a subject stands before its verb, and a clause may stand right behind it.
    pub fn fixed_order(&self) -> bool {
        self.bare_clause && !self.verb_second
    }
}

/// Every language.
pub static ALL: &[&Data] = &[
    &super::en::DATA,
    &super::fr::DATA,
    &super::de::DATA,
    &super::es::DATA,
    &super::it::DATA,
    &super::nl::DATA,
    &super::pt::DATA,
    &super::pl::DATA,
    &super::sv::DATA,
];

type Map<V> = FxHashMap<Box<str>, V>;

/// Words with their classes, kept close together: a text asks for each of its words, and
/// most of what that costs is memory that is not at hand.
#[derive(Default)]
struct Words {
    table: HashTable<Word>,
    letters: String,
    /// Each set of classes once; most words share theirs.
    sets: Vec<Bits>,
    numbers: FxHashMap<Bits, u16>,
}

#[derive(Clone, Copy)]
struct Word {
    /// Where it is in the letters.
    at: u32,
    bytes: u16,
    /// Which of the sets it has.
    set: u16,
}

impl Word {
    fn is(&self, word: &str, letters: &str) -> bool {
        usize::from(self.bytes) == word.len()
            && letters.as_bytes()[self.at as usize..].starts_with(word.as_bytes())
    }
}

impl Words {
    fn get(&self, word: &str) -> Bits {
        let found = self.table.find(FxBuildHasher.hash_one(word), |w| w.is(word, &self.letters));
        found.map_or(0, |w| self.sets[usize::from(w.set)])
    }

    /// Gives a word classes beside those that it has.
    fn add(&mut self, word: &str, classes: Bits) {
        let (Ok(at), Ok(bytes)) = (u32::try_from(self.letters.len()), u16::try_from(word.len())) else {
            return;
        };
        let classes = classes | self.get(word);
        let next = self.sets.len() as u16;
        let set = *self.numbers.entry(classes).or_insert(next);
        if set == next {
            self.sets.push(classes);
        }
        let letters = &self.letters;
        let spelled = |w: &Word| &letters[w.at as usize..][..usize::from(w.bytes)];
        let entry = self.table.entry(
            FxBuildHasher.hash_one(word),
            |w| w.is(word, letters),
            |w| FxBuildHasher.hash_one(spelled(w)),
        );
        match entry {
            hashbrown::hash_table::Entry::Occupied(mut held) => held.get_mut().set = set,
            hashbrown::hash_table::Entry::Vacant(free) => {
                free.insert(Word { at, bytes, set });
                self.letters.push_str(word);
            }
        }
    }
}

/// The further words of a phrase, and its classes.
pub type Phrase = (Box<[Box<str>]>, Bits);

/// The words of one language, ready to be asked.
pub struct Lexicon {
    /// The table that it was made from.
    pub data: &'static Data,
    words: Words,
    phrases: Map<Vec<Phrase>>,
    particles: Map<Vec<(Box<str>, Bits)>>,
    abbreviations: Map<bool>,
    clitics: Vec<&'static str>,
    elisions: Vec<&'static str>,
    /// The last bytes of the clitics and of the adverbs' endings, a bit each.
    endings: [u64; 4],
    /// By the hash of their last three bytes, the lengths of the words that end with them.
    tails: Vec<u64>,
}

/// The lexicon of a language, made at its first use.
pub fn of(tag: &str) -> Option<&'static Lexicon> {
    static MADE: [OnceLock<Lexicon>; 16] = [const { OnceLock::new() }; 16];
    let at = ALL.iter().position(|d| d.tag == tag)?;
    Some(MADE.get(at)?.get_or_init(|| Lexicon::make(ALL[at])))
}

/// A slot for the last three bytes of a word.
fn tail(word: &str) -> usize {
    let last = word.as_bytes().iter().rev().take(3);
    last.fold(0u32, |h, b| (h << 8 | u32::from(*b)).wrapping_mul(0x9e37_79b1)) as usize >> 20
}

impl Lexicon {
    /// Makes the look-up of a table.
    pub(crate) fn make(data: &'static Data) -> Lexicon {
        let mut lexicon = Lexicon {
            data,
            words: Words::default(),
            phrases: Map::default(),
            particles: Map::default(),
            abbreviations: Map::default(),
            clitics: data.clitics.split_whitespace().collect(),
            elisions: data.elisions.split_whitespace().collect(),
            endings: [0; 4],
            tails: vec![0; 4_096],
        };
        let endings: Vec<(&str, [&str; 4])> = data
            .endings
            .lines()
            .filter_map(|line| {
                let (suffix, forms) = line.split_once('=')?;
                let mut groups = forms.split(';');
                Some((suffix.trim(), [(); 4].map(|()| groups.next().unwrap_or(""))))
            })
            .collect();
        for (class, list) in data.words {
            for entry in list.split_whitespace() {
                lexicon.add(entry, *class);
            }
        }
        for (class, list) in data.verbs {
            for entry in list.split_whitespace() {
                lexicon.add_verb(entry, *class, &endings);
            }
        }
        for a in data.abbreviations.split_whitespace() {
            lexicon.abbreviations.insert(a.trim_end_matches('.').into(), false);
        }
        for a in data.final_abbreviations.split_whitespace() {
            lexicon.abbreviations.insert(a.trim_end_matches('.').into(), true);
        }
        for ending in lexicon.clitics.iter().copied().chain(data.adverbs.split_whitespace()) {
            let last = ending.as_bytes().last().copied().unwrap_or(0);
            lexicon.endings[usize::from(last >> 6)] |= 1 << (last & 63);
        }
        lexicon
    }

    fn add(&mut self, entry: &str, class: Bits) {
        let mut words = entry.split('_').flat_map(|w| {
            let (a, b) = w.split_at(self.elision(w).unwrap_or(0));
            [a, b]
        });
        let mut words = words.by_ref().filter(|w| !w.is_empty());
        let first = words.next().unwrap_or("");
        let rest: Box<[Box<str>]> = words.map(Into::into).collect();
        if rest.is_empty() {
            self.put(first, class);
            return;
        }
        self.words.add(first, OPENS);
        let list = self.phrases.entry(first.into()).or_default();
        match list.iter_mut().find(|(r, _)| *r == rest) {
            Some((_, bits)) => *bits |= class,
            None => {
                list.push((rest, class));
                list.sort_by_key(|(r, _)| std::cmp::Reverse(r.len()));
            }
        }
    }

    fn put(&mut self, word: &str, class: Bits) {
        self.words.add(word, class);
        self.tails[tail(word)] |= 1 << word.len().min(63);
    }

    fn add_verb(&mut self, entry: &str, class: Bits, endings: &[(&str, [&str; 4])]) {
        const FORMS: [Bits; 4] = [FINITE, PARTICIPLE, GERUND, INFINITIVE];
        let (particle, entry) = entry.split_once('|').map_or((None, entry), |(p, e)| (Some(p), e));
        let (lemma, forms) = entry.split_once('=').map_or((entry, None), |(l, f)| (l, Some(f)));
        let (lemma, rest) = lemma.split_once('+').map_or((lemma, None), |(l, r)| (l, Some(r)));
        let put = |this: &mut Self, form: &str, kind: Bits| {
            if form.is_empty() {
                return;
            }
            match (particle, rest) {
                (Some(p), _) if kind == FINITE => {
                    this.put(form, SEPARATE);
                    this.particles.entry(form.into()).or_default().push((p.into(), class | kind));
                    this.add(&format!("{p}{form}"), class | kind);
                }
                (Some(p), _) => this.add(&format!("{p}{form}"), class | kind),
                (None, Some(r)) => this.add(&format!("{form}_{r}"), class | kind),
                (None, None) => this.add(form, class | kind),
            }
        };
        if let Some(forms) = forms {
            for (group, kind) in forms.split(';').zip(FORMS) {
                for form in group.split(',') {
                    put(self, form, kind);
                }
            }
            return;
        }
        let Some((suffix, groups)) = endings.iter().find(|(s, _)| lemma.ends_with(s)) else {
            put(self, lemma, FINITE);
            return;
        };
        let stem = &lemma[..lemma.len() - suffix.len()];
        let mut form = String::new();
        for (group, kind) in groups.iter().zip(FORMS) {
            for ending in group.split_whitespace() {
                form.clear();
                // `ge+t`: a prefix and an ending.
                match ending.split_once('+') {
                    Some((prefix, ending)) => form.extend([prefix, stem, ending]),
                    None => form.extend([stem, ending.trim_start_matches('0')]),
                }
                put(self, &form, kind);
            }
        }
    }

    /// The classes of a word in small letters, 0 where it is not known.
    pub fn word(&self, word: &str) -> Bits {
        self.word_or_opening(word).0
    }

    /// The same, and whether a phrase may begin with the word.
    pub fn word_or_opening(&self, word: &str) -> (Bits, bool) {
        let classes = self.words.get(word);
        (classes & !OPENS, classes & OPENS != 0)
    }

    /// Lengths in bytes of the known words that `word` may end with, as a set; the last
    /// bit stands for 63 and more.
    pub fn lengths(&self, word: &str) -> u64 {
        self.tails[tail(word)]
    }

    /// The phrases that begin with a word: their further words and their classes, longest first.
    pub fn phrases(&self, word: &str) -> &[Phrase] {
        self.phrases.get(word).map_or(&[], Vec::as_slice)
    }

    /// The particles that make a separable form a cue, with its classes.
    pub fn particles(&self, form: &str) -> &[(Box<str>, Bits)] {
        self.particles.get(form).map_or(&[], Vec::as_slice)
    }

    /// Whether a word before a point is an abbreviation, and whether that may end a sentence.
    pub fn abbreviation(&self, word: &str) -> Option<bool> {
        self.abbreviations.get(word).copied()
    }

    /// The length of the elided word that a word begins with, where more follows.
    pub fn elision(&self, word: &str) -> Option<usize> {
        self.elisions.iter().find(|e| word.len() > e.len() && word.starts_with(**e)).map(|e| e.len())
    }

    /// Whether a word may end with a clitic or as an adverb does; never wrong where it says no.
    pub fn may_end(&self, word: &str) -> bool {
        word.bytes().next_back().is_some_and(|b| self.endings[usize::from(b >> 6)] >> (b & 63) & 1 == 1)
    }

    /// Whether a word ends as adverbs do that no list has.
    pub fn ends_as_adverb(&self, word: &str) -> bool {
        self.data.adverbs.split(' ').any(|e| !e.is_empty() && word.ends_with(e))
    }

    /// The clitic that a hyphenated word ends with.
    pub fn clitic(&self, word: &str) -> Option<&'static str> {
        self.clitics.iter().copied().find(|c| word.len() > c.len() && word.ends_with(c))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_is_known_in_its_forms() {
        for (lang, form, kind) in [
            ("en", "announced", FINITE),
            ("en", "denying", GERUND),
            ("fr", "annonça", FINITE),
            ("fr", "répété", PARTICIPLE),
            ("de", "kritisierte", FINITE),
            ("de", "mitgeteilt", PARTICIPLE),
            ("es", "aseguraron", FINITE),
            ("it", "spiegato", PARTICIPLE),
            ("nl", "meegedeeld", PARTICIPLE),
            ("pt", "afirmaram", FINITE),
            ("pl", "podkreśliła", FINITE),
        ] {
            let bits = of(lang).map_or(0, |l| l.word(form));
            assert!(bits & kind != 0 && bits & CUE != 0, "{lang} {form}");
        }
    }

    #[test]
    fn a_separable_verb_waits_for_its_particle() {
        let german = of("de").expect("German is there");
        assert!(german.particles("teilte").iter().any(|(p, bits)| &**p == "mit" && bits & SAY != 0));
    }

    #[test]
    fn every_language_has_what_the_rules_need() {
        for data in ALL {
            let has = |class: Bits| data.words.iter().any(|(c, list)| c & class != 0 && !list.is_empty());
            for class in
                [ACCORDING, PRONOUN, ROLE, GROUP, ORGANISATION, DOCUMENT, ANONYMOUS, AGENCY, THAT, TIME]
            {
                assert!(has(class), "{} {class}", data.tag);
            }
            assert!(data.verbs.iter().any(|(c, _)| c & SAY != 0), "{}", data.tag);
        }
    }
}
