//! `masthead label`: pages in, Reports out.

use super::input::{self, Line};
use super::{Format, ordered, text, warc};
use anyhow::{Context, Result, bail};
use masthead::{Options, Registry, Report, Snapshot, analyse, analyse_text};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::io::{IsTerminal, Write};
use std::sync::mpsc;
use std::time::{Duration, Instant};

#[derive(clap::Args)]
pub struct Args {
    /// HTML files, web archives, or with --jsonl JSON Lines; `-` is standard input
    #[arg(default_value = "-")]
    files: Vec<String>,
    /// The page's address
    #[arg(long)]
    url: Option<String>,
    /// text for one page, json for many, unless said otherwise
    #[arg(long)]
    format: Option<Format>,
    /// The input is bare text, not HTML
    #[arg(long)]
    plain: bool,
    /// The language of bare text (BCP 47); without it the text decides
    #[arg(long, requires = "plain")]
    lang: Option<String>,
    /// JSON Lines in: {"id","url"?,"html"} or {"id","lang"?,"text"}; out: {"id","report"} or {"id","error"}
    #[arg(long)]
    jsonl: bool,
    /// Threads; all cores unless said otherwise
    #[arg(long)]
    jobs: Option<usize>,
    /// Add the article's text as page.body
    #[arg(long)]
    body: bool,
    /// Write here, not to standard output
    #[arg(long, short)]
    output: Option<String>,
    /// Skip the ids that --output holds already, and append
    #[arg(long, requires = "output")]
    resume: bool,
    /// A page larger than this is refused
    #[arg(long, default_value_t = 64)]
    max_mib: usize,
}

/// A line of JSON Lines.
#[derive(Deserialize)]
struct Item {
    #[serde(default)]
    id: Value,
    url: Option<String>,
    html: Option<String>,
    lang: Option<String>,
    text: Option<String>,
}

/// What the reader hands to the workers.
enum Job {
    Line(u64, Line),
    File { name: String, bytes: Result<Vec<u8>, String> },
    Record(warc::Record),
    Broken { name: String, reason: String },
}

/// What the workers hand to the writer.
enum Done {
    Skipped,
    Labelled { id: Value, report: Box<Report> },
    Failed { id: Value, error: String },
}

/// Runs the command; returns how many inputs failed.
pub fn run(args: Args) -> Result<u64> {
    // A panic in the core becomes a part of the Report that says so; it prints nothing.
    std::panic::set_hook(Box::new(|_| {}));
    let registry = Registry::bundled();
    let limit = args.max_mib.saturating_mul(1 << 20);
    let mut options = Options { body: args.body, ..Options::default() };
    options.limits.bytes = limit;
    let (jobs_in, jobs_out) = mpsc::sync_channel(4);
    let one = args.files.len() == 1 && !args.jsonl;
    let mut many = !one;
    let mut inputs = Vec::new();
    for name in &args.files {
        let opened = input::open(name).and_then(|mut i| Ok((warc::is_warc(&mut i)?, i)));
        many |= matches!(opened, Ok((true, _)));
        inputs.push((name.clone(), opened));
    }
    let format = args.format.unwrap_or(if many { Format::Json } else { Format::Text });
    if many && format == Format::Text {
        bail!("several pages are written as json or csv");
    }
    let known = match &args.output {
        Some(path) if args.resume => ids_in(path, format)?,
        _ => HashSet::default(),
    };
    let mut out = Output::open(&args, format, many)?;
    let jsonl = args.jsonl;
    std::thread::spawn(move || read(inputs, jsonl, limit, &jobs_in));
    let cores = std::thread::available_parallelism().map_or(1, |n| n.get());
    let jobs = if one && !many { 1 } else { args.jobs.unwrap_or(cores) };
    let work = |job| label(job, &args, &registry, &options, &known);
    ordered::run(jobs_out.into_iter(), jobs, work, |done| out.write(done))?;
    out.finish()
}

