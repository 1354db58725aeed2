//! Company numbers, registers, legal forms and capital.

use super::words::{Kind, fold, words};
use super::{CompanyId, Notice};
use crate::ownership::legal_name;

/// What a number of a kind looks like: digits, letters in front, letters behind.
struct Shape {
    kind: &'static str,
    digits: std::ops::RangeInclusive<usize>,
    /// Capital letters allowed in front.
    before: usize,
    /// Letters allowed behind.
    after: usize,
    country: &'static str,
}

const fn shape(
    kind: &'static str,
    min: usize,
    max: usize,
    before: usize,
    after: usize,
    country: &'static str,
) -> Shape {
    Shape { kind, digits: min..=max, before, after, country }
}

#[rustfmt::skip]
static SHAPES: &[Shape] = &[
    shape("SIREN", 9, 9, 0, 0, "FR"), shape("SIRET", 14, 14, 0, 0, "FR"), shape("RNA", 9, 9, 1, 0, "FR"),
    shape("PIVA", 11, 11, 2, 0, "IT"), shape("REA", 4, 8, 2, 0, "IT"), shape("ROC", 3, 7, 0, 0, "IT"),
    shape("NIPC", 9, 9, 2, 0, "PT"), shape("ERC", 5, 7, 0, 0, "PT"), shape("CNPJ", 14, 14, 0, 0, "BR"),
    shape("KVK", 8, 8, 0, 0, "NL"), shape("BCE", 9, 10, 2, 0, "BE"),
    shape("KRS", 10, 10, 0, 0, "PL"), shape("NIP", 10, 10, 2, 0, "PL"), shape("REGON", 9, 14, 0, 0, "PL"),
    shape("HRA", 1, 7, 0, 0, "DE"), shape("HRB", 1, 7, 0, 0, "DE"), shape("VR", 1, 7, 0, 0, "DE"),
    shape("FN", 4, 6, 0, 1, "AT"), shape("ZVR", 8, 10, 0, 0, "AT"), shape("EIN", 9, 9, 0, 0, "US"),
    shape("COMPANY", 4, 12, 3, 0, ""), shape("UID", 8, 9, 3, 0, "CH"),
];

/// Signs in a VAT number: prefix and length with it.
#[rustfmt::skip]
static VAT: &[(&str, usize)] = &[
    ("DE", 11), ("ATU", 11), ("FR", 13), ("NL", 14), ("BE", 12), ("IT", 13), ("ES", 11), ("PL", 12), ("PT", 11),
    ("GB", 11), ("LU", 10), ("SE", 14), ("DK", 10), ("FI", 10), ("IE", 0), ("CHE", 12), ("CZ", 0), ("SK", 12), ("HU", 10),
    ("SI", 10), ("HR", 13), ("RO", 0), ("BG", 0), ("EL", 11), ("EE", 11), ("LT", 0), ("LV", 13), ("MT", 10), ("CY", 11), ("NO", 11),
];

/// The number of this kind with which `value` begins, blanks and stops left out.
pub fn id(kind: &str, value: &str) -> Option<String> {
    // The number stands near its label, in front of any other statement.
    let limit = value.char_indices().nth(90).map_or(value.len(), |(i, _)| i);
    let value = &value[..limit];
    match kind {
        "VAT" => vat(value),
        "CF" => fiscal_code(value).or_else(|| shaped(&shape("CF", 11, 11, 0, 0, "IT"), value)),
        "NIF" => spanish(value),
        "UID" => {
            // "CHE" may be the label itself.
            let bare = |n: String| {
                if n.bytes().all(|b| b.is_ascii_digit()) && n.len() == 9 { format!("CHE{n}") } else { n }
            };
            let shape = SHAPES.iter().find(|s| s.kind == "UID");
            vat(value).or_else(|| shape.and_then(|s| shaped(s, value))).map(bare)
        }
        kind => shaped(SHAPES.iter().find(|s| s.kind == kind)?, value),
    }
}

