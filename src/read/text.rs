//! Text: from a file's bytes to its characters, whatever program wrote them.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How a file's characters were written as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8 without a byte order mark.
    Utf8,
    /// UTF-8 with a byte order mark: Excel's "CSV UTF-8".
    Utf8Bom,
    /// UTF-16, low byte first: Excel's "Unicode text".
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252: Excel's plain "CSV" in western Europe. Every byte sequence can be read as it.
    Windows1252,
}

impl Encoding {
    /// The name as people and programs know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 | Self::Utf8Bom => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

/// A file's text, without any byte order mark, and how it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text.
    pub text: String,
    /// How it was written.
    pub encoding: Encoding,
}

/// Reads bytes as [`decode`] does, and copies none where they are what they should be: UTF-8 without a mark.
pub fn decode_own(bytes: Vec<u8>) -> Decoded {
    let is_marked = encoding_rs::Encoding::for_bom(&bytes).is_some();
    if is_marked || unmarked_utf16(&bytes).is_some() {
        return decode(&bytes);
    }
    String::from_utf8(bytes)
        .map_or_else(|error| decode(error.as_bytes()), |text| Decoded { text, encoding: Encoding::Utf8 })
}

/// Reads bytes as text: by the byte order mark, else as UTF-16 if plainly so, else as UTF-8 if valid, else as
/// Windows-1252.
pub fn decode(bytes: &[u8]) -> Decoded {
    let (encoding, mark) = encoding(bytes);
    let body = bytes.get(mark..).unwrap_or_default();
    let codec = match encoding {
        Encoding::Utf8 | Encoding::Utf8Bom => UTF_8,
        Encoding::Utf16Le => UTF_16LE,
        Encoding::Utf16Be => UTF_16BE,
        Encoding::Windows1252 => WINDOWS_1252,
    };
    Decoded { text: codec.decode_without_bom_handling(body).0.into_owned(), encoding }
}

/// Writes a text as the bytes it was read from were written, with their mark; `None` if it can't be, or if those bytes
/// don't come back as they were.
pub fn encode(text: &str, as_in: &[u8]) -> Option<Vec<u8>> {
    let (encoding, mark) = encoding(as_in);
    let write = |text: &str| -> Option<Vec<u8>> {
        let mut bytes = as_in.get(..mark)?.to_vec();
        match encoding {
            Encoding::Utf8 | Encoding::Utf8Bom => bytes.extend(text.as_bytes()),
            Encoding::Utf16Le => bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes)),
            Encoding::Utf16Be => bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes)),
            Encoding::Windows1252 => {
                let (written, _, lossy) = WINDOWS_1252.encode(text);
                bytes.extend((!lossy).then_some(written)?.as_ref());
            }
        }
        Some(bytes)
    };
    (write(&decode(as_in).text)? == as_in).then(|| write(text))?
}

/// Whether a decoded text is no text at all: a workbook, a picture, a program.
pub fn is_binary(text: &str) -> bool {
    is_workbook(text) || text.starts_with("%PDF-") || text.contains('\0')
}

/// Whether a decoded text is an Excel workbook under another name.
pub fn is_workbook(text: &str) -> bool {
    // The first bytes of a zip file (.xlsx), and those of an old .xls as Windows-1252 reads them.
    text.starts_with("PK\u{3}\u{4}") || text.starts_with("ÐÏ\u{11}à")
}

/// The encoding and how many bytes its mark takes.
fn encoding(bytes: &[u8]) -> (Encoding, usize) {
    match encoding_rs::Encoding::for_bom(bytes) {
        Some((codec, mark)) if codec == UTF_16LE => return (Encoding::Utf16Le, mark),
        Some((codec, mark)) if codec == UTF_16BE => return (Encoding::Utf16Be, mark),
        Some((_, mark)) => return (Encoding::Utf8Bom, mark),
        None => {}
    }
    // Before UTF-8: ASCII written as UTF-16 is valid UTF-8, only full of NULs.
    if let Some(encoding) = unmarked_utf16(bytes) {
        return (encoding, 0);
    }
    let encoding = if std::str::from_utf8(bytes).is_ok() { Encoding::Utf8 } else { Encoding::Windows1252 };
    (encoding, 0)
}

