//! A block of text cut once into words and marks, each with the classes that the
//! lexicon gives it. All offsets are bytes of the whole text.

use crate::language::letters::{is_letter_or_digit, push_lower};
use crate::language::lexicon::*;
use std::ops::Range;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A word.
    Word,
    /// Digits, with their points, commas and signs.
    Number,
    /// A point, question or exclamation mark, or an ellipsis.
    Stop,
    /// A comma.
    Comma,
    /// A colon.
    Colon,
    /// A semicolon.
    Semicolon,
    /// A dash between words.
    Dash,
    /// A mark of quotation, opening or closing.
    Mark,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// Anything else.
    Other,
}

/// A word or mark.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
    /// Classes of the word, or of the phrase that begins here.
    pub bits: Bits,
    /// Number of tokens of the phrase that begins here; 1 for a word.
    pub phrase: u8,
    /// Whether a phrase may begin here.
    opens: bool,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// Whether white space stands before it.
    pub spaced: bool,
    /// Whether a full stop that belongs to the word ends it, and the sentence may.
    pub may_end: bool,
    /// Index of the speech quotation that it is in, plus one.
    pub quote: u32,
}

impl Token {
    /// Whether it has any of these classes.
    pub fn is(&self, bits: Bits) -> bool {
        self.bits & bits != 0
    }

    /// Its bytes.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// Whether a character is a mark of quotation.
pub fn quotation_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '“'
            | '”'
            | '„'
            | '‟'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '‘'
            | '‚'
            | '‛'
            | '’'
            | '\''
            | '＂'
            | '「'
            | '」'
            | '『'
            | '』'
    )
}

fn word_char(c: char) -> bool {
    is_letter_or_digit(c)
        || matches!(
            c,
            '\u{ad}' | '\u{200d}' | '\u{300}'
                ..='\u{36f}' | '_' | '@' | '#' | '&' | '$' | '€' | '£' | '%' | '°'
        )
}

fn kind_of(c: char) -> Kind {
    match c {
        '.' | '!' | '?' | '…' | '¡' | '¿' => Kind::Stop,
        ',' => Kind::Comma,
        ':' => Kind::Colon,
        ';' => Kind::Semicolon,
        '-' | '–' | '—' | '―' | '−' => Kind::Dash,
        '(' | '[' | '{' => Kind::Open,
        ')' | ']' | '}' => Kind::Close,
        c if quotation_mark(c) => Kind::Mark,
        _ => Kind::Other,
    }
}

/// The word in small letters, apostrophes straight and soft hyphens left out: itself where
/// it is so written, or else in `buffer`.
pub fn fold<'b>(word: &'b str, buffer: &'b mut String) -> &'b str {
    if word.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        return word;
    }
    buffer.clear();
    if word.is_ascii() {
        buffer.push_str(word);
        buffer.make_ascii_lowercase();
        return buffer;
    }
    for c in word.chars() {
        match c {
            '’' | 'ʼ' => buffer.push('\''),
            '\u{ad}' | '\u{200d}' => {}
            c => push_lower(buffer, c),
        }
    }
    buffer
}

/// Bytes up to which a word with an adverb's ending may be a name: "Clemente".
const LONGEST_NAME_LIKE_ADVERB: usize = 8;

