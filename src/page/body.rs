//! Which part of the page is the article: a [`Page`] and its [`Metadata`] in, an
//! [`Article`] out.
//!
//! The page's text is a list of lines, each owned by a block element. Each line is
//! scored by what it looks like (length, punctuation, share of links); an element's
//! score is the sum over its lines, so that the element with the highest sum holds the
//! article and little else. Inside it, lines that belong to something else go.
//!
//! To teach it one more kind of furniture: a word in [`super::hints`] where class names
//! tell it, a phrase in [`super::furniture`] where its words do.

use super::metadata::{Metadata, overlap};
use super::{Ix, Memo, Page, Tag, byline, date, furniture, hints};
use crate::language;
use crate::report::PageKind;
use std::ops::Range;

pub use super::credits::credits;

/// What a block of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A paragraph of the article.
    Paragraph,
    /// A heading inside it.
    Heading,
    /// A list item.
    ListItem,
    /// A quotation block.
    Quote,
    /// A caption or a credit of a picture or film. Never a claim.
    Caption,
}

/// A block of the article's text.
#[derive(Debug, Clone)]
pub struct Block {
    /// Its element.
    pub element: Ix,
    /// Its part of [`Page::text`].
    pub text: Range<usize>,
    /// What it is.
    pub role: Role,
}

/// The article of a page.
#[derive(Debug, Clone, Default)]
pub struct Article {
    /// Article, live page, front …
    pub kind: PageKind,
    /// BCP 47 primary language.
    pub language: Option<String>,
    /// Its blocks in reading order. Empty where the page has no article.
    pub blocks: Vec<Block>,
    /// The element that holds them.
    pub root: Option<Ix>,
    /// What the whole page looks like.
    pub sums: Sums,
    /// The wire agency that its text came from.
    pub agency: Option<&'static str>,
}

impl Article {
    /// Finds the article.
    pub fn find(page: &Page, meta: &Metadata) -> Article {
        let reading = Reading::of(page, meta.headline);
        let (root, blocks) = reading.article(page, meta);
        let mut article = Article { root, blocks, ..Article::default() };
        article.sums = reading.sums(page);
        article.agency = super::agency::find(page, meta, &article);
        article.kind = super::kind::of(page, meta, &article, &article.sums);
        article.language = article.tongue(page, meta);
        article
    }

    /// The body's text, blocks separated by a newline, captions left out.
    pub fn text(&self, page: &Page) -> String {
        let mut out = String::new();
        for b in self.blocks.iter().filter(|b| b.role != Role::Caption) {
            if !out.is_empty() {
                out.push('\n');
            }
            out.push_str(page.text[b.text.clone()].trim());
        }
        out
    }

    fn tongue(&self, page: &Page, meta: &Metadata) -> Option<String> {
        let mut sample = String::new();
        for b in &self.blocks {
            sample.push_str(&page.text[b.text.clone()]);
            sample.push('\n');
            if sample.len() > 4_000 {
                break;
            }
        }
        if sample.len() < 300 {
            sample.insert_str(0, meta.title.as_deref().unwrap_or(""));
            sample.push_str(meta.description.as_deref().unwrap_or(""));
        }
        let mut detected = language::detect(&sample);
        if detected.is_none() && sample.len() < 600 {
            detected = language::detect(&page.text);
        }
        let declared = meta
            .declared_language
            .or(meta.first("og:locale"))
            .or(meta.first("content-language"))
            .or(meta.first("dc.language"));
        language::settle(declared, detected)
    }
}

/// What an element is, of itself or by what it stands in.
mod flag {
    pub const NAV: u16 = 1;
    pub const ASIDE: u16 = 1 << 1;
    pub const FOOTER: u16 = 1 << 2;
    pub const HEADER: u16 = 1 << 3;
    pub const FORM: u16 = 1 << 4;
    pub const FIGURE: u16 = 1 << 5;
    pub const HIDDEN: u16 = 1 << 6;
    pub const LIST: u16 = 1 << 7;
    pub const TABLE: u16 = 1 << 8;
    pub const QUOTE: u16 = 1 << 9;
    pub const CAPTION: u16 = 1 << 10;
    pub const AWAY: u16 = 1 << 11;
    pub const BODY: u16 = 1 << 12;
    pub const LEAD: u16 = 1 << 13;
    pub const PRE: u16 = 1 << 14;
}

/// A line of [`Page::text`].
struct Line {
    text: Range<usize>,
    /// The innermost block around it.
    owner: Ix,
    /// Its length in letters of a Latin text.
    len: u32,
    /// Bytes of it that are links.
    link: u32,
    /// Marks that end or part a sentence.
    stops: u16,
    /// Whether it ends as a sentence does.
    ends: bool,
    /// How much it looks like a paragraph.
    score: f32,
}

impl Line {
    fn link_share(&self) -> f32 {
        self.link as f32 / self.text.len().max(1) as f32
    }
}

/// The lines of a page, and what they belong to.
struct Reading {
    lines: Vec<Line>,
    /// First line of each element's text; one more entry at the end.
    first: Vec<u32>,
    flags: Vec<u16>,
    own: Vec<u16>,
    /// Sum of scores before each line.
    sum: Vec<f32>,
    /// The same for positive scores.
    good: Vec<f32>,
}

