//! What is wrong with the registry's facts: a folder of TOML in, findings in words out.
//!
//! `masthead registry check` prints them; none must be left. To add a check: one function
//! below and its line in [`check`].

use super::compile::compile;
use super::facts::{Edge, Entity, Facts};
use super::names::{fold, without_form};
use super::registry::Registry;
use crate::report::{Relation, Status};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Which check found it, for example `host_twice`.
    pub code: &'static str,
    /// What is wrong, with the ids.
    pub message: String,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

/// Hosts that carry everybody: an outlet there is named by its path or its own label.
const PLATFORMS: &[&str] = &[
    "facebook.com",
    "youtube.com",
    "twitter.com",
    "x.com",
    "t.me",
    "vk.com",
    "instagram.com",
    "tiktok.com",
    "substack.com",
    "medium.com",
    "blogspot.com",
    "wordpress.com",
    "github.io",
    "google.com",
    "apple.com",
    "co.uk",
    "com.au",
    "com.br",
    "com.tr",
    "org.uk",
    "com.ar",
    "com.mx",
    "co.za",
    "co.ke",
    "com.ng",
    "gov.cn",
    "com.cn",
    "ok.ru",
    "weebly.com",
    "wixsite.com",
    "web.app",
    "archive.org",
];

/// Reads `dir` and checks it. An unreadable file is a finding too.
pub fn run(dir: &Path) -> Vec<Finding> {
    match Facts::load(dir) {
        Ok(facts) => check(&facts),
        Err(message) => vec![Finding { code: "unreadable", message }],
    }
}

/// Checks facts.
pub fn check(facts: &Facts) -> Vec<Finding> {
    let mut out = Vec::new();
    for message in &facts.faults {
        out.push(Finding { code: "contradictory_rows", message: message.clone() });
    }
    ids(facts, &mut out);
    statements(facts, &mut out);
    shares(facts, &mut out);
    cycles(facts, &mut out);
    hosts(facts, &mut out);
    sources(facts, &mut out);
    outlets(facts, &mut out);
    doubles(facts, &mut out);
    compiled(facts, &mut out);
    out.sort();
    out.dedup();
    out
}

fn add(out: &mut Vec<Finding>, code: &'static str, message: String) {
    out.push(Finding { code, message });
}

fn all(facts: &Facts) -> impl Iterator<Item = &Entity> {
    facts.outlets.values().chain(facts.organisations.values())
}

/// The other end of a statement: who acts, or the whole that the entity is part of.
fn other(edge: &Edge) -> &str {
    if edge.relation == "part_of" { &edge.of } else { &edge.by }
}

fn is_date(date: &str) -> bool {
    let parts: Vec<&str> = date.split('-').collect();
    let digits = |p: &str, n: usize| p.len() == n && p.bytes().all(|b| b.is_ascii_digit());
    match parts.as_slice() {
        [y] => digits(y, 4),
        [y, m] => digits(y, 4) && digits(m, 2),
        [y, m, d] => digits(y, 4) && digits(m, 2) && digits(d, 2),
        _ => false,
    }
}

fn ids(facts: &Facts, out: &mut Vec<Finding>) {
    for id in facts.outlets.keys().filter(|id| facts.organisations.contains_key(*id)) {
        add(out, "id_twice", format!("{id} is an outlet and an organisation"));
    }
    if !is_date(&facts.date) || facts.date.len() != 10 {
        add(out, "date", format!("registry.toml: {:?} is no date like 2026-11-25", facts.date));
    }
    for row in all(facts) {
        if row.name.trim().is_empty() {
            add(out, "no_name", row.id.clone());
        }
        if row.id.is_empty() || !row.id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            add(out, "bad_id", format!("{:?}: an id has letters, digits and hyphens", row.id));
        }
        for to in row
            .not_same
            .iter()
            .filter(|to| !facts.outlets.contains_key(*to) && !facts.organisations.contains_key(*to))
        {
            add(out, "dangling", format!("{}: not_same names {to}, which does not exist", row.id));
        }
    }
}

