//! Which language a text is in: by its script where that is enough, else by its most
//! common words.
//!
//! To add a language: a row in [`WORDS`] (or in [`script_language`] where its script is
//! its own). Take words that are short, frequent, and not frequent in its neighbours;
//! a word that several languages share counts for each of them in part.

use super::letters::{is_letter_or_digit, push_lower};
use crate::page::Table;
use std::sync::OnceLock;

/// The most common words of each language, lower case, separated by a space.
const WORDS: &[(&str, &str)] = &[
    (
        "en",
        "the of and to in is that for was on with he as by at from his it are this be an which have has had were their they who said will its would been but not after about more when than you i we she her out up can there one what if so my your could do how all",
    ),
    (
        "de",
        "der die das und ist in den von zu mit dem nicht ein eine sich auf für im auch es an als des wird aus er hat dass sie nach bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei werden wir ich",
    ),
    (
        "fr",
        "le la les de des et un une est en que pour dans qui sur du au par plus pas il elle avec ce sont cette ont ses aux mais comme nous vous leur son sa été ou où être fait deux après selon d l qu n c s se je on ne",
    ),
    (
        "es",
        "el la los las de y en que un una por con para del se al es lo su como más pero sus le ha ya este está también fue son sobre entre cuando muy sin hasta desde esta no años todo nos porque han hay dos ser",
    ),
    (
        "pt",
        "o a os as de e em que um uma por com para do da dos das no na nos nas se é ao à não mais como foi mas pelo pela são ser também já sua seu ele ela até isso está entre quando muito sem há anos sobre após aos segundo",
    ),
    (
        "it",
        "il la lo gli le di e in che un una per con del della dei delle al alla è non si da sono come più anche nel nella ha ma dal dalla questo questa ai sul sulla alle suo sua ed degli stato anni dopo loro essere tra i hanno ci chi o se",
    ),
    (
        "nl",
        "de het een en van in is dat op te met voor niet zijn er aan ook als bij om door uit maar naar worden wordt hij ze werd over heeft nog tot die deze dan hebben meer kan was dit zo wel zich of geen jaar",
    ),
    (
        "sv",
        "och att det som en på är av för med den till inte har de ett om var jag men så från vi kan när han man ska hade eller efter också där sig vid år mot hon under mycket nu bara över säger detta skulle bli",
    ),
    (
        "da",
        "og at det er en til på som af for med den ikke har de et var jeg der men fra vi kan når han man skal havde eller efter også sig ved år mod hun blev nu over siger bliver været dette hvor være ville kun mere fordi om",
    ),
    (
        "no",
        "og det er en til på som av for med den ikke har de et var jeg men fra vi kan når han man skal hadde eller etter også seg ved år mot hun ble nå bare over sier blir dette hvor være vil mer fordi ut å om at opp mellom",
    ),
    (
        "fi",
        "ja on ei että se oli hän mutta ovat kun myös joka mukaan ole niin kuin tai vain jo sen ollut jos voi vuoden mitä nyt olla sekä siitä ovat hänen kanssa jälkeen joita sitä tämä noin vielä eivät mukaan kertoo",
    ),
    (
        "is",
        "og að í er á sem það til um við en með var af ekki fyrir hann því eru hefur frá hún þetta þar segir upp hafi þeir verið eftir þess var sé voru þá kom han úr ekki hafa",
    ),
    (
        "et",
        "ja on ei et see oli ka kui mis ning oma aga või kes selle siis tema nii veel juba mida kuid peab välja eesti pole olla ütles tuleb sest üle aasta",
    ),
    (
        "lv",
        "un ir ar no par uz kas arī ka bija gan bet tā tas lai pēc pie vai kā šo viņš tika būs līdz jau latvijas nav pa gada savu ko vairāk",
    ),
    (
        "lt",
        "ir kad į su tai yra iš bet kaip jis už tik dėl buvo nuo per kuris apie taip dar ar po jau bus ne lietuvos prie metų kurie sako ji jie savo pagal",
    ),
    (
        "pl",
        "i w na z do się nie że jest to o jak po za ale od przez dla tym co był już są ma oraz tego może być także który jego tylko czy które więc jednak ich roku została w ze przy która",
    ),
    (
        "cs",
        "a v na se je že z do s to o k i za po by ale jako které jsem pro při už tak jsou byl který od ve podle také ze však nebo jeho až která bude by jen není bylo své než kde řekl",
    ),
    (
        "sk",
        "a v na sa je že z do s to o k aj za po by ale ako ktoré som pre pri už tak sú bol ktorý od vo podľa tiež zo však alebo jeho až ktorá bude len nie bolo svoje než kde povedal čo",
    ),
    (
        "hu",
        "a az és hogy nem is egy van volt meg de csak már el mint még ez azt szerint vagy be ki amely után kell lesz ha fel azonban pedig így akkor én ezt ami minden több között nincs aki magyar",
    ),
    (
        "ro",
        "și de în la a cu că pe nu un o din pentru care este mai sa al s-a au fost după prin dar ale lui ca sunt sau unui între fi fi iar acest către ce fost această am",
    ),
    (
        "hr",
        "i u je na se da za su od s o kako koji ne će što bi iz nije do a koje po kao ili ali sve biti samo bio nakon koja prema te tijekom gdje zbog vijeće tko također godine dok sam",
    ),
    (
        "sr",
        "i u je na se da za su od sa o kako koji ne će što bi iz nije do a koje po kao ili ali sve biti samo bio nakon koja prema te tokom gde zbog ko takođe godine dok sam kaže srbije",
    ),
    (
        "bs",
        "i u je na se da za su od sa o kako koji ne će što bi iz nije do a koje po kao ili ali sve biti samo bio nakon koja prema te tokom gdje zbog vijeće ko također godine dok sam bih kazao bosne",
    ),
    (
        "sl",
        "in je v na se da za so od z o kako ki ne bo kar bi iz ni do pa po kot ali tudi vse biti samo bil pri katere še leta več lahko med kjer ker že sem smo če ob",
    ),
    (
        "sq",
        "të e në dhe i një për që me nga është ka se më si nuk do ai por kjo u kanë janë edhe ishte tij pas mund ky kur duke prej këtë ndaj gjatë shqipëri tha",
    ),
    (
        "tr",
        "ve bir bu da de için ile olarak daha olan çok gibi en ise kadar sonra değil ne var olduğu o ya ancak göre diye her tarafından yeni ilk iki dedi oldu yüzde şekilde",
    ),
    (
        "az",
        "və bir bu da də üçün ilə olan daha çox ki onun edən görə kimi deyil edib bildirib isə sonra olub azərbaycan həmin bütün eyni belə",
    ),
    (
        "id",
        "yang dan di dengan untuk pada itu ini dari dalam tidak akan juga karena adalah ke oleh saat bisa kata tersebut mereka ada sudah lebih telah kami atau saya dia bahwa namun secara para seperti hingga",
    ),
    (
        "ms",
        "yang dan di dengan untuk pada itu ini dari dalam tidak akan juga kerana adalah ke oleh ketika boleh kata tersebut mereka ada sudah lebih telah kami atau saya beliau bahawa namun secara para seperti sehingga daripada turut berkata",
    ),
    (
        "tl",
        "ang ng sa na mga at ay ni si kay para hindi ito nga ko siya kung pa may mula po rin lang din naman nang kanyang ako ka isang niya mo ba dahil ding pero kanilang noong",
    ),
    (
        "vi",
        "và của là có cho không được với các trong người này đã một những khi về từ đến tại để cũng theo ra như vào năm sẽ tôi nhiều ông bị trên phải việc đó",
    ),
    (
        "sw",
        "ya na wa kwa ni katika za la cha kuwa hiyo ambao huo hayo hilo baada pia watu mwaka hii huyo wakati kama ili wake yake alisema amesema ambayo bila mkoa vya hizo sasa hadi lakini mkuu",
    ),
    (
        "af",
        "die en van in is dat op te met vir nie het n sy aan ook as by om deur uit maar na word hy ons was oor nog tot wat hierdie kan gaan meer moet sal",
    ),
    (
        "ca",
        "el la els les de i en que un una per amb per del al és es com més però ha són també aquest aquesta seva seu no ja dels ser des sobre fins va han l d amb ara hi",
    ),
    (
        "gl",
        "o a os as de e en que un unha por con para do da dos das no na se é ao non máis como foi pero polo pola son ser tamén xa súa seu ata isto está entre cando moi sen hai anos sobre tras",
    ),
    (
        "eu",
        "eta da ez du dira bat ere baina izan zuen egin dela dute den behar duen hau dituzte arte baino zen dituen bere gero ditu gabe esan guztiak oso",
    ),
    (
        "cy",
        "y yn a i o ar yr mae ei bod wedi am gan i'r fod nad oedd eu ond hefyd bydd ac sydd dros gyfer hynny wrth yw na er roedd",
    ),
    (
        "ga",
        "an na ar agus a is i le go ag sé níl bhí tá do de nach sin seo leis mar ach ón faoi chun atá siad aon gur raibh",
    ),
    (
        "eo",
        "la de kaj en estas ne por kiu al ke ĝi kun pri ili sed el per tiu estis oni li aŭ ankaŭ pli kiuj",
    ),
    (
        "mt",
        "il ta u li ma fil minn għal biex dan din qal kien kienet jew dwar mill sabiex wara aktar lill aħna",
    ),
    (
        "ru",
        "и в не на что с он по как это но из у к за от для а его о было так то же был их года также после только все был мы еще или при до она уже чтобы она этом которые который",
    ),
    (
        "uk",
        "і в не на що з він по як це але із у до за від для а його про було так та же був їх року також після тільки усі ми ще або при вона вже щоб цьому які який є й під",
    ),
    (
        "be",
        "і ў не на што з ён па як гэта але са у да за ад для а яго аб было так та быў іх года таксама пасля толькі усе мы яшчэ ці пры яна ужо каб якія які ёсць",
    ),
    (
        "bg",
        "и в не на че с той по как това но от у към за до са а му си беше така то се бил им година също след само всички ние още или при тя вече за да които който е ще във със",
    ),
    (
        "mk",
        "и во не на дека со тој по како ова но од кај кон за до се а му си беше така тоа бил им година исто по само сите ние уште или при таа веќе да кои кој е ќе ги го",
    ),
    (
        "sr",
        "и у је на се да за су од са о како који не ће што би из није до а које по као или али све бити само био након која према те током где због ко такође године док",
    ),
    (
        "kk",
        "және бұл мен үшін бір да де деп болып бар туралы осы жылы қазақстан кейін болды ол екі еді оның бойынша",
    ),
    ("mn", "нь байна юм болон энэ гэж тухай хэмээн байгаа байсан болж монгол улсын дээр ч бол"),
    (
        "ar",
        "في من على أن إلى عن التي الذي هذا ما لا أو مع بعد كان كما هذه قال بين قد لم إن ولا وقال خلال ذلك كل ثم هو وفي حيث أنه",
    ),
    (
        "fa",
        "در به از که این را با است برای آن یک خود تا بر هم نیز شد شده می های ما و کرد او اما اگر بود دارد باید یا گفت کند",
    ),
    ("ur", "کے کی میں ہے اور سے نے کا کو پر کہ ہیں یہ اس نہیں ایک کر گیا تھا ہو بھی جو ان کیا کہا رہے"),
    ("ps", "په د چې او له کې دي ته يې هم سره دا نه يو شي وي لپاره خو دی"),
    ("ckb", "لە بە و کە بۆ ئەم لەگەڵ دەکات ئەو لەسەر هەر بوو کرد نییە"),
    ("hi", "के में की है और से का को पर ने कि यह हैं इस एक नहीं भी लिए कर हो गया था जो तो साथ ही बाद"),
    ("mr", "आहे आणि या च्या मध्ये तर हे ते की होते करून नाही एक झाली आहेत त्या यांनी केले"),
    ("ne", "छ र को मा ले गरेको पनि छन् यो भने गर्ने हो एक तर भएको गरेका लागि हुने"),
];

