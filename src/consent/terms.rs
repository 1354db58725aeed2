//! What a banner says, with its own words as quotes: its sentences in, controller,
//! purposes, data, partners, price, costs of refusing and the rest out.
//!
//! A statement is made of cues in one sentence (words files): that refusing *costs
//! comments* needs a word for refusing, one for losing, and one for comments.

use super::Scope;
use super::choices::{Button, Meaning, label_of};
use super::find::{Banner, Sentence};
use super::survey::{Input, Survey};
use super::words::{Hit, fold, tokens, words};
use crate::page::Ix;
use crate::report::{ChoiceKind, Consent, Count, Price, Quoted, Term};
use std::ops::Range;

/// Most characters of a quote.
const QUOTE: usize = 300;

/// Words up to which a kind is what "always set" speaks of.
const ALWAYS_NEAR: usize = 14;

/// At most 300 characters of the page's words around `focus`, from `sentence`.
fn quote(text: &str, sentence: &Range<usize>, focus: &Range<usize>) -> String {
    let whole = &text[sentence.clone()];
    if whole.chars().count() <= QUOTE {
        return one_line(whole);
    }
    let (mut from, mut to) = (focus.start.max(sentence.start), focus.end.min(sentence.end));
    // Words are added on both sides while there is room.
    loop {
        let used = text[from..to].chars().count();
        let before =
            text[sentence.start..from].trim_end().rfind(char::is_whitespace).map_or(sentence.start, |i| {
                let at = sentence.start + i;
                at + text[at..].chars().next().map_or(1, char::len_utf8)
            });
        let after = text[to..sentence.end]
            .char_indices()
            .skip_while(|(_, c)| c.is_whitespace())
            .find(|(_, c)| c.is_whitespace())
            .map_or(sentence.end, |(i, _)| to + i);
        let grown = text[before..from].chars().count() + text[to..after].chars().count();
        if (before == from && after == to) || used + grown > QUOTE {
            break;
        }
        from = before;
        to = after;
    }
    one_line(text[from..to].chars().take(QUOTE).collect::<String>().trim())
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

/// A sentence's words as a stretch of the page's text.
fn place(s: &Sentence, at: &Range<usize>) -> Range<usize> {
    let start = s.tokens.get(at.start).map_or(s.at.start, |t| s.at.start + t.at.start);
    let end = at.end.checked_sub(1).and_then(|i| s.tokens.get(i)).map_or(start, |t| s.at.start + t.at.end);
    start..end.max(start)
}

/// The hits of a sentence in the sections `group.code`, as (code, hit).
fn coded<'s>(s: &'s Sentence, group: &'s str) -> impl Iterator<Item = (&'static str, &'s Hit)> {
    s.hits.iter().filter_map(move |h| {
        let code = words().name(h.section).strip_prefix(group)?.strip_prefix('.')?;
        Some((code, h))
    })
}

fn hit<'s>(s: &'s Sentence, section: &str) -> Option<&'s Hit> {
    let section = words().section(section);
    s.hits.iter().find(|h| h.section == section)
}

/// Adds a term, once a kind.
fn add(terms: &mut Vec<Term>, kind: &str, quote: String) {
    if !terms.iter().any(|t| t.kind == kind) && terms.len() < 24 {
        terms.push(Term { kind: kind.into(), quote });
    }
}

