//! Who wrote it: what metadata or a byline says in, a list of names out, without "By",
//! roles, dates, addresses and the outlet's own name.
//!
//! To read bylines of one more language: words in [`LEADS`], [`JOINTS`] and [`ROLES`].

use super::{List, Table};
use crate::language::letters::{is_letter_or_digit, push_lower};
use std::sync::OnceLock;

/// Words that open a byline, lower case.
const LEADS: &str = "\
    by|written by|reported by|posted by|published by|words by|words|story by|author|authors|\
    text by|analysis by|opinion by|edited by|review by|von|autor|autorin|autoren|text|\
    ein kommentar von|kommentar von|ein gastbeitrag von|gastbeitrag von|eine analyse von|\
    analyse von|interview von|aufgezeichnet von|par|écrit par|publié par|propos recueillis par|\
    auteur|por|escrito por|redacción|publicado por|di|a cura di|scritto da|autore|door|af|av|\
    skrevet af|skrevet av|tekst|journalist|text och foto|kirjoittanut|teksti|tekst og foto|\
    napisał|napisała|opracowanie|oprac|szerző|írta|autoare|scris de|de|piše|napisao|autorica|\
    avtor|nga|yazan|haber|oleh|penulis|reporter|editor|bởi|tác giả|theo|ni|автор|авторы|\
    текст|от|автори|підготував|підготувала|συντάκτης|του|της|بقلم|كتب|كتبت|نویسنده|گزارش|\
    作者|記者|记者|文|撰文|編輯|编辑|責任編輯|责任编辑|執筆|取材|文・|글|기자|höfundur|na|mwandishi";

/// Words between two names.
static JOINTS: List = List::of(
    "\
    and|und|et|y|e|en|og|och|ja|i|a|és|și|si|te|dhe|ve|dan|và|at|και|и|і|та|с|\
    و|with|mit|avec|con|com|med|met|sowie",
);

/// Words of roles, desks and actions. A stretch that holds one is no person's name.
static ROLES: List = List::of(
    "\
    reporter|reporters|editor|editors|writer|writers|correspondent|correspondents|journalist|\
    journalists|columnist|contributor|contributors|producer|senior|chief|deputy|assistant|\
    photographer|photos|photo|freelance|managing|executive|director|professor|published|\
    updated|posted|read|min|minutes|share|follow|comments|subscribe|newsletter|email|view|\
    profile|bio|biography|more|here|redakteur|redakteurin|redaktor|korrespondent|\
    korrespondentin|chefredakteur|chefredakteurin|leiter|leiterin|ressortleiter|volontär|\
    volontärin|autor|autorin|journaliste|rédacteur|rédactrice|correspondant|correspondante|\
    publié|mis|redactor|redactora|periodista|corresponsal|actualizado|publicado|jornalista|\
    giornalista|redattore|dziennikarz|dziennikarka|redaktorka|журналист|корреспондент|редактор|\
    обозреватель|журналіст|toimittaja|journalistin|reporterin|veröffentlicht|aktualisiert|stand|\
    uhr|lesezeit|minuten|für|aus|former|analyst|teilen|merken|copyright|image|getty|author|\
    contact|about",
);

/// Author fields that name nobody.
static NOBODY: List = List::of(
    "\
    admin|administrator|staff|editor|editors|redaktion|redaction|redacción|redação|rédaction|\
    la rédaction|redazione|redactie|redakcja|redakce|редакция|редакція|author|autor|user|\
    guest|news|null|undefined|none|n/a|unknown|webmaster|web desk|webdesk|newsroom|news desk|\
    newsdesk|online|root|system|test|editorial|press release|author name|anonymous|toimitus|\
    szerkesztőség|info|about us|contact|authors|home|more|name|redaktionen|nyheter|super user|\
    owner",
);

/// Letters and digits only, lower case: for telling whether two names are the same.
pub fn squash(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_letter_or_digit(c) {
            push_lower(&mut out, c);
        }
    }
    out
}

/// The beginning of `text`, squashed: at least `bytes` of it where it is as long.
pub fn squash_head(text: &str, bytes: usize) -> String {
    let mut out = String::with_capacity(bytes + 8);
    for c in text.chars().filter(|c| is_letter_or_digit(*c)) {
        if out.len() >= bytes {
            break;
        }
        push_lower(&mut out, c);
    }
    out
}

/// Whether `text`, squashed, is `key`; stops at the first letter that differs.
pub fn squashes_to(text: &str, key: &str) -> bool {
    text.chars().filter(|c| is_letter_or_digit(*c)).flat_map(char::to_lowercase).eq(key.chars())
}

/// Words that open a photo credit, lower case. Who took the picture did not write the text.
static PICTURES: List = List::of(
    "foto|fotos|photo|photos|image|images|bild|bilder|фото|φωτογραφία|zdjęcie|fotografia|fotograf|\
    fotografía|imagen|crédit|credit|video|illustration|illustrazione|photograph|picture|pictures|写真|撮影|图|圖|عکس|صورة",
);

