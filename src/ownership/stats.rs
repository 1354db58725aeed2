//! Figures over the registry: outlets, organisations, statements, how many chains end at
//! an established owner, how old the statements are, by country.

use super::facts::Facts;
use super::registry::Registry;
use crate::report::Status;
use std::collections::BTreeMap;

/// Figures of one country, or of all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Outlets.
    pub outlets: u32,
    /// Outlets with a host.
    pub with_host: u32,
    /// Outlets with a current owner, publisher or operator.
    pub with_owner: u32,
    /// Outlets whose chain ends at an established ultimate owner.
    pub with_ultimate: u32,
    /// Outlets with a state media classification.
    pub state_media: u32,
}

/// Figures over the whole registry.
#[derive(Debug, Clone, Default)]
pub struct Stats {
    /// All countries.
    pub all: Figures,
    /// By ISO 3166-1 alpha-2.
    pub countries: BTreeMap<String, Figures>,
    /// Organisations, persons, families and states.
    pub organisations: u32,
    /// Statements.
    pub statements: u32,
    /// Statements by status.
    pub by_status: BTreeMap<String, u32>,
    /// Current statements by year.
    pub by_year: BTreeMap<String, u32>,
    /// Sources.
    pub sources: u32,
    /// Listed clones, mirrors and fake sites.
    pub clones: u32,
}

/// Counts.
pub fn count(facts: &Facts, registry: &Registry) -> Stats {
    let mut stats = Stats {
        organisations: facts.organisations.len() as u32,
        sources: facts.sources.len() as u32,
        clones: facts.clones.len() as u32,
        ..Stats::default()
    };
    for e in facts.outlets.values().chain(facts.organisations.values()).flat_map(|r| &r.edges) {
        stats.statements += 1;
        *stats.by_status.entry(e.status.clone()).or_default() += 1;
        if e.status == "current" {
            *stats.by_year.entry(e.as_of.get(..4).unwrap_or("none").to_string()).or_default() += 1;
        }
    }
    for row in facts.outlets.values() {
        let own = registry.ownership(&row.id).unwrap_or_default();
        let held = own.chain.iter().any(|l| l.status == Status::Current);
        let country = stats.countries.entry(row.country.clone()).or_default();
        for f in [country, &mut stats.all] {
            f.outlets += 1;
            f.with_host += u32::from(!row.hosts.is_empty());
            f.with_owner += u32::from(held);
            f.with_ultimate += u32::from(!own.ultimate.is_empty());
            f.state_media += u32::from(!row.state_media.is_empty());
        }
    }
    stats
}

impl std::fmt::Display for Stats {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let percent = |part: u32, whole: u32| (part * 100).checked_div(whole).unwrap_or(0);
        writeln!(
            f,
            "{} outlets, {} organisations, {} statements, {} sources, {} hosts of campaigns",
            self.all.outlets, self.organisations, self.statements, self.sources, self.clones
        )?;
        let list = |m: &BTreeMap<String, u32>| {
            m.iter().map(|(k, n)| format!("{k} {n}")).collect::<Vec<_>>().join(", ")
        };
        writeln!(f, "statements: {}", list(&self.by_status))?;
        writeln!(f, "current statements by year: {}", list(&self.by_year))?;
        writeln!(
            f,
            "\n{:<8}{:>9}{:>11}{:>18}{:>20}{:>13}",
            "country", "outlets", "with host", "owner known", "ultimate owner", "state media"
        )?;
        let mut rows: Vec<(&str, &Figures)> = self.countries.iter().map(|(c, x)| (c.as_str(), x)).collect();
        rows.sort_by_key(|(c, x)| (std::cmp::Reverse(x.outlets), *c));
        for (country, x) in std::iter::once(("all", &self.all)).chain(rows) {
            writeln!(
                f,
                "{:<8}{:>9}{:>11}{:>11} ({:>3} %){:>13} ({:>3} %){:>13}",
                country,
                x.outlets,
                x.with_host,
                x.with_owner,
                percent(x.with_owner, x.outlets),
                x.with_ultimate,
                percent(x.with_ultimate, x.outlets),
                x.state_media
            )?;
        }
        Ok(())
    }
}
