//! Dates as pages write them, in metadata and in words: text in, an RFC 3339 date or
//! date and time out, with the zone where the page gives one.
//!
//! To read the months of one more language: rows in [`MONTHS`].

/// A point in time as far as the page tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year of our era.
    pub year: u16,
    /// 1–12.
    pub month: u8,
    /// 1–31.
    pub day: u8,
    /// Hour, minute and second.
    pub time: Option<(u8, u8, u8)>,
    /// Minutes east of UTC.
    pub zone: Option<i16>,
}

/// Which of two numbers is the month where both could be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// 3/4 is the third of April.
    DayFirst,
    /// 3/4 is the fourth of March.
    MonthFirst,
}

impl Date {
    fn new(year: u32, month: u32, day: u32) -> Option<Date> {
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if year.is_multiple_of(4) => 29,
            2 => 28,
            _ => return None,
        };
        // Thai pages count from 543 BC.
        let year = if (2530..=2600).contains(&year) { year - 543 } else { year };
        ((1990..=2049).contains(&year) && (1..=days).contains(&day)).then_some(Date {
            year: year as u16,
            month: month as u8,
            day: day as u8,
            time: None,
            zone: None,
        })
    }

    /// A day of the Solar Hijri calendar, as Persian pages give it (33-year cycle).
    fn from_hijri(year: u32, month: u32, day: u32) -> Option<Date> {
        if !(1369..=1428).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        let y = year as i64 + 1595;
        let mut days = -355_668 + 365 * y + y / 33 * 8 + (y % 33 + 3) / 4 + day as i64;
        days += if month < 7 { (month as i64 - 1) * 31 } else { (month as i64 - 7) * 30 + 186 };
        let mut g = 400 * (days / 146_097);
        days %= 146_097;
        if days > 36_524 {
            days -= 1;
            g += 100 * (days / 36_524);
            days %= 36_524;
            if days >= 365 {
                days += 1;
            }
        }
        g += 4 * (days / 1_461);
        days %= 1_461;
        if days > 365 {
            g += (days - 1) / 365;
            days = (days - 1) % 365;
        }
        let leap = g % 4 == 0 && (g % 100 != 0 || g % 400 == 0);
        let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let mut rest = days + 1;
        for (m, len) in lengths.iter().enumerate() {
            if rest <= *len {
                return Date::new(g as u32, m as u32 + 1, rest as u32);
            }
            rest -= len;
        }
        None
    }

    /// Days since the first of March of the year 0, for comparing days.
    pub fn day_number(&self) -> i64 {
        let (y, m) = if self.month > 2 {
            (self.year as i64, self.month as i64 - 3)
        } else {
            (self.year as i64 - 1, self.month as i64 + 9)
        };
        365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + self.day as i64 - 1
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)?;
        if let Some((h, m, s)) = self.time {
            write!(f, "T{h:02}:{m:02}:{s:02}")?;
            match self.zone {
                Some(0) => write!(f, "Z")?,
                Some(z) => {
                    write!(f, "{}{:02}:{:02}", if z < 0 { '-' } else { '+' }, z.abs() / 60, z.abs() % 60)?
                }
                None => {}
            }
        }
        Ok(())
    }
}

