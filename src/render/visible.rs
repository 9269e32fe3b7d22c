//! Texts of files made safe to show: what would steer a terminal is shown instead of obeyed.

use std::borrow::Cow;

/// The text with every control character but line break and tab made visible: ESC as ␛, NUL as ␀.
///
/// What has no picture of its own (the second set of controls, and those that turn the direction of writing) becomes
/// U+FFFD. A line break of two characters becomes one.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !steers(text) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").chars().map(|c| picture(c).unwrap_or(c)).collect())
}

/// The same on a single line: line breaks and tabs become spaces.
pub fn line(text: &str) -> String {
    let text = visible(text);
    if text.contains(['\n', '\t']) { text.replace(['\n', '\t'], " ") } else { text.into_owned() }
}

/// Whether there is anything in a text that would steer a terminal.
///
/// All texts that are shown come here, and hardly any has something. So bytes are looked at, and always all of them: a
/// processor takes many at once where none of them can end the search.
#[allow(clippy::needless_bitwise_bool, reason = "without a branch a processor takes many bytes at once")]
pub fn steers(text: &str) -> bool {
    let one = text.as_bytes();
    let two = one.get(1..).unwrap_or_default();
    let three = one.get(2..).unwrap_or_default();
    let controls = one
        .iter()
        .fold(false, |any, byte| any | ((*byte < 0x20) & (*byte != b'\n') & (*byte != b'\t')) | (*byte == 0x7f));
    // U+0080 to U+009F.
    let second = one.iter().zip(two).fold(false, |any, (a, b)| any | ((*a == 0xc2) & (*b < 0xa0)));
    // U+202A to U+202E, U+2066 to U+2069.
    let turns = |b: u8, c: u8| ((b == 0x80) & (0xaa..=0xae).contains(&c)) | ((b == 0x81) & (0xa6..=0xa9).contains(&c));
    let turning = one.iter().zip(two).zip(three).fold(false, |any, ((a, b), c)| any | ((*a == 0xe2) & turns(*b, *c)));
    controls | second | turning
}

fn picture(c: char) -> Option<char> {
    match c {
        '\n' | '\t' => None,
        '\0'..='\u{1f}' => char::from_u32(u32::from('␀') + u32::from(c)),
        '\u{7f}' => Some('␡'),
        '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some('\u{fffd}'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{line, visible};

    #[test]
    fn what_steers_a_terminal_is_shown() {
        assert_eq!(visible("a\u{1b}[31mröd\u{7}\0\u{7f}"), "a␛[31mröd␇␀␡");
        assert_eq!(visible("a\u{9b}31m \u{202e}b\u{2066}"), "a\u{fffd}31m \u{fffd}b\u{fffd}");
        assert_eq!(visible("rad ett\r\nrad två\rmer"), "rad ett\nrad två␍mer");
    }

    #[test]
    fn what_steers_is_what_has_a_picture() {
        for c in '\0'..='\u{ffff}' {
            assert_eq!(super::steers(&format!("å{c}”")), super::picture(c).is_some(), "{c:?}");
        }
    }

    #[test]
    fn what_is_ordinary_stays() {
        let text = "5,1\u{a0}% – ”åäö”\n\t😀\u{2212}1";
        assert_eq!(visible(text), text);
        assert_eq!(line("ett\ntvå\ttre\r\nfyra"), "ett två tre fyra");
    }
}
