//! Any page and any stretch of its text: the anchor leads back to the same characters,
//! by the path alone, in a second reading of the document that knows nothing of ours.
#![no_main]
use libfuzzer_sys::fuzz_target;
use masthead::page::{Document, Limits, Page};
use scraper::{ElementRef, Html};

fuzz_target!(|input: (u16, u16, &str)| {
    let (a, b, html) = input;
    if html.to_ascii_lowercase().contains("<template") {
        return; // shadow roots are no children of their host: tested by hand
    }
    let limits = Limits::default();
    let doc = Document::parse(html, &limits);
    let page = Page::read(&doc, None, &limits);
    if page.text.is_empty() || page.truncated.is_some() {
        return;
    }
    let boundary = |mut at: usize| {
        while !page.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (x, y) = (boundary(a as usize % (page.text.len() + 1)), boundary(b as usize % (page.text.len() + 1)));
    let range = masthead::page::trim(&page.text, x.min(y)..x.max(y));
    if range.is_empty() {
        return;
    }
    let anchor = page.anchor(range.clone());
    let living = Html::parse_document(html);
    let mut element = living.root_element();
    for step in &anchor.path {
        element = element.children().filter_map(ElementRef::wrap).nth(*step as usize).expect("the path leads to an element");
    }
    let units: Vec<u16> = element.text().collect::<String>().encode_utf16().collect();
    let words = String::from_utf16_lossy(&units[anchor.start as usize..anchor.end as usize]);
    // Scripts inside the stretch are in `textContent` and not in our text.
    if element.descendants().any(|d| d.value().as_element().is_some_and(|e| matches!(e.name(), "script" | "style" | "noscript" | "iframe" | "textarea" | "title" | "noembed" | "noframes"))) {
        return;
    }
    let plain = |s: &str| s.chars().filter(|c| !c.is_whitespace() && !"\u{ad}\u{200b}\u{2060}\u{feff}\0".contains(*c)).collect::<String>();
    assert_eq!(plain(&words), plain(&page.text[range]));
});
