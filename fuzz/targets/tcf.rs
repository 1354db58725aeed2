//! Any text as a TC string: decoded or refused.
#![no_main]
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = masthead::consent::tcf::decode(text);
});
