//! Brings a folder of ownership facts (tab-separated tables) into `registry/`.
//!
//! `cargo run -p registry-import -- FACTS [REGISTRY]`. It can be run again when the facts
//! have a new edition: every file of `registry/` but those in `corrections/` is written
//! anew, and rows marked `hand = true` stay as they are. `choices.toml` beside this
//! program holds what the facts alone do not decide.

#[allow(dead_code)]
#[path = "../../../src/ownership/facts.rs"]
mod facts;
mod write;

use facts::{CloneSite, Edge, Entity, Facts, File, Sanction, Source, StateMedia};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Choices {
    lead: Vec<Lead>,
    sanctioned: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lead {
    source: String,
    outlets: Vec<String>,
}

type Row = HashMap<String, String>;

/// A tab-separated table with a header row.
fn table(dir: &Path, name: &str) -> Result<Vec<Row>, String> {
    let path = dir.join(name);
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    Ok(lines
        .map(|l| {
            let cells = l.split('\t').chain(std::iter::repeat(""));
            head.iter().map(|h| h.to_string()).zip(cells.map(|c| c.trim().to_string())).collect()
        })
        .collect())
}

fn get<'a>(row: &'a Row, field: &str) -> &'a str {
    row.get(field).map_or("", String::as_str)
}

/// A list in one cell.
fn list(cell: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for item in cell.split('|').map(clean).filter(|i| !i.is_empty()) {
        if !out.contains(&item) {
            out.push(item);
        }
    }
    out
}

/// A name without marks of the table that it stood in.
fn clean(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name.trim().trim_matches(['*', '`']).trim();
    while let Some(at) = rest.find("\\u") {
        let code =
            rest.get(at + 2..at + 6).and_then(|h| u32::from_str_radix(h, 16).ok()).and_then(char::from_u32);
        match code {
            Some(c) => {
                out.push_str(&rest[..at]);
                out.push(c);
                rest = &rest[at + 6..];
            }
            None => break,
        }
    }
    out + rest
}

/// An outlet's name without the kind that a table puts before it.
fn outlet_name(cell: &str) -> String {
    const KINDS: &[&str] =
        &["Print media", "News agency", "News portals", "News portal", "Television", "Radio", "Online"];
    let name = clean(cell);
    let bare = match name.split_once(": ") {
        Some((kind, rest)) if KINDS.contains(&kind) => rest,
        _ => &name,
    };
    bare.replace(" dailies - ", " ")
}

/// Places, countries and languages that a list puts behind a name to tell it from another
/// one's: the outlet does not call itself so.
const TELL_APART: &[&str] = &[
    "Argentina",
    "Bangladesh",
    "Brazil",
    "Cali",
    "Chile",
    "Christchurch",
    "Colombia",
    "Croatia",
    "Ecuador",
    "Egypt",
    "English",
    "French",
    "Ghana",
    "Hong Kong",
    "India",
    "Indonesia",
    "Kenya",
    "Korea",
    "Launceston",
    "Lebanon",
    "Louisiana",
    "Malaysia",
    "Mendoza",
    "Mexico",
    "Monterrey",
    "Montreal",
    "New Zealand",
    "Nigeria",
    "Nyon",
    "Ohio",
    "Pakistan",
    "Paraguay",
    "Peru",
    "Philippines",
    "Quebec",
    "Rosario",
    "South Africa",
    "Sri Lanka",
    "Sydney",
    "Taiwan",
    "Tanzania",
    "Toledo",
    "Tucumán",
    "Tunisia",
    "UK",
    "Uganda",
    "Wellington",
    "Zimbabwe",
    "magazine",
];

/// A name without the bracket that a list puts behind it to tell it from another's. An
/// abbreviation in brackets stays, as readers know many an outlet by nothing else; the name
/// without it, and it alone, are the outlet's other names.
fn named(name: String) -> (String, Vec<String>) {
    let Some((head, rest)) = name.split_once(" (") else { return (name, Vec::new()) };
    let inner = rest.trim_end_matches(')');
    if TELL_APART.contains(&inner) {
        return (head.to_string(), Vec::new());
    }
    let short = inner.chars().count() <= 8
        && inner.chars().all(|c| c.is_alphanumeric())
        && inner.chars().filter(|c| c.is_uppercase()).count() >= 2;
    // An edition's language is no short name.
    let others =
        if short && inner.len() > 2 { vec![head.to_string(), inner.to_string()] } else { Vec::new() };
    (if name.ends_with(')') { name } else { name + ")" }, others)
}

