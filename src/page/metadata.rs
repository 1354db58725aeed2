//! What the page says of itself in its head, its structured data and beside its
//! headline: a [`Page`] in, [`Metadata`] out.
//!
//! Sources, in the order they are believed: JSON-LD, `<meta>` (Open Graph, Dublin Core,
//! Parsely, Sailthru, citation tags), microdata and RDFa, what stands beside the
//! headline, the address. To read one more field name, add it to its list here.

use super::body::Article;
use super::date::{self, Date, Order};
use super::structured::{self, Node};
use super::{Ix, Marks, Page, Tag, byline};
use crate::language::letters::{is_letter_or_digit, push_lower};
use crate::report::Truncated;

/// What the page says of itself.
#[derive(Debug, Clone, Default)]
pub struct Metadata<'d> {
    /// `<title>`.
    pub document_title: Option<&'d str>,
    /// `<meta>`: name, property or itemprop, lower case, with its content, in order.
    pub meta: Vec<(String, &'d str)>,
    /// Each JSON-LD block, parsed; broken ones mended where that is possible.
    pub json_ld: Vec<serde_json::Value>,
    /// Headline, without the outlet's suffix.
    pub title: Option<String>,
    /// Canonical address, absolute.
    pub canonical: Option<String>,
    /// The people who wrote it.
    pub byline: Vec<String>,
    /// RFC 3339.
    pub published: Option<String>,
    /// RFC 3339.
    pub modified: Option<String>,
    /// Wire agency of the text.
    pub agency: Option<String>,
    /// Names that the page gives its outlet, best first, each with its signal
    /// (`og:site_name`, `json_ld`, `title_suffix` …).
    pub outlet_names: Vec<(&'static str, String)>,
    /// Types of the page's own JSON-LD nodes, lower case.
    pub types: Vec<String>,
    /// The article's text as JSON-LD has it.
    pub article_body: Option<String>,
    /// The article's description or standfirst, as metadata has it.
    pub description: Option<String>,
    /// The section the page puts itself in.
    pub section: Option<String>,
    /// The element that shows the headline.
    pub headline: Option<Ix>,
    /// Author fields as they stand, before cleaning: where agencies are named.
    pub credits: Vec<String>,
    /// The language that the root element declares.
    pub declared_language: Option<&'d str>,
    /// Set where structured data was cut.
    pub truncated: Option<Truncated>,
    /// Elements with `itemprop` or `property`, with its value, in order.
    pub items: Vec<(&'d str, Ix)>,
    /// `<time>` elements.
    pub times: Vec<Ix>,
}

/// `<meta>` names of the day of publication, best first.
const PUBLISHED: &[&str] = &[
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.published",
    "dcterms.created",
    "dc.date.created",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "pubdate",
    "publish-date",
    "publishdate",
    "publish_date",
    "published-date",
    "publication_date",
    "publication-date",
    "published_at",
    "published_time",
    "date.published",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "dateposted",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "cxenseparse:recs:articlepublishtime",
    "cre-date",
    "content-date",
    "apub:time",
    "rnews:datepublished",
    "bt:pubdate",
    "ptime",
    "nrbi:pubdate",
    "date",
    "dc.date",
    "dcterms.date",
    "dc:date",
    "created",
    "datecreated",
    "article:published",
    "shareaholic:article_published_time",
    "blog.date",
    "releasedate",
    "timestamp",
];

/// `<meta>` names of the last change.
const MODIFIED: &[&str] = &[
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "og:modified_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "article.updated",
    "lastmod",
    "last-modified",
    "last_updated",
    "modified",
    "updated_time",
    "revision_date",
];

/// `<meta>` names of the author.
const AUTHOR: &[&str] = &[
    "article:author",
    "author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "article:author_name",
    "article.author",
    "byl",
    "cxenseparse:author",
    "rbauthors",
    "cxenseparse:recs:author",
    "og:article:author",
    "shareaholic:article_author_name",
    "mediator_author",
    "creator",
];

impl<'d> Metadata<'d> {
    /// Reads the head and the structured data, and finds the headline, its date and its
    /// byline.
    pub fn read(page: &Page<'d>) -> Metadata<'d> {
        let mut m = Metadata::default();
        let mut headings = Vec::new();
        m.collect(page, &mut headings);
        m.read_json_ld(page);
        let parsed = std::mem::take(&mut m.json_ld);
        {
            let nodes = structured::nodes(&parsed);
            m.headline = m.find_headline(page, &headings);
            let article = m.main_node(page, &nodes);
            m.read_outlet_names(page, &nodes, article);
            m.read_title(page, article);
            m.read_types(&nodes, article);
            m.read_byline(page, &nodes, article);
            m.read_dates(page, &nodes, article);
        }
        m.json_ld = parsed;
        m
    }

    /// The first non-empty content of a `<meta>`.
    pub fn first(&self, key: &str) -> Option<&'d str> {
        self.meta.iter().find(|(k, v)| k == key && !v.trim().is_empty()).map(|(_, v)| v.trim())
    }

    /// One pass over the elements: what may say something.
    fn collect(&mut self, page: &Page<'d>, headings: &mut Vec<Ix>) {
        for (ix, e) in page.elements.iter().enumerate() {
            match e.tag {
                Tag::Html => self.declared_language = e.attr("lang").or(e.attr("xml:lang")),
                Tag::Meta => {
                    let content = e.attr("content").or(e.attr("value"));
                    let key = e.attr("property").or(e.attr("name")).or(e.attr("itemprop"));
                    if let (Some(content), Some(key)) = (content, key)
                        && self.meta.len() < 2_000
                    {
                        self.meta.push((key.trim().to_ascii_lowercase(), content));
                    }
                }
                Tag::Link
                    if e.has(Marks::REL)
                        && self.canonical.is_none()
                        && e.attr("rel").is_some_and(|r| r.eq_ignore_ascii_case("canonical")) =>
                {
                    self.canonical = e.attr("href").and_then(|h| page.resolve(h)).map(|u| u.to_string());
                }
                Tag::H1 | Tag::H2 if !e.text.is_empty() && headings.len() < 200 => headings.push(ix),
                Tag::Time if self.times.len() < 200 => self.times.push(ix),
                _ => {}
            }
            if e.has(Marks::ITEM | Marks::RDFA)
                && e.tag != Tag::Meta
                && self.items.len() < 2_000
                && let Some(p) = e.attr("itemprop").or(e.attr("property"))
            {
                self.items.push((p, ix));
            }
        }
    }

    fn read_json_ld(&mut self, page: &Page<'d>) {
        let mut bytes = 0;
        for &(ix, raw) in &page.raw {
            let e = &page.elements[ix];
            match e.tag {
                Tag::Title if self.document_title.is_none() && !in_svg(page, ix) => {
                    self.document_title = Some(raw.trim()).filter(|t| !t.is_empty());
                }
                Tag::Script
                    if e.attr("type").is_some_and(|t| {
                        let t = t.trim().split(';').next().unwrap_or(t);
                        t.trim_end().eq_ignore_ascii_case("application/ld+json")
                    }) =>
                {
                    if bytes + raw.len() > structured::MAX_BYTES {
                        self.truncated = Some(Truncated {
                            limit: "structured_data".into(),
                            at: structured::MAX_BYTES as u64,
                        });
                        continue;
                    }
                    bytes += raw.len();
                    self.json_ld.extend(structured::parse(raw));
                }
                _ => {}
            }
        }
    }

    /// The heading that shows the headline: the first `h1` that the metadata's titles
    /// agree with best, or an `h2` where no `h1` does.
    fn find_headline(&self, page: &Page<'d>, headings: &[Ix]) -> Option<Ix> {
        let titles: Vec<String> = [self.first("og:title"), self.document_title, self.first("twitter:title")]
            .into_iter()
            .flatten()
            .map(byline::squash)
            .collect();
        let score = |ix: Ix| -> i32 {
            let e = &page.elements[ix];
            let text = page.text_of(ix);
            if text.len() < 3 || text.len() > 1_000 {
                return 0;
            }
            let key = byline::squash(text);
            let chars = key.chars().count() as i32;
            let matches = titles
                .iter()
                .any(|t| !key.is_empty() && chars > 6 && (t.starts_with(&key) || t.contains(&key)));
            let near = matches || titles.iter().any(|t| common_prefix(t, &key) * 2 > chars && chars > 12);
            let h1 = e.tag == Tag::H1;
            (if matches {
                60 + chars.min(30)
            } else if near {
                40
            } else {
                0
            }) + if h1 { 30 } else { 0 }
                - if e.hidden { 40 } else { 0 }
                - if matches && self.first("og:site_name").is_some_and(|n| byline::squash(n) == key) {
                    60
                } else {
                    0
                }
                - if page.descendants(ix).take(4).any(|d| page.elements[d].attr("href") == Some("/")) {
                    60
                } else {
                    0
                }
                + chars.min(20) / 4
        };
        let mut best: Option<(i32, Ix)> = None;
        for &ix in headings {
            let s = score(ix);
            let enough = page.elements[ix].tag == Tag::H1 && s > 20 || s > 60;
            if enough && best.is_none_or(|(b, _)| s > b) {
                best = Some((s, ix));
            }
        }
        best.map(|b| b.1)
    }

    /// The JSON-LD node that stands for the page's own article.
    fn main_node<'a>(&self, page: &Page<'d>, nodes: &[&'a Node]) -> Option<&'a Node> {
        let articles: Vec<&Node> = nodes
            .iter()
            .copied()
            .filter(|n| {
                structured::is_article(n) || structured::is(n, "VideoObject") && n.contains_key("name")
            })
            .collect();
        let shown = self.headline.map(|ix| byline::squash(page.text_of(ix)));
        let titles: Vec<String> = [self.first("og:title"), self.document_title]
            .into_iter()
            .flatten()
            .map(byline::squash)
            .chain(shown)
            .collect();
        let score = |n: &Node| {
            let article = structured::is_article(n);
            let matches = structured::text(n, "headline").or(structured::text(n, "name")).is_some_and(|h| {
                let h = byline::squash(h);
                let half = h.chars().count() as i32 / 2;
                titles.iter().any(|t| !h.is_empty() && (t.contains(&h) || common_prefix(t, &h) > half.max(8)))
            });
            let rich = ["author", "datePublished", "articleBody", "publisher"]
                .iter()
                .filter(|k| n.contains_key(**k))
                .count();
            usize::from(article) * 3 + usize::from(matches) * 8 + rich
        };
        let best = articles.iter().copied().rev().max_by_key(|n| score(n))?;
        // Of several articles none may be the page's own: a front lists them.
        let count = articles.iter().filter(|n| structured::is_article(n)).count();
        (structured::is_article(best) && (count <= 2 || score(best) >= 8) || score(best) >= 8).then_some(best)
    }

    fn read_outlet_names(&mut self, page: &Page<'d>, nodes: &[&Node], article: Option<&Node>) {
        let mut names: Vec<(&'static str, String)> = Vec::new();
        let mut add = |signal: &'static str, name: &str| {
            let name = plain(name);
            if names.len() < 60
                && (2..=80).contains(&name.chars().count())
                && !names.iter().any(|(s, n)| *s == signal && *n == name)
            {
                names.push((signal, name));
            }
        };
        for (key, signal) in
            [("og:site_name", "og:site_name"), ("og:site", "og:site_name"), ("site_name", "og:site_name")]
        {
            self.meta.iter().filter(|(k, _)| k == key).for_each(|(_, v)| add(signal, v));
        }
        if let Some(name) = article.and_then(|a| structured::text(a, "publisher")) {
            add("json_ld", name);
        }
        for n in nodes {
            let named = structured::text(n, "name").or(structured::text(n, "alternateName"));
            if let Some(name) = named {
                if structured::is(n, "WebSite") {
                    add("json_ld_website", name);
                } else if structured::types(n).any(|t| t.to_ascii_lowercase().ends_with("organization")) {
                    add("json_ld_organization", name);
                }
            }
            if let Some(name) = structured::text(n, "isPartOf").filter(|s| !s.starts_with("http")) {
                add("json_ld_part_of", name);
            }
            if let Some(name) = structured::text(n, "publisher").filter(|s| !s.starts_with("http")) {
                add("json_ld", name);
            }
        }
        for (key, signal) in [
            ("application-name", "application_name"),
            ("apple-mobile-web-app-title", "application_name"),
            ("dc.publisher", "meta_publisher"),
            ("dcterms.publisher", "meta_publisher"),
            ("publisher", "meta_publisher"),
            ("al:ios:app_name", "app_name"),
            ("al:android:app_name", "app_name"),
            ("twitter:app:name:iphone", "app_name"),
            ("twitter:app:name:googleplay", "app_name"),
            ("cxenseparse:recs:publisher", "meta_publisher"),
            ("citation_journal_title", "meta_publisher"),
        ] {
            if let Some(v) = self.first(key) {
                add(signal, v);
            }
        }
        for &(prop, ix) in self.items.iter().take(400) {
            if prop == "publisher" {
                let inner = page
                    .descendants(ix)
                    .take(40)
                    .find(|&d| page.elements[d].attr("itemprop") == Some("name"));
                if let Some(d) = inner {
                    let e = &page.elements[d];
                    add("microdata", e.attr("content").unwrap_or_else(|| page.text_of(d)));
                }
            }
        }
        let shown = self.headline.map(|ix| page.text_of(ix));
        if let Some(title) = self.document_title {
            let (_, suffix) = split_title(title, shown, &[]);
            for s in suffix {
                add("title_suffix", s);
            }
        }
        if let Some(site) = self.first("twitter:site") {
            add("twitter:site", site.trim_start_matches('@'));
        }
        self.outlet_names = names;
    }

    /// The outlet's names and the host's, squashed.
    fn own_names(&self, page: &Page<'d>) -> Vec<String> {
        let mut own: Vec<String> = self.outlet_names.iter().map(|(_, n)| byline::squash(n)).collect();
        if let Some(host) = page.url.as_ref().and_then(|u| u.host_str()) {
            let host = host.trim_start_matches("www.");
            own.push(byline::squash(host));
            let labels: Vec<&str> = host.split('.').collect();
            for w in labels.windows(2) {
                own.push(byline::squash(&w.concat()));
            }
            own.extend(labels.iter().filter(|l| l.len() > 3).map(|l| byline::squash(l)));
        }
        own.retain(|o| o.chars().count() > 1);
        own.sort_unstable();
        own.dedup();
        own
    }

    fn read_title(&mut self, page: &Page<'d>, article: Option<&Node>) {
        let names: Vec<&str> = self.outlet_names.iter().map(|(_, n)| n.as_str()).collect();
        let shown = self.headline.map(|ix| page.text_of(ix).replace('\n', " "));
        let cut = |t: &str| {
            let t = plain(t);
            let (head, _) = split_title(&t, shown.as_deref(), &names);
            head.to_string()
        };
        let of_node =
            article.and_then(|a| structured::text(a, "headline").or(structured::text(a, "name"))).map(cut);
        let of_meta = self.first("og:title").or(self.first("twitter:title")).or(self.first("title")).map(cut);
        let of_document = self.document_title.map(cut);
        let shown_title = shown.as_deref().map(plain).filter(|t| !t.is_empty());
        // The wording that most sources share, each by as much as it shares; what the
        // reader sees weighs most.
        let all = [(shown_title, 1.2), (of_node, 1.0), (of_meta, 1.0), (of_document, 0.6)];
        let votes = |t: &str| -> f32 {
            let shared = |o: &str| Some(overlap(o, t)).filter(|share| *share > 0.5);
            all.iter().filter_map(|(o, w)| Some(w * shared(o.as_deref()?)?)).sum()
        };
        let mut best: Option<(f32, &str)> = None;
        for (t, _) in &all {
            if let Some(t) = t.as_deref().filter(|t| !t.is_empty()) {
                let v = votes(t);
                if best.is_none_or(|(b, _)| v > b + 0.01) {
                    best = Some((v, t));
                }
            }
        }
        self.title = best.map(|(_, t)| t.to_string());
    }

    fn read_types(&mut self, nodes: &[&Node], article: Option<&Node>) {
        for n in nodes.iter().take(200) {
            for t in structured::types(n) {
                let t = t.to_ascii_lowercase();
                if !self.types.contains(&t) && self.types.len() < 50 {
                    self.types.push(t);
                }
            }
        }
        if let Some(a) = article {
            self.article_body = structured::text(a, "articleBody").map(str::to_string);
            self.description = structured::text(a, "description").map(plain);
            self.section = structured::text(a, "articleSection").map(plain);
        }
        if self.description.is_none() {
            self.description = self.first("og:description").or(self.first("description")).map(plain);
        }
        if self.section.is_none() {
            self.section = self
                .first("article:section")
                .or(self.first("parsely-section"))
                .or(self.first("section"))
                .map(plain);
        }
    }

    fn read_byline(&mut self, page: &Page<'d>, nodes: &[&Node], article: Option<&Node>) {
        let own = self.own_names(page);
        let mut found: Vec<Vec<String>> = Vec::new();
        if let Some(a) = article {
            let mut raw = Vec::new();
            for key in ["author", "creator"] {
                if let Some(v) = a.get(key) {
                    people(v, nodes, 0, &mut raw);
                }
                if !raw.is_empty() {
                    break;
                }
            }
            found.push(cleaned(&raw, &own, false));
            self.credits.extend(raw);
        }
        for key in AUTHOR {
            let raw: Vec<String> = self
                .meta
                .iter()
                .filter(|(k, _)| k == key)
                .map(|(_, v)| v.trim().to_string())
                .take(20)
                .collect();
            if !raw.is_empty() {
                found.push(cleaned(&raw, &own, false));
                self.credits.extend(raw);
            }
        }
        let window = self.window(page);
        let is_author = |p: &str| matches!(p, "author" | "schema:author" | "dc:creator" | "creator");
        let authors: Vec<Ix> = self.items.iter().filter(|(p, _)| is_author(p)).map(|i| i.1).collect();
        let near: Vec<Ix> = authors.iter().copied().filter(|ix| window.contains(ix)).collect();
        let raw: Vec<String> = (if near.is_empty() { &authors[..authors.len().min(1)] } else { &near })
            .iter()
            .take(10)
            .map(|&ix| {
                let name = page
                    .descendants(ix)
                    .take(60)
                    .find(|&d| page.elements[d].attr("itemprop") == Some("name"))
                    .unwrap_or(ix);
                let e = &page.elements[name];
                e.attr("content").map_or_else(|| page.text_of(name).to_string(), str::to_string)
            })
            .collect();
        found.push(cleaned(&raw, &own, false));
        self.credits.extend(raw);
        let (said, hinted) = self.visible_byline(page);
        let opened = cleaned(&said, &own, true);
        let hinted_names = cleaned(&hinted, &own, true);
        self.credits.extend(said);
        self.credits.extend(hinted);
        self.credits.retain(|c| c.len() < 300);
        let best = found.into_iter().find(|f| !f.is_empty()).unwrap_or_default();
        let known = |n: &String| best.iter().any(|b| same_person(b, n));
        // "By Jane Doe" under the headline corrects the name of whoever filed the page, and
        // completes a list.
        self.byline = if best.is_empty() {
            if opened.is_empty() { hinted_names } else { opened }
        } else if !opened.is_empty()
            && opened.len() < 6
            && (opened.iter().all(|n| !known(n))
                || opened.len() > best.len() && opened.iter().filter(|n| known(n)).count() >= best.len())
        {
            opened
        } else {
            best
        };
    }

    /// The elements around the headline.
    fn window(&self, page: &Page<'d>) -> std::ops::Range<Ix> {
        match self.headline {
            Some(h) => h.saturating_sub(60)..(page.elements[h].end + 260).min(page.elements.len()),
            None => 0..0,
        }
    }

    /// Bylines behind the headline and before the text, as they stand: those that open
    /// with "By", and those whose element is called so.
    fn visible_byline(&self, page: &Page<'d>) -> (Vec<String>, Vec<String>) {
        let (mut opened, mut hinted) = (Vec::new(), Vec::new());
        let Some(h) = self.headline else { return (opened, hinted) };
        let mut skip = 0;
        let mut paragraphs = 0;
        let mut last = None;
        let behind = page.elements[h].end;
        for ix in (h.saturating_sub(12)..h).chain(behind..self.window(page).end.max(behind)) {
            let e = &page.elements[ix];
            if ix < skip || e.hidden || e.text.is_empty() {
                continue;
            }
            if e.tag == Tag::P && e.text.len() > 160 {
                paragraphs += 1;
                if paragraphs > 2 {
                    break;
                }
            }
            // One place names the authors; further ones name those of other articles.
            if e.text.len() > 300 || last.is_some_and(|l| ix > l + 25) || hinted.len() + opened.len() > 8 {
                continue;
            }
            if page
                .ancestors(ix)
                .take(5)
                .any(|a| matches!(page.elements[a].tag, Tag::Figure | Tag::Figcaption))
            {
                continue;
            }
            let link = e.tag == Tag::A
                && (e.has(Marks::REL) && e.attr("rel").is_some_and(|r| r.contains("author"))
                    || e.attr("href").is_some_and(author_address) && paragraphs == 0);
            let named = link || hints(e.class, BYLINE_HINTS) || hints(e.id, BYLINE_HINTS);
            let text = page.text_of(ix);
            if text.is_empty() {
                continue;
            }
            if e.block
                && e.text.len() < 200
                && let Some(rest) = text.lines().next().and_then(byline::after_lead)
            {
                opened.push(without_date(rest).to_string());
                (skip, last) = (e.end, Some(ix));
            } else if named {
                for line in text.lines() {
                    match byline::after_lead(line) {
                        Some(rest) => opened.push(without_date(rest).to_string()),
                        None => hinted.push(without_date(line).to_string()),
                    }
                }
                (skip, last) = (e.end, Some(ix));
            }
        }
        (opened, hinted)
    }

    fn read_dates(&mut self, page: &Page<'d>, nodes: &[&Node], article: Option<&Node>) {
        let order = self.order(page);
        let language =
            self.declared_language.map(|l| l.get(..2).unwrap_or("").to_ascii_lowercase()).unwrap_or_default();
        let parse = |t: &str| date::parse(t, order, &language);
        let of_node = |n: Option<&Node>, keys: &[&str]| {
            keys.iter().find_map(|k| n.and_then(|n| structured::text(n, k)).and_then(parse))
        };
        let of_meta = |keys: &[&str]| {
            keys.iter().find_map(|k| self.meta.iter().filter(|(n, _)| n == k).find_map(|(_, v)| parse(v)))
        };
        let item = |name: &str| {
            self.items.iter().filter(|(p, _)| p.rsplit(':').next() == Some(name)).find_map(|&(_, ix)| {
                let e = &page.elements[ix];
                let value = e.attr("content").or(e.attr("datetime")).or(e.attr("title"));
                value.and_then(parse).or_else(|| date::find(page.text_of(ix), order, &language).map(|f| f.0))
            })
        };
        let page_node = nodes.iter().copied().find(|n| structured::types(n).any(|t| t.ends_with("Page")));
        let in_url = page.url.as_ref().and_then(|u| date::in_path(u.path()));
        let strong = of_node(article, &["datePublished", "dateCreated", "uploadDate"])
            .or_else(|| of_meta(PUBLISHED))
            .or_else(|| item("datePublished").or_else(|| item("dateCreated")))
            .or_else(|| of_node(page_node, &["datePublished"]));
        let shown = self.lines_near(page).find_map(|l| date::find(l, order, &language)).map(|f| f.0);
        let published = match strong {
            Some(d) => Some(local_day(d, shown, in_url)),
            None => shown
                .or_else(|| self.shown_date(page, order, &language))
                .or(in_url)
                .or_else(|| self.document_title.and_then(|t| date::find(t, order, &language)).map(|f| f.0)),
        };
        let modified = of_node(article, &["dateModified"])
            .or_else(|| of_meta(MODIFIED))
            .or_else(|| item("dateModified"))
            .or_else(|| of_node(page_node, &["dateModified"]));
        self.published = published.map(|d| d.to_string());
        self.modified = modified.map(|d| d.to_string());
    }

    /// Short lines behind the headline and before the text, then some before the headline.
    fn lines_near<'p>(&self, page: &'p Page<'d>) -> impl Iterator<Item = &'p str> {
        let text = page.text.as_str();
        let (from, behind) = match self.headline {
            Some(h) => (page.elements[h].text.start, page.elements[h].text.end),
            None => (0, text.len()),
        };
        let mut long = 0;
        let after = text[behind..].lines().take(30).take_while(move |l| {
            long += usize::from(l.len() > 200);
            long < 2
        });
        let before = text[..from].lines().rev().take(4);
        after.chain(before).filter(|l| l.len() < 160)
    }

    /// Whether the page writes the month first: English pages of the United States do.
    fn order(&self, page: &Page<'d>) -> Order {
        let lang = self.declared_language.unwrap_or("").to_ascii_lowercase();
        let locale = self.first("og:locale").unwrap_or("").to_ascii_lowercase();
        let host = page.url.as_ref().and_then(|u| u.host_str()).unwrap_or("");
        let american =
            lang.contains("-us") || locale.ends_with("_us") || lang == "en" && !locale.ends_with("_gb");
        let generic = [".com", ".org", ".net", ".us"].iter().any(|t| host.ends_with(t)) || host.is_empty();
        if american && generic { Order::MonthFirst } else { Order::DayFirst }
    }

    /// The date that stands beside the headline: `<time>`, an element that is called so,
    /// or the first line that holds one.
    fn shown_date(&self, page: &Page<'d>, order: Order, language: &str) -> Option<Date> {
        let window = self.window(page);
        let of_time = |ix: Ix| {
            let e = &page.elements[ix];
            e.attr("datetime")
                .or(e.attr("content"))
                .and_then(|t| date::parse(t, order, language))
                .or_else(|| date::find(page.text_of(ix), order, language).map(|f| f.0))
        };
        let near = |ix: &&Ix| window.contains(*ix);
        self.times
            .iter()
            .filter(near)
            .find_map(|&ix| of_time(ix))
            .or_else(|| {
                window.clone().find_map(|ix| {
                    let e = &page.elements[ix];
                    if e.text.is_empty() || e.text.len() > 300 {
                        return None;
                    }
                    let hinted = hints(e.class, DATE_HINTS) || hints(e.id, DATE_HINTS);
                    hinted.then(|| date::find(page.text_of(ix), order, language)).flatten().map(|f| f.0)
                })
            })
            .or_else(|| self.times.first().and_then(|&ix| of_time(ix)))
    }

    /// Fills in what only the article shows: a byline at its end, the agency that its
    /// text came from, a date in its dateline.
    pub fn complete(&mut self, page: &Page, article: &Article) {
        self.agency = article.agency.map(str::to_string);
        let ends = || {
            let text = |i: usize| &article.blocks[i].text;
            let n = article.blocks.len();
            let (from, to) = if n == 0 { (0, 0) } else { (text(0).start, text(n - 1).end) };
            let before = page.text[..from].lines().rev().take(8);
            before.chain(page.text[to..].lines().take(4)).filter(|l| l.len() < 160)
        };
        if self.published.is_none() {
            let language = article.language.as_deref().unwrap_or("");
            let found = ends().find_map(|l| date::find(l, self.order(page), language));
            self.published = found.map(|(d, _)| d.to_string());
        }
        if self.byline.is_empty() && !matches!(article.kind, crate::report::PageKind::NotNews) {
            let own = self.own_names(page);
            let last = article.blocks.last().map(|b| page.text[b.text.clone()].trim()).unwrap_or("");
            let signed = ends()
                .filter_map(byline::after_lead)
                .map(|l| byline::names(without_date(l), &own, true))
                .find(|n| !n.is_empty() && n.len() < 5);
            self.byline = signed
                .or_else(|| {
                    // A name alone behind the last sentence.
                    let short = last.chars().count() < 40 && !last.ends_with(['.', '!', '?', '"']);
                    let names = byline::names(last.trim_matches(['(', ')']), &own, true);
                    (short && names.len() == 1).then_some(names)
                })
                .unwrap_or_default();
        }
    }
}

#[rustfmt::skip]
const BYLINE_HINTS: &[&str] = &[
    "byline",
    "author",
    "autor",
    "auteur",
    "writer",
    "contributor",
    "signature",
    "redattore",
    "verfasser",
    "journalist",
];
#[rustfmt::skip]
const DATE_HINTS: &[&str] =
    &["date", "datum", "fecha", "time", "publish", "posted", "data-", "meta", "info", "timestamp", "pubdate"];

/// Whether an attribute holds one of `words`, in lower case.
fn hints(attribute: &str, words: &[&str]) -> bool {
    attribute.len() >= 4
        && attribute.len() < 300
        && words.iter().any(|w| memchr::memmem::find(attribute.as_bytes(), w.as_bytes()).is_some())
}

/// Whether an address leads to an author's page.
fn author_address(href: &str) -> bool {
    [
        "/author/",
        "/authors/",
        "/autor/",
        "/autoren/",
        "/auteur/",
        "/autore/",
        "/autores/",
        "/by/",
        "/journalist",
        "/profile/",
        "/staff/",
        "/reporter",
        "/redaktion/",
        "/people/",
        "/contributor",
        "/columnist",
    ]
    .iter()
    .any(|p| href.find(p).is_some_and(|i| href.len() > i + p.len()))
}

/// The day of a date as its readers saw it: metadata in UTC may be one day off the day
/// that the page shows or that its address holds.
fn local_day(d: Date, shown: Option<Date>, in_url: Option<Date>) -> Date {
    let minutes =
        |d: &Date| d.time.map(|(h, m, _)| d.day_number() * 1_440 + i64::from(h) * 60 + i64::from(m));
    let shift = |o: Date| -> bool {
        let days = o.day_number() - d.day_number();
        match (minutes(&o), minutes(&d)) {
            // Two times that a whole zone parts.
            (Some(a), Some(b)) if days.abs() == 1 => {
                let apart = a - b;
                (-12 * 60 - 5..=14 * 60 + 5).contains(&apart) && (apart + 3).rem_euclid(30) <= 6
            }
            (None, Some(b)) if days == -1 => b.rem_euclid(1_440) < 9 * 60,
            (None, Some(b)) if days == 1 => b.rem_euclid(1_440) >= 15 * 60,
            (Some(_), None) => days.abs() == 1,
            _ => false,
        }
    };
    if d.zone.is_some_and(|z| z != 0) {
        return d;
    }
    [in_url, shown].into_iter().flatten().find(|o| shift(*o)).unwrap_or(d)
}

/// A byline's names without the date that stands behind them.
fn without_date(line: &str) -> &str {
    let cut = line
        .char_indices()
        .find(|&(i, c)| {
            c.is_ascii_digit()
                || c == '@'
                || line[i..].starts_with(" on ")
                || line[i..].starts_with(" prije ")
        })
        .map_or(line.len(), |(i, _)| i);
    let (line, behind) = line.split_at(cut);
    let trimmed = line.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | '|' | '-' | '–' | '•' | '.' | ':')
    });
    // The month before the digits, unless one follows them: "Jane Doe, November 15", "Jane
    // May 3 June". It stands right behind the name where the page has no space between two
    // elements.
    let apart = trimmed.rfind([' ', ',', '|']).map_or(0, |i| i + 1);
    let word = trimmed[apart..].rfind(char::is_uppercase).map_or(apart, |i| apart + i);
    let month = |w: &str| date::month(w, "").is_some();
    if word > 0 && month(&trimmed[word..]) && !behind.split(|c: char| !c.is_alphabetic()).any(month) {
        return trimmed[..word].trim_end_matches([' ', ',', '|']);
    }
    trimmed
}

