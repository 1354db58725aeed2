//! Names of outlets: how two spellings are seen to be one name, and how a name is
//! cut out of a line that says more.
//!
//! [`key`] is the comparable form of a name. A new domain ending, article or tagline
//! mark is one entry in a table here.

use crate::language::letters::is_letter_or_digit;

/// Base letters of U+00C0–U+017F, one a character.
const LATIN: &[u8] = b"aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
/// Base letters of U+1E00–U+1EFF, one a character.
const LATIN_ADDITIONAL: &[u8] = b"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyas--s-aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------";

/// Articles that may lead a name and do not tell two names apart.
const ARTICLES: &[&str] = &["the", "der", "die", "das", "le", "la", "les", "el", "il", "lo", "de", "het"];

/// A lower-case character without its accent; `None` where it is no letter or digit.
fn fold_char(c: char) -> Option<char> {
    let table = |table: &[u8], from: u32| {
        table.get((c as u32 - from) as usize).copied().filter(|b| *b != b'-').map(char::from)
    };
    match c {
        'a'..='z' | '0'..='9' => Some(c),
        'A'..='Z' => Some(c.to_ascii_lowercase()),
        _ if c.is_ascii() => None,
        '\u{c0}'..='\u{17f}' => table(LATIN, 0xc0),
        '\u{1e00}'..='\u{1eff}' => table(LATIN_ADDITIONAL, 0x1e00),
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' => None,
        'ά' | 'Ά' => Some('α'),
        'έ' | 'Έ' => Some('ε'),
        'ή' | 'Ή' => Some('η'),
        'ί' | 'Ί' | 'ϊ' | 'ΐ' => Some('ι'),
        'ό' | 'Ό' => Some('ο'),
        'ύ' | 'Ύ' | 'ϋ' | 'ΰ' => Some('υ'),
        'ώ' | 'Ώ' => Some('ω'),
        'ς' => Some('σ'),
        'ё' | 'Ё' => Some('е'),
        'й' | 'Й' => Some('и'),
        'أ' | 'إ' | 'آ' => Some('ا'),
        'ى' | 'ی' | 'ې' => Some('ي'),
        'ک' => Some('ك'),
        'ة' => Some('ه'),
        'Ǎ'..='ǜ' => Some(match c {
            'Ǎ' | 'ǎ' => 'a',
            'Ǐ' | 'ǐ' => 'i',
            'Ǒ' | 'ǒ' => 'o',
            _ => 'u',
        }),
        'ș' | 'Ș' => Some('s'),
        'ț' | 'Ț' => Some('t'),
        'ə' | 'Ə' => Some('e'),
        _ if is_letter_or_digit(c) => c.to_lowercase().next(),
        // Marks of scripts that need them (vowel signs, nuktas) belong to the name.
        '\u{900}'..='\u{dff}' | '\u{e31}'..='\u{e4e}' => Some(c),
        _ => None,
    }
}

/// The words of a name, folded: lower case, no accents, no signs.
pub fn words(name: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open = false;
    for c in name.chars() {
        match fold_char(c) {
            Some(f) => {
                if !open {
                    out.push(String::new());
                    open = true;
                }
                if let Some(w) = out.last_mut() {
                    w.push(f);
                }
            }
            // An apostrophe or a dot inside a word does not end it (`L'Équipe`, `U.S.`).
            None if matches!(c, '\'' | '’' | '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{ad}' | '\u{200b}'..='\u{200f}') =>
                {}
            None => open = false,
        }
    }
    out
}

/// The comparable form of a name: folded, without a leading article, a domain
/// ending and spaces. Empty where nothing is left.
pub fn key(name: &str) -> String {
    let name = strip_domain_ending(name.trim());
    let words = words(name);
    let skip = usize::from(words.len() > 1 && words.first().is_some_and(|w| ARTICLES.contains(&w.as_str())));
    words[skip.min(words.len())..].concat()
}

/// A key without an article glued to it (`lephare` → `phare`), if it has one.
pub fn without_article(key: &str) -> Option<&str> {
    ARTICLES.iter().filter_map(|a| key.strip_prefix(a)).find(|rest| rest.len() >= 3)
}

