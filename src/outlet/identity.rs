//! What a page says of itself: every place where it names its outlet, and every
//! address that it gives as its own. A [`Page`] and its [`Metadata`] in, an
//! [`Identity`] out.
//!
//! Each place is a signal with a weight: how often such a place names the outlet and
//! not the company, the section or the content system. A new place is one call of
//! [`Reader::name`].

use super::{hosts, names};
use crate::page::{Ix, Marks, Page, Tag, metadata::Metadata};
use crate::report::Consent;
use serde_json::Value;
use url::Url;

/// One place where the page names its outlet.
#[derive(Debug, Clone)]
pub struct Mention {
    /// Which place: `og:site_name`, `json_ld`, `title_suffix` …
    pub signal: &'static str,
    /// The name as it stands there.
    pub name: String,
    /// Comparable form.
    pub key: String,
    /// How much the place says, about 0.5–3.
    pub weight: f32,
}

/// What a page says of itself.
#[derive(Debug, Clone, Default)]
pub struct Identity {
    /// Names, in the order found.
    pub mentions: Vec<Mention>,
    /// Hosts that the page gives as its own outlet's: canonical address, publisher's
    /// address or logo, feeds. Lower case, without `www.`.
    pub hosts: Vec<(&'static str, String)>,
    /// The canonical address or `og:url`.
    pub canonical: Option<Url>,
    /// Whether the page says of itself that it is news (schema.org news types).
    pub news: bool,
    /// Funding and ownership statements named in JSON-LD, as addresses or words.
    pub ownership_info: Vec<String>,
}

/// A name that several places agree on.
#[derive(Debug, Clone)]
pub struct Best {
    /// The best spelling.
    pub name: String,
    /// Comparable form.
    pub key: String,
    /// Sum of the weights.
    pub score: f32,
    /// [`names::host_fit`] with the page's host.
    pub fit: u8,
    /// Number of different signals.
    pub signals: usize,
}

/// JSON-LD values read of one page.
const MAX_VALUES: usize = 20_000;

struct Reader {
    identity: Identity,
}

impl Reader {
    /// Notes a name, and each part of it where it has parts.
    fn name(&mut self, signal: &'static str, raw: &str, weight: f32) {
        let name = tidy(raw);
        let parts = names::parts(&name);
        if parts.len() < 2 {
            return self.push(signal, &name, weight);
        }
        // A tagline follows the name.
        for (i, part) in parts.into_iter().enumerate() {
            self.push(signal, part, weight * if i == 0 { 0.9 } else { 0.6 });
        }
    }

    fn push(&mut self, signal: &'static str, name: &str, weight: f32) {
        if !names::is_name(name) || names::parts(name).len() > 1 {
            return;
        }
        let key = names::key(name);
        let weight = match () {
            () if names::has_legal_form(name) => weight * 0.25,
            () if names::is_host_like(name) => weight * 0.6,
            () => weight,
        };
        if key.is_empty() {
            return;
        }
        let list = &mut self.identity.mentions;
        if let Some(m) = list.iter_mut().find(|m| m.signal == signal && m.name == name) {
            m.weight = m.weight.max(weight);
        } else if list.len() < 80 {
            list.push(Mention { signal, name: name.to_string(), key, weight });
        }
    }

    fn host(&mut self, signal: &'static str, url: &Url) {
        if let Some(host) = url.host_str() {
            let host = hosts::bare(host).to_ascii_lowercase();
            let list = &mut self.identity.hosts;
            if list.len() < 40 && !list.iter().any(|(s, h)| *s == signal && *h == host) {
                list.push((signal, host));
            }
        }
    }

