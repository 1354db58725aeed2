//! Hosts: registrable names, places that show other sites' pages (archives,
//! translators, caches, proxies), and hosts made to look like another's.
//!
//! A new archive, translator, proxy or hosting platform is one row of [`PLACES`].

use std::collections::HashMap;
use std::sync::LazyLock;
use url::Url;

/// Second-level labels under which names are registered in country domains
/// (`co.uk`, `com.br`, `gouv.fr`), after the Public Suffix List's common forms.
const SECOND_LEVEL: &[&str] = &[
    "ac", "asn", "asso", "co", "com", "edu", "gen", "go", "gob", "gouv", "gov", "gv", "id", "ind", "inf",
    "info", "ltd", "me", "med", "mil", "ne", "net", "nhs", "nom", "or", "org", "plc", "police", "presse",
    "pro", "sch", "web", "gc", "govt", "firm", "nic", "art", "blog", "tv", "school", "kiwi", "geek", "maori",
    "iwi", "on", "press",
];

/// Two-letter second-level names that are sites, not suffixes: `t.me`, `on.cc`.
const NOT_SUFFIX: &[&str] = &["pro.tv", "me.uk", "tv.com", "info.sk", "co.ax"];

/// Bytes of the public suffix that ends `host`: `co.uk` → 5, `fr` → 2; 0 for no name.
pub fn public_suffix_len(host: &str) -> usize {
    let mut labels = host.rsplit('.');
    let (Some(tld), Some(second)) = (labels.next(), labels.next()) else { return 0 };
    let country = tld.len() == 2;
    if country && labels.next().is_some() {
        let two = &host[host.len() - tld.len() - second.len() - 1..];
        let lower = second.to_ascii_lowercase();
        if SECOND_LEVEL.contains(&lower.as_str()) && !NOT_SUFFIX.contains(&two) {
            return two.len();
        }
    }
    tld.len()
}

/// Bytes of the registrable name that ends `host`; 0 where there is none (addresses
/// in numbers, single labels).
pub fn registrable_len(host: &str) -> usize {
    let suffix = public_suffix_len(host);
    if suffix == 0
        || suffix >= host.len()
        || host.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b':')
    {
        return 0;
    }
    let before = &host[..host.len() - suffix - 1];
    suffix + 1 + before.rsplit('.').next().map_or(0, str::len)
}

/// The registrable name of `host` (`www.example.co.uk` → `example.co.uk`); the host itself where it has none.
pub fn registrable(host: &str) -> &str {
    match registrable_len(host) {
        0 => host,
        n => &host[host.len() - n..],
    }
}

/// The label that names the site: `www.example.co.uk` → `example`.
pub fn label(host: &str) -> &str {
    let r = registrable(host);
    r.split('.').next().unwrap_or(r)
}

/// The host without `www.`, `m.`, `amp.` and the like in front.
pub fn bare(host: &str) -> &str {
    let mut host = host.trim_end_matches('.');
    while let Some((first, rest)) = host.split_once('.') {
        if rest.contains('.')
            && matches!(first, "www" | "www2" | "www3" | "m" | "mobile" | "amp" | "mobil" | "touch")
        {
            host = rest;
        } else {
            break;
        }
    }
    host
}

/// What kind of place shows other sites' pages under its own host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Keeps copies: web.archive.org, archive.today, a search engine's cache.
    Archive,
    /// Shows a page in another language.
    Translation,
    /// Delivers AMP pages for others.
    AmpCache,
    /// Shows pages for reading, or passes them on.
    Proxy,
    /// Gathers many outlets' articles.
    Aggregator,
    /// Anybody's pages under one host: blogs, shops, build previews.
    Platform,
}

