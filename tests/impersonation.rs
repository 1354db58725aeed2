//! Impersonation against the facts that the registry was made from, and against real
//! pages. Both lie beside a checkout and are no part of it: without them the tests say
//! so and pass.

#![cfg(feature = "cli")]

use masthead::report::{ImpersonationReason, Report};
use masthead::{Options, Registry, Snapshot, analyse};
use std::path::{Path, PathBuf};

fn shared(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(path);
    if !path.exists() {
        println!("skipped: {} is not there", path.display());
        return None;
    }
    Some(path)
}

fn read(html: &str, url: &str, registry: &Registry) -> Report {
    analyse(&Snapshot { html, url: Some(url), ..Snapshot::default() }, registry, &Options::default())
}

/// A page whose head is a copy of an outlet's.
fn copied_head(name: &str, host: &str) -> String {
    format!(
        r#"<html><head><title>A bridge opens over the harbour - {name}</title>
        <meta property="og:title" content="A bridge opens over the harbour">
        <meta property="og:site_name" content="{name}"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-02T10:00:00Z">
        <meta property="og:url" content="https://{host}/2026/01/02/a-bridge-opens">
        <link rel="canonical" href="https://{host}/2026/01/02/a-bridge-opens">
        <script type="application/ld+json">{{"@type":"NewsArticle","headline":"A bridge opens over the harbour",
        "publisher":{{"@type":"Organization","name":"{name}","url":"https://{host}/"}}}}</script></head>
        <body><h1>A bridge opens over the harbour</h1>
        <p>The bridge over the harbour opened on Monday after four years of work, the port said.</p>
        <p>Ferries will go on running until the spring, and the old pier will become a garden.</p></body></html>"#
    )
}

#[test]
fn every_listed_clone_and_mirror_is_recognised() {
    let Some(path) = shared("facts/clones.tsv") else { return };
    let text = std::fs::read_to_string(path).expect("the list can be read");
    let registry = Registry::bundled();
    let (mut seen, mut missed) = (0, Vec::new());
    for line in text.lines().skip(1) {
        let f: Vec<&str> = line.split('\t').collect();
        let [host, imitates, _, kind, ..] = f[..] else { continue };
        if !matches!(kind, "clone" | "mirror") || imitates.is_empty() {
            continue;
        }
        let (name, original) = match imitates.strip_prefix("host:") {
            Some(h) => (h.to_string(), h.to_string()),
            None => registry
                .outlet_by_id(imitates)
                .map(|o| (o.name().to_string(), o.domain().unwrap_or_default().to_string()))
                .unwrap_or_else(|| (imitates.to_string(), host.to_string())),
        };
        seen += 1;
        let url = format!("https://{host}/2026/01/02/a-bridge-opens");
        let report = read(&copied_head(&name, &original), &url, &registry);
        let found = report.outlet.as_ref().and_then(|o| o.impersonation.as_ref());
        let reason =
            if kind == "clone" { ImpersonationReason::KnownClone } else { ImpersonationReason::Mirror };
        if found.is_none_or(|i| i.reason != reason) || report.outlet.is_some_and(|o| o.id.is_some()) {
            missed.push(format!("{host} ({imitates})"));
        }
    }
    assert!(seen > 100, "only {seen} rows");
    assert!(missed.is_empty(), "{} of {seen} missed: {missed:?}", missed.len());
}

#[test]
fn no_real_page_raises_an_alarm() {
    let Some(root) = shared("eval/pages") else { return };
    let registry = Registry::bundled();
    let index = std::fs::read_to_string(root.join("index.jsonl")).expect("the index can be read");
    let mut alarms = Vec::new();
    for line in index.lines() {
        let row: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
        let (Some(file), Some(url)) = (row["file"].as_str(), row["url"].as_str()) else { continue };
        let Ok(bytes) = std::fs::read(root.join(file)) else { continue };
        let report = read(&String::from_utf8_lossy(&bytes), url, &registry);
        if report.outlet.is_some_and(|o| o.impersonation.is_some()) {
            alarms.push(url.to_string());
        }
    }
    assert!(alarms.is_empty(), "{alarms:?}");
}