/// Whether two names are one person's.
fn same_person(a: &str, b: &str) -> bool {
    let (x, y) = (byline::squash(a), byline::squash(b));
    x == y || x.contains(&y) || y.contains(&x)
}

fn in_svg(page: &Page, ix: Ix) -> bool {
    page.ancestors(ix).skip(1).any(|a| page.elements[a].name() == "svg")
}

fn common_prefix(a: &str, b: &str) -> i32 {
    a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count() as i32
}

/// Names cleaned from raw author fields.
fn cleaned(raw: &[String], own: &[String], strict: bool) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for r in raw {
        for n in byline::names(r, own, strict) {
            let key = byline::squash(&n);
            if !out.iter().any(|o| byline::squash(o) == key) && out.len() < 30 {
                out.push(n);
            }
        }
    }
    out
}

/// The names that a JSON-LD author value holds.
fn people(v: &serde_json::Value, nodes: &[&Node], depth: u8, out: &mut Vec<String>) {
    use serde_json::Value;
    if depth > 4 || out.len() > 30 {
        return;
    }
    match v {
        Value::String(s) => out.push(s.trim().to_string()),
        Value::Array(list) => list.iter().for_each(|v| people(v, nodes, depth + 1, out)),
        Value::Object(o) => {
            if let Some(name) = o.get("name") {
                people(name, nodes, depth + 1, out);
            } else if let (Some(given), Some(family)) =
                (structured::text(o, "givenName"), structured::text(o, "familyName"))
            {
                out.push(format!("{given} {family}"));
            } else if let Some(id) = o.get("@id").and_then(Value::as_str)
                && let Some(n) = nodes.iter().find(|n| n.get("@id").and_then(Value::as_str) == Some(id))
                && let Some(name) = n.get("name")
            {
                people(name, nodes, depth + 1, out);
            }
        }
        _ => {}
    }
}