/// Fills the terms of `consent` from the banner.
pub fn read(scope: &Scope, banner: &Banner, consent: &mut Consent) {
    let text = &scope.page.text;
    for s in &banner.sentences {
        let q = |h: &Hit| quote(text, &s.at, &place(s, &h.at));
        let refuses = s.has("refusing") || s.has("closing_rejects");
        let loses = s.has("loss");
        if !(refuses && loses) {
            for (code, h) in coded(s, "purpose") {
                // "Data on your place" is what is taken, not what for.
                let is_data = matches!(code, "location" | "social_media" | "device_scanning")
                    && coded(s, "data").any(|(_, d)| d.at.start < h.at.end && h.at.start < d.at.end);
                if is_data {
                    continue;
                }
                add(&mut consent.purposes, code, q(h));
            }
        }
        for (code, h) in coded(s, "data") {
            let legitimate = words().section("legitimate");
            let taken = s
                .hits
                .iter()
                .any(|o| o.section == legitimate && o.at.start < h.at.end && h.at.start < o.at.end);
            if !taken {
                add(&mut consent.data, code, q(h));
            }
        }
        if refuses && loses {
            for (code, h) in coded(s, "cost") {
                let lost = words().section("loss");
                let near = s.hits.iter().any(|l| l.section == lost && l.at.start <= h.at.end + 12);
                if code != "access" && near {
                    add(&mut consent.refusal.costs, code, q(h));
                }
            }
        }
        if let Some(h) = hit(s, "wall") {
            add(&mut consent.refusal.costs, "access", q(h));
        }
        if refuses && s.has("only") {
            for (code, h) in coded(s, "still") {
                add(&mut consent.refusal.still_set, code, q(h));
            }
        }
        if let Some(h) = hit(s, "always") {
            // "Technical and audience cookies are always set": what is named before it, as
            // what follows may be another matter.
            let mut named = false;
            for (code, k) in coded(s, "still").filter(|(_, k)| k.at.start < h.at.end) {
                if h.at.end - k.at.start <= ALWAYS_NEAR {
                    named = true;
                    add(&mut consent.refusal.still_set, code, q(k));
                }
            }
            if !named {
                add(&mut consent.refusal.still_set, "technical", q(h));
            }
        }
        if consent.withdraw.is_none()
            && !loses
            && let Some(h) = hit(s, "withdraw")
        {
            consent.withdraw = Some(q(h));
        }
        if consent.partners.is_none() {
            consent.partners = partners(s).map(|(count, at)| Count { count, quote: quote(text, &s.at, &at) });
        }
        if consent.price.is_none() && banner.context.paying && s.layer == 1 {
            let own = language(banner);
            let crown = CROWNS.iter().find(|(l, _)| own == Some(*l)).map(|(_, c)| *c);
            consent.price = price(&text[s.at.clone()]).map(|p| {
                let at = s.at.start + p.at.start..s.at.start + p.at.end;
                Price {
                    amount: p.amount,
                    currency: p.currency.or_else(|| crown.map(str::to_string)),
                    period: p.period,
                    quote: quote(text, &s.at, &at),
                }
            });
        }
    }
    // A kind that says more stands for the one that says less.
    let more = |terms: &[Term], kind: &str| terms.iter().any(|t| t.kind == kind);
    if more(&consent.purposes, "personalised_advertising") {
        consent.purposes.retain(|t| t.kind != "advertising");
    }
    if more(&consent.data, "precise_location") {
        consent.data.retain(|t| t.kind != "location");
    }
    if consent.data.len() > 1 {
        consent.data.sort_by_key(|t| t.kind == "personal");
    }
    for b in banner.buttons.iter().filter(|b| b.is(ChoiceKind::Reject)) {
        let t = tokens(&b.label);
        let hits = words().hits(&t);
        let has = |name: &str| hits.iter().any(|h| h.section == words().section(name));
        if has("still.technical") {
            add(&mut consent.refusal.still_set, "technical", b.label.chars().take(QUOTE).collect());
        }
    }
    let free = banner.buttons.iter().any(|b| b.layer == 1 && b.is(ChoiceKind::Reject));
    // "Functions" says nothing beside the functions that are named.
    let named = |t: &Term| !matches!(t.kind.as_str(), "functions" | "relevance" | "access");
    let same: Vec<String> =
        consent.refusal.costs.iter().filter(|t| named(t)).map(|t| t.quote.clone()).collect();
    consent.refusal.costs.retain(|t| t.kind != "functions" || !same.contains(&t.quote));
    let pay = banner.buttons.iter().find(|b| b.is(ChoiceKind::Pay));
    if let (false, Some(pay)) = (free, pay) {
        let words = consent.price.as_ref().map_or(pay.label.clone(), |p| p.quote.clone());
        add(&mut consent.refusal.costs, "money", words);
    } else if pay.is_none() {
        consent.price = None;
    }
    consent.controller = controller(scope, banner);
    consent.policy_url = policy(scope, &banner.buttons);
    (consent.preticked, _) = preticked(scope, banner);
    consent.language = language(banner).map(str::to_string);
}

