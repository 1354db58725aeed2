//! What a legal notice says (Impressum, mentions légales, aviso legal, note legali,
//! colofon, ficha técnica, stopka redakcyjna, masthead): a page or bare text in, a
//! [`Notice`] out.
//!
//! - [`words`]: the phrases that announce a fact, one file per language.
//! - [`lines`]: HTML, Markdown and bare text made into the same lines.
//! - [`people`]: names of people and organisations behind such a phrase.
//! - [`numbers`]: company numbers and registers.
//! - [`links`]: where a site's legal notice is.
//!
//! The reader goes through the lines once. A label with its value on the same line or on
//! the next ones, a sentence ("is published by …"), a legal name at a line's start and a
//! copyright line each give a candidate for the publisher; the best one wins. What stands
//! under the host, the web agency, an insurer or a partner is theirs, not the publisher's.

mod lines;
mod links;
mod numbers;
pub(crate) mod people;
#[cfg(test)]
mod tests;
mod text;
pub(crate) mod words;

pub use links::address;
pub use text::text;
pub use words::fold;

use super::legal_name::{self, LegalName};
use crate::page::Page;
use people::{entity, person_list};
use serde::{Deserialize, Serialize};
use words::{Hit, Kind, words};

/// A company number of the publisher.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct CompanyId {
    /// `VAT`, `SIREN`, `HRB`, `KVK` …
    pub kind: String,
    /// As written, blanks and stops inside left out.
    pub value: String,
}

/// A declared holder.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Holder {
    /// Who.
    pub name: String,
    /// Percent, where a figure is given.
    pub share_percent: Option<f32>,
}

/// What a legal notice declares. `None` or empty: it does not say.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Notice {
    /// The legal entity behind the site; its title or a person where no entity is named.
    pub publisher: Option<String>,
    /// Short legal form.
    pub legal_form: Option<String>,
    /// Court or registry, and number.
    pub register: Option<String>,
    /// The publisher's numbers.
    pub ids: Vec<CompanyId>,
    /// As written.
    pub capital: Option<String>,
    /// ISO 3166-1 alpha-2, from the numbers and the legal form.
    pub address_country: Option<String>,
    /// Responsible editors.
    pub responsible: Vec<String>,
    /// Directors.
    pub directors: Vec<String>,
    /// Hosting company.
    pub host: Option<String>,
    /// Declared holders.
    pub owners: Vec<Holder>,
    /// The body it belongs to.
    pub parent: Option<String>,
}

/// Most entries of a list.
const MOST: usize = 24;

/// Reads a legal notice; the default where the page is none.
pub fn read(page: &Page) -> Notice {
    let title = page.raw.iter().find(|(ix, _)| page.elements[*ix].name() == "title").map(|(_, t)| t.trim());
    Reader::new(lines::of_text(&page.text), title).read()
}

/// Reads a legal notice given as bare text or Markdown.
pub fn read_text(text: &str) -> Notice {
    Reader::new(lines::of_markdown(text), None).read()
}

/// Whose facts the lines at hand are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zone {
    /// The publisher's.
    Own,
    /// The host's.
    Host,
    /// Somebody else's.
    Foreign,
    /// Disclaimers.
    End,
}

struct Line {
    text: String,
    hits: Vec<Hit>,
}

/// A name that may be the publisher's.
#[derive(Debug, Clone)]
struct Candidate {
    name: String,
    form: Option<&'static str>,
    country: &'static str,
    score: u32,
    line: usize,
}

/// A label that waits for its value on the next lines.
#[derive(Debug, Clone, Copy)]
struct Pending {
    kind: Kind,
    /// Lines it still waits.
    left: u8,
    /// Whether it has had a value.
    fed: bool,
}

/// A phrase in its line.
struct Said<'l> {
    /// Number of the line.
    i: usize,
    text: &'l str,
    /// The phrases of the line.
    hits: &'l [Hit],
    /// Which of them.
    k: usize,
}

impl<'l> Said<'l> {
    fn hit(&self) -> &'l Hit {
        &self.hits[self.k]
    }

    fn before(&self) -> Option<&'l Hit> {
        self.k.checked_sub(1).and_then(|k| self.hits.get(k))
    }

    /// Where the next phrase starts, or the line ends.
    fn next(&self) -> usize {
        self.hits.get(self.k + 1).map_or(self.text.len(), |n| n.start)
    }

    /// What stands between this phrase and the next.
    fn value(&self) -> &'l str {
        &self.text[self.hit().end..self.next()]
    }

    /// The line behind the phrase.
    fn rest(&self) -> &'l str {
        &self.text[self.hit().end..]
    }

    fn is_last(&self) -> bool {
        self.next() == self.text.len()
    }

    /// Whether nothing but marks stands behind the phrase: its value is below.
    fn is_over(&self, marks: &[char]) -> bool {
        self.is_last() && self.value().trim_matches(marks).is_empty()
    }

    fn has_colon(&self) -> bool {
        self.value().trim_start().starts_with(':')
    }

    /// Whether it starts the line or a segment of it, or follows right on another phrase.
    fn starts(&self) -> bool {
        let start = self.hit().start;
        at_start(self.text, start)
            || self.before().is_some_and(|b| fold(self.text[b.end..start].trim()).len() <= 4)
    }

    /// Whether it starts a line of at most `most` bytes.
    fn heads_line(&self, most: usize) -> bool {
        self.k == 0 && self.text.len() <= most && self.starts()
    }

    /// "Web design: Somebody": somebody else's label with its value in the line.
    fn is_inline_foreign(&self) -> bool {
        hard_start(self.text, self.hit().start)
            && matches!(label_use(self.value()), Use::Value(_) | Use::Beside(_))
    }
}