/// Text of a metadata field: entities that were written twice resolved, white space
/// collapsed.
pub fn plain(text: &str) -> String {
    let mut t = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(i) = rest.find('&') {
        t.push_str(&rest[..i]);
        rest = &rest[i..];
        let end = rest.bytes().take(10).position(|b| b == b';');
        let decoded = end.and_then(|e| {
            let name = &rest[1..e];
            let c = match name {
                "amp" => '&',
                "quot" => '"',
                "apos" | "rsquo" => '\'',
                "lsquo" => '‘',
                "ldquo" => '“',
                "rdquo" => '”',
                "nbsp" => ' ',
                "ndash" => '–',
                "mdash" => '—',
                "hellip" => '…',
                "lt" => '<',
                "gt" => '>',
                _ => {
                    let n = name.strip_prefix('#')?;
                    let code = match n.strip_prefix(['x', 'X']) {
                        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                        None => n.parse().ok()?,
                    };
                    char::from_u32(code)?
                }
            };
            Some((c, e + 1))
        });
        match decoded {
            Some((c, used)) => {
                t.push(c);
                rest = &rest[used..];
            }
            None => {
                t.push('&');
                rest = &rest[1..];
            }
        }
    }
    t.push_str(rest);
    t.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Share of words that two titles have in common (Dice).
pub fn overlap(a: &str, b: &str) -> f32 {
    // In small letters, all else a space.
    let plain = |t: &str| {
        let mut out = String::with_capacity(t.len());
        for c in t.chars() {
            if is_letter_or_digit(c) { push_lower(&mut out, c) } else { out.push(' ') }
        }
        out
    };
    fn words<'t>(plain: &'t str, raw: &'t str) -> Vec<&'t str> {
        let mut w: Vec<&str> = plain.split(' ').filter(|w| !w.is_empty()).collect();
        if w.len() < 3 {
            // Scripts without spaces: by character.
            let letters = raw.char_indices().filter(|(_, c)| is_letter_or_digit(*c));
            w = letters.map(|(i, c)| &raw[i..i + c.len_utf8()]).collect();
        }
        w.sort_unstable();
        w
    }
    let (plain_a, plain_b) = (plain(a), plain(b));
    let (a, b) = (words(&plain_a, a), words(&plain_b, b));
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let (mut i, mut j, mut both) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                both += 1;
                i += 1;
                j += 1;
            }
        }
    }
    2.0 * both as f32 / (a.len() + b.len()) as f32
}

