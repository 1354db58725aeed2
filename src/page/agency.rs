//! Wire agencies: the words of a byline, a dateline or a closing credit in, the agency's
//! name out.
//!
//! To add an agency: a row in [`AGENCIES`].

use super::body::{Article, Role};
use super::byline;
use super::{Page, Table, Tag, hints};
use std::ops::Range;

/// Name as the Report gives it, then how pages write it: whole words, compared as they
/// stand where they have a capital, else in lower case.
#[rustfmt::skip]
const AGENCIES: &[(&str, &[&str])] = &[
    ("Reuters", &["Reuters", "REUTERS", "Thomson Reuters", "Рейтер", "Рейтерс", "رويترز", "ロイター", "路透", "路透社", "로이터"]),
    ("AP", &["AP", "Associated Press", "The Associated Press", "ASSOCIATED PRESS", "THE ASSOCIATED PRESS", "美联社", "美聯社"]),
    ("AFP", &["AFP", "Agence France-Presse", "Agence France Presse", "AFP-Relaxnews", "AFP Deutschland", "أ ف ب", "法新社", "АФП"]),
    ("dpa", &["dpa", "DPA", "Deutsche Presse-Agentur", "dpa-infocom", "dpa-AFX", "dpa/lby", "dpa-tmn"]),
    ("EFE", &["EFE", "Agencia EFE", "Efe"]),
    ("PA", &["PA Media", "PA News Agency", "Press Association", "PA Reporters", "PA Reporter"]),
    ("SID", &["SID", "Sport-Informations-Dienst"]),
    ("APA", &["APA", "Austria Presse Agentur", "APA-OTS"]),
    ("Keystone-SDA", &["Keystone-SDA", "SDA", "sda", "ATS", "Keystone-ATS", "awp"]),
    ("ANSA", &["ANSA", "Ansa", "Agenzia ANSA"]),
    ("Adnkronos", &["Adnkronos", "ADNKRONOS"]),
    ("Anadolu", &["Anadolu Ajansı", "Anadolu Agency", "Anadolu Ajansi", "Anadolu", "AA"]),
    ("DHA", &["DHA", "Demirören Haber Ajansı"]),
    ("İHA", &["İHA", "İhlas Haber Ajansı"]),
    ("PTI", &["PTI", "Press Trust of India"]),
    ("ANI", &["ANI"]),
    ("IANS", &["IANS"]),
    ("UNI", &["United News of India"]),
    ("Xinhua", &["Xinhua", "新华社", "新華社", "新华网"]),
    ("CNA", &["中央社", "Central News Agency"]),
    ("China News Service", &["中新社", "中新网", "中国新闻网"]),
    ("TASS", &["TASS", "ТАСС", "ИТАР-ТАСС"]),
    ("RIA Novosti", &["РИА Новости", "RIA Novosti"]),
    ("Interfax", &["Интерфакс", "Interfax"]),
    ("Sputnik", &["Sputnik"]),
    ("UNIAN", &["УНИАН", "УНІАН", "UNIAN"]),
    ("Ukrinform", &["Укринформ", "Укрінформ", "Ukrinform"]),
    ("Kyodo", &["Kyodo", "Kyodo News", "共同通信", "共同"]),
    ("Jiji", &["Jiji Press", "時事通信", "時事"]),
    ("Yonhap", &["Yonhap", "연합뉴스"]),
    ("Newsis", &["뉴시스"]),
    ("News1", &["뉴스1"]),
    ("Canadian Press", &["The Canadian Press", "Canadian Press", "THE CANADIAN PRESS", "La Presse Canadienne"]),
    ("AAP", &["AAP", "Australian Associated Press"]),
    ("CNN", &["CNN", "CNN Newsource", "CNN Wire", "CNN.com"]),
    ("Ritzau", &["Ritzau", "ritzau", "/ritzau/"]),
    ("NTB", &["NTB", "©NTB"]),
    ("TT", &["TT", "TT Nyhetsbyrån"]),
    ("STT", &["STT"]),
    ("BNS", &["BNS"]),
    ("LETA", &["LETA"]),
    ("ELTA", &["ELTA"]),
    ("PAP", &["PAP", "Polska Agencja Prasowa"]),
    ("ČTK", &["ČTK", "ČTK/AP"]),
    ("TASR", &["TASR"]),
    ("SITA", &["SITA"]),
    ("MTI", &["MTI"]),
    ("Agerpres", &["AGERPRES", "Agerpres"]),
    ("Mediafax", &["MEDIAFAX", "Mediafax"]),
    ("HINA", &["HINA", "Hina"]),
    ("FENA", &["FENA", "Fena"]),
    ("SRNA", &["SRNA", "Srna"]),
    ("Tanjug", &["Tanjug", "Танјуг"]),
    ("Beta", &["BETA"]),
    ("STA", &["STA"]),
    ("MIA", &["МИА"]),
    ("BTA", &["БТА", "BTA"]),
    ("ANA-MPA", &["ΑΠΕ-ΜΠΕ", "ΑΠΕ"]),
    ("ANP", &["ANP"]),
    ("Belga", &["Belga", "BELGA"]),
    ("Lusa", &["Lusa", "LUSA", "Agência Lusa"]),
    ("Agência Brasil", &["Agência Brasil"]),
    ("Agência Estado", &["Estadão Conteúdo", "Agência Estado"]),
    ("Agência O Globo", &["Agência O Globo"]),
    ("Folhapress", &["Folhapress", "FOLHAPRESS"]),
    ("Télam", &["Télam", "Telam"]),
    ("Notimex", &["Notimex"]),
    ("Prensa Latina", &["Prensa Latina"]),
    ("Europa Press", &["Europa Press", "EUROPA PRESS"]),
    ("Colpisa", &["Colpisa"]),
    ("Antara", &["ANTARA", "Antara"]),
    ("Bernama", &["Bernama", "BERNAMA"]),
    ("VNA", &["TTXVN"]),
    ("IRNA", &["IRNA", "ایرنا"]),
    ("ISNA", &["ISNA", "ایسنا"]),
    ("Mehr", &["خبرگزاری مهر"]),
    ("Fars", &["خبرگزاری فارس"]),
    ("Petra", &["بترا", "Petra"]),
    ("SPA", &["واس"]),
    ("WAM", &["وام", "WAM"]),
    ("MENA", &["أ ش أ"]),
    ("KUNA", &["كونا"]),
    ("Bloomberg", &["Bloomberg", "Bloomberg News"]),
    ("UPI", &["UPI"]),
    ("epd", &["epd"]),
    ("KNA", &["KNA"]),
    ("AZERTAC", &["AZERTAC", "AZƏRTAC"]),
    ("Armenpress", &["Armenpress", "ԱՐՄԵՆՊՐԵՍ"]),
];

