//! What the page itself declares: publisher, legal entity, parent, director, host and
//! controller, each with the page's own words.
//!
//! A page, what it says in its head, its article and its banner in; a short list out,
//! the best statement first. Read are: JSON-LD (`legalName`, `publisher`,
//! `parentOrganization`), the copyright line, sentences such as "published by …", the
//! foot of the page, the text under a newsletter form, `<meta>` for rights. What stands
//! inside the article is never a statement about its publisher.
//!
//! The words are those of [`super::notice::words`]; to know a new phrase, add it there.
//! Weights of the places stand in [`weight`].

use super::legal_name;
use super::notice::people::{copyright_holder, entity, person_list, plausible, tidy};
use super::notice::words::{Hit, Kind, words};
use super::notice::{
    Use, at_start, bounds, core, framed, hard_start, is_placeholder, label_use, mentioned, same_core,
};
use crate::page::structured::{self, Node};
use crate::page::{Page, Tag, body::Article, metadata::Metadata};
use crate::report::{Consent, Declared, DeclaredRole};
use serde_json::Value;
use std::ops::Range;

/// Most statements given, most lines looked at, and most bytes of a line.
const MOST: usize = 12;
const LINES: usize = 260;
const LINE: usize = 1_200;
/// Bytes at the page's end that are read as its foot even where nothing calls them so.
const FOOT: usize = 2_500;

/// How much a place is believed, of 100.
mod weight {
    pub const LEGAL_NAME: u32 = 96;
    pub const COPYRIGHT: u32 = 95;
    pub const SENTENCE: u32 = 92;
    pub const FOOT: u32 = 86;
    pub const CONSENT_TEXT: u32 = 84;
    pub const META: u32 = 83;
    pub const JSON_LD: u32 = 82;
    pub const CONTROLLER: u32 = 80;
    pub const FRAME: u32 = 78;
    pub const COPYRIGHT_BARE: u32 = 60;
    pub const SENTENCE_BARE: u32 = 55;
    pub const CONTROLLER_BARE: u32 = 40;
    pub const OWN_NAME: u32 = 20;
}

struct Found {
    declared: Declared,
    weight: u32,
    /// Whether the name carries a legal form.
    legal: bool,
}

struct Reader<'p, 'd> {
    page: &'p Page<'d>,
    own: Vec<String>,
    found: Vec<Found>,
}

/// Reads the page's own statements. `names` are the outlet's own, which a copyright line
/// repeats without naming an entity.
pub fn read(
    page: &Page,
    meta: &Metadata,
    article: &Article,
    names: &[&str],
    consent: Option<&Consent>,
) -> Vec<Declared> {
    let mut own: Vec<String> = names.iter().map(|n| core(n)).collect();
    own.extend(meta.outlet_names.iter().take(8).map(|(_, n)| core(n)));
    own.retain(|n| !n.is_empty());
    let mut r = Reader { page, own, found: Vec::new() };
    r.json_ld(meta);
    r.meta(meta);
    r.lines(article);
    if let Some(c) = consent.and_then(|c| c.controller.as_ref()) {
        let legal = !legal_name::find(&c.name).is_empty();
        let weight = if legal { weight::CONTROLLER } else { weight::CONTROLLER_BARE };
        r.add(DeclaredRole::Controller, &c.name, "consent_banner", &c.quote, weight);
    }
    r.finish()
}

impl Reader<'_, '_> {
    fn add(&mut self, role: DeclaredRole, name: &str, place: &str, quote: &str, weight: u32) {
        let name = tidy(name);
        if self.found.len() >= 200 || name.is_empty() || name.len() > 160 || is_placeholder(name) {
            return;
        }
        let legal = !legal_name::find(name).is_empty();
        let person = matches!(role, DeclaredRole::Director);
        if !legal && !person && !plausible(name) {
            return;
        }
        // The outlet's own name is a statement too, but names nobody behind it.
        let weight =
            if !legal && self.own.contains(&core(name)) { weight.min(weight::OWN_NAME) } else { weight };
        let role = match role {
            DeclaredRole::Publisher if legal => DeclaredRole::LegalEntity,
            role => role,
        };
        self.found.push(Found {
            declared: Declared {
                role,
                name: name.to_string(),
                place: place.to_string(),
                quote: around(quote, name),
                id: None,
            },
            weight,
            legal,
        });
    }