/// The phrases of a line that mean something there.
fn phrases(text: &str, all: &[Hit]) -> Vec<Hit> {
    let mut hits: Vec<Hit> = all.iter().copied().filter(|h| bounds(h.kind) && !mentioned(text, h)).collect();
    // "Hosting: Server Plus Ltd": a word of the value that is a label elsewhere.
    for k in (1..hits.len()).rev() {
        let (before, h) = (hits[k - 1], hits[k]);
        let follows = text.get(before.end..h.start).is_some_and(|t| t.trim() == ":");
        let after = text[h.end..].strip_prefix(' ').is_some_and(|t| t.starts_with(char::is_uppercase));
        let name = matches!(
            h.kind,
            Kind::Host
                | Kind::Publisher
                | Kind::Title
                | Kind::Contact
                | Kind::Foreign
                | Kind::Owners
                | Kind::End
        );
        if follows && after && name && matches!(before.kind, Kind::Host | Kind::Publisher | Kind::Owners) {
            hits.remove(k);
        }
    }
    hits
}

/// Whether a phrase at a line's start ends the wait for the value of the label above.
fn ends_waiting(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Title
            | Kind::Header
            | Kind::Publisher
            | Kind::Responsible
            | Kind::Director
            | Kind::Host
            | Kind::Foreign
            | Kind::End
            | Kind::Owners
            | Kind::Id(_)
            | Kind::Register
    )
}

/// Whether a phrase counts among disclaimers too.
fn speaks_at_the_end(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Title
            | Kind::Header
            | Kind::Publisher
            | Kind::PublisherBy
            | Kind::PublisherHostBy
            | Kind::Responsible
            | Kind::Host
            | Kind::HostBy
            | Kind::Copyright
            | Kind::Rights
    )
}

struct Reader<'t> {
    lines: Vec<Line>,
    title: Option<&'t str>,
    out: Notice,
    zone: Zone,
    pending: Option<Pending>,
    candidates: Vec<Candidate>,
    register: numbers::Register,
    form: Option<&'static str>,
    /// The page calls itself a legal notice.
    titled: bool,
    /// The page calls itself a privacy policy.
    privacy: bool,
    /// The page calls itself terms of use.
    terms: bool,
    /// A label or sentence announced the publisher.
    announced: bool,
    /// Values that are a template's.
    placeholders: u32,
    /// Number of labelled facts.
    facts: u32,
    /// Names stand above their offices.
    above: bool,
    /// Line of a host's name that shows no legal form.
    host_line: Option<usize>,
}

/// Whether a phrase ends the value of the label before it.
pub(crate) fn bounds(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Honorific | Kind::FrameOpen | Kind::FrameClose | Kind::Template | Kind::Link | Kind::Neutral
    )
}

/// Whether a phrase that is a label elsewhere is a common word of a sentence here.
pub(crate) fn mentioned(text: &str, h: &Hit) -> bool {
    let after = text[h.end..].trim_start();
    let marked =
        after.starts_with([':', '.', '+', '|', '=']) || after.starts_with(|c: char| c.is_ascii_digit());
    let small = text[h.start..].starts_with(char::is_lowercase);
    match h.kind {
        Kind::Neutral => true,
        Kind::Contact => !(at_start(text, h.start) || marked || small),
        Kind::Publisher => {
            !(hard_start(text, h.start)
                && (!small || after.starts_with(':') || text[..h.start].trim().is_empty()))
                && !after.starts_with(':')
        }
        Kind::Title
        | Kind::End
        | Kind::Terms
        | Kind::Foreign
        | Kind::Privacy
        | Kind::Host
        | Kind::Form
        | Kind::Header => {
            !(hard_start(text, h.start) && !small || marked || text[..h.start].trim().is_empty())
        }
        _ => false,
    }
}

/// Whether `text` holds more than one sentence.
fn sentences(text: &str) -> bool {
    text.match_indices(". ").any(|(i, _)| {
        let word = text[..i].rsplit(' ').next().unwrap_or_default();
        word.chars().count() > 4 && text[i + 2..].starts_with(char::is_uppercase)
    })
}

/// Whether a label of this kind can stand over its value.
fn is_label(kind: Kind) -> bool {
    ends_waiting(kind) || matches!(kind, Kind::Form | Kind::Capital | Kind::Contact | Kind::Privacy)
}

/// Whether a segment of a line starts at `at` as [`at_start`] has it, a comma or a bracket
/// before it not enough.
pub(crate) fn hard_start(line: &str, at: usize) -> bool {
    at_start(line, at) && !line[..at].trim_end().ends_with([',', '(', '/', '"', '“'])
}

/// Whether a segment of a line starts at `at`: nothing but numbering, or a mark, before it.
pub(crate) fn at_start(line: &str, at: usize) -> bool {
    let before = line[..at].trim_end();
    let Some(last) = before.chars().next_back() else { return true };
    if matches!(last, '.' | ':' | ';' | '|' | '•' | '·' | '–' | '—' | '-' | ',' | ')' | '/' | '(' | '"' | '“')
    {
        return true;
    }
    !before.chars().any(char::is_alphabetic)
}

/// How a label is used.
pub(crate) enum Use<'t> {
    /// With a value in the line, behind a mark or a verb.
    Value(&'t str),
    /// With something in capitals right behind it.
    Beside(&'t str),
    /// Over its value.
    Over,
    /// Mentioned in a sentence.
    Mention,
}

/// Verbs between a label and its value.
const IS: &[&str] = &[
    "est", "is", "ist", "jest", "e", "es", "are", "sont", "sind", "to", "sono", "zijn", "lautet", "sao",
    "son",
];

/// Reads how the label that ends before `rest` is used.
pub(crate) fn label_use(rest: &str) -> Use<'_> {
    let mut s = rest.trim_start_matches([' ', '\u{a0}', ')', ',']);
    // "(bei juristischen Personen)"
    if let Some(inner) = s.strip_prefix('(')
        && let Some(close) = inner.find(')')
        && close < 80
    {
        s = inner[close + 1..].trim_start();
    }
    let trimmed = s.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '|' | '*' | '=' | '.' | '•')
    });
    if trimmed.is_empty() {
        return Use::Over;
    }
    if s.starts_with([':', '=', '|', '–', '—', '•', '-']) {
        let marks = |c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '|' | '*' | '=' | '•');
        return Use::Value(s.trim_start_matches(marks).trim());
    }
    let head_end = s.char_indices().nth(90).map_or(s.len(), |(i, _)| i);
    let head = &s[..head_end];
    if let Some(colon) = head.find(':')
        && !sentences(&head[..colon])
        && !head[colon..].starts_with("://")
    {
        let value = s[colon + 1..].trim();
        return if value.is_empty() { Use::Over } else { Use::Value(value) };
    }
    let mut words = 0;
    let mut at = 0;
    for word in head.split(' ') {
        let folded = fold(word);
        if IS.contains(&folded.as_str()) && (folded != "e" || word == "è" || word == "é" || word == "È") {
            return Use::Value(s[(at + word.len()).min(s.len())..].trim());
        }
        at += word.len() + 1;
        words += 1;
        if words > 8 {
            break;
        }
    }
    let first = s.chars().next().unwrap_or(' ');
    // "§ 18 Abs. 2 MStV": the law, not the value
    if s.starts_with("§") || first.is_numeric() && s.chars().count() <= 40 && s.contains("Abs") {
        return Use::Over;
    }
    if first.is_uppercase() || first.is_numeric() || matches!(first, '"' | '“' | '„' | '«' | '<' | '[') {
        return Use::Beside(s.trim());
    }
    if s.len() <= 70 && !sentences(s) { Use::Over } else { Use::Mention }
}