/// The agency that a name is, if it is one: "AP", "The Associated Press", "Reuters Staff".
pub fn of(name: &str) -> Option<&'static str> {
    let name = name.trim_matches(|c: char| !c.is_alphanumeric());
    let name = [" Staff", " staff", " News Agency", " news agency", " wire", " News Service"]
        .iter()
        .find_map(|t| name.strip_suffix(t))
        .unwrap_or(name);
    index().by_name.get(name).copied()
}

/// The agency that a credit names, with no letter on either side of its name.
pub fn named_in(text: &str) -> Option<&'static str> {
    let cut = text.char_indices().nth(300).map_or(text.len(), |(i, _)| i);
    let text = &text[..cut];
    let index = index();
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        // Scripts without spaces have no edges of words.
        let edge = before.is_none_or(|b| !b.is_alphanumeric()) || c >= '\u{3000}';
        before = Some(c);
        if !edge {
            continue;
        }
        let Some(forms) = index.by_letter.get(&c) else { continue };
        for (form, name) in forms {
            if form.len() > 2 || *form == "AP" {
                let fits = text[at..].strip_prefix(form).is_some_and(|rest| {
                    c >= '\u{3000}' || !rest.chars().next().is_some_and(char::is_alphanumeric)
                });
                if fits {
                    return Some(name);
                }
            }
        }
    }
    None
}

/// The table by whole name and by first letter, made once.
struct Index {
    by_name: Table<&'static str, &'static str>,
    by_letter: Table<char, Vec<(&'static str, &'static str)>>,
}

fn index() -> &'static Index {
    use std::sync::OnceLock;
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index { by_name: Table::default(), by_letter: Table::default() };
        for (name, forms) in AGENCIES {
            for form in *forms {
                index.by_name.insert(form, name);
                if let Some(c) = form.chars().next() {
                    index.by_letter.entry(c).or_default().push((form, name));
                }
            }
        }
        index
    })
}

