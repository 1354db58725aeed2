//! Legal entity names in running text: a line in, the stretches that are an entity's
//! name with its legal form out ("Nordlicht Verlag GmbH & Co. KG", "SARL Val d'Or").
//!
//! The legal forms are one table, [`FORMS`]. To add a form, add a row; to teach a new
//! spelling of one, add it to its row. Names in scripts without capitals or spaces are
//! found by the marks in [`UNSPACED`].

use std::ops::Range;

/// Where the form stands in the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// "Nordlicht GmbH".
    After,
    /// "Stichting Nordlicht".
    Before,
    /// "SARL Nordlicht" and "Nordlicht SARL".
    Either,
}

/// A legal form.
#[derive(Debug)]
pub struct Form {
    /// Its short name, as the Report gives it.
    pub short: &'static str,
    /// Where it stands in a name.
    pub place: Place,
    /// Jurisdictions that know it, ISO 3166-1 alpha-2; the first is the usual one.
    pub countries: &'static str,
    /// Spellings without full stops, words separated by one space. Up to four letters
    /// count only as written here, in capitals, or with full stops ("s.r.l."); a spelling
    /// with a full stop counts only with full stops ("a.s.", never "as").
    spellings: &'static [&'static str],
}

const fn row(
    short: &'static str,
    place: Place,
    countries: &'static str,
    spellings: &'static [&'static str],
) -> Form {
    Form { short, place, countries, spellings }
}

use Place::{After, Before, Either};