/// Whether `line` is part of an address beyond doubt: a postcode, a street with its number,
/// a labelled telephone, an e-mail address.
fn is_sure_address(line: &Line) -> bool {
    let t = line.text.as_str();
    let mut run = 0;
    let longest = t.chars().fold(0, |longest, c| {
        run = if c.is_ascii_digit() { run + 1 } else { 0 };
        longest.max(run)
    });
    let street =
        t.ends_with(|c: char| c.is_ascii_digit()) && t.contains(' ') && !t.contains(['\'', '’', '/']);
    let labelled = line.hits.iter().any(|h| {
        h.kind == Kind::Contact && h.start == 0 && t[h.end..].trim_start().starts_with([':', '.', '+'])
    });
    t.len() <= 160 && (longest >= 4 || street || labelled || t.contains('@'))
}

/// Whether `line` looks like part of a postal address or of contact details.
fn is_address(line: &Line) -> bool {
    let t = &line.text;
    if line.hits.iter().any(|h| h.kind == Kind::Contact && at_start(t, h.start)) {
        return true;
    }
    t.len() <= 120
        && t.chars().any(|c| c.is_ascii_digit())
        && t.chars().any(char::is_alphabetic)
        && !t.ends_with('.')
        || t.contains('@')
}

impl<'t> Reader<'t> {
    fn new(lines: Vec<String>, title: Option<&'t str>) -> Reader<'t> {
        let words = words();
        let language = words.language(lines.iter().take(400).map(String::as_str));
        let lines = lines.into_iter().map(|text| Line { hits: words.hits(&text, language), text }).collect();
        Reader {
            lines,
            title,
            out: Notice::default(),
            zone: Zone::Own,
            pending: None,
            candidates: Vec::new(),
            register: numbers::Register::default(),
            form: None,
            titled: false,
            privacy: false,
            terms: false,
            announced: false,
            placeholders: 0,
            facts: 0,
            above: false,
            host_line: None,
        }
    }

    fn read(mut self) -> Notice {
        if let Some(title) = self.title {
            let hits = words().hits(title, None);
            self.titled |= hits.iter().any(|h| h.kind == Kind::Title);
            self.privacy |= hits.iter().any(|h| h.kind == Kind::Privacy);
            self.terms |= hits.iter().any(|h| h.kind == Kind::Terms);
        }
        for i in 0..self.lines.len() {
            self.line(i);
        }
        self.finish()
    }

    /// Whether the line after `i` is a paragraph of prose.
    fn prose_after(&self, i: usize) -> bool {
        self.lines.get(i + 1).is_some_and(|l| l.text.chars().count() > 90)
    }

    /// Whether the line is a label and nothing more, for its hit `h`.
    fn alone(&self, i: usize, h: &Hit) -> bool {
        let t = &self.lines[i].text;
        let letters = |s: &str| s.chars().filter(|c| c.is_alphanumeric()).count();
        letters(&t[..h.start]) <= 3 && letters(&t[h.end..]) == 0
    }

    /// Reads a line: what the label above makes of it, then each of its phrases.
    fn line(&mut self, i: usize) {
        let line = std::mem::replace(&mut self.lines[i], Line { text: String::new(), hits: Vec::new() });
        self.lines[i].text.clone_from(&line.text);
        self.lines[i].hits.clone_from(&line.hits);
        let text = line.text.as_str();
        let hits = phrases(text, &line.hits);
        self.placeholders += u32::from(is_placeholder_line(text));
        let opens = hits.first().is_some_and(|h| {
            at_start(text, h.start)
                && text[..h.start].chars().filter(|c| c.is_alphabetic()).count() == 0
                && !matches!(h.kind, Kind::Court)
        });
        if let Some(p) = self.pending {
            self.below_label(p, i, text, &hits, opens);
        }
        if hits.is_empty() || !opens {
            self.line_start_name(i, text);
        }
        self.terms |= i < 4 && hits.first().is_some_and(|h| h.kind == Kind::Terms && h.start < 4);
        let mut inline_foreign = false;
        for k in 0..hits.len() {
            let said = Said { i, text, hits: &hits, k };
            let kind = said.hit().kind;
            if self.zone == Zone::End && !speaks_at_the_end(kind)
                || inline_foreign && !matches!(kind, Kind::Copyright | Kind::Publisher | Kind::Responsible)
            {
                continue;
            }
            inline_foreign |= kind == Kind::Foreign && said.is_inline_foreign();
            self.phrase(&said);
        }
        if self.out.parent.is_none()
            && let Some(parent) = framed(text, &line.hits)
        {
            self.out.parent = Some(parent);
        }
    }

    /// What a label over this line makes of it.
    fn below_label(&mut self, p: Pending, i: usize, text: &str, hits: &[Hit], opens: bool) {
        let told = |kind| hits.iter().any(|h| h.kind == kind);
        if p.kind == Kind::Host && told(Kind::HostBy) || p.kind == Kind::Publisher && told(Kind::PublisherBy)
        {
            self.pending = None;
        } else if !opens {
            let end = hits.first().map_or(text.len(), |h| h.start);
            self.feed(p, i, &text[..end], text);
        } else if hits.iter().any(|h| ends_waiting(h.kind))
            || hits.iter().all(|h| h.kind == Kind::Contact) && p.kind != Kind::Title && p.kind != Kind::Header
        {
            self.pending = None;
        }
    }

    /// One phrase of a line, with the value behind it.
    fn phrase(&mut self, s: &Said) {
        let own = self.zone == Zone::Own;
        match s.hit().kind {
            Kind::Title => self.title(s),
            Kind::Privacy if self.alone(s.i, s.hit()) || s.heads_line(70) && s.i < 12 => {
                // A link in a menu is no heading: a heading has prose below it.
                self.privacy |= self.prose_after(s.i) || (s.i < 3 && !self.titled);
            }
            Kind::Header if s.starts() => self.header(s),
            Kind::Publisher if s.starts() => self.publisher_label(s),
            Kind::PublisherBy => self.published_by(s),
            Kind::PublisherHostBy if self.publisher(s.i, s.value(), 100) => {
                self.zone = Zone::Own;
                self.announced = true;
                self.host(s.value());
            }
            Kind::Controller => self.controller(s),
            Kind::Responsible => self.responsible(s),
            Kind::Director if own => self.director(s),
            Kind::Host if s.starts() && !s.hits[s.k + 1..].iter().any(|n| n.kind == Kind::HostBy) => {
                self.host_label(s);
            }
            Kind::HostBy => self.hosted_by(s),
            Kind::Court if own => self.court(s),
            Kind::Register if own && self.register.number.is_none() => {
                match numbers::register_number(s.value()) {
                    Some(n) => self.register.number = Some(n),
                    None if s.is_over(&[':', ' ', '.']) => self.wait(Kind::Register, 1),
                    None => {}
                }
            }
            // The sheet says more than volume and page.
            Kind::Sheet if own => {
                self.register.number = numbers::register_number(s.value()).or(self.register.number.take());
            }
            Kind::Id(kind) if own => self.number(kind, s),
            Kind::Form if own => match label_use(s.value()) {
                Use::Value(v) | Use::Beside(v) => self.form = self.form.or(numbers::form_in(v)),
                Use::Over => self.wait(Kind::Form, 1),
                Use::Mention => {}
            },
            Kind::Capital if own && self.out.capital.is_none() => {
                self.out.capital = numbers::amount(s.value());
                if self.out.capital.is_none() && s.is_over(&[':', ' ']) {
                    self.wait(Kind::Capital, 1);
                }
            }
            // Nobody names the shareholders of a host.
            Kind::Owners if own || self.zone == Zone::Host && s.starts() => self.owners_label(s),
            Kind::Parent if own || self.zone == Zone::End => self.parent(s),
            Kind::Foreign => self.foreign(s),
            Kind::End | Kind::Terms
                if (self.alone(s.i, s.hit()) || s.starts() && s.k == 0 && s.text.chars().count() <= 60)
                    && self.prose_after(s.i) =>
            {
                self.zone = Zone::End;
                self.pending = None;
            }
            Kind::Copyright => self.copyright(s.i, s.rest(), &s.text[..s.hit().start]),
            _ => {}
        }
    }

    fn title(&mut self, s: &Said) {
        let alone = self.alone(s.i, s.hit());
        if !alone && !s.heads_line(70) {
            return;
        }
        self.titled |= alone || s.i < 12;
        self.zone = Zone::Own;
        // "Redactie: A and B"
        if let (true, Use::Value(v)) = (s.has_colon(), label_use(s.value()))
            && person_list(v).len() <= 2
        {
            self.people(Kind::Responsible, v);
        }
        if alone && self.pending.is_none_or(|p| p.fed || p.kind == Kind::Title) {
            self.wait(Kind::Title, 2);
        }
    }

    fn header(&mut self, s: &Said) {
        self.zone = Zone::Own;
        self.titled = true;
        match label_use(s.value()) {
            Use::Value(v) | Use::Beside(v)
                if legal_name::find(v).first().is_some_and(|n| n.range.start < 40) =>
            {
                self.publisher(s.i, v, 80);
            }
            // An address below the publisher's name, not the name itself.
            _ if self.candidates.iter().any(|c| c.score >= 80 && c.line + 8 > s.i) => {}
            _ => self.wait(Kind::Header, 3),
        }
    }

    fn publisher_label(&mut self, s: &Said) {
        let usable = |v: &str| !v.is_empty() && v.chars().count() <= 400;
        match label_use(s.value()) {
            Use::Beside(v) if legal_name::find(v).first().is_none_or(|n| n.range.start > 60) => {}
            Use::Value(v) | Use::Beside(v) if usable(v) => {
                self.zone = Zone::Own;
                let long = s.text.chars().count() > 160 && !s.rest().trim_start().starts_with(':');
                if (!long || is_value_near(s.rest())) && self.publisher(s.i, v, 92) {
                    self.announced = true;
                    self.pending = None;
                }
            }
            Use::Over if s.is_last() => {
                let most = if s.text.trim_end().ends_with(':') { 240 } else { 90 };
                if s.text.chars().count() <= most {
                    self.zone = Zone::Own;
                    self.wait(Kind::Publisher, 3);
                }
            }
            _ => {}
        }
    }

    fn published_by(&mut self, s: &Said) {
        let v = s.value().trim_start_matches([':', ' ']);
        if v.is_empty() && s.is_last() {
            self.wait(Kind::Publisher, 2);
        } else if self.publisher(s.i, v, 100) {
            if self.zone != Zone::End {
                self.zone = Zone::Own;
            }
            self.announced = true;
        }
    }

    fn controller(&mut self, s: &Said) {
        if s.is_over(&[':', ' ', '.']) {
            self.wait(Kind::Controller, 2);
        } else if let Use::Value(v) | Use::Beside(v) = label_use(s.value()) {
            self.publisher(s.i, v, 55);
        }
    }

    fn responsible(&mut self, s: &Said) {
        if !s.starts() && !s.has_colon() && !is_value_near(s.value()) {
            return;
        }
        match label_use(s.value()) {
            Use::Value(v) | Use::Beside(v) => {
                if self.people(Kind::Responsible, v) {
                    self.zone = Zone::Own;
                    self.pending = None;
                } else if v.chars().count() <= 60 {
                    self.zone = if self.zone == Zone::End { self.zone } else { Zone::Own };
                    self.wait(Kind::Responsible, 1);
                }
            }
            Use::Over if s.is_last() && s.text.chars().count() <= 130 && !self.name_above(s.i, s.hit()) => {
                self.zone = Zone::Own;
                self.wait(Kind::Responsible, 2);
            }
            _ => {}
        }
    }

    fn director(&mut self, s: &Said) {
        // "The director of publication is X, chairman": an office too.
        let before = s.before();
        let named = match label_use(s.value()) {
            Use::Value(v) if s.starts() || s.has_colon() => self.people(Kind::Director, v),
            Use::Beside(v) if s.starts() || s.text.chars().count() < 700 => self.people(Kind::Director, v),
            Use::Over if s.starts() && s.is_last() && s.text.chars().count() <= 110 => {
                if before.is_none_or(|b| b.kind != Kind::Responsible) {
                    self.wait(Kind::Director, 12);
                }
                false
            }
            _ => false,
        };
        let responsible = before.map_or(self.pending_was_responsible(), |b| b.kind == Kind::Responsible);
        if !named && responsible && s.hit().start.saturating_sub(before.map_or(0, |b| b.end)) <= 90 {
            self.responsible_is_director(s.text);
        }
    }

    fn host_label(&mut self, s: &Said) {
        match label_use(s.value()) {
            Use::Value(v) | Use::Beside(v) if self.zone != Zone::End || s.has_colon() => {
                self.host(v);
                self.zone = Zone::Host;
            }
            Use::Over if s.is_last() && s.text.chars().count() <= 90 && self.value_below(s.i) => {
                self.zone = Zone::Host;
                self.wait(Kind::Host, 3);
            }
            _ => {}
        }
    }

    fn hosted_by(&mut self, s: &Said) {
        if s.is_over(&[':', ' ']) {
            self.wait(Kind::Host, 2);
        } else {
            self.host(s.value().trim_start_matches([':', ' ']));
        }
        self.zone = Zone::Host;
        // "is published and hosted by X, Ltd …" goes on about the publisher.
        if s.hits[..s.k].iter().any(|p| p.kind == Kind::PublisherBy) && self.out.host.is_none() {
            self.zone = Zone::Own;
        }
    }

    fn court(&mut self, s: &Said) {
        let before = s.before().map_or(0, |b| b.end);
        let next_is_number =
            s.hits.get(s.k + 1).is_some_and(|n| matches!(n.kind, Kind::Id(_) | Kind::Register));
        let h = s.hit();
        self.register.court(&s.text[h.start..h.end], s.value(), &s.text[before..h.start], next_is_number);
    }

    fn number(&mut self, kind: &'static str, s: &Said) {
        let value = s.value();
        // "C.F. e P.IVA 0123": the first label shares the second one's value.
        let shared = s
            .hits
            .get(s.k + 1)
            .filter(|n| matches!(n.kind, Kind::Id(_) | Kind::Court) && value.len() <= 6)
            .map(|n| &s.text[n.end..s.hits.get(s.k + 2).map_or(s.text.len(), |m| m.start)]);
        let found = numbers::id(kind, value).or_else(|| shared.and_then(|v| numbers::id(kind, v)));
        match found {
            Some(v) => self.id(kind, v),
            None if s.is_last() && value.chars().filter(|c| c.is_alphanumeric()).count() <= 60 => {
                if value.contains(['[', '<', '{']) {
                    self.placeholders += 1;
                }
                self.wait(Kind::Id(kind), 1);
            }
            None => {}
        }
    }

    fn owners_label(&mut self, s: &Said) {
        let rest = if s.value().trim().is_empty() && !s.is_last() { "" } else { s.rest() };
        match label_use(rest) {
            Use::Value(v) | Use::Beside(v)
                if s.starts() || is_value_near(rest) || !v.is_empty() && s.text.len() < 400 =>
            {
                let taken = self.owners(v);
                if !taken && s.starts() && v.chars().count() < 40 {
                    self.wait(Kind::Owners, 6);
                }
            }
            Use::Over if s.starts() && s.text.chars().count() <= 110 => self.wait(Kind::Owners, 10),
            _ => {}
        }
    }

    fn parent(&mut self, s: &Said) {
        if self.out.parent.is_none()
            && s.value().len() < 400
            && let Some(name) = entity(s.value())
            && !name.name.to_lowercase().contains("newsletter")
        {
            if let Some(subject) = people::last_name(&s.text[..s.hit().start]) {
                self.candidates.push(Candidate {
                    name: subject,
                    form: None,
                    country: "",
                    score: 34,
                    line: s.i,
                });
            }
            self.out.parent = Some(name.name);
            self.facts += 1;
        }
    }

    fn foreign(&mut self, s: &Said) {
        let colon = s.text.trim_end().ends_with(':');
        if s.is_inline_foreign() {
            if colon {
                self.zone = Zone::Foreign;
            }
        } else if hard_start(s.text, s.hit().start) {
            if s.is_last()
                && s.text.chars().count() <= 110
                && (colon || self.value_below(s.i) || self.prose_after(s.i))
            {
                self.zone = Zone::Foreign;
                self.pending = None;
            }
        } else if colon {
            self.zone = Zone::Foreign;
            self.pending = None;
        }
    }

    fn wait(&mut self, kind: Kind, left: u8) {
        self.pending = Some(Pending { kind, left, fed: false });
    }

    fn pending_was_responsible(&self) -> bool {
        self.pending.is_some_and(|p| p.kind == Kind::Responsible && p.fed)
    }

    /// Whether the next line can be a value: short, and no label itself.
    fn value_below(&self, i: usize) -> bool {
        self.lines.get(i + 1).is_some_and(|l| {
            let label = l.hits.first().is_some_and(|h| {
                is_label(h.kind)
                    && l.text[..h.start].trim().is_empty()
                    && !matches!(h.kind, Kind::Contact)
                    && l.text[h.end..].trim().is_empty()
            });
            let t = l.text.trim();
            !label
                && t.chars().count() <= 300
                && t.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || c == '[')
                && (!legal_name::find(t).is_empty()
                    || self.lines[i + 1..].iter().skip(1).take(3).any(is_address)
                    || l.hits.iter().any(|h| h.kind == Kind::HostBy))
        })
    }