    fn json_ld(&mut self, meta: &Metadata) {
        let mut seen = 0;
        for node in structured::nodes(&meta.json_ld) {
            seen += 1;
            if seen > 200 {
                break;
            }
            let organisation = is_organisation(node);
            if organisation {
                self.organisation(node, true);
            }
            for key in ["publisher", "copyrightHolder", "sourceOrganization"] {
                for value in each(node.get(key)) {
                    match value {
                        Value::Object(o) => self.organisation(o, key != "sourceOrganization"),
                        Value::String(s) if !legal_name::find(s).is_empty() => {
                            self.add(DeclaredRole::Publisher, s, "json_ld", s, weight::JSON_LD);
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    /// A node that stands for the publisher: its legal name, its name where that is one,
    /// and what it belongs to.
    fn organisation(&mut self, node: &Node, own: bool) {
        if let Some(n) = structured::text(node, "legalName")
            && own
        {
            let bare = legal_name::find(n).is_empty();
            let weight = if bare { weight::COPYRIGHT_BARE } else { weight::LEGAL_NAME };
            self.add(DeclaredRole::Publisher, n, "json_ld", n, weight);
        }
        if let Some(n) = structured::text(node, "name")
            && own
            && legal_name::find(n).first().is_some_and(|f| f.range.start == 0)
        {
            self.add(DeclaredRole::Publisher, n, "json_ld", n, weight::JSON_LD);
        }
        for value in each(node.get("parentOrganization")) {
            let name = match value {
                Value::Object(o) => structured::text(o, "legalName").or(structured::text(o, "name")),
                Value::String(s) if !s.starts_with("http") => Some(s.as_str()),
                _ => None,
            };
            if let Some(n) = name {
                self.add(DeclaredRole::Parent, n, "json_ld", n, weight::JSON_LD);
            }
        }
    }

    fn meta(&mut self, meta: &Metadata) {
        let keys = [
            "dcterms.rightsholder",
            "dc.rightsholder",
            "organization",
            "company",
            "copyright",
            "dcterms.publisher",
            "dc.publisher",
            "publisher",
            "dc.rights",
            "dcterms.rights",
            "rights",
            "web_author",
        ];
        for (_, content) in meta.meta.iter().filter(|(k, _)| keys.contains(&k.as_str())).take(12) {
            let content = cut(content.trim(), 300);
            let Some(e) = copyright_holder(content, "") else { continue };
            // What only the head says, no reader can see.
            let bare = legal_name::without_form(&e.name);
            if !self.page.text.contains(bare) {
                continue;
            }
            let weight = match e.form {
                Some(_) => weight::META,
                None => continue,
            };
            self.add(DeclaredRole::Publisher, &e.name, "meta", content, weight);
        }
    }

    /// Lines of the page's foot, and lines elsewhere with a mark of copyright or a phrase
    /// that announces a publisher.
    fn lines(&mut self, article: &Article) {
        let page = self.page;
        let text = page.text.as_str();
        let foot = feet(page);
        let in_foot = |r: &Range<usize>| {
            let inside = |f: &&(Range<usize>, bool)| f.0.start <= r.start && r.end <= f.0.end;
            let mut holding = foot.iter().filter(inside).peekable();
            (holding.peek().is_some(), holding.any(|f| f.1))
        };
        // Each line with: in the foot, in what the page calls its foot.
        let mut lines: Vec<(Range<usize>, bool, bool)> = Vec::new();
        let mut last = usize::MAX;
        // What stands inside the article is not searched; a footer's lines are read below.
        let mut gaps: Vec<Range<usize>> = Vec::new();
        let mut from = 0;
        for b in &article.blocks {
            if b.text.start > from {
                gaps.push(from..b.text.start);
            }
            from = from.max(b.text.end);
        }
        gaps.push(from.min(text.len())..text.len());
        let marks = gaps
            .into_iter()
            .filter_map(|g| Some((g.start, text.get(g)?)))
            .flat_map(|(at, part)| words().marks(part).map(move |m| at + m.start..at + m.end));
        for mark in marks {
            let line = line_at(text, mark.start);
            if line.start == last {
                continue;
            }
            last = line.start;
            let (foot, sure) = in_foot(&line);
            if !sure && in_article(article, &line) {
                continue;
            }
            lines.push((line, foot, sure));
            if lines.len() >= LINES {
                break;
            }
        }
        let mut bytes = 0;
        for (f, sure) in foot.iter().rev() {
            // The last lines of a long foot are the legal ones.
            let mut at = line_at(text, f.end.saturating_sub(6_000).max(f.start)).start;
            while at < f.end && lines.len() < 2 * LINES && bytes < 9_000 {
                let line = line_at(text, at);
                at = line.end + 1;
                bytes += line.len();
                let part = &text[line.clone()];
                // A word of a menu: no number, no label, no legal form.
                let menu = part.len() < 60
                    && !part.bytes().any(|b| b.is_ascii_digit() || b == b':')
                    && !legal_name::may_hold(part);
                if !menu && (*sure || !in_article(article, &line)) {
                    lines.push((line, true, *sure));
                }
            }
        }
        lines.sort_by_key(|l| (l.0.start, !l.1, !l.2));
        lines.dedup_by_key(|l| l.0.start);
        for (range, foot, sure) in &lines {
            let line = cut(text[range.clone()].trim(), LINE);
            if line.len() >= 4 {
                let next =
                    text.get(range.end + 1..).map_or("", |t| cut(t.lines().next().unwrap_or_default(), 200));
                let before = self.found.len();
                self.line(line, next, range, *foot);
                // What stands in a picture, a comment or an article is no foot, unless a
                // footer holds it.
                if !sure && self.found.len() > before && self.aside(range) {
                    self.found.truncate(before);
                }
            }
        }
    }

    /// Whether a place belongs to a picture, a comment or an article.
    fn aside(&self, at: &Range<usize>) -> bool {
        let Some(ix) = self.page.element_at(at) else { return false };
        self.page.ancestors(ix).take(40).any(|i| {
            let e = &self.page.elements[i];
            matches!(e.tag, Tag::Figure | Tag::Figcaption | Tag::Article)
                || crate::page::hints::of(e) & (crate::page::hints::CAPTION | crate::page::hints::COMMENT)
                    != 0
        })
    }

    fn line(&mut self, line: &str, next: &str, range: &Range<usize>, foot: bool) {
        let all = words().hits(line, None);
        let hits: Vec<Hit> = all.iter().copied().filter(|h| bounds(h.kind) && !mentioned(line, h)).collect();
        let before = self.found.len();
        let mut foreign_until = 0;
        for (k, h) in hits.iter().enumerate() {
            let end = hits.get(k + 1).map_or(line.len(), |n| n.start);
            let value = &line[h.end..end];
            let near_foreign = h.start < foreign_until;
            match h.kind {
                Kind::Foreign => foreign_until = h.end + 60,
                Kind::Copyright if !near_foreign => self.copyright(line, h, range, foot, &all),
                Kind::PublisherBy | Kind::PublisherHostBy
                    if !near_foreign && about_self(&line[..h.end], h.start, &self.own) =>
                {
                    let value = if value.trim_matches([':', ' ']).is_empty() && end == line.len() {
                        next
                    } else {
                        value
                    };
                    if let Some(e) = entity(value) {
                        match e.form {
                            Some(_) => {
                                let w = if foot { weight::SENTENCE } else { weight::CONSENT_TEXT };
                                self.add(DeclaredRole::Publisher, &e.name, place(foot, "imprint"), line, w);
                            }
                            // Without a form only where the sentence is about this site.
                            None if foot && !e.name.starts_with(char::is_numeric) => {
                                self.add(
                                    DeclaredRole::Publisher,
                                    &e.name,
                                    "imprint",
                                    line,
                                    weight::SENTENCE_BARE,
                                );
                            }
                            None => {}
                        }
                    }
                }
                Kind::Controller => {
                    let value = match label_use(value) {
                        Use::Value(v) | Use::Beside(v) => v,
                        _ => value,
                    };
                    if let Some(e) = entity(value).filter(|e| e.form.is_some()) {
                        self.add(
                            DeclaredRole::Controller,
                            &e.name,
                            "consent_text",
                            line,
                            weight::CONSENT_TEXT,
                        );
                    }
                }
                Kind::Publisher if foot && hard_start(line, h.start) => {
                    let v = match label_use(value) {
                        Use::Value(v) => v,
                        Use::Over if end == line.len() => next,
                        _ => continue,
                    };
                    if let Some(e) = entity(v).filter(|e| e.form.is_some()) {
                        self.add(DeclaredRole::Publisher, &e.name, "imprint", line, weight::SENTENCE);
                    }
                }
                Kind::Responsible
                    if foot && at_start(line, h.start) && !words().is_common(&line[h.start..h.end]) =>
                {
                    if let Use::Value(v) = label_use(value) {
                        for p in person_list(v).into_iter().take(3) {
                            self.add(DeclaredRole::Director, &p, "footer", line, 50);
                        }
                    }
                }
                Kind::HostBy if foot => {
                    if let Some(e) = entity(value) {
                        self.add(DeclaredRole::Host, &e.name, "footer", line, 50);
                    }
                }
                Kind::Parent if foot && about_self(&line[..h.end], h.start, &self.own) => {
                    if let Some(e) = entity(value) {
                        self.add(DeclaredRole::Parent, &e.name, "footer", line, weight::FRAME);
                    }
                }
                _ => {}
            }
        }
        if foot && self.found[before..].iter().all(|f| !f.legal) {
            self.imprint_line(line, next, &hits);
        }
    }

    /// A line of the foot that begins with an entity's name: "Nordlicht GmbH, Hafen 1 …".
    fn imprint_line(&mut self, line: &str, next: &str, hits: &[Hit]) {
        if line.len() > 400 || hits.iter().any(|h| h.kind == Kind::Foreign) {
            return;
        }
        let names = legal_name::find(line);
        for n in names.iter().take(3) {
            let lead = line[..n.range.start].trim();
            let after = line[n.range.end..].trim_start();
            let starts = lead.chars().filter(|c| c.is_alphabetic()).count() <= 20
                && lead.split_whitespace().count() <= 2
                || lead.ends_with(['.', '|', '•', '·', '-', '–']);
            let closed = after.is_empty()
                || !after.starts_with(char::is_alphanumeric)
                || after.starts_with(|c: char| c.is_ascii_digit());
            let address = after.chars().any(|c| c.is_ascii_digit())
                || next.chars().any(|c| c.is_ascii_digit()) && next.len() < 120
                || hits
                    .iter()
                    .any(|h| matches!(h.kind, Kind::Id(_) | Kind::Contact | Kind::Capital | Kind::Court));
            // A charity's or club's bare name is a link to it.
            let company = legal_name::form(n.form).is_none_or(|f| f.place == legal_name::Place::After);
            if !starts || !address && !company {
                continue;
            }
            let w = match (closed, address) {
                (true, true) => weight::FOOT,
                (true, false) => weight::FOOT - 8,
                (false, _) => weight::FOOT - 14,
            };
            self.add(DeclaredRole::Publisher, &line[n.range.clone()], "footer", line, w);
            break;
        }
    }

    fn copyright(&mut self, line: &str, h: &Hit, range: &Range<usize>, foot: bool, all: &[Hit]) {
        // The element around the mark, where its words say enough by themselves.
        let at = self.page.text[range.clone()].find(line).map_or(range.start, |i| range.start + i);
        let mark = at + h.start..at + h.end;
        let inner = self.page.element_at(&mark).map(|ix| self.page.text_of(ix)).filter(|t| {
            t.len() < line.len() && t.len() <= 200 && t.chars().filter(|c| c.is_alphabetic()).count() >= 14
        });
        let holder = inner
            .and_then(|t| {
                let i = words().hits(t, None).into_iter().find(|h| h.kind == Kind::Copyright)?;
                copyright_holder(&t[i.end..], &t[..i.start]).filter(|e| e.form.is_some())
            })
            .or_else(|| copyright_holder(&line[h.end..], &line[..h.start]));
        let frame = framed(line, all);
        // "Copyright policy" is a link; a holder stands beside a sign or a year.
        let head = cut(&line[h.start..], 40);
        let signed = head.contains(['©', '℗'])
            || head.to_ascii_lowercase().contains("(c)")
            || head.chars().filter(char::is_ascii_digit).count() >= 4
            || line[..h.start].trim_end().ends_with(|c: char| c.is_ascii_digit());
        let holder = holder.filter(|e| {
            e.form.is_some() || foot && signed && e.name.chars().filter(|c| c.is_alphabetic()).count() >= 3
        });
        if let Some(e) = &holder {
            let w = match (e.form.is_some(), foot) {
                (true, true) => weight::COPYRIGHT,
                (true, false) => weight::COPYRIGHT - 4,
                (false, _) => weight::COPYRIGHT_BARE,
            };
            self.add(DeclaredRole::Publisher, &e.name, "copyright", line, w);
            // "© 2020 Nordlicht News - by Nordlicht Verlag"
            if e.form.is_none()
                && self.own.contains(&core(&e.name))
                && let Some(rest) = line.find(&e.name).map(|i| &line[i + e.name.len()..])
                && let Some(by) = ["by ", "von ", "par ", "por "]
                    .iter()
                    .find_map(|b| rest.trim_start_matches([' ', '-', '–', ',', '|', '/']).strip_prefix(b))
                && let Some(e) = entity(by)
            {
                self.add(DeclaredRole::Publisher, &e.name, "copyright", line, weight::COPYRIGHT_BARE);
            }
        }
        let legal = holder.as_ref().is_some_and(|e| e.form.is_some());
        if let Some(name) = frame {
            // "© 2020 a Nordlicht plc subsidiary": nobody else is named.
            let role = if legal { DeclaredRole::Parent } else { DeclaredRole::Publisher };
            self.add(role, &name, "copyright", line, weight::FRAME);
        }
        if let Some(p) = all.iter().find(|p| p.kind == Kind::Parent && p.start >= h.end)
            && let Some(e) = entity(&line[p.end..])
        {
            let role = if legal && holder.as_ref().is_some_and(|o| !same_core(&o.name, &e.name)) {
                DeclaredRole::Parent
            } else {
                DeclaredRole::Publisher
            };
            self.add(role, &e.name, "copyright", line, weight::FRAME + 2);
        }
    }

    /// The best statements, each name once a role.
    fn finish(mut self) -> Vec<Declared> {
        // What several places say weighs more.
        let cores: Vec<String> = self.found.iter().map(|f| core(&f.declared.name)).collect();
        for i in 0..self.found.len() {
            let places = (0..self.found.len())
                .filter(|&j| {
                    cores[j] == cores[i] && self.found[j].declared.place != self.found[i].declared.place
                })
                .take(3)
                .count() as u32;
            self.found[i].weight +=
                if self.found[i].weight > weight::OWN_NAME { places.min(2) * 3 } else { 0 };
        }
        self.found.sort_by_key(|f| std::cmp::Reverse((f.weight, f.legal)));
        let mut out: Vec<Declared> = Vec::new();
        for f in self.found {
            let role = f.declared.role;
            let most = match role {
                DeclaredRole::Publisher | DeclaredRole::LegalEntity => 3,
                DeclaredRole::Director => 3,
                DeclaredRole::Parent => 2,
                DeclaredRole::Host | DeclaredRole::Controller => 1,
            };
            let known = |d: &Declared| {
                overlapping(&d.name, &f.declared.name)
                    && (d.role == role
                        || matches!(d.role, DeclaredRole::Publisher | DeclaredRole::LegalEntity)
                            && matches!(
                                role,
                                DeclaredRole::Publisher | DeclaredRole::LegalEntity | DeclaredRole::Parent
                            ))
            };
            let same_kind = out.iter().filter(|d| d.role == role).count();
            // The outlet's own name says nothing once an entity is named.
            let entity = out.iter().any(|d| d.role == DeclaredRole::LegalEntity);
            let idle = f.weight <= weight::OWN_NAME && out.iter().any(|d| d.role != DeclaredRole::Director)
                // Nor does a bare name beside an entity's.
                || role == DeclaredRole::Publisher && entity && f.weight < weight::FRAME;
            if same_kind >= most || idle || out.len() >= MOST || out.iter().any(known) {
                continue;
            }
            out.push(f.declared);
        }
        out
    }
}

/// Whether two names are of one body: the same, or one holds the other.
fn overlapping(a: &str, b: &str) -> bool {
    let (a, b) = (core(a), core(b));
    a == b || a.len() >= 8 && b.contains(&a) || b.len() >= 8 && a.contains(&b)
}

fn place(foot: bool, name: &'static str) -> &'static str {
    if foot { name } else { "consent_text" }
}

/// Whether a sentence is about this site: `told` is the sentence up to the end of the
/// phrase that announces the publisher.
fn about_self(told: &str, phrase: usize, own: &[String]) -> bool {
    let from = told[..phrase].rfind(['.', '|', '©', '•', ';']).map_or(0, |i| {
        // a full stop inside an address ("example.org is …") ends no sentence
        let dot = told[i..].starts_with('.') && !told[i + 1..].starts_with(' ');
        if dot { told[..i].rfind([' ', '|', '©', '•', ';']).map_or(0, |j| j + 1) } else { i + 1 }
    });
    let from = (from..=phrase).find(|&i| told.is_char_boundary(i)).unwrap_or(phrase);
    let subject = told[from..phrase].trim();
    if subject.chars().filter(|c| c.is_alphanumeric()).count() <= 1 {
        return true;
    }
    if subject.split_whitespace().count() > 14 {
        return false;
    }
    let folded = core(subject);
    let named = own.iter().any(|o| {
        o.len() >= 3 && folded.contains(o.as_str()) || folded.len() >= 4 && o.contains(folded.as_str())
    });
    let address = subject.split_whitespace().last().is_some_and(|w| w.trim_end_matches('.').contains('.'));
    named || address || words().says_site(&told[from..])
}

fn is_organisation(node: &Node) -> bool {
    structured::types(node).any(|t| {
        let t = t.to_ascii_lowercase();
        t.ends_with("organization")
            || matches!(t.as_str(), "corporation" | "website" | "newspaper" | "localbusiness")
    })
}

fn each(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(list)) => &list[..list.len().min(8)],
        Some(v) => std::slice::from_ref(v),
        None => &[],
    }
}

/// Parts of the text that are the page's foot, and whether the page calls them so.
fn feet(page: &Page) -> Vec<(Range<usize>, bool)> {
    let text = page.text.as_str();
    let mut out: Vec<(Range<usize>, bool)> = Vec::new();
    let late = text.len() / 2;
    for e in &page.elements {
        let foot = e.tag == Tag::Footer
            || e.text.start >= late
                && e.block
                && e.text.len() >= 8
                && (named_foot(e.class) || named_foot(e.id));
        if foot && out.last().is_none_or(|l| e.text.start >= l.0.end) && e.text.len() < 40_000 {
            out.push((e.text.clone(), true));
            if out.len() >= 24 {
                break;
            }
        }
    }
    let mut from = text.len().saturating_sub(FOOT);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    if out.last().is_none_or(|l| l.0.end <= from) {
        out.push((from..text.len(), false));
    }
    out
}

/// Whether a class or id names the foot of a page or its legal line.
fn named_foot(name: &str) -> bool {
    static NAMES: std::sync::OnceLock<Option<aho_corasick::AhoCorasick>> = std::sync::OnceLock::new();
    let names = ["foot", "copyright", "imprint", "impressum", "legal", "colophon", "stopka", "rodape"];
    NAMES
        .get_or_init(|| aho_corasick::AhoCorasick::builder().ascii_case_insensitive(true).build(names).ok())
        .as_ref()
        .is_some_and(|n| !name.is_empty() && n.is_match(name))
}

fn in_article(article: &Article, line: &Range<usize>) -> bool {
    let i = article.blocks.partition_point(|b| b.text.start <= line.start);
    i.checked_sub(1).is_some_and(|i| article.blocks[i].text.end > line.start)
        || article.blocks.get(i).is_some_and(|b| b.text.start < line.end)
}

/// The line of `text` around byte `at`.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let at = at.min(bytes.len());
    let start = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |i| i + 1);
    let end = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |i| at + i);
    start..end
}

/// At most `max` bytes of `text`.
fn cut(text: &str, max: usize) -> &str {
    let mut end = text.len().min(max);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// At most 300 characters of `text` around `name`.
fn around(text: &str, name: &str) -> String {
    if text.chars().count() <= 300 {
        return text.to_string();
    }
    let at = text.find(name).unwrap_or(0);
    let from = text[..at].char_indices().rev().nth(100).map_or(0, |(i, _)| i);
    text[from..].chars().take(300).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Document, Limits};

    /// The statements of a page as "role name (where)", best first.
    fn declared(html: &str) -> Vec<String> {
        let limits = Limits::default();
        let doc = Document::parse(html, &limits);
        let page = Page::read(&doc, Some("https://www.nordblick.example/a"), &limits);
        let meta = Metadata::read(&page);
        let article = Article::find(&page, &meta);
        let list = read(&page, &meta, &article, &["Nordblick"], None);
        for d in &list {
            assert!(d.quote.chars().count() <= 300 && !d.name.is_empty(), "{d:?}");
        }
        let role = |r: DeclaredRole| format!("{r:?}").to_lowercase();
        list.iter().map(|d| format!("{} {} ({})", role(d.role), d.name, d.place)).collect()
    }

    /// A page with an article and this foot.
    fn page(foot: &str) -> String {
        let p = "<p>The council met on Monday and voted for the new bridge over the river after a long debate, its speaker said, and the work will begin in the spring of next year.</p>";
        format!(
            "<title>A bridge - Nordblick</title><article><h1>A bridge</h1>{}</article>{foot}",
            p.repeat(5)
        )
    }

    #[test]
    fn a_page_names_its_publisher_in_many_ways() {
        for (foot, expected) in [
            (
                "<footer>© 2024 Nordblick Verlag GmbH. Alle Rechte vorbehalten.</footer>",
                "legalentity Nordblick Verlag GmbH (copyright)",
            ),
            (
                "<footer>Nordblick Verlag GmbH © 1999-2024</footer>",
                "legalentity Nordblick Verlag GmbH (copyright)",
            ),
            (
                "<footer>© 2024 Nordblick, a division of Fjord Media Inc. All rights reserved.</footer>",
                "legalentity Fjord Media Inc. (copyright)",
            ),
            (
                "<footer>© 2024 a Fjord Media plc subsidiary</footer>",
                "legalentity Fjord Media plc (copyright)",
            ),
            ("<footer>© Copyright Fjord Media 2024</footer>", "publisher Fjord Media (copyright)"),
            (
                "<footer>Nordblick est édité par la société Fjord Presse SAS</footer>",
                "legalentity Fjord Presse SAS (imprint)",
            ),
            (
                "<footer>Wydawcą portalu jest Fiord Media Sp. z o.o.</footer>",
                "legalentity Fiord Media Sp. z o.o. (imprint)",
            ),
            (
                "<footer><p>Fjord Editoriale S.p.A.</p><p>P.IVA 01234567890</p></footer>",
                "legalentity Fjord Editoriale S.p.A. (footer)",
            ),
            (
                "<footer>Fjord Uitgevers B.V. | Kade 1 | 1000 AA Amsterdam</footer>",
                "legalentity Fjord Uitgevers B.V. (footer)",
            ),
            (
                "<footer>Copyright © 2020 Editora Fiorde Ltda - Nordblick é uma marca</footer>",
                "legalentity Editora Fiorde Ltda (copyright)",
            ),
            (
                "<footer>© Fiordo Noticias, S.L. Todos los derechos reservados. Desarrollado por Pixel S.A.</footer>",
                "legalentity Fiordo Noticias, S.L. (copyright)",
            ),
            (
                "<div class=nl><p>By signing up you consent to receive the above newsletter from Fjord Media Inc.</p></div><footer>© Nordblick</footer>",
                "legalentity Fjord Media Inc. (consent_text)",
            ),
            (
                "<script type='application/ld+json'>{\"@type\":\"NewsMediaOrganization\",\"name\":\"Nordblick\",\"legalName\":\"Nordblick Verlag GmbH\"}</script>",
                "legalentity Nordblick Verlag GmbH (json_ld)",
            ),
        ] {
            assert_eq!(declared(&page(foot)).first().map(String::as_str), Some(expected), "{foot}");
        }
    }

    #[test]
    fn who_built_hosts_or_illustrates_a_page_is_not_its_publisher() {
        for foot in [
            "<footer>Website by Pixelhof GmbH</footer>",
            "<footer>Powered by PressWorks Inc.</footer>",
            "<footer>Community platform by Forumo® © 2010-2024 Forumo Ltd.</footer>",
            "<figure><img src=a.jpg><figcaption>© Bildhaus Agentur GmbH</figcaption></figure>",
            "<footer>Designed and developed by Studio Krul B.V.</footer>",
            "<footer>Realizzato da Web Sarda S.r.l.</footer>",
            "<footer>Copyright policy | Terms of use | Contact us</footer>",
            "<footer>Roku is a registered trademark of Roku Devices, Inc.</footer>",
            "<footer><a href=/>GOOD GOVERNANCE AS USUAL</a> <a href=/>As good as it gets</a></footer>",
        ] {
            let got = declared(&page(foot));
            let named = got.iter().any(|d| d.starts_with("legal") || d.starts_with("publisher"));
            assert!(!named, "{foot} gave {got:?}");
        }
    }

    #[test]
    fn what_the_article_says_of_others_is_no_statement_of_the_page() {
        let html = page("").replacen(
            "voted for",
            "heard that the paper Hafenpost is published by Hafen Medien GmbH, © 2024 Hafen Medien GmbH, and voted for",
            1,
        );
        assert_eq!(declared(&html), Vec::<String>::new());
    }

    #[test]
    fn a_parent_a_director_and_a_host_are_read_where_the_foot_names_them() {
        let got = declared(&page(
            "<footer><p>© 2024 Nordblick Verlag GmbH, a subsidiary of Fjord Holding AG</p>\
             <p>Chefredakteurin: Karin Voss</p><p>This site is hosted by Serverberg GmbH</p></footer>",
        ));
        for expected in [
            "legalentity Nordblick Verlag GmbH (copyright)",
            "parent Fjord Holding AG (copyright)",
            "director Karin Voss (footer)",
            "host Serverberg GmbH (footer)",
        ] {
            assert!(got.iter().any(|g| g == expected), "{expected} not in {got:?}");
        }
    }

    #[test]
    fn the_outlet_s_own_name_is_given_only_where_no_entity_is_named() {
        assert_eq!(declared(&page("<footer>© 2024 Nordblick</footer>")), ["publisher Nordblick (copyright)"]);
        let got = declared(&page(
            "<footer><p>© 2024 Nordblick</p><p>Fjord Presse SAS, 1 quai Nord, 29200 Brest</p></footer>",
        ));
        assert_eq!(got, ["legalentity Fjord Presse SAS (footer)"]);
    }

    #[test]
    fn hostile_feet_are_read_without_harm() {
        let parts = [
            "©",
            "ⓒ",
            "2024",
            "-",
            "a ",
            "company",
            "GmbH",
            "é",
            "by",
            "published by",
            "Ltd.",
            "«",
            "\"",
            "'s",
            "株式会社",
            "ООО",
            "|",
            " ",
            "\n",
            ".",
            "İ",
        ];
        let mut seed = 3u64;
        for _ in 0..400 {
            let mut foot = String::from("<footer>");
            for _ in 0..30 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                foot.push_str(parts[(seed >> 33) as usize % parts.len()]);
            }
            assert!(declared(&foot).len() <= MOST);
        }
        let long = format!("<footer>{}</footer>", "© 2024 Fjord Presse SAS ".repeat(20_000));
        assert!(declared(&long).len() <= MOST);
    }
}