/// Legal forms. A form that contains another stands before it.
#[rustfmt::skip]
pub static FORMS: &[Form] = &[
    // German-speaking countries
    row("GmbH & Co. KGaA", After, "DE", &["GmbH & Co KGaA", "GmbH & CoKGaA"]),
    row("GmbH & Co. KG", After, "DE AT", &["GmbH & Co KG", "GmbH & CoKG", "GmbH&CoKG", "GmbH + Co KG", "GmbH und Co KG", "GmbH & Cie KG", "GesmbH & Co KG", "mbH & Co KG", "m b H & Co KG", "UG & Co KG"]),
    row("AG & Co. KG", After, "DE AT", &["AG & Co KG", "AG & CoKG", "SE & Co KG", "SE & CoKG", "AG & Co KGaA", "SE & Co KGaA", "Ltd & Co KG", "ApS & Co KG", "Stiftung & Co KG"]),
    row("gGmbH", After, "DE", &["gGmbH", "gemeinnützige GmbH"]),
    row("GmbH", After, "DE AT CH", &["GmbH", "GesmbH", "Ges mbH", "G m b H", "Gesellschaft mbH", "Gesellschaft m b H", "Gesellschaft mit beschränkter Haftung", "mbH", "m b H"]),
    row("UG", After, "DE", &["UG", "UG (haftungsbeschränkt)"]),
    row("KGaA", After, "DE", &["KGaA"]),
    row("AG", After, "DE AT CH", &["AG", "Aktiengesellschaft"]),
    row("KG", After, "DE AT", &["KG", "Kommanditgesellschaft"]),
    row("OHG", After, "DE", &["OHG", "oHG"]),
    row("GbR", After, "DE", &["GbR"]),
    row("e.V.", After, "DE", &["eV", "e V", "eingetragener Verein"]),
    row("eG", After, "DE AT", &["eG", "e G", "eGen", "eingetragene Genossenschaft"]),
    row("e.K.", After, "DE", &["eK", "e K", "eKfm", "eKfr"]),
    row("SE", After, "EU", &["SE"]),
    row("Genossenschaft", After, "CH DE", &["Genossenschaft"]),
    row("Stiftung", Either, "DE CH AT", &["Stiftung"]),
    // French-speaking countries
    row("SASU", Either, "FR", &["SASU"]),
    row("SAS", Either, "FR", &["SAS", "Société par actions simplifiée"]),
    row("SARL", Either, "FR LU", &["SARL", "Sàrl", "Sarl", "Société à responsabilité limitée"]),
    row("EURL", Either, "FR", &["EURL"]),
    row("SCOP", Either, "FR", &["SCOP", "SCIC"]),
    row("SNC", Either, "FR IT", &["SNC", "Snc"]),
    row("SCS", After, "FR LU BE", &["SCS"]),
    row("SCRL", After, "BE", &["SCRL"]),
    row("SPRL", Either, "BE", &["SPRL"]),
    row("ASBL", Either, "BE LU", &["ASBL", "asbl"]),
    row("SRL", After, "IT BE RO ES", &["SRL", "Srl", "srl", "S r l", "Societa a responsabilita limitata"]),
    row("SRLS", After, "IT", &["SRLS", "Srls", "srls"]),
    row("SRLU", After, "IT", &["Srlu", "SRLU"]),
    row("SA", Either, "FR BE CH LU ES PT PL BR AR", &["SA", "S A", "S/A", "Société anonyme", "Sociedad Anónima", "Sociedade Anónima", "Spółka Akcyjna"]),
    row("association loi 1901", Before, "FR", &["Association"]),
    row("fondation", Before, "FR CH", &["Fondation"]),
    row("GIE", Before, "FR", &["GIE"]),
    // Italy
    row("SpA", After, "IT", &["SpA", "SPA", "Spa", "S p A", "S p a", "Società per Azioni"]),
    row("società cooperativa", Either, "IT", &["Società Cooperativa", "Soc Coop", "Soc Coop a r l", "scarl", "Scarl", "Soc Cooperativa"]),
    row("SAS", After, "IT", &["Sas", "S a s"]),
    row("associazione", Before, "IT", &["Associazione"]),
    row("fondazione", Before, "IT", &["Fondazione"]),
    // Spain and Latin America
    row("SLU", After, "ES", &["SLU", "S L U", "SL Unipersonal", "Sociedad Limitada Unipersonal"]),
    row("SLL", After, "ES", &["SLL"]),
    row("SL", After, "ES", &["SL", "S L", "Sociedad Limitada"]),
    row("SAU", After, "ES", &["SAU", "S A U"]),
    row("SA de CV", After, "MX", &["SA de CV", "S A de C V", "SAPI de CV", "S de RL de CV"]),
    row("SAS", After, "CO AR", &["SAS"]),
    row("cooperativa", Either, "ES", &["S Coop", "SCoop", "SCCL", "Sociedad Cooperativa"]),
    row("fundación", Before, "ES", &["Fundación", "Fundació"]),
    row("asociación", Before, "ES", &["Asociación", "Associació"]),
    // Portugal and Brazil
    row("Unipessoal Lda", After, "PT", &["Unipessoal Lda", "Sociedade Unipessoal Lda", "Soc Unipessoal Lda"]),
    row("Lda", After, "PT AO MZ", &["Lda", "LDA"]),
    row("Ltda", After, "BR CO CL", &["Ltda", "LTDA", "Limitada"]),
    row("EIRELI", After, "BR", &["EIRELI", "Eireli"]),
    row("ME", After, "BR", &["MEI", "EPP"]),
    row("CRL", After, "PT", &["CRL"]),
    row("fundação", Before, "PT BR", &["Fundação"]),
    row("associação", Before, "PT BR", &["Associação"]),
    // The Netherlands and Belgium
    row("BV", After, "NL BE", &["BV", "bv", "B V", "Besloten Vennootschap"]),
    row("NV", After, "NL BE", &["NV", "nv", "N V", "Naamloze Vennootschap"]),
    row("VOF", After, "NL BE", &["VOF", "V O F", "vof"]),
    row("VZW", Either, "BE", &["VZW", "vzw"]),
    row("stichting", Before, "NL BE", &["Stichting"]),
    row("vereniging", Before, "NL BE", &["Vereniging"]),
    row("coöperatie", Before, "NL", &["Coöperatie"]),
    // Poland
    row("sp. z o.o. S.K.A.", After, "PL", &["sp z oo SKA", "spółka z oo SKA", "sp z o o SKA"]),
    row("sp. z o.o. sp.k.", After, "PL", &["sp z oo sp k", "sp z oo spk", "sp z o o sp k", "sp z oo spółka komandytowa", "spółka z ograniczoną odpowiedzialnością spółka komandytowa", "spółka z ograniczoną odpowiedzialnością sp k"]),
    row("sp. z o.o.", After, "PL", &["sp z oo", "sp z o o", "sp zoo", "spzoo", "spółka z oo", "spółka z ograniczoną odpowiedzialnością"]),
    row("sp.k.", After, "PL", &["sp k", "spk", "spółka komandytowa"]),
    row("sp.j.", After, "PL", &["sp j", "spj", "spółka jawna"]),
    row("fundacja", Before, "PL", &["Fundacja"]),
    row("stowarzyszenie", Before, "PL", &["Stowarzyszenie"]),
    // English-speaking countries
    row("Pty Ltd", After, "AU ZA", &["Pty Ltd", "Pty Limited", "(Pty) Ltd", "(Proprietary) Limited", "Proprietary Limited", "(Pty) Limited"]),
    row("Pvt Ltd", After, "IN PK", &["Pvt Ltd", "Pvt Limited", "(Pvt) Ltd", "(Pvt) Limited", "Private Limited", "Private Ltd", "(Private) Limited", "Pte Ltd", "Sdn Bhd"]),
    row("Ltd", After, "GB IE", &["Ltd", "Limited"]),
    row("PLC", After, "GB IE", &["plc", "PLC", "Plc", "Public Limited Company"]),
    row("LLP", After, "GB US", &["LLP"]),
    row("CIC", After, "GB", &["CIC", "Community Interest Company"]),
    row("DAC", After, "IE", &["DAC", "Designated Activity Company"]),
    row("CLG", After, "IE", &["CLG", "Company Limited by Guarantee"]),
    row("UC", After, "IE", &["UC", "Unlimited Company"]),
    row("LLC", After, "US", &["LLC", "L L C"]),
    row("Inc.", After, "US CA", &["Inc", "Incorporated"]),
    row("Corp.", After, "US CA", &["Corp", "Corporation"]),
    row("LP", After, "US", &["LP"]),
    row("Co., Ltd.", After, "JP CN KR", &["Co Ltd", "Company Limited", "CO LTD"]),
    // The north
    row("A/S", After, "DK", &["A/S"]),
    row("ApS", After, "DK", &["ApS"]),
    row("AS", After, "NO", &["AS"]),
    row("ASA", After, "NO", &["ASA"]),
    row("AB", After, "SE FI", &["AB", "Aktiebolag"]),
    row("Oyj", After, "FI", &["Oyj"]),
    row("Oy", After, "FI", &["Oy", "Oy Ab"]),
    row("ehf.", After, "IS", &["ehf"]),
    row("hf.", After, "IS", &["hf"]),
    row("OÜ", After, "EE", &["OÜ"]),
    row("UAB", Either, "LT", &["UAB"]),
    row("SIA", Either, "LV", &["SIA"]),
    // Central, eastern and south-eastern Europe
    row("a.s.", After, "CZ SK", &["a s", "a.s"]),
    row("s.r.o.", After, "CZ SK", &["s r o", "s.r.o", "spol s r.o", "spol s r o"]),
    row("Zrt.", After, "HU", &["Zrt"]),
    row("Nyrt.", After, "HU", &["Nyrt"]),
    row("Kft.", After, "HU", &["Kft"]),
    row("d.o.o.", After, "SI HR RS BA", &["d.o.o", "d o o"]),
    row("d.d.", After, "SI HR BA", &["d.d", "d d"]),
    row("EOOD", After, "BG", &["EOOD", "OOD", "ЕООД", "ООД", "АД"]),
    row("ООО", Before, "RU", &["ООО", "Общество с ограниченной ответственностью"]),
    row("АО", Before, "RU", &["АО", "ЗАО", "ОАО", "ПАО", "АНО"]),
    row("ТОВ", Before, "UA", &["ТОВ"]),
    row("ПрАТ", Before, "UA", &["ПрАТ", "ПАТ"]),
    row("A.Ş.", After, "TR", &["AŞ", "A Ş"]),
    row("Α.Ε.", After, "GR", &["ΑΕ", "Α Ε", "ΕΠΕ", "ΙΚΕ"]),
];