/// The names in an author field or a byline. `own` are the outlet's names, squashed.
/// `strict` asks for the look of a person's name, as visible text needs.
pub fn names(raw: &str, own: &[String], strict: bool) -> Vec<String> {
    if raw.len() > 600 || raw.contains("://") || raw.starts_with("www.") {
        return Vec::new();
    }
    let raw = super::metadata::plain(raw);
    let mut found: Vec<String> = Vec::new();
    for piece in pieces(&raw) {
        let first = piece.split(|c: char| !c.is_alphabetic()).find(|w| !w.is_empty()).unwrap_or("");
        if PICTURES.has(&first.to_lowercase()) && piece.len() > first.len() + 1 {
            continue;
        }
        let Some(name) = clean(piece) else { continue };
        let key = squash(&name);
        if key.is_empty()
            || is_own(&name, &key, own)
            || NOBODY.has(&name.to_lowercase())
            || found.iter().any(|o| squash(o) == key)
            || strict && !looks_like_a_person(&name)
        {
            continue;
        }
        found.push(name);
    }
    // Beside people, what is a role, a place or one word is none.
    if found.len() > 1 && found.iter().any(|n| looks_like_a_person(n)) {
        found.retain(|n| {
            looks_like_a_person(n) || !has_role(n) && n.contains(' ') || super::agency::of(n).is_some()
        });
    }
    found
}

/// Whether a name is the outlet's: the same letters, or its initials.
fn is_own(name: &str, key: &str, own: &[String]) -> bool {
    if own.iter().any(|o| o == key) {
        return true;
    }
    let initials: String =
        name.split_whitespace().filter_map(|w| w.chars().next()).flat_map(char::to_lowercase).collect();
    initials.chars().count() >= 2 && own.contains(&initials)
}

/// The words of [`LEADS`] that begin as `lower` does.
fn leads(lower: &str) -> &'static [&'static str] {
    static BY_LETTER: OnceLock<Table<char, Vec<&'static str>>> = OnceLock::new();
    let by_letter = BY_LETTER.get_or_init(|| {
        let mut table = Table::<char, Vec<&str>>::default();
        for lead in LEADS.split('|') {
            table.entry(lead.chars().next().unwrap_or(' ')).or_default().push(lead);
        }
        table
    });
    lower.chars().next().and_then(|first| by_letter.get(&first)).map_or(&[], Vec::as_slice)
}

fn has_role(name: &str) -> bool {
    name.split_whitespace().any(|w| ROLES.has(w.to_lowercase().trim_matches(|c: char| !c.is_alphanumeric())))
}

/// Cuts at commas, semicolons, bars and words between names.
fn pieces(raw: &str) -> Vec<&str> {
    let mut out = Vec::new();
    // "Jane Doe/John Roe" are two people, "srf/jdo" is one signature.
    let slash = raw.split('/').all(|p| p.trim().contains(' ') && p.trim().len() > 3);
    for part in raw.split(|c: char| {
        matches!(
            c,
            ',' | ';' | '|' | '•' | '·' | '&' | '+' | '\n' | '\t' | '、' | '،' | '—' | '–' | '●' | '▪'
        ) || c == '/' && slash
    }) {
        let mut start = 0;
        let mut at = 0;
        for word in part.split(' ') {
            let lower = word.to_lowercase();
            if at > start && JOINTS.has(&lower) && word == lower {
                out.push(part[start..at].trim());
                start = at + word.len();
            }
            at += word.len() + 1;
        }
        out.push(part.get(start..).unwrap_or("").trim());
    }
    out
}

/// One name without what stands around it; `None` where nothing is left.
fn clean(piece: &str) -> Option<String> {
    let mut t = piece.trim_matches(|c: char| !c.is_alphanumeric());
    // "Jane Doe (Berlin)", "Jane Doe - Outlet", "Jane Doe | 3 May"
    if let Some(i) = t.find(['(', '[', '（', '<']) {
        t = t[..i].trim();
    }
    if let Some(i) = t.find(" - ") {
        t = t[..i].trim();
    }
    loop {
        let lower = t.to_lowercase();
        let lead = leads(&lower).iter().copied().filter(|l| {
            lower.strip_prefix(*l).is_some_and(|rest| {
                let cjk = l.chars().next().is_some_and(|c| c >= '\u{3000}');
                rest.is_empty()
                    || rest.starts_with([':', '：', '/', '／', '.'])
                    || rest.starts_with(char::is_whitespace)
                    || cjk
            })
        });
        let Some(lead) = lead.max_by_key(|l| l.len()) else { break };
        // Lower-casing keeps the length of every lead in the table.
        let rest = t.get(lead.len()..)?.trim_matches(|c: char| !c.is_alphanumeric());
        if rest.len() == t.len() {
            break;
        }
        t = rest;
    }
    for tail in ["記者", "记者", "기자", "特派員"] {
        t = t.strip_suffix(tail).unwrap_or(t).trim_end();
    }
    let lower = t.to_lowercase();
    if t.is_empty()
        || t.len() > 70
        || lower.contains("http")
        || lower.contains("www.")
        || t.contains('@')
        || t.bytes().filter(u8::is_ascii_digit).count() > 1
        || (lower.ends_with(".com") && !t.contains(' '))
        || t.split_whitespace().count() > 6
    {
        return None;
    }
    let words: Vec<&str> = t.split_whitespace().collect();
    Some(words.join(" "))
}