/// The date in a cell: ISO 8601 as far as known, and whether it is only a latest possible date.
fn date(cell: &str) -> (String, bool) {
    let start = cell.find(|c: char| c.is_ascii_digit()).unwrap_or(cell.len());
    let digits: String = cell[start..].chars().take_while(|c| c.is_ascii_digit() || *c == '-').collect();
    (digits.trim_end_matches('-').to_string(), cell.starts_with("undated"))
}

/// Remarks of the facts that say something about the statement itself, in our own words.
/// The first that fits counts; others are left out.
const REMARKS: &[(&[&str], &str)] = &[
    (&["never completed"], "agreed and never completed"),
    (
        &["Paramount Skydance agreed"],
        "sale to Paramount Skydance agreed on 2026-02-27, not yet closed at that date",
    ),
    (&["agreed 2026-03-06"], "agreed on 2026-03-06; closing not seen"),
    (&["agreement of 2026-03-06"], "seller in the deal of 2026-03-06; closing not seen"),
    (&["agreed 2026-02-27"], "agreed on 2026-02-27; closing not seen"),
    (&["on 2025-11-14"], "sale of half to TYMEPRAX signed on 2025-11-14"),
    (&["offer accepted 2026-01-22"], "binding offer accepted on 2026-01-22; closing not seen"),
    (&["titles to be sold separately"], "La Stampa to be sold apart"),
    (
        &["closing not seen", "completion not seen", "contract signed", "announced deal", "deal announced"],
        "deal signed or announced; closing not seen",
    ),
    (&["until completion"], "until the agreed sale is completed"),
    (&["agreed, subject to approval"], "deal agreed; closing not seen"),
    (&["clearance", "approval", "competition authority"], "subject to approval at that date"),
    (
        &["announced", "planned", "proposed", "preliminary", "offer in", "intention"],
        "announced; completion not seen",
    ),
    (&["listed as main shareholder"], "named as a main shareholder, share not given"),
    (&["share is joint"], "share held jointly"),
    (&["row value \"contr"], "said to control"),
    (&["row value \">50\"", "supérieur à 50", "more than 50", "majority"], "majority"),
    (&["inférieur à 50"], "less than half"),
    (&["participe"], "takes part, share not given"),
    (&["listed with 0%"], "listed with 0 %"),
    (&["share not given", "stake not given", "size not given", "shares, size"], "share not given"),
    (&["wholly or partly"], "wholly or partly"),
    (&["trustee"], "held by a court-appointed trustee"),
    (&["pledge"], "holds a pledge, not shares"),
    (&["sold since"], "sold since"),
    (&["not legal ownership"], "affiliation, not legal ownership"),
    (&["cross-holding"], "cross-holding"),
    (&["general partner"], "general partner"),
    (&["role (", "; role"], "by office, share not given"),
    (&["Content License"], "content licence"),
    (&["Revenue Share"], "revenue share"),
    (&["Grant"], "grant"),
    (&["JSON-LD"], "declared in the page's structured data"),
    (&["copyright line", "self-declared on the page", "self-declared"], "declared by the page itself"),
    (&["recipe field"], "undated"),
    (&["undated"], "undated"),
];

/// Words of our remarks by which a statement is about a deal that was not seen closed.
const NOT_CLOSED: &[&str] = &["not seen", "subject to approval", "never completed", "sold since"];

fn remark(note: &str) -> String {
    if note.starts_with("self-declared set") {
        return "declared by the operator of both sites".into();
    }
    REMARKS
        .iter()
        .find(|(signs, _)| signs.iter().any(|s| note.contains(s)))
        .map(|(_, own)| own.to_string())
        .unwrap_or_default()
}