/// The form of this short name.
pub fn form(short: &str) -> Option<&'static Form> {
    FORMS.iter().find(|f| f.short == short)
}

/// Marks of an entity in scripts written without spaces, with the form.
static UNSPACED: &[(&str, &str)] =
    &[("株式会社", "株式会社"), ("有限公司", "有限公司"), ("주식회사", "주식회사")];

/// A legal name found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalName {
    /// Bytes of the line.
    pub range: Range<usize>,
    /// Short name of its form.
    pub form: &'static str,
    /// The form's usual country, empty where it says nothing.
    pub country: &'static str,
}

/// Articles that a company's name may begin with.
pub const ARTICLES: &[&str] =
    &["le", "la", "les", "il", "lo", "el", "los", "las", "het", "der", "die", "das", "de"];

/// Lower-case words that belong to a name when they stand between its other words.
static PARTICLES: &[&str] = &[
    "&", "+", "a", "al", "and", "at", "d", "da", "das", "de", "degli", "dei", "del", "dell", "della",
    "delle", "den", "der", "des", "di", "die", "do", "dos", "du", "e", "ed", "el", "em", "en", "et", "for",
    "für", "fur", "i", "im", "in", "l", "la", "las", "le", "les", "los", "mit", "na", "nad", "o", "och",
    "of", "og", "on", "op", "per", "pod", "pour", "the", "und", "van", "voor", "von", "w", "we", "y", "z",
    "zu", "zum", "zur", "i", "te", "ten", "sur", "aan",
];