/// European text as UTF-16 has a NUL in nearly every other byte, and next to none between.
fn unmarked_utf16(bytes: &[u8]) -> Option<Encoding> {
    let beginning = bytes.get(..4096).unwrap_or(bytes);
    memchr::memchr(0, beginning)?;
    let (pairs, _) = beginning.as_chunks::<2>();
    let first = pairs.iter().filter(|[byte, _]| *byte == 0).count();
    let second = pairs.iter().filter(|[_, byte]| *byte == 0).count();
    let plainly = |many: usize, few: usize| many > 0 && many * 10 >= pairs.len() * 7 && few * 20 <= pairs.len();
    if plainly(second, first) {
        Some(Encoding::Utf16Le)
    } else if plainly(first, second) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "indikator;värde\r\nnöjda – 5 €;5,7\r\n";

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn reads_what_excel_and_others_write() {
        let windows = WINDOWS_1252.encode(TEXT).0.into_owned();
        let cases = [
            (TEXT.as_bytes().to_vec(), Encoding::Utf8),
            (format!("\u{feff}{TEXT}").into_bytes(), Encoding::Utf8Bom),
            (utf16(&format!("\u{feff}{TEXT}"), u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(&format!("\u{feff}{TEXT}"), u16::to_be_bytes), Encoding::Utf16Be),
            (utf16(TEXT, u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(TEXT, u16::to_be_bytes), Encoding::Utf16Be),
            (windows, Encoding::Windows1252),
        ];
        for (bytes, encoding) in cases {
            let decoded = decode(&bytes);
            assert_eq!(decoded, Decoded { text: TEXT.to_owned(), encoding });
            assert!(!is_binary(&decoded.text));
        }
    }

    #[test]
    fn a_text_is_written_as_it_was_read() {
        let utf16 = utf16(&format!("\u{feff}{TEXT}"), u16::to_be_bytes);
        let unmarked = self::utf16(TEXT, u16::to_le_bytes);
        let windows = WINDOWS_1252.encode(TEXT).0.into_owned();
        let marked = format!("\u{feff}{TEXT}").into_bytes();
        for bytes in [TEXT.as_bytes().to_vec(), marked, utf16, unmarked, windows.clone()] {
            assert_eq!(encode(TEXT, &bytes), Some(bytes.clone()));
            let other = TEXT.replace("värde", "utfall");
            let written = encode(&other, &bytes).map(|bytes| decode(&bytes));
            assert_eq!(written, Some(Decoded { text: other, encoding: decode(&bytes).encoding }));
        }
        assert_eq!(encode("日", &windows), None);
        // Half a letter does not come back.
        assert_eq!(encode("a", b"\xFF\xFEa\x00\x00\xD8"), None);
    }

    #[test]
    fn an_empty_file_is_an_empty_text() {
        assert_eq!(decode(b""), Decoded { text: String::new(), encoding: Encoding::Utf8 });
        assert_eq!(decode(b"\xEF\xBB\xBF"), Decoded { text: String::new(), encoding: Encoding::Utf8Bom });
    }

    #[test]
    fn a_workbook_is_no_text() {
        let new = decode(b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\xff\xfe");
        let old = decode(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00\x00\x00\x00");
        let picture = decode(b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR");
        assert_eq!([&new, &old, &picture].map(|file| is_binary(&file.text)), [true, true, true]);
        assert_eq!([&new, &old, &picture].map(|file| is_workbook(&file.text)), [true, true, false]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(bytes: Vec<u8>) {
            let decoded = decode(&bytes);
            is_binary(&decoded.text);
        }

        #[test]
        fn utf8_is_kept_as_it_is(text in "[a-zåäö0-9;,\n ]*") {
            prop_assert_eq!(decode(text.as_bytes()).text, text);
        }
    }
}
