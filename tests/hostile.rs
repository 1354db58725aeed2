//! Pages that were made to break their reader: each gives a Report, in time and memory
//! that grow no faster than the page.
//!
//! Growth is measured against the same kind of page of half the size, so that it holds
//! on any machine; a bound is four times as generous as linear growth.

use masthead::{Frame, Options, Registry, Report, Snapshot, analyse, analyse_text};
use std::time::{Duration, Instant};

const ARTICLE: &str = "<article><h1>Quay reopens</h1>\
    <p>The quay reopened on Monday after two years of work, the port authority said in a statement.</p>\
    <p>“The ground was softer than we thought,” said Ines Holm, the chief engineer of the port.</p>\
    <p>Ferries will call there again from Thursday, and the market returns to its old place in May.</p></article>";

fn read(html: &str) -> Report {
    let snapshot = Snapshot { html, url: Some("https://paper.example/quay"), ..Snapshot::default() };
    analyse(&snapshot, &Registry::default(), &Options { body: true, ..Options::default() })
}

/// The least time of three runs.
fn time(f: impl Fn()) -> Duration {
    (0..3)
        .map(|_| {
            let start = Instant::now();
            f();
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

/// What cut the page, if anything did.
fn cut(report: &Report) -> Option<&str> {
    report.page.truncated.as_ref().map(|t| t.limit.as_str())
}

/// A kind of hostile page: its name, a page of a size, the size.
type Kind = (&'static str, fn(usize) -> String, usize);

const KINDS: &[Kind] = &[
    ("an article of 10 MB", |n| ARTICLE.repeat(n), 24_000),
    ("one paragraph of 10 MB", |n| format!("<p>{}", "The port said so. ".repeat(n)), 580_000),
    ("nested elements", |n| "<div>".repeat(n) + ARTICLE, 100_000),
    ("nested formatting", |n| "<b><i>".repeat(n) + ARTICLE, 50_000),
    ("formatting closed by its block", |n| "<div><b></div>x".repeat(n), 50_000),
    ("links that are not closed", |n| "<a href=y><div>x".repeat(n), 50_000),
    ("lists in lists", |n| "<ul><li>".repeat(n), 50_000),
    ("tables in cells", |n| "<table><tr><td>".repeat(n), 30_000),
    (
        "100,000 links",
        |n| {
            let links: String =
                (0..n).map(|i| format!("<a href=/a/{i}>The story of quay {i}</a> ")).collect();
            format!("{ARTICLE}<div>{links}</div>")
        },
        100_000,
    ),
    (
        "100,000 links in the article",
        |n| {
            let links: String = (0..n)
                .map(|i| format!("<p>The port said <a href=https://x{i}.example/>so {i}</a> on Monday."))
                .collect();
            format!("<article><h1>Quay reopens</h1>{links}</article>")
        },
        100_000,
    ),
    (
        "teasers behind an article",
        |n| {
            let teasers: String = (0..n)
                .map(|i| {
                    format!(
                        "<div><h3><a href=/n/{i}>Ferries call at quay {i} again</a></h3><p>On day {i} the port authority said that the ferries will call there again, and that the market returns.</p></div>"
                    )
                })
                .collect();
            format!("<main>{}{teasers}</main>", ARTICLE.replace("article>", "section>").repeat(3))
        },
        30_000,
    ),
    ("an attribute of 5 MB", |n| format!("<div class=\"{}\">{ARTICLE}", "x ".repeat(n)), 2_500_000),
    ("a style of 5 MB", |n| format!("<div style=\"{}\">{ARTICLE}", "color:red;".repeat(n)), 500_000),
    (
        "20,000 attributes of one tag",
        |n| {
            let crowd: String = (0..n).map(|i| format!("a{i}=1 ")).collect();
            format!("<div {crowd}>{ARTICLE}")
        },
        20_000,
    ),
    ("an attribute that is not closed", |n| format!("{ARTICLE}<p title=\"{}", "x <p>".repeat(n)), 1_000_000),
    ("a comment that is not closed", |n| format!("{ARTICLE}<!--{}", "-- > <p>".repeat(n)), 600_000),
    (
        "a script that is not closed",
        |n| format!("{ARTICLE}<script>{}", "<!--<script></scrip".repeat(n)),
        250_000,
    ),
    ("nothing closed", |n| "<p>The port said so.<li>x<td>y<option>z<b".repeat(n), 100_000),
    ("end tags of nothing", |n| "</p></b></div></table></x>".repeat(n), 190_000),
    ("NULs", |n| ARTICLE.to_string() + &"a\0b<\0p>\0&am\0p;".repeat(n), 300_000),
    (
        "character references",
        |n| format!("<p>{}", "&amp;&notit;&#x41;&#0;&CounterClockwiseContourIntegral;".repeat(n)),
        90_000,
    ),
    ("quotation marks", |n| format!("<article><p>{}</article>", "“a „b «c".repeat(n)), 100_000),
    ("full stops", |n| format!("<article><p>{}</article>", ". ".repeat(n)), 1_000_000),
    ("one word", |n| format!("<article><p>{}</article>", "a".repeat(n)), 5_000_000),
    (
        "cookie banners",
        |n| {
            "<div class=cookie-banner><p>We use cookies and other data.</p><button>Accept</button><button>Reject</button></div>".repeat(n)
        },
        20_000,
    ),
    (
        "copyright lines",
        |n| "<footer><p>© 2026 Harbour Press Ltd. All rights reserved.</p></footer>".repeat(n),
        40_000,
    ),
    (
        "photo credits",
        |n| "<figure><img><figcaption>Quay. Photo: A. Holm/Agency</figcaption></figure>".repeat(n),
        40_000,
    ),
    ("bylines", |n| "<span class=byline rel=author>By Ines Holm and Jon Berg</span>".repeat(n), 60_000),
    ("dates", |n| "<time datetime=2026-01-02T10:00:00Z>2 January 2026, 10:00</time> ".repeat(n), 60_000),
    ("headlines", |n| "<h1>Quay reopens after two years</h1>".repeat(n), 100_000),
    ("`<meta>`", |n| "<meta property=og:title content='Quay reopens'>".repeat(n), 100_000),
    ("`<base>`", |n| "<base href=https://x.example/a/b/><base href='//[::'>".repeat(n) + ARTICLE, 50_000),
    (
        "1,000 blocks of JSON-LD",
        |n| {
            let block = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Quay reopens\",\"author\":{\"name\":\"Ines Holm\"}}</script>";
            block.repeat(n) + ARTICLE
        },
        1_000,
    ),
    (
        "recursive JSON-LD",
        |n| {
            format!(
                "<script type=application/ld+json>{}1{}</script>{ARTICLE}",
                "{\"@graph\":[".repeat(n),
                "]}".repeat(n)
            )
        },
        50_000,
    ),
    (
        "JSON-LD of 5 MB",
        |n| {
            let body = "The port said so. ".repeat(n);
            format!(
                "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"articleBody\":\"{body}\"}}</script>{ARTICLE}"
            )
        },
        290_000,
    ),
    ("style rules", |n| format!("<style>{}</style>{ARTICLE}", ".a > .b{display:none}".repeat(n)), 100_000),
    ("templates", |n| "<template shadowrootmode=open><p>x</template>".repeat(n) + ARTICLE, 50_000),
    ("templates in templates", |n| "<template>".repeat(n) + ARTICLE, 50_000),
    ("foreign elements", |n| "<svg><g><foreignObject><math>".repeat(n), 30_000),
    ("select and option", |n| format!("<select>{}</select>{ARTICLE}", "<option>x".repeat(n)), 100_000),
];

#[test]
fn time_grows_no_faster_than_a_hostile_page() {
    let mut failed = Vec::new();
    for (what, page, size) in KINDS {
        let (half, whole) = (page(size / 2), page(*size));
        let (a, b) = (time(|| drop(read(&half))), time(|| drop(read(&whole))));
        // What takes no time grows by chance.
        if b > Duration::from_millis(60) && b > a * 8 || b > Duration::from_secs(20) {
            failed.push(format!("{what}: {a:?} for half of it, {b:?} for {} bytes", whole.len()));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn the_report_names_the_limit_that_cut_a_page() {
    let cut_by = [
        ("nested elements", "depth"),
        ("nested formatting", "depth"),
        ("formatting closed by its block", "depth"),
        ("links that are not closed", "depth"),
        ("lists in lists", "depth"),
        ("20,000 attributes of one tag", "attributes"),
    ];
    for (what, limit) in cut_by {
        let (_, page, size) = KINDS.iter().find(|kind| kind.0 == what).expect("a kind of that name");
        assert_eq!(cut(&read(&page(*size))), Some(limit), "{what}");
    }
    let big = format!("<p>{}", "The port said so. ".repeat(1_000_000));
    assert_eq!(cut(&read(&big)), Some("bytes"));
    assert_eq!(cut(&read(&"<i>x</i>".repeat(1_500_000))), Some("nodes"));
    assert_eq!(cut(&read(ARTICLE)), None);
}

#[test]
fn an_article_is_read_whatever_harmless_junk_stands_before_it() {
    let clean = read(&format!("<html lang=en><title>Quay reopens</title>{ARTICLE}"));
    assert!(clean.page.body.as_deref().unwrap_or_default().contains("Ines Holm"));
    for junk in [
        "<!-- <script> --><!--->",
        "<style>p{color:red} /* </p> */</style>",
        "<script>var a = '<article><p>no'; <!-- <script> '</script>' --></script>",
        "<svg><style>p{}</style><title>a</title><path d='M0 0'/></svg>",
        "<p title='> <script>'></p>",
        "\u{fffd}\u{fffd}\0",
        "<textarea><script></textarea>",
    ] {
        let report = read(&format!("<html lang=en><title>Quay reopens</title>{junk}{ARTICLE}"));
        assert_eq!(report.page.body, clean.page.body, "{junk}");
        assert_eq!(cut(&report), None, "{junk}");
    }
}

#[test]
fn an_article_behind_100_000_elements_is_lost_and_the_report_says_so() {
    let report = read(&("<div>".repeat(100_000) + ARTICLE));
    assert_eq!(report.page.body.as_deref().unwrap_or_default(), "");
    assert_eq!(cut(&report), Some("depth"));
}

#[test]
fn a_base_of_another_scheme_changes_no_address() {
    for base in ["javascript:alert(1)", "data:text/html,x", "file:///etc/", "//[::", "", "\0"] {
        let html =
            format!("<base href='{base}'><article><p>{}<a href=/b>more of it here</a></article>", ARTICLE);
        for link in read(&html).links {
            assert!(link.url.starts_with("https://"), "{base:?} made {}", link.url);
        }
    }
}

#[test]
fn two_hundred_frames_in_one_another_are_read_one_by_one() {
    // The shell reads frames flat; each holds the mark-up of the next.
    let mut inner = "<p>We use cookies.</p><button>Accept</button><button>Reject</button>".to_string();
    let mut htmls = Vec::new();
    for _ in 0..200 {
        htmls.push(inner.clone());
        inner =
            format!("<iframe srcdoc=\"{}\"></iframe>", inner.replace('&', "&amp;").replace('"', "&quot;"));
        inner.truncate((0..=60_000.min(inner.len())).rev().find(|i| inner.is_char_boundary(*i)).unwrap_or(0));
    }
    let frames: Vec<Frame> = htmls.iter().map(|html| Frame { html, url: None }).collect();
    let snapshot =
        Snapshot { html: ARTICLE, url: Some("https://paper.example/"), frames: &frames, tc_string: None };
    let report = analyse(&snapshot, &Registry::default(), &Options::default());
    assert!(report.consent.is_some_and(|c| c.present));
}

#[test]
fn a_broken_consent_string_is_none() {
    for tc in ["", "C", "=", "ÿ", "CPXxRfAPXxRfAAfKABENB", &"A".repeat(5_000_000)] {
        let snapshot = Snapshot { html: ARTICLE, tc_string: Some(tc), ..Snapshot::default() };
        analyse(&snapshot, &Registry::default(), &Options::default());
    }
}

#[test]
fn bare_text_is_read_whatever_it_is() {
    for text in
        ["", "\0", "a", "\u{feff}", &"a".repeat(5_000_000), &"“".repeat(200_000), &"\n".repeat(1_000_000)]
    {
        let report = analyse_text(text, None, &Options::default());
        assert!(report.failed.is_empty(), "{:?}", report.failed);
    }
}