/// Month names: their beginnings, lower case, longest first where one begins another.
/// A word is a month when it begins so and is at most five letters longer.
const MONTHS: &[(u8, &str)] = &[
    (
        1,
        "january januar januari janvier enero janeiro gennaio januari styczeń stycznia leden ledna január január januára ianuarie siječanj siječnja januarja sausio janvāris janvārī jaanuar tammikuu ocak yanvar januari tháng-1 janar jan january, janv ene gen sty tam oca ian января январь січня янв студзеня януари јануар јануари ιανουαρίου ιανουάριος ιαν يناير جانفي ژانویه जनवरी জানুয়ারি มกราคม ม.ค. იანვარი იანვარს իանւար հունվար հունվարի enar",
    ),
    (
        2,
        "february februar februari février fevrier febrero fevereiro febbraio februarie luty lutego únor února február februára veljača veljače vasario februāris februārī veebruar helmikuu şubat fevral shkurt feb febr févr fév fev lut úno hel şub ශ февраля февраль лютого фев лютага февруари фебруар φεβρουαρίου φεβ فبراير فيفري شباط فوریه फ़रवरी फरवरी ফেব্রুয়ারি กุมภาพันธ์ ก.พ. თებერვალი თებერვალს փետրվար փետրվարի febrúar",
    ),
    (
        3,
        "march märz marz mars marzo março maart marts marec marca marzec březen března martie ožujak ožujka marec kovo marts martā märts maaliskuu mart március márciusa mac mar mär mrz mrt bře maa марта март березня мар сакавіка март μαρτίου μαρ مارس آذار मार्च মার্চ มีนาคม มี.ค. მარტი მარტს մարտ մարտի maret machi marso",
    ),
    (
        4,
        "april avril abril aprile kwiecień kwietnia duben dubna apríl apríla aprilie travanj travnja aprila balandžio aprīlis aprīlī aprill huhtikuu nisan aprel prill április avr abr apr kwi dub huh nis апреля апрель квітня апр красавіка април απριλίου απρ أبريل أفريل إبريل نيسان ابريل آوریل अप्रैल এপ্রিল เมษายน เม.ย. აპრილი აპრილს ապրիլ ապրիլի aprili",
    ),
    (
        5,
        "may mai mei mayo maggio maio maj maja květen května máj mája svibanj svibnja gegužės maijs maijā toukokuu mayıs maí május mag kvě tou мая май травня траўня мај μαΐου μάιος μαϊ مايو أيار ماي مه مئی मई মে พฤษภาคม พ.ค. მაისი მაისს մայիս մայիսի maj",
    ),
    (
        6,
        "june juni juin junio junho giugno czerwiec czerwca červen června jún júna iunie lipanj lipnja junija birželio jūnijs jūnijā juuni kesäkuu haziran iyun qershor június jun giu cze čvn kes haz июня июнь червня июн чэрвеня юни јун јуни ιουνίου ιούνιος ιουν يونيو جوان حزيران يونيه ژوئن जून জুন มิถุนายน มิ.ย. ივნისი ივნისს հունիս հունիսի júní hunyo",
    ),
    (
        7,
        "july juli juillet julio julho luglio lipiec lipca červenec července júl júla iulie srpanj srpnja julija liepos jūlijs jūlijā juuli heinäkuu temmuz iyul korrik július juil jul lug lip čvc hei tem июля июль липня июл ліпеня юли јул јули ιουλίου ιούλιος ιουλ يوليو جويلية يوليوز تموز يوليه ژوئیه जुलाई জুলাই กรกฎาคม ก.ค. ივლისი ივლისს հուլիս հուլիսի júlí julai hulyo",
    ),
    (
        8,
        "august août aout agosto augustus augusti sierpień sierpnia srpen srpna augusta kolovoz kolovoza avgust avgusta rugpjūčio augusts augustā elokuu ağustos gusht augusztus ago aug aoû sie srp elo ağu августа август серпня авг жніўня август αυγούστου αυγ أغسطس أوت غشت آب اغسطس اوت अगस्त আগস্ট สิงหาคม ส.ค. აგვისტო აგვისტოს օգոստոս օգոստոսի ágúst agustus ogos agosti",
    ),
    (
        9,
        "september septembre septiembre setembro settembre septembrie wrzesień września září rujan rujna septembra rugsėjo septembris septembrī syyskuu eylül sentyabr shtator szeptember sept sep set wrz zář syy eyl сентября сентябрь вересня сен сент верасня септември септембар σεπτεμβρίου σεπ سبتمبر شتنبر أيلول سپتامبر सितंबर सितम्बर সেপ্টেম্বর กันยายน ก.ย. სექტემბერი სექტემბერს սեպտեմբեր setyembre",
    ),
    (
        10,
        "october oktober octobre octubre outubro ottobre octombrie październik października říjen října oktobra október októbra spalio oktobris oktobrī oktoober lokakuu ekim oktyabr tetor okt oct ott out paź říj lok eki октября октябрь жовтня окт кастрычніка октомври октобар οκτωβρίου οκτ أكتوبر اكتوبر اکتبر अक्टूबर অক্টোবর ตุลาคม ต.ค. ოქტომბერი ოქტომბერს հոկտեմբեր oktoba oktubre",
    ),
    (
        11,
        "november novembre noviembre novembro noiembrie novembra studeni studenoga studenog listopad listopadu lapkričio novembris novembrī marraskuu kasım noyabr nëntor nov lis noi mars. kas ноября ноябрь листопада ноя нояб лістапада ноември новембар νοεμβρίου νοε نوفمبر نونبر نوامبر नवंबर নভেম্বর พฤศจิกายน พ.ย. ნოემბერი ნოემბერს նոյեմբեր nóvember novemba nobyembre",
    ),
    (
        12,
        "december dezember décembre decembre diciembre dezembro dicembre decembrie grudzień grudnia prosinec prosince prosinac prosinca decembra gruodžio decembris decembrī detsember joulukuu aralık dekabr dhjetor dec dez déc dic gru pro jou ara декабря декабрь грудня дек снежня декември децембар δεκεμβρίου δεκ ديسمبر دجنبر دسامبر दिसंबर ডিসেম্বর ธันวาคม ธ.ค. დეკემბერი დეკემბერს դեկտեմբեր desember desembre desemba disyembre",
    ),
];

