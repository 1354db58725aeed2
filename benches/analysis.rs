//! Ratios to a bare `scraper` parse of the same page, within one run: whole analysis,
//! each part, peak memory, growth with size and with nesting.
//!
//! `cargo bench --bench analysis [-- FOLDER]`: the pages are FOLDER's `*.html`, or
//! `../shared/eval/pages/html` where it is there, or the samples of `www/`.
//!
//! A frame of its own, not criterion or divan: those time one function at a time, and a
//! ratio on a shared machine only holds when the two sides are run in turn, pair by pair,
//! and each is charged with the time of its own thread.

use cpu_time::ThreadTime;
use masthead::page::{Document, Limits, Page, body::Article, metadata::Metadata};
use masthead::{Options, Part, Registry, Snapshot, analyse};
use peak_alloc::PeakAlloc;
use scraper::Html;
use std::hint::black_box;
use std::path::PathBuf;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Seconds of the processor that `f` takes, with giving back what it made: both sides
/// make a tree.
fn seconds<T>(f: impl FnOnce() -> T) -> f64 {
    let start = ThreadTime::now();
    drop(black_box(f()));
    start.elapsed().as_secs_f64()
}

/// Bytes at the peak of `f` above where it started.
fn peak<T>(f: impl FnOnce() -> T) -> f64 {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    drop(black_box(f()));
    MEMORY.peak_usage().saturating_sub(before) as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Slope of log y over log x by least squares: 1 is linear growth.
fn exponent(points: &[(f64, f64)]) -> f64 {
    let n = points.len() as f64;
    let logs: Vec<_> = points.iter().map(|(x, y)| (x.ln(), y.ln())).collect();
    let (mx, my) = (logs.iter().map(|p| p.0).sum::<f64>() / n, logs.iter().map(|p| p.1).sum::<f64>() / n);
    let cov: f64 = logs.iter().map(|p| (p.0 - mx) * (p.1 - my)).sum();
    cov / logs.iter().map(|p| (p.0 - mx).powi(2)).sum::<f64>()
}

fn pages(folder: &PathBuf) -> Vec<(String, String)> {
    let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = files
        .filter_map(|f| Some(f.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "html"))
        .collect();
    paths.sort();
    let read = |p: PathBuf| {
        let name = p.file_stem()?.to_string_lossy().into_owned();
        Some((name, String::from_utf8_lossy(&std::fs::read(&p).ok()?).into_owned()))
    };
    paths.into_iter().filter_map(read).collect()
}

/// An article of our own making, of about `bytes` bytes.
fn article(bytes: usize) -> String {
    let mut html = String::from(
        "<html lang=en><head><title>Harbour plan | Harbour Courier</title></head><body><article><h1>Harbour plan</h1>",
    );
    let mut n = 0;
    while html.len() < bytes {
        n += 1;
        html += &format!(
            "<p>The port authority said on Monday that quay {n} would cost {} million crowns. “The ground is softer than we thought,” said Ines Holm, its chief engineer. Three of the <a href=\"/firms/{n}\">contractors</a> have withdrawn since 2024.</p>\n",
            n % 97 + 3
        );
    }
    html + "</article></body></html>"
}

fn main() {
    let given = std::env::args().skip(1).find(|a| !a.starts_with('-')).map(PathBuf::from);
    let folder = given.unwrap_or_else(|| {
        let shared = PathBuf::from("../shared/eval/pages/html");
        if shared.is_dir() { shared } else { PathBuf::from("www/samples") }
    });
    let pages = pages(&folder);
    if pages.is_empty() {
        eprintln!("no pages in {}", folder.display());
        std::process::exit(1);
    }
    let registry = Registry::bundled();
    let (limits, options) = (Limits::default(), Options::default());
    let without = |part| Options { skip: vec![part], ..Options::default() };
    let skips = [
        ("outlet", without(Part::Outlet)),
        ("consent", without(Part::Consent)),
        ("claims", without(Part::Claims)),
    ];
    let whole = |html: &str, options: &Options| {
        analyse(
            &Snapshot { html, url: Some("https://paper.example/a"), ..Snapshot::default() },
            &registry,
            options,
        )
    };
    let bare = |html: &str| Html::parse_document(html);

    // Time, pair by pair.
    let mut rows: Vec<(String, [f64; 7])> = Vec::new();
    let rounds = |html: &str| (2_000_000 / html.len().max(1)).clamp(3, 60);
    for (name, html) in &pages {
        let ratio = |f: &dyn Fn() -> f64| {
            median(
                (0..rounds(html))
                    .map(|_| {
                        let base = seconds(|| bare(html));
                        f() / base
                    })
                    .collect(),
            )
        };
        let all = ratio(&|| seconds(|| whole(html, &options)));
        let doc = Document::parse(html, &limits);
        let walk = ratio(&|| seconds(|| Page::read(&doc, None, &limits)));
        let page = Page::read(&doc, None, &limits);
        let read = ratio(&|| {
            seconds(|| {
                let m = Metadata::read(&page);
                let a = Article::find(&page, &m);
                (m.title, a)
            })
        });
        let mut row = [all, walk, read, 0.0, 0.0, 0.0, 0.0];
        for (i, (_, skip)) in skips.iter().enumerate() {
            row[3 + i] = ratio(&|| seconds(|| whole(html, &options)) - seconds(|| whole(html, skip)));
        }
        row[6] = peak(|| whole(html, &options)) / peak(|| bare(html));
        rows.push((name.clone(), row));
    }
    println!(
        "{} pages of {}; each figure a ratio to the bare parse of the same page",
        rows.len(),
        folder.display()
    );
    println!("{:28} {:>8} {:>8} {:>8}", "", "median", "p95", "worst");
    for (i, what) in [
        "whole analysis",
        "  walk",
        "  metadata and body",
        "  outlet and ownership",
        "  consent",
        "  claims",
        "peak memory, whole",
    ]
    .iter()
    .enumerate()
    {
        let mut column: Vec<_> = rows.iter().map(|(n, r)| (r[i], n)).collect();
        column.sort_by(|a, b| a.0.total_cmp(&b.0));
        let at = |q: f64| &column[((column.len() - 1) as f64 * q) as usize];
        println!("{what:28} {:8.2} {:8.2} {:8.2}  {}", at(0.5).0, at(0.95).0, at(1.0).0, at(1.0).1);
    }

    // Growth with size: both sides, so that the parser's own growth can be seen.
    let sizes = [10_000, 100_000, 1_000_000, 10_000_000];
    let mut grown = (Vec::new(), Vec::new());
    println!("\n{:>12} {:>10} {:>10}", "bytes", "time ratio", "memory");
    for size in sizes {
        let html = article(size);
        let runs = (20_000_000 / size).clamp(3, 50);
        let pairs: Vec<_> =
            (0..runs).map(|_| (seconds(|| whole(&html, &options)), seconds(|| bare(&html)))).collect();
        let memory = peak(|| whole(&html, &options)) / peak(|| bare(&html));
        println!("{size:12} {:10.2} {memory:10.2}", median(pairs.iter().map(|p| p.0 / p.1).collect()));
        grown.0.push((size as f64, median(pairs.iter().map(|p| p.0).collect())));
        grown.1.push((size as f64, median(pairs.iter().map(|p| p.1).collect())));
    }
    println!(
        "growth exponent in size: whole {:.2}, bare parse {:.2}",
        exponent(&grown.0),
        exponent(&grown.1)
    );

    let mut deep = (Vec::new(), Vec::new());
    for depth in [50, 100, 200, 400] {
        let html =
            format!("{}{}{}", "<div>".repeat(depth), article(20_000), "</div>".repeat(depth)).repeat(4);
        let pairs: Vec<_> =
            (0..30).map(|_| (seconds(|| whole(&html, &options)), seconds(|| bare(&html)))).collect();
        deep.0.push((depth as f64, median(pairs.iter().map(|p| p.0).collect())));
        deep.1.push((depth as f64, median(pairs.iter().map(|p| p.1).collect())));
    }
    println!(
        "growth exponent in nesting, 50 to 400: whole {:.2}, bare parse {:.2}",
        exponent(&deep.0),
        exponent(&deep.1)
    );

    // Bounded look-ups of the registry.
    let hosts = ["www.lemonde.fr", "news.example.co.uk", "francais.rt.com", "a.b.c.d.e.f.g.example"];
    let each = median(
        (0..200)
            .map(|_| {
                seconds(|| hosts.iter().filter(|h| registry.outlet_at(h, "/a/b").is_some()).count())
                    / hosts.len() as f64
            })
            .collect(),
    );
    println!("registry: look-up of a host {:.2} µs", each * 1e6);
}
