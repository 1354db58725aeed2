//! Lines that pages set into their articles and that are no part of them: "Read also",
//! "Subscribe to our newsletter", "Follow us", "Advertisement" in many languages.
//!
//! To add a phrase: to [`OPENINGS`] where a line begins with it, to [`WHOLE`] where it is
//! the whole line, to [`HEADINGS`] where it heads a list of other things, to [`ENDINGS`]
//! where it stands in what an outlet says of itself below a text. Lower case.

use super::Table;
use crate::language::letters::push_lower;

/// Beginnings of lines that lead to another article or ask for something. Only lines
/// shorter than 220 letters, or mostly links, are judged by them.
#[rustfmt::skip]
const OPENINGS: &[&str] = &[
    // en
    "read more", "read also", "also read", "read next", "read:", "see also", "related:", "more:", "more on", "watch:", "listen:",
    "sign up", "subscribe", "follow us", "follow ", "click here", "share this", "advertisement", "story continues",
    "article continues", "recommended", "you may also like", "get our", "get the latest", "download our", "join our", "photos:",
    "for more", "don't miss", "find out more", "to read more", "copyright ©", "© ", "all rights reserved", "if you have a story",
    "send us", "like us on", "scroll down", "view gallery", "support our", "already a subscriber", "enter your email", "this article was originally published",
    "more from", "most read", "trending:", "up next", "continue reading", "editor's picks", "sponsored",
    // de
    "lesen sie auch", "lesen sie hier", "mehr zum thema", "lesen sie mehr", "auch interessant", "lesetipp", "weiterlesen", "anzeige",
    "mehr dazu", "mehr zu", "zum newsletter", "newsletter", "jetzt abonnieren", "abonnieren sie", "folgen sie uns", "hier geht es",
    "siehe auch", "das könnte sie auch", "passend zum thema", "empfohlener redaktioneller inhalt", "an dieser stelle finden sie", "quelle:",
    "lesen sie dazu", "lies auch", "mehr aus", "sie wollen", "bildergalerie", "video:", "hinweis:", "diskutieren sie",
    "transparenzhinweis", "melden sie sich", "nichts verpassen", "schicken sie uns", "alle news", "mehr nachrichten",
    // fr
    "lire aussi", "à lire aussi", "a lire aussi", "lire la suite", "lire également", "à lire", "voir aussi", "suivez", "abonnez-vous", "inscrivez-vous",
    "pour aller plus loin", "en savoir plus", "newsletter", "publicité", "la suite après cette publicité", "rejoignez", "découvrez aussi",
    // es
    "lea también", "lee también", "leer más", "lea más", "lea además", "te puede interesar", "le puede interesar", "también puede leer", "más información",
    "ver también", "síguenos", "suscríbete", "suscríbase", "sigue leyendo", "noticias relacionadas", "publicidad", "te recomendamos", "únete",
    "lee además", "puedes leer", "mira también", "también te puede",
    // pt
    "leia também", "leia mais", "leia ainda", "veja também", "saiba mais", "siga", "assine", "inscreva-se", "publicidade", "continua após a publicidade",
    "veja mais", "confira também", "clique aqui", "receba", "continue lendo", "participe", "leia a",
    // it
    "leggi anche", "leggi tutto", "leggi di più", "per approfondire", "vedi anche", "iscriviti", "seguici", "pubblicità", "segui", "abbonati", "guarda anche",
    // nl
    "lees ook", "lees meer", "lees verder", "bekijk ook", "zie ook", "abonneer", "volg ons", "meld je aan", "advertentie", "lees hier",
    // sv, da, no
    "läs även", "läs mer", "läs också", "läs hela", "annons", "prenumerera", "följ oss", "se också", "läs vidare",
    "læs også", "læs mere", "annonce", "følg", "tilmeld dig", "se også", "artiklen fortsætter", "les også", "les mer", "annonse", "følg oss", "meld deg på", "les hele", "artikkelen fortsetter",
    // fi
    "lue myös", "lue lisää", "mainos", "katso myös", "tilaa", "juttu jatkuu",
    // is, et, lv, lt
    "sjá einnig", "lesa meira", "lesið einnig", "loe ka", "loe lisaks", "lasi arī", "lasīt vairāk", "skaitykite taip pat", "skaityti", "taip pat skaitykite", "prenumeruokite", "reklama",
    // pl, cs, sk
    "czytaj też", "czytaj także", "czytaj więcej", "przeczytaj", "zobacz też", "zobacz także", "zobacz również", "czytaj również", "polecamy", "dołącz do", "źródło:", "subskrybuj",
    "čtěte také", "čtěte též", "čtěte více", "přečtěte si", "související", "sledujte nás", "reklama", "čítajte aj", "čítajte tiež", "prečítajte si",
    // hu, ro
    "olvassa el", "kapcsolódó", "iratkozz fel", "hirdetés", "olvasd el", "kövess minket", "citește și", "citiţi şi", "citește mai mult", "vezi și", "abonează-te", "urmăriți", "publicitate", "citeste si",
    // hr, sr, bs, sl, sq
    "pročitajte", "pročitaj", "vezano", "pratite nas", "vezane vijesti", "preberite tudi", "lexo edhe", "lexo më shumë", "lexoni edhe", "lajme të ngjashme",
    // tr, az
    "ayrıca oku", "ilgili haber", "abone ol", "bizi takip", "reklam", "oxuyun", "bunu da oku", "i̇lgili haber", "haberin devamı", "daha fazla oku",
    // id, ms, vi, tl, sw
    "baca juga", "baca selengkapnya", "simak juga", "advertisement", "scroll to continue", "lihat juga", "ikuti", "xem thêm", "đọc thêm", ">> xem", "basahin", "soma zaidi", "soma pia",
    "gambas:video", "simak video", "dapatkan",
    // ru, uk, bg
    "читайте также", "читать далее", "читать также", "подписывайтесь", "смотрите также", "подробнее", "реклама", "материалы по теме", "по теме:", "читайте нас", "следите за",
    "читайте також", "підписуйтесь", "дивіться також", "підпишіться", "за темою", "читати далі", "слідкуйте", "прочетете още", "вижте още", "последвайте", "четете още", "виж още", "прочетете също", "още по темата",
    // el, ar, fa, he, hi, bn, ja, zh, ko, th, ka, hy
    "διαβάστε επίσης", "διαβάστε περισσότερα", "δείτε επίσης", "ακολουθήστε", "διαβάστε ακόμη", "διαβάστε ακόμα", "اقرأ أيضا", "اقرأ أيضًا", "إقرأ أيضا", "اقرأ المزيد", "إقرأ المزيد", "تابعوا", "اقرأ ايضا", "للمزيد", "بیشتر بخوانید", "مطالب مرتبط", "همچنین بخوانید", "בנושא", "קראו גם",
    "यह भी पढ़ें", "ये भी पढ़ें", "इसे भी पढ़ें", "और पढ़ें", "আরও পড়ুন", "আরো পড়ুন", "関連記事", "【関連", "続きを読む", "あわせて読みたい", "【写真】", "【画像】", "延伸閱讀", "相关阅读", "相關新聞", "更多新聞", "看更多", "責任編輯", "责任编辑", "(责任编辑", "(責任編輯", "（责任编辑", "（責任編輯", "关注", "扫一扫", "관련기사", "관련 기사", "무단전재", "저작권자", "อ่านเพิ่มเติม", "อ่านข่าว", "წაიკითხეთ", "კითხეთ აგრეთვე",
];