/// What the whole page looks like, for telling its kind.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sums {
    /// Lines that look like paragraphs, all over the page.
    pub paragraphs: f32,
    /// Links with a text as long as a headline's.
    pub headline_links: u32,
    /// Letters of all lines.
    pub letters: u32,
    /// Letters inside links.
    pub linked: u32,
    /// Different names of newspaper sections among its links.
    pub sections: u32,
    /// Whether a button of it puts something into a basket.
    pub basket: bool,
}

impl Reading {
    fn of(page: &Page, headline: Option<Ix>) -> Reading {
        let mut r = Reading {
            lines: lines(page),
            first: Vec::new(),
            flags: Vec::new(),
            own: Vec::new(),
            sum: Vec::new(),
            good: Vec::new(),
        };
        r.place(page);
        r.score(page);
        r.mark(page, headline);
        r
    }

    fn sums(&self, page: &Page) -> Sums {
        let mut sections: Vec<&str> = Vec::new();
        let mut basket = false;
        for l in self.lines.iter().filter(|l| l.len < 28).take(1_500) {
            let text = page.text[l.text.clone()].trim();
            if l.link > 0 && sections.len() < 10 && !sections.contains(&text) && super::kind::is_section(text)
            {
                sections.push(text);
            } else if !basket && page.elements[l.owner].tag == Tag::Button || l.link > 0 && l.len > 6 {
                basket |= super::kind::is_basket(text);
            }
        }
        Sums {
            sections: sections.len() as u32,
            basket,
            paragraphs: self.good.last().copied().unwrap_or(0.0),
            headline_links: self
                .lines
                .iter()
                .filter(|l| l.len >= 25 && l.len < 200 && l.link_share() > 0.7)
                .count() as u32,
            letters: self.lines.iter().map(|l| l.len).sum(),
            linked: self.lines.iter().filter(|l| l.link_share() > 0.7).map(|l| l.len).sum(),
        }
    }

    /// The first line of each element. Elements and lines are both in order of text.
    fn place(&mut self, page: &Page) {
        let mut at = 0;
        self.first = Vec::with_capacity(page.elements.len() + 1);
        for e in &page.elements {
            while at < self.lines.len() && self.lines[at].text.end <= e.text.start {
                at += 1;
            }
            self.first.push(at as u32);
        }
        self.first.push(self.lines.len() as u32);
    }

    /// Lines inside an element.
    fn inside(&self, page: &Page, ix: Ix) -> Range<usize> {
        let end = page.elements[ix].text.end;
        let first = self.first[ix] as usize;
        let rest = &self.lines[first.min(self.lines.len())..];
        first..first + rest.partition_point(|l| l.text.start < end)
    }

    fn score(&mut self, page: &Page) {
        self.sum = Vec::with_capacity(self.lines.len() + 1);
        self.good = Vec::with_capacity(self.lines.len() + 1);
        let (mut sum, mut good) = (0.0, 0.0);
        for l in &mut self.lines {
            self.sum.push(sum);
            self.good.push(good);
            let share = l.link_share();
            let len = l.len as f32;
            l.score = if share > 0.6 {
                -(0.6 + len.min(120.0) / 100.0)
            } else if len >= 80.0 && l.stops > 0 {
                (len / 100.0).min(6.0) * (1.0 - share)
            } else if page.elements[l.owner].tag == Tag::P && len >= 12.0 {
                if l.ends || l.stops > 0 { 0.5 * (1.0 - share) } else { 0.05 }
            } else if len >= 25.0 {
                if l.ends { 0.4 * (1.0 - share) } else { -0.05 }
            } else {
                -0.05
            };
            sum += l.score;
            good += l.score.max(0.0);
        }
        self.sum.push(sum);
        self.good.push(good);
    }

