//! The WebAssembly boundary, and nothing else: plain JavaScript objects in, plain
//! objects out (no `Map`, no `BigInt`), errors as `{ code, message, part? }`.
//!
//! A build that cannot unwind stops where it panics: the hook throws a typed error
//! that names the part at work. The caller then makes a new instance and asks again
//! with that part in `options.skip`, and its failure in `options.failed`.

use crate::page::{Document, Limits, Page};
use crate::report::{Consent, Failure, Measured};
use crate::{Frame, Options, Part, Registry, Snapshot, analyse, assemble, consent, ownership};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// What the shell read on a page.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SnapshotIn {
    html: String,
    #[serde(default)]
    url: Option<String>,
    #[serde(default)]
    frames: Vec<FrameIn>,
    #[serde(default)]
    tc_string: Option<String>,
}

#[derive(Deserialize)]
struct FrameIn {
    html: String,
    #[serde(default)]
    url: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct OptionsIn {
    /// Names of parts to leave out.
    skip: Vec<String>,
    /// Parts that broke off in an earlier run of the same page.
    failed: Vec<Failure>,
    /// Whether `page.body` is wanted.
    body: bool,
}

/// What every error of this boundary looks like.
#[derive(Serialize)]
struct Error<'a> {
    code: &'a str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<&'a str>,
}

impl Error<'_> {
    fn value(&self) -> JsValue {
        out(self).unwrap_or_else(|_| JsValue::from_str(&self.message))
    }
}

thread_local! {
    static REGISTRY: RefCell<Registry> = RefCell::new(Registry::default());
}

fn out<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|e| JsValue::from_str(&e.to_string()))
}

fn input<T: DeserializeOwned>(value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value)
        .map_err(|e| Error { code: "bad_input", message: e.to_string(), part: None }.value())
}

/// Runs once when the module is instantiated.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        let message = info.to_string();
        let part = Some(assemble::current_part());
        wasm_bindgen::throw_val(Error { code: "panicked", message, part }.value())
    }));
}

/// The part at work, for a stop that runs no hook (memory, stack).
#[wasm_bindgen(js_name = currentPart)]
pub fn current_part() -> String {
    assemble::current_part().to_string()
}

/// Takes the registry's asset; answers its date.
#[wasm_bindgen(js_name = loadRegistry)]
pub fn load_registry(bytes: &[u8]) -> Result<Option<String>, JsValue> {
    let registry = Registry::from_bytes(bytes)
        .map_err(|e| Error { code: "bad_registry", message: e.to_string(), part: None }.value())?;
    let date = registry.date();
    REGISTRY.set(registry);
    Ok(date)
}

/// Reads a page: `{ url, html, frames, tcString }` and options in, a Report out.
#[wasm_bindgen]
pub fn label(snapshot: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let page: SnapshotIn = input(snapshot)?;
    let wish: OptionsIn =
        if options.is_null() || options.is_undefined() { OptionsIn::default() } else { input(options)? };
    let frames: Vec<Frame> =
        page.frames.iter().map(|f| Frame { html: &f.html, url: f.url.as_deref() }).collect();
    let snapshot = Snapshot {
        html: &page.html,
        url: page.url.as_deref(),
        frames: &frames,
        tc_string: page.tc_string.as_deref(),
    };
    let skip = Part::ALL.into_iter().filter(|p| wish.skip.iter().any(|s| s == p.name())).collect();
    let options = Options { skip, body: wish.body, ..Options::default() };
    let mut report = REGISTRY.with_borrow(|registry| analyse(&snapshot, registry, &options));
    report.failed.extend(wish.failed);
    out(&report)
}

/// Grades the choices of a banner by what was measured on each (`null`: not measurable).
#[wasm_bindgen]
pub fn grade(consent: JsValue, measured: JsValue) -> Result<JsValue, JsValue> {
    let consent: Consent = input(consent)?;
    let measured: Vec<Option<Measured>> = input(measured)?;
    out(&consent::grade(&consent, &measured))
}

/// The chain of an outlet, by host, address or name: `{ outlet, ownership }`.
#[wasm_bindgen]
pub fn owner(query: &str) -> Result<JsValue, JsValue> {
    REGISTRY.with_borrow(|registry| out(&registry.answer(query)))
}

/// Reads a legal notice.
#[wasm_bindgen]
pub fn notice(html: &str) -> Result<JsValue, JsValue> {
    let limits = Limits::default();
    let doc = Document::parse(html, &limits);
    out(&ownership::notice::read(&Page::read(&doc, None, &limits)))
}

/// How much the registry holds: `{ outlets, organisations, date }`.
#[wasm_bindgen]
pub fn overview() -> Result<JsValue, JsValue> {
    REGISTRY.with_borrow(|registry| out(&registry.overview()))
}

/// Outlets and organisations by name, other name or host: `{ total, hits }`.
#[wasm_bindgen]
pub fn search(query: &str, limit: u32) -> Result<JsValue, JsValue> {
    REGISTRY.with_borrow(|registry| out(&registry.search(query, limit as usize)))
}

/// Everything about one outlet or organisation of the registry; `null` where there is none.
#[wasm_bindgen]
pub fn sheet(id: &str, outlet: bool) -> Result<JsValue, JsValue> {
    REGISTRY.with_borrow(|registry| out(&registry.sheet(id, outlet)))
}

/// Parses only: what the benchmark compares the analysis with.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub fn parse(html: &str) -> usize {
    scraper::Html::parse_document(html).tree.values().count()
}