    fn address(&mut self, signal: &'static str, page: &Page, value: &str) {
        if let Some(url) = page.resolve(value) {
            self.host(signal, &url);
        }
    }
}

/// Character references that JSON-LD and doubly escaped attributes keep.
const REFERENCES: [(&str, &str); 7] = [
    ("&amp;", "&"),
    ("&#039;", "'"),
    ("&#39;", "'"),
    ("&apos;", "'"),
    ("&quot;", "\""),
    ("&#8217;", "’"),
    ("&nbsp;", " "),
];

/// A name without such references and the signs around it.
fn tidy(raw: &str) -> String {
    let mut s = raw.trim().to_string();
    if s.contains('&') {
        for (from, to) in REFERENCES {
            s = s.replace(from, to);
        }
    }
    let s = s.split_whitespace().collect::<Vec<_>>().join(" ");
    s.trim_matches(|c: char| {
        matches!(c, '"' | '“' | '”' | '«' | '»' | '|' | '-' | '–' | ',' | ';' | ':' | '®' | '™' | '©')
    })
    .trim_end_matches('.')
    .trim()
    .to_string()
}

/// Reads all that the page says of its outlet.
pub fn read(page: &Page, meta: &Metadata, consent: Option<&Consent>) -> Identity {
    let mut r = Reader { identity: Identity::default() };
    for (key, weight) in [
        ("og:site_name", 3.0),
        ("application-name", 1.5),
        ("apple-mobile-web-app-title", 1.5),
        ("publisher", 1.5),
        ("dc.publisher", 1.5),
        ("dcterms.publisher", 1.5),
        ("al:ios:app_name", 0.8),
        ("al:android:app_name", 0.7),
        ("twitter:app:name:iphone", 0.6),
        ("sailthru.site", 1.0),
        ("organization", 1.0),
    ] {
        if let Some(value) = meta.first(key) {
            r.name(signal_name(key), value, weight);
        }
    }
    if let Some(value) = meta.first("twitter:site")
        && !value.starts_with('@')
        && !value.contains('@')
        && value.contains(|c: char| c.is_whitespace() || !c.is_ascii())
    {
        r.name("twitter:site", value, 1.0);
    }
    for key in ["copyright", "dc.rights", "dcterms.rights", "rights"] {
        if let Some(name) = meta.first(key).and_then(copyright_name) {
            r.push("copyright", &name, 1.0);
        }
    }
    canonical(page, meta, &mut r);
    json_ld(page, meta, &mut r);
    title(page, meta, &mut r);
    elements(page, &mut r);
    copyright(page, &mut r);
    if let Some(c) = consent.and_then(|c| c.controller.as_ref())
        && !names::has_legal_form(&c.name)
    {
        r.push("consent_controller", &tidy(&c.name), 0.6);
    }
    r.identity
}

fn signal_name(key: &str) -> &'static str {
    match key {
        "og:site_name" => "og:site_name",
        "application-name" | "apple-mobile-web-app-title" => "app_title",
        "al:ios:app_name" | "al:android:app_name" | "twitter:app:name:iphone" => "app_name",
        _ => "meta_publisher",
    }
}

fn canonical(page: &Page, meta: &Metadata, r: &mut Reader) {
    let og = meta.first("og:url").and_then(|u| page.resolve(u));
    let link = meta.canonical.as_deref().and_then(|c| Url::parse(c).ok());
    if let Some(u) = &og {
        r.host("og:url", u);
    }
    if let Some(u) = &link {
        r.host("canonical", u);
    }
    r.identity.canonical = link.or(og);
}

/// The types of an object, bare.
fn types(v: &Value) -> impl Iterator<Item = &str> {
    let t = &v["@type"];
    let many = t.as_array().map(Vec::as_slice).unwrap_or_default();
    t.as_str()
        .into_iter()
        .chain(many.iter().filter_map(Value::as_str))
        .map(|t| t.rsplit(['/', '#', ':']).next().unwrap_or(t))
}

fn text(v: &Value) -> Option<&str> {
    match v {
        Value::String(s) => Some(s),
        Value::Array(a) => a.iter().find_map(Value::as_str),
        Value::Object(o) => o.get("@value").and_then(Value::as_str),
        _ => None,
    }
}

const ORGANISATION: &[&str] =
    &["publisher", "sourceOrganization", "publishingOrganization", "copyrightHolder", "provider"];