/// Hosts, and endings of hosts, of such places.
const PLACES: &[(Place, &[&str])] = &[
    (
        Place::Archive,
        &[
            "archive.org",
            "archive.today",
            "archive.is",
            "archive.ph",
            "archive.vn",
            "archive.fo",
            "archive.li",
            "archive.md",
            "webcache.googleusercontent.com",
            "cc.bingj.com",
            "perma.cc",
            "ghostarchive.org",
            "webcitation.org",
            "megalodon.jp",
            "arquivo.pt",
            "webarchive.org.uk",
            "webarchive.nationalarchives.gov.uk",
            "wayback.archive-it.org",
            "archive-it.org",
            "freezepage.com",
            "conifer.rhizome.org",
            "timetravel.mementoweb.org",
            "webarchive.loc.gov",
            "vefsafn.is",
            "cachedview.com",
            "webrecorder.net",
            "peeep.us",
            "kb.nl",
        ],
    ),
    (
        Place::Translation,
        &[
            "translate.goog",
            "translate.google.com",
            "translate.googleusercontent.com",
            "translatetheweb.com",
            "microsofttranslator.com",
            "translated.turbopages.org",
            "translate.yandex.com",
            "translate.yandex.ru",
            "papago.naver.net",
            "papago.naver.com",
            "fanyi.baidu.com",
            "translate.sogoucdn.com",
            "systranet.com",
            "deepl.com",
            "worldlingo.com",
        ],
    ),
    (
        Place::AmpCache,
        &["cdn.ampproject.org", "ampproject.org", "bing-amp.com", "turbopages.org", "amp.cloudflare.com"],
    ),
    (
        Place::Proxy,
        &[
            "12ft.io",
            "r.jina.ai",
            "outline.com",
            "txtify.it",
            "removepaywall.com",
            "removepaywalls.com",
            "smry.ai",
            "getpocket.com",
            "instapaper.com",
            "wallabag.it",
            "readwise.io",
            "readability.com",
            "textise.net",
            "printfriendly.com",
            "proxysite.com",
            "hidester.com",
            "croxyproxy.com",
            "kproxy.com",
            "frogfind.com",
            "1ft.io",
            "inoreader.com",
            "feedly.com",
            "theoldreader.com",
            "newsblur.com",
            "freedium.cfd",
            "pressreader.com",
            "raindrop.io",
            "omnivore.app",
            "matter.com",
            "diigo.com",
            "hypothes.is",
            "via.hypothes.is",
        ],
    ),
    (
        Place::Aggregator,
        &[
            "news.google.com",
            "msn.com",
            "news.yahoo.com",
            "yahoo.com",
            "yahoo.co.jp",
            "news.yahoo.co.jp",
            "aol.com",
            "flipboard.com",
            "smartnews.com",
            "upday.com",
            "newsbreak.com",
            "ground.news",
            "apple.news",
            "news.naver.com",
            "n.news.naver.com",
            "daum.net",
            "v.daum.net",
            "toutiao.com",
            "sohu.com",
            "163.com",
            "dzen.ru",
            "news.mail.ru",
            "line.me",
            "news.line.me",
            "dailyhunt.in",
            "inshorts.com",
            "newsnow.co.uk",
            "allafrica.com",
            "reddit.com",
            "drudgereport.com",
            "memeorandum.com",
            "techmeme.com",
            "newsmeter.in",
            "opera.news",
            "squidapp.co",
            "linkedin.com",
            "facebook.com",
            "x.com",
            "twitter.com",
            "infobel.com",
            "scoop.it",
            "paper.li",
            "startpage.com",
            "bing.com",
            "duckduckgo.com",
            "qwant.com",
            "baidu.com",
            "yandex.ru",
            "yandex.com",
            "ecosia.org",
            "google.com",
            "europapress.net",
            "ad-hoc-news.de",
            "finanznachrichten.de",
            "newstral.com",
            "press-reader.com",
            "headtopics.com",
        ],
    ),
    (
        Place::Platform,
        &[
            "wordpress.com",
            "blogspot.com",
            "substack.com",
            "medium.com",
            "tumblr.com",
            "wixsite.com",
            "weebly.com",
            "github.io",
            "gitlab.io",
            "netlify.app",
            "vercel.app",
            "pages.dev",
            "workers.dev",
            "herokuapp.com",
            "web.app",
            "firebaseapp.com",
            "azurewebsites.net",
            "cloudfront.net",
            "amazonaws.com",
            "cloudfunctions.net",
            "akamaized.net",
            "fastly.net",
            "appspot.com",
            "onrender.com",
            "ngrok.io",
            "ngrok.app",
            "ngrok-free.app",
            "squarespace.com",
            "myshopify.com",
            "webflow.io",
            "ghost.io",
            "beehiiv.com",
            "notion.site",
            "notion.so",
            "typepad.com",
            "livejournal.com",
            "over-blog.com",
            "jimdo.com",
            "jimdofree.com",
            "sites.google.com",
            "blogs.com",
            "canalblog.com",
            "hatenablog.com",
            "note.com",
            "ameblo.jp",
            "fc2.com",
            "naver.com",
            "arcpublishing.com",
            "arc-cdn.net",
            "gitbook.io",
            "readthedocs.io",
            "discourse.group",
            "zendesk.com",
            "issuu.com",
            "scribd.com",
            "yumpu.com",
            "calameo.com",
            "slideshare.net",
            "youtube.com",
            "vimeo.com",
            "dailymotion.com",
            "twitch.tv",
            "spotify.com",
            "podbean.com",
            "libsyn.com",
            "acast.com",
            "wikipedia.org",
            "wikimedia.org",
            "wikiwand.com",
            "fandom.com",
            "wikinews.org",
        ],
    ),
];