/// The language that most of the banner's words are in.
pub fn language(banner: &Banner) -> Option<&'static str> {
    let mut votes = [0u32; 64];
    let all = banner.sentences.iter().flat_map(|s| s.hits.iter().map(|h| (h.language, h.at.len() as u32)));
    for (l, n) in all.chain(banner.buttons.iter().filter_map(|b| b.language.map(|l| (l, 2)))) {
        if let Some(v) = votes.get_mut(l as usize) {
            *v += n;
        }
    }
    let (best, most) = votes.iter().enumerate().max_by_key(|(i, n)| (**n, std::cmp::Reverse(*i)))?;
    (*most > 0).then(|| words().language(best as u8))
}

/// A number of partners: "our 838 partners", "partners (838)".
fn partners(s: &Sentence) -> Option<(u32, Range<usize>)> {
    let section = words().section("partners");
    for h in s.hits.iter().filter(|h| h.section == section) {
        let from = h.at.start.saturating_sub(4);
        let mut digits = String::new();
        let mut first = None;
        for i in from..h.at.start {
            let Some(t) = s.tokens.get(i) else { continue };
            let number = t.folded.bytes().all(|b| b.is_ascii_digit());
            if number && (digits.is_empty() || t.folded.len() == 3 && first.is_some()) {
                digits.push_str(&t.folded);
                first.get_or_insert(i);
            } else if !number && !digits.is_empty() && t.folded.len() > 12 {
                digits.clear();
                first = None;
            }
        }
        if first.is_none()
            && let Some(t) = s.tokens.get(h.at.end)
            && t.folded.bytes().all(|b| b.is_ascii_digit())
            && s.tokens.get(h.at.end - 1).is_some_and(|p| t.at.start - p.at.end <= 2)
        {
            digits.push_str(&t.folded);
            first = Some(h.at.start);
            if let Some(t) = s.tokens.get(h.at.end + 1)
                && t.folded.len() == 3
                && t.folded.bytes().all(|b| b.is_ascii_digit())
            {
                digits.push_str(&t.folded);
            }
        }
        if let (Some(first), Ok(n)) = (first, digits.parse::<u32>())
            && (2..100_000).contains(&n)
            && !(1990..=2100).contains(&n)
        {
            return Some((n, place(s, &(first..h.at.end))));
        }
    }
    None
}

/// A price, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    /// A decimal number with a point.
    pub amount: String,
    /// ISO 4217.
    pub currency: Option<String>,
    /// `day`, `week`, `month`, `year`.
    pub period: Option<String>,
    /// Where, in bytes.
    pub at: Range<usize>,
}

/// Signs and codes of currencies.
const CURRENCIES: &[(&str, &str)] = &[
    ("€", "EUR"),
    ("£", "GBP"),
    ("US$", "USD"),
    ("$", "USD"),
    ("zł", "PLN"),
    ("CHF", "CHF"),
    ("EUR", "EUR"),
    ("Euro", "EUR"),
    ("euro", "EUR"),
    ("GBP", "GBP"),
    ("USD", "USD"),
    ("PLN", "PLN"),
    ("SEK", "SEK"),
    ("DKK", "DKK"),
    ("NOK", "NOK"),
    ("kr.", "kr"),
    (" kr", "kr"),
    ("R$", "BRL"),
];

/// What a crown is, by the language of who asks for it.
const CROWNS: &[(&str, &str)] = &[("da", "DKK"), ("no", "NOK"), ("sv", "SEK")];

/// The first price in a text. A crown's country is left open.
pub fn price(text: &str) -> Option<Amount> {
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut best: Option<Amount> = None;
    for (sign, code) in CURRENCIES {
        // A price stands near the beginning of what names it; long text is not searched whole.
        let mut from = 0;
        let area = {
            let mut end = text.len().min(4_000);
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            &text[..end]
        };
        for _ in 0..8 {
            let Some(i) = area[from..].find(sign) else { break };
            let at = from + i;
            let after = at + sign.len();
            from = after;
            let found = number_before(area, at).or_else(|| number_after(area, after));
            let Some((amount, range)) = found else { continue };
            let range = range.start.min(at)..range.end.max(after);
            if best.as_ref().is_some_and(|b| b.at.start <= range.start) {
                break;
            }
            let (period, end) = period_after(area, range.end);
            let currency = (*code != "kr").then(|| code.to_string());
            best = Some(Amount { amount, currency, period, at: range.start..end });
            break;
        }
    }
    best
}