/// Lower-case words before which a name never reaches back.
static STOPS: &[&str] = &[
    "an",
    "are",
    "as",
    "by",
    "durch",
    "est",
    "es",
    "from",
    "has",
    "ist",
    "is",
    "jest",
    "la",
    "la",
    "le",
    "par",
    "por",
    "przez",
    "sind",
    "sont",
    "to",
    "via",
    "was",
    "with",
    "door",
    "bei",
    "bij",
    "chez",
    "avec",
    "con",
    "com",
    "met",
    "mit",
    "von",
    "van",
    "av",
    "af",
    "è",
    "é",
    "sociedad",
    "société",
    "società",
    "sociedade",
    "spółka",
    "firma",
    "firmy",
    "company",
    "empresa",
    "entreprise",
    "group's",
    "our",
    "we",
    "your",
    "ihre",
    "unsere",
    "die",
    "der",
    "das",
    "den",
    "dem",
    "het",
    "een",
    "notre",
    "nostra",
    "nuestra",
    "il",
    "lo",
    "o",
    "os",
    "as",
    "el",
    "los",
    "las",
    "les",
    "un",
    "une",
    "una",
    "ein",
    "eine",
    "einer",
    "a",
    "the",
    "this",
    "that",
    "and",
    "or",
    "und",
    "oder",
    "et",
    "ou",
    "y",
    "e",
    "i",
    "en",
    "w",
    "z",
    "na",
    "since",
    "vest",
    "use",
    "uses",
    "powered",
    "owned",
    "published",
    "operated",
    "site",
    "website",
    "the",
    "at",
    "of",
    "for",
    "in",
    "im",
    "zur",
    "zu",
    "für",
    "pour",
    "para",
    "do",
    "da",
    "de",
    "del",
    "di",
    "du",
    "des",
    "od",
    "dla",
    "per",
    "op",
    "aan",
];

/// Capitalised words that open a line before a name and are no part of it.
static LEADS: &[&str] = &[
    "a",
    "an",
    "by",
    "copyright",
    "copyrights",
    "die",
    "der",
    "das",
    "le",
    "la",
    "les",
    "société",
    "la",
    "editor",
    "von",
    "par",
    "por",
    "firma",
    "company",
    "publisher",
    "published",
    "site",
    "powered",
    "hosted",
    "il",
    "lo",
    "el",
    "los",
    "het",
    "een",
    "de",
    "spółka",
    "società",
    "sociedad",
    "sociedade",
    "empresa",
    "durch",
    "bei",
    "an",
    "für",
    "mit",
    "and",
    "und",
    "et",
    "at",
    "to",
    "contact",
    "kontakt",
    "wydawca",
    "wydawcą",
    "administratorem",
    "administrator",
    "herausgeber",
    "verlag:",
    "éditeur",
    "editore",
    "uitgever",
    "entreprise",
    "all",
    "rights",
    "reserved",
    "©",
    "℗",
    "in",
    "im",
    "dass",
    "mich",
    "zawodowy",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// White space only, or the line's start.
    Space,
    /// A comma.
    Comma,
    /// A mark that no name crosses.
    Hard,
}

#[derive(Debug, Clone)]
struct Token<'t> {
    raw: &'t str,
    start: usize,
    gap: Gap,
}

impl Token<'_> {
    fn end(&self) -> usize {
        self.start + self.raw.len()
    }
    /// Without full stops, typographic quotes and brackets at its ends.
    fn plain(&self) -> String {
        self.raw.chars().filter(|c| !matches!(c, '.' | '"' | '“' | '”' | '„' | '«' | '»')).collect()
    }
    fn capital(&self) -> bool {
        let mut it = self.raw.chars().filter(|c| c.is_alphanumeric());
        it.next()
            .is_some_and(|c| c.is_uppercase() || c.is_numeric() || (!c.is_lowercase() && c.is_alphabetic()))
            || self.raw.chars().skip(1).any(char::is_uppercase)
    }
    fn word(&self) -> String {
        self.plain().to_lowercase()
    }
}

/// Ends the token that began at `start`, and says what stands before the next one.
fn flush<'t>(line: &'t str, start: &mut Option<usize>, end: usize, gap: &mut Gap, out: &mut Vec<Token<'t>>) {
    let Some(from) = start.take() else { return };
    let raw = &line[from..end];
    // A year or a range of years parts the mark of a copyright from its holder.
    let year =
        raw.len() >= 4 && raw.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | '.' | '—'));
    let dash = raw.chars().all(|c| matches!(c, '-' | '–' | '—' | '/' | '*' | '#' | '>' | '='));
    if year || dash {
        *gap = Gap::Hard;
        return;
    }
    out.push(Token { raw, start: from, gap: *gap });
    let letters = raw.chars().filter(|c| c.is_alphanumeric()).count();
    let abbreviation = letters <= 4 || raw.trim_end_matches('.').contains('.');
    *gap = if raw.ends_with('.') && !abbreviation { Gap::Hard } else { Gap::Space };
}

fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut out: Vec<Token> = Vec::new();
    let mut gap = Gap::Hard;
    let mut start: Option<usize> = None;
    for (i, c) in line.char_indices() {
        match c {
            c if c.is_whitespace() => flush(line, &mut start, i, &mut gap, &mut out),
            ',' => {
                flush(line, &mut start, i, &mut gap, &mut out);
                gap = if gap == Gap::Hard { Gap::Hard } else { Gap::Comma };
            }
            '|' | '•' | '·' | ';' | ':' | '©' | 'ⓒ' | '®' | '™' | '℗' | '—' | '¦' | '→' | '>' | '<'
            | '\t' | '[' | ']' | '{' | '}' | '@' | '¶' | '∙' | '●' => {
                // A colon or an at sign inside a word belongs to an address, not to a name.
                flush(line, &mut start, i, &mut gap, &mut out);
                gap = Gap::Hard;
            }
            '?' | '!' if line[i + 1..].starts_with(|c: char| c.is_whitespace()) || i + 1 == line.len() => {
                flush(line, &mut start, i, &mut gap, &mut out);
                gap = Gap::Hard;
            }
            _ => {
                start.get_or_insert(i);
            }
        }
        if out.len() > 4_000 {
            break;
        }
    }
    flush(line, &mut start, line.len(), &mut gap, &mut out);
    out
}

fn same_word(token: &Token, spelling: &str, many: bool) -> bool {
    let plain = token.plain();
    let plain = plain.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '(' | ')' | '&' | '+'));
    let bare = if spelling.starts_with('(') { plain } else { plain.trim_matches(['(', ')']) };
    if spelling.contains('.') {
        let dotted = token.raw.trim_end_matches('.').contains('.');
        return dotted && fold_eq(bare, &spelling.replace('.', ""));
    }
    if bare == spelling {
        return true;
    }
    let letters = spelling.chars().count();
    let dotted = token.raw.trim_end_matches('.').contains('.') || (letters == 1 && token.raw.ends_with('.'));
    if many && letters > 1 && spelling.chars().all(char::is_lowercase) {
        return fold_eq(bare, spelling);
    }
    if letters <= 4 && !dotted {
        // "GMBH", "LTD": the whole in capitals; two letters only as the table has them.
        return letters > 2 && bare.chars().all(|c| !c.is_lowercase()) && bare == spelling.to_uppercase();
    }
    bare.chars().count() == letters && fold_eq(bare, spelling)
}

/// Whether what stands behind a full stop belongs to the same sentence: the stop then is
/// that of an abbreviation.
fn sentence_goes_on(rest: &str) -> bool {
    rest.trim_start().starts_with(|c: char| matches!(c, ',' | ';' | '(' | '&') || c.is_lowercase())
}

fn fold_eq(a: &str, b: &str) -> bool {
    super::notice::fold(a) == super::notice::fold(b)
}

/// Every spelling by its first word, folded.
type Index = std::collections::HashMap<String, Vec<(usize, Vec<&'static str>)>>;

fn index() -> &'static Index {
    static INDEX: std::sync::OnceLock<Index> = std::sync::OnceLock::new();
    INDEX.get_or_init(|| {
        let mut map = Index::new();
        for (i, f) in FORMS.iter().enumerate() {
            for s in f.spellings {
                let words: Vec<&str> = s.split(' ').collect();
                if let Some(first) = words.first() {
                    map.entry(super::notice::fold(&first.replace('.', ""))).or_default().push((i, words));
                }
            }
        }
        map
    })
}

/// Lengths of the first words of all forms, one bit each, by their first byte: a token
/// that is in no row begins no form, and nothing need be copied to know it.
fn lengths() -> &'static [u64; 256] {
    static LENGTHS: std::sync::OnceLock<[u64; 256]> = std::sync::OnceLock::new();
    LENGTHS.get_or_init(|| {
        let mut out = [0u64; 256];
        for key in index().keys() {
            if let Some(first) = key.bytes().next()
                && let Some(row) = out.get_mut(first as usize)
            {
                *row |= 1 << key.len().min(63);
            }
        }
        out
    })
}

/// Whether a word may begin a form; never wrong where it says no.
fn may_begin(raw: &str) -> bool {
    if !raw.is_ascii() {
        return true;
    }
    let mut first = 0u8;
    let mut count = 0usize;
    for b in raw.bytes().filter(|b| !matches!(b, b'.' | b'"')) {
        if count == 0 && !b.is_ascii_alphanumeric() && b != b'(' {
            continue;
        }
        if count == 0 {
            first = b.to_ascii_lowercase();
        }
        count += 1;
    }
    // marks at the end, and brackets around, may be no part of it
    let row = lengths()[first as usize] | if first == b'(' { u64::MAX } else { 0 };
    (count.saturating_sub(2)..=count).any(|n| row & (1 << n.min(63)) != 0)
}

/// Whether a line may hold a legal form; never wrong where it says no.
pub fn may_hold(line: &str) -> bool {
    line.split(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | ';' | ':')).any(may_begin)
}

