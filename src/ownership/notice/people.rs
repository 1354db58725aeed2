//! Names of people and organisations at the beginning of a value.

use super::words::{Kind, fold, words};
use super::{Holder, bounds};
use crate::ownership::legal_name;

/// An organisation's name.
#[derive(Debug, Clone, PartialEq)]
pub struct Entity {
    /// As written.
    pub name: String,
    /// Short legal form, where the name carries one.
    pub form: Option<&'static str>,
    /// The form's usual country.
    pub country: &'static str,
    /// End of the name in the value, in bytes.
    pub end: usize,
}

/// Articles and words for "company" in front of a name, folded.
const BEFORE: &[&str] = &[
    "the",
    "la",
    "le",
    "les",
    "l'",
    "el",
    "los",
    "las",
    "lo",
    "il",
    "gli",
    "i",
    "die",
    "der",
    "das",
    "den",
    "dem",
    "des",
    "de",
    "het",
    "een",
    "o",
    "a",
    "os",
    "as",
    "um",
    "uma",
    "une",
    "un",
    "una",
    "uno",
    "ein",
    "eine",
    "firma",
    "firmy",
    "spolka",
    "spolki",
    "societe",
    "la societe",
    "societa",
    "sociedad",
    "sociedade",
    "empresa",
    "entreprise",
    "company",
    "companies",
    "by",
    "at",
    "von",
    "vom",
    "durch",
    "par",
    "por",
    "przez",
    "da",
    "do",
    "dal",
    "dalla",
    "di",
    "del",
    "della",
    "du",
    "d'",
    "mercantil",
    "editorial:",
    "mme",
    "organisation",
    "group:",
    "with",
    "bei",
    "presso",
    "chez",
    "bij",
    "em",
    "na",
    "no",
    "en",
    "su",
    "aupres",
    "itself",
    "our",
    "your",
    "entidade",
    "entidad",
    "grupo:",
    "bedrijf",
    "onderneming",
    "unternehmen",
    "gesellschaft",
    "servers",
    "server",
    "provider",
    "service",
    "est",
    "ist",
    "is",
    "jest",
    "es",
    "assure",
    "e",
];

/// Words that tie a name's parts, folded.
const TIES: &[&str] = &[
    "&", "+", "and", "de", "des", "du", "d'", "del", "della", "delle", "dei", "degli", "di", "da", "do",
    "dos", "das", "der", "den", "fur", "of", "the", "for", "et", "und", "y", "e", "i", "en", "van", "voor",
    "la", "le", "les", "los", "las", "el", "il", "w", "na", "z", "pour", "a", "in", "im", "zur", "zum",
    "von", "op", "dla", "per", "para", "em", "het", "aan", "te", "og", "och", "oraz", "sur", "al", "au",
    "aux",
];

/// Of these, those that say "of": a name goes on behind them in small letters too.
const OF: &[&str] = &[
    "de", "des", "du", "d'", "del", "della", "delle", "dei", "di", "da", "do", "dos", "das", "der", "of",
    "van",
];

/// And these, behind one of those: "Office of the Commissioner for digital affairs".
const PURPOSE: &[&str] = &["fur", "for", "voor", "dla", "pour", "para", "per"];

/// `name` without marks at its ends.
pub fn tidy(name: &str) -> &str {
    let t = name.trim().trim_end_matches([',', ';', ':', '|', '-', '–', '—', '·', '•', '*']).trim();
    let t = t.trim_start_matches([',', ';', ':', '|', '-', '–', '—', '·', '•', '*', '.']).trim();
    let quoted = [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('\'', '\'')];
    for (a, b) in quoted {
        if let Some(inner) = t.strip_prefix(a).and_then(|t| t.strip_suffix(b))
            && !inner.contains(a)
        {
            return inner.trim();
        }
    }
    t
}