/// The agency that an article's text came from: named as its author, in its dateline, or
/// in its closing line.
pub fn find(page: &Page, meta: &super::metadata::Metadata, article: &Article) -> Option<&'static str> {
    let own: Vec<String> = meta.outlet_names.iter().map(|(_, n)| byline::squash(n)).collect();
    let host = page.url.as_ref().and_then(|u| u.host_str()).unwrap_or("");
    // An agency's own page names itself everywhere.
    let foreign = |a: &&'static str| {
        let key = byline::squash(a);
        !own.contains(&key) && !host.split('.').any(|l| l == key)
    };
    let author = meta
        .byline
        .iter()
        .map(String::as_str)
        .chain(meta.credits.iter().map(String::as_str).filter(|c| c.len() < 120))
        .filter(|c| !of_picture(c) && !c.contains("/ "))
        .find_map(|c| of(c).or_else(|| named_in(c)))
        .filter(foreign);
    if author.is_some() {
        return author;
    }
    let texts: Vec<&str> = article
        .blocks
        .iter()
        .filter(|b| !matches!(b.role, Role::Caption | Role::Heading))
        .map(|b| page.text[b.text.clone()].trim())
        .collect();
    let first = texts.iter().take(3).find_map(|t| dateline(t));
    let n = texts.len();
    let last = texts.iter().skip(n.saturating_sub(4)).rev().find_map(|t| closing(t));
    // Lines right behind the text, and between headline and text.
    let around = || {
        let to = article.blocks.last().map_or(page.text.len(), |b| b.text.end);
        let mut at = to;
        let after = page.text[to..].split('\n').map(|l| {
            let line = at..at + l.len();
            at = line.end + 1;
            (line, l)
        });
        let after = after.filter(|(_, l)| !l.trim().is_empty()).take(4);
        after.filter(|(at, l)| l.len() < 120 && !in_picture(page, at)).find_map(|(_, l)| source_line(l))
    };
    first.filter(foreign).or(last.filter(foreign)).or_else(around).filter(foreign)
}

/// Whether a credit says that it is one of a picture.
fn of_picture(credit: &str) -> bool {
    const WORDS: &[&str] =
        &["photo", "foto", "getty", "image", "bild", "фото", "φωτο", "写真", "圖", "图", "صورة", "عکس"];
    let lower = credit.to_lowercase();
    WORDS.iter().any(|w| lower.contains(w))
}

/// Whether a line of the page's text stands with a picture: its credit names who took that.
fn in_picture(page: &Page, line: &Range<usize>) -> bool {
    let Some(ix) = page.element_at(&super::trim(&page.text, line.clone())) else { return false };
    page.ancestors(ix).take(5).any(|a| {
        let e = &page.elements[a];
        matches!(e.tag, Tag::Figure | Tag::Figcaption | Tag::Caption)
            || e.text.len() < 400 && hints::of(e) & hints::CAPTION != 0
    })
}

/// "VIENNA (Reuters) - …", "BERLIN, 3 May (dpa) …", "(AFP) – …", "新华社北京…电".
fn dateline(text: &str) -> Option<&'static str> {
    let head: &str = text.char_indices().nth(90).map_or(text, |(i, _)| &text[..i]);
    for (open, close) in [('(', ')'), ('（', '）'), ('[', ']'), ('【', '】')] {
        if let (Some(a), Some(b)) = (head.find(open), head.find(close))
            && a < b
        {
            let inner = &head[a + open.len_utf8()..b];
            let found = inner.split(['/', ',', '|', '-', '–', ' ']).find_map(of).or_else(|| of(inner));
            let rest = text[b + close.len_utf8()..].trim_start();
            let dash = rest.starts_with(['-', '–', '—', '―', '‒', ':', '.'])
                || a == 0
                || a < 40 && head[..a].chars().any(char::is_uppercase) && !head[..a].contains(". ");
            if found.is_some() && dash && head[..a].split_whitespace().count() < 7 {
                return found;
            }
        }
    }
    // "Berlin/dpa. …", "AFP – …", "新华社…", "PARIS, May 3 AP —"
    let lead = head.split([' ', ',', '.', ':', '－', '-', '–', '—', '/']).next().unwrap_or("");
    if let Some(a) = of(lead)
        && head[lead.len()..].trim_start().starts_with(['-', '–', '—', ':', '/'])
    {
        return Some(a);
    }
    ["新华社", "新華社", "中新社", "共同社", "中央社"]
        .iter()
        .find(|p| head.starts_with(**p))
        .and_then(|p| of(p))
}

