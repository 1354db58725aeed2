//! The links of an article's body: where each leads, and whether it leads to a source.
//!
//! In: a [`Page`], its [`Article`], its outlet and the registry. Out: a [`Link`] for every
//! link in the body, with its place in the page's text. Which hosts and paths are what
//! stands in [`super::targets`].

use super::{hosts, targets};
use crate::ownership::{Registry, registry::Entry};
use crate::page::{Element, Ix, Page, body::Article, body::Role, metadata::Metadata};
use crate::report::{Link, LinkRelation, Outlet};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;
use url::Url;

/// Links read of one article.
const MAX_LINKS: usize = 1_000;

/// A link and where its words stand in [`Page::text`].
#[derive(Debug, Clone, Default)]
pub struct Placed {
    /// The link.
    pub link: Link,
    /// Its words, in bytes of the page's text.
    pub range: Range<usize>,
    /// The line that it stands in.
    line: Range<usize>,
}

/// The links of the article's body, in reading order.
pub fn read(
    page: &Page,
    meta: &Metadata,
    article: &Article,
    outlet: Option<&Outlet>,
    registry: &Registry,
) -> Vec<Placed> {
    let mut blocks: Vec<(&Range<usize>, Role)> = article.blocks.iter().map(|b| (&b.text, b.role)).collect();
    blocks.sort_by_key(|(r, _)| r.start);
    let own = Own::new(page, meta, outlet);
    let mut known = Known { registry, own: outlet.and_then(|o| o.id.as_deref()), seen: Vec::new() };
    // What the paragraphs of the body stand in: a paragraph beside them may send the
    // reader to more on the same matter.
    let beside: HashSet<Ix> = article
        .blocks
        .iter()
        .filter(|b| b.role == Role::Paragraph)
        .map(|b| page.elements[b.element].parent)
        .collect();
    let mut out: Vec<Placed> = Vec::new();
    let (mut last_host, mut listed) = (String::new(), Listed::of(""));
    for &(ix, href) in &page.links {
        let e = &page.elements[ix];
        let range = crate::page::trim(&page.text, e.text.clone());
        if range.is_empty() || out.len() >= MAX_LINKS {
            continue;
        }
        let at = blocks.partition_point(|(r, _)| r.start <= range.start);
        let inside = at.checked_sub(1).and_then(|i| blocks.get(i)).filter(|(r, _)| range.start < r.end);
        let (block, role, more) = match inside {
            Some((_, Role::Caption)) => continue,
            Some((block, role)) => ((*block).clone(), *role, false),
            None => match more_on_it(page, e, &beside) {
                Some(block) => (block, Role::Paragraph, true),
                None => continue,
            },
        };
        let href = href.trim();
        if href.starts_with('#') {
            continue;
        }
        let Some(url) = page.resolve(href).or_else(|| nowhere(page, href)) else { continue };
        let target = target(&url).unwrap_or_else(|| url.clone());
        let host = hosts::bare(target.host_str().unwrap_or_default());
        // One link after another leads to the same host.
        if last_host != host {
            listed = Listed::of(host);
            last_host = host.to_string();
        }
        let (relation, found) = relation(&target, listed, &own, &mut known);
        let line = line_of(page, &block, &range);
        let text = page.text[range.clone()].replace('\n', " ");
        let citation = (more || is_citation(&target, listed, relation, &own, page, &line, &range, role))
            && !e
                .attr("rel")
                .is_some_and(|r| r.split_ascii_whitespace().any(|w| w.eq_ignore_ascii_case("sponsored")));
        out.push(Placed {
            link: Link {
                url: if url.host_str() == Some(NOWHERE) { href.to_string() } else { url.to_string() },
                text: text.chars().take(300).collect(),
                relation,
                owner: found.and_then(|f| f.owner).map(str::to_string),
                outlet: found.map(|f| f.outlet.name().to_string()),
                citation,
            },
            range,
            line,
        });
    }
    // A line of little but links is a list to go on with.
    for group in out.chunk_by_mut(|a, b| a.line == b.line) {
        let linked: usize = group.iter().map(|l| l.range.len()).sum();
        let whole = group.first().map_or(0, |l| page.text[l.line.clone()].trim().len());
        if group.len() >= 3 && linked * 10 >= whole * 6 {
            group.iter_mut().for_each(|l| l.link.citation = false);
        }
    }
    out
}