/// Stretches of letters and digits; one blank, stop, hyphen or slash may stand inside.
fn shaped(shape: &Shape, value: &str) -> Option<String> {
    let bytes = value.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        if !bytes[i].is_ascii_digit() {
            i += 1;
            continue;
        }
        let mut digits = String::new();
        let mut raw_end = i;
        let mut j = i;
        while j < bytes.len() {
            if bytes[j].is_ascii_digit() {
                if digits.len() == *shape.digits.end() {
                    break;
                }
                digits.push(bytes[j] as char);
                j += 1;
                raw_end = j;
                continue;
            }
            let sep = separator(&value[j..]);
            let next = bytes.get(j + sep);
            if sep == 0 || !next.is_some_and(u8::is_ascii_digit) || digits.len() >= *shape.digits.end() {
                break;
            }
            j += sep;
        }
        let more = bytes.get(raw_end).is_some_and(u8::is_ascii_digit);
        // letters glued to the front, or one blank away, in capitals
        let front = &value[..i];
        let glued = front.trim_end_matches([' ', '-', '.']);
        let letters: String = glued
            .chars()
            .rev()
            .take_while(char::is_ascii_uppercase)
            .collect::<String>()
            .chars()
            .rev()
            .collect();
        let whole = !glued[..glued.len() - letters.len()].ends_with(char::is_alphanumeric);
        let prefix = if whole
            && !letters.is_empty()
            && letters.len() <= shape.before
            && front.len() - glued.len() <= 3
        {
            letters
        } else {
            String::new()
        };
        if shape.digits.contains(&digits.len()) && !more && !is_year_date(&digits, value, i) {
            let mut out = prefix;
            let blank = out.len() >= 2 && front.ends_with(' ');
            if blank && shape.kind == "COMPANY" {
                out.push(' ');
            }
            out.push_str(&digits);
            if shape.after > 0 {
                let tail = value[raw_end..].trim_start();
                let letter = tail.chars().next().filter(|c| c.is_ascii_lowercase());
                if let Some(c) = letter
                    && !tail.chars().nth(1).is_some_and(char::is_alphanumeric)
                {
                    out.push(c);
                }
            }
            return Some(out);
        }
        // A run that does not fit: go on behind it, unless the value says something else by then.
        i = raw_end.max(i + 1);
        if digits.len() > 3 {
            return None;
        }
    }
    None
}

/// Bytes of a separator inside a number.
fn separator(s: &str) -> usize {
    match s.chars().next() {
        Some(c @ (' ' | '.' | '-' | '\u{a0}' | '\u{202f}' | '/')) => c.len_utf8(),
        _ => 0,
    }
}

/// Whether a run of digits is a date or a year and no number of a company.
fn is_year_date(digits: &str, value: &str, at: usize) -> bool {
    let raw = &value[at..];
    let date = |sep: char| {
        let head: Vec<&str> = raw.splitn(3, sep).collect();
        head.len() == 3
            && (1..=2).contains(&head[0].len())
            && (1..=2).contains(&head[1].len())
            && head[0].chars().chain(head[1].chars()).all(|c| c.is_ascii_digit())
            && (head[2].starts_with("19") || head[2].starts_with("20"))
    };
    digits.len() == 8 && (date('.') || date('/') || date('-'))
}

fn vat(value: &str) -> Option<String> {
    // One run of capitals and digits with single separators.
    let upper = value.to_ascii_uppercase();
    for (prefix, length) in VAT {
        let mut from = 0;
        while let Some(found) = upper.get(from..).and_then(|u| u.find(prefix)) {
            let at = from + found;
            from = at + prefix.len();
            if at > 0 && value[..at].ends_with(|c: char| c.is_alphanumeric())
                || !value[at..].starts_with(prefix)
            {
                continue;
            }
            let mut out = String::from(*prefix);
            let mut rest = &value[from..];
            let want = if *length == 0 { 12 } else { *length };
            while out.len() < want {
                let sep = separator(rest).max(if rest.starts_with(':') { 1 } else { 0 });
                match rest[sep..].chars().next() {
                    Some(c) if c.is_ascii_digit() || c.is_ascii_uppercase() => {
                        // a word in capitals behind a blank is no part of it
                        let word = rest[sep..].chars().take(3).filter(char::is_ascii_uppercase).count();
                        if sep > 0 && (word >= 2 || (*length == 0 && word > 0)) && out.len() > prefix.len() {
                            break;
                        }
                        out.push(c);
                        rest = &rest[sep + 1..];
                    }
                    _ => break,
                }
            }
            let digits = out.chars().filter(char::is_ascii_digit).count();
            if digits >= 7 && (*length == 0 || out.len() >= length.saturating_sub(1)) {
                return Some(out);
            }
        }
    }
    shaped(&shape("VAT", 8, 12, 0, 0, ""), value)
}

