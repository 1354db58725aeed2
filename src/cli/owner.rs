//! `masthead owner`: the chain of an outlet with its evidence.

use super::Format;
use anyhow::{Context, Result, anyhow, bail};
use masthead::Registry;
use masthead::ownership::{compile::compile, facts::Facts, text};
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    /// A host, an address or a name
    query: String,
    #[arg(long, default_value = "text")]
    format: Format,
    /// A registry other than the one built in: a folder of TOML files or a compiled file
    #[arg(long)]
    registry: Option<PathBuf>,
}

/// The registry that is asked for.
fn registry(path: Option<&Path>) -> Result<Registry> {
    let Some(path) = path else { return Ok(Registry::bundled()) };
    if path.is_dir() {
        let facts = Facts::load(path).map_err(|e| anyhow!(e))?;
        let bytes = compile(&facts).map_err(|e| anyhow!(e.join("\n")))?;
        return Ok(Registry::from_bytes(&bytes)?);
    }
    let bytes = std::fs::read(path).with_context(|| format!("{} could not be read", path.display()))?;
    Ok(Registry::from_bytes(&bytes)?)
}

/// Runs the command; 1 where nothing is known.
pub fn run(args: Args) -> Result<u64> {
    let registry = registry(args.registry.as_deref())?;
    let entry = registry.find(&args.query);
    let answer = registry.answer(&args.query);
    let mut out = std::io::stdout();
    match (args.format, &entry, &answer.ownership) {
        (Format::Json, ..) => {
            // Not by way of a `Value`, which would make 50.6 % a 50.599998474121094 %.
            writeln!(out, "{}", serde_json::to_string(&answer)?)?;
        }
        (Format::Csv, ..) => bail!("an owner is written as text or json"),
        (Format::Text, Some(entry), Some(ownership)) => {
            let host = args.query.split_once("://").map_or(args.query.as_str(), |(_, rest)| rest);
            let host = host.split(['/', ':', '?', '#']).next().unwrap_or_default();
            if let Some(c) = registry.clone(host).filter(|_| registry.outlet_at(host, "/").is_none()) {
                writeln!(
                    out,
                    "{}: listed as a {} of {} ({}, {})\n",
                    c.host,
                    c.kind,
                    entry.name(),
                    c.as_of,
                    c.source.title
                )?;
            }
            let place: Vec<_> =
                entry.domain().into_iter().chain([entry.country()]).filter(|p| !p.is_empty()).collect();
            let name = format!("{}  {}", entry.name(), place.join(" · "));
            write!(out, "{}", text::tree(entry.id(), &name, ownership))?;
        }
        (Format::Text, ..) => {
            let named = registry.outlets_named(&args.query);
            if named.is_empty() {
                writeln!(out, "{}: not in the registry", args.query)?;
            } else {
                writeln!(out, "{}: several outlets have this name; ask by host", args.query)?;
                for e in named {
                    writeln!(out, "  {}  {} · {}", e.name(), e.domain().unwrap_or("no host"), e.country())?;
                }
            }
            return Ok(1);
        }
    }
    Ok(0)
}