/// Bytes of leading words that introduce a name.
fn introduction(value: &str) -> usize {
    let mut at = 0;
    for _ in 0..5 {
        let rest = &value[at..];
        let skip = rest.len()
            - rest
                .trim_start_matches(|c: char| {
                    c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '•' | '|' | '*' | ',' | '·')
                })
                .len();
        let rest = &rest[skip..];
        let apostrophe = rest.char_indices().nth(1).filter(|(_, c)| matches!(c, '\'' | '’'));
        if let Some((i, c)) = apostrophe
            && matches!(&rest[..i], "l" | "d")
        {
            at += skip + i + c.len_utf8();
            continue;
        }
        let word = rest.split(|c: char| c.is_whitespace()).next().unwrap_or_default();
        let small = word.starts_with(char::is_lowercase);
        let folded = fold(word.trim_end_matches([':', ',']));
        let company = matches!(
            folded.as_str(),
            "societe"
                | "societa"
                | "firma"
                | "spolka"
                | "the"
                | "die"
                | "la"
                | "le"
                | "el"
                | "il"
                | "de"
                | "het"
                | "der"
                | "das"
        );
        if !word.is_empty()
            && BEFORE.contains(&folded.as_str())
            && (small || company && company_word(&rest[word.len()..], &folded))
        {
            at += skip + word.len();
        } else {
            return at + skip;
        }
    }
    at
}

/// Whether a word in capitals in front of `rest` introduces a name: an article does, a
/// word for "company" only in front of more than one other word or of capitals
/// ("Société NORDLICHT", not "Société Générale").
fn company_word(rest: &str, folded: &str) -> bool {
    let german = matches!(folded, "die" | "der" | "das");
    // "Le Matin SA" is a name; "La société Val d'Or" is an article and a word, and a German
    // article hardly begins a company's name.
    if legal_name::ARTICLES.contains(&folded) {
        let next = fold(rest.split_whitespace().next().unwrap_or_default());
        return BEFORE.contains(&next.as_str()) || german && !legal_name::find(rest).is_empty();
    }
    let words: Vec<&str> =
        rest.split([',', '(', '.', ';', '|']).next().unwrap_or_default().split_whitespace().collect();
    let capitals =
        words.first().is_some_and(|w| w.chars().count() > 1 && w.chars().all(|c| !c.is_lowercase()));
    folded != "the" && (capitals || words.len() >= 3)
}

/// The organisation (or person) with whose name `value` begins.
pub fn entity(value: &str) -> Option<Entity> {
    let limit = value.char_indices().nth(320).map_or(value.len(), |(i, _)| i);
    let value = &value[..limit];
    let from = introduction(value);
    let body = &value[from..];
    let phrase = phrase(body);
    if let Some(n) = legal_name::find(body).first() {
        let before = &body[..n.range.start];
        // The legal name leads, or stands in the first phrase, or is what the phrase is short for.
        let near = before.chars().filter(|c| c.is_alphanumeric()).count() <= 3
            || n.range.start < phrase && !before.contains(". ")
            || before.trim_end().ends_with('(') && n.range.start <= phrase + 2
            || before.chars().count() <= 60
                && !before.chars().any(|c| c.is_uppercase() || matches!(c, ',' | '.' | ';'));
        if near {
            let name = tidy(&body[n.range.clone()]);
            return Some(Entity {
                name: name.to_string(),
                form: Some(n.form),
                country: n.country,
                end: from + n.range.end,
            });
        }
    }
    let name = unstopped(tidy(&body[..phrase]));
    plausible(name).then(|| Entity { name: name.to_string(), form: None, country: "", end: from + phrase })
}

/// `name` without the full stop of its sentence.
fn unstopped(name: &str) -> &str {
    let Some(bare) = name.strip_suffix('.') else { return name };
    let last = bare.rsplit(' ').next().unwrap_or(bare);
    if last.contains('.') || last.chars().count() <= 2 && last.chars().all(char::is_uppercase) {
        name
    } else {
        bare
    }
}