fn json_ld(page: &Page, meta: &Metadata, r: &mut Reader) {
    // Nodes that others point to by `@id`.
    let mut by_id: Vec<(&str, &Value)> = Vec::new();
    let mut stack: Vec<(&Value, &str, bool, u8)> =
        meta.json_ld.iter().rev().map(|v| (v, "", true, 0)).collect();
    let mut order: Vec<(&Value, &str, bool)> = Vec::new();
    let mut seen = 0;
    while let Some((v, role, main, depth)) = stack.pop() {
        seen += 1;
        if seen > MAX_VALUES || depth > 24 {
            continue;
        }
        match v {
            Value::Array(items) => stack.extend(items.iter().rev().map(|i| (i, role, main, depth + 1))),
            Value::Object(o) => {
                if let Some(id) = o.get("@id").and_then(Value::as_str)
                    && o.len() > 1
                {
                    by_id.push((id, v));
                }
                order.push((v, role, main));
                // What the page itself is, as against what it lists or shows.
                let own = main
                    && (types(v).next().is_none()
                        || types(v).any(|t| {
                            ["Article", "Page", "Posting"].iter().any(|end| t.ends_with(end))
                                || matches!(t, "WebSite" | "Report")
                        }));
                for (k, child) in o.iter().rev() {
                    if matches!(child, Value::Object(_) | Value::Array(_)) {
                        let main = match k.as_str() {
                            "@graph" | "mainEntity" | "mainEntityOfPage" | "isPartOf" => main,
                            k if ORGANISATION.contains(&k) => own,
                            "parentOrganization" => own,
                            _ => false,
                        };
                        stack.push((child, k, main, depth + 1));
                    }
                }
            }
            _ => {}
        }
    }
    by_id.sort_by_key(|(id, _)| *id);
    for (v, role, main) in order {
        let mut node = v;
        if v["name"].is_null()
            && let Some(id) = v["@id"].as_str()
            && let Ok(i) = by_id.binary_search_by_key(&id, |(id, _)| *id)
        {
            node = by_id[i].1;
        }
        let mut kind = types(node).peekable();
        let organisation = types(node).any(|t| t.ends_with("Organization") || t == "Corporation");
        let news_org = types(node).any(|t| t == "NewsMediaOrganization");
        let untyped = kind.peek().is_none();
        let (signal, weight) = if ORGANISATION.contains(&role) && (organisation || untyped) {
            ("json_ld", if main { 3.0 } else { 0.8 })
        } else if types(node).any(|t| t == "WebSite") && matches!(role, "" | "@graph" | "isPartOf") {
            ("json_ld_website", 2.0)
        } else if role == "isPartOf" && main {
            ("json_ld_part_of", 1.0)
        } else if organisation && matches!(role, "" | "@graph" | "mainEntity") {
            ("json_ld_organisation", if news_org { 2.0 } else { 1.2 })
        } else {
            if types(node).any(|t| t.ends_with("NewsArticle") || t == "LiveBlogPosting")
                && matches!(role, "" | "@graph")
            {
                r.identity.news = true;
            }
            continue;
        };
        r.identity.news |= news_org;
        if let Some(name) = text(&node["name"]) {
            r.name(signal, name, weight);
        }
        for key in ["alternateName"] {
            if let Some(name) = text(&node[key]) {
                r.name(signal, name, weight * 0.4);
            }
        }
        if signal != "json_ld_part_of" && (main || role.is_empty() || role == "@graph") {
            for field in ["url", "@id"] {
                if let Some(u) = text(&node[field]).filter(|u| u.starts_with("http")) {
                    r.address("json_ld_url", page, u);
                }
            }
            let logo = &node["logo"];
            if let Some(u) = text(logo).or_else(|| text(&logo["url"])) {
                r.address("json_ld_logo", page, u);
            }
        }
        if let Some(info) = text(&node["ownershipFundingInfo"]) {
            r.identity.ownership_info.push(info.chars().take(300).collect());
        }
    }
}

