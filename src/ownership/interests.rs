//! Own interests: the article names an owner of its outlet, or a company that the same
//! owner holds.
//!
//! In: the article, the outlet's chain, the registry's holdings. Out: an [`OwnInterest`]
//! for each such company or person, with the first mention and whether the article says
//! so itself.
//!
//! A name counts as a whole name only, in the spelling of the registry or of one of its
//! aliases, and never as a bare common word ([`COMMON`]). States and public bodies are
//! left out: a public broadcaster that reports on its government has no holding in it.
//!
//! A word of disclosure in a new language is one entry of [`OWNER_WORDS`] or [`OWN_WORDS`].

use super::names::fold;
use super::registry::{Entry, Registry};
use crate::outlet::names::words;
use crate::page::{Page, body::Article, body::Role};
use crate::report::{ChainLink, Entity, Outlet, OwnInterest, Ownership, PageKind, Relation, Status};
use std::ops::Range;

/// Interests that one Report names.
const MAX: usize = 12;
/// Holdings below this are no ownership that a reader would look for, percent.
const LEAST: f32 = 10.0;

/// Single words that are names of owners and words of a language at once. Folded.
const COMMON: &[&str] = &[
    "abril",
    "advance",
    "agora",
    "alpha",
    "amaury",
    "apollo",
    "argus",
    "bauer",
    "berlin",
    "beta",
    "bild",
    "block",
    "bonnier",
    "canal",
    "capital",
    "centre",
    "circle",
    "city",
    "compass",
    "continental",
    "corona",
    "cox",
    "daily",
    "delta",
    "diario",
    "discovery",
    "duna",
    "echo",
    "eagle",
    "editora",
    "elf",
    "entertainment",
    "estado",
    "europa",
    "europe",
    "express",
    "first",
    "focus",
    "folha",
    "forum",
    "fox",
    "free",
    "funke",
    "future",
    "gazeta",
    "global",
    "globo",
    "grand",
    "gray",
    "group",
    "groupe",
    "grupo",
    "guardian",
    "herald",
    "holding",
    "independent",
    "info",
    "inter",
    "iris",
    "journal",
    "kurier",
    "lee",
    "liberty",
    "lion",
    "mail",
    "market",
    "media",
    "mercurio",
    "meta",
    "metro",
    "mirror",
    "modern",
    "monde",
    "nation",
    "national",
    "news",
    "next",
    "nova",
    "now",
    "observer",
    "omega",
    "one",
    "orange",
    "orbit",
    "pacific",
    "page",
    "paragon",
    "penguin",
    "phoenix",
    "planet",
    "planeta",
    "post",
    "premier",
    "presse",
    "prima",
    "radio",
    "reach",
    "record",
    "regional",
    "sale",
    "scala",
    "sky",
    "south",
    "spiegel",
    "sport",
    "springer",
    "standard",
    "star",
    "stern",
    "summit",
    "sun",
    "target",
    "telegraph",
    "television",
    "time",
    "times",
    "total",
    "tribune",
    "trinity",
    "trust",
    "union",
    "unity",
    "universal",
    "universe",
    "venture",
    "vision",
    "voice",
    "welt",
    "west",
    "world",
    "zeit",
    "zenith",
    "public",
    "pro",
    "live",
    "local",
    "iconic",
    "genesis",
    "ocean",
    "axis",
    "alma",
    "figaro",
    "solocal",
    "nacion",
    "republica",
    "republik",
    "horizon",
    "horizont",
    "bridge",
    "concord",
    "crown",
    "falcon",
    "frontier",
    "gala",
    "harmony",
    "impact",
    "index",
    "jupiter",
    "lotus",
    "magnet",
    "mosaic",
    "nexus",
    "oasis",
    "olympic",
    "pearl",
    "pioneer",
    "prime",
    "quest",
    "royal",
    "signal",
    "spectrum",
    "spirit",
    "triumph",
    "unison",
    "vector",
    "velocity",
    "victory",
    "virgin",
    "zebra",
    "agrar",
    "energy",
    "energie",
];

