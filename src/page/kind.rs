//! What kind of page this is: news or not, and which kind of news.
//!
//! Each signal adds to a sum for or against; no signal decides alone. To add a signal:
//! a line in [`news`]; to add a word, a row in the tables below.

use super::body::{Article, Role, Sums};
use super::metadata::Metadata;
use super::{List, Marks, Page, Tag, date};
use crate::report::PageKind;

/// Hosts whose pages are their users', and works of reference. Not outlets, whoever
/// writes there.
static PLATFORMS: List = List::of(
    "twitter.com|x.com|facebook.com|instagram.com|tiktok.com|linkedin.com|reddit.com|quora.com|\
    pinterest.com|tumblr.com|medium.com|substack.com|wordpress.com|blogspot.com|blogger.com|github.com|github.io|gitlab.com|\
    stackoverflow.com|stackexchange.com|wikipedia.org|wikimedia.org|wiktionary.org|fandom.com|archive.org|\
    youtube.com|vimeo.com|twitch.tv|steampowered.com|amazon.com|ebay.com|etsy.com|aliexpress.com|google.com|\
    eventbrite.com|meetup.com|change.org|arxiv.org|readthedocs.io|vk.com|weibo.com|zhihu.com|note.com|ameblo.jp|\
    livejournal.com|prnewswire.com|businesswire.com|globenewswire.com|prtimes.jp|presseportal.de|openpr.com|\
    einpresswire.com|ots.at|wattpad.com|goodreads.com|imdb.com|tripadvisor.com|booking.com|soundcloud.com|spotify.com|discord.com",
);

/// First labels of hosts that hold no news.
static HOSTS: List = List::of(
    "blog|blogs|docs|doc|wiki|forum|forums|community|shop|store|boards|support|help|developer|developers|\
    learn|users|discuss|discussion|discussions|status|jobs|careers|mail|login|account|search|maps|play|apps|api|dev|git|ask|answers|kb|investor|investors|ir",
);

/// Path segments of pages that are no news.
static PATHS: List = List::of(
    "product|products|produkt|produkte|produit|produits|producto|productos|prodotto|shop|store|cart|checkout|basket|\
    warenkorb|wiki|docs|doc|documentation|manual|reference|api|forum|forums|thread|threads|topic|showthread.php|viewtopic.php|\
    recipe|recipes|rezept|rezepte|receita|receitas|receta|recetas|recette|recettes|przepis|ricette|resep|\
    man-pages|license|licenses|job|jobs|careers|login|signup|register|search|trending|questions|package|packages|app|apps|\
    pricing|payments|features|solutions|support|help|faq|kb|insurance|offers|collections|item|dp|gp|listing|hotel|hotels|\
    nutrition|press-release|press-releases|pressrelease|pressemitteilung|pressemitteilungen|pressemeldung|newsroom|list|guides|status|profile|user|users|community|discussion",
);

/// Words in hosts of news outlets.
#[rustfmt::skip]
const NEWS_HOSTS: &[&str] = &[
    "news", "times", "post", "tribune", "herald", "zeitung", "journal", "presse", "press", "diario", "gazet", "nachrichten",
    "noticia", "tv", "radio", "daily", "mirror", "telegraph", "guardian", "chronicle", "examiner", "observer", "standard", "globe",
    "kurier", "rundschau", "anzeiger", "tagblatt", "blatt", "abendblatt", "morgen", "dagblad", "avisen", "aften", "tidning", "jornal", "periodico",
    "mundo", "pais", "prensa", "reporter", "express", "inquirer", "independent", "pravda", "novosti", "gazeta", "vesti", "vijesti",
    "haber", "akhbar", "sabah", "shimbun", "ilbo", "xinwen", "khabar", "bulletin", "dispatch", "sentinel", "courier", "argus", "ledger", "republic", "fox", "cnn", "bbc", "nbc", "cbs", "abc", "rtl", "zdf", "ard", "nrk", "srf", "orf", "rai", "rtve",
    "monde", "figaro", "liberation", "giornale", "corriere", "gazzetta", "stampa", "berita", "tabloid", "politic", "media", "zpravy", "hirado", "hir", "ziar", "stiri", "lajme", "delo", "dnevnik", "spiegel", "welt", "fact", "magazin",
];