/// The parts of `<title>` that are no part of the headline.
fn title(page: &Page, meta: &Metadata, r: &mut Reader) {
    let Some(line) = meta.document_title.map(tidy) else { return };
    let parts = names::parts(&line);
    let key_of = |s: &str| names::words(s).concat();
    let mut headlines: Vec<String> =
        ["og:title", "twitter:title", "headline"].iter().filter_map(|k| meta.first(k)).map(key_of).collect();
    let h1 = page.elements.iter().enumerate().filter(|(_, e)| e.tag == Tag::H1).take(3);
    headlines.extend(h1.map(|(ix, _)| key_of(page.text_of(ix))));
    if parts.len() < 2 {
        // "The Harbour Post: a bridge opens", "a bridge opens ： 港新聞".
        for (i, part) in line.split([':', '：']).enumerate() {
            if i == 0 || part.chars().count() < 20 {
                r.push("title", part.trim(), 0.4);
            }
        }
        return;
    }
    let last = parts.len() - 1;
    let unspaced = line.contains('_');
    for (i, part) in parts.iter().enumerate() {
        let k = key_of(part);
        let in_headline = |h: &String| h.len() > k.len() && h.contains(&k);
        // A headline that is the line without its end proves the end to be a suffix.
        let proven = headlines.iter().any(|h| !h.is_empty() && !h.contains(&k));
        let whole = headlines.contains(&k);
        if whole || k.is_empty() {
            continue;
        }
        let weight = match i {
            // A row of keywords after the headline.
            _ if parts.len() > 3 && unspaced => 0.4,
            _ if i == last && proven => 2.0,
            _ if i == last && headlines.iter().any(in_headline) => 0.4,
            _ if i == last => 1.0,
            _ if i + 1 == last && i > 0 => 0.6,
            0 if !headlines.iter().any(in_headline) => 0.5,
            _ => 0.3,
        };
        r.push(if i == last { "title_suffix" } else { "title" }, part, weight);
    }
}

/// Feeds, logos that lead home, microdata, and what the links of the page lead to.
fn elements(page: &Page, r: &mut Reader) {
    let own = page.url.as_ref().and_then(|u| u.host_str()).map(hosts::registrable);
    let mut logos = 0;
    for (ix, e) in page.elements.iter().enumerate() {
        match e.tag {
            Tag::Link
                if e.has(Marks::REL)
                    && e.attr("rel").is_some_and(|r| r.eq_ignore_ascii_case("alternate")) =>
            {
                let feed = e.attr("type").is_some_and(|t| t.contains("rss+xml") || t.contains("atom+xml"));
                if feed {
                    if let Some(t) = e.attr("title") {
                        let t = tidy(t);
                        for part in names::parts(&t) {
                            let part = ["RSS Feed", "RSS-Feed", "RSS", "Feed", "feed", "Atom"]
                                .iter()
                                .fold(part, |p, w| p.trim_end_matches(w).trim());
                            r.push("feed", part, 0.6);
                        }
                    }
                    if let Some(h) = e.attr("href") {
                        r.address("feed", page, h);
                    }
                }
            }
            Tag::Meta if e.has(Marks::ITEM) && e.attr("itemprop") == Some("name") => {
                let publisher = page.ancestors(ix).skip(1).take(2).any(|a| {
                    page.elements[a].attr("itemprop").is_some_and(|p| p.eq_ignore_ascii_case("publisher"))
                });
                if publisher && let Some(name) = e.attr("content") {
                    r.name("microdata", name, 1.2);
                }
            }
            Tag::A if logos < 3 => {
                let Some(href) = page.href(ix).map(str::trim) else { continue };
                let home = href == "/"
                    || own.is_some_and(|own| {
                        let rest = href.strip_prefix("https:").or(href.strip_prefix("http:")).unwrap_or(href);
                        let host = rest.strip_prefix("//").unwrap_or(rest).trim_end_matches('/');
                        host.len() <= own.len() + 12
                            && !host.contains('/')
                            && hosts::registrable(host) == own
                            && host != href
                    });
                if home {
                    logos += 1;
                    logo(page, ix, r);
                }
            }
            _ => {}
        }
    }
}

/// Words that a logo's text adds to the name.
const LOGO_WORDS: &[&str] = &[
    "logo",
    "Logo",
    "LOGO",
    "homepage",
    "Homepage",
    "Home page",
    "home page",
    "Startseite",
    "Accueil",
    "home",
    "Home",
    "Zur Startseite von",
    "Zur",
    "Logo von",
    "Logo de",
    "Logo du",
    "logo de",
    "- retour à l'accueil",
    "website",
];

