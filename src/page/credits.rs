//! Who supplied pictures, film, graphics and text: captions and credit lines in, credits
//! with their agency out.
//!
//! A credit is told by where it stands (caption, figure, an element called credit) or by
//! the word before its name. To read one more language: words in [`PHOTO`], [`VIDEO`],
//! [`GRAPHIC`] and [`SOURCE`].

use super::agency;
use super::body::{Article, Role};
use super::{Ix, List, Memo, Page, Tag, hints};
use crate::report::{Credit, CreditKind};

static PHOTO: List = List::of(
    "photo|photos|foto|fotos|bild|bilder|image|images|picture|pictures|photograph|photographer|fotografía|fotografia|fotograf|imagen|\
    imágenes|imagem|immagine|zdjęcie|zdjęcia|fot|φωτογραφία|φωτο|фото|снимка|снимок|写真|撮影|图|圖|사진|صورة|عکس|credit|crédit|crédits|crédito|créditos|valokuva|kuva|ljósmynd|fotó|nuotr|ảnh",
);
static VIDEO: List = List::of("video|vidéo|vídeo|film|footage|видео|відео|فيديو|動画|视频|영상|wideo");
static GRAPHIC: List = List::of(
    "graphic|graphics|grafik|infographic|infografik|infographie|infografía|gráfico|infográfico|grafica|illustration|illustrazione|ilustración|ilustração|chart|map|karte|carte|mapa|графика|инфографика|図|グラフィック|그래픽",
);
/// Words that name a source and say nothing of what it supplied.
static SOURCE: List = List::of(
    "source|sources|quelle|quellen|fuente|fuentes|fonte|bron|kilde|källa|lähde|źródło|zdroj|forrás|sursa|izvor|kaynak|sumber|nguồn|источник|джерело|източник|πηγή|المصدر|منبع|出典|来源|來源|출처|heimild|burimi|copyright|©",
);

/// Credits of one page.
const MOST: usize = 100;

/// Reads captions and credit lines.
pub fn credits(page: &Page, article: &Article) -> Vec<Credit> {
    let mut out: Vec<Credit> = Vec::new();
    let mut seen: Option<std::ops::Range<usize>> = None;
    let mut classes = Memo::default();
    let Some(root) = article.root else { return out };
    // The picture that opens an article often stands beside the element of its text.
    let around = page
        .ancestors(root)
        .skip(1)
        .take(4)
        .find(|&a| matches!(page.elements[a].tag, Tag::Article | Tag::Main));
    let scope = around.unwrap_or(page.elements[root].parent);
    for ix in scope..page.elements[scope].end {
        if out.len() >= MOST {
            break;
        }
        let e = &page.elements[ix];
        if e.hidden || e.text.is_empty() || e.text.len() > 1_500 {
            continue;
        }
        // Elements come in order, so only the last one can hold this one.
        if seen.as_ref().is_some_and(|s| s.start <= e.text.start && e.text.end <= s.end) {
            continue;
        }
        let caption = matches!(e.tag, Tag::Figcaption | Tag::Caption)
            || (!e.class.is_empty() || !e.id.is_empty())
                && e.text.len() < 700
                && hints::next(e, &mut classes) & hints::CAPTION != 0;
        if !caption {
            continue;
        }
        seen = Some(e.text.clone());
        let video = kind_of_place(page, ix);
        lines(page, e.text.clone(), |range| {
            if let Some((kind, credit)) = in_caption(&page.text[range.clone()], video) {
                let at = range.start + credit.start..range.start + credit.end;
                push(page, &mut out, kind, at);
            }
        });
    }
    // Lines of the text itself that open with such a word; and what the text came from.
    let first = article.blocks.first().map_or(0, |b| b.text.start);
    for b in &article.blocks {
        let text = &page.text[b.text.clone()];
        if b.role == Role::Caption || text.len() > 160 || out.len() >= MOST {
            continue;
        }
        if let Some(kind) = opens_with(text) {
            push(page, &mut out, kind.unwrap_or(CreditKind::Text), b.text.clone());
        }
    }
    // A short credit right before the text stands under the opening picture.
    let before = page.text[..first].char_indices().rev().nth(600).map_or(0, |(i, _)| i);
    lines(page, before..first, |range| {
        let text = &page.text[range.clone()];
        if range.start >= page.elements[scope].text.start
            && text.len() < 160
            && let Some(kind) = opens_with(text)
        {
            push(page, &mut out, kind.unwrap_or(CreditKind::Photo), range);
        }
    });
    out
}

/// Calls `f` with each line of `range` of the page's text.
fn lines(page: &Page, range: std::ops::Range<usize>, mut f: impl FnMut(std::ops::Range<usize>)) {
    let mut at = range.start;
    for line in page.text[range].split('\n') {
        let inner = super::trim(&page.text, at..at + line.len());
        at += line.len() + 1;
        if !inner.is_empty() {
            f(inner);
        }
    }
}

fn push(page: &Page, out: &mut Vec<Credit>, kind: CreditKind, at: std::ops::Range<usize>) {
    let at = super::trim(&page.text, at);
    let text = &page.text[at.clone()];
    if text.is_empty() || out.iter().any(|c| c.text == text && c.kind == kind) {
        return;
    }
    let agency = agency::named_in(text).map(str::to_string);
    out.push(Credit { kind, text: text.to_string(), agency, anchor: Some(page.anchor(at)) });
}