/// The language whose script is its own.
fn script_language(script: Script) -> Option<&'static str> {
    use Script::*;
    Some(match script {
        Greek => "el",
        Hebrew => "he",
        Thai => "th",
        Georgian => "ka",
        Armenian => "hy",
        Hangul => "ko",
        Kana => "ja",
        Han => "zh",
        Bengali => "bn",
        Tamil => "ta",
        Telugu => "te",
        Gujarati => "gu",
        Gurmukhi => "pa",
        Kannada => "kn",
        Malayalam => "ml",
        Sinhala => "si",
        Khmer => "km",
        Lao => "lo",
        Myanmar => "my",
        Ethiopic => "am",
        Latin | Cyrillic | Arabic | Devanagari => return None,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Greek,
    Hebrew,
    Thai,
    Georgian,
    Armenian,
    Hangul,
    Kana,
    Han,
    Bengali,
    Tamil,
    Telugu,
    Gujarati,
    Gurmukhi,
    Kannada,
    Malayalam,
    Sinhala,
    Khmer,
    Lao,
    Myanmar,
    Ethiopic,
}

const SCRIPTS: usize = Script::Ethiopic as usize + 1;

/// The script of a letter (Unicode blocks; enough to tell languages apart).
fn script_of(c: char) -> Option<Script> {
    use Script::*;
    Some(match c as u32 {
        0x41..=0x5a | 0x61..=0x7a | 0xc0..=0x24f | 0x1e00..=0x1eff => Latin,
        0x370..=0x3ff | 0x1f00..=0x1fff => Greek,
        0x400..=0x52f => Cyrillic,
        0x531..=0x58f => Armenian,
        0x591..=0x5f4 => Hebrew,
        0x600..=0x6ff | 0x750..=0x77f | 0xfb50..=0xfdff | 0xfe70..=0xfefc => Arabic,
        0x900..=0x97f => Devanagari,
        0x980..=0x9ff => Bengali,
        0xa00..=0xa7f => Gurmukhi,
        0xa80..=0xaff => Gujarati,
        0xb80..=0xbff => Tamil,
        0xc00..=0xc7f => Telugu,
        0xc80..=0xcff => Kannada,
        0xd00..=0xd7f => Malayalam,
        0xd80..=0xdff => Sinhala,
        0xe00..=0xe7f => Thai,
        0xe80..=0xeff => Lao,
        0x1000..=0x109f => Myanmar,
        0x10a0..=0x10ff | 0x1c90..=0x1cbf => Georgian,
        0x1100..=0x11ff | 0xac00..=0xd7af => Hangul,
        0x1200..=0x139f => Ethiopic,
        0x1780..=0x17ff => Khmer,
        0x3040..=0x30ff => Kana,
        0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff => Han,
        _ => return None,
    })
}

/// Text looked at, in bytes: enough to be sure, and the same cost for every page.
const SAMPLE: usize = 4_000;

/// Index of a word over [`WORDS`]: bit n stands for row n.
fn index() -> &'static Table<&'static str, u64> {
    static INDEX: OnceLock<Table<&'static str, u64>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut map = Table::default();
        for (i, (_, words)) in WORDS.iter().enumerate() {
            for w in words.split(' ') {
                *map.entry(w).or_insert(0) |= 1 << i;
            }
        }
        map
    })
}