/// `Spiegel.de` → `Spiegel`, `www.lemonde.fr` → `lemonde`; other names as they are.
fn strip_domain_ending(name: &str) -> &str {
    if !is_host_like(name) {
        return name;
    }
    let name = name.strip_prefix("https://").or(name.strip_prefix("http://")).unwrap_or(name);
    let name = match name.get(..4) {
        Some(www) if www.eq_ignore_ascii_case("www.") => &name[4..],
        _ => name,
    };
    let name = name.trim_end_matches('/');
    let registrable = super::hosts::registrable_len(name);
    let suffix = super::hosts::public_suffix_len(name);
    if suffix == 0 || registrable == 0 { name } else { name[..name.len() - suffix].trim_end_matches('.') }
}

/// Whether a name is written as an address: `leparisien.fr`, `news.ORF.at`.
pub fn is_host_like(name: &str) -> bool {
    let name = name.strip_prefix("https://").or(name.strip_prefix("http://")).unwrap_or(name);
    let name = name.trim_end_matches('/');
    name.len() >= 4
        && name.contains('.')
        && !name.contains(char::is_whitespace)
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-')
        && name
            .rsplit('.')
            .next()
            .is_some_and(|tld| (2..=12).contains(&tld.len()) && tld.bytes().all(|b| b.is_ascii_alphabetic()))
        && name.split('.').all(|l| !l.is_empty())
}

/// First letters of a name's words, folded.
fn initials(words: &[String]) -> String {
    words.iter().filter_map(|w| w.chars().next()).collect()
}

/// How well a name fits a host: 0 not at all, 1 in part, 2 the name is the host's.
pub fn host_fit(name: &str, host: &str) -> u8 {
    let label: String = super::hosts::label(host).chars().filter_map(fold_char).collect();
    if label.is_empty() {
        return 0;
    }
    let all = words(strip_domain_ending(name.trim()));
    let joined = all.concat();
    let bare = key(name);
    if bare.is_empty() {
        return 0;
    }
    let short = initials(&all);
    let without_article = if bare != joined { initials(&all[1..]) } else { short.clone() };
    if label == joined || label == bare || (short.len() >= 2 && (label == short || label == without_article))
    {
        return 2;
    }
    // `nzz` in "Neue Zürcher Zeitung (NZZ)"; a longer word may be one of many.
    if (2..=4).contains(&label.len()) && all.contains(&label) {
        return 2;
    }
    // A host is ASCII: ü is written ue in many.
    let spelled: String = name
        .chars()
        .flat_map(|c| match c {
            'ä' | 'Ä' | 'æ' | 'Æ' => vec!['a', 'e'],
            'ö' | 'Ö' | 'ø' | 'Ø' | 'œ' => vec!['o', 'e'],
            'ü' | 'Ü' => vec!['u', 'e'],
            'ß' => vec!['s', 's'],
            'å' | 'Å' => vec!['a', 'a'],
            c => fold_char(c).into_iter().collect(),
        })
        .collect();
    if label == spelled {
        return 2;
    }
    let contains = |a: &str, b: &str| b.len() >= 4 && a.contains(b);
    u8::from(
        contains(&label, &bare)
            || contains(&joined, &label)
            || contains(&spelled, &label)
            || all.iter().any(|w| w.len() >= 5 && label.contains(w.as_str())),
    )
}

/// Names that a page may carry but that name no outlet: content systems, platforms,
/// page furniture. Keys as [`key`] gives them.
const NO_NAMES: &[&str] = &[
    "accueil",
    "admin",
    "administrator",
    "blogger",
    "blogspot",
    "breakingnews",
    "company",
    "drupal",
    "editor",
    "facebook",
    "feed",
    "frontpage",
    "google",
    "googlenews",
    "hem",
    "hjem",
    "home",
    "homepage",
    "index",
    "inicio",
    "instagram",
    "joomla",
    "latestnews",
    "linkedin",
    "logo",
    "main",
    "medium",
    "mysite",
    "newarticle",
    "news",
    "newsletter",
    "none",
    "notfound",
    "null",
    "organization",
    "page",
    "pinterest",
    "portada",
    "redaktion",
    "rss",
    "site",
    "sitename",
    "start",
    "startseite",
    "strona",
    "substack",
    "telegram",
    "test",
    "tiktok",
    "twitter",
    "undefined",
    "untitled",
    "vimeo",
    "website",
    "whatsapp",
    "wix",
    "wordpress",
    "x",
    "youtube",
    "newsarticle",
    "article",
    "author",
    "staff",
    "siteweb",
    "homelogo",
    "search",
    "menu",
];

