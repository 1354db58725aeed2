//! The TC string of the IAB Europe Transparency and Consent Framework.

use crate::report::Tcf;

/// Decodes a TC string; `None` where it is none.
pub fn decode(_tc_string: &str) -> Option<Tcf> {
    None
}