/// Months of the Solar Hijri calendar, in the two spellings of their letters.
const HIJRI: &[&[&str]] = &[
    &["فروردین", "فروردين"],
    &["اردیبهشت", "ارديبهشت"],
    &["خرداد"],
    &["تیر", "تير"],
    &["مرداد", "امرداد"],
    &["شهریور", "شهريور"],
    &["مهر"],
    &["آبان"],
    &["آذر"],
    &["دی", "دي"],
    &["بهمن"],
    &["اسفند"],
];

/// Months whose name another language gives to a different one.
const FALSE_FRIENDS: &[(&str, &str, u8)] = &[
    ("hr", "listopada", 10),
    ("bs", "listopada", 10),
    ("pl", "listopada", 11),
    ("hr", "srpnja", 7),
    ("lt", "kovo", 3),
];

/// The month that a word names in `language`.
pub fn month(word: &str, language: &str) -> Option<u8> {
    use std::collections::HashMap;
    use std::sync::OnceLock;
    static INDEX: OnceLock<HashMap<&'static str, u8>> = OnceLock::new();
    let index = INDEX.get_or_init(|| {
        let mut map = HashMap::new();
        for (m, words) in MONTHS {
            for w in words.split(' ') {
                map.entry(w.trim_end_matches([',', '.'])).or_insert(*m);
            }
        }
        map
    });
    let lower = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    if let Some(row) = FALSE_FRIENDS.iter().find(|r| r.0 == language && r.1 == lower) {
        return Some(row.2);
    }
    if let Some(m) = index.get(lower.as_str()) {
        return Some(*m);
    }
    // An inflected form: the longest known name that it begins with.
    let mut end = lower.len();
    for _ in 0..5 {
        end = lower[..end].char_indices().next_back()?.0;
        if lower[..end].chars().count() < 5 {
            return None;
        }
        if let Some(m) = index.get(&lower[..end]) {
            return Some(*m);
        }
    }
    None
}

/// A number, a word or a mark of a text, with its value.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Token<'t> {
    Number { value: u64, digits: usize },
    Word(&'t str),
    Mark(char),
    Space,
}

/// The value of a decimal digit of any script that pages of news use.
fn digit(c: char) -> Option<u64> {
    let zero = match c as u32 {
        0x30..=0x39 => 0x30,
        0x660..=0x669 => 0x660,
        0x6f0..=0x6f9 => 0x6f0,
        0x966..=0x96f => 0x966,
        0x9e6..=0x9ef => 0x9e6,
        0xe50..=0xe59 => 0xe50,
        0xff10..=0xff19 => 0xff10,
        _ => return None,
    };
    Some(c as u64 - zero)
}

