//! What class names, ids and roles say of an element: weak evidence, as pages name
//! their parts for their own style sheets.
//!
//! To add a word: a row in [`WORDS`]. Words are compared whole, after a name was cut at
//! punctuation and at capitals ("relatedArticles" is `related` and `articles`).

use super::{Element, Marks, Memo, Table};

/// Readers' comments.
pub const COMMENT: u16 = 1;
/// Other articles.
pub const RELATED: u16 = 1 << 1;
/// Sharing and following.
pub const SHARE: u16 = 1 << 2;
/// Newsletters, subscriptions, sign-up.
pub const OFFER: u16 = 1 << 3;
/// Advertising.
pub const AD: u16 = 1 << 4;
/// Navigation and page furniture.
pub const NAV: u16 = 1 << 5;
/// Byline, date, topics: what stands around an article's text.
pub const ABOUT: u16 = 1 << 6;
/// Caption or credit of a picture.
pub const CAPTION: u16 = 1 << 7;
/// Overlays: banners, dialogs, text for screen readers only.
pub const OVERLAY: u16 = 1 << 8;
/// A standfirst.
pub const STANDFIRST: u16 = 1 << 9;
/// The article's text itself.
pub const BODY: u16 = 1 << 10;
/// A box beside the text: facts, polls, players.
pub const BOX: u16 = 1 << 11;

/// The foot of the page.
pub const FOOTER: u16 = 1 << 12;

/// Everything that is no part of the text.
pub const AWAY: u16 = COMMENT | RELATED | SHARE | OFFER | AD | NAV | ABOUT | OVERLAY | BOX;

const WORDS: &[(u16, &str)] = &[
    (FOOTER, "footer sitefooter pagefooter fusszeile"),
    (
        COMMENT,
        "comment comments commenting disqus commentlist kommentar kommentare kommentarer commentaire commentaires \
         comentario comentarios commenti reacties discussion coral viafoura livefyre respond commentaries \
         facebookcomments fbcomments leserbriefe",
    ),
    (
        RELATED,
        "related relatedposts relatedarticles relacionadas relacionados relateds recommend recommended \
         recommendation recommendations recommends recirc recirculation outbrain taboola teaser teasers teaserlist \
         popular trending mostread mostviewed readmore alsoread readalso seealso similar suggested suggestions nextarticle upnext \
         zergnet revcontent plista linklist linkbox morefrom morestories moreon latest viewed rel newsfeed \
         correlati correlate leggi lire lesen verwandte artikelempfehlung empfehlungen promobox storylist \
         autorelated inlinerelated crosslinks crosslink internallink seemore keepreading furtherreading relacionada \
         noticias-relacionadas mais leia veja saibamais ligados powiazane",
    ),
    (
        SHARE,
        "share shares sharing sharebar sharedaddy social socials socialshare sociallinks addthis addtoany sharethis \
         follow followus shariff socialmedia sosmed paylas",
    ),
    (
        OFFER,
        "newsletter newsletters signup subscribe subscription subscriptions subscriber abo abonnement paywall regwall \
         piano registration login register donate donation membership optin mailchimp upsell offer offers nl \
         marketing support contribute inscription crowdfunding",
    ),
    (
        AD,
        "ad ads advert adverts advertisement advertising advertorial adslot adunit anzeige anzeigen werbung publicidad publicidade \
         sponsor sponsored sponsors promo promos promotion promotions dfp gpt adsbygoogle adbox adcontainer banner banners reklama \
         affiliate affiliates shopping commercial partner partners",
    ),
    (
        NAV,
        "nav navigation navbar menu menus breadcrumb breadcrumbs pagination pager paging toolbar topbar sidebar \
         skip sitemap subnav megamenu navi globalnav bottombar rightcol rightcolumn rail rightrail sidecol",
    ),
    (
        ABOUT,
        "byline bylines author authors authorbox authorinfo authorbio bio metadata tags tag taglist tagcloud \
         keywords keyword topics topic timestamp pubdate published print tools toc contributors contributor \
         readingtime postmeta articlemeta posttags entrymeta breadcrum publishdate dateline autor autoren autore themen \
         schlagworte etiquetas categories category copyright feedback correction rating ratings disclaimer editors \
         profile source-link kicker",
    ),
    (
        CAPTION,
        "caption captions figcaption credit credits imagecaption photocaption bildunterschrift wpcaption legend legende \
         bildtext imagecredit photocredit photographer pie piefoto didascalia podpis fotocredit imgcaption mediacaption \
         gallerycaption bildnachweis figure",
    ),
    (
        OVERLAY,
        "cookie cookies consent gdpr modal popup popin overlay lightbox tooltip sronly visuallyhidden screenreader \
         onetrust didomi offscreen a11y noscript interstitial toast snackbar dialog",
    ),
    (
        STANDFIRST,
        "standfirst lead lede dek deck subtitle subtitles subheadline subhead subheading summary intro abstract description excerpt \
         chapo chapeau sottotitolo sumario entradilla bajada ingress vorspann anriss preamble perex zajawka sapo synopsis \
         underrubrik manchet untertitel subtitulo copete occhiello leadtext introduction ingressi anleser vorspanntext lid \
         bigtext strapline headtext sommario linhafina subtitle__text spot",
    ),
    (
        BODY,
        "articlebody articletext articlecontent storybody storytext storycontent entrycontent postcontent postbody \
         bodytext bodycontent maincontent richtext newstext newsbody artikeltext articolo bodycopy fulltext \
         contentbody paragraphs articlecontents newscontent detailcontent",
    ),
    (
        BOX,
        "infobox factbox widget poll quiz podcast podcasts playlist player audioplayer listen weather stock ticker embed carousel slideshow \
         slider gallery galleries faktenbox faktaboks faktaruta scorecard horoscope crossword aside sidebarbox",
    ),
];

