//! `masthead imprint`: what a legal notice declares.

use super::Format;
use super::input::{self, Line};
use anyhow::{Result, bail};
use masthead::ownership::notice::{self, Notice};
use masthead::page::{Document, Limits, Page};
use serde::{Deserialize, Serialize};
use serde_json::Value;
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

/// A line of the answer. Not by way of a `Value`, which would make 74.9 % a
/// 74.9000015258789 %.
#[derive(Serialize)]
struct Row {
    id: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<Notice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
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
            Ok(Item { id, html: Some(html), .. }) => Row { id, notice: Some(read_html(&html)), error: None },
            Ok(Item { id, text: Some(text), .. }) => {
                Row { id, notice: Some(notice::read_text(&text)), error: None }
            }
            Ok(Item { id, .. }) => {
                Row { id, notice: None, error: Some(format!("line {number}: neither \"html\" nor \"text\"")) }
            }
            Err(error) => Row { id: Value::Null, notice: None, error: Some(error) },
        };
        if let Some(error) = &row.error {
            eprintln!("masthead: {error}");
            failed += 1;
        }
        writeln!(out, "{}", serde_json::to_string(&row)?)?;
    }
    out.flush()?;
    Ok(failed)
}
