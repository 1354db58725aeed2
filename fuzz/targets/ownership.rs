//! Any text as structured data, as a legal notice, and as a footer.
#![no_main]
use libfuzzer_sys::fuzz_target;
use masthead::ownership::notice;
use masthead::page::{Document, Limits, Page};
use masthead::{Options, Part, Registry, Snapshot, analyse};
use std::sync::LazyLock;

static REGISTRY: LazyLock<Registry> = LazyLock::new(Registry::bundled);

fuzz_target!(|text: &str| {
    let html = format!(
        "<html><head><script type='application/ld+json'>{text}</script><meta property='og:site_name' content=\"{text}\"></head><body><article><p>Text.</p></article><footer>© 2026 {text}</footer></body></html>"
    );
    let options = Options { skip: vec![Part::Claims], ..Options::default() };
    let report = analyse(&Snapshot { html: &html, url: Some("https://paper.example/"), ..Snapshot::default() }, &REGISTRY, &options);
    assert!(report.failed.is_empty(), "{:?}", report.failed);
    let _ = notice::read_text(text);
    let limits = Limits::default();
    let doc = Document::parse(text, &limits);
    let _ = notice::read(&Page::read(&doc, None, &limits));
});