    /// Gives a waiting label this line.
    fn feed(&mut self, p: Pending, i: usize, value: &str, text: &str) {
        let value = value.trim().trim_start_matches(['-', '•', '*', ':', '–']).trim();
        let short = text.chars().count() <= 160;
        let mut done = false;
        if !value.is_empty() {
            match p.kind {
                Kind::Publisher => {
                    let covered = entity(value).is_some_and(|e| {
                        let rest = value[e.end.min(value.len())..].trim_start();
                        e.form.is_some()
                            || rest.is_empty()
                            || rest.starts_with([',', '(', '|', '–', '-', '/', '·', '.', ';'])
                    });
                    // A word of a menu is no label: an address or a number stands near.
                    let near = self.lines[i + 1..].iter().take(5).any(is_sure_address);
                    done = covered && short && self.publisher(i, value, if near { 90 } else { 62 });
                }
                Kind::Header => done = short && self.block(i, value, 80),
                Kind::Title => done = short && self.block(i, value, 60),
                Kind::Controller => done = short && self.publisher(i, value, 55),
                Kind::Responsible => done = self.people(Kind::Responsible, value),
                Kind::Director => {
                    if !self.people(Kind::Director, value) {
                        self.pending = None;
                        return;
                    }
                    // a list may go on
                    if p.left > 1 {
                        self.pending = Some(Pending { left: p.left - 1, fed: true, ..p });
                        return;
                    }
                    done = true;
                }
                Kind::Host => {
                    done = self.host(value);
                    if done && legal_name::find(value).is_empty() {
                        self.host_line = Some(i);
                    }
                }
                Kind::Register => {
                    self.register.number = numbers::register_number(value);
                    done = true;
                }
                Kind::Id(kind) => {
                    if let Some(v) = numbers::id(kind, value) {
                        self.id(kind, v);
                    } else if value.contains(['[', '<', '{']) {
                        self.placeholders += 1;
                    }
                    done = true;
                }
                Kind::Form => {
                    self.form = self.form.or(numbers::form_in(text));
                    done = true;
                }
                Kind::Capital => {
                    self.out.capital = numbers::amount(value);
                    done = true;
                }
                Kind::Owners => {
                    if !self.owners(value) {
                        self.pending = None;
                        return;
                    }
                    self.pending = Some(Pending { left: p.left.saturating_sub(1), fed: true, ..p });
                    if p.left <= 1 {
                        self.pending = None;
                    }
                    return;
                }
                _ => done = true,
            }
        }
        self.pending = if done {
            // The line may go on with an office of the person just named.
            (p.kind == Kind::Responsible).then_some(Pending { left: 0, fed: true, ..p })
        } else if p.left > 1 {
            Some(Pending { left: p.left - 1, ..p })
        } else {
            None
        };
        if self.pending.is_some_and(|q| q.fed && q.left == 0) && p.fed {
            self.pending = None;
        }
    }