fn logo(page: &Page, ix: Ix, r: &mut Reader) {
    let clean = |s: &str| {
        let mut s = tidy(s);
        for w in LOGO_WORDS {
            let cut = [s.strip_prefix(w), s.strip_suffix(w)]
                .into_iter()
                .flatten()
                .find(|rest| rest.starts_with([' ', ':', '-']) || rest.ends_with([' ', ':', '-']))
                .map(tidy);
            if let Some(rest) = cut {
                s = rest;
            }
        }
        s
    };
    let e = &page.elements[ix];
    for label in [e.attr("title"), e.attr("aria-label")].into_iter().flatten() {
        r.name("logo", &clean(label), 0.8);
    }
    for d in page.descendants(ix).take(30) {
        let d = &page.elements[d];
        if let Some(alt) = d.attr("alt").filter(|_| d.tag == Tag::Img) {
            r.name("logo", &clean(alt), 1.0);
        }
    }
    let text = page.text_of(ix);
    if text.len() < 80 {
        r.name("logo", &clean(text), 0.6);
    }
}

/// What follows a holder's name in a copyright line.
const AFTER_HOLDER: &[&str] = &[
    " all right",
    " alle rechte",
    " tous droits",
    " todos los",
    " todos os",
    " tutti i",
    " wszelkie",
    " reserved",
    " riproduzione",
    " reproduction",
    " a division",
    " une marque",
    " and ",
    " established",
    " by ",
    " v.",
    " inc",
    " c.f.",
    " p.iva",
    " p. iva",
    " copyright",
    " unauthor",
    " rights",
    " terms",
    " privacy",
    " - ",
    " – ",
    " | ",
    " • ",
    " · ",
    ". ",
    ", ",
    "; ",
    " (",
    " /",
];

/// The name in a copyright line; `None` where it names none or only a company.
fn copyright_name(line: &str) -> Option<String> {
    let line = tidy(line);
    let mut s = line.as_str();
    loop {
        let before = s;
        s = s.trim_start_matches(|c: char| {
            c.is_whitespace()
                || c.is_ascii_digit()
                || matches!(c, '©' | '-' | '–' | '—' | ',' | '.' | ':' | '|' | '/' | '…')
        });
        for w in ["copyright", "(c)", "by ", "&copy"] {
            if s.get(..w.len()).is_some_and(|h| h.eq_ignore_ascii_case(w)) {
                s = &s[w.len()..];
            }
        }
        if s == before {
            break;
        }
    }
    let lower = s.to_lowercase();
    if lower.len() != s.len() {
        // Offsets would not fit: keep to marks that have no case.
        let end = s.find([',', '|', ';']).unwrap_or(s.len());
        return Some(s[..end].trim().to_string()).filter(|n| names::is_name(n));
    }
    let end = AFTER_HOLDER.iter().filter_map(|m| lower.find(m)).filter(|&i| i > 0).min().unwrap_or(s.len());
    let name = tidy(s.get(..end)?);
    (names::is_name(&name) && !names::has_legal_form(&name)).then_some(name)
}

/// Copyright lines of the page's own text, the last ones first.
fn copyright(page: &Page, r: &mut Reader) {
    let text = page.text.as_bytes();
    let own = page.url.as_ref().and_then(|u| u.host_str());
    // The sign is C2 A9 in UTF-8; the site's own line stands near the end.
    let floor = text.len().saturating_sub(64 << 10);
    let signs = memchr::memrchr_iter(0xa9, &text[floor..])
        .filter_map(|i| (floor + i).checked_sub(1))
        .filter(|&i| text.get(i) == Some(&0xc2));
    for at in signs.take(6) {
        let line = page.text[at..].lines().next().unwrap_or_default();
        let line: String = line.chars().take(140).collect();
        // A year tells the site's own line from a picture's credit.
        let year = line.chars().take(14).filter(char::is_ascii_digit).count() >= 4;
        if let Some(name) = copyright_name(&line)
            && (year || own.is_some_and(|h| names::host_fit(&name, h) == 2))
        {
            r.push("copyright", &name, 0.9);
        }
    }
}

impl Identity {
    /// The name that most places agree on. `host` is the page's own, `text` its text,
    /// which settles the spelling.
    pub fn best(&self, host: Option<&str>, text: &str) -> Option<Best> {
        self.ranked(host, text).into_iter().next()
    }