/// Whether a name without a legal form can be one.
pub(crate) fn plausible(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let words = name.split_whitespace().count();
    let address = !name.contains(' ') && name.trim_end_matches('.').contains('.');
    letters >= 2
        && name.len() <= 120
        && words <= 14
        && !address
        && !name.contains(['@', '[', '<', '{', '='])
        && !name.ends_with("'s")
        && !name.ends_with("’s")
        && !name.starts_with("http")
        && name.starts_with(|c: char| {
            c.is_uppercase()
                || c.is_numeric()
                || !c.is_ascii()
                || name.len() > 3 && name.chars().any(char::is_uppercase) && c.is_alphabetic()
        })
        && !words_only_labels(name)
}

fn words_only_labels(name: &str) -> bool {
    let hits = words().hits(name, None);
    hits.iter()
        .any(|h| bounds(h.kind) && h.start == 0 && h.end >= name.trim_end_matches([':', '.', ' ']).len())
}

/// Bytes of the phrase in capitals with which `body` begins.
fn phrase(body: &str) -> usize {
    let mut end = 0; // end of what is sure
    let mut at = 0;
    let mut of = false; // a small word said "of" right behind a part of the name
    let mut once = false; // … and one did so before
    let mut count = 0;
    let mut quote: Option<char> = None;
    for word in body.split_inclusive(char::is_whitespace) {
        let start = at;
        at += word.len();
        let w = word.trim();
        if w.is_empty() {
            continue;
        }
        count += 1;
        if count > 14 {
            break;
        }
        let bare = w.trim_start_matches(['"', '“', '„', '«', '\'']);
        if bare.len() < w.len() && quote.is_none() {
            quote = w.chars().next();
        }
        if matches!(w, "-" | "–" | "—" | "|" | "•" | "·" | "/" | "©" | ":")
            || w.starts_with(['(', '[', '<', '{', '|', '•'])
        {
            break;
        }
        let core = bare.trim_end_matches([',', ';', ':', '.', ')', '"', '”', '“', '»', '!', '?', '|']);
        let folded = fold(core);
        let elided =
            folded.split_once('\'').is_some_and(|(a, _)| matches!(a, "d" | "l" | "dell" | "all" | "nell"));
        let capital = bare.starts_with(|c: char| c.is_uppercase() || c.is_numeric())
            || bare.chars().skip(1).any(char::is_uppercase)
            || bare.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
        if capital || quote.is_some() {
            end = start + w.len();
            of = false;
        } else if TIES.contains(&folded.as_str()) || elided {
            let genitive = OF.contains(&folded.as_str()) || elided;
            let purpose = PURPOSE.contains(&folded.as_str());
            if end == before_end(start, body) && (genitive || purpose && once) {
                of = true;
                once = true;
            }
            if elided && of && end > 0 {
                end = start + w.len();
            }
        } else if of && end > 0 && core.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
        {
            // "Office for digital affairs"
            end = start + w.len();
        } else {
            break;
        }
        if w.ends_with(['"', '”', '»']) && quote.is_some() {
            quote = None;
        }
        let abbreviation = core.chars().count() <= 3
            && w.ends_with('.')
            && core.chars().next().is_some_and(char::is_uppercase);
        if quote.is_none()
            && (w.ends_with([',', ';', ':', '!', '?', '|', ')']) || w.ends_with('.') && !abbreviation)
        {
            break;
        }
    }
    end
}

/// End of the last word before byte `start`.
fn before_end(start: usize, body: &str) -> usize {
    body[..start].trim_end().len()
}

/// Small words inside a person's name, folded.
const PERSON_TIES: &[&str] = &[
    "von", "van", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le",
    "ten", "ter", "zu", "vom", "af", "av", "el", "y", "of", "'t", "d'",
];

