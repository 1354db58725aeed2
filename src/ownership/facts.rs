//! The registry as people write it: TOML files in, [`Facts`] out.
//!
//! `registry/<country>/*.toml` hold outlets and organisations, each with the statements
//! made about it; `registry/sources.toml`, `registry/clones.toml` and
//! `registry/registry.toml` the rest; `registry/corrections/*.toml` is laid over all of
//! it, by id. The rows are described in `registry/README.md`.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A dataset, document or page.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Source {
    /// Stable id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// Address.
    pub url: String,
    /// Licence, in words.
    pub licence: String,
    /// ISO 8601, as far as known.
    pub date: String,
    /// `embed`, `cite` or `lead`.
    #[serde(rename = "use")]
    pub usage: String,
    /// Not to be overwritten by an import.
    pub hand: bool,
}

/// A statement: `by` acts on the entity that it stands in.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Edge {
    /// Id of the one who acts.
    pub by: String,
    /// Only for `part_of`: the whole that this entity belongs to.
    pub of: String,
    /// `publishes`, `operates`, `owns`, `controls`, `funds` or `part_of`.
    pub relation: String,
    /// Percent of shares.
    pub share: Option<f32>,
    /// Percent of votes.
    pub voting: Option<f32>,
    /// `current`, `former`, `disputed` or `unknown`.
    pub status: String,
    /// ISO 8601.
    pub since: String,
    /// ISO 8601.
    pub until: String,
    /// Date of the statement, ISO 8601.
    pub as_of: String,
    /// Id of the source.
    pub source: String,
    /// Where in the source.
    pub at: String,
    /// In our own words.
    pub note: String,
}

/// A published classification of a state's hold.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StateMedia {
    /// The state, in English.
    pub state: String,
    /// `yes`, `no` or `unknown`.
    pub funding: String,
    /// `yes`, `no` or `unknown`.
    pub governance: String,
    /// `yes`, `no` or `unknown`.
    pub editorial: String,
    /// The class.
    pub class: String,
    /// Date.
    pub as_of: String,
    /// Id of the source.
    pub source: String,
    /// Where in the source.
    pub at: String,
}

/// A measure.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sanction {
    /// `EU` …
    pub jurisdiction: String,
    /// Legal act.
    pub act: String,
    /// ISO 8601.
    pub since: String,
    /// In words.
    pub status: String,
    /// Id of the source.
    pub source: String,
}

/// Which statements a correction takes away: every field that is given must match.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Drop {
    /// Id of the one who acts.
    pub by: String,
    /// Relation.
    pub relation: String,
    /// Id of the source.
    pub source: String,
    /// Why, for the next reader.
    pub why: String,
}

/// An outlet or organisation.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Entity {
    /// Stable id.
    pub id: String,
    /// As it calls itself.
    pub name: String,
    /// Other names, each of which stands for it.
    pub aliases: Vec<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Of an outlet: ISO 639-1.
    pub languages: Vec<String>,
    /// Of an outlet: hosts or `host/path`.
    pub hosts: Vec<String>,
    /// Of an outlet: hosts that it left.
    pub former_hosts: Vec<String>,
    /// Of an outlet: `newspaper`, `broadcaster` …; of an organisation: `company`, `person`, `family`, `state` …
    pub kind: String,
    /// Of a company outside the media: its trade.
    pub sector: String,
    /// Of an outlet: ids of the sources that name it and its hosts.
    pub listed_in: Vec<String>,
    /// Ids that look alike and are others.
    pub not_same: Vec<String>,
    /// Statements about it.
    pub edges: Vec<Edge>,
    /// Classifications.
    pub state_media: Vec<StateMedia>,
    /// Measures.
    pub sanctions: Vec<Sanction>,
    /// Not to be overwritten by an import.
    pub hand: bool,
    /// Of a correction: statements to take away.
    pub drop: Vec<Drop>,
    /// Of a correction: the entity is another one under a second name; everything moves there.
    pub same_as: String,
    /// Of a correction: takes the entity away.
    pub delete: bool,
    /// Of a correction: aliases or hosts to take away.
    pub not: Vec<String>,
}

