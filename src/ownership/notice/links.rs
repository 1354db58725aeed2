//! Where a site's legal notice is: a page in, the best address among its links out.

use super::words::{fold, words};
use crate::page::{Page, Table};
use url::Url;

/// Most links that are looked at.
const LINKS: usize = 5_000;

/// The address of the site's legal notice among the page's links. Only `http` and
/// `https` addresses of the same site count, never the page itself.
///
/// The words of the link decide, in the order of the word lists ("Impressum" before
/// "About us"); a path with such a word counts where the link has no words.
pub fn address(page: &Page) -> Option<Url> {
    let site = page.url.as_ref().and_then(Url::host_str).map(site);
    let mut best: Option<(usize, Url)> = None;
    for &(ix, href) in page.links.iter().take(LINKS) {
        let (e, href) = (&page.elements[ix], href.trim());
        if href.is_empty() || href.starts_with('#') {
            continue;
        }
        let text = page.text_of(ix);
        if text.len() > 60 {
            continue;
        }
        let label =
            if text.is_empty() { e.attr("title").or(e.attr("aria-label")).unwrap_or_default() } else { text };
        let Some(rank) = rank(label, href) else { continue };
        if best.as_ref().is_some_and(|b| b.0 <= rank) {
            continue;
        }
        let Some(mut url) = page.resolve(href) else { continue };
        let same = match (&site, url.host_str()) {
            (Some(own), Some(host)) => *own == self::site(host),
            _ => false,
        };
        url.set_fragment(None);
        if same && page.url.as_ref().is_none_or(|u| u.path() != url.path() || u.query() != url.query()) {
            best = Some((rank, url));
        }
    }
    best.map(|b| b.1)
}

/// How well a link's words, or its path, name a legal notice; 0 is best.
fn rank(label: &str, href: &str) -> Option<usize> {
    let label = label.trim_matches(|c: char| !c.is_alphanumeric());
    if !label.is_empty() {
        // Most links of a page begin with a word that no phrase begins with.
        let first = label.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').next()?;
        let rows = by_first_word().get(&fold(first))?;
        let label = fold(label);
        let exact = rows.iter().copied().find(|&i| words().links().get(i).is_some_and(|l| *l == label));
        return exact.or_else(|| longer(&label, rows)).map(order);
    }
    let links = words().links();
    let path = fold(href.split(['?', '#']).next().unwrap_or(href));
    let last = path.trim_end_matches('/').rsplit('/').next()?;
    let last = last.split('.').next()?.replace(['-', '_'], " ");
    links.iter().position(|l| *l == last).map(|i| order(i) + 1_000)
}

/// Positions of the phrases in their list, by their first word.
fn by_first_word() -> &'static Table<String, Vec<usize>> {
    static ROWS: std::sync::OnceLock<Table<String, Vec<usize>>> = std::sync::OnceLock::new();
    ROWS.get_or_init(|| {
        let mut map: Table<String, Vec<usize>> = Table::default();
        for (i, l) in words().links().iter().enumerate() {
            let first = l.split(|c: char| !c.is_alphanumeric() && c != '\'').next().unwrap_or(l);
            map.entry(first.to_string()).or_default().push(i);
        }
        map
    })
}

/// "Impressum/Kontakt", "About Nordlicht": a phrase with up to two words behind it.
fn longer(label: &str, rows: &[usize]) -> Option<usize> {
    rows.iter().copied().find(|&i| {
        words().links().get(i).and_then(|l| label.strip_prefix(l.as_str())).is_some_and(|rest| {
            rest.starts_with([' ', '/', '&', ',', '|', '-'])
                && rest.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).count() <= 2
        })
    })
}

/// A phrase that names a notice beats one that names an "about" page. The lists give the
/// sure phrases first; the few general ones of each language are at their end.
fn order(position: usize) -> usize {
    let links = words().links();
    let general = [
        "about",
        "about us",
        "about this site",
        "our company",
        "who we are",
        "uber uns",
        "qui sommes-nous",
        "qui sommes-nous ?",
        "quienes somos",
        "sobre nosotros",
        "acerca de",
        "chi siamo",
        "over ons",
        "wie zijn wij",
        "quem somos",
        "sobre nos",
        "o nas",
        "institucional",
        "credits",
        "redactie",
        "la redazione",
        "staff",
        "transparencia",
        "estatuto editorial",
    ];
    let phrase = links.get(position).map_or("", String::as_str);
    if general.contains(&phrase) { position + 500 } else { position }
}

/// The part of a host that names the site: without `www.` and up to the registrable part
/// as far as that can be told without a list of suffixes.
fn site(host: &str) -> String {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let parts: Vec<&str> = host.split('.').collect();
    let n = parts.len();
    if n <= 2 || host.parse::<std::net::IpAddr>().is_ok() {
        return host;
    }
    // "example.co.uk": a short second level under a country
    let second = parts[n - 2];
    let keep = if parts[n - 1].len() == 2
        && (second.len() <= 3
            && matches!(
                second,
                "co" | "com" | "net" | "org" | "gov" | "ac" | "edu" | "or" | "ne" | "gob" | "gov.uk" | "nom"
            )) {
        3
    } else {
        2
    };
    parts[n - keep..].join(".")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Document, Limits};

    fn found(html: &str) -> Option<String> {
        let limits = Limits::default();
        let doc = Document::parse(html, &limits);
        address(&Page::read(&doc, Some("https://www.nordlicht.example/politik/a.html"), &limits))
            .map(String::from)
    }

    #[test]
    fn the_notice_is_found_in_eight_languages() {
        for label in [
            "Impressum",
            "Mentions légales",
            "Aviso legal",
            "Note legali",
            "Colofon",
            "Ficha técnica",
            "Redakcja",
            "Masthead",
            "IMPRESSUM",
            "Legal notice",
            "Stopka redakcyjna",
            "Expediente",
        ] {
            let html = format!("<a href=/a>Home</a><footer><a href='/x/notice'>{label}</a></footer>");
            assert_eq!(found(&html).as_deref(), Some("https://www.nordlicht.example/x/notice"), "{label}");
        }
    }

    #[test]
    fn another_site_s_notice_is_never_asked_for() {
        assert_eq!(found("<a href='https://other.example/impressum'>Impressum</a>"), None);
        assert_eq!(found("<a href='javascript:open()'>Impressum</a>"), None);
        assert_eq!(
            found("<a href='https://verlag.nordlicht.example/impressum'>Impressum</a>").as_deref(),
            Some("https://verlag.nordlicht.example/impressum")
        );
    }

    #[test]
    fn a_notice_beats_an_about_page_and_an_article_about_notices_is_none() {
        let html = "<a href=/about>About us</a><a href=/imprint>Imprint</a><a href=/n>What belongs into an imprint?</a>";
        assert_eq!(found(html).as_deref(), Some("https://www.nordlicht.example/imprint"));
        assert_eq!(found("<a href=/n>What belongs into an imprint?</a>"), None);
    }
}