/// A decimal number that ends at `at`, spaces passed over.
fn number_before(text: &str, at: usize) -> Option<(String, Range<usize>)> {
    let end = text[..at].trim_end().len();
    if at - end > 4 {
        return None;
    }
    let start = text[..end]
        .rfind(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.'))
        .map_or(0, |i| i + text[i..].chars().next().map_or(1, char::len_utf8));
    decimal(&text[start..end]).map(|n| (n, start..end))
}

/// A decimal number that begins at `at`, spaces passed over.
fn number_after(text: &str, at: usize) -> Option<(String, Range<usize>)> {
    let start = at + (text[at..].len() - text[at..].trim_start().len());
    if start - at > 4 {
        return None;
    }
    let len = text[start..]
        .find(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.'))
        .unwrap_or(text.len() - start);
    let number = text[start..start + len].trim_end_matches(['.', ',']);
    decimal(number).map(|n| (n, start..start + number.len()))
}

/// `4,99`, `4.99`, `39`: the last separator before one or two digits is the decimal's.
fn decimal(number: &str) -> Option<String> {
    let number = number.trim_matches(['.', ',']);
    if number.is_empty() || number.len() > 9 || !number.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    match number.rfind(['.', ',']) {
        Some(i) if (1..=2).contains(&(number.len() - i - 1)) => {
            let whole: String = number[..i].chars().filter(char::is_ascii_digit).collect();
            Some(format!("{whole}.{}", &number[i + 1..]))
        }
        _ => Some(number.chars().filter(char::is_ascii_digit).collect()),
    }
}

/// A period within four words behind a price.
fn period_after(text: &str, at: usize) -> (Option<String>, usize) {
    let mut end = (at + 40).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let tokens = tokens(&text[at..end]);
    let near = &tokens[..tokens.len().min(4)];
    for h in words().hits(near) {
        if let Some(period) = words().name(h.section).strip_prefix("period.") {
            let stop = near.get(h.at.end - 1).map_or(at, |t| at + t.at.end);
            return (Some(period.to_string()), stop);
        }
    }
    (None, at)
}

/// Who asks.
fn controller(scope: &Scope, banner: &Banner) -> Option<Quoted> {
    let text = &scope.page.text;
    let section = words().section("controller");
    let mut best: Option<(u32, Quoted)> = None;
    for s in &banner.sentences {
        for h in s.hits.iter().filter(|h| h.section == section) {
            let Some(at) = h.name.clone() else { continue };
            let at = if h.backward {
                backwards(text, s, at)
            } else if at.end == h.at.end {
                forwards(text, s, at)
            } else {
                at
            };
            let Some(name) = name_at(text, s, at.clone()) else { continue };
            let mut sure = if s.layer == 1 { 2 } else { 1 };
            sure += if has_legal_form(&name) { 4 } else { 0 };
            if best.as_ref().is_none_or(|(b, _)| sure > *b) {
                best = Some((sure, Quoted { name, quote: quote(text, &s.at, &place(s, &at)) }));
            }
        }
    }
    best.map(|b| b.1)
}

/// The legal forms that close a company's name (and the Russian one that opens it), folded.
const LEGAL_FORMS: &[&str] = &[
    "gmbh",
    "ag",
    "kg",
    "mbh",
    "ug",
    "ev",
    "sa",
    "sas",
    "sarl",
    "sasu",
    "snc",
    "scop",
    "ltd",
    "limited",
    "plc",
    "inc",
    "llc",
    "llp",
    "corp",
    "corporation",
    "spa",
    "srl",
    "bv",
    "nv",
    "ab",
    "aps",
    "asa",
    "oy",
    "oyj",
    "se",
    "sl",
    "slu",
    "sau",
    "lda",
    "ltda",
    "ano",
    "foundation",
    "stiftung",
    "verlag",
    "holding",
];

fn has_legal_form(name: &str) -> bool {
    tokens(name).iter().any(|t| LEGAL_FORMS.contains(&&*t.folded))
}

/// The last words of `at` that can be one name: each begins like a name's, and only spaces
/// stand between them.
fn backwards(text: &str, s: &Sentence, at: Range<usize>) -> Range<usize> {
    let mut start = at.end;
    while start > at.start {
        let (Some(t), next) = (s.tokens.get(start - 1), s.tokens.get(start)) else { break };
        let gap = next.and_then(|n| text.get(s.at.start + t.at.end..s.at.start + n.at.start)).unwrap_or(" ");
        if !gap
            .chars()
            .all(|c| c.is_whitespace() || matches!(c, '-' | '.' | '’' | '\'' | '»' | '«' | '“' | '”' | '"'))
        {
            break;
        }
        let word = text.get(s.at.start + t.at.start..s.at.start + t.at.end).unwrap_or("");
        let named = word.chars().any(|c| c.is_uppercase() || c.is_ascii_digit())
            || t.folded == "&"
            || SMALL.contains(&word);
        if !named
            || words().generic.contains(&*t.folded)
                && word.chars().next().is_some_and(char::is_lowercase)
                && !SMALL.contains(&word)
        {
            break;
        }
        start -= 1;
    }
    // A name does not begin with a small word, nor with a sentence's own first word.
    while start < at.end {
        let Some(t) = s.tokens.get(start) else { break };
        let word = text.get(s.at.start + t.at.start..s.at.start + t.at.end).unwrap_or("");
        if SMALL.contains(&word) || words().generic.contains(&*t.folded) || t.folded == "&" {
            start += 1;
        } else {
            break;
        }
    }
    start..at.end
}

/// `at` with the words behind it that go on with the name.
fn forwards(text: &str, s: &Sentence, at: Range<usize>) -> Range<usize> {
    let mut end = at.end;
    while end < at.start + 8 {
        let (Some(last), Some(next)) = (end.checked_sub(1).and_then(|i| s.tokens.get(i)), s.tokens.get(end))
        else {
            break;
        };
        let gap = text.get(s.at.start + last.at.end..s.at.start + next.at.start).unwrap_or("");
        let word = text.get(s.at.start + next.at.start..s.at.start + next.at.end).unwrap_or("");
        if gap != " " || !word.starts_with(char::is_uppercase) || words().generic.contains(&*next.folded) {
            break;
        }
        end += 1;
    }
    at.start..end
}

/// Words that a common noun follows, folded.
const DETERMINERS: &[&str] = &[
    "der", "die", "das", "den", "dem", "diese", "dieser", "dieses", "unsere", "unser", "unserer", "this",
    "our", "a", "notre", "ce", "cette", "este", "esta", "nuestro", "nuestra", "questo", "questa", "nostro",
    "deze", "onze", "dit",
];

/// Small words inside names.
const SMALL: &[&str] = &[
    "de", "du", "des", "la", "le", "les", "der", "die", "das", "den", "und", "et", "of", "the", "and", "e",
    "y", "di", "da", "do", "del", "van", "for", "für", "von",
];

/// The words `at` of a sentence as a name: one to eight words, each beginning like a
/// name's, none of them the page's way of speaking of itself.
fn name_at(text: &str, s: &Sentence, at: Range<usize>) -> Option<String> {
    let first = s.tokens.get(at.start)?;
    let last = s.tokens.get(at.end.checked_sub(1)?)?;
    let general = |t: &super::words::Token| words().generic.contains(&*t.folded);
    if general(first) || general(last) {
        return None;
    }
    // "Die Seite", "our Shop": one noun behind a determiner is no name.
    let before = at.start.checked_sub(1).and_then(|i| s.tokens.get(i));
    if at.len() == 1
        && before.is_some_and(|b| general(b) && first.at.start - b.at.end == 1 && !b.folded.is_empty())
        && DETERMINERS.contains(&before.map_or("", |b| &*b.folded))
    {
        return None;
    }
    let range = place(s, &at);
    let raw = &text[range.clone()];
    let mut end = range.end;
    // A quotation mark behind the last word belongs to the name when it opened inside it.
    let closing = |c: char| matches!(c, '»' | '”' | '“' | '"' | '’' | '\'');
    let opened = raw.contains(['«', '„', '“', '"', '‘']);
    let behind = text.get(end..s.at.end).unwrap_or("");
    let skip = behind.len() - behind.trim_start().len();
    if opened && let Some(c) = behind.trim_start().chars().next().filter(|c| closing(*c)) {
        end += skip + c.len_utf8();
    }
    let name = text.get(range.start..end)?.trim();
    // "The site X, X Ltd": the last of a row, unless that is the legal form itself.
    let name = match name.rsplit_once(", ") {
        Some((_, last)) if !has_legal_form(last) || tokens(last).len() > 1 => last,
        _ => name,
    };
    if name.chars().count() > 80 || name.contains(['\n', ':', ';', '?', '!']) {
        return None;
    }
    let parts: Vec<&str> = name
        .split(|c: char| !(c.is_alphanumeric() || "-.&'’".contains(c)))
        .filter(|w| !w.is_empty())
        .collect();
    let like_name = |w: &str| {
        w.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
            || w.chars().skip(1).any(char::is_uppercase)
            || w.bytes().any(|b| b.is_ascii_digit())
            || w == "&"
    };
    let (Some(a), Some(z)) = (parts.first(), parts.last()) else { return None };
    if !like_name(a) || !like_name(z) || !parts.iter().all(|w| like_name(w) || SMALL.contains(w)) {
        return None;
    }
    // A host's name is the site, not who runs it; a bare number is no name.
    let host = parts.len() == 1
        && name
            .rsplit_once('.')
            .is_some_and(|(_, t)| t.len() >= 2 && t.bytes().all(|b| b.is_ascii_lowercase()));
    if host || name.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some(name.to_string())
}

/// The banner's policy: the first link to one, else the first to more information.
fn policy(scope: &Scope, buttons: &[Button]) -> Option<String> {
    let link = |m: Meaning, layers: u8, of_privacy: bool| {
        buttons.iter().filter(|b| b.meaning == m && b.layer <= layers).find_map(|b| {
            let href = scope.page.elements[b.ix].attr("href")?;
            if href.trim().starts_with('#') || href.trim().ends_with('#') {
                return None;
            }
            let url = String::from(scope.page.resolve(href)?);
            (!of_privacy || Survey::says_privacy(&b.label) || Survey::says_privacy(&url)).then_some(url)
        })
    };
    // Terms and an imprint are linked beside it; what speaks of privacy comes first.
    link(Meaning::Policy, 1, true)
        .or_else(|| link(Meaning::More, 1, true))
        .or_else(|| link(Meaning::Policy, 1, false))
        .or_else(|| link(Meaning::More, 1, false))
        .or_else(|| link(Meaning::Policy, 2, true))
}

/// Boxes and switches that are on for purposes that can be refused: how many, and their
/// labels. A hidden layer counts where the banner offers a way to it.
pub fn preticked(scope: &Scope, banner: &Banner) -> (u32, String) {
    let (page, root) = (scope.page, banner.root);
    let way = banner.buttons.iter().any(|b| b.layer == 1 && b.is(ChoiceKind::Settings));
    let mut labels: Vec<String> = Vec::new();
    let mut count = 0;
    for &(ix, input) in scope.survey.inputs_in(root, page.elements[root].end).iter().take(400) {
        if input != Input::Toggle(true) || page.elements[ix].attr("disabled").is_some() {
            continue;
        }
        if !way && banner.behind.iter().any(|r| r.contains(&ix)) {
            continue;
        }
        let Some(label) = toggle_label(scope, root, ix) else { continue };
        let folded = fold(&label).into_owned();
        let t = tokens(&folded);
        let hits = words().hits(&t);
        let technical = words().section("still.technical");
        let always = words().section("always");
        if hits.iter().any(|h| h.section == technical || h.section == always) {
            continue;
        }
        count += 1;
        if labels.len() < 8 && !labels.contains(&label) {
            labels.push(label);
        }
    }
    (count, labels.join(" · ").chars().take(QUOTE).collect())
}

/// What a box is for: its label's words, or the first line around it.
fn toggle_label(scope: &Scope, root: Ix, ix: Ix) -> Option<String> {
    let page = scope.page;
    if let Some(label) = page.elements[ix].attr("aria-label").filter(|l| !l.trim().is_empty()) {
        return Some(label.trim().chars().take(80).collect());
    }
    for i in page.ancestors(ix).take(5) {
        if i == root {
            break;
        }
        let line = page.text_of(i).lines().map(str::trim).find(|l| !l.is_empty());
        if let Some(line) = line {
            return Some(line.chars().take(80).collect());
        }
    }
    // The label may stand beside the box.
    let parent = page.elements[ix].parent;
    page.descendants(parent).filter(|&i| i > ix).take(4).find_map(|i| label_of(scope, i))
}

/// The words of a sentence that show a section.
pub fn sentence_quote(text: &str, s: &Sentence, section: super::words::Section) -> String {
    let at = s.hits.iter().find(|h| h.section == section).map_or(0..1, |h| h.at.clone());
    quote(text, &s.at, &place(s, &at))
}