/// Whole lines.
#[rustfmt::skip]
const WHOLE: &[&str] = &[
    "advertisement", "advertising", "ad", "anzeige", "werbung", "publicité", "publicidad", "publicidade", "pubblicità", "annons", "reklama", "reklam", "реклама", "広告",
    "share", "tweet", "comments", "comment", "print", "email", "whatsapp", "facebook", "twitter", "instagram", "telegram", "linkedin", "pinterest", "copy link", "teilen", "merken", "drucken", "kommentare", "partager", "commentaires", "imprimer", "compartir", "condividi",
    "compartilhar", "delen", "dela", "del", "jaa", "udostępnij", "sdílet", "поделиться", "комментарии", "loading...", "loading", "close", "next", "previous", "play", "x", "back to top", "nach oben", "menu", "share this article", "share article", "listen to this article", "listen", "save",
    "vorlesen", "artikel anhören", "zur startseite", "inhalt", "skip to content", "read more", "video", "photo", "foto", "bild", "image", "getty images", "reuters", "ap photo", "sponsored", "sign up", "newsletter", "mehr", "more", "top stories", "view comments", "report a typo",
    "article content", "story continues below", "we apologize, but this video has failed to load.", "try refreshing your browser, or", "tap here to see other videos from our team.", "分享", "シェア", "ツイート", "印刷", "打印", "댓글", "공유",
];