    /// Flags of every element, from its tag and its class names. A hint does not count on
    /// an element that holds much of the page's text.
    fn mark(&mut self, page: &Page, headline: Option<Ix>) {
        let all = self.good.last().copied().unwrap_or(0.0).max(0.1);
        self.flags = Vec::with_capacity(page.elements.len());
        self.own = Vec::with_capacity(page.elements.len());
        let mut classes = Memo::default();
        for (ix, e) in page.elements.iter().enumerate() {
            let mut f = if e.parent == ix { 0 } else { self.flags[e.parent] };
            let mut own = 0;
            if e.block && !e.text.is_empty() {
                let lines = self.inside(page, ix);
                let share = (self.good[lines.end] - self.good[lines.start]) / all;
                let large = share > 0.4 || headline.is_some_and(|h| ix < h && h < e.end);
                own = hints::next(e, &mut classes);
                // A footer is one whatever its size, unless it holds the headline.
                // That of a quotation names who is quoted.
                let foot = (e.tag == Tag::Footer || own & hints::FOOTER != 0) && f & flag::QUOTE == 0;
                if foot && share < 0.9 && !headline.is_some_and(|h| ix < h && h < e.end) {
                    f |= flag::FOOTER;
                }
                f |= match e.tag {
                    Tag::Nav | Tag::Menu if !large => flag::NAV,
                    Tag::Aside if !large => flag::ASIDE,
                    Tag::Header if !large => flag::HEADER,
                    Tag::Form if !large => flag::FORM,
                    Tag::Button | Tag::Select | Tag::Fieldset | Tag::Legend | Tag::Option => flag::FORM,
                    Tag::Dialog => flag::AWAY,
                    Tag::Figure if !large => flag::FIGURE,
                    Tag::Figcaption | Tag::Caption => flag::CAPTION,
                    Tag::Ul | Tag::Ol | Tag::Dl => flag::LIST,
                    Tag::Table if !large => flag::TABLE,
                    Tag::Blockquote => flag::QUOTE,
                    Tag::Pre => flag::PRE,
                    _ => 0,
                };
                // Where the page hides most of its text until a script shows it, what is
                // inside is not hidden either.
                let shown_anyway = e.parent != ix && page.elements[e.parent].hidden;
                if e.hidden && !large && !shown_anyway {
                    f |= flag::HIDDEN;
                }
                // Words that also name parts of articles count on small elements only.
                let says = own & hints::AWAY;
                let firm = says & (hints::COMMENT | hints::RELATED | hints::NAV | hints::OVERLAY) != 0;
                let long = e.tag == Tag::P && share * all > 0.8;
                let away = says != 0 && !large && own & hints::BODY == 0 && (firm || share < 0.15) && !long;
                // What is named an offer or a teaser and leads nowhere is neither.
                let leads = hints::OFFER | hints::AD | hints::RELATED;
                if away && (says & !leads != 0 || !self.is_prose(page, ix, lines)) {
                    f |= flag::AWAY;
                }
                if own & hints::CAPTION != 0 && share < 0.2 && !large {
                    f |= flag::CAPTION;
                }
                if own & hints::BODY != 0 {
                    f |= flag::BODY;
                    if share > 0.15 {
                        f &= !flag::AWAY;
                    }
                }
                if own & hints::STANDFIRST != 0 && share < 0.4 {
                    f |= flag::LEAD;
                }
            }
            self.flags.push(f);
            self.own.push(own);
        }
        // A second sum, in which what belongs to something else counts against.
        let (mut sum, mut good) = (0.0, 0.0);
        for (i, l) in self.lines.iter_mut().enumerate() {
            let f = self.flags[l.owner];
            if f & (flag::NAV | flag::FOOTER | flag::FORM | flag::HIDDEN | flag::AWAY) != 0 {
                // It will go anyway; it must not part what stands on both sides of it.
                l.score = -0.05;
            } else if f & (flag::ASIDE | flag::CAPTION | flag::FIGURE) != 0 {
                l.score = l.score.min(0.0);
            } else if f & flag::BODY != 0 && l.score < 0.0 || f & (flag::TABLE | flag::PRE) != 0 {
                l.score *= 0.3;
            }
            self.sum[i] = sum;
            self.good[i] = good;
            sum += l.score;
            good += l.score.max(0.0);
        }
        if let (Some(s), Some(g)) = (self.sum.last_mut(), self.good.last_mut()) {
            *s = sum;
            *g = good;
        }
    }

    /// Whether an element holds paragraphs, and nothing to click.
    fn is_prose(&self, page: &Page, ix: Ix, lines: Range<usize>) -> bool {
        let lines = &self.lines[lines];
        lines.iter().filter(|l| l.score > 0.8).count() > 1
            && lines.iter().all(|l| l.link == 0)
            && !page.descendants(ix).any(|d| {
                matches!(page.elements[d].tag, Tag::A | Tag::Button | Tag::Form | Tag::Select | Tag::Input)
            })
    }

    /// The element that holds the article.
    fn root(&self, page: &Page, headline: Option<Ix>) -> Option<Ix> {
        let mut best: Option<(f32, Ix)> = None;
        // A page that goes on to the next article has the headline in its own.
        let all = self.good.last().copied().unwrap_or(0.0);
        let own = headline
            .and_then(|h| page.ancestors(h).find(|&a| page.elements[a].tag == Tag::Article))
            .filter(|&a| {
                let lines = self.inside(page, a);
                let good = self.good[lines.end] - self.good[lines.start];
                good > 3.0 && good > all * 0.15 && self.sum[lines.end] - self.sum[lines.start] > 2.0
            });
        let within = own.map_or(0..page.elements.len(), |a| a..page.elements[a].end);
        for ix in within {
            let e = &page.elements[ix];
            if !e.block || e.text.len() < 40 || e.tag.is_heading() || !may_hold_an_article(e.tag) {
                continue;
            }
            let lines = self.inside(page, ix);
            let sum = self.sum[lines.end] - self.sum[lines.start];
            let factor = if self.own[ix] & hints::BODY != 0 {
                1.15
            } else if matches!(e.tag, Tag::Article | Tag::Main) {
                1.05
            } else {
                1.0
            };
            let sum = sum * factor;
            // The innermost of equals.
            if sum > 0.3 && best.is_none_or(|(b, _)| sum >= b) {
                best = Some((sum, ix));
            }
        }
        best.map(|b| b.1)
    }