/// Reads all inputs as jobs, until the receiver is gone.
fn read(
    inputs: Vec<(String, Result<(bool, input::Input)>)>,
    jsonl: bool,
    limit: usize,
    jobs: &mpsc::SyncSender<Job>,
) {
    for (name, opened) in inputs {
        let broken = |reason: String| Job::Broken { name: name.clone(), reason };
        let alive = match opened {
            Err(e) => jobs.send(broken(format!("{:#}", e))).is_ok(),
            Ok((true, input)) => match warc::read(input, limit, |r| jobs.send(Job::Record(r)).is_ok()) {
                Ok(()) => true,
                Err(reason) => jobs.send(broken(reason)).is_ok(),
            },
            Ok((false, mut input)) if jsonl => {
                let mut number = 0;
                loop {
                    number += 1;
                    match input::next_line(&mut input, limit) {
                        Ok(Some(Line::Whole(l))) if l.iter().all(u8::is_ascii_whitespace) => {}
                        Ok(Some(line)) => {
                            if jobs.send(Job::Line(number, line)).is_err() {
                                break false;
                            }
                        }
                        Ok(None) => break true,
                        Err(e) => break jobs.send(broken(format!("line {number}: {e}"))).is_ok(),
                    }
                }
            }
            Ok((false, mut input)) => {
                let bytes = input::read_all(&mut input, limit).map_err(|e| format!("{e:#}"));
                jobs.send(Job::File { name: name.clone(), bytes }).is_ok()
            }
        };
        if !alive {
            return;
        }
    }
}

/// One job done. Never panics: what the core cannot do becomes an error of this item.
fn label(
    job: Job,
    args: &Args,
    registry: &Registry,
    options: &Options,
    known: &HashSet<u64, Hasher>,
) -> Done {
    let html_report = |html: &str, url: Option<&str>| {
        let snapshot = Snapshot { html, url, ..Snapshot::default() };
        caught(|| analyse(&snapshot, registry, options))
    };
    let (id, report) = match job {
        Job::Broken { name, reason } => (json!(name), Err(reason)),
        Job::Record(r) => {
            let id = json!(r.id);
            if known.contains(&hash(&id)) {
                return Done::Skipped;
            }
            (id, r.html.and_then(|html| html_report(&html, r.url.as_deref())))
        }
        Job::File { name, bytes } => {
            let report = bytes.and_then(|bytes| {
                if let Some(reason) = input::not_a_page(&bytes, args.plain) {
                    return Err(reason.to_string());
                }
                let text = input::decode(&bytes, None);
                if args.plain {
                    caught(|| analyse_text(&text, args.lang.as_deref(), options))
                } else {
                    html_report(&text, args.url.as_deref())
                }
            });
            (json!(name), report)
        }
        Job::Line(number, Line::TooLong(start)) => {
            let error = format!("line {number}: larger than {} MiB (raise it with --max-mib)", args.max_mib);
            (id_of_start(&start), Err(error))
        }
        Job::Line(number, Line::Whole(line)) => match serde_json::from_slice::<Item>(&line) {
            Err(e) => {
                (id_of_start(&line[..line.len().min(4096)]), Err(format!("line {number}: broken JSON: {e}")))
            }
            Ok(item) if known.contains(&hash(&item.id)) => return Done::Skipped,
            Ok(item) => {
                let empty = |s: &str| s.trim().is_empty();
                let report = match (&item.html, &item.text) {
                    (Some(html), _) if empty(html) => Err(format!("line {number}: empty")),
                    (Some(html), _) => html_report(html, item.url.as_deref()),
                    (None, Some(text)) if empty(text) => Err(format!("line {number}: empty")),
                    (None, Some(text)) => caught(|| analyse_text(text, item.lang.as_deref(), options)),
                    (None, None) => Err(format!("line {number}: neither \"html\" nor \"text\"")),
                };
                (item.id, report)
            }
        },
    };
    match report {
        Ok(report) => Done::Labelled { id, report: Box::new(report) },
        Err(error) => Done::Failed { id, error },
    }
}

/// Runs the core; a panic that its own guards did not catch is this item's error.
fn caught(f: impl FnOnce() -> Report) -> Result<Report, String> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(f))
        .map_err(|_| "this page broke the analysis; please report it".to_string())
}