    /// A name under a heading, which an address must follow.
    fn block(&mut self, i: usize, value: &str, score: u32) -> bool {
        let names = legal_name::find(value);
        if let Some(n) = names.last() {
            let after = value[n.range.end..].trim_start();
            let ends = after.chars().all(|c| !c.is_alphanumeric())
                || after.starts_with([',', '|', '·', '•', '–', '-', '(', '/']);
            return ends && self.candidate(i, value, n, score);
        }
        let address = self.lines[i + 1..].iter().take(4).any(is_sure_address);
        let office = self.lines.get(i + 1).is_some_and(|l| {
            l.hits.iter().any(|h| matches!(h.kind, Kind::Responsible | Kind::Director) && h.start == 0)
        });
        if office {
            return false;
        }
        let words = value.split_whitespace().count();
        if !address || words > 7 || value.ends_with(['.', ':', '!', '?', ',']) {
            return false;
        }
        // Not a menu: something of a capitalised name, and no label.
        let capitals = value.split_whitespace().filter(|w| w.starts_with(char::is_uppercase)).count();
        if capitals * 2 < words || value.chars().any(|c| c.is_ascii_digit()) {
            return false;
        }
        self.publisher(i, value, score - 5)
    }

    /// A legal name with which the line starts.
    fn line_start_name(&mut self, i: usize, text: &str) {
        if self.zone == Zone::End || text.chars().count() > 400 || self.candidates.len() > 200 {
            return;
        }
        let names = legal_name::find(text);
        let Some(n) = names.first() else { return };
        if self.zone == Zone::Host && self.host_line.is_some_and(|h| h + 1 == i) && n.range.start == 0 {
            self.out.host = Some(people::tidy(&text[n.range.clone()]).to_string());
            self.host_line = None;
        }
        let lead = text[..n.range.start].trim_matches(|c: char| !c.is_alphanumeric());
        let after = &text[n.range.end..];
        let rest = after.trim_matches(|c: char| !c.is_alphanumeric());
        if n.range.start > 14 && lead.split_whitespace().count() > 2 {
            return;
        }
        let bare =
            rest.is_empty() || after.trim_start().starts_with(['|', ',', '·', '•', '-', '–', '(', '.', ';']);
        if !bare {
            return;
        }
        let address = is_address(&Line { text: rest.to_string(), hits: Vec::new() })
            || self.lines[i + 1..].iter().take(3).any(is_address);
        let known = self.candidates.iter().any(|c| same_core(&c.name, &text[n.range.clone()]));
        if !known && self.announced && address && self.zone == Zone::Own && rest.len() < 40 {
            // Another company's block.
            if self.candidates.iter().any(|c| c.score >= 80) {
                self.zone = Zone::Foreign;
                return;
            }
        }
        if self.zone != Zone::Own {
            return;
        }
        let score = if address { 66 } else { 45 };
        self.candidate(i, text, n, score);
        // "Nordlicht Ltd (01234567)"
        if let Some(inner) = after.trim_start().strip_prefix('(')
            && let Some((inside, _)) = inner.split_once(')')
            && inside.len() <= 12
            && inside.chars().filter(char::is_ascii_digit).count() >= 6
            && inside.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ')
        {
            self.register.number.get_or_insert_with(|| inside.trim().to_string());
            self.id("COMPANY", inside.trim().to_string());
        }
    }

