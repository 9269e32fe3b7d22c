//! Long texts broken into lines between words.

use unicode_width::UnicodeWidthStr;

/// Breaks a text into lines that are at most `width` columns of a terminal wide.
///
/// Lines are broken at spaces, and a word that is wider than a line after a hyphen, a dash, a slash or a no-break space,
/// else between syllables with a hyphen, else anywhere. Nothing but the spaces at the breaks is lost. An empty text is
/// one empty line.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    text.split('\n').flat_map(|line| wrap_line(line, width)).collect()
}

/// How wide the widest line of a text is, in columns of a terminal.
pub fn widest_line(text: &str) -> usize {
    text.split('\n').map(UnicodeWidthStr::width).max().unwrap_or(0)
}

/// How wide the widest word of a text is, in columns of a terminal.
pub fn widest_word(text: &str) -> usize {
    words(text).map(UnicodeWidthStr::width).max().unwrap_or(0)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n']).filter(|word| !word.is_empty())
}

fn wrap_line(line: &str, width: usize) -> Vec<String> {
    if line.width() <= width {
        return vec![line.to_owned()];
    }
    let mut lines = Vec::new();
    let mut current = String::new();
    for word in words(line) {
        if !current.is_empty() {
            if current.width() + 1 + word.width() <= width {
                current.push(' ');
                current.push_str(word);
                continue;
            }
            lines.push(std::mem::take(&mut current));
        }
        current = break_word(word, width, &mut lines);
    }
    lines.push(current);
    lines
}

/// Puts all of a word but its last piece into lines of their own, and gives that last piece.
fn break_word(mut word: &str, width: usize, lines: &mut Vec<String>) -> String {
    while word.width() > width {
        let (end, hyphen) = cut(word, width);
        let (piece, rest) = word.split_at(end);
        if rest.is_empty() {
            break;
        }
        lines.push(format!("{}{}", piece.trim_end_matches('\u{a0}'), if hyphen { "-" } else { "" }));
        word = rest;
    }
    word.to_owned()
}

/// Where a word too wide for a line is broken, and whether with a hyphen: at its last joint on the line, else between
/// syllables, else where the line ends.
///
/// A line holds at least one character, even if that one is wider than the line.
fn cut(word: &str, width: usize) -> (usize, bool) {
    let ends = word.char_indices().map(|(at, c)| (at + c.len_utf8(), c));
    let fits: Vec<_> = ends.take_while(|(end, _)| word.get(..*end).is_some_and(|it| it.width() <= width)).collect();
    let joint = fits.iter().skip(1).rfind(|(_, c)| matches!(c, '-' | '–' | '/' | '\u{a0}'));
    if let Some((end, _)) = joint {
        return (*end, false);
    }
    if let Some(end) = syllable(word, width) {
        return (end, true);
    }
    (fits.last().map_or_else(|| word.chars().next().map_or(0, char::len_utf8), |(end, _)| *end), false)
}

/// The end of the last syllable that leaves room for a hyphen. The words of plans are Swedish, and long.
fn syllable(word: &str, width: usize) -> Option<usize> {
    let letters = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
    let mut end = 0;
    let mut last = None;
    for syllable in hypher::hyphenate(word.get(..letters)?, hypher::Lang::Swedish) {
        end += syllable.len();
        if end < letters && word.get(..end)?.width() < width {
            last = Some(end);
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_width::UnicodeWidthStr;

    use super::{widest_line, widest_word, wrap};

    #[test]
    fn lines_are_broken_between_words() {
        assert_eq!(wrap("Öppet arbetslösa 18–24 år", 12), ["Öppet", "arbetslösa", "18–24 år"]);
        assert_eq!(wrap("Öppet arbetslösa 18–24 år", 25), ["Öppet arbetslösa 18–24 år"]);
        assert_eq!(wrap("minst 85\u{a0}%", 8), ["minst", "85\u{a0}%"]);
        assert_eq!(wrap("ett\ntvå tre", 5), ["ett", "två", "tre"]);
        assert_eq!(wrap("", 5), [""]);
    }

    #[test]
    fn words_wider_than_a_line_are_broken_at_their_joints() {
        assert_eq!(wrap("på arbetsmarknads-och/utbildning", 16), ["på", "arbetsmarknads-", "och/utbildning"]);
        assert_eq!(wrap("försörjningsstöd nu", 8), ["försörj-", "nings-", "stöd nu"]);
        assert_eq!(wrap("ansökningsdatum", 9), ["ansök-", "ningsda-", "tum"]);
        assert_eq!(wrap("16,4\u{a0}dagar", 6), ["16,4", "dagar"]);
        assert_eq!(wrap("-12345678", 5), ["-1234", "5678"]);
        assert_eq!(wrap("日本語日本語", 5), ["日本", "語日", "本語"]);
        assert_eq!(wrap("日本", 1), ["日", "本"]);
    }

    #[test]
    fn widths_are_columns_of_a_terminal() {
        assert_eq!((widest_line("åäö\n日本語 a"), widest_word("åäö\n日本語 a"), widest_word("")), (8, 6, 0));
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_word_is_lost(text in "[a-zåäö日 /–-]{0,60}", width in 2_usize..30) {
            let lines = wrap(&text, width);
            prop_assert!(lines.iter().all(|line| line.width() <= width));
            let bare = |text: &str| text.replace([' ', '-'], "");
            prop_assert_eq!(bare(&lines.concat()), bare(&text));
        }
    }
}
