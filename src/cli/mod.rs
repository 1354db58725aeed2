//! Arguments in, the core called, text, JSON or CSV out.
//!
//! - [`input`]: files, standard input, compressed files, character sets, long lines.
//! - [`warc`]: web archives as a stream of pages.
//! - [`ordered`]: work on all cores, results in input order, memory bounded.
//! - [`label`], [`owner`], [`imprint`], [`registry`]: one file a command.
//! - [`text`]: a Report as a person reads it in a terminal.
//!
//! Exit status: 0 done, 1 some inputs failed (each says why on standard error, the
//! rest go on), 2 usage.

mod imprint;
mod input;
mod label;
mod ordered;
mod owner;
mod registry;
mod text;
mod warc;

use anyhow::Result;
use clap::{Parser, Subcommand, ValueEnum};
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    version,
    about = "Who publishes a news page, what its consent banner asks, and what each claim rests on",
    after_help = "Exit status: 0 done, 1 some inputs failed (each says why on standard error), 2 usage."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// How a result is written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a person.
    Text,
    /// The Report; JSON Lines where there are several.
    Json,
    /// One row a page, its main fields.
    Csv,
}

#[derive(Subcommand)]
enum Command {
    /// Label pages: HTML files, web archives (WARC), or JSON Lines; each may be gzip or zstd
    Label(label::Args),
    /// Who owns an outlet, with the evidence
    Owner(owner::Args),
    /// Read a legal notice (Impressum, mentions légales, aviso legal …)
    Imprint(imprint::Args),
    /// Check, compile or count the ownership facts
    Registry(registry::Args),
    /// Print the JSON Schema of the Report
    Schema,
}

/// Runs the command; a message on standard error where it fails.
pub fn run() -> ExitCode {
    let command = Cli::parse().command;
    let done = match command {
        Command::Label(args) => label::run(args),
        Command::Owner(args) => owner::run(args),
        Command::Imprint(args) => imprint::run(args),
        Command::Registry(args) => registry::run(args),
        Command::Schema => schema(),
    };
    match done {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(e) if is_broken_pipe(&e) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("masthead: {e:#}");
            ExitCode::from(1)
        }
    }
}

/// The reader of our output closed it: nothing is wrong.
fn is_broken_pipe(e: &anyhow::Error) -> bool {
    e.chain()
        .filter_map(|c| c.downcast_ref::<std::io::Error>())
        .any(|e| e.kind() == std::io::ErrorKind::BrokenPipe)
}

fn schema() -> Result<u64> {
    use std::io::Write;
    let schema = serde_json::to_string_pretty(&schemars::schema_for!(masthead::Report))?;
    writeln!(std::io::stdout(), "{schema}")?;
    Ok(0)
}
