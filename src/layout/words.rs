//! How single words are written: straight double quotes where any will do, and none around plain keys.

/// What stands between the quotes of a key, or all of it.
pub(super) fn inside(word: &str) -> &str {
    let quoted = |mark: char| word.strip_prefix(mark)?.strip_suffix(mark);
    quoted('"').or_else(|| quoted('\'')).unwrap_or(word)
}

/// A part of a key: without quotes where it needs none.
pub(super) fn key(word: &str) -> String {
    let name = inside(word);
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !name.is_empty() && name.chars().all(is_plain) { name.to_owned() } else { text(word) }
}

/// A text: in double quotes, if it says the same in them. Numbers, days and texts over several lines stay.
pub(super) fn text(word: &str) -> String {
    let literal = || word.strip_prefix('\'')?.strip_suffix('\'');
    let says_the_same = |inside: &&str| !word.starts_with("'''") && !inside.contains(['"', '\\']);
    literal().filter(says_the_same).map_or_else(|| word.to_owned(), |inside| format!("\"{inside}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_straight_and_double_where_any_will_do() {
        let cases = [
            ("'å'", "\"å\""),
            ("''", "\"\""),
            (r#"'säg "hej"'"#, r#"'säg "hej"'"#),
            (r"'C:\plan'", r"'C:\plan'"),
            ("'''a'''", "'''a'''"),
            (r#""a\"b""#, r#""a\"b""#),
            ("1.0", "1.0"),
        ];
        for (word, written) in cases {
            assert_eq!(text(word), written);
        }
    }

    #[test]
    fn a_plain_key_has_no_quotes() {
        let cases = [("\"title\"", "title"), ("'2025'", "2025"), ("\"2025-T1\"", "2025-T1")];
        for (word, written) in cases.into_iter().chain([("'vår 25'", "\"vår 25\""), ("\"\"", "\"\"")]) {
            assert_eq!(key(word), written);
        }
    }
}