/// An Italian fiscal code of a person: six letters, two digits, a letter, two digits …
fn fiscal_code(value: &str) -> Option<String> {
    value
        .split(|c: char| !c.is_ascii_alphanumeric())
        .find(|w| {
            w.len() == 16
                && w.bytes().take(6).all(|b| b.is_ascii_alphabetic())
                && w.bytes().filter(u8::is_ascii_digit).count() >= 6
        })
        .map(str::to_ascii_uppercase)
}

/// A Spanish NIF or CIF: a letter and eight signs, or eight digits and a letter.
fn spanish(value: &str) -> Option<String> {
    let mut joined = String::new();
    for c in value.chars() {
        match c {
            c if c.is_ascii_alphanumeric() => joined.push(c),
            '-' | '.' if joined.ends_with(|c: char| c.is_ascii_alphanumeric()) => {}
            _ => joined.push(' '),
        }
    }
    joined
        .split(' ')
        .map(str::to_ascii_uppercase)
        .map(|w| w.strip_prefix("ES").map(str::to_string).filter(|r| r.len() == 9).unwrap_or(w))
        .find(|w| {
            w.len() == 9
                && w.bytes().filter(u8::is_ascii_digit).count() >= 7
                && w.bytes().any(|b| b.is_ascii_alphabetic())
        })
}

/// The publisher's register entry as its parts are met.
#[derive(Debug, Default)]
pub struct Register {
    /// Court or registry, and its place.
    court: Option<String>,
    /// The court is a press register's.
    press: bool,
    /// Number in it.
    pub number: Option<String>,
    /// A number that stood right beside the court.
    paired: bool,
}

/// Small words between a court and its place, folded.
const TO_PLACE: &[&str] = &[
    "de", "di", "of", "du", "des", "w", "we", "dla", "in", "m", "st", "della", "del", "d'", "da", "do", "a",
    "al", "b", "im", "kantons",
];

impl Register {
    /// Takes a court, with what stands behind and before it.
    pub fn court(&mut self, name: &str, behind: &str, before: &str, number_follows: bool) {
        let folded = fold(name);
        let press = !folded.contains("commerce")
            && (folded.starts_with("tribunal") || ["trib", "stampa"].iter().any(|w| folded.contains(w)));
        let commercial = folded.contains("imprese");
        if self.paired && (!press || self.press) {
            return;
        }
        let (place, used) = place(behind);
        let rest = &behind[used..];
        let mut full = clean_court(name);
        if !place.is_empty() {
            full.push(' ');
            full.push_str(&place);
        }
        let french =
            matches!(folded.as_str(), "rcs" | "r.c.s" | "r.c.s." | "r c s") || folded.starts_with("registre");
        let number = if number_follows && !commercial {
            register_number(rest).filter(|n| n.len() > 2)
        } else {
            register_number(rest)
        }
        .or_else(|| {
            // "980 184 584 RCS Lyon", "n. 9/2020 presso il Tribunale di Bergamo"
            let from = before.char_indices().rev().nth(70).map_or(0, |(i, _)| i);
            if french {
                last_number(&before[from..], 9)
            } else if press {
                register_number(&before[from..])
            } else {
                None
            }
        });
        match number {
            Some(n) => {
                self.number = Some(n);
                self.court = Some(full);
                self.paired = true;
                self.press = press;
            }
            None => {
                let named = self.court.as_ref().is_some_and(|c| c.contains(' '));
                if self.court.is_none() || (!named && !place.is_empty()) {
                    self.court = Some(full);
                    self.press |= press;
                }
            }
        }
    }

