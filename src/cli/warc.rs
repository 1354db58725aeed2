//! Web archives (WARC 1.0/1.1, ISO 28500) as a stream of pages: the HTML response
//! records, their character set from the HTTP header.

use super::input::{self, Input};
use ::warc::{RecordType, WarcHeader, WarcReader};
use std::io::Read;

/// An HTML page out of an archive.
pub struct Record {
    /// The record's id.
    pub id: String,
    /// The address that was fetched.
    pub url: Option<String>,
    /// The page, or why it could not be read.
    pub html: Result<String, String>,
}

/// Whether the input is a web archive.
pub fn is_warc(input: &mut Input) -> std::io::Result<bool> {
    Ok(input.fill_buf()?.starts_with(b"WARC/"))
}

/// Hands every HTML response of `input` to `each`, until it returns `false`. A record
/// over `limit` bytes is given as an error and passed over. Returns the reason where
/// the archive itself is broken.
pub fn read(input: Input, limit: usize, mut each: impl FnMut(Record) -> bool) -> Result<(), String> {
    let mut reader = WarcReader::new(input);
    let mut records = reader.stream_records();
    while let Some(record) = records.next_item() {
        let record = record.map_err(|e| format!("broken archive: {e}"))?;
        if *record.warc_type() != RecordType::Response {
            continue;
        }
        let id = record.warc_id().to_string();
        let url = record.header(WarcHeader::TargetURI).map(|u| u.trim_matches(['<', '>']).to_string());
        let size = record.content_length();
        let html = if size > limit as u64 {
            Some(Err(format!("record of {} MiB is larger than {} MiB", size >> 20, limit >> 20)))
        } else {
            let mut block = Vec::new();
            let mut record = record;
            match record.read_to_end(&mut block) {
                Ok(_) => page(&block, limit).transpose(),
                Err(e) => Some(Err(e.to_string())),
            }
        };
        if let Some(html) = html
            && !each(Record { id, url, html })
        {
            break;
        }
    }
    Ok(())
}

/// The page in an HTTP response; `None` where it is no HTML.
fn page(block: &[u8], limit: usize) -> Result<Option<String>, String> {
    let mut headers = [httparse::EMPTY_HEADER; 128];
    let mut response = httparse::Response::new(&mut headers);
    let start = match response.parse(block) {
        Ok(httparse::Status::Complete(n)) => n,
        Ok(httparse::Status::Partial) => return Err("HTTP header is cut off".into()),
        Err(e) => return Err(format!("broken HTTP header: {e}")),
    };
    let header = |name: &str| {
        let h = response.headers.iter().find(|h| h.name.eq_ignore_ascii_case(name))?;
        std::str::from_utf8(h.value).ok().map(|v| v.trim().to_ascii_lowercase())
    };
    let kind = header("content-type").unwrap_or_default();
    if !(kind.is_empty() || kind.contains("html")) || response.code.is_some_and(|c| c != 200) {
        return Ok(None);
    }
    let mut body = std::borrow::Cow::Borrowed(&block[start..]);
    if header("transfer-encoding").is_some_and(|e| e.contains("chunked"))
        && let Some(whole) = unchunk(&body)
    {
        body = whole.into(); // many archives keep the header but not the chunks
    }
    if body.starts_with(&[0x1f, 0x8b]) {
        let mut plain = flate2::read::MultiGzDecoder::new(&body[..]);
        body = input::read_all(&mut plain, limit).map_err(|e| e.to_string())?.into();
    }
    if let Some(reason) = input::not_a_page(&body, false) {
        return if kind.is_empty() { Ok(None) } else { Err(reason.into()) };
    }
    let charset =
        kind.split_once("charset=").map(|(_, c)| c.split(';').next().unwrap_or(c).trim_matches(['"', ' ']));
    Ok(Some(input::decode(&body, charset)))
}

/// Undoes chunked transfer coding (RFC 9112, section 7.1); `None` where there is none.
fn unchunk(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let httparse::Status::Complete((at, size)) = httparse::parse_chunk_size(body).ok()? else {
            return None;
        };
        if size == 0 {
            return Some(whole);
        }
        let end = at.checked_add(usize::try_from(size).ok()?)?;
        whole.extend_from_slice(body.get(at..end)?);
        body = body.get(end..)?.strip_prefix(b"\r\n")?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(blocks: &[&[u8]]) -> Input {
        let mut out = Vec::new();
        for (i, b) in blocks.iter().enumerate() {
            out.extend_from_slice(
                format!(
                    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:{i}>\r\nWARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Target-URI: https://paper.example/{i}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n",
                    b.len()
                )
                .as_bytes(),
            );
            out.extend_from_slice(b);
            out.extend_from_slice(b"\r\n\r\n");
        }
        Box::new(std::io::Cursor::new(out))
    }

    #[test]
    fn html_responses_come_out_with_their_character_set_and_nothing_else_does() {
        let input = archive(&[
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n<p>caf\xe9",
            b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG",
            b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone",
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<p>a\r\n2\r\nbc\r\n0\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
        ]);
        let mut seen = Vec::new();
        read(input, 1 << 20, |r| {
            seen.push((r.url.unwrap_or_default(), r.html));
            true
        })
        .unwrap();
        let page = |n: u32| format!("https://paper.example/{n}");
        assert_eq!(
            seen,
            [
                (page(0), Ok("<p>café".to_string())),
                (page(3), Ok("<p>abc".to_string())),
                (page(4), Err("empty".to_string()))
            ]
        );
    }

    #[test]
    fn a_record_over_the_limit_is_an_error_and_the_next_one_is_read() {
        let big =
            [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>".as_slice(), &[b'x'; 5000]].concat();
        let input = archive(&[&big, b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>ok"]);
        let mut seen = Vec::new();
        read(input, 1000, |r| {
            seen.push(r.html.is_ok());
            true
        })
        .unwrap();
        assert_eq!(seen, [false, true]);
    }
}