/// Headings of lists of other things.
#[rustfmt::skip]
const HEADINGS: &[&str] = &[
    "related", "more from", "more on", "read more", "read next", "most read", "most popular", "recommended", "you may also like", "you might also like", "trending", "comments", "leave a reply", "leave a comment", "latest news", "latest", "about the author", "sign up", "subscribe",
    "newsletter", "share this", "follow us", "top stories", "don't miss", "editor's picks", "sponsored", "advertisement", "popular", "our picks", "what to read next", "join the conversation", "tags", "topics", "see also", "more stories", "more news", "up next", "in this article",
    "mehr zum thema", "auch interessant", "das könnte sie", "kommentare", "meistgelesen", "weitere artikel", "mehr aus", "lesen sie auch", "neueste", "themen", "schlagworte", "verwandte", "zum thema", "mehr zu", "weitere themen", "aktuelle", "passend dazu",
    "lire aussi", "à lire aussi", "sur le même sujet", "commentaires", "les plus lus", "articles similaires", "à découvrir", "nos derniers", "dans la même", "thèmes associés",
    "noticias relacionadas", "relacionad", "lo más leído", "lo más visto", "comentarios", "te puede interesar", "más noticias", "últimas noticias", "temas", "más en", "archivado en",
    "leia também", "mais lidas", "comentários", "veja também", "últimas notícias", "notícias relacionadas", "mais notícias", "saiba mais", "leia mais",
    "leggi anche", "potrebbe interessarti", "commenti", "più letti", "articoli correlati", "ultime notizie", "altri articoli", "argomenti",
    "lees ook", "meest gelezen", "reacties", "meer nieuws", "läs också", "läs mer", "mest läst", "kommentarer", "les også", "læs også", "mest læste", "lue myös", "luetuimmat",
    "czytaj także", "czytaj też", "najczęściej czytane", "komentarze", "polecane", "čtěte také", "nejčtenější", "související", "diskuse", "kapcsolódó", "legolvasottabb", "citește și",
    "povezane", "najčitanije", "komentari", "ilgili haberler", "çok okunanlar", "yorumlar", "son haberler", "baca juga", "terpopuler", "berita terkait", "komentar", "tin liên quan", "cùng chuyên mục", "xem thêm", "bình luận",
    "читайте также", "комментарии", "материалы по теме", "популярное", "самое читаемое", "по теме", "читайте також", "коментарі", "новини за темою", "още по темата", "коментари", "σχετικά", "διαβάστε", "δείτε επίσης",
    "اقرأ أيضا", "مواضيع ذات صلة", "الأكثر قراءة", "أخبار ذات صلة", "التعليقات", "مطالب مرتبط", "نظرات", "यह भी पढ़ें", "関連記事", "関連ニュース", "ランキング", "おすすめ", "相关", "相關", "热门", "熱門", "推荐", "推薦", "관련", "많이 본", "댓글",
];

