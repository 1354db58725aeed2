//! The registry as one looks around in it: a few typed letters or an id in; hits, an
//! outlet's page or an owner's page out. Used by the explorer alone; nothing here
//! decides what a label says.

use super::names::fold;
use super::registry::{Entry, Registry};
use crate::report::{ChainLink, Ownership};
use serde::Serialize;

/// Outlets that an owner's page lists.
const MAX_BELOW: usize = 3000;

/// How much the registry holds.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Overview {
    /// Outlets.
    pub outlets: u32,
    /// Organisations, persons, families and states.
    pub organisations: u32,
    /// Date of the registry, ISO 8601.
    pub date: Option<String>,
}

/// An outlet or organisation in a list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Hit {
    /// Id, unique among outlets and among organisations.
    pub id: String,
    /// Whether it is an outlet.
    pub outlet: bool,
    /// Name.
    pub name: String,
    /// `newspaper`, `company`, `person` …
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// An outlet's main host.
    pub domain: Option<String>,
    /// The other name or the host that the search met, where it is not the name.
    pub met: Option<String>,
}

/// What a search found.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Hits {
    /// How many there are.
    pub total: u32,
    /// The first of them, best first.
    pub hits: Vec<Hit>,
}

/// An address of an outlet.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Host {
    /// Host.
    pub host: String,
    /// Path on it; mostly empty.
    pub path: String,
    /// The outlet left it.
    pub former: bool,
}

/// Everything about one entry.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Sheet {
    /// The entry.
    pub entry: Hit,
    /// Its other names.
    pub aliases: Vec<String>,
    /// An outlet's addresses.
    pub hosts: Vec<Host>,
    /// Who stands behind it.
    pub ownership: Option<Ownership>,
    /// What an organisation holds directly, as stated.
    pub holdings: Vec<ChainLink>,
    /// The outlets in an organisation's hands, also through others.
    pub outlets: Vec<Hit>,
}

fn some(s: &str) -> Option<String> {
    (!s.is_empty()).then(|| s.to_string())
}

fn hit(entry: Entry) -> Hit {
    Hit {
        id: entry.id().to_string(),
        outlet: entry.is_outlet(),
        name: entry.name().to_string(),
        kind: some(entry.kind()),
        country: some(entry.country()),
        domain: entry.domain().map(str::to_string),
        met: None,
    }
}

/// How well a folded name meets a folded query: lower is better.
fn closeness(name: &str, query: &str) -> Option<u8> {
    if name == query {
        return Some(0);
    }
    let at = name.find(query)?;
    Some(match at {
        0 if name.as_bytes().get(query.len()) == Some(&b' ') => 1,
        0 => 2,
        _ if name.as_bytes().get(at.wrapping_sub(1)) == Some(&b' ') => 3,
        _ => 4,
    })
}

impl Registry {
    /// How much there is.
    pub fn overview(&self) -> Overview {
        Overview {
            outlets: self.outlets().count() as u32,
            organisations: self.organisations().count() as u32,
            date: self.date(),
        }
    }