/// A document title cut into the headline and what stands behind it: the parts behind
/// the last bar or dash that are the outlet's name, or that the shown headline lacks.
pub fn split_title<'t>(title: &'t str, shown: Option<&str>, names: &[&str]) -> (&'t str, Vec<&'t str>) {
    let title = title.trim();
    const BARS: &[&str] = &[
        " | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ", " / ", "｜", " |", "| ", "_", " ‹ ", " « ",
        " ~ ", " : ",
    ];
    let names: Vec<String> = names.iter().map(|n| byline::squash(n)).collect();
    let shown = shown.map(byline::squash).filter(|s| s.chars().count() > 5);
    // The headline itself, where the title begins with it.
    let mut cut = title;
    let mut suffix = Vec::new();
    for _ in 0..4 {
        if shown.as_ref().is_some_and(|s| *s == byline::squash(cut)) {
            break;
        }
        let Some((at, bar)) =
            BARS.iter().filter_map(|b| cut.rfind(b).map(|i| (i, b))).max_by_key(|&(i, b)| (i, b.len()))
        else {
            break;
        };
        let (head, tail) = (cut[..at].trim(), cut[at + bar.len()..].trim());
        let key = byline::squash(tail);
        let is_name = !key.is_empty()
            && names.iter().any(|n| {
                *n == key
                    || (key.chars().count() > 3
                        && (n.contains(&key) || key.starts_with(n.as_str()) && !n.is_empty()))
            });
        let behind = shown.as_ref().is_some_and(|s| byline::squash(head).starts_with(s.as_str()));
        let short = names.is_empty()
            && shown.is_none()
            && tail.chars().count() < 30
            && head.chars().count() > tail.chars().count();
        if !(is_name || behind || short) || head.is_empty() {
            break;
        }
        if *bar == " : " && !is_name {
            break;
        }
        suffix.push(tail);
        cut = head;
    }
    // "Outlet | Headline"
    if suffix.is_empty()
        && let Some((at, bar)) =
            BARS.iter().filter_map(|b| cut.find(b).map(|i| (i, b))).min_by_key(|&(i, _)| i)
    {
        let (head, tail) = (cut[..at].trim(), cut[at + bar.len()..].trim());
        let key = byline::squash(head);
        let is_name = names.contains(&key) && !key.is_empty();
        let before = shown.as_ref().is_some_and(|s| *s == byline::squash(tail)) && !head.is_empty();
        if (is_name || before) && !tail.is_empty() {
            suffix.push(head);
            cut = tail;
        }
    }
    suffix.reverse();
    (cut, suffix)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Document, Limits};

    fn with<R>(html: &str, f: impl FnOnce(&Metadata) -> R) -> R {
        let limits = Limits::default();
        let doc = Document::parse(html, &limits);
        let page = Page::read(&doc, Some("https://example.org/a/b"), &limits);
        f(&Metadata::read(&page))
    }

    #[test]
    fn the_headline_that_is_seen_outweighs_two_of_the_machines() {
        // The social title says most of what the heading says, the two others do not.
        let html = r#"<html lang=en><title>Counting herons, people become bridge keepers, ferrymen and more | Harbour Courier</title>
            <meta property="og:title" content="Counting herons, and my uncle became a bridge keeper">
            <script type="application/ld+json">{"@type": "NewsArticle",
                "headline": "Counting herons, people become bridge keepers, ferrymen and more"}</script>
            <h1>Why my uncle became a bridge keeper for herons</h1><p>Text."#;
        with(html, |m| {
            assert_eq!(m.title.as_deref(), Some("Why my uncle became a bridge keeper for herons"));
        });
    }

    #[test]
    fn the_outlet_is_no_part_of_the_title() {
        for (title, shown, names, want) in [
            ("A bridge opens | The Daily Bridge", None, vec!["The Daily Bridge"], "A bridge opens"),
            ("A bridge opens - News - The Daily Bridge", Some("A bridge opens"), vec![], "A bridge opens"),
            (
                "The Daily Bridge: A bridge opens",
                None,
                vec!["The Daily Bridge"],
                "The Daily Bridge: A bridge opens",
            ),
            (
                "A bridge - a wonder - opens",
                Some("A bridge - a wonder - opens"),
                vec![],
                "A bridge - a wonder - opens",
            ),
            ("The Daily Bridge | A bridge opens", None, vec!["The Daily Bridge"], "A bridge opens"),
        ] {
            assert_eq!(split_title(title, shown, &names).0, want, "{title}");
        }
    }

    #[test]
    fn structured_data_names_author_and_day() {
        let html = r#"<html lang=en><title>A bridge opens | Bridge</title>
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A bridge opens",
            "author":[{"@id":"j1"}],"datePublished":"2024-05-03T10:00:00+02:00","publisher":{"name":"Bridge"}},
            {"@id":"j1","@type":"Person","name":"Jane Doe"}]}</script><h1>A bridge opens</h1>"#;
        with(html, |m| {
            assert_eq!(m.title.as_deref(), Some("A bridge opens"));
            assert_eq!(m.byline, ["Jane Doe"]);
            assert_eq!(m.published.as_deref(), Some("2024-05-03T10:00:00+02:00"));
            assert_eq!(m.outlet_names.first().map(|n| n.1.as_str()), Some("Bridge"));
        });
    }

    #[test]
    fn a_page_without_metadata_is_read_beside_its_headline() {
        let html = "<title>A bridge opens - Bridge</title><h1>A bridge opens</h1>
            <p class=byline>By Jane Doe and John Roe</p><p class=date>Friday, 3 May 2024</p><p>It opened.</p>";
        with(html, |m| {
            assert_eq!(m.byline, ["Jane Doe", "John Roe"]);
            assert_eq!(m.published.as_deref(), Some("2024-05-03"));
        });
    }

    #[test]
    fn a_date_behind_a_name_is_no_part_of_it() {
        for (line, name) in [
            ("Jane Doe, November 15, 2026", "Jane Doe"),
            ("Jane DoeNovember 15, 2026", "Jane Doe"),
            ("Jane Doe 15 November 2026", "Jane Doe"),
            ("Jane May 3 June 2026", "Jane May"),
            ("Jane Doe on Monday", "Jane Doe"),
            ("Jane Doe | novembre", "Jane Doe"),
            ("Jane Doe", "Jane Doe"),
        ] {
            assert_eq!(without_date(line), name, "{line}");
        }
    }
}