/// Languages that write every noun with a capital letter.
const NOUNS_CAPITAL: &[&str] = &["de", "lb"];

/// Words for owning and belonging, lower case.
const OWNER_WORDS: &[&str] = &[
    "owner",
    "owns ",
    "owned by",
    "owned ",
    "parent company",
    "parent of",
    "shareholder",
    "publisher of",
    "publishes",
    "controlled by",
    "subsidiary",
    "belongs to",
    "part of the same",
    "sister company",
    "same group",
    "disclosure",
    "eigentümer",
    "besitzer",
    "gehört",
    "gesellschafter",
    "herausgeber",
    "muttergesellschaft",
    "mutterkonzern",
    "beteiligt",
    "verlag",
    "anteilseigner",
    "transparenzhinweis",
    "konzernmutter",
    "schwester",
    "propriétaire",
    "actionnaire",
    "appartient",
    "maison mère",
    "maison-mère",
    "détient",
    "éditeur",
    "filiale",
    "possède",
    "propietari",
    "accionista",
    "pertenece",
    "propiedad",
    "matriz",
    "editor de",
    "editora de",
    "dueño",
    "filial",
    "proprietari",
    "azionist",
    "appartiene",
    "controllat",
    "editore",
    "controllante",
    "possiede",
    "eigenaar",
    "moederbedrijf",
    "aandeelhouder",
    "uitgever",
    "eigendom",
    "onderdeel van",
    "proprietári",
    "acionista",
    "pertence",
    "controlador",
    "dono do",
    "dona do",
    "właściciel",
    "wydawca",
    "wydawcy",
    "udziałow",
    "należy do",
    "akcjonariusz",
    "spółka-matka",
    "ägare",
    "ägs av",
    "eier",
    "eies av",
    "ejer",
    "ejes af",
    "omista",
    "vlastník",
    "vlastní",
    "tulajdonos",
    "proprietar",
    "собственник",
    "владелец",
    "владелиц",
    "власник",
    "ιδιοκτήτ",
    "sahibi",
    "مالك",
    "오너",
    "所有者",
    "親会社",
    "母公司",
];

/// Articles before an outlet's name, folded.
const ARTICLES: &[&str] = &[
    "the", "le", "la", "les", "der", "die", "das", "el", "los", "las", "il", "lo", "gli", "de", "het", "o",
    "a", "os", "as",
];

/// Words by which an outlet speaks of itself, lower case.
const OWN_WORDS: &[&str] = &[
    "this newspaper",
    "this website",
    "this site",
    "this publication",
    "this outlet",
    "this magazine",
    "this paper",
    "our parent",
    "our owner",
    "our publisher",
    "this broadcaster",
    "this channel",
    "diese zeitung",
    "dieser zeitung",
    "dieses magazin",
    "unserer zeitung",
    "unsere zeitung",
    "dieser redaktion",
    "dieses medium",
    "dieses portal",
    "ce journal",
    "notre journal",
    "notre groupe",
    "notre titre",
    "de ce site",
    "notre actionnaire",
    "cette chaîne",
    "notre propriétaire",
    "este periódico",
    "este diario",
    "este medio",
    "nuestro diario",
    "esta casa",
    "esta cabecera",
    "questo giornale",
    "questa testata",
    "nostro giornale",
    "questo sito",
    "nostro editore",
    "deze krant",
    "deze site",
    "deze titel",
    "onze krant",
    "este jornal",
    "deste jornal",
    "este site",
    "nosso jornal",
    "tej gazety",
    "nasza gazeta",
    "naszej gazety",
    "naszego wydawcy",
    "tego portalu",
    "naszego portalu",
    "den här tidningen",
    "vår ägare",
    "denne avisen",
    "denne avis",
    "tämän lehden",
];

/// Somebody whose name is looked for.
struct Wanted<'r> {
    entry: Entry<'r>,
    relation: String,
    held_by: Option<Entity>,
}