/// Words that mark a host as a reading room or a library's gateway.
const GATEWAY: &[&str] =
    &["ezproxy", "proxy", "libproxy", "idm", "oclc", "webvpn", "translate", "preview", "staging", "preprod"];

/// Whether `host` is `end` or a name under it.
pub fn under(host: &str, end: &str) -> bool {
    host.len() >= end.len()
        && host.ends_with(end)
        && (host.len() == end.len() || host.as_bytes()[host.len() - end.len() - 1] == b'.')
}

/// What kind of place `host` is, if it is one that shows others' pages.
pub fn place(host: &str) -> Option<Place> {
    static BY_HOST: LazyLock<HashMap<&str, Place>> =
        LazyLock::new(|| PLACES.iter().flat_map(|(p, ends)| ends.iter().map(|e| (*e, *p))).collect());
    suffixes(host).find_map(|s| BY_HOST.get(s).copied()).or_else(|| {
        let gateway = host.split(['.', '-']).any(|l| GATEWAY.contains(&l));
        let local = !host.contains('.')
            || host.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            || host.starts_with('[')
            || [".local", ".localhost", ".test", ".invalid", ".onion", ".internal", ".lan", ".i2p"]
                .iter()
                .any(|e| host.ends_with(e));
        (gateway || local).then_some(Place::Proxy)
    })
}

/// A host and the names that it lies under, longest first: `a.b.c`, `b.c`, `c`.
pub fn suffixes(host: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(host), |h| h.split_once('.').map(|(_, rest)| rest))
}

/// The address of the page that an archive, translator, cache or proxy shows.
pub fn original(url: &Url) -> Option<Url> {
    let host = url.host_str()?;
    let place = place(host)?;
    if !matches!(place, Place::Archive | Place::Translation | Place::AmpCache | Place::Proxy) {
        return None;
    }
    // `www-example-org.translate.goog`: a dash stands for a dot, two for a dash.
    for end in [".translate.goog", ".cdn.ampproject.org", ".bing-amp.com"] {
        if let Some(coded) = host.strip_suffix(end) {
            let name = coded.replace("--", "\0").replace('-', ".").replace('\0', "-");
            let path = match place {
                Place::AmpCache => url.path().trim_start_matches("/c/s/").trim_start_matches("/v/s/"),
                _ => "",
            };
            let path = path.split_once('/').map_or(url.path(), |(_, p)| p);
            let path = path.trim_start_matches('/');
            return Url::parse(&format!("https://{name}/{path}")).ok();
        }
    }
    // Else the whole address stands in the path or in a parameter.
    let within = |text: &str| -> Option<Url> {
        let at = text.find("https:/").or_else(|| text.find("http:/"))?;
        let text = &text[at..];
        let rest = text.split_once(":/")?.1.trim_start_matches('/');
        let rest = rest.split([' ', '+']).next()?;
        Url::parse(&format!("https://{rest}")).ok().filter(|u| u.host_str().is_some_and(|h| h.contains('.')))
    };
    url.query_pairs().find_map(|(_, v)| within(&v)).or_else(|| within(url.path())).or_else(|| {
        // Google's cache: `q=cache:KEY:www.example.org/page`.
        url.query_pairs().find_map(|(k, v)| {
            let v = v.strip_prefix("cache:").filter(|_| k == "q")?.to_string();
            let rest = v.rsplit(':').next()?.split([' ', '+']).next()?.to_string();
            Url::parse(&format!("https://{rest}")).ok()
        })
    })
}

/// How a host looks like another's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// The same label under another ending: `example.ltd`.
    OtherEnding,
    /// One letter added, left out, changed or two swapped.
    Typo,
    /// Letters that look alike: `examp1e`, `ехample`, `rn` for `m`.
    Homoglyph,
    /// The label with words around it: `example-news.com`, `example.fr.example.net`.
    AddedWords,
}

impl Likeness {
    /// In words, for the evidence.
    pub fn words(self) -> &'static str {
        match self {
            Likeness::OtherEnding => "the outlet's name under another domain ending",
            Likeness::Typo => "one letter away from the outlet's host",
            Likeness::Homoglyph => "letters that look like those of the outlet's host",
            Likeness::AddedWords => "the outlet's host with words added",
        }
    }
}

