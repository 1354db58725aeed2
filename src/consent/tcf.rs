//! The TC string of the IAB Europe Transparency and Consent Framework 2, and the GPP string
//! that may carry one: a string in, [`Tcf`] out.
//!
//! Decoded by the `iab_gpp` crate after IAB Tech Lab's "Consent string and vendor list
//! formats v2". The string comes from the page and may be hostile: a range of vendors is
//! two numbers in it, and up to 65,535 in memory, so [`vendors_written_out`] adds the
//! ranges up before anything is decoded.

use crate::report::Tcf;
use iab_gpp::sections::tcfeuv2::TcfEuV2;
use iab_gpp::sections::{Section, SectionId};
use iab_gpp::v1::GPPString;

/// Longest string read; real ones have some hundreds to few thousand characters.
const MOST_CHARACTERS: usize = 32 << 10;
/// Most vendor ids that the ranges of a string may stand for.
const MOST_VENDORS: u64 = 500_000;

/// Decodes a TC string, or the European section of a GPP string; `None` where it is none.
pub fn decode(string: &str) -> Option<Tcf> {
    let string = string.trim();
    if string.is_empty() || string.len() > MOST_CHARACTERS || !string.is_ascii() {
        return None;
    }
    if string.contains('~') {
        let gpp = GPPString::parse_str(string).ok()?;
        let inner = gpp.section(SectionId::TcfEuV2)?;
        if !bounded(inner) {
            return None;
        }
        return match gpp.decode_section(SectionId::TcfEuV2).ok()? {
            Section::TcfEuV2(tc) => Some(shape(&tc)),
            _ => None,
        };
    }
    if !bounded(string) {
        return None;
    }
    // A segment that is not understood does not spoil the core.
    let core = string.split('.').next().unwrap_or(string);
    string.parse().or_else(|_| core.parse()).ok().map(|tc| shape(&tc))
}

/// The Report's shape of a decoded string.
fn shape(tc: &TcfEuV2) -> Tcf {
    let core = &tc.core;
    let ids = |set: &std::collections::BTreeSet<u16>| set.iter().map(|&i| u32::from(i)).collect();
    Tcf {
        cmp_id: core.cmp_id.into(),
        cmp_version: core.cmp_version.into(),
        created: Some(date(core.created)),
        updated: Some(date(core.last_updated)),
        language: Some(core.consent_language.clone()),
        policy_version: core.policy_version.into(),
        service_specific: core.is_service_specific,
        purposes_consent: ids(&core.purpose_consents),
        purposes_legitimate_interest: ids(&core.purpose_legitimate_interests),
        special_features: ids(&core.special_feature_optins),
        vendors_consent: core.vendor_consents.len() as u32,
        vendors_legitimate_interest: core.vendor_legitimate_interests.len() as u32,
        publisher_restrictions: core.publisher_restrictions.len() as u32,
        vendor_list_version: core.vendor_list_version.into(),
        publisher_country: Some(core.publisher_country_code.clone()),
    }
}