/// The host of a page whose address is not known: its own relative links lead here.
const NOWHERE: &str = "nowhere.invalid";

/// A relative address on a page without one: the same outlet's, wherever that is.
fn nowhere(page: &Page, href: &str) -> Option<Url> {
    let relative = page.base.is_none() && !href.starts_with("//") && Url::parse(href).is_err();
    relative.then(|| Url::parse("https://nowhere.invalid/").and_then(|b| b.join(href)).ok()).flatten()
}

/// The text of a paragraph beside the body's own that sends the reader to more on the
/// same matter ("Learn more: …"), where the link `e` stands in one.
fn more_on_it(page: &Page, e: &Element, beside: &HashSet<Ix>) -> Option<Range<usize>> {
    let mut at = e.parent;
    while !page.elements[at].block && page.elements[at].parent != at {
        at = page.elements[at].parent;
    }
    let p = &page.elements[at];
    if p.name() != "p" || p.hidden || !beside.contains(&p.parent) {
        return None;
    }
    let range = crate::page::trim(&page.text, p.text.clone());
    let head: String = page.text[range.clone()].chars().take(40).flat_map(char::to_lowercase).collect();
    targets::MORE_ON_IT.iter().any(|w| head.starts_with(w)).then_some(range)
}

/// The page's own place on the web.
struct Own {
    /// Registrable names of the outlet: the page's, its canonical address's, the registry's.
    names: Vec<String>,
    /// Host and path of the page itself.
    pages: Vec<(String, String)>,
}

impl Own {
    fn new(page: &Page, meta: &Metadata, outlet: Option<&Outlet>) -> Own {
        let original = page.url.as_ref().and_then(hosts::original);
        let canonical = meta.canonical.as_deref().and_then(|c| Url::parse(c).ok());
        let mut own = Own { names: Vec::new(), pages: Vec::new() };
        for url in [original.as_ref().or(page.url.as_ref()), canonical.as_ref()].into_iter().flatten() {
            if let Some(host) = url.host_str() {
                own.pages.push((hosts::bare(host).to_string(), url.path().trim_end_matches('/').to_string()));
                // A platform's name is not its writers'.
                let name = if hosts::place(host) == Some(hosts::Place::Platform) {
                    host
                } else {
                    hosts::registrable(host)
                };
                // A syndicated copy's canonical address is somebody else's.
                if own.names.is_empty() {
                    own.names.push(name.to_string());
                }
            }
        }
        own.names.extend(outlet.and_then(|o| o.domain.clone()));
        own.names.push(NOWHERE.to_string());
        own
    }

    fn is_own(&self, host: &str) -> bool {
        self.names.iter().any(|n| hosts::under(host, n))
    }
}

/// The address behind a redirector, an archive or a cache.
fn target(url: &Url) -> Option<Url> {
    if let Some(original) = hosts::original(url) {
        return Some(original);
    }
    let host = url.host_str()?;
    if !redirects(host, url.path()) {
        return None;
    }
    url.query_pairs()
        .find_map(|(_, v)| Url::parse(&v).ok().filter(|u| u.has_host() && u.scheme().starts_with("http")))
}

/// Whether a redirector stands at an address.
fn redirects(host: &str, path: &str) -> bool {
    static HOSTS: LazyLock<HashSet<&str>> =
        LazyLock::new(|| targets::REDIRECTORS.iter().copied().filter(|r| !r.contains('/')).collect());
    /// Hosts, each with the beginning of a path.
    static PLACES: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
        targets::REDIRECTORS.iter().filter_map(|r| Some(r.split_at(r.find('/')?))).collect()
    });
    let bare = hosts::bare(host);
    hosts::suffixes(host).any(|s| HOSTS.contains(s))
        || PLACES.iter().any(|(h, p)| *h == bare && path.starts_with(p))
}

/// Which tables of [`targets`] a host stands in.
#[derive(Clone, Copy, Default)]
struct Listed(u8);

