//! Any text in any language: every range lies on character boundaries, in order.
#![no_main]
use libfuzzer_sys::fuzz_target;
use masthead::claims::{analyse, plain_blocks};

fuzz_target!(|input: (u8, &str)| {
    let (which, text) = input;
    let languages = [Some("en"), Some("fr"), Some("de"), Some("es"), Some("it"), Some("nl"), Some("pt"), Some("pl"), None];
    let found = analyse(text, &plain_blocks(text), languages[which as usize % languages.len()]);
    for claim in &found.claims {
        let _ = &text[claim.content.clone()];
        let _ = &text[claim.sentence.clone()];
        for range in claim.quotes.iter().chain(&claim.cue) {
            let _ = &text[range.clone()];
        }
        if let Some(source) = &claim.source {
            let _ = &text[source.range.clone()];
            let _ = source.resolved.clone().map(|r| text[r].len());
        }
    }
});