/// The `"id"` of a line that is broken or too long, if its start holds one.
fn id_of_start(start: &[u8]) -> Value {
    let text = String::from_utf8_lossy(start);
    let Some(at) = text.find("\"id\"") else { return Value::Null };
    let Some(rest) = text[at + 4..].trim_start().strip_prefix(':') else { return Value::Null };
    let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
    match values.next() {
        Some(Ok(v @ (Value::String(_) | Value::Number(_)))) => v,
        _ => Value::Null,
    }
}

type Hasher = BuildHasherDefault<DefaultHasher>;

/// 64 bits stand for an id: in a million ids two are confused once in 10⁷ runs.
fn hash(id: &Value) -> u64 {
    Hasher::default().hash_one(id.to_string())
}

/// The ids that an earlier run wrote. A last line without its end is cut off: the run
/// was stopped in the middle of it.
fn ids_in(path: &str, format: Format) -> Result<HashSet<u64, Hasher>> {
    let mut known = HashSet::default();
    let Ok(file) = std::fs::File::options().read(true).write(true).open(path) else { return Ok(known) };
    let mut whole = 0u64;
    if format == Format::Csv {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(&file);
        let columns = COLUMNS.len();
        for row in reader.records().map_while(Result::ok) {
            if row.len() == columns {
                let id = &row[0];
                known.insert(hash(&serde_json::from_str(id).unwrap_or_else(|_| json!(id))));
            }
        }
        return Ok(known);
    }
    let mut input = std::io::BufReader::new(&file);
    let mut line = Vec::new();
    loop {
        line.clear();
        let n = std::io::BufRead::read_until(&mut input, b'\n', &mut line)?;
        if n == 0 {
            break;
        }
        #[derive(Deserialize)]
        struct Id {
            id: Value,
        }
        if !line.ends_with(b"\n") {
            file.set_len(whole)
                .with_context(|| format!("{path}: its broken last line could not be cut off"))?;
            break;
        }
        whole += n as u64;
        if let Ok(row) = serde_json::from_slice::<Id>(&line) {
            known.insert(hash(&row.id));
        }
    }
    Ok(known)
}

/// The fields of a row of CSV.
const COLUMNS: [&str; 24] = [
    "id",
    "url",
    "canonical_url",
    "kind",
    "language",
    "title",
    "byline",
    "published",
    "modified",
    "agency",
    "outlet",
    "outlet_id",
    "publisher",
    "ultimate_owners",
    "control",
    "consent",
    "platform",
    "choices",
    "findings",
    "claims",
    "attributed",
    "no_source_found",
    "same_owner_citations",
    "error",
];

/// Writes results and keeps count.
struct Output {
    out: Box<dyn Write>,
    format: Format,
    many: bool,
    progress: Option<Instant>,
    started: Instant,
    done: u64,
    failed: u64,
    skipped: u64,
}

impl Output {
    fn open(args: &Args, format: Format, many: bool) -> Result<Output> {
        let mut fresh = true;
        let out: Box<dyn Write> = match &args.output {
            Some(path) => {
                let file = std::fs::File::options()
                    .create(true)
                    .write(true)
                    .append(args.resume)
                    .truncate(!args.resume)
                    .open(path)
                    .with_context(|| path.clone())?;
                fresh = file.metadata()?.len() == 0;
                Box::new(std::io::BufWriter::new(file))
            }
            None => Box::new(std::io::BufWriter::new(std::io::stdout())),
        };
        let now = Instant::now();
        let progress = (many && std::io::stderr().is_terminal()).then_some(now);
        let mut output = Output { out, format, many, progress, started: now, done: 0, failed: 0, skipped: 0 };
        if format == Format::Csv && fresh {
            output.row(&COLUMNS.map(str::to_string))?;
        }
        Ok(output)
    }

    fn row(&mut self, fields: &[String]) -> Result<()> {
        let mut row = csv::WriterBuilder::new().from_writer(Vec::new());
        row.write_record(fields)?;
        self.out.write_all(&row.into_inner()?)?;
        Ok(())
    }

