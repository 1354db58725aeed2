//! `masthead owner`: the chain of an outlet with its evidence.

use super::Format;
use anyhow::{Result, bail};
use masthead::Registry;
use serde_json::json;

#[derive(clap::Args)]
pub struct Args {
    /// A host, an address or a name
    query: String,
    #[arg(long, default_value = "text")]
    format: Format,
}

/// Runs the command; 1 where nothing is known.
pub fn run(args: Args) -> Result<u64> {
    let registry = Registry::bundled();
    let outlet = registry.find(&args.query).map(|e| e.outlet());
    let ownership = outlet.as_ref().and_then(|o| o.id.as_deref()).and_then(|id| registry.ownership(id));
    match args.format {
        Format::Json => println!("{}", json!({ "outlet": outlet, "ownership": ownership })),
        Format::Csv => bail!("an owner is written as text or json"),
        Format::Text if outlet.is_none() => {
            println!("{}: not in the registry", args.query);
            return Ok(1);
        }
        Format::Text => {}
    }
    Ok(0)
}