    /// All names, best first.
    pub fn ranked(&self, host: Option<&str>, text: &str) -> Vec<Best> {
        let registrable = host.map(hosts::registrable);
        // A name written as the page's own host counts for the name in it.
        let mut keyed: Vec<(String, &Mention)> = self
            .mentions
            .iter()
            .map(|m| {
                let own = registrable.filter(|r| {
                    names::is_host_like(&m.name) && hosts::registrable(&m.name.to_ascii_lowercase()) == *r
                });
                (own.map_or_else(|| m.key.clone(), |_| names::key(hosts::label(&m.name))), m)
            })
            .collect();
        // `lephare` is `phare` where another place writes "Le Phare".
        for i in 0..keyed.len() {
            let short = names::without_article(&keyed[i].0).filter(|s| keyed.iter().any(|(k, _)| k == s));
            if let Some(short) = short.map(str::to_string) {
                keyed[i].0 = short;
            }
        }
        let mut out: Vec<(Best, usize)> = Vec::new();
        for (i, (key, _)) in keyed.iter().enumerate() {
            if out.iter().any(|(b, _)| b.key == *key) {
                continue;
            }
            let mut signals: Vec<(&str, f32)> = Vec::new();
            let mut partial = 0f32;
            for (k, m) in &keyed {
                if k == key {
                    match signals.iter_mut().find(|(s, _)| *s == m.signal) {
                        Some((_, w)) => *w = w.max(m.weight),
                        None => signals.push((m.signal, m.weight)),
                    }
                } else if key.chars().count() >= 3
                    && k.starts_with(key.as_str())
                    && !signals.iter().any(|(s, _)| *s == m.signal)
                {
                    partial = partial.max(m.weight * 0.4);
                }
            }
            let mut fit = 0;
            let mut bonus = 0f32;
            for (_, m) in keyed.iter().filter(|(k, _)| k == key) {
                let this = host.map_or(0, |h| names::host_fit(&m.name, h));
                fit = fit.max(this);
                // A host that is written out once more proves little.
                let part = if names::is_host_like(&m.name) { 0.3 } else { 1.0 };
                bonus = bonus.max(f32::from(this) * part);
            }
            let score = signals.iter().map(|s| s.1).sum::<f32>() + partial + bonus;
            let name = keyed.iter().find(|(k, _)| k == key).map(|(_, m)| m.name.clone()).unwrap_or_default();
            out.push((Best { name, key: key.clone(), score, fit, signals: signals.len() }, i));
        }
        out.sort_by(|a, b| b.0.score.total_cmp(&a.0.score).then(a.1.cmp(&b.1)));
        // Only a name that may be shown needs its best spelling.
        let mut cut = text.len().min(48 << 10);
        while !text.is_char_boundary(cut) {
            cut -= 1;
        }
        for (best, _) in out.iter_mut().take(3) {
            best.name = spelling(keyed.iter().filter(|(k, _)| *k == best.key).map(|(_, m)| *m), &text[..cut]);
        }
        out.into_iter().map(|(b, _)| b).collect()
    }
}

/// The best spelling of one name: the one that most places and the page's text use,
/// a written name before an address, mixed case before capitals only.
fn spelling<'m>(mentions: impl Iterator<Item = &'m Mention>, text: &str) -> String {
    let mut forms: Vec<(&str, f32)> = Vec::new();
    for m in mentions {
        match forms.iter_mut().find(|(n, _)| *n == m.name) {
            Some((_, w)) => *w += m.weight,
            None => forms.push((&m.name, m.weight)),
        }
    }
    if forms.len() > 1 {
        for (name, w) in &mut forms {
            let found = memchr::memmem::find_iter(text.as_bytes(), name.as_bytes()).take(4).count();
            *w += found as f32 * 0.8;
            if names::is_host_like(name) {
                *w -= 4.0;
            }
            let letters = name.chars().filter(|c| c.is_alphabetic()).count();
            if letters > 4 && !name.chars().any(char::is_lowercase) && name.chars().any(char::is_uppercase) {
                *w -= 1.0;
            }
            if !name.chars().any(char::is_uppercase) && name.is_ascii() {
                *w -= 0.5;
            }
        }
    }
    forms.iter().max_by(|a, b| a.1.total_cmp(&b.1)).map(|(n, _)| (*n).to_string()).unwrap_or_default()
}
