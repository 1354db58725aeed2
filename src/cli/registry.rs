//! `masthead registry`: check, compile and count the ownership facts.

use anyhow::{Result, anyhow};
use clap::Subcommand;
use masthead::Registry;
use masthead::ownership::{check, compile, facts::Facts, stats};
use std::io::Write;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
    /// The folder of TOML files
    #[arg(long, global = true, default_value = "registry")]
    dir: PathBuf,
}

#[derive(Subcommand)]
enum Command {
    /// Say what is wrong with the facts; exit 1 where something is
    Check,
    /// Compile the facts into the file that the extension loads
    Build {
        /// Where to write it
        out: PathBuf,
    },
    /// Count outlets, owners and the age of the statements, by country
    Stats,
}

/// Runs the command; the number of findings.
pub fn run(args: Args) -> Result<u64> {
    let load = || Facts::load(&args.dir).map_err(|e| anyhow!(e));
    let bytes = |facts: &Facts| {
        compile::compile(facts).map_err(|errors| anyhow!("{} (and {} more)", errors[0], errors.len() - 1))
    };
    match args.command {
        Command::Check => {
            let findings = check::run(&args.dir);
            for finding in &findings {
                writeln!(std::io::stdout(), "{finding}")?;
            }
            eprintln!("{} finding{}", findings.len(), if findings.len() == 1 { "" } else { "s" });
            Ok(findings.len() as u64)
        }
        Command::Build { out } => {
            let facts = load()?;
            let bytes = bytes(&facts)?;
            std::fs::write(&out, &bytes)?;
            eprintln!("{}: {} bytes, of {}", out.display(), bytes.len(), facts.date);
            Ok(0)
        }
        Command::Stats => {
            let facts = load()?;
            let registry = Registry::from_bytes(&bytes(&facts)?)?;
            write!(std::io::stdout(), "{}", stats::count(&facts, &registry))?;
            Ok(0)
        }
    }
}