/// Words of shops' buttons, in the languages of the large shops.
#[rustfmt::skip]
const BASKET: &[&str] = &[
    "add to cart", "add to basket", "add to bag", "in den warenkorb", "ajouter au panier", "añadir al carrito", "añadir a la cesta",
    "adicionar ao carrinho", "aggiungi al carrello", "in winkelwagen", "lägg i varukorg", "læg i kurv", "legg i handlekurv",
    "do koszyka", "do košíku", "kosárba", "adaugă în coș", "sepete ekle", "в корзину", "до кошика", "カートに入れる", "加入购物车", "加入購物車", "장바구니",
];

static OPINION: List = List::of(
    "opinion|opinions|opinion-and-editorial|op-ed|oped|editorial|editorials|editoriales|column|columns|columnist|columnists|\
    commentary|comment|commentisfree|ideas|voices|perspective|perspectives|views|viewpoint|letters|meinung|meinungen|kommentar|kommentare|leitartikel|gastbeitrag|gastkommentar|\
    glosse|kolumne|kolumnen|tribune|tribunes|chroniques|debats|idees|edito|editos|opinión|columnas|columna|tribunas|opinião|opiniao|colunas|coluna|colunistas|\
    opinioni|editoriali|commenti|opinie|opinies|columns|debatt|debatte|ledare|ledarsidan|kronikk|kronikker|meninger|debat|kronik|ledere|mielipide|paakirjoitus|\
    nuomones|nuomonės|arvamus|viedokli|opinie|felietony|publicystyka|komentar|komentarze|nazory|komentare|velemeny|publicisztika|opinii|editoriale|kolumne|misljenje|stav|mnenja|opinione|yazarlar|yorum|kolom|opini|\
    мнения|мнение|колонки|думки|погляди|коментари|мнения|αποψεις|απόψεις|گفتگو|رأي|آراء|مقالات|社説|コラム|评论|評論|社论|社評|칼럼|사설|오피니언|gastkommentare|debatt-og-kronikk|contributors|zeitgeist|standpunkt",
);

/// Those of them that beside a headline lead to the readers' comments.
static COMMENTS: List =
    List::of("comment|kommentare|commenti|komentarze|komentare|komentar|yorum|коментари|评论|評論");

#[rustfmt::skip]
const LIVE: &[&str] = &[
    "live updates", "live blog", "liveblog", "live-blog", "liveticker", "live-ticker", "live ticker", "newsblog", "news-ticker", "newsticker", "live:", "live coverage",
    "en direct", "direct:", "en vivo", "en directo", "minuto a minuto", "ao vivo", "in diretta", "la diretta", "diretta:", "le news di oggi", "liveverslag", "liveblogg", "direktrapport", "siste nytt:",
    "na żywo", "relacja na żywo", "onlajn", "онлайн-трансляция", "прямая трансляция", "хроника", "canlı", "ticker:", "uživo", "as it happened", "live from", "live —", "in the live", "ライブ", "即時",
];

#[rustfmt::skip]
const OTHER: &[&str] = &[
    "best deals", "daily deals", "deals:", "gift guide", "gift-guide", "best-", "the best ", "-deals", "deals-", "black friday", "black-friday", "prime day", "buying guide", "buying-guide", "discount code",
    "voucher", "promo code", "coupon", "review –", "review:", "-review", "/review/", "/reviews/", "hands-on", "podcast", "horoscope", "horoskop", "horóscopo", "oroscopo", "lottery results", "lottozahlen", "crossword",
    "quiz:", "kreuzworträtsel", "recommended/", "/shopping/", "kaufberatung", "/test/", "/tests/", "wetterbericht", "tv-programm", "p2000", "best early",
];