fn tokens(text: &str) -> Vec<(Token<'_>, usize)> {
    let mut out = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some(&(at, c)) = chars.peek() {
        if let Some(d) = digit(c) {
            let (mut value, mut digits) = (d, 1);
            chars.next();
            while let Some(d) = chars.peek().and_then(|&(_, c)| digit(c)) {
                value = value.saturating_mul(10).saturating_add(d);
                digits += 1;
                chars.next();
            }
            out.push((Token::Number { value, digits }, at));
        } else if c.is_alphabetic() {
            let cjk =
                |c: char| ('\u{3000}'..'\u{a000}').contains(&c) || ('\u{ac00}'..'\u{d7b0}').contains(&c);
            let mut end = at;
            while let Some(&(i, k)) = chars.peek() {
                let combining = ('\u{300}'..'\u{370}').contains(&k) || ('\u{900}'..'\u{e80}').contains(&k);
                if !(k.is_alphabetic() || combining) || digit(k).is_some() || (cjk(k) && i > at) {
                    break;
                }
                end = i + k.len_utf8();
                chars.next();
            }
            out.push((Token::Word(&text[at..end]), at));
        } else {
            chars.next();
            let token = if c.is_whitespace() { Token::Space } else { Token::Mark(c) };
            if token != Token::Space || out.last().is_none_or(|t| t.0 != Token::Space) {
                out.push((token, at));
            }
        }
        if out.len() > 400 {
            break;
        }
    }
    out
}

/// Reads a machine's date: ISO 8601 in its variants, RFC 2822, a date in words, or
/// seconds or milliseconds since 1970.
pub fn parse(text: &str, order: Order, language: &str) -> Option<Date> {
    let text = text.trim();
    if text.is_empty() || text.len() > 200 {
        return None;
    }
    if text.bytes().all(|b| b.is_ascii_digit()) {
        let n: u64 = text.parse().ok()?;
        return match text.len() {
            8 | 12 | 14 => {
                let day = n / 10u64.pow(text.len() as u32 - 8);
                Date::new((day / 10_000) as u32, (day / 100 % 100) as u32, (day % 100) as u32)
            }
            10 => from_epoch(n),
            13 => from_epoch(n / 1000),
            _ => None,
        };
    }
    // 20240503T154742Z
    if let (Some(day), Some(b'T')) = (text.get(..8), text.as_bytes().get(8))
        && day.bytes().all(|b| b.is_ascii_digit())
    {
        return parse(day, order, language);
    }
    find(text, order, language).map(|(d, _)| d)
}

/// The civil date of a Unix time (H. Hinnant, "chrono-compatible low-level date algorithms").
fn from_epoch(seconds: u64) -> Option<Date> {
    let days = (seconds / 86_400) as i64 + 719_468;
    let (era, doe) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let (day, month) = (doy - (153 * mp + 2) / 5 + 1, if mp < 10 { mp + 3 } else { mp - 9 });
    let year = yoe + era * 400 + i64::from(month <= 2);
    let mut d = Date::new(year as u32, month as u32, day as u32)?;
    let s = seconds % 86_400;
    d.time = Some(((s / 3600) as u8, (s / 60 % 60) as u8, (s % 60) as u8));
    d.zone = Some(0);
    Some(d)
}

/// The first date that stands in `text`, and the byte at which it starts.
pub fn find(text: &str, order: Order, language: &str) -> Option<(Date, usize)> {
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|i| {
        let (mut date, used) = at(&tokens[i..], order, language)?;
        let glued = i > 0
            && matches!(tokens[i - 1].0, Token::Number { .. } | Token::Mark('.' | '/' | ':'))
            && i > 1
            && matches!(tokens[i - 2].0, Token::Number { .. });
        let goes_on = matches!(tokens.get(i + used).map(|t| t.0), Some(Token::Mark('.' | '/' | '-')))
            && matches!(tokens.get(i + used + 1).map(|t| t.0), Some(Token::Number { .. }));
        if glued || goes_on {
            return None;
        }
        time(&tokens[i + used..], &mut date);
        Some((date, tokens[i].1))
    })
}