/// The person with whose name `text` begins, and the bytes it takes.
fn person(text: &str) -> Option<(String, usize)> {
    let honorifics = words();
    let mut names: Vec<&str> = Vec::new();
    let mut honoured = false;
    let mut start = None;
    let mut end = 0;
    let mut at = 0;
    let mut count = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let from = at;
        at += word.len();
        let w = word.trim_end();
        if w.is_empty() {
            continue;
        }
        count += 1;
        if count > 9 {
            break;
        }
        let clean = w.trim_end_matches([',', ';', ':', ')', '.', '|', '"', '”', '»']);
        let closes = clean.len() < w.len();
        let dot = w.ends_with('.');
        if names.is_empty()
            && honorifics
                .hits(w, None)
                .iter()
                .any(|h| h.kind == Kind::Honorific && h.start == 0 && h.end >= clean.len())
        {
            honoured = true;
            start.get_or_insert(from);
            continue;
        }
        let folded = fold(clean);
        let letters = clean.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.' | '‑'));
        let capital = clean.starts_with(|c: char| c.is_uppercase())
            || clean.split_once(['\'', '’']).is_some_and(|(_, r)| r.starts_with(char::is_uppercase));
        if letters && capital && !clean.is_empty() {
            start.get_or_insert(from);
            names.push(clean);
            let initial = dot && clean.chars().count() <= 3;
            end = from + if initial { w.len() } else { clean.len() };
            if closes && !initial {
                break;
            }
        } else if PERSON_TIES.contains(&folded.as_str()) && !names.is_empty() && !closes {
        } else {
            break;
        }
        if names.len() >= 6 {
            break;
        }
    }
    let start = start?;
    let name = text.get(start..end)?.trim();
    let full = names.iter().filter(|n| n.chars().count() > 1).count();
    if !(full >= 2 || full == 1 && (honoured || names.len() >= 2)) {
        return None;
    }
    let hit = words().hits(name, None);
    if hit.iter().any(|h| bounds(h.kind) && h.kind != Kind::Contact) || !legal_name::find(name).is_empty() {
        return None;
    }
    Some((name.to_string(), end))
}

/// Whether the whole line is a person's name.
pub fn is_person(line: &str) -> bool {
    let line = line.trim();
    line.len() <= 60
        && person(line).is_some_and(|(n, end)| end == line.len() && n.split_whitespace().count() <= 4)
}

/// The people with whose names `value` begins.
pub fn person_list(value: &str) -> Vec<String> {
    let mut out = Vec::new();
    let limit = value.char_indices().nth(1_000).map_or(value.len(), |(i, _)| i);
    let mut rest = value[..limit].trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '-' | '–' | '•' | '*' | '|' | '(')
    });
    // "the board: …", "by its chairman …" lead up to the name with a few small words.
    for _ in 0..4 {
        let word = rest.split(' ').next().unwrap_or_default();
        if word.starts_with(char::is_lowercase)
            && word.len() <= 12
            && person(rest).is_none()
            && rest.len() > word.len()
        {
            rest = rest[word.len()..].trim_start();
        } else {
            break;
        }
    }
    while out.len() < super::MOST {
        let Some((name, end)) = person(rest) else { break };
        out.push(name);
        rest = rest[end..].trim_start_matches(['.', ')']);
        // an office in brackets behind the name
        if let Some(inner) = rest.trim_start().strip_prefix('(')
            && let Some(close) = inner.find(')')
            && close <= 60
        {
            rest = &inner[close + 1..];
        }
        let next = rest.trim_start();
        let separators = [
            ",", ";", "/", "&", "|", "·", "•", "und ", "and ", "et ", "y ", "e ", "i ", "en ", "oraz ",
            "sowie ", "–", "- ",
        ];
        let Some(s) = separators.iter().find(|s| next.starts_with(**s)) else { break };
        rest = next[s.len()..].trim_start();
        for s in ["und ", "and ", "et ", "y ", "e ", "i ", "en ", "oraz "] {
            rest = rest.strip_prefix(s).unwrap_or(rest);
        }
    }
    out
}