/// Names of a newspaper's sections, as its navigation has them, lower case.
static SECTIONS: List = List::of(
    "politics|sport|sports|world|business|economy|culture|opinion|opinions|local|national|international|entertainment|lifestyle|\
    health|technology|tech|science|crime|finance|markets|travel|obituaries|weather|politik|wirtschaft|kultur|panorama|gesellschaft|ausland|inland|\
    regional|lokales|wissen|meinung|meinungen|politique|économie|société|monde|culture|sports|faits divers|política|economía|deportes|cultura|sociedad|\
    internacional|sucesos|opinión|opiniones|esportes|esporte|economia|mundo|polícia|política|cidades|politica|cronaca|esteri|sport|spettacoli|politiek|binnenland|buitenland|\
    economie|cultuur|inrikes|utrikes|ekonomi|nöje|debatt|indland|udland|kultur|innenriks|utenriks|økonomi|kotimaa|ulkomaat|talous|urheilu|kulttuuri|\
    innlent|erlent|íþróttir|eesti|maailm|sport|kultuur|latvijā|pasaulē|ekonomika|lietuvoje|pasaulyje|verslas|sportas|polityka|gospodarka|świat|kraj|kultura|\
    domácí|zahraničí|ekonomika|domov|zahraničie|šport|belföld|külföld|gazdaság|kultúra|bulvár|közélet|politică|economie|externe|sănătate|hrvatska|svijet|svet|ekonomija|\
    biznis|crna hronika|hronika|društvo|regija|magazin|gospodarstvo|slovenija|politikë|ekonomi|botë|kronikë|aktualitet|siyaset|dünya|spor|gündem|magazin|sağlık|siyasət|iqtisadiyyat|\
    nasional|internasional|ekonomi|olahraga|hiburan|bisnis|thời sự|thế giới|kinh doanh|thể thao|giải trí|pháp luật|kitaifa|kimataifa|michezo|biashara|metro|probinsiya|showbiz|\
    политика|экономика|общество|происшествия|культура|спорт|в мире|мир|наука|політика|економіка|суспільство|світ|культура|україна|общество|свят|икономика|българия|крими|култура|\
    πολιτική|οικονομία|κόσμος|ελλάδα|κοινωνία|αθλητισμός|αθλητικά|πολιτισμός|სპორტი|პოლიტიკა|ეკონომიკა|საზოგადოება|მსოფლიო|քաղաքականություն|հասարակություն|մշակույթ|տնտեսություն|\
    سياسة|اقتصاد|رياضة|ثقافة|عربي ودولي|العالم|محليات|منوعات|فن|سیاسی|اقتصادی|ورزشی|فرهنگی|اجتماعی|بین الملل|حوادث|राजनीति|खेल|मनोरंजन|देश|दुनिया|बिजनेस|রাজনীতি|খেলা|বিনোদন|জাতীয়|আন্তর্জাতিক|\
    การเมือง|เศรษฐกิจ|กีฬา|บันเทิง|ต่างประเทศ|政治|経済|社会|国際|スポーツ|エンタメ|国内|海外|时政|财经|体育|国际|军事|娱乐|經濟|國際|體育|財經|兩岸|社會|정치|경제|사회|국제|스포츠|문화|연예",
);

/// Whether a link's text is the name of a newspaper's section.
pub fn is_section(text: &str) -> bool {
    let plain = text.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase());
    SECTIONS.has(text) || !plain && SECTIONS.has(&text.to_lowercase())
}

/// The kind of a page.
pub fn of(page: &Page, meta: &Metadata, article: &Article, sums: &Sums) -> PageKind {
    let score = news(page, meta, article, sums);
    let signs = Signs::of(page, meta, article, sums);
    if signs.front && score > -3.0 && front_is_news(meta, page, sums) {
        return PageKind::Front;
    }
    if score < 0.0 {
        return PageKind::NotNews;
    }
    signs.kind()
}

/// The sum of what speaks for news and what speaks against it.
pub fn news(page: &Page, meta: &Metadata, article: &Article, sums: &Sums) -> f32 {
    features(page, meta, article, sums).iter().zip(WEIGHTS).map(|(f, (_, w))| f * w).sum()
}

