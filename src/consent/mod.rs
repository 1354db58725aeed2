//! What the consent banner asks: a page and its frames in, a [`Consent`] out.

pub mod codes;

use crate::page::Page;
use crate::report::{Consent, Measured};

/// Finds the banner in the page, or else in one of its frames.
pub fn find(_page: &Page, _frames: &[Page], _tc_string: Option<&str>) -> Option<Consent> {
    None
}

/// Grades each choice by what the shell measured on it, in the order of
/// [`Consent::choices`]; `None` where a button could not be measured.
pub fn grade(consent: &Consent, _measured: &[Option<Measured>]) -> Consent {
    consent.clone()
}