/// ISO 8601 date of a Unix time in seconds (days from civil, after Howard Hinnant).
fn date(seconds: u64) -> String {
    let days = (seconds / 86_400) as i64 + 719_468;
    let era = days.div_euclid(146_097);
    let day = days.rem_euclid(146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let in_year = day - (365 * year + year / 4 - year / 100);
    let shifted = (5 * in_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{:02}", in_year - (153 * shifted + 2) / 5 + 1)
}

/// Whether a string's ranges stand for few enough vendors.
fn bounded(string: &str) -> bool {
    let mut left = MOST_VENDORS;
    string.split('.').enumerate().all(|(i, segment)| match vendors_written_out(segment, i == 0) {
        Some(n) if n <= left => {
            left -= n;
            true
        }
        Some(_) => false,
        // Broken off: the decoder finds that out too, at no greater cost.
        None => true,
    })
}

/// How many vendor ids a segment stands for; `None` where it breaks off.
fn vendors_written_out(segment: &str, core: bool) -> Option<u64> {
    let mut bits = Bits { text: segment.as_bytes(), at: 0 };
    let mut n = 0;
    if core {
        // Up to the vendor consents, the fields have fixed lengths: 213 bits.
        bits.at = 213;
        n += bits.vendors()?;
        n += bits.vendors()?;
        for _ in 0..bits.number(12)? {
            bits.number(8)?; // purpose and type of the restriction
            n += bits.ranges()?;
        }
    } else if matches!(bits.number(3)?, 1 | 2) {
        n += bits.vendors()?;
    }
    Some(n)
}

/// Reads a base64url text bit by bit.
struct Bits<'s> {
    text: &'s [u8],
    at: usize,
}

impl Bits<'_> {
    fn number(&mut self, bits: usize) -> Option<u64> {
        let mut n = 0;
        for _ in 0..bits {
            let six = match *self.text.get(self.at / 6)? {
                c @ b'A'..=b'Z' => c - b'A',
                c @ b'a'..=b'z' => c - b'a' + 26,
                c @ b'0'..=b'9' => c - b'0' + 52,
                b'-' => 62,
                b'_' => 63,
                _ => return None,
            };
            n = n << 1 | u64::from(six >> (5 - self.at % 6) & 1);
            self.at += 1;
        }
        Some(n)
    }

    /// A vendor section: a bit field, or ranges.
    fn vendors(&mut self) -> Option<u64> {
        let most = self.number(16)?;
        if self.number(1)? == 1 {
            return self.ranges();
        }
        self.at += most as usize;
        Some(most)
    }

    fn ranges(&mut self) -> Option<u64> {
        let mut n = 0;
        for _ in 0..self.number(12)? {
            let range = self.number(1)? == 1;
            let first = self.number(16)?;
            n += if range { self.number(16)?.saturating_sub(first) + 1 } else { 1 };
        }
        Some(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of IAB Tech Lab's "Consent string and vendor list formats v2".
    const SPECIFICATION: &str = "COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA.IFoEUQQgAIQwgIwQABAEAAAAOIAACAIAAAAQAIAgEAACEAAAAAgAQBAAAAAAAGBAAgAAAAAAAFAAECAAAgAAQARAEQAAAAAJAAIAAgAAAYQEAAAQmAgBC3ZAYzUw";

    #[test]
    fn the_specifications_example_is_read_field_by_field() {
        let expected = Tcf {
            cmp_id: 27,
            cmp_version: 0,
            created: Some("2020-02-20".into()),
            updated: Some("2020-02-20".into()),
            language: Some("EN".into()),
            policy_version: 2,
            service_specific: false,
            purposes_consent: vec![1, 2, 3],
            purposes_legitimate_interest: vec![],
            special_features: vec![],
            vendors_consent: 3,
            vendors_legitimate_interest: 3,
            publisher_restrictions: 0,
            vendor_list_version: 15,
            publisher_country: Some("AA".into()),
        };
        assert_eq!(decode(SPECIFICATION), Some(expected.clone()));
        assert_eq!(decode(&format!("DBABM~{SPECIFICATION}")), Some(expected), "in a GPP string");
    }

    /// Vectors that the IAB's Java library and Prebid's Go library test themselves with.
    #[test]
    fn the_libraries_vectors_are_read() {
        let t = decode("COtybn4PA_zT4KjACBENAPCIAEBAAECAAIAAAAAAAAAA").unwrap_or_default();
        assert_eq!((t.cmp_id, t.cmp_version, t.vendor_list_version, t.policy_version), (675, 2, 15, 2));
        assert_eq!((t.created.as_deref(), t.updated.as_deref()), (Some("2020-01-26"), Some("2021-02-02")));
        assert_eq!((t.publisher_country.as_deref(), t.service_specific), (Some("AA"), false));

        let bits = "COrEAV4OrXx94ACABBENAHCIAD-AAAAAAACAAxAAAAgAIAwgAgAAAAEAgQAAAAAEAYQAQAAAACAAAABAAA";
        let t = decode(bits).unwrap_or_default();
        assert!([3, 4, 5, 6, 7, 8, 9].iter().all(|p| t.purposes_consent.contains(p)), "{t:?}");
        assert!(t.vendors_consent >= 7 && t.vendors_legitimate_interest >= 7, "{t:?}");

        let restricted = "COwAdDhOwAdDhN4ABAENAPCgAAQAAv___wAAAFP_AAp_4AI6ACACAA";
        let t = decode(restricted).unwrap_or_default();
        assert_eq!((t.cmp_id, t.cmp_version, t.vendor_list_version), (888, 1, 15));
        assert_eq!((t.vendors_consent, t.publisher_restrictions), (10, 1));
    }

    #[test]
    fn what_is_no_tc_string_gives_nothing() {
        let ranges = "BAAAAA".repeat(4_000);
        for s in
            ["", "C", "CPX", "BObdrPUOevsguAfDqFENCNAAAAAmeAAA", "DGH", "é", "~~~~", "DBAA~", ranges.as_str()]
        {
            assert_eq!(decode(s), None, "{s:.20}");
        }
    }

    #[test]
    fn ranges_that_stand_for_millions_of_vendors_are_not_written_out() {
        // Fixed fields, then 4,095 ranges of 1–65,535 as consents.
        let mut bits = String::from("000010").clone() + &"0".repeat(207);
        bits.push_str(&format!("{:016b}1{:012b}", 65_535, 4_095));
        for _ in 0..4_095 {
            bits.push_str(&format!("1{:016b}{:016b}", 1, 65_535));
        }
        let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let string: String = bits
            .as_bytes()
            .chunks(6)
            .map(|c| c.iter().fold(0usize, |n, b| n << 1 | usize::from(b - b'0')) << (6 - c.len()))
            .map(|n| alphabet[n] as char)
            .collect();
        assert_eq!(decode(&string), None);
    }
}
