//! Which language a text is in, and one word list per language.
//!
//! [`detect`] tells the language of a text. Each file beside this one holds the
//! words that one language's claims rest on.

pub mod de;
pub mod detect;
pub mod en;
pub mod es;
pub mod first_names;
pub mod fr;
pub mod it;
pub mod letters;
pub mod lexicon;
pub mod nl;
pub mod pl;
pub mod pt;
pub mod sv;

pub use detect::{detect, settle};