    /// Puts the entry into the notice, and the number among the company's, where it is one.
    pub fn settle(&mut self, out: &mut Notice) {
        let find = |kind: &str| out.ids.iter().find(|i| i.kind == kind).map(|i| i.value.clone());
        let court = self.court.clone().unwrap_or_default();
        let french = fold(&court).starts_with("rcs") || fold(&court).starts_with("registre");
        let mut extra: Option<CompanyId> = None;
        if let Some(n) = &self.number {
            let digits: String = n.chars().filter(char::is_ascii_digit).collect();
            let siren = if french {
                find("SIREN").is_none()
            } else {
                court.is_empty() && find("VAT").is_some_and(|v| v.starts_with("FR"))
            };
            if digits.len() == 9 && siren {
                extra = Some(CompanyId { kind: "SIREN".into(), value: digits.clone() });
            } else if !self.press
                && out.ids.is_empty()
                && digits.len() >= 5
                && !french
                && (court.is_empty()
                    || fold(&court).contains("england")
                    || fold(&court).contains("irland")
                    || fold(&court).contains("registre"))
            {
                extra = Some(CompanyId { kind: "COMPANY".into(), value: n.clone() });
            }
        }
        let number = self.number.clone().map(|n| {
            match ["HRB", "HRA", "FN", "VR"].iter().find(|k| find(k).as_deref() == Some(&n)) {
                Some(kind) => format!("{kind} {n}"),
                None => n,
            }
        });
        let by_id = || {
            ["HRB", "HRA", "FN", "VR", "KRS", "ZVR"].iter().find_map(|k| find(k).map(|v| format!("{k} {v}")))
        };
        let siren = || french.then(|| find("SIREN")).flatten();
        let company = || find("COMPANY");
        let entry = number.or_else(by_id).or_else(siren).or_else(company);
        out.register = match entry {
            Some(n) if court.is_empty() => Some(n),
            Some(n) => Some(format!("{court} {n}")),
            None => ["KVK", "ERC", "REA", "CNPJ_REG"].iter().find_map(|k| {
                find(k).map(|v| match *k {
                    "KVK" => format!("KvK {v}"),
                    k => format!("{k} {v}"),
                })
            }),
        };
        if out.register.is_none() && self.court.is_none() {
            out.register = None;
        }
        if let Some(id) = extra
            && !out.ids.iter().any(|i| i.value == id.value)
        {
            out.ids.insert(0, id);
        }
    }
}

/// A court's or registry's name as it is shown.
fn clean_court(name: &str) -> String {
    let name = name.rsplit(':').next().unwrap_or(name).trim();
    let folded = fold(name);
    for (start, shown) in [
        ("registered in england and wales", "England and Wales"),
        ("registered in england & wales", "England and Wales"),
        ("england & wales", "England and Wales"),
        ("england and wales", "England and Wales"),
        ("incorporated in england and wales", "England and Wales"),
        ("r.c.s", "RCS"),
        ("r c s", "RCS"),
        ("rcs", "RCS"),
        ("registre du commerce et des societes", "RCS"),
        ("registre de commerce et des societes", "RCS"),
        ("sadzie okregowym", "Sąd Okręgowy"),
        ("sadu okregowego", "Sąd Okręgowy"),
        ("sadzie rejonowym", "Sąd Rejonowy"),
        ("sadu rejonowego", "Sąd Rejonowy"),
    ] {
        if folded.starts_with(start) {
            return shown.to_string();
        }
    }
    let stripped = [
        "registered in ",
        "incorporated in ",
        "in ",
        "inscrita en el ",
        "inscrito en el ",
        "iscritta al ",
        "iscrizione al ",
        "registrata al ",
        "registrata presso il ",
    ]
    .iter()
    .find(|p| folded.starts_with(**p))
    .map_or(0, |p| p.len());
    name.get(stripped..).unwrap_or(name).trim().trim_end_matches(':').to_string()
}