    fn article(&self, page: &Page, meta: &Metadata) -> (Option<Ix>, Vec<Block>) {
        let Some(root) = self.root(page, meta.headline) else { return (None, Vec::new()) };
        let parts = self.parts(page, root);
        let mut range = self.inside(page, root);
        if let (Some(first), Some(last)) = (parts.first(), parts.last()) {
            range = first.start..last.end;
        }
        // What stands before the headline is no part of the text.
        let headline = meta.headline.map(|h| &page.elements[h].text);
        if let Some(h) = headline {
            let behind = self.lines.partition_point(|l| l.text.start < h.end);
            if range.contains(&behind)
                && self.good[behind] - self.good[range.start]
                    < 0.4 * (self.good[range.end] - self.good[range.start])
            {
                range.start = behind;
            }
        }
        let title = meta.title.as_deref().map(byline::squash).unwrap_or_default();
        let guide = Guide::of(meta, self, page, range.clone());
        let root_flags = self.flags[root];
        let mut kept: Vec<(usize, Role)> = Vec::new();
        for i in parts.into_iter().flatten().filter(|i| range.contains(i)) {
            if let Some(role) = self.keep(page, i, root_flags, &guide, &title) {
                kept.push((i, role));
            }
        }
        if !meta.types.iter().any(|t| t == "liveblogposting") {
            self.drop_teasers(page, root, range.clone(), &mut kept);
        }
        let mut seen = std::collections::HashSet::new();
        kept.retain(|&(i, role)| {
            let l = &self.lines[i];
            role == Role::Caption || l.len < 40 || seen.insert(page.text[l.text.clone()].trim())
        });
        self.trim(page, &meta.byline, &mut kept);
        let lead = self.standfirst(page, meta, headline, range.start, &kept);
        let blocks = lead
            .into_iter()
            .map(|i| (i, Role::Paragraph))
            .chain(kept)
            .map(|(i, role)| Block { element: self.lines[i].owner, text: self.lines[i].text.clone(), role })
            .collect();
        (Some(root), blocks)
    }

    /// The lines of the article's element and of others like it. Where a page parts a text
    /// to set something wide between, it closes a box and opens another of the same class
    /// in the same `<article>`.
    fn parts(&self, page: &Page, root: Ix) -> Vec<Range<usize>> {
        let e = &page.elements[root];
        let article = page.ancestors(root).skip(1).find(|&a| page.elements[a].tag == Tag::Article);
        let Some(article) = article.filter(|_| !e.class.trim().is_empty()) else {
            return vec![self.inside(page, root)];
        };
        let like = |ix: &Ix| {
            let o = &page.elements[*ix];
            if o.depth != e.depth || o.tag != e.tag || o.class != e.class {
                return false;
            }
            let lines = self.inside(page, *ix);
            *ix == root
                || self.flags[*ix] == self.flags[root] && self.sum[lines.end] - self.sum[lines.start] > 0.8
        };
        page.descendants(article).filter(like).map(|ix| self.inside(page, ix)).collect()
    }

    /// Takes away teasers of other articles behind the text: boxes in a row that each hold a
    /// linked headline and a paragraph or two.
    fn drop_teasers(&self, page: &Page, root: Ix, range: Range<usize>, kept: &mut Vec<(usize, Role)>) {
        const ROW: usize = 3;
        const TEXT: u32 = 600;
        let is_headline =
            |l: &Line| l.len >= 20 && l.link_share() > 0.8 && page.elements[l.owner].tag.is_heading();
        let headlines: Vec<usize> =
            range.filter(|&i| is_headline(&self.lines[i]) && leads_away(page, self.lines[i].owner)).collect();
        if headlines.len() < ROW {
            return;
        }
        let mut cards: Vec<Range<usize>> = Vec::new();
        for (at, &i) in headlines.iter().enumerate() {
            let before = at.checked_sub(1).map_or(0, |b| headlines[b] + 1);
            let behind = headlines.get(at + 1).copied().unwrap_or(usize::MAX);
            let alone = |ix: &Ix| {
                let lines = self.inside(page, *ix);
                *ix != root && lines.start >= before && lines.end <= behind
            };
            if let Some(card) = page.ancestors(self.lines[i].owner).take_while(alone).last() {
                let lines = self.inside(page, card);
                // Lines and cards are in order, and no card holds another's headline.
                let [start, end] = [lines.start, lines.end].map(|l| kept.partition_point(|k| k.0 < l));
                if kept[start..end].iter().filter(|k| k.1 != Role::Caption).count() <= 2 {
                    cards.push(lines);
                }
            }
        }
        let Some(first) = cards.first().map(|c| c.start) else { return };
        let text: u32 = kept.iter().take_while(|k| k.0 < first).map(|k| self.lines[k.0].len).sum();
        if cards.len() >= ROW && text >= TEXT {
            kept.retain(|k| {
                !cards.get(cards.partition_point(|c| c.end <= k.0)).is_some_and(|c| c.contains(&k.0))
            });
        }
    }

    /// Whether a line inside the article's element is part of it, and as what.
    fn keep(&self, page: &Page, i: usize, root: u16, guide: &Guide, title: &str) -> Option<Role> {
        let l = &self.lines[i];
        let f = self.flags[l.owner] & !root;
        let text = &page.text[l.text.clone()];
        let tag = page.elements[l.owner].tag;
        if f & (flag::NAV | flag::FOOTER | flag::FORM | flag::HIDDEN | flag::AWAY | flag::ASIDE) != 0 {
            return None;
        }
        if f & flag::CAPTION != 0 {
            return Some(Role::Caption);
        }
        if f & flag::FIGURE != 0 {
            return (l.len > 3).then_some(Role::Caption);
        }
        let share = l.link_share();
        if tag.is_heading() {
            let ok = l.len >= 2 && l.len < 300 && share < 0.8 && !byline::squashes_to(text, title);
            return (ok && !furniture::is_heading(text)).then_some(Role::Heading);
        }
        if share > 0.65 && l.len < 250 {
            return None;
        }
        if furniture::is_line(text, share) {
            return None;
        }
        let said = guide.says(text, l.len);
        let beside = tag == Tag::P && guide.places.contains(&page.elements[l.owner].parent);
        if said == Some(false) && !beside {
            return None;
        }
        if said != Some(true) {
            if l.len < 25 && !l.ends && tag != Tag::P && tag != Tag::Li && tag != Tag::Blockquote {
                return None;
            }
            if !title.is_empty() && l.len < 300 && byline::squashes_to(text, title) {
                return None;
            }
        }
        if f & flag::TABLE != 0 && l.len < 40 {
            return None;
        }
        Some(if f & flag::QUOTE != 0 {
            Role::Quote
        } else if tag == Tag::Li {
            Role::ListItem
        } else {
            Role::Paragraph
        })
    }