/// A label with look-alike letters made one: `rn`→`m`, `vv`→`w`, `1`→`l`, `0`→`o`,
/// Cyrillic and Greek twins → Latin (Unicode TR 39, the common confusables).
pub fn skeleton(label: &str) -> String {
    let mut out = String::with_capacity(label.len());
    for c in label.chars() {
        out.push(match c {
            '1' | 'i' | 'l' | '|' | 'ı' | 'і' | 'ι' | 'í' | 'ì' | 'ӏ' => 'l',
            '0' | 'о' | 'ο' | 'ó' | 'ö' | 'ò' | 'ø' => 'o',
            'а' | 'α' | 'á' | 'à' | 'ä' | 'â' => 'a',
            'е' | 'ε' | 'é' | 'è' | 'ê' | 'ë' => 'e',
            'с' | 'ç' => 'c',
            'р' | 'ρ' => 'p',
            'х' | 'χ' => 'x',
            'у' | 'γ' | 'ý' => 'y',
            'ѕ' | '5' => 's',
            'ԁ' => 'd',
            'һ' => 'h',
            'ј' => 'j',
            'к' | 'κ' => 'k',
            'м' => 'm',
            'т' | 'τ' => 't',
            'в' => 'b',
            'н' => 'h',
            'ü' | 'ú' | 'ù' | 'υ' => 'u',
            'ñ' | 'ń' => 'n',
            '-' => continue,
            c => c,
        });
    }
    out.replace("rn", "m").replace("vv", "w")
}

/// A host with its `xn--` labels decoded, as a reader sees it (RFC 3492).
pub fn shown(host: &str) -> String {
    host.split('.')
        .map(|l| match l.strip_prefix("xn--") {
            Some(code) => punycode(code).unwrap_or_else(|| l.to_string()),
            None => l.to_string(),
        })
        .collect::<Vec<_>>()
        .join(".")
}

/// RFC 3492, decoding.
fn punycode(code: &str) -> Option<String> {
    let (basic, tail) = code.rsplit_once('-').unwrap_or(("", code));
    let mut out: Vec<char> = basic.chars().collect();
    let (mut n, mut i, mut bias, mut first) = (128u32, 0u32, 72u32, true);
    let mut digits = tail.bytes();
    while digits.len() > 0 {
        let start = i;
        let (mut w, mut k) = (1u32, 36u32);
        loop {
            let d = match digits.next()? {
                b @ b'a'..=b'z' => u32::from(b - b'a'),
                b @ b'A'..=b'Z' => u32::from(b - b'A'),
                b @ b'0'..=b'9' => u32::from(b - b'0') + 26,
                _ => return None,
            };
            i = i.checked_add(d.checked_mul(w)?)?;
            let t = if k <= bias { 1 } else { (k - bias).min(26) };
            if d < t {
                break;
            }
            w = w.checked_mul(36 - t)?;
            k += 36;
        }
        let len = out.len() as u32 + 1;
        let mut delta = if first { (i - start) / 700 } else { (i - start) / 2 };
        first = false;
        delta += delta / len;
        let mut k = 0;
        while delta > 455 {
            delta /= 35;
            k += 36;
        }
        bias = k + 36 * delta / (delta + 38);
        n = n.checked_add(i / len)?;
        i %= len;
        out.insert(i as usize, char::from_u32(n)?);
        i += 1;
    }
    Some(out.into_iter().collect())
}

/// Whether one edit (a letter more, less or other, or two neighbours swapped) makes `a` of `b`.
fn one_edit(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 1 || a == b {
        return false;
    }
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let tail = a[head..].iter().rev().zip(b[head..].iter().rev()).take_while(|(x, y)| x == y).count();
    let (da, db) = (a.len() - head - tail, b.len() - head - tail);
    (da <= 1 && db <= 1) || (da == 2 && db == 2 && a[head] == b[head + 1] && a[head + 1] == b[head])
}

/// Words that look-alike hosts put beside a name.
const DRESSING: &[&str] = &[
    "news", "online", "live", "today", "daily", "press", "media", "tv", "web", "net", "info", "the", "world",
    "breaking", "latest", "uk", "us", "usa", "de", "fr", "eu", "en", "es", "it", "nl", "pl", "at", "ch",
    "ua", "ru", "il", "co", "com",
];

