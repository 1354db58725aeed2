//! `masthead imprint`: what a legal notice declares.

use super::Format;
use super::input::{self, Line};
use anyhow::{Result, bail};
use masthead::ownership::notice::{self, Notice};
use masthead::page::{Document, Limits, Page};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::Write;

#[derive(clap::Args)]
pub struct Args {
    /// A file, or `-` for standard input
    #[arg(default_value = "-")]
    file: String,
    /// text for a person, or json
    #[arg(long, default_value = "text")]
    format: Format,
    /// JSON Lines in: {"id","html"} or {"id","text"}; out: {"id","notice"} or {"id","error"}
    #[arg(long)]
    jsonl: bool,
}

/// Bytes of a legal notice that are read; a longer one is no notice.
const LIMIT: usize = 16 << 20;

#[derive(Deserialize)]
struct Item {
    #[serde(default)]
    id: Value,
    html: Option<String>,
    text: Option<String>,
}

fn read_html(html: &str) -> Notice {
    let limits = Limits::default();
    let doc = Document::parse(html, &limits);
    notice::read(&Page::read(&doc, None, &limits))
}

/// Runs the command; returns how many inputs failed.
pub fn run(args: Args) -> Result<u64> {
    let mut input = input::open(&args.file)?;
    let mut out = std::io::BufWriter::new(std::io::stdout());
    let mut failed = 0;
    if !args.jsonl {
        let bytes = input::read_all(&mut input, LIMIT)?;
        if let Some(reason) = input::not_a_page(&bytes, true) {
            bail!("{}: {reason}", args.file);
        }
        let text = input::decode(&bytes, None);
        let notice = if memchr::memchr(b'<', text.as_bytes()).is_some() {
            read_html(&text)
        } else {
            notice::read_text(&text)
        };
        match args.format {
            Format::Text => write!(out, "{}", notice::text(&notice))?,
            Format::Json => writeln!(out, "{}", serde_json::to_string_pretty(&notice)?)?,
            Format::Csv => bail!("a legal notice is written as text or json"),
        }
        return Ok(0);
    }
    let mut number = 0u64;
    while let Some(line) = input::next_line(&mut input, LIMIT)? {
        number += 1;
        let item = match &line {
            Line::Whole(l) if l.iter().all(u8::is_ascii_whitespace) => continue,
            Line::Whole(l) => {
                serde_json::from_slice::<Item>(l).map_err(|e| format!("line {number}: broken JSON: {e}"))
            }
            Line::TooLong(_) => Err(format!("line {number}: larger than {} MiB", LIMIT >> 20)),
        };
        let row = match item {
            Ok(Item { id, html: Some(html), .. }) => json!({ "id": id, "notice": read_html(&html) }),
            Ok(Item { id, text: Some(text), .. }) => json!({ "id": id, "notice": notice::read_text(&text) }),
            Ok(Item { id, .. }) => {
                json!({ "id": id, "error": format!("line {number}: neither \"html\" nor \"text\"") })
            }
            Err(error) => json!({ "id": null, "error": error }),
        };
        if let Some(error) = row.get("error").and_then(Value::as_str) {
            eprintln!("masthead: {error}");
            failed += 1;
        }
        writeln!(out, "{row}")?;
    }
    out.flush()?;
    Ok(failed)
}