/// The place behind a court, and the bytes up to its end.
fn place(behind: &str) -> (String, usize) {
    let mut out: Vec<&str> = Vec::new();
    let mut at = 0;
    let mut end = 0;
    for word in behind.split_inclusive([' ', '\u{a0}']) {
        let from = at;
        at += word.len();
        let w = word.trim_end();
        let bare =
            w.trim_start_matches([':', '(', ')', ' ']).trim_end_matches([',', ';', ':', '.', ')', '|']);
        if bare.is_empty() {
            if w.contains([',', ';', '|']) || from > 40 {
                break;
            }
            continue;
        }
        let elided = bare.split_once(['\'', '’']).filter(|(a, _)| fold(a) == "d").map(|(_, r)| r);
        let shown = elided.unwrap_or(bare);
        let folded = fold(bare);
        let capital = shown.starts_with(char::is_uppercase)
            && shown.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'));
        if capital
            && !(shown.chars().count() == 1 && out.is_empty())
            && !matches!(shown, "HRB" | "HRA" | "FN" | "Nr" | "No" | "N" | "Nr." | "Nummer" | "Abt")
        {
            out.push(shown);
            end = from + w.len();
        } else if TO_PLACE.contains(&folded.as_str()) || bare == "-" || bare == "–" {
            if !out.is_empty() {
                // "Gdańsk - Północ w Gdańsku"; a tie with nothing behind it is dropped below
                out.push(bare);
            }
        } else {
            break;
        }
        if w.ends_with([',', ';', ':', '|', ')']) || out.len() >= 6 {
            break;
        }
    }
    while out.last().is_some_and(|w| TO_PLACE.contains(&fold(w).as_str()) || matches!(*w, "-" | "–")) {
        out.pop();
    }
    (out.join(" "), end)
}

/// The register number with which `value` begins: digits, with slashes, letters in front.
pub fn register_number(value: &str) -> Option<String> {
    let limit = value.char_indices().nth(70).map_or(value.len(), |(i, _)| i);
    let value = &value[..limit];
    let first = value.find(|c: char| c.is_ascii_digit())?;
    // capitals glued to it ("CO-35877", "IE 511825", "SC123456")
    let front = &value[..first];
    let glued = front.trim_end_matches([' ', '-', '.']);
    let letters = glued.len() - glued.trim_end_matches(|c: char| c.is_ascii_uppercase()).len();
    let alone = !glued[..glued.len() - letters].ends_with(char::is_alphabetic);
    let start = if (1..=3).contains(&letters) && alone && first - glued.len() <= 1 && !front.ends_with('.') {
        glued.len() - letters
    } else {
        first
    };
    let mut end = first;
    let bytes = value.as_bytes();
    let mut i = first;
    while i < bytes.len() {
        if bytes[i].is_ascii_digit() {
            i += 1;
            end = i;
            continue;
        }
        let sep = separator(&value[i..]);
        if sep > 0 && bytes.get(i + sep).is_some_and(u8::is_ascii_digit) {
            // a blank parts a number only into groups of three, or after a slash
            i += sep;
            continue;
        }
        break;
    }
    let mut out = value[start..end].trim().to_string();
    let tail = value[end..].trim_start();
    if let Some(c) = tail.chars().next().filter(char::is_ascii_lowercase)
        && front.contains("FN")
        && !tail.chars().nth(1).is_some_and(char::is_alphanumeric)
    {
        out.push(' ');
        out.push(c);
    }
    let digits = out.chars().filter(char::is_ascii_digit).count();
    (1..=16).contains(&digits).then_some(out)
}