    /// Takes away headings that nothing follows, short lines at both ends, and at the end
    /// what the outlet says of itself.
    fn trim(&self, page: &Page, writers: &[String], kept: &mut Vec<(usize, Role)>) {
        let text = |k: &(usize, Role)| matches!(k.1, Role::Paragraph | Role::Quote | Role::ListItem);
        let solid = |k: &(usize, Role)| {
            let l = &self.lines[k.0];
            text(k) && (l.len >= 60 || l.ends && l.len >= 20)
        };
        let Some(first) = kept.iter().position(|k| solid(k) && !self.is_about(page, k.0)) else {
            kept.retain(|k| k.1 == Role::Caption);
            return;
        };
        let ending = |k: &(usize, Role)| {
            let text = page.text[self.lines[k.0].text.clone()].trim();
            // Who wrote it stands in the last lines only where they say who that is.
            let about_writer = || writers.iter().any(|w| w.contains(' ') && text.starts_with(w.as_str()));
            k.1 != Role::Quote && (furniture::is_ending(text) || about_writer())
        };
        let last = kept.iter().rposition(|k| solid(k) && !ending(k)).unwrap_or(first);
        let mut i = 0;
        kept.retain(|k| {
            i += 1;
            let at = i - 1;
            k.1 == Role::Caption || (first..=last).contains(&at)
        });
        // A heading belongs to the text that follows it at once.
        let mut drop = vec![false; kept.len()];
        let mut next: Option<usize> = None; // line of the next text
        for at in (0..kept.len()).rev() {
            match kept[at].1 {
                Role::Heading => {
                    if next.is_none_or(|n| n > kept[at].0 + 8) {
                        drop[at] = true;
                    } else {
                        next = Some(kept[at].0);
                    }
                }
                Role::Caption => {}
                _ => next = Some(kept[at].0),
            }
        }
        let mut at = 0;
        kept.retain(|_| {
            at += 1;
            !drop[at - 1]
        });
    }

    /// Whether a short line is about the article: a date, a byline.
    fn is_about(&self, page: &Page, i: usize) -> bool {
        let l = &self.lines[i];
        let text = &page.text[l.text.clone()];
        l.len < 110
            && (date::find(text, date::Order::DayFirst, "").is_some()
                || l.len < 60 && byline::after_lead(text).is_some_and(byline::looks_like_a_person))
    }

    /// Lines between the headline and the text that stand first.
    fn standfirst(
        &self,
        page: &Page,
        meta: &Metadata,
        headline: Option<&Range<usize>>,
        start: usize,
        kept: &[(usize, Role)],
    ) -> Vec<usize> {
        let Some(h) = headline else { return Vec::new() };
        let begin = kept.iter().find(|k| k.1 != Role::Caption).map_or(start, |k| k.0);
        let behind = self.lines.partition_point(|l| l.text.start < h.end);
        let description = meta.description.as_deref().unwrap_or("");
        let mut out = Vec::new();
        if begin < behind || begin - behind > 80 {
            return out;
        }
        for i in behind..begin {
            let l = &self.lines[i];
            let f = self.flags[l.owner];
            let text = &page.text[l.text.clone()];
            if l.len < 30 || l.len > 900 || l.link_share() > 0.5 {
                continue;
            }
            if f & (flag::NAV | flag::HIDDEN | flag::CAPTION | flag::FIGURE | flag::FORM) != 0 {
                continue;
            }
            let named = f & flag::LEAD != 0;
            let described = description.len() > 40 && overlap(text, description) > 0.75;
            if (named && f & flag::AWAY == 0 || described) && !furniture::is_line(text, l.link_share()) {
                out.push(i);
            }
        }
        out
    }
}

/// The article's text as the metadata have it, as a guide to which lines belong to it.
#[derive(Default)]
struct Guide {
    text: Option<String>,
    /// The elements in which lines that the guide has stand.
    places: Vec<Ix>,
}

