//! Bytes in, text out: files and standard input, gzip and zstd undone, the character
//! set found, nothing longer than a limit ever held in memory.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read};

/// An input, decompressed, with its first bytes looked at.
pub type Input = Box<dyn BufRead + Send>;

/// Opens `file` (`-`: standard input); gzip and zstd are known by their first bytes.
pub fn open(file: &str) -> Result<Input> {
    let raw: Box<dyn Read + Send> = if file == "-" {
        Box::new(std::io::stdin())
    } else {
        let meta = std::fs::metadata(file).with_context(|| file.to_string())?;
        if meta.is_dir() {
            bail!("{file}: is a folder");
        }
        Box::new(std::fs::File::open(file).with_context(|| file.to_string())?)
    };
    let mut raw = BufReader::with_capacity(1 << 16, raw);
    let start = raw.fill_buf().with_context(|| file.to_string())?;
    Ok(if start.starts_with(&[0x1f, 0x8b]) {
        Box::new(BufReader::with_capacity(1 << 16, flate2::bufread::MultiGzDecoder::new(raw)))
    } else if start.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) {
        let decoder = ruzstd::decoding::StreamingDecoder::new(raw)
            .map_err(|e| anyhow::anyhow!("{file}: broken zstd: {e}"))?;
        Box::new(BufReader::with_capacity(1 << 16, decoder))
    } else {
        Box::new(raw)
    })
}

/// Reads all of `input`, up to `limit` bytes.
pub fn read_all(input: &mut dyn Read, limit: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limit {
        bail!("larger than {} MiB (raise it with --max-mib)", limit >> 20);
    }
    Ok(bytes)
}

/// One line, or the start of one that was too long.
pub enum Line {
    /// A whole line without its end.
    Whole(Vec<u8>),
    /// The first 4 KiB of a line longer than the limit; the rest was passed over.
    TooLong(Vec<u8>),
}

/// The next line, never holding more than `limit` bytes of it. `None` at the end.
pub fn next_line(input: &mut dyn BufRead, limit: usize) -> std::io::Result<Option<Line>> {
    let mut line = Vec::new();
    let mut seen = false;
    let mut over = false;
    loop {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(e) if e.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(e) => return Err(e),
        };
        if chunk.is_empty() {
            break;
        }
        seen = true;
        let end = memchr::memchr(b'\n', chunk);
        let part = &chunk[..end.unwrap_or(chunk.len())];
        if !over {
            if line.len() + part.len() > limit {
                over = true;
                line.extend_from_slice(&part[..part.len().min(4096usize.saturating_sub(line.len()))]);
                line.truncate(4096);
                line.shrink_to_fit();
            } else {
                line.extend_from_slice(part);
            }
        }
        let used = part.len() + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() {
            break;
        }
    }
    Ok(seen.then_some(if over { Line::TooLong(line) } else { Line::Whole(line) }))
}

/// The text of a page. `charset` is what its HTTP header says; a byte order mark comes
/// before it, the page's own `<meta charset>` after it, a guess last (WHATWG HTML,
/// "Determining the character encoding").
pub fn decode(bytes: &[u8], charset: Option<&str>) -> String {
    let named = |label: &str| encoding_rs::Encoding::for_label(label.trim().as_bytes());
    if let Some((encoding, skip)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[skip..]).0.into_owned();
    }
    let encoding = charset.and_then(named).or_else(|| {
        // UTF-8 that holds is believed before a `<meta>` that may lie.
        std::str::from_utf8(bytes).is_ok().then_some(encoding_rs::UTF_8)
    });
    let encoding = encoding.or_else(|| meta_charset(bytes).and_then(|l| named(&l))).unwrap_or_else(|| {
        let mut guess = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Allow);
        guess.feed(&bytes[..bytes.len().min(1 << 20)], true);
        guess.guess(None, chardetng::Utf8Detection::Allow)
    });
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// The label of `<meta charset=…>` or `<meta http-equiv … charset=…>` in the first 4 KiB.
fn meta_charset(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_ascii_lowercase();
    head.match_indices("charset").find_map(|(at, word)| {
        let inside = head[..at].rfind('<').is_some_and(|t| head[t..].starts_with("<meta"));
        let rest = head[at + word.len()..].trim_start().strip_prefix('=')?.trim_start();
        let label: String = rest
            .trim_start_matches(['"', '\''])
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || "-_:.".contains(*c))
            .collect();
        (inside && !label.is_empty()).then_some(label)
    })
}

/// Why these bytes are no page, in one clear line; `None` where they may be one.
pub fn not_a_page(bytes: &[u8], plain: bool) -> Option<&'static str> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Some("empty");
    }
    let utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let head = &bytes[..bytes.len().min(1024)];
    // Control characters that no text has; escape is part of ISO-2022-JP.
    let odd = head.iter().filter(|b| **b < 0x20 && !b"\t\n\r\x0c\x1b".contains(b)).count();
    const MAGIC: [&[u8]; 7] =
        [b"%PDF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04", b"\x7fELF", b"\0asm"];
    if MAGIC.iter().any(|m| bytes.starts_with(m)) || (!utf16 && odd * 20 > head.len()) {
        return Some("binary, not a page");
    }
    if !plain && !utf16 && memchr::memchr(b'<', bytes).is_none() {
        return Some("no HTML in it (for bare text use --plain)");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_over_the_limit_is_passed_over_and_the_next_one_is_whole() {
        let text = format!("{}\nshort\n", "x".repeat(100_000));
        let mut input = BufReader::with_capacity(100, text.as_bytes());
        assert!(matches!(next_line(&mut input, 50_000), Ok(Some(Line::TooLong(l))) if l.len() == 4096));
        assert!(matches!(next_line(&mut input, 50_000), Ok(Some(Line::Whole(l))) if l == b"short"));
        assert!(matches!(next_line(&mut input, 50_000), Ok(None)));
    }

    #[test]
    fn the_character_set_comes_from_mark_header_text_meta_and_guess_in_that_order() {
        let latin = b"<meta charset=iso-8859-1>caf\xe9";
        assert!(decode(latin, None).ends_with("café"));
        assert!(decode(b"<p>caf\xe9", Some("windows-1252")).ends_with("café"));
        assert!(decode("<meta charset=iso-8859-1>café".as_bytes(), None).ends_with("café"));
        assert!(decode(b"\xff\xfeh\0i\0", Some("utf-8")).ends_with("hi"));
        assert!(decode("<p>Съешь ещё этих мягких французских булок</p>".as_bytes(), None).contains("мягких"));
    }

    #[test]
    fn what_is_no_page_is_said_in_one_line() {
        let cases: [(&[u8], Option<&str>); 5] = [
            (b"", Some("empty")),
            (b" \n\t", Some("empty")),
            (b"%PDF-1.7 ...", Some("binary, not a page")),
            (b"\0\0\0\0\x01\x02<", Some("binary, not a page")),
            (b"<p>a\0b</p> with one stray NUL in much text", None),
        ];
        for (bytes, expected) in cases {
            assert_eq!(not_a_page(bytes, false), expected, "{bytes:?}");
        }
        assert!(not_a_page(b"no tag", false).is_some() && not_a_page(b"no tag", true).is_none());
    }
}