    fn candidate(&mut self, i: usize, text: &str, n: &LegalName, score: u32) -> bool {
        let name = people::tidy(&text[n.range.clone()]);
        if name.is_empty() || is_placeholder(name) {
            self.placeholders += u32::from(!name.is_empty());
            return false;
        }
        self.candidates.push(Candidate {
            name: name.to_string(),
            form: Some(n.form),
            country: n.country,
            score: score + 3,
            line: i,
        });
        true
    }

    /// Takes the publisher's name with which `value` begins.
    fn publisher(&mut self, i: usize, value: &str, score: u32) -> bool {
        if is_placeholder(value) {
            self.placeholders += 1;
            return false;
        }
        let Some(e) = entity(value) else { return false };
        if self.candidates.len() > 200 || is_placeholder(&e.name) {
            return false;
        }
        let line = &self.lines[i].text;
        let tail = line.find(value).map_or(value, |at| &line[at..]);
        let form = e.form.or_else(|| numbers::form_after(&tail[e.end.min(tail.len())..]));
        self.candidates.push(Candidate {
            name: e.name,
            form,
            country: e.country,
            score: score + if e.form.is_some() { 3 } else { 0 },
            line: i,
        });
        true
    }

    fn people(&mut self, kind: Kind, value: &str) -> bool {
        if is_placeholder(value) {
            self.placeholders += 1;
            return false;
        }
        let list =
            if kind == Kind::Responsible { &mut self.out.responsible } else { &mut self.out.directors };
        let found = person_list(value);
        let any = !found.is_empty();
        for p in found {
            if list.len() < MOST && !list.iter().any(|q| fold(q) == fold(&p)) {
                list.push(p);
            }
        }
        self.facts += u32::from(any);
        any
    }