/// The last number of exactly `digits` digits in `text`.
fn last_number(text: &str, digits: usize) -> Option<String> {
    let mut best = None;
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        if !bytes[i].is_ascii_digit() {
            i += 1;
            continue;
        }
        let start = i;
        let mut end = i;
        let mut count = 0;
        while i < bytes.len() {
            if bytes[i].is_ascii_digit() {
                count += 1;
                i += 1;
                end = i;
            } else {
                let sep = separator(&text[i..]);
                if sep == 0 || !bytes.get(i + sep).is_some_and(u8::is_ascii_digit) {
                    break;
                }
                i += sep;
            }
        }
        if count == digits {
            best = Some(text[start..end].to_string());
        }
        i = i.max(end + 1);
    }
    best
}

/// An amount of money with which `value` begins.
pub fn amount(value: &str) -> Option<String> {
    let v = value.trim_start_matches([':', ' ', '(', '-']);
    let limit = v.char_indices().nth(48).map_or(v.len(), |(i, _)| i);
    let v = &v[..limit];
    let digit = v.find(|c: char| c.is_ascii_digit())?;
    if digit > 24 {
        return None;
    }
    let mut end = digit;
    for (i, c) in v[digit..].char_indices() {
        if c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’') {
            end = digit + i + c.len_utf8();
        } else {
            break;
        }
    }
    let number = v[digit..end].trim_end_matches(['.', ',', ' ']);
    let unit: String = v[end..]
        .chars()
        .take_while(|c| c.is_alphabetic() || matches!(c, '€' | '£' | '$' | '.'))
        .take(8)
        .collect();
    let money = [
        "€", "eur", "euro", "euros", "zl", "pln", "chf", "gbp", "£", "usd", "$", "fr", "francs", "dkk",
        "sek", "r$",
    ];
    let unit_is_money = money.contains(&fold(unit.trim_end_matches('.')).as_str());
    let front = fold(&v[..digit]);
    let marked = unit_is_money || money.iter().any(|m| front.contains(m));
    if !marked {
        return None;
    }
    Some(if unit_is_money {
        format!("{number} {}", unit.trim_end_matches('.'))
    } else {
        format!("{} {number}", v[..digit].trim_matches([':', ' ', '(', '-']))
    })
}

/// A legal form named in `value`.
pub fn form_in(value: &str) -> Option<&'static str> {
    let limit = value.char_indices().nth(160).map_or(value.len(), |(i, _)| i);
    let value = &value[..limit];
    let folded = fold(value);
    // forms without a company's name, by their word
    for (word, short) in [
        ("eenmanszaak", "eenmanszaak"),
        ("einzelunternehmen", "Einzelunternehmen"),
        ("entreprise individuelle", "entreprise individuelle"),
        ("auto-entrepreneur", "micro-entreprise"),
        ("micro-entreprise", "micro-entreprise"),
        ("ditta individuale", "ditta individuale"),
        ("loi 1901", "association loi 1901"),
        ("loi de 1901", "association loi 1901"),
        ("promozione sociale", "associazione"),
        ("jednoosobowa dzialalnosc", "jednoosobowa działalność gospodarcza"),
        ("empresario individual", "empresario individual"),
        ("autonomo", "empresario individual"),
        ("sole trader", "sole trader"),
        ("korperschaft des offentlichen rechts", "Körperschaft des öffentlichen Rechts"),
        ("anstalt des offentlichen rechts", "Anstalt des öffentlichen Rechts"),
        ("501(c)(3)", "501(c)(3)"),
    ] {
        if folded.contains(word) {
            return Some(short);
        }
    }
    let mut at = 0;
    for word in value.split_inclusive(char::is_whitespace) {
        if let Some((form, _)) = legal_name::spelled_form(&value[at..])
            && !matches!(form.place, legal_name::Place::Before)
        {
            return Some(form.short);
        }
        at += word.len();
    }
    None
}

/// A legal form spelled out right behind a name: ", société anonyme au capital de …".
pub fn form_after(after: &str) -> Option<&'static str> {
    let limit = after.char_indices().nth(140).map_or(after.len(), |(i, _)| i);
    let head = &after[..limit];
    let stop = words()
        .hits(head, None)
        .into_iter()
        .find(|h| {
            matches!(h.kind, Kind::Contact | Kind::Host | Kind::HostBy | Kind::Responsible | Kind::Foreign)
        })
        .map_or(head.len(), |h| h.start);
    let head = &head[..stop];
    let head = head.split(". ").next().unwrap_or(head);
    form_in(head)
}

