//! Any text as a page: a Report comes out, and every anchor of it is well-formed.
#![no_main]
use libfuzzer_sys::fuzz_target;
use masthead::{Options, Registry, Snapshot, analyse};
use std::sync::LazyLock;

static REGISTRY: LazyLock<Registry> = LazyLock::new(Registry::bundled);

fuzz_target!(|html: &str| {
    let options = Options { body: true, ..Options::default() };
    let snapshot = Snapshot { html, url: Some("https://paper.example/a/b?c#d"), ..Snapshot::default() };
    let report = analyse(&snapshot, &REGISTRY, &options);
    assert!(report.failed.is_empty(), "{:?}", report.failed);
    for claim in &report.claims {
        assert!(claim.anchor.start <= claim.anchor.end);
    }
});