/// The language of a text, as a BCP 47 primary tag; `None` where it is too short or too
/// mixed to tell. Only its first 4,000 bytes are read.
pub fn detect(text: &str) -> Option<&'static str> {
    let mut end = text.len().min(SAMPLE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    let mut count = [0u32; SCRIPTS];
    for c in text.chars() {
        if c.is_ascii() {
            count[Script::Latin as usize] += u32::from(c.is_ascii_alphabetic());
        } else if let Some(s) = script_of(c) {
            count[s as usize] += 1;
        }
    }
    let total: u32 = count.iter().sum();
    let of = |s: Script| count[s as usize];
    // Japanese is written with as many Han as Kana characters.
    if of(Script::Kana) * 10 > of(Script::Han) && (of(Script::Kana) + of(Script::Han)) * 2 > total {
        return (of(Script::Kana) >= 5).then_some("ja");
    }
    // One Chinese or Korean character says what three Latin letters say.
    let weight = |s: usize| if s == Script::Han as usize || s == Script::Hangul as usize { 3 } else { 1 };
    let best = (0..SCRIPTS).max_by_key(|&s| count[s] * weight(s))?;
    let all: u32 = (0..SCRIPTS).map(|s| count[s] * weight(s)).sum();
    if count[best] < 10 || count[best] * weight(best) * 2 < all {
        return None;
    }
    const OWN: [Script; SCRIPTS - 4] = {
        use Script::*;
        [
            Greek, Hebrew, Thai, Georgian, Armenian, Hangul, Kana, Han, Bengali, Tamil, Telugu, Gujarati,
            Gurmukhi, Kannada, Malayalam, Sinhala, Khmer, Lao, Myanmar, Ethiopic,
        ]
    };
    if let Some(language) = OWN.iter().find(|&&s| s as usize == best).and_then(|&s| script_language(s)) {
        return Some(language);
    }
    by_words(text)
}

