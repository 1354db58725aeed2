//! Rows as TOML that a person reads: one line a field, one line a statement.

use super::facts::{Edge, Entity, Facts};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// A basic string.
fn quoted(s: &str) -> String {
    let mut out = String::with_capacity(s.len() + 2);
    out.push('"');
    for c in s.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn field(out: &mut String, key: &str, value: &str) {
    if !value.is_empty() {
        let _ = writeln!(out, "{key} = {}", quoted(value));
    }
}

fn list(out: &mut String, key: &str, values: &[String]) {
    if !values.is_empty() {
        let all: Vec<_> = values.iter().map(|v| quoted(v)).collect();
        let _ = writeln!(out, "{key} = [{}]", all.join(", "));
    }
}

/// `{ by = "…", … }`: the fields that hold something.
fn inline(fields: &[(&str, &str)]) -> String {
    let all: Vec<_> =
        fields.iter().filter(|(_, v)| !v.is_empty()).map(|(k, v)| format!("{k} = {}", quoted(v))).collect();
    format!("{{ {} }}", all.join(", "))
}

fn rows(out: &mut String, key: &str, rows: &[String]) {
    if !rows.is_empty() {
        let _ = writeln!(out, "{key} = [");
        for row in rows {
            let _ = writeln!(out, "  {row},");
        }
        out.push_str("]\n");
    }
}

fn edge(e: &Edge) -> String {
    let text = inline(&[
        ("by", &e.by),
        ("of", &e.of),
        ("relation", &e.relation),
        ("status", &e.status),
        ("since", &e.since),
        ("until", &e.until),
        ("as_of", &e.as_of),
        ("source", &e.source),
        ("at", &e.at),
        ("note", &e.note),
    ]);
    let mut numbers = String::new();
    for (key, value) in [("share", e.share), ("voting", e.voting)] {
        if let Some(p) = value {
            let _ = write!(numbers, "{key} = {p}, ");
        }
    }
    text.replacen("status = ", &format!("{numbers}status = "), 1)
}

fn entity(out: &mut String, table: &str, row: &Entity) {
    let _ = writeln!(out, "[[{table}]]");
    field(out, "id", &row.id);
    field(out, "name", &row.name);
    list(out, "aliases", &row.aliases);
    field(out, "country", &row.country);
    list(out, "languages", &row.languages);
    list(out, "hosts", &row.hosts);
    list(out, "former_hosts", &row.former_hosts);
    field(out, "kind", &row.kind);
    field(out, "sector", &row.sector);
    list(out, "listed_in", &row.listed_in);
    list(out, "not_same", &row.not_same);
    if row.hand {
        out.push_str("hand = true\n");
    }
    rows(out, "edges", &row.edges.iter().map(edge).collect::<Vec<_>>());
    let states: Vec<_> = row
        .state_media
        .iter()
        .map(|s| {
            inline(&[
                ("state", &s.state),
                ("funding", &s.funding),
                ("governance", &s.governance),
                ("editorial", &s.editorial),
                ("class", &s.class),
                ("as_of", &s.as_of),
                ("source", &s.source),
                ("at", &s.at),
            ])
        })
        .collect();
    rows(out, "state_media", &states);
    let sanctions: Vec<_> = row
        .sanctions
        .iter()
        .map(|s| {
            inline(&[
                ("jurisdiction", &s.jurisdiction),
                ("act", &s.act),
                ("since", &s.since),
                ("status", &s.status),
                ("source", &s.source),
            ])
        })
        .collect();
    rows(out, "sanctions", &sanctions);
    out.push('\n');
}

/// The folder of a country; `xx` where none is established.
fn folder(country: &str) -> String {
    if country.is_empty() { "xx".into() } else { country.to_lowercase() }
}

/// An organisation stands with the outlets that it is named for, where it has no country of its own.
fn places(facts: &Facts) -> BTreeMap<String, String> {
    let mut votes: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for _ in 0..4 {
        let place = |id: &str, votes: &BTreeMap<String, BTreeMap<String, usize>>| {
            let row = facts.outlets.get(id).or_else(|| facts.organisations.get(id));
            match row.map(|r| r.country.as_str()) {
                Some("") | None => votes
                    .get(id)
                    .and_then(|v| v.iter().max_by_key(|(c, n)| (**n, std::cmp::Reverse((*c).clone()))))
                    .map(|(c, _)| c.clone())
                    .unwrap_or_default(),
                Some(c) => c.to_string(),
            }
        };
        let mut next: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
        for row in facts.outlets.values().chain(facts.organisations.values()) {
            let country = place(&row.id, &votes);
            if country.is_empty() {
                continue;
            }
            for e in &row.edges {
                *next.entry(e.by.clone()).or_default().entry(country.clone()).or_default() += 1;
            }
        }
        votes = next;
    }
    facts
        .organisations
        .values()
        .map(|row| {
            let country = if row.country.is_empty() {
                votes
                    .get(&row.id)
                    .and_then(|v| v.iter().max_by_key(|(c, n)| (**n, std::cmp::Reverse((*c).clone()))))
                    .map(|(c, _)| c.clone())
                    .unwrap_or_default()
            } else {
                row.country.clone()
            };
            (row.id.clone(), folder(&country))
        })
        .collect()
}

/// Writes all files but the corrections.
pub fn registry(dir: &Path, facts: &Facts, date: &str) -> Result<(), String> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for row in facts.outlets.values() {
        entity(files.entry(format!("{}/outlets.toml", folder(&row.country))).or_default(), "outlet", row);
    }
    let places = places(facts);
    for row in facts.organisations.values() {
        let place = places.get(&row.id).map_or("xx", String::as_str);
        entity(files.entry(format!("{place}/organisations.toml")).or_default(), "organisation", row);
    }
    let sources = files.entry("sources.toml".into()).or_default();
    for s in facts.sources.values() {
        sources.push_str("[[source]]\n");
        for (key, value) in [
            ("id", &s.id),
            ("title", &s.title),
            ("publisher", &s.publisher),
            ("url", &s.url),
            ("licence", &s.licence),
            ("date", &s.date),
            ("use", &s.usage),
        ] {
            field(sources, key, value);
        }
        if s.hand {
            sources.push_str("hand = true\n");
        }
        sources.push('\n');
    }
    let clones: Vec<_> = facts
        .clones
        .iter()
        .map(|c| {
            inline(&[
                ("host", &c.host),
                ("imitates", &c.imitates),
                ("imitates_host", &c.imitates_host),
                ("kind", &c.kind),
                ("campaign", &c.campaign),
                ("as_of", &c.as_of),
                ("source", &c.source),
                ("at", &c.at),
            ])
        })
        .collect();
    rows(files.entry("clones.toml".into()).or_default(), "clone", &clones);
    let date = if date.is_empty() { "2026-11-25" } else { date };
    files.insert(
        "registry.toml".into(),
        format!("# The date that the registry as a whole was last brought up to.\ndate = {}\n", quoted(date)),
    );
    // Files that no longer hold anything go.
    if dir.is_dir() {
        for path in super::facts::files(dir).map_err(|e| e.to_string())? {
            let name = path.strip_prefix(dir).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            if !super::facts::is_correction(&path) && !files.contains_key(&name) {
                std::fs::remove_file(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            }
        }
    }
    for (name, text) in files {
        let path = dir.join(name);
        let io = |e: std::io::Error| format!("{}: {e}", path.display());
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(io)?;
        }
        std::fs::write(&path, text.trim_end().to_string() + "\n").map_err(io)?;
    }
    Ok(())
}