/// The longest form whose spelling begins at token `i`, and how many tokens it takes.
fn form_at(tokens: &[Token], i: usize, dashed: bool) -> Option<(&'static Form, usize)> {
    if !dashed && !may_begin(tokens[i].raw) {
        return None;
    }
    let plain = tokens[i].plain();
    let mut key =
        super::notice::fold(plain.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '(' | ')')));
    if dashed {
        // "Verlags-GmbH"
        key = key.rsplit('-').next().unwrap_or_default().to_string();
    }
    let bare = key.trim_matches(['(', ')']).to_string();
    let mut best: Option<(&'static Form, usize)> = None;
    for k in [&key, &bare] {
        for (f, words) in index().get(k.as_str()).into_iter().flatten() {
            if i + words.len() > tokens.len() || best.is_some_and(|b| b.1 >= words.len()) {
                continue;
            }
            let fits = words.iter().enumerate().all(|(n, w)| {
                let t = &tokens[i + n];
                let joined = n == 0 || t.gap != Gap::Hard;
                if dashed && n == 0 {
                    return t.raw.ends_with(w);
                }
                joined && same_word(t, w, words.len() > 1)
            });
            if fits {
                best = Some((&FORMS[*f], words.len()));
            }
        }
        if key == bare {
            break;
        }
    }
    best
}

/// The legal names of a line, in order, not overlapping.
pub fn find(line: &str) -> Vec<LegalName> {
    // Most lines hold none, and it costs less to see that.
    let dashed = || line.contains('-') && ["-GmbH", "-AG", "-KG"].iter().any(|form| line.contains(form));
    if !may_hold(line) && !dashed() {
        return Vec::new();
    }
    let tokens = tokens(line);
    let mut out: Vec<LegalName> = Vec::new();
    let mut i = 0;
    let mut floor = 0; // first token not yet used
    while i < tokens.len() && out.len() < 64 {
        let dashed = tokens[i].raw.contains('-') && tokens[i].raw.ends_with("-GmbH")
            || tokens[i].raw.ends_with("-AG")
            || tokens[i].raw.ends_with("-KG");
        let Some((form, n)) =
            form_at(&tokens, i, false).or_else(|| dashed.then(|| form_at(&tokens, i, true)).flatten())
        else {
            i += 1;
            continue;
        };
        let (mut form, mut last) = (form, i + n - 1);
        // "GOVERNANCE AS USUAL": in a line of capitals two letters are a word.
        let shout = |t: Option<&Token>| {
            t.is_some_and(|t| {
                t.gap == Gap::Space
                    && t.raw.chars().filter(|c| c.is_alphabetic()).count() >= 2
                    && t.raw.chars().all(char::is_uppercase)
            })
        };
        if n == 1
            && tokens[i].raw.chars().all(char::is_uppercase)
            && i > 0
            && tokens[i - 1].raw.chars().all(|c| !c.is_lowercase())
            && shout(tokens.get(i + 1))
        {
            i += 1;
            continue;
        }
        // "News Corp UK Limited": the later form is the entity's.
        let mut j = last + 1;
        while form.place == After && j < tokens.len() && j <= last + 6 {
            let t = &tokens[j];
            let word = t.word();
            if t.gap != Gap::Space || !(t.capital() || PARTICLES.contains(&word.as_str())) {
                break;
            }
            if tokens[j - 1].raw.ends_with('.') && tokens[j - 1].raw.chars().count() > 4 {
                break;
            }
            match form_at(&tokens, j, false).filter(|(f, _)| f.place == After) {
                Some((later, n)) => {
                    (form, last) = (later, j + n - 1);
                    j = last + 1;
                }
                None => j += 1,
            }
        }
        let mut name = None;
        if form.place != Before {
            name = back(line, &tokens, floor, if dashed { i + 1 } else { i }).map(|s| s..tokens[last].end());
        }
        if name.is_none() && form.place != After {
            name = forward(line, &tokens, i, last);
        }
        match name {
            Some(range) => {
                let mut range = close(line, range);
                // "Nordlicht AG." ends a sentence; "Inc." and "S.A." end so anyway.
                let end = tokens[last].raw;
                let bare = end.trim_end_matches('.');
                let goes_on = matches!(bare, "Lda" | "Ltda" | "Coop" | "LTDA")
                    || matches!(bare, "Ltd" | "LTD") && sentence_goes_on(&line[tokens[last].end()..]);
                if end.ends_with('.') && !bare.contains('.') && !form.short.ends_with('.') && !goes_on {
                    range.end -= end.len() - bare.len();
                }
                // A form spelled out describes the entity: ", société anonyme".
                if n >= 3 && tokens[i].start > range.start && tokens[last].end() - tokens[i].start > 18 {
                    let bare =
                        line[range.start..tokens[i].start].trim_end().trim_end_matches([',', '(', '-', '–']);
                    range.end = range.start + bare.trim_end().len();
                }
                floor = tokens.partition_point(|t| t.start < range.end);
                i = floor.max(last + 1);
                floor = i;
                out.push(LegalName {
                    range,
                    form: form.short,
                    country: form.countries.split(' ').next().filter(|c| *c != "EU").unwrap_or(""),
                });
            }
            None => i = last + 1,
        }
    }
    if out.is_empty() {
        out.extend(unspaced(line));
    }
    out
}