    /// Outlets and organisations whose name, other name or host holds `query`; at most
    /// `limit` of them, the closest first. Walks the whole registry.
    pub fn search(&self, query: &str, limit: usize) -> Hits {
        let folded = fold(query);
        let typed = query.trim().to_ascii_lowercase();
        let bare = typed.split("://").last().unwrap_or_default().split('/').next().unwrap_or_default();
        let bare = bare.strip_prefix("www.").unwrap_or(bare);
        let as_host = bare.len() > 2 && bare.contains('.');
        if folded.is_empty() && !as_host {
            return Hits::default();
        }
        let at_host = as_host.then(|| self.outlet_at(bare, "/")).flatten();
        let mut found: Vec<(u8, usize, Hit)> = Vec::new();
        for entry in self.outlets().chain(self.organisations()) {
            let mut best: Option<(u8, Option<&str>)> = None;
            let mut meet = |rank: u8, met: Option<&'_ str>| {
                if best.is_none_or(|(b, _)| rank < b) {
                    best = Some((rank, met.and_then(|m| entry.names().find(|n| *n == m).or(entry.domain()))));
                }
            };
            if let Some(at) = &at_host
                && at.outlet == entry
            {
                meet(0, (entry.domain() != Some(bare)).then_some(at.host));
            }
            if as_host && entry.domain().is_some_and(|d| d.contains(bare)) {
                meet(2, entry.domain());
            }
            if !folded.is_empty() && !as_host {
                for (i, name) in entry.names().enumerate() {
                    if let Some(rank) = closeness(&fold(name), &folded) {
                        meet(rank * 2 + u8::from(i > 0), (i > 0).then_some(name));
                    }
                }
            }
            if let Some((rank, met)) = best {
                found.push((rank, entry.name().len(), Hit { met: met.map(str::to_string), ..hit(entry) }));
            }
        }
        found.sort_by(|a, b| (a.0, a.1, &a.2.name, &a.2.id).cmp(&(b.0, b.1, &b.2.name, &b.2.id)));
        Hits {
            total: found.len() as u32,
            hits: found.into_iter().take(limit).map(|(_, _, hit)| hit).collect(),
        }
    }

    /// Everything about one outlet or organisation (id).
    pub fn sheet(&self, id: &str, outlet: bool) -> Option<Sheet> {
        let entry = if outlet { self.outlet_by_id(id) } else { self.organisation_by_id(id) }?;
        let ownership = if outlet { self.ownership(id) } else { self.ownership_from_org(id) };
        let mut outlets: Vec<Hit> = if outlet {
            Vec::new()
        } else {
            self.held_outlets(entry.no, MAX_BELOW).into_iter().map(hit).collect()
        };
        outlets.sort_by(|a, b| (&a.country, &a.name).cmp(&(&b.country, &b.name)));
        Some(Sheet {
            entry: hit(entry),
            aliases: entry.aliases().map(str::to_string).collect(),
            hosts: if outlet {
                entry
                    .hosts()
                    .map(|(host, path, former)| Host { host: host.into(), path: path.into(), former })
                    .collect()
            } else {
                Vec::new()
            },
            ownership,
            holdings: if outlet { Vec::new() } else { self.holdings(id) },
            outlets,
        })
    }
}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use super::*;

    #[test]
    fn an_exact_name_comes_before_a_longer_one() {
        for (name, query, rank) in [
            ("le monde", "le monde", Some(0)),
            ("le monde diplomatique", "le monde", Some(1)),
            ("lemonde", "lem", Some(2)),
            ("groupe le monde", "le monde", Some(3)),
            ("demonde", "monde", Some(4)),
            ("figaro", "monde", None),
        ] {
            assert_eq!(closeness(name, query), rank, "{name} / {query}");
        }
    }

    #[test]
    fn a_search_finds_names_other_names_and_hosts() {
        let registry = Registry::bundled();
        let Some(some) = registry.outlets().find(|e| e.domain().is_some()) else { return };
        let by_name = registry.search(some.name(), 50);
        assert!(by_name.hits.iter().any(|h| h.id == some.id() && h.outlet), "{}", some.name());
        let by_host = registry.search(some.domain().unwrap_or_default(), 50);
        assert!(by_host.hits.iter().any(|h| h.id == some.id()), "{:?}", some.domain());
        assert_eq!(registry.search("", 10), Hits::default());
        assert_eq!(registry.search(" / ", 10), Hits::default());
        assert!(registry.search("e", 5).hits.len() <= 5);
    }

    #[test]
    fn a_sheet_has_the_entry_and_an_unknown_id_has_none() {
        let registry = Registry::bundled();
        if let Some(entry) = registry.outlets().next() {
            let sheet = registry.sheet(entry.id(), true);
            assert_eq!(sheet.map(|s| s.entry.name), Some(entry.name().to_string()));
        }
        if let Some(entry) = registry.organisations().next() {
            assert!(registry.sheet(entry.id(), false).is_some());
        }
        assert_eq!(registry.sheet("no such id", true), None);
    }
}