    /// A name on the line above its office, as in a list of staff.
    fn name_above(&mut self, i: usize, h: &Hit) -> bool {
        if !self.alone(i, h) || i == 0 {
            return false;
        }
        if self.above {
            // A list with the names above their offices: only its first such office counts.
            return true;
        }
        if !self.out.responsible.is_empty() {
            return false;
        }
        let whole = |l: Option<&Line>| l.is_some_and(|l| people::is_person(&l.text));
        if whole(self.lines.get(i - 1)) && !whole(self.lines.get(i + 1)) {
            let above = self.lines[i - 1].text.clone();
            self.above = self.people(Kind::Responsible, &above);
            return self.above;
        }
        false
    }

    fn responsible_is_director(&mut self, text: &str) {
        let folded = fold(text);
        for p in self.out.responsible.clone() {
            if folded.contains(&fold(&p))
                && !self.out.directors.contains(&p)
                && self.out.directors.len() < MOST
            {
                self.out.directors.push(p);
            }
        }
    }

    fn host(&mut self, value: &str) -> bool {
        if is_placeholder(value) {
            self.placeholders += 1;
            return false;
        }
        if self.out.host.is_some() {
            return true;
        }
        let Some(e) = entity(value) else { return false };
        self.out.host = Some(e.name);
        true
    }

    fn owners(&mut self, value: &str) -> bool {
        let found = people::holders(value);
        let any = !found.is_empty();
        for h in found {
            if self.out.owners.len() < MOST && !self.out.owners.iter().any(|o| fold(&o.name) == fold(&h.name))
            {
                self.out.owners.push(h);
            }
        }
        self.facts += u32::from(any);
        any
    }

    fn id(&mut self, kind: &str, value: String) {
        self.facts += 1;
        let same = |i: &CompanyId| i.value == value && (i.kind == kind || matches!(kind, "COMPANY"));
        if self.out.ids.len() < MOST && !self.out.ids.iter().any(same) {
            self.out.ids.push(CompanyId { kind: kind.to_string(), value });
        }
    }

    fn copyright(&mut self, i: usize, after: &str, before: &str) {
        if self.zone == Zone::Foreign || self.zone == Zone::End || self.zone == Zone::Host {
            self.zone = Zone::Own;
        }
        self.pending = None;
        let Some(name) = people::copyright_holder(after, before) else { return };
        // A mark of the software's maker, "Platform by X © X Ltd".
        let near = before.len().saturating_sub(60);
        let foreign = self.lines[i].hits.iter().any(|h| {
            h.kind == Kind::Foreign
                && h.start < before.len()
                && h.end >= near
                && !mentioned(&self.lines[i].text, h)
        });
        if foreign || is_placeholder(&name.name) {
            self.placeholders += u32::from(is_placeholder(&name.name));
            return;
        }
        let score = if name.form.is_some() { 70 } else { 40 };
        self.candidates.push(Candidate {
            name: name.name,
            form: name.form,
            country: name.country,
            score,
            line: i,
        });
    }