/// The trade named in "non-media holding (telecoms)"; "not media" where none is named.
fn sector(note: &str) -> Option<String> {
    let at = ["non-media holding", "holding outside the media", "holdings outside the media"]
        .iter()
        .find_map(|s| note.find(s).map(|at| at + s.len()))?;
    let trade = note[at..].trim_start().strip_prefix('(').and_then(|r| r.split(')').next());
    let trade = trade.map(str::trim).filter(|t| !t.starts_with("text "));
    Some(trade.unwrap_or("not media").to_string())
}

fn run(from: &Path, registry: &Path) -> Result<(), String> {
    let choices: Choices = toml::from_str(include_str!("../choices.toml")).map_err(|e| e.to_string())?;
    let mut sources: BTreeMap<String, Source> = BTreeMap::new();
    for row in table(from, "sources.tsv")? {
        let id = get(&row, "source_id").to_string();
        let (when, _) = date(get(&row, "date"));
        sources.insert(
            id.clone(),
            Source {
                id,
                title: clean(get(&row, "title")),
                publisher: get(&row, "publisher").to_string(),
                url: get(&row, "url").to_string(),
                licence: get(&row, "licence").to_string(),
                date: when,
                usage: get(&row, "use").to_string(),
                hand: false,
            },
        );
    }
    let chosen: BTreeSet<(&str, &str)> =
        choices.lead.iter().flat_map(|l| l.outlets.iter().map(|o| (l.source.as_str(), o.as_str()))).collect();

    let mut facts = Facts { sources, ..Facts::default() };
    let mut datasets: HashMap<String, Vec<String>> = HashMap::new();
    for row in table(from, "outlets.tsv")? {
        let id = get(&row, "outlet_id").to_string();
        datasets.insert(id.clone(), list(get(&row, "datasets")));
        let (name, others) = named(outlet_name(get(&row, "name")));
        let mut aliases = list(get(&row, "aliases"));
        let new: Vec<_> = others.into_iter().filter(|n| !aliases.contains(n)).collect();
        aliases.extend(new);
        facts.outlets.insert(
            id.clone(),
            Entity {
                id,
                name,
                aliases,
                country: get(&row, "country").to_string(),
                languages: get(&row, "languages")
                    .split([',', '|', ';', ' '])
                    .filter(|l| !l.is_empty())
                    .map(str::to_string)
                    .collect(),
                hosts: list(get(&row, "domains")).into_iter().map(|h| h.to_lowercase()).collect(),
                kind: get(&row, "kind").to_string(),
                ..Entity::default()
            },
        );
    }
    for row in table(from, "organisations.tsv")? {
        let id = get(&row, "org_id").to_string();
        facts.organisations.insert(
            id.clone(),
            Entity {
                id,
                name: clean(get(&row, "name")),
                aliases: list(get(&row, "aliases")),
                country: get(&row, "country").to_string(),
                kind: get(&row, "type").to_string(),
                ..Entity::default()
            },
        );
    }
    let open = |facts: &Facts, id: &str| facts.sources.get(id).is_some_and(|s| s.usage != "lead");
    let mut left_out = 0;
    for row in table(from, "edges.tsv")? {
        let (by, on, source) = (get(&row, "from_id"), get(&row, "to_id"), get(&row, "source_id"));
        if !open(&facts, source) && !chosen.contains(&(source, on)) {
            left_out += 1;
            continue;
        }
        let note = get(&row, "note");
        if let Some(trade) = sector(note)
            && let Some(held) = facts.organisations.get_mut(on)
        {
            held.sector = trade;
        }
        // A statement without a date has none; a latest possible date is no date.
        let (as_of, vague) = date(get(&row, "as_of"));
        let (as_of, vague) = if vague || as_of.is_empty() { (String::new(), true) } else { (as_of, false) };
        let mut own_note = remark(note);
        if vague && !own_note.contains("undated") {
            own_note = if own_note.is_empty() { "undated".into() } else { format!("{own_note}; undated") };
        }
        let number = |f: &str| get(&row, f).trim_end_matches('%').replace(',', ".").parse::<f32>().ok();
        let relation = get(&row, "relation");
        let whole = relation == "part_of";
        let edge = Edge {
            by: if whole { String::new() } else { by.to_string() },
            of: if whole { on.to_string() } else { String::new() },
            relation: relation.to_string(),
            share: number("share_percent"),
            voting: number("voting_percent"),
            // A statement without a date, or of a deal that was not seen closed, is not one of today.
            status: match get(&row, "status") {
                "current" if vague || NOT_CLOSED.iter().any(|w| own_note.contains(w)) => "unknown".into(),
                status => status.into(),
            },
            since: date(get(&row, "since")).0,
            until: date(get(&row, "until")).0,
            as_of,
            source: source.to_string(),
            at: get(&row, "source_locator").to_string(),
            note: own_note,
        };
        let subject = if whole { by } else { on };
        let place = facts.outlets.get_mut(subject).or_else(|| facts.organisations.get_mut(subject));
        if let Some(entity) = place
            && !entity.edges.contains(&edge)
        {
            entity.edges.push(edge);
        }
    }
    for row in table(from, "state_media.tsv")? {
        let Some(outlet) = facts.outlets.get_mut(get(&row, "outlet_id")) else { continue };
        let state = StateMedia {
            state: get(&row, "state").replace("Europen", "European"),
            funding: get(&row, "funding_by_state").into(),
            governance: get(&row, "governance_by_state").into(),
            editorial: get(&row, "editorial_control_by_state").into(),
            class: get(&row, "class").into(),
            as_of: get(&row, "as_of").into(),
            source: get(&row, "source_id").into(),
            at: get(&row, "source_locator").into(),
        };
        if !outlet.state_media.iter().any(|s| s.class == state.class && s.state == state.state) {
            outlet.state_media.push(state);
        }
    }
    for row in table(from, "sanctioned.tsv")? {
        let id = match get(&row, "outlet_id") {
            "" => choices.sanctioned.get(get(&row, "name")).map_or("", String::as_str),
            id => id,
        };
        let Some(outlet) = facts.outlets.get_mut(id) else { continue };
        let act = get(&row, "legal_act");
        outlet.sanctions.push(Sanction {
            jurisdiction: get(&row, "jurisdiction").into(),
            act: act.split(" (act number").next().unwrap_or(act).into(),
            since: get(&row, "date").into(),
            status: get(&row, "status").into(),
            source: get(&row, "source_id").into(),
        });
    }
    for row in table(from, "clones.tsv")? {
        let imitates = get(&row, "imitates_outlet_id");
        let host = get(&row, "domain").to_lowercase();
        let clone = CloneSite {
            imitates_host: imitates.strip_prefix("host:").unwrap_or_default().into(),
            imitates: if imitates.starts_with("host:") { String::new() } else { imitates.into() },
            kind: match get(&row, "kind") {
                k @ ("clone" | "mirror") => k.into(),
                _ => "fake_site".into(),
            },
            campaign: get(&row, "campaign").into(),
            as_of: date(get(&row, "as_of")).0,
            source: get(&row, "source_id").into(),
            at: get(&row, "source_locator").into(),
            host,
        };
        // The first naming counts; one that says which outlet is imitated says more.
        match facts.clones.iter_mut().find(|c| c.host == clone.host) {
            Some(old) if old.imitates.is_empty() && old.imitates_host.is_empty() => *old = clone,
            Some(_) => {}
            None => facts.clones.push(clone),
        }
    }

    // Rows that a person keeps.
    let mut kept = Facts::default();
    if registry.is_dir() {
        for path in facts::files(registry).map_err(|e| e.to_string())? {
            if !facts::is_correction(&path) {
                kept.add(facts::read(&path)?, "");
            }
        }
    }
    let date = kept.date.clone();
    for (table, old) in [(&mut facts.outlets, kept.outlets), (&mut facts.organisations, kept.organisations)] {
        table.extend(old.into_iter().filter(|(_, row)| row.hand));
    }
    facts.sources.extend(kept.sources.into_iter().filter(|(_, row)| row.hand));

    for (id, row) in facts.outlets.iter_mut().filter(|(_, row)| !row.hand) {
        let listed = datasets.get(id).into_iter().flatten();
        let open = |d: &&String| facts.sources.get(*d).is_some_and(|s| s.usage != "lead");
        row.listed_in = listed.filter(open).cloned().collect();
    }

    // What is pointed to stays; so do outlets that an open dataset names.
    let imitated: BTreeSet<String> = facts.clones.iter().map(|c| c.imitates.clone()).collect();
    let corrections = corrected(registry)?;
    facts.outlets.retain(|id, row| {
        row.hand
            || !row.listed_in.is_empty()
            || !row.edges.is_empty()
            || imitated.contains(id)
            || corrections.contains(id)
    });
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut todo: Vec<String> = facts
        .outlets
        .values()
        .chain(facts.organisations.values().filter(|o| o.hand))
        .flat_map(ends)
        .collect();
    todo.extend(corrections);
    // An owner's other holdings belong to the owner's picture.
    todo.extend(facts.organisations.values().filter(|o| !o.edges.is_empty()).map(|o| o.id.clone()));
    while let Some(id) = todo.pop() {
        if used.insert(id.clone())
            && let Some(row) = facts.organisations.get(&id)
        {
            todo.extend(ends(row));
        }
    }
    facts.organisations.retain(|id, row| row.hand || used.contains(id));
    let known: BTreeSet<String> = facts.outlets.keys().chain(facts.organisations.keys()).cloned().collect();
    for row in facts.outlets.values_mut().chain(facts.organisations.values_mut()) {
        row.edges.retain(|e| known.contains(&e.by) || known.contains(&e.of));
    }
    let cited: BTreeSet<String> = facts
        .outlets
        .values()
        .chain(facts.organisations.values())
        .flat_map(|e| {
            let states = e.state_media.iter().map(|s| &s.source);
            e.edges
                .iter()
                .map(|e| &e.source)
                .chain(states)
                .chain(e.sanctions.iter().map(|s| &s.source))
                .cloned()
                .collect::<Vec<_>>()
        })
        .chain(facts.clones.iter().map(|c| c.source.clone()))
        .chain(facts.outlets.values().flat_map(|o| o.listed_in.clone()))
        .collect();
    let by_correction = corrected_sources(registry)?;
    facts.sources.retain(|id, s| {
        s.hand
            || by_correction.contains(id)
            || cited.contains(id)
                && (s.usage != "lead"
                    || chosen.iter().any(|(l, _)| l == id)
                    || s.id == "de-ru-catalogue-2026")
    });

    write::registry(registry, &facts, &date)?;
    println!(
        "{} outlets, {} organisations, {} statements, {} sources, {} clones; {left_out} statements of lists without a licence left out",
        facts.outlets.len(),
        facts.organisations.len(),
        facts.outlets.values().chain(facts.organisations.values()).map(|e| e.edges.len()).sum::<usize>(),
        facts.sources.len(),
        facts.clones.len()
    );
    Ok(())
}