/// Appends the tokens of the block `range` of `text` to `out`.
pub fn tokenise(text: &str, range: Range<usize>, lexicon: Option<&Lexicon>, out: &mut Vec<Token>) {
    let Some(block) = text.get(range.clone()) else { return };
    let base = range.start;
    let first = out.len();
    // A word and what follows it have about five bytes.
    out.reserve(block.len() / 5);
    let mut buffer = String::new();
    let peek = |at: usize| match block.as_bytes().get(at) {
        Some(b) if b.is_ascii() => Some(char::from(*b)),
        _ => block.get(at..).and_then(|rest| rest.chars().next()),
    };
    let mut spaced = true;
    let mut next_at = 0;
    while let Some(c) = peek(next_at) {
        let at = next_at;
        let mut end = at + c.len_utf8();
        if c.is_whitespace() || c == '\u{200b}' || c == '\u{feff}' {
            spaced = true;
            next_at = end;
            continue;
        }
        let mut token = Token {
            start: base + at,
            end: base + end,
            kind: Kind::Other,
            bits: 0,
            phrase: 1,
            opens: false,
            capital: c.is_uppercase(),
            spaced,
            may_end: false,
            quote: 0,
        };
        spaced = false;
        if !word_char(c) {
            token.kind = kind_of(c);
            // Two marks that stand for one: ``…'', <<…>>, ,,…''
            if matches!(c, '`' | '\'' | ',' | '<' | '>') && peek(end) == Some(c) {
                end += c.len_utf8();
                token.kind = Kind::Mark;
            }
            // "..." and "?!" are one stop.
            while token.kind == Kind::Stop
                && let Some(n @ ('.' | '!' | '?' | '…')) = peek(end)
            {
                end += n.len_utf8();
            }
            while token.kind == Kind::Dash && peek(end) == Some(c) {
                end += c.len_utf8();
            }
            token.end = base + end;
            next_at = end;
            out.push(token);
            continue;
        }
        let number = c.is_numeric();
        token.kind = if number || matches!(c, '$' | '€' | '£') { Kind::Number } else { Kind::Word };
        let mut last = c;
        // Whether an apostrophe, and whether a hyphen, stands in it.
        let (mut leans, mut hyphened) = (false, false);
        loop {
            // Plain letters and digits, many at once.
            let rest = &block.as_bytes()[end..];
            let plain = rest.iter().position(|b| !b.is_ascii_alphanumeric()).unwrap_or(rest.len());
            if plain > 0 {
                end += plain;
                last = char::from(block.as_bytes()[end - 1]);
            }
            let Some(n) = peek(end) else { break };
            let after = end + n.len_utf8();
            let inner = match n {
                ' ' => false,
                n if word_char(n) => true,
                '\'' | '’' | 'ʼ' => {
                    leans = true;
                    last.is_alphabetic() && peek(after).is_some_and(char::is_alphanumeric)
                }
                '-' | '‐' | '‑' => {
                    hyphened = true;
                    last.is_alphanumeric() && peek(after).is_some_and(char::is_alphanumeric)
                }
                // "Leser:innen", "Leser*innen"
                ':' | '*' if last.is_alphabetic() && block[end + 1..].starts_with("in") => true,
                '.' | ',' | ':' | '/' => {
                    let next = peek(after).unwrap_or(' ');
                    // 1,000 3.5 23:45 9/11; z.B. U.S.
                    (last.is_numeric() && next.is_numeric())
                        || (n == '.'
                            && last.is_alphabetic()
                            && next.is_alphabetic()
                            && single(block, at, end))
                }
                _ => false,
            };
            if !inner {
                break;
            }
            end = after;
            last = n;
        }
        token.end = base + end;
        // "al-Farra": a name with its article.
        token.capital |= hyphened
            && block[at..end]
                .split_once('-')
                .is_some_and(|(article, name)| article.len() == 2 && name.starts_with(char::is_uppercase));
        // A point that belongs to the word.
        if peek(end) == Some('.') {
            let next = peek(end + 1).unwrap_or('\n');
            // Without what leans on it: "l’avv."
            let word = block[at..end].rsplit(['\'', '’']).next().unwrap_or("");
            let letters = word.chars().count();
            let owned = if next == '.' {
                None
            } else if next == ',' && token.kind == Kind::Word {
                // "Inc.,": no sentence ends before a comma.
                Some(false)
            } else if token.kind == Kind::Number {
                let ordinal = lexicon.is_some_and(|l| l.data.ordinal_point)
                    && letters <= 2
                    && word.bytes().all(|b| b.is_ascii_digit())
                    && next != '\n';
                ordinal.then_some(true)
            } else if letters == 1 && c.is_uppercase()
                || word.contains('.')
                || lexicon.is_some_and(|l| l.data.ordinal_point)
                    && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'))
            {
                Some(true)
            } else {
                // "R-Calif."
                let last = word.rsplit('-').next().filter(|w| w.starts_with(char::is_uppercase));
                lexicon.and_then(|l| l.abbreviation(fold(last.unwrap_or(word), &mut buffer)))
            };
            if let Some(may_end) = owned {
                end += 1;
                token.end = base + end;
                token.may_end = may_end;
            }
        }
        next_at = end;
        let Some(lexicon) = lexicon else {
            out.push(token);
            continue;
        };
        let mut word_start = at;
        if token.kind == Kind::Word && end - at <= 64 {
            // Elided words in front; all end with an apostrophe.
            let mut folded = fold(&block[word_start..end], &mut buffer);
            while leans
                && folded.contains('\'')
                && let Some(length) = lexicon.elision(folded)
            {
                let Some(cut) = cut_at(&block[word_start..end], length) else { break };
                let mut head = token;
                head.start = base + word_start;
                head.end = base + word_start + cut;
                (head.bits, head.opens) =
                    lexicon.word_or_opening(fold(&block[word_start..word_start + cut], &mut buffer));
                out.push(head);
                word_start += cut;
                token.start = base + word_start;
                token.spaced = false;
                token.capital = block[word_start..end].chars().next().is_some_and(char::is_uppercase);
                folded = fold(&block[word_start..end], &mut buffer);
            }
            (token.bits, token.opens) = lexicon.word_or_opening(folded);
            if token.bits == 0 {
                token.bits = compound(folded, lexicon, token.capital);
            }
            // "Actualmente": a name in such letters would be shorter.
            let leads = out.len() == first || out.last().is_some_and(|t| t.kind == Kind::Stop);
            let may_end = token.bits == 0 && lexicon.may_end(folded);
            if may_end
                && folded.len() > LONGEST_NAME_LIKE_ADVERB
                && (!token.capital || leads)
                && lexicon.ends_as_adverb(folded)
            {
                token.bits = ADVERB;
            }
            if may_end
                && token.bits == 0
                && let Some(clitic) = lexicon.clitic(folded)
            {
                let tail = clitic.len();
                // The clitic is ASCII but for its apostrophe, which may be typographic.
                let cut = block[word_start..end]
                    .char_indices()
                    .rev()
                    .nth(clitic.chars().count() - 1)
                    .map(|(i, _)| word_start + i);
                if let Some(cut) = cut.filter(|c| *c > word_start) {
                    let mut head = token;
                    head.end = base + cut;
                    (head.bits, head.opens) =
                        lexicon.word_or_opening(fold(&block[word_start..cut], &mut buffer));
                    out.push(head);
                    let bare = clitic.trim_start_matches("-t-").trim_start_matches('-');
                    let skip = tail - bare.len();
                    token.start = base + cut + if block.is_char_boundary(cut + skip) { skip } else { 0 };
                    (token.bits, token.opens) = lexicon.word_or_opening(bare);
                    token.capital = false;
                    token.spaced = false;
                }
            }
        }
        // "37-year-old", "27-Jährige"
        if token.kind == Kind::Number
            && hyphened
            && let Some((_, noun)) = block[at..end].split_once('-')
        {
            token.bits = lexicon.word(fold(noun, &mut buffer)) & NOUNS;
        }
        out.push(token);
    }
    if let Some(lexicon) = lexicon {
        phrases(text, lexicon, &mut out[first..]);
    }
}