impl Listed {
    const SOCIAL: u8 = 1;
    const STUDY: u8 = 2;
    const REFERENCE: u8 = 4;
    const OFFICIAL: u8 = 8;
    const SHOP: u8 = 16;

    /// Looks a host up under all the names that it lies under.
    fn of(host: &str) -> Listed {
        static BY_HOST: LazyLock<HashMap<&str, u8>> = LazyLock::new(|| {
            let mut map = HashMap::new();
            for (bit, table) in [
                (Listed::SOCIAL, targets::SOCIAL),
                (Listed::STUDY, targets::STUDY),
                (Listed::REFERENCE, targets::REFERENCE),
                (Listed::OFFICIAL, targets::OFFICIAL),
                (Listed::SHOP, targets::SHOPS),
            ] {
                for name in table {
                    *map.entry(*name).or_insert(0) |= bit;
                }
            }
            map
        });
        let named = hosts::suffixes(host).filter_map(|s| BY_HOST.get(s)).fold(0, |all, bit| all | bit);
        // A shop under any ending stands in the table with a dot behind it.
        let label = hosts::label(host);
        let dotted = host.find(label).and_then(|at| host.get(at..at + label.len() + 1));
        Listed(named | dotted.and_then(|d| BY_HOST.get(d)).copied().unwrap_or(0))
    }

    fn any(self, bits: u8) -> bool {
        self.0 & bits != 0
    }
}

fn is_pdf(url: &Url) -> bool {
    let path = url.path().as_bytes();
    path.len() > 4 && path[path.len() - 4..].eq_ignore_ascii_case(b".pdf")
}

/// Whether a host is a public body's by its name: `gov.uk`, `x.gouv.fr`, `army.mil`.
fn is_public(host: &str) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let n = labels.len();
    if matches!(labels.last(), Some(&("gov" | "mil" | "int"))) {
        return true;
    }
    labels.iter().enumerate().any(|(i, l)| {
        // `gov.uk` whole, or before a country's ending.
        targets::PUBLIC_LABELS.contains(l)
            && i + 2 == n
            && labels[n - 1].len() == 2
            && (n > 2
                || matches!(
                    *l,
                    "gov"
                        | "gouv"
                        | "gob"
                        | "admin"
                        | "bund"
                        | "europa"
                        | "parlament"
                        | "overheid"
                        | "regeringen"
                        | "parliament"
                        | "government"
                        | "police"
                        | "nhs"
                ))
    })
}

/// An outlet that links lead to, and how it stands to the page's own.
#[derive(Clone, Copy)]
struct Seen<'r> {
    outlet: Entry<'r>,
    owner: Option<&'r str>,
    same_owner: bool,
}

/// The outlets that the article links to, each looked up once.
struct Known<'r, 'o> {
    registry: &'r Registry,
    own: Option<&'o str>,
    seen: Vec<Seen<'r>>,
}

impl<'r> Known<'r, '_> {
    fn of(&mut self, outlet: Entry<'r>) -> Seen<'r> {
        if let Some(seen) = self.seen.iter().find(|s| s.outlet == outlet) {
            return *seen;
        }
        let seen = Seen {
            outlet,
            owner: self.registry.owner_name(outlet.id()),
            same_owner: self.own.is_some_and(|id| self.registry.same_owner(id, outlet.id())),
        };
        self.seen.push(seen);
        seen
    }
}