fn at(t: &[(Token, usize)], order: Order, language: &str) -> Option<(Date, usize)> {
    use Token::*;
    // The tokens that count, with how many were used up to each.
    let mut k: [(Token, usize); 9] = [(Space, 0); 9];
    let mut n = 0;
    for (i, (tok, _)) in t.iter().enumerate() {
        if *tok != Space {
            k[n] = (*tok, i + 1);
            n += 1;
            if n == k.len() {
                break;
            }
        }
    }
    let num = |i: usize| match k[i].0 {
        Number { value, digits } if digits <= 4 && i < n => Some((value as u32, digits)),
        _ => None,
    };
    let mark = |i: usize, set: &[char]| matches!(k[i].0, Mark(c) if set.contains(&c));
    let word = |i: usize| if let Word(w) = k[i].0 { Some(w) } else { None };
    // 1399/04/02
    if let (Some((y @ 1369..=1428, 4)), Some((m, 1 | 2)), Some((d, 1 | 2))) = (num(0), num(2), num(4))
        && mark(1, &['/', '-'])
        && mark(3, &['/', '-'])
        && language == "fa"
    {
        return Date::from_hijri(y, m, d).map(|date| (date, k[4].1));
    }
    let year = |i: usize| num(i).filter(|&(v, d)| d == 4 && v >= 1990).map(|y| y.0);
    let small = |i: usize| num(i).filter(|&(_, d)| d <= 2).map(|x| x.0);

    // 2019-11-19, 2019/11/19, 2019.11.19, 2019. 11. 19
    if let Some(y) = year(0) {
        if mark(1, &['-', '/', '.', '‐', '–'])
            && let (Some(m), Some(d)) = (small(2), small(4))
            && mark(3, &['-', '/', '.', '‐', '–'])
            && let Some(date) = Date::new(y, m, d)
        {
            return Some((date, k[4].1));
        }
        // 2019年11月19日, 2019년 11월 19일
        if let (Some("年" | "년"), Some(m), Some("月" | "월"), Some(d), Some("日" | "일")) =
            (word(1), small(2), word(3), small(4), word(5))
            && let Some(date) = Date::new(y, m, d)
        {
            return Some((date, k[5].1));
        }
        // 2019 November 19; 2019. november 19. (Hungarian); 2019 m. lapkričio 19 d.
        let i = 1 + usize::from(mark(1, &['.', ','])) + usize::from(word(1) == Some("m")) * 2;
        if let (Some(m), Some(d)) = (word(i).and_then(|w| month(w, language)), small(i + 1))
            && let Some(date) = Date::new(y, m as u32, d)
        {
            return Some((date, k[i + 1].1));
        }
        return None;
    }
    if let Some(d) = small(0) {
        // 2 تیر 1399
        if let Some(w) = word(1)
            && let Some(m) = HIJRI.iter().position(|names| names.contains(&w))
            && let Some((y, 4)) = num(2)
        {
            return Date::from_hijri(y, m as u32 + 1, d).map(|date| (date, k[2].1));
        }
        // 19.11.2019, 19/11/2019, 19-11-2019, 19. 11. 2019
        if mark(1, &['.', '/', '-', '‐', '–'])
            && let Some(m) = small(2)
            && mark(3, &['.', '/', '-', '‐', '–'])
            && let Some((y, digits)) = num(4)
        {
            let y = match digits {
                4 => y,
                2 if y < 50 => 2000 + y,
                2 if y > 89 => 1900 + y,
                _ => return None,
            };
            let slash = mark(1, &['/', '-']);
            let (d, m) =
                if d > 12 || (order == Order::DayFirst || !slash) && m <= 12 { (d, m) } else { (m, d) };
            return Date::new(y, m, d).map(|date| (date, k[4].1));
        }
        // 19 November 2019, 19. November 2019, 19 de noviembre de 2019, 19th of November, 2019
        let mut i = 1;
        while i < 4 && (mark(i, &['.', 'º', 'ª', '-', '°', ',']) || word(i).is_some_and(is_joint)) {
            i += 1;
        }
        if let Some(m) = word(i).and_then(|w| month(w, language)) {
            i += 1;
            while i < 7 && (mark(i, &['.', ',', '-', '/', '،', '’', '\'']) || word(i).is_some_and(is_joint))
            {
                i += 1;
            }
            let y = if i < n {
                year(i)
                    .or_else(|| {
                        num(i)
                            .filter(|&(v, g)| {
                                g == 2 && v > 4 && v < 50 && mark(i - 1, &['-', '’', '\'', '.', ','])
                            })
                            .map(|v| 2000 + v.0)
                    })
                    .or(num(i).filter(|v| (2530..2600).contains(&v.0)).map(|v| v.0))
            } else {
                None
            };
            return Date::new(y?, m as u32, d).map(|date| (date, k[i].1));
        }
        return None;
    }
    // November 19, 2019; Nov. 19th 2019
    let m = month(word(0)?, language)?;
    let mut i = 1 + usize::from(mark(1, &['.']));
    let d = small(i)?;
    i += 1;
    while i < 6 && (mark(i, &[',', '.']) || word(i).is_some_and(is_joint)) {
        i += 1;
    }
    // "Tue Nov 19 10:00:00 2019" and "Nov 19 at 10:00, 2019" are not worth the risk.
    let y = if i < n { year(i)? } else { return None };
    Date::new(y, m as u32, d).map(|date| (date, k[i].1))
}

