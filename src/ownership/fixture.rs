//! A small registry of invented outlets, for tests.

use super::{Registry, compile::compile, facts::Facts};
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
id = "le-heraut"
name = "Le Héraut"
country = "FR"
hosts = ["leheraut.fr", "etat.example.fr/en", "etat.example.fr/fr", "station.example.com/port"]
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
aliases = ["Harbour Media"]
kind = "company"
country = "GB"
edges = [{ by = "org-ada-quay", relation = "owns", share = 80, status = "current", as_of = "2025-10", source = "port-register" }]
[[organisation]]
id = "org-pier-papers"
name = "Pier Papers Ltd"
kind = "company"
edges = [{ by = "org-harbour-media", relation = "owns", share = 100, status = "current", as_of = "2025-10", source = "port-register" }]
[[organisation]]
id = "org-anderswo"
name = "Anderswo Medien Holding GmbH & Co. KG"
kind = "company"
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
    of(FACTS).expect("the facts compile")
}

/// A registry made of other facts, in TOML.
pub fn of(text: &str) -> Result<Registry, Vec<String>> {
    let mut facts = Facts { date: "2026-11-25".into(), ..Facts::default() };
    facts.add(toml::from_str(text).map_err(|e| vec![e.to_string()])?, "fixture");
    Registry::from_bytes(&compile(&facts)?).map_err(|e| vec![e.to_string()])
}

/// The Report of a page.
pub fn report(html: &str, url: Option<&str>) -> Report {
    analyse(&Snapshot { html, url, ..Snapshot::default() }, &registry(), &Options::default())
}