/// The classes that a compound has of its last part.
const NOUNS: Bits = ROLE | GROUP | ORGANISATION | DOCUMENT | OUTLET | ANONYMOUS | VIEW | WORK;

/// The nominal classes of a compound's last part: "US-Abgeordnete", "Polizeisprecherin".
fn compound(word: &str, lexicon: &Lexicon, capital: bool) -> Bits {
    if let Some((_, last)) = word.rsplit_once('-')
        && last.len() > 3
    {
        return lexicon.word(last) & NOUNS;
    }
    // "exministro", "ex-presidente"
    if let Some(role) = word.strip_prefix("ex").filter(|r| r.len() > 4) {
        let bits = lexicon.word(role) & (ROLE | GROUP);
        if bits != 0 {
            return bits;
        }
    }
    // "Polizeisprecherin", "politiewoordvoerder": one word in languages whose verb is second.
    let noun = if lexicon.data.capital_nouns { capital } else { lexicon.data.verb_second && !capital };
    if !noun || word.len() < 9 {
        return 0;
    }
    let lengths = lexicon.lengths(word);
    if lengths == 0 {
        return 0;
    }
    word.char_indices()
        .skip(3)
        .take_while(|(i, _)| word.len() - i >= 5)
        .filter(|(i, _)| lengths >> (word.len() - i).min(63) & 1 == 1)
        .map(|(i, _)| lexicon.word(&word[i..]) & NOUNS)
        .find(|bits| *bits != 0)
        .unwrap_or(0)
}

/// Whether the letters since the last point (or the start) are one.
fn single(block: &str, at: usize, end: usize) -> bool {
    let word = &block[at..end];
    word.rsplit('.').next().is_some_and(|w| w.chars().count() == 1)
}

/// The byte of `word` where its folded form has `length` bytes.
fn cut_at(word: &str, length: usize) -> Option<usize> {
    let mut folded = 0;
    for (i, c) in word.char_indices() {
        if folded >= length {
            return Some(i);
        }
        folded += match c {
            '’' | 'ʼ' => 1,
            '\u{ad}' | '\u{200d}' => 0,
            c => c.to_lowercase().map(char::len_utf8).sum(),
        };
    }
    None
}

/// Gives phrases their classes, on their first word.
fn phrases(text: &str, lexicon: &Lexicon, tokens: &mut [Token]) {
    let mut buffer = String::new();
    for i in 0..tokens.len() {
        if !tokens[i].opens || tokens[i].kind != Kind::Word {
            continue;
        }
        let list = lexicon.phrases(fold(&text[tokens[i].range()], &mut buffer));
        for (rest, bits) in list {
            let fits = rest.iter().enumerate().all(|(k, word)| {
                tokens.get(i + 1 + k).is_some_and(|t| fold(&text[t.range()], &mut buffer) == &**word)
            });
            if fits {
                tokens[i].bits |= bits;
                for t in &mut tokens[i + 1..=i + rest.len()] {
                    t.bits |= bits & (ADVERB | TIME);
                }
                tokens[i].phrase = tokens[i].phrase.max(rest.len() as u8 + 1);
                break;
            }
        }
    }
}