/// A host of a campaign.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CloneSite {
    /// Host.
    pub host: String,
    /// Id of the outlet that it imitates.
    pub imitates: String,
    /// Or that outlet's host.
    pub imitates_host: String,
    /// `clone`, `mirror` or `fake_site`.
    pub kind: String,
    /// Campaign.
    pub campaign: String,
    /// ISO 8601.
    pub as_of: String,
    /// Id of the source.
    pub source: String,
    /// Where in the source.
    pub at: String,
}

/// One TOML file.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct File {
    /// Date of the registry; in `registry.toml` alone.
    pub date: String,
    /// Sources.
    pub source: Vec<Source>,
    /// Outlets.
    pub outlet: Vec<Entity>,
    /// Organisations.
    pub organisation: Vec<Entity>,
    /// Hosts of campaigns.
    pub clone: Vec<CloneSite>,
}

/// Everything, by id.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Date of the registry.
    pub date: String,
    /// Sources.
    pub sources: BTreeMap<String, Source>,
    /// Outlets.
    pub outlets: BTreeMap<String, Entity>,
    /// Organisations.
    pub organisations: BTreeMap<String, Entity>,
    /// Hosts of campaigns.
    pub clones: Vec<CloneSite>,
    /// What could not be laid together, in words.
    pub faults: Vec<String>,
}

/// The TOML files under `dir`, in a fixed order, corrections last.
pub fn files(dir: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            folders.push(path);
        } else if path.extension().is_some_and(|e| e == "toml") {
            found.push(path);
        }
    }
    for folder in folders {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|e| e == "toml") {
                found.push(path);
            }
        }
    }
    found.sort_by_key(|p| (is_correction(p), p.clone()));
    Ok(found)
}

/// Whether a file is laid over the others.
pub fn is_correction(path: &Path) -> bool {
    path.parent().and_then(Path::file_name).is_some_and(|n| n == "corrections")
}

/// Reads one file.
pub fn read(path: &Path) -> Result<File, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}

impl Facts {
    /// Reads a whole registry.
    pub fn load(dir: &Path) -> Result<Facts, String> {
        let mut facts = Facts::default();
        for path in files(dir).map_err(|e| format!("{}: {e}", dir.display()))? {
            let name = path.strip_prefix(dir).unwrap_or(&path).display().to_string();
            let file = read(&path)?;
            if is_correction(&path) {
                facts.correct(file, &name);
            } else {
                facts.add(file, &name);
            }
        }
        facts.merge();
        Ok(facts)
    }

    /// Adds a file's rows.
    pub fn add(&mut self, file: File, name: &str) {
        if !file.date.is_empty() {
            self.date = file.date;
        }
        let faults = &mut self.faults;
        for row in file.source {
            put(&mut self.sources, row.id.clone(), row, name, faults);
        }
        for row in file.outlet {
            put(&mut self.outlets, row.id.clone(), row, name, faults);
        }
        for row in file.organisation {
            put(&mut self.organisations, row.id.clone(), row, name, faults);
        }
        self.clones.extend(file.clone);
    }

    /// Lays a file of corrections over what is there.
    pub fn correct(&mut self, file: File, name: &str) {
        for row in file.source {
            let old = self.sources.entry(row.id.clone()).or_default();
            old.id = row.id;
            for (field, new) in [
                (&mut old.title, row.title),
                (&mut old.publisher, row.publisher),
                (&mut old.url, row.url),
                (&mut old.licence, row.licence),
                (&mut old.date, row.date),
                (&mut old.usage, row.usage),
            ] {
                if !new.is_empty() {
                    *field = new;
                }
            }
        }
        for row in file.outlet {
            correct_one(&mut self.outlets, row, name, &mut self.faults);
        }
        for row in file.organisation {
            correct_one(&mut self.organisations, row, name, &mut self.faults);
        }
        for row in file.clone {
            self.clones.retain(|c| c.host != row.host);
            self.clones.push(row);
        }
    }

