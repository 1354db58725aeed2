//! What every reader of text asks of each character: whether it is a letter, and its
//! small form. The answers are the standard library's, whose tables are made to be small:
//! it searches them for every character beyond ASCII. Here each block of 256 characters
//! that a text is met in is asked once, and its answers are kept.

use std::sync::OnceLock;

/// Answers for the characters of the Basic Multilingual Plane, a bit each.
struct Answers {
    ask: fn(char) -> bool,
    blocks: [OnceLock<[u64; 4]>; 256],
}

impl Answers {
    const fn of(ask: fn(char) -> bool) -> Answers {
        Answers { ask, blocks: [const { OnceLock::new() }; 256] }
    }

    #[inline]
    fn get(&self, c: char) -> bool {
        let n = c as u32;
        let Some(block) = self.blocks.get((n >> 8) as usize) else { return (self.ask)(c) };
        let bits = block.get_or_init(|| {
            let mut bits = [0; 4];
            for i in 0..256 {
                // A surrogate is no character, and is not asked for.
                let yes = char::from_u32(n & !0xff | i).is_some_and(self.ask);
                bits[(i >> 6) as usize] |= u64::from(yes) << (i & 63);
            }
            bits
        });
        bits[(n >> 6 & 3) as usize] >> (n & 63) & 1 == 1
    }
}

/// `char::is_alphabetic`.
#[inline]
pub fn is_letter(c: char) -> bool {
    static LETTERS: Answers = Answers::of(char::is_alphabetic);
    if c.is_ascii() { c.is_ascii_alphabetic() } else { LETTERS.get(c) }
}

/// `char::is_alphanumeric`.
#[inline]
pub fn is_letter_or_digit(c: char) -> bool {
    static EITHER: Answers = Answers::of(char::is_alphanumeric);
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { EITHER.get(c) }
}

/// `text` in small letters, each by itself.
pub fn lower(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| push_lower(&mut out, c));
    out
}

/// Appends the small form of `c`, as `char::to_lowercase` has it.
#[inline]
pub fn push_lower(out: &mut String, c: char) {
    static SMALL: Answers = Answers::of(|c| c.to_lowercase().eq([c]));
    match c {
        _ if c.is_ascii() => out.push(c.to_ascii_lowercase()),
        _ if SMALL.get(c) => out.push(c),
        'А'..='Я' => out.extend(char::from_u32(c as u32 + 0x20)),
        _ => out.extend(c.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_answered_as_the_standard_library_does() {
        let mut lower = String::new();
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_letter_or_digit(c), c.is_alphanumeric(), "{c:?}");
            lower.clear();
            push_lower(&mut lower, c);
            assert_eq!(lower, c.to_lowercase().to_string(), "{c:?}");
        }
    }
}
