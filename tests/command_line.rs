//! The command line as its users call it: what goes in, what comes out, with which status.

use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const ARTICLE: &str = "<html lang=en><head><title>Harbour costs double</title><meta property=og:site_name content='Harbour Courier'><meta property=og:type content=article></head><body><article><h1>Harbour costs double</h1><p>The extension of the outer harbour will cost 410 million crowns, the port authority said on Monday, twice what was planned in 2019.</p><p>“The ground is softer than the first survey showed,” said Ines Holm, the chief engineer of the port authority.</p></article></body></html>";

fn masthead(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_masthead"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let feed = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let out = child.wait_with_output().unwrap();
    feed.join().unwrap();
    out
}

fn lines(out: &Output) -> Vec<Value> {
    String::from_utf8_lossy(&out.stdout).lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

fn said(out: &Output) -> String {
    String::from_utf8_lossy(&out.stderr).into_owned()
}

/// A folder of this test's own, empty.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

#[test]
fn json_lines_keep_their_order_and_a_broken_line_stops_nothing() {
    let mut input = Vec::new();
    for i in 0..200 {
        if i % 50 == 7 {
            input.extend_from_slice(format!("{{\"id\":{i},\"html\":\"<p>\n").as_bytes());
        } else {
            input.extend_from_slice(format!("{}\n", json!({ "id": i, "html": ARTICLE })).as_bytes());
        }
    }
    let out = masthead(&["label", "--jsonl", "--jobs", "4"], &input);
    let rows = lines(&out);
    assert_eq!(out.status.code(), Some(1));
    assert_eq!(
        rows.iter().map(|r| r["id"].as_i64().unwrap()).collect::<Vec<_>>(),
        (0..200).collect::<Vec<_>>()
    );
    assert!(rows[7]["error"].as_str().unwrap().starts_with("line 8: broken JSON"));
    assert_eq!(rows[8]["report"]["page"]["title"], "Harbour costs double");
    assert_eq!(said(&out).lines().count(), 4);
}

#[test]
fn a_line_over_the_limit_is_named_by_its_id_and_the_rest_goes_on() {
    let big = format!("{{\"id\":\"big\",\"html\":\"{}\"}}\n", "x".repeat(3 << 20));
    let input = [big.as_bytes(), json!({ "id": "small", "html": ARTICLE }).to_string().as_bytes()].concat();
    let out = masthead(&["label", "--jsonl", "--max-mib", "1"], &input);
    let rows = lines(&out);
    assert_eq!(
        rows[0],
        json!({ "id": "big", "error": "line 1: larger than 1 MiB (raise it with --max-mib)" })
    );
    assert_eq!((rows[1]["id"].as_str(), rows[1]["report"]["version"].as_i64()), (Some("small"), Some(1)));
}

#[test]
fn what_is_no_page_gives_one_clear_line_and_status_1() {
    let cases: [(&[u8], &str); 4] = [
        (b"", "-: empty"),
        (b"\0\x01\x02\0\0\0\0\0", "-: binary, not a page"),
        (b"just words", "-: no HTML in it (for bare text use --plain)"),
        (b"\x1f\x8b\x08\0broken gzip", "-: "),
    ];
    for (input, expected) in cases {
        let out = masthead(&["label"], input);
        assert_eq!(out.status.code(), Some(1), "{input:?}");
        assert_eq!(said(&out).lines().count(), 1, "{}", said(&out));
        assert!(said(&out).starts_with(&format!("masthead: {expected}")), "{}", said(&out));
        assert!(out.stdout.is_empty());
    }
    let out = masthead(&["label", "no/such/file.html"], b"");
    assert_eq!(out.status.code(), Some(1));
    assert!(said(&out).contains("no/such/file.html"), "{}", said(&out));
}

#[test]
fn usage_errors_have_status_2() {
    for args in [&["label", "--nonsense"][..], &["fly"], &[]] {
        assert_eq!(masthead(args, b"").status.code(), Some(2), "{args:?}");
    }
}

#[test]
fn compressed_input_is_read_as_if_it_were_not() {
    let line = json!({ "id": "z", "html": ARTICLE }).to_string();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(line.as_bytes()).unwrap();
    let zstd =
        ruzstd::encoding::compress_to_vec(line.as_bytes(), ruzstd::encoding::CompressionLevel::Fastest);
    for input in [gzip.finish().unwrap(), zstd] {
        let rows = lines(&masthead(&["label", "--jsonl"], &input));
        assert_eq!(rows[0]["report"]["page"]["title"], "Harbour costs double");
    }
}

#[test]
fn a_stopped_run_resumes_where_it_stopped() {
    let path = folder("resume").join("out.jsonl");
    let file = path.to_str().unwrap();
    let items: Vec<_> =
        (0..10).map(|i| json!({ "id": format!("p{i}"), "html": ARTICLE }).to_string()).collect();
    assert!(masthead(&["label", "--jsonl", "-o", file], items[..4].join("\n").as_bytes()).status.success());
    // The run was stopped in the middle of a line.
    std::fs::OpenOptions::new()
        .append(true)
        .open(&path)
        .unwrap()
        .write_all(b"{\"id\":\"p4\",\"repo")
        .unwrap();
    assert!(
        masthead(&["label", "--jsonl", "-o", file, "--resume"], items.join("\n").as_bytes()).status.success()
    );
    let text = std::fs::read_to_string(&path).unwrap();
    let ids: Vec<String> = text
        .lines()
        .map(|l| serde_json::from_str::<Value>(l).unwrap()["id"].as_str().unwrap().to_string())
        .collect();
    assert_eq!(ids, (0..10).map(|i| format!("p{i}")).collect::<Vec<_>>());
}

#[test]
fn csv_has_one_row_a_page_under_one_header() {
    let input = [json!({ "id": "a", "html": ARTICLE }).to_string(), "{\"id\":\"b\"}".into()].join("\n");
    let out = masthead(&["label", "--jsonl", "--format", "csv"], input.as_bytes());
    let mut csv = csv::Reader::from_reader(&out.stdout[..]);
    let header = csv.headers().unwrap().clone();
    let rows: Vec<_> = csv.records().map(Result::unwrap).collect();
    let field =
        |row: usize, name: &str| rows[row][header.iter().position(|h| h == name).unwrap()].to_string();
    assert_eq!(rows.len(), 2);
    assert_eq!(
        (field(0, "title"), field(0, "outlet")),
        ("Harbour costs double".into(), "Harbour Courier".into())
    );
    assert_eq!(field(1, "error"), "line 2: neither \"html\" nor \"text\"");
}

/// A web archive with one page.
fn archive() -> Vec<u8> {
    let http = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{ARTICLE}");
    let head = format!(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:one>\r\nWARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Target-URI: https://harbour-courier.example/a\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n",
        http.len()
    );
    let record = [head.as_bytes(), http.as_bytes(), b"\r\n\r\n"].concat();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(&record).unwrap();
    gzip.finish().unwrap()
}

#[test]
fn a_web_archive_is_labelled_record_by_record() {
    let path = folder("warc").join("a.warc.gz");
    std::fs::write(&path, archive()).unwrap();
    let rows = lines(&masthead(&["label", path.to_str().unwrap()], b""));
    assert_eq!(rows[0]["id"], "<urn:uuid:one>");
    assert_eq!(rows[0]["report"]["page"]["url"], "https://harbour-courier.example/a");
}

#[test]
fn a_spark_cluster_labels_archives() {
    let there = |command: &str, args: &[&str]| {
        Command::new(command).args(args).output().is_ok_and(|o| o.status.success())
    };
    if !there("java", &["-version"]) || !there("python3", &["-c", "import pyspark"]) {
        println!("skipped: needs Java and pyspark");
        return;
    }
    let at = folder("spark");
    std::fs::write(at.join("a.warc.gz"), archive()).unwrap();
    std::fs::write(at.join("b.jsonl"), json!({ "id": "b", "html": ARTICLE }).to_string()).unwrap();
    let out = at.join("out");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/spark/label.py");
    let run = Command::new("python3")
        .arg(script)
        .args(["--masthead", env!("CARGO_BIN_EXE_masthead"), "--out", out.to_str().unwrap()])
        .args(["a.warc.gz", "b.jsonl", "missing.warc.gz"].map(|f| at.join(f)))
        .env("PYSPARK_SUBMIT_ARGS", "--master local[2] --conf spark.ui.enabled=false pyspark-shell")
        .env("SPARK_LOCAL_IP", "127.0.0.1")
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let mut rows: Vec<Value> = Vec::new();
    for part in std::fs::read_dir(&out)
        .unwrap()
        .flatten()
        .filter(|f| f.file_name().to_string_lossy().starts_with("part-"))
    {
        rows.extend(
            std::fs::read_to_string(part.path())
                .unwrap()
                .lines()
                .map(|l| serde_json::from_str::<Value>(l).unwrap()),
        );
    }
    assert_eq!(rows.len(), 3);
    assert_eq!(rows.iter().filter(|r| r["report"]["page"]["title"] == "Harbour costs double").count(), 2);
    assert_eq!(rows.iter().filter(|r| r["error"].is_string()).count(), 1);
}
