//! Any bytes as a registry file: refused, or every look-up holds.
#![no_main]
use libfuzzer_sys::fuzz_target;
use masthead::Registry;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(registry) = Registry::from_bytes(bytes) {
        let _ = registry.outlet_at("www.example.org", "/a");
        let _ = registry.date();
    }
});