impl Guide {
    fn of(meta: &Metadata, reading: &Reading, page: &Page, range: Range<usize>) -> Guide {
        let Some(body) = meta.article_body.as_deref().filter(|b| b.len() > 300 && b.len() < 300_000) else {
            return Guide::default();
        };
        // Each line is looked for in it.
        if range.len() > 4_000 {
            return Guide::default();
        }
        let body = byline::squash(body);
        let mut guide = Guide { text: Some(body), places: Vec::new() };
        let whole = guide.text.as_ref().map_or(0, String::len);
        let (mut matched, mut all, mut ended) = (0, 0, false);
        for i in range {
            let l = &reading.lines[i];
            if l.score <= 0.0 {
                continue;
            }
            let key = byline::squash(&page.text[l.text.clone()]);
            all += key.len();
            if l.len >= 12 && guide.holds(&key) {
                matched += key.len();
                let place = page.elements[l.owner].parent;
                if guide.places.last() != Some(&place) {
                    guide.places.push(place);
                }
                let tail = key.char_indices().rev().nth(25).map_or(0, |(i, _)| i);
                ended |= guide.text.as_ref().is_some_and(|g| g.ends_with(&key[tail..]));
            }
        }
        // What the page shows little of, or what breaks off, is no guide.
        let whole_text = matched * 10 > whole * 7 && matched * 2 > all && ended;
        if whole_text { guide } else { Guide::default() }
    }

    /// Whether the guide has the line; `None` where it cannot tell.
    fn says(&self, text: &str, len: u32) -> Option<bool> {
        self.text.as_ref()?;
        (len >= 12).then(|| self.holds(&byline::squash_head(text, 160)))
    }

    /// Whether the guide has the first 40 characters of `key`, which is squashed.
    fn holds(&self, key: &str) -> bool {
        let end = key.char_indices().nth(40).map_or(key.len(), |(i, _)| i);
        self.text
            .as_ref()
            .is_some_and(|g| memchr::memmem::find(g.as_bytes(), &key.as_bytes()[..end]).is_some())
    }
}

/// Cuts the page's text into lines and gives each its block and its links.
fn lines(page: &Page) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::new();
    let bytes = page.text.as_bytes();
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', bytes).chain([bytes.len()]) {
        if end > start {
            let line = measure(&page.text[start..end], start);
            if line.len > 0 {
                out.push(line);
            }
        }
        start = end + 1;
    }
    // Owners: the last element that begins before the line and ends behind it.
    let mut at = 0;
    let n = page.elements.len();
    let mut link = 0; // the links found so far end here
    let mut first = 0; // the first line that a link may still touch
    for e in &page.elements {
        if e.tag == Tag::A && !e.text.is_empty() && e.text.start >= link {
            link = e.text.end;
            while first < out.len() && out[first].text.end <= e.text.start {
                first += 1;
            }
            let mut k = first;
            while k < out.len() && out[k].text.start < e.text.end {
                let l = &mut out[k];
                let both = l.text.end.min(e.text.end).saturating_sub(l.text.start.max(e.text.start));
                l.link += both as u32;
                k += 1;
            }
        }
    }
    for l in &mut out {
        while at < n && page.elements[at].text.start <= l.text.start {
            at += 1;
        }
        let mut ix = at.saturating_sub(1);
        while (page.elements[ix].text.end < l.text.end || !page.elements[ix].block)
            && page.elements[ix].parent != ix
        {
            ix = page.elements[ix].parent;
        }
        l.owner = ix;
    }
    out
}

/// Whether a linked heading leads to another page of the site.
fn leads_away(page: &Page, heading: Ix) -> bool {
    let link = page
        .descendants(heading)
        .chain(page.ancestors(heading).take(3))
        .find(|&ix| page.elements[ix].tag == Tag::A);
    let Some(target) = link.and_then(|a| page.href(a)).and_then(|h| page.resolve(h)) else {
        return false;
    };
    page.url.as_ref().is_some_and(|u| target.host_str() == u.host_str() && target.path() != u.path())
}

fn may_hold_an_article(tag: Tag) -> bool {
    use Tag::*;
    !matches!(
        tag,
        P | Li
            | Ul
            | Ol
            | Dl
            | Dt
            | Dd
            | Head
            | Html
            | Figure
            | Figcaption
            | Blockquote
            | Header
            | Footer
            | Nav
            | Tr
            | Tbody
    )
}