fn relation<'r>(
    url: &Url,
    listed: Listed,
    own: &Own,
    known: &mut Known<'r, '_>,
) -> (LinkRelation, Option<Seen<'r>>) {
    let host = url.host_str().unwrap_or_default();
    let bare = hosts::bare(host);
    if listed.any(Listed::SOCIAL) {
        return (LinkRelation::Social, None);
    }
    if let Some(at) = super::at(url, known.registry) {
        if known.own.is_some_and(|id| id == at.outlet.id()) {
            return (LinkRelation::SameOutlet, None);
        }
        // A host that carries several outlets: the registry tells them apart.
        if !listed.any(Listed::STUDY) && (!own.is_own(host) || known.own.is_some()) {
            let seen = known.of(at.outlet);
            let relation = if seen.same_owner { LinkRelation::SameOwner } else { LinkRelation::OtherOutlet };
            return (relation, Some(seen));
        }
    }
    if own.is_own(host) {
        return (LinkRelation::SameOutlet, None);
    }
    if listed.any(Listed::STUDY) {
        return (LinkRelation::Study, None);
    }
    if listed.any(Listed::REFERENCE) {
        return (LinkRelation::Reference, None);
    }
    let first = host.split('.').next().unwrap_or_default();
    let university = bare.ends_with(".edu") || bare.contains(".edu.") || bare.contains(".ac.");
    if is_public(bare) || listed.any(Listed::OFFICIAL) {
        return (LinkRelation::Official, None);
    }
    if is_pdf(url) || (university && looks_like_article(url)) {
        return (LinkRelation::Study, None);
    }
    let words = || url.path().split(['/', '.']).filter(|s| !s.is_empty());
    let speaks = (hosts::bare(host) != hosts::registrable(host)
        && targets::OFFICIAL_SUBDOMAINS.contains(&first))
        || words().any(|w| targets::OFFICIAL_PATHS.contains(&w));
    if speaks || university || bare.ends_with(".org") || bare.ends_with(".museum") {
        return (LinkRelation::Official, None);
    }
    (LinkRelation::Other, None)
}

/// Whether an address looks like one article's: a date or a long number in it, or a
/// slug of several words.
fn looks_like_article(url: &Url) -> bool {
    let segments: Vec<&str> = url.path().split('/').filter(|s| !s.is_empty()).collect();
    let Some(last) = segments.last() else { return false };
    let digits = |s: &str| {
        let mut best = 0;
        let mut run = 0;
        for b in s.bytes() {
            run = if b.is_ascii_digit() { run + 1 } else { 0 };
            best = best.max(run);
        }
        best
    };
    let slug = |s: &str| s.split(['-', '_', '+', ',']).filter(|w| !w.is_empty()).count();
    let encoded = |s: &str| s.matches('%').count() > 12;
    let year = segments
        .iter()
        .any(|s| s.len() == 4 && (s.starts_with("19") || s.starts_with("20")) && digits(s) == 4);
    let code = |s: &str| {
        s.len() >= 6
            && s.bytes().any(|b| b.is_ascii_digit())
            && s.bytes().any(|b| b.is_ascii_alphabetic())
            && slug(s) <= 2
    };
    year && segments.len() > 1
        || segments.iter().any(|s| digits(s) >= 5)
        || slug(last) >= 4
        || encoded(last)
        || segments.len() > 1 && (slug(last) >= 3 || code(last) || segments.iter().any(|s| slug(s) >= 5))
        || url.query_pairs().any(|(_, v)| digits(&v) >= 4)
}