/// What a caption belongs to: a film where one stands beside it, else a picture.
fn kind_of_place(page: &Page, ix: Ix) -> CreditKind {
    let figure = page.ancestors(ix).take(4).find(|&a| page.elements[a].tag == Tag::Figure);
    let film =
        figure.is_some_and(|f| page.descendants(f).take(60).any(|d| page.elements[d].tag == Tag::Video));
    if film { CreditKind::Video } else { CreditKind::Photo }
}

/// What a line that opens with a credit's word credits: `Some(None)` for a bare source.
fn opens_with(text: &str) -> Option<Option<CreditKind>> {
    let word_end =
        text.char_indices().find(|(_, c)| !c.is_alphabetic() && *c != '©').map_or(text.len(), |(i, _)| i);
    let word = text[..word_end].to_lowercase();
    let rest = text[word_end..].trim_start();
    let copyright = word.starts_with('©');
    if word.is_empty()
        || !copyright && !rest.starts_with([':', '：', '/', '|', '©', '.'])
        || rest.chars().count() < 3 && !copyright
    {
        return None;
    }
    kind_of_word(&word)
}

fn kind_of_word(word: &str) -> Option<Option<CreditKind>> {
    Some(if PHOTO.has(word) {
        Some(CreditKind::Photo)
    } else if VIDEO.has(word) {
        Some(CreditKind::Video)
    } else if GRAPHIC.has(word) {
        Some(CreditKind::Graphic)
    } else if SOURCE.has(word) || word.starts_with('©') {
        None
    } else {
        return None;
    })
}

/// The credit in a caption's line: what follows such a word, what stands in brackets at
/// its end, or the line itself where it is an agency's name.
fn in_caption(text: &str, place: CreditKind) -> Option<(CreditKind, std::ops::Range<usize>)> {
    if let Some(kind) = opens_with(text)
        && text.chars().count() < 160
    {
        return Some((kind.unwrap_or(place), 0..text.len()));
    }
    // "… in Paris. Photo: Jane Doe/Reuters", "… © AFP"
    let mut last = None;
    for (i, _) in text.match_indices([':', '：', '©']) {
        let (at, word) = if text[i..].starts_with('©') {
            (i, "©".to_string())
        } else {
            let at = text[..i]
                .trim_end()
                .rfind(|c: char| !c.is_alphabetic())
                .map_or(0, |p| p + text[p..].chars().next().map_or(1, char::len_utf8));
            (at, text[at..i].trim().to_lowercase())
        };
        if let Some(kind) = kind_of_word(&word)
            && text.len() - i < 120
        {
            last = Some((kind.unwrap_or(place), at..text.len()));
        }
    }
    if last.is_some() {
        return last;
    }
    // "(Jane Doe/AP)", "[Reuters]"
    let trimmed = text.trim_end_matches(['.', ' ']);
    for (open, close) in [('(', ')'), ('[', ']'), ('（', '）')] {
        if trimmed.ends_with(close)
            && let Some(a) = trimmed.rfind(open)
        {
            let inner = a + open.len_utf8()..trimmed.len() - close.len_utf8();
            let words = &trimmed[inner.clone()];
            if words.chars().count() < 80
                && (agency::named_in(words).is_some() || opens_with(words).is_some())
            {
                return Some((place, inner));
            }
        }
    }
    let short = text.chars().count() < 60;
    (short && agency::named_in(text).is_some()).then_some((place, 0..text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::metadata::Metadata;
    use crate::page::{Document, Limits};

    fn of(html: &str) -> Vec<(CreditKind, String, Option<String>)> {
        let limits = Limits::default();
        let doc = Document::parse(html, &limits);
        let page = Page::read(&doc, None, &limits);
        let meta = Metadata::read(&page);
        let article = Article::find(&page, &meta);
        credits(&page, &article).into_iter().map(|c| (c.kind, c.text, c.agency)).collect()
    }

    const TEXT: &str = "<p>The council decided on Monday that the old bridge will be sold, after a long debate about its costs.</p>
        <p>The mayor said that the decision, which had been expected, would save the town a lot of money.</p>";

    #[test]
    fn a_caption_credits_whoever_it_names() {
        for (caption, kind, agency) in [
            ("Source: Reuters", CreditKind::Photo, Some("Reuters")),
            ("The bridge in May. Photo: Jane Doe/AP", CreditKind::Photo, Some("AP")),
            ("Die Brücke im Mai. © dpa", CreditKind::Photo, Some("dpa")),
            ("The bridge (Jane Doe/AFP)", CreditKind::Photo, Some("AFP")),
            ("Foto: Jana Muster", CreditKind::Photo, None),
            ("Grafik: Jana Muster", CreditKind::Graphic, None),
        ] {
            let html = format!(
                "<article><h1>A bridge</h1><figure><img><figcaption>{caption}</figcaption></figure>{TEXT}</article>"
            );
            let got = of(&html);
            assert_eq!(got.len(), 1, "{caption}: {got:?}");
            assert_eq!((got[0].0, got[0].2.as_deref()), (kind, agency), "{caption}");
        }
    }

    #[test]
    fn a_caption_without_a_credit_has_none() {
        let html = format!(
            "<article><h1>A bridge</h1><figure><img><figcaption>The bridge in May.</figcaption></figure>{TEXT}</article>"
        );
        assert_eq!(of(&html), []);
    }
}