fn ends(row: &Entity) -> Vec<String> {
    row.edges.iter().flat_map(|e| [e.by.clone(), e.of.clone()]).filter(|id| !id.is_empty()).collect()
}

fn correction_files(registry: &Path) -> Result<Vec<File>, String> {
    if !registry.is_dir() {
        return Ok(Vec::new());
    }
    facts::files(registry)
        .map_err(|e| e.to_string())?
        .iter()
        .filter(|p| facts::is_correction(p))
        .map(|p| facts::read(p))
        .collect()
}

/// Ids that corrections speak of: they must not be dropped as unused.
fn corrected(registry: &Path) -> Result<BTreeSet<String>, String> {
    let files = correction_files(registry)?;
    Ok(files
        .into_iter()
        .flat_map(|f| f.outlet.into_iter().chain(f.organisation))
        .flat_map(|r| {
            let mut ids = ends(&r);
            ids.push(r.id);
            ids.push(r.same_as);
            ids
        })
        .collect())
}

fn corrected_sources(registry: &Path) -> Result<BTreeSet<String>, String> {
    let files = correction_files(registry)?;
    Ok(files
        .into_iter()
        .flat_map(|f| {
            let rows = f.outlet.into_iter().chain(f.organisation);
            let of_rows = rows.flat_map(|r| {
                r.edges
                    .into_iter()
                    .map(|e| e.source)
                    .chain(r.state_media.into_iter().map(|s| s.source))
                    .chain(r.sanctions.into_iter().map(|s| s.source))
                    .collect::<Vec<_>>()
            });
            of_rows.chain(f.clone.into_iter().map(|c| c.source)).collect::<Vec<_>>()
        })
        .collect())
}