/// Whether a link leads to a source of what the article says.
#[allow(clippy::too_many_arguments)] // what a link is, where it stands, and whose page it is on
fn is_citation(
    url: &Url,
    listed: Listed,
    relation: LinkRelation,
    own: &Own,
    page: &Page,
    line: &Range<usize>,
    range: &Range<usize>,
    role: Role,
) -> bool {
    let host = hosts::bare(url.host_str().unwrap_or_default());
    let segments: Vec<&str> = url.path().split('/').filter(|s| !s.is_empty()).collect();
    let first = host.split('.').next().unwrap_or_default();
    let speaks = host != hosts::registrable(host) && targets::OFFICIAL_SUBDOMAINS.contains(&first);
    if (listed.any(Listed::SHOP) && !speaks) || role == Role::Heading {
        return false;
    }
    // What the page's own counting calls a box of more to read.
    if url.query().is_some_and(|q| {
        let q = q.to_ascii_lowercase();
        ["related", "readmore", "recirc", "recommend", "mostread", "mostpopular", "read_more"]
            .iter()
            .any(|w| q.contains(w))
    }) {
        return false;
    }
    // The page itself, a home page, a profile.
    let path = url.path().trim_end_matches('/');
    if own.pages.iter().any(|(h, p)| h == host && p == path) || (segments.is_empty() && url.query().is_none())
    {
        return false;
    }
    if relation == LinkRelation::Social {
        return is_post(host, url, &segments);
    }
    if relation == LinkRelation::Reference {
        return !(hosts::label(host) == "imdb"
            || host.contains("transfermarkt")
            || host.starts_with("maps."));
    }
    let lower = |s: &str| s.to_ascii_lowercase();
    let listing = segments.iter().take(4).any(|s| {
        let s = lower(s);
        let bare =
            [".html", ".php", ".htm"].iter().fold(s.as_str(), |s, end| s.strip_suffix(end).unwrap_or(s));
        targets::NOT_ARTICLES.contains(&bare)
            || ["thema-", "tag-", "topic-", "tema-", "sujet-", "themen-", "stichwort-"]
                .iter()
                .any(|p| s.starts_with(p))
            // A topic's short key: `t-55769063`.
            || s.strip_prefix("t-").is_some_and(|n| n.len() >= 4 && n.bytes().all(|b| b.is_ascii_digit()))
    });
    let inside =
        matches!(relation, LinkRelation::SameOutlet | LinkRelation::SameOwner | LinkRelation::OtherOutlet);
    let article = looks_like_article(url);
    // A topic's page may have a long slug; an article under a topic has a number or a date.
    if inside && (!article || listing && !strong_article(url)) {
        return false;
    }
    if !inside && listing && !article && relation == LinkRelation::Other {
        return false;
    }
    // A section of an organisation's site, with nothing of its own.
    if matches!(relation, LinkRelation::Other)
        && segments.len() == 1
        && !article
        && url.query().is_none()
        && !is_pdf(url)
    {
        let word = segments[0];
        if !word.contains(['-', '_', '.']) && word.len() < 16 {
            return false;
        }
    }
    // A line that is nothing but a link, or that opens as such boxes do, sends the
    // reader on.
    let line_text = page.text[line.clone()].trim();
    let opening = |text: &str| {
        let head: String = text.chars().take(40).flat_map(char::to_lowercase).collect();
        let head = head.trim_start_matches(|c: char| !c.is_alphabetic());
        targets::READ_ALSO.iter().any(|w| head.starts_with(w))
    };
    if opening(line_text) || opening(&page.text[range.clone()]) {
        return false;
    }
    let alone = line_text.len() <= range.len() + 6;
    !(alone && matches!(relation, LinkRelation::SameOutlet | LinkRelation::SameOwner))
}

/// An article's address beyond doubt: a date, or a slug as long as a headline.
fn strong_article(url: &Url) -> bool {
    let path = url.path();
    let year = |s: &str| s.len() == 4 && s.starts_with("20") && s.bytes().all(|b| b.is_ascii_digit());
    path.split('/').any(|s| year(s) || s.split('-').count() >= 6)
}

/// A post, as against a profile or a network's own page.
fn is_post(host: &str, url: &Url, segments: &[&str]) -> bool {
    let has = |words: &[&str]| segments.iter().any(|s| words.contains(s));
    match hosts::label(host) {
        "twitter" | "x" => has(&["status", "statuses"]),
        "facebook" => has(&[
            "posts",
            "videos",
            "photos",
            "permalink",
            "photo",
            "watch",
            "permalink.php",
            "story.php",
            "photo.php",
            "reel",
            "share",
        ]),
        "instagram" => has(&["p", "reel", "tv", "stories"]),
        "youtube" => {
            has(&["watch", "shorts", "live", "embed"]) && (segments.len() > 1 || url.query().is_some())
        }
        "tiktok" => has(&["video", "photo"]),
        "linkedin" => has(&["posts", "pulse", "feed"]),
        "t" | "telegram" => segments.len() > 1,
        "reddit" => has(&["comments"]),
        "bsky" => has(&["post"]),
        "whatsapp" | "wa" | "discord" => false,
        _ => segments.len() > 1 || segments.iter().any(|s| s.bytes().any(|b| b.is_ascii_digit())),
    }
}

/// The line of the block that `range` stands in.
fn line_of(page: &Page, block: &Range<usize>, range: &Range<usize>) -> Range<usize> {
    let from = page.text[block.start..range.start].rfind('\n').map_or(block.start, |i| block.start + i + 1);
    let end = block.end.max(range.end);
    let to = page.text[range.end..end].find('\n').map_or(end, |i| range.end + i);
    from..to
}
