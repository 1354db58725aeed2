//! A small registry of invented outlets, for tests.

use crate::ownership::{Registry, compile, facts};
use crate::{Options, Report, Snapshot, analyse};

const FACTS: &str = r#"
date = "2026-01-01"
source = [{ id = "port-register", title = "Register of the Port", url = "https://register.example/", date = "2025-10", use = "embed" }]
clone = [
  { host = "harbourpost.world", imitates = "harbour-post", kind = "clone", campaign = "Fog", as_of = "2025-03", source = "port-register" },
  { host = "fjordtv.site", imitates = "fjord-tv", kind = "mirror", as_of = "2025-03", source = "port-register" },
  { host = "fog-news.example", kind = "fake_site", campaign = "Fog", as_of = "2025-03", source = "port-register" },
]
[[outlet]]
id = "harbour-post"
name = "Harbour Post"
aliases = ["HP Online"]
country = "GB"
hosts = ["harbourpost.com"]
former_hosts = ["oldharbour.com"]
edges = [{ by = "org-harbour-media", relation = "publishes", status = "current", as_of = "2025-10", source = "port-register" }]
[[outlet]]
id = "pier-gazette"
name = "Pier Gazette"
country = "GB"
hosts = ["piergazette.com"]
edges = [{ by = "org-harbour-media", relation = "publishes", status = "current", as_of = "2025-10", source = "port-register" }]
[[outlet]]
id = "hafen-zeitung"
name = "Hafen Zeitung (HZ)"
country = "DE"
hosts = ["hafenzeitung.de"]
[[outlet]]
id = "hafen-zeitung-nord"
name = "Hafen Zeitung Nord"
country = "DE"
hosts = ["hafenzeitung.de/nord"]
[[outlet]]
id = "fjord-tv"
name = "Fjord TV"
country = "NO"
hosts = ["fjordtv.example.no"]
edges = [{ by = "org-fjord-novosti", relation = "publishes", status = "current", as_of = "2025-10", source = "port-register" }]
sanctions = [{ jurisdiction = "EU", act = "Regulation 1", since = "2025-01-01", status = "broadcasting prohibited", source = "port-register" }]
[[organisation]]
id = "org-harbour-media"
name = "Harbour Media Group Ltd"
kind = "company"
country = "GB"
edges = [{ by = "org-ada-quay", relation = "owns", share = 80, status = "current", as_of = "2025-10", source = "port-register" }]
[[organisation]]
id = "org-ada-quay"
name = "Ada Quay"
kind = "person"
[[organisation]]
id = "org-salzwerk"
name = "Salzwerk Shipping"
kind = "company"
sector = "shipping"
edges = [{ by = "org-ada-quay", relation = "owns", share = 60, status = "current", as_of = "2025-10", source = "port-register" }]
[[organisation]]
id = "org-fjord-novosti"
name = "ANO Fjord-Novosti"
kind = "company"
edges = [{ by = "org-state", relation = "controls", status = "current", as_of = "2025-10", source = "port-register" }]
[[organisation]]
id = "org-state"
name = "State of Fjordland"
kind = "state"
"#;

/// The registry.
pub fn registry() -> Registry {
    let mut all = facts::Facts::default();
    all.add(toml::from_str(FACTS).expect("the facts are TOML"), "fixture");
    let bytes = compile::compile(&all).expect("the facts compile");
    Registry::from_bytes(&bytes).expect("the asset loads")
}

/// The Report of a page.
pub fn report(html: &str, url: Option<&str>) -> Report {
    analyse(&Snapshot { html, url, ..Snapshot::default() }, &registry(), &Options::default())
}