    /// Carries out the `same_as` rows: the entity's names, hosts and statements move.
    fn merge(&mut self) {
        let mut moved: BTreeMap<String, String> = BTreeMap::new();
        for table in [&self.outlets, &self.organisations] {
            for row in table.values().filter(|r| !r.same_as.is_empty()) {
                moved.insert(row.id.clone(), row.same_as.clone());
            }
        }
        let target = |id: &str| {
            let mut id = id.to_string();
            for _ in 0..8 {
                match moved.get(&id) {
                    Some(next) => id = next.clone(),
                    None => break,
                }
            }
            id
        };
        for table in [&mut self.outlets, &mut self.organisations] {
            let gone: Vec<Entity> = moved.keys().filter_map(|id| table.remove(id)).collect();
            for row in gone {
                let to = target(&row.id);
                let Some(keep) = table.get_mut(&to) else {
                    self.faults.push(format!("{} is the same as {to}, which does not exist", row.id));
                    continue;
                };
                for name in std::iter::once(row.name).chain(row.aliases) {
                    if name != keep.name && !name.is_empty() && !keep.aliases.contains(&name) {
                        keep.aliases.push(name);
                    }
                }
                for (field, more) in [
                    (&mut keep.hosts, row.hosts),
                    (&mut keep.former_hosts, row.former_hosts),
                    (&mut keep.listed_in, row.listed_in),
                    (&mut keep.languages, row.languages),
                ] {
                    for x in more {
                        if !field.contains(&x) {
                            field.push(x);
                        }
                    }
                }
                keep.edges.extend(row.edges);
                keep.state_media.extend(row.state_media);
                keep.sanctions.extend(row.sanctions);
                for (field, other) in [
                    (&mut keep.country, row.country),
                    (&mut keep.kind, row.kind),
                    (&mut keep.sector, row.sector),
                ] {
                    if field.is_empty() {
                        *field = other;
                    }
                }
            }
        }
        for table in [&mut self.outlets, &mut self.organisations] {
            for row in table.values_mut() {
                let id = row.id.clone();
                for edge in &mut row.edges {
                    for end in [&mut edge.by, &mut edge.of] {
                        if !end.is_empty() {
                            *end = target(end);
                        }
                    }
                }
                // Two names of one organisation that held each other are one now.
                row.edges.retain(|e| e.by != id && e.of != id);
                // One source that said the same of both says it once.
                let mut seen: Vec<Edge> = Vec::new();
                row.edges.retain(|e| {
                    let plain = Edge { at: String::new(), ..e.clone() };
                    let first = !seen.contains(&plain);
                    seen.push(plain);
                    first
                });
            }
        }
        for clone in &mut self.clones {
            if !clone.imitates.is_empty() {
                clone.imitates = target(&clone.imitates);
            }
        }
    }
}

fn put<T>(table: &mut BTreeMap<String, T>, id: String, row: T, file: &str, faults: &mut Vec<String>) {
    if table.insert(id.clone(), row).is_some() {
        faults.push(format!("{file}: {id} stands there twice"));
    }
}