/// How `host` looks like `theirs`, if it does. Hosts under one registrable name never do.
pub fn likeness(host: &str, theirs: &str) -> Option<Likeness> {
    let (host, theirs) = (bare(host), bare(theirs));
    let (own, other) = (registrable(host), registrable(theirs));
    if own == other {
        return None;
    }
    let host_shown = shown(host);
    let (ours, label) = (shown(super::hosts::label(host)), super::hosts::label(theirs));
    let long = label.len() >= 4;
    let article = |l: &str| l.strip_prefix("the").filter(|r| r.len() >= 5).unwrap_or(l).to_string();
    if ours == label || article(&ours) == article(label) {
        return Some(Likeness::OtherEnding);
    }
    if label.len() >= 3 && skeleton(&ours) == skeleton(label) {
        return Some(if ours.replace('-', "") == label.replace('-', "") {
            Likeness::Typo
        } else {
            Likeness::Homoglyph
        });
    }
    if label.len() >= 5 && one_edit(&ours, label) {
        return Some(Likeness::Typo);
    }
    // The host whole, or its name as a word, in a longer host.
    let dotted = host_shown.contains(&format!("{other}."))
        || host_shown.contains(&format!("{}-", other.replace('.', "-")))
        || ours == other.replace('.', "")
        || ours == other.replace('.', "-")
        || ours.starts_with(&other.replace('.', "-"));
    let word = host_shown.split(['.', '-']).any(|w| w == label);
    // A short name needs words around it that say what such hosts say: `abc-news.net`.
    let dressed = label.len() >= 3
        && ours.contains('-')
        && word
        && ours.split('-').all(|w| w == label || DRESSING.contains(&w));
    let glued = label.len() >= 6 && (ours.starts_with(label) || ours.ends_with(label));
    (dressed || (long && (dotted || word)) || (label.len() >= 3 && dotted) || glued)
        .then_some(Likeness::AddedWords)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registrable_name_knows_country_suffixes() {
        for (host, name) in [
            ("www.harbourpost.co.uk", "harbourpost.co.uk"),
            ("news.porto.com.br", "porto.com.br"),
            ("a.b.hafen.de", "hafen.de"),
            ("hafen.de", "hafen.de"),
            ("co.uk", "co.uk"),
            ("127.0.0.1", "127.0.0.1"),
        ] {
            assert_eq!(registrable(host), name);
        }
    }

    #[test]
    fn a_copy_says_whose_page_it_is() {
        for (copy, host) in [
            ("https://web.archive.org/web/20240101000000/https://www.hafen.de/a", "www.hafen.de"),
            ("https://web.archive.org/web/2024id_/http:/hafen.de/a", "hafen.de"),
            ("https://www-hafen--post-de.translate.goog/a?_x_tr_sl=de", "www.hafen-post.de"),
            ("https://www-hafen-de.cdn.ampproject.org/c/s/www.hafen.de/a.amp", "www.hafen.de"),
            ("https://12ft.io/proxy?q=https%3A%2F%2Fwww.hafen.de%2Fa", "www.hafen.de"),
            ("https://webcache.googleusercontent.com/search?q=cache:AbC:www.hafen.de/a+x", "www.hafen.de"),
            ("https://translate.google.com/translate?u=https://www.hafen.de/a&sl=de", "www.hafen.de"),
        ] {
            let url = Url::parse(copy).expect("a test address");
            let found = original(&url);
            assert_eq!(found.as_ref().and_then(|u| u.host_str()), Some(host), "{copy}");
        }
        let plain = Url::parse("https://www.hafen.de/?next=https://other.example/").expect("a test address");
        assert_eq!(original(&plain), None);
    }

    #[test]
    fn hosts_made_to_look_like_another_are_told() {
        use Likeness::*;
        for (host, theirs, like) in [
            ("harbourpost.ltd", "harbourpost.com", Some(OtherEnding)),
            ("harborpost.com", "harbourpost.com", Some(Typo)),
            ("harbuorpost.com", "harbourpost.com", Some(Typo)),
            ("harbour-post.com", "harbourpost.com", Some(Typo)),
            ("harb0urpost.com", "harbourpost.com", Some(Homoglyph)),
            ("xn--hrbourpost-zqi.com", "harbourpost.com", Some(Homoglyph)),
            ("harbourpost-news.com", "harbourpost.com", Some(AddedWords)),
            ("www.harbourpost.com.latest.example", "harbourpost.com", Some(AddedWords)),
            ("news.harbourpost.com", "harbourpost.com", None),
            ("m.harbourpost.com", "www.harbourpost.com", None),
            ("oceanpost.com", "harbourpost.com", None),
            ("port.de", "post.de", None),
        ] {
            assert_eq!(likeness(host, theirs), like, "{host} {theirs}");
        }
    }

    #[test]
    fn punycode_is_decoded_as_the_standard_shows() {
        assert_eq!(shown("xn--bcher-kva.example"), "bücher.example");
    }
}