/// Pairs of neighbouring words that say what neither says alone.
const PAIRS: &[(u16, &str, &str)] = &[
    (BODY, "article", "body"),
    (BODY, "article", "text"),
    (BODY, "article", "content"),
    (BODY, "story", "body"),
    (BODY, "story", "content"),
    (BODY, "story", "text"),
    (BODY, "entry", "content"),
    (BODY, "post", "content"),
    (BODY, "post", "body"),
    (BODY, "body", "text"),
    (BODY, "main", "content"),
    (BODY, "rich", "text"),
    (BODY, "artikel", "text"),
    (BODY, "news", "text"),
    (BODY, "news", "body"),
    (BODY, "news", "content"),
    (BODY, "single", "content"),
    (BODY, "detail", "content"),
    (BODY, "td", "content"),
    (BOX, "fact", "box"),
    (BOX, "info", "box"),
    (BOX, "expandable", "box"),
    (BOX, "side", "box"),
    (BOX, "fakten", "box"),
    (BOX, "text", "box"),
    (RELATED, "link", "card"),
    (ABOUT, "author", "box"),
    (ABOUT, "note", "box"),
    (RELATED, "read", "more"),
    (RELATED, "read", "also"),
    (RELATED, "also", "read"),
    (RELATED, "see", "also"),
    (RELATED, "most", "read"),
    (RELATED, "most", "viewed"),
    (RELATED, "most", "popular"),
    (RELATED, "up", "next"),
    (RELATED, "next", "article"),
    (RELATED, "more", "stories"),
    (RELATED, "more", "news"),
    (RELATED, "more", "articles"),
    (RELATED, "more", "from"),
    (RELATED, "lire", "aussi"),
    (RELATED, "leggi", "anche"),
    (RELATED, "link", "list"),
    (RELATED, "link", "box"),
    (RELATED, "story", "package"),
    (OVERLAY, "sr", "only"),
    (OVERLAY, "visually", "hidden"),
    (OVERLAY, "screen", "reader"),
    (OFFER, "sign", "up"),
    (ABOUT, "reading", "time"),
    (ABOUT, "post", "meta"),
    (ABOUT, "entry", "meta"),
    (ABOUT, "article", "meta"),
    (ABOUT, "entry", "footer"),
    (CAPTION, "image", "description"),
    (CAPTION, "photo", "text"),
    (CAPTION, "image", "text"),
    (CAPTION, "bild", "text"),
    (CAPTION, "wp", "caption"),
    (SHARE, "add", "this"),
];

/// The tables as maps, made once: a word's bits, and the words that make a pair with it
/// from before.
struct Index {
    words: Table<&'static [u8], u16>,
    pairs: Table<&'static [u8], Vec<(u16, &'static [u8])>>,
}