/// Where a name begins that ends before token `end`.
fn back(line: &str, tokens: &[Token], floor: usize, end: usize) -> Option<usize> {
    if end <= floor {
        return None;
    }
    if end < tokens.len() && tokens[end].gap == Gap::Hard {
        // "CityBlatt. Limited": a full stop that belongs to the name.
        let t = &tokens[end - 1];
        let part = t.raw.ends_with('.') && t.raw.chars().filter(|c| c.is_uppercase()).count() >= 2;
        if !part || line[t.end()..tokens[end].start].trim() != "" {
            return None;
        }
    }
    let article = |i: usize| is_article_of_name(line, tokens, i, end);
    let mut at = end; // leftmost accepted token
    let mut sure = end; // leftmost accepted token that can begin a name
    let mut unknown = 0;
    let mut comma = end < tokens.len() && tokens[end].gap == Gap::Comma;
    let mut whole = false; // whether the name reaches a hard mark
    while at > floor && end - at < 14 {
        let t = &tokens[at - 1];
        let word = t.word();
        let open = t.raw.starts_with('(');
        if !t.capital() {
            if (STOPS.contains(&word.as_str()) && !PARTICLES.contains(&word.as_str())) || word.is_empty() {
                break;
            }
            if PARTICLES.contains(&word.as_str()) {
                // kept only if a capitalised word stands before it
            } else {
                unknown += 1;
                if unknown > 3 || word.len() > 24 {
                    break;
                }
                if word
                    .chars()
                    .any(|c| !c.is_alphanumeric() && !matches!(c, '.' | '-' | '\'' | '’' | '(' | ')'))
                {
                    break;
                }
            }
        }
        at -= 1;
        let lead = LEADS.contains(&word.as_str())
            && (!t.capital() || t.raw.chars().nth(1).is_some_and(char::is_lowercase));
        if t.capital() && !open && (!lead || word == "the" || article(at)) {
            sure = at;
        }
        match t.gap {
            Gap::Hard => {
                whole = true;
                break;
            }
            Gap::Comma if comma || at + 1 < end => {
                whole = at + 1 == end;
                break;
            }
            Gap::Comma => comma = true,
            Gap::Space => {}
        }
        if open && at > floor && tokens[at].gap == Gap::Hard {
            break;
        }
    }
    if at == floor {
        whole = true;
    }
    // A name may begin with a small letter where nothing stands before it ("taz Verlag GmbH").
    if whole && at < sure {
        let t = &tokens[at];
        let word = t.word();
        let small = !STOPS.contains(&word.as_str())
            && !PARTICLES.contains(&word.as_str())
            && !LEADS.contains(&word.as_str())
            && !t.raw.starts_with('(');
        if small && end - at <= 7 {
            sure = at;
        }
    }
    // Leading words that introduce the name.
    while sure < end {
        let t = &tokens[sure];
        let word = t.word();
        let keep_all_caps = t.raw.chars().count() > 1 && t.raw.chars().all(|c| !c.is_lowercase());
        let company =
            word.starts_with("soci") || matches!(word.as_str(), "spółka" | "empresa" | "entreprise");
        let lead = LEADS.contains(&word.as_str()) && !keep_all_caps && !(company && t.capital());
        if lead && !article(sure) && end - sure > 1 {
            sure += 1;
        } else {
            break;
        }
    }
    if sure >= end {
        return None;
    }
    let mut start = tokens[sure].start;
    // "example.org/Nordlicht hf."
    if let Some((site, rest)) = tokens[sure].raw.split_once('/')
        && site.contains('.')
        && !rest.is_empty()
    {
        start += site.len() + 1;
    }
    let letters = line[start..tokens[end - 1].end()].chars().filter(|c| c.is_alphabetic()).count();
    (letters >= 2 || line[start..].starts_with(|c: char| c.is_ascii_digit())).then_some(start)
}

/// Whether a capitalised article is part of the name before the form at `end` ("édité par
/// Les Échos SAS"): not where a sentence begins with it ("La Nordlicht S.r.l. pubblica"), nor
/// before a word for a company.
fn is_article_of_name(line: &str, tokens: &[Token], i: usize, end: usize) -> bool {
    const COMPANY: &[&str] =
        &["soci", "group", "grup", "empres", "entrepr", "firm", "compa", "verlag", "asso"];
    let Some((t, next)) = tokens.get(i).zip(tokens.get(i + 1)) else { return false };
    if i + 1 >= end || !t.capital() || !ARTICLES.contains(&t.word().as_str()) || next.gap != Gap::Space {
        return false;
    }
    let following = next.word();
    if !next.capital() || COMPANY.iter().any(|c| following.starts_with(c)) {
        return false;
    }
    let before = line[..t.start].trim_end();
    if before.is_empty() || before.ends_with(['.', '!', '?', '…', '•', '|', '-', '–']) {
        // The name alone on its line, or with its form or address beside it; no verb.
        let beside = tokens.get(end).is_none_or(|f| {
            f.gap == Gap::Comma || !line[f.end()..].trim_start().starts_with(char::is_lowercase)
        });
        return before.is_empty() && beside;
    }
    true
}