/// Words of what an outlet says to its readers below an article: its newsletters and
/// channels, its rights, how to reach it. They count in the last lines only.
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    "sign up for", "sign up to", "signing up", "subscribe to", "our newsletter", "our free newsletter", "your inbox", "please bookmark", "to bookmark", "story to tell", "got a tip", "have a tip", "news tip",
    "want more stories", "all rights reserved", "copyright ©", "copyright ⓒ", "copyright @", "©", "follow us on", "affiliate link", "we may earn", "support our", "become a member", "if you enjoyed this",
    "download our app", "reach the reporter", "contact reporter", "contact the reporter", "this story has been updated", "this article has been updated",
    "unseren newsletter", "unserem newsletter", "unser newsletter", "zum newsletter", "newsletter abonnieren", "in ihrem postfach", "in ihr postfach", "in dein postfach", "ist uns wichtig", "kostenlos testen", "jetzt abonnieren", "jetzt testen",
    "dieser artikel gefallen", "unterstützen sie uns", "folgen sie uns", "schreiben sie uns", "original-content von", "alle rechte vorbehalten", "whatsapp-kanal", "jederzeit wieder abmelden",
    "notre newsletter", "nos newsletters", "abonnez-vous", "inscrivez-vous", "suivez-nous", "tous droits réservés", "votre boîte mail", "chaîne whatsapp",
    "nuestro boletín", "nuestra newsletter", "suscríbete", "suscríbase", "síguenos", "síganos", "todos los derechos reservados", "canal de whatsapp", "prohibida su reproducción",
    "nossa newsletter", "nosso canal", "siga-nos", "inscreva-se", "todos os direitos reservados", "canal do whatsapp", "canal no whatsapp",
    "nostra newsletter", "iscriviti", "seguici", "riproduzione riservata", "tutti i diritti riservati", "canale whatsapp",
    "onze nieuwsbrief", "volg ons", "alle rechten voorbehouden", "tip de redactie", "whatsappkanaal",
    "naszego newslettera", "zapisz się", "masz newsa", "oceń jakość", "prześlij nam", "wszelkie prawa zastrzeżone", "obserwuj nas", "dołącz do nas",
    "vårt nyhetsbrev", "vores nyhedsbrev", "följ oss", "følg oss", "tipsa oss", "tips oss", "무단전재", "whatsapp channel",
];

/// Whether a line below an article's text speaks of the outlet, not of the news.
pub fn is_ending(text: &str) -> bool {
    const LONGEST: usize = 500;
    if text.len() > LONGEST {
        return false;
    }
    // In brackets: who wrote it, and with whose reporting.
    if text.len() < 250 && text.starts_with('(') && text.trim_end_matches('.').ends_with(')') {
        return true;
    }
    let lower = text.to_lowercase();
    // An address or a handle: how to reach the writer, where the text can be found.
    let reach = lower.split_whitespace().any(|w| {
        w.starts_with("https://")
            || w.starts_with("http://")
            || w.split_once('@').is_some_and(|(name, host)| {
                let handle = name.trim_start_matches(['(', '"', '“']).is_empty();
                host.starts_with(|c: char| c.is_ascii_alphanumeric())
                    && (handle && w.len() > 3 || !name.is_empty() && host.contains('.'))
            })
    });
    reach || ENDINGS.iter().any(|e| lower.contains(e))
}