    fn finish(mut self) -> Notice {
        if self.placeholders > 0 && self.template() {
            return Notice::default();
        }
        // A policy names its controller, terms their party: neither is a statement of who
        // publishes, unless the page says so with a company's numbers.
        if !self.titled && (self.privacy || self.terms && self.out.ids.is_empty()) {
            return Notice::default();
        }
        let length: usize = self.lines.iter().map(|l| l.text.len()).sum();
        let best = self
            .candidates
            .iter()
            .enumerate()
            .max_by_key(|(n, c)| (c.score, usize::MAX - n))
            .map(|(_, c)| c.clone());
        let mut best = match best {
            Some(c) if c.score >= 50 || c.form.is_some() && length < 4_000 => Some(c),
            Some(c) if self.titled || self.facts >= 2 => Some(c),
            _ if self.titled && self.facts > 0 || self.facts >= 3 => self.site_name(),
            _ => None,
        };
        if best.as_ref().is_some_and(|c| c.score < 80) && !self.titled && self.facts == 0 && length > 6_000 {
            best = None;
        }
        let Some(mut best) = best else { return Notice::default() };
        // The same name with its legal form elsewhere on the page.
        if best.form.is_none()
            && let Some(full) =
                self.candidates.iter().find(|c| c.form.is_some() && same_core(&c.name, &best.name))
        {
            best.form = full.form;
            best.country = full.country;
            best.name.clone_from(&full.name);
        }
        let out = &mut self.out;
        out.legal_form = best.form.or(self.form).map(str::to_string);
        out.publisher = Some(best.name);
        self.register.settle(out);
        // A form that three countries share is no German one over a four-digit postal code.
        let code = |digits| self.lines.iter().any(|l| numbers::has_postal_code(&l.text, digits));
        let by_form = Some(best.country).filter(|c| !c.is_empty() && (*c != "DE" || code(5) || !code(4)));
        out.address_country = numbers::country(&out.ids).or(by_form).map(str::to_string);
        if out.parent.as_ref().is_some_and(|p| out.publisher.as_ref().is_some_and(|q| same_core(p, q))) {
            out.parent = None;
        }
        let _ = best.line;
        self.out
    }

    /// Whether the page is a form with nothing filled in.
    fn template(&self) -> bool {
        let strong = self.candidates.iter().any(|c| c.score >= 80);
        self.placeholders >= 2 || !strong
    }

    /// The site's name, from the title or the first heading.
    fn site_name(&self) -> Option<Candidate> {
        let first = self.lines.first().map(|l| l.text.as_str());
        let part = [self.title, first]
            .into_iter()
            .flatten()
            .flat_map(|t| t.split(['|', '•', '·', '—', '–', ':', '»']).flat_map(|p| p.split(" - ")))
            .map(str::trim)
            .find(|p| {
                !p.is_empty()
                    && p.chars().count() <= 50
                    && !words().hits(p, None).iter().any(|h| {
                        matches!(h.kind, Kind::Title | Kind::Privacy | Kind::End | Kind::Header)
                            || bounds(h.kind) && h.start == 0
                    })
            })?;
        (part.starts_with(|c: char| c.is_uppercase() || c.is_numeric())
            && part.split_whitespace().count() <= 6)
            .then(|| Candidate { name: part.to_string(), form: None, country: "", score: 20, line: 0 })
    }
}

/// Whether a name stands right behind a label in running text.
fn is_value_near(rest: &str) -> bool {
    let head = rest.trim_start_matches([':', ' ', '-', '–']);
    let folded = fold(head.split(' ').next().unwrap_or_default());
    head.starts_with(char::is_uppercase)
        || IS.contains(&folded.as_str())
        || rest.char_indices().take(60).any(|(i, _)| {
            [" est ", " is ", " ist ", " jest ", " è ", " es ", " é "]
                .iter()
                .any(|v| rest[i..].starts_with(v))
        })
}

/// "a Nordlicht Company" → Nordlicht.
pub(crate) fn framed(text: &str, hits: &[Hit]) -> Option<String> {
    for (k, open) in hits.iter().enumerate().filter(|(_, h)| h.kind == Kind::FrameOpen) {
        let close = hits[k + 1..].iter().take(3).find(|h| h.kind == Kind::FrameClose);
        let Some(close) = close else { continue };
        let before = text[..open.start].trim_end();
        let placed = before.is_empty()
            || before.ends_with([',', '.', '|', '©', '·', '–', '-', '('])
            || before.ends_with(|c: char| c.is_ascii_digit());
        let name = text.get(open.end..close.start)?.trim();
        let words: Vec<&str> = name.split_whitespace().collect();
        if placed
            && !words.is_empty()
            && words.len() <= 5
            && words.iter().all(|w| {
                w.starts_with(|c: char| c.is_uppercase() || c == '&' || c.is_numeric()) || *w == "plc"
            })
        {
            return Some(name.to_string());
        }
    }
    None
}

/// Whether two names are the same but for legal form, case and marks.
pub(crate) fn same_core(a: &str, b: &str) -> bool {
    let (a, b) = (core(a), core(b));
    !a.is_empty() && a == b
}

/// A name without legal form, case, accents and marks.
pub(crate) fn core(name: &str) -> String {
    let bare = match legal_name::find(name).first() {
        Some(n) => {
            let tail = legal_name::without_form(&name[n.range.clone()]);
            tail.to_string()
        }
        None => name.to_string(),
    };
    let folded = fold(&bare);
    let folded = folded.strip_prefix("the ").unwrap_or(&folded);
    folded.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether a value is what a template has in its place.
pub(crate) fn is_placeholder(value: &str) -> bool {
    let v = value.trim();
    let open = v.chars().next().unwrap_or(' ');
    if matches!(open, '[' | '<' | '{' | '_') && !v.starts_with("[http") {
        return true;
    }
    if v.starts_with("...") || v.starts_with('…') || v.starts_with("XX") || v.starts_with("xx") {
        return true;
    }
    names_template(v)
}

/// Whether a template's words make up most of a value.
fn names_template(value: &str) -> bool {
    let head = value.char_indices().nth(60).map_or(value, |(i, _)| &value[..i]);
    let letters = |s: &str| s.chars().filter(|c| c.is_alphanumeric()).count();
    words()
        .hits(head, None)
        .iter()
        .any(|h| h.kind == Kind::Template && 2 * letters(&head[h.start..h.end]) >= letters(head))
}

/// Whether a short line is nothing but a placeholder: `[Name]`, `<Straße>`.
fn is_placeholder_line(text: &str) -> bool {
    let t = text.trim();
    let value = t.rsplit_once(':').map_or(t, |(_, v)| v.trim());
    if names_template(value) && value.chars().count() <= 60 {
        return true;
    }
    let pairs = [('[', ']'), ('<', '>'), ('{', '}')];
    value.chars().count() >= 3
        && value.chars().count() <= 60
        && pairs.iter().any(|(a, b)| value.starts_with(*a) && value.ends_with(*b))
        && value.chars().any(char::is_alphabetic)
        && !value.contains("](")
        && !value.contains("{%")
}