/// The name that follows a form standing in front ("Stichting …", "ООО «…»").
fn forward(line: &str, tokens: &[Token], i: usize, last: usize) -> Option<Range<usize>> {
    let next = tokens.get(last + 1)?;
    if next.gap != Gap::Space {
        return None;
    }
    let from = tokens[i].start;
    if let Some(q) = next.raw.chars().next().filter(|c| matches!(c, '«' | '"' | '“' | '„')) {
        // To the quotation mark that balances the first one.
        let rest = &line[next.start..];
        let mut depth = 0i32;
        let mut end = None;
        for (n, (at, c)) in rest.char_indices().enumerate() {
            match c {
                '«' if q == '"' => break,
                '«' | '„' | '“' => depth += 1,
                '»' | '”' => depth -= 1,
                '"' if q == '"' => end = Some(at + 1),
                ',' | ';' | '|' if depth <= 0 || q == '"' => break,
                _ => {}
            }
            if matches!(c, '»' | '”') {
                end = Some(at + c.len_utf8());
                if depth <= 0 {
                    break;
                }
            }
            if n > 100 {
                break;
            }
        }
        return end.map(|e| from..next.start + e);
    }
    let mut end = None;
    let mut unknown = 0;
    for (n, t) in tokens[last + 1..].iter().enumerate() {
        if n > 0 && t.gap != Gap::Space || n > 9 {
            break;
        }
        let word = t.word();
        if t.capital() {
            end = Some(t.end());
            if t.raw.ends_with('.') && word.chars().count() > 3 {
                end = Some(t.end() - 1);
                break;
            }
        } else if PARTICLES.contains(&word.as_str()) {
            unknown += 1;
            if unknown > 5 {
                break;
            }
        } else {
            break;
        }
    }
    end.map(|e| from..e)
}

/// Takes in a closing bracket or quotation mark whose opening one is inside, and drops
/// marks that belong to the text around.
fn close(line: &str, range: Range<usize>) -> Range<usize> {
    let mut start = range.start;
    let mut end = range.end;
    let inside = &line[start..end];
    if inside.ends_with(')') && !inside.contains('(') {
        end -= 1;
    }
    loop {
        let inside = &line[start..end];
        let Some(first) = inside.chars().next() else { break };
        let odd = inside.matches('"').count() % 2 == 1;
        if matches!(first, '(' | '\'' | '*' | '_' | '#' | '-') && !inside[1..].contains(')')
            || (first == '"' && odd)
            || (matches!(first, '“' | '„' | '«') && !inside.contains(['”', '»', '“']))
        {
            start += first.len_utf8();
        } else {
            break;
        }
    }
    start..end
}

fn unspaced(line: &str) -> Option<LegalName> {
    for (mark, short) in UNSPACED {
        let Some(at) = line.find(mark) else { continue };
        let edge = |c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    '、' | '。'
                        | '，'
                        | ','
                        | '|'
                        | '('
                        | ')'
                        | '（'
                        | '）'
                        | '©'
                        | '：'
                        | ':'
                        | '「'
                        | '」'
                        | '.'
                )
        };
        let start =
            line[..at].rfind(edge).map_or(0, |i| i + line[i..].chars().next().map_or(1, char::len_utf8));
        let tail = at + mark.len();
        let end = line[tail..].find(edge).map_or(line.len(), |i| tail + i);
        let end = if start == at { end } else { tail };
        let count = line[start..end].chars().count();
        if count > mark.chars().count() && count <= 40 {
            return Some(LegalName { range: start..end, form: short, country: "" });
        }
    }
    None
}

/// The short form that `text` spells out, if it begins with one ("société anonyme au capital …").
pub fn spelled_form(text: &str) -> Option<(&'static Form, usize)> {
    let tokens = tokens(text);
    if tokens.is_empty() {
        return None;
    }
    form_at(&tokens, 0, false).map(|(f, n)| (f, tokens[n - 1].end()))
}

/// `name` without the form that [`find`] saw in it.
pub fn without_form(name: &str) -> &str {
    let tokens = tokens(name);
    for i in 0..tokens.len() {
        if let Some((form, n)) = form_at(&tokens, i, false) {
            let last = &tokens[i + n - 1];
            if i > 0 && last.end() + 2 >= name.len() && form.place != Before {
                return name[..tokens[i].start].trim_end().trim_end_matches(',').trim_end();
            }
            if i == 0 && form.place != After && tokens.len() > n {
                return name[tokens[n].start..].trim();
            }
        }
    }
    name
}