/// The signals in order, each with its weight.
const WEIGHTS: &[(&str, f32)] = &[
    ("one", -2.15),
    ("news_type", 2.5),
    ("shop_type", -4.0),
    ("other_type", -2.9),
    ("blog_type", -0.4),
    ("article_type", 0.7),
    ("og_article", 0.4),
    ("og_website", -0.7),
    ("published", 0.8),
    ("byline", 0.3),
    ("news_organization", 1.5),
    ("section", 0.15),
    ("news_meta", 1.1),
    ("amp", 0.7),
    ("news_host", 1.15),
    ("date_in_url", 0.5),
    ("slug", 0.1),
    ("bad_host", -2.0),
    ("bad_path", -2.1),
    ("bad_generator", -3.0),
    ("platform", -5.0),
    ("agency", 1.5),
    ("text", 0.2),
    ("links", 0.1),
    ("blog_path", -2.1),
    ("basket", -3.0),
    ("social_meta", 0.6),
    ("news_path", 0.7),
    ("sections", 1.8),
    // Half of what an address says for the news pages that have one: without it a page
    // has neither that nor what speaks against it.
    ("no_address", 0.6),
];

/// The signals' values, 0 to 1, in the order of [`WEIGHTS`].
#[rustfmt::skip]
pub fn features(page: &Page, meta: &Metadata, article: &Article, sums: &Sums) -> Vec<f32> {
    let is = |b: bool| if b { 1.0 } else { 0.0 };
    let t = |names: &[&str]| meta.types.iter().any(|t| names.contains(&t.as_str()));
    let og = meta.first("og:type").unwrap_or("").to_ascii_lowercase();
    let host = page.url.as_ref().and_then(|u| u.host_str()).unwrap_or("").trim_start_matches("www.").to_ascii_lowercase();
    let path = page.url.as_ref().map(|u| u.path().to_ascii_lowercase()).unwrap_or_default();
    let segments: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
    let labels: Vec<&str> = host.split('.').collect();
    let site = labels.len().saturating_sub(2);
    let platform = PLATFORMS.has(&host) || (0..labels.len()).any(|i| PLATFORMS.has(&labels[i..].join(".")));
    let generator = meta.first("generator").unwrap_or("").to_ascii_lowercase();
    let meta_is = |keys: &[&str]| meta.meta.iter().any(|(k, _)| keys.iter().any(|p| k.starts_with(p)));
    let last = segments.last().copied().unwrap_or("");
    let main_site = labels.get(site).copied().unwrap_or("");
    let words = |s: &str| NEWS_HOSTS.iter().any(|w| s.contains(w));
    let text: usize = article.blocks.iter().filter(|b| b.role == Role::Paragraph).map(|b| b.text.len()).sum();
    vec![
        1.0,
        is(meta.types.iter().any(|t| t.ends_with("newsarticle") || t == "liveblogposting" || t == "claimreview")),
        is(t(&["product", "offer", "aggregateoffer", "productgroup", "store", "onlinestore", "softwareapplication", "videogame", "mobileapplication", "book", "hotel"])),
        is(t(&["recipe", "discussionforumposting", "qapage", "howto", "techarticle", "faqpage", "jobposting", "event", "course", "profilepage", "medicalwebpage", "apireference", "restaurant", "socialmediaposting", "scholarlyarticle", "dataset", "airline", "insuranceagency"])),
        is(t(&["blogposting", "blog"])),
        is(t(&["article"])),
        is(og == "article"),
        is(og == "website" || og.starts_with("product") || og == "profile" || og == "book" || og == "object"),
        is(meta.published.is_some()),
        is(!meta.byline.is_empty()),
        is(t(&["newsmediaorganization"])),
        is(meta.first("article:section").is_some() || meta.section.is_some()),
        is(meta_is(&["news_keywords", "parsely-", "sailthru.", "cxenseparse", "cxense", "article:publisher", "original-source", "syndication-source", "standout", "mrf:", "brightspot", "dable:", "cre-", "vr:", "lp.", "lp:", "tb_", "robots-news", "googlebot-news", "article:opinion", "article:content_tier", "atex", "smartocto", "io.", "keywords-news", "cXense", "mediator", "pdate", "contentid", "articleid", "dcterms.", "news-"])),
        is(page.elements.iter().take(400).any(|e| e.tag == Tag::Link && e.has(Marks::REL) && e.attr("rel") == Some("amphtml"))),
        is(words(main_site) || labels.len() > 2 && words(labels[0]) || meta.outlet_names.iter().take(2).any(|(_, n)| words(&n.to_lowercase()))),
        is(date::in_path(&path).is_some()),
        is(last.matches(['-', '_']).count() >= 3 || last.len() > 50),
        is(HOSTS.has(labels.first().copied().unwrap_or("")) && labels.len() > 2),
        is(segments.iter().take(6).any(|s| PATHS.has(s)) || path.contains("/index.php?title=")),
        is(["discourse", "mediawiki", "vbulletin", "phpbb", "xenforo", "docusaurus", "sphinx", "mdbook", "shopify", "prestashop", "woocommerce", "magento", "dokuwiki", "jekyll", "mkdocs", "gitbook"].iter().any(|g| generator.contains(g))),
        is(platform),
        is(article.agency.is_some()),
        (text as f32 / 1_500.0).min(1.0),
        (sums.headline_links as f32 / 25.0).min(1.0),
        is(host.starts_with("blog") || segments.first().is_some_and(|s| *s == "blog" || *s == "blogs") || segments.contains(&"blog")),
        is(sums.basket),
        is(meta_is(&["fb:pages", "article:tag", "article:author", "al:ios"])),
        is(segments.iter().any(|s| s.contains("news") || s.contains("article") || s.contains("artikel") || s.contains("nachricht") || s.contains("noticia") || s.contains("story") || s.contains("politi") || s.contains("sport") || s.contains("world") || s.contains("national"))),
        (sums.sections as f32 / 5.0).min(1.0),
        is(labels.len() < 2 || page.url.as_ref().is_none_or(|u| !matches!(u.host(), Some(url::Host::Domain(_))))),
    ]
}