/// Words that stand between day, month and year.
fn is_joint(w: &str) -> bool {
    matches!(w, "de" | "of" | "th" | "st" | "nd" | "rd" | "del" | "do" | "er" | "a" | "d" | "den" | "di")
}

/// The time of day, and its zone, that follow a date.
fn time(t: &[(Token, usize)], date: &mut Date) {
    use Token::*;
    let is_mark = |i: usize, c: char| t.get(i).is_some_and(|x| x.0 == Mark(c));
    let num = |i: usize| match t.get(i).map(|x| x.0) {
        Some(Number { value, digits }) => Some((value, digits)),
        _ => None,
    };
    // Up to a few words or marks may stand between: "T", ",", "at", "um", "|", "à".
    for i in 0..t.len().min(7) {
        let Some((h, 1 | 2)) = num(i) else {
            if num(i).is_some() {
                return;
            }
            continue;
        };
        let colon = is_mark(i + 1, ':')
            || is_mark(i + 1, '.')
            || t.get(i + 1).is_some_and(|x| matches!(x.0, Word("h" | "H")));
        let (Some((m, 2)), true) = (num(i + 2), colon) else { return };
        if h > 23 || m > 59 {
            return;
        }
        let mut j = i + 3;
        let mut s = 0;
        if let (true, Some((sec, 2))) = (is_mark(j, ':'), num(j + 1)) {
            s = sec.min(59);
            j += 2;
            if is_mark(j, '.') && num(j + 1).is_some() {
                j += 2;
            }
        }
        let mut h = h as u8;
        while let Some((tok, _)) = t.get(j) {
            match tok {
                Space | Mark('.') => j += 1,
                Word("m" | "M") => j += 1,
                Word(w) if w.eq_ignore_ascii_case("pm") || w.eq_ignore_ascii_case("p") => {
                    if h < 12 {
                        h += 12;
                    }
                    j += 1;
                }
                Word(w) if w.eq_ignore_ascii_case("am") || w.eq_ignore_ascii_case("a") => {
                    if h == 12 {
                        h = 0;
                    }
                    j += 1;
                }
                Word(w) => {
                    date.zone = match *w {
                        "Z" | "GMT" | "UTC" => Some(0),
                        "EST" | "CDT" => Some(-300),
                        "EDT" => Some(-240),
                        "CST" | "MDT" => Some(-360),
                        "MST" | "PDT" => Some(-420),
                        "PST" => Some(-480),
                        "BST" | "CET" | "MEZ" => Some(60),
                        "CEST" | "MESZ" | "EET" => Some(120),
                        "IST" => Some(330),
                        "JST" | "KST" => Some(540),
                        _ => break,
                    };
                    j += 1;
                    if *w != "GMT" && *w != "UTC" {
                        break;
                    }
                }
                Mark(sign @ ('+' | '-' | '−')) => {
                    let minutes = match (num(j + 1), is_mark(j + 2, ':'), num(j + 3)) {
                        (Some((zh, 1 | 2)), true, Some((zm, 2))) => Some(zh * 60 + zm),
                        (Some((z, 4)), ..) => Some(z / 100 * 60 + z % 100),
                        (Some((zh, 1 | 2)), ..) => Some(zh * 60),
                        _ => None,
                    };
                    if let Some(m) = minutes.filter(|m| *m <= 14 * 60) {
                        date.zone = Some(if *sign == '+' { m as i16 } else { -(m as i16) });
                    }
                    break;
                }
                _ => break,
            }
        }
        date.time = Some((h, m as u8, s as u8));
        return;
    }
}