/// Whether `name` can be the name of an outlet at all.
pub fn is_name(name: &str) -> bool {
    let name = name.trim();
    let n = name.chars().count();
    let wide = name
        .chars()
        .any(|c| ('\u{3040}'..='\u{9fff}').contains(&c) || ('\u{ac00}'..='\u{d7af}').contains(&c));
    n >= 2
        && n <= if wide { 24 } else { 70 }
        && name.split_whitespace().count() <= 9
        && !name.starts_with('@')
        && !name.contains(['{', '}', '<', '>', '\\', '\n'])
        && name.chars().any(char::is_alphabetic)
        && !NO_NAMES.contains(&key(name).as_str())
        && !(name.contains("://"))
}

/// Marks that part a name from what else a line says, in `<title>`, `og:site_name`
/// and app titles.
const MARKS: &[&str] = &[
    " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " › ", " « ", " ‹ ", " >> ", " / ", " ~ ",
    " ― ", "｜", "--", " |", "| ", "|", " : ",
];
/// More such marks in lines of a script without spaces.
const UNSPACED_MARKS: &[&str] = &["_", "-", "－", "—", "–", "：", ":", "\u{3000}"];

/// The parts of a line, split at its first kind of mark; one part where there is none.
/// In scripts without spaces a bare dash is a mark too.
pub fn parts(line: &str) -> Vec<&str> {
    // Most names have no sign of any mark.
    let sign = |c: char| match c {
        '|' | '-' | '>' | '/' | '~' | ':' | '_' => true,
        _ => !c.is_ascii() && !c.is_alphanumeric(),
    };
    if !line.contains(sign) {
        return Some(line.trim()).filter(|p| !p.is_empty()).into_iter().collect();
    }
    let unspaced = line.chars().any(|c| ('\u{3040}'..='\u{9fff}').contains(&c));
    let more = if unspaced { UNSPACED_MARKS } else { &[] };
    let mut out = vec![line.trim()];
    for mark in MARKS.iter().chain(more) {
        out = out
            .into_iter()
            .flat_map(|p| p.split(*mark))
            .map(|p| p.trim().trim_matches(|c| matches!(c, '|' | '-' | '–' | '—' | '·' | '›' | '»')).trim())
            .filter(|p| !p.is_empty())
            .collect();
    }
    out
}

/// Short legal forms that end a company's name; a name with one is not an outlet's.
/// Folded words; a form of several words is written with a space.
const LEGAL_FORMS: &[&str] = &[
    "ab",
    "ag",
    "aps",
    "as",
    "asa",
    "bv",
    "co kg",
    "coop",
    "corp",
    "corporation",
    "cv",
    "doo",
    "dd",
    "eg",
    "eood",
    "ev",
    "gmbh",
    "gmbh co kg",
    "hf",
    "inc",
    "incorporated",
    "jsc",
    "kft",
    "kg",
    "kgaa",
    "limited",
    "llc",
    "llp",
    "ltd",
    "ltda",
    "mbh",
    "nv",
    "ohf",
    "oy",
    "oyj",
    "plc",
    "pvt",
    "pty",
    "sa",
    "sarl",
    "sas",
    "sasu",
    "scrl",
    "se",
    "slu",
    "sl",
    "spa",
    "srl",
    "sro",
    "sp z o o",
    "ug",
    "zrt",
    "ооо",
    "оао",
    "зао",
    "ао",
    "пао",
    "тоо",
    "ано",
];

