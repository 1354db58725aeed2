//! The command line, and nothing else: arguments in, the core called, text or JSON out.

use anyhow::{Context, Result};
use clap::{Parser, Subcommand, ValueEnum};
use masthead::{Options, Registry, Snapshot, analyse, analyse_text};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::io::{BufRead, Read, Write};

#[derive(Parser)]
#[command(
    version,
    about = "Who publishes a news page, what its consent banner asks, and what each claim rests on"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Subcommand)]
enum Command {
    /// Label one page, or JSON Lines of pages.
    Label {
        /// The page's address.
        #[arg(long)]
        url: Option<String>,
        #[arg(long, default_value = "text")]
        format: Format,
        /// The input is bare text.
        #[arg(long)]
        plain: bool,
        /// JSON Lines in and out.
        #[arg(long)]
        jsonl: bool,
        /// Add the article's text as page.body.
        #[arg(long)]
        body: bool,
        /// A file, or - for standard input.
        #[arg(default_value = "-")]
        file: String,
    },
    /// The chain of an outlet, with its evidence.
    Owner {
        /// A host, an address or a name.
        query: String,
        #[arg(long, default_value = "text")]
        format: Format,
    },
    /// Read a legal notice.
    Imprint {
        #[arg(long)]
        jsonl: bool,
        #[arg(default_value = "-")]
        file: String,
    },
    /// The JSON Schema of the Report.
    Schema,
}

#[derive(Deserialize)]
struct Item {
    id: serde_json::Value,
    url: Option<String>,
    html: Option<String>,
    lang: Option<String>,
    text: Option<String>,
}

#[derive(Serialize)]
struct Output<T: Serialize> {
    id: serde_json::Value,
    #[serde(flatten)]
    result: T,
}

fn read(file: &str) -> Result<String> {
    let mut bytes = Vec::new();
    if file == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes)?;
    } else {
        bytes = std::fs::read(file).with_context(|| format!("{file} could not be read"))?;
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Runs `f` over JSON Lines in batches on all cores, in input order.
fn lines(file: &str, f: impl Fn(&str) -> Option<String> + Sync) -> Result<()> {
    let input: Box<dyn BufRead> = if file == "-" {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(std::io::BufReader::new(std::fs::File::open(file)?))
    };
    let mut lines = input.lines();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    loop {
        let batch: Vec<String> = lines.by_ref().take(64).collect::<Result<_, _>>()?;
        if batch.is_empty() {
            return Ok(());
        }
        let done: Vec<_> = batch.par_iter().filter_map(|l| f(l)).collect();
        for line in done {
            writeln!(out, "{line}")?;
        }
    }
}

fn main() -> Result<()> {
    let cli = Cli::parse();
    let registry = Registry::bundled();
    match cli.command {
        Command::Label { url, plain, jsonl, body, file, .. } => {
            let options = Options { body, ..Options::default() };
            if jsonl {
                return lines(&file, |line| {
                    let item: Item = serde_json::from_str(line).ok()?;
                    let report = match (&item.html, &item.text) {
                        (Some(html), _) => analyse(
                            &Snapshot { html, url: item.url.as_deref(), ..Snapshot::default() },
                            &registry,
                            &options,
                        ),
                        (None, Some(text)) => analyse_text(text, item.lang.as_deref(), &options),
                        _ => return None,
                    };
                    serde_json::to_string(&Output {
                        id: item.id,
                        result: serde_json::json!({ "report": report }),
                    })
                    .ok()
                });
            }
            let text = read(&file)?;
            let report = if plain {
                analyse_text(&text, None, &options)
            } else {
                analyse(
                    &Snapshot { html: &text, url: url.as_deref(), ..Snapshot::default() },
                    &registry,
                    &options,
                )
            };
            println!("{}", serde_json::to_string_pretty(&report)?);
        }
        Command::Owner { query, .. } => {
            let outlet = registry.outlet_at(&query, "/");
            let ownership =
                outlet.as_ref().and_then(|o| o.id.as_deref()).and_then(|id| registry.ownership(id));
            println!("{}", serde_json::json!({ "outlet": outlet, "ownership": ownership }));
        }
        Command::Imprint { jsonl, file } => {
            let notice = |html: &str| {
                let limits = masthead::page::Limits::default();
                let doc = masthead::page::Document::parse(html, &limits);
                masthead::ownership::notice::read(&masthead::page::Page::read(&doc, None, &limits))
            };
            if jsonl {
                return lines(&file, |line| {
                    let item: Item = serde_json::from_str(line).ok()?;
                    let notice = match (&item.html, &item.text) {
                        (Some(html), _) => notice(html),
                        (None, Some(text)) => masthead::ownership::notice::read_text(text),
                        _ => return None,
                    };
                    serde_json::to_string(&Output {
                        id: item.id,
                        result: serde_json::json!({ "notice": notice }),
                    })
                    .ok()
                });
            }
            println!("{}", serde_json::to_string_pretty(&notice(&read(&file)?))?);
        }
        Command::Schema => {
            println!("{}", serde_json::to_string_pretty(&schemars::schema_for!(masthead::Report))?);
        }
    }
    Ok(())
}