fn index() -> &'static Index {
    use std::sync::OnceLock;
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index { words: Table::default(), pairs: Table::default() };
        for (bit, words) in WORDS {
            for w in words.split_whitespace() {
                *index.words.entry(w.as_bytes()).or_insert(0) |= bit;
            }
        }
        for (bit, a, b) in PAIRS {
            index.pairs.entry(b.as_bytes()).or_default().push((*bit, a.as_bytes()));
        }
        index
    })
}

/// What an element's own class, id and role say of it.
pub fn of(e: &Element) -> u16 {
    of_class(e, if e.class.is_empty() { 0 } else { of_name(e.class) })
}

/// The same for many elements of a page, with what was held of those before.
pub fn next<'d>(e: &Element<'d>, classes: &mut Memo<'d, u16>) -> u16 {
    of_class(e, if e.class.is_empty() { 0 } else { classes.get(e.class, of_name) })
}

/// What an element says whose class says `bits`.
fn of_class(e: &Element, mut bits: u16) -> u16 {
    if !e.id.is_empty() {
        bits |= of_name(e.id);
    }
    if e.has(Marks::ROLE) {
        bits |= match e.attr("role") {
            Some(
                "navigation" | "menu" | "menubar" | "search" | "banner" | "contentinfo" | "toolbar"
                | "tablist",
            ) => NAV,
            Some("complementary") => BOX,
            Some("dialog" | "alertdialog" | "alert") => OVERLAY,
            _ => 0,
        };
    }
    if e.has(Marks::ITEM) {
        bits |= match e.attr("itemprop") {
            Some("articleBody") => BODY,
            Some("author" | "datePublished" | "dateModified" | "keywords" | "publisher" | "breadcrumb") => {
                ABOUT
            }
            Some("comment") => COMMENT,
            Some("caption" | "copyrightHolder") => CAPTION,
            Some("description" | "alternativeHeadline") => STANDFIRST,
            _ => 0,
        };
    }
    bits
}

/// What one attribute's words say; its first 300 bytes are read.
fn of_name(name: &str) -> u16 {
    let index = index();
    if name.len() < 200
        && name
            .split_ascii_whitespace()
            .any(|c| matches!(c, "hidden" | "hide" | "d-none" | "is-hidden" | "u-hidden"))
    {
        return OVERLAY;
    }
    let bytes = &name.as_bytes()[..name.len().min(300)];
    let mut bits = 0;
    let mut buffer = [0u8; 24]; // the current word, lower case
    let mut last = [0u8; 24];
    let (mut len, mut last_len) = (0, 0);
    let mut flush = |buffer: &[u8; 24], len: usize, last: &[u8]| {
        // "has-caption", "no-sidebar", "with-ads" say what stands beside it.
        let beside =
            matches!(last, b"has" | b"no" | b"with" | b"without" | b"show" | b"hide" | b"enable" | b"is");
        if (2..=24).contains(&len) && !beside {
            let word = &buffer[..len];
            bits |= index.words.get(word).copied().unwrap_or(0);
            if !last.is_empty()
                && let Some(pairs) = index.pairs.get(word)
            {
                bits |= pairs.iter().filter(|(_, a)| *a == last).fold(0, |all, (bit, _)| all | bit);
            }
        }
    };
    let mut lower_before = false;
    for i in 0..=bytes.len() {
        let b = bytes.get(i).copied().unwrap_or(b' ');
        let letter = b.is_ascii_alphabetic();
        if !letter || (b.is_ascii_uppercase() && lower_before) {
            if len > 0 {
                flush(&buffer, len.min(25), &last[..last_len]);
                last = buffer;
                last_len = len.min(24);
                len = 0;
            }
            // A space ends a class, and with it the pair.
            if b.is_ascii_whitespace() {
                last_len = 0;
            }
        }
        if letter {
            if len < 24 {
                buffer[len] = b.to_ascii_lowercase();
            }
            len += 1;
        }
        lower_before = b.is_ascii_lowercase();
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_at_punctuation_and_capitals() {
        for (name, want) in [
            ("relatedArticles", RELATED),
            ("c-article__body", BODY),
            ("entry-content", BODY),
            ("sr-only", OVERLAY),
            ("shadow", 0),
            ("commentary-x adaptive", 0),
            ("Newsletter_root__x1y2", OFFER),
            ("article body", 0),
            ("", 0),
        ] {
            assert_eq!(of_name(name), want, "{name}");
        }
    }
}