/// The owners' interests that the article names.
pub fn find(
    page: &Page,
    article: &Article,
    outlet: Option<&Outlet>,
    ownership: &Ownership,
    registry: &Registry,
) -> Vec<OwnInterest> {
    if matches!(article.kind, PageKind::NotNews | PageKind::Front) {
        return Vec::new();
    }
    let Some(outlet) = outlet else { return Vec::new() };
    let wanted = wanted(outlet, ownership, registry);
    if wanted.is_empty() {
        return Vec::new();
    }
    let blocks: Vec<&Range<usize>> =
        article.blocks.iter().filter(|b| !matches!(b.role, Role::Caption)).map(|b| &b.text).collect();
    let capitals = article.language.as_deref().is_some_and(|l| NOUNS_CAPITAL.contains(&l));
    let mut out: Vec<OwnInterest> = Vec::new();
    for w in &wanted {
        let names: Vec<&str> = w.entry.names().filter(|n| is_usable(n, capitals)).collect();
        let first = blocks
            .iter()
            .filter_map(|b| names.iter().filter_map(|n| mention(page, b, n, &blocks)).min_by_key(|r| r.start))
            .next();
        let Some(range) = first else { continue };
        if out.len() >= MAX {
            break;
        }
        out.push(OwnInterest {
            id: Some(w.entry.id().to_string()),
            name: w.entry.name().to_string(),
            relation: w.relation.clone(),
            held_by: w.held_by.clone(),
            disclosed: is_disclosed(page, &blocks, &page.text[range.clone()], outlet),
            anchor: Some(page.anchor(range)),
        });
    }
    out
}

/// Owners of the outlet, then companies that they hold.
fn wanted<'r>(outlet: &Outlet, ownership: &Ownership, registry: &'r Registry) -> Vec<Wanted<'r>> {
    let id = outlet.id.as_deref();
    let own_names: Vec<Vec<String>> = id
        .and_then(|id| registry.outlet_by_id(id))
        .map(|e| e.names().map(words).collect())
        .unwrap_or_default();
    let own = words(&outlet.name);
    let mut out: Vec<Wanted> = Vec::new();
    let is_own = |e: &Entry| e.names().map(words).any(|n| n == own || own_names.contains(&n));
    // The body that runs a public or a state's broadcaster is the broadcaster itself.
    let runs_it = |holder: &Entity| {
        ownership.state_media.is_some()
            && ownership.chain.iter().any(|l| {
                matches!(l.relation, Relation::Operates | Relation::Publishes) && l.from.id == holder.id
            })
    };
    for link in ownership.chain.iter().filter(|l| is_ownership(l)) {
        let Some(entry) = link.from.id.as_deref().and_then(|id| registry.organisation_by_id(id)) else {
            continue;
        };
        if matches!(entry.kind(), "state" | "public_body") || runs_it(&link.from) || is_own(&entry) {
            continue;
        }
        if out.iter().any(|w| w.entry == entry) {
            continue;
        }
        out.push(Wanted { entry, relation: in_words(link), held_by: None });
    }
    // An outlet that the registry does not have may name a publisher that it has.
    let publisher = ownership.publisher.as_ref().and_then(|p| p.id.as_deref());
    let held = id.or(publisher).map(|id| registry.interests(id)).unwrap_or_default();
    for (company, owner) in held {
        if company == owner || is_own(&company) || out.iter().any(|w| w.entry == company) {
            continue;
        }
        out.push(Wanted {
            entry: company,
            relation: format!("held by {}, an owner of {}", owner.name(), outlet.name),
            held_by: Some(entity(&owner)),
        });
    }
    out
}

fn entity(entry: &Entry) -> Entity {
    let some = |s: &str| (!s.is_empty()).then(|| s.to_string());
    Entity {
        id: some(entry.id()),
        name: entry.name().to_string(),
        kind: some(entry.kind()),
        country: some(entry.country()),
    }
}

fn is_ownership(link: &ChainLink) -> bool {
    link.status == Status::Current
        && link.relation != Relation::Funds
        && link.from.kind.as_deref() != Some("outlet")
        && link.share_percent.or(link.voting_percent).is_none_or(|p| p >= LEAST)
}

