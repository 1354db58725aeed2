//! Which language a text is in, and one word list per language.
//!
//! [`detect`] tells the language of a text. Each file beside this one holds the
//! words that one language's claims rest on.

pub mod detect;

pub use detect::{detect, settle};