fn main() -> std::process::ExitCode {
    let mut args = std::env::args().skip(1);
    let Some(from) = args.next() else {
        eprintln!(
            "registry-import FACTS [REGISTRY]: brings the tables of FACTS into REGISTRY (default: registry)"
        );
        return std::process::ExitCode::from(2);
    };
    let registry = args.next().unwrap_or_else(|| "registry".into());
    match run(Path::new(&from), Path::new(&registry)) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("registry-import: {e}");
            std::process::ExitCode::from(1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of facts and an empty registry beside it, of this test alone.
    fn folders(name: &str) -> (std::path::PathBuf, std::path::PathBuf) {
        let root =
            std::env::temp_dir().join(format!("masthead-registry-import-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&root);
        let (from, to) = (root.join("facts"), root.join("registry"));
        std::fs::create_dir_all(&from).expect("a temporary folder");
        std::fs::create_dir_all(to.join("corrections")).expect("a temporary folder");
        (from, to)
    }

    /// An edition of the facts in which `owner` holds both outlets.
    fn edition(from: &Path, owner: &str) {
        let edge =
            |on: &str| format!("{owner}\t{on}\towns\t100\t\tcurrent\t\t\tport-register\tline 1\t2026-01\t\n");
        for (name, text) in [
            (
                "sources.tsv",
                "source_id\ttitle\tpublisher\turl\tlicence\tdate\tretrieved\tuse\nport-register\tRegister of the Port\tPort\thttps://register.example/\tMIT\t2026-01\t2026-02\tembed\n".to_string(),
            ),
            (
                "outlets.tsv",
                "outlet_id\tname\taliases\tcountry\tlanguages\tdomains\tkind\tdatasets\npier-gazette\tPier Gazette\t\tGB\ten\tpiergazette.com\tnewspaper\tport-register\nharbour-post\tHarbour Post\t\tGB\ten\tharbourpost.com\tnewspaper\tport-register\n".into(),
            ),
            (
                "organisations.tsv",
                format!("org_id\tname\ttype\tcountry\taliases\n{owner}\tThe owner {owner}\tcompany\tGB\t\n"),
            ),
            (
                "edges.tsv",
                "from_id\tto_id\trelation\tshare_percent\tvoting_percent\tstatus\tsince\tuntil\tsource_id\tsource_locator\tas_of\tnote\n".to_string()
                    + &edge("pier-gazette")
                    + &edge("harbour-post"),
            ),
            ("state_media.tsv", "outlet_id\tstate\n".into()),
            ("sanctioned.tsv", "name\toutlet_id\n".into()),
            ("clones.tsv", "domain\timitates_outlet_id\n".into()),
        ] {
            std::fs::write(from.join(name), text).expect("a table can be written");
        }
    }

    fn owners(registry: &Path, outlet: &str) -> Vec<String> {
        let facts = Facts::load(registry).expect("the registry loads");
        assert!(facts.faults.is_empty(), "{:?}", facts.faults);
        facts.outlets[outlet].edges.iter().map(|e| e.by.clone()).collect()
    }

    #[test]
    fn a_bracket_behind_a_name_is_an_abbreviation_or_tells_two_outlets_apart() {
        let none: &[&str] = &[];
        for (name, want, others) in [
            ("Neue Quaizeitung (NQZ)", "Neue Quaizeitung (NQZ)", &["Neue Quaizeitung", "NQZ"][..]),
            ("Radio of the Port (RTPort)", "Radio of the Port (RTPort)", &["Radio of the Port", "RTPort"]),
            ("Port Television (RTVFBiH", "Port Television (RTVFBiH)", &["Port Television", "RTVFBiH"]),
            ("The Gazette (Kenya)", "The Gazette", none),
            ("Harbour Post (Evening edition)", "Harbour Post (Evening edition)", none),
            ("Port Publishing House (Al Mina", "Port Publishing House (Al Mina)", none),
            ("Portnews (EN)", "Portnews (EN)", none),
            ("The Gazette", "The Gazette", none),
        ] {
            let (name, aliases) = named(name.into());
            assert_eq!((name.as_str(), aliases), (want, others.iter().map(|o| o.to_string()).collect()));
        }
    }

    #[test]
    fn the_buyer_of_a_deal_not_seen_closed_is_no_owner_and_the_seller_still_is() {
        let closed = |note: &str| !NOT_CLOSED.iter().any(|w| remark(note).contains(w));
        for (note, holds) in [
            ("agreed, subject to approval", false),
            ("contract signed; regulatory approval not seen", false),
            ("until completion of the sale", true),
        ] {
            assert_eq!(closed(note), holds, "{note}: {}", remark(note));
        }
    }

    #[test]
    fn a_new_edition_overwrites_no_correction_made_by_hand() {
        let (from, registry) = folders("corrections");
        edition(&from, "org-old");
        run(&from, &registry).expect("the first import");
        assert_eq!(owners(&registry, "harbour-post"), ["org-old"]);

        let correction = "# Sold in spring.\n[[source]]\nid = \"sale\"\ntitle = \"Sale\"\nuse = \"cite\"\ndate = \"2026-03\"\n[[organisation]]\nid = \"org-ada-quay\"\nname = \"Ada Quay\"\nkind = \"person\"\n[[outlet]]\nid = \"harbour-post\"\naliases = [\"HP\"]\nedges = [{ by = \"org-ada-quay\", relation = \"owns\", status = \"current\", as_of = \"2026-03\", source = \"sale\" }]\n";
        let path = registry.join("corrections/gb.toml");
        std::fs::write(&path, correction).expect("a correction can be written");
        assert_eq!(owners(&registry, "harbour-post"), ["org-old", "org-ada-quay"]);

        edition(&from, "org-new");
        run(&from, &registry).expect("the second import");
        assert_eq!(std::fs::read_to_string(&path).expect("it is there"), correction);
        assert_eq!(owners(&registry, "harbour-post"), ["org-new", "org-ada-quay"]);
        assert_eq!(owners(&registry, "pier-gazette"), ["org-new"], "the new edition is in");
        let _ = registry.parent().map(std::fs::remove_dir_all);
    }

    #[test]
    fn a_row_marked_by_hand_stays_as_it_is() {
        let (from, registry) = folders("hand");
        edition(&from, "org-old");
        run(&from, &registry).expect("the first import");
        let path = registry.join("gb/outlets.toml");
        let text = std::fs::read_to_string(&path).expect("outlets of the country");
        let edited = text.replace("name = \"Pier Gazette\"", "name = \"The Pier Gazette\"\nhand = true");
        assert_ne!(text, edited);
        std::fs::write(&path, edited).expect("the row can be edited");

        edition(&from, "org-new");
        run(&from, &registry).expect("the second import");
        let facts = Facts::load(&registry).expect("the registry loads");
        assert_eq!(facts.outlets["pier-gazette"].name, "The Pier Gazette");
        assert_eq!(owners(&registry, "harbour-post"), ["org-new"]);
        let _ = registry.parent().map(std::fs::remove_dir_all);
    }

    #[test]
    fn the_same_edition_twice_changes_nothing() {
        let (from, registry) = folders("twice");
        edition(&from, "org-old");
        run(&from, &registry).expect("the first import");
        let files = || {
            let paths = facts::files(&registry).expect("a folder");
            paths.into_iter().map(|p| (p.clone(), std::fs::read(p).ok())).collect::<Vec<_>>()
        };
        let first = files();
        run(&from, &registry).expect("the second import");
        assert_eq!(first, files());
        let _ = registry.parent().map(std::fs::remove_dir_all);
    }
}