/// Whether a button's text puts something into a basket.
pub fn is_basket(text: &str) -> bool {
    use std::sync::OnceLock;
    static BY_LETTER: OnceLock<super::Table<char, Vec<&'static str>>> = OnceLock::new();
    let by_letter = BY_LETTER.get_or_init(|| {
        let mut table = super::Table::<char, Vec<&str>>::default();
        for phrase in BASKET {
            table.entry(phrase.chars().next().unwrap_or(' ')).or_default().push(phrase);
        }
        table
    });
    // No copy: most texts differ at their first letter.
    let lower = || text.chars().flat_map(char::to_lowercase);
    lower()
        .next()
        .and_then(|first| by_letter.get(&first))
        .is_some_and(|phrases| phrases.iter().any(|p| lower().eq(p.chars())))
}

/// What tells the kinds of news apart.
struct Signs {
    front: bool,
    live: bool,
    opinion: bool,
    video: bool,
    other: bool,
}

impl Signs {
    fn kind(&self) -> PageKind {
        if self.live {
            PageKind::Live
        } else if self.video {
            PageKind::Video
        } else if self.opinion {
            PageKind::Opinion
        } else if self.other {
            PageKind::OtherNews
        } else {
            PageKind::Article
        }
    }

    fn of(page: &Page, meta: &Metadata, article: &Article, sums: &Sums) -> Signs {
        let path = page.url.as_ref().map(|u| u.path().to_lowercase()).unwrap_or_default();
        let segments: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
        let title = meta.title.as_deref().unwrap_or("").to_lowercase();
        let is = |t: &str| meta.types.iter().any(|x| x == t);
        let text: usize =
            article.blocks.iter().filter(|b| b.role != Role::Caption).map(|b| b.text.len()).sum();
        let dated = meta.published.is_some();
        let article_type = meta.types.iter().any(|t| t.ends_with("newsarticle"));
        let og = meta.first("og:type").unwrap_or("").to_ascii_lowercase();

        let last = segments.last().copied().unwrap_or("");
        let slug =
            last.matches(['-', '_']).count() >= 3 || last.bytes().filter(u8::is_ascii_digit).count() >= 5;
        let listing =
            is("collectionpage") || is("itemlist") || is("webpage") || og == "website" || og.is_empty();
        let shallow = page.url.is_some() && segments.len() <= 2 && !slug && !last.contains('.');
        let many = sums.headline_links >= 15;
        let root = page.url.is_some() && segments.is_empty();
        // A copy of an article under the address of its site says where it stands.
        let elsewhere = og == "article"
            && dated
            && meta.first("og:url").and_then(|u| page.resolve(u)).is_some_and(|u| u.path().len() > 1);
        let front = root && !article_type && !elsewhere
            || shallow
                && many
                && !article_type
                && listing
                && !(og == "article" && dated)
                && (sums.linked * 3 > sums.letters || text < 1_500);

        let mut words: Vec<String> = segments.iter().map(|s| s.to_string()).collect();
        if let Some(s) = &meta.section {
            words.extend(s.split([',', '/', '>', ';', '|']).map(|w| w.trim().to_lowercase()));
        }
        let kickers: Vec<String> = kickers(page, meta).collect();
        // The last segment is the article's own name.
        let n = segments.len();
        let opinion = is("opinionnewsarticle")
            || meta.first("article:opinion") == Some("true")
            || words.iter().enumerate().any(|(i, w)| (i + 1 != n || n == 1) && OPINION.has(w))
            || kickers.iter().any(|k| OPINION.has(k) && !COMMENTS.has(k))
            || meta.description.as_deref().is_some_and(says_opinion);
        let live = is("liveblogposting")
            || LIVE.iter().any(|l| title.contains(l) || path.contains(l))
            || title.contains(" +++ ")
            || kickers.iter().any(|k| LIVE.contains(&k.as_str()))
            || path
                .split(['/', '-', '_'])
                .any(|w| matches!(w, "live" | "liveblog" | "liveticker" | "diretta" | "newsticker"))
                && page.elements.iter().filter(|e| e.tag == Tag::Time || e.class.contains("live")).count()
                    > 12;
        let video = og.starts_with("video")
            || (is("videoobject") && !article_type
                || segments
                    .iter()
                    .any(|s| matches!(*s, "video" | "videos" | "videók" | "watch" | "mediathek")))
                && text < 1_200;
        let other =
            OTHER.iter().any(|o| title.contains(o) || path.contains(o)) && !article_is_hard_news(meta);
        Signs { front, live, opinion, video, other }
    }
}