/// Country of a company with these numbers.
pub fn country(ids: &[CompanyId]) -> Option<&'static str> {
    ids.iter().find_map(|id| match id.kind.as_str() {
        "VAT" => VAT.iter().find(|(p, _)| id.value.starts_with(p)).map(|(p, _)| match *p {
            "ATU" => "AT",
            "CHE" => "CH",
            "EL" => "GR",
            p => p,
        }),
        "CF" => Some("IT"),
        "NIF" => Some("ES"),
        kind => SHAPES.iter().find(|s| s.kind == kind).map(|s| s.country).filter(|c| !c.is_empty()),
    })
}

/// Whether a line has a postal code of `digits` digits before a place's name; four digits
/// that may be a year are none.
pub fn has_postal_code(line: &str, digits: usize) -> bool {
    let mut words = line.split([' ', '\u{a0}', ',']).filter(|w| !w.is_empty()).peekable();
    while let Some(word) = words.next() {
        let code = word.rsplit('-').next().unwrap_or(word);
        let year = code.len() == 4 && (code.starts_with("19") || code.starts_with("20"));
        if code.len() == digits
            && code.bytes().all(|b| b.is_ascii_digit())
            && !year
            && words.peek().is_some_and(|w| w.starts_with(char::is_uppercase))
        {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_behind_their_label() {
        for (kind, value, expected) in [
            ("VAT", ": DE 123 456 789", Some("DE123456789")),
            ("VAT", " FR 12 345678901", Some("FR12345678901")),
            ("VAT", " NL123456789B01", Some("NL123456789B01")),
            ("VAT", " BE 0123.456.789 RPM", Some("BE0123456789")),
            ("VAT", " IE1234567L", Some("IE1234567L")),
            ("VAT", ": 123 4567 89.", Some("123456789")),
            ("SIREN", " : 123 456 789 R.C.S.", Some("123456789")),
            ("SIRET", " 123 456 789 000 12", Some("12345678900012")),
            ("PIVA", " 01234567890", Some("01234567890")),
            ("REA", " di Milano: 1234567", Some("1234567")),
            ("REA", " MI - 1234567", Some("MI1234567")),
            ("NIF", ": B-12345678", Some("B12345678")),
            ("KVK", " nr. 12345678", Some("12345678")),
            ("FN", " 123456 a", Some("123456a")),
            ("CNPJ", ": 12.345.678/0001-90", Some("12345678000190")),
            ("KRS", ": 0000123456", Some("0000123456")),
            ("COMPANY", " SC123456.", Some("SC123456")),
            ("KVK", " folgt", None),
            ("SIREN", " 12", None),
        ] {
            assert_eq!(id(kind, value).as_deref(), expected, "{kind} {value}");
        }
    }

    #[test]
    fn a_register_has_court_and_number() {
        for (name, behind, before, expected) in [
            ("RCS", " de Lyon sous le numéro 123 456 789", "", "RCS Lyon 123 456 789"),
            ("RCS", " Nanterre", "identification 123 456 789 ", "RCS Nanterre 123 456 789"),
            ("Tribunale", " di Bergamo n. 9/2020 del", "", "Tribunale Bergamo 9/2020"),
            ("Registro Mercantil", " de Córdoba: Hoja CO-12345", "", "Registro Mercantil Córdoba CO-12345"),
        ] {
            let mut r = Register::default();
            r.court(name, behind, before, false);
            let mut notice = Notice::default();
            r.settle(&mut notice);
            assert_eq!(notice.register.as_deref(), Some(expected));
        }
    }

    #[test]
    fn capital_needs_a_currency() {
        assert_eq!(amount(" de 10 000 euros, RCS").as_deref(), Some("10 000 euros"));
        assert_eq!(amount(": Euro 270.000,00 i.v.").as_deref(), Some("Euro 270.000,00"));
        assert_eq!(amount(" 5 place"), None);
    }
}