/// Length, punctuation and ending of a line.
fn measure(text: &str, at: usize) -> Line {
    let b = text.as_bytes();
    let (mut len, mut stops) = (0u32, 0u16);
    let mut i = 0;
    while i < b.len() {
        match b[i] {
            b',' | b'.' | b'!' | b'?' | b';' => {
                stops = stops.saturating_add(1);
                len += 1;
                i += 1;
            }
            c if c < 0x80 => {
                len += 1;
                i += 1;
            }
            c if c < 0xe0 => {
                // U+060C Arabic comma, U+061F Arabic question mark, U+06D4 Urdu stop
                if matches!((c, b.get(i + 1)), (0xd8, Some(0x8c | 0x9f)) | (0xdb, Some(0x94))) {
                    stops = stops.saturating_add(1);
                }
                len += 1;
                i += 2;
            }
            c if c < 0xf0 => {
                // Ideographic comma and stop, full-width marks, danda.
                if matches!(
                    (c, b.get(i + 1), b.get(i + 2)),
                    (0xe3, Some(0x80), Some(0x81 | 0x82))
                        | (0xef, Some(0xbc), Some(0x8c | 0x81 | 0x9f | 0x9b))
                        | (0xe0, Some(0xa5), Some(0xa4))
                ) {
                    stops = stops.saturating_add(1);
                }
                // A Han, Kana or Hangul character says about what three letters say.
                len += if (0xe3..=0xed).contains(&c) { 3 } else { 1 };
                i += 3;
            }
            _ => {
                len += 1;
                i += 4;
            }
        }
    }
    let trimmed = text.trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(c, '"' | '\'' | '”' | '’' | '“' | '»' | '«' | ')' | ']' | '」' | '』' | '）')
    });
    let ends = trimmed.ends_with(['.', '!', '?', '…', ':', '。', '！', '？', '؟', '।', '۔', ';', '：']);
    if text.trim().is_empty() {
        len = 0;
    }
    Line { text: at..at + text.len(), owner: 0, len, link: 0, stops, ends, score: 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Document, Limits};

    fn with<R>(html: &str, f: impl FnOnce(&Page, &Metadata, &Article) -> R) -> R {
        let limits = Limits::default();
        let doc = Document::parse(html, &limits);
        let page = Page::read(&doc, Some("https://paper.example/2026/05/quay-reopens"), &limits);
        let meta = Metadata::read(&page);
        let article = Article::find(&page, &meta);
        f(&page, &meta, &article)
    }

    const FIRST: &str =
        "The quay reopened on Monday after two years of work, the port authority said in a statement.";
    const SECOND: &str =
        "“The ground was softer than we thought,” said Ines Holm, the chief engineer of the port.";
    const THIRD: &str =
        "Ferries will call there again from Thursday, and the market returns to its old place in May.";

    /// A page around an article's inside.
    fn page(inside: &str) -> String {
        format!(
            "<html lang=en><head><title>Quay reopens - Harbour Courier</title><meta property=og:type content=article></head><body>\
             <header><nav><a href=/>Home</a><a href=/port>Port</a><a href=/city>City</a></nav></header>\
             <main><article><h1>Quay reopens</h1>{inside}</article></main>\
             <footer><p>© 2026 Harbour Courier. All rights reserved by the publisher of this paper.</p></footer></body></html>"
        )
    }

    /// What a page shows, what its body must hold, and what it must not.
    type Case = (&'static str, String, &'static [&'static str], &'static [&'static str]);

    #[test]
    fn the_body_is_the_article_and_nothing_else() {
        let text = format!("<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>");
        let plain: &[&str] = &[FIRST, SECOND, THIRD];
        let cases: &[Case] = &[
            ("plain paragraphs", page(&text), plain, &["rights reserved", "Home"]),
            (
                "readers' comments",
                page(&text).replace(
                    "</main>",
                    "<section class=comments><h2>Comments</h2><p>I do not believe that the quay will hold for another year, it never did.</p>\
                     <p>We have waited long enough for this, and the ferries are late every single day anyway.</p></section></main>",
                ),
                plain,
                &["I do not believe", "late every single day"],
            ),
            (
                "links to other articles between the paragraphs",
                page(&format!(
                    "<p>{FIRST}</p><aside class=related><a href=/b>Read also: The market moves to the hall</a></aside><p><a href=/c>Read more: Ferries are late again in the west</a></p><p>{SECOND}</p><p>{THIRD}</p>"
                )),
                plain,
                &["The market moves", "Ferries are late"],
            ),
            (
                "an offer of a newsletter in the middle",
                page(&format!(
                    "<p>{FIRST}</p><div class=newsletter-signup><p>Get the best stories of the week in your inbox, every Friday at noon.</p><form><input type=email><button>Sign up</button></form></div><p>{SECOND}</p><p>{THIRD}</p>"
                )),
                plain,
                &["in your inbox", "Sign up"],
            ),
            (
                "captions and credits apart",
                page(&format!(
                    "<p>{FIRST}</p><figure><img><figcaption>The quay as it looked on Monday morning. Photo: A. Berg</figcaption></figure><p>{SECOND}</p><p>{THIRD}</p>"
                )),
                plain,
                &["as it looked on Monday morning"],
            ),
            (
                "a text in two boxes, with a wide one between",
                page(&format!(
                    "<div><div class=column><p>{FIRST}</p><p>{SECOND}</p></div></div><div><ul>{}</ul></div><div><div class=column><p>{THIRD}</p></div></div>",
                    "<li><a href=/b>The market moves to the hall behind the old station, and nobody is glad of it</a></li>".repeat(9)
                )),
                plain,
                &["The market moves"],
            ),
            (
                "teasers of other articles behind the text",
                page(&format!(
                    "{}<p>{SECOND}</p><p>{THIRD}</p><div>{}</div>",
                    (0..6).map(|n| format!("<p>In week {n} of the work, {FIRST}</p>")).collect::<String>(),
                    ["Market", "Bridge", "School", "Theatre"].map(|w| format!("<div><h3><a href=/2026/05/{w}>{w} opens again after a long winter</a></h3><p>The {w} of the old town opens its doors on Friday, and the mayor has said that she will come.</p></div>")).concat()
                )),
                &["In week 0", "In week 5", SECOND, THIRD],
                &["opens its doors"],
            ),
            (
                "a part of the text in a box that is named a teaser",
                page(&format!("<div class=teaser-content><p>{FIRST}</p><p>{SECOND}</p></div><p>{THIRD}</p>")),
                plain,
                &[],
            ),
            (
                "a word on the writer and the paper's channels below the text",
                page(&format!("<p class=author>By Ada Quill</p><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p>Ada Quill has written about the port and its people since 2011.</p><p>For more from the harbour, sign up for our newsletter.</p>"))
                    .replace("</head>", "<meta name=author content='Ada Quill'></head>"),
                plain,
                &["since 2011", "newsletter"],
            ),
            (
                "a gallery",
                page(&format!(
                    "<p>{FIRST}</p><div class=gallery>{}</div><p>{SECOND}</p><p>{THIRD}</p>",
                    "<figure><img><figcaption>One of the cranes at the quay, seen from the old ferry.</figcaption></figure>".repeat(6)
                )),
                plain,
                &["One of the cranes"],
            ),
            (
                "the entries of a live page",
                page(&format!(
                    "<div class=live-blog><section><time>10:05</time><h2>Ferries return</h2><p>{THIRD}</p></section><section><time>09:40</time><h2>Engineer speaks</h2><p>{SECOND}</p></section><section><time>09:10</time><p>{FIRST}</p></section></div>"
                )),
                &[FIRST, SECOND, THIRD, "Engineer speaks"],
                &["rights reserved"],
            ),
            (
                "a quotation with its source",
                page(&format!(
                    "<p>{FIRST}</p><blockquote><p>The ground was softer than anybody thought when the work began.</p><footer><cite>Ines Holm, chief engineer of the port</cite></footer></blockquote><p>{THIRD}</p>"
                )),
                &[FIRST, "softer than anybody thought", "Ines Holm, chief engineer of the port", THIRD],
                &["rights reserved"],
            ),
            (
                "lists and headings",
                page(&format!(
                    "<p>{FIRST}</p><h2>What changes</h2><ul><li>Ferries call every hour from Thursday on.</li><li>The market opens at seven in the morning.</li></ul><p>{SECOND}</p><p>{THIRD}</p>"
                )),
                &[FIRST, "What changes", "Ferries call every hour", "The market opens at seven", SECOND, THIRD],
                &[],
            ),
            (
                "no semantic mark-up",
                format!(
                    "<html><body><div><div><a href=/>Home</a> <a href=/port>Port</a></div><div><b>Quay reopens</b><br><br>{FIRST}<br><br>{SECOND}<br><br>{THIRD}</div><div><a href=/x>Imprint</a></div></div></body></html>"
                ),
                plain,
                &["Imprint"],
            ),
            (
                "a table for the whole page",
                format!(
                    "<html><body><table><tr><td><a href=/>Home</a><br><a href=/port>Port</a></td><td><h1>Quay reopens</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></td><td><a href=/ad>Buy a boat now</a></td></tr></table></body></html>"
                ),
                plain,
                &["Buy a boat"],
            ),
            (
                "right-to-left text",
                "<html lang=ar dir=rtl><head><title>الميناء</title></head><body><nav><a href=/>الرئيسية</a></nav><article><h1>إعادة فتح الرصيف</h1><p>أعيد فتح الرصيف يوم الاثنين بعد عامين من العمل، كما قالت سلطة الميناء في بيان لها.</p><p>وقالت كبيرة المهندسين إن الأرض كانت أكثر ليونة مما كان متوقعا، وإن العمل استغرق وقتا أطول.</p></article></body></html>".into(),
                &["أعيد فتح الرصيف يوم الاثنين", "وقالت كبيرة المهندسين"],
                &["الرئيسية"],
            ),
            (
                "Chinese text",
                "<html lang=zh><head><title>码头</title></head><body><nav><a href=/>首页</a></nav><article><h1>码头重新开放</h1><p>港务局在一份声明中表示，经过两年的施工，码头于星期一重新开放，渡轮将从星期四起恢复停靠。</p><p>总工程师表示，地基比预想的要软，因此工程花费的时间和资金都超出了最初的计划。</p></article></body></html>".into(),
                &["港务局在一份声明中表示", "总工程师表示"],
                &["首页"],
            ),
        ];
        for (what, html, wanted, unwanted) in cases {
            with(html, |page, _, article| {
                let body = article.text(page);
                for w in *wanted {
                    assert!(body.contains(w), "{what}: {w:?} is not in {body:?}");
                }
                for u in *unwanted {
                    assert!(!body.contains(u), "{what}: {u:?} is in {body:?}");
                }
            });
        }
    }

    #[test]
    fn a_front_of_many_columns_has_no_body_to_speak_of() {
        let teaser = |i: usize| {
            format!(
                "<div class=teaser><h3><a href=/n/{i}>Story {i} of the port and its ferries today</a></h3></div>"
            )
        };
        let columns: String = (0..3)
            .map(|c| {
                format!("<div class=column>{}</div>", (0..12).map(|i| teaser(c * 12 + i)).collect::<String>())
            })
            .collect();
        let html = format!(
            "<html lang=en><head><title>Harbour Courier</title></head><body><main>{columns}</main></body></html>"
        );
        with(&html, |page, _, article| assert_eq!(article.text(page), ""));
    }

    #[test]
    fn a_caption_is_a_block_of_its_own_kind() {
        let html = page(&format!(
            "<p>{FIRST}</p><figure><img><figcaption>The quay on Monday. Photo: A. Berg</figcaption></figure><p>{SECOND}</p><p>{THIRD}</p>"
        ));
        with(&html, |page, _, article| {
            let captions: Vec<_> = article.blocks.iter().filter(|b| b.role == Role::Caption).collect();
            assert_eq!(captions.len(), 1);
            assert_eq!(page.text[captions[0].text.clone()].trim(), "The quay on Monday. Photo: A. Berg");
        });
    }
}