/// Words after which a text may be clear already.
const CLEAR: u32 = 150;

/// Whether one row leads so far that the rest of the text cannot matter.
fn clear(score: &[f32; 64]) -> bool {
    let first = score.iter().copied().fold(0.0, f32::max);
    first >= 15.0 && score.iter().filter(|s| **s * 2.0 > first).count() == 1
}

fn by_words(text: &str) -> Option<&'static str> {
    let index = index();
    let mut score = [0f32; 64];
    let (mut seen, mut known) = (0u32, 0u32);
    let mut lower = String::new();
    let in_word = |c: char| match c {
        _ if c.is_ascii() => c.is_ascii_alphanumeric(),
        '\u{900}'..'\u{980}' => true,
        _ => is_letter_or_digit(c),
    };
    for word in text.split(|c: char| !in_word(c)) {
        if word.is_empty() || word.len() > 24 {
            continue;
        }
        if seen == CLEAR && clear(&score) {
            break;
        }
        seen += 1;
        let found = if word.bytes().any(|b| b.is_ascii_uppercase() || b >= 0x80) {
            lower.clear();
            word.chars().for_each(|c| push_lower(&mut lower, c));
            index.get(lower.as_str())
        } else {
            index.get(word)
        };
        if let Some(&bits) = found {
            known += 1;
            let share = 1.0 / bits.count_ones() as f32;
            let mut rest = bits;
            while rest != 0 {
                score[rest.trailing_zeros() as usize] += share;
                rest &= rest - 1;
            }
        }
    }
    // The two rows of a language that is written in two scripts never meet in one text.
    let mut order: Vec<usize> = (0..WORDS.len()).collect();
    order.sort_by(|&a, &b| score[b].total_cmp(&score[a]));
    let (&first, &second) = (order.first()?, order.get(1)?);
    let sure = score[first] >= 2.0 && known * 12 >= seen && score[first] > score[second] * 1.08;
    sure.then_some(WORDS[first].0)
}