fn statements(facts: &Facts, out: &mut Vec<Finding>) {
    let known = |id: &str| facts.outlets.contains_key(id) || facts.organisations.contains_key(id);
    for row in all(facts) {
        let mut seen: Vec<Edge> = Vec::new();
        for e in &row.edges {
            let what = format!("{}: {} by {}", row.id, e.relation, other(e));
            if !known(other(e)) {
                add(out, "dangling", format!("{what}, which does not exist"));
            }
            if !facts.sources.contains_key(&e.source) {
                add(out, "no_source", format!("{what}: source {:?}", e.source));
            }
            // Only what is said to be undated has no date, and it is never one of today.
            let undated = e.as_of.is_empty() && e.status != "current" && e.note.contains("undated");
            if !is_date(&e.as_of) && !undated {
                add(out, "no_date", format!("{what}: as_of {:?}", e.as_of));
            }
            for date in [&e.since, &e.until].into_iter().filter(|d| !d.is_empty() && !is_date(d)) {
                add(out, "no_date", format!("{what}: {date:?}"));
            }
            if e.status == "current" && e.as_of.as_str() < "2022" {
                add(out, "old_as_current", format!("{what}: as of {}", e.as_of));
            }
            if e.as_of > facts.date {
                add(out, "future", format!("{what}: as of {}", e.as_of));
            }
            for p in [e.share, e.voting].into_iter().flatten().filter(|p| !(0.0..=100.0).contains(p)) {
                add(out, "share", format!("{what}: {p} %"));
            }
            let plain = Edge { at: String::new(), ..e.clone() };
            if seen.contains(&plain) {
                add(out, "statement_twice", what);
            }
            seen.push(plain);
        }
        for s in &row.state_media {
            if !facts.sources.contains_key(&s.source) || !is_date(&s.as_of) {
                add(
                    out,
                    "no_source",
                    format!("{}: state media, source {:?}, as of {:?}", row.id, s.source, s.as_of),
                );
            }
            if !CLASSES.contains(&s.class.as_str()) {
                add(out, "class", format!("{}: {:?}", row.id, s.class));
            }
        }
        for s in &row.sanctions {
            if !facts.sources.contains_key(&s.source) || !is_date(&s.since) {
                add(
                    out,
                    "no_source",
                    format!("{}: sanction, source {:?}, since {:?}", row.id, s.source, s.since),
                );
            }
        }
    }
}

/// The classes of the State Media Matrix typology.
const CLASSES: &[&str] = &[
    "state_controlled",
    "captured_public",
    "captured_private",
    "independent_public_service",
    "independent_state_funded",
    "independent_state_managed",
    "independent_state_funded_and_managed",
    "unclear",
];

fn shares(facts: &Facts, out: &mut Vec<Finding>) {
    for row in all(facts) {
        let mut sums: BTreeMap<(&str, &str), f32> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for e in row.edges.iter().filter(|e| e.relation == "owns" && e.status == "current") {
            if seen.insert((&e.source, &e.as_of, &e.by)) {
                *sums.entry((&e.source, &e.as_of)).or_default() += e.share.unwrap_or(0.0);
            }
        }
        for ((source, as_of), sum) in sums.into_iter().filter(|(_, s)| *s > 100.5) {
            add(out, "over_100", format!("{}: {source} ({as_of}) sums to {sum} %", row.id));
        }
    }
}

/// A circle in which everybody holds a majority or has control cannot be.
fn cycles(facts: &Facts, out: &mut Vec<Finding>) {
    let up = |id: &str| -> Vec<&str> {
        facts
            .outlets
            .get(id)
            .or_else(|| facts.organisations.get(id))
            .map(|row| {
                row.edges
                    .iter()
                    .filter(|e| {
                        e.status == "current"
                            && e.relation != "funds"
                            && e.share.is_none_or(|s| s > 50.0)
                            && e.note != "cross-holding"
                    })
                    .map(other)
                    .collect()
            })
            .unwrap_or_default()
    };
    for row in all(facts) {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut todo = up(&row.id);
        while let Some(id) = todo.pop() {
            if id == row.id {
                add(out, "cycle", format!("{} stands above itself", row.id));
                break;
            }
            if seen.insert(id) {
                todo.extend(up(id));
            }
        }
    }
}

fn hosts(facts: &Facts, out: &mut Vec<Finding>) {
    let mut owner: BTreeMap<String, &str> = BTreeMap::new();
    for row in facts.outlets.values() {
        for host in row.hosts.iter().chain(&row.former_hosts) {
            let plain = host.strip_prefix("www.").unwrap_or(host).trim_end_matches('/').to_lowercase();
            if plain.is_empty()
                || !plain.contains('.')
                || plain.contains(char::is_whitespace)
                || plain.contains("://")
            {
                add(out, "bad_host", format!("{}: {host:?}", row.id));
            }
            if PLATFORMS.contains(&plain.as_str()) {
                add(out, "platform_host", format!("{}: {host} carries everybody", row.id));
            }
            if let Some(first) = owner.insert(plain, &row.id) {
                add(out, "host_twice", format!("{host}: {first} and {}", row.id));
            }
        }
    }
    for clone in &facts.clones {
        if let Some(id) = owner.get(&clone.host) {
            add(
                out,
                "clone_is_host",
                format!("{} is listed as {} and is a host of {id}", clone.host, clone.kind),
            );
        }
        if !facts.sources.contains_key(&clone.source) || !is_date(&clone.as_of) {
            add(
                out,
                "no_source",
                format!("clone {}: source {:?}, as of {:?}", clone.host, clone.source, clone.as_of),
            );
        }
        if !["clone", "mirror", "fake_site"].contains(&clone.kind.as_str()) {
            add(out, "class", format!("clone {}: {:?}", clone.host, clone.kind));
        }
    }
}