fn correct_one(table: &mut BTreeMap<String, Entity>, row: Entity, file: &str, faults: &mut Vec<String>) {
    if row.delete {
        if table.remove(&row.id).is_none() {
            faults.push(format!("{file}: {} is to be deleted and does not exist", row.id));
        }
        return;
    }
    let Some(old) = table.get_mut(&row.id) else {
        if row.name.is_empty() {
            faults.push(format!("{file}: {} is corrected and does not exist", row.id));
        } else {
            table.insert(row.id.clone(), row);
        }
        return;
    };
    for drop in &row.drop {
        let before = old.edges.len();
        let fits = |want: &str, have: &str| want.is_empty() || want == have;
        old.edges.retain(|e| {
            !(fits(&drop.by, &e.by) && fits(&drop.relation, &e.relation) && fits(&drop.source, &e.source))
        });
        if old.edges.len() == before {
            faults.push(format!(
                "{file}: {}: nothing to drop for by = {:?}, source = {:?}",
                row.id, drop.by, drop.source
            ));
        }
    }
    for (field, new) in [
        (&mut old.name, row.name),
        (&mut old.country, row.country),
        (&mut old.kind, row.kind),
        (&mut old.sector, row.sector),
        (&mut old.same_as, row.same_as),
    ] {
        if !new.is_empty() {
            *field = new;
        }
    }
    for (field, new) in [
        (&mut old.aliases, row.aliases),
        (&mut old.languages, row.languages),
        (&mut old.hosts, row.hosts),
        (&mut old.former_hosts, row.former_hosts),
        (&mut old.not_same, row.not_same),
        (&mut old.listed_in, row.listed_in),
    ] {
        field.retain(|x| !row.not.contains(x));
        for x in new {
            if !field.contains(&x) {
                field.push(x);
            }
        }
    }
    old.edges.extend(row.edges);
    old.state_media.extend(row.state_media);
    old.sanctions.extend(row.sanctions);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corrected(base: &str, correction: &str) -> Facts {
        let mut facts = Facts::default();
        facts.add(toml::from_str(base).expect("TOML"), "base");
        facts.correct(toml::from_str(correction).expect("TOML"), "correction");
        facts.merge();
        facts
    }

    const BASE: &str = r#"
        [[outlet]]
        id = "a"
        name = "A"
        hosts = ["a.example"]
        edges = [{ by = "o", relation = "owns", source = "s" }, { by = "p", relation = "owns", source = "t" }]
        [[organisation]]
        id = "o"
        name = "O"
        [[organisation]]
        id = "p"
        name = "P"
        edges = [{ by = "o", relation = "owns", source = "s" }]
    "#;

    #[test]
    fn a_correction_changes_only_the_fields_that_it_names() {
        let facts = corrected(
            BASE,
            "[[outlet]]\nid = \"a\"\ncountry = \"FR\"\ndrop = [{ by = \"p\" }]\nnot = [\"a.example\"]\nhosts = [\"b.example\"]",
        );
        let a = &facts.outlets["a"];
        assert_eq!((a.name.as_str(), a.country.as_str()), ("A", "FR"));
        assert_eq!(a.hosts, ["b.example"]);
        assert_eq!(a.edges.iter().map(|e| e.by.as_str()).collect::<Vec<_>>(), ["o"]);
    }

    #[test]
    fn merging_two_names_moves_statements_and_keeps_the_name_as_an_alias() {
        let facts = corrected(BASE, "[[organisation]]\nid = \"p\"\nsame_as = \"o\"");
        assert!(!facts.organisations.contains_key("p"));
        let o = &facts.organisations["o"];
        assert_eq!(o.aliases, ["P"]);
        assert!(o.edges.is_empty(), "nobody owns himself");
        assert!(facts.outlets["a"].edges.iter().all(|e| e.by == "o"));
    }

    #[test]
    fn a_correction_of_nothing_is_a_fault() {
        for text in [
            "[[outlet]]\nid = \"zzz\"\ncountry = \"FR\"",
            "[[outlet]]\nid = \"zzz\"\ndelete = true",
            "[[outlet]]\nid = \"a\"\ndrop = [{ by = \"zzz\" }]",
            "[[organisation]]\nid = \"p\"\nsame_as = \"zzz\"",
        ] {
            assert_eq!(corrected(BASE, text).faults.len(), 1, "{text}");
        }
    }
}