    fn write(&mut self, done: Done) -> Result<()> {
        match done {
            Done::Skipped => self.skipped += 1,
            Done::Failed { id, error } => {
                self.failed += 1;
                if self.progress.is_some() {
                    eprint!("\r\x1b[K");
                }
                let name = match &id {
                    Value::Null => String::new(),
                    Value::String(s) => s.clone(),
                    other => other.to_string(),
                };
                eprintln!("masthead: {name}{}{error}", if name.is_empty() { "" } else { ": " });
                match self.format {
                    Format::Csv => {
                        let mut fields = vec![String::new(); COLUMNS.len()];
                        fields[0] = name;
                        fields[COLUMNS.len() - 1] = error;
                        self.row(&fields)?;
                    }
                    Format::Json if self.many => {
                        writeln!(self.out, "{}", json!({ "id": id, "error": error }))?
                    }
                    _ => {}
                }
            }
            Done::Labelled { id, report } => {
                self.done += 1;
                match self.format {
                    Format::Text => self.out.write_all(text::report(&report).as_bytes())?,
                    Format::Csv => self.row(&fields(&id, &report))?,
                    Format::Json if self.many => {
                        write!(self.out, "{{\"id\":{id},\"report\":")?;
                        serde_json::to_writer(&mut self.out, &report)?;
                        self.out.write_all(b"}\n")?;
                    }
                    Format::Json => {
                        serde_json::to_writer_pretty(&mut self.out, &report)?;
                        self.out.write_all(b"\n")?;
                    }
                }
            }
        }
        self.tick();
        Ok(())
    }

    /// Renews the progress line, at most five times a second.
    fn tick(&mut self) {
        let Some(last) = self.progress else { return };
        if last.elapsed() < Duration::from_millis(200) {
            return;
        }
        let rate = self.done as f64 / self.started.elapsed().as_secs_f64().max(0.001);
        eprint!(
            "\r\x1b[K{} labelled, {} failed, {} skipped, {rate:.0}/s",
            self.done, self.failed, self.skipped
        );
        self.progress = Some(Instant::now());
    }

    fn finish(mut self) -> Result<u64> {
        self.out.flush()?;
        if self.progress.is_some() {
            eprintln!("\r\x1b[K{} labelled, {} failed, {} skipped", self.done, self.failed, self.skipped);
        }
        Ok(self.failed)
    }
}

/// The main fields of a Report; several values of one field are joined by `; `.
fn fields(id: &Value, r: &Report) -> Vec<String> {
    let code = |v: Value| v.as_str().unwrap_or_default().to_string();
    let opt = |o: &Option<String>| o.clone().unwrap_or_default();
    let joined = |parts: Vec<String>| parts.join("; ");
    let outlet = r.outlet.as_ref();
    let own = r.ownership.as_ref();
    let consent = r.consent.as_ref().filter(|c| c.present);
    let choices = |c: &masthead::report::Consent| {
        joined(c.choices.iter().filter(|c| c.layer == 1).map(|c| code(json!(c.kind))).collect())
    };
    vec![
        id.as_str().map_or_else(|| id.to_string(), str::to_string),
        opt(&r.page.url),
        opt(&r.page.canonical_url),
        code(json!(r.page.kind)),
        opt(&r.page.language),
        opt(&r.page.title),
        joined(r.page.byline.clone()),
        opt(&r.page.published),
        opt(&r.page.modified),
        opt(&r.page.agency),
        outlet.map(|o| o.name.clone()).unwrap_or_default(),
        outlet.and_then(|o| o.id.clone()).unwrap_or_default(),
        own.and_then(|o| o.publisher.as_ref()).map(|p| p.name.clone()).unwrap_or_default(),
        own.map(|o| joined(o.ultimate.iter().map(|u| u.name.clone()).collect())).unwrap_or_default(),
        own.map(|o| code(json!(o.control.kind))).unwrap_or_default(),
        consent.is_some().to_string(),
        consent.and_then(|c| c.platform.as_ref()).map(|p| p.name.clone()).unwrap_or_default(),
        consent.map(choices).unwrap_or_default(),
        consent.map(|c| joined(c.findings.iter().map(|f| f.code.clone()).collect())).unwrap_or_default(),
        r.sourcing.claims.to_string(),
        r.sourcing.attributed.to_string(),
        r.sourcing.no_source_found.to_string(),
        r.sourcing.same_owner_citations.to_string(),
        String::new(),
    ]
}