fn sources(facts: &Facts, out: &mut Vec<Finding>) {
    let mut used: BTreeSet<&str> = facts.clones.iter().map(|c| c.source.as_str()).collect();
    for row in all(facts) {
        used.extend(row.edges.iter().map(|e| e.source.as_str()));
        used.extend(row.state_media.iter().map(|s| s.source.as_str()));
        used.extend(row.sanctions.iter().map(|s| s.source.as_str()));
        used.extend(row.listed_in.iter().map(String::as_str));
        for id in row.listed_in.iter().filter(|id| !facts.sources.contains_key(*id)) {
            add(out, "no_source", format!("{}: listed_in {id:?}", row.id));
        }
    }
    for source in facts.sources.values() {
        if !used.contains(source.id.as_str()) {
            add(out, "unused_source", source.id.clone());
        }
        if source.title.is_empty()
            || source.licence.is_empty()
            || !["embed", "cite", "lead"].contains(&source.usage.as_str())
        {
            add(out, "source_incomplete", source.id.clone());
        }
    }
}

fn outlets(facts: &Facts, out: &mut Vec<Finding>) {
    for row in facts.outlets.values() {
        if row.country.len() != 2 || !row.country.bytes().all(|b| b.is_ascii_uppercase()) {
            add(out, "no_country", format!("{} ({}) {}", row.id, row.name, row.hosts.join(" ")));
        }
        let imitated = || facts.clones.iter().any(|c| c.imitates == row.id);
        if row.listed_in.is_empty() && row.edges.is_empty() && !row.hand && !imitated() {
            add(out, "nothing_known", row.id.clone());
        }
    }
}

/// Rows under two ids that have one name.
fn doubles(facts: &Facts, out: &mut Vec<Finding>) {
    let apart = |a: &Entity, b: &Entity| a.not_same.contains(&b.id) || b.not_same.contains(&a.id);
    let mut by_name: BTreeMap<String, Vec<&Entity>> = BTreeMap::new();
    for row in facts.organisations.values() {
        for name in std::iter::once(&row.name).chain(&row.aliases) {
            let folded = fold(name);
            let bare = without_form(&folded).0.trim_start_matches("the ").to_string();
            let rows = by_name.entry(bare).or_default();
            if !rows.iter().any(|r| r.id == row.id) {
                rows.push(row);
            }
        }
    }
    for (name, rows) in by_name.iter().filter(|(_, r)| r.len() > 1) {
        for (i, a) in rows.iter().enumerate() {
            for b in rows.iter().skip(i + 1).filter(|b| !apart(a, b)) {
                add(out, "double", format!("{} and {} are both called {name:?}", a.id, b.id));
            }
        }
    }
    let mut by_name: BTreeMap<(String, &str), Vec<&Entity>> = BTreeMap::new();
    for row in facts.outlets.values() {
        by_name.entry((fold(&row.name), &row.country)).or_default().push(row);
    }
    for ((name, country), rows) in by_name.iter().filter(|(_, r)| r.len() > 1) {
        for (i, a) in rows.iter().enumerate() {
            for b in rows.iter().skip(i + 1).filter(|b| !apart(a, b)) {
                add(
                    out,
                    "double",
                    format!("outlets {} and {} are both called {name:?} ({country})", a.id, b.id),
                );
            }
        }
    }
}