/// The name with which `text` ends: the subject of the sentence behind it.
pub fn last_name(text: &str) -> Option<String> {
    let text = text.trim_end();
    let from = text.char_indices().rev().nth(80).map_or(0, |(i, _)| i);
    let tail = &text[from..];
    let tail = tail.rsplit(['.', ',', ';', ':', '|', '•']).next()?.trim();
    let e = entity(tail)?;
    (e.end >= tail.len() && plausible(&e.name) && e.name.split_whitespace().count() <= 5).then_some(e.name)
}

/// Holders and their shares: "Anna Bos 60 %, Nordlicht GmbH (40 %)".
pub fn holders(value: &str) -> Vec<Holder> {
    let limit = value.char_indices().nth(1_200).map_or(value.len(), |(i, _)| i);
    let value = &value[..limit];
    let mut out: Vec<Holder> = Vec::new();
    let mut rest = value;
    let mut guard = 0;
    while !rest.is_empty() && out.len() < super::MOST && guard < 60 {
        guard += 1;
        let lead = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        // "60 % Anna Bos"
        let (before, lead) = match percent(lead) {
            Some((share, end)) => {
                let next = lead[end..].trim_start_matches(|c: char| !c.is_alphanumeric());
                (Some(share), strip_ties(next))
            }
            None => (None, lead),
        };
        // "Gesellschafter Anna Bos": a label inside the value
        let label = words().hits(lead, None).into_iter().find(|h| h.start == 0 && h.kind == Kind::Owners);
        let lead = label.map_or(lead, |h| lead[h.end..].trim_start_matches(|c: char| !c.is_alphanumeric()));
        let person_end = person(lead);
        let named = match entity(lead).filter(|e| e.form.is_some()) {
            Some(e) => Some((e.name, e.end)),
            None => person_end.or_else(|| {
                entity(lead).filter(|_| before.is_some() || share_near(lead)).map(|e| (e.name, e.end))
            }),
        };
        let Some((name, end)) = named else { break };
        let tail = &lead[end.min(lead.len())..];
        let near = tail.char_indices().nth(40).map_or(tail, |(i, _)| &tail[..i]);
        let near_end = near
            .find([',', ';'])
            .filter(|&i| !near[i + 1..].starts_with(|c: char| c.is_ascii_digit()))
            .unwrap_or(near.len());
        let after = near[..near_end]
            .char_indices()
            .find(|(_, c)| c.is_ascii_digit())
            .and_then(|(i, _)| percent(&near[i..]).map(|(s, e)| (s, i + e)));
        out.push(Holder { name, share_percent: before.or(after.map(|a| a.0)) });
        let consumed = if before.is_none() { after.map_or(0, |a| a.1) } else { 0 };
        let tail = &tail[consumed..];
        let Some(next) = tail.find([',', ';', '|', '•', '/']).map(|i| i + 1).or_else(|| {
            [" und ", " and ", " et ", " y ", " e ", " i ", " en ", " oraz "]
                .iter()
                .filter_map(|t| tail.find(t).map(|i| i + t.len()))
                .min()
        }) else {
            break;
        };
        if next > 60 {
            break;
        }
        let mut cut = next.min(tail.len());
        while !tail.is_char_boundary(cut) {
            cut += 1;
        }
        rest = &tail[cut..];
    }
    out
}

fn strip_ties(text: &str) -> &str {
    let skip = introduction(text);
    &text[skip..]
}

fn share_near(text: &str) -> bool {
    let head = text.char_indices().nth(90).map_or(text, |(i, _)| &text[..i]);
    head.contains('%')
}

/// A percentage with which `text` begins, and its bytes.
fn percent(text: &str) -> Option<(f32, usize)> {
    let digits = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',')).unwrap_or(text.len());
    let number = text[..digits].replace(',', ".");
    let rest = &text[digits..];
    let gap = rest.len() - rest.trim_start().len();
    if !rest[gap..].starts_with('%') {
        return None;
    }
    let share: f32 = number.parse().ok()?;
    (0.0..=100.0).contains(&share).then_some((share, digits + gap + 1))
}

