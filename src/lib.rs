//! Masthead reads a news page and says who publishes and owns the outlet, what its
//! consent banner asks for, and what each claim rests on.
//!
//! The core is pure: a [`Snapshot`] and a [`Registry`] in, a [`Report`] out. It knows
//! no browser and sends nothing anywhere.
//!
//! ```
//! use masthead::{Options, Registry, Snapshot, analyse};
//!
//! let html = "<html lang=en><title>A bridge opens</title><p>The bridge opened on Monday.";
//! let report = analyse(&Snapshot::html(html), &Registry::default(), &Options::default());
//! assert_eq!(report.page.language.as_deref(), Some("en"));
//! ```

mod assemble;
pub mod claims;
pub mod consent;
pub mod language;
pub mod outlet;
pub mod ownership;
pub mod page;
pub mod report;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use assemble::{Frame, Options, Part, Snapshot, analyse, analyse_text};
pub use ownership::Registry;
pub use report::Report;