/// What shows only in the chains: the leading statements about one subject sum to more than all of it.
fn compiled(facts: &Facts, out: &mut Vec<Finding>) {
    let bytes = match compile(facts) {
        Ok(bytes) => bytes,
        Err(errors) => {
            out.extend(errors.into_iter().map(|message| Finding { code: "dangling", message }));
            return;
        }
    };
    let registry = match Registry::from_bytes(&bytes) {
        Ok(registry) => registry,
        Err(e) => return add(out, "asset", e.to_string()),
    };
    for entry in registry.outlets() {
        let Some(own) = registry.ownership(entry.id()) else { continue };
        let mut sums: BTreeMap<&str, f32> = BTreeMap::new();
        for link in own.chain.iter().filter(|l| l.relation == Relation::Owns && l.status == Status::Current) {
            *sums.entry(link.to.id.as_deref().unwrap_or_default()).or_default() +=
                link.share_percent.unwrap_or(0.0);
        }
        for (id, sum) in sums.into_iter().filter(|(_, s)| *s > 100.5) {
            add(out, "over_100", format!("{id}: the chain of {} sums to {sum} %", entry.id()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<&'static str> {
        let mut facts = Facts { date: "2026-11-25".into(), ..Facts::default() };
        facts.add(toml::from_str(text).expect("TOML"), "fixture");
        let mut codes: Vec<_> = check(&facts).into_iter().map(|f| f.code).collect();
        codes.dedup();
        codes
    }

    const HEAD: &str = "[[source]]\nid = \"s\"\ntitle = \"S\"\nlicence = \"own\"\nuse = \"cite\"\n[[organisation]]\nid = \"o\"\nname = \"O\"\n[[organisation]]\nid = \"p\"\nname = \"P\"\n";

    fn outlet(rows: &str) -> String {
        format!("{HEAD}[[outlet]]\nid = \"a\"\nname = \"A\"\ncountry = \"FR\"\nlisted_in = [\"s\"]\n{rows}")
    }

    #[test]
    fn each_fault_is_found() {
        let edge =
            |fields: &str| outlet(&format!("edges = [{{ by = \"o\", relation = \"owns\", {fields} }}]"));
        let sound = "status = \"current\", as_of = \"2024\", source = \"s\"";
        for (text, want) in [
            (edge(sound), &[][..]),
            (
                outlet(
                    "edges = [{ by = \"x\", relation = \"owns\", status = \"current\", as_of = \"2024\", source = \"s\" }]",
                ),
                &["dangling"],
            ),
            (edge("status = \"current\", as_of = \"2019\", source = \"s\""), &["old_as_current"]),
            (edge("status = \"current\", as_of = \"\", source = \"s\""), &["no_date", "old_as_current"]),
            (edge("status = \"unknown\", note = \"undated\", source = \"s\""), &[]),
            (edge("status = \"current\", as_of = \"2024\", source = \"t\""), &["dangling", "no_source"]),
            (
                outlet(&format!(
                    "edges = [{{ by = \"o\", relation = \"owns\", share = 70, {sound} }}, {{ by = \"p\", relation = \"owns\", share = 40, {sound} }}]"
                )),
                &["over_100"],
            ),
            (
                outlet(
                    "hosts = [\"a.example\"]\n[[outlet]]\nid = \"b\"\nname = \"B\"\ncountry = \"FR\"\nlisted_in = [\"s\"]\nhosts = [\"www.a.example\"]",
                ),
                &["host_twice"],
            ),
            (outlet("hosts = [\"facebook.com\"]"), &["platform_host"]),
            (
                outlet("[[outlet]]\nid = \"b\"\nname = \"a\"\ncountry = \"FR\"\nlisted_in = [\"s\"]"),
                &["double"],
            ),
            (
                outlet(
                    "[[outlet]]\nid = \"b\"\nname = \"a\"\ncountry = \"FR\"\nlisted_in = [\"s\"]\nnot_same = [\"a\"]",
                ),
                &[],
            ),
            (outlet("[[organisation]]\nid = \"q\"\nname = \"O Ltd\""), &["double"]),
            (outlet("[[outlet]]\nid = \"b\"\nname = \"B\"\nlisted_in = [\"s\"]"), &["no_country"]),
            (HEAD.to_string(), &["unused_source"]),
        ] {
            assert_eq!(codes(&text), want, "{text}");
        }
    }

    #[test]
    fn a_circle_of_majorities_is_found_and_a_cross_holding_is_none() {
        let ring = |share: u8| {
            format!(
                "[[source]]\nid = \"s\"\ntitle = \"S\"\nlicence = \"own\"\nuse = \"cite\"\n[[organisation]]\nid = \"o\"\nname = \"O\"\nedges = [{{ by = \"p\", relation = \"owns\", share = {share}, status = \"current\", as_of = \"2024\", source = \"s\" }}]\n[[organisation]]\nid = \"p\"\nname = \"P\"\nedges = [{{ by = \"o\", relation = \"owns\", share = {share}, status = \"current\", as_of = \"2024\", source = \"s\" }}]\n"
            )
        };
        assert_eq!(codes(&ring(60)), ["cycle"]);
        assert!(codes(&ring(20)).is_empty());
    }

    #[test]
    fn the_registry_of_this_repository_has_no_findings() {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("registry");
        assert_eq!(run(&dir), []);
    }
}