/// The labels that stand above the headline, lower case; the page's navigation left out.
fn kickers<'a>(page: &'a Page, meta: &Metadata) -> impl Iterator<Item = String> + 'a {
    const ELEMENTS: usize = 8;
    let headline = meta.headline.unwrap_or(0);
    let start = page.elements.get(headline).map_or(0, |h| h.text.start);
    (headline.saturating_sub(ELEMENTS)..headline).filter_map(move |ix| {
        let e = &page.elements[ix];
        let text = page.text[e.text.clone()].trim();
        let above = e.text.end <= start && (2..30).contains(&text.len());
        (above && !page.ancestors(ix).any(|a| matches!(page.elements[a].tag, Tag::Nav | Tag::Ul | Tag::Menu)))
            .then(|| text.to_lowercase())
    })
}

/// Whether a standfirst begins or ends with the genre: "A guest comment.", "Tribune."
fn says_opinion(standfirst: &str) -> bool {
    const WORDS: usize = 3;
    let genre = |sentence: &str| {
        let words: Vec<String> = sentence.split_whitespace().map(str::to_lowercase).collect();
        (1..=WORDS).contains(&words.len()) && words.last().is_some_and(|w| OPINION.has(w))
    };
    let standfirst = standfirst.trim().trim_end_matches('.');
    let first = standfirst.split(['.', '?', '!']).next();
    let last = standfirst.rsplit(['.', '?', '!']).next();
    first.is_some_and(genre) || last.is_some_and(genre)
}