/// The date in an address: `/2019/11/19/`, `/2019-11-19`, `20191119`.
pub fn in_path(path: &str) -> Option<Date> {
    let b = path.as_bytes();
    let num = |at: usize, len: usize| -> Option<u32> {
        let s = path.get(at..at + len)?;
        s.bytes().all(|c| c.is_ascii_digit()).then(|| s.parse().ok())?
    };
    let free = |at: usize| !b.get(at).is_some_and(u8::is_ascii_digit);
    (0..b.len().min(2_000)).find_map(|i| {
        if b[i] != b'2' && b[i] != b'1' || i == 0 || !free(i - 1) {
            return None;
        }
        let y = num(i, 4)?;
        let sep = *b.get(i + 4)?;
        if matches!(sep, b'/' | b'-' | b'_' | b'.') {
            let (m, mlen) = num(i + 5, 2).map(|m| (m, 2)).or(num(i + 5, 1).map(|m| (m, 1)))?;
            if b.get(i + 5 + mlen) != Some(&sep) {
                // People.com.cn: /2024/0424/
                let d = num(i + 7, 2).filter(|_| mlen == 2 && sep == b'/' && free(i + 9))?;
                return Date::new(y, m, d);
            }
            let j = i + 6 + mlen;
            let d = num(j, 2).filter(|_| free(j + 2)).or(num(j, 1).filter(|_| free(j + 1)))?;
            return Date::new(y, m, d);
        }
        let (m, d) = (num(i + 4, 2)?, num(i + 6, 2)?);
        if !free(i + 8) {
            return None;
        }
        Date::new(y, m, d)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_however_it_is_written() {
        for (text, want) in [
            ("2024-05-03T15:47:42.389000+00:00", "2024-05-03T15:47:42Z"),
            ("2024-05-03 15:47", "2024-05-03T15:47:00"),
            ("2024-05-03T15:47:42+0200", "2024-05-03T15:47:42+02:00"),
            ("20240503", "2024-05-03"),
            ("20240503T154742Z", "2024-05-03"),
            ("Fri, 03 May 2024 15:47:42 GMT", "2024-05-03T15:47:42Z"),
            ("Fri May 03 2024 15:47:42 GMT+0200 (CEST)", "2024-05-03T15:47:42+02:00"),
            ("May 3, 2024 3:47 p.m. EDT", "2024-05-03T15:47:00-04:00"),
            ("3. Mai 2024, 15:47 Uhr", "2024-05-03T15:47:00"),
            ("3 de mayo de 2024", "2024-05-03"),
            ("1er février 2024 à 09h05", "2024-02-01T09:05:00"),
            ("03.05.2024", "2024-05-03"),
            ("3/5/2024", "2024-05-03"),
            ("2024年5月3日 15:47", "2024-05-03T15:47:00"),
            ("2024. május 3.", "2024-05-03"),
            ("3 мая 2024", "2024-05-03"),
            ("3 травня 2024 р.", "2024-05-03"),
            ("٣ مايو ٢٠٢٤", "2024-05-03"),
            ("3 พฤษภาคม 2567", "2024-05-03"),
            ("1714751262", "2024-05-03T15:47:42Z"),
            ("2 تير 1399 - 12:09:08", "2020-06-22T12:09:08"),
            ("29 اسفند 1402", "2024-03-19"),
            ("yesterday", "-"),
            ("2024-13-41", "-"),
            ("call 01.02.03.04.05", "-"),
        ] {
            let got = parse(text, Order::DayFirst, "").map_or("-".into(), |d| d.to_string());
            assert_eq!(got, want, "{text}");
        }
    }

    #[test]
    fn american_pages_put_the_month_first() {
        assert_eq!(parse("5/3/2024", Order::MonthFirst, "en").map(|d| (d.month, d.day)), Some((5, 3)));
        assert_eq!(parse("23/5/2024", Order::MonthFirst, "en").map(|d| (d.month, d.day)), Some((5, 23)));
    }

    #[test]
    fn the_same_word_is_another_month_in_croatian() {
        assert_eq!(parse("3. listopada 2024", Order::DayFirst, "hr").map(|d| d.month), Some(10));
        assert_eq!(parse("3 listopada 2024", Order::DayFirst, "pl").map(|d| d.month), Some(11));
    }

    #[test]
    fn an_address_shows_a_day() {
        for (path, want) in [
            ("/news/2019/11/19/a-title", "2019-11-19"),
            ("/n1/2024/0424/c1001-40223222.html", "2024-04-24"),
            ("/article/20200121/34046328.html", "2020-01-21"),
            ("/2019/11/a-title", "-"),
            ("/story/3000000218734/", "-"),
        ] {
            assert_eq!(in_path(path).map_or("-".into(), |d| d.to_string()), want, "{path}");
        }
    }
}