fn in_words(link: &ChainLink) -> String {
    let what = match link.relation {
        Relation::Publishes => "publishes",
        Relation::Operates => "operates",
        Relation::Controls => "controls",
        Relation::PartOf => "includes",
        Relation::Owns | Relation::Funds => "owns",
    };
    match link.share_percent {
        Some(p) => format!("{what} {p} % of {}", link.to.name),
        None => format!("{what} {}", link.to.name),
    }
}

/// Whether a name can be looked for: two words, or one that is no common word.
fn is_usable(name: &str, nouns_capital: bool) -> bool {
    let words = words(name);
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    match words.as_slice() {
        [] => false,
        [one] => {
            let capitals = name.chars().filter(|c| c.is_uppercase()).count();
            let inner = name.chars().skip(1).any(char::is_uppercase);
            let wide = name.chars().any(|c| c as u32 >= 0x3040);
            let enough = if inner {
                3
            } else if nouns_capital {
                7
            } else {
                5
            };
            !COMMON.contains(&one.as_str()) && (wide && letters >= 3 || capitals > 0 && letters >= enough)
        }
        // "The Group", "Le Monde": an article and a common word are one common word.
        [article, one] if ARTICLES.contains(&article.as_str()) => {
            !COMMON.contains(&one.as_str()) && letters >= 7
        }
        many => many.iter().any(|w| !COMMON.contains(&w.as_str()) && w.chars().count() > 2),
    }
}

/// The first mention of a whole name in a block.
fn mention(page: &Page, block: &Range<usize>, name: &str, blocks: &[&Range<usize>]) -> Option<Range<usize>> {
    let text = &page.text[block.clone()];
    let single = words(name).len() == 1;
    for at in memchr::memmem::find_iter(text.as_bytes(), name.as_bytes()) {
        let end = at + name.len();
        let (before, after) = (text.get(..at)?, text.get(end..)?);
        let joins = |c: char| c.is_alphanumeric() || c == '-' || c == '_' || c == '@' || c == '#';
        let unspaced = |c: char| ('\u{3040}'..='\u{9fff}').contains(&c);
        if before.chars().next_back().is_some_and(|c| joins(c) && !unspaced(c))
            || after.chars().next().is_some_and(|c| joins(c) && !unspaced(c))
        {
            continue;
        }
        if single && !stands_alone(before, after) {
            continue;
        }
        // A word that the article writes small elsewhere is a word, not a name.
        if single && is_written_small(page, blocks, name) {
            return None;
        }
        return Some(block.start + at..block.start + end);
    }
    None
}

/// Whether a single word is not a part of somebody else's name ("Patty Example") or the
/// thing that bears it ("the Example").
fn stands_alone(before: &str, after: &str) -> bool {
    let last = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let adjacent = before.ends_with(char::is_whitespace);
    let opens = before.trim_end().is_empty()
        || before.trim_end().ends_with(['.', '!', '?', ':', '"', '“', '«', '„', '(', '\n']);
    let capital = last.chars().next().is_some_and(char::is_uppercase)
        && last.chars().nth(1).is_some_and(char::is_lowercase);
    let article = matches!(last, "the" | "The" | "el" | "la" | "le" | "il" | "der" | "die" | "das");
    let next = after.trim_start().split(char::is_whitespace).next().unwrap_or_default();
    let follows = after.starts_with(' ') && next.chars().next().is_some_and(char::is_uppercase);
    !(adjacent && !opens && (capital || article)) && !follows
}

fn is_written_small(page: &Page, blocks: &[&Range<usize>], name: &str) -> bool {
    let small = name.to_lowercase();
    small != name
        && blocks.iter().any(|b| {
            let text = &page.text[(*b).clone()];
            memchr::memmem::find_iter(text.as_bytes(), small.as_bytes()).any(|at| {
                let joined = |c: Option<char>| {
                    c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '@' | '/' | '-'))
                };
                !joined(text.get(..at).and_then(|b| b.chars().next_back()))
                    && !joined(text.get(at + small.len()..).and_then(|a| a.chars().next()))
            })
        })
}