/// Whether a name ends in a legal form: "Tamedia AG", "Example Media Group Ltd".
pub fn has_legal_form(name: &str) -> bool {
    let words = words(name);
    if words.len() < 2 {
        return false;
    }
    // `S.A.`, `S.p.A.`, `m.b.H.` fold to single letters: join the tail of them.
    let singles = words.iter().rev().take_while(|w| w.chars().count() == 1).count();
    let tail: String = words[words.len() - singles..].concat();
    let last = words.last().map(String::as_str).unwrap_or_default();
    let first = words.first().map(String::as_str).unwrap_or_default();
    (singles > 1 && LEGAL_FORMS.contains(&tail.as_str()))
        || (last.chars().count() > 1 && LEGAL_FORMS.contains(&last))
        || matches!(first, "ооо" | "оао" | "зао" | "ао" | "пао" | "ано" | "ano")
        || words
            .iter()
            .any(|w| matches!(w.as_str(), "gmbh" | "mbh" | "kgaa" | "sarl" | "verlagsgesellschaft"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mark_parts_a_line() {
        for mark in MARKS {
            assert_eq!(parts(&format!("Leuchtturm{mark}Hafenkurier")).len(), 2, "{mark:?}");
        }
        for mark in UNSPACED_MARKS {
            assert_eq!(parts(&format!("橋が開く{mark}港新聞")).len(), 2, "{mark:?}");
        }
        assert_eq!(parts(" Hafen Kurier "), ["Hafen Kurier"]);
        assert_eq!(parts("  "), [""; 0]);
    }

    #[test]
    fn spellings_of_one_name_have_one_key() {
        for (a, b) in [
            ("The Harbour Post", "Harbour Post"),
            ("La Montaña", "montana"),
            ("Phare", "phare.fr"),
            ("Phare", "www.phare.fr"),
            ("DER LEUCHTTURM", "Der Leuchtturm"),
            ("L’Écho", "L'Echo"),
            ("Der Bote", "bote"),
            ("Ħarbour Süd", "harbour sud"),
        ] {
            assert_eq!(key(a), key(b));
        }
    }

    #[test]
    fn a_name_fits_its_host_by_letters_or_initials() {
        for (name, host, fit) in [
            ("Neue Hafen Zeitung", "www.nhz.example", 2),
            ("Neue Hafen Zeitung (NHZ)", "nhz.ch", 2),
            ("The Harbour Post", "harbourpost.co.uk", 2),
            ("The Harbour Post", "theharbourpost.com", 2),
            ("Süddorfer Bote", "sueddorfer-bote.de", 2),
            ("Harbour Post Online", "harbourpost.com", 1),
            ("Ocean Media", "harbourpost.com", 0),
        ] {
            assert_eq!(host_fit(name, host), fit, "{name} {host}");
        }
    }

    #[test]
    fn a_company_name_is_not_an_outlets_name() {
        for (name, legal) in [
            ("Hafen Verlag GmbH & Co. KG", true),
            ("Puerto Editorial, S.L.", true),
            ("Harbour Media Group Ltd", true),
            ("АНО «Новости Порта»", true),
            ("The Harbour Post", false),
            ("SA", false),
            ("USA", false),
        ] {
            assert_eq!(has_legal_form(name), legal, "{name}");
        }
    }

    #[test]
    fn a_line_is_parted_at_its_marks() {
        assert_eq!(parts("Bridge opens | Harbour Post"), ["Bridge opens", "Harbour Post"]);
        assert_eq!(parts("Half-price ferry - News - HP"), ["Half-price ferry", "News", "HP"]);
        assert_eq!(parts("港の橋が開通-港新聞"), ["港の橋が開通", "港新聞"]);
        assert_eq!(parts("Harbour Post"), ["Harbour Post"]);
    }

    #[test]
    fn furniture_is_no_name() {
        for (name, ok) in [
            ("Home", false),
            ("WordPress", false),
            ("Harbour Post", true),
            ("@harbour", false),
            ("X", false),
            ("4", false),
        ] {
            assert_eq!(is_name(name), ok, "{name}");
        }
    }
}