/// The language that a page is in, of what its attribute says and what its text shows.
/// Neighbours that common words cannot tell apart are left to the attribute.
pub fn settle(declared: Option<&str>, detected: Option<&'static str>) -> Option<String> {
    let declared = declared.and_then(primary);
    let (Some(said), Some(shown)) = (&declared, detected) else {
        return declared.or(detected.map(str::to_string));
    };
    const NEAR: &[&[&str]] = &[
        &["hr", "bs", "sr", "sh", "cnr", "me"],
        &["id", "ms"],
        &["no", "da"],
        &["pt", "gl"],
        &["ca", "es"],
        &["nl", "af", "fy"],
        &["bg", "mk"],
        &["fa", "prs", "tg"],
        &["hi", "mr", "ne"],
        &["zh", "yue"],
    ];
    // Catalan and Galician pages that call themselves Spanish or Portuguese do lie.
    let near = NEAR.iter().any(|set| set.contains(&said.as_str()) && set.contains(&shown))
        && !matches!(shown, "ca" | "gl" | "af");
    if near { declared } else { Some(shown.to_string()) }
}

/// The primary subtag of a language attribute, in the form the Report uses.
pub fn primary(tag: &str) -> Option<String> {
    let tag = tag.trim().split(['-', '_', ',', ';', ' ']).next()?.to_ascii_lowercase();
    if !(2..=3).contains(&tag.len()) || !tag.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    // Norwegian's two written forms, and codes that ISO 639 has replaced.
    Some(match tag.as_str() {
        "nb" | "nn" | "nob" | "nno" => "no".into(),
        "iw" => "he".into(),
        "in" => "id".into(),
        "fil" => "tl".into(),
        "ger" | "deu" => "de".into(),
        "eng" => "en".into(),
        "fra" | "fre" => "fr".into(),
        "cn" => "zh".into(),
        "jp" => "ja".into(),
        "gr" => "el".into(),
        "cz" => "cs".into(),
        "ua" => "uk".into(),
        _ => tag,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_shows_its_language() {
        for (want, text) in [
            (
                "en",
                "The council said that it would vote on the plan after the summer, and that the bridge is safe.",
            ),
            (
                "de",
                "Der Rat sagte, dass er nach dem Sommer über den Plan abstimmen werde und die Brücke sicher ist.",
            ),
            (
                "fr",
                "Le conseil a dit qu'il voterait sur le plan après l'été et que le pont est sûr pour les piétons.",
            ),
            (
                "es",
                "El consejo dijo que votará el plan después del verano y que el puente es seguro para los peatones.",
            ),
            (
                "pt",
                "O conselho disse que não votará o plano até depois do verão e que a ponte é segura para os peões.",
            ),
            (
                "it",
                "Il consiglio ha detto che voterà il piano dopo l'estate e che il ponte è sicuro anche per i pedoni.",
            ),
            (
                "nl",
                "De raad zei dat hij na de zomer over het plan zal stemmen en dat de brug niet gevaarlijk is.",
            ),
            (
                "sv",
                "Rådet sade att det ska rösta om planen efter sommaren och att bron är säker för alla som går.",
            ),
            (
                "no",
                "Rådet sa at det skal stemme over planen etter sommeren, og at broen ikke er farlig å gå på nå.",
            ),
            (
                "da",
                "Rådet sagde, at det skal stemme om planen efter sommeren, og at broen ikke er farlig af den grund.",
            ),
            (
                "pl",
                "Rada powiedziała, że po lecie zagłosuje nad planem i że most jest bezpieczny dla pieszych.",
            ),
            (
                "cs",
                "Rada řekla, že po létě bude hlasovat o plánu a že most je podle ní bezpečný také pro chodce.",
            ),
            ("hu", "A tanács azt mondta, hogy a nyár után szavaz a tervről, és hogy a híd nem veszélyes."),
            (
                "ro",
                "Consiliul a spus că va vota planul după vară și că podul este sigur pentru cei care merg pe jos.",
            ),
            (
                "tr",
                "Meclis, yaz tatilinden sonra bu plan için oy vereceğini ve köprünün güvenli olduğunu söyledi.",
            ),
            (
                "sq",
                "Këshilli tha se do të votojë për planin pas verës dhe se ura është e sigurt për këmbësorët.",
            ),
            (
                "sw",
                "Baraza limesema kuwa litapiga kura baada ya majira ya joto na kwamba daraja ni salama kwa watu.",
            ),
            (
                "tl",
                "Sinabi ng konseho na boboto ito sa plano pagkatapos ng tag-init at ligtas ang tulay para sa mga tao.",
            ),
            ("ru", "Совет заявил, что проголосует по плану после лета и что мост не опасен для пешеходов."),
            ("uk", "Рада заявила, що проголосує за план після літа і що міст є безпечним для пішоходів."),
            (
                "bg",
                "Съветът заяви, че ще гласува по плана след лятото и че мостът не е опасен за пешеходците.",
            ),
            ("ar", "قال المجلس إنه سيصوت على الخطة بعد الصيف وإن الجسر آمن من كل خطر على المشاة في المدينة"),
            (
                "fa",
                "شورا اعلام کرد که پس از تابستان به این طرح رأی می‌دهد و پل برای عابران خطرناک نیست و ایمن است",
            ),
            ("el", "Το συμβούλιο είπε ότι θα ψηφίσει το σχέδιο μετά το καλοκαίρι."),
            ("ja", "市議会は夏の後に計画を採決すると述べ、橋は安全だとした。"),
            ("zh", "市议会表示将在夏天之后对计划进行表决，并称桥梁是安全的。"),
            ("ko", "시의회는 여름이 지난 뒤 계획을 표결하겠다고 밝혔다."),
        ] {
            assert_eq!(detect(text), Some(want), "{text}");
        }
    }

    #[test]
    fn a_few_words_show_nothing() {
        for text in ["", "Reuters", "2026", "Menu Login"] {
            assert_eq!(detect(text), None, "{text}");
        }
    }

    #[test]
    fn the_text_corrects_a_lying_attribute_but_not_a_near_one() {
        assert_eq!(settle(Some("en-US"), Some("de")).as_deref(), Some("de"));
        assert_eq!(settle(Some("bs"), Some("hr")).as_deref(), Some("bs"));
        assert_eq!(settle(Some("nb-NO"), None).as_deref(), Some("no"));
        assert_eq!(settle(Some("{{lang}}"), Some("fr")).as_deref(), Some("fr"));
    }
}