/// The holder in a copyright line: what stands behind the mark, or else before it.
pub fn copyright_holder(after: &str, before: &str) -> Option<Entity> {
    let limit = after.char_indices().nth(240).map_or(after.len(), |(i, _)| i);
    let mut rest = &after[..limit];
    let mut parted = false; // a mark stands between the year and what follows
    // marks, years, and words for rights before the name
    loop {
        let skip = rest.trim_start_matches(|c: char| {
            c.is_whitespace()
                || c.is_ascii_digit()
                || matches!(
                    c,
                    '-' | '–'
                        | '—'
                        | ','
                        | '.'
                        | '|'
                        | ':'
                        | '©'
                        | '℗'
                        | '®'
                        | '•'
                        | '·'
                        | '\''
                        | ')'
                        | '/'
                        | '*'
                        | '@'
                )
        });
        // "21st digital": digits that belong to the name are no year
        let eaten = &rest[..rest.len() - skip.len()];
        parted |= eaten.contains(['|', '•', '·']);
        let digits = eaten.len() - eaten.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        if skip.starts_with(char::is_alphabetic) && digits > 0 && digits != 4 {
            rest = &rest[eaten.len() - digits..];
            break;
        }
        rest = skip;
        let hits = words().hits(rest, None);
        match hits.first().filter(|h| h.start == 0 && matches!(h.kind, Kind::Copyright | Kind::Rights)) {
            Some(h) if h.end > 0 => {
                parted &= h.kind != Kind::Rights;
                rest = &rest[h.end..];
            }
            _ => break,
        }
    }
    let head =
        ["by ", "von ", "par ", "por ", "to "].iter().find_map(|p| rest.strip_prefix(p)).unwrap_or(rest);
    let ends = words().hits(head, None).into_iter().find(|h| {
        h.start > 0
            && matches!(
                h.kind,
                Kind::Rights
                    | Kind::PublisherBy
                    | Kind::Foreign
                    | Kind::Contact
                    | Kind::Id(_)
                    | Kind::Capital
                    | Kind::Parent
                    | Kind::Title
                    | Kind::FrameOpen
                    | Kind::Copyright
            )
            && !(h.kind == Kind::Contact && head[h.start..].starts_with(char::is_uppercase))
    });
    let cut = ends.map_or(head.len(), |h| h.start);
    let legal = |s: &str, n: legal_name::LegalName| Entity {
        name: tidy(&s[n.range.clone()]).to_string(),
        form: Some(n.form),
        country: n.country,
        end: 0,
    };
    // A frame ("a Nordlicht GmbH company") is told apart by the caller.
    let named = &head[..ends.filter(|h| h.kind != Kind::FrameOpen).map_or(head.len(), |h| h.start)];
    if let Some(n) = legal_name::find(named).into_iter().next()
        && named[..n.range.start].chars().count() <= 80
    {
        return Some(legal(named, n));
    }
    // "Nordlicht GmbH © 2020"
    let tail_from = before.char_indices().rev().nth(120).map_or(0, |(i, _)| i);
    let tail = &before[tail_from..];
    let by = words().hits(tail, None).into_iter().rfind(|h| h.kind == Kind::PublisherBy).map_or(0, |h| h.end);
    let tail = &tail[by..];
    if let Some(n) = legal_name::find(tail).pop()
        && tail[n.range.end..].chars().filter(|c| c.is_alphanumeric()).count() <= 2
    {
        return Some(legal(tail, n));
    }
    let head = &head[..cut];
    if !parted && let Some(e) = entity(head) {
        let name = unjoined(unyeared(&e.name));
        let after = head[e.end.min(head.len())..].trim_start();
        let clean = after.is_empty()
            || !after.starts_with(char::is_alphanumeric)
            || head[..e.end.min(head.len())].trim_end().ends_with(['.', ',', ';', '|'])
            || after.starts_with(|c: char| c.is_ascii_digit());
        if clean && name.split_whitespace().count() <= 7 && plausible(name) {
            return Some(Entity { name: name.to_string(), ..e });
        }
        return None;
    }
    // "Nordlicht © 2020"
    let name = unyeared(tidy(before.rsplit(['|', '•', '·']).next().unwrap_or(before)));
    let whole = name.split_whitespace().count() <= 7
        && name.starts_with(|c: char| c.is_uppercase() || c.is_numeric())
        && !name.contains([',', ':', '.'])
        && words().hits(name, None).iter().all(|h| !bounds(h.kind));
    (whole && plausible(name)).then(|| Entity { name: name.to_string(), form: None, country: "", end: 0 })
}

