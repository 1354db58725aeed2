//! Any text as the mark-up of a banner, in the page and in a frame.
#![no_main]
use libfuzzer_sys::fuzz_target;
use masthead::consent;
use masthead::page::{Document, Limits, Page};

fuzz_target!(|html: &str| {
    let limits = Limits::default();
    let banner = format!("<body><div id=cookie-consent role=dialog class='cookie banner'>We use cookies. {html}<button>Accept all</button></div>");
    let (doc, empty) = (Document::parse(&banner, &limits), Document::parse("", &limits));
    let (page, none) = (Page::read(&doc, None, &limits), Page::read(&empty, None, &limits));
    for found in [consent::find(&page, &[], None), consent::find(&none, &[page], Some(html))].into_iter().flatten() {
        let blind = vec![None; found.choices.len()];
        let graded = consent::grade(&found, &blind);
        assert_eq!(graded.choices.len(), found.choices.len());
    }
});