fn article_is_hard_news(meta: &Metadata) -> bool {
    meta.types.iter().any(|t| t == "reportagenewsarticle" || t == "analysisnewsarticle")
}

/// Whether a page of links is an outlet's front rather than a shop's or a forum's.
fn front_is_news(meta: &Metadata, page: &Page, sums: &Sums) -> bool {
    let _ = page;
    sums.headline_links >= 15
        && !meta
            .types
            .iter()
            .any(|t| matches!(t.as_str(), "product" | "softwareapplication" | "recipe" | "event"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Document, Limits};

    /// The kind of a page of a paper, around what is given of it.
    fn kind(url: &str, head: &str, above: &str, below: &str) -> PageKind {
        let html = format!(
            "<html lang=en><head><title>The quay and its ferries</title><meta property=og:type content=article>{head}</head>\
             <body><nav><ul><li><a href=/opinion>Opinion</a></li><li><a href=/live>Live blog</a></li></ul></nav><main><article>\
             {above}<h1>The quay and its ferries</h1><p>By Ada Quill</p><time datetime=2026-05-04T08:00:00Z>4 May</time>\
             <p>The quay reopened on Monday after two years of work, the port authority said in a statement.</p>\
             <p>Ferries will call there again from Thursday, and the market returns to its old place in May.</p>{below}\
             </article></main></body></html>"
        );
        let limits = Limits::default();
        let doc = Document::parse(&html, &limits);
        let page = Page::read(&doc, Some(url), &limits);
        Article::find(&page, &Metadata::read(&page)).kind
    }

    #[test]
    fn each_kind_of_news_page_is_told_by_several_signs() {
        use PageKind::*;
        let plain = "https://courier-news.example/2026/05/the-quay-and-its-ferries";
        let ld = |t: &str| {
            format!(
                "<script type=application/ld+json>{{\"@type\":\"{t}\",\"headline\":\"The quay and its ferries\"}}</script>"
            )
        };
        let standfirst = |t: &str| format!("<meta name=description content=\"{t}\">");
        for (what, url, head, above, want) in [
            ("no sign", plain, String::new(), "", Article),
            ("its type", plain, ld("OpinionNewsArticle"), "", Opinion),
            (
                "its address",
                "https://courier-news.example/opinion/the-quay-and-its-ferries",
                String::new(),
                "",
                Opinion,
            ),
            ("a label above the headline", plain, String::new(), "<span>Opinion</span>", Opinion),
            ("such a label in German", plain, String::new(), "<div><a href=/m>Kommentar</a></div>", Opinion),
            ("another label", plain, String::new(), "<span>Harbour</span>", Article),
            (
                "the standfirst's last words",
                plain,
                standfirst("Who needs a quay when the ferries are late? A guest commentary."),
                "",
                Opinion,
            ),
            (
                "the standfirst's first word",
                plain,
                standfirst("TRIBUNE. Who needs a quay when the ferries are late?"),
                "",
                Opinion,
            ),
            (
                "a standfirst about an opinion",
                plain,
                standfirst("The council has asked a lawyer for an opinion. It is due in May."),
                "",
                Article,
            ),
            ("its type", plain, ld("LiveBlogPosting"), "", Live),
            ("a label above the headline", plain, String::new(), "<span>Liveticker</span>", Live),
            (
                "its address",
                "https://courier-news.example/reviews/the-quay-and-its-ferries",
                String::new(),
                "",
                OtherNews,
            ),
        ] {
            assert_eq!(kind(url, &head, above, ""), want, "{what}: {url} {head} {above}");
        }
        let dated = "<meta property=article:published_time content=2026-05-04>";
        let own = format!("{dated}<meta property=og:url content=https://courier-news.example/2026/05/quay>");
        assert_eq!(
            kind("https://courier-news.example/", &own, "", ""),
            Article,
            "an article's copy at the root"
        );
        let shop = kind(
            "https://cranes.example/product/crane-7",
            &ld("Product"),
            "",
            "<button>Add to cart</button>",
        );
        assert_eq!(shop, NotNews);
    }
}