/// A name without the words of a link that stands right behind it with no blank
/// ("Nordlicht RundfunkDatenschutz").
fn unjoined(name: &str) -> &str {
    let mut last = ' ';
    for (i, c) in name.char_indices() {
        if last.is_lowercase() && c.is_uppercase() && joined_word(&name[i..]) {
            return &name[..i];
        }
        last = c;
    }
    name
}

/// Whether `text` begins with a word of menus, cut off at its next capital.
fn joined_word(text: &str) -> bool {
    let end = text
        .char_indices()
        .skip(1)
        .find(|(_, c)| c.is_uppercase() || c.is_whitespace())
        .map_or(text.len(), |(i, _)| i);
    words().hits(&text[..end], None).iter().any(|h| bounds(h.kind) && h.start == 0 && h.end == end)
}

/// A name without years at its end.
fn unyeared(name: &str) -> &str {
    let bare = name
        .trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '–' | ','));
    let tail = &name[bare.len()..];
    if tail.chars().filter(char::is_ascii_digit).count() >= 4 && tail.starts_with([' ', ',']) {
        bare
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_read_up_to_their_office() {
        for (value, expected) in [
            ("Frau Dr. Anna Berg, Geschäftsführerin", vec!["Frau Dr. Anna Berg"]),
            ("Jean-Luc Morel, Anne Petit et Paul Roux", vec!["Jean-Luc Morel", "Anne Petit", "Paul Roux"]),
            (": Ulrich Ch. Weiden", vec!["Ulrich Ch. Weiden"]),
            ("Herr Lindner in Vertretung", vec!["Herr Lindner"]),
            ("Jan van der Meer & Els Bos", vec!["Jan van der Meer", "Els Bos"]),
            ("chairman of the board", vec![]),
            ("Hauptstraße 5", vec![]),
        ] {
            assert_eq!(person_list(value), expected, "{value}");
        }
    }

    #[test]
    fn a_holder_keeps_its_share() {
        let h = holders("Anna Bos 60 %, Nordlicht GmbH (40 %)");
        assert_eq!(h.len(), 2);
        assert_eq!((h[0].name.as_str(), h[0].share_percent), ("Anna Bos", Some(60.0)));
        assert_eq!((h[1].name.as_str(), h[1].share_percent), ("Nordlicht GmbH", Some(40.0)));
    }

    #[test]
    fn an_organisation_ends_where_its_description_begins() {
        for (value, expected) in [
            ("la société Val d'Or Presse, SAS au capital", "Val d'Or Presse, SAS"),
            (
                "the Office of Rural Affairs for digital services.",
                "Office of Rural Affairs for digital services",
            ),
            ("Nordlicht Verlag GmbH & Co. KG, Hamburg", "Nordlicht Verlag GmbH & Co. KG"),
            ("CloudHaus sur des serveurs", "CloudHaus"),
        ] {
            assert_eq!(entity(value).map(|e| e.name).as_deref(), Some(expected), "{value}");
        }
    }
}
