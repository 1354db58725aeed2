//! The registry's compact asset, its look-ups and its graph.

use crate::report::{Outlet, Ownership};

/// The ownership facts, loaded.
#[derive(Debug, Default)]
pub struct Registry {}

/// Why a registry file is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegistryError {
    /// It is not a registry file.
    NotARegistry,
}

impl std::fmt::Display for RegistryError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            RegistryError::NotARegistry => f.write_str("this is not a registry file"),
        }
    }
}
impl std::error::Error for RegistryError {}

impl Registry {
    /// Loads the asset, checking its version, its checksum and every reference in it.
    pub fn from_bytes(_bytes: &[u8]) -> Result<Registry, RegistryError> {
        Ok(Registry {})
    }

    /// The registry that was built into the command line.
    #[cfg(feature = "cli")]
    pub fn bundled() -> Registry {
        Registry {}
    }

    /// Date of the registry, ISO 8601.
    pub fn date(&self) -> Option<String> {
        None
    }

    /// The outlet at a host and path (`lemonde.fr`, `/bigbrowser/…`), found by walking the host's suffixes.
    pub fn outlet_at(&self, _host: &str, _path: &str) -> Option<Outlet> {
        None
    }

    /// The chain of an outlet of the registry.
    pub fn ownership(&self, _outlet_id: &str) -> Option<Ownership> {
        None
    }
}