/// "(dpa)", "/APA", "© AFP", "Source: PTI", "With files from The Canadian Press".
fn closing(text: &str) -> Option<&'static str> {
    let text = text.trim_end();
    if text.ends_with([')', '）', ']']) {
        let (open, close) = if text.ends_with('）') {
            ('（', '）')
        } else if text.ends_with(']') {
            ('[', ']')
        } else {
            ('(', ')')
        };
        if let Some(a) = text.rfind(open) {
            let inner = &text[a + open.len_utf8()..text.len() - close.len_utf8()];
            if inner.chars().count() < 60 && !of_picture(inner) {
                let found = inner
                    .split(['/', ',', '|', '-', '–', ' ', ';', '+', '.'])
                    .find_map(of)
                    .or_else(|| of(inner));
                if found.is_some() {
                    return found;
                }
            }
        }
    }
    let chars = text.chars().count();
    if chars < 220 {
        let lower = text.to_lowercase();
        let says = [
            "contributed to",
            "with files from",
            "with reporting",
            "— with ",
            "material from",
            "mit material von",
            "avec l'",
            "avec afp",
            "con información de",
            "com informações",
            "con informazioni",
            "kilde:",
            "källa:",
            "lähde:",
            "źródło:",
            "zdroj:",
            "forrás:",
            "sursa:",
            "izvor:",
            "источник:",
            "джерело:",
            "quelle:",
            "source:",
            "sources:",
            "fuente:",
            "fonte:",
            "bron:",
            "kaynak:",
            "sumber:",
            "πηγή:",
            "المصدر:",
            "منبع:",
            "来源：",
            "來源：",
            "copyright",
            "©",
            "reported by",
            "all rights reserved",
        ]
        .iter()
        .any(|s| lower.contains(s));
        if says {
            return named_in(text).filter(|_| !of_picture(text));
        }
    }
    if chars < 60 {
        return source_line(text);
    }
    // "… sagte er. dpa" / "… said. /APA/"
    let tail = text.rsplit([' ', '\u{a0}']).next().unwrap_or("");
    let before = text[..text.len() - tail.len()].trim_end();
    if before.ends_with(['.', '"', '“', '”', '»', '!', '?']) && tail.len() > 1 {
        return tail.split(['/', ',']).find_map(of);
    }
    None
}

/// A line that is an agency's name and little else: "dpa", "Reuters", "AFP/jd".
fn source_line(line: &str) -> Option<&'static str> {
    let line = line.trim();
    if line.chars().count() > 60 {
        return None;
    }
    let line = line.trim_matches(|c: char| !c.is_alphanumeric());
    of(line)
        .or_else(|| {
            let (head, rest) = line.split_once([':', '：', '©'])?;
            let lead = [
                "source",
                "quelle",
                "fuente",
                "fonte",
                "bron",
                "kilde",
                "källa",
                "von",
                "by",
                "par",
                "por",
                "来源",
                "來源",
                "источник",
                "джерело",
                "źródło",
                "zdroj",
                "sursa",
                "izvor",
                "kaynak",
                "sumber",
                "",
            ];
            lead.contains(&head.trim().to_lowercase().as_str())
                .then(|| rest.split(['/', ',', '|']).find_map(of))
                .flatten()
        })
        .or_else(|| {
            let mut words = line.split_whitespace();
            let (first, second) = (words.next()?, words.next()?);
            let lead = ["By", "Von", "Par", "Por", "Fonte", "Source", "©"];
            (lead.contains(&first) && line.split_whitespace().count() < 4)
                .then(|| of(line[first.len()..].trim()).or_else(|| of(second)))
                .flatten()
        })
        .or_else(|| {
            let parts: Vec<&str> = line.split('/').collect();
            (parts.len() > 1 && line.len() < 30).then(|| parts.iter().find_map(|p| of(p))).flatten()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photo_credit_is_not_the_source_of_an_article() {
        let text = "<p>The quay reopened on Monday after two years of work, the port authority said in a statement.</p>\
            <p>Ferries will call there again from Thursday, and the market returns to its old place in May.</p>";
        for (behind, want) in [
            ("<p>Reuters</p>", Some("Reuters")),
            ("<figure><img><figcaption>AFP</figcaption></figure>", None),
            ("<div><img><span class='image-credit'>dpa</span></div>", None),
            ("<p>The quay on Monday. (Photo: AP)</p>", None),
        ] {
            let html = format!("<html lang=en><article><h1>Quay reopens</h1>{text}{behind}</article>");
            let limits = crate::page::Limits::default();
            let doc = crate::page::Document::parse(&html, &limits);
            let page = Page::read(&doc, None, &limits);
            let meta = crate::page::metadata::Metadata::read(&page);
            assert_eq!(Article::find(&page, &meta).agency, want, "{behind}");
        }
    }

    #[test]
    fn an_agency_is_read_from_dateline_and_closing_line() {
        for (text, want) in [
            ("VIENNA (Reuters) - The house will be sold.", Some("Reuters")),
            ("BERLIN (dpa) Der Rat hat entschieden.", Some("dpa")),
            ("The council decided (after a long debate) to sell it.", None),
            ("新华社北京5月3日电 市议会", Some("Xinhua")),
        ] {
            assert_eq!(dateline(text), want, "{text}");
        }
        for (text, want) in [
            ("Das sagte er am Montag. (dpa)", Some("dpa")),
            ("Das sagte er am Montag. (APA/dpa)", Some("APA")),
            ("Der Kai am Montag. (Foto: dpa)", None),
            ("© Photo: Reuters", None),
            ("With files from The Canadian Press", Some("Canadian Press")),
            ("He said so on Monday (and again later).", None),
            (
                "The AP poll was published on Monday, she said, and the figures were higher than those of last year.",
                None,
            ),
        ] {
            assert_eq!(closing(text), want, "{text}");
        }
    }
}