/// Particles that a name may hold in lower case.
static PARTICLES: List = List::of(
    "\
    de|von|van|der|den|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|bint|zu|\
    zur|af|av|y|e|ter|ten|het|st|mc|ul",
);

/// Two to five capitalised words, or a short name in a script without capitals.
pub fn looks_like_a_person(name: &str) -> bool {
    let caseless = name.chars().filter(|c| c.is_alphabetic()).all(|c| !c.is_uppercase() && !c.is_lowercase());
    let words: Vec<&str> = name.split_whitespace().collect();
    if words.iter().any(|w| {
        let w = w.to_lowercase();
        ROLES.has(w.trim_matches(|c: char| !c.is_alphanumeric()))
    }) {
        return false;
    }
    if caseless {
        let letters = name.chars().filter(|c| c.is_alphabetic()).count();
        let cjk = name
            .chars()
            .any(|c| ('\u{3040}'..'\u{a000}').contains(&c) || ('\u{ac00}'..'\u{d7b0}').contains(&c));
        return if cjk { (2..=8).contains(&letters) } else { (2..=5).contains(&words.len()) };
    }
    let capital = |w: &str| {
        w.chars().find(|c| c.is_alphabetic()).is_some_and(|c| c.is_uppercase())
            && !w.chars().any(|c| c.is_ascii_digit())
    };
    (2..=5).contains(&words.len())
        && words.iter().all(|w| capital(w) || PARTICLES.has(w) || w.starts_with("d'") || w.starts_with("al-"))
        && words.iter().filter(|w| capital(w)).count() >= 2
}

/// Whether a line of visible text opens like a byline, and what follows the opening.
pub fn after_lead(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(|c: char| !c.is_alphanumeric());
    // Only openings that nothing but a byline has, and short words before a capital.
    #[rustfmt::skip]
    const OPEN: &[&str] = &["By ", "BY ", "Von ", "VON ", "Par ", "PAR ", "Por ", "POR ", "Di ", "Door ", "Af ", "Av ", "Written by ", "Words by ", "Story by ", "Autor: ", "Autorin: ", "Author: ", "Text: ", "Autore: ", "Auteur: ", "Автор: ", "Автор ", "Текст: ", "Reported by ", "Posted by ", "Yazan: ", "Oleh: ", "Penulis: ", "Tekst: ", "Piše: ", "Autor ", "Szerző: ", "Írta: ", "by ", "von ", "Propos recueillis par ", "Un commentaire de ", "Ein Kommentar von ", "Eine Analyse von ", "Kommentar von ", "Analyse von ", "Interview von ", "Oleh ", "بقلم: ", "بقلم ", "كتب: ", "كتبت: ", "作者：", "作者: ", "記者", "记者 ", "文/", "文｜", "編輯 ", "撰文："];
    OPEN.iter().find_map(|o| line.strip_prefix(o)).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byline_is_a_list_of_people() {
        let own = vec![squash("The Daily Bridge")];
        for (raw, want) in [
            ("By Jane Doe", "Jane Doe"),
            ("Jane Doe and John Roe", "Jane Doe|John Roe"),
            ("Von Jana Muster, Hans Beispiel und Eva Probe", "Jana Muster|Hans Beispiel|Eva Probe"),
            ("Jane Doe, The Daily Bridge", "Jane Doe"),
            ("Jane Doe (Berlin)", "Jane Doe"),
            ("jane@example.org", ""),
            ("https://example.org/jane", ""),
            ("admin", ""),
            ("Par Jeanne Dupont et Paul Martin", "Jeanne Dupont|Paul Martin"),
            ("Por Ana Lima", "Ana Lima"),
            ("Jane Doe, Jane Doe", "Jane Doe"),
            ("Автор: Иван Петров", "Иван Петров"),
            ("記者王小明", "王小明"),
        ] {
            assert_eq!(names(raw, &own, false).join("|"), want, "{raw}");
        }
    }

    #[test]
    fn a_role_or_a_date_is_nobody() {
        for text in ["Senior Reporter", "Published May", "Jane", "3 min read", "View all posts"] {
            assert!(!looks_like_a_person(text), "{text}");
        }
        for text in ["Jane Doe", "Ludwig van der Berg", "大渡 美咲", "Иван Петров", "J. K. Doe"]
        {
            assert!(looks_like_a_person(text), "{text}");
        }
    }
}