/// Whether a block that names it also says, in words of owning, that it belongs to the
/// outlet.
fn is_disclosed(page: &Page, blocks: &[&Range<usize>], name: &str, outlet: &Outlet) -> bool {
    let family = name.rsplit(' ').next().filter(|f| f.chars().count() > 3).unwrap_or(name);
    let own = fold(outlet.name.split(" (").next().unwrap_or(&outlet.name));
    let bare = ARTICLES.iter().find_map(|a| own.strip_prefix(a)?.strip_prefix(' ')).unwrap_or(&own);
    blocks.iter().any(|b| {
        let text = &page.text[(*b).clone()];
        if !text.contains(name) && !text.contains(family) {
            return false;
        }
        let small = text.to_lowercase();
        let owns = OWNER_WORDS.iter().any(|w| small.contains(w));
        let named = !bare.is_empty() && fold(text).contains(bare);
        owns && (named || OWN_WORDS.iter().any(|w| small.contains(w)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_common_word_is_no_owner() {
        for (name, german, usable) in [
            ("Reach", false, false),
            ("Reach plc", false, true),
            ("Orange", false, false),
            ("Funke", true, false),
            ("FUNKE Mediengruppe", true, true),
            ("Salzwerk", true, true),
            ("Hafen", true, false),
            ("HafenTel", true, true),
            ("MRV", false, true),
            ("The Group", false, false),
            ("Le Monde", false, false),
            ("KLM PQR", false, true),
            ("Ada Harbour", false, true),
        ] {
            assert_eq!(is_usable(name, german), usable, "{name}");
        }
    }

    #[test]
    fn a_part_of_another_name_is_no_mention() {
        for (before, after, alone) in [
            ("The port sold ships to ", " last year", true),
            ("", " said on Monday", true),
            ("It was Patty ", " who came", false),
            ("A boat on the ", " river", false),
            ("They met at ", " Street", false),
            ("He said: \"", " is not for sale", true),
        ] {
            assert_eq!(stands_alone(before, after), alone, "{before}|{after}");
        }
    }

    #[cfg(feature = "cli")]
    fn interests(body: &str) -> Vec<(String, String, bool)> {
        let html = format!(
            "<html lang=en><head><meta property=og:type content=article><meta property=article:published_time content=2026-01-02T10:00:00Z><title>A bridge opens</title></head><body><article><h1>A bridge opens</h1>
             <p>The bridge over the harbour opened on Monday after four years of work, the port said.</p>
             <p>{body}</p><p>Ferries will go on running until the spring, and the old pier will become a garden, the town said.</p>
             <p>The first cars crossed at noon, and by the evening some four thousand people had walked over it.</p></article></body></html>"
        );
        let report = crate::ownership::fixture::report(&html, Some("https://harbourpost.com/a"));
        report.ownership.map_or_else(Vec::new, |o| {
            o.own_interests
                .into_iter()
                .map(|i| (i.name, i.anchor.map(|a| a.quote).unwrap_or_default(), i.disclosed))
                .collect()
        })
    }

    #[test]
    #[cfg(feature = "cli")]
    fn an_owner_and_a_company_that_it_holds_are_found_where_the_article_names_them() {
        let one = |name: &str, disclosed| vec![(name.to_string(), name.to_string(), disclosed)];
        for (body, expected) in [
            (
                "The steel came from Salzwerk Shipping, which won the contract in the spring of last year.",
                one("Salzwerk Shipping", false),
            ),
            (
                "The steel came from Salzwerk Shipping, whose owner also owns the Harbour Post, in spring.",
                one("Salzwerk Shipping", true),
            ),
            (
                "Ada Quay cut the ribbon on the bridge with the mayor while the band of the port played on.",
                one("Ada Quay", false),
            ),
            (
                "Quay walls were raised and the salzwerk was closed, as the shipping companies had asked for.",
                vec![],
            ),
            (
                "The Ada Quayside hotel was full, and so was the street that leads down to the old harbour.",
                vec![],
            ),
        ] {
            assert_eq!(interests(body), expected, "{body}");
        }
    }
}