/// Whether a line is furniture. `share` is the share of it that is links.
pub fn is_line(text: &str, share: f32) -> bool {
    let text = text.trim_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '>' | '»'
                    | '›'
                    | '→'
                    | '•'
                    | '-'
                    | '–'
                    | '|'
                    | '*'
                    | '▶'
                    | '►'
                    | '['
                    | '('
                    | ':'
                    | '■'
                    | '+'
            )
    });
    if text.len() > 600 {
        return false;
    }
    let mut buffer = String::with_capacity(64);
    let mut head = text.char_indices();
    let cut = head.nth(60).map_or(text.len(), |(i, _)| i);
    text[..cut].chars().for_each(|c| push_lower(&mut buffer, c));
    let chars = if cut < text.len() { text.chars().count() } else { buffer.chars().count() };
    if chars <= 60 && index().whole.contains_key(buffer.trim_end_matches([':', '.'])) {
        return true;
    }
    // A sentence may begin like this too; a short or linked one hardly does.
    let short = chars < 90 && !text.ends_with('.') || share > 0.25 && chars < 300;
    let Some(first) = buffer.chars().next() else { return false };
    index().openings.get(&first).is_some_and(|list| {
        list.iter().any(|o| {
            buffer.strip_prefix(o).is_some_and(|rest| {
                let whole_word = rest.chars().next().is_none_or(|c| !c.is_alphanumeric())
                    || o.ends_with(' ')
                    || !o.is_ascii();
                whole_word && (short || rest.starts_with(':') && chars < 220)
            })
        })
    })
}

/// The tables by first letter and as a set, made once.
struct Index {
    openings: Table<char, Vec<&'static str>>,
    whole: Table<&'static str, ()>,
}

fn index() -> &'static Index {
    use std::sync::OnceLock;
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index { openings: Table::default(), whole: Table::default() };
        for o in OPENINGS {
            if let Some(c) = o.chars().next() {
                index.openings.entry(c).or_default().push(o);
            }
        }
        index.whole.extend(WHOLE.iter().map(|w| (*w, ())));
        index
    })
}

/// Whether a heading heads other things than the article.
pub fn is_heading(text: &str) -> bool {
    let text = text.trim();
    if text.chars().count() > 60 {
        return false;
    }
    let lower = text.to_lowercase();
    HEADINGS.iter().any(|h| {
        lower.strip_prefix(h).is_some_and(|rest| {
            // "Related articles", not "Popular uprising spreads to the south".
            rest.is_empty()
                || rest.chars().count() < 22 && (rest.starts_with([' ', ':', '.', '…', '!']) || !h.is_ascii())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_to_another_article_is_furniture() {
        for line in [
            "Read more: A bridge closes",
            "Lesen Sie auch: Die Brücke",
            "À lire aussi",
            "Advertisement",
            "Читайте также: Мост",
            "関連記事：橋",
        ] {
            assert!(is_line(line, 0.0), "{line}");
        }
        for line in [
            "Follow the river for two miles, she said, and the bridge comes into view behind the mill that her father built in 1950.",
            "Anzeigen wegen Betrugs nahmen zu, teilte die Polizei am Montag mit, und die Zahl der Fälle stieg auf 300.",
        ] {
            assert!(!is_line(line, 0.0), "{line}");
        }
    }

    #[test]
    fn what_an_outlet_says_of_itself_below_a_text_is_an_ending() {
        for line in [
            "For more from the harbour, sign up for our newsletter.",
            "Do you have a story to tell? Write to desk@courier.example",
            "Ada Quill writes about the port. Follow her: @adaquill",
            "Copyright © 2026 Harbour Courier. All rights reserved.",
            "Hat Ihnen dieser Artikel gefallen? Dann erzählen Sie davon.",
            "© Riproduzione riservata",
            "(Ada Quill in Northport; editing by Ole Feddersen)",
            "In: Harbour Law, 4 May 2026, https://law.courier.example/7",
        ] {
            assert!(is_ending(line), "{line}");
        }
        for line in [
            "The ferries will call there again from Thursday, she said.",
            "The cabinet signed the bill on Friday @ noon.",
        ] {
            assert!(!is_ending(line), "{line}");
        }
    }

    #[test]
    fn a_heading_of_other_things_is_furniture() {
        assert!(is_heading("Related articles"));
        assert!(is_heading("Mehr zum Thema"));
        assert!(!is_heading("What the council decided"));
    }
}
