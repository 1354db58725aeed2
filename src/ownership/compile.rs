//! TOML into the compact asset: [`Facts`] in, bytes out.
//!
//! Used by `build.rs` for the registry inside the command line and by
//! `masthead registry build` for the file beside the WebAssembly.

use super::asset::*;
use super::facts::{Entity, Facts};
use super::names::fold;
use std::collections::HashMap;

/// Compiles the facts. Errors name what points nowhere, one line each.
pub fn compile(facts: &Facts) -> Result<Vec<u8>, Vec<String>> {
    let mut errors = facts.faults.clone();
    let mut strings = Strings::default();
    strings.add("");
    let ids: HashMap<&str, u32> = facts
        .outlets
        .keys()
        .chain(facts.organisations.keys())
        .enumerate()
        .map(|(i, id)| (id.as_str(), i as u32))
        .collect();
    let source_ids: HashMap<&str, u32> =
        facts.sources.keys().enumerate().map(|(i, id)| (id.as_str(), i as u32)).collect();
    let mut asset = Asset { outlets: facts.outlets.len() as u32, ..Asset::default() };
    let source = |id: &str, whose: &str, errors: &mut Vec<String>| {
        source_ids.get(id).copied().unwrap_or_else(|| {
            errors.push(format!("{whose}: there is no source {id:?}"));
            0
        })
    };
    for row in facts.sources.values() {
        asset.sources.push(SourceRow {
            id: strings.add(&row.id),
            title: strings.add(&row.title),
            publisher: strings.add(&row.publisher),
            url: strings.add(&row.url),
            date: strings.add(&row.date),
            grade: u8::from(row.usage == "lead"),
        });
    }
    let percent = |p: Option<f32>| p.map_or(0, |p| (p.clamp(0.0, 100.0) * 100.0).round() as u16 + 1);
    for (no, row) in facts.outlets.values().chain(facts.organisations.values()).enumerate() {
        let no = no as u32;
        asset.entities.push(EntityRow {
            id: strings.add(&row.id),
            name: strings.add(&row.name),
            kind: strings.add(&row.kind),
            country: strings.add(&row.country),
            aliases: row.aliases.iter().map(|a| strings.add(a)).collect(),
            domain: strings.add(row.hosts.first().map_or("", |h| h.strip_prefix("www.").unwrap_or(h))),
            languages: strings.add(&row.languages.join(" ")),
            sector: strings.add(&row.sector),
        });
        for name in std::iter::once(&row.name).chain(&row.aliases) {
            asset.names.push(NameRow { folded: strings.add(&fold(name)), entity: no });
        }
        for (host, former) in hosts(row) {
            let (host, path) = split_host(&host);
            asset.hosts.push(HostRow {
                host: strings.add(&host),
                path: strings.add(&path),
                outlet: no,
                former,
            });
        }
        for edge in &row.edges {
            let whole = edge.relation == "part_of";
            let other = if whole { &edge.of } else { &edge.by };
            let (Some(&other), Some(relation), Some(status)) = (
                ids.get(other.as_str()),
                RELATIONS.iter().position(|r| *r == edge.relation),
                STATUSES.iter().position(|s| *s == edge.status),
            ) else {
                errors.push(format!(
                    "{}: a statement with by = {other:?}, relation = {:?}, status = {:?} points nowhere",
                    row.id, edge.relation, edge.status
                ));
                continue;
            };
            // A part stands below its whole, as a holding below its holder: `to` is always the lower one.
            asset.edges.push(EdgeRow {
                from: other,
                to: no,
                relation: relation as u8,
                status: status as u8,
                share: percent(edge.share),
                voting: percent(edge.voting),
                since: strings.add(&edge.since),
                until: strings.add(&edge.until),
                as_of: strings.add(&edge.as_of),
                note: strings.add(&edge.note),
                source: source(&edge.source, &row.id, &mut errors),
            });
        }
        for state in row.state_media.iter().filter(|_| no < asset.outlets) {
            asset.states.push(StateRow {
                outlet: no,
                state: strings.add(&state.state),
                funding: strings.add(&state.funding),
                governance: strings.add(&state.governance),
                editorial: strings.add(&state.editorial),
                class: strings.add(&state.class),
                as_of: strings.add(&state.as_of),
                source: source(&state.source, &row.id, &mut errors),
            });
        }
        for measure in &row.sanctions {
            asset.sanctions.push(SanctionRow {
                entity: no,
                jurisdiction: strings.add(&measure.jurisdiction),
                act: strings.add(&measure.act),
                since: strings.add(&measure.since),
                status: strings.add(&measure.status),
                source: source(&measure.source, &row.id, &mut errors),
            });
        }
    }
    for row in &facts.clones {
        let imitates = match ids.get(row.imitates.as_str()) {
            Some(&no) if no < asset.outlets => no,
            _ if row.imitates.is_empty() => NONE,
            _ => {
                errors.push(format!("clone {}: there is no outlet {:?}", row.host, row.imitates));
                NONE
            }
        };
        asset.clones.push(CloneRow {
            host: strings.add(&row.host.to_lowercase()),
            imitates,
            imitates_host: strings.add(&row.imitates_host),
            kind: strings.add(&row.kind),
            campaign: strings.add(&row.campaign),
            as_of: strings.add(&row.as_of),
            source: source(&row.source, &row.host, &mut errors),
        });
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    (asset.text, asset.ends) = strings.finish();
    let mut hosts = std::mem::take(&mut asset.hosts);
    hosts.sort_by(|a, b| (asset.str(a.host), asset.str(a.path)).cmp(&(asset.str(b.host), asset.str(b.path))));
    asset.hosts = hosts;
    let mut names = std::mem::take(&mut asset.names);
    names.sort_by_cached_key(|n| (asset.str(n.folded).to_string(), n.entity));
    names.dedup_by_key(|n| (n.folded, n.entity));
    asset.names = names;
    let mut clones = std::mem::take(&mut asset.clones);
    clones.sort_by(|a, b| asset.str(a.host).cmp(asset.str(b.host)));
    asset.clones = clones;
    asset.edges.sort_by_key(|e| e.to);
    asset.states.sort_by_key(|s| s.outlet);
    asset.sanctions.sort_by_key(|s| s.entity);
    Ok(asset.to_bytes(&facts.date))
}

/// The hosts of an outlet, and whether it left them.
fn hosts(row: &Entity) -> impl Iterator<Item = (String, bool)> + '_ {
    let lower = |h: &String| h.to_lowercase();
    row.hosts
        .iter()
        .map(move |h| (lower(h), false))
        .chain(row.former_hosts.iter().map(move |h| (lower(h), true)))
}

/// `host/path` as host and path.
fn split_host(host: &str) -> (String, String) {
    let host = host.strip_prefix("www.").unwrap_or(host);
    match host.find('/') {
        Some(at) => (host[..at].to_string(), host[at..].trim_end_matches('/').to_string()),
        None => (host.to_string(), String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "[[source]]\nid = \"s\"\ntitle = \"S\"\n";

    #[test]
    fn a_statement_that_points_nowhere_is_named() {
        let text = format!(
            "{SOURCE}[[outlet]]\nid = \"a\"\nname = \"A\"\nedges = [{{ by = \"nobody\", relation = \"owns\", status = \"current\", as_of = \"2026\", source = \"s\" }}]"
        );
        let errors = crate::ownership::fixture::of(&text).expect_err("nobody does not exist");
        assert!(errors.iter().any(|e| e.contains("nobody")), "{errors:?}");
    }

    #[test]
    fn hosts_are_kept_without_www_and_with_their_path() {
        for (host, want) in [
            ("www.a.example", ("a.example", "")),
            ("a.example/sport/", ("a.example", "/sport")),
            ("a.example", ("a.example", "")),
        ] {
            let (h, p) = split_host(host);
            assert_eq!((h.as_str(), p.as_str()), want);
        }
    }
}
