//! Texts of plans and files put into Markdown so that they read as they are written.

use super::visible;

/// A text as running text: no character of it makes a heading, a list, emphasis, a link, HTML, code or a role.
///
/// Ordinary text stays as it is: a character is escaped only where it would mean something. Line breaks stay, and so
/// do empty lines; spaces at the ends of lines go, since Markdown reads code or a break from them.
pub fn escape(text: &str) -> String {
    let text = visible::visible(text).replace('\t', " ");
    let line = |line: &str| {
        let line = inline(line.trim_matches(' '));
        if starts_block(&line) { escape_start(&line) } else { line }
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// A text as a cell of a table: the same on one line, and without a bar that would end the cell.
pub fn escape_cell(text: &str) -> String {
    inline(visible::line(text).trim_matches(' ')).replace('|', "\\|")
}

/// Escapes what means something anywhere in a line.
fn inline(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    let mut before = None;
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        if means_something(before, c, rest.as_str()) {
            escaped.push('\\');
        }
        escaped.push(c);
        before = Some(c);
    }
    escaped
}

/// Whether a character would be read as Markdown (with strikethrough, footnotes, mathematics and roles).
fn means_something(before: Option<char>, c: char, after: &str) -> bool {
    let next = after.chars().next();
    match c {
        '\\' | '`' | '*' | '[' | ']' | '~' | '{' | '$' => true,
        // Between letters it is part of a name.
        '_' => !(before.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric)),
        // "<4 mån" is no tag.
        '<' => next.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
        // "Vård & omsorg" is no entity.
        '&' => next.is_some_and(|c| c == '#' || c.is_ascii_alphanumeric()) && after.contains(';'),
        // A heading's last words would lose it.
        '#' => before == Some(' ') && after.chars().all(|c| c == '#'),
        _ => false,
    }
}

/// Whether a line would begin a block: a heading, a quotation, a list, a table, a fence; or underline a heading.
fn starts_block(line: &str) -> bool {
    let ends_word = |rest: &str| rest.is_empty() || rest.starts_with(' ');
    let only = |allowed: &[char]| line.chars().all(|c| allowed.contains(&c));
    match line.chars().next() {
        Some('#') => ends_word(line.trim_start_matches('#')),
        Some('>' | '|') => true,
        Some('-') => line.get(1..).is_some_and(ends_word) || only(&['-', ' ', '|', ':']),
        Some('+') => line.get(1..).is_some_and(ends_word) || line.starts_with("+++"),
        Some('=') => only(&['=', ' ']),
        Some(':') => line.starts_with(":::") || only(&['-', ' ', '|', ':']),
        Some('0'..='9') => {
            let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
            rest.strip_prefix(['.', ')']).is_some_and(ends_word)
        }
        _ => false,
    }
}

/// Escapes what begins the block: the first character, or what follows the number of a list.
fn escape_start(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = line.split_at(digits);
    format!("{number}\\{rest}")
}

#[cfg(test)]
#[allow(clippy::panic, reason = "tests")]
mod tests {
    use comrak::nodes::{AstNode, NodeValue};
    use comrak::{Arena, Options, parse_document};
    use proptest::prelude::*;

    use super::{escape, escape_cell};

    #[test]
    fn ordinary_text_stays_as_it_is() {
        for text in [
            "Öppet arbetslösa 18–24 år (andel, %) – minst 85 % i nivå med riket.",
            "Vård & omsorg: ”ett hem att trivas i”, <4 mån, + eller 0; 1,5 = 3/2!",
            "arbetslosa_18_24, snitt-ålder > 40 #5 (1) a) 2013-12-31 kr/brukare @flen.se",
            "-5 % och +3 %, 2,5 av 10",
        ] {
            assert_eq!(escape(text), text);
            assert_eq!(escape_cell(text), text);
        }
    }

    #[test]
    fn what_means_something_is_escaped() {
        let both = |text: &str| (escape(text), escape_cell(text));
        let same = |text: &str| (text.to_owned(), text.to_owned());
        assert_eq!(both("*a* _b_ `c` ~d~ [e](f) {g} \\ $h$"), same(r"\*a\* \_b\_ \`c\` \~d\~ \[e\](f) \{g} \\ \$h\$"));
        assert_eq!(both("<b> </b> <!-- &amp; &#65;"), same(r"\<b> \</b> \<!-- \&amp; \&#65;"));
        assert_eq!(both("C ##"), same(r"C \##"));
        assert_eq!(both("a | b"), ("a | b".into(), r"a \| b".into()));
        assert_eq!(both("  a\r\n\r\n  b\u{1b}  "), ("a\n\nb␛".into(), "a    b␛".into()));
    }

    #[test]
    fn what_begins_a_block_is_escaped_where_it_does() {
        for (text, escaped) in [
            ("# Mål", r"\# Mål"),
            ("- ett\n+ två\n* tre", "\\- ett\n\\+ två\n\\* tre"),
            ("1. Hög sysselsättning", r"1\. Hög sysselsättning"),
            ("2013) a", r"2013\) a"),
            ("> a", r"\> a"),
            ("a\n---\nb\n===", "a\n\\---\nb\n\\==="),
            ("a | b\n:-|-:\n| c", "a | b\n\\:-|-:\n\\| c"),
            (":::{note}\n+++", "\\:::\\{note}\n\\+++"),
            ("1.1 Delmål", "1.1 Delmål"),
            ("#1", "#1"),
            ("–", "–"),
        ] {
            assert_eq!(escape(text), escaped);
        }
        assert_eq!(escape_cell("- 1. # > ="), "- 1. # > =");
    }

    /// What a Markdown reader takes from a text: words only, or it is no running text.
    fn read(markdown: &str) -> String {
        let mut options = Options::default();
        options.extension.strikethrough = true;
        options.extension.table = true;
        options.extension.tasklist = true;
        options.extension.footnotes = true;
        options.extension.inline_footnotes = true;
        options.extension.math_dollars = true;
        options.extension.alerts = true;
        let arena = Arena::new();
        let mut text = String::new();
        collect(parse_document(&arena, markdown, &options), &mut text);
        text
    }

    fn collect<'a>(node: &'a AstNode<'a>, text: &mut String) {
        match &node.data.borrow().value {
            NodeValue::Text(words) => text.push_str(words),
            NodeValue::SoftBreak => text.push('\n'),
            NodeValue::Document
            | NodeValue::Paragraph
            | NodeValue::Heading(_)
            | NodeValue::Table(_)
            | NodeValue::TableRow(_)
            | NodeValue::TableCell => {}
            other => panic!("{other:?}"),
        }
        node.children().for_each(|child| collect(child, text));
    }

    proptest! {
        #[test]
        fn a_reader_of_markdown_reads_the_text(text in r"[a1å #*_`~<>\[\]()!&;|:=+.\-\\{}$%/^\n]{0,24}") {
            // Lines are set apart, so that each has to stand for itself; the ends of lines are trimmed.
            let lines: Vec<_> = text.split('\n').map(|line| line.trim_matches(' ')).filter(|line| !line.is_empty()).collect();
            prop_assert_eq!(read(&escape(&lines.join("\n"))), lines.join("\n"));
            for line in lines {
                prop_assert_eq!(read(&format!("## {}\n", escape(line))), line);
                prop_assert_eq!(read(&format!("| |\n|-|\n| {} |\n", escape_cell(line))), line);
            }
        }
    }
}
